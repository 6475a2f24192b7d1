// Blocks, branches and returns.

extension FunctionTranslator {
  // MARK: Conditions

  /// A condition on top of the stack, not yet evaluated where a comparison can be fused.
  enum Condition {
    /// The number of the branch that jumps when the comparison holds; of the one when it does not.
    case comparison(whenHolds: Int, whenNot: Int, unit: UInt64)
    /// Jumps when the slot or the accumulator is not zero.
    case number(Source)
    /// Jumps when it is zero.
    case zero(Source)
  }

  /// Pops the condition. A comparison that was just emitted is taken back, to become a branch.
  mutating func popCondition() -> Condition {
    let index = operands.count - 1
    let state = accumulators[.integer]
    if state.pendingIndex == index, state.producerUnit == lastUnit,
      let condition = Self.fusedCondition(state.producerNumber, code[state.producerUnit + 1])
    {
      removeLast(at: state.producerUnit)
      _ = pop()
      accumulators[.integer] = .unknown
      return condition
    }
    let source = source(index, constants: false)
    _ = pop()
    return .number(source)
  }

  private static func fusedCondition(_ number: Int, _ unit: UInt64) -> Condition? {
    for (type, branches) in [
      (ValueType.i32, Operation.brIfI32Eq), (.i64, Operation.brIfI64Eq),
    ] {
      let first = Int(IntegerComparison.firstFamily(type))
      let offset = number - first
      let (family, variant) = offset.quotientAndRemainder(
        dividingBy: Int(IntegerComparison.familySize))
      guard offset >= 0,
        let comparison = IntegerComparison(rawValue: UInt16(truncatingIfNeeded: family))
      else { continue }
      let branch = { (comparison: IntegerComparison) in
        Int(branches.rawValue + comparison.rawValue * IntegerComparison.branchFamilySize)
          + variant / 2
      }
      return .comparison(
        whenHolds: branch(comparison), whenNot: branch(comparison.negated), unit: unit)
    }
    if let condition = floatCondition(number, unit) { return condition }
    return zeroCondition(number, unit)
  }

  /// Float comparisons have a branch for each outcome: four families `brIf…`, then four `brUnless…`,
  /// of ss as sa each; `gt` and `ge` are `lt` and `le` swapped.
  private static func floatCondition(_ number: Int, _ unit: UInt64) -> Condition? {
    for (comparisons, branches) in [
      (Operation.f32Eq, Operation.brIfF32Eq), (.f64Eq, .brIfF64Eq),
    ] {
      let offset = number - Int(comparisons.rawValue)
      // Four comparisons of six handlers; eight branches, three handlers for each polarity.
      let (family, variant) = offset.quotientAndRemainder(dividingBy: 6)
      guard offset >= 0, family < 4 else { continue }
      let branch = Int(branches.rawValue) + variant / 2
      return .comparison(
        whenHolds: branch + family * 3, whenNot: branch + 12 + family * 3, unit: unit)
    }
    return nil
  }

  /// `eqz` compares with zero.
  private static func zeroCondition(_ number: Int, _ unit: UInt64) -> Condition? {
    for (eqz, branches) in [
      (Operation.i32Eqz, Operation.brIfI32Eq), (.i64Eqz, .brIfI64Eq),
    ] {
      let variant = number - Int(eqz.rawValue)
      guard variant == 0 || variant == 2 else { continue }
      // Variant sc or ac of eq and ne, with the constant 0.
      let branch = Int(branches.rawValue) + (variant == 0 ? 1 : 3)
      return .comparison(
        whenHolds: branch, whenNot: branch + Int(IntegerComparison.branchFamilySize),
        unit: unit & 0xFFFF_0000)
    }
    return nil
  }

  /// Emits a branch for when the condition holds, or does not; returns its operation's unit and the
  /// byte offset of the field for the branch's distance.
  mutating func emitBranch(
    _ condition: Condition, whenHolds: Bool
  ) -> (unit: Int, fieldByteOffset: Int) {
    switch condition {
    case .comparison(let holds, let not, let unit):
      let number = whenHolds ? holds : not
      let start =
        emitFusedBranch(number: number, unit: unit) ?? emit(number: number, unit, extra: 0)
      return (start, start * 8 + 16)
    case .number(let source), .zero(let source):
      let jumpsWhenZero = if case .zero = condition { whenHolds } else { !whenHolds }
      if source == .accumulator {
        let comparison: Operation = jumpsWhenZero ? .brIfI32Eq : .brIfI32Ne
        if let start = emitFusedBranch(number: Int(comparison.rawValue) + 3, unit: 0) {
          return (start, start * 8 + 16)
        }
      }
      let operation: Operation = jumpsWhenZero ? .brUnless : .brIf
      let start =
        if case .slot(let slot) = source {
          emit(operation, fields(slot))
        } else {
          emit(operation, variant: 1)
        }
      return (start, start * 8 + 12)
    }
  }

