// fd_read, fd_write, fd_pread, fd_pwrite, fd_seek, fd_tell: straight between a file and the guest's
// memory.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#fd_read

extension WASI {
  func fdRead(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), .fdRead)
    let result = call.address(3)
    _ = try memory.range(result, 4)
    let byteCount = try memory.withVectors(call.address(1), count: call.address(2)) {
      (vectors) throws(Errno) in
      try waiting(for: descriptor.file, descriptor.flags, writes: false) { () throws(Errno) in
        try descriptor.file.read(vectors)
      }
    }
    try memory.store(UInt32(truncatingIfNeeded: byteCount), at: result)
  }

  func fdWrite(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), .fdWrite)
    let result = call.address(3)
    _ = try memory.range(result, 4)
    let byteCount = try write(call, memory, descriptor, at: nil) { (vectors) throws(Errno) in
      try descriptor.file.write(vectors)
    }
    try memory.store(UInt32(truncatingIfNeeded: byteCount), at: result)
  }

  func fdPread(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), [.fdRead, .fdSeek])
    guard let byteOffset = Int64(exactly: call.u64(3)) else { throw .inval }
    let result = call.address(4)
    _ = try memory.range(result, 4)
    let byteCount = try memory.withVectors(call.address(1), count: call.address(2)) {
      (vectors) throws(Errno) in
      try descriptor.file.read(vectors, at: byteOffset)
    }
    try memory.store(UInt32(truncatingIfNeeded: byteCount), at: result)
  }

  func fdPwrite(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), [.fdWrite, .fdSeek])
    guard let byteOffset = Int64(exactly: call.u64(3)) else { throw .inval }
    let result = call.address(4)
    _ = try memory.range(result, 4)
    let byteCount = try write(call, memory, descriptor, at: byteOffset) {
      (vectors) throws(Errno) in
      try descriptor.file.write(vectors, at: byteOffset)
    }
    try memory.store(UInt32(truncatingIfNeeded: byteCount), at: result)
  }

  func fdSeek(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let byteOffset = Int64(bitPattern: call.u64(1))
    guard let whence = Whence(argument: call.u64(2), call.version) else { throw .inval }
    // Asking for the position needs only the right to tell it, which the right to seek implies.
    let descriptor = try descriptors.find(call.u32(0))
    if whence != .current || byteOffset != 0 || !descriptor.rights.contains(.fdTell) {
      try descriptor.require(.fdSeek)
    }
    _ = try memory.range(call.address(3), 8)
    let position = try descriptor.file.seek(byteOffset, whence)
    try memory.store(position, at: call.address(3))
  }

  func fdTell(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0))
    if !descriptor.rights.contains(.fdSeek) { try descriptor.require(.fdTell) }
    let position = try descriptor.file.seek(0, .current)
    try memory.store(position, at: call.address(1))
  }
}

extension Whence {
  /// The origin that an argument names: the versions count differently.
  init?(argument: UInt64, _ version: Version) {
    switch (version, argument) {
    case (.preview1, 0), (.preview0, 2): self = .start
    case (.preview1, 1), (.preview0, 0): self = .current
    case (.preview1, 2), (.preview0, 1): self = .end
    default: return nil
    }
  }
}
