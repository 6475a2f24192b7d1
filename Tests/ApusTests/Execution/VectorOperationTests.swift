// Every vector instruction that computes, on pairs of boundary lanes, compared with the model; with its
// operands wherever the translator may leave them and its result wherever it may be wanted.

import Testing

@testable import Apus

@Suite struct VectorOperationTests {
  /// Where operands are, and what becomes of the result.
  private enum Form: CaseIterable {
    /// Locals; returned.
    case locals
    /// On the stack; kept there while another vector is made.
    case temporaries
    /// Locals; set to the first operand's local.
    case inPlace
  }

  static let opcodes = Opcode.allCases.filter { opcode in
    let row = opcode.row
    guard row.feature == .simd || row.feature == .relaxedSIMD, row.immediates == .none else {
      return false
    }
    return switch row.signature {
    case .unary(.v128, _), .binary(.v128, .v128, _), .ternary(.v128): true
    default: false
    }
  }

  /// Lanes at the boundaries of every type.
  private static func boundaries(_ opcode: Opcode) -> (bitCount: Int, lanes: [UInt64]) {
    let mnemonic = "\(opcode.row.mnemonic)"
    if mnemonic.contains("f64x2") && !mnemonic.hasPrefix("i") || mnemonic.contains("trunc_sat_f64")
    {
      return (64, doubles.map(\.bitPattern))
    }
    if mnemonic.contains("f64x2") && mnemonic.contains("trunc") {
      return (64, doubles.map(\.bitPattern))
    }
    if mnemonic.contains("f32x4") { return (32, floats.map { UInt64($0.bitPattern) }) }
    let bitCount =
      mnemonic.hasPrefix("v128") ? 64 : Int(mnemonic.dropFirst().prefix { $0.isNumber }) ?? 64
    let narrow = max(8, bitCount / 2)
    let numbers = [8, 16, 32, narrow, bitCount].flatMap { count -> [UInt64] in
      let top = UInt64(1) << UInt64(count - 1)
      return [0, 1, top - 1, top, top + 1, .max, .max - 1, 0x55]
    }
    return (bitCount, Array(Set(numbers.map { $0 & Lanes.mask(bitCount) })).sorted())
  }

  private static let doubles: [Double] =
    [
      0, -0.0, 0.5, -0.5, 1, -1.5, 2.5, 0.49999999999999994, -0.9999999999999999, 2147483647,
      2147483648, -2147483648.9, -2147483649, 4294967295.5, 4294967296, 4503599627370497.5,
      -9007199254740991, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .infinity, -.infinity,
      .nan, Double(bitPattern: 0xFFF4_0000_0000_0001),
    ]
  private static let floats: [Float] =
    [
      0, -0.0, 0.5, -0.5, 1, -1.5, 2.5, 0.49999997, -0.99999994, 2147483520, 2147483648,
      -2147483648, -2147483904, 4294967040, 4294967296, 8388607.5, -8388609,
      .greatestFiniteMagnitude, .leastNonzeroMagnitude, .infinity, -.infinity, .nan,
      Float(bitPattern: 0xFFA0_0001),
    ]

  /// Operands that bring every pair of boundary lanes together; the third is made of the same lanes.
  private static func operands(_ opcode: Opcode) -> [[V128]] {
    let (bitCount, lanes) = boundaries(opcode)
    let pairs = lanes.flatMap { a in lanes.map { (a, $0) } }
    let laneCount = 128 / bitCount
    return stride(from: 0, to: pairs.count, by: laneCount).map { start in
      let chosen = (start..<start + laneCount).map { pairs[$0 % pairs.count] }
      let third = (start..<start + laneCount).map { lanes[($0 &* 7 + 3) % lanes.count] }
      return [chosen.map(\.0), chosen.map(\.1), third].map { Lanes(bitCount, $0).vector }
    }
  }

  private static func operandCount(_ opcode: Opcode) -> Int {
    switch opcode.row.signature {
    case .unary: 1
    case .binary: 2
    default: 3
    }
  }

