// The seam between the calls and what keeps files: the host, or the library itself.
//
// Calls know `OpenFile` and `Directory` alone. What a path means is `PathResolver`'s, for every kind of
// directory; whether a guest may do something is `Descriptor`'s. So a kind of file system only says
// what its files and directories do.

/// One component of a path, or ".".
struct FileName: Hashable, Sendable {
  /// The bytes with a zero behind, as the host's calls want them.
  let cString: [CChar]

  /// The directory itself.
  static let dot = FileName([UInt8(ascii: ".")])

  init(_ bytes: some Collection<UInt8>) {
    var string = [CChar]()
    string.reserveCapacity(bytes.count + 1)
    for byte in bytes { string.append(CChar(bitPattern: byte)) }
    string.append(0)
    cString = string
  }

  /// Without the zero.
  var bytes: [UInt8] { cString.dropLast().map { UInt8(bitPattern: $0) } }

  var byteCount: Int { cString.count - 1 }
}

extension FileName: Comparable {
  /// By the values of the bytes, as `strcmp` and `LC_ALL=C ls` sort.
  static func < (left: FileName, right: FileName) -> Bool {
    left.cString.lexicographicallyPrecedes(right.cString) {
      UInt8(bitPattern: $0) < UInt8(bitPattern: $1)
    }
  }
}

/// How a file is opened.
struct OpenMode: Sendable {
  var reads = true
  var writes = false
  var flags: DescriptorFlags = []
  var open: OpenFlags = []
}

/// Where a seek counts from.
enum Whence: Sendable { case start, current, end }

/// One entry of a directory; its name comes beside it.
struct DirectoryEntry: Sendable {
  let inode: UInt64
  let type: FileType
}

/// What a descriptor refers to: a file or directory of the host or of the library, a stream of the
/// embedder, a socket. Has its own position and flags. The last reference to it closes it.
///
/// What a kind of file cannot do has a default that throws what POSIX gives. Whether the guest may do
/// it was checked before.
protocol OpenFile: AnyObject {
  /// Attributes; all zero for a stream that has none.
  func status() throws(Errno) -> FileStatus
  func setTimes(_ access: TimeChange, _ modification: TimeChange) throws(Errno)
  /// Sets whether writes append, and whether calls wait.
  func setFlags(_ flags: DescriptorFlags) throws(Errno)
  /// Waits until what was written is on the disk: everything, or only what is needed to read it.
  func synchronize(dataOnly: Bool) throws(Errno)

  /// Reads from the position on, which moves. Returns how many bytes; 0 is the end.
  func read(_ vectors: Vectors) throws(Errno) -> Int
  /// Writes at the position, or at the end when appending. Returns how many bytes.
  func write(_ vectors: Vectors) throws(Errno) -> Int
  /// Reads from `byteOffset` on. The position stays.
  func read(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int
  /// Writes at `byteOffset`. The position stays.
  func write(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int
  /// Moves the position and returns the new one.
  func seek(_ byteOffset: Int64, _ whence: Whence) throws(Errno) -> Int64
  func setByteCount(_ byteCount: Int64) throws(Errno)
  /// Makes sure that there is room for a range, and that the file at least reaches its end.
  func allocate(_ byteOffset: Int64, _ byteCount: Int64) throws(Errno)
  /// Tells how a part will be used: `advice` is 0 to 5 as in the interface. Only a hint.
  func advise(_ byteOffset: Int64, _ byteCount: Int64, _ advice: UInt32) throws(Errno)

  /// The same as a directory, if it is one.
  var directory: (any Directory)? { get }
  /// Gives every entry of a directory but "." and ".." to `body`. The buffer holds the name, only
  /// during the call.
  func forEachEntry(_ body: (DirectoryEntry, UnsafeRawBufferPointer) -> Void) throws(Errno)

  var isTerminal: Bool { get }
  /// What to wait for with the host's `poll`; `nil` for what is always ready.
  var pollDescriptor: Int32? { get }
  /// How many bytes can be read, or written, without waiting, as far as known.
  func availableByteCount(writes: Bool) throws(Errno) -> UInt64
}

extension OpenFile {
  func status() throws(Errno) -> FileStatus { FileStatus() }
  func setTimes(_ access: TimeChange, _ modification: TimeChange) throws(Errno) { throw .inval }
  func setFlags(_ flags: DescriptorFlags) throws(Errno) {}
  func synchronize(dataOnly: Bool) throws(Errno) { throw .inval }
  func read(_ vectors: Vectors) throws(Errno) -> Int { throw .badf }
  func write(_ vectors: Vectors) throws(Errno) -> Int { throw .badf }
  func read(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int { throw .inval }
  func write(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int { throw .inval }
  func seek(_ byteOffset: Int64, _ whence: Whence) throws(Errno) -> Int64 { throw .spipe }
  func setByteCount(_ byteCount: Int64) throws(Errno) { throw .inval }
  func allocate(_ byteOffset: Int64, _ byteCount: Int64) throws(Errno) { throw .inval }
  func advise(_ byteOffset: Int64, _ byteCount: Int64, _ advice: UInt32) throws(Errno) {
    throw .inval
  }
  var directory: (any Directory)? { nil }
  func forEachEntry(_ body: (DirectoryEntry, UnsafeRawBufferPointer) -> Void) throws(Errno) {
    throw .notdir
  }
  var isTerminal: Bool { false }
  var pollDescriptor: Int32? { nil }
  func availableByteCount(writes: Bool) throws(Errno) -> UInt64 { 1 }
}

/// A directory in which paths are looked up. A `name` is one component, or "." where that makes sense;
/// no operation follows a symbolic link of that name.
protocol Directory: AnyObject {
  /// The directory `name`, to go on from. A symbolic link gives `loop` or `notdir`.
  func walk(_ name: FileName) throws(Errno) -> any Directory
  /// What a symbolic link holds; something else gives `inval`.
  func readLink(_ name: FileName) throws(Errno) -> [UInt8]
  func status(_ name: FileName) throws(Errno) -> FileStatus
  func setTimes(_ name: FileName, _ access: TimeChange, _ modification: TimeChange) throws(Errno)
  /// Opens or makes a file, or opens a directory. A symbolic link gives `loop`.
  func open(_ name: FileName, _ mode: OpenMode) throws(Errno) -> any OpenFile
  func createDirectory(_ name: FileName) throws(Errno)
  func removeDirectory(_ name: FileName) throws(Errno)
  /// Removes a name; a directory's gives `isdir`.
  func unlink(_ name: FileName) throws(Errno)
  func createLink(_ name: FileName, to target: [UInt8]) throws(Errno)
  /// Gives a file a second name. A directory of another file system gives `xdev`.
  func link(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno)
  /// Moves a file or directory, over one that is there. Another file system gives `xdev`.
  func rename(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno)
}
