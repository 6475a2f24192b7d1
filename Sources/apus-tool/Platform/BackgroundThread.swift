// A thread that waits and then does one thing.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#endif

/// What a thread is to do, and when.
private final class Work: Sendable {
  let seconds: UInt32
  let body: @Sendable () -> Void

  init(_ seconds: UInt32, _ body: @escaping @Sendable () -> Void) {
    self.seconds = seconds
    self.body = body
  }
}

/// Waits, then does the work that the argument points to.
private func performWork(_ argument: UnsafeMutableRawPointer?) {
  guard let argument else { return }
  let work = Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
  sleep(work.seconds)
  work.body()
}

enum BackgroundThread {
  /// Runs `body` on a thread of its own after so many seconds, unless the process ends before.
  static func run(afterSeconds seconds: UInt32, _ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(seconds, body))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    // The parameter of the closure is optional on some systems and not on others.
    let error = pthread_create(
      &thread, nil,
      { argument in
        performWork(argument)
        return nil
      }, work.toOpaque())
    if error != 0 {
      work.release()
      return
    }
    #if canImport(Darwin)
      if let thread { pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
  }
}
