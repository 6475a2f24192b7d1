// fd_readdir.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#fd_readdir

extension WASI {
  /// Fills the guest's buffer with entries, the last one cut off where the buffer ends. A full buffer
  /// says that there may be more; a buffer that is not full, that the end was reached.
  ///
  /// Names are the host's bytes, UTF-8 or not, so that a guest sees what keeps a directory from being
  /// empty; a name that is no UTF-8 cannot be opened.
  ///
  /// ```
  /// 0 cookie of the next entry u64 | 8 inode u64 | 16 bytes of the name u32 | 20 type u8 | 24 name
  /// ```
  func fdReaddir(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let descriptor = try descriptors.find(call.u32(0), .fdReaddir)
    var buffer = try memory.range(call.address(1), call.address(2))
    _ = try memory.range(call.address(4), 4)
    let cookie = call.u64(3)
    let listing = try listing(of: descriptor, startsOver: cookie == 0)
    if cookie < listing.entries.count {
      for index in Int(cookie)..<listing.entries.count where !buffer.isEmpty {
        listing.write(index, into: &buffer)
      }
    }
    let used = call.address(2) - UInt64(buffer.count)
    try memory.store(UInt32(truncatingIfNeeded: used), at: call.address(4))
  }

  private func listing(of descriptor: Descriptor, startsOver: Bool) throws(Errno)
    -> DirectoryListing
  {
    if !startsOver, let listing = descriptor.listing { return listing }
    let listing = try DirectoryListing(descriptor.file, isSorted: configuration.sortsListings)
    descriptor.listing = listing
    return listing
  }
}

extension DirectoryListing {
  /// Writes one entry to the start of `buffer`, as much as fits, and leaves the rest of the buffer.
  fileprivate func write(_ index: Int, into buffer: inout UnsafeMutableRawBufferPointer) {
    let entry = entries[index]
    withUnsafeTemporaryAllocation(byteCount: 24, alignment: 8) { header in
      header.initializeMemory(as: UInt8.self, repeating: 0)
      header.storeBytes(of: UInt64(index + 1).littleEndian, as: UInt64.self)
      header.storeBytes(of: entry.inode.littleEndian, toByteOffset: 8, as: UInt64.self)
      header.storeBytes(
        of: UInt32(entry.nameByteCount).littleEndian, toByteOffset: 16, as: UInt32.self)
      header.storeBytes(of: entry.type.rawValue, toByteOffset: 20, as: UInt8.self)
      Self.append(UnsafeRawBufferPointer(header), to: &buffer)
    }
    names.withUnsafeBytes { bytes in
      let end = entry.nameStart + entry.nameByteCount
      Self.append(UnsafeRawBufferPointer(rebasing: bytes[entry.nameStart..<end]), to: &buffer)
    }
  }

  private static func append(
    _ bytes: UnsafeRawBufferPointer, to buffer: inout UnsafeMutableRawBufferPointer
  ) {
    let byteCount = min(bytes.count, buffer.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<byteCount]))
    buffer = UnsafeMutableRawBufferPointer(rebasing: buffer[byteCount...])
  }
}
