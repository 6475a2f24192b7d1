// Evaluation of constant expressions.
// https://webassembly.github.io/spec/core/valid/instructions.html#constant-expressions

/// Evaluates constant expressions of a validated module for one of its instances.
///
/// One evaluator serves all expressions of an instance, so that an expression allocates nothing.
struct ConstantEvaluator {
  private let instance: UnsafeMutablePointer<InstanceRecord>
  private let module: Module
  /// Slots, a vector's low half below its high one.
  private var stack: [UInt64] = []
  private var instruction = Instruction()

  init(_ module: Module, _ instance: UnsafeMutablePointer<InstanceRecord>) {
    self.instance = instance
    self.module = module
    stack.reserveCapacity(16)
  }

  /// The instructions of `range`, which may hold several expressions.
  func decoder(_ range: ByteRange) -> InstructionDecoder {
    InstructionDecoder(module.bytes, range: range, features: module.features)
  }

  /// The value of the expression in `range`: its slot, and for a vector the second one.
  mutating func evaluate(_ range: ByteRange) -> (low: UInt64, high: UInt64) {
    var decoder = decoder(range)
    return evaluate(&decoder)
  }

  /// The value of the next expression of `decoder`, which then stands behind its `end`.
  mutating func evaluate(_ decoder: inout InstructionDecoder) -> (low: UInt64, high: UInt64) {
    stack.removeAll(keepingCapacity: true)
    // The module is valid: decoding cannot fail, and what is wrong all the same reads as zero.
    while (try? decoder.decode(into: &instruction)) != nil, instruction.opcode != .end { execute() }
    return stack.count < 2 ? (stack.last ?? 0, 0) : (stack[0], stack[1])
  }

  private mutating func execute() {
    switch instruction.opcode {
    case .i32Const, .i64Const, .f32Const, .f64Const: stack.append(instruction.bits)
    case .v128Const: stack += [instruction.bits, instruction.highBits]
    case .refNull: stack.append(0)
    case .refFunc:
      let record = InstanceRecord.functionRecord(instance, instruction.index)
      stack.append(UInt64(UInt(bitPattern: record)))
    case .globalGet: pushGlobal(Int(instruction.index))
    case .i32Add: combine { UInt64(UInt32(truncatingIfNeeded: $0 &+ $1)) }
    case .i32Sub: combine { UInt64(UInt32(truncatingIfNeeded: $0 &- $1)) }
    case .i32Mul: combine { UInt64(UInt32(truncatingIfNeeded: $0 &* $1)) }
    case .i64Add: combine(&+)
    case .i64Sub: combine(&-)
    case .i64Mul: combine(&*)
    default: break
    }
  }

  private mutating func pushGlobal(_ index: Int) {
    // Safe: validation checked the index, and `globalCells` has a cell for every global.
    let cell = instance.pointee.globalCells[index]
    stack.append(cell[0])
    if module.syntax.globals[index].valueType == .v128 { stack.append(cell[1]) }
  }

  private mutating func combine(_ operation: (UInt64, UInt64) -> UInt64) {
    guard let right = stack.popLast(), let left = stack.popLast() else { return }
    stack.append(operation(left, right))
  }
}
