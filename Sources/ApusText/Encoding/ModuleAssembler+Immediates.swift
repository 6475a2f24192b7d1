// Instructions that are no blocks: the opcode, then what its row says must follow.
// https://webassembly.github.io/spec/core/text/instructions.html

import Apus

extension ModuleAssembler {
  /// Reads an instruction that is no block, and writes it.
  mutating func readPlain() throws(ParseError) {
    guard case .opcode(let opcode) = reader.token.word else {
      throw reader.unexpected(expected: "an instruction")
    }
    switch opcode {
    case .else, .end, .catch, .catchAll, .delegate:
      throw reader.unexpected(expected: "an instruction")
    default: break
    }
    try reader.advance()
    switch (opcode, opcode.row.immediates) {
    case (.select, _):
      try readSelect()
    case (.refNull, _):
      body.code.appendOpcode(.refNull)
      body.code += try heapType()
    case (_, .heapType):
      // The opcode behind is the one for a nullable type.
      let type = try referenceType()
      let nullable = Opcode(rawValue: opcode.rawValue + 1) ?? opcode
      body.code.appendOpcode(type.isNullable ? nullable : opcode)
      body.code += type.heapType
    default:
      body.code.appendOpcode(opcode)
      try readImmediates(opcode)
    }
  }

  private mutating func readSelect() throws(ParseError) {
    guard try reader.atOpening(.result) else { return body.code.appendOpcode(.select) }
    var types = SectionContents()
    while try reader.open(.result) {
      while reader.token.kind != .rightParenthesis {
        types.bytes += try valueType()
        types.count += 1
      }
      try reader.close()
    }
    body.code.appendOpcode(.selectTyped)
    body.code.appendCount(types.count)
    body.code += types.bytes
  }

  private mutating func readImmediates(_ opcode: Opcode) throws(ParseError) {
    switch opcode.row.immediates {
    case .none, .blockType, .tryTable, .heapType, .valueTypes: break
    case .label: body.code.appendUnsigned(try label())
    case .labels: try readLabels()
    case .castLabel: try readCastLabel()
    case .function: try readIndex(functions)
    case .type: try readIndex(types.space)
    case .local: try readLocal()
    case .global: try readIndex(globals)
    case .element: try readIndex(elements)
    case .tag: try readIndex(tags)
    case .data:
      usesDataSegments = true
      try readIndex(data)
    case .table: try readOptionalIndex(tables)
    case .memory: try readOptionalIndex(memories)
    case .tableTable: try readIndexPair(tables)
    case .memoryMemory: try readIndexPair(memories)
    case .elementTable: try readSegment(elements, in: tables)
    case .dataMemory:
      usesDataSegments = true
      try readSegment(data, in: memories)
    case .typeTable: try readCallType()
    case .typeField: try readField()
    case .typeCount:
      try readIndex(types.space)
      body.code.appendUnsigned(try reader.u32())
    case .typeData:
      usesDataSegments = true
      try readIndex(types.space)
      try readIndex(data)
    case .typeElement:
      try readIndex(types.space)
      try readIndex(elements)
    case .typeType:
      try readIndex(types.space)
      try readIndex(types.space)
    case .memoryArgument: try readMemoryArgument(opcode)
    case .memoryLane: try readMemoryLane(opcode)
    case .i32:
      body.code.appendSigned(Int64(Int32(truncatingIfNeeded: try reader.integer(bitCount: 32))))
    case .i64: body.code.appendSigned(Int64(bitPattern: try reader.integer(bitCount: 64)))
    case .f32: body.code.appendFixed(try reader.float(.f32), byteCount: 4)
    case .f64: body.code.appendFixed(try reader.float(.f64), byteCount: 8)
    case .v128: try reader.vector().append(to: &body.code)
    case .lane: body.code.append(try laneIndex())
    case .lanes16: try readShuffle()
    case .zeroByte: body.code.append(0)
    }
  }
}

// Indices.
extension ModuleAssembler {
  private var isAtIndex: Bool {
    reader.token.kind == .natural || reader.token.kind == .identifier
  }

  private mutating func readIndex(_ space: IndexSpace) throws(ParseError) {
    body.code.appendUnsigned(try index(in: space))
  }

  private mutating func readOptionalIndex(_ space: IndexSpace) throws(ParseError) {
    body.code.appendUnsigned(isAtIndex ? try index(in: space) : 0)
  }

  private mutating func readIndexPair(_ space: IndexSpace) throws(ParseError) {
    guard isAtIndex else { return body.code += [0, 0] }
    try readIndex(space)
    try readIndex(space)
  }

