// The small enumerations and sets of flags of the interface.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#types

/// What kind of file a descriptor or name refers to.
enum FileType: UInt8, Sendable {
  case unknown, blockDevice, characterDevice, directory, regularFile, socketDatagram, socketStream
  case symbolicLink
}

/// Modes of a descriptor.
struct DescriptorFlags: OptionSet, Sendable {
  let rawValue: UInt16
  static let append = Self(rawValue: 1)
  static let dsync = Self(rawValue: 2)
  static let nonblock = Self(rawValue: 4)
  static let rsync = Self(rawValue: 8)
  static let sync = Self(rawValue: 16)
  static let all = Self(rawValue: 31)

  /// The flags of an argument; an undefined bit is `inval`.
  init(argument: UInt32) throws(Errno) {
    guard argument & ~UInt32(Self.all.rawValue) == 0 else { throw .inval }
    self.init(rawValue: UInt16(argument))
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// How `path_open` opens.
struct OpenFlags: OptionSet, Sendable {
  let rawValue: UInt16
  static let create = Self(rawValue: 1)
  static let directory = Self(rawValue: 2)
  static let exclusive = Self(rawValue: 4)
  static let truncate = Self(rawValue: 8)
  static let all = Self(rawValue: 15)

  /// The flags of an argument; an undefined bit is `inval`.
  init(argument: UInt32) throws(Errno) {
    guard argument & ~UInt32(Self.all.rawValue) == 0 else { throw .inval }
    self.init(rawValue: UInt16(argument))
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// One timestamp of a file, as a call sets it.
enum TimeChange: Sendable {
  case keep
  case now
  case nanoseconds(UInt64)

  /// The changes of access and modification time that a call asks for: `flags` has two bits for
  /// each, "set" and "set to now"; both at once are `inval`, as is an undefined bit.
  static func pair(access: UInt64, modification: UInt64, flags: UInt32) throws(Errno)
    -> (access: TimeChange, modification: TimeChange)
  {
    guard flags & ~15 == 0 else { throw .inval }
    return (
      try change(access, bits: flags & 3), try change(modification, bits: flags >> 2)
    )
  }

  private static func change(_ nanoseconds: UInt64, bits: UInt32) throws(Errno) -> TimeChange {
    switch bits {
    case 0: .keep
    case 1: .nanoseconds(nanoseconds)
    case 2: .now
    default: throw .inval
    }
  }
}

/// The attributes of a file. Times in nanoseconds since 1970-01-01T00:00:00Z.
struct FileStatus: Sendable {
  var device: UInt64 = 0
  var inode: UInt64 = 0
  var type: FileType = .unknown
  var linkCount: UInt64 = 0
  var byteCount: UInt64 = 0
  var accessTime: UInt64 = 0
  var modificationTime: UInt64 = 0
  var changeTime: UInt64 = 0
}

/// The lookup flag that says to follow a symbolic link at a path's end.
enum LookupFlags {
  static let symlinkFollow: UInt32 = 1

  /// Whether to follow; an undefined bit is `inval`.
  static func follows(_ argument: UInt32) throws(Errno) -> Bool {
    guard argument & ~symlinkFollow == 0 else { throw .inval }
    return argument != 0
  }
}
