// What numeric instructions compute, written a second time and as plainly as possible: the model that
// operations are compared with. Values are the bits of a slot, those of i32 and f32 zero-extended.
// https://webassembly.github.io/spec/core/exec/numerics.html

import Foundation

@testable import Apus

/// What an instruction gives.
enum Outcome: Equatable, CustomStringConvertible {
  case bits(UInt64)
  /// Some quiet NaN; `isCanonical` when its payload must be the canonical one.
  case nan(ValueType, isCanonical: Bool)
  case trap(Trap.Code)

  var description: String {
    switch self {
    case .bits(let bits): "0x" + String(bits, radix: 16)
    case .nan(let type, let isCanonical): "\(isCanonical ? "canonical" : "quiet") \(type) NaN"
    case .trap(let code): "trap: \(code.message)"
    }
  }

  /// Whether `other`, which an engine gave, is allowed.
  func allows(_ other: Outcome) -> Bool {
    guard case .nan(let type, let isCanonical) = self, case .bits(let bits) = other else {
      return self == other
    }
    let quietBit: UInt64 = type == .f32 ? 1 << 22 : 1 << 51
    let exponent: UInt64 = type == .f32 ? 0xFF << 23 : 0x7FF << 52
    let payload = bits & (quietBit | (quietBit - 1))
    return bits & exponent == exponent && payload & quietBit != 0
      && (!isCanonical || payload == quietBit)
  }
}

/// The model. `opcode` must be a numeric one.
enum NumericModel {
  static func result(_ opcode: Opcode, _ operands: [UInt64]) -> Outcome {
    let name = "\(opcode.row.mnemonic)"
    let parts = name.split(separator: ".").map(String.init)
    let isUnary = operands.count == 1
    switch opcode.row.parameterType {
    case .i32:
      let a = Int32(truncatingIfNeeded: operands[0])
      return isUnary
        ? integerUnary(parts[1], a, to: parts[0])
        : integerBinary(parts[1], a, Int32(truncatingIfNeeded: operands[1]))
    case .i64:
      let a = Int64(bitPattern: operands[0])
      return isUnary
        ? integerUnary(parts[1], a, to: parts[0])
        : integerBinary(parts[1], a, Int64(bitPattern: operands[1]))
    case .f32:
      let a = Float(bitPattern: UInt32(truncatingIfNeeded: operands[0]))
      return isUnary
        ? floatUnary(parts[1], a, to: parts[0])
        : floatBinary(parts[1], a, Float(bitPattern: UInt32(truncatingIfNeeded: operands[1])))
    default:
      let a = Double(bitPattern: operands[0])
      return isUnary
        ? floatUnary(parts[1], a, to: parts[0])
        : floatBinary(parts[1], a, Double(bitPattern: operands[1]))
    }
  }
}

extension OpcodeRow {
  /// The type of the operands of a numeric instruction.
  var parameterType: ValueType {
    switch signature {
    case .unary(let type, _), .binary(let type, _, _): type
    default: .i32
    }
  }

  /// The type of the result of a numeric instruction.
  var resultType: ValueType {
    switch signature {
    case .unary(_, let type), .binary(_, _, let type): type
    default: .i32
    }
  }

  var isBinary: Bool { if case .binary = signature { true } else { false } }
}

extension Opcode {
  /// The plain instructions on numbers.
  static let numeric = allCases.filter { opcode in
    let row = opcode.row
    let isPlain =
      switch row.signature {
      case .unary, .binary: true
      default: false
      }
    return isPlain && row.immediates == .none && row.parameterType.isNumber
      && row.resultType.isNumber && [.core, .signExtension, .saturating].contains(row.feature)
  }
}

extension ValueType {
  fileprivate var isNumber: Bool { [.i32, .i64, .f32, .f64].contains(self) }
}

// MARK: Integers

extension NumericModel {
  private static func bits<T: FixedWidthInteger>(_ value: T) -> Outcome {
    .bits(UInt64(truncatingIfNeeded: T.Magnitude(truncatingIfNeeded: value)))
  }

