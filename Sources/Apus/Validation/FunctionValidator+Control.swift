// Blocks, branches and calls.
// https://webassembly.github.io/spec/core/valid/instructions.html#control-instructions

/// An open block, in eight bytes: hostile code opens one with every second byte.
struct ControlFrame: BitwiseCopyable {
  enum Kind: UInt8 {
    case body, block, loop, `if`, `else`, `try`, `catch`, catchAll
  }

  let signature: BlockSignature
  /// Operands below the block's own. Fits: `FunctionValidator.frameSlotLimit` is lower.
  private let shortHeight: UInt16
  let kind: Kind
  /// Whether the code from here to the end of the block can be reached.
  var isUnreachable = false

  init(_ signature: BlockSignature, kind: Kind, height: Int) {
    self.signature = signature
    self.kind = kind
    shortHeight = UInt16(truncatingIfNeeded: height)
  }

  var height: Int { Int(shortHeight) }
}

extension FunctionValidator {
  /// That the types of a block's type exist.
  @inline(__always)
  func check(_ type: BlockType) throws(ValidationError) {
    switch type {
    case .empty: break
    case .value(let type): try context.check(type)
    case .type(let index): _ = try context.functionType(index)
    }
  }

  /// Opens a block; `check` has seen its type.
  mutating func enter(_ kind: ControlFrame.Kind, _ type: BlockType) throws(ValidationError) {
    let signature = BlockSignature(type)
    let parameters = try self.parameters(of: signature)
    try pop(parameters)
    try open(kind, signature, parameters)
  }

  mutating func open(
    _ kind: ControlFrame.Kind, _ signature: BlockSignature, _ parameters: TypeList
  ) throws(ValidationError) {
    frameHeight = operands.count
    controls.push(ControlFrame(signature, kind: kind, height: frameHeight))
    locals.enterBlock()
    try push(parameters)
  }

  /// `else`: ends the first branch of an `if` and begins the second.
  mutating func enterElse() throws(ValidationError) {
    guard let frame = controls.last, frame.kind == .if else {
      throw ValidationError(.misplacedElse)
    }
    let results = try self.results(of: frame.signature)
    try checkResults(results)
    close(frame)
    try open(.else, frame.signature, parameters(of: frame.signature))
  }

  /// `end`: closes the innermost block.
  mutating func leave() throws(ValidationError) {
    guard let frame = controls.last else {
      throw ValidationError(.typeMismatch, "end outside of all blocks")
    }
    let results = try self.results(of: frame.signature)
    try checkResults(results)
    if frame.kind == .if { try checkMissingElse(frame.signature, results) }
    close(frame)
    try push(results)
  }

  /// Leaves `frame`, the innermost block, without its operands.
  @inline(__always)
  mutating func close(_ frame: ControlFrame) {
    controls.truncate(to: controls.count &- 1)
    operands.truncate(to: frame.height)
    frameHeight = controls.last?.height ?? 0
    locals.leaveBlock()
  }

  /// That exactly the results are on the stack.
  @inline(__always)
  func checkResults(_ results: TypeList) throws(ValidationError) {
    guard areOperands(results) else { throw mismatch(context.types.types(of: results)) }
    guard operands.count &- frameHeight <= results.count else {
      throw ValidationError(
        .typeMismatch,
        "block requires \(listed(context.types.types(of: results)))"
          + " but stack has \(listed(operandTypes(from: frameHeight)))")
    }
  }

  /// An `if` without `else` gives what it takes.
  private func checkMissingElse(
    _ signature: BlockSignature, _ results: TypeList
  ) throws(ValidationError) {
    let parameters = try self.parameters(of: signature)
    if matches(parameters, results) { return }
    throw ValidationError(
      .typeMismatch,
      "if without else requires \(listed(context.types.types(of: results)))"
        + " but has \(listed(context.types.types(of: parameters)))")
  }

  /// The code behind this instruction cannot be reached.
  mutating func setUnreachable() {
    operands.truncate(to: frameHeight)
    guard var frame = controls.last else { return }
    frame.isUnreachable = true
    controls[controls.count &- 1] = frame
  }

  @inline(__always)
  func parameters(of signature: BlockSignature) throws(ValidationError) -> TypeList {
    switch signature.blockType {
    case .empty, .value: .empty
    case .type(let index): try context.functionType(index).parameters
    }
  }

  @inline(__always)
  func results(of signature: BlockSignature) throws(ValidationError) -> TypeList {
    switch signature.blockType {
    case .empty: .empty
    case .value(let type): TypeList(type)
    case .type(let index): try context.functionType(index).results
    }
  }
}

