// The validation of a body, one instruction at a time, by the algorithm of the spec's appendix.
// https://webassembly.github.io/spec/core/appendix/algorithm.html

/// Validates the instructions of one body or constant expression after the other.
///
/// It knows nothing of bytes: a driver decodes, announces the locals and hands over instructions,
/// up to the `end` that closes the body. Its stacks are used again for every body.
struct FunctionValidator: ~Copyable {
  /// Parameters, locals and operands of a function may take so many slots together: the register
  /// code names a slot in 16 bits.
  static let frameSlotLimit = 65_000

  /// Lists from so many types on are compared and pushed as a whole: with a thousand results every
  /// branch of two bytes would take microseconds.
  private static let longListCount = 16
  /// A message shows so many types of a list at most.
  private static let shownTypeCount = 8

  let context: ValidationContext
  let checks = InstructionCheck.table
  var operands = ReusableStack<ValueType>(capacity: 1024)
  var controls = ReusableStack<ControlFrame>(capacity: 128)
  var locals = LocalTypes()
  /// The operands below this height belong to enclosing blocks.
  var frameHeight = 0
  /// As many operands may be on the stack.
  private(set) var operandLimit = 0
  /// Whether a vector has been an operand in this body: from then on each operand counts twice.
  private(set) var hasVectors = false
  private var functionIndex: FunctionIndex?

  init(_ context: ValidationContext) { self.context = context }

  /// Begins the body of `function`.
  mutating func begin(function: FunctionIndex) throws(ValidationError) {
    let type = try context.typeIndex(ofFunction: function)
    begin(BlockSignature(.type(type)))
    functionIndex = function
    let parameters = try context.functionType(type).parameters
    for position in 0..<parameters.count {
      try declareLocals(1, of: context.types.type(position, of: parameters))
    }
    locals.endParameters()
  }

  /// Begins a constant expression of `type`.
  mutating func beginExpression(_ type: ValueType) {
    begin(BlockSignature(.value(type)))
    functionIndex = nil
  }

  private mutating func begin(_ signature: BlockSignature) {
    operands.truncate(to: 0)
    controls.truncate(to: 0)
    locals.removeAll()
    frameHeight = 0
    operandLimit = Self.frameSlotLimit
    hasVectors = false
    controls.push(ControlFrame(signature, kind: .body, height: 0))
  }

  /// Adds `count` locals of `type` behind those there are.
  mutating func declareLocals(_ count: UInt32, of type: ValueType) throws(ValidationError) {
    try context.check(type)
    guard locals.append(Int(count), of: type) else { throw tooManySlots() }
    operandLimit = Self.frameSlotLimit - locals.slotCount
  }

  /// Whether the body's last `end` has come.
  var isComplete: Bool { controls.count == 0 }

  /// Validates the next instruction, and leaves it as it is: `inout` only spares a copy, which took
  /// a fifth of the time.
  mutating func validate(_ instruction: inout Instruction) throws(ValidationError) {
    do {
      try check(&instruction)
    } catch {
      throw located(error, at: instruction)
    }
  }

  @inline(never)
  func located(
    _ error: ValidationError, at instruction: Instruction
  ) -> ValidationError {
    error.located(
      at: instruction.byteOffset, functionIndex: functionIndex,
      mnemonic: error.kind == .typeMismatch ? instruction.opcode.row.mnemonic : nil)
  }
}

// The operand stack.
extension FunctionValidator {
  /// Whether the current block's code can be reached: if not, it has as many operands of any type
  /// below the others as one asks for.
  var isUnreachable: Bool { controls.last?.isUnreachable ?? false }

  @inline(__always)
  mutating func push(_ type: ValueType) throws(ValidationError) {
    if type == .v128 { noteVector() }
    if operands.count >= operandLimit { throw tooManySlots() }
    operands.push(type)
  }

  private mutating func noteVector() {
    if hasVectors { return }
    hasVectors = true
    operandLimit /= 2
  }

  /// Whether the operand at `depth` below the top has type `expected`.
  @inline(__always)
  func isOperand(_ depth: Int, _ expected: ValueType) -> Bool {
    let index = operands.count &- 1 &- depth
    if index >= frameHeight { return context.matches(operands[index], expected) }
    return isUnreachable
  }

  /// Takes away `count` operands, or as many of them as the block has.
  @inline(__always)
  mutating func dropOperands(_ count: Int) {
    operands.truncate(to: max(operands.count &- count, frameHeight))
  }

