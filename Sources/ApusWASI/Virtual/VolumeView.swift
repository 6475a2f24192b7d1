// How one guest sees a volume: by its own clock, under a device number of its own.

/// What the open files and directories of one guest on one volume share; or of the embedder.
final class VolumeView {
  let volume: Volume
  private let device: UInt64
  private let clock: GuestClock
  /// Shown for the times of what came from outside; `nil` shows them as they are.
  private let outsideTime: UInt64?
  /// What is done here is not the guest's doing.
  private let isOutside: Bool

  /// A guest's view.
  init(_ volume: Volume, device: UInt64, clock: GuestClock, outsideTime: UInt64?) {
    self.volume = volume
    self.device = device
    self.clock = clock
    self.outsideTime = outsideTime
    isOutside = false
  }

  /// The embedder's view.
  init(outside volume: Volume) {
    self.volume = volume
    device = 0
    clock = GuestClock(.system)
    outsideTime = nil
    isOutside = true
  }

  /// The topmost directory.
  var root: VirtualDirectory { VirtualDirectory(self, volume.root) }

  /// The real time. To be asked without the volume's lock: the clock may be the embedder's.
  func now() -> NodeTime {
    NodeTime(nanoseconds: (try? clock.time(.realtime)) ?? 0, isOutside: isOutside)
  }

  func status(_ node: VirtualNode) -> FileStatus {
    var status = FileStatus()
    status.device = device
    status.inode = node.inode
    status.type = node.type
    status.linkCount = node.linkCount
    switch node.content {
    case .file(let bytes): status.byteCount = UInt64(bytes.byteCount)
    case .link(let target): status.byteCount = UInt64(target.count)
    case .directory, .special: break
    }
    status.accessTime = show(node.accessTime)
    status.modificationTime = show(node.modificationTime)
    status.changeTime = show(node.changeTime)
    if outsideTime != nil { status.hideDirectorySize() }
    return status
  }

  private func show(_ time: NodeTime) -> UInt64 {
    guard time.isOutside, let outsideTime else { return time.nanoseconds }
    return outsideTime
  }
}
