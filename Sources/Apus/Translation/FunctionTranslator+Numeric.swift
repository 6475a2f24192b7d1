// Plain instructions: choosing the variant by where the operands are.

extension FunctionTranslator {
  /// Where an operation finds an operand.
  enum Source: Equatable {
    case slot(Int)
    case accumulator
    case constant(UInt32)
  }

  mutating func translate(_ instruction: Instruction, _ lowering: Lowering) {
    switch lowering.shape {
    case .integerBinary: translateIntegerBinary(lowering)
    case .integerCompare: translateIntegerCompare(lowering)
    case .floatBinary: translateFloatBinary(lowering)
    case .floatCompare: translateFloatCompare(instruction.opcode, lowering)
    case .unary: translateUnary(lowering)
    case .load: translateLoad(instruction, lowering)
    case .store: translateStore(instruction, lowering)
    default: translateVector(instruction, lowering)
    }
  }

  /// The operand at `index`: in its accumulator, else a constant of 32 bits, else in a slot.
  mutating func source(_ index: Int, constants: Bool = true) -> Source {
    let operand = operands[index]
    if isInAccumulator(operand) { return .accumulator }
    if constants, let constant = narrowConstant(operand) { return .constant(constant) }
    return .slot(readableSlot(index))
  }

  /// Both operands on top of the stack; never two constants, nor the accumulator twice.
  private mutating func binarySources(constants: Bool) -> (lhs: Source, rhs: Source) {
    let index = operands.count - 2
    var lhs = source(index, constants: constants)
    let rhs = source(index + 1, constants: constants)
    if case .constant = lhs, case .constant = rhs { lhs = .slot(readableSlot(index)) }
    if lhs == .accumulator, rhs == .accumulator {
      return (lhs, .slot(readableSlot(index + 1)))
    }
    return (lhs, rhs)
  }

  /// The variant among ss sc as ac sa cs ca, and the unit.
  private func integerVariant(_ lhs: Source, _ rhs: Source) -> (variant: Int, unit: UInt64) {
    switch (lhs, rhs) {
    case (.slot(let a), .slot(let b)): (0, fields(0, a, b))
    case (.slot(let a), .constant(let b)): (1, fields(0, a, constant: b))
    case (.accumulator, .slot(let b)): (2, fields(0, b))
    case (.accumulator, .constant(let b)): (3, fields(0, constant: b))
    case (.slot(let a), .accumulator): (4, fields(0, a))
    case (.constant(let a), .slot(let b)): (5, fields(0, b, constant: a))
    case (.constant(let a), .accumulator): (6, fields(0, constant: a))
    case (.accumulator, .accumulator), (.constant, .constant): (0, 0)
    }
  }

  /// Whether an operation has its operands in an order that only the last three variants have.
  private func isSwapped(_ lhs: Source, _ rhs: Source) -> Bool {
    switch (lhs, rhs) {
    case (.slot, .accumulator), (.constant, _): true
    default: false
    }
  }

  private mutating func translateIntegerBinary(_ lowering: Lowering) {
    if lowering.type == .i32, addToGlobal(lowering.operation) { return }
    var (lhs, rhs) = binarySources(constants: true)
    if lowering.isCommutative, isSwapped(lhs, rhs) { (lhs, rhs) = (rhs, lhs) }
    _ = pop()
    _ = pop()
    let (variant, unit) = integerVariant(lhs, rhs)
    produce(
      number: Int(lowering.operation.rawValue) + variant * 2, unit, lowering.resultType)
  }

  private mutating func translateIntegerCompare(_ lowering: Lowering) {
    var (lhs, rhs) = binarySources(constants: true)
    let first = IntegerComparison.firstFamily(lowering.type)
    let families = (lowering.operation.rawValue - first) / IntegerComparison.familySize
    var comparison = IntegerComparison(rawValue: families) ?? .eq
    if isSwapped(lhs, rhs) {
      (lhs, rhs) = (rhs, lhs)
      comparison = comparison.swapped
    }
    _ = pop()
    _ = pop()
    let (variant, unit) = integerVariant(lhs, rhs)
    let number = first + comparison.rawValue * IntegerComparison.familySize
    produce(number: Int(number) + variant * 2, unit, .i32)
  }

