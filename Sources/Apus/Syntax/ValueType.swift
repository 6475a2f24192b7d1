// Value, reference and heap types, packed so that a comparison is one instruction.
// https://webassembly.github.io/spec/core/syntax/types.html

/// A value type: a number, a vector or a reference.
///
/// Packed into 32 bits. Bits 0-7 hold the code of the binary format (`0x7F` is `i32`, `0x64` and
/// `0x63` are `ref` and `ref null`); for a reference, bits 8-31 hold the heap type.
///
/// Spec: [value types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-valtype)
public struct ValueType: Hashable, Sendable, BitwiseCopyable {
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }

  /// 32-bit integers.
  public static let i32 = ValueType(bits: 0x7F)
  /// 64-bit integers.
  public static let i64 = ValueType(bits: 0x7E)
  /// Single-precision floats.
  public static let f32 = ValueType(bits: 0x7D)
  /// Double-precision floats.
  public static let f64 = ValueType(bits: 0x7C)
  /// Vectors of 128 bits.
  public static let v128 = ValueType(bits: 0x7B)
  /// Nullable references to functions: `(ref null func)`.
  public static let funcref = ValueType.reference(nullable: true, .function)
  /// Nullable references to values of the host: `(ref null extern)`.
  public static let externref = ValueType.reference(nullable: true, .external)

  /// What the validator holds for an operand of unreachable code: it matches every type.
  package static let bottom = ValueType(bits: 0)

  /// The type of references to `heapType`.
  public static func reference(nullable: Bool, _ heapType: HeapType) -> ValueType {
    ValueType(bits: (nullable ? 0x63 : 0x64) | heapType.bits << 8)
  }

  /// Whether this is a reference type.
  public var isReference: Bool { bits & 0xFF == 0x63 || bits & 0xFF == 0x64 }
  /// Whether this is a number type: `i32`, `i64`, `f32` or `f64`.
  public var isNumber: Bool { bits >= 0x7C && bits <= 0x7F }
  /// Whether null is a value of this type.
  public var isNullable: Bool { bits & 0xFF == 0x63 }
  /// The heap type of a reference type; `nil` for numbers and vectors.
  public var heapType: HeapType? { isReference ? HeapType(bits: bits >> 8) : nil }

  /// Slots of a frame that a value takes: two for `v128`, one for every other type.
  package var slotCount: Int { self == .v128 ? 2 : 1 }
}

/// A heap type: what a reference refers to. An abstract type, or the index of a defined one.
///
/// Packed into 24 bits: the index, or bit 23 and the code of the binary format.
///
/// Spec: [heap types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-heaptype)
public struct HeapType: Hashable, Sendable {
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }

  private init(code: UInt32) { bits = 0x80_0000 | code }

  /// All functions (`func`).
  public static let function = HeapType(code: 0x70)
  /// All values of the host (`extern`).
  public static let external = HeapType(code: 0x6F)

  /// A type defined by the module. `index` is below 2²³.
  package static func defined(_ index: UInt32) -> HeapType { HeapType(bits: index & 0x7F_FFFF) }

  /// The index of a defined type in its module; `nil` for an abstract type.
  package var definedIndex: UInt32? { bits & 0x80_0000 == 0 ? bits : nil }
}

extension ValueType: CustomStringConvertible {
  /// The type as the text format writes it.
  public var description: String {
    switch bits & 0xFF {
    case 0x7F: "i32"
    case 0x7E: "i64"
    case 0x7D: "f32"
    case 0x7C: "f64"
    case 0x7B: "v128"
    case 0x63 where self == .funcref: "funcref"
    case 0x63 where self == .externref: "externref"
    case 0x63: "(ref null \(HeapType(bits: bits >> 8)))"
    case 0x64: "(ref \(HeapType(bits: bits >> 8)))"
    default: "unknown"
    }
  }
}

extension HeapType: CustomStringConvertible {
  /// The type as the text format writes it.
  public var description: String {
    if let definedIndex { return String(definedIndex) }
    return switch bits & 0xFF {
    case 0x70: "func"
    case 0x6F: "extern"
    default: "unknown"
    }
  }
}
