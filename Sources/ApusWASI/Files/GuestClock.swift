// The clocks of one guest: the host's, or the embedder's.

/// Reads clocks and sleeps.
struct GuestClock {
  private let source: WASIClocks.Source

  init(_ clocks: WASIClocks) { source = clocks.source }

  /// The time of a clock in nanoseconds.
  func time(_ clock: ClockID) throws(Errno) -> UInt64 {
    switch source {
    case .system: try Host.time(clock)
    case .given(let realtime, let monotonic, _): clock == .realtime ? realtime() : monotonic()
    }
  }

  /// The smallest step of a clock in nanoseconds.
  func resolution(_ clock: ClockID) throws(Errno) -> UInt64 {
    switch source {
    case .system: try Host.resolution(clock)
    case .given: 1
    }
  }

  /// Waits until a descriptor is ready or `nanoseconds` have passed; may return early with nothing
  /// ready. Returns how many are ready.
  func wait(_ interests: inout [Host.Interest], nanoseconds: UInt64?) -> Int {
    guard case .given(_, _, let sleep) = source, let nanoseconds else {
      return Host.wait(&interests, nanoseconds: nanoseconds)
    }
    let count = interests.isEmpty ? 0 : Host.wait(&interests, nanoseconds: 0)
    if count == 0 && nanoseconds > 0 { sleep(nanoseconds) }
    return count
  }
}
