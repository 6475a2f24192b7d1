// Directories that a program from a snapshot does not know of, since it was not given them at its start.
//
// wasi-libc asks for its directories once. It knows each by its name without slashes and dots at the start,
// and looks for the longest that a path begins with; "." and "/" are the empty name, which fits all paths.
// The rest of the path is what it passes on. So a path to an unknown directory comes as one below a known
// directory, and is found here by the same rule.

extension DescriptorTable {
  /// The name of a preopen as wasi-libc compares it.
  static func prefix(_ guestPath: some Collection<UInt8>) -> [UInt8] {
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    var path = Array(guestPath)[...]
    while let first = path.first {
      if first == slash {
        path = path.dropFirst()
      } else if first == dot, path.count == 1 || path.dropFirst().first == slash {
        path = path.dropFirst(2)
      } else {
        break
      }
    }
    while path.last == slash { path = path.dropLast() }
    return Array(path)
  }

  /// What is left of `path` below a directory with the name `prefix`; `nil` when it is not below.
  static func rest(of path: [UInt8], below prefix: [UInt8]) -> [UInt8]? {
    if prefix.isEmpty { return path }
    guard path.starts(with: prefix) else { return nil }
    let rest = path.dropFirst(prefix.count)
    guard rest.isEmpty || rest.first == UInt8(ascii: "/") else { return nil }
    return Array(rest.drop { $0 == UInt8(ascii: "/") })
  }

  /// The directory in which a path really starts, and the path from there. The guest must have `rights` on
  /// that one too: what may be done is decided by where something is, not by the way to it.
  func start(
    of path: [UInt8], from descriptor: Descriptor, _ rights: Rights
  ) throws(Errno) -> (Descriptor, [UInt8]) {
    guard !unknownPreopens.isEmpty, let name = descriptor.preopenName else {
      return (descriptor, path)
    }
    let known = Self.prefix(name)
    var best: (start: Descriptor, path: [UInt8], byteCount: Int) = (descriptor, path, 0)
    for unknown in unknownPreopens where unknown !== descriptor {
      // As wasi-libc does, of two with the same name the later one counts.
      guard let place = Self.rest(of: Self.prefix(unknown.preopenName ?? []), below: known),
        place.count > 0, place.count >= best.byteCount,
        let rest = Self.rest(of: path, below: place)
      else { continue }
      best = (unknown, rest.isEmpty ? [UInt8(ascii: ".")] : rest, place.count)
    }
    try best.start.require(rights)
    return (best.start, best.path)
  }
}
