// What a descriptor may be used for.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#rights

/// A set of rights; bits as in the interface.
struct Rights: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  static let fdDatasync = Rights(bit: 0)
  static let fdRead = Rights(bit: 1)
  static let fdSeek = Rights(bit: 2)
  static let fdFdstatSetFlags = Rights(bit: 3)
  static let fdSync = Rights(bit: 4)
  static let fdTell = Rights(bit: 5)
  static let fdWrite = Rights(bit: 6)
  static let fdAdvise = Rights(bit: 7)
  static let fdAllocate = Rights(bit: 8)
  static let pathCreateDirectory = Rights(bit: 9)
  static let pathCreateFile = Rights(bit: 10)
  static let pathLinkSource = Rights(bit: 11)
  static let pathLinkTarget = Rights(bit: 12)
  static let pathOpen = Rights(bit: 13)
  static let fdReaddir = Rights(bit: 14)
  static let pathReadlink = Rights(bit: 15)
  static let pathRenameSource = Rights(bit: 16)
  static let pathRenameTarget = Rights(bit: 17)
  static let pathFilestatGet = Rights(bit: 18)
  static let pathFilestatSetSize = Rights(bit: 19)
  static let pathFilestatSetTimes = Rights(bit: 20)
  static let fdFilestatGet = Rights(bit: 21)
  static let fdFilestatSetSize = Rights(bit: 22)
  static let fdFilestatSetTimes = Rights(bit: 23)
  static let pathSymlink = Rights(bit: 24)
  static let pathRemoveDirectory = Rights(bit: 25)
  static let pathUnlinkFile = Rights(bit: 26)
  static let pollFdReadwrite = Rights(bit: 27)
  static let sockShutdown = Rights(bit: 28)
  static let sockAccept = Rights(bit: 29)

  /// The names in the interface, by bit.
  private static let names = [
    "fd_datasync", "fd_read", "fd_seek", "fd_fdstat_set_flags", "fd_sync", "fd_tell", "fd_write",
    "fd_advise", "fd_allocate", "path_create_directory", "path_create_file", "path_link_source",
    "path_link_target", "path_open", "fd_readdir", "path_readlink", "path_rename_source",
    "path_rename_target", "path_filestat_get", "path_filestat_set_size",
    "path_filestat_set_times", "fd_filestat_get", "fd_filestat_set_size",
    "fd_filestat_set_times", "path_symlink", "path_remove_directory", "path_unlink_file",
    "poll_fd_readwrite", "sock_shutdown", "sock_accept",
  ]

  /// The names of these rights, in the order of their bits; undefined bits have none.
  var names: [String] {
    Self.names.indices.filter { rawValue >> UInt64($0) & 1 != 0 }.map { Self.names[$0] }
  }

  /// Every right there is.
  static let all = Rights(rawValue: (1 << 30) - 1)

  /// What can be done with a directory itself.
  static let directory: Rights = [
    .fdFdstatSetFlags, .fdSync, .fdDatasync, .fdReaddir, .fdFilestatGet, .fdFilestatSetTimes,
    .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget, .pathOpen,
    .pathReadlink, .pathRenameSource, .pathRenameTarget, .pathFilestatGet, .pathFilestatSetSize,
    .pathFilestatSetTimes, .pathSymlink, .pathRemoveDirectory, .pathUnlinkFile,
  ]

  /// What can be done with a stream: a terminal, a pipe, a stream of the embedder.
  static let stream: Rights = [
    .fdRead, .fdWrite, .fdFdstatSetFlags, .fdSync, .fdDatasync, .fdFilestatGet,
    .fdFilestatSetTimes, .pollFdReadwrite,
  ]

  /// What can be done with a regular file, and with devices that seek.
  static let file: Rights = [
    .stream, .fdSeek, .fdTell, .fdAdvise, .fdAllocate, .fdFilestatSetSize,
  ]

  static let socket: Rights = [.stream, .sockShutdown, .sockAccept]

  /// The rights that mean something for a descriptor of this type.
  ///
  /// wasi-libc takes a character device without `fdSeek` and `fdTell` for a terminal.
  static func applicable(to type: FileType, isTerminal: Bool) -> Rights {
    switch type {
    case .directory: .directory
    case .regularFile, .blockDevice: .file
    case .characterDevice: isTerminal ? .stream : .file
    case .socketStream, .socketDatagram: .socket
    case .unknown, .symbolicLink: .stream
    }
  }
}
