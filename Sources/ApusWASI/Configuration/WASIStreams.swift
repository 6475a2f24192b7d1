// Where standard input comes from and where standard output and standard error go.

/// Where a guest's standard input comes from.
public enum WASIInput {
  /// The process's own standard input.
  case inherit
  /// These bytes, then the end.
  case bytes([UInt8])
  /// The closure fills the buffer from its start and returns how many bytes it wrote; 0 is the end.
  case closure((UnsafeMutableRawBufferPointer) -> Int)
  /// A descriptor of the host: a pipe, a file, a terminal. It stays open when the program ends.
  case descriptor(Int32)

  /// Nothing: the end at once.
  public static var empty: WASIInput { .bytes([]) }
}

/// Where a guest's standard output or standard error goes.
public enum WASIOutput {
  /// The process's own stream.
  case inherit
  /// Nowhere.
  case discard
  /// The closure gets the bytes of each write. The buffer is valid only during the call.
  case closure((UnsafeRawBufferPointer) -> Void)
  /// The collector keeps the bytes.
  case collect(WASIOutputCollector)
  /// A descriptor of the host: a pipe, a file, a terminal. It stays open when the program ends.
  case descriptor(Int32)
}

/// Keeps what a guest writes.
public final class WASIOutputCollector {
  /// Everything written so far.
  public private(set) var bytes: [UInt8] = []

  /// A collector of nothing yet.
  public init() {}

  /// The bytes as text; what is no UTF-8 is replaced by U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  func append(_ buffer: UnsafeRawBufferPointer) { bytes.append(contentsOf: buffer) }
}
