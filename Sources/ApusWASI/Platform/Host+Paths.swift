// Thin wrappers of system calls that take a directory and a name in it. None follows a symbolic link.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Host {
  // MARK: Attributes

  static func status(_ descriptor: Int32) throws(Errno) -> FileStatus {
    var status = stat()
    try check { fstat(descriptor, &status) }
    var result = FileStatus(status)
    if result.type == .socketStream, socketIsDatagram(descriptor) { result.type = .socketDatagram }
    return result
  }

  static func status(_ directory: Int32, _ name: [CChar]) throws(Errno) -> FileStatus {
    var status = stat()
    try check { fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  static func setTimes(_ descriptor: Int32, _ access: TimeChange, _ modification: TimeChange)
    throws(Errno)
  {
    let times = [timespec(access), timespec(modification)]
    try check { futimens(descriptor, times) }
  }

  static func setTimes(
    _ directory: Int32, _ name: [CChar], _ access: TimeChange, _ modification: TimeChange
  ) throws(Errno) {
    let times = [timespec(access), timespec(modification)]
    try check { utimensat(directory, name, times, AT_SYMLINK_NOFOLLOW) }
  }

  // MARK: Changes

  static func createDirectory(_ directory: Int32, _ name: [CChar]) throws(Errno) {
    try check { mkdirat(directory, name, 0o777) }
  }

  static func removeDirectory(_ directory: Int32, _ name: [CChar]) throws(Errno) {
    try check { unlinkat(directory, name, AT_REMOVEDIR) }
  }

  /// Removes a name; a directory's gives `isdir` on Linux and `perm` on Darwin.
  static func unlink(_ directory: Int32, _ name: [CChar]) throws(Errno) {
    try check { unlinkat(directory, name, 0) }
  }

  static func rename(_ from: Int32, _ oldName: [CChar], _ to: Int32, _ newName: [CChar])
    throws(Errno)
  {
    try check { renameat(from, oldName, to, newName) }
  }

  static func link(_ from: Int32, _ oldName: [CChar], _ to: Int32, _ newName: [CChar])
    throws(Errno)
  {
    try check { linkat(from, oldName, to, newName, 0) }
  }

  static func symlink(_ target: [CChar], _ directory: Int32, _ name: [CChar]) throws(Errno) {
    try check { symlinkat(target, directory, name) }
  }

  /// What a symbolic link holds; something else gives `inval`.
  static func readLink(_ directory: Int32, _ name: [CChar]) throws(Errno) -> [UInt8] {
    var capacity = 256
    while true {
      var target = [CChar](repeating: 0, count: capacity)
      let byteCount = try check { readlinkat(directory, name, &target, capacity) }
      if byteCount < capacity { return target[..<byteCount].map { UInt8(bitPattern: $0) } }
      capacity *= 4
    }
  }

  // MARK: Directories

  /// Gives every entry of a directory but "." and ".." to `body`, in the host's order. Reads through a
  /// descriptor of its own, so `directory`'s own position stays.
  static func forEachEntry(
    _ directory: Int32, _ body: (DirectoryEntry, UnsafeRawBufferPointer) -> Void
  ) throws(Errno) {
    let descriptor = try check { openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw Errno(host: code)
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw Errno(host: errno) }
        return
      }
      // Safe: the name is part of the entry, ends in zero, and the entry lasts till the next one.
      let name = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
      let bytes = UnsafeRawBufferPointer(
        start: name, count: strlen(name.assumingMemoryBound(to: CChar.self)))
      if bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { continue }
      var type = FileType(directoryEntry: entry.pointee.d_type)
      if type == .unknown, let status = try? status(directory, FileName(bytes).cString) {
        type = status.type
      }
      body(DirectoryEntry(inode: UInt64(entry.pointee.d_ino), type: type), bytes)
    }
  }
}

extension FileType {
  /// The type as a directory entry gives it; `unknown` on file systems that do not.
  init(directoryEntry type: UInt8) {
    switch Int32(type) {
    case Int32(DT_BLK): self = .blockDevice
    case Int32(DT_CHR): self = .characterDevice
    case Int32(DT_DIR): self = .directory
    case Int32(DT_REG): self = .regularFile
    case Int32(DT_SOCK): self = .socketStream
    case Int32(DT_LNK): self = .symbolicLink
    default: self = .unknown
    }
  }
}

extension FileStatus {
  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    linkCount = UInt64(status.st_nlink)
    byteCount = UInt64(max(0, status.st_size))
    switch status.st_mode & S_IFMT {
    case S_IFBLK: type = .blockDevice
    case S_IFCHR: type = .characterDevice
    case S_IFDIR: type = .directory
    case S_IFREG: type = .regularFile
    case S_IFLNK: type = .symbolicLink
    case S_IFSOCK: type = .socketStream
    default: type = .unknown
    }
    #if canImport(Darwin)
      accessTime = Self.nanoseconds(status.st_atimespec)
      modificationTime = Self.nanoseconds(status.st_mtimespec)
      changeTime = Self.nanoseconds(status.st_ctimespec)
    #else
      accessTime = Self.nanoseconds(status.st_atim)
      modificationTime = Self.nanoseconds(status.st_mtim)
      changeTime = Self.nanoseconds(status.st_ctim)
    #endif
  }

  /// Times before 1970 and after 2554 do not fit the interface: the nearest that does.
  private static func nanoseconds(_ time: timespec) -> UInt64 {
    guard time.tv_sec >= 0 else { return 0 }
    let (seconds, overflow) = UInt64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? .max : seconds &+ UInt64(time.tv_nsec)
  }
}

extension timespec {
  fileprivate init(_ change: TimeChange) {
    self.init()
    // Values of UTIME_NOW and UTIME_OMIT, which are macros that Swift does not import.
    #if canImport(Darwin)
      let now = -1
      let omit = -2
    #else
      let now = 0x3FFF_FFFF
      let omit = 0x3FFF_FFFE
    #endif
    switch change {
    case .keep: tv_nsec = omit
    case .now: tv_nsec = now
    case .nanoseconds(let nanoseconds):
      tv_sec = time_t(nanoseconds / 1_000_000_000)
      tv_nsec = Int(nanoseconds % 1_000_000_000)
    }
  }
}
