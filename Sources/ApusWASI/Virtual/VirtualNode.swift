// One file, directory or link that the library keeps, whatever names it has.

/// A time of a file, and whose it is: what came from outside is hidden when runs are to be repeatable.
struct NodeTime {
  var nanoseconds: UInt64
  /// From the host's files or the embedder, not from the guest.
  var isOutside = false

  static func outside(_ nanoseconds: UInt64) -> NodeTime {
    NodeTime(nanoseconds: nanoseconds, isOutside: true)
  }
}

/// What a file system counts as one thing. Used only under the lock of its volume.
final class VirtualNode {
  enum Content {
    case file(FileBytes)
    case directory(VirtualEntries)
    case link([UInt8])
    /// A device, pipe or socket of the host: seen, but not opened.
    case special(FileType)
  }

  let inode: UInt64
  let content: Content
  /// How many names it has; a directory's, 2 and one for each directory in it.
  var linkCount: UInt64
  var accessTime: NodeTime
  var modificationTime: NodeTime
  var changeTime: NodeTime
  /// The directory that a directory is in; the topmost has none.
  weak var parent: VirtualNode?

  init(_ inode: UInt64, _ content: Content, linkCount: UInt64? = nil, time: NodeTime) {
    self.inode = inode
    self.content = content
    if case .directory = content {
      self.linkCount = linkCount ?? 2
    } else {
      self.linkCount = linkCount ?? 1
    }
    accessTime = time
    modificationTime = time
    changeTime = time
  }

  var type: FileType {
    switch content {
    case .file: .regularFile
    case .directory: .directory
    case .link: .symbolicLink
    case .special(let type): type
    }
  }

  /// The entries of a directory.
  var entries: VirtualEntries? {
    if case .directory(let entries) = content { entries } else { nil }
  }

  /// The content was changed.
  func touch(_ now: NodeTime) {
    modificationTime = now
    changeTime = now
  }

  /// The content was read: noted only when that is news, as file systems of Linux do by default.
  func noteAccess(_ now: NodeTime) {
    let access = accessTime.nanoseconds
    if access <= modificationTime.nanoseconds || access <= changeTime.nanoseconds {
      accessTime = now
    }
  }

  func setTimes(_ access: TimeChange, _ modification: TimeChange, _ now: NodeTime) {
    accessTime = access.time(now) ?? accessTime
    modificationTime = modification.time(now) ?? modificationTime
    if !access.isKeep || !modification.isKeep { changeTime = now }
  }
}

extension TimeChange {
  fileprivate var isKeep: Bool { if case .keep = self { true } else { false } }

  fileprivate func time(_ now: NodeTime) -> NodeTime? {
    switch self {
    case .keep: nil
    case .now: now
    case .nanoseconds(let nanoseconds): NodeTime(nanoseconds: nanoseconds)
    }
  }
}

/// The names in one directory.
final class VirtualEntries {
  struct Entry {
    let node: VirtualNode
    /// What it takes from the budget.
    let cost: Int
    /// The host's directory below has it, by this name.
    let isLower: Bool
  }

  private(set) var byName: [FileName: Entry] = [:]
  /// The directory of the host below, if any: its names count, too, unless `hidden` holds them.
  let lower: LowerDirectory?
  private(set) var hidden: Set<FileName> = []
  /// The directory was removed, though somebody still has it open.
  var isRemoved = false

  init(lower: LowerDirectory? = nil) { self.lower = lower }

  func set(_ name: FileName, _ entry: Entry) { byName[name] = entry }

  /// Removes a name and returns what it cost.
  func remove(_ name: FileName) -> Int {
    if lower != nil { hidden.insert(name) }
    return byName.removeValue(forKey: name)?.cost ?? 0
  }

  /// Takes all entries out.
  func removeAll() -> [VirtualNode] {
    let nodes = byName.values.map(\.node)
    byName = [:]
    return nodes
  }
}
