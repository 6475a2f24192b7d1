// The section of types.
// https://webassembly.github.io/spec/core/binary/types.html

extension ModuleDecoder {
  /// Spec: [type section](https://webassembly.github.io/spec/core/binary/modules.html#type-section)
  mutating func decodeTypes(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try reader.length()
    syntax.types.reserveCapacity(min(count, reader.remaining / 3))
    for _ in 0..<count {
      if reader.peek == 0x4E {
        try requireGC(at: &reader)
        syntax.types += try vector(&reader, minimumByteCount: 2) { reader throws(DecodingError) in
          try definedType(&reader)
        }
      } else {
        syntax.types.append(try definedType(&reader))
      }
      syntax.typeGroupEnds.append(TypeIndex(truncatingIfNeeded: syntax.types.count))
    }
  }

  /// Reads a code that garbage collection brought.
  private func requireGC(at reader: inout ByteReader) throws(DecodingError) {
    let start = reader.byteOffset
    let code = try reader.typeCode()
    try reader.require(.gc, .definitionType, hexadecimal(code), at: start, features)
  }

  /// A type with what it declares of others.
  ///
  /// Spec: [recursive types](https://webassembly.github.io/spec/core/binary/types.html#recursive-types)
  private func definedType(_ reader: inout ByteReader) throws(DecodingError) -> DefinedType {
    var isFinal = true
    var supertypes: [TypeIndex] = []
    if let code = reader.peek, code == 0x50 || code == 0x4F {
      try requireGC(at: &reader)
      isFinal = code == 0x4F
      supertypes = try vector(&reader, minimumByteCount: 1) { reader throws(DecodingError) in
        try reader.u32()
      }
    }
    let described = try descriptorClause(0x4C, &reader)
    let descriptor = try descriptorClause(0x4D, &reader)
    return DefinedType(
      try compositeType(&reader), isFinal: isFinal, supertypes: supertypes,
      descriptor: descriptor, described: described)
  }

  /// The index behind `code`; `nil` when another code is there.
  private func descriptorClause(
    _ code: UInt8, _ reader: inout ByteReader
  ) throws(DecodingError) -> TypeIndex? {
    guard reader.peek == code, features.contains(.customDescriptors) else { return nil }
    _ = try reader.byte()
    return try reader.u32()
  }

  private func compositeType(_ reader: inout ByteReader) throws(DecodingError) -> CompositeType {
    let start = reader.byteOffset
    let form = try reader.typeCode()
    switch form {
    case 0x60: return .function(try functionType(&reader, at: start))
    case 0x5F, 0x5E:
      try reader.require(.gc, .definitionType, hexadecimal(form), at: start, features)
      if form == 0x5E { return .array(try reader.fieldType(features)) }
      return .structure(
        try vector(&reader, minimumByteCount: 2) { reader throws(DecodingError) in
          try reader.fieldType(features)
        })
    default: throw DecodingError(.definitionType, at: start, hexadecimal(form))
    }
  }

  private func functionType(
    _ reader: inout ByteReader, at start: Int
  ) throws(DecodingError) -> FunctionType {
    let parameters = try valueTypes(&reader)
    let results = try valueTypes(&reader)
    if max(parameters.count, results.count) > FunctionType.maximumCount {
      throw DecodingError(
        .tooManyParameters, at: start,
        "\(parameters.count) parameters and \(results.count) results; each at most "
          + "\(FunctionType.maximumCount)")
    }
    return FunctionType(parameters, results)
  }

  private func valueTypes(_ reader: inout ByteReader) throws(DecodingError) -> [ValueType] {
    try vector(&reader, minimumByteCount: 1) { reader throws(DecodingError) in
      try reader.valueType(features)
    }
  }
}
