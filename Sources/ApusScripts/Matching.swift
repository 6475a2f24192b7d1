// Results against what a script expects: strictly, by bits.

import Apus
import ApusText

extension ResultPattern {
  /// Whether `value`, which a function gave as a result of type `type`, is what is expected.
  func matches(_ value: Value, of type: ValueType) -> Bool {
    switch (self, value) {
    case (.i32(let bits), .i32(let value)): bits == UInt32(bitPattern: value)
    case (.i64(let bits), .i64(let value)): bits == UInt64(bitPattern: value)
    case (.f32(let pattern), .f32(let value)): pattern.matches(value.bitPattern)
    case (.f64(let pattern), .f64(let value)): pattern.matches(value.bitPattern)
    case (.v128(let bytes), .v128(let value)): bytes == value
    case (.f32x4(let patterns), .v128(let value)):
      zip(patterns, value.lanes(of: UInt32.self)).allSatisfy { $0.matches($1) }
    case (.f64x2(let patterns), .v128(let value)):
      zip(patterns, value.lanes(of: UInt64.self)).allSatisfy { $0.matches($1) }
    case (.refNull(let heapType), _): value.isNull && Self.isNull(type, of: heapType)
    case (.refExtern(let number), .external(let reference?)):
      number == nil || (reference.value as? HostValue)?.number == number
    case (.refHost(let number), .object(let object?)):
      object.kind == .external
        && (number == nil || (object.external?.value as? HostValue)?.number == number)
    case (.refFunction, .function(_?)): true
    case (.reference(let heapType), .object(let object?)): object.kind.isOf(heapType)
    case (.either(let patterns), _): patterns.contains { $0.matches(value, of: type) }
    default: false
    }
  }

  /// Whether null as a result of `type` is also null as `expected`, that is, of the same hierarchy.
  private static func isNull(_ type: ValueType, of expected: HeapType?) -> Bool {
    guard let expected, let heapType = type.heapType else { return true }
    return expected.hierarchy == heapType.hierarchy
  }
}

extension FloatPattern {
  fileprivate func matches(_ value: Bits) -> Bool where Bits: FixedWidthInteger & FloatBits {
    switch self {
    case .bits(let bits): bits == value
    case .canonicalNaN: value & ~Bits.sign == Bits.quietNaN
    case .arithmeticNaN: value & Bits.quietNaN == Bits.quietNaN
    }
  }
}

/// Bits of a float of the same size.
private protocol FloatBits {
  static var sign: Self { get }
  /// All bits of the exponent and the highest of the payload.
  static var quietNaN: Self { get }
}

extension UInt32: FloatBits {
  fileprivate static var sign: UInt32 { 1 << 31 }
  fileprivate static var quietNaN: UInt32 { 0x7FC0_0000 }
}

extension UInt64: FloatBits {
  fileprivate static var sign: UInt64 { 1 << 63 }
  fileprivate static var quietNaN: UInt64 { 0x7FF8_0000_0000_0000 }
}

extension SIMD16<UInt8> {
  /// The lanes as integers, the lowest first.
  fileprivate func lanes<Lane: FixedWidthInteger>(of type: Lane.Type) -> [Lane] {
    stride(from: 0, to: 16, by: Lane.bitWidth / 8).map { start in
      (0..<Lane.bitWidth / 8).reduce(0) { $0 | Lane(self[start + $1]) << Lane($1 * 8) }
    }
  }
}

extension Value {
  fileprivate var isNull: Bool {
    switch self {
    case .function(nil), .external(nil), .object(nil): true
    default: false
    }
  }
}

extension ObjectReference.Kind {
  /// Whether what is of this kind has the abstract type.
  fileprivate func isOf(_ heapType: HeapType) -> Bool {
    switch heapType {
    case .any: self != .exception
    case .equality: self == .i31 || self == .structure || self == .array
    case .i31: self == .i31
    case .structure: self == .structure
    case .array: self == .array
    case .exception: self == .exception
    default: false
    }
  }
}

extension HeapType {
  /// The most general type above this one. The indices of types are ids.
  package var hierarchy: HeapType {
    switch self {
    case .function, .noFunction: return .function
    case .external, .noExternal: return .external
    case .exception, .noException: return .exception
    default:
      guard let id = definedIndex else { return .any }
      return CanonicalTypes.functionType(id) == nil ? .any : .function
    }
  }
}
