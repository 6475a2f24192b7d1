// Loads and stores. Operations of their own serve the first memory with addresses of 32 bits; the
// operations named `Any` serve the others.

extension FunctionTranslator {
  /// The address operand at `index` with the instruction's offset: variant s a c, slot and offset.
  mutating func address(
    _ index: Int, _ instruction: Instruction
  ) -> (variant: Int, slot: Int, offset: UInt32) {
    let offset = UInt32(truncatingIfNeeded: instruction.bits)
    let operand = operands[index]
    if operand.kind == .constant {
      let (sum, overflow) = UInt32(truncatingIfNeeded: operand.bits).addingReportingOverflow(offset)
      if !overflow { return (2, 0, sum) }
    }
    if isInAccumulator(operand) { return (1, 0, offset) }
    return (0, readableSlot(index), offset)
  }

  mutating func translateLoad(_ instruction: Instruction, _ lowering: Lowering) {
    if let width = anyMemoryWidth(instruction) {
      let slot = readableSlot(operands.count - 1)
      _ = pop()
      return produce(
        number: Int(lowering.operation.rawValue + anyLoadDistance(lowering)) + width * 2,
        fields(0, slot, constant: instruction.index), extra: instruction.bits, lowering.type)
    }
    let index = operands.count - 1
    if loadStored(index, instruction) { return }
    if lowering.operation == .i32Load, let unit = takeBackLoad(index, instruction) {
      _ = pop()
      return produce(number: Int(Operation.i32LoadLoad.rawValue), unit, lowering.type)
    }
    let (variant, unit) = addressSum(index, instruction)
    _ = pop()
    produce(number: Int(lowering.operation.rawValue) + variant * 2, unit, lowering.type)
  }

  mutating func translateStore(_ instruction: Instruction, _ lowering: Lowering) {
    if let width = anyMemoryWidth(instruction) {
      let value = readableSlot(operands.count - 1)
      let slot = readableSlot(operands.count - 2)
      _ = pop()
      _ = pop()
      emit(
        anyStore(lowering.operation), variant: width,
        fields(value, slot, constant: instruction.index), extra: instruction.bits)
      return
    }
    let index = operands.count - 1
    let isInteger = lowering.type == .i32 || lowering.type == .i64
    // A float in a slot or constant is stored by its bits; in an accumulator by the float's store.
    let value = source(index)
    if lowering.operation == .i32Store, value == .accumulator, addToMemory(index, instruction) {
      return
    }
    var stored = storedValue(index, instruction, value)
    defer {
      stored?.unit = lastUnit
      if let stored { lastStore = stored }
    }
    let (variant, unit) = addressSum(index - 1, instruction)
    _ = pop()
    _ = pop()
    var operation = lowering.operation
    if !isInteger {
      if value == .accumulator {
        emit(operation, variant: variant, unit)
        return
      }
      operation = lowering.type == .f32 ? .i32Store : .i64Store
    }
    let first = Self.firstStoreVariants[variant]
    switch value {
    case .slot(let valueSlot): emit(operation, variant: first, unit | fields(valueSlot))
    case .accumulator: emit(operation, variant: first + 1, unit)
    case .constant(let constant):
      // Behind a sum that became part of the address no value is in the accumulator.
      emit(operation, variant: first + (variant >= 3 ? 1 : 2), unit, extra: UInt64(constant))
    }
  }

  /// The first variant of a store of an integer for each form of its address.
  private static let firstStoreVariants = [0, 3, 6, 9, 11, 13, 15]

  // MARK: Any memory

  /// For another memory than the first, or one with addresses of 64 bits: 0 for addresses of 32 bits, 1
  /// for 64.
  func anyMemoryWidth(_ instruction: Instruction) -> Int? {
    if instruction.index == 0, hasNarrowMemory { return nil }
    return syntax.memories[Int(instruction.index)].addressType == .i64 ? 1 : 0
  }

  /// From a load of the first memory to the same of any: families of 14 handlers, and of four.
  private func anyLoadDistance(_ lowering: Lowering) -> UInt16 {
    let position = (lowering.operation.rawValue - Operation.i32Load.rawValue) / 14
    return Operation.i32LoadAny.rawValue + position * 4 - lowering.operation.rawValue
  }

  private func anyStore(_ operation: Operation) -> Operation {
    switch operation {
    case .i64Store, .f64Store: .i64StoreAny
    case .i32Store8: .i32Store8Any
    case .i32Store16: .i32Store16Any
    default: .i32StoreAny
    }
  }

