// The sections of imports, functions, tables, memories, globals and exports.
// https://webassembly.github.io/spec/core/binary/modules.html

extension ModuleDecoder {
  /// Spec: [import section](https://webassembly.github.io/spec/core/binary/modules.html#import-section)
  mutating func decodeImports(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.imports = try vector(&reader, minimumByteCount: 4) { reader throws(DecodingError) in
      let module = try reader.name()
      let name = try reader.name()
      return ModuleSyntax.Import(module: module, name: name, kind: try importKind(&reader))
    }
    for item in syntax.imports {
      switch item.kind {
      case .function(let type), .exactFunction(let type): syntax.functionTypes.append(type)
      case .table(let type): syntax.tables.append(type)
      case .memory(let type): syntax.memories.append(type)
      case .global(let type): syntax.globals.append(type)
      case .tag(let type): syntax.tags.append(type)
      }
    }
    syntax.importedFunctionCount = syntax.functionTypes.count
    syntax.importedTableCount = syntax.tables.count
    syntax.importedMemoryCount = syntax.memories.count
    syntax.importedGlobalCount = syntax.globals.count
    syntax.importedTagCount = syntax.tags.count
  }

  private func importKind(
    _ reader: inout ByteReader
  ) throws(DecodingError) -> ModuleSyntax.Import.Kind {
    let start = reader.byteOffset
    let code = try reader.byte()
    if code == 0x20 {
      try reader.require(
        .customDescriptors, .importKind, "an exact function", at: start, features)
      return .exactFunction(try reader.u32())
    }
    switch ExternalKind(rawValue: code) {
    case .function: return .function(try reader.u32())
    case .table: return .table(try reader.tableType(features))
    case .memory: return .memory(try reader.memoryType(features))
    case .global: return .global(try reader.globalType(features))
    case .tag where features.hasTags: return .tag(try tag(&reader))
    case .tag: throw DecodingError(.importKind, at: start, "a tag", disabled: .exceptions)
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
    let count = try reader.length()
    for _ in 0..<count {
      guard reader.peek == 0x40 else {
        syntax.tables.append(try reader.tableType(features))
        syntax.tableInitializers.append(nil)
        continue
      }
      let start = reader.byteOffset
      _ = try reader.byte()
      try reader.require(
        .functionReferences, .referenceType, "an initialiser", at: start, features)
      try reader.zeroByte()
      syntax.tables.append(try reader.tableType(features))
      syntax.tableInitializers.append(try reader.expression(features))
    }
  }

  /// Spec: [memory section](https://webassembly.github.io/spec/core/binary/modules.html#memory-section)
  mutating func decodeMemories(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.memories += try vector(&reader, minimumByteCount: 2) { reader throws(DecodingError) in
      try reader.memoryType(features)
    }
  }

  /// Spec: [tag section](https://webassembly.github.io/spec/core/binary/modules.html#tag-section)
  mutating func decodeTags(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.tags += try vector(&reader, minimumByteCount: 2) { reader throws(DecodingError) in
      try tag(&reader)
    }
  }

  /// A tag's type, behind an attribute for which there is one value.
  private func tag(_ reader: inout ByteReader) throws(DecodingError) -> TypeIndex {
    try reader.zeroByte()
    return try reader.u32()
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
      guard kind != .tag || features.hasTags else {
        throw DecodingError(.exportKind, at: start, "a tag", disabled: .exceptions)
      }
      return ModuleSyntax.Export(name: name, kind: kind, index: try reader.u32())
    }
  }
}

extension Features {
  /// Whether there are tags of exceptions.
  var hasTags: Bool { contains(.exceptions) || contains(.legacyExceptions) }
}

extension ByteReader {
  /// Spec: [table types](https://webassembly.github.io/spec/core/binary/types.html#table-types)
  mutating func tableType(_ features: Features) throws(DecodingError) -> TableType {
    let elementType = try referenceType(features)
    let flags = try limitsFlags([.maximum, .address64], features)
    return TableType(
      try limits(flags), of: elementType, addressType: flags.contains(.address64) ? .i64 : .i32)
  }

