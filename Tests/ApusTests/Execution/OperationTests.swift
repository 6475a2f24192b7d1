// Every numeric instruction with its operands wherever the translator may leave them, and its result
// wherever it may be wanted, compared with the model.

import Testing

@testable import Apus

private let integerValues: [UInt64] = [
  0, 1, 5, 31, 0x80, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0xDEAD_BEEF,
]

/// Operands for instructions on `type`, the bounds of every conversion among them.
private func values(_ type: ValueType) -> [UInt64] {
  switch type {
  case .i32: return integerValues + [32, 0x8000, 0xFFFF_FFE1]
  case .i64:
    return integerValues + [
      63, 64, 0x1_0000_0000, 0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0xFFFF_FFFF_FFFF_FFFF,
      0xFFFF_FFFF_8000_0000, 0x0123_4567_89AB_CDEF, 0x8000_0000_8000_0000,
    ]
  case .f32:
    let numbers: [Float] = [
      0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 8_388_607.5, .leastNonzeroMagnitude,
      -.greatestFiniteMagnitude, .infinity, -.infinity, 0x1p31, -0x1p31, 0x1p32, 0x1p63, 0x1p64,
    ]
    return numbers.map { UInt64($0.bitPattern) } + [
      0x7FC0_0000, 0xFFC0_0000, 0x7FA0_0000, 0xFFC0_1234, 0x4EFF_FFFF, 0xCF00_0001, 0x3F7F_FFFF,
      0xBF7F_FFFF,
    ]
  default:
    let numbers: [Double] = [
      0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 4_503_599_627_370_495.5, .leastNonzeroMagnitude,
      -.greatestFiniteMagnitude, .infinity, -.infinity, 2_147_483_647.9, -2_147_483_648.9,
      2_147_483_648, -2_147_483_649, 4_294_967_295.9, 0x1p32, 0x1p63, -0x1p63, 0x1p64,
      0x1.fffffep127, 0x1.fffffefffffffp127, 0x1p-150, 0x1.0000011p0,
    ]
    return numbers.map(\.bitPattern) + [
      0x7FF8_0000_0000_0000, 0xFFF8_0000_0000_0000, 0x7FF4_0000_0000_0000, 0xFFF8_1234_5678_9ABC,
      0xFFFF_FFFF_8000_0000, 0x0000_0000_8000_0000,
    ]
  }
}

@Suite struct OperationTests {
  @Test func everyNumericInstructionIsTested() {
    #expect(Opcode.numeric.count == 76 + 60)
  }

  @Test(arguments: Opcode.numeric.filter(\.row.isBinary))
  private func binary(_ opcode: Opcode) throws {
    let values = values(opcode.row.parameterType)
    let consumers = Consumer.of(opcode.row.resultType)
    var forms: [Form] = []
    for left in Placement.variables {
      for right in Placement.variables {
        for consumer in consumers {
          forms.append(
            Form(
              opcode: opcode, placements: [left, right], consumer: consumer, constants: [0, 0]))
        }
      }
    }
    // With each operand pinned, and with the result's local.
    for form in forms where form.consumer != .kept {
      for local in [0, 1, 4] as [UInt64] {
        var form = form
        form.pinnedLocal = local
        forms.append(form)
      }
    }
    // Constants take turns at the consumers.
    for (turn, value) in values.enumerated() {
      let others = values[(turn * 5 + 3) % values.count]
      for (index, placements) in constantPlacements.enumerated() {
        let consumer = consumers[(turn + index) % consumers.count]
        forms.append(
          Form(
            opcode: opcode, placements: placements, consumer: consumer,
            constants: [value, placements[0] == .constant ? others : value],
            pinnedLocal: turn % 2 == 0 ? nil : UInt64(turn / 2 % 3 * 2)))
      }
    }
    let pairs = values.enumerated().flatMap { turn, a in
      // Each value with itself and with four others; over all of them, every pair of neighbours.
      [0, 1, 4, 7, 11].map { [a, values[(turn + $0) % values.count]] }
    }
    try check(forms, pairs)
  }

  private var constantPlacements: [[Placement]] {
    Placement.variables.flatMap { [[$0, .constant], [.constant, $0]] } + [[.constant, .constant]]
  }

  @Test(arguments: Opcode.numeric.filter { !$0.row.isBinary })
  private func unary(_ opcode: Opcode) throws {
    let values = values(opcode.row.parameterType)
    let consumers = Consumer.of(opcode.row.resultType)
    var forms = Placement.variables.flatMap { placement in
      consumers.map {
        Form(opcode: opcode, placements: [placement], consumer: $0, constants: [0])
      }
    }
    for form in forms where form.consumer != .kept {
      for local in [0, 2] as [UInt64] {
        var form = form
        form.pinnedLocal = local
        forms.append(form)
      }
    }
    for (turn, value) in values.enumerated() {
      forms.append(
        Form(
          opcode: opcode, placements: [.constant], consumer: consumers[turn % consumers.count],
          constants: [value]))
    }
    try check(forms, values.map { [$0] })
  }

  /// Runs every form with every tuple of operands.
  private func check(_ forms: [Form], _ tuples: [[UInt64]]) throws {
    let guest = try Guest { module in
      for (index, form) in forms.enumerated() { form.add(to: &module, "f\(index)") }
    }
    for (index, form) in forms.enumerated() {
      let function = try guest.function("f\(index)")
      // A third of the tuples for each form, so that the forms of an instruction share all of them.
      for tuple in tuples[(index % 3)...].enumerated().filter({ $0.offset % 3 == 0 }).map(\.element)
      {
        let operands = zip(form.placements, zip(tuple, form.constants)).map {
          $0 == .constant ? $1.1 : $1.0
        }
        let expected = form.consumer.expected(NumericModel.result(form.opcode, operands))
        // The upper half of a narrow slot is unspecified.
        let isNarrow = [.i32, .f32].contains(form.opcode.row.parameterType)
        let slots = isNarrow ? tuple.map { $0 | 0xA5A5_0000_0000_0000 } : tuple
        let outcome = try function.outcome(slots)
        if !expected.allows(outcome) {
          Issue.record(
            """
            \(form.opcode) \(form.placements) \(form.consumer) of \(operands.map(Outcome.bits)): \
            \(outcome), not \(expected)
            """)
        }
        if form.placements.allSatisfy({ $0 == .constant }) { break }
      }
    }
  }
}
