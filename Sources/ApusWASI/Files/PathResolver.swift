// Finds what a guest's path means without ever leaving the directory it starts from.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#path_open
//
// Walks one component at a time, each from the open directory of the one before, never following a
// symbolic link: links are read and their text is walked the same way. ".." goes back to a directory
// that was walked before, so directories moved meanwhile lead nowhere else. The same for every kind of
// file system.

/// Where a path ended: a directory and a name in it, both below the start. The last operation is the
/// caller's.
struct ResolvedPath {
  let directory: any Directory
  /// One component; "." when the path is the directory itself.
  let name: FileName
  /// The path ended in a slash, or in a link to one that did.
  let mustBeDirectory: Bool
}

/// The walk along one path.
struct PathResolver {
  /// More symbolic links than this are `loop`.
  static let maximumLinkCount = 40
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  private let start: any Directory
  /// Components to walk, the next one last.
  private var pending: [ArraySlice<UInt8>] = []
  /// The directories between `start` and here, the current one last.
  private var walked: [any Directory] = []
  private var linkCount = 0
  private var mustBeDirectory = false
  /// What was looked at last: where the path missed, when it does.
  private(set) var component: ArraySlice<UInt8> = []

  /// Whether it came to the path's last component.
  var isAtEnd: Bool { pending.isEmpty }

  /// A walk that starts at, and stays below, the directory `start`.
  init(from start: any Directory) { self.start = start }

  private var current: any Directory { walked.last ?? start }

  /// Walks `path` up to its last component; that one too while it is a symbolic link, if
  /// `followsLast`, or if `slashFollows` and the path ends in a slash.
  ///
  /// Throws `noent` for an empty path, `perm` for an absolute path or link and for a path that
  /// leaves the start (as other runtimes do), `loop` for too many links, else what the directories give.
  mutating func resolve(_ path: [UInt8], followsLast: Bool, slashFollows: Bool) throws(Errno)
    -> ResolvedPath
  {
    try push(path[...])
    while let next = pending.popLast() {
      component = next
      let isLast = pending.isEmpty
      if next.count == 1 && next.first == Self.dot {
        if isLast { return end([Self.dot]) }
      } else if next.count == 2 && next.allSatisfy({ $0 == Self.dot }) {
        if walked.popLast() == nil { throw .perm }
        if isLast { return end([Self.dot]) }
      } else if isLast {
        guard followsLast || mustBeDirectory && slashFollows, let target = try link(next) else {
          return end(next)
        }
        try push(target[...])
      } else {
        try walk(next)
      }
    }
    throw .noent
  }

  /// Adds the components of a path or link in front of what is pending.
  private mutating func push(_ path: ArraySlice<UInt8>) throws(Errno) {
    guard let first = path.first else { throw .noent }
    if first == Self.slash { throw .perm }
    if pending.isEmpty && path.last == Self.slash { mustBeDirectory = true }
    pending.append(contentsOf: path.split(separator: Self.slash).reversed())
  }

  /// Goes into a directory, or along a symbolic link.
  private mutating func walk(_ name: ArraySlice<UInt8>) throws(Errno) {
    let failure: Errno
    do throws(Errno) {
      walked.append(try current.walk(FileName(name)))
      return
    } catch {
      failure = error
    }
    // Which of the two a link gives differs between hosts.
    guard failure == .loop || failure == .notdir, let target = try link(name) else { throw failure }
    try push(target[...])
  }

  /// The text of a symbolic link; `nil` when `name` is none, or is missing.
  private mutating func link(_ name: ArraySlice<UInt8>) throws(Errno) -> [UInt8]? {
    let target: [UInt8]
    do throws(Errno) {
      target = try current.readLink(FileName(name))
    } catch {
      // Whatever else is wrong with it, the operation that follows will say.
      return nil
    }
    linkCount += 1
    if linkCount > Self.maximumLinkCount { throw .loop }
    return target
  }

  private func end(_ name: ArraySlice<UInt8>) -> ResolvedPath {
    ResolvedPath(directory: current, name: FileName(name), mustBeDirectory: mustBeDirectory)
  }
}
