// The clocks of one guest: the host's, the embedder's, or a virtual one.

import Synchronization

/// Reads clocks and sleeps.
struct GuestClock {
  private let source: WASIClocks.Source
  /// How far the virtual clock is, in nanoseconds since its start; copies share it.
  private let elapsed: Elapsed

  private final class Elapsed: Sendable {
    private let nanoseconds = Atomic<UInt64>(0)

    /// Goes on by so much, to the last moment at most, and gives the time then.
    func advance(by step: UInt64) -> UInt64 {
      var before = nanoseconds.load(ordering: .relaxed)
      while true {
        let after = GuestClock.saturatingSum(before, step)
        let (exchanged, original) = nanoseconds.weakCompareExchange(
          expected: before, desired: after, ordering: .relaxed)
        if exchanged { return after }
        before = original
      }
    }
  }

  private static func saturatingSum(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let (sum, overflow) = one.addingReportingOverflow(other)
    return overflow ? .max : sum
  }

  init(_ clocks: WASIClocks) {
    source = clocks.source
    elapsed = Elapsed()
  }

  /// Whether it is the host's, which can be set while a guest waits.
  var isSystem: Bool { if case .system = source { true } else { false } }

  /// Whether it is the embedder's.
  var isGiven: Bool { if case .given = source { true } else { false } }

  /// The time of a clock in nanoseconds.
  func time(_ clock: ClockID) throws(Errno) -> UInt64 {
    switch source {
    case .system: return try Host.time(clock)
    case .virtual(let start, let step):
      // The CPU-time clocks show the monotonic time, as with clocks of the embedder.
      let now = elapsed.advance(by: step)
      return clock == .realtime ? Self.saturatingSum(start, now) : now
    case .given(let realtime, let monotonic, _):
      return clock == .realtime ? realtime() : monotonic()
    }
  }

  /// The smallest step of a clock in nanoseconds.
  func resolution(_ clock: ClockID) throws(Errno) -> UInt64 {
    switch source {
    case .system: try Host.resolution(clock)
    case .virtual(_, let step): max(1, step)
    case .given: 1
    }
  }

  /// Waits until a descriptor is ready or `nanoseconds` have passed; may return early with nothing
  /// ready. Returns how many are ready.
  func wait(_ interests: inout [Host.Interest], nanoseconds: UInt64?) -> Int {
    let count: Int
    switch source {
    case .system: return Host.wait(&interests, nanoseconds: nanoseconds)
    case .virtual, .given:
      guard let nanoseconds else { return Host.wait(&interests, nanoseconds: nil) }
      count = interests.isEmpty ? 0 : Host.wait(&interests, nanoseconds: 0)
      if count == 0 && nanoseconds > 0 { sleep(nanoseconds) }
    }
    return count
  }

  private func sleep(_ nanoseconds: UInt64) {
    switch source {
    case .system: break
    case .virtual: _ = elapsed.advance(by: nanoseconds)
    case .given(_, _, let sleep): sleep(nanoseconds)
    }
  }
}