  /// A vector instruction on any memory, as steps that exist for scalars.
  mutating func translateAnyVector(_ instruction: Instruction, width: Int) {
    switch instruction.opcode {
    case .v128Load: translateAnyVectorLoad(instruction, width)
    case .v128Store: translateAnyVectorStore(instruction, width)
    case .v128Load8x8S: steps(instruction, .i64Load, .i64x2Splat, .i16x8ExtendLowI8x16S)
    case .v128Load8x8U: steps(instruction, .i64Load, .i64x2Splat, .i16x8ExtendLowI8x16U)
    case .v128Load16x4S: steps(instruction, .i64Load, .i64x2Splat, .i32x4ExtendLowI16x8S)
    case .v128Load16x4U: steps(instruction, .i64Load, .i64x2Splat, .i32x4ExtendLowI16x8U)
    case .v128Load32x2S: steps(instruction, .i64Load, .i64x2Splat, .i64x2ExtendLowI32x4S)
    case .v128Load32x2U: steps(instruction, .i64Load, .i64x2Splat, .i64x2ExtendLowI32x4U)
    case .v128Load8Splat: steps(instruction, .i32Load8U, .i8x16Splat)
    case .v128Load16Splat: steps(instruction, .i32Load16U, .i16x8Splat)
    case .v128Load32Splat: steps(instruction, .i32Load, .i32x4Splat)
    case .v128Load64Splat: steps(instruction, .i64Load, .i64x2Splat)
    case .v128Load32Zero: translateAnyLoadZero(instruction, .i64Load32U)
    case .v128Load64Zero: translateAnyLoadZero(instruction, .i64Load)
    case .v128Load8Lane: translateAnyLoadLane(instruction, .i32Load8U, .i8x16ReplaceLane)
    case .v128Load16Lane: translateAnyLoadLane(instruction, .i32Load16U, .i16x8ReplaceLane)
    case .v128Load32Lane: translateAnyLoadLane(instruction, .i32Load, .i32x4ReplaceLane)
    case .v128Load64Lane: translateAnyLoadLane(instruction, .i64Load, .i64x2ReplaceLane)
    case .v128Store8Lane: steps(instruction, .i8x16ExtractLaneU, .i32Store8)
    case .v128Store16Lane: steps(instruction, .i16x8ExtractLaneU, .i32Store16)
    case .v128Store32Lane: steps(instruction, .i32x4ExtractLane, .i32Store)
    default: steps(instruction, .i64x2ExtractLane, .i64Store)
    }
  }

  private mutating func steps(_ instruction: Instruction, _ opcodes: Opcode...) {
    for opcode in opcodes {
      var step = instruction
      step.opcode = opcode
      if let lowering = opcode.lowering { translate(step, lowering) }
    }
  }

  /// The upper half goes first: its check covers both, and its slot is not the address's.
  private mutating func translateAnyVectorLoad(_ instruction: Instruction, _ width: Int) {
    let slot = readableSlot(operands.count - 1)
    _ = pop()
    let home = topSlot
    for half in [1, 0] {
      emitAnyHalf(
        .i64LoadAny, variant: width * 2 + 1, instruction, half, fields(home + half, slot))
    }
    push(.temporary, .v128)
  }

  private mutating func translateAnyVectorStore(_ instruction: Instruction, _ width: Int) {
    let vector = readableSlot(operands.count - 1)
    let slot = readableSlot(operands.count - 2)
    _ = pop()
    _ = pop()
    for half in [1, 0] {
      emitAnyHalf(.i64StoreAny, variant: width, instruction, half, fields(vector + half, slot))
    }
  }

  /// Half of a vector, at the offset. One that is too large for 64 bits is out of bounds as it is.
  private mutating func emitAnyHalf(
    _ operation: Operation, variant: Int, _ instruction: Instruction, _ half: Int, _ unit: UInt64
  ) {
    let (offset, overflow) = instruction.bits.addingReportingOverflow(UInt64(half * 8))
    // The load's result is in a slot alone; the accumulator is overwritten.
    spill(.integer)
    accumulators[.integer] = .unknown
    accumulators.forgetSlot(Int(unit & 0xFFFF))
    emit(
      operation, variant: variant, unit | UInt64(instruction.index) << 32,
      extra: overflow ? .max : offset)
  }

  private mutating func translateAnyLoadZero(_ instruction: Instruction, _ opcode: Opcode) {
    steps(instruction, opcode)
    _ = pop()
    let home = topSlot
    produceVector(.constantVector, 0, extra: [0, 0])
    _ = pop()
    produceVector(.i64x2ReplaceLane, variant: 1, fields(0, home), extra: [.max, 0])
  }

  private mutating func translateAnyLoadLane(
    _ instruction: Instruction, _ opcode: Opcode, _ replaceLane: Operation
  ) {
    let vector = readableSlot(operands.count - 1)
    _ = pop()
    steps(instruction, opcode)
    _ = pop()
    produceVector(
      replaceLane, variant: 1, fields(0, vector), extra: laneMask(instruction))
  }

  // MARK: Atomic accesses

  /// The operation for an atomic instruction; false if it is none.
  mutating func translateAtomic(_ instruction: Instruction) -> Bool {
    guard instruction.opcode.row.feature == .threads else { return false }
    let result: ValueType?
    let operandCount: Int
    switch instruction.opcode.row.signature {
    case .load(let type): (operandCount, result) = (1, type)
    case .store: (operandCount, result) = (2, nil)
    case .readModifyWrite(let type): (operandCount, result) = (2, type)
    case .compareExchange(let type): (operandCount, result) = (3, type)
    case .wait: (operandCount, result) = (3, .i32)
    // The fence: all accesses are sequentially consistent, so it orders nothing more.
    default: return true
    }
    let first = operands.count - operandCount
    settle(from: first)
    let slot = operands[first].homeSlot
    let isWide = syntax.memories[Int(instruction.index)].addressType == .i64
    for _ in 0..<operandCount { _ = pop() }
    emit(
      .atomics, fields(slot, isWide ? 1 : 0, constant: instruction.index),
      extra: instruction.bits)
    code.append(UInt64(instruction.opcode.rawValue & 0xFFF))
    if let result { push(.temporary, result) }
    return true
  }
}
