import Testing

@testable import Apus

@Suite struct InstructionDecoderTests {
  private static let allFeatures = Features(rawValue: (1 << UInt32(Feature.allCases.count)) - 1)

  private func decode(
    _ code: [UInt8], _ features: Features = .wasm2, hasDataCount: Bool = true
  ) throws(DecodingError) -> Instruction {
    let bytes = ModuleBytes(code)
    var decoder = InstructionDecoder(
      bytes, range: bytes.range, features: features, hasDataCount: hasDataCount)
    var instruction = Instruction()
    try decoder.decode(into: &instruction)
    #expect(decoder.isAtEnd, "\(code)")
    return instruction
  }

  private func error(
    _ code: [UInt8], _ features: Features = .wasm2, hasDataCount: Bool = true
  ) -> DecodingError? {
    failure { () throws(DecodingError) in
      try decode(code, features, hasDataCount: hasDataCount)
    }
  }

  @Test(arguments: Opcode.allCases)
  func tableFindsEveryOpcode(opcode: Opcode) throws {
    let index = try #require(OpcodeLookup.index(of: opcode))
    #expect(index < OpcodeLookup.entryCount)
    let entry = OpcodeLookup.entries[index]
    #expect(entry.opcode == opcode && entry.immediates == opcode.row.immediates)
    #expect(entry.featureBit == opcode.row.feature.rawValue)
  }

