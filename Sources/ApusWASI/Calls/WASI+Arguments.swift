// args_get, args_sizes_get, environ_get, environ_sizes_get, random_get.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#args_get

extension WASI {
  func argsGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try Self.store(arguments, pointers: call.address(0), bytes: call.address(1), memory)
  }

  func argsSizesGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try Self.storeSizes(arguments, count: call.address(0), byteCount: call.address(1), memory)
  }

  func environGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try Self.store(environment, pointers: call.address(0), bytes: call.address(1), memory)
  }

  func environSizesGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try Self.storeSizes(environment, count: call.address(0), byteCount: call.address(1), memory)
  }

  func randomGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try random.fill(memory.range(call.address(0), call.address(1)))
  }

  /// Bytes of the strings with a zero behind each.
  private static func byteCount(_ strings: [[UInt8]]) throws(Errno) -> UInt32 {
    guard let count = UInt32(exactly: strings.reduce(0) { $0 + $1.count + 1 }) else {
      throw .overflow
    }
    return count
  }

  private static func storeSizes(
    _ strings: [[UInt8]], count: UInt64, byteCount: UInt64, _ memory: GuestMemory
  ) throws(Errno) {
    try memory.store(UInt32(truncatingIfNeeded: strings.count), at: count)
    try memory.store(try Self.byteCount(strings), at: byteCount)
  }

  private static func store(
    _ strings: [[UInt8]], pointers: UInt64, bytes: UInt64, _ memory: GuestMemory
  ) throws(Errno) {
    _ = try memory.range(pointers, UInt64(strings.count) * 4)
    _ = try memory.range(bytes, UInt64(try byteCount(strings)))
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
