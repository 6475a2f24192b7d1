// What the host got wrong in handing values to the store.

/// The host gave a value that does not fit.
public struct ValueError: Error, Hashable {
  /// Why.
  public let kind: Kind
  /// What was wanted and what was given.
  public let message: String

  /// The kinds of errors.
  public enum Kind: Sendable {
    /// The value, or one of the arguments, has another type.
    case wrongType
    /// There are more or fewer arguments than parameters.
    case wrongCount
    /// A function, object or tag of another store.
    case foreignStore
    /// The global cannot be changed.
    case immutable
    /// The table has no element of that index.
    case outOfBounds
  }

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  static let foreignFunction = ValueError(
    .foreignStore, "the function belongs to another store; a store takes its own functions only")
  static let foreignObject = ValueError(
    .foreignStore, "the object belongs to another store; a store takes its own objects only")
  static let foreignTag = ValueError(
    .foreignStore, "the exception's tag belongs to another store than the function that threw it")
}

extension ValueError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

/// Bytes that the host wanted to read or write do not all lie inside the memory.
public struct MemoryAccessError: Error, Hashable {
  /// Of the first byte.
  public let byteOffset: Int
  /// How many bytes.
  public let byteCount: Int
  /// The memory's size then, in bytes.
  public let memoryByteCount: Int
}

extension MemoryAccessError: CustomStringConvertible {
  /// The suite's words, then the numbers.
  public var description: String {
    """
    out of bounds memory access: \(byteCount) bytes at \(byteOffset), \
    the memory has \(memoryByteCount)
    """
  }
}
