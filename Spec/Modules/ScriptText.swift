// Values and strings as a script has them.
// https://github.com/WebAssembly/spec/tree/main/interpreter#scripts

import Apus
import ApusScripts

enum ScriptText {
  /// Any bytes as a string.
  static func string(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = [UInt8(ascii: "\"")]
    for byte in bytes {
      let isPlain = byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C
      if isPlain {
        text.append(byte)
      } else {
        text += [UInt8(ascii: "\\"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    text.append(UInt8(ascii: "\""))
    return String(decoding: text, as: UTF8.self)
  }

  static func string(_ text: String) -> String { string(text.utf8) }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// What a result must be that is equal to `value`: by bits, and of a reference its kind.
  static func pattern(_ value: Value) -> String {
    switch value {
    case .i32(let value): return "(i32.const \(value))"
    case .i64(let value): return "(i64.const \(value))"
    case .f32(let value): return "(f32.const \(float(value, significandBitCount: 23)))"
    case .f64(let value): return "(f64.const \(float(value, significandBitCount: 52)))"
    case .v128(let bytes):
      return "(v128.const i8x16\(bytes.indices.map { " \(bytes[$0])" }.joined()))"
    case .function(nil), .external(nil), .object(nil): return "(ref.null)"
    case .function(_?): return "(ref.func)"
    case .external(let reference?):
      let number = (reference.value as? HostValue)?.number
      return "(ref.extern\(number.map { " \($0)" } ?? ""))"
    case .object(let object?): return pattern(object)
    }
  }

  private static func pattern(_ object: ObjectReference) -> String {
    switch object.kind {
    case .i31: "(ref.i31)"
    case .structure: "(ref.struct)"
    case .array: "(ref.array)"
    case .exception: "(ref.exn)"
    case .external: "(ref.any)"
    }
  }

  /// Hexadecimal, with the same bits when it is read.
  private static func float<Number: BinaryFloatingPoint>(
    _ value: Number, significandBitCount: Int
  ) -> String {
    let sign = value.sign == .minus ? "-" : ""
    let significand = UInt64(value.significandBitPattern)
    if value.isNaN { return "\(sign)nan:0x\(String(significand, radix: 16))" }
    if value.isInfinite { return "\(sign)inf" }
    if value.isZero { return "\(sign)0" }
    // The bits of a number that is not subnormal have a one in front.
    let exponent = Int(value.exponentBitPattern)
    let digits = exponent == 0 ? significand : significand | 1 << UInt64(significandBitCount)
    let bias = (1 << (Number.exponentBitCount - 1)) - 1 + significandBitCount
    return "\(sign)0x\(String(digits, radix: 16))p\(max(exponent, 1) - bias)"
  }

  /// An argument of a call.
  struct Argument {
    let value: Value
    let text: String

    /// A value of `type` made from 64 bits; `nil` for types of which no script can give a value.
    init?(_ type: ValueType, _ bits: UInt64, in store: Store) {
      switch type {
      case .i32: self.init(.i32(Int32(truncatingIfNeeded: bits)))
      case .i64: self.init(.i64(Int64(bitPattern: bits)))
      case .f32: self.init(.f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
      case .f64: self.init(.f64(Double(bitPattern: bits)))
      case .v128:
        let bytes = SIMD16<UInt8>((0..<16).map { UInt8(truncatingIfNeeded: bits >> ($0 % 8 * 8)) })
        self.init(.v128(bytes))
      default:
        self.init(reference: type, number: UInt32(truncatingIfNeeded: bits & 0xFF), in: store)
      }
    }

    private init(_ value: Value) {
      self.value = value
      text = ScriptText.pattern(value)
    }

    private init?(reference type: ValueType, number: UInt32, in store: Store) {
      guard let heapType = type.heapType else { return nil }
      if type.isNullable {
        switch heapType.hierarchy {
        case .function: (value, text) = (.function(nil), "(ref.null func)")
        case .external: (value, text) = (.external(nil), "(ref.null extern)")
        case .any: (value, text) = (.object(nil), "(ref.null any)")
        default: return nil
        }
        return
      }
      let external = ExternalReference(HostValue(number))
      switch heapType {
      case .external: (value, text) = (.external(external), "(ref.extern \(number))")
      case .any:
        guard let object = try? ObjectReference(external, in: store) else { return nil }
        (value, text) = (.object(object), "(ref.host \(number))")
      default: return nil
      }
    }
  }
}

extension Name {
  /// The name as a string of a script.
  var text: String { ScriptText.string(utf8) }
}
