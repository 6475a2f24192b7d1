// Work spread over threads.

import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Threads of the operating system, for work that ends before its starter goes on.
enum Threads {
  /// The processors that are online, at least one.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Calls `body` once for each number below `count`, on up to `threadCount` threads of which the
  /// caller is one, and returns when all calls have.
  ///
  /// The numbers are handed out in order. Where a thread cannot be made the others do its work.
  static func forEach(
    below count: Int, threadCount: Int, _ body: @escaping @Sendable (Int) -> Void
  ) {
    let work = Work(count: count, body)
    let helpers = (1..<max(1, min(threadCount, count))).compactMap { _ in
      Thread { work.run() }
    }
    work.run()
    for helper in helpers { helper.join() }
  }
}

/// What is to be done, and how much of it has been handed out.
private final class Work: Sendable {
  private let count: Int
  private let next = Atomic(0)
  private let body: @Sendable (Int) -> Void

  init(count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = body
  }

  func run() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      if index >= count { return }
      body(index)
    }
  }
}

/// A thread of the operating system.
package struct Thread {
  private let handle: pthread_t

  /// Starts a thread that runs `body`, with at least `stackByteCount` bytes of stack; with what the system
  /// gives by default if that is `nil`. Gives `nil` when the system has no thread to give.
  package init?(stackByteCount: Int? = nil, _ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    if let stackByteCount { pthread_attr_setstacksize(&attributes, stackByteCount) }
    // The thread takes this reference over.
    let argument = Unmanaged.passRetained(ThreadBody(body))
    #if canImport(Glibc)
      // A number here, a pointer elsewhere.
      var number = pthread_t()
      let status = pthread_create(&number, &attributes, { run($0) }, argument.toOpaque())
      let handle: pthread_t? = number
    #else
      var handle: pthread_t?
      let status = pthread_create(&handle, &attributes, { run($0) }, argument.toOpaque())
    #endif
    guard status == 0, let handle else {
      argument.release()
      return nil
    }
    self.handle = handle
  }

  /// Waits for its end.
  package func join() { pthread_join(handle, nil) }

  /// Nobody will wait for its end.
  package func detach() { pthread_detach(handle) }
}

/// What a thread runs.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// The start routine of a thread. Its argument is a retained `ThreadBody`.
private func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
  return nil
}
