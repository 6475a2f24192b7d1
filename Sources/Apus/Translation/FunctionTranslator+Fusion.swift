// Operations that are taken back to become one with the operation that follows.
//
// The operation that was emitted last can be taken back as long as no label stands behind it and its
// result is nowhere but in the accumulator, for the instruction that comes now.

extension FunctionTranslator {
  /// The number of a variant of an operation.
  private func number(_ operation: Operation, _ variant: Int = 0) -> Int {
    Int(operation.rawValue) + variant
  }

  /// Whether the operand at `index` is the result of the last operation, and nowhere else.
  private func isLastResult(_ index: Int) -> Bool {
    let state = accumulators[.integer]
    return operands[index].kind == .accumulator && state.pendingIndex == index
      && state.producerUnit == lastUnit && lastUnit >= 0
  }

  // MARK: Addresses

  /// The address operand at `index` with the instruction's offset: the form of the address, as the
  /// generator's `AddressSource` numbers them, and the unit. A sum made just now is taken back.
  mutating func addressSum(
    _ index: Int, _ instruction: Instruction
  ) -> (variant: Int, unit: UInt64) {
    if isLastResult(index), let sum = foldedSum(code[lastUnit + 1], instruction.bits) {
      removeLast(at: lastUnit)
      accumulators[.integer] = .unknown
      operands[index].kind = .temporary
      return sum
    }
    let (variant, slot, offset) = address(index, instruction)
    return (variant, fields(0, slot, constant: offset))
  }

  /// The address form for the addition that was emitted last. A sum wraps at 32 bits, the offset does
  /// not; so a sum with a constant takes none.
  @inline(__always)  // As `pinnedForm`.
  private func foldedSum(_ unit: UInt64, _ offset: UInt64) -> (variant: Int, unit: UInt64)? {
    let unit = unit & ~0xFFFF
    // Variants of the addition: ss sc as ac, each twice.
    switch lastNumber - number(.i32Add) {
    case 0 where offset < 0x1_0000: return (5, unit | offset << 48)
    case 2 where offset == 0: return (3, unit)
    case 4: return (6, unit | offset << 32)
    case 6 where offset == 0: return (4, unit)
    default: return nil
    }
  }

  /// Takes back the load that gave the address at `index`, if both offsets fit: the unit for both.
  mutating func takeBackLoad(_ index: Int, _ instruction: Instruction) -> UInt64? {
    guard isLastResult(index), lastNumber == number(.i32Load), instruction.bits < 0x1_0000 else {
      return nil
    }
    let unit = code[lastUnit + 1]
    guard unit >> 32 < 0x1_0000 else { return nil }
    removeLast(at: lastUnit)
    return unit & 0xFFFF_FFFF_0000 | instruction.bits << 48
  }

  // MARK: A load of what was just stored

  /// What a load behind the store with the value at `index` would give. In a shared memory another thread
  /// may store in between.
  @inline(__always)  // As `pinnedForm`.
  func storedValue(_ index: Int, _ instruction: Instruction, _ source: Source) -> StoredValue? {
    let (address, value) = (operands[index - 1], operands[index])
    guard address.kind == .local, value.kind == .local || source == .accumulator,
      instruction.opcode == .i32Store || instruction.opcode == .i64Store,
      !syntax.memories[0].isShared
    else { return nil }
    return StoredValue(
      load: instruction.opcode == .i32Store ? .i32Load : .i64Load, addressLocal: address.bits,
      offset: instruction.bits, value: value)
  }

  /// Lets the value that the last operation stored stand for a load from the same place; false if it was
  /// another. Nothing traps that the store has not.
  mutating func loadStored(_ index: Int, _ instruction: Instruction) -> Bool {
    let address = operands[index]
    guard lastUnit >= 0, lastStore.unit == lastUnit, address.kind == .local,
      address.bits == lastStore.addressLocal, instruction.opcode == lastStore.load,
      instruction.bits == lastStore.offset
    else { return false }
    let value = lastStore.value
    _ = pop()
    if value.kind == .local {
      push(.local, value.type, bits: value.bits)
      pendingLocalCounts[Int(value.bits)] += 1
    } else {
      // It may stand for an earlier load already.
      spill(.integer)
      accumulators[.integer] = AccumulatorState(
        pendingIndex: operands.count, producerUnit: AccumulatorState.storedValue)
      push(.accumulator, value.type)
    }
    return true
  }

  // MARK: Memory and globals that change by a constant

