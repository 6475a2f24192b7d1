// A folder that nobody but the user can write to.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder whose files are as good as the user's own: it and they belong to the user of this process, and
/// nobody else may write to them. Everything is looked up in the opened folder, so that nobody can put
/// another in its place.
struct PrivateFolder: ~Copyable {
  private let descriptor: Int32

  /// Opens the folder at `path`, and makes it first if `creating`, for the user alone, with the folders
  /// above it. `nil` when it is not there, or others may write to it.
  init?(_ path: String, creating: Bool = false) {
    if creating { Self.make(path) }
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let descriptor = openAt(AT_FDCWD, path, flags, 0)
    guard descriptor >= 0 else { return nil }
    guard isPrivate(descriptor, S_IFDIR) != nil else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  private static func make(_ path: String) {
    if mkdir(path, 0o700) == 0 || errno != ENOENT { return }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    make(String(path[..<slash]))
    mkdir(path, 0o700)
  }

  /// The absolute path of a file without links; `path` itself when there is none.
  static func fullPath(_ path: String) -> String {
    guard let full = realpath(path, nil) else { return path }
    defer { free(full) }
    return String(cString: full)
  }

  /// Maps a file of the folder; what is written to the memory stays in it. `nil` when there is none, or it
  /// is not the user's alone.
  func map(_ name: String) -> WritableMapping? {
    let file = openAt(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC, 0)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let status = isPrivate(file, S_IFREG) else { return nil }
    return WritableMapping(file, byteCount: Int(status.st_size))
  }

  /// Puts a file with these words in the place of `name`, at once or not at all. Whoever has mapped the
  /// old one keeps it. False when that fails.
  func replace(_ name: String, with words: [UInt64]) -> Bool {
    var generator = SystemRandomNumberGenerator()
    let temporary = "\(name).\(String(generator.next(), radix: 16))"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openAt(descriptor, temporary, flags, 0o600)
    guard file >= 0 else { return false }
    let isWritten = words.withUnsafeBytes { write($0, to: file) }
    // A full disk may show at the end only.
    let isClosed = close(file) == 0
    if isWritten, isClosed, renameat(descriptor, temporary, descriptor, name) == 0 { return true }
    unlinkat(descriptor, temporary, 0)
    return false
  }
}

/// A file mapped into memory, in which it can be changed; the file stays as it is.
///
/// Owner: this value, which unmaps. Extent: `byteCount` bytes from `start`. A file that its user shortens
/// meanwhile is the one danger; the engine never does.
struct WritableMapping: ~Copyable {
  let start: UnsafeMutableRawPointer
  let byteCount: Int

  fileprivate init?(_ file: Int32, byteCount: Int) {
    guard byteCount > 0 else { return nil }
    let address = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)
    guard let address, address != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
    (start, self.byteCount) = (address, byteCount)
  }

  deinit { munmap(start, byteCount) }
}

/// The status of an opened file of this kind, if it is the user's and nobody else may write to it.
private func isPrivate(_ descriptor: Int32, _ kind: mode_t) -> stat? {
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == kind,
    status.st_uid == geteuid(), status.st_mode & 0o022 == 0
  else { return nil }
  return status
}

private func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let part = UnsafeRawBufferPointer(rebasing: rest)
    let count = systemWrite(file, part)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if canImport(Darwin)
    Darwin.write(file, bytes.baseAddress, bytes.count)
  #elseif canImport(Musl)
    Musl.write(file, bytes.baseAddress, bytes.count)
  #else
    Glibc.write(file, bytes.baseAddress, bytes.count)
  #endif
}

private func openAt(_ folder: Int32, _ name: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  while true {
    let file = openat(folder, name, flags, mode)
    if file >= 0 || errno != EINTR { return file }
  }
}
