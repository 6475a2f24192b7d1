// Exceptions: tags, handlers, and the instructions of the first proposal, which real programs use.
// https://webassembly.github.io/spec/core/valid/instructions.html#control-instructions

extension FunctionValidator {
  /// `throw`: what the tag's exceptions carry leaves the function, or goes to a handler.
  mutating func `throw`(_ tag: TagIndex) throws(ValidationError) {
    try pop(context.tag(tag))
    setUnreachable()
  }

  mutating func enterTryTable(_ instruction: Instruction) throws(ValidationError) {
    try check(instruction.blockType)
    for clause in CatchList(context.bytes, instruction) { try check(clause) }
    try enter(.block, instruction.blockType)
  }

  /// That what a clause takes along is what its label, outside of the `try_table`, asks for.
  private func check(_ clause: CatchClause) throws(ValidationError) {
    let expected = try labelTypes(target(clause.label))
    let carried = try clause.tag.map { tag throws(ValidationError) in try context.tag(tag) }
    let types = carried ?? .empty
    let count = types.count + (clause.hasReference ? 1 : 0)
    var agree = count == expected.count
    for position in 0..<count where agree {
      agree = context.matches(
        position < types.count ? context.types.type(position, of: types) : .exception,
        context.types.type(position, of: expected))
    }
    if agree { return }
    let found =
      context.types.types(of: types) + (clause.hasReference ? [ValueType.exception] : [])
    throw ValidationError(
      .typeMismatch,
      "label \(clause.label) requires \(listed(context.types.types(of: expected)))"
        + " but the exception carries \(listed(found))")
  }
}

extension ValueType {
  fileprivate static let exception = ValueType.reference(nullable: false, .exception)
}

// https://github.com/WebAssembly/exception-handling/blob/main/proposals/exception-handling/legacy/Exceptions.md
extension FunctionValidator {
  /// `catch` of a tag, or of everything: ends the `try` or the `catch` before it.
  mutating func enterCatch(_ tag: TagIndex?) throws(ValidationError) {
    guard let frame = controls.last, frame.kind == .try || frame.kind == .catch else {
      throw ValidationError(.misplacedCatch)
    }
    var carried = TypeList.empty
    if let tag { carried = try context.tag(tag) }
    try checkResults(results(of: frame.signature))
    close(frame)
    try open(tag == nil ? .catchAll : .catch, frame.signature, carried)
  }

  /// `delegate`: ends a `try`, and leaves its exceptions to a block outside.
  mutating func delegate(_ label: UInt32) throws(ValidationError) {
    guard let frame = controls.last, frame.kind == .try else {
      throw ValidationError(.misplacedCatch)
    }
    let results = try self.results(of: frame.signature)
    try checkResults(results)
    close(frame)
    _ = try target(label)
    try push(results)
  }

  mutating func rethrow(_ label: UInt32) throws(ValidationError) {
    let frame = try target(label)
    guard frame.kind == .catch || frame.kind == .catchAll else {
      throw ValidationError(.invalidRethrow, index: label)
    }
    setUnreachable()
  }
}