  private static func flag(_ condition: Bool) -> Outcome { .bits(condition ? 1 : 0) }

  private static func integerBinary<T: FixedWidthInteger & SignedInteger>(
    _ name: String, _ a: T, _ b: T
  ) -> Outcome {
    let (ua, ub) = (T.Magnitude(truncatingIfNeeded: a), T.Magnitude(truncatingIfNeeded: b))
    let count = Int(truncatingIfNeeded: ub) & (T.bitWidth - 1)
    switch name {
    case "add": return bits(a.addingReportingOverflow(b).partialValue)
    case "sub": return bits(a.subtractingReportingOverflow(b).partialValue)
    case "mul": return bits(a.multipliedReportingOverflow(by: b).partialValue)
    case "and": return bits(a & b)
    case "or": return bits(a | b)
    case "xor": return bits(a ^ b)
    case "shl": return bits(repeated(count, ua) { $0 << 1 })
    case "shr_u": return bits(repeated(count, ua) { $0 >> 1 })
    case "shr_s": return bits(repeated(count, a) { $0 >> 1 })
    case "rotl": return bits(repeated(count, ua) { $0 << 1 | ($0 >> (T.bitWidth - 1)) })
    case "rotr": return bits(repeated(count, ua) { $0 >> 1 | ($0 << (T.bitWidth - 1)) })
    case "div_s" where b == 0, "div_u" where b == 0, "rem_s" where b == 0, "rem_u" where b == 0:
      return .trap(.integerDivideByZero)
    case "div_s": return a == .min && b == -1 ? .trap(.integerOverflow) : bits(a / b)
    case "rem_s": return b == -1 ? .bits(0) : bits(a % b)
    case "div_u": return bits(ua / ub)
    case "rem_u": return bits(ua % ub)
    case "eq": return flag(a == b)
    case "ne": return flag(a != b)
    case "lt_s": return flag(a < b)
    case "lt_u": return flag(ua < ub)
    case "gt_s": return flag(a > b)
    case "gt_u": return flag(ua > ub)
    case "le_s": return flag(a <= b)
    case "le_u": return flag(ua <= ub)
    case "ge_s": return flag(a >= b)
    case "ge_u": return flag(ua >= ub)
    default: fatalError("no model of \(name)")
    }
  }

  private static func repeated<T>(_ count: Int, _ value: T, _ step: (T) -> T) -> T {
    (0..<count).reduce(value) { value, _ in step(value) }
  }

  private static func integerUnary<T: FixedWidthInteger & SignedInteger>(
    _ name: String, _ a: T, to type: String
  ) -> Outcome {
    let unsigned = T.Magnitude(truncatingIfNeeded: a)
    let digits = (0..<T.bitWidth).map { unsigned >> T.Magnitude($0) & 1 }
    switch name {
    case "eqz": return flag(a == 0)
    case "clz": return .bits(UInt64(digits.reversed().firstIndex(of: 1) ?? T.bitWidth))
    case "ctz": return .bits(UInt64(digits.firstIndex(of: 1) ?? T.bitWidth))
    case "popcnt": return .bits(UInt64(digits.count { $0 == 1 }))
    case "extend8_s": return bits(T(Int8(truncatingIfNeeded: a)))
    case "extend16_s": return bits(T(Int16(truncatingIfNeeded: a)))
    case "extend32_s": return bits(T(Int32(truncatingIfNeeded: a)))
    case "wrap_i64": return bits(Int32(truncatingIfNeeded: a))
    case "extend_i32_s": return bits(Int64(a))
    case "extend_i32_u", "reinterpret_i32", "reinterpret_i64": return bits(unsigned)
    case "convert_i32_s", "convert_i64_s":
      return type == "f32" ? bits(Float(a).bitPattern) : bits(Double(a).bitPattern)
    case "convert_i32_u", "convert_i64_u":
      return type == "f32" ? bits(Float(unsigned).bitPattern) : bits(Double(unsigned).bitPattern)
    default: fatalError("no model of \(name)")
    }
  }
}

// MARK: Floats

