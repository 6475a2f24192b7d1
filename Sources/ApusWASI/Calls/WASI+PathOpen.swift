// path_open.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#path_open

extension WASI {
  func pathOpen(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let directory = try descriptors.find(call.u32(0), .pathOpen)
    let follows = try LookupFlags.follows(call.u32(1))
    let path = try memory.path(call.address(2), call.address(3))
    let open = try OpenFlags(argument: call.u32(4))
    // Undefined rights are left out: some guests ask for all 64 bits.
    let rights = Rights(rawValue: call.u64(5)).intersection(.all)
    let inherited = Rights(rawValue: call.u64(6)).intersection(.all)
    let flags = try DescriptorFlags(argument: call.u32(7))
    let result = call.address(8)
    _ = try memory.range(result, 4)
    try Self.check(open, flags, rights, inherited, directory)
    try descriptors.requireRoom()

    let mode = Host.OpenMode(
      reads: !rights.isDisjoint(with: [.fdRead, .fdReaddir]),
      writes: rights.contains(.fdWrite), flags: flags, open: open)
    let isExclusive = open.contains(.create) && open.contains(.exclusive)
    let host = try withPath(directory, path, followsLast: follows && !isExclusive) {
      (resolved) throws(Errno) in
      try Self.open(resolved, mode, isReadOnly: directory.isReadOnly)
    }
    let descriptor = try Self.descriptor(host, mode, rights, inherited, directory.isReadOnly)
    if configuration.trace != nil {
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
    _ resolved: borrowing ResolvedPath, _ mode: Host.OpenMode, isReadOnly: Bool
  ) throws(Errno) -> Int32 {
    var mode = mode
    if resolved.mustBeDirectory {
      if mode.open.contains(.create) { throw .isdir }
      mode.open.insert(.directory)
    }
    if isReadOnly {
      try refuseChange(resolved, mode)
      mode.open.subtract([.create, .exclusive])
    }
    do throws(Errno) {
      return try Host.open(resolved.directory, resolved.name, mode)
    } catch {
      // A link that is not to be followed: which of the two it gives differs between hosts.
      guard error == .notdir || error == .mlink,
        let status = try? Host.status(resolved.directory, resolved.name),
        status.type == .symbolicLink
      else { throw error }
      throw .loop
    }
  }

  /// Below a read-only directory: what POSIX gives for this on a read-only file system.
  private static func refuseChange(_ resolved: borrowing ResolvedPath, _ mode: Host.OpenMode)
    throws(Errno)
  {
    let creates = mode.open.contains(.create)
    let changes = mode.writes || mode.open.contains(.truncate)
    guard creates || changes else { return }
    do throws(Errno) {
      let type = try Host.status(resolved.directory, resolved.name).type
      if creates && mode.open.contains(.exclusive) { throw .exist }
      if changes { throw type == .directory ? .isdir : .rofs }
    } catch {
      throw error == .noent && creates ? .rofs : error
    }
  }

  private static func descriptor(
    _ host: Int32, _ mode: Host.OpenMode, _ rights: Rights, _ inherited: Rights, _ isReadOnly: Bool
  ) throws(Errno) -> Descriptor {
    let type: FileType
    do throws(Errno) {
      type = try Host.status(host).type
    } catch {
      Host.close(host)
      throw error
    }
    var rights = rights.intersection(
      .applicable(to: type, isTerminal: type == .characterDevice && Host.isTerminal(host)))
    if !mode.writes { rights.remove(.fdWrite) }
    return Descriptor(
      .host(host), type: type, isOwned: true, rights: rights,
      inheritedRights: type == .directory ? inherited : [], flags: mode.flags,
      isReadOnly: isReadOnly)
  }
}
