// References: tests, casts and branches on them; and which slots hold them, for the collector.

extension FunctionTranslator {
  // MARK: For the collector

  /// Whether values of `type` may point into the heap.
  func isTraced(_ type: ValueType) -> Bool {
    guard let heapType = type.heapType else { return false }
    guard let index = heapType.definedIndex else {
      return heapType != .function && heapType != .noFunction
    }
    return syntax.types[Int(index)].composite.kind != .function
  }

  /// Whether values of `type` are of those whose slots are noted.
  private func isNoted(_ type: ValueType) -> Bool {
    record == .references ? isTraced(type) : type.isReference && !isTraced(type)
  }

  /// Before the operation is emitted that may collect: the slots of references in locals and in the
  /// lowest `operandCount` operands, which have been brought home.
  ///
  /// For a snapshot, the slots of references to functions instead.
  mutating func noteReferences(operandCount: Int) {
    guard record == .references || record == .functions else { return }
    var slots: [Int] = []
    for local in localTypes.indices where isNoted(localTypes[local]) {
      slots.append(localSlots[local])
    }
    for index in 0..<min(operandCount, operands.count) {
      let operand = operands[index]
      if operand.kind == .temporary, isNoted(operand.type) { slots.append(operand.homeSlot) }
    }
    references.append((code.count, slots))
  }

  // MARK: Instructions

  mutating func translateReference(_ instruction: Instruction) -> Bool {
    switch instruction.opcode {
    case .refEq: if let lowering = Opcode.i64Eq.lowering { translate(instruction, lowering) }
    case .refAsNonNull: emitCheck(.referenceCheck)
    case .anyConvertExtern: retype(.reference(nullable: true, .any))
    case .externConvertAny: retype(.externref)
    case .refI31: emitConversion(.i31New, .reference(nullable: false, .i31))
    case .i31GetS: emitConversion(.i31GetS, .i32)
    case .i31GetU: emitConversion(.i31GetU, .i32)
    case .brOnNull: translateBranchOnNull(Int(instruction.index))
    case .brOnNonNull: translateBranchOnNonNull(Int(instruction.index))
    case .refTest: emitTest(instruction.heapType, isNullable: false)
    case .refTestNull: emitTest(instruction.heapType, isNullable: true)
    case .refCast: emitCast(instruction.heapType, isNullable: false)
    case .refCastNull: emitCast(instruction.heapType, isNullable: true)
    case .brOnCast: translateBranchOnCast(instruction, whenMatches: true)
    case .brOnCastFail: translateBranchOnCast(instruction, whenMatches: false)
    case .refCastDescEq: emitDescriptorCast(instruction.heapType, isNullable: false)
    case .refCastDescEqNull: emitDescriptorCast(instruction.heapType, isNullable: true)
    case .brOnCastDescEq: translateBranchOnDescriptor(instruction, whenMatches: true)
    case .brOnCastDescEqFail: translateBranchOnDescriptor(instruction, whenMatches: false)
    default: return false
    }
    return true
  }

  /// An operation that reads the top operand in its slot, and traps or leaves it as it is.
  private mutating func emitCheck(_ operation: Operation) {
    emit(operation, fields(readableSlot(operands.count - 1)))
  }

  private mutating func emitConversion(_ operation: Operation, _ result: ValueType) {
    let slot = readableSlot(operands.count - 1)
    _ = pop()
    produce(number: Int(operation.rawValue), fields(0, slot), result)
  }

  /// The type to test for as the handlers read it: bits of a value type with an id for an index.
  private mutating func targetBits(_ heapType: HeapType, isNullable: Bool) -> UInt32 {
    isRelocatable = false
    return ValueType.reference(nullable: isNullable, heapType)
      .mappingIndices { typeID($0) }.bits
  }

  /// Leaves in the integer accumulator whether the reference in `slot` has the type.
  private mutating func test(_ slot: Int, _ heapType: HeapType, isNullable: Bool) {
    let bits = targetBits(heapType, isNullable: isNullable)
    produce(number: Int(Operation.referenceTest.rawValue), fields(0, slot, constant: bits), .i32)
  }

