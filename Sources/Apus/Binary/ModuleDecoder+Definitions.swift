// The sections of types, imports, functions, tables, memories, globals and exports.
// https://webassembly.github.io/spec/core/binary/modules.html

extension ModuleDecoder {
  /// Spec: [type section](https://webassembly.github.io/spec/core/binary/modules.html#type-section)
  mutating func decodeTypes(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.types = try vector(&reader, minimumByteCount: 3) { reader throws(DecodingError) in
      try definedType(&reader)
    }
  }

  private func definedType(_ reader: inout ByteReader) throws(DecodingError) -> FunctionType {
    let start = reader.byteOffset
    let form = try reader.typeCode()
    guard form == 0x60 else { throw DecodingError(.definitionType, at: start, hexadecimal(form)) }
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

  /// Spec: [import section](https://webassembly.github.io/spec/core/binary/modules.html#import-section)
  mutating func decodeImports(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.imports = try vector(&reader, minimumByteCount: 4) { reader throws(DecodingError) in
      let module = try reader.name()
      let name = try reader.name()
      return ModuleSyntax.Import(module: module, name: name, kind: try importKind(&reader))
    }
    for item in syntax.imports {
      switch item.kind {
      case .function(let type): syntax.functionTypes.append(type)
      case .table(let type): syntax.tables.append(type)
      case .memory(let type): syntax.memories.append(type)
      case .global(let type): syntax.globals.append(type)
      }
    }
    syntax.importedFunctionCount = syntax.functionTypes.count
    syntax.importedTableCount = syntax.tables.count
    syntax.importedMemoryCount = syntax.memories.count
    syntax.importedGlobalCount = syntax.globals.count
  }

  private func importKind(
    _ reader: inout ByteReader
  ) throws(DecodingError) -> ModuleSyntax.Import.Kind {
    let start = reader.byteOffset
    let code = try reader.byte()
    switch ExternalKind(rawValue: code) {
    case .function: return .function(try reader.u32())
    case .table: return .table(try reader.tableType(features))
    case .memory: return .memory(MemoryType(try reader.limits()))
    case .global: return .global(try reader.globalType(features))
    case nil: throw DecodingError(.importKind, at: start, hexadecimal(code))
    }
  }

  /// Spec: [function section](https://webassembly.github.io/spec/core/binary/modules.html#function-section)
  mutating func decodeFunctions(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.functionTypes += try vector(&reader, minimumByteCount: 1) {
      reader throws(DecodingError) in try reader.u32()
    }
  }

  /// Spec: [table section](https://webassembly.github.io/spec/core/binary/modules.html#table-section)
  mutating func decodeTables(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.tables += try vector(&reader, minimumByteCount: 3) { reader throws(DecodingError) in
      try reader.tableType(features)
    }
  }

  /// Spec: [memory section](https://webassembly.github.io/spec/core/binary/modules.html#memory-section)
  mutating func decodeMemories(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.memories += try vector(&reader, minimumByteCount: 2) { reader throws(DecodingError) in
      MemoryType(try reader.limits())
    }
  }

  /// Spec: [global section](https://webassembly.github.io/spec/core/binary/modules.html#global-section)
  mutating func decodeGlobals(_ reader: inout ByteReader) throws(DecodingError) {
    let count = try reader.length()
    for _ in 0..<count {
      syntax.globals.append(try reader.globalType(features))
      syntax.globalInitializers.append(try reader.expression(features))
    }
  }

  /// Spec: [export section](https://webassembly.github.io/spec/core/binary/modules.html#export-section)
  mutating func decodeExports(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.exports = try vector(&reader, minimumByteCount: 3) { reader throws(DecodingError) in
      let name = try reader.name()
      let start = reader.byteOffset
      let code = try reader.byte()
      guard let kind = ExternalKind(rawValue: code) else {
        throw DecodingError(.exportKind, at: start, hexadecimal(code))
      }
      return ModuleSyntax.Export(name: name, kind: kind, index: try reader.u32())
    }
  }
}

extension ByteReader {
  /// Spec: [table types](https://webassembly.github.io/spec/core/binary/types.html#table-types)
  mutating func tableType(_ features: Features) throws(DecodingError) -> TableType {
    let elementType = try referenceType(features)
    return TableType(try limits(), of: elementType)
  }

  /// Limits are numbers of 64 bits in the format; that they fit the address type is validation.
  ///
  /// Spec: [limits](https://webassembly.github.io/spec/core/binary/types.html#limits)
  mutating func limits() throws(DecodingError) -> Limits {
    let start = byteOffset
    let flags = try byte()
    guard flags <= 1 else {
      let missing: Feature? =
        flags >= 8 ? nil : flags & 4 != 0 ? .memory64 : flags & 2 != 0 ? .threads : nil
      throw DecodingError(
        .limitsFlags, at: start,
        hexadecimal(flags) + (missing.map { " needs the feature \($0.name)" } ?? ""))
    }
    let minimum = try u64()
    return Limits(minimum: minimum, maximum: flags == 1 ? try u64() : nil)
  }

  /// Spec: [global types](https://webassembly.github.io/spec/core/binary/types.html#global-types)
  mutating func globalType(_ features: Features) throws(DecodingError) -> GlobalType {
    let valueType = try valueType(features)
    let start = byteOffset
    let mutability = try byte()
    guard mutability <= 1 else {
      throw DecodingError(.mutability, at: start, hexadecimal(mutability))
    }
    return GlobalType(valueType, isMutable: mutability == 1)
  }

  /// The range of a constant expression, its last `end` included. That it is constant is validation.
  ///
  /// Spec: [expressions](https://webassembly.github.io/spec/core/binary/instructions.html#expressions)
  mutating func expression(_ features: Features) throws(DecodingError) -> ByteRange {
    let start = byteOffset
    var decoder = InstructionDecoder(self, features: features)
    try decoder.skipToEnd()
    self = decoder.reader
    return ByteRange(byteOffset: start, byteCount: byteOffset &- start)
  }
}

extension InstructionDecoder {
  /// Decodes up to the `end` that matches no block.
  mutating func skipToEnd() throws(DecodingError) {
    var instruction = Instruction()
    var depth = 0
    while true {
      try decode(into: &instruction)
      switch instruction.opcode {
      case .block, .loop, .if, .tryTable: depth &+= 1
      case .end where depth == 0: return
      case .end: depth &-= 1
      default: break
      }
    }
  }
}
