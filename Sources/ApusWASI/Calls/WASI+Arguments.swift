// args_get, args_sizes_get, environ_get, environ_sizes_get, random_get.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#args_get

/// Strings as guests get them: a list of pointers, and the bytes with a zero behind each string.
struct GuestStrings {
  private let strings: [[UInt8]]
  /// Of all strings with their zeros. Guests ask often.
  private let byteCount: Int

  init(_ strings: [String]) throws(WASIError) {
    for string in strings where string.utf8.contains(0) { throw .unusableString(string) }
    self.strings = strings.map { Array($0.utf8) }
    byteCount = self.strings.reduce(0) { $0 + $1.count + 1 }
  }

  func storeSizes(count: UInt64, byteCount: UInt64, _ memory: GuestMemory) throws(Errno) {
    guard let total = UInt32(exactly: self.byteCount) else { throw .overflow }
    try memory.store(UInt32(truncatingIfNeeded: strings.count), at: count)
    try memory.store(total, at: byteCount)
  }

  func store(pointers: UInt64, bytes: UInt64, _ memory: GuestMemory) throws(Errno) {
    _ = try memory.range(pointers, UInt64(strings.count) * 4)
    _ = try memory.range(bytes, UInt64(byteCount))
    var pointer = pointers
    var next = bytes
    for string in strings {
      try memory.store(UInt32(truncatingIfNeeded: next), at: pointer)
      try memory.copy(string, to: next)
      try memory.store(UInt8(0), at: next + UInt64(string.count))
      pointer += 4
      next += UInt64(string.count) + 1
    }
  }
}

extension WASI {
  func argsGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try arguments.store(pointers: call.address(0), bytes: call.address(1), memory)
  }

  func argsSizesGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try arguments.storeSizes(count: call.address(0), byteCount: call.address(1), memory)
  }

  func environGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try environment.store(pointers: call.address(0), bytes: call.address(1), memory)
  }

  func environSizesGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try environment.storeSizes(count: call.address(0), byteCount: call.address(1), memory)
  }

  func randomGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try random.fill(memory.range(call.address(0), call.address(1)))
  }
}