  private mutating func emitTest(_ heapType: HeapType, isNullable: Bool) {
    let slot = readableSlot(operands.count - 1)
    _ = pop()
    test(slot, heapType, isNullable: isNullable)
  }

  private mutating func emitCast(_ heapType: HeapType, isNullable: Bool) {
    let slot = readableSlot(operands.count - 1)
    let bits = targetBits(heapType, isNullable: isNullable)
    emit(.referenceCast, fields(slot, constant: bits))
    retype(.reference(nullable: isNullable, heapType))
  }

  /// The condition that the reference in `slot` is null, or is not.
  private func nullCondition(_ slot: Int, isNull: Bool) -> Condition {
    // Variant sc of eq and ne, with the constant 0.
    let equal = Int(Operation.brIfI64Eq.rawValue) + 1
    let unequal = equal + Int(IntegerComparison.branchFamilySize)
    return .comparison(
      whenHolds: isNull ? equal : unequal, whenNot: isNull ? unequal : equal, unit: fields(0, slot))
  }

  private mutating func translateBranchOnNull(_ depth: Int) {
    settle(operands.count - 1)
    let reference = pop()
    emitBranchIf(nullCondition(reference.homeSlot, isNull: true), depth)
    push(.temporary, reference.type)
  }

  private mutating func translateBranchOnNonNull(_ depth: Int) {
    settle(operands.count - 1)
    let slot = operands[operands.count - 1].homeSlot
    emitBranchIf(nullCondition(slot, isNull: false), depth)
    _ = pop()
  }

  private mutating func translateBranchOnCast(_ instruction: Instruction, whenMatches: Bool) {
    let slot = settleForBranch(Int(instruction.index))
    test(slot, instruction.secondHeapType, isNullable: instruction.castTarget.isNullable)
    branchOnTest(instruction, whenMatches: whenMatches)
  }

  /// Brings what a branch carries home, the reference on top among it; gives the reference's slot.
  private mutating func settleForBranch(_ depth: Int) -> Int {
    let last = operands.count - 1
    settle(from: operands.count - branchTarget(depth).operandCount)
    settle(last)
    return operands[last].homeSlot
  }

  /// Branches by the result of the test that was just emitted, with the reference below it.
  private mutating func branchOnTest(_ instruction: Instruction, whenMatches: Bool) {
    // The result of the test is not an operand that the branch carries.
    _ = pop()
    let condition: Condition =
      whenMatches ? .number(.accumulator) : .zero(.accumulator)
    emitBranchIf(condition, Int(instruction.index))
    retype(whenMatches ? instruction.castSource : instruction.castTarget)
  }

  // MARK: Casts by a custom descriptor, which is the top operand

  /// Takes the descriptor. Its slot stays good until something is pushed.
  private mutating func popDescriptor() -> Int {
    let slot = readableSlot(operands.count - 1)
    _ = pop()
    return slot
  }

  private func descriptorFields(
    _ first: Int, _ second: Int, _ descriptor: Int, isNullable: Bool
  ) -> UInt64 {
    fields(first, second, descriptor) | (isNullable ? 1 << 48 : 0)
  }

  private mutating func emitDescriptorCast(_ heapType: HeapType, isNullable: Bool) {
    let descriptor = popDescriptor()
    let slot = readableSlot(operands.count - 1)
    emit(
      .referenceCastDescriptor,
      descriptorFields(slot, 0, descriptor, isNullable: isNullable))
    retype(.reference(nullable: isNullable, heapType))
  }

  private mutating func translateBranchOnDescriptor(
    _ instruction: Instruction, whenMatches: Bool
  ) {
    let descriptor = popDescriptor()
    let slot = settleForBranch(Int(instruction.index))
    produce(
      number: Int(Operation.referenceTestDescriptor.rawValue),
      descriptorFields(
        0, slot, descriptor, isNullable: instruction.castTarget.isNullable), .i32)
    branchOnTest(instruction, whenMatches: whenMatches)
  }
}