  /// `p[offset] += constant`, of which the load and the addition were just emitted. The value, at
  /// `index`, may have gone to a local too.
  mutating func addToMemory(_ index: Int, _ instruction: Instruction) -> Bool {
    let value = operands[index]
    let isPending = isLastResult(index)
    let variant = lastNumber - number(.i32Add)
    guard lastUnit >= 0, previousUnit >= 0, previousNumber == number(.i32Load),
      isPending ? variant == 6 : variant == 7 && value.kind == .local,
      let slot = slot(of: operands[index - 1])
    else { return false }
    let load = code[previousUnit + 1] & ~0xFFFF
    let add = code[lastUnit + 1]
    guard load == fields(0, slot, constant: UInt32(truncatingIfNeeded: instruction.bits)) else {
      return false
    }
    if !isPending {
      guard let local = self.slot(of: value), add & 0xFFFF == fields(local), local != slot else {
        return false
      }
    }
    removeLast(at: lastUnit)
    removeLast(at: lastUnit)
    _ = pop()
    _ = pop()
    let unit = isPending ? load : load | add & 0xFFFF
    emit(.i32AddMemory, variant: isPending ? 0 : 1, unit, extra: add >> 32)
    if isPending { accumulators[.integer] = .unknown } else { refreshPin(Int(unit & 0xFFFF)) }
    return true
  }

  /// Sets a global to a sum that was just made: of itself and a constant, when the sum is in a local
  /// too; or of a local and a constant. The first is how functions make room on the guest's own stack,
  /// the second how they give it back.
  mutating func setGlobalToSum(_ place: UInt32) -> Bool {
    let index = operands.count - 1
    if isLastResult(index), lastNumber == number(.i32Add, 2) {
      let unit = code[lastUnit + 1] & ~0xFFFF
      removeLast(at: lastUnit)
      accumulators[.integer] = .unknown
      operands[index].kind = .temporary
      _ = pop()
      emit(.globalSetSum, unit, extra: UInt64(place))
      return true
    }
    guard lastUnit >= 0, lastNumber == number(.globalSum, 1), code[lastUnit + 2] == UInt64(place),
      let slot = slot(of: operands[index]), code[lastUnit + 1] & 0xFFFF == fields(slot)
    else { return false }
    let unit = code[lastUnit + 1]
    removeLast(at: lastUnit)
    _ = pop()
    emit(.globalAdd, unit, extra: UInt64(place))
    refreshPin(slot)
    return true
  }

  /// The sum of a global, which was just read, and a constant; false if the operands are others. So
  /// functions find their place on the guest's own stack.
  mutating func addToGlobal(_ operation: Operation) -> Bool {
    let index = operands.count - 2
    guard operation == .i32Add || operation == .i32Sub, isLastResult(index),
      lastNumber == number(.globalGet), let constant = narrowConstant(operands[index + 1])
    else { return false }
    let place = code[lastUnit + 1] >> 32
    removeLast(at: lastUnit)
    accumulators[.integer] = .unknown
    operands[index].kind = .temporary
    _ = pop()
    _ = pop()
    produce(
      number: number(.globalSum),
      fields(0, constant: operation == .i32Add ? constant : 0 &- constant), extra: place, .i32)
    return true
  }

  // MARK: Branches

  /// Emits the branch by a comparison of the accumulator as one with the operation that was emitted
  /// last, which gave the accumulator its value: an addition that went to a local too, a load, or `and`
  /// for a comparison with zero. Returns its unit, or `nil` if there is no such operation.
  mutating func emitFusedBranch(number: Int, unit: UInt64) -> Int? {
    let (comparison, variant) = (number - self.number(.brIfI32Eq)).quotientAndRemainder(
      dividingBy: 4)
    guard lastUnit >= 0, (0..<10).contains(comparison), variant >= 2 else { return nil }
    let isConstant = variant == 3
    let operand = isConstant ? unit >> 32 : unit >> 16 & 0xFFFF
    let last = code[lastUnit + 1]
    var fused = -1
    if lastNumber == self.number(.i32Add, 3) {
      guard isConstant || operand != last & 0xFFFF else { return nil }
      // Pinned must be both the local that is read and the one that is written, or neither.
      let isPinned = pins.contains(Int(last & 0xFFFF))
      guard isPinned == pins.contains(Int(last >> 16 & 0xFFFF)) else { return nil }
      fused = self.number(.addBrIfI32Eq, comparison * 2 + (isConstant ? 1 : 0))
    } else if isConstant {
      for (load, branch) in [
        (Operation.i32Load, Operation.brIfI32LoadEq), (.i32Load8U, .brIfI32Load8UEq),
      ] {
        if lastNumber == self.number(load) { fused = self.number(branch, comparison * 2) }
        if lastNumber == self.number(load, 2) { fused = self.number(branch, comparison * 2 + 1) }
      }
      let and = lastNumber - self.number(.i32And)
      if operand == 0, comparison < 2, [0, 2, 4, 6].contains(and) {
        fused = self.number(comparison == 0 ? .brUnlessI32Test : .brIfI32Test, and / 2)
      }
    }
    guard fused >= 0 else { return nil }
    removeLast(at: lastUnit)
    return emit(number: fused, last, extra: operand << 32)
  }
}
