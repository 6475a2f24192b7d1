// The offsets of segments, thousands of them in some modules.
// https://webassembly.github.io/spec/core/valid/instructions.html#constant-expressions

/// Constant expressions that are one number.
enum ConstantNumber {
  /// The number, when the expression in `range` is `i32.const` and `end`; `nil` for every other one.
  static func i32(_ bytes: ModuleBytes, _ range: ByteRange) -> UInt32? {
    var reader = ByteReader(bytes, range)
    guard reader.peek == 0x41, (try? reader.byte()) != nil, let number = try? reader.s32(),
      reader.peek == 0x0B, reader.remaining == 1
    else { return nil }
    return UInt32(bitPattern: number)
  }
}
