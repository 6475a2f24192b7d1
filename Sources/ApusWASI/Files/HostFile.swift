// Files, directories, sockets and streams of the host.

import Synchronization

/// A descriptor of the host, and a directory in which the host looks names up.
///
/// Every operation takes one component and refuses to follow symbolic links, so whatever other
/// processes rename or link meanwhile, nothing outside of this directory is reached.
final class HostFile: OpenFile, Directory {
  let descriptor: Int32
  let type: FileType
  /// Whether the host's descriptor is closed with this one. The process's own streams and the
  /// embedder's sockets are not, and their modes are left alone: others use them too.
  let isOwned: Bool
  /// A stream that shows nothing of what it is.
  private let isDisguised: Bool
  /// The guest's own view of them, where others use the descriptor too.
  var flags: DescriptorFlags { DescriptorFlags(rawValue: flagBits.load(ordering: .relaxed)) }
  /// Atomic because a thread may read or write while another sets the flags.
  private let flagBits: Atomic<UInt16>

  init(
    _ descriptor: Int32, _ type: FileType, isOwned: Bool = true, isDisguised: Bool = false,
    flags: DescriptorFlags = []
  ) {
    self.descriptor = descriptor
    self.type = type
    self.isOwned = isOwned
    self.isDisguised = isDisguised
    flagBits = Atomic(flags.rawValue)
  }

  deinit {
    if isOwned { Host.close(descriptor) }
  }

  /// Opens a directory of the host by its path.
  convenience init(directoryAt path: String) throws(Errno) {
    self.init(try Host.openDirectory(path), .directory)
  }

  // MARK: The file itself

  func status() throws(Errno) -> FileStatus {
    isDisguised ? FileStatus() : try Host.status(descriptor)
  }

  func setTimes(_ access: TimeChange, _ modification: TimeChange) throws(Errno) {
    try Host.setTimes(descriptor, access, modification)
  }

  func setFlags(_ flags: DescriptorFlags) throws(Errno) {
    if isOwned { try Host.setMode(descriptor, flags) }
    flagBits.store(flags.rawValue, ordering: .relaxed)
  }

  func synchronize(dataOnly: Bool) throws(Errno) {
    if dataOnly {
      try Host.synchronizeData(descriptor)
    } else {
      try Host.synchronize(descriptor)
    }
  }

  func read(_ vectors: Vectors) throws(Errno) -> Int {
    try patiently(writes: false) { () throws(Errno) in try Host.read(descriptor, vectors) }
  }

  func write(_ vectors: Vectors) throws(Errno) -> Int {
    try patiently(writes: true) { () throws(Errno) in try writeOnce(vectors) }
  }

  /// Whether the guest does not wait, but the host's descriptor does: what is shared keeps its mode.
  private var isImpatient: Bool { !isOwned && flags.contains(.nonblock) }

  /// Files and terminals send no signal; pipes and sockets may. Of more than there is room for, a descriptor
  /// that waits would wait for the rest.
  private func writeOnce(_ vectors: Vectors) throws(Errno) -> Int {
    switch type {
    case .regularFile, .blockDevice: return try Host.write(descriptor, vectors)
    case .socketStream,
      .socketDatagram where isImpatient:
      return try Host.send(descriptor, vectors, waits: false)
    default:
      if isImpatient { vectors.limit(to: Host.pipeRoomByteCount) }
      return type == .characterDevice
        ? try Host.write(descriptor, vectors) : try Host.writeToStream(descriptor, vectors)
    }
  }

  /// Takes a waiting connection.
  func accept(nonblocking: Bool) throws(Errno) -> Int32 {
    try patiently(writes: false) { () throws(Errno) in
      try Host.acceptConnection(descriptor, nonblocking: nonblocking)
    }
  }

  /// Receives into `vectors`; says whether a message was cut off.
  func receive(
    _ vectors: Vectors, peeks: Bool, waitsForAll: Bool
  ) throws(Errno) -> (byteCount: Int, isTruncated: Bool) {
    try patiently(writes: false) { () throws(Errno) in
      try Host.receive(
        descriptor, vectors, peeks: peeks, waitsForAll: waitsForAll && !isImpatient)
    }
  }

  /// Sends `vectors`. A broken connection gives `pipe`.
  func send(_ vectors: Vectors) throws(Errno) -> Int {
    try patiently(writes: true) { () throws(Errno) in
      try Host.send(descriptor, vectors, waits: !isImpatient)
    }
  }

