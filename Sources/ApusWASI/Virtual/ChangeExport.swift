// Writes what is new in a file system of the library into a directory of the host.
//
// ```
// changed/data/new.txt       created or changed files, whole; new directories and symbolic links
// deleted                    a line for each name of the host that is gone, or is another kind of thing now
// ```
//
// Whoever removes what `deleted` lists, and then copies `changed` over, has what the guest saw.

/// One export. Under the volume's lock.
struct ChangeExport {
  static let changedName = FileName(Array("changed".utf8))
  static let deletedName = FileName(Array("deleted".utf8))

  private let volume: Volume
  /// The directory `changed`, and in it what the volume's top is.
  private let changed: HostFile
  private let prefix: [FileName]
  private(set) var deleted: [[UInt8]] = []

  /// - Parameter prefix: where in `changed`, and in the lines of `deleted`, the volume's top is.
  init(_ volume: Volume, to target: HostFile, under prefix: [FileName]) throws(Errno) {
    self.volume = volume
    self.prefix = prefix
    changed = try target.makeDirectory(Self.changedName)
  }

  mutating func run() throws(Errno) {
    let isNew = volume.root.entries?.lower == nil
    try visit(volume.root, prefix, isNew: isNew, ExportFolder(changed, prefix))
  }

  /// Lines for a file, sorted: each ends in a newline. In names, newlines are written \n and backslashes \\.
  var deletedLines: [UInt8] {
    deleted.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { name -> [UInt8] in
      name.flatMap { byte -> [UInt8] in
        switch byte {
        case UInt8(ascii: "\n"): Array("\\n".utf8)
        case UInt8(ascii: "\\"): Array("\\\\".utf8)
        default: [byte]
        }
      } + [UInt8(ascii: "\n")]
    }
  }

  /// Goes through a directory; all of it counts as created if `isNew`.
  private mutating func visit(
    _ directory: VirtualNode, _ path: [FileName], isNew: Bool, _ folder: ExportFolder
  ) throws(Errno) {
    guard let entries = directory.entries else { return }
    // What was never looked at has not changed either.
    let names = isNew ? try volume.names(in: directory).map(\.0) : entries.byName.keys.sorted()
    for name in names {
      guard let entry = entries.byName[name] else { continue }
      let isNew = isNew || !entry.isLower
      try export(name, entry.node, path + [name], isNew: isNew, folder)
    }
    if !isNew { try noteDeleted(entries, path) }
  }

  private mutating func export(
    _ name: FileName, _ node: VirtualNode, _ path: [FileName], isNew: Bool, _ folder: ExportFolder
  ) throws(Errno) {
    switch node.content {
    case .directory:
      let next = ExportFolder(folder, name)
      if isNew { _ = try next.open() }
      try visit(node, path, isNew: isNew, next)
    case .file(let bytes):
      if isNew || bytes.isChanged { try write(name, node, bytes, folder.open()) }
    case .link(let target):
      if isNew { try folder.open().createLink(name, to: target) }
    case .special: break
    }
  }

  private func write(
    _ name: FileName, _ node: VirtualNode, _ bytes: FileBytes, _ folder: HostFile
  ) throws(Errno) {
    let file = try folder.openHost(name, OpenMode(writes: true, open: [.create, .exclusive]))
    try file.setByteCount(bytes.byteCount)
    try bytes.open()
    defer { bytes.close() }
    var chunk = [UInt8](repeating: 0, count: FileBytes.chunkByteCount)
    try bytes.forEachWrittenChunk { (start) throws(Errno) in
      var outcome = Result<Int, Errno>.success(0)
      chunk.withUnsafeMutableBytes { buffer in
        outcome = Result { () throws(Errno) in try bytes.read(buffer, at: start) }
      }
      let written = chunk.prefix(try outcome.get())
      // Holes stay holes.
      if written.allSatisfy({ $0 == 0 }) { return }
      _ = try file.seek(start, .start)
      try file.write(all: Array(written))
    }
    try file.setTimes(.keep, .nanoseconds(node.modificationTime.nanoseconds))
  }

  /// Names of the host that do not mean the same file or directory any more.
  private mutating func noteDeleted(_ entries: VirtualEntries, _ path: [FileName]) throws(Errno) {
    guard let lower = entries.lower else { return }
    let replaced = entries.byName.filter { !$0.value.isLower }.map(\.key)
    let candidates = entries.hidden.union(replaced).sorted()
    if candidates.isEmpty { return }
    let hostDirectory = try lower.open()
    for name in candidates {
      guard let status = try? hostDirectory.status(name) else { continue }
      // A file in the place of a file needs nothing but the copy.
      if status.type == .regularFile, entries.byName[name]?.node.type == .regularFile { continue }
      var line = Array((path + [name]).map(\.bytes).joined(separator: [UInt8(ascii: "/")]))
      if status.type == .directory { line.append(UInt8(ascii: "/")) }
      deleted.append(line)
    }
  }
}

/// A directory of the export, which is made when there is something to put into it.
private final class ExportFolder {
  private let parent: ExportFolder?
  private let name: FileName
  private var folder: HostFile?

  /// The directory `path` below `top`.
  init(_ top: HostFile, _ path: [FileName]) {
    guard let last = path.last else {
      parent = nil
      name = .dot
      folder = top
      return
    }
    parent = ExportFolder(top, path.dropLast())
    name = last
  }

  init(_ parent: ExportFolder, _ name: FileName) {
    self.parent = parent
    self.name = name
  }

  func open() throws(Errno) -> HostFile {
    if let folder { return folder }
    guard let parent else { throw .noent }
    let made = try parent.open().makeDirectory(name)
    folder = made
    return made
  }
}

extension HostFile {
  /// The directory `name`, which may be there already.
  fileprivate func makeDirectory(_ name: FileName) throws(Errno) -> HostFile {
    do throws(Errno) {
      try createDirectory(name)
    } catch {
      if error != .exist { throw error }
    }
    return try walkHost(name)
  }
}
