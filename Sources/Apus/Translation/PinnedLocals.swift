// Locals that an innermost loop keeps in registers, as well as in their slots.

extension PinnedPlace {
  /// Whether the place is that of a double.
  var isDouble: Bool { rawValue >= Self.doubleAt8.rawValue }
}

/// Which handler takes the place of which when a slot is that of a pinned local.
enum PinnedForms {
  /// Owner: the process. Extent: `Operation.handlerCount` for each place. Lifetime: unlimited. Checked
  /// by: numbers come from `Operation` and the counts of variants that the generator wrote.
  nonisolated(unsafe) private static let table: UnsafeMutablePointer<UInt16> = {
    let count = Operation.handlerCount * PinnedPlace.allCases.count
    let table = UnsafeMutablePointer<UInt16>.allocate(capacity: count)
    table.initialize(repeating: 0, count: count)
    for row in stride(from: 0, to: pinnedFormRows.count, by: 3) {
      let place = Int(pinnedFormRows[row + 1]) * Operation.handlerCount
      table[place + Int(pinnedFormRows[row])] = pinnedFormRows[row + 2]
    }
    return table
  }()

  /// The number of the form of the handler `number` with the pinned local at `place`; `nil` if it has no
  /// slot there, or no such form.
  static func form(of number: Int, at place: PinnedPlace) -> Int? {
    let form = table[place.rawValue * Operation.handlerCount + number]
    return form == 0 ? nil : Int(form)
  }
}

/// The slots of the pinned locals at the point the translation has reached, or -1.
struct PinnedLocals {
  var integerSlot = -1
  var doubleSlot = -1

  var isEmpty: Bool { integerSlot < 0 && doubleSlot < 0 }

  func contains(_ slot: Int) -> Bool { slot == integerSlot || slot == doubleSlot }

  /// The form of the handler `number` for these, with its operands in `unit` and `extra`.
  func form(of number: Int, _ unit: UInt64, _ extra: UInt64) -> Int {
    var number = number
    for place in PinnedPlace.allCases {
      let slot: UInt64
      switch place {
      case .integerAt8, .doubleAt8: slot = unit & 0xFFFF
      case .integerAt10, .doubleAt10: slot = unit >> 16 & 0xFFFF
      case .integerAt12, .doubleAt12: slot = unit >> 32 & 0xFFFF
      case .integerAt20: slot = extra >> 32 & 0xFFFF
      }
      if Int(slot) == (place.isDouble ? doubleSlot : integerSlot),
        let form = PinnedForms.form(of: number, at: place)
      {
        number = form
      }
    }
    return number
  }
}

/// How often a loop uses a local.
private struct LocalUses {
  var readCount = 0
  /// Writes by operations that have forms for a pinned local, and by others.
  var writeCount = 0
  var otherWriteCount = 0

  /// What pinning it is worth: an operand less to load for each read; and where a round depends on the
  /// one before, no wait for what was just stored. A write by another operation costs a reload.
  var worth: Int {
    let isCarried = readCount > 0 && writeCount > 0
    return readCount + writeCount - 2 * otherWriteCount + (isCarried ? 4 : 0)
  }
}

extension FunctionTranslator {
  /// The locals to pin in the loop whose body begins at `start`: those used most, if the loop holds no
  /// other loop and no call, for those leave nothing in the registers.
  func localsToPin(inLoopAt start: InstructionDecoder) throws(DecodingError) -> PinnedLocals {
    var decoder = start
    var uses: [Int: LocalUses] = [:]
    var depth = 0
    var previous = Opcode.nop
    var instruction = Instruction()
    scan: while !decoder.isAtEnd {
      try decoder.decode(into: &instruction)
      switch instruction.opcode {
      case .block, .if: depth += 1
      case .end:
        if depth == 0 { break scan }
        depth -= 1
      case .localGet: uses[Int(instruction.index), default: LocalUses()].readCount += 1
      case .localSet, .localTee:
        if hasPinnedResult(previous) {
          uses[Int(instruction.index), default: LocalUses()].writeCount += 1
        } else {
          uses[Int(instruction.index), default: LocalUses()].otherWriteCount += 1
        }
      case .loop, .call, .callIndirect, .callRef, .returnCall, .returnCallIndirect, .returnCallRef,
        .tryTable, .try, .throw, .throwRef, .rethrow:
        return PinnedLocals()
      default: break
      }
      previous = instruction.opcode
    }
    var pins = PinnedLocals()
    var integerWorth = 2
    var doubleWorth = 2
    // Of equals the first local counts: a dictionary's order is not that of the next translation.
    for (index, use) in uses.sorted(by: { $0.key < $1.key }) {
      switch localTypes[index] {
      case .i32, .i64:
        if use.worth > integerWorth {
          (integerWorth, pins.integerSlot) = (use.worth, localSlots[index])
        }
      case .f64:
        if use.worth > doubleWorth {
          (doubleWorth, pins.doubleSlot) = (use.worth, localSlots[index])
        }
      default: break
      }
    }
    return pins
  }

  private func hasPinnedResult(_ opcode: Opcode) -> Bool {
    guard let lowering = opcode.lowering else {
      return opcode == .i32Const || opcode == .i64Const || opcode == .localGet
    }
    let number = Int(lowering.operation.rawValue) + 1
    return PinnedForms.form(of: number, at: .integerAt8) != nil
      || PinnedForms.form(of: number, at: .doubleAt8) != nil
  }

  /// Brings the locals to pin to their registers.
  mutating func pin(_ locals: PinnedLocals) {
    if locals.integerSlot >= 0 { emit(.pin, fields(0, locals.integerSlot)) }
    if locals.doubleSlot >= 0 { emit(.pin, variant: 1, fields(0, locals.doubleSlot)) }
    pins = locals
  }

  /// The form of the handler `number` for what is pinned, with its operands in `unit` and `extra`.
  @inline(__always)  // A call would copy the translator, for each operation.
  func pinnedForm(of number: Int, _ unit: UInt64, _ extra: UInt64 = 0) -> Int {
    pins.isEmpty ? number : pins.form(of: number, unit, extra)
  }

  /// Behind an operation that wrote the local in `slot`: if it has no form for a pinned local, the
  /// register is loaded again.
  mutating func refreshPin(_ slot: Int) {
    if slot == pins.integerSlot, PinnedForms.form(of: lastNumber, at: .integerAt8) == nil {
      emit(.pin, fields(0, slot))
    } else if slot == pins.doubleSlot, PinnedForms.form(of: lastNumber, at: .doubleAt8) == nil {
      emit(.pin, variant: 1, fields(0, slot))
    }
  }
}
