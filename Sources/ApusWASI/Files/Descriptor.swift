// One open file, directory, socket or stream of a guest.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#fdstat

/// An open descriptor. The last reference to it closes the host's descriptor, if it is its own.
final class Descriptor {
  /// What is behind it.
  enum Backing {
    case host(Int32)
    case input(InputSource)
    case output(WASIOutput)
  }

  let backing: Backing
  let type: FileType
  /// Whether the host's descriptor is closed with this one. The process's own streams and the
  /// embedder's sockets are not, and their modes are left alone: others use them too.
  let isOwned: Bool
  /// What this descriptor may be used for now; shrinks only.
  var rights: Rights
  /// What descriptors opened through it may get; shrinks only.
  var inheritedRights: Rights
  /// What it was given when it was opened.
  let originalRights: Rights
  var flags: DescriptorFlags
  /// The name of a preopened directory.
  var preopenName: [UInt8]?
  /// Below a directory that the guest must not change.
  let isReadOnly: Bool
  /// Whether what is written counts against the limit of output.
  var countsOutput = false
  /// The entries of a directory that is being read.
  var listing: DirectoryListing?
  /// For traces: which directory this is.
  var label = ""

  init(
    _ backing: Backing, type: FileType, isOwned: Bool, rights: Rights,
    inheritedRights: Rights = [], flags: DescriptorFlags = [], isReadOnly: Bool = false
  ) {
    self.backing = backing
    self.type = type
    self.isOwned = isOwned
    self.rights = rights
    self.inheritedRights = inheritedRights
    self.originalRights = rights
    self.flags = flags
    self.isReadOnly = isReadOnly
  }

  deinit {
    if isOwned, case .host(let descriptor) = backing { Host.close(descriptor) }
  }

  /// The host's descriptor; a stream of the embedder has none and gives `error`.
  func host(orThrow error: Errno = .inval) throws(Errno) -> Int32 {
    guard case .host(let descriptor) = backing else { throw error }
    return descriptor
  }

  /// Fails unless the guest has these rights.
  ///
  /// A right that means nothing for this type of file gives what POSIX gives: `notdir`, `spipe`,
  /// `notsock`, or `badf`. Reading from what was not opened for reading is `badf`, as is writing. A
  /// right that was given up is `notcapable`.
  func require(_ needed: Rights) throws(Errno) {
    if rights.contains(needed) { return }
    if originalRights.contains(needed) { throw .notcapable }
    let isDirectory = type == .directory
    if !isDirectory && Rights.directory.subtracting(.stream).contains(needed) { throw .notdir }
    if !needed.isDisjoint(with: [.sockShutdown, .sockAccept]) {
      throw Rights.socket.isSubset(of: originalRights) ? .notcapable : .notsock
    }
    if isDirectory { throw .badf }
    if type != .regularFile && !needed.isDisjoint(with: [.fdSeek, .fdTell]) { throw .spipe }
    if !needed.isDisjoint(with: [.fdRead, .fdWrite]) { throw .badf }
    throw .notcapable
  }

  /// Fails when the guest must not change what this descriptor refers to.
  func requireWritable() throws(Errno) {
    if isReadOnly { throw .rofs }
  }
}

/// Bytes for standard input.
final class InputSource {
  private let source: WASIInput
  private var position = 0

  init(_ source: WASIInput) { self.source = source }

  /// Bytes left, as far as known: 1 when a closure gives them.
  var availableByteCount: UInt64 {
    if case .bytes(let bytes) = source { return UInt64(bytes.count - position) }
    return 1
  }

  /// Fills `buffer` from its start; 0 is the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    switch source {
    case .inherit: return 0
    case .bytes(let bytes):
      let byteCount = min(buffer.count, bytes.count - position)
      buffer.copyBytes(from: bytes[position..<position + byteCount])
      position += byteCount
      return byteCount
    case .closure(let read):
      // What a closure claims beyond the buffer does not exist.
      return buffer.isEmpty ? 0 : max(0, min(buffer.count, read(buffer)))
    }
  }
}

/// The entries of a directory as they were when reading began. A cookie is an index: 0 is ".", 1 is
/// "..", so cookies stay good while the directory changes.
struct DirectoryListing {
  struct Entry {
    let inode: UInt64
    let type: FileType
    let nameStart: Int
    let nameByteCount: Int
  }

  private(set) var entries: [Entry] = []
  /// All names, one behind the other.
  private(set) var names: [UInt8] = []

  /// Reads the directory `descriptor`, whose inode is `inode`. Above a directory a guest sees
  /// nothing, so ".." shows the same inode as ".".
  init(_ descriptor: Int32, inode: UInt64) throws(Errno) {
    append(inode, .directory, [UInt8(ascii: ".")])
    append(inode, .directory, [UInt8(ascii: "."), UInt8(ascii: ".")])
    try Host.forEachEntry(descriptor) { entry, name in append(entry.inode, entry.type, name) }
  }

  private mutating func append(_ inode: UInt64, _ type: FileType, _ name: some Collection<UInt8>) {
    let start = names.count
    names.append(contentsOf: name)
    entries.append(
      Entry(inode: inode, type: type, nameStart: start, nameByteCount: names.count - start))
  }
}
