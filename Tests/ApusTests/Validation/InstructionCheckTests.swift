import Testing

@testable import Apus

/// Every instruction that the opcode table describes, with right, missing and wrong operands.
@Suite struct InstructionCheckTests {
  static let plainOpcodes = Opcode.allCases.filter {
    $0.row.signature != .special
  }

  @Test func tableHasAPlaceForEveryOpcode() {
    let places = Set(Opcode.allCases.map { InstructionCheck.index(of: $0) })
    #expect(places.count == Opcode.allCases.count)
    #expect(places.allSatisfy(InstructionCheck.table.indices.contains))
    #expect(Self.plainOpcodes.count > 350)
  }

  @Test(arguments: plainOpcodes) func operands(_ opcode: Opcode) {
    let (operands, result) = Self.operands(of: opcode)
    let results = result.map { [$0] } ?? []
    let instruction = Self.instruction(opcode)
    BodyCase("right", [], results, Code().values(operands).raw(instruction)).check()
    BodyCase(
      "unreachable", [], results, Code().op(.unreachable).raw(instruction)
    ).check()
    if !operands.isEmpty {
      BodyCase(
        "missing", [], results, Code().values(Array(operands.dropLast())).raw(instruction),
        "type mismatch"
      ).check()
    }
    for position in operands.indices {
      var wrong = operands
      wrong[position] = operands[position] == .i64 ? .f64 : .i64
      BodyCase(
        "operand \(position)", [], results, Code().values(wrong).raw(instruction), "type mismatch"
      ).check()
    }
    BodyCase(
      "result", [], results.isEmpty ? [.i32] : results.map { $0 == .i32 ? .f32 : .i32 },
      Code().values(operands).raw(instruction), "type mismatch"
    ).check()
  }

  /// The row's signature, read independently of the compiled check.
  static func operands(of opcode: Opcode) -> (operands: [ValueType], result: ValueType?) {
    switch opcode.row.signature {
    case .special: ([], nil)
    case .constant(let type): ([], type)
    case .unary(let operand, let result): ([operand], result)
    case .binary(let first, let second, let result): ([first, second], result)
    case .ternary(let type): ([type, type, type], type)
    case .load(let type): ([.i32], type)
    case .store(let type): ([.i32, type], nil)
    case .loadLane: ([.i32, .v128], .v128)
    case .readModifyWrite(let type): ([.i32, type], type)
    case .compareExchange(let type): ([.i32, type, type], type)
    case .wait(let type): ([.i32, type, .i64], .i32)
    }
  }

  /// The instruction with zeros for its immediates, and an atomic one with its alignment.
  static func instruction(_ opcode: Opcode) -> [UInt8] {
    if opcode.row.immediates == .memoryArgument {
      let alignment = opcode.row.feature == .threads ? opcode.naturalAlignment ?? 0 : 0
      return Code().memory(opcode, align: UInt64(alignment)).bytes
    }
    let byteCount =
      switch opcode.row.immediates {
      case .none: 0
      case .i32, .i64, .lane: 1
      case .memoryLane: 3
      case .f32: 4
      case .f64: 8
      default: 16
      }
    return Code().op(opcode).bytes + [UInt8](repeating: 0, count: byteCount)
  }
}
