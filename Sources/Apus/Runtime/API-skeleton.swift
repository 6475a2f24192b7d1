// SKELETON of the public API: the signatures that tool and WASI are written against. Each type moves
// to a file of its own, with full doc comments, as it gets its body.

/// Invalid: the module breaks a rule of validation.
public struct ValidationError: Error {
  public let byteOffset: Int
  public let functionIndex: UInt32?
  public let message: String
}