  private mutating func translateFloatBinary(_ lowering: Lowering) {
    let index = operands.count - 2
    let lhs = operands[index]
    let rhs = operands[index + 1]
    var constant: Operand?
    if rhs.kind == .constant {
      constant = rhs
    } else if lhs.kind == .constant {
      constant = lhs
    }
    guard let constant else {
      var (lhs, rhs) = binarySources(constants: false)
      if lowering.isCommutative, rhs == .accumulator { (lhs, rhs) = (rhs, lhs) }
      let (variant, unit) = floatVariant(lhs, rhs)
      return produceFloat(lowering, variant, unit)
    }
    let isRight = rhs.kind == .constant
    // Variants: sc cs ac ca from 3 on; or sc ac from 2 on. A double's constant has a unit of its own.
    let other = source(isRight ? index : index + 1, constants: false)
    let slot = if case .slot(let slot) = other { slot } else { 0 }
    let isAccumulator = other == .accumulator
    let variant =
      lowering.isCommutative
      ? (isAccumulator ? 3 : 2) : (isAccumulator ? 5 : 3) + (isRight ? 0 : 1)
    if lowering.type == .f64 {
      produceFloat(lowering, variant, fields(0, slot), extra: constant.bits)
    } else {
      produceFloat(
        lowering, variant, fields(0, slot, constant: UInt32(truncatingIfNeeded: constant.bits)))
    }
  }

  private mutating func produceFloat(
    _ lowering: Lowering, _ variant: Int, _ unit: UInt64, extra: UInt64? = nil
  ) {
    _ = pop()
    _ = pop()
    produce(
      number: Int(lowering.operation.rawValue) + variant * 2, unit, extra: extra,
      lowering.resultType)
  }

  /// The variant among ss as sa, and the unit.
  private func floatVariant(_ lhs: Source, _ rhs: Source) -> (variant: Int, unit: UInt64) {
    switch (lhs, rhs) {
    case (.accumulator, .slot(let b)): (1, fields(0, b))
    case (.slot(let a), .accumulator): (2, fields(0, a))
    case (.slot(let a), .slot(let b)): (0, fields(0, a, b))
    default: (0, 0)
    }
  }

  private mutating func translateFloatCompare(_ opcode: Opcode, _ lowering: Lowering) {
    var (lhs, rhs) = binarySources(constants: false)
    switch opcode {
    case .f32Gt, .f32Ge, .f64Gt, .f64Ge: (lhs, rhs) = (rhs, lhs)
    default: break
    }
    _ = pop()
    _ = pop()
    let (variant, unit) = floatVariant(lhs, rhs)
    produce(number: Int(lowering.operation.rawValue) + variant * 2, unit, .i32)
  }

  private mutating func translateUnary(_ lowering: Lowering) {
    let index = operands.count - 1
    switch lowering.operation {
    case .i32ReinterpretF32, .i64ReinterpretF64, .f32ReinterpretI32, .f64ReinterpretI64:
      // The same bits: only a value that is nowhere but in an accumulator has to move.
      if operands[index].kind != .accumulator { return retype(lowering.resultType) }
    default: break
    }
    let source = source(index, constants: false)
    _ = pop()
    let (variant, unit) =
      if case .slot(let slot) = source { (0, fields(0, slot)) } else { (2, UInt64(0)) }
    produce(number: Int(lowering.operation.rawValue) + variant, unit, lowering.resultType)
  }

  // MARK: Selection

  mutating func translateSelect() {
    let index = operands.count - 3
    if operands[index].type == .v128 { return translateVectorSelect() }
    let first = readableSlot(index)
    let second = readableSlot(index + 1)
    let condition = source(index + 2, constants: false)
    _ = pop()
    let type = pop().type
    _ = pop()
    let operation: Operation =
      switch AccumulatorKind(type) {
      case .integer: .select
      case .double: .selectF64
      case .float: .selectF32
      }
    // Variants: s_a s_s a_a a_s.
    switch condition {
    case .slot(let slot):
      produce(number: Int(operation.rawValue), fields(0, slot, first) | UInt64(second) << 48, type)
    case .accumulator, .constant:
      produce(number: Int(operation.rawValue) + 2, fields(0, 0, first) | UInt64(second) << 48, type)
    }
  }
}

extension IntegerComparison {
  /// Handlers of one comparison: ss sc as ac, each with and without a store.
  static let familySize: UInt16 = 8
  /// Handlers of one compare-and-branch: ss sc as ac.
  static let branchFamilySize: UInt16 = 4

  /// The first handler of the comparisons of `type`.
  static func firstFamily(_ type: ValueType) -> UInt16 {
    type == .i64 ? Operation.i64Eq.rawValue : Operation.i32Eq.rawValue
  }
}
