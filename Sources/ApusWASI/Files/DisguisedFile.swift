// Files of the host without the host's numbers and times, for runs that are to be repeatable.

/// What one guest is shown in the place of the host's attributes.
///
/// Files are numbered in the order in which the guest meets them. Their times are those of the start of
/// the run, till the guest changes them; then, those of the guest's clock.
final class Disguise {
  /// A file's number and times, as shown.
  final class Identity {
    let inode: UInt64
    fileprivate var accessTime: UInt64
    fileprivate var modificationTime: UInt64
    fileprivate var changeTime: UInt64

    fileprivate init(_ inode: UInt64, _ time: UInt64) {
      self.inode = inode
      accessTime = time
      modificationTime = time
      changeTime = time
    }
  }

  private let lock = Lock()
  private let clock: GuestClock
  private let startTime: UInt64
  private var identities: [HostKey: Identity] = [:]
  private var lastInode: UInt64 = 0

  init(_ clock: GuestClock, startTime: UInt64) {
    self.clock = clock
    self.startTime = startTime
  }

  private func now() -> UInt64 { (try? clock.time(.realtime)) ?? startTime }

  fileprivate func identity(_ status: FileStatus) -> Identity {
    lock.lock()
    defer { lock.unlock() }
    if let known = identities[HostKey(status)] { return known }
    lastInode += 1
    let identity = Identity(lastInode, startTime)
    identities[HostKey(status)] = identity
    return identity
  }

  fileprivate func show(_ status: FileStatus, _ identity: Identity) -> FileStatus {
    lock.lock()
    defer { lock.unlock() }
    var shown = status
    shown.device = 1
    shown.inode = identity.inode
    shown.accessTime = identity.accessTime
    shown.modificationTime = identity.modificationTime
    shown.changeTime = identity.changeTime
    shown.hideDirectorySize()
    return shown
  }

  /// What kinds of changes leave traces in times.
  enum Change { case created, content, attributes }

  fileprivate func note(_ change: Change, _ identity: Identity) {
    let now = now()
    lock.lock()
    defer { lock.unlock() }
    if change == .created { identity.accessTime = now }
    if change != .attributes { identity.modificationTime = now }
    identity.changeTime = now
  }

  /// As file systems of Linux do by default: only when it is news.
  fileprivate func noteAccess(_ identity: Identity) {
    let now = now()
    lock.lock()
    defer { lock.unlock() }
    let last = identity.accessTime
    if last <= identity.modificationTime || last <= identity.changeTime {
      identity.accessTime = now
    }
  }

  fileprivate func setTimes(
    _ access: TimeChange, _ modification: TimeChange, _ identity: Identity
  ) {
    let now = now()
    lock.lock()
    defer { lock.unlock() }
    let (accessed, modified) = (access.nanoseconds(now), modification.nanoseconds(now))
    identity.accessTime = accessed ?? identity.accessTime
    identity.modificationTime = modified ?? identity.modificationTime
    if accessed != nil || modified != nil { identity.changeTime = now }
  }

  /// Forgets a file that loses its last name: whether the next new file gets its number is the host's
  /// chance.
  fileprivate func noteRemoval(_ status: FileStatus) {
    let identity = identity(status)
    note(.attributes, identity)
    guard status.type == .directory || status.linkCount <= 1 else { return }
    lock.lock()
    defer { lock.unlock() }
    identities[HostKey(status)] = nil
  }
}

extension TimeChange {
  /// The time to set; `nil` to keep it.
  fileprivate func nanoseconds(_ now: UInt64) -> UInt64? {
    switch self {
    case .keep: nil
    case .now: now
    case .nanoseconds(let nanoseconds): nanoseconds
    }
  }
}

extension FileStatus {
  /// How large a directory is, and whether its links are counted, depends on the file system.
  mutating func hideDirectorySize() {
    guard type == .directory else { return }
    byteCount = 0
    linkCount = 1
  }
}

/// A file or directory of the host in disguise.
final class DisguisedFile: OpenFile, Directory {
  private let file: HostFile
  private let disguise: Disguise
  private let identity: Disguise.Identity

  init(_ file: HostFile, _ disguise: Disguise) throws(Errno) {
    self.file = file
    self.disguise = disguise
    identity = disguise.identity(try file.status())
  }

  // MARK: The file itself

  func status() throws(Errno) -> FileStatus { disguise.show(try file.status(), identity) }

  func setTimes(_ access: TimeChange, _ modification: TimeChange) throws(Errno) {
    try file.setTimes(access, modification)
    disguise.setTimes(access, modification, identity)
  }

  func setFlags(_ flags: DescriptorFlags) throws(Errno) { try file.setFlags(flags) }

  func synchronize(dataOnly: Bool) throws(Errno) { try file.synchronize(dataOnly: dataOnly) }

  func read(_ vectors: Vectors) throws(Errno) -> Int {
    let byteCount = try file.read(vectors)
    disguise.noteAccess(identity)
    return byteCount
  }