  // MARK: Branch targets

  /// Lets the operation at `unit` go to the unit `target`. That is in as many arms that are moved as the
  /// code that is emitted now, or in `depth`.
  mutating func setDistance(fieldByteOffset: Int, unit: Int, target: Int, depth: Int? = nil) {
    code.setDistance(fieldByteOffset: fieldByteOffset, unit: unit, target: target)
    layout.note(
      fieldByteOffset: fieldByteOffset, unit: unit,
      target: CodeLayout.Place(unit: target, depth: depth ?? layout.depth))
  }

  /// Lets a branch go to the label of `depth`, now or when its end is known.
  mutating func connect(fieldByteOffset: Int, unit: Int, depth: Int) {
    let index = controls.count - 1 - depth
    if controls[index].kind == .loop {
      setDistance(
        fieldByteOffset: fieldByteOffset, unit: unit, target: controls[index].loopUnit,
        depth: controls[index].loopDepth)
    } else {
      fixups.append(
        Fixup(
          fieldByteOffset: fieldByteOffset, operationByteOffset: unit * 8,
          next: controls[index].firstFixup))
      controls[index].firstFixup = fixups.count - 1
    }
  }

  /// Lets all branches of a chain come here. Whatever was in an accumulator is not known any more.
  mutating func placeLabel(_ firstFixup: Int) {
    var index = firstFixup
    while index >= 0 {
      let fixup = fixups[index]
      setDistance(
        fieldByteOffset: fixup.fieldByteOffset, unit: fixup.operationByteOffset / 8,
        target: code.count)
      index = fixup.next
    }
    accumulators.forgetAll()
    lastUnit = -1
  }

  // MARK: Blocks

  func parameterTypes(_ blockType: BlockType) -> [ValueType] {
    if case .type(let index) = blockType {
      return syntax.functionType(at: index)?.parameters ?? []
    }
    return []
  }

  func resultTypes(_ control: Control) -> [ValueType] {
    if control.kind == .function { return type.results }
    return switch control.blockType {
    case .empty: []
    case .value(let type): [type]
    case .type(let index): syntax.functionType(at: index)?.results ?? []
    }
  }

  mutating func beginBlock(_ instruction: Instruction) {
    let condition: Condition? = instruction.opcode == .if ? popCondition() : nil
    settleChangeable()
    let parameterCount = parameterTypes(instruction.blockType).count
    let start = operands.count - parameterCount
    settle(from: start)
    let slotStart = parameterCount == 0 ? topSlot : operands[start].homeSlot
    var control = Control(
      kind: .block, blockType: instruction.blockType, operandStart: start, slotStart: slotStart)
    control.assignmentMark = assignments.mark
    if instruction.opcode == .loop {
      control.kind = .loop
      pin(nextPins)
      control.loopUnit = code.count
      control.loopDepth = layout.depth
      accumulators.forgetAll()
      lastUnit = -1
    }
    if let condition {
      control.kind = .ifThen
      let isLikely = layout.isLikely(instruction.byteOffset)
      if isLikely == false {
        control.rareArm = .first
        let (unit, field) = emitBranch(condition, whenHolds: true)
        beginArm()
        setDistance(fieldByteOffset: field, unit: unit, target: code.count)
      } else {
        control.rareArm = isLikely == true ? .second : .none
        let (unit, field) = emitBranch(condition, whenHolds: false)
        fixups.append(Fixup(fieldByteOffset: field, operationByteOffset: unit * 8, next: -1))
        control.elseFixup = fixups.count - 1
      }
    }
    controls.append(control)
  }

