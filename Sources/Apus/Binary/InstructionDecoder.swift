// Instructions, one after the other, from bytes.
// https://webassembly.github.io/spec/core/binary/instructions.html

/// Decodes the instructions of a body or expression.
///
/// It knows no nesting: `end` is an instruction like others, and whoever counts blocks also finds a
/// missing or surplus end, and reports it with `missingEnd` or `bytesBehindEnd`. It allocates nothing
/// and counts no references: the user keeps the `ModuleBytes` alive.
package struct InstructionDecoder {
  /// At the next instruction.
  private(set) var reader: ByteReader
  private let features: Features
  /// Bit 63 is never set: see `OpcodeEntry.unknown`.
  private let featureBits: UInt64
  private let hasDataCount: Bool
  private let entries: UnsafePointer<OpcodeEntry>

  /// Decodes the bytes of `range`.
  ///
  /// Without a data-count section a body may not use `memory.init` and `data.drop`; the first pass
  /// over a body says by `hasDataCount` whether the module has one.
  package init(
    _ bytes: ModuleBytes, range: ByteRange, features: Features, hasDataCount: Bool = true
  ) {
    self.init(ByteReader(bytes, range), features: features, hasDataCount: hasDataCount)
  }

  /// Decodes what `reader` reads.
  init(_ reader: ByteReader, features: Features, hasDataCount: Bool = true) {
    self.reader = reader
    self.features = features
    featureBits = UInt64(features.rawValue)
    self.hasDataCount = hasDataCount
    entries = OpcodeLookup.entries
  }

  /// Whether every instruction has been decoded.
  package var isAtEnd: Bool { reader.isAtEnd }
  /// Of the next instruction.
  package var byteOffset: Int { reader.byteOffset }

  /// Goes on at `byteOffset`, which lies in the range, or at its end.
  mutating func move(to byteOffset: Int) { reader.byteOffset = byteOffset }

  /// Decodes the next instruction with its immediates. Fields of `instruction` that the opcode does
  /// not use keep what they had.
  package mutating func decode(into instruction: inout Instruction) throws(DecodingError) {
    let start = reader.byteOffset
    let byte = try reader.byte()
    // Safe: the table has an entry for each byte.
    var entry = entries[Int(byte)]
    if featureBits &>> UInt64(entry.featureBit) & 1 == 0 {
      entry = try prefixedEntry(byte, at: start)
    }
    instruction.opcode = entry.opcode
    instruction.byteOffset = start
    switch entry.immediates {
    case .none:
      break
    case .blockType:
      instruction.blockType = try reader.blockType(features)
    case .label, .function, .type, .local, .global, .table, .element, .tag:
      instruction.index = try reader.u32()
    case .data:
      try requireDataCount(at: start)
      instruction.index = try reader.u32()
    case .typeTable, .tableTable, .elementTable, .typeField, .typeCount, .typeElement, .typeType:
      instruction.index = try reader.u32()
      instruction.secondIndex = try reader.u32()
    case .typeData:
      try requireDataCount(at: start)
      instruction.index = try reader.u32()
      instruction.secondIndex = try reader.u32()
    case .memory:
      instruction.index = try memoryIndex()
    case .memoryMemory:
      instruction.index = try memoryIndex()
      instruction.secondIndex = try memoryIndex()
    case .dataMemory:
      try requireDataCount(at: start)
      instruction.index = try reader.u32()
      instruction.secondIndex = try memoryIndex()
    case .memoryArgument:
      try decodeMemoryArgument(into: &instruction)
    case .memoryLane:
      try decodeMemoryArgument(into: &instruction)
      instruction.lane = try reader.byte()
    case .i32:
      instruction.bits = UInt64(UInt32(bitPattern: try reader.s32()))
    case .i64:
      instruction.bits = UInt64(bitPattern: try reader.s64())
    case .f32:
      instruction.bits = UInt64(try reader.fixed(UInt32.self))
    case .f64:
      instruction.bits = try reader.fixed(UInt64.self)
    case .v128, .lanes16:
      instruction.bits = try reader.fixed(UInt64.self)
      instruction.highBits = try reader.fixed(UInt64.self)
    case .lane:
      instruction.lane = try reader.byte()
    case .labels:
      try decodeLabels(into: &instruction)
    case .valueTypes:
      try decodeValueTypes(into: &instruction)
    case .heapType:
      instruction.heapType = try reader.heapType(features)
    case .tryTable:
      instruction.blockType = try reader.blockType(features)
      try decodeCatches(into: &instruction)
    case .castLabel:
      try decodeCast(into: &instruction)
    case .zeroByte:
      try reader.zeroByte()
    }
  }
}

