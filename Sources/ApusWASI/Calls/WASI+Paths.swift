// The calls on paths but path_open.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#path_create_directory

extension WASI {
  func pathCreateDirectory(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let start = try descriptors.find(call.u32(0), .pathCreateDirectory)
    let (descriptor, path) = try descriptors.start(
      of: memory.path(call.address(1), call.address(2)), from: start, .pathCreateDirectory)
    try descriptor.requireWritable()
    try withPath(descriptor, path, followsLast: false, slashFollows: false) {
      (resolved) throws(Errno) in
      try resolved.directory.createDirectory(resolved.name)
    }
  }

  func pathRemoveDirectory(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let start = try descriptors.find(call.u32(0), .pathRemoveDirectory)
    let (descriptor, path) = try descriptors.start(
      of: memory.path(call.address(1), call.address(2)), from: start, .pathRemoveDirectory)
    try descriptor.requireWritable()
    try withPath(descriptor, path, followsLast: false, slashFollows: false) {
      (resolved) throws(Errno) in
      try resolved.directory.removeDirectory(resolved.name)
    }
  }

  /// A directory is `isdir` on every host; a file named with a slash behind is `notdir`.
  func pathUnlinkFile(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let start = try descriptors.find(call.u32(0), .pathUnlinkFile)
    let (descriptor, path) = try descriptors.start(
      of: memory.path(call.address(1), call.address(2)), from: start, .pathUnlinkFile)
    try descriptor.requireWritable()
    try withPath(descriptor, path, followsLast: false, slashFollows: false) {
      (resolved) throws(Errno) in
      if resolved.mustBeDirectory {
        let type = try resolved.directory.status(resolved.name).type
        throw type == .directory ? .isdir : .notdir
      }
      try resolved.directory.unlink(resolved.name)
    }
  }

