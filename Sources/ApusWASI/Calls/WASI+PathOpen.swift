// path_open.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#path_open

extension WASI {
  func pathOpen(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let start = try descriptors.find(call.u32(0), .pathOpen)
    let follows = try LookupFlags.follows(call.u32(1))
    let (directory, path) = try descriptors.start(
      of: memory.path(call.address(2), call.address(3)), from: start, .pathOpen)
    let open = try OpenFlags(argument: call.u32(4))
    // Undefined rights are left out: some guests ask for all 64 bits.
    let rights = Rights(rawValue: call.u64(5)).intersection(.all)
    let inherited = Rights(rawValue: call.u64(6)).intersection(.all)
    let flags = try DescriptorFlags(argument: call.u32(7))
    let result = call.address(8)
    _ = try memory.range(result, 4)
    try Self.check(open, flags, rights, inherited, directory)
    try descriptors.requireRoom()

    let mode = OpenMode(
      reads: !rights.isDisjoint(with: [.fdRead, .fdReaddir]),
      writes: rights.contains(.fdWrite), flags: flags, open: open)
    let isExclusive = open.contains(.create) && open.contains(.exclusive)
    // What is to be made and has a slash behind is refused, wherever a link of that name leads.
    let isRefused = open.contains(.create) && path.last == UInt8(ascii: "/")
    let file = try withPath(
      directory, path, followsLast: follows && !isExclusive && !isRefused, slashFollows: !isRefused
    ) { (resolved) throws(Errno) in
      guard fileGrowth != nil, open.contains(.truncate) else {
        return try Self.open(resolved, mode, isReadOnly: directory.isReadOnly)
      }
      let before = try? resolved.directory.status(resolved.name)
      let file = try Self.open(resolved, mode, isReadOnly: directory.isReadOnly)
      if let before, before.type == .regularFile { fileGrowth?.note(before.byteCount, became: 0) }
      return file
    }
    let descriptor = try Self.descriptor(file, mode, rights, inherited, directory.isReadOnly)
    if configuration.trace != nil || configuration.lookup != nil {
      descriptor.label = "\(directory.label)/\(String(decoding: path, as: UTF8.self))"
    }
    try memory.store(try descriptors.add(descriptor), at: result)
  }

  /// Fails for what the directory does not allow, and for flags that exclude each other.
  private static func check(
    _ open: OpenFlags, _ flags: DescriptorFlags, _ rights: Rights, _ inherited: Rights,
    _ directory: Descriptor
  ) throws(Errno) {
    if open.contains(.directory) && !open.isDisjoint(with: [.create, .exclusive, .truncate]) {
      throw .inval
    }
    if open.contains(.create) { try directory.require(.pathCreateFile) }
    if open.contains(.truncate) { try directory.require(.pathFilestatSetSize) }
    guard rights.union(inherited).isSubset(of: directory.inheritedRights) else { throw .notcapable }
    if flags.contains(.dsync), !directory.inheritedRights.contains(.fdDatasync) {
      throw .notcapable
    }
    if !flags.isDisjoint(with: [.sync, .rsync]), !directory.inheritedRights.contains(.fdSync) {
      throw .notcapable
    }
  }

  private static func open(
    _ resolved: ResolvedPath, _ mode: OpenMode, isReadOnly: Bool
  ) throws(Errno) -> any OpenFile {
    var mode = mode
    if resolved.mustBeDirectory {
      if mode.open.contains(.create) {
        throw resolved.name == .dot && mode.open.contains(.exclusive) ? .exist : .isdir
      }
      mode.open.insert(.directory)
    }
    if isReadOnly {
      try refuseChange(resolved, mode)
      mode.open.subtract([.create, .exclusive])
    }
    return try resolved.directory.open(resolved.name, mode)
  }

  /// Below a read-only directory: what POSIX gives for this on a read-only file system.
  private static func refuseChange(_ resolved: ResolvedPath, _ mode: OpenMode)
    throws(Errno)
  {
    let creates = mode.open.contains(.create)
    let changes = mode.writes || mode.open.contains(.truncate)
    guard creates || changes else { return }
    do throws(Errno) {
      let type = try resolved.directory.status(resolved.name).type
      if creates && mode.open.contains(.exclusive) { throw .exist }
      if changes { throw type == .directory ? .isdir : .rofs }
    } catch {
      throw error == .noent && creates ? .rofs : error
    }
  }

  private static func descriptor(
    _ file: any OpenFile, _ mode: OpenMode, _ rights: Rights, _ inherited: Rights,
    _ isReadOnly: Bool
  ) throws(Errno) -> Descriptor {
    let type = try file.status().type
    var rights = rights.intersection(.applicable(to: type, isTerminal: file.isTerminal))
    if !mode.writes { rights.remove(.fdWrite) }
    return Descriptor(
      file, type: type, rights: rights, inheritedRights: type == .directory ? inherited : [],
      flags: mode.flags, isReadOnly: isReadOnly)
  }
}
