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
    switch code {
    case 0x70, 0x6F:
      try require(feature, kind, code, at: start, features)
      return code == 0x70 ? .funcref : .externref
    case 0x63, 0x64:
      try require(.functionReferences, kind, code, at: start, features)
      return .reference(nullable: code == 0x63, try heapType(features))
    case 0x69, 0x74:
      try require(.exceptions, kind, code, at: start, features)
    case 0x6A...0x6E, 0x71...0x73:
      try require(.gc, kind, code, at: start, features)
    default:
      break
    }
    throw DecodingError(kind, at: start, hexadecimal(code))
  }

  /// A heap type: a code, or the index of a defined type.
  ///
  /// Spec: [heap types](https://webassembly.github.io/spec/core/binary/types.html#heap-types)
  package mutating func heapType(_ features: Features) throws(DecodingError) -> HeapType {
    let start = byteOffset
    switch peek {
    case 0x70: byteOffset &+= 1; return .function
    case 0x6F: byteOffset &+= 1; return .external
    default: break
    }
    let index = try s33()
    // A heap type keeps 23 bits of an index; no module has so many types.
    guard index >= 0, index < 1 << 23, features.contains(.functionReferences) else {
      throw DecodingError(.heapType, at: start, "code or type index \(index)")
    }
    return .defined(UInt32(truncatingIfNeeded: index))
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
      throw DecodingError(
        kind, at: start, "\(what) needs the feature \(feature.name), which is not enabled")
    }
  }
}

/// A byte for messages: `0x0b`.
func hexadecimal(_ byte: UInt8) -> String { "0x" + twoDigits(byte) }

/// A byte as two hexadecimal digits.
func twoDigits(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
