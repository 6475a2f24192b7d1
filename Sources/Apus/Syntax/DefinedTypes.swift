// The types that a module defines: functions, structures and arrays, in groups that refer to each
// other, with their supertypes.
// https://webassembly.github.io/spec/core/syntax/types.html#recursive-types

/// A type as the type section defines it.
///
/// Spec: [recursive types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-subtype)
package struct DefinedType: Hashable, Sendable {
  package var composite: CompositeType
  /// Whether it can have no subtypes.
  package var isFinal: Bool
  /// The types it declares as supertypes: at most one in a valid module.
  package var supertypes: [TypeIndex]
  /// The type of its custom descriptor.
  package var descriptor: TypeIndex?
  /// The type whose custom descriptor it is.
  package var described: TypeIndex?

  package init(
    _ composite: CompositeType, isFinal: Bool = true, supertypes: [TypeIndex] = [],
    descriptor: TypeIndex? = nil, described: TypeIndex? = nil
  ) {
    self.composite = composite
    self.isFinal = isFinal
    self.supertypes = supertypes
    self.descriptor = descriptor
    self.described = described
  }
}

/// What a defined type is made of.
///
/// Spec: [composite types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-comptype)
package enum CompositeType: Hashable, Sendable {
  case function(FunctionType)
  /// A structure of these fields.
  case structure([FieldType])
  /// An array of elements of one type.
  case array(FieldType)

  package enum Kind: UInt8, Sendable, BitwiseCopyable {
    case function, structure, array
  }

  package var kind: Kind {
    switch self {
    case .function: .function
    case .structure: .structure
    case .array: .array
    }
  }
}

/// The type of a field of a structure, or of the elements of an array.
///
/// Spec: [field types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-fieldtype)
package struct FieldType: Hashable, Sendable {
  package var storage: StorageType
  package var isMutable: Bool

  package init(_ storage: StorageType, isMutable: Bool = false) {
    self.storage = storage
    self.isMutable = isMutable
  }
}

/// What a field holds: a value, or an integer of 8 or 16 bits.
///
/// Packed as `ValueType` is, with two more codes of the binary format.
///
/// Spec: [storage types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-storagetype)
package struct StorageType: Hashable, Sendable, BitwiseCopyable {
  package let bits: UInt32

  private init(bits: UInt32) { self.bits = bits }

  package init(_ type: ValueType) { bits = type.bits }

  package static let i8 = StorageType(bits: 0x78)
  package static let i16 = StorageType(bits: 0x77)

  package var isPacked: Bool { self == .i8 || self == .i16 }
  /// The type of the field's value on the operand stack.
  package var unpacked: ValueType { isPacked ? .i32 : ValueType(bits: bits) }

  /// The binary logarithm of the bytes of a value; `nil` for references.
  package var sizeExponent: UInt8? {
    switch bits {
    case Self.i8.bits: 0
    case Self.i16.bits: 1
    case ValueType.i32.bits, ValueType.f32.bits: 2
    case ValueType.i64.bits, ValueType.f64.bits: 3
    case ValueType.v128.bits: 4
    default: nil
    }
  }
}

extension StorageType: CustomStringConvertible {
  package var description: String {
    switch self {
    case .i8: "i8"
    case .i16: "i16"
    default: unpacked.description
    }
  }
}
