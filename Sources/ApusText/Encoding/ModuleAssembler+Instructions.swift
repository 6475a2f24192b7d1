// Sequences of instructions, flat and folded. Nesting is kept in arrays, not on the native stack.
// https://webassembly.github.io/spec/core/text/instructions.html

import Apus

extension ModuleAssembler {
  /// Reads instructions up to a parenthesis that closes more than they opened; their binary form with
  /// `end`.
  mutating func expression() throws(ParseError) -> [UInt8] {
    body.begin()
    try readInstructions()
    return body.code + [0x0B]
  }

  /// Reads one folded instruction; its binary form with `end`.
  mutating func foldedExpression() throws(ParseError) -> [UInt8] {
    body.begin()
    guard reader.token.kind == .leftParenthesis else {
      throw reader.unexpected(expected: "an instruction in parentheses")
    }
    repeat { try readInstruction() } while !body.frames.isEmpty
    return body.code + [0x0B]
  }

  /// Reads the instructions of `body` up to the parenthesis that closes it.
  mutating func readInstructions() throws(ParseError) {
    body.beginExpression()
    while !body.frames.isEmpty || reader.token.kind != .rightParenthesis {
      try readInstruction()
    }
    if body.flatDepth > 0 { throw reader.unexpected(expected: "\"end\"") }
  }

  /// Reads an instruction, or one parenthesis of a folded one.
  private mutating func readInstruction() throws(ParseError) {
    switch reader.token.kind {
    case .leftParenthesis:
      try openFolded()
    case .rightParenthesis:
      try closeFolded()
    case .keyword:
      guard body.frames.last?.kind.allowsFlat ?? true else {
        throw reader.unexpected(expected: "\"(\" or \")\"")
      }
      try readFlat()
    case .annotation:
      try readHint()
    default:
      throw reader.unexpected(expected: "an instruction")
    }
  }

  private mutating func readHint() throws(ParseError) {
    let token = reader.token
    guard Annotation.identifier(token, reader) == Annotation.branchHint else {
      throw reader.unexpected(expected: "an instruction")
    }
    if body.hint != nil {
      throw Annotation.malformed(Annotation.branchHint, "duplicate annotation", at: token, reader)
    }
    body.hint = try Annotation.string(token, reader)
    try reader.advance()
  }

  /// Notes the hint of an instruction that is written now.
  private mutating func placeHint() {
    guard let hint = body.hint else { return }
    body.hints.append(BranchHint(byteOffset: body.code.count, value: hint))
    body.hint = nil
  }
}

// Instructions without parentheses.
extension ModuleAssembler {
  private mutating func readFlat() throws(ParseError) {
    switch reader.token.word {
    case .opcode(.else): try readDivision(.else)
    case .opcode(.end): try readEnd()
    case .opcode(.catch): try readDivision(.catch)
    case .opcode(.catchAll): try readDivision(.catchAll)
    case .opcode(.delegate): try readDelegate()
    default:
      placeHint()
      if let block = Self.block(reader.token) {
        try reader.advance()
        let label = try readBlockStart(block)
        body.open(label, flat: Self.division(of: block))
      } else {
        try readPlain()
      }
    }
  }

  /// Reads `else`, `catch` or `catch_all`, which begin another part of a block.
  private mutating func readDivision(_ opcode: Opcode) throws(ParseError) {
    guard body.flatDepth > 0, body.labels.last?.flat == (opcode == .else ? .else : .catch) else {
      throw reader.unexpected(expected: "an instruction")
    }
    try reader.advance()
    body.code.appendOpcode(opcode)
    if opcode == .catch { return body.code.appendUnsigned(try index(in: tags)) }
    if opcode == .else { try checkLabel() }
    // There is one `else`, and nothing but the end may follow `catch_all`.
    body.labels[body.labels.count - 1].flat = BodyState.Division.none
  }

  private mutating func readEnd() throws(ParseError) {
    guard body.flatDepth > 0 else {
      throw reader.unexpected(expected: "an instruction: no block is open")
    }
    try reader.advance()
    try checkLabel()
    body.code.appendOpcode(.end)
    body.labels.removeLast()
  }

  private mutating func readDelegate() throws(ParseError) {
    guard body.flatDepth > 0, body.labels.last?.flat == .catch else {
      throw reader.unexpected(expected: "an instruction")
    }
    try reader.advance()
    body.labels.removeLast()
    body.code.appendOpcode(.delegate)
    body.code.appendUnsigned(try label())
  }

  /// Reads the identifier behind `else` or `end`, which must be the block's.
  private mutating func checkLabel() throws(ParseError) {
    let token = reader.token
    guard let name = try reader.identifier() else { return }
    if body.labels.last?.identifier != name { throw reader.error(.mismatchingLabel, at: token) }
  }
}

// Blocks.
extension ModuleAssembler {
  /// The opcode of a token that begins a block.
  private static func block(_ token: Token) -> Opcode? {
    guard case .opcode(let opcode) = token.word else { return nil }
    switch opcode {
    case .block, .loop, .if, .try, .tryTable: return opcode
    default: return nil
    }
  }

  /// What divides a block.
  private static func division(of block: Opcode) -> BodyState.Division {
    switch block {
    case .if: .else
    case .try: .catch
    default: .none
    }
  }

  /// Reads label, type and catch clauses behind the keyword, and writes the block's start. The label,
  /// which is not open yet.
  private mutating func readBlockStart(_ block: Opcode) throws(ParseError) -> Binder {
    let label = try reader.binder("label")
    let type = try blockType()
    body.code.appendOpcode(block)
    body.code += type
    if block == .tryTable { try readCatchClauses() }
    return label
  }