  private mutating func readLocal() throws(ParseError) {
    if body.hasUnknownParameters && reader.token.kind == .identifier {
      throw reader.error(.unknown, "type: it must stand in front of the locals that it counts")
    }
    body.code.appendUnsigned(try index(in: body.locals))
  }

  /// Reads a segment, behind the table or memory if that is given; written the other way round.
  private mutating func readSegment(
    _ segments: IndexSpace, in space: IndexSpace
  ) throws(ParseError) {
    var target: UInt32 = 0
    let next = try reader.peek()
    if next.kind == .natural || next.kind == .identifier { target = try index(in: space) }
    try readIndex(segments)
    body.code.appendUnsigned(target)
  }

  private mutating func readCallType() throws(ParseError) {
    let table = isAtIndex ? try index(in: tables) : 0
    body.code.appendUnsigned(try typeUse(binding: .forbidden))
    body.code.appendUnsigned(table)
  }

  /// Reads a structure type and one of its fields.
  private mutating func readField() throws(ParseError) {
    let type = try typeIndex()
    body.code.appendUnsigned(type)
    let fields = types.fields[type] ?? IndexSpace("field")
    body.code.appendUnsigned(try index(in: fields))
  }

  private mutating func readLabels() throws(ParseError) {
    var labels: [UInt32] = []
    repeat { labels.append(try label()) } while isAtIndex
    body.code.appendCount(labels.count - 1)
    for label in labels { body.code.appendUnsigned(label) }
  }

  private mutating func readCastLabel() throws(ParseError) {
    let label = try label()
    let source = try referenceType()
    let target = try referenceType()
    body.code.append((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
    body.code.appendUnsigned(label)
    body.code += source.heapType
    body.code += target.heapType
  }
}

// Memory arguments and lanes.
extension ModuleAssembler {
  private mutating func readMemoryArgument(_ opcode: Opcode) throws(ParseError) {
    let memory = isAtIndex ? try index(in: memories) : 0
    try readOffsetAndAlignment(opcode, memory)
  }

  /// A number in front of a lane index is a memory only if another number or an offset follows.
  private mutating func readMemoryLane(_ opcode: Opcode) throws(ParseError) {
    let next = try reader.peek()
    let isMemory =
      reader.token.kind == .identifier
      || reader.token.kind == .natural && (next.kind == .natural || reader.isMemoryArgument(next))
    try readOffsetAndAlignment(opcode, isMemory ? try index(in: memories) : 0)
    body.code.append(try laneIndex())
  }

  private mutating func readOffsetAndAlignment(
    _ opcode: Opcode, _ memory: UInt32
  ) throws(ParseError) {
    let offset = try memoryArgument("offset=") ?? 0
    let start = reader.token
    var exponent = UInt32(opcode.naturalAlignment ?? 0)
    if let alignment = try memoryArgument("align=") {
      guard alignment.nonzeroBitCount == 1 else { throw reader.error(.alignment, at: start) }
      exponent = UInt32(alignment.trailingZeroBitCount)
    }
    if memory == 0 {
      body.code.appendUnsigned(exponent)
    } else {
      body.code.appendUnsigned(exponent | 0x40)
      body.code.appendUnsigned(memory)
    }
    body.code.appendUnsigned(offset)
  }

  /// Reads `offset=n` or `align=n`, which are one token each.
  private mutating func memoryArgument(_ prefix: String) throws(ParseError) -> UInt64? {
    let bytes = reader.bytes(of: reader.token)
    guard reader.token.kind == .keyword, bytes.starts(with: prefix.utf8) else { return nil }
    let number = bytes.dropFirst(prefix.utf8.count)
    guard NumberSyntax.kind(of: number) == .natural else {
      throw reader.unexpected(expected: "a number")
    }
    guard let value = NumberSyntax.magnitude(number) else { throw reader.error(.i64OutOfRange) }
    try reader.advance()
    return value
  }

  private mutating func laneIndex() throws(ParseError) -> UInt8 {
    let token = reader.token
    let lane = try reader.u32(expected: "a lane index", outOfRange: .i8OutOfRange)
    guard lane <= 0xFF else { throw reader.error(.i8OutOfRange, at: token) }
    return UInt8(lane)
  }

  private mutating func readShuffle() throws(ParseError) {
    for _ in 0..<16 {
      switch reader.token.kind {
      case .natural: break
      case .integer, .float: throw reader.error(.i8OutOfRange)
      default: throw reader.error(.laneLength)
      }
      body.code.append(try laneIndex())
    }
    if reader.token.kind == .natural { throw reader.error(.laneLength) }
  }
}
