// Thin wrappers of system calls: descriptors of files and directories. Each throws the error as the
// guest's code, and starts again when a signal interrupted it.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The host's system calls. A `name` is one component or "." and never ends in a slash: the kernel
/// would follow a symbolic link for it.
enum Host {
  /// The most vectors one call takes, on every system supported.
  static let maximumVectorCount = 1024

  /// Runs a system call that gives -1 for failure.
  @discardableResult
  static func check<T: SignedInteger>(_ call: () -> T) throws(Errno) -> T {
    while true {
      let result = call()
      if result != -1 { return result }
      let code = errno
      if code != EINTR { throw Errno(host: code) }
    }
  }

  /// Opens a directory of the host by its path, for a preopen.
  static func openDirectory(_ path: String) throws(Errno) -> Int32 {
    try check { openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  /// Makes a directory of the host by its path.
  static func createDirectory(_ path: String) throws(Errno) { try check { mkdir(path, 0o777) } }

  /// The path without symbolic links.
  static func realPath(_ path: String) throws(Errno) -> [UInt8] {
    guard let resolved = realpath(path, nil) else { throw Errno(host: errno) }
    defer { free(resolved) }
    return [UInt8](UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }

  /// Opens the directory `name` for walking on from it. A symbolic link gives `loop` or `notdir`.
  static func walk(_ directory: Int32, _ name: [CChar]) throws(Errno) -> Int32 {
    #if os(Linux) || os(Android)
      // O_PATH, which the C library hides: needs no permission to read, as walking should not.
      let path: Int32 = 0o10000000
      return try check { openat(directory, name, path | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    #else
      return try check { openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    #endif
  }

  /// Opens `name`; a symbolic link gives `loop` (with `directory`, `notdir` on some systems).
  static func open(_ directory: Int32, _ name: [CChar], _ mode: OpenMode) throws(Errno) -> Int32 {
    var flags = O_NOFOLLOW | O_CLOEXEC | O_NOCTTY
    switch (mode.reads, mode.writes) {
    case (true, true): flags |= O_RDWR
    case (false, true): flags |= O_WRONLY
    default: flags |= O_RDONLY
    }
    if mode.open.contains(.create) { flags |= O_CREAT }
    if mode.open.contains(.exclusive) { flags |= O_EXCL }
    if mode.open.contains(.truncate) { flags |= O_TRUNC }
    if mode.open.contains(.directory) { flags |= O_DIRECTORY }
    if mode.flags.contains(.append) { flags |= O_APPEND }
    if mode.flags.contains(.nonblock) { flags |= O_NONBLOCK }
    if mode.flags.contains(.dsync) { flags |= O_DSYNC }
    if !mode.flags.isDisjoint(with: [.sync, .rsync]) { flags |= O_SYNC }
    return try check { openat(directory, name, flags, 0o666) }
  }

  /// Closes; an error changes nothing for a descriptor that is gone either way.
  static func close(_ descriptor: Int32) {
    #if canImport(Darwin)
      _ = Darwin.close(descriptor)
    #elseif canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #endif
  }

  // MARK: Reading and writing

  static func read(_ descriptor: Int32, _ vectors: Vectors) throws(Errno) -> Int {
    // Some hosts refuse an empty list.
    vectors.isEmpty ? 0 : try check { readv(descriptor, vectors.baseAddress, Int32(vectors.count)) }
  }

  static func write(_ descriptor: Int32, _ vectors: Vectors) throws(Errno) -> Int {
    vectors.isEmpty
      ? 0 : try check { writev(descriptor, vectors.baseAddress, Int32(vectors.count)) }
  }

  static func read(_ descriptor: Int32, _ vectors: Vectors, at byteOffset: Int64) throws(Errno)
    -> Int
  {
    vectors.isEmpty
      ? 0
      : try check {
        preadv(descriptor, vectors.baseAddress, Int32(vectors.count), off_t(byteOffset))
      }
  }

  static func write(_ descriptor: Int32, _ vectors: Vectors, at byteOffset: Int64) throws(Errno)
    -> Int
  {
    vectors.isEmpty
      ? 0
      : try check {
        pwritev(descriptor, vectors.baseAddress, Int32(vectors.count), off_t(byteOffset))
      }
  }

  static func seek(_ descriptor: Int32, _ byteOffset: Int64, _ whence: Whence) throws(Errno)
    -> Int64
  {
    let origin =
      switch whence {
      case .start: SEEK_SET
      case .current: SEEK_CUR
      case .end: SEEK_END
      }
    return Int64(try check { lseek(descriptor, off_t(byteOffset), origin) })
  }

  // MARK: The state of a descriptor

  /// Whether a descriptor appends and blocks; how it may be used.
  static func mode(_ descriptor: Int32) throws(Errno) -> OpenMode {
    let flags = try check { fcntl(descriptor, F_GETFL) }
    var mode = OpenMode()
    mode.reads = flags & O_ACCMODE != O_WRONLY
    mode.writes = flags & O_ACCMODE != O_RDONLY
    if flags & O_APPEND != 0 { mode.flags.insert(.append) }
    if flags & O_NONBLOCK != 0 { mode.flags.insert(.nonblock) }
    return mode
  }

  /// Sets whether a descriptor appends and blocks.
  static func setMode(_ descriptor: Int32, _ flags: DescriptorFlags) throws(Errno) {
    var bits = try check { fcntl(descriptor, F_GETFL) }
    bits = flags.contains(.append) ? bits | O_APPEND : bits & ~O_APPEND
    bits = flags.contains(.nonblock) ? bits | O_NONBLOCK : bits & ~O_NONBLOCK
    try check { fcntl(descriptor, F_SETFL, bits) }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func synchronize(_ descriptor: Int32) throws(Errno) { try check { fsync(descriptor) } }

  static func synchronizeData(_ descriptor: Int32) throws(Errno) {
    #if canImport(Darwin)
      try check { fsync(descriptor) }
    #else
      try check { fdatasync(descriptor) }
    #endif
  }

  static func setByteCount(_ descriptor: Int32, _ byteCount: Int64) throws(Errno) {
    try check { ftruncate(descriptor, off_t(byteCount)) }
  }

  /// Tells how a part of a file will be used: `advice` is 0 to 5 as in the interface. Only a hint.
  static func advise(_ descriptor: Int32, _ byteOffset: Int64, _ byteCount: Int64, _ advice: UInt32)
    throws(Errno)
  {
    #if !canImport(Darwin)
      let hints = [
        POSIX_FADV_NORMAL, POSIX_FADV_SEQUENTIAL, POSIX_FADV_RANDOM, POSIX_FADV_WILLNEED,
        POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE,
      ]
      let result = posix_fadvise(
        descriptor, off_t(byteOffset), off_t(byteCount), hints[Int(min(advice, 5))])
      if result != 0 { throw Errno(host: result) }
    #endif
  }

  /// Makes sure that a file has room for a range, and at least reaches its end.
  static func allocate(_ descriptor: Int32, _ byteOffset: Int64, _ byteCount: Int64) throws(Errno) {
    #if canImport(Darwin)
      // No such call: growing reaches the end, though without reserving the room.
      let (end, overflow) = byteOffset.addingReportingOverflow(byteCount)
      if overflow { throw .fbig }
      if try status(descriptor).byteCount < UInt64(end) { try setByteCount(descriptor, end) }
    #else
      let result = posix_fallocate(descriptor, off_t(byteOffset), off_t(byteCount))
      if result != 0 { throw Errno(host: result) }
    #endif
  }

  static func yieldProcessor() { _ = sched_yield() }
}
