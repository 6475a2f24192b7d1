// The bits of floating-point literals.
// https://webassembly.github.io/spec/core/text/values.html#floating-point

/// Floating-point literals, rounded once: to nearest, ties to even.
///
/// Decimal literals are read by the standard library, straight in the target's precision, which it
/// does correctly rounded and in no locale. Hexadecimal ones are rounded here: all significant bits
/// that do not fit are joined in one sticky bit.
enum FloatLiteral {
  /// The format of a float: its widths in bits.
  struct Format {
    let exponentBitCount: Int
    let fractionBitCount: Int
    static let f32 = Format(exponentBitCount: 8, fractionBitCount: 23)
    static let f64 = Format(exponentBitCount: 11, fractionBitCount: 52)

    var infinity: UInt64 { (1 << UInt64(exponentBitCount) - 1) << UInt64(fractionBitCount) }
    var quietBit: UInt64 { 1 << UInt64(fractionBitCount - 1) }
    var sign: UInt64 { 1 << UInt64(exponentBitCount + fractionBitCount) }
    var bias: Int { 1 << (exponentBitCount - 1) - 1 }
  }

  /// The bits of a literal that the lexer has found to be a number; `nil` when it is out of range.
  static func bits(_ bytes: ArraySlice<UInt8>, _ format: Format) -> UInt64? {
    var rest = bytes
    let sign = bytes.first == UInt8(ascii: "-") ? format.sign : 0
    _ = NumberSyntax.dropSign(&rest)
    return magnitude(rest, format).map { $0 | sign }
  }

  private static func magnitude(_ bytes: ArraySlice<UInt8>, _ format: Format) -> UInt64? {
    if bytes.elementsEqual("inf".utf8) { return format.infinity }
    if bytes.elementsEqual("nan".utf8) { return format.infinity | format.quietBit }
    if bytes.starts(with: "nan:".utf8) {
      guard let payload = NumberSyntax.magnitude(bytes.dropFirst(4)), payload != 0,
        payload >> UInt64(format.fractionBitCount) == 0
      else { return nil }
      return format.infinity | payload
    }
    let bits = bytes.starts(with: "0x".utf8) ? hexadecimal(bytes, format) : decimal(bytes, format)
    return bits.flatMap { $0 < format.infinity ? $0 : nil }
  }

  private static func decimal(_ bytes: ArraySlice<UInt8>, _ format: Format) -> UInt64? {
    // The standard library wants digits behind a point.
    let digits = bytes.filter { $0 != UInt8(ascii: "_") }.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    var text = String(decoding: digits[0], as: UTF8.self)
    if digits.count > 1 { text += "." + fraction(digits[1]) }
    if format.fractionBitCount == Format.f32.fractionBitCount {
      return Float(text).map { UInt64($0.bitPattern) }
    }
    return Double(text)?.bitPattern
  }

  private static func fraction(_ bytes: ArraySlice<UInt8>) -> String {
    let hasDigit = bytes.first?.isDigit ?? false
    return (hasDigit ? "" : "0") + String(decoding: bytes, as: UTF8.self)
  }

  /// The bits of a hexadecimal literal; those of infinity when it is too large.
  private static func hexadecimal(_ bytes: ArraySlice<UInt8>, _ format: Format) -> UInt64 {
    // The value is significand · 2^exponent, and a little more if `isInexact`.
    var significand: UInt64 = 0
    var exponent = 0
    var isInexact = false
    var isFraction = false
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if let digit = byte.hexadecimalValue {
        if isFraction { exponent -= 4 }
        if significand >> 60 == 0 {
          significand = significand << 4 | UInt64(digit)
        } else {
          exponent += 4
          if digit != 0 { isInexact = true }
        }
      } else if byte | 0x20 == UInt8(ascii: "p") {
        exponent += self.exponent(bytes[index...])
        break
      }
    }
    return round(significand, exponent, isInexact, format)
  }

  /// A decimal exponent, kept in bounds that no literal of any length makes matter.
  private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int {
    var digits = bytes
    _ = NumberSyntax.dropSign(&digits)
    let limit: UInt64 = 1 << 50
    let magnitude = Int(min(NumberSyntax.magnitude(digits) ?? limit, limit))
    return bytes.first == UInt8(ascii: "-") ? -magnitude : magnitude
  }

  /// Rounds significand · 2^exponent to the format.
  private static func round(
    _ significand: UInt64, _ exponent: Int, _ isInexact: Bool, _ format: Format
  ) -> UInt64 {
    if significand == 0 { return 0 }
    // Normalised: the highest bit is set, the value is 1.x · 2^leading.
    let shift = significand.leadingZeroBitCount
    let normalized = significand << UInt64(shift)
    let leading = exponent + 63 - shift
    if leading > format.bias { return format.infinity }
    // Subnormal numbers have fewer bits, in the end only the one that is rounded.
    let lowest = 1 - format.bias
    let lost = leading < lowest ? lowest - leading : 0
    let keptBitCount = format.fractionBitCount + 1 - lost
    if keptBitCount < 0 { return 0 }
    let kept = keptBitCount == 0 ? 0 : normalized >> UInt64(64 - keptBitCount)
    let dropped = normalized << UInt64(keptBitCount)
    let half: UInt64 = 1 << 63
    let isUp = dropped > half || dropped == half && (isInexact || kept & 1 == 1)
    let rounded = kept + (isUp ? 1 : 0)
    // A carry into the exponent is what the encoding makes of the sum.
    if lost > 0 { return rounded }
    return UInt64(leading + format.bias - 1) << UInt64(format.fractionBitCount) + rounded
  }
}
