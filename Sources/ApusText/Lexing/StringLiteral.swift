// The bytes that a string literal stands for.
// https://webassembly.github.io/spec/core/text/values.html#strings

enum StringLiteral {
  /// The bytes of a literal with its quotes. The lexer has checked the escapes.
  static func decode(_ literal: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    append(literal, to: &result)
    return result
  }

  /// Appends the bytes of a literal with its quotes.
  static func append(_ literal: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let contents = literal.dropFirst().dropLast()
    result.reserveCapacity(result.count + contents.count)
    var index = contents.startIndex
    while index < contents.endIndex {
      let byte = contents[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < contents.endIndex else {
        result.append(byte)
        continue
      }
      let escape = contents[index]
      index += 1
      switch escape {
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "u"):
        appendScalar(contents, &index, to: &result)
      default:
        if let high = escape.hexadecimalValue, index < contents.endIndex,
          let low = contents[index].hexadecimalValue
        {
          result.append(high << 4 | low)
          index += 1
        } else {
          result.append(escape)
        }
      }
    }
  }

  /// Appends the scalar in braces at `index`.
  private static func appendScalar(
    _ contents: ArraySlice<UInt8>, _ index: inout Int, to result: inout [UInt8]
  ) {
    var value: UInt32 = 0
    while index < contents.endIndex, contents[index] != UInt8(ascii: "}") {
      if let digit = contents[index].hexadecimalValue { value = value &<< 4 | UInt32(digit) }
      index += 1
    }
    index += 1
    if let scalar = Unicode.Scalar(value) {
      result.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }
}
