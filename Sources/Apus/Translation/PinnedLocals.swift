// Locals that an innermost loop keeps in registers, as well as in their slots.

/// A slot in an operation, and the register of the pinned local that may take its place. The generator
/// has the same enumeration; its raw values are in `pinnedFormRows`.
enum PinnedPlace: Int, CaseIterable {
  case integerAt8, integerAt10, integerAt12, integerAt20
  case doubleAt8, doubleAt10, doubleAt12
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
    // The order of a dictionary is not that of the next translation: of equals the first local counts.
    for index in localSlots.indices {
      guard let worth = uses[index]?.worth else { continue }
      switch localTypes[index] {
      case .i32, .i64:
        if worth > integerWorth { (integerWorth, pins.integerSlot) = (worth, localSlots[index]) }
      case .f64:
        if worth > doubleWorth { (doubleWorth, pins.doubleSlot) = (worth, localSlots[index]) }
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
  func pinnedForm(of number: Int, _ unit: UInt64, _ extra: UInt64 = 0) -> Int {
    if pins.isEmpty { return number }
    var number = number
    let slots = [unit & 0xFFFF, unit >> 16 & 0xFFFF, unit >> 32 & 0xFFFF, extra >> 32 & 0xFFFF]
    for place in PinnedPlace.allCases {
      let isDouble = place.rawValue >= PinnedPlace.doubleAt8.rawValue
      let slot = slots[isDouble ? place.rawValue - 4 : place.rawValue]
      guard Int(slot) == (isDouble ? pins.doubleSlot : pins.integerSlot),
        let form = PinnedForms.form(of: number, at: place)
      else { continue }
      number = form
    }
    return number
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
