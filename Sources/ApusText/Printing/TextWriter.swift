// Text as it is put together: lines, identifiers, strings, numbers.
// https://webassembly.github.io/spec/core/text/lexical.html

import Apus

struct TextWriter {
  private(set) var bytes: [UInt8] = []
  /// How many levels the next line is indented by.
  var depth = 0
  /// How wide the margin before each line is; what does not fill it is spaces.
  var marginWidth = 0

  /// Begins a line. Depths beyond 50 look like 50: generated code nests deeper than anybody reads.
  mutating func line(margin: String = "") {
    if !bytes.isEmpty { bytes.append(0x0A) }
    write(margin)
    bytes.append(contentsOf: repeatElement(0x20, count: max(0, marginWidth - margin.utf8.count)))
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * min(depth, 50)))
  }

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  mutating func write(_ number: UInt32) { write(String(number)) }

  /// A string literal: what is printable and ASCII as it is.
  mutating func string(_ contents: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in contents { Self.append(byte, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A name, which is UTF-8: printable characters as they are.
  mutating func name(_ name: Name) {
    bytes.append(UInt8(ascii: "\""))
    for byte in name.utf8 {
      if byte >= 0x80 { bytes.append(byte) } else { Self.append(byte, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x20..<0x7F:
      bytes.append(byte)
    default:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(hexadecimalDigit(byte >> 4))
      bytes.append(hexadecimalDigit(byte & 0xF))
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

/// Floats as text that reads back to the same bits.
enum FloatText {
  /// The shortest decimal number that rounds to the bits, `inf`, or `nan` with its payload.
  static func f32(_ bits: UInt32) -> String {
    let value = Float(bitPattern: bits)
    if value.isNaN { return nan(UInt64(bits), .f32) }
    return value.description
  }

  static func f64(_ bits: UInt64) -> String {
    let value = Double(bitPattern: bits)
    if value.isNaN { return nan(bits, .f64) }
    return value.description
  }

  private static func nan(_ bits: UInt64, _ format: FloatLiteral.Format) -> String {
    let sign = bits & format.sign != 0 ? "-" : ""
    let payload = bits & (1 << UInt64(format.fractionBitCount) - 1)
    if payload == format.quietBit { return sign + "nan" }
    return sign + "nan:0x" + String(payload, radix: 16)
  }
}