  @inline(__always)
  mutating func pop(_ type: ValueType) throws(ValidationError) {
    guard isOperand(0, type) else { throw mismatch([type]) }
    dropOperands(1)
  }

  @inline(__always)
  mutating func pop(_ first: ValueType, _ second: ValueType) throws(ValidationError) {
    guard isOperand(0, second), isOperand(1, first) else { throw mismatch([first, second]) }
    dropOperands(2)
  }

  @inline(__always)
  mutating func pop(
    _ first: ValueType, _ second: ValueType, _ third: ValueType
  ) throws(ValidationError) {
    guard isOperand(0, third), isOperand(1, second), isOperand(2, first) else {
      throw mismatch([first, second, third])
    }
    dropOperands(3)
  }

  /// Takes the operand on top, whatever its type: `.bottom` when the code is unreachable.
  @inline(__always)
  mutating func popAny() throws(ValidationError) -> ValueType {
    if operands.count > frameHeight {
      let type = operands[operands.count &- 1]
      operands.truncate(to: operands.count &- 1)
      return type
    }
    guard isUnreachable else {
      throw ValidationError(.typeMismatch, "instruction requires an operand but stack has []")
    }
    return .bottom
  }

  /// Takes the reference on top: of the bottom type when the code is unreachable.
  mutating func popReference() throws(ValidationError) -> ValueType {
    let type = try popAny()
    if type == .bottom { return .bottomReference }
    guard type.isReference else {
      throw ValidationError(
        .typeMismatch, "instruction requires a reference but stack has [\(type)]")
    }
    return type
  }

  /// Whether the operands on top have the types of `list`.
  @inline(__always)
  func areOperands(_ list: TypeList) -> Bool {
    list.count == 0 || list.count == 1 && isOperand(0, list.first) || areManyOperands(list)
  }

  private func areManyOperands(_ list: TypeList) -> Bool {
    // Below the block's operands unreachable code has all that are asked for.
    let count = min(operands.count - frameHeight, list.count)
    if count < list.count, !isUnreachable { return false }
    if count >= Self.longListCount, let types = context.types.slice(list),
      operands.ends(with: types.suffix(count))
    {
      return true
    }
    for depth in 0..<count {
      let type = context.types.type(list.count - 1 - depth, of: list)
      if !isOperand(depth, type) { return false }
    }
    return true
  }

  /// That the operands on top have the types of `list`, without taking them.
  @inline(__always)
  func checkOperands(_ list: TypeList) throws(ValidationError) {
    guard areOperands(list) else { throw mismatch(context.types.types(of: list)) }
  }

  @inline(__always)
  mutating func pop(_ list: TypeList) throws(ValidationError) {
    try checkOperands(list)
    dropOperands(list.count)
  }

  @inline(__always)
  mutating func push(_ list: TypeList) throws(ValidationError) {
    if list.count == 0 { return }
    if list.count >= Self.longListCount { return try pushMany(list) }
    for position in 0..<list.count { try push(context.types.type(position, of: list)) }
  }

  private mutating func pushMany(_ list: TypeList) throws(ValidationError) {
    if list.hasVector { noteVector() }
    if list.count > operandLimit - operands.count { throw tooManySlots() }
    if let types = context.types.slice(list) { operands.push(contentsOf: types) }
  }

  /// The error of operands that do not have the types that the instruction requires.
  @inline(never)
  func mismatch(
    _ required: [ValueType], by demander: String = "instruction"
  ) -> ValidationError {
    let start = max(operands.count - required.count, frameHeight)
    return ValidationError(
      .typeMismatch,
      "\(demander) requires \(listed(required)) but stack has \(listed(operandTypes(from: start)))")
  }

  func operandTypes(from start: Int) -> [ValueType] {
    (start..<max(operands.count, start)).map { operands[$0] }
  }

  /// The types in the spec's notation, or the last ones of many.
  func listed(_ types: [ValueType]) -> String {
    let shown = types.suffix(Self.shownTypeCount).map(\.description)
    return "[\(((shown.count < types.count ? ["…"] : []) + shown).joined(separator: " "))]"
  }

  @inline(never)
  private func tooManySlots() -> ValidationError {
    ValidationError(
      .implementationLimit,
      "parameters, locals and operands of a function take more than \(Self.frameSlotLimit) slots")
  }
}