  func write(_ vectors: Vectors) throws(Errno) -> Int {
    let byteCount = try file.write(vectors)
    if byteCount > 0 { disguise.note(.content, identity) }
    return byteCount
  }

  func read(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int {
    let byteCount = try file.read(vectors, at: byteOffset)
    disguise.noteAccess(identity)
    return byteCount
  }

  func write(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int {
    let byteCount = try file.write(vectors, at: byteOffset)
    if byteCount > 0 { disguise.note(.content, identity) }
    return byteCount
  }

  func seek(_ byteOffset: Int64, _ whence: Whence) throws(Errno) -> Int64 {
    try file.seek(byteOffset, whence)
  }

  func setByteCount(_ byteCount: Int64) throws(Errno) {
    try file.setByteCount(byteCount)
    disguise.note(.content, identity)
  }

  func allocate(_ byteOffset: Int64, _ byteCount: Int64) throws(Errno) {
    try file.allocate(byteOffset, byteCount)
    disguise.note(.content, identity)
  }

  func advise(_ byteOffset: Int64, _ byteCount: Int64, _ advice: UInt32) throws(Errno) {
    try file.advise(byteOffset, byteCount, advice)
  }

  var directory: (any Directory)? { file.directory == nil ? nil : self }

  /// Sorted, so that files are met in an order that is not the host's.
  func forEachEntry(_ body: (DirectoryEntry, UnsafeRawBufferPointer) -> Void) throws(Errno) {
    var names: [FileName] = []
    try file.forEachEntry { _, name in names.append(FileName(name)) }
    disguise.noteAccess(identity)
    for name in names.sorted() {
      // Gone meanwhile, or not to be looked at: then it is not there.
      guard let status = try? status(name) else { continue }
      name.bytes.withUnsafeBytes { bytes in
        body(DirectoryEntry(inode: status.inode, type: status.type), bytes)
      }
    }
  }

  var isTerminal: Bool { file.isTerminal }

  var pollDescriptor: Int32? { file.pollDescriptor }

  func availableByteCount(writes: Bool) throws(Errno) -> UInt64 {
    try file.availableByteCount(writes: writes)
  }

  // MARK: Names in a directory

  func walk(_ name: FileName) throws(Errno) -> any Directory {
    try DisguisedFile(try file.walkHost(name), disguise)
  }

  func readLink(_ name: FileName) throws(Errno) -> [UInt8] { try file.readLink(name) }

  func status(_ name: FileName) throws(Errno) -> FileStatus {
    let status = try file.status(name)
    return disguise.show(status, disguise.identity(status))
  }

  func setTimes(_ name: FileName, _ access: TimeChange, _ modification: TimeChange) throws(Errno) {
    try file.setTimes(name, access, modification)
    disguise.setTimes(access, modification, disguise.identity(try file.status(name)))
  }

  func open(_ name: FileName, _ mode: OpenMode) throws(Errno) -> any OpenFile {
    let isNew = mode.open.contains(.create) && (try? file.status(name)) == nil
    let opened = try DisguisedFile(try file.openHost(name, mode), disguise)
    if isNew {
      disguise.note(.created, opened.identity)
      disguise.note(.content, identity)
    } else if mode.open.contains(.truncate) {
      disguise.note(.content, opened.identity)
    }
    return opened
  }

  func createDirectory(_ name: FileName) throws(Errno) {
    try file.createDirectory(name)
    try noteCreation(name)
  }

  func createLink(_ name: FileName, to target: [UInt8]) throws(Errno) {
    try file.createLink(name, to: target)
    try noteCreation(name)
  }

  private func noteCreation(_ name: FileName) throws(Errno) {
    disguise.note(.created, disguise.identity(try file.status(name)))
    disguise.note(.content, identity)
  }

  func removeDirectory(_ name: FileName) throws(Errno) {
    let status = try? file.status(name)
    try file.removeDirectory(name)
    noteRemoval(status)
  }

  func unlink(_ name: FileName) throws(Errno) {
    let status = try? file.status(name)
    try file.unlink(name)
    noteRemoval(status)
  }

  private func noteRemoval(_ status: FileStatus?) {
    if let status { disguise.noteRemoval(status) }
    disguise.note(.content, identity)
  }

  func link(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno) {
    guard let other = directory as? DisguisedFile else { throw .xdev }
    try file.link(name, other.file, newName)
    disguise.note(.attributes, disguise.identity(try file.status(name)))
    disguise.note(.content, other.identity)
  }

  func rename(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno) {
    guard let other = directory as? DisguisedFile else { throw .xdev }
    let replaced = try? other.file.status(newName)
    let moved = try? file.status(name)
    try file.rename(name, other.file, newName)
    guard let moved else { return }
    // Two names of one file: nothing has changed.
    if let replaced, HostKey(replaced) == HostKey(moved) { return }
    if let replaced { disguise.noteRemoval(replaced) }
    disguise.note(.attributes, disguise.identity(moved))
    disguise.note(.content, identity)
    disguise.note(.content, other.identity)
  }
}