extension NumericModel {
  private static func float<T: WasmFloat>(_ value: T, from operands: [T]) -> Outcome {
    let type: ValueType = T.self == Float.self ? .f32 : .f64
    guard value.isNaN else { return .bits(UInt64(value.bitPattern)) }
    return .nan(type, isCanonical: operands.allSatisfy { !$0.isNaN || isCanonical($0) })
  }

  private static func isCanonical<T: WasmFloat>(_ value: T) -> Bool {
    value.significandBitPattern == 1 << T.RawSignificand(T.significandBitCount - 1)
  }

  private static func floatBinary<T: WasmFloat>(_ name: String, _ a: T, _ b: T) -> Outcome {
    let hasNaN = a.isNaN || b.isNaN
    switch name {
    case "add": return float(a + b, from: [a, b])
    case "sub": return float(a - b, from: [a, b])
    case "mul": return float(a * b, from: [a, b])
    case "div": return float(a / b, from: [a, b])
    case "min" where hasNaN, "max" where hasNaN: return float(.nan, from: [a, b])
    case "min" where a == 0 && b == 0: return float(a.sign == .minus ? a : b, from: [])
    case "max" where a == 0 && b == 0: return float(a.sign == .plus ? a : b, from: [])
    case "min": return float(a < b ? a : b, from: [])
    case "max": return float(a > b ? a : b, from: [])
    case "copysign":
      return .bits(UInt64((a.sign == b.sign ? a : negated(a)).bitPattern))
    case "eq": return flag(!hasNaN && a == b)
    case "ne": return flag(hasNaN || a != b)
    case "lt": return flag(!hasNaN && a < b)
    case "gt": return flag(!hasNaN && b < a)
    case "le": return flag(!hasNaN && (a < b || a == b))
    case "ge": return flag(!hasNaN && (b < a || a == b))
    default: fatalError("no model of \(name)")
    }
  }

  private static func negated<T: WasmFloat>(_ a: T) -> T {
    T(bitPattern: a.bitPattern ^ 1 << T.Bits(T.Bits.bitWidth - 1))
  }

  private static func floatUnary<T: WasmFloat>(_ name: String, _ a: T, to type: String) -> Outcome {
    // Every float is a double.
    let double = Double(a)
    switch name {
    case "abs": return .bits(UInt64((a.sign == .minus ? negated(a) : a).bitPattern))
    case "neg": return .bits(UInt64(negated(a).bitPattern))
    case "ceil": return float(T(Foundation.ceil(double)), from: [a])
    case "floor": return float(T(Foundation.floor(double)), from: [a])
    case "trunc": return float(T(Foundation.trunc(double)), from: [a])
    case "nearest": return float(T(Foundation.rint(double)), from: [a])
    case "sqrt": return float(a.squareRoot(), from: [a])
    case "demote_f64", "promote_f32":
      // Whether a NaN is canonical is told by the operand.
      if a.isNaN { return .nan(type == "f32" ? .f32 : .f64, isCanonical: isCanonical(a)) }
      return type == "f32"
        ? .bits(UInt64(Float(double).bitPattern)) : .bits(double.bitPattern)
    case "reinterpret_f32", "reinterpret_f64": return .bits(UInt64(a.bitPattern))
    default:
      let isSaturating = name.contains("sat")
      switch (type, name.hasSuffix("_s")) {
      case ("i32", true): return truncated(double, Int32.self, isSaturating)
      case ("i32", false): return truncated(double, UInt32.self, isSaturating)
      case ("i64", true): return truncated(double, Int64.self, isSaturating)
      default: return truncated(double, UInt64.self, isSaturating)
      }
    }
  }

  private static func truncated<T: FixedWidthInteger>(
    _ value: Double, _: T.Type, _ isSaturating: Bool
  ) -> Outcome {
    if value.isNaN { return isSaturating ? .bits(0) : .trap(.invalidConversionToInteger) }
    if let whole = T(exactly: Foundation.trunc(value)) { return bits(whole) }
    guard isSaturating else { return .trap(.integerOverflow) }
    return bits(value < 0 ? T.min : T.max)
  }
}
