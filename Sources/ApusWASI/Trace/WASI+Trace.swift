// One line for each call: its name, its arguments decoded, what came of it, how long it took.

import Apus

extension WASI {
  /// Performs a call and describes it.
  ///
  /// ```
  /// path_open(fd=3, dirflags=follow, path="a/x.py", oflags=0, …) = noent (9 µs): in /lib (host ./lib), "a" of "a/x.py" is missing; /data (host ./d) is another place
  /// ```
  func performTraced(_ row: FunctionRow, _ arguments: Arguments, _ memory: GuestMemory)
    throws(WASIExit) -> Errno
  {
    lastMiss = nil
    var before = "\(row.name)(\(CallText.arguments(row, arguments, memory)))"
    if arguments.thread != 0 { before = "thread \(arguments.thread): " + before }
    let start = (try? Host.time(.monotonic)) ?? 0
    let errno: Errno
    do throws(WASIExit) {
      errno = try performUntraced(row, arguments, memory)
    } catch {
      configuration.trace?("\(before) ends the guest with \(error.code)")
      throw error
    }
    let nanoseconds = ((try? Host.time(.monotonic)) ?? start) &- start
    var line = "\(before) = \(errno.name)"
    if errno == .success { line += CallText.results(row, arguments, memory) }
    line += " (\(CallText.duration(nanoseconds)))"
    if let lastMiss { line += ": \(lastMiss.explanation(descriptors))" }
    lastMiss = nil
    configuration.trace?(line)
    return errno
  }
}

/// A path that a call could not use.
struct PathMiss {
  let directory: Descriptor
  let path: [UInt8]
  /// The part of it that was looked at last.
  let component: [UInt8]
  let error: Errno

  /// Where the path was looked up and why it missed there; and why the other preopened directories are
  /// not where it leads.
  func explanation(_ descriptors: DescriptorTable) -> String {
    var text = "in \(directory.label), "
    text += "\(CallText.quoted(component)) of \(CallText.quoted(path)) \(reason)"
    guard let name = directory.preopenName else { return text }
    let whole = GuestPath.joined(name, path)
    for other in descriptors.preopens where other !== directory {
      guard let otherName = other.preopenName else { continue }
      text += "; \(other.label) "
      if !GuestPath.holds(otherName, whole) {
        text += "is another place"
      } else if otherName.count <= name.count {
        text += "is hidden by the longer name"
      } else {
        text += "holds it, too, but the guest did not choose it"
      }
    }
    return text
  }

  private var reason: String {
    switch error {
    case .noent: "is missing"
    case .perm: "leads out of the directory"
    case .notdir: "is no directory"
    case .loop: "is a symbolic link not to follow, or one too many"
    case .rofs: "is read-only for the guest"
    case .acces: "may not be used by this process"
    default: "failed"
    }
  }
}

/// Paths as guests write them: bytes, with a slash between the names.
enum GuestPath {
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// `path` from `directory` on; names of a working directory are left out.
  static func joined(_ directory: [UInt8], _ path: [UInt8]) -> [UInt8] {
    if directory.isEmpty || directory == [dot] { return path }
    if path == [dot] { return directory }
    return directory + (directory.last == slash ? [] : [slash]) + path
  }

  /// Whether `path` is `directory` or lies below it, by its name.
  static func holds(_ directory: [UInt8], _ path: [UInt8]) -> Bool {
    if directory.isEmpty || directory == [dot] { return path.first != slash }
    guard path.starts(with: directory) else { return false }
    return path.count == directory.count || directory.last == slash
      || path[directory.count] == slash
  }
}
