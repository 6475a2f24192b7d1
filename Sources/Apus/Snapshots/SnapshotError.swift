// Why a snapshot cannot be written or used.

/// Why a snapshot of a program could not be written, or a program not be restored from one.
public enum SnapshotError: Error {
  /// The file cannot be read; the reason is the system's.
  case unreadable(path: String, reason: String)
  /// The file cannot be written; the reason is the system's.
  case unwritable(path: String, reason: String)
  /// The file belongs to another user, or others may write to it: it is not trusted.
  case notPrivate(path: String)
  /// The file is no snapshot, is not whole, or its numbers make no sense.
  case damaged(path: String)
  /// The snapshot is from another build of the engine, or this build cannot be told from others.
  case otherEngine
  /// The snapshot is of another module, or of the same file before it was changed, or the module was
  /// loaded with other features.
  case otherModule
  /// The program has something that no snapshot can hold.
  case unsupported(String)
  /// The instance has no call to go on with: the snapshot was not taken in one, or it was resumed before.
  case notInCall
  /// The module cannot be instantiated with the imports that were given.
  case instantiation(InstantiationError)
  /// What was resumed trapped, threw an exception, or a host function threw.
  case call(CallError)
}

extension SnapshotError: CustomStringConvertible {
  /// The error in words.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
    case .unwritable(let path, let reason): "cannot write \(path): \(reason)"
    case .notPrivate(let path):
      "\(path) is not used: others may write to it, or it is another user's"
    case .damaged(let path): "\(path) is no snapshot, or damaged"
    case .otherEngine: "the snapshot was made by another build of apus"
    case .otherModule: "the snapshot is of another module, or of this one before it was changed"
    case .unsupported(let what): "no snapshot can be made: \(what)"
    case .notInCall: "there is no call to go on with"
    case .instantiation(let error): "\(error)"
    case .call(let error): "\(error)"
    }
  }
}
