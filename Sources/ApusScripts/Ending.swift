// How a command ended that did not succeed, and what a script is told of it.

import Apus
import ApusText

/// Why a module or an action gave nothing: in which phase, and in what words.
struct Ending: Error {
  let phase: Phase
  let message: String
  /// Where in a module's text it is malformed.
  var parseError: ParseError?

  enum Phase: String {
    case malformedText = "malformed text"
    case malformedBinary = "malformed binary"
    case invalid
    case unlinkable
    case trap
    case exhaustion
    case exception
    /// The host, which is the runner, got something wrong.
    case host = "host error"
  }

  init(_ phase: Phase, _ message: String) {
    self.phase = phase
    self.message = message
  }

  init(_ error: ParseError) {
    self.init(.malformedText, error.message)
    parseError = error
  }

  init(_ error: ModuleError) {
    switch error {
    case .unreadable(_, let reason): self.init(.host, reason)
    case .malformed(let error): self.init(.malformedBinary, error.message)
    case .invalid(let error): self.init(.invalid, error.message)
    }
  }

  init(_ error: InstantiationError) {
    switch error {
    case .unlinkable(let error): self.init(.unlinkable, error.message)
    case .trap(let trap): self.init(trap)
    case .exception(let exception): self.init(.exception, exception.description)
    case .host(let error): self.init(.host, "\(error)")
    }
  }

  init(_ error: CallError) {
    switch error {
    case .trap(let trap): self.init(trap)
    case .exception(let exception): self.init(.exception, exception.description)
    case .host(let error): self.init(.host, "\(error)")
    }
  }

  private init(_ trap: Trap) {
    self.init(trap.code == .callStackExhausted ? .exhaustion : .trap, trap.message)
  }
}

/// Why a command failed, for people.
struct Complaint: Error {
  let message: String
  var parseError: ParseError?

  init(_ message: String) { self.message = message }

  init(_ ending: Ending) {
    message = "\(ending.phase.rawValue): \(ending.message)"
    parseError = ending.parseError
  }
}

/// A command of a script that failed.
public struct Failure: Sendable {
  /// Where the command begins, counted from 1.
  public let line: Int
  /// The command's keyword: `assert_return`.
  public let command: String
  /// What was expected, and what happened.
  public let message: String
  /// The place, if what happened is that a text is malformed: in the script, or in a quoted module.
  public let parseError: ParseError?

  package init(line: Int, command: String, message: String, parseError: ParseError? = nil) {
    self.line = line
    self.command = command
    self.message = message
    self.parseError = parseError
  }
}

/// What became of a script.
public struct ScriptResult: Sendable {
  /// The commands, those of threads included.
  public internal(set) var commandCount = 0
  /// Those that failed, in the order in which they ran.
  public internal(set) var failures: [Failure] = []

  package init(commandCount: Int = 0, failures: [Failure] = []) {
    self.commandCount = commandCount
    self.failures = failures
  }

  mutating func add(_ other: ScriptResult) {
    commandCount += other.commandCount
    failures += other.failures
  }
}
