// Code units, the operand stack, and moving values between accumulators and slots.

extension FunctionTranslator {
  // MARK: Code units

  /// The unit behind a handler: slots at bytes 8 and 10, a third slot or 32 bits at 12.
  func fields(_ first: Int, _ second: Int = 0, _ third: Int = 0) -> UInt64 {
    UInt64(UInt16(truncatingIfNeeded: first)) | UInt64(UInt16(truncatingIfNeeded: second)) << 16
      | UInt64(UInt16(truncatingIfNeeded: third)) << 32
  }

  func fields(_ first: Int, _ second: Int = 0, constant: UInt32) -> UInt64 {
    fields(first, second) | UInt64(constant) << 32
  }

  /// Appends an operation of two units, or three with `extra`. Returns its first unit, which has the number
  /// of the handler until `placeHandlers`.
  @discardableResult
  mutating func emit(number: Int, _ unit: UInt64 = 0, extra: UInt64? = nil) -> Int {
    let start = code.count
    previousUnit = lastUnit
    previousNumber = lastNumber
    if record == .relocations {
      relocations.append(Relocation(unit: start, kind: .handler, value: 0))
    }
    code.append(UInt64(pinnedForm(of: number, unit, extra ?? 0)))
    code.append(unit)
    if let extra { code.append(extra) }
    lastUnit = start
    lastNumber = number
    return start
  }

  @discardableResult
  mutating func emit(
    _ operation: Operation, variant: Int = 0, _ unit: UInt64 = 0, extra: UInt64? = nil
  ) -> Int {
    emit(number: Int(operation.rawValue) + variant, unit, extra: extra)
  }

  /// Before an operation is emitted whose third unit is of this process: what that stands for.
  mutating func noteThirdUnit(_ kind: Relocation.Kind, _ value: UInt32) {
    if record == .relocations {
      relocations.append(Relocation(unit: code.count + 2, kind: kind, value: value))
    }
  }

  /// Takes back the last operation. What replaces it stands for the instruction that comes now.
  mutating func removeLast(at unit: Int) {
    code.removeLast(code.count - unit)
    lastUnit = previousUnit
    lastNumber = previousNumber
    previousUnit = -1
    if record == .relocations {
      while let last = relocations.last, last.unit >= unit { relocations.removeLast() }
    }
    guard record == .positions else { return }
    var index = positions.count - 1
    while index >= 0, positions[index].unit > unit {
      positions[index].unit = unit
      index -= 1
    }
  }

  // MARK: The operand stack

  mutating func push(_ kind: Operand.Kind, _ type: ValueType, bits: UInt64 = 0) {
    accumulators.forgetSlot(topSlot)
    if type == .v128 { accumulators.forgetSlot(topSlot + 1) }
    operands.append(Operand(kind: kind, type: type, homeSlot: topSlot, bits: bits))
    topSlot += type.slotCount
    if topSlot > maximumSlot { maximumSlot = topSlot }
  }

  mutating func push(constant bits: UInt64, _ type: ValueType) {
    push(.constant, type, bits: bits)
  }

  /// Takes the top operand. If it was in an accumulator alone, it is there still until the next
  /// producer: the caller uses it at once.
  mutating func pop() -> Operand {
    // Safe: validation has counted the operands; code that cannot be reached is skipped.
    guard let operand = operands.popLast() else {
      return Operand(kind: .constant, type: .i32, homeSlot: topSlot)
    }
    topSlot = operand.homeSlot
    switch operand.kind {
    case .accumulator: accumulators[AccumulatorKind(operand.type)].pendingIndex = -1
    case .local: pendingLocalCounts[Int(operand.bits)] -= 1
    case .temporary, .constant: break
    }
    return operand
  }

  /// Gives the top operand another type of the same bits. An accumulator serves all integers.
  mutating func retype(_ type: ValueType) {
    guard !operands.isEmpty else { return }
    operands[operands.count - 1].type = type
  }

  // MARK: Values

  /// The slot that `operand` can be read from; `nil` for a constant or a pending value.
  @inline(__always)  // As `isInAccumulator`.
  func slot(of operand: Operand) -> Int? {
    switch operand.kind {
    case .temporary: operand.homeSlot
    case .local: localSlots[Int(operand.bits)]
    case .constant, .accumulator: nil
    }
  }

  /// Whether the accumulator of its type has the operand's value.
  @inline(__always)  // A call would copy the translator.
  func isInAccumulator(_ operand: Operand) -> Bool {
    if operand.kind == .accumulator { return true }
    guard let slot = slot(of: operand) else { return false }
    return accumulators[AccumulatorKind(operand.type)].cachedSlot == slot
  }

