// Reading a file without copying it.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a file could not be read: the system's words.
package struct FileError: Error {
  package let reason: String
}

/// A regular file mapped into memory, privately and for reading only.
///
/// Owner: this object, which unmaps. Extent: `byteCount` bytes from `start`. A file that somebody
/// shortens meanwhile is the one danger of a mapping; no guest can reach it.
final class FileMapping {
  let start: UnsafeRawPointer
  let byteCount: Int
  let identity: FileIdentity

  private init(start: UnsafeRawPointer, byteCount: Int, _ identity: FileIdentity) {
    self.start = start
    self.byteCount = byteCount
    self.identity = identity
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: start), byteCount) }

  /// What opening a file gives.
  enum Contents {
    case mapped(FileMapping)
    /// Of a pipe or device, or of an empty file: there is nothing to map.
    case read([UInt8])
  }

  static func open(_ path: String) throws(FileError) -> Contents {
    let descriptor = retrying { openForReading(path) }
    guard descriptor >= 0 else { throw FileError(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(errno: errno) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw FileError(errno: EISDIR) }
    guard kind == S_IFREG, let byteCount = Int(exactly: status.st_size), byteCount > 0 else {
      return .read(try readAll(descriptor))
    }
    let address = mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let address, address != UnsafeMutableRawPointer(bitPattern: -1) else {
      return .read(try readAll(descriptor))
    }
    return .mapped(
      FileMapping(
        start: UnsafeRawPointer(address), byteCount: byteCount, FileIdentity(status)))
  }

  private static func readAll(_ descriptor: Int32) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = retrying { read(descriptor, &chunk, chunk.count) }
      if count < 0 { throw FileError(errno: errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}

extension FileError {
  init(errno code: Int32) {
    reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}

private func openForReading(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC) }

/// Calls again what a signal interrupted.
private func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
