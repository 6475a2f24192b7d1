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

  /// The same for an operand that must be a reference: it matches every reference type.
  package static let bottomReference = ValueType.reference(nullable: false, .bottom)

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

  /// Whether variables of this type start with a value of their own: zero or null.
  public var isDefaultable: Bool { bits & 0xFF != 0x64 }
  /// The type without null, of a reference.
  package var nonNullable: ValueType {
    isReference ? ValueType(bits: bits & ~0xFF | 0x64) : self
  }
  /// The type with null, of a reference.
  package var nullable: ValueType { isReference ? ValueType(bits: bits & ~0xFF | 0x63) : self }

  /// Slots of a frame that a value takes: two for `v128`, one for every other type.
  package var slotCount: Int { self == .v128 ? 2 : 1 }
}

/// A heap type: what a reference refers to. An abstract type, or the index of a defined one.
///
/// Packed into 24 bits: the index, with bit 22 for an exact type, or bit 23 and the code of the
/// binary format. In a module's syntax the index is one of the module; in types that the embedding
/// API gives and takes it is a `TypeID`, equal for equal types in the whole process.
///
/// Spec: [heap types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-heaptype)
public struct HeapType: Hashable, Sendable, BitwiseCopyable {
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }

  private init(abstract code: UInt32) { bits = Self.abstractBit | code }

  private static let abstractBit: UInt32 = 1 << 23
  private static let exactBit: UInt32 = 1 << 22
  /// Indices are below.
  package static let definedIndexLimit: UInt32 = 1 << 22

  /// All functions (`func`).
  public static let function = HeapType(abstract: 0x70)
  /// All values of the host (`extern`).
  public static let external = HeapType(abstract: 0x6F)
  /// All values that the guest can look into (`any`).
  public static let any = HeapType(abstract: 0x6E)
  /// All values that `ref.eq` compares (`eq`).
  public static let equality = HeapType(abstract: 0x6D)
  /// Integers of 31 bits that need no memory (`i31`).
  public static let i31 = HeapType(abstract: 0x6C)
  /// All structures (`struct`).
  public static let structure = HeapType(abstract: 0x6B)
  /// All arrays (`array`).
  public static let array = HeapType(abstract: 0x6A)
  /// All exceptions (`exn`).
  public static let exception = HeapType(abstract: 0x69)
  /// No value that the guest could look into (`none`): only null has this type.
  public static let nothing = HeapType(abstract: 0x71)
  /// No value of the host (`noextern`).
  public static let noExternal = HeapType(abstract: 0x72)
  /// No function (`nofunc`).
  public static let noFunction = HeapType(abstract: 0x73)
  /// No exception (`noexn`).
  public static let noException = HeapType(abstract: 0x74)

  /// What no value has, and matches all others.
  package static let bottom = HeapType(abstract: 0)

  /// The abstract type of a code of the binary format; `nil` when there is none.
  package init?(code: UInt8) {
    guard 0x69...0x74 ~= code else { return nil }
    self.init(abstract: UInt32(code))
  }

  /// A type defined by the module. `index` is below `definedIndexLimit`.
  package static func defined(_ index: UInt32, isExact: Bool = false) -> HeapType {
    HeapType(bits: index & (definedIndexLimit - 1) | (isExact ? exactBit : 0))
  }

  /// The index of a defined type in its module; `nil` for an abstract type.
  package var definedIndex: UInt32? {
    bits & Self.abstractBit == 0 ? bits & (Self.definedIndexLimit - 1) : nil
  }

  /// Whether values of subtypes are excluded. Only defined types can be exact.
  public var isExact: Bool { bits & (Self.abstractBit | Self.exactBit) == Self.exactBit }
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
    case 0x63: heapType?.abbreviation ?? "(ref null \(HeapType(bits: bits >> 8)))"
    case 0x64: "(ref \(HeapType(bits: bits >> 8)))"
    default: "unknown"
    }
  }
}

extension HeapType: CustomStringConvertible {
  /// The type as the text format writes it.
  public var description: String {
    if let definedIndex { return isExact ? "(exact \(definedIndex))" : String(definedIndex) }
    return names?.type ?? "unknown"
  }

  /// The short form of a nullable reference to an abstract type.
  fileprivate var abbreviation: String? { names?.reference }

  private var names: (type: String, reference: String)? {
    guard definedIndex == nil else { return nil }
    return switch bits & 0xFF {
    case 0x70: ("func", "funcref")
    case 0x6F: ("extern", "externref")
    case 0x6E: ("any", "anyref")
    case 0x6D: ("eq", "eqref")
    case 0x6C: ("i31", "i31ref")
    case 0x6B: ("struct", "structref")
    case 0x6A: ("array", "arrayref")
    case 0x69: ("exn", "exnref")
    case 0x71: ("none", "nullref")
    case 0x72: ("noextern", "nullexternref")
    case 0x73: ("nofunc", "nullfuncref")
    case 0x74: ("noexn", "nullexnref")
    default: nil
    }
  }
}
