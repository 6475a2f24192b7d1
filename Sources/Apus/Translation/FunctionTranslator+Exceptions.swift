// try_table, throw and throw_ref; and the older try, catch, rethrow and delegate.

/// A clause whose label has no place yet.
struct CatchFixup {
  let controlIndex: Int
  let part: Int
  let clause: Int
}

extension FunctionTranslator {
  mutating func translateException(_ instruction: Instruction) {
    switch instruction.opcode {
    case .tryTable: beginTryTable(instruction)
    case .throw:
      let first = operands.count - tagType(instruction.index).parameters.count
      settle(from: first)
      spillAll()
      noteReferences(operandCount: operands.count)
      let slot = first < operands.count ? operands[first].homeSlot : topSlot
      emit(.throwException, fields(slot, constant: instruction.index))
      isReachable = false
    case .throwRef:
      let slot = readableSlot(operands.count - 1)
      emit(.throwReference, fields(slot))
      isReachable = false
    case .try: beginTry(instruction)
    case .catch: beginCatch(tag: instruction.index)
    case .catchAll: beginCatch(tag: nil)
    case .rethrow:
      let control = controls[controls.count - 1 - Int(instruction.index)]
      emit(.throwReference, fields(control.slotStart))
      isReachable = false
    default: endByDelegate(Int(instruction.index))
    }
  }

  private func tagType(_ tag: TagIndex) -> FunctionType {
    syntax.functionType(at: syntax.tags[Int(tag)]) ?? FunctionType([])
  }

  /// What an exception leaves goes right to the slots that the clause's label expects.
  private mutating func beginTryTable(_ instruction: Instruction) {
    var part = ExceptionTable.Part(startUnit: code.count)
    let partIndex = exceptionTable.parts.count
    for clause in CatchList(module.bytes, instruction) {
      let controlIndex = controls.count - 1 - Int(clause.label)
      let control = controls[controlIndex]
      let payloadSlotCount = clause.tag.map { tagType($0).parameterSlotCount } ?? 0
      let end = control.slotStart + payloadSlotCount + 1
      if end > maximumSlot { maximumSlot = end }
      part.clauses.append(
        ExceptionTable.Clause(
          tag: clause.tag, targetUnit: control.loopUnit,
          payloadSlot: clause.tag == nil ? nil : control.slotStart,
          referenceSlot: clause.hasReference ? control.slotStart + payloadSlotCount : nil))
      if control.kind != .loop {
        catchFixups.append(
          CatchFixup(
            controlIndex: controlIndex, part: partIndex, clause: part.clauses.count - 1))
      }
    }
    beginBlock(instruction)
    controls[controls.count - 1].tryPart = partIndex
    exceptionTable.parts.append(part)
  }

  /// Whether an exception may go to the label of a control.
  @inline(__always)  // A call would copy the translator, at the end of each block.
  func isCatchTarget(_ controlIndex: Int) -> Bool {
    catchFixups.contains { $0.controlIndex == controlIndex }
  }

  /// Lets exceptions for the label of a control come here.
  mutating func placeCatchTarget(_ controlIndex: Int) {
    if catchFixups.isEmpty { return }
    for fixup in catchFixups where fixup.controlIndex == controlIndex {
      exceptionTable.parts[fixup.part].clauses[fixup.clause].targetUnit = code.count
    }
    catchFixups.removeAll { $0.controlIndex == controlIndex }
  }

  /// Ends the part of the code that a `try` or `try_table` guards.
  mutating func endPart(of control: Control) {
    guard control.tryPart >= 0 else { return }
    exceptionTable.parts[control.tryPart].endUnit = code.count
  }

  // MARK: The older instructions

  /// Below the operands of a `try` or `catch` lies one that no instruction sees: the exception, for
  /// `rethrow`. Before it is caught the slot is only reserved, and no reference: a collection would follow
  /// whatever was left there.
  private mutating func pushHidden(isCaught: Bool) {
    push(.temporary, isCaught ? .reference(nullable: true, .exception) : .i64)
  }

  private mutating func beginTry(_ instruction: Instruction) {
    beginBlock(instruction)
    let index = controls.count - 1
    let parameters = parameterTypes(instruction.blockType)
    let slotCount = topSlot - controls[index].slotStart
    for _ in parameters { _ = pop() }
    if slotCount > 0 {
      let slot = controls[index].slotStart
      emit(.moveSlots, fields(slot + 1, slot, constant: UInt32(slotCount)))
    }
    pushHidden(isCaught: false)
    for type in parameters { push(.temporary, type) }
    accumulators.forgetAll()
    lastUnit = -1
    controls[index].kind = .tryBody
    controls[index].tryPart = exceptionTable.parts.count
    exceptionTable.parts.append(ExceptionTable.Part(startUnit: code.count))
  }

  /// Leaves the body or a handler of an older `try` for its end.
  private mutating func leaveTry() {
    guard isReachable else { return }
    moveResults()
    let unit = emit(.br)
    connect(fieldByteOffset: unit * 8 + 12, unit: unit, depth: 0)
  }

  /// Moves the results of the innermost block to where its label expects them.
  mutating func moveResults() {
    guard let control = controls.last else { return }
    moveOperands(resultTypes(control).count, to: control.slotStart)
  }

  mutating func beginCatch(tag: TagIndex?) {
    leaveTry()
    let index = controls.count - 1
    let control = controls[index]
    if control.kind == .tryBody { endPart(of: control) }
    dropOperands(of: control)
    assignments.restore(control.assignmentMark)
    exceptionTable.parts[control.tryPart].clauses.append(
      ExceptionTable.Clause(
        tag: tag, targetUnit: code.count, payloadSlot: tag == nil ? nil : control.slotStart + 1,
        referenceSlot: control.slotStart))
    controls[index].kind = .catchBody
    accumulators.forgetAll()
    lastUnit = -1
    pushHidden(isCaught: true)
    if let tag { for type in tagType(tag).parameters { push(.temporary, type) } }
    isReachable = true
  }

  mutating func endByDelegate(_ depth: Int) {
    guard let control = controls.last, control.tryPart >= 0 else { return endBlock() }
    // The label counts from outside of this `try`.
    var outer = controls.count - 2 - depth
    while outer > 0, controls[outer].tryPart < 0 { outer -= 1 }
    exceptionTable.parts[control.tryPart].delegatePart =
      outer > 0 ? controls[outer].tryPart : -1
    endBlock()
  }
}
