// The operating system, as far as the tool needs it: streams, environment, files and folders.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#endif

/// A call to the system failed.
struct SystemError: Error, Equatable {
  let code: Int32

  /// What the last call left in `errno`.
  static var last: SystemError { SystemError(code: errno) }

  static let notFound = SystemError(code: ENOENT)
  static let noPermission = SystemError(code: EACCES)
  static let notDirectory = SystemError(code: ENOTDIR)

  /// The system's words, such as "Permission denied".
  var reason: String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }
}

/// What is known of a file without opening it.
struct FileStatus: Equatable {
  enum Kind { case regular, directory, other }
  let kind: Kind
  let byteCount: Int
}

enum System {
  enum Stream: Int32, Sendable { case output = 1, error = 2 }

  /// Writes all bytes; stops silently where the reader is gone.
  static func write(_ bytes: [UInt8], to stream: Stream) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = systemWrite(stream.rawValue, part)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// The environment of this process, in its order.
  static func environment() -> [(name: String, value: String)] {
    #if canImport(Darwin)
      let start = _NSGetEnviron().pointee
    #else
      let start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    #endif
    guard var next = start else { return [] }
    var variables: [(name: String, value: String)] = []
    while let entry = next.pointee {
      let parts = String(cString: entry)
        .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables.append((String(parts[0]), String(parts[1]))) }
      next += 1
    }
    return variables
  }

  static func currentDirectory() -> String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  static var processIdentifier: Int32 { getpid() }

  /// Whether a process with this identifier exists.
  static func isProcessRunning(_ identifier: Int32) -> Bool {
    kill(identifier, 0) == 0 || errno != ESRCH
  }

  static func status(of path: String) throws(SystemError) -> FileStatus {
    var information = stat()
    if stat(path, &information) != 0 { throw .last }
    let kind: FileStatus.Kind =
      switch information.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      default: .other
      }
    return FileStatus(kind: kind, byteCount: Int(information.st_size))
  }

  /// The first bytes of a file, `count` at most.
  static func prefix(of path: String, byteCount count: Int) throws(SystemError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .last }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = fread(&bytes, 1, count, file)
    return Array(bytes[..<read])
  }

  /// The names in a folder, without `.` and `..`, sorted.
  static func names(in folder: String) throws(SystemError) -> [String] {
    guard let directory = opendir(folder) else { throw .last }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// All bytes of a file.
  static func contents(of path: String) throws(SystemError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .last }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&part, 1, part.count, file)
      if count == 0 { break }
      bytes += part[..<count]
    }
    if ferror(file) != 0 { throw .last }
    return bytes
  }

  /// All bytes of standard input.
  static func standardInput() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &part, part.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += part[..<count]
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// All bytes of standard input, which stay there to be read; `nil` unless it is a file of
  /// `maximumByteCount` at most of which nothing was read.
  static func unreadInput(maximumByteCount: Int) -> [UInt8]? {
    var information = stat()
    guard fstat(0, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      information.st_size <= maximumByteCount, lseek(0, 0, SEEK_CUR) == 0
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: maximumByteCount + 1)
    let count = pread(0, &bytes, bytes.count, 0)
    guard count >= 0, count <= maximumByteCount else { return nil }
    return Array(bytes[..<count])
  }

  /// Seconds since a file was changed; `nil` when there is none.
  static func age(of path: String) -> Int? {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    #if canImport(Darwin)
      let changed = information.st_mtimespec.tv_sec
    #else
      let changed = information.st_mtim.tv_sec
    #endif
    return time(nil) - changed
  }

  static func writeFile(_ path: String, _ text: String) throws(SystemError) {
    try writeFile(path, Array(text.utf8))
  }

  static func writeFile(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    guard let file = fopen(path, "wb") else { throw .last }
    let written = fwrite(bytes, 1, bytes.count, file)
    if fclose(file) != 0 || written != bytes.count { throw .last }
  }

  /// Makes a folder, and those above it that are missing.
  static func makeFolders(_ path: String) throws(SystemError) {
    if mkdir(path, 0o755) == 0 { return }
    let error = SystemError.last
    if let status = try? status(of: path) {
      if status.kind == .directory { return }
      throw .notDirectory
    }
    guard error == .notFound, let parent = parentFolder(of: path) else { throw error }
    try makeFolders(parent)
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw .last }
  }

  /// Makes a folder for this user alone, if there is none, with those above it. False when it is not there
  /// in the end, is another user's, or others may write to it.
  static func makePrivateFolder(_ path: String) -> Bool {
    if let parent = parentFolder(of: path) { try? makeFolders(parent) }
    mkdir(path, 0o700)
    var information = stat()
    return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
      && information.st_uid == geteuid() && information.st_mode & 0o022 == 0
  }

  /// Makes a folder for this user alone, at `prefix` and some letters, and gives its path.
  static func makeTemporaryFolder(_ prefix: String) throws(SystemError) -> String {
    var template = Array((prefix + "XXXXXX").utf8CString)
    guard let path = mkdtemp(&template) else { throw .last }
    return String(cString: path)
  }

  /// Removes a file, or a folder with all that is in it, as far as possible. Follows no links.
  static func removeTree(_ path: String) {
    if unlink(path) == 0 { return }
    for name in (try? names(in: path)) ?? [] { removeTree(path + "/" + name) }
    rmdir(path)
  }

  /// Gives a file its new name in one step, in the place of a file that has it.
  static func rename(_ path: String, to newPath: String) throws(SystemError) {
    if systemRename(path, newPath) != 0 { throw .last }
  }

  /// The path with the links of the host resolved and `.` and `..` gone.
  static func realPath(_ path: String) throws(SystemError) -> String {
    guard let resolved = realpath(path, nil) else { throw .last }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// A file to be written line by line. What cannot be written is lost.
final class OutputFile: @unchecked Sendable {
  private let file: UnsafeMutablePointer<FILE>

  /// Makes the file, or empties it.
  init(_ path: String) throws(SystemError) {
    guard let file = fopen(path, "w") else { throw .last }
    self.file = file
    // Each line at once: a guest may end the process.
    setvbuf(file, nil, _IOLBF, 1 << 16)
  }

  deinit { fclose(file) }

  func writeLine(_ line: String) { fputs(line + "\n", file) }
}

/// The part of a path before its last slash; `nil` when there is none but the root.
func parentFolder(of path: String) -> String? {
  guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
  return String(path[..<slash])
}

/// The part of a path behind its last slash.
func fileName(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
}

// Inside `System`, its own functions hide those of libc that have the same name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemRename(_ path: String, _ newPath: String) -> Int32 { rename(path, newPath) }

extension System {
  /// Ends the process.
  static func exit(_ status: ExitStatus) -> Never { systemExit(Int32(status.code)) }
}

private func systemExit(_ status: Int32) -> Never { exit(status) }
