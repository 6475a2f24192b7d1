// A regular file that the library keeps, opened by a guest.

final class VirtualFile: OpenFile {
  private let view: VolumeView
  private let node: VirtualNode
  private let bytes: FileBytes
  private let writes: Bool
  private var flags: DescriptorFlags
  private var position: Int64 = 0

  /// Opens; under the volume's lock.
  init(_ view: VolumeView, _ node: VirtualNode, _ bytes: FileBytes, _ mode: OpenMode)
    throws(Errno)
  {
    // First: what throws later is closed by `deinit`, which takes the lock that is held here.
    try bytes.open()
    self.view = view
    self.node = node
    self.bytes = bytes
    writes = mode.writes
    flags = mode.flags
  }

  deinit {
    lock.lock()
    defer { lock.unlock() }
    bytes.close()
  }

  private var lock: Lock { view.volume.lock }

  func status() throws(Errno) -> FileStatus {
    lock.lock()
    defer { lock.unlock() }
    return view.status(node)
  }

  func setTimes(_ access: TimeChange, _ modification: TimeChange) throws(Errno) {
    let now = view.now()
    lock.lock()
    defer { lock.unlock() }
    node.setTimes(access, modification, now)
  }

  func setFlags(_ flags: DescriptorFlags) throws(Errno) {
    lock.lock()
    defer { lock.unlock() }
    self.flags = flags
  }

  func synchronize(dataOnly: Bool) throws(Errno) {}

  // MARK: Reading and writing

  func read(_ vectors: Vectors) throws(Errno) -> Int {
    let now = view.now()
    lock.lock()
    defer { lock.unlock() }
    let byteCount = try read(vectors, position, now)
    position += Int64(byteCount)
    return byteCount
  }

  func read(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int {
    let now = view.now()
    lock.lock()
    defer { lock.unlock() }
    return try read(vectors, byteOffset, now)
  }

  private func read(_ vectors: Vectors, _ start: Int64, _ now: NodeTime) throws(Errno) -> Int {
    var done = 0
    for buffer in vectors.buffers where !buffer.isEmpty {
      let byteCount = try bytes.read(buffer, at: start + Int64(done))
      done += byteCount
      if byteCount < buffer.count { break }
    }
    if !view.volume.isReadOnly { node.noteAccess(now) }
    return done
  }

  func write(_ vectors: Vectors) throws(Errno) -> Int {
    let now = view.now()
    lock.lock()
    defer { lock.unlock() }
    let start = flags.contains(.append) ? bytes.byteCount : position
    let byteCount = try write(vectors, start, now)
    if byteCount > 0 { position = start + Int64(byteCount) }
    return byteCount
  }

  /// On Linux, whoever appends does so wherever it says that it writes.
  func write(_ vectors: Vectors, at byteOffset: Int64) throws(Errno) -> Int {
    let now = view.now()
    lock.lock()
    defer { lock.unlock() }
    return try write(vectors, flags.contains(.append) ? bytes.byteCount : byteOffset, now)
  }

  private func write(_ vectors: Vectors, _ start: Int64, _ now: NodeTime) throws(Errno) -> Int {
    guard writes else { throw .badf }
    var done = 0
    for buffer in vectors.buffers where !buffer.isEmpty {
      let byteCount: Int
      do throws(Errno) {
        byteCount = try bytes.write(UnsafeRawBufferPointer(buffer), at: start + Int64(done))
      } catch {
        if done > 0 { break }
        throw error
      }
      done += byteCount
      if byteCount < buffer.count { break }
    }
    if done > 0 { node.touch(now) }
    return done
  }

  func seek(_ byteOffset: Int64, _ whence: Whence) throws(Errno) -> Int64 {
    lock.lock()
    defer { lock.unlock() }
    let origin =
      switch whence {
      case .start: Int64(0)
      case .current: position
      case .end: bytes.byteCount
      }
    let (sum, overflow) = origin.addingReportingOverflow(byteOffset)
    if overflow || sum < 0 { throw .inval }
    position = sum
    return sum
  }

  func setByteCount(_ byteCount: Int64) throws(Errno) {
    let now = view.now()
    lock.lock()
    defer { lock.unlock() }
    guard writes, byteCount >= 0 else { throw .inval }
    bytes.setByteCount(byteCount)
    node.touch(now)
  }

  func allocate(_ byteOffset: Int64, _ byteCount: Int64) throws(Errno) {
    let now = view.now()
    lock.lock()
    defer { lock.unlock() }
    guard writes else { throw .badf }
    try bytes.allocate(byteOffset, byteCount)
    node.touch(now)
  }

  func advise(_ byteOffset: Int64, _ byteCount: Int64, _ advice: UInt32) throws(Errno) {}

  func availableByteCount(writes: Bool) throws(Errno) -> UInt64 {
    lock.lock()
    defer { lock.unlock() }
    return writes ? 0 : UInt64(max(0, bytes.byteCount - position))
  }
}
