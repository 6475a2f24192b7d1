// Types in the binary format: the one place where features decide which of them exist.
// https://webassembly.github.io/spec/core/binary/types.html

extension ByteReader {
  /// A value type.
  ///
  /// Spec: [value types](https://webassembly.github.io/spec/core/binary/types.html#value-types)
  package mutating func valueType(_ features: Features) throws(DecodingError) -> ValueType {
    let start = byteOffset
    let code = try typeCode()
    switch code {
    case 0x7F: return .i32
    case 0x7E: return .i64
    case 0x7D: return .f32
    case 0x7C: return .f64
    case 0x7B:
      try require(.simd, .valueType, code, at: start, features)
      return .v128
    default:
      return try referenceType(
        code, at: start, requiring: .referenceTypes, orThrow: .valueType, features)
    }
  }

  /// A reference type. Version 1.0 has `funcref` alone, the type of every table's elements.
  ///
  /// Spec: [reference types](https://webassembly.github.io/spec/core/binary/types.html#reference-types)
  package mutating func referenceType(_ features: Features) throws(DecodingError) -> ValueType {
    let start = byteOffset
    let code = try typeCode()
    return try referenceType(
      code, at: start, requiring: code == 0x70 ? .core : .referenceTypes,
      orThrow: .referenceType, features)
  }

  private mutating func referenceType(
    _ code: UInt8, at start: Int, requiring feature: Feature, orThrow kind: DecodingError.Kind,
    _ features: Features
  ) throws(DecodingError) -> ValueType {
    if code == 0x63 || code == 0x64 {
      try require(.functionReferences, kind, code, at: start, features)
      return .reference(nullable: code == 0x63, try heapType(features))
    }
    guard let type = HeapType(code: code) else {
      throw DecodingError(kind, at: start, hexadecimal(code))
    }
    let isBasic = type == .function || type == .external
    try require(isBasic ? feature : Self.feature(of: type), kind, code, at: start, features)
    return .reference(nullable: true, type)
  }

  /// The feature that an abstract heap type came with.
  private static func feature(of type: HeapType) -> Feature {
    switch type {
    case .function, .external: .referenceTypes
    case .exception, .noException: .exceptions
    default: .gc
    }
  }

  /// A heap type: a code, or the index of a defined type.
  ///
  /// Spec: [heap types](https://webassembly.github.io/spec/core/binary/types.html#heap-types)
  package mutating func heapType(_ features: Features) throws(DecodingError) -> HeapType {
    let start = byteOffset
    guard let code = peek else { throw unexpectedEnd() }
    if let type = HeapType(code: code) {
      try require(Self.feature(of: type), .heapType, code, at: start, features)
      byteOffset &+= 1
      return type
    }
    if code == 0x62 { return try exactHeapType(features) }
    let index = try s33()
    // No valid module has so many types.
    guard index >= 0, index < HeapType.definedIndexLimit else {
      throw DecodingError(.heapType, at: start, "code or type index \(index)")
    }
    try require(.functionReferences, .heapType, "type index \(index)", at: start, features)
    return .defined(UInt32(truncatingIfNeeded: index))
  }

  /// A defined type without its subtypes. Some tools write the index with a sign and some without;
  /// read without, both are the same number.
  ///
  /// Without, 98 looks like the code again. It is the code where there cannot be as many types, each of
  /// which takes two bytes at least.
  private mutating func exactHeapType(_ features: Features) throws(DecodingError) -> HeapType {
    let start = byteOffset
    let code = try byte()
    try require(.customDescriptors, .heapType, code, at: start, features)
    if peek == code, end <= 2 * Int(code) {
      throw DecodingError(.heapType, at: start, "exact twice")
    }
    let index = try u32()
    guard index < HeapType.definedIndexLimit else {
      throw DecodingError(.heapType, at: start, "exact type index \(index)")
    }
    return .defined(index, isExact: true)
  }

  /// The type of a field: a value type, or one of the two narrow integers.
  ///
  /// Spec: [storage types](https://webassembly.github.io/spec/core/binary/types.html#composite-types)
  private mutating func storageType(_ features: Features) throws(DecodingError) -> StorageType {
    switch peek {
    case 0x78: byteOffset &+= 1; return .i8
    case 0x77: byteOffset &+= 1; return .i16
    default: break
    }
    do {
      return StorageType(try valueType(features))
    } catch {
      // The suite's decoder sees no parts in a storage type.
      switch error.kind {
      case .valueType, .referenceType, .heapType:
        throw DecodingError(.storageType, at: error.byteOffset, error.detail)
      default: throw error
      }
    }
  }

  /// The type of a field: of what it holds, and whether that can change.
  ///
  /// Spec: [field types](https://webassembly.github.io/spec/core/binary/types.html#composite-types)
  mutating func fieldType(_ features: Features) throws(DecodingError) -> FieldType {
    FieldType(try storageType(features), isMutable: try mutability())
  }

  /// Whether something is variable.
  mutating func mutability() throws(DecodingError) -> Bool {
    let start = byteOffset
    let mutability = try byte()
    guard mutability <= 1 else {
      throw DecodingError(.mutability, at: start, hexadecimal(mutability))
    }
    return mutability == 1
  }

  /// A block's type: nothing, a value type or a type index.
  ///
  /// Spec: [block types](https://webassembly.github.io/spec/core/binary/instructions.html#binary-blocktype)
  package mutating func blockType(_ features: Features) throws(DecodingError) -> BlockType {
    let start = byteOffset
    guard let code = peek else { throw unexpectedEnd() }
    if code == 0x40 {
      byteOffset &+= 1
      return .empty
    }
    // One byte that is negative as a number: a value type.
    if code > 0x40 && code < 0x80 { return .value(try valueType(features)) }
    let index = try s33()
    guard index >= 0 else {
      throw DecodingError(.blockType, at: start, "negative type index \(index)")
    }
    try require(.multiValue, .blockType, "a type index", at: start, features)
    return .type(UInt32(truncatingIfNeeded: index))
  }

  /// The code of a type: one byte, negative as a LEB128 number.
  package mutating func typeCode() throws(DecodingError) -> UInt8 {
    let start = byteOffset
    let code = try byte()
    if code >= 0x80 {
      throw DecodingError(.integerTooLong, at: start, "the code of a type is a single byte")
    }
    return code
  }

  private func require(
    _ feature: Feature, _ kind: DecodingError.Kind, _ code: UInt8, at start: Int,
    _ features: Features
  ) throws(DecodingError) {
    if !features.contains(feature) {
      try require(feature, kind, hexadecimal(code), at: start, features)
    }
  }

  /// Throws `kind` when `feature` is not enabled; `what` is what needs it.
  func require(
    _ feature: Feature, _ kind: DecodingError.Kind, _ what: String, at start: Int,
    _ features: Features
  ) throws(DecodingError) {
    if !features.contains(feature) {
      throw DecodingError(kind, at: start, what, disabled: feature)
    }
  }
}

/// A byte for messages: `0x0b`.
func hexadecimal(_ byte: UInt8) -> String { "0x" + twoDigits(byte) }

/// A byte as two hexadecimal digits.
func twoDigits(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
