// Which type stands for which: the one place where subtyping is decided.
// https://webassembly.github.io/spec/core/valid/matching.html

extension ValidationContext {
  /// Whether a value of type `found` may stand where `expected` is required.
  ///
  /// In version 2.0 a type matches only itself; an operand of unreachable code matches all.
  @inline(__always)
  func matches(_ found: ValueType, _ expected: ValueType) -> Bool {
    found == expected || found == .bottom
  }
}
