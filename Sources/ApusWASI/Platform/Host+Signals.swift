// Writing without the signal that a broken pipe sends: a guest must not end its host.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Host {
  /// Room that a pipe has when `poll` says that it can be written to.
  #if canImport(Darwin)
    static let pipeRoomByteCount = 512
  #else
    static let pipeRoomByteCount = 4096
  #endif

  /// Writes to a descriptor that may be a pipe or a socket; a broken one gives `pipe`, and no signal
  /// reaches the process.
  static func writeToStream(_ descriptor: Int32, _ vectors: Vectors) throws(Errno) -> Int {
    try withoutSignal { () throws(Errno) in try write(descriptor, vectors) }
  }

  /// Three more system calls than `write` alone.
  static func withoutSignal(_ write: () throws(Errno) -> Int) throws(Errno) -> Int {
    var brokenPipe = sigset_t()
    var before = sigset_t()
    var pending = sigset_t()
    sigemptyset(&brokenPipe)
    sigaddset(&brokenPipe, SIGPIPE)
    sigpending(&pending)
    let wasPending = sigismember(&pending, SIGPIPE) == 1
    pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    do throws(Errno) {
      return try write()
    } catch {
      if error == .pipe && !wasPending {
        // The signal waits for this thread, unless the process ignores it: take it away.
        sigpending(&pending)
        var signal: Int32 = 0
        if sigismember(&pending, SIGPIPE) == 1 { sigwait(&brokenPipe, &signal) }
      }
      throw error
    }
  }
}
