// A directory that the library keeps, opened or walked by a guest. Errors and their order are Linux's.

final class VirtualDirectory: OpenFile, Directory {
  private let view: VolumeView
  private let node: VirtualNode

  init(_ view: VolumeView, _ node: VirtualNode) {
    self.view = view
    self.node = node
  }

  private var volume: Volume { view.volume }

  /// What a name means; `noent` when it means nothing.
  private func find(_ name: FileName) throws(Errno) -> VirtualNode {
    guard let found = try volume.find(name, in: node) else { throw .noent }
    return found
  }

  // MARK: The directory itself

  func status() throws(Errno) -> FileStatus {
    volume.lock.lock()
    defer { volume.lock.unlock() }
    return view.status(node)
  }

  func setTimes(_ access: TimeChange, _ modification: TimeChange) throws(Errno) {
    try setTimes(.dot, access, modification)
  }

  func synchronize(dataOnly: Bool) throws(Errno) {}

  var directory: (any Directory)? { self }

  func forEachEntry(_ body: (DirectoryEntry, UnsafeRawBufferPointer) -> Void) throws(Errno) {
    let now = view.now()
    volume.lock.lock()
    defer { volume.lock.unlock() }
    if !volume.isReadOnly { node.noteAccess(now) }
    for (name, node) in try volume.names(in: node) {
      name.bytes.withUnsafeBytes { body(DirectoryEntry(inode: node.inode, type: node.type), $0) }
    }
  }

  // MARK: Looking

  func walk(_ name: FileName) throws(Errno) -> any Directory {
    volume.lock.lock()
    defer { volume.lock.unlock() }
    let found = try find(name)
    switch found.type {
    case .directory: return VirtualDirectory(view, found)
    case .symbolicLink: throw .loop
    default: throw .notdir
    }
  }

  func readLink(_ name: FileName) throws(Errno) -> [UInt8] {
    volume.lock.lock()
    defer { volume.lock.unlock() }
    guard case .link(let target) = try find(name).content else { throw .inval }
    return target
  }

  func status(_ name: FileName) throws(Errno) -> FileStatus {
    volume.lock.lock()
    defer { volume.lock.unlock() }
    return view.status(try find(name))
  }

  func setTimes(_ name: FileName, _ access: TimeChange, _ modification: TimeChange) throws(Errno) {
    let now = view.now()
    volume.lock.lock()
    defer { volume.lock.unlock() }
    try find(name).setTimes(access, modification, now)
  }

  // MARK: Opening

  func open(_ name: FileName, _ mode: OpenMode) throws(Errno) -> any OpenFile {
    let now = view.now()
    volume.lock.lock()
    defer { volume.lock.unlock() }
    let creates = mode.open.contains(.create)
    let found: VirtualNode
    if let there = try volume.find(name, in: node) {
      if creates && mode.open.contains(.exclusive) { throw .exist }
      found = there
    } else {
      guard creates else { throw .noent }
      found = try create(name, .file(FileBytes(volume.budget)), now)
    }
    switch found.content {
    case .link: throw .loop
    case .directory:
      if creates || mode.writes || mode.open.contains(.truncate) { throw .isdir }
      return VirtualDirectory(view, found)
    case .special: throw mode.open.contains(.directory) ? .notdir : .nxio
    case .file(let bytes):
      if mode.open.contains(.directory) { throw .notdir }
      if mode.open.contains(.truncate) {
        bytes.setByteCount(0)
        found.touch(now)
      }
      return try VirtualFile(view, found, bytes, mode)
    }
  }

  // MARK: Changing

  /// Makes a node of a new name.
  private func create(_ name: FileName, _ content: VirtualNode.Content, _ now: NodeTime)
    throws(Errno) -> VirtualNode
  {
    let made = volume.makeNode(content, time: now)
    try volume.insert(name, made, into: node)
    node.touch(now)
    return made
  }

  private func createNew(_ name: FileName, _ content: VirtualNode.Content) throws(Errno) {
    let now = view.now()
    volume.lock.lock()
    defer { volume.lock.unlock() }
    if try volume.find(name, in: node) != nil { throw .exist }
    _ = try create(name, content, now)
  }

  func createDirectory(_ name: FileName) throws(Errno) {
    try createNew(name, .directory(VirtualEntries()))
  }

  func createLink(_ name: FileName, to target: [UInt8]) throws(Errno) {
    if target.isEmpty { throw .noent }
    try createNew(name, .link(target))
  }

  func removeDirectory(_ name: FileName) throws(Errno) {
    if name == .dot { throw .inval }
    try remove(name) { (found) throws(Errno) in
      guard found.type == .directory else { throw .notdir }
      guard try self.volume.names(in: found).isEmpty else { throw .notempty }
    }
  }

  func unlink(_ name: FileName) throws(Errno) {
    if name == .dot { throw .isdir }
    try remove(name) { (found) throws(Errno) in
      if found.type == .directory { throw .isdir }
    }
  }

  private func remove(_ name: FileName, _ check: (VirtualNode) throws(Errno) -> Void)
    throws(Errno)
  {
    let now = view.now()
    volume.lock.lock()
    defer { volume.lock.unlock() }
    let found = try find(name)
    try check(found)
    volume.remove(name, found, from: node)
    volume.noteRemoval(of: found, now)
    node.touch(now)
  }

  func link(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno) {
    guard let other = directory as? VirtualDirectory, other.volume === volume else { throw .xdev }
    let now = view.now()
    volume.lock.lock()
    defer { volume.lock.unlock() }
    let found = try find(name)
    if try volume.find(newName, in: other.node) != nil { throw .exist }
    if found.type == .directory { throw .perm }
    try volume.insert(newName, found, into: other.node)
    found.linkCount += 1
    found.changeTime = now
    other.node.touch(now)
  }

  func rename(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno) {
    guard let other = directory as? VirtualDirectory, other.volume === volume else { throw .xdev }
    if name == .dot || newName == .dot { throw .busy }
    let now = view.now()
    volume.lock.lock()
    defer { volume.lock.unlock() }
    let found = try find(name)
    let replaced = try volume.find(newName, in: other.node)
    if other.node.isInside(found) { throw .inval }
    if let replaced, node.isInside(replaced) { throw .notempty }
    if replaced === found { return }
    if let replaced { try requireReplaceable(replaced, by: found) }

    try volume.insert(newName, found, into: other.node)
    volume.remove(name, found, from: node)
    if found.entries != nil { found.parent = other.node }
    if let replaced {
      if replaced.entries != nil { other.node.linkCount -= min(1, other.node.linkCount) }
      volume.noteRemoval(of: replaced, now)
    }
    found.changeTime = now
    node.touch(now)
    other.node.touch(now)
  }

  private func requireReplaceable(_ replaced: VirtualNode, by found: VirtualNode) throws(Errno) {
    if found.type != .directory {
      if replaced.type == .directory { throw .isdir }
      return
    }
    guard replaced.type == .directory else { throw .notdir }
    guard try volume.names(in: replaced).isEmpty else { throw .notempty }
  }
}

extension VirtualNode {
  /// Whether this is `other`, or somewhere below it.
  fileprivate func isInside(_ other: VirtualNode) -> Bool {
    var next: VirtualNode? = self
    while let node = next {
      if node === other { return true }
      next = node.parent
    }
    return false
  }
}
