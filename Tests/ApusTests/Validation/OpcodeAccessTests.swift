import Testing

@testable import Apus

/// Alignments and lane indices, at and beyond their bounds.
@Suite struct OpcodeAccessTests {
  static let accesses = Opcode.allCases.filter {
    $0.row.immediates == .memoryArgument || $0.row.immediates == .memoryLane
  }
  static let laneOpcodes = Opcode.allCases.filter {
    [.lane, .memoryLane, .lanes16].contains($0.row.immediates)
  }

  @Test func everyAccessHasANaturalAlignment() {
    for opcode in Opcode.allCases {
      #expect((opcode.naturalAlignment != nil) == Self.accesses.contains(opcode))
      #expect((opcode.laneCount != nil) == Self.laneOpcodes.contains(opcode))
    }
  }

  /// The digits of a mnemonic tell what it accesses: `i64.load32_s`, `v128.load8x8_s`, `f64.load`.
  @Test(arguments: accesses) func naturalAlignmentAgreesWithMnemonic(_ opcode: Opcode) throws {
    let mnemonic = "\(opcode.row.mnemonic)"
    // Notification looks at no value; it has the address of a waiting thread, of 32 bits.
    if opcode == .memoryAtomicNotify { return #expect(opcode.naturalAlignment == 2) }
    // The digits of an atomic one stand before its second dot: `i64.atomic.rmw32.add_u`.
    let digits = mnemonic.split(separator: ".").dropFirst().joined().drop { !$0.isNumber }
    let numbers = digits.split { !$0.isNumber }.compactMap { Int($0) }
    let typeBits = Int(mnemonic.split(separator: ".")[0].dropFirst()) ?? 0
    let bits = numbers.isEmpty ? typeBits : numbers.reduce(1, *)
    #expect(try 8 << Int(#require(opcode.naturalAlignment)) == bits)
  }

  @Test(arguments: accesses) func alignment(_ opcode: Opcode) throws {
    let natural = UInt64(try #require(opcode.naturalAlignment))
    let isAtomic = opcode.row.feature == .threads
    let error = isAtomic ? "atomic alignment" : "alignment must not be larger than natural"
    let (operands, result) = InstructionCheckTests.operands(of: opcode)
    let lane: [UInt8] = opcode.row.immediates == .memoryLane ? [0] : []
    for (alignment, expected) in [
      (0, isAtomic && natural > 0 ? error : "valid"), (natural, "valid"), (natural + 1, error),
      (63, error),
    ] {
      BodyCase(
        "2^\(alignment)", [], result.map { [$0] } ?? [],
        Code().values(operands).memory(opcode, align: alignment).raw(lane), expected
      ).check()
    }
  }

  @Test(arguments: laneOpcodes) func lanes(_ opcode: Opcode) throws {
    let laneCount = try #require(opcode.laneCount)
    let (operands, result) = InstructionCheckTests.operands(of: opcode)
    let count = opcode.row.immediates == .lanes16 ? 16 : 1
    let argument: [UInt8] = opcode.row.immediates == .memoryLane ? [0, 0] : []
    for position in 0..<count {
      for (lane, expected) in [
        (laneCount - 1, "valid"), (laneCount, "invalid lane index"), (255, "invalid lane index"),
      ] {
        var lanes = [UInt8](repeating: 0, count: count)
        lanes[position] = lane
        BodyCase(
          "lane \(lane)", [], result.map { [$0] } ?? [],
          Code().values(operands).op(opcode).raw(argument + lanes), expected
        ).check()
      }
    }
  }

  @Test(arguments: [(0xFFFF_FFFF, "valid"), (0x1_0000_0000, "offset out of range")])
  func offset(_ offset: UInt64, _ expected: String) {
    BodyCase(
      "\(offset)", [], [.i32], Code().i32(0).memory(.i32Load, offset: offset), expected
    ).check()
  }
}