  /// Reads or writes what other processes share. Whether the host's descriptor blocks is not the
  /// guest's to change, so its own flag decides: wait here, or give `again`.
  private func patiently<Value>(
    writes: Bool, _ transfer: () throws(Errno) -> Value
  ) throws(Errno) -> Value {
    if isOwned { return try transfer() }
    if flags.contains(.nonblock), !Host.isReady(descriptor, writes: writes, waits: false) {
      throw .again
    }
    while true {
      do throws(Errno) {
        return try transfer()
      } catch {
        guard error == .again, !flags.contains(.nonblock) else { throw error }
        _ = Host.isReady(descriptor, writes: writes, waits: true)
      }
    }
  }

  func read(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int {
    try Host.read(descriptor, vectors, at: byteOffset)
  }

  func write(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int {
    try Host.write(descriptor, vectors, at: byteOffset)
  }

  func seek(_ byteOffset: Int64, _ whence: Whence) throws(Errno) -> Int64 {
    try Host.seek(descriptor, byteOffset, whence)
  }

  func setByteCount(_ byteCount: Int64) throws(Errno) {
    try Host.setByteCount(descriptor, byteCount)
  }

  func allocate(_ byteOffset: Int64, _ byteCount: Int64) throws(Errno) {
    try Host.allocate(descriptor, byteOffset, byteCount)
  }

  func advise(_ byteOffset: Int64, _ byteCount: Int64, _ advice: UInt32) throws(Errno) {
    try Host.advise(descriptor, byteOffset, byteCount, advice)
  }

  var directory: (any Directory)? { type == .directory ? self : nil }

  func forEachEntry(_ body: (DirectoryEntry, UnsafeRawBufferPointer) -> Void) throws(Errno) {
    try Host.forEachEntry(descriptor, body)
  }

  var isTerminal: Bool { type == .characterDevice && Host.isTerminal(descriptor) }

  var pollDescriptor: Int32? { type == .regularFile ? nil : descriptor }

  func availableByteCount(writes: Bool) throws(Errno) -> UInt64 {
    if writes { return 1 }
    if type != .regularFile { return Host.readableByteCount(descriptor) }
    let position = try Host.seek(descriptor, 0, .current)
    let byteCount = try Host.status(descriptor).byteCount
    return byteCount - min(byteCount, UInt64(max(0, position)))
  }

  // MARK: Names in a directory

  func walk(_ name: FileName) throws(Errno) -> any Directory { try walkHost(name) }

  func walkHost(_ name: FileName) throws(Errno) -> HostFile {
    HostFile(try Host.walk(descriptor, name.cString), .directory)
  }

  func readLink(_ name: FileName) throws(Errno) -> [UInt8] {
    try Host.readLink(descriptor, name.cString)
  }

  func status(_ name: FileName) throws(Errno) -> FileStatus {
    try Host.status(descriptor, name.cString)
  }

  func setTimes(_ name: FileName, _ access: TimeChange, _ modification: TimeChange) throws(Errno) {
    try Host.setTimes(descriptor, name.cString, access, modification)
  }

  func open(_ name: FileName, _ mode: OpenMode) throws(Errno) -> any OpenFile {
    try openHost(name, mode)
  }

  func openHost(_ name: FileName, _ mode: OpenMode) throws(Errno) -> HostFile {
    let opened: Int32
    do throws(Errno) {
      opened = try Host.open(descriptor, name.cString, mode)
    } catch {
      // A link that is not to be followed: which of the two it gives differs between hosts.
      guard error == .notdir || error == .mlink, let status = try? status(name),
        status.type == .symbolicLink
      else { throw error }
      throw .loop
    }
    do throws(Errno) {
      return HostFile(opened, try Host.status(opened).type, flags: mode.flags)
    } catch {
      Host.close(opened)
      throw error
    }
  }

  func createDirectory(_ name: FileName) throws(Errno) {
    try Host.createDirectory(descriptor, name.cString)
  }

  func removeDirectory(_ name: FileName) throws(Errno) {
    try Host.removeDirectory(descriptor, name.cString)
  }

  func unlink(_ name: FileName) throws(Errno) {
    do throws(Errno) {
      try Host.unlink(descriptor, name.cString)
    } catch {
      let type = try? status(name).type
      throw error == .perm && type == .directory ? .isdir : error
    }
  }

  func createLink(_ name: FileName, to target: [UInt8]) throws(Errno) {
    try Host.symlink(FileName(target).cString, descriptor, name.cString)
  }

  func link(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno) {
    guard let other = directory as? HostFile else { throw .xdev }
    try Host.link(descriptor, name.cString, other.descriptor, newName.cString)
  }

  func rename(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno) {
    guard let other = directory as? HostFile else { throw .xdev }
    try Host.rename(descriptor, name.cString, other.descriptor, newName.cString)
  }
}