  @Test(arguments: Opcode.allCases)
  func everyOpcodeDecodesFromItsEncoding(opcode: Opcode) {
    // Zeros are immediates of every kind but these.
    let immediates: [UInt8] =
      switch opcode.row.immediates {
      case .blockType, .tryTable: [0x40]
      case .heapType: [0x70]
      default: []
      }
    let bytes = ModuleBytes(Code().op(opcode).bytes + immediates + [UInt8](repeating: 0, count: 20))
    var instruction = Instruction()
    var decoder = InstructionDecoder(bytes, range: bytes.range, features: Self.allFeatures)
    do {
      try decoder.decode(into: &instruction)
      #expect(instruction.opcode == opcode && instruction.byteOffset == 0)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(arguments: Opcode.allCases)
  func opcodesNeedTheirFeature(opcode: Opcode) {
    let feature = opcode.row.feature
    let code = Code().op(opcode).bytes + [UInt8](repeating: 0, count: 20)
    let error = error(code, Self.allFeatures.subtracting(Features(feature)))
    #expect(error?.kind == .illegalOpcode && error?.byteOffset == 0)
    #expect(
      error?.message.contains("\(opcode.row.mnemonic) needs the feature \(feature.name)") == true)
  }

  @Test(
    arguments: [
      ([0xFF], "illegal opcode ff"), ([0xF3, 0], "illegal opcode f3"),
      ([0x27], "illegal opcode 27"),
      ([0x06], "illegal opcode 06: try needs the feature legacy-exceptions, which is not enabled"),
      ([0xFC, 0x7F], "illegal opcode fc 7f"), ([0xFD, 0xFF, 0x1F], "illegal opcode fd fff"),
      ([0xFD, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], "illegal opcode fd ffffffff"),
      (
        [0x12, 0],
        "illegal opcode 12: return_call needs the feature tail-call, which is not enabled"
      ),
      ([0xFB, 0, 0], "illegal opcode fb 0: struct.new needs the feature gc, which is not enabled"),
    ] as [([UInt8], String)])
  func illegalOpcodes(code: [UInt8], message: String) {
    #expect(error(code)?.message == message)
  }

  @Test func indices() throws {
    #expect(try decode([0x20, 0x85, 0x01]).index == 133)
    let call = try decode([0x11, 3, 4])
    #expect(call.index == 3 && call.secondIndex == 4)
    let copy = try decode([0xFC, 14, 1, 2])
    #expect(copy.opcode == .tableCopy && copy.index == 1 && copy.secondIndex == 2)
  }

  @Test func constants() throws {
    #expect(try decode([0x41, 0x7F]).bits == 0xFFFF_FFFF)
    #expect(try decode([0x42, 0x7F]).bits == .max)
    #expect(try decode([0x43, 1, 2, 3, 4]).bits == 0x0403_0201)
    #expect(try decode(Code().f64(-0.5).bytes).bits == (-0.5).bitPattern)
    let vector = try decode([0xFD, 0x0C] + Array(0..<16))
    #expect(vector.bits == 0x0706_0504_0302_0100 && vector.highBits == 0x0F0E_0D0C_0B0A_0908)
    #expect(error([0x44, 1, 2, 3])?.kind == .unexpectedEndOfSection)
  }

  @Test func blockTypes() throws {
    #expect(try decode([0x02, 0x40]).blockType == .empty)
    #expect(try decode([0x03, 0x7C]).blockType == .value(.f64))
    #expect(try decode([0x03, 0x7B]).blockType == .value(.v128))
    #expect(try decode([0x04, 0x3F]).blockType == .type(63))
    #expect(try decode([0x04, 0xC0, 0x00]).blockType == .type(64))
    #expect(try decode([0x04, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]).blockType == .type(.max))
    let core = Features(.core)
    let rows: [([UInt8], Features, DecodingError.Kind)] = [
      ([0x02], .wasm2, .unexpectedEndOfSection), ([0x02, 0x41], .wasm2, .valueType),
      ([0x02, 0x00], core, .blockType), ([0x02, 0x7B], core, .valueType),
      ([0x02, 0x6F], core, .valueType), ([0x02, 0xC0, 0x7F], .wasm2, .blockType),
      ([0x02, 0x64, 0], .wasm2, .valueType), ([0x02, 0x69], .wasm2, .valueType),
      ([0x02, 0x80, 0x80, 0x80, 0x80, 0x10], .wasm2, .integerTooLarge),
    ]
    for (code, features, kind) in rows { #expect(error(code, features)?.kind == kind, "\(code)") }
  }

  @Test func memoryArguments() throws {
    let load = try decode([0x28, 0x02, 0x80, 0x01])
    #expect(load.alignment == 2 && load.bits == 128 && load.index == 0)
    // The widest values the format has; validation bounds them.
    let wide = try decode([0x28, 0x3F] + [UInt8](repeating: 0xFF, count: 9) + [0x01])
    #expect(wide.alignment == 63 && wide.bits == .max)
    let lane = try decode([0xFD, 0x54, 0x00, 0x05, 0x0F])
    #expect(lane.opcode == .v128Load8Lane && lane.bits == 5 && lane.lane == 15)
    let multiMemory = Features.wasm2.union(Features(.multiMemory))
    let second = try decode([0x28, 0x42, 0x01, 0x05], multiMemory)
    #expect(second.alignment == 2 && second.index == 1 && second.bits == 5)
    #expect(error([0x28, 0x40, 0, 0])?.kind == .memoryArgumentFlags)
    #expect(error([0x28, 0x80, 0x01, 0], multiMemory)?.kind == .memoryArgumentFlags)
    #expect(error([0x28, 0x80, 0x02, 0])?.kind == .memoryArgumentFlags)
    #expect(error([0x28, 0x82, 0x80, 0x80, 0x80, 0x10, 0])?.kind == .integerTooLarge)
    #expect(error([0x28, 0x02] + [UInt8](repeating: 0x80, count: 10))?.kind == .integerTooLong)
  }

  @Test(
    arguments: [
      [0x3F, 1], [0x40, 1], [0x40, 0x80, 0], [0xFC, 8, 0, 1], [0xFC, 10, 1, 0], [0xFC, 10, 0, 1],
      [0xFC, 11, 1],
    ] as [[UInt8]])
  func memoryIndicesAreZeroBytesWithoutMultiMemory(code: [UInt8]) throws {
    #expect(error(code)?.kind == .zeroByteExpected)
    _ = try decode(code, .wasm2.union(Features(.multiMemory)))
  }

  @Test func dataInstructionsNeedADataCount() throws {
    for code in [[0xFC, 8, 0, 0], [0xFC, 9, 0]] as [[UInt8]] {
      #expect(error(code, hasDataCount: false)?.kind == .dataCountRequired)
      _ = try decode(code, hasDataCount: true)
    }
  }

  @Test func labels() throws {
    let bytes = ModuleBytes(Code().brTable([1, 200, 3], default: 70_000).bytes)
    var decoder = InstructionDecoder(bytes, range: bytes.range, features: .wasm2)
    var instruction = Instruction()
    try decoder.decode(into: &instruction)
    #expect(decoder.isAtEnd && instruction.index == 3)
    #expect(Array(LabelList(bytes, instruction)) == [1, 200, 3, 70_000])
    #expect(error([0x0E, 0x00])?.kind == .unexpectedEndOfSection)
    #expect(error([0x0E, 0x02, 0, 0])?.kind == .unexpectedEndOfSection)
    #expect(error([0x0E, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0])?.kind == .lengthOutOfBounds)
    #expect(error([0x0E, 0x01, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00, 0])?.kind == .integerTooLong)
  }

  @Test func valueTypes() throws {
    let bytes = ModuleBytes([0x1C, 3, 0x7F, 0x70, 0x7B])
    var decoder = InstructionDecoder(bytes, range: bytes.range, features: .wasm2)
    var instruction = Instruction()
    try decoder.decode(into: &instruction)
    #expect(Array(ValueTypeList(bytes, instruction, .wasm2)) == [.i32, .funcref, .v128])
    #expect(try decode([0x1C, 0]).index == 0)
    #expect(error([0x1C, 1, 0x40])?.kind == .valueType)
  }

  @Test func heapTypes() throws {
    #expect(try decode([0xD0, 0x70]).heapType == .function)
    #expect(try decode([0xD0, 0x6F]).heapType == .external)
    #expect(error([0xD0, 0x00])?.kind == .heapType)
    #expect(error([0xD0, 0x7F])?.kind == .heapType)
    let functionReferences = Features.wasm2.union(Features(.functionReferences))
    #expect(try decode([0xD0, 0x05], functionReferences).heapType == .defined(5))
    #expect(error([0xD0, 0x80, 0x80, 0x80, 0x04], functionReferences)?.kind == .heapType)
  }

  @Test func offsetsAreTheModules() throws {
    let bytes = ModuleBytes([0xFF, 0xFF, 0x01, 0x41, 0x05, 0xFF])
    var decoder = InstructionDecoder(
      bytes, range: ByteRange(byteOffset: 2, byteCount: 3), features: .wasm2)
    var instruction = Instruction()
    try decoder.decode(into: &instruction)
    #expect(instruction.byteOffset == 2 && decoder.byteOffset == 3)
    try decoder.decode(into: &instruction)
    #expect(instruction.bits == 5 && decoder.isAtEnd)
    let end = failure { () throws(DecodingError) in try decoder.decode(into: &instruction) }
    #expect(end?.kind == .unexpectedEndOfSection && end?.byteOffset == 5)
  }
}
