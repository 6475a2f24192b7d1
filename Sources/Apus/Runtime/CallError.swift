// Why calls and instantiations end without a result.

/// Why a call did not return.
public enum CallError: Error {
  /// The guest trapped.
  case trap(Trap)
  /// The guest threw an exception, or a host function did, and nobody caught it.
  case exception(ThrownException)
  /// A host function threw this; or the arguments did not fit the function's type, and it is a
  /// `ValueError`.
  case host(any Error)

  /// What the caller of a guest is told when a host function threw `error`. A host function may have
  /// called a guest itself: that call's reason is handed on as it was.
  init(thrownByHost error: any Error) {
    switch error {
    case let error as CallError: self = error
    case let trap as Trap: self = .trap(trap)
    case let exception as ThrownException: self = .exception(exception)
    default: self = .host(error)
    }
  }
}

extension CallError: CustomStringConvertible {
  /// The trap with its backtrace, the exception, or the host's error.
  public var description: String {
    switch self {
    case .trap(let trap): trap.description
    case .exception(let exception): exception.description
    case .host(let error): "\(error)"
    }
  }
}

/// Why an instance could not be made.
///
/// Spec: [instantiation](https://webassembly.github.io/spec/core/exec/modules.html#instantiation)
public enum InstantiationError: Error {
  /// An import is missing or has another type, or memories and tables could not be allocated.
  case unlinkable(LinkError)
  /// A segment out of bounds, or the start function trapped. Earlier segments have been written.
  case trap(Trap)
  /// The start function threw an exception that nobody caught.
  case exception(ThrownException)
  /// The start function called a host function, and that threw.
  case host(any Error)

  init(_ error: CallError) {
    switch error {
    case .trap(let trap): self = .trap(trap)
    case .exception(let exception): self = .exception(exception)
    case .host(let error): self = .host(error)
    }
  }
}

extension InstantiationError: CustomStringConvertible {
  /// What went wrong, in words.
  public var description: String {
    switch self {
    case .unlinkable(let error): error.description
    case .trap(let trap): trap.description
    case .exception(let exception): exception.description
    case .host(let error): "\(error)"
    }
  }
}
