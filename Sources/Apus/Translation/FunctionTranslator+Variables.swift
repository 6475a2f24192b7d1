// Locals, globals, and the instructions whose operands lie in consecutive slots.

extension FunctionTranslator {
  // MARK: Locals

  mutating func translateLocal(_ instruction: Instruction) {
    if inlined.call != nil { return translateInlinedLocal(instruction) }
    let index = Int(instruction.index)
    if instruction.opcode == .localGet {
      assignments.read(index)
    } else {
      setLocal(index)
      assignments.write(index)
    }
    if instruction.opcode != .localSet {
      push(.local, localTypes[index], bits: UInt64(index))
      pendingLocalCounts[index] += 1
    }
  }

  /// A local of the function whose body is translated in the place of a call.
  private mutating func translateInlinedLocal(_ instruction: Instruction) {
    let local = inlined.locals[Int(instruction.index)]
    if local.kind == .constant { return push(constant: local.bits, local.type) }
    let index = Int(local.bits)
    if instruction.opcode != .localGet { setLocal(index) }
    if instruction.opcode != .localSet {
      push(.local, local.type, bits: local.bits)
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
    if redirectVector(operand, to: slot) {
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
    refreshPin(slot)
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
    if type == .v128 {
      return translateVectorGlobal(
        instruction.opcode, isImported: isImported, place: placeField)
    }
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
    if source == .accumulator, type == .i32, setGlobalToSum(placeField) { return }
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
    let index = instruction.index
    switch instruction.opcode {
    case .memorySize, .memoryGrow, .memoryFill, .memoryCopy, .memoryInit:
      translateBulkMemory(instruction)
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy, .tableInit:
      translateTable(instruction)
    case .i64Add128: emitWide(.i64Add128, operandCount: 4)
    case .i64Sub128: emitWide(.i64Sub128, operandCount: 4)
    case .i64MulWideS: emitWide(.i64MulWideS, operandCount: 2)
    case .i64MulWideU: emitWide(.i64MulWideU, operandCount: 2)
    case .dataDrop: emitBulk(.dataDrop, index, operandCount: 0)
    case .elemDrop: emitBulk(.elemDrop, index, operandCount: 0)
    case .refFunc:
      let type = syntax.functionTypes[Int(index)]
      emitBulk(
        .refFunc, index, operandCount: 0,
        result: .reference(nullable: false, .defined(type)))
    default: return false
    }
    return true
  }

  private mutating func translateBulkMemory(_ instruction: Instruction) {
    let (index, second) = (instruction.index, instruction.secondIndex)
    if instruction.opcode == .memoryInit {
      // The segment comes first.
      return emitBulk(
        .memoryInit, index, operandCount: 3, second: second, wide: [memoryAddress(second)])
    }
    let address = memoryAddress(index)
    switch instruction.opcode {
    case .memorySize:
      emitBulk(.memorySize, index, operandCount: 0, wide: [address], result: address.valueType)
    case .memoryGrow:
      emitBulk(.memoryGrow, index, operandCount: 1, wide: [address], result: address.valueType)
    case .memoryFill:
      emitBulk(.memoryFill, index, operandCount: 3, wide: [address, .i32, address])
    default:
      let source = memoryAddress(second)
      emitBulk(
        .memoryCopy, index, operandCount: 3, second: second,
        wide: [address, source, lesser(address, source)])
    }
  }

  private mutating func translateTable(_ instruction: Instruction) {
    let (index, second) = (instruction.index, instruction.secondIndex)
    if instruction.opcode == .tableInit {
      // The segment comes first.
      return emitBulk(
        .tableInit, index, operandCount: 3, second: second, wide: [tableAddress(second)])
    }
    let address = tableAddress(index)
    let element = syntax.tables[Int(index)].elementType
    switch instruction.opcode {
    case .tableGet: emitBulk(.tableGet, index, operandCount: 1, wide: [address], result: element)
    case .tableSet: emitBulk(.tableSet, index, operandCount: 2, wide: [address])
    case .tableSize:
      emitBulk(.tableSize, index, operandCount: 0, wide: [address], result: address.valueType)
    case .tableGrow:
      emitBulk(
        .tableGrow, index, operandCount: 2, wide: [.i32, address], result: address.valueType)
    case .tableFill:
      emitBulk(.tableFill, index, operandCount: 3, wide: [address, .i32, address])
    default:
      let source = tableAddress(second)
      emitBulk(
        .tableCopy, index, operandCount: 3, second: second,
        wide: [address, source, lesser(address, source)])
    }
  }

  private func memoryAddress(_ index: MemoryIndex) -> AddressType {
    syntax.memories[Int(index)].addressType
  }

  private func tableAddress(_ index: TableIndex) -> AddressType {
    syntax.tables[Int(index)].addressType
  }

  private func lesser(_ first: AddressType, _ second: AddressType) -> AddressType {
    first == .i64 && second == .i64 ? .i64 : .i32
  }

  /// An operation whose two i64 results take the place of its operands.
  private mutating func emitWide(_ operation: Operation, operandCount: Int) {
    emitBulk(operation, 0, operandCount: operandCount, result: .i64)
    push(.temporary, .i64)
  }

  /// `wide` says of the first operands which are addresses of 64 bits.
  private mutating func emitBulk(
    _ operation: Operation, _ index: UInt32, operandCount: Int, second: UInt32? = nil,
    wide: [AddressType] = [], result: ValueType? = nil
  ) {
    let first = operands.count - operandCount
    settle(from: first)
    let slot = operandCount == 0 ? topSlot : operands[first].homeSlot
    for _ in 0..<operandCount { _ = pop() }
    var flags = 0
    for (position, address) in wide.enumerated() where address == .i64 { flags |= 1 << position }
    emit(
      operation, fields(slot, flags, constant: index), extra: second.map { UInt64($0) })
    if let result { push(.temporary, result) }
  }
}
