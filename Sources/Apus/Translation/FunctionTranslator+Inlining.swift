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
  /// The call; `nil` when there is none.
  var call: InlineCall?
  /// The place among the open blocks of the one that is the body; 0, the caller's, when there is none.
  var controlIndex = 0
  /// What stands for each local: a local of the translator's or a constant. The type is the local's own.
  var locals = WorkStack<Operand>(capacity: 16)
}

extension FunctionTranslator {
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
    var body = Control(
      kind: .block, blockType: callee.type.results.first.map { .value($0) } ?? .empty,
      operandStart: operands.count, slotStart: resultSlot)
    body.assignmentMark = assignments.mark
    controls.append(body)
    var decoder = InstructionDecoder(
      module.bytes, range: callee.instructions, features: .all)
    var instruction = Instruction()
    while !decoder.isAtEnd {
      try decoder.decode(into: &instruction)
      if decoder.isAtEnd { break }
      try translateNext(instruction)
    }
    endInline(ownStart: ownStart)
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
  private mutating func endInline(ownStart: Int) {
    guard let body = controls.last else { return }
    let isMerge = body.firstFixup >= 0
    if isReachable, isMerge { moveResults() }
    var result = isReachable && !isMerge ? operands.last : nil
    if resultTypes(body).isEmpty { result = nil }
    if let operand = result { result = keepResult(operand, ownStart: ownStart, body.slotStart) }
    let producer = result.map { accumulators[AccumulatorKind($0.type)] }
    dropOperands(of: body)
    placeLabelIfAny(body.firstFixup)
    controls.removeLast()
    localSlots.removeLast(localSlots.count - ownStart)
    localTypes.removeLast(localTypes.count - ownStart)
    pendingLocalCounts.removeLast(pendingLocalCounts.count - ownStart)
    // Its address may be in a local that is no more.
    lastStore = StoredValue()
    if isMerge {
      isReachable = true
      for type in resultTypes(body) { push(.temporary, type) }
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

  private mutating func placeLabelIfAny(_ firstFixup: Int) {
    if firstFixup >= 0 { placeLabel(firstFixup) }
  }

  /// The result on top of the stack as it can stand at `slot`, when the body and its locals are gone.
  private mutating func keepResult(_ operand: Operand, ownStart: Int, _ slot: Int) -> Operand {
    var result = operand
    let index = operands.count - 1
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
    result = operands[index]
    if self.slot(of: result) != slot {
      let isCached = isInAccumulator(result)
      copy(result, to: slot)
      if isCached { accumulators[AccumulatorKind(result.type)].cachedSlot = slot }
    }
    result.kind = .temporary
    return result
  }
}