  mutating func beginElse() {
    let index = controls.count - 1
    guard index >= 0 else { return }
    switch controls[index].rareArm {
    case .none: leaveArm()
    case .first: endArm()
    case .second:
      // The first arm falls through to the end, behind which the second one goes.
      if isReachable { settle(from: controls[index].operandStart) }
      dropOperands(of: controls[index])
      beginArm()
    }
    dropOperands(of: controls[index])
    assignments.restore(controls[index].assignmentMark)
    if controls[index].rareArm != .first { placeLabel(controls[index].elseFixup) }
    controls[index].kind = .ifElse
    controls[index].elseFixup = -1
    for type in parameterTypes(controls[index].blockType) { push(.temporary, type) }
    isReachable = true
  }

  /// At the end of an `if` with an arm that is moved: what is left is the other one.
  private mutating func endRareArm() {
    guard let control = controls.last else { return }
    // Without an `else`, the second arm is empty.
    if control.kind == .ifThen, control.rareArm == .first { beginElse() }
    guard control.kind == .ifElse, control.rareArm == .second else { return }
    endArm()
    dropOperands(of: control)
    assignments.restore(control.assignmentMark)
    if isReachable { for type in resultTypes(control) { push(.temporary, type) } }
  }

  /// At the end nothing is left of a block but its results, in the slots that its label expects.
  mutating func endBlock() {
    guard var control = controls.last else { return }
    if control.kind == .function { return endFunction() }
    if control.rareArm != .none {
      endRareArm()
      if let now = controls.last { control = now }
    }
    if control.kind == .loop { pins = PinnedLocals() }
    let isOlderTry = control.kind == .tryBody || control.kind == .catchBody
    if isOlderTry, isReachable { moveResults() }
    // Handlers of an older `try` are behind its part.
    if control.kind != .catchBody { endPart(of: control) }
    let index = controls.count - 1
    let isMerge =
      control.firstFixup >= 0 || control.elseFixup >= 0 || isOlderTry || isCatchTarget(index)
    if isMerge { assignments.restore(control.assignmentMark) }
    guard isMerge else {
      // Nothing branches here: operands stay as they are, or the code behind is unreachable too.
      controls.removeLast()
      if !isReachable { dropOperands(of: control) }
      return
    }
    let isEntered =
      isReachable || control.firstFixup >= 0 || control.elseFixup >= 0 || isCatchTarget(index)
    if isReachable, !isOlderTry { settle(from: control.operandStart) }
    dropOperands(of: control)
    placeLabel(control.firstFixup)
    if control.elseFixup >= 0 { placeLabel(control.elseFixup) }
    placeCatchTarget(index)
    controls.removeLast()
    guard isEntered else { return }
    for type in resultTypes(control) { push(.temporary, type) }
    isReachable = true
  }

  private mutating func endFunction() {
    let hasBranches = controls[0].firstFixup >= 0 || isCatchTarget(0)
    if hasBranches {
      if isReachable { settle(from: 0) }
      dropOperands(of: controls[0])
      placeLabel(controls[0].firstFixup)
      placeCatchTarget(0)
      for type in type.results { push(.temporary, type) }
      isReachable = true
    }
    if isReachable { emitReturn() }
    controls.removeLast()
  }

  /// Empties the stack down to what was below `control`.
  mutating func dropOperands(of control: Control) {
    while operands.count > control.operandStart { _ = pop() }
    topSlot = control.slotStart
  }

  // MARK: Branches

  mutating func translateBranch(_ instruction: Instruction) {
    switch instruction.opcode {
    case .return:
      translateBr(controls.count - 1 - inlined.controlIndex)
    case .br:
      translateBr(Int(instruction.index))
    case .brIf:
      translateBrIf(Int(instruction.index))
    default:
      translateBrTable(instruction)
    }
  }

  /// How many operands a branch to `depth` carries, and the slot where the first is expected.
  func branchTarget(_ depth: Int) -> (operandCount: Int, slot: Int) {
    let control = controls[controls.count - 1 - depth]
    let count =
      control.kind == .loop
      ? parameterTypes(control.blockType).count : resultTypes(control).count
    return (count, control.slotStart)
  }

  private func isFunction(_ depth: Int) -> Bool { depth == controls.count - 1 }

  private mutating func translateBr(_ depth: Int) {
    if isFunction(depth) {
      emitReturn()
    } else {
      let (count, slot) = branchTarget(depth)
      moveOperands(count, to: slot)
      let unit = emit(.br)
      connect(fieldByteOffset: unit * 8 + 12, unit: unit, depth: depth)
    }
    isReachable = false
  }

