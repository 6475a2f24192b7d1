// A zip archive as a file system that nobody changes.

extension Volume {
  /// Shows the members of an archive. Only its directory is read, and symbolic links; the rest when
  /// somebody opens it.
  ///
  /// - Parameters:
  ///   - maximumByteCount: how much the names may take, with what is unpacked at a time.
  ///   - reportDamage: told of each member that is found to be damaged when it is opened.
  convenience init(
    zip archive: ArchiveBytes, maximumByteCount: Int, reportDamage: WASIDamageReport? = nil
  ) throws(ZipError) {
    self.init(maximumByteCount: maximumByteCount, isReadOnly: true)
    let records = try ZipRecords(archive)
    // It is read at once.
    guard records.directoryByteCount <= UInt64(max(0, maximumByteCount)) else {
      throw ZipError(.tooLarge, "its directory has \(records.directoryByteCount) bytes")
    }
    for member in try ZipMember.all(archive, records) { try add(member, archive, reportDamage) }
  }

  private func add(
    _ member: ZipMember, _ archive: ArchiveBytes, _ reportDamage: WASIDamageReport?
  ) throws(ZipError) {
    guard let components = ZipName.components(member.name) else {
      throw ZipError(
        .badName, member.name, "its name is absolute, or has \"..\" or a zero byte in it")
    }
    let time = NodeTime.outside(member.modificationTime)
    guard let name = components.last else {
      if member.type == .directory { return }
      throw ZipError(.badName, member.name, "it has no name")
    }
    var directory = root
    for component in components.dropLast() {
      directory = try self.directory(component, in: directory, time, member)
    }
    if member.type == .directory {
      try self.directory(name, in: directory, time, member).touch(time)
      return
    }
    if directory.entries?.byName[name] != nil {
      throw ZipError(.badName, member.name, "there are two of this name")
    }
    let node = makeNode(try content(of: member, archive, reportDamage), time: time)
    try insert(name, node, directory, member)
  }

  private func content(
    of member: ZipMember, _ archive: ArchiveBytes, _ reportDamage: WASIDamageReport?
  ) throws(ZipError) -> VirtualNode.Content {
    guard let byteCount = Int64(exactly: member.byteCount) else {
      throw ZipError(.tooLarge, member.name, "it has \(member.byteCount) bytes")
    }
    // A damaged link is an error at once.
    let source = ZipMemberFile(
      archive, member, budget, reportDamage: member.type == .regularFile ? reportDamage : nil)
    if member.type == .regularFile {
      return .file(FileBytes(budget, source: source, byteCount: byteCount))
    }
    guard member.byteCount <= Self.maximumLinkByteCount else {
      throw ZipError(.tooLarge, member.name, "a symbolic link of \(member.byteCount) bytes")
    }
    do throws(Errno) {
      return .link(try source.readAll(Int(byteCount)))
    } catch {
      throw ZipError(.damaged, member.name, error.explanation)
    }
  }

  /// A directory by its name, made when it is not there yet.
  private func directory(
    _ name: FileName, in directory: VirtualNode, _ time: NodeTime, _ member: ZipMember
  ) throws(ZipError) -> VirtualNode {
    if let entry = directory.entries?.byName[name] {
      if entry.node.entries != nil { return entry.node }
      throw ZipError(.badName, member.name, "there is a file where it has a directory")
    }
    let made = makeNode(.directory(VirtualEntries()), time: time)
    try insert(name, made, directory, member)
    return made
  }

  private func insert(
    _ name: FileName, _ node: VirtualNode, _ directory: VirtualNode, _ member: ZipMember
  ) throws(ZipError) {
    do throws(Errno) {
      try insert(name, node, into: directory)
    } catch {
      if error == .nospc {
        throw ZipError(
          .tooLarge, "its names take more than the limit of \(budget.maximumByteCount) bytes")
      }
      throw ZipError(.badName, member.name, error.explanation)
    }
  }

  /// As long as a path may be on Linux.
  private static let maximumLinkByteCount: UInt64 = 4096
}

extension FileSource {
  /// All of a small source.
  fileprivate func readAll(_ byteCount: Int) throws(Errno) -> [UInt8] {
    try open()
    defer { close() }
    var failure: Errno?
    var bytes = [UInt8](repeating: 0, count: byteCount)
    bytes.withUnsafeMutableBytes { buffer in
      do throws(Errno) { try read(buffer, at: 0) } catch { failure = error }
    }
    if let failure { throw failure }
    return bytes
  }
}
