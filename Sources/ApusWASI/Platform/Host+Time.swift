// Thin wrappers of system calls: clocks, sleeping, waiting for descriptors, random numbers.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The clocks of the interface; raw values as there.
enum ClockID: UInt32, Sendable {
  case realtime, monotonic, processCPUTime, threadCPUTime
}

extension Host {
  private static func identifier(_ clock: ClockID) -> clockid_t {
    switch clock {
    case .realtime: CLOCK_REALTIME
    case .monotonic: CLOCK_MONOTONIC
    case .processCPUTime: CLOCK_PROCESS_CPUTIME_ID
    case .threadCPUTime: CLOCK_THREAD_CPUTIME_ID
    }
  }

  /// The time in nanoseconds.
  static func time(_ clock: ClockID) throws(Errno) -> UInt64 {
    var time = timespec()
    try check { clock_gettime(identifier(clock), &time) }
    return nanoseconds(time)
  }

  /// The smallest step in nanoseconds; at least 1.
  static func resolution(_ clock: ClockID) throws(Errno) -> UInt64 {
    var time = timespec()
    try check { clock_getres(identifier(clock), &time) }
    return max(1, nanoseconds(time))
  }

  private static func nanoseconds(_ time: timespec) -> UInt64 {
    UInt64(max(0, time.tv_sec)) &* 1_000_000_000 &+ UInt64(max(0, time.tv_nsec))
  }

  /// Sleeps; a signal may end it early.
  static func sleep(nanoseconds: UInt64) {
    // No more than a day, so that every `time_t` can hold it. The caller asks again.
    let bounded = min(nanoseconds, 86_400_000_000_000)
    var time = timespec()
    time.tv_sec = time_t(bounded / 1_000_000_000)
    time.tv_nsec = Int(bounded % 1_000_000_000)
    _ = nanosleep(&time, nil)
  }

  /// What to wait for on one descriptor, and what came of it.
  struct Interest: Sendable {
    var descriptor: Int32
    var writes: Bool
    /// Results.
    var isReady = false
    var hangsUp = false
    var isInvalid = false
  }

  /// Waits until a descriptor is ready, or so many nanoseconds have passed; `nil` waits without end.
  /// May return early with nothing ready. Returns how many are ready.
  static func wait(_ interests: inout [Interest], nanoseconds: UInt64?) -> Int {
    if interests.isEmpty {
      if let nanoseconds { sleep(nanoseconds: nanoseconds) }
      return 0
    }
    var requests = interests.map {
      pollfd(fd: $0.descriptor, events: Int16($0.writes ? POLLOUT : POLLIN), revents: 0)
    }
    var milliseconds: Int32 = -1
    if let nanoseconds { milliseconds = Int32(min(nanoseconds / 1_000_000, 86_400_000)) }
    let count = poll(&requests, nfds_t(requests.count), milliseconds)
    if count == 0, let nanoseconds, milliseconds == 0 {
      // Less than poll can measure. The caller looks at the descriptors again afterwards.
      sleep(nanoseconds: nanoseconds)
    }
    guard count > 0 else { return 0 }
    for index in interests.indices {
      let result = Int32(requests[index].revents)
      interests[index].isReady = result != 0
      interests[index].hangsUp = result & Int32(POLLHUP) != 0
      interests[index].isInvalid = result & Int32(POLLNVAL) != 0
    }
    return Int(count)
  }

  /// Whether a descriptor is ready, or becomes so when `waits`.
  static func isReady(_ descriptor: Int32, writes: Bool, waits: Bool) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(writes ? POLLOUT : POLLIN), revents: 0)
    return poll(&request, 1, waits ? -1 : 0) != 0
  }

  /// How many bytes can be read without waiting; 0 when the host does not say.
  static func readableByteCount(_ descriptor: Int32) -> UInt64 {
    // Darwin's FIONREAD is a macro that Swift does not import.
    #if canImport(Darwin)
      let request: UInt = 0x4004_667F
    #else
      let request = UInt(FIONREAD)
    #endif
    var count: Int32 = 0
    guard ioctl(descriptor, request, &count) == 0 else { return 0 }
    return UInt64(max(0, count))
  }

  /// Fills `buffer` with random bytes fit for cryptography.
  static func fillRandomly(_ buffer: UnsafeMutableRawBufferPointer) throws(Errno) {
    #if canImport(Darwin)
      arc4random_buf(buffer.baseAddress, buffer.count)
    #else
      // One call gives at most 256 bytes.
      var byteOffset = 0
      while byteOffset < buffer.count {
        let byteCount = min(256, buffer.count - byteOffset)
        // Safe: offset and count stay inside the buffer, which is not empty here.
        let start = buffer.baseAddress.map { $0 + byteOffset }
        try check { getentropy(start, byteCount) }
        byteOffset += byteCount
      }
    #endif
  }
}