  private static func code(_ opcode: Opcode, _ form: Form) -> (Code) -> Code {
    let count = UInt64(operandCount(opcode))
    let isVector = resultType(opcode) == .v128
    return { code in
      let operands = (0..<count).reduce(code) { code, index in
        let local = code.localGet(index)
        return form == .temporaries ? local.allOnes().op(.v128And) : local
      }
      let result = operands.op(opcode)
      switch form {
      case .locals: return result
      case .temporaries: return result.allOnes().op(.v128Not).op(.drop)
      case .inPlace: return isVector ? result.localSet(0).localGet(0) : result
      }
    }
  }

  private static func resultType(_ opcode: Opcode) -> ValueType {
    switch opcode.row.signature {
    case .unary(_, let type), .binary(_, _, let type): type
    default: .v128
    }
  }

  @Test(arguments: opcodes) func computesWhatTheModelDoes(_ opcode: Opcode) throws {
    let count = Self.operandCount(opcode)
    let type = Self.resultType(opcode)
    let guest = try Guest(features: .all) { module in
      for form in Form.allCases {
        module.addFunction(
          Array(repeating: .v128, count: count), [type], export: "\(form)",
          Self.code(opcode, form))
      }
    }
    for form in Form.allCases {
      let function = try guest.function("\(form)")
      for operands in Self.operands(opcode) {
        let arguments = Array(operands.prefix(count))
        let expected = VectorModel.result(opcode, arguments)
        let results = try function.call(arguments.map { .v128($0) })
        let outcomes = Self.outcomes(results[0], laneCount: expected.count)
        #expect(
          zip(expected, outcomes).allSatisfy { $0.allows($1) },
          "\(form) \(arguments): \(outcomes), not \(expected)")
      }
    }
  }

  private static func outcomes(_ value: Value, laneCount: Int) -> [Outcome] {
    switch value {
    case .i32(let value): [.bits(UInt64(UInt32(bitPattern: value)))]
    case .v128(let value): Lanes(value, 128 / laneCount).bits.map { .bits($0) }
    default: []
    }
  }

  @Test(
    arguments: Opcode.allCases.filter {
      $0.row.signature == .binary(.v128, .i32, .v128) && $0.row.immediates == .none
    })
  func shiftsCountModuloTheLanesBits(_ opcode: Opcode) throws {
    let counts: [Int32] = [0, 1, 7, 8, 9, 15, 16, 31, 32, 33, 63, 64, -1, .min]
    let guest = try Guest { module in
      module.addFunction([.v128, .i32], [.v128], export: "slot") {
        $0.localGet(0).localGet(1).op(opcode)
      }
      module.addFunction([.v128, .i32], [.v128], export: "accumulator") {
        $0.localGet(0).localGet(1).i32(1).op(.i32Add).op(opcode)
      }
      for count in counts {
        module.addFunction([.v128], [.v128], export: "constant \(count)") {
          $0.localGet(0).i32(count).op(opcode)
        }
      }
    }
    let (bitCount, lanes) = Self.boundaries(opcode)
    for start in stride(from: 0, to: lanes.count, by: 128 / bitCount) {
      let vector = Lanes(
        bitCount, (start..<start + 128 / bitCount).map { lanes[$0 % lanes.count] }
      ).vector
      for count in counts {
        let expected = VectorModel.result(opcode, [vector], count: UInt32(bitPattern: count))
        for (name, arguments) in [
          ("slot", [.v128(vector), .i32(count)]),
          ("accumulator", [.v128(vector), .i32(count &- 1)]),
          ("constant \(count)", [Value.v128(vector)]),
        ] {
          let results = try guest.function(name).call(arguments)
          #expect(Self.outcomes(results[0], laneCount: expected.count) == expected, "\(name)")
        }
      }
    }
  }

  @Test func everyInstructionHasAnOperation() {
    let byHand: [Opcode] = [.v128Const, .i8x16Shuffle]
    for opcode in Opcode.allCases
    where [.simd, .relaxedSIMD].contains(opcode.row.feature) && !byHand.contains(opcode) {
      #expect(opcode.lowering != nil, "\(opcode.row.mnemonic)")
    }
  }
}

extension Code {
  /// A vector of ones.
  func allOnes() -> Code { v128(V128(repeating: 0xFF)) }

  func v128(_ vector: V128) -> Code {
    op(.v128Const).raw((0..<16).map { vector[$0] })
  }
}