  /// Reads `(catch x l)*` and the like. Their labels do not count the block's own.
  private mutating func readCatchClauses() throws(ParseError) {
    var clauses = SectionContents()
    let kinds: [(Word, UInt8)] = [
      (.opcode(.catch), 0), (.keyword(.catchReference), 1), (.opcode(.catchAll), 2),
      (.keyword(.catchAllReference), 3),
    ]
    while reader.token.kind == .leftParenthesis {
      let word = try reader.peek().word
      guard let (_, code) = kinds.first(where: { word == $0.0 }) else { break }
      try reader.advance()
      try reader.advance()
      clauses.bytes.append(code)
      if code < 2 { clauses.bytes.appendUnsigned(try index(in: tags)) }
      clauses.bytes.appendUnsigned(try label())
      clauses.count += 1
      try reader.close()
    }
    body.code.appendCount(clauses.count)
    body.code += clauses.bytes
  }

  /// Reads a label: a number, or the identifier of an open block.
  mutating func label() throws(ParseError) -> UInt32 {
    guard reader.token.kind == .identifier else { return try reader.u32(expected: "a label") }
    let name = reader.identifier(reader.token)
    guard let index = body.labels.lastIndex(where: { $0.identifier == name }) else {
      throw unknown("label")
    }
    try reader.advance()
    return UInt32(truncatingIfNeeded: body.labels.count - 1 - index)
  }
}

// Instructions in parentheses.
extension ModuleAssembler {
  private mutating func openFolded() throws(ParseError) {
    let keyword = try reader.peek()
    if try openPart(keyword) { return }
    guard body.frames.last?.kind.allowsFolded ?? true else {
      throw reader.unexpected(keyword, expected: "\")\"")
    }
    try reader.advance()
    guard reader.token.kind == .keyword else {
      throw reader.unexpected(expected: "an instruction")
    }
    let hint = body.hint
    guard let block = Self.block(reader.token) else {
      body.hint = nil
      let start = body.code.count
      try readPlain()
      return suspend(.operands, from: start, hint)
    }
    try reader.advance()
    if block == .if {
      body.hint = nil
      let start = body.code.count
      let label = try readBlockStart(block)
      return suspend(.condition, from: start, hint, label)
    }
    placeHint()
    body.open(try readBlockStart(block), flat: nil)
    push(block == .try ? .beforeDo : .block)
  }

  private mutating func push(_ kind: BodyState.Frame.Kind) {
    body.frames.append(BodyState.Frame(kind: kind, labelCount: body.labels.count))
  }

  /// Holds back what has been written since `start` until its operands have been.
  private mutating func suspend(
    _ kind: BodyState.Frame.Kind, from start: Int, _ hint: [UInt8]?, _ label: Binder = .none
  ) {
    body.frames.append(
      BodyState.Frame(
        kind: kind, labelCount: body.labels.count, pendingOffset: body.pending.count, hint: hint,
        label: label))
    body.suspend(from: start)
  }

  /// Reads `(then`, `(else`, `(do`, `(catch x`, `(catch_all` or `(delegate l` where it may stand.
  private mutating func openPart(_ keyword: Token) throws(ParseError) -> Bool {
    guard let frame = body.frames.last else { return false }
    let next: BodyState.Frame.Kind
    switch (frame.kind, keyword.word) {
    case (.condition, .keyword(.then)):
      next = .afterThen
      body.resume(frame)
      body.open(frame.label, flat: nil)
    case (.afterThen, .opcode(.else)):
      next = .afterElse
      body.code.appendOpcode(.else)
    case (.beforeDo, .keyword(.do)):
      next = .afterDo
    case (.afterDo, .opcode(.catch)), (.afterCatch, .opcode(.catch)):
      next = .afterCatch
      body.code.appendOpcode(.catch)
    case (.afterDo, .opcode(.catchAll)), (.afterCatch, .opcode(.catchAll)):
      next = .afterCatchAll
      body.code.appendOpcode(.catchAll)
    case (.afterDo, .opcode(.delegate)):
      try reader.advance()
      try readFoldedDelegate()
      return true
    default:
      return false
    }
    try reader.advance()
    try reader.advance()
    if keyword.word == .opcode(.catch) { body.code.appendUnsigned(try index(in: tags)) }
    body.frames[body.frames.count - 1].kind = next
    body.frames[body.frames.count - 1].labelCount = body.labels.count
    push(.part)
    return true
  }

  private mutating func readFoldedDelegate() throws(ParseError) {
    try reader.advance()
    body.labels.removeLast()
    body.code.appendOpcode(.delegate)
    body.code.appendUnsigned(try label())
    try reader.close()
    body.frames[body.frames.count - 1].kind = .afterDelegate
    body.frames[body.frames.count - 1].labelCount = body.labels.count
  }

  private mutating func closeFolded() throws(ParseError) {
    guard let frame = body.frames.last else { return }
    if body.flatDepth > 0 { throw reader.unexpected(expected: "\"end\"") }
    switch frame.kind {
    case .operands:
      body.resume(frame)
    case .block, .afterThen, .afterElse, .afterDo, .afterCatch, .afterCatchAll:
      body.code.appendOpcode(.end)
      body.labels.removeLast()
    case .condition:
      throw reader.unexpected(expected: "\"(then\"")
    case .beforeDo:
      throw reader.unexpected(expected: "\"(do\"")
    case .part, .afterDelegate:
      break
    }
    body.frames.removeLast()
    try reader.advance()
  }
}
