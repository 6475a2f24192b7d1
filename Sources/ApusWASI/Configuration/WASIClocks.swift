// The clocks a guest sees, and where its random numbers come from.

/// The clocks of a guest. Times are in nanoseconds.
public struct WASIClocks {
  enum Source {
    case system
    case virtual(start: UInt64, step: UInt64)
    case given(
      realtime: () -> UInt64, monotonic: () -> UInt64, sleep: (UInt64) -> Void)
  }

  let source: Source

  /// The clocks of the host.
  public static var system: WASIClocks { WASIClocks(source: .system) }

  /// Clocks that depend on nothing outside: they begin at a fixed time, and each reading is a step later
  /// than the one before. Who sleeps does not wait: the clock goes on by as much.
  ///
  /// Each program has its own. A program that waits for a time by asking again and again gets there.
  ///
  /// - Parameters:
  ///   - start: the real time at the start, in nanoseconds since 1970-01-01T00:00:00Z; by default
  ///     2000-01-01T00:00:00Z.
  ///   - step: nanoseconds from one reading to the next; by default 1,000.
  public static func virtual(
    start: UInt64 = 946_684_800_000_000_000, step: UInt64 = 1000
  ) -> WASIClocks {
    WASIClocks(source: .virtual(start: start, step: step))
  }

  private init(source: Source) { self.source = source }

  /// Clocks of your own, for tests and for repeatable runs. The guest's CPU-time clocks then show
  /// the monotonic time.
  ///
  /// - Parameters:
  ///   - realtime: nanoseconds since 1970-01-01T00:00:00Z.
  ///   - monotonic: nanoseconds since any fixed moment; never decreases.
  ///   - sleep: waits for so many nanoseconds of the monotonic clock. It may return early; the guest
  ///     then waits again. A clock that never advances makes a sleeping guest wait for ever.
  public init(
    realtime: @escaping () -> UInt64, monotonic: @escaping () -> UInt64,
    sleep: @escaping (UInt64) -> Void
  ) {
    source = .given(realtime: realtime, monotonic: monotonic, sleep: sleep)
  }
}

/// Where a guest's random numbers come from.
public enum WASIRandom {
  /// The host's generator, fit for cryptography.
  case system
  /// The same numbers in every run with the same seed. Not for secrets.
  case seeded(UInt64)
  /// The closure fills the buffer.
  case closure((UnsafeMutableRawBufferPointer) -> Void)
}
