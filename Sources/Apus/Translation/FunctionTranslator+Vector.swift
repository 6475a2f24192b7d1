// Vector instructions. A vector has two slots and no accumulator: what makes one writes it to its home
// at once, and can be made to write it to a local instead while it is the last operation.

extension FunctionTranslator {
  mutating func translateVector(_ instruction: Instruction, _ lowering: Lowering) {
    switch lowering.shape {
    case .vectorLoad, .vectorStore, .vectorLoadLane, .vectorStoreLane:
      if let width = anyMemoryWidth(instruction) {
        return translateAnyVector(instruction, width: width)
      }
    default: break
    }
    switch lowering.shape {
    case .vectorUnary: translateVectorOperands(lowering, count: 1)
    case .vectorBinary: translateVectorOperands(lowering, count: 2)
    case .vectorTernary: translateVectorOperands(lowering, count: 3)
    case .vectorShift: translateShift(lowering)
    case .vectorTest: translateTest(lowering)
    case .vectorSplat: translateSplat(lowering)
    case .vectorExtract: translateExtract(instruction, lowering)
    case .vectorReplace: translateReplace(instruction, lowering)
    case .vectorLoad: translateVectorLoad(instruction, lowering)
    case .vectorStore: translateVectorStore(instruction, lowering)
    case .vectorLoadLane: translateLoadLane(instruction, lowering)
    case .vectorStoreLane: translateStoreLane(instruction, lowering)
    default: break
    }
  }

  // MARK: Results

  /// Emits an operation whose result is a vector, and pushes the result. The operands have been popped.
  mutating func produceVector(
    _ operation: Operation, variant: Int = 0, _ unit: UInt64, extra: [UInt64] = []
  ) {
    lastVectorUnit = emit(operation, variant: variant, unit & ~0xFFFF | fields(topSlot))
    code.append(contentsOf: extra)
    push(.temporary, .v128)
  }

  /// Makes the operation that produced the vector `operand`, if it was the last, write it to `slot`
  /// instead of its home. False if it was not the last.
  mutating func redirectVector(_ operand: Operand, to slot: Int) -> Bool {
    guard operand.type == .v128, operand.kind == .temporary, lastUnit >= 0,
      lastUnit == lastVectorUnit,
      code[lastUnit + 1] & 0xFFFF == fields(operand.homeSlot)
    else { return false }
    code[lastUnit + 1] = code[lastUnit + 1] & ~0xFFFF | fields(slot)
    return true
  }

  // MARK: Computations

  private mutating func translateVectorOperands(_ lowering: Lowering, count: Int) {
    let first = operands.count - count
    var unit: UInt64 = 0
    for position in 0..<count {
      unit |= UInt64(readableSlot(first + position)) << UInt64(16 + 16 * position)
    }
    for _ in 0..<count { _ = pop() }
    produceVector(lowering.operation, unit)
  }

  private mutating func translateShift(_ lowering: Lowering) {
    let index = operands.count - 2
    let count = source(index + 1)
    let slot = readableSlot(index)
    _ = pop()
    _ = pop()
    switch count {
    case .slot(let countSlot): produceVector(lowering.operation, fields(0, slot, countSlot))
    case .accumulator: produceVector(lowering.operation, variant: 1, fields(0, slot))
    case .constant(let constant):
      produceVector(lowering.operation, variant: 2, fields(0, slot, constant: constant))
    }
  }

  private mutating func translateTest(_ lowering: Lowering) {
    let slot = readableSlot(operands.count - 1)
    _ = pop()
    produce(number: Int(lowering.operation.rawValue), fields(0, slot), .i32)
  }

  // MARK: Lanes

  private mutating func translateSplat(_ lowering: Lowering) {
    let source = source(operands.count - 1, constants: false)
    _ = pop()
    switch (source, lowering.type) {
    case (.slot(let slot), .f32): produceVector(.i32x4Splat, fields(0, slot))
    case (.slot(let slot), .f64): produceVector(.i64x2Splat, fields(0, slot))
    case (.slot(let slot), _): produceVector(lowering.operation, fields(0, slot))
    default: produceVector(lowering.operation, variant: accumulatorVariant(lowering), 0)
    }
  }

  /// The variants are s a for integers, a for floats: in a slot their bits are an integer's.
  private func accumulatorVariant(_ lowering: Lowering) -> Int {
    AccumulatorKind(lowering.type) == .integer ? 1 : 0
  }

  /// Bytes of a lane that the instruction chooses.
  private func laneByteCount(_ instruction: Instruction) -> Int {
    16 / Int(instruction.opcode.laneCount ?? 16)
  }

  /// Where the chosen lane of the vector in `slot` lies in the frame.
  private func laneByteOffset(_ instruction: Instruction, slot: Int) -> UInt32 {
    UInt32(slot * 8 + Int(instruction.lane) * laneByteCount(instruction))
  }

  /// Ones in the chosen lane.
  func laneMask(_ instruction: Instruction) -> [UInt64] {
    let byteCount = laneByteCount(instruction)
    let (half, position) = (Int(instruction.lane) * byteCount).quotientAndRemainder(dividingBy: 8)
    let ones = (UInt64.max >> UInt64(64 - byteCount * 8)) << UInt64(position * 8)
    return half == 0 ? [ones, 0] : [0, ones]
  }

  private mutating func translateExtract(_ instruction: Instruction, _ lowering: Lowering) {
    let slot = readableSlot(operands.count - 1)
    _ = pop()
    produce(
      number: Int(lowering.operation.rawValue),
      fields(0, constant: laneByteOffset(instruction, slot: slot)), lowering.type)
  }

