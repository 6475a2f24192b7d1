// Lists of buffers in a guest's memory, as the host's calls take them.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#iovec

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Buffers in a guest's memory.
///
/// Owner: the guest's memory. Extent: each vector's own length. Lifetime: the closure that gets them.
/// Checked by `GuestMemory.range` when the list was made.
typealias Vectors = UnsafeMutableBufferPointer<iovec>

extension GuestMemory {
  /// Gives the `count` vectors at `address` to `body`, each one checked. Of more than the host takes at
  /// a time (they are not even looked at), and of more bytes than fit 31 bits or `maximumByteCount`, the rest is left out: the
  /// caller reports how far it came. A limit of 0 is `nospc` for anything that is not empty.
  func withVectors<Result>(
    _ address: UInt64, count: UInt64, maximumByteCount: Int = .max,
    _ body: (Vectors) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    let list = try range(address, count * 8)
    let capacity = Int(min(count, UInt64(Host.maximumVectorCount)))
    return try withUnsafeTemporaryAllocation(of: iovec.self, capacity: capacity) {
      (vectors: Vectors) throws(Errno) -> Result in
      var byteCountLeft = min(maximumByteCount, Int(Int32.max))
      for index in 0..<capacity {
        // Safe: the list has at least `capacity` entries of 8 bytes.
        let start = UnsafeRawBufferPointer(list).loadUnaligned(
          fromByteOffset: index * 8, as: UInt32.self)
        let length = UnsafeRawBufferPointer(list).loadUnaligned(
          fromByteOffset: index * 8 + 4, as: UInt32.self)
        let buffer = try range(
          UInt64(UInt32(littleEndian: start)), UInt64(UInt32(littleEndian: length)))
        if maximumByteCount == 0 && !buffer.isEmpty { throw .nospc }
        let byteCount = min(buffer.count, byteCountLeft)
        byteCountLeft -= byteCount
        vectors.initializeElement(
          at: index, to: iovec(iov_base: buffer.baseAddress, iov_len: byteCount))
      }
      return try body(vectors)
    }
  }
}

extension Vectors {
  /// Leaves out what is behind the first `byteCount` bytes.
  func limit(to byteCount: Int) {
    var left = byteCount
    for index in indices {
      self[index].iov_len = Swift.min(self[index].iov_len, left)
      left -= self[index].iov_len
    }
  }

  /// The vectors as buffers.
  var buffers: some Sequence<UnsafeMutableRawBufferPointer> {
    lazy.map { UnsafeMutableRawBufferPointer(start: $0.iov_base, count: $0.iov_len) }
  }
}

extension OpenFile {
  /// Reads into one buffer from `byteOffset` on; returns how many bytes.
  func read(into buffer: UnsafeMutableRawBufferPointer, at byteOffset: Int64) throws(Errno) -> Int {
    var vector = iovec(iov_base: buffer.baseAddress, iov_len: buffer.count)
    var result = Result<Int, Errno>.success(0)
    withUnsafeMutablePointer(to: &vector) { pointer in
      result = Result { () throws(Errno) in
        try read(Vectors(start: pointer, count: 1), at: byteOffset)
      }
    }
    return try result.get()
  }

  /// Writes all of `bytes` at the position.
  func write(all bytes: [UInt8]) throws(Errno) {
    var done = 0
    while done < bytes.count {
      var result = Result<Int, Errno>.success(0)
      bytes.withUnsafeBytes { buffer in
        // Safe: writing only reads from the vector's buffer.
        let rest = UnsafeMutableRawBufferPointer(mutating: .init(rebasing: buffer[done...]))
        var vector = iovec(iov_base: rest.baseAddress, iov_len: rest.count)
        withUnsafeMutablePointer(to: &vector) { pointer in
          result = Result { () throws(Errno) in try write(Vectors(start: pointer, count: 1)) }
        }
      }
      let byteCount = try result.get()
      if byteCount == 0 { throw .io }
      done += byteCount
    }
  }
}
