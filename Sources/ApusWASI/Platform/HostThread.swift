// Threads of the host, and one thing to wait for: that something has happened.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A thread that nobody waits for.
enum HostThread {
  /// What a guest's thread needs of native stack: the guest's own frames are elsewhere.
  static let stackByteCount = 1 << 20

  /// Runs `body` on a thread of its own; `false` when the system has no thread to give.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackByteCount)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // The thread takes this reference over.
    let argument = Unmanaged.passRetained(ThreadBody(body))
    #if canImport(Glibc)
      // A number here, a pointer elsewhere.
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let status = pthread_create(&thread, &attributes, { perform($0) }, argument.toOpaque())
    if status != 0 { argument.release() }
    return status == 0
  }
}

/// What a thread runs.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// The start routine of a thread. Its argument is a retained `ThreadBody`.
private func perform(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
  return nil
}

/// Something that happens once, for threads to wait for with the host's `poll`.
final class HostEvent: Sendable {
  /// Becomes readable when it happens.
  let pollDescriptor: Int32
  private let writeDescriptor: Int32

  /// `nil` when the system gives no pipe.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    pollDescriptor = ends[0]
    writeDescriptor = ends[1]
  }

  deinit {
    Host.close(pollDescriptor)
    Host.close(writeDescriptor)
  }

  /// It has happened. The byte is never read, so everybody sees it.
  func happen() {
    var byte: UInt8 = 1
    _ = write(writeDescriptor, &byte, 1)
  }

  /// Waits until it has happened, which `hasHappened` says: a wait may end early.
  func wait(until hasHappened: () -> Bool) {
    while !hasHappened() { _ = Host.isReady(pollDescriptor, writes: false, waits: true) }
  }
}