  /// Spec: [memory types](https://webassembly.github.io/spec/core/binary/types.html#memory-types)
  mutating func memoryType(_ features: Features) throws(DecodingError) -> MemoryType {
    let flags = try limitsFlags([.maximum, .shared, .address64, .pageSize], features)
    let limits = try limits(flags)
    var pageSizeExponent = MemoryType.standardPageSizeExponent
    if flags.contains(.pageSize) {
      let start = byteOffset
      let exponent = try u32()
      guard exponent < 64 else { throw DecodingError(.pageSize, at: start, "2^\(exponent)") }
      pageSizeExponent = UInt8(truncatingIfNeeded: exponent)
    }
    return MemoryType(
      limits, addressType: flags.contains(.address64) ? .i64 : .i32,
      isShared: flags.contains(.shared), pageSizeExponent: pageSizeExponent)
  }

  /// What the first byte of limits says.
  private struct LimitsFlags: OptionSet {
    let rawValue: UInt8
    static let maximum = LimitsFlags(rawValue: 1)
    static let shared = LimitsFlags(rawValue: 2)
    static let address64 = LimitsFlags(rawValue: 4)
    static let pageSize = LimitsFlags(rawValue: 8)
  }

  private mutating func limitsFlags(
    _ allowed: LimitsFlags, _ features: Features
  ) throws(DecodingError) -> LimitsFlags {
    let start = byteOffset
    let byte = try byte()
    let flags = LimitsFlags(rawValue: byte)
    guard flags.isSubset(of: allowed) else {
      throw DecodingError(.limitsFlags, at: start, hexadecimal(byte))
    }
    let needs: [(LimitsFlags, Feature)] = [
      (.shared, .threads), (.address64, .memory64), (.pageSize, .customPageSizes),
    ]
    for (flag, feature) in needs where flags.contains(flag) {
      try require(feature, .limitsFlags, hexadecimal(byte), at: start, features)
    }
    return flags
  }

  /// Limits are numbers of 64 bits in the format; that they fit the address type is validation.
  ///
  /// Spec: [limits](https://webassembly.github.io/spec/core/binary/types.html#limits)
  private mutating func limits(_ flags: LimitsFlags) throws(DecodingError) -> Limits {
    let minimum = try u64()
    return Limits(minimum: minimum, maximum: flags.contains(.maximum) ? try u64() : nil)
  }

  /// Spec: [global types](https://webassembly.github.io/spec/core/binary/types.html#global-types)
  mutating func globalType(_ features: Features) throws(DecodingError) -> GlobalType {
    GlobalType(try valueType(features), isMutable: try mutability())
  }

  /// The range of a constant expression, its last `end` included. That it is constant is validation.
  ///
  /// Spec: [expressions](https://webassembly.github.io/spec/core/binary/instructions.html#expressions)
  mutating func expression(_ features: Features) throws(DecodingError) -> ByteRange {
    let start = byteOffset
    if let range = numberExpression() { return range }
    var decoder = InstructionDecoder(self, features: features)
    try decoder.skipToEnd()
    self = decoder.reader
    return ByteRange(byteOffset: start, byteCount: byteOffset &- start)
  }
}

extension ByteReader {
  /// The range of the expression if it is `i32.const` and `end`: the offsets of thousands of segments are.
  fileprivate mutating func numberExpression() -> ByteRange? {
    guard peek == 0x41 else { return nil }
    var ahead = self
    ahead.byteOffset &+= 1
    guard (try? ahead.s32()) != nil, ahead.peek == 0x0B else { return nil }
    ahead.byteOffset &+= 1
    let range = ByteRange(byteOffset: byteOffset, byteCount: ahead.byteOffset &- byteOffset)
    self = ahead
    return range
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
      case .block, .loop, .if, .tryTable, .try: depth &+= 1
      case .end where depth == 0: return
      case .end, .delegate: depth &-= 1
      default: break
      }
    }
  }
}
