// Why a module could not be loaded.

/// Why a module could not be loaded.
public enum ModuleError: Error {
  /// The file could not be read: its path and the reason in words.
  case unreadable(path: String, reason: String)
  /// The bytes are no module of the binary format.
  case malformed(DecodingError)
  /// The module breaks a rule of validation.
  case invalid(ValidationError)
}

extension ModuleError: CustomStringConvertible {
  /// The error in one line.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
    case .malformed(let error): "\(error)"
    case .invalid(let error): "\(error)"
    }
  }
}
