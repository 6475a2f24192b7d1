// Runs another program and waits for its end.

import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#endif

/// Whether an interrupt came while a program ran. Written by a signal handler.
private let wasInterrupted = Atomic(false)

/// A program to run, found through `PATH`. Its standard input is empty.
struct Subprocess: Equatable, Sendable {
  enum Output: Equatable, Sendable {
    /// What it writes to standard output appears on our standard error.
    case standardError
    /// What it writes to standard output is collected; its standard error is ours.
    case collected
    /// Both streams are thrown away.
    case discarded
  }

  enum Outcome: Equatable, Sendable {
    /// It ended by itself.
    case exited(status: Int, output: [UInt8])
    /// A signal ended it. For an interrupt also when the program ended by itself then.
    case signalled(Int32)
    /// It did not start.
    case notStarted(SystemError)

    static let interrupted = Outcome.signalled(SIGINT)
  }

  let words: [String]
  let output: Output

  /// Runs it. Meanwhile an interrupt (Ctrl-C) ends the program, not this process.
  func run() -> Outcome {
    var pipeEnds: [Int32] = [-1, -1]
    if output == .collected, pipe(&pipeEnds) != 0 { return .notStarted(.last) }
    defer { for end in pipeEnds where end >= 0 { close(end) } }

    wasInterrupted.store(false, ordering: .relaxed)
    let oldInterrupt = signal(SIGINT) { _ in wasInterrupted.store(true, ordering: .relaxed) }
    let oldQuit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, oldInterrupt)
      signal(SIGQUIT, oldQuit)
    }

    var identifier = pid_t()
    let error = start(&identifier, pipeEnds)
    if error != 0 { return .notStarted(SystemError(code: error)) }
    var collected: [UInt8] = []
    if output == .collected {
      close(pipeEnds[1])
      pipeEnds[1] = -1
      collected = readAll(pipeEnds[0])
    }
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 {
      if errno != EINTR { return .notStarted(.last) }
    }
    if wasInterrupted.load(ordering: .relaxed) { return .interrupted }
    // The low seven bits are the signal, the next byte the status: the same on all systems here.
    let signalNumber = status & 0x7F
    if signalNumber != 0 { return .signalled(signalNumber) }
    return .exited(status: Int(status >> 8 & 0xFF), output: collected)
  }

  /// Starts the program; gives zero or the error's number.
  private func start(_ identifier: inout pid_t, _ pipeEnds: [Int32]) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    switch output {
    case .standardError:
      posix_spawn_file_actions_adddup2(&actions, 2, 1)
    case .collected:
      posix_spawn_file_actions_adddup2(&actions, pipeEnds[1], 1)
      posix_spawn_file_actions_addclose(&actions, pipeEnds[0])
      posix_spawn_file_actions_addclose(&actions, pipeEnds[1])
    case .discarded:
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGINT)
    sigaddset(&defaults, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    // The thread that runs this may have blocked signals; the program must not inherit that.
    var unblocked = sigset_t()
    sigemptyset(&unblocked)
    posix_spawnattr_setsigmask(&attributes, &unblocked)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    guard let program = words.first else { return ENOENT }
    #if canImport(Darwin)
      let environment = _NSGetEnviron().pointee
    #else
      let environment = environ
    #endif
    return posix_spawnp(&identifier, program, &actions, &attributes, arguments, environment)
  }

  private func readAll(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &part, part.count)
      if count > 0 {
        bytes += part[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }
}
