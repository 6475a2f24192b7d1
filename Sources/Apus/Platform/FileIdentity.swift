// What tells a file, as it is now, from every other file and from itself before it was changed.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The number, size and times of a file.
///
/// Who writes to a file changes its times, and nobody but the system sets `changeTime`. Times have the
/// grain of the system's clock; so a file that was changed just now may change again unseen (`isSettled`).
struct FileIdentity: Equatable {
  var device: UInt64
  var number: UInt64
  var byteCount: UInt64
  /// Nanoseconds since 1970.
  var modificationTime: UInt64
  /// Nanoseconds since 1970: of the last change of contents, name, owner or mode.
  var changeTime: UInt64
  /// Whether others than the user and the system may write to the file, by its owner and its mode.
  var isForeign = false

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    byteCount = UInt64(truncatingIfNeeded: status.st_size)
    isForeign =
      status.st_uid != geteuid() && status.st_uid != 0 || status.st_mode & S_IWOTH != 0
    #if canImport(Darwin)
      modificationTime = nanoseconds(status.st_mtimespec)
      changeTime = nanoseconds(status.st_ctimespec)
    #else
      modificationTime = nanoseconds(status.st_mtim)
      changeTime = nanoseconds(status.st_ctim)
    #endif
  }

  var words: [UInt64] { [device, number, byteCount, modificationTime, changeTime] }

  /// Whether the last change is so long ago that another one could not have the same time: two seconds,
  /// the grain of the coarsest file systems.
  var isSettled: Bool {
    var now = timespec()
    guard clock_gettime(CLOCK_REALTIME, &now) == 0 else { return false }
    let last = max(modificationTime, changeTime)
    let time = nanoseconds(now)
    return time > last && time - last > 2_000_000_000
  }
}

private func nanoseconds(_ time: timespec) -> UInt64 {
  UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000
    &+ UInt64(truncatingIfNeeded: time.tv_nsec)
}