  /// Moves the `count` top operands to `slot` on; nothing behind needs the stack any more.
  mutating func moveOperands(_ count: Int, to slot: Int) {
    guard count > 0 else { return }
    let first = operands.count - count
    if count == 1 {
      let operand = operands[first]
      if operand.kind == .accumulator,
        accumulators[AccumulatorKind(operand.type)].producerUnit == lastUnit
      {
        operands[first].kind = .temporary
        operands[first].homeSlot = slot
        return storePending(AccumulatorKind(operand.type), in: slot)
      }
      if redirectVector(operand, to: slot) { return }
      return copy(operand, to: slot)
    }
    settle(from: first)
    let slotCount = topSlot - operands[first].homeSlot
    if operands[first].homeSlot != slot {
      emit(
        .moveSlots, fields(slot, operands[first].homeSlot, constant: UInt32(slotCount)))
    }
  }

  private mutating func translateBrIf(_ depth: Int) { emitBranchIf(popCondition(), depth) }

  /// Branches to `depth` with its operands if the condition, which has been popped, holds.
  mutating func emitBranchIf(_ condition: Condition, _ depth: Int) {
    let (count, slot) = branchTarget(depth)
    let first = operands.count - count
    settle(from: first)
    if count == 0 || operands[first].homeSlot == slot {
      let (unit, field) = emitBranch(condition, whenHolds: true)
      return connect(fieldByteOffset: field, unit: unit, depth: depth)
    }
    let (skip, field) = emitBranch(condition, whenHolds: false)
    let slotCount = topSlot - operands[first].homeSlot
    emit(.moveSlots, fields(slot, operands[first].homeSlot, constant: UInt32(slotCount)))
    let unit = emit(.br)
    connect(fieldByteOffset: unit * 8 + 12, unit: unit, depth: depth)
    setDistance(fieldByteOffset: field, unit: skip, target: code.count)
    lastUnit = -1
  }

  private mutating func translateBrTable(_ instruction: Instruction) {
    let index = source(operands.count - 1, constants: false)
    _ = pop()
    let labels = Array(LabelList(module.bytes, instruction))
    let (count, _) = branchTarget(Int(labels[labels.count - 1]))
    let first = operands.count - count
    settle(from: first)
    let limit = UInt32(truncatingIfNeeded: labels.count - 1)
    let table =
      if case .slot(let slot) = index {
        emit(.brTable, fields(slot, constant: limit))
      } else {
        emit(.brTable, variant: 1, fields(0, constant: limit))
      }
    code.append(repeating: 0, count: (labels.count + 1) / 2)
    let homeSlot = count == 0 ? 0 : operands[first].homeSlot
    for (position, label) in labels.enumerated() {
      let depth = Int(label)
      let field = table * 8 + 16 + position * 4
      if count == 0 || branchTarget(depth).slot == homeSlot {
        connect(fieldByteOffset: field, unit: table, depth: depth)
      } else {
        // This label's operands lie lower: a stub behind the table moves them.
        setDistance(fieldByteOffset: field, unit: table, target: code.count)
        emit(
          .moveSlots,
          fields(branchTarget(depth).slot, homeSlot, constant: UInt32(topSlot - homeSlot)))
        let unit = emit(.br)
        connect(fieldByteOffset: unit * 8 + 12, unit: unit, depth: depth)
      }
    }
    isReachable = false
  }

  /// Returns the top operands.
  private mutating func emitReturn() {
    let count = type.results.count
    guard count > 0 else {
      emit(.returnVoid, fields(headerSlot))
      return
    }
    let first = operands.count - count
    if count > 1 {
      settle(from: first)
      emit(
        .returnMany,
        fields(headerSlot, operands[first].homeSlot, constant: UInt32(type.resultSlotCount)))
      return
    }
    let operand = operands[first]
    if operand.type == .v128 {
      emit(.returnVector, fields(headerSlot, readableSlot(first)))
      return
    }
    let kind = AccumulatorKind(operand.type)
    // Variants of `returnOne`: s a d f c, and from a slot to the accumulator of floats: sd sf.
    if isInAccumulator(operand) {
      emit(.returnOne, variant: 1 + kind.rawValue, fields(headerSlot))
    } else if kind == .integer, let constant = narrowConstant(operand) {
      emit(.returnOne, variant: 4, fields(headerSlot, constant: constant))
    } else {
      let variant = kind == .integer ? 0 : 4 + kind.rawValue
      emit(.returnOne, variant: variant, fields(headerSlot, readableSlot(first)))
    }
  }
}
