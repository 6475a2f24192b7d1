// One file system that the library keeps: its nodes, its room, its lock.

/// A tree of nodes. Several guests may use it, on several threads.
///
/// Every use of a node happens under `lock`. What is opened is closed under it, too.
final class Volume: @unchecked Sendable {
  /// What a name costs beside its bytes, with whatever it names.
  static let entryByteCount = 256
  static let maximumNameByteCount = 255

  let lock = Lock()
  let budget: Budget
  let isReadOnly: Bool
  let root: VirtualNode
  private var lastInode: UInt64 = 1
  /// Files of the host with several names, so that they are one file here, too.
  private var linkedFiles: [HostKey: VirtualNode] = [:]

  /// An empty one.
  init(maximumByteCount: Int, isReadOnly: Bool = false) {
    budget = Budget(maximumByteCount: maximumByteCount)
    self.isReadOnly = isReadOnly
    root = VirtualNode(1, .directory(VirtualEntries()), time: .outside(0))
  }

  /// One that shows a directory of the host.
  init(maximumByteCount: Int, over lower: HostFile) throws(Errno) {
    budget = Budget(maximumByteCount: maximumByteCount)
    isReadOnly = false
    let status = try lower.status()
    root = VirtualNode(
      1, .directory(VirtualEntries(lower: LowerDirectory(lower))), time: .outside(0))
    root.setStatus(status)
  }

  deinit {
    // One by one: a deep tree would take a deep stack.
    var nodes = [root]
    while let node = nodes.popLast() {
      if let entries = node.entries { nodes += entries.removeAll() }
    }
  }

  func makeNode(_ content: VirtualNode.Content, linkCount: UInt64? = nil, time: NodeTime)
    -> VirtualNode
  {
    lastInode += 1
    return VirtualNode(lastInode, content, linkCount: linkCount, time: time)
  }

  // MARK: Names

  /// What a name means in a directory; `nil` when it means nothing.
  func find(_ name: FileName, in directory: VirtualNode) throws(Errno) -> VirtualNode? {
    guard let entries = directory.entries else { throw .notdir }
    if name == .dot { return directory }
    if name.byteCount > Self.maximumNameByteCount { throw .nametoolong }
    if let entry = entries.byName[name] { return entry.node }
    guard let lower = entries.lower, !entries.hidden.contains(name) else { return nil }
    return try load(name, from: try lower.open(), lower, into: directory, entries)
  }

  /// All names of a directory, sorted.
  func names(in directory: VirtualNode) throws(Errno) -> [(FileName, VirtualNode)] {
    guard let entries = directory.entries else { throw .notdir }
    if let lower = entries.lower {
      let hostDirectory = try lower.open()
      for name in try lower.names()
      where entries.byName[name] == nil && !entries.hidden.contains(name) {
        _ = try load(name, from: hostDirectory, lower, into: directory, entries)
      }
    }
    return entries.byName.map { ($0.key, $0.value.node) }.sorted { $0.0 < $1.0 }
  }

  /// Makes a node for a name of the host's; `nil` when there is none.
  private func load(
    _ name: FileName, from hostDirectory: any Directory, _ lower: LowerDirectory,
    into directory: VirtualNode, _ entries: VirtualEntries
  ) throws(Errno) -> VirtualNode? {
    let status: FileStatus
    do throws(Errno) {
      status = try hostDirectory.status(name)
    } catch {
      if error == .noent { return nil }
      throw error
    }
    let key = HostKey(status)
    let isLinked = status.type == .regularFile && status.linkCount > 1
    let node: VirtualNode
    if isLinked, let known = linkedFiles[key] {
      node = known
    } else {
      let content: VirtualNode.Content =
        switch status.type {
        case .regularFile:
          .file(
            FileBytes(
              budget, source: LowerFile(lower, name), byteCount: Int64(clamping: status.byteCount)))
        case .directory: .directory(VirtualEntries(lower: LowerDirectory(lower, name)))
        case .symbolicLink: .link(try hostDirectory.readLink(name))
        default: .special(status.type)
        }
      node = makeNode(content, time: .outside(0))
      node.setStatus(status)
      if isLinked { linkedFiles[key] = node }
    }
    if node.entries != nil { node.parent = directory }
    entries.set(name, .init(node: node, cost: 0, isLower: true))
    return node
  }

  /// Gives `node` a name, which may be another's until now; `nospc` when there is no room for one more.
  func insert(_ name: FileName, _ node: VirtualNode, into directory: VirtualNode) throws(Errno) {
    guard let entries = directory.entries else { throw .notdir }
    if name.byteCount > Self.maximumNameByteCount { throw .nametoolong }
    if entries.isRemoved { throw .noent }
    let cost = Self.entryByteCount + name.byteCount
    try budget.take(cost)
    budget.giveBack(entries.byName[name]?.cost ?? 0)
    entries.set(name, .init(node: node, cost: cost, isLower: false))
    if node.entries != nil {
      node.parent = directory
      directory.linkCount += 1
    }
  }

  /// Takes a name away. Whether `node` is of use without it is the caller's to see.
  func remove(_ name: FileName, _ node: VirtualNode, from directory: VirtualNode) {
    guard let entries = directory.entries else { return }
    budget.giveBack(entries.remove(name))
    if node.entries != nil {
      node.parent = nil
      directory.linkCount -= min(1, directory.linkCount)
    }
  }

  /// A file or empty directory has lost a name: for a directory, its last.
  func noteRemoval(of node: VirtualNode, _ now: NodeTime) {
    node.changeTime = now
    if let entries = node.entries {
      entries.isRemoved = true
      node.linkCount = 0
    } else {
      node.linkCount -= min(1, node.linkCount)
    }
  }
}

/// What tells one file of the host from all others.
struct HostKey: Hashable {
  let device: UInt64
  let inode: UInt64

  init(_ status: FileStatus) {
    device = status.device
    inode = status.inode
  }
}

extension VirtualNode {
  /// Takes times and links over from a file of the host.
  fileprivate func setStatus(_ status: FileStatus) {
    linkCount = status.linkCount
    accessTime = .outside(status.accessTime)
    modificationTime = .outside(status.modificationTime)
    changeTime = .outside(status.changeTime)
  }
}