extension InstructionDecoder {
  /// The entry of an opcode that is not just an enabled first byte: one behind a prefix, or none.
  @inline(never)
  private mutating func prefixedEntry(
    _ byte: UInt8, at start: Int
  ) throws(DecodingError) -> OpcodeEntry {
    guard OpcodeLookup.prefixes.contains(byte) else {
      let entry = entries[Int(byte)]
      throw illegalOpcode(
        twoDigits(byte), entry.featureBit == OpcodeEntry.unknown ? nil : entry, start)
    }
    let subopcode = try reader.u32()
    guard let entry = OpcodeLookup.entry(prefix: byte, subopcode: subopcode),
      featureBits &>> UInt64(entry.featureBit) & 1 != 0
    else {
      throw illegalOpcode(
        "\(twoDigits(byte)) \(String(subopcode, radix: 16))",
        OpcodeLookup.entry(prefix: byte, subopcode: subopcode), start)
    }
    return entry
  }

  private func illegalOpcode(
    _ bytes: String, _ entry: OpcodeEntry?, _ start: Int
  ) -> DecodingError {
    guard let row = entry?.opcode.row else {
      return DecodingError(.illegalOpcode, at: start, bytes)
    }
    return DecodingError(
      .illegalOpcode, at: start, "\(bytes): \(row.mnemonic)", disabled: row.feature)
  }

  /// Alignment and offset; bit 6 of the alignment says that a memory index lies between.
  ///
  /// Spec: [memory arguments](https://webassembly.github.io/spec/core/binary/instructions.html#binary-memarg)
  @inline(__always)  // Every load and store.
  private mutating func decodeMemoryArgument(
    into instruction: inout Instruction
  ) throws(DecodingError) {
    let start = reader.byteOffset
    let flags = try reader.u32()
    instruction.index = 0
    if flags >= 0x40 {
      guard flags < 0x80, features.contains(.multiMemory) else {
        throw memoryArgumentFlagsError(flags, at: start)
      }
      instruction.index = try reader.u32()
    }
    instruction.alignment = UInt8(truncatingIfNeeded: flags & 0x3F)
    instruction.bits = try reader.u64()
  }

  @inline(never)
  private func memoryArgumentFlagsError(_ flags: UInt32, at start: Int) -> DecodingError {
    guard flags < 0x80 else {
      return DecodingError(.memoryArgumentFlags, at: start, "\(flags)")
    }
    return DecodingError(
      .memoryArgumentFlags, at: start, "a memory index", disabled: .multiMemory)
  }

  /// A memory index. Without multi-memory it is not a number but a byte that must be zero.
  private mutating func memoryIndex() throws(DecodingError) -> UInt32 {
    if features.contains(.multiMemory) { return try reader.u32() }
    try reader.zeroByte()
    return 0
  }

  private func requireDataCount(at start: Int) throws(DecodingError) {
    if !hasDataCount { throw DecodingError(.dataCountRequired, at: start) }
  }

  private mutating func decodeLabels(into instruction: inout Instruction) throws(DecodingError) {
    let count = try reader.length()
    instruction.index = UInt32(truncatingIfNeeded: count)
    let start = reader.byteOffset
    for _ in 0...count { _ = try reader.u32() }
    instruction.list = ByteRange(byteOffset: start, byteCount: reader.byteOffset &- start)
  }

  /// The clauses of a `try_table`; they are read again from their bytes.
  private mutating func decodeCatches(into instruction: inout Instruction) throws(DecodingError) {
    let count = try reader.length()
    instruction.index = UInt32(truncatingIfNeeded: count)
    let start = reader.byteOffset
    for _ in 0..<count { _ = try reader.catchClause() }
    instruction.list = ByteRange(byteOffset: start, byteCount: reader.byteOffset &- start)
  }

  private mutating func decodeCast(into instruction: inout Instruction) throws(DecodingError) {
    let start = reader.byteOffset
    instruction.lane = try reader.byte()
    guard instruction.lane < 4 else {
      throw DecodingError(.castFlags, at: start, hexadecimal(instruction.lane))
    }
    instruction.index = try reader.u32()
    instruction.heapType = try reader.heapType(features)
    instruction.secondHeapType = try reader.heapType(features)
  }

  private mutating func decodeValueTypes(
    into instruction: inout Instruction
  ) throws(DecodingError) {
    let count = try reader.length()
    instruction.index = UInt32(truncatingIfNeeded: count)
    let start = reader.byteOffset
    for _ in 0..<count { _ = try reader.valueType(features) }
    instruction.list = ByteRange(byteOffset: start, byteCount: reader.byteOffset &- start)
  }
}

extension InstructionDecoder {
  /// The error of a body or expression whose last `end` is missing. The suite's words depend on
  /// what follows the body: its reference decoder reads on.
  package func missingEnd(in bytes: ModuleBytes) -> DecodingError {
    let behind = ByteReader(
      bytes, ByteRange(byteOffset: reader.end, byteCount: bytes.count &- reader.end))
    return switch behind.peek {
    case nil: reader.unexpectedEnd()
    case 0x0B: DecodingError(.sectionSizeMismatch, at: reader.end, "the last end is missing")
    default: DecodingError(.missingEnd, at: reader.end)
    }
  }

  /// The error of a body that has bytes behind its last `end`.
  package var bytesBehindEnd: DecodingError {
    DecodingError(
      .sectionSizeMismatch, at: reader.byteOffset,
      "\(reader.remaining) bytes behind the last end of a body")
  }
}
