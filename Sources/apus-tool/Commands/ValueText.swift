// Values of the guest as words of a command line, and back.

import Apus

/// A word of the command line is no value of the type asked for.
struct ValueTextError: Error, Equatable {
  let message: String
}

enum ValueText {
  /// The value that `word` means as a `type`.
  ///
  /// Integers are decimal or hexadecimal, signed or unsigned (`-1` and `4294967295` are the same
  /// `i32`); floats are decimal or hexadecimal, `inf` or `nan`; a vector is one
  /// hexadecimal number; a reference can only be `null`.
  static func parse(_ word: String, as type: ValueType) throws(ValueTextError) -> Value {
    switch type {
    case .i32: return .i32(Int32(truncatingIfNeeded: try integer(word, type, bitWidth: 32)))
    case .i64: return .i64(try integer(word, type, bitWidth: 64))
    case .f32: return .f32(try float(word, type))
    case .f64: return .f64(try float(word, type))
    case .v128: return .v128(try vector(word))
    case .funcref where word == "null": return .function(nil)
    case .externref where word == "null": return .external(nil)
    case .anyref where word == "null", .exnref where word == "null": return .object(nil)
    case .funcref, .externref, .anyref, .exnref:
      throw ValueTextError(message: "\(quoted(word)): the only \(type) that can be given is null")
    default:
      throw ValueTextError(message: "\(quoted(word)): a \(type) cannot be given on a command line")
    }
  }

  /// The value as text: integers signed and decimal, floats with the fewest digits that give the same
  /// value when read again.
  static func text(_ value: Value) -> String {
    switch value {
    case .i32(let number): String(number)
    case .i64(let number): String(number)
    case .f32(let number): number.description
    case .f64(let number): number.description
    case .v128(let bytes):
      "0x" + bytes.indices.reversed().map { leftPadded(hex(bytes[$0]), to: 2, with: "0") }.joined()
    case .function(let function): function == nil ? "null" : "a function"
    case .external(let reference): reference == nil ? "null" : "a reference of the host"
    case .object(let object): object.map(text) ?? "null"
    }
  }

  private static func text(_ object: ObjectReference) -> String {
    switch object.kind {
    case .i31: object.i31.map { String($0) } ?? ""
    case .structure: "a structure"
    case .array: "an array"
    case .exception: "an exception"
    case .external: "a reference of the host"
    }
  }

  private static func hex(_ byte: UInt8) -> String { String(byte, radix: 16) }

  /// A vector as one number of 128 bits: its lowest byte is the first.
  private static func vector(_ word: String) throws(ValueTextError) -> SIMD16<UInt8> {
    let digits = word.dropFirst(2)
    guard word.hasPrefix("0x"), !digits.isEmpty, digits.count <= 32 else {
      throw notVector(word)
    }
    var bytes = SIMD16<UInt8>()
    for (position, digit) in digits.reversed().enumerated() {
      guard digit.isASCII, let value = digit.hexDigitValue else { throw notVector(word) }
      bytes[position / 2] |= UInt8(value) << (position % 2 == 0 ? 0 : 4)
    }
    return bytes
  }

  private static func notVector(_ word: String) -> ValueTextError {
    ValueTextError(message: "\(quoted(word)) is no v128: write 0x and up to 32 digits")
  }

  private static func integer(
    _ word: String, _ type: ValueType, bitWidth: Int
  ) throws(ValueTextError) -> Int64 {
    var digits = word[...]
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits.removeFirst() }
    let isHexadecimal = digits.hasPrefix("0x") || digits.hasPrefix("0X")
    if isHexadecimal { digits.removeFirst(2) }
    let isDigit: (Character) -> Bool = {
      isHexadecimal ? $0.isASCII && $0.isHexDigit : $0 >= "0" && $0 <= "9"
    }
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else {
      throw ValueTextError(message: "\(quoted(word)) is no \(type): write 42, -42 or 0x2A")
    }
    let limit = isNegative ? UInt64(1) << UInt64(bitWidth - 1) : UInt64.max >> UInt64(64 - bitWidth)
    guard let magnitude = UInt64(digits, radix: isHexadecimal ? 16 : 10), magnitude <= limit else {
      let lowest = Int64.min >> Int64(64 - bitWidth)
      let highest = UInt64.max >> UInt64(64 - bitWidth)
      throw ValueTextError(
        message: "\(quoted(word)) does not fit in \(type): from \(lowest) to \(highest)")
    }
    return Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
  }

  private static func float<Number: BinaryFloatingPoint & LosslessStringConvertible>(
    _ word: String, _ type: ValueType
  ) throws(ValueTextError) -> Number {
    guard let number = Number(word) else {
      throw ValueTextError(
        message: "\(quoted(word)) is no \(type): write 0.5, 1e-3, 0x1p-2, inf or nan")
    }
    // The conversion rounds what is too large to infinity.
    if number.isInfinite, !word.lowercased().contains("inf") {
      throw ValueTextError(message: "\(quoted(word)) does not fit in \(type)")
    }
    return number
  }

  private static func quoted(_ word: String) -> String { "\"\(printable(word))\"" }
}
