// One open file, directory, socket or stream of a guest, and what the guest may do with it.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#fdstat

/// An open descriptor: a file, and what the guest may do with it.
final class Descriptor {
  let file: any OpenFile
  let type: FileType
  /// What this descriptor may be used for now; shrinks only.
  var rights: Rights
  /// What descriptors opened through it may get; shrinks only.
  var inheritedRights: Rights
  /// What it was given when it was opened.
  let originalRights: Rights
  var flags: DescriptorFlags
  /// Rights and flags when the guest began, of what was there then.
  private var initial: State?
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
    _ file: any OpenFile, type: FileType, rights: Rights, inheritedRights: Rights = [],
    flags: DescriptorFlags = [], isReadOnly: Bool = false
  ) {
    self.file = file
    self.type = type
    self.rights = rights
    self.inheritedRights = inheritedRights
    self.originalRights = rights
    self.flags = flags
    self.isReadOnly = isReadOnly
  }

  /// The directory that paths start from; `notdir` when this is none.
  func directory() throws(Errno) -> any Directory {
    guard let directory = file.directory else { throw .notdir }
    return directory
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
    if type != .regularFile && !needed.isDisjoint(with: [.fdSeek, .fdTell, .fdAdvise]) {
      throw .spipe
    }
    if !needed.isDisjoint(with: [.fdRead, .fdWrite]) { throw .badf }
    throw .notcapable
  }

  private struct State: Equatable {
    let rights, inheritedRights: Rights
    let flags: DescriptorFlags
  }

  private var state: State {
    State(rights: rights, inheritedRights: inheritedRights, flags: flags)
  }

  /// Remembers that it was there when the guest began.
  func begin() { initial = state }

  /// Whether it was there when the guest began, and the guest has not changed rights or flags.
  var isAsAtFirst: Bool { initial == state }

  /// Fails when the guest must not change what this descriptor refers to.
  func requireWritable() throws(Errno) {
    if isReadOnly { throw .rofs }
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

    fileprivate func name(in names: [UInt8]) -> ArraySlice<UInt8> {
      names[nameStart..<nameStart + nameByteCount]
    }
  }

  private(set) var entries: [Entry] = []
  /// All names, one behind the other.
  private(set) var names: [UInt8] = []

  /// Reads the directory `file`. Above a directory a guest sees nothing, so ".." shows the same inode
  /// as ".".
  init(_ file: any OpenFile, isSorted: Bool) throws(Errno) {
    let inode = try file.status().inode
    append(inode, .directory, [UInt8(ascii: ".")])
    append(inode, .directory, [UInt8(ascii: "."), UInt8(ascii: ".")])
    try file.forEachEntry { entry, name in append(entry.inode, entry.type, name) }
    if isSorted {
      let names = names
      entries[2...].sort { $0.name(in: names).lexicographicallyPrecedes($1.name(in: names)) }
    }
  }

  private mutating func append(_ inode: UInt64, _ type: FileType, _ name: some Collection<UInt8>) {
    let start = names.count
    names.append(contentsOf: name)
    entries.append(
      Entry(inode: inode, type: type, nameStart: start, nameByteCount: names.count - start))
  }
}
