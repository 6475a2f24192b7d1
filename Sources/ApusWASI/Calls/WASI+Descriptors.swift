// The calls on a descriptor itself: its flags, rights, attributes, size; closing and renumbering.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#fd_advise

extension WASI {
  func fdAdvise(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), .fdAdvise)
    guard call.u32(3) <= 5, let byteCount = Int64(exactly: call.u64(2)) else { throw .inval }
    // No file reaches so far: nothing to tell the host.
    guard let byteOffset = Int64(exactly: call.u64(1)) else { return }
    try descriptor.file.advise(byteOffset, byteCount, call.u32(3))
  }

  /// Allocates for real. (wasmtime refuses, with `notsup`.)
  func fdAllocate(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), .fdAllocate)
    try descriptor.requireWritable()
    guard let byteOffset = Int64(exactly: call.u64(1)), let byteCount = Int64(exactly: call.u64(2))
    else { throw .fbig }
    if byteCount == 0 { throw .inval }
    let (end, overflow) = byteOffset.addingReportingOverflow(byteCount)
    if overflow { throw .fbig }
    try resize(descriptor, reaching: end) { () throws(Errno) in
      try descriptor.file.allocate(byteOffset, byteCount)
    }
  }

  func fdClose(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try descriptors.remove(call.u32(0))
  }

  func fdRenumber(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try descriptors.renumber(call.u32(0), to: call.u32(1))
  }

  /// Who may synchronise everything may synchronise the data.
  func fdDatasync(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0))
    if !descriptor.rights.contains(.fdSync) { try descriptor.require(.fdDatasync) }
    try descriptor.file.synchronize(dataOnly: true)
  }

  func fdSync(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    try descriptors.find(call.u32(0), .fdSync).file.synchronize(dataOnly: false)
  }

  // MARK: Flags and rights

  /// ```
  /// 0 filetype u8 | 2 flags u16 | 8 rights u64 | 16 inheriting rights u64
  /// ```
  func fdFdstatGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0))
    let address = call.address(1)
    try memory.zero(address, 24)
    try memory.store(descriptor.type.rawValue, at: address)
    try memory.store(descriptor.flags.rawValue, at: address + 2)
    try memory.store(descriptor.rights.rawValue, at: address + 8)
    try memory.store(descriptor.inheritedRights.rawValue, at: address + 16)
  }

  /// Appending and blocking can change; how writes are synchronised is settled when a file is opened.
  func fdFdstatSetFlags(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), .fdFdstatSetFlags)
    let flags = try DescriptorFlags(argument: call.u32(1))
    let changing: DescriptorFlags = [.append, .nonblock]
    guard flags.symmetricDifference(descriptor.flags).isSubset(of: changing) else { throw .inval }
    try descriptor.file.setFlags(flags)
    descriptor.flags = flags
  }

  func fdFdstatSetRights(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0))
    let rights = Rights(rawValue: call.u64(1))
    let inherited = Rights(rawValue: call.u64(2))
    guard rights.isSubset(of: descriptor.rights), inherited.isSubset(of: descriptor.inheritedRights)
    else { throw .notcapable }
    descriptor.rights = rights
    descriptor.inheritedRights = inherited
  }

  // MARK: Attributes

  func fdFilestatGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), .fdFilestatGet)
    try memory.store(try descriptor.file.status(), at: call.address(1), call.version)
  }

  func fdFilestatSetSize(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), .fdFilestatSetSize)
    try descriptor.requireWritable()
    guard let byteCount = Int64(exactly: call.u64(1)) else { throw .inval }
    try resize(descriptor, reaching: byteCount) { () throws(Errno) in
      try descriptor.file.setByteCount(byteCount)
    }
  }

  func fdFilestatSetTimes(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), .fdFilestatSetTimes)
    try descriptor.requireWritable()
    let times = try TimeChange.pair(
      access: call.u64(1), modification: call.u64(2), flags: call.u32(3))
    try descriptor.file.setTimes(times.access, times.modification)
  }

  // MARK: Preopened directories

  /// ```
  /// 0 type u8: 0, a directory | 4 bytes of its name u32
  /// ```
  func fdPrestatGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let name: [UInt8]?
    do throws(Errno) {
      name = try descriptors.find(call.u32(0)).preopenName
    } catch {
      // Behind the last one: the guest knows now what there is.
      configuration.lookup?(.listed)
      throw error
    }
    guard let name else { throw .badf }
    try memory.store(UInt64(truncatingIfNeeded: name.count) << 32, at: call.address(1))
  }

  func fdPrestatDirName(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    guard let name = try descriptors.find(call.u32(0)).preopenName else { throw .notdir }
    if UInt64(name.count) > call.address(2) { throw .nametoolong }
    try memory.copy(name, to: call.address(1))
  }
}

extension GuestMemory {
  func zero(_ address: UInt64, _ byteCount: UInt64) throws(Errno) {
    _ = try range(address, byteCount).initializeMemory(as: UInt8.self, repeating: 0)
  }

  /// ```
  ///             device  inode  type u8  links       size  accessed  modified  changed
  /// preview1    0       8      16       24 u64      32    40        48        56      (64 bytes)
  /// preview0    0       8      16       20 u32      24    32        40        48      (56 bytes)
  /// ```
  func store(_ status: FileStatus, at address: UInt64, _ version: Version) throws(Errno) {
    try zero(address, version == .preview0 ? 56 : 64)
    try store(status.device, at: address)
    try store(status.inode, at: address + 8)
    try store(status.type.rawValue, at: address + 16)
    let rest: UInt64
    switch version {
    case .preview0:
      try store(UInt32(clamping: status.linkCount), at: address + 20)
      rest = address + 24
    case .preview1:
      try store(status.linkCount, at: address + 24)
      rest = address + 32
    }
    try store(status.byteCount, at: rest)
    try store(status.accessTime, at: rest + 8)
    try store(status.modificationTime, at: rest + 16)
    try store(status.changeTime, at: rest + 24)
  }
}
