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

extension Descriptor {
  /// Reads into `vectors`; returns how many bytes. 0 is the end.
  func read(_ vectors: Vectors) throws(Errno) -> Int {
    switch backing {
    case .host(let host):
      let list = UnsafeBufferPointer(vectors)
      if isOwned { return try Host.read(host, list) }
      return try patiently(host, writes: false) { () throws(Errno) in try Host.read(host, list) }
    case .input(let source):
      var byteCount = 0
      for vector in vectors where vector.iov_len > 0 {
        let buffer = UnsafeMutableRawBufferPointer(start: vector.iov_base, count: vector.iov_len)
        let more = source.read(into: buffer)
        byteCount += more
        if more < buffer.count { break }
      }
      return byteCount
    case .output: throw .badf
    }
  }

  /// Writes `vectors`; returns how many bytes.
  func write(_ vectors: Vectors) throws(Errno) -> Int {
    switch backing {
    case .host(let host):
      if isOwned { return try write(host, vectors) }
      return try patiently(host, writes: true) { () throws(Errno) in try write(host, vectors) }
    case .output(let output):
      var byteCount = 0
      for vector in vectors where vector.iov_len > 0 {
        let buffer = UnsafeRawBufferPointer(start: vector.iov_base, count: vector.iov_len)
        switch output {
        case .inherit, .discard: break
        case .closure(let write): write(buffer)
        case .collect(let collector): collector.append(buffer)
        }
        byteCount += buffer.count
      }
      return byteCount
    case .input: throw .badf
    }
  }

  /// Files and terminals send no signal; pipes and sockets may.
  private func write(_ host: Int32, _ vectors: Vectors) throws(Errno) -> Int {
    switch type {
    case .regularFile, .characterDevice, .blockDevice:
      try Host.write(host, UnsafeBufferPointer(vectors))
    default: try Host.writeToStream(host, UnsafeBufferPointer(vectors))
    }
  }

  /// Reads or writes what other processes share. Whether the host's descriptor blocks is not the
  /// guest's to change, so its own flag decides: wait here, or give `again`.
  private func patiently(
    _ host: Int32, writes: Bool, _ transfer: () throws(Errno) -> Int
  ) throws(Errno) -> Int {
    if flags.contains(.nonblock), !Host.isReady(host, writes: writes, waits: false) { throw .again }
    while true {
      do throws(Errno) {
        return try transfer()
      } catch {
        guard error == .again, !flags.contains(.nonblock) else { throw error }
        _ = Host.isReady(host, writes: writes, waits: true)
      }
    }
  }
}
