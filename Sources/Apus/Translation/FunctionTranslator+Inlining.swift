// Small functions, translated where they are called. The parameters are the arguments, wherever these
// are; the body is a block whose label has the result.

/// A call in whose place the body of the callee stands, by its byte offset in the module.
struct InlineCall: BitwiseCopyable {
  let callee: FunctionIndex
  let byteOffset: Int
}

/// An instruction by its byte offset in the module, and the call in whose place it stands.
struct InstructionPlace: BitwiseCopyable {
  let byteOffset: Int
  let call: InlineCall?
}

/// The function whose body is translated in the place of a call.
struct InlineScope: ~Copyable {
  /// So many bytes of bodies may still be looked at in the place of calls: a call takes two bytes, so a
  /// module of a few megabytes could ask for gigabytes of code.
  var byteBudget: Int
  /// The call; `nil` when there is none.
  var call: InlineCall?
  /// The place among the open blocks of the one that is the body; 0, the caller's, when there is none.
  var controlIndex = 0
  /// What stands for each local: a local of the translator's or a constant. The type is the local's own.
  var locals = WorkStack<Operand>(capacity: 16)

  /// For a function whose body has so many bytes.
  init(byteCount: Int) { byteBudget = 256 + 4 * byteCount }
}

extension FunctionTranslator {
  /// The body of a function, if it can stand in the place of a call of it here.
  mutating func inlineBody(of functionIndex: FunctionIndex) -> InlineBody? {
    let position = Int(functionIndex) - syntax.importedFunctionCount
    guard position >= 0 else { return nil }
    let body = syntax.bodies[position]
    guard body.bytes.byteCount <= min(InlineBody.maximumByteCount, inlined.byteBudget) else {
      return nil
    }
    inlined.byteBudget -= body.bytes.byteCount
    return InlineBody(body, module.type(ofFunction: functionIndex), module)
  }

  /// Translates the body of a function in the place of a call of it.
  mutating func translateInline(_ callee: InlineBody, _ call: InlineCall) throws {
    let parameterCount = callee.type.parameters.count
    let first = operands.count - parameterCount
    let resultSlot = first < operands.count ? operands[first].homeSlot : topSlot
    let ownStart = localSlots.count
    if callee.hasBranches {
      let start = controls.last?.operandStart ?? 0
      for index in start..<max(start, first) where operands[index].kind != .constant {
        settle(index)
      }
    }
    bindLocals(callee, firstArgument: first)
    inlined.call = call
    inlined.controlIndex = controls.count
    controls.append(
      Control(
        kind: .block, blockType: callee.type.results.first.map { .value($0) } ?? .empty,
        operandStart: operands.count, slotStart: resultSlot))
    var decoder = InstructionDecoder(
      module.bytes, range: callee.instructions, features: .all)
    var instruction = Instruction()
    try decoder.decode(into: &instruction)
    while !decoder.isAtEnd {
      try translateNext(instruction)
      try decoder.decode(into: &instruction)
    }
    endInline(callee.type.results.first, ownStart: ownStart)
    inlined.call = nil
    inlined.controlIndex = 0
  }

  /// Lets arguments stand for the parameters, and takes them from the stack; gives the other locals slots.
  private mutating func bindLocals(_ callee: InlineBody, firstArgument first: Int) {
    inlined.locals.removeAll()
    let parameterCount = callee.type.parameters.count
    for local in 0..<parameterCount {
      let isWritten = callee.writtenLocals >> UInt64(local) & 1 == 1
      if isWritten || operands[first + local].kind == .accumulator { settle(first + local) }
      let argument = operands[first + local]
      let type = callee.localTypes[local]
      switch argument.kind {
      case .local, .constant:
        inlined.locals.append(
          Operand(kind: argument.kind, type: type, homeSlot: 0, bits: argument.bits))
      case .temporary, .accumulator: addOwnLocal(argument.homeSlot, type)
      }
    }
    let end = topSlot
    for _ in 0..<parameterCount { _ = pop() }
    topSlot = end
    for local in parameterCount..<max(parameterCount, callee.localTypes.count) {
      let type = callee.localTypes[local]
      addOwnLocal(topSlot, type)
      if callee.readLocals >> UInt64(local) & 1 == 1 {
        copy(Operand(kind: .constant, type: type, homeSlot: topSlot), to: topSlot)
      }
      accumulators.forgetSlot(topSlot)
      topSlot += 1
    }
    maximumSlot = max(maximumSlot, topSlot)
  }

  /// A local that only the function has whose body is translated.
  private mutating func addOwnLocal(_ slot: Int, _ type: ValueType) {
    inlined.locals.append(
      Operand(kind: .local, type: type, homeSlot: 0, bits: UInt64(localSlots.count)))
    localSlots.append(slot)
    localTypes.append(type)
    pendingLocalCounts.append(0)
  }

  /// Leaves the body: its result goes where that of a call is expected.
  private mutating func endInline(_ type: ValueType?, ownStart: Int) {
    guard let body = controls.last else { return }
    let isMerge = body.firstFixup >= 0
    var result: Operand?
    if isReachable, type != nil {
      if isMerge {
        moveOperands(1, to: body.slotStart)
      } else {
        result = keepResult(ownStart: ownStart, body.slotStart)
      }
    }
    let producer = result.map { accumulators[AccumulatorKind($0.type)] }
    dropOperands(of: body)
    if isMerge { placeLabel(body.firstFixup) }
    controls.removeLast()
    localSlots.removeLast(localSlots.count - ownStart)
    localTypes.removeLast(localTypes.count - ownStart)
    pendingLocalCounts.removeLast(pendingLocalCounts.count - ownStart)
    // Its address may be in a local that is no more.
    lastStore = StoredValue()
    if isMerge {
      isReachable = true
      if let type { push(.temporary, type) }
      return
    }
    guard let result, let producer else { return }
    let kind = AccumulatorKind(result.type)
    push(result.kind, result.type, bits: result.bits)
    switch result.kind {
    case .local: pendingLocalCounts[Int(result.bits)] += 1
    case .accumulator:
      accumulators[kind] = AccumulatorState(
        pendingIndex: operands.count - 1, producerUnit: producer.producerUnit,
        producerNumber: producer.producerNumber)
    case .temporary: accumulators[kind].cachedSlot = producer.cachedSlot
    case .constant: break
    }
  }

  /// The result on top of the stack as it can stand at `slot`, when the body and its locals are gone.
  private mutating func keepResult(ownStart: Int, _ slot: Int) -> Operand {
    let index = operands.count - 1
    let operand = operands[index]
    switch operand.kind {
    case .constant: return operand
    case .local where Int(operand.bits) < ownStart: return operand
    case .accumulator:
      let producerUnit = accumulators[AccumulatorKind(operand.type)].producerUnit
      // An operation that stores its result stores it where it stands. What follows may read the slot.
      if producerUnit == lastUnit || producerUnit == AccumulatorState.storedValue { return operand }
      spill(AccumulatorKind(operand.type))
    case .local, .temporary: break
    }
    var result = operands[index]
    if self.slot(of: result) != slot {
      let isCached = isInAccumulator(result)
      copy(result, to: slot)
      if isCached { accumulators[AccumulatorKind(result.type)].cachedSlot = slot }
    }
    result.kind = .temporary
    return result
  }
}