  private mutating func translateReplace(_ instruction: Instruction, _ lowering: Lowering) {
    let index = operands.count - 2
    let slot = readableSlot(index)
    let value = source(index + 1, constants: false)
    _ = pop()
    _ = pop()
    let mask = laneMask(instruction)
    let unit = fields(0, slot)
    switch (value, lowering.type) {
    case (.slot(let slot), .f32):
      produceVector(.i32x4ReplaceLane, unit | fields(0, 0, slot), extra: mask)
    case (.slot(let slot), .f64):
      produceVector(.i64x2ReplaceLane, unit | fields(0, 0, slot), extra: mask)
    case (.slot(let slot), _):
      produceVector(lowering.operation, unit | fields(0, 0, slot), extra: mask)
    default:
      produceVector(
        lowering.operation, variant: accumulatorVariant(lowering), unit, extra: mask)
    }
  }

  /// Byte offsets between operands of a shuffle have 16 bits.
  private static let maximumShuffleDistance = 4000

  mutating func translateShuffle(_ instruction: Instruction) {
    let index = operands.count - 2
    var (first, second) = (readableSlot(index), readableSlot(index + 1))
    if abs(second - first) > Self.maximumShuffleDistance {
      settle(from: index)
      (first, second) = (operands[index].homeSlot, operands[index + 1].homeSlot)
    }
    _ = pop()
    _ = pop()
    let distance = (second - first) * 8
    let byteOffsets = (0..<16).map { position in
      let half = position < 8 ? instruction.bits : instruction.highBits
      let lane = Int(half >> UInt64(position % 8 * 8) & 0xFF)
      return lane < 16 ? lane : lane - 16 + distance
    }
    // Variants: lanes of 1, 2, 4, 8 bytes.
    var byteCount = 8
    while !isMovedWhole(byteOffsets, byteCount) { byteCount /= 2 }
    var extra = Array(repeating: UInt64(0), count: max(1, 4 / byteCount))
    for lane in 0..<16 / byteCount {
      let byteOffset = UInt16(truncatingIfNeeded: byteOffsets[lane * byteCount])
      extra[lane / 4] |= UInt64(byteOffset) << UInt64(lane % 4 * 16)
    }
    produceVector(
      .shuffle, variant: byteCount.trailingZeroBitCount, fields(0, first), extra: extra)
  }

  /// Whether a shuffle keeps each group of `byteCount` bytes together.
  private func isMovedWhole(_ byteOffsets: [Int], _ byteCount: Int) -> Bool {
    byteOffsets.indices.allSatisfy { position in
      let start = position / byteCount * byteCount
      return byteOffsets[position] == byteOffsets[start] + position - start
    }
  }

  // MARK: Memory

  private mutating func translateVectorLoad(_ instruction: Instruction, _ lowering: Lowering) {
    let (variant, slot, offset) = address(operands.count - 1, instruction)
    _ = pop()
    produceVector(lowering.operation, variant: variant, fields(0, slot, constant: offset))
  }

  private mutating func translateVectorStore(_ instruction: Instruction, _ lowering: Lowering) {
    let index = operands.count - 2
    let vector = readableSlot(index + 1)
    let (variant, slot, offset) = address(index, instruction)
    _ = pop()
    _ = pop()
    emit(lowering.operation, variant: variant, fields(vector, slot, constant: offset))
  }

  private mutating func translateLoadLane(_ instruction: Instruction, _ lowering: Lowering) {
    let index = operands.count - 2
    let vector = readableSlot(index + 1)
    let (variant, slot, offset) = address(index, instruction)
    _ = pop()
    _ = pop()
    produceVector(
      lowering.operation, variant: variant, fields(0, slot, constant: offset),
      extra: [fields(vector)] + laneMask(instruction))
  }

  private mutating func translateStoreLane(_ instruction: Instruction, _ lowering: Lowering) {
    let index = operands.count - 2
    let vector = readableSlot(index + 1)
    let (variant, slot, offset) = address(index, instruction)
    _ = pop()
    _ = pop()
    emit(
      lowering.operation, variant: variant, fields(0, slot, constant: offset),
      extra: UInt64(laneByteOffset(instruction, slot: vector)))
  }

  // MARK: Constants, selection, globals

  mutating func translateVectorConstant(_ instruction: Instruction) {
    produceVector(.constantVector, 0, extra: [instruction.bits, instruction.highBits])
  }

  /// The condition and two vectors are on top of the stack.
  mutating func translateVectorSelect() {
    let index = operands.count - 3
    let (first, second) = (readableSlot(index), readableSlot(index + 1))
    let condition = source(index + 2, constants: false)
    for _ in 0..<3 { _ = pop() }
    let unit = fields(0, 0, first) | UInt64(second) << 48
    if case .slot(let slot) = condition {
      produceVector(.selectVector, unit | fields(0, slot))
    } else {
      produceVector(.selectVector, variant: 1, unit)
    }
  }

  /// `place` is the index of an imported global, else the slot of the instance's own.
  mutating func translateVectorGlobal(_ opcode: Opcode, isImported: Bool, place: UInt32) {
    if opcode == .globalGet {
      produceVector(
        isImported ? .globalGetSharedVector : .globalGetVector, fields(0, constant: place))
    } else {
      let slot = readableSlot(operands.count - 1)
      _ = pop()
      emit(
        isImported ? .globalSetSharedVector : .globalSetVector, fields(slot, constant: place))
    }
  }
}
