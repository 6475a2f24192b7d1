// Calls and tail calls.

extension FunctionTranslator {
  mutating func translateCall(_ instruction: Instruction) throws {
    switch instruction.opcode {
    case .call:
      if let callee = inlineBody(of: instruction.index) {
        try translateInline(
          callee, InlineCall(callee: instruction.index, byteOffset: instruction.byteOffset))
      } else {
        translateDirectCall(instruction.index)
      }
    case .callRef: translateReferenceCall(instruction.index)
    default: translateIndirectCall(instruction)
    }
  }

  /// The third unit of the call that is emitted next.
  private mutating func entry(of functionIndex: FunctionIndex) -> UInt64 {
    if record == .listing { return UInt64(functionIndex) }
    noteThirdUnit(.entry, functionIndex)
    return UInt64(UInt(bitPattern: module.entry(of: functionIndex)))
  }

  /// What the code compares types by.
  func typeID(_ index: TypeIndex) -> TypeID {
    record == .listing ? index : module.typeIDs[Int(index)]
  }

  private mutating func translateDirectCall(_ functionIndex: FunctionIndex) {
    let callee = module.type(ofFunction: functionIndex)
    let frameSlot = settleArguments(callee)
    let unit = fields(frameSlot, callee.headerSlot)
    if Int(functionIndex) < syntax.importedFunctionCount {
      emit(.callImport, unit, extra: UInt64(functionIndex))
    } else {
      emit(.call, unit, extra: entry(of: functionIndex))
    }
    pushResults(callee)
  }

  private mutating func translateIndirectCall(_ instruction: Instruction) {
    let callee = syntax.functionType(at: instruction.index) ?? FunctionType([])
    let isWide = syntax.tables[Int(instruction.secondIndex)].addressType == .i64
    let index =
      isWide
      ? .slot(readableSlot(operands.count - 1)) : source(operands.count - 1, constants: false)
    _ = pop()
    let frameSlot = settleArguments(callee)
    let target =
      UInt64(instruction.secondIndex) | UInt64(typeID(instruction.index)) << 32
    noteThirdUnit(.typeID, instruction.index)
    if case .slot(let slot) = index {
      emit(
        .callIndirect, variant: isWide ? 2 : 0, fields(frameSlot, callee.headerSlot, slot),
        extra: target)
    } else {
      emit(.callIndirect, variant: 1, fields(frameSlot, callee.headerSlot), extra: target)
    }
    pushResults(callee)
  }

  private mutating func translateReferenceCall(_ typeIndex: TypeIndex) {
    let callee = syntax.functionType(at: typeIndex) ?? FunctionType([])
    let slot = readableSlot(operands.count - 1)
    _ = pop()
    let frameSlot = settleArguments(callee)
    emit(.callReference, fields(frameSlot, callee.headerSlot, slot), extra: 0)
    pushResults(callee)
  }

  /// Brings the arguments to the slots where the callee's frame starts, and saves accumulators.
  mutating func settleArguments(_ callee: FunctionType) -> Int {
    let first = operands.count - callee.parameters.count
    settle(from: first)
    let frameSlot = first < operands.count ? operands[first].homeSlot : topSlot
    spillAll()
    noteReferences(operandCount: first)
    let end = frameSlot + callee.headerSlot + 2
    if end > maximumSlot { maximumSlot = end }
    return frameSlot
  }

  mutating func pushResults(_ callee: FunctionType) {
    for _ in callee.parameters { _ = pop() }
    accumulators.forgetAll()
    for type in callee.results { push(.temporary, type) }
    if callee.results.count == 1, let result = operands.last, result.type != .v128 {
      accumulators[AccumulatorKind(result.type)].cachedSlot = result.homeSlot
    }
  }

  // MARK: Tail calls

  mutating func translateTailCall(_ instruction: Instruction) {
    isReachable = false
    if instruction.opcode == .returnCall {
      let callee = module.type(ofFunction: instruction.index)
      let unit = tailCallUnit(callee)
      if Int(instruction.index) < syntax.importedFunctionCount {
        emit(.tailCallImport, unit, extra: UInt64(instruction.index))
      } else {
        emit(.tailCall, unit, extra: entry(of: instruction.index))
      }
      return
    }
    let callee = syntax.functionType(at: instruction.index) ?? FunctionType([])
    let indexSlot = readableSlot(operands.count - 1)
    _ = pop()
    if instruction.opcode == .returnCallRef {
      emit(.tailCallReference, tailCallUnit(callee), extra: fields(indexSlot))
      return
    }
    let target =
      UInt64(instruction.secondIndex) | UInt64(typeID(instruction.index)) << 32
    let unit = tailCallUnit(callee)
    noteThirdUnit(.typeID, instruction.index)
    emit(.tailCallIndirect, unit, extra: target)
    let isWide = syntax.tables[Int(instruction.secondIndex)].addressType == .i64
    code.append(fields(indexSlot, isWide ? 1 : 0))
  }

  /// Settles the arguments; where they and the headers are.
  private mutating func tailCallUnit(_ callee: FunctionType) -> UInt64 {
    let frameSlot = settleArguments(callee)
    return fields(frameSlot, callee.parameterSlotCount, headerSlot)
      | UInt64(UInt16(truncatingIfNeeded: callee.headerSlot)) << 48
  }
}
