extension Store {
  func forEachRoot(_ body: (UInt64) -> Void) {}
}