  func pathFilestatGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let start = try descriptors.find(call.u32(0), .pathFilestatGet)
    let follows = try LookupFlags.follows(call.u32(1))
    let (descriptor, path) = try descriptors.start(
      of: memory.path(call.address(2), call.address(3)), from: start, .pathFilestatGet)
    let status = try withPath(descriptor, path, followsLast: follows) {
      (resolved) throws(Errno) in
      try Self.status(resolved)
    }
    try memory.store(status, at: call.address(4), call.version)
  }

  func pathFilestatSetTimes(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let start = try descriptors.find(call.u32(0), .pathFilestatSetTimes)
    let follows = try LookupFlags.follows(call.u32(1))
    let (descriptor, path) = try descriptors.start(
      of: memory.path(call.address(2), call.address(3)), from: start, .pathFilestatSetTimes)
    let times = try TimeChange.pair(
      access: call.u64(4), modification: call.u64(5), flags: call.u32(6))
    try descriptor.requireWritable()
    try withPath(descriptor, path, followsLast: follows) { (resolved) throws(Errno) in
      if resolved.mustBeDirectory { _ = try Self.status(resolved) }
      try resolved.directory.setTimes(resolved.name, times.access, times.modification)
    }
  }

  /// A file below a read-only directory gets no other name: through that it could be changed.
  func pathLink(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let fromStart = try descriptors.find(call.u32(0), .pathLinkSource)
    let follows = try LookupFlags.follows(call.u32(1))
    let (from, oldPath) = try descriptors.start(
      of: memory.path(call.address(2), call.address(3)), from: fromStart, .pathLinkSource)
    let toStart = try descriptors.find(call.u32(4), .pathLinkTarget)
    let (to, newPath) = try descriptors.start(
      of: memory.path(call.address(5), call.address(6)), from: toStart, .pathLinkTarget)
    try from.requireWritable()
    try to.requireWritable()
    try withPath(from, oldPath, followsLast: follows) { (old) throws(Errno) in
      if old.mustBeDirectory { _ = try Self.status(old) }
      try withPath(to, newPath, followsLast: false) { (new) throws(Errno) in
        // What is missing comes before what is in the way.
        if new.mustBeDirectory { _ = try old.directory.status(old.name) }
        try Self.requireNoSlash(new)
        try old.directory.link(old.name, new.directory, new.name)
      }
    }
  }

  func pathRename(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let fromStart = try descriptors.find(call.u32(0), .pathRenameSource)
    let (from, oldPath) = try descriptors.start(
      of: memory.path(call.address(1), call.address(2)), from: fromStart, .pathRenameSource)
    let toStart = try descriptors.find(call.u32(3), .pathRenameTarget)
    let (to, newPath) = try descriptors.start(
      of: memory.path(call.address(4), call.address(5)), from: toStart, .pathRenameTarget)
    try from.requireWritable()
    try to.requireWritable()
    try withPath(from, oldPath, followsLast: false, slashFollows: false) { (old) throws(Errno) in
      try withPath(to, newPath, followsLast: false, slashFollows: false) { (new) throws(Errno) in
        if old.name == .dot || new.name == .dot { throw .busy }
        if old.mustBeDirectory || new.mustBeDirectory {
          guard try old.directory.status(old.name).type == .directory else { throw .notdir }
        }
        try old.directory.rename(old.name, new.directory, new.name)
      }
    }
  }

  /// A link to an absolute path would mean something else to the host: `perm`, as elsewhere.
  func pathSymlink(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let target = try memory.path(call.address(0), call.address(1))
    let start = try descriptors.find(call.u32(2), .pathSymlink)
    let (descriptor, path) = try descriptors.start(
      of: memory.path(call.address(3), call.address(4)), from: start, .pathSymlink)
    try descriptor.requireWritable()
    if target.first == UInt8(ascii: "/") { throw .perm }
    try withPath(descriptor, path, followsLast: false) { (resolved) throws(Errno) in
      try Self.requireNoSlash(resolved)
      try resolved.directory.createLink(resolved.name, to: target)
    }
  }

  /// Gives as much of a link's text as the buffer holds.
  func pathReadlink(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let start = try descriptors.find(call.u32(0), .pathReadlink)
    let (descriptor, path) = try descriptors.start(
      of: memory.path(call.address(1), call.address(2)), from: start, .pathReadlink)
    let buffer = try memory.range(call.address(3), call.address(4))
    _ = try memory.range(call.address(5), 4)
    let target = try withPath(descriptor, path, followsLast: false) { (resolved) throws(Errno) in
      if resolved.mustBeDirectory { _ = try Self.status(resolved) }
      return try resolved.directory.readLink(resolved.name)
    }
    if target.first == UInt8(ascii: "/") { throw .perm }
    let byteCount = min(target.count, buffer.count)
    buffer.copyBytes(from: target[..<byteCount])
    try memory.store(UInt32(truncatingIfNeeded: byteCount), at: call.address(5))
  }

  // MARK: What they share

  /// Resolves `path` from `descriptor` and gives where it ended to `body`.
  ///
  /// `slashFollows`: whether a symbolic link with a slash behind it means what the link leads to.
  func withPath<Result>(
    _ descriptor: Descriptor, _ path: [UInt8], followsLast: Bool, slashFollows: Bool = true,
    _ body: (ResolvedPath) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    var resolver = PathResolver(from: try descriptor.directory())
    do throws(Errno) {
      let resolved = try resolver.resolve(
        path, followsLast: followsLast, slashFollows: slashFollows)
      let result = try body(resolved)
      configuration.lookup?(.init(descriptor, path, nil, isAtEnd: true))
      return result
    } catch {
      if configuration.trace != nil && lastMiss == nil {
        lastMiss = PathMiss(
          directory: descriptor, path: path, component: Array(resolver.component), error: error)
      }
      configuration.lookup?(.init(descriptor, path, error, isAtEnd: resolver.isAtEnd))
      throw error
    }
  }

  /// The attributes of where a path ended; `notdir` when it had to be a directory and is none.
  static func status(_ resolved: ResolvedPath) throws(Errno) -> FileStatus {
    let status = try resolved.directory.status(resolved.name)
    if resolved.mustBeDirectory && status.type != .directory { throw .notdir }
    return status
  }

  /// A name with a slash behind cannot become a file or a link.
  private static func requireNoSlash(_ resolved: ResolvedPath) throws(Errno) {
    guard resolved.mustBeDirectory else { return }
    // Fails with `noent` when there is nothing of that name, as on POSIX.
    let type = try resolved.directory.status(resolved.name).type
    throw type == .directory ? .exist : .notdir
  }
}
