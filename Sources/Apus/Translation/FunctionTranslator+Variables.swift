// Locals, globals, and the instructions whose operands lie in consecutive slots.

extension FunctionTranslator {
  // MARK: Locals

  mutating func translateLocal(_ instruction: Instruction) {
    let index = Int(instruction.index)
    if instruction.opcode != .localGet { setLocal(index) }
    if instruction.opcode != .localSet {
      push(.local, localTypes[index], bits: UInt64(index))
      pendingLocalCounts[index] += 1
    }
  }

  /// Pops the top operand into a local. If its producer was the last operation, that writes there.
  private mutating func setLocal(_ index: Int) {
    let slot = localSlots[index]
    let last = operands.count - 1
    let operand = operands[last]
    let isSame = operand.kind == .local && Int(operand.bits) == index
    if pendingLocalCounts[index] > (isSame ? 1 : 0) { settleUses(ofLocal: index, below: last) }
    if isSame {
      _ = pop()
      return
    }
    let kind = AccumulatorKind(operand.type)
    if operand.kind == .accumulator, accumulators[kind].producerUnit == lastUnit {
      storePending(kind, in: slot)
      operands[last].kind = .temporary
      _ = pop()
    } else {
      // Popped first: a value pending in an accumulator needs no home any more.
      _ = pop()
      copy(operand, to: slot)
    }
  }

  /// Before a local changes: operands that stand for it get its value.
  private mutating func settleUses(ofLocal index: Int, below end: Int) {
    for position in 0..<end
    where operands[position].kind == .local && Int(operands[position].bits) == index {
      settle(position)
    }
  }

  // MARK: Globals

  mutating func translateGlobal(_ instruction: Instruction) {
    let index = Int(instruction.index)
    let type = syntax.globals[index].valueType
    let isImported = index < syntax.importedGlobalCount
    let place = isImported ? index : module.globalSlots[index - syntax.importedGlobalCount]
    let placeField = UInt32(truncatingIfNeeded: place)
    if instruction.opcode == .globalGet {
      let operation: Operation = isImported ? .globalGetShared : .globalGet
      guard AccumulatorKind(type) != .integer else {
        return produce(
          number: Int(operation.rawValue), fields(0, constant: placeField), type)
      }
      // The handler has the integer accumulator only: a float goes to its slot.
      spill(.integer)
      accumulators[.integer] = .unknown
      emit(operation, variant: 1, fields(topSlot, constant: placeField))
      push(.temporary, type)
      return
    }
    let last = operands.count - 1
    if isImported || AccumulatorKind(type) != .integer {
      let slot = readableSlot(last)
      _ = pop()
      emit(
        isImported ? .globalSetShared : .globalSet, fields(slot, constant: placeField))
      return
    }
    let source = source(last)
    _ = pop()
    switch source {
    case .slot(let slot): emit(.globalSet, fields(slot, constant: placeField))
    case .accumulator: emit(.globalSet, variant: 1, fields(0, constant: placeField))
    case .constant(let constant):
      emit(
        .globalSet, variant: 2, fields(0, constant: placeField), extra: UInt64(constant))
    }
  }

  // MARK: Operands in consecutive slots

  /// The operation for an instruction of tables, bulk memory or references; false if it is none.
  mutating func translateBulk(_ instruction: Instruction) -> Bool {
    let index = UInt64(instruction.index)
    let second = UInt64(instruction.secondIndex)
    switch instruction.opcode {
    case .memorySize: emitBulk(.memorySize, index, operandCount: 0, result: .i32)
    case .memoryGrow: emitBulk(.memoryGrow, index, operandCount: 1, result: .i32)
    case .memoryFill: emitBulk(.memoryFill, index, operandCount: 3)
    case .memoryCopy: emitBulk(.memoryCopy, index, operandCount: 3, second: second)
    case .memoryInit: emitBulk(.memoryInit, index, operandCount: 3, second: second)
    case .dataDrop: emitBulk(.dataDrop, index, operandCount: 0)
    case .elemDrop: emitBulk(.elemDrop, index, operandCount: 0)
    case .refFunc: emitBulk(.refFunc, index, operandCount: 0, result: .funcref)
    case .tableGet:
      emitBulk(
        .tableGet, index, operandCount: 1, result: syntax.tables[Int(index)].elementType)
    case .tableSet: emitBulk(.tableSet, index, operandCount: 2)
    case .tableSize: emitBulk(.tableSize, index, operandCount: 0, result: .i32)
    case .tableGrow: emitBulk(.tableGrow, index, operandCount: 2, result: .i32)
    case .tableFill: emitBulk(.tableFill, index, operandCount: 3)
    case .tableCopy: emitBulk(.tableCopy, index, operandCount: 3, second: second)
    case .tableInit: emitBulk(.tableInit, index, operandCount: 3, second: second)
    default: return false
    }
    return true
  }

  private mutating func emitBulk(
    _ operation: Operation, _ index: UInt64, operandCount: Int, second: UInt64? = nil,
    result: ValueType? = nil
  ) {
    let first = operands.count - operandCount
    settle(from: first)
    let slot = operandCount == 0 ? topSlot : operands[first].homeSlot
    for _ in 0..<operandCount { _ = pop() }
    emit(
      operation, fields(slot, constant: UInt32(truncatingIfNeeded: index)), extra: second)
    if let result { push(.temporary, result) }
  }
}
