// What is a number, and the values of integers.
// https://webassembly.github.io/spec/core/text/values.html#integers

enum NumberSyntax {
  /// The kind of token that `bytes` are as a number; `nil` when they are none.
  static func kind(of bytes: ArraySlice<UInt8>) -> Token.Kind? {
    var rest = bytes
    let isSigned = dropSign(&rest)
    if rest.elementsEqual("inf".utf8) || rest.elementsEqual("nan".utf8) { return .float }
    if rest.starts(with: "nan:0x".utf8) {
      rest = rest.dropFirst(6)
      return dropDigits(&rest, isHexadecimal: true) && rest.isEmpty ? .float : nil
    }
    let isHexadecimal = rest.starts(with: "0x".utf8)
    if isHexadecimal { rest = rest.dropFirst(2) }
    guard dropDigits(&rest, isHexadecimal: isHexadecimal) else { return nil }
    if rest.isEmpty { return isSigned ? .integer : .natural }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let isFraction = rest.first.map { digit($0, isHexadecimal) != nil } ?? false
      if isFraction && !dropDigits(&rest, isHexadecimal: isHexadecimal) { return nil }
    }
    let exponentMark = UInt8(ascii: isHexadecimal ? "p" : "e")
    if let byte = rest.first, byte | 0x20 == exponentMark {
      rest = rest.dropFirst()
      _ = dropSign(&rest)
      if !dropDigits(&rest, isHexadecimal: false) { return nil }
    }
    return rest.isEmpty ? .float : nil
  }

  /// Drops a sign; whether there was one.
  static func dropSign(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") else { return false }
    bytes = bytes.dropFirst()
    return true
  }

  /// Drops digits with single underscores between them; whether that was well-formed.
  private static func dropDigits(_ bytes: inout ArraySlice<UInt8>, isHexadecimal: Bool) -> Bool {
    var isBehindDigit = false
    while let byte = bytes.first {
      if digit(byte, isHexadecimal) != nil {
        isBehindDigit = true
      } else if byte == UInt8(ascii: "_") && isBehindDigit {
        isBehindDigit = false
      } else {
        break
      }
      bytes = bytes.dropFirst()
    }
    return isBehindDigit
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt8? {
    guard let value = byte.hexadecimalValue, isHexadecimal || value < 10 else { return nil }
    return value
  }

  /// The magnitude of an integer without its sign; `nil` when 64 bits do not suffice.
  static func magnitude(_ bytes: ArraySlice<UInt8>) -> UInt64? {
    let isHexadecimal = bytes.starts(with: "0x".utf8)
    let base: UInt64 = isHexadecimal ? 16 : 10
    var result: UInt64 = 0
    for byte in isHexadecimal ? bytes.dropFirst(2) : bytes where byte != UInt8(ascii: "_") {
      let digit = UInt64(byte.hexadecimalValue ?? 0)
      let (product, overflow) = result.multipliedReportingOverflow(by: base)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      result = sum
    }
    return result
  }

  /// The bits of an integer of `bitCount` bits, signed or not: from −2ⁿ⁻¹ to 2ⁿ−1. `nil` when it is
  /// out of range.
  static func integer(_ bytes: ArraySlice<UInt8>, bitCount: Int) -> UInt64? {
    var digits = bytes
    let isNegative = bytes.first == UInt8(ascii: "-")
    _ = dropSign(&digits)
    guard let magnitude = magnitude(digits) else { return nil }
    let mask = UInt64.max >> UInt64(64 - bitCount)
    if isNegative {
      return magnitude <= 1 << UInt64(bitCount - 1) ? (0 &- magnitude) & mask : nil
    }
    return magnitude <= mask ? magnitude : nil
  }
}
