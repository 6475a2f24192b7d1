// The file of a snapshot.
//
//   words   0  magic      1-4  the engine      5-16  the module      17  words of the body
//          18  bytes of the file      19  checksum of header and body
//   from   20  the body: note, globals, segments, tables, memories, frames
//   then       the memories, each from a multiple of 64 KiB on, as long as it is; zero pages are holes

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An opened file whose header and body have been checked.
///
/// Owner: this object, which closes the descriptor. A file that its user shortens while a program runs from
/// it is the one danger of mapping it; the engine never does.
final class SnapshotFile: Sendable {
  static let magic: UInt64 = 0x3130_7061_6e73  // "snap01"
  static let headerWordCount = 20
  /// Memories begin at multiples of this, which is one of every system's pages.
  static let alignment = 1 << 16
  /// A file or body that is larger is damaged: no program's is.
  private static let maximumByteCount = 1 << 46
  private static let maximumBodyWordCount = 1 << 27

  let path: String
  let descriptor: Int32
  let module: ModuleIdentity
  let body: [UInt64]
  let byteCount: Int

  deinit { close(descriptor) }

  init(_ path: String) throws(SnapshotError) {
    let descriptor = openFile(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(path: path, reason: FileError(errno: errno).reason)
    }
    var isKept = false
    defer { if !isKept { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: FileError(errno: errno).reason)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .damaged(path: path) }
    guard status.st_uid == geteuid(), status.st_mode & 0o022 == 0 else {
      throw .notPrivate(path: path)
    }
    byteCount = Int(status.st_size)
    guard byteCount <= Self.maximumByteCount,
      let header = Self.read(descriptor, 0, Self.headerWordCount), header[0] == Self.magic,
      header[18] == UInt64(byteCount), let bodyCount = Int(exactly: header[17]),
      bodyCount <= Self.maximumBodyWordCount,
      bodyCount <= byteCount / 8 - Self.headerWordCount,
      let body = Self.read(descriptor, Self.headerWordCount * 8, bodyCount),
      header[19] == (Array(header[..<19]) + body).snapshotChecksum,
      let module = ModuleIdentity(words: header[5...16])
    else { throw .damaged(path: path) }
    guard let engine = EngineIdentity.words, Array(header[1...4]) == engine else {
      throw .otherEngine
    }
    self.path = path
    self.module = module
    self.body = body
    self.descriptor = descriptor
    isKept = true
  }

  private static func read(_ descriptor: Int32, _ byteOffset: Int, _ count: Int) -> [UInt64]? {
    var words = [UInt64](repeating: 0, count: count)
    let isRead = words.withUnsafeMutableBytes { buffer in
      var done = 0
      while done < buffer.count {
        guard let base = buffer.baseAddress else { return true }
        let part = pread(descriptor, base + done, buffer.count - done, off_t(byteOffset + done))
        if part < 0, errno == EINTR { continue }
        if part <= 0 { return false }
        done += part
      }
      return true
    }
    return isRead ? words : nil
  }

  /// The first multiple of the alignment from `byteOffset` on.
  static func aligned(_ byteOffset: Int) -> Int {
    (byteOffset + alignment - 1) / alignment * alignment
  }

  /// Where the memories begin when the body has so many words.
  static func memoryStart(bodyWordCount: Int) -> Int {
    aligned((headerWordCount + bodyWordCount) * 8)
  }

  /// Writes a file under a temporary name and gives it its own at the end.
  static func write(
    _ path: String, _ module: ModuleIdentity, _ body: [UInt64],
    _ memories: [UnsafeRawBufferPointer]
  ) throws(SnapshotError) {
    guard let engine = EngineIdentity.words else { throw .otherEngine }
    var start = memoryStart(bodyWordCount: body.count)
    var places: [Int] = []
    for memory in memories {
      places.append(start)
      start = aligned(start + memory.count)
    }
    var header = [magic] + engine + module.words + [UInt64(body.count), UInt64(start)]
    header.append((header + body).snapshotChecksum)

    var generator = SystemRandomNumberGenerator()
    let temporary = "\(path).\(String(generator.next(), radix: 16))"
    let file = openFile(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else {
      throw .unwritable(path: path, reason: FileError(errno: errno).reason)
    }
    var isWritten = ftruncate(file, off_t(start)) == 0
    isWritten = isWritten && (header + body).withUnsafeBytes { write($0, 0, to: file) }
    for (memory, place) in zip(memories, places) where isWritten {
      isWritten = writeMemory(memory, place, to: file)
    }
    isWritten = isWritten && fsync(file) == 0
    let code = errno
    let isClosed = close(file) == 0
    if isWritten, isClosed, rename(temporary, path) == 0 { return }
    let reason = FileError(errno: isWritten ? errno : code).reason
    unlink(temporary)
    throw .unwritable(path: path, reason: reason)
  }

  /// Writes what is not zero, page by page, runs of pages at once.
  private static func writeMemory(
    _ memory: UnsafeRawBufferPointer, _ place: Int, to file: Int32
  ) -> Bool {
    let page = 4096
    var first = 0
    while first < memory.count {
      var end = first
      while end < memory.count, !isZero(memory[end..<min(end + page, memory.count)]) { end += page }
      end = min(end, memory.count)
      if end > first {
        guard write(UnsafeRawBufferPointer(rebasing: memory[first..<end]), place + first, to: file)
        else { return false }
      }
      // The page at `end` is zero.
      first = end + page
    }
    return true
  }

  private static func isZero(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    var sum: UInt64 = 0
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    for index in 0..<bytes.count / 8 {
      // Safe: inside of the buffer, whose start is a multiple of 4096.
      sum |= bytes.load(fromByteOffset: index * 8, as: UInt64.self)
    }
    for byte in bytes[(bytes.count / 8 * 8)...] { sum |= UInt64(byte) }
    return sum == 0
  }

  private static func write(
    _ bytes: UnsafeRawBufferPointer, _ byteOffset: Int, to file: Int32
  ) -> Bool {
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let part = pwrite(file, base + done, bytes.count - done, off_t(byteOffset + done))
      if part < 0, errno == EINTR { continue }
      if part <= 0 { return false }
      done += part
    }
    return true
  }
}

private func openFile(_ path: String, _ flags: Int32) -> Int32 {
  while true {
    let file = open(path, flags, 0o600)
    if file >= 0 || errno != EINTR { return file }
  }
}

extension PageReservation {
  /// Lets the first `byteCount` bytes be those of a file from `byteOffset` on, a multiple of 64 KiB; what is
  /// written stays in the process. False, and nothing is lost but those bytes, when the system refuses.
  func mapStart(of file: Int32, at byteOffset: Int, byteCount: Int) -> Bool {
    guard byteCount > 0, byteCount <= committedByteCount else { return byteCount == 0 }
    // Safe: the range is inside of what this value owns.
    let address = mmap(
      start, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, file, off_t(byteOffset))
    return address == start
  }
}