// Branches.
extension FunctionValidator {
  /// The block that a branch to `label` leaves or repeats.
  @inline(__always)
  func target(_ label: UInt32) throws(ValidationError) -> ControlFrame {
    guard Int(label) < controls.count else {
      throw ValidationError(.unknownLabel, index: label)
    }
    return controls[controls.count &- 1 &- Int(label)]
  }

  /// What a branch to a block takes along.
  @inline(__always)
  func labelTypes(_ frame: ControlFrame) throws(ValidationError) -> TypeList {
    frame.kind == .loop
      ? try parameters(of: frame.signature) : try results(of: frame.signature)
  }

  mutating func branch(_ label: UInt32) throws(ValidationError) {
    try checkOperands(labelTypes(target(label)))
    setUnreachable()
  }

  mutating func branchIf(_ label: UInt32) throws(ValidationError) {
    let types = try labelTypes(target(label))
    try pop(.i32)
    if types.count == 0 { return }
    try pop(types)
    try push(types)
  }

  mutating func branchTable(_ labels: LabelList) throws(ValidationError) {
    try pop(.i32)
    var labels = labels
    var arity: Int?
    // Most tables branch to blocks of one type, with nothing to check again.
    var checked: (signature: BlockSignature, kind: ControlFrame.Kind)?
    while let label = labels.next() {
      let frame = try target(label)
      if let checked, checked.signature == frame.signature, checked.kind == frame.kind { continue }
      checked = (frame.signature, frame.kind)
      let types = try labelTypes(frame)
      if let arity, arity != types.count {
        throw ValidationError(
          .typeMismatch, "the labels of br_table take \(arity) and \(types.count) operands")
      }
      arity = types.count
      try checkOperands(types)
    }
    setUnreachable()
  }

  mutating func `return`() throws(ValidationError) {
    guard controls.count > 0 else { return setUnreachable() }
    try checkOperands(results(of: controls[0].signature))
    setUnreachable()
  }
}

// Calls and selections.
extension FunctionValidator {
  mutating func call(_ function: FunctionIndex) throws(ValidationError) {
    try call(context.functionType(context.typeIndex(ofFunction: function)))
  }

  @inline(__always)
  private mutating func call(_ type: DefinedTypeLists) throws(ValidationError) {
    try pop(type.parameters)
    try push(type.results)
  }

  mutating func callIndirect(
    _ instruction: Instruction, isTail: Bool = false
  ) throws(ValidationError) {
    let table = instruction.secondIndex
    let tableType = try context.table(table)
    guard context.matches(tableType.elementType, .funcref) else {
      throw ValidationError(
        .typeMismatch, "table \(table) holds \(tableType.elementType), not funcref")
    }
    let type = try context.functionType(instruction.index)
    try pop(tableType.addressType.valueType)
    if isTail { try tailCall(type) } else { try call(type) }
  }

  mutating func callReference(_ index: TypeIndex, isTail: Bool = false) throws(ValidationError) {
    let type = try context.functionType(index)
    try pop(.reference(nullable: true, .defined(index)))
    if isTail { try tailCall(type) } else { try call(type) }
  }

  mutating func tailCall(_ function: FunctionIndex) throws(ValidationError) {
    try tailCall(context.functionType(context.typeIndex(ofFunction: function)))
  }

  /// A call whose results are those of the whole function.
  private mutating func tailCall(_ type: DefinedTypeLists) throws(ValidationError) {
    try pop(type.parameters)
    let results = controls.count > 0 ? try self.results(of: controls[0].signature) : .empty
    guard matches(type.results, results) else {
      throw ValidationError(
        .typeMismatch,
        "the function gives \(listed(context.types.types(of: results))), the callee "
          + listed(context.types.types(of: type.results)))
    }
    setUnreachable()
  }

  /// Whether values of the types of one list may stand for those of the other.
  func matches(_ found: TypeList, _ expected: TypeList) -> Bool {
    found.count == expected.count
      && (0..<found.count).allSatisfy {
        context.matches(
          context.types.type($0, of: found), context.types.type($0, of: expected))
      }
  }

  /// `select` without a type: both operands are of one number or vector type.
  mutating func select() throws(ValidationError) {
    try pop(.i32)
    let second = try popAny()
    let first = try popAny()
    guard !first.isReference, !second.isReference,
      context.matches(first, second) || context.matches(second, first)
    else {
      throw ValidationError(
        .typeMismatch, "select of \(first) and \(second): one number or vector type is required")
    }
    try push(first == .bottom ? second : first)
  }

  mutating func select(_ types: ValueTypeList) throws(ValidationError) {
    var types = types
    guard types.count == 1, let type = types.next() else {
      throw ValidationError(.invalidResultArity, "select of \(types.count) types instead of one")
    }
    try context.check(type)
    try pop(type, type, .i32)
    try push(type)
  }
}
