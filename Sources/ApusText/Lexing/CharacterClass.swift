// Classes of bytes.
// https://webassembly.github.io/spec/core/text/lexical.html#characters

extension UInt8 {
  /// Whether the byte may stand in an identifier or keyword.
  var isIdentifierCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    // Of the printable characters, all but: space " ( ) , ; [ ] { }
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D...0x2F, 0x3A, 0x3C...0x40, 0x5C, 0x5E...0x60, 0x7C,
      0x7E:
      true
    default:
      false
    }
  }

  var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// Whether the byte belongs to a character of several bytes but is not its first.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// The index where `bytes` stop being UTF-8; `nil` when all of them are.
///
/// Surrogates, overlong forms and numbers above U+10FFFF are ill-formed: the table of well-formed
/// sequences (Unicode, table 3-7).
func firstIllFormedUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
      continue
    }
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch byte {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return index
    }
    guard length <= bytes.endIndex - index, second.contains(bytes[index + 1]),
      bytes[(index + 1)..<(index + length)].allSatisfy(\.isContinuation)
    else { return index }
    index += length
  }
  return nil
}
