// The clocks a guest sees, and where its random numbers come from.

/// The clocks of a guest. Times are in nanoseconds.
public struct WASIClocks {
  enum Source {
    case system
    case given(
      realtime: () -> UInt64, monotonic: () -> UInt64, sleep: (UInt64) -> Void)
  }

  let source: Source

  /// The clocks of the host.
  public static var system: WASIClocks { WASIClocks(source: .system) }

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
