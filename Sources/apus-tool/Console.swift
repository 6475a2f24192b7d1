// Where the commands write, and what they know of their surroundings.

/// How the process ends: 0 to 255.
struct ExitStatus: Equatable, Sendable {
  let code: UInt8

  static let success = ExitStatus(code: 0)
  static let failure = ExitStatus(code: 1)
  static let usage = ExitStatus(code: 64)
  /// As a shell shows a process that ended by SIGABRT, and other engines a trap.
  static let trap = ExitStatus(code: 134)
  /// As a shell shows a process that ended by SIGINT.
  static let interrupted = ExitStatus(code: 130)
}

/// A command failed: what to print on standard error, and the exit status.
struct ToolError: Error, Equatable {
  let message: String
  /// Lines that say what to do.
  var hints: [String] = []
  var status = ExitStatus.failure

  init(_ message: String, hints: [String] = [], status: ExitStatus = .failure) {
    self.message = message
    self.hints = hints
    self.status = status
  }
}

/// Standard output and standard error, unbuffered: the guest writes to the same files.
struct Console: Sendable {
  let writeOutput: @Sendable ([UInt8]) -> Void
  let writeError: @Sendable ([UInt8]) -> Void
  let isErrorTerminal: Bool

  static let standard = Console(
    writeOutput: { System.write($0, to: .output) },
    writeError: { System.write($0, to: .error) },
    isErrorTerminal: System.isTerminal(.error))

  /// Writes a line to standard output.
  func print(_ line: String) { writeOutput(Array((line + "\n").utf8)) }

  /// Writes text to standard output as it is.
  func printText(_ text: String) { writeOutput(Array(text.utf8)) }

  /// Writes a line to standard error.
  func note(_ line: String) { writeError(Array((line + "\n").utf8)) }

  /// Reports a failure: the message, then its hints, in lines of their own.
  func report(_ error: ToolError) {
    note("apus: \(error.message)")
    for hint in error.hints { note("  \(hint)") }
  }
}

/// What a command may know of the world around it. Tests give their own.
struct ToolContext: Sendable {
  var console: Console
  var environment: [(name: String, value: String)]
  /// Absolute; `nil` when the system cannot tell.
  var currentDirectory: String?
  /// Runs a program and waits for its end.
  var runProcess: @Sendable (Subprocess) -> Subprocess.Outcome

  static func standard() -> ToolContext {
    ToolContext(
      console: .standard, environment: System.environment(),
      currentDirectory: System.currentDirectory(), runProcess: { $0.run() })
  }

  func environmentValue(_ name: String) -> String? {
    environment.first { $0.name == name }?.value
  }
}
