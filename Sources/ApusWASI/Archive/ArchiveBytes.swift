// Where an archive's own bytes are.

/// A file of the host that stays open, or bytes in memory.
enum ArchiveBytes {
  case host(HostFile, byteCount: UInt64)
  case memory([UInt8])

  /// Opens a regular file of the host.
  init(hostPath: String) throws(Errno) {
    let place = try HostPreopen(hostPath)
    guard let name = place.name else { throw .isdir }
    // Not to wait, should it be a pipe.
    let file = try place.directory.openHost(name, OpenMode(flags: .nonblock))
    let status = try file.status()
    guard status.type == .regularFile else { throw .nxio }
    self = .host(file, byteCount: status.byteCount)
  }

  var byteCount: UInt64 {
    switch self {
    case .host(_, let byteCount): byteCount
    case .memory(let bytes): UInt64(bytes.count)
    }
  }

  /// Fills `buffer` with the bytes from `byteOffset` on; `io` when the archive has no such bytes.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at byteOffset: UInt64) throws(Errno) {
    let (end, overflow) = byteOffset.addingReportingOverflow(UInt64(buffer.count))
    guard !overflow, end <= byteCount, end <= UInt64(Int64.max) else { throw .io }
    switch self {
    case .memory(let bytes):
      buffer.copyBytes(from: bytes[Int(byteOffset)..<Int(end)])
    case .host(let file, _):
      var done = 0
      while done < buffer.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
        let byteCount = try file.read(into: rest, at: Int64(byteOffset) + Int64(done))
        // It has become shorter.
        if byteCount == 0 { throw .io }
        done += byteCount
      }
    }
  }

  /// The bytes from `byteOffset` on; `io` when the archive has no such bytes.
  func read(_ byteCount: Int, at byteOffset: UInt64) throws(Errno) -> [UInt8] {
    // Asked before memory is taken for it.
    let (end, overflow) = byteOffset.addingReportingOverflow(UInt64(byteCount))
    guard !overflow, end <= self.byteCount else { throw .io }
    var failure: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
      let buffer = UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[..<byteCount])
      do throws(Errno) {
        try read(buffer, at: byteOffset)
        count = byteCount
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
