// What an overlay shows of the host: read, never changed.

/// A directory of the host below an overlay. Not kept open, since a tree may have more directories than
/// a process may have descriptors; found again from the topmost one without following links.
final class LowerDirectory {
  private enum Place {
    case top(HostFile)
    case below(LowerDirectory, FileName)
  }

  private let place: Place

  init(_ top: HostFile) { place = .top(top) }

  init(_ directory: LowerDirectory, _ name: FileName) { place = .below(directory, name) }

  func open() throws(Errno) -> any Directory {
    var names: [FileName] = []
    var next = self
    while case .below(let directory, let name) = next.place {
      names.append(name)
      next = directory
    }
    guard case .top(let top) = next.place else { throw .io }
    var directory: any Directory = top
    for name in names.reversed() { directory = try directory.walk(name) }
    return directory
  }

  /// Every entry, sorted by name.
  func names() throws(Errno) -> [FileName] {
    let file = try open().open(.dot, OpenMode(open: .directory))
    var names: [FileName] = []
    try file.forEachEntry { _, name in names.append(FileName(name)) }
    return names.sorted()
  }
}

/// A regular file of the host below an overlay.
final class LowerFile: FileSource {
  private let directory: LowerDirectory
  private let name: FileName
  private var file: (any OpenFile)?

  init(_ directory: LowerDirectory, _ name: FileName) {
    self.directory = directory
    self.name = name
  }

  func open() throws(Errno) {
    // Not to wait, should a pipe have taken the file's place.
    let file = try directory.open().open(name, OpenMode(flags: .nonblock))
    guard try file.status().type == .regularFile else { throw .nxio }
    self.file = file
  }

  func close() { file = nil }

  func read(_ buffer: UnsafeMutableRawBufferPointer, at byteOffset: Int64) throws(Errno) {
    guard let file else { throw .badf }
    var rest = buffer
    var next = byteOffset
    while !rest.isEmpty {
      let byteCount = try file.read(into: rest, at: next)
      if byteCount == 0 { break }
      next += Int64(byteCount)
      rest = UnsafeMutableRawBufferPointer(rebasing: rest[byteCount...])
    }
    rest.initializeMemory(as: UInt8.self, repeating: 0)
  }
}