  /// Makes the operation that left its result pending in an accumulator store it in `slot` too.
  mutating func storePending(_ kind: AccumulatorKind, in slot: Int) {
    let state = accumulators[kind]
    guard state.producerUnit >= 0 else {
      accumulators.forgetSlot(slot)
      accumulators[kind] = AccumulatorState(cachedSlot: slot)
      emit(.copy, variant: 1 + kind.rawValue, fields(slot))
      return
    }
    let number = state.producerNumber + 1
    let unit = code[state.producerUnit + 1] & ~0xFFFF | UInt64(UInt16(truncatingIfNeeded: slot))
    code[state.producerUnit] = UInt64(pinnedForm(of: number, unit))
    code[state.producerUnit + 1] = unit
    if state.producerUnit == lastUnit { lastNumber = number }
    if state.producerUnit == previousUnit { previousNumber = number }
    accumulators.forgetSlot(slot)
    accumulators[kind].pendingIndex = -1
    accumulators[kind].cachedSlot = slot
  }

  /// Before something else takes the accumulator: a value that is there alone goes to its home.
  mutating func spill(_ kind: AccumulatorKind) {
    let index = accumulators[kind].pendingIndex
    guard index >= 0 else { return }
    operands[index].kind = .temporary
    storePending(kind, in: operands[index].homeSlot)
  }

  mutating func spillAll() {
    spill(.integer)
    spill(.double)
    spill(.float)
  }

  /// Brings the operand at `index` of the stack to its home slot.
  mutating func settle(_ index: Int) {
    let operand = operands[index]
    switch operand.kind {
    case .temporary: return
    case .accumulator: return spill(AccumulatorKind(operand.type))
    case .local: pendingLocalCounts[Int(operand.bits)] -= 1
    case .constant: break
    }
    copy(operand, to: operand.homeSlot)
    operands[index].kind = .temporary
  }

  /// Brings all operands from `index` up to their homes.
  mutating func settle(from index: Int) {
    for position in index..<max(index, operands.count) { settle(position) }
  }

  /// Brings what may change, locals and accumulators, to its home: before a block begins.
  mutating func settleChangeable() {
    let start = controls.last?.operandStart ?? 0
    for index in start..<max(start, operands.count) where operands[index].kind != .constant {
      settle(index)
    }
  }

  /// The slot of the operand at `index`, which goes to its home first if it is in none.
  mutating func readableSlot(_ index: Int) -> Int {
    if let slot = slot(of: operands[index]) { return slot }
    settle(index)
    return operands[index].homeSlot
  }

  /// Emits the move of `operand` to `slot`. The accumulators keep their values.
  mutating func copy(_ operand: Operand, to slot: Int) {
    accumulators.forgetSlot(slot)
    if operand.type == .v128 {
      accumulators.forgetSlot(slot + 1)
      if let source = self.slot(of: operand), source != slot {
        emit(.copyVector, fields(slot, source))
      }
      return
    }
    let kind = AccumulatorKind(operand.type)
    if isInAccumulator(operand) {
      // Variants of `copy`: s a d f c k.
      emit(.copy, variant: 1 + kind.rawValue, fields(slot))
      if operand.kind == .accumulator { accumulators[kind].cachedSlot = slot }
    } else if let source = self.slot(of: operand) {
      if source != slot { copySlot(source, to: slot) }
    } else if let constant = narrowConstant(operand) {
      emit(.copy, variant: 4, fields(slot, constant: constant))
    } else {
      emit(.copy, variant: 5, fields(slot), extra: operand.bits)
    }
  }

  /// Two moves in a row become one operation, if the second does not read what the first writes.
  private mutating func copySlot(_ source: Int, to slot: Int) {
    if lastUnit >= 0, lastNumber == Int(Operation.copy.rawValue),
      !pins.contains(slot), !pins.contains(Int(code[lastUnit + 1] & 0xFFFF))
    {
      let first = code[lastUnit + 1]
      if UInt64(source) != first & 0xFFFF, UInt64(slot) != first & 0xFFFF {
        let unit = lastUnit
        removeLast(at: unit)
        emit(.copy2, first & 0xFFFF_FFFF | fields(slot, source) << 32)
        return
      }
    }
    emit(.copy, fields(slot, source))
  }

  /// The operand as a constant of 32 bits: of an i64 or f64, when its sign extension gives it back.
  func narrowConstant(_ operand: Operand) -> UInt32? {
    guard operand.kind == .constant else { return nil }
    let low = UInt32(truncatingIfNeeded: operand.bits)
    switch operand.type {
    case .i32, .f32: return low
    default: return UInt64(bitPattern: Int64(Int32(bitPattern: low))) == operand.bits ? low : nil
    }
  }

  /// Emits an operation whose result is left in the accumulator of `type`, and pushes the result.
  ///
  /// `number` is the variant without a store; the field at byte 8 of `unit` is left to the slot.
  mutating func produce(number: Int, _ unit: UInt64, extra: UInt64? = nil, _ type: ValueType) {
    let kind = AccumulatorKind(type)
    spill(kind)
    let start = emit(number: number, unit, extra: extra)
    accumulators[kind] = AccumulatorState(
      pendingIndex: operands.count, producerUnit: start, producerNumber: number)
    push(.accumulator, type)
  }
}
