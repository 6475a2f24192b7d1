// The quick pass: the common instructions of a body, straight from their bytes.
// https://webassembly.github.io/spec/core/appendix/algorithm.html

extension FunctionValidator {
  /// Validates instructions up to the first that is rare or wrong, where `decoder` stands then. What
  /// it validates is right; the function's last `end` is left. Gives the number of open blocks.
  mutating func validateQuickly(_ decoder: inout InstructionDecoder) -> Int {
    // What a block sets of the locals counts to its end only: not for the quick pass.
    guard let tables = context.quick, !locals.needInitialization else {
      return controls.count
    }
    var cursor = QuickCursor(
      decoder.reader, top: operands.elements + operands.count,
      floor: operands.elements + frameHeight,
      ceiling: operands.elements + min(operandLimit, operands.capacity), hasVectors: hasVectors)
    run(&cursor, tables)
    operands.setCount(cursor.top - operands.elements)
    frameHeight = cursor.floor - operands.elements
    decoder.move(to: cursor.byteOffset)
    return controls.count
  }

  @inline(__always)  // One caller.
  private mutating func run(_ cursor: inout QuickCursor, _ tables: QuickTables) {
    let rules = tables.rules
    while cursor.canRead {
      let word = cursor.word
      // Safe: there is a rule for each byte.
      let rule = rules[Int(word & 0xFF)]
      let isDone =
        switch rule.action {
        case .leave: false
        case .localGet: getLocal(&cursor, word)
        case .localSet, .localTee: setLocal(&cursor, rule, word)
        case .globalGet: getGlobal(&cursor, word, tables)
        case .globalSet: setGlobal(&cursor, word, tables)
        case .constant32, .constant64, .fixed32, .fixed64: cursor.pushConstant(rule, word)
        case .unary, .binary: cursor.compute(rule)
        case .load, .store: cursor.access(rule, word)
        case .block, .loop, .if: enter(&cursor, rule, word)
        case .else: enterElse(&cursor, tables)
        case .end: leave(&cursor, tables)
        case .branch: branch(&cursor, word, tables)
        case .branchIf: branchIf(&cursor, word, tables)
        case .return: `return`(&cursor, tables)
        case .unreachable: unreachable(&cursor)
        case .call: call(&cursor, word, tables)
        case .callIndirect: callIndirect(&cursor, word, tables)
        case .drop: cursor.drop()
        case .select: cursor.select()
        case .nop: cursor.advance(1)
        }
      if !isDone { return }
    }
  }

  // MARK: Variables

  @inline(__always)
  private func getLocal(_ cursor: inout QuickCursor, _ word: UInt64) -> Bool {
    let (index, byteCount) = QuickNumber.index(word >> 8)
    guard byteCount > 0, index < locals.expandedCount else { return false }
    let type = locals.expandedType(index)
    guard cursor.canPush(type), cursor.advance(1 + byteCount) else { return false }
    cursor.push(type)
    return true
  }

  @inline(__always)
  private func setLocal(_ cursor: inout QuickCursor, _ rule: QuickRule, _ word: UInt64) -> Bool {
    let (index, byteCount) = QuickNumber.index(word >> 8)
    guard byteCount > 0, index < locals.expandedCount, cursor.has(locals.expandedType(index)),
      cursor.advance(1 + byteCount)
    else { return false }
    if rule.action == .localSet { cursor.top -= 1 }
    return true
  }

  @inline(__always)
  private func getGlobal(
    _ cursor: inout QuickCursor, _ word: UInt64, _ tables: QuickTables
  ) -> Bool {
    let (index, byteCount) = QuickNumber.index(word >> 8)
    guard byteCount > 0, index < tables.globalCount else { return false }
    let type = tables.globals[index].type
    guard cursor.canPush(type), cursor.advance(1 + byteCount) else { return false }
    cursor.push(type)
    return true
  }

  @inline(__always)
  private func setGlobal(
    _ cursor: inout QuickCursor, _ word: UInt64, _ tables: QuickTables
  ) -> Bool {
    let (index, byteCount) = QuickNumber.index(word >> 8)
    guard byteCount > 0, index < tables.globalCount else { return false }
    let global = tables.globals[index]
    guard global.isMutable, cursor.has(global.type), cursor.advance(1 + byteCount) else {
      return false
    }
    cursor.top -= 1
    return true
  }

  // MARK: Calls

  @inline(__always)
  private func call(
    _ cursor: inout QuickCursor, _ word: UInt64, _ tables: QuickTables
  ) -> Bool {
    let (index, byteCount) = QuickNumber.index(word >> 8)
    guard byteCount > 0, index < tables.functionCount else { return false }
    // Safe: `DeclarationRules` checked the type index of every function.
    let signature = tables.signatures[Int(tables.functionTypes[index])]
    return cursor.call(signature, tables, byteCount: 1 + byteCount)
  }

  @inline(__always)
  private func callIndirect(
    _ cursor: inout QuickCursor, _ word: UInt64, _ tables: QuickTables
  ) -> Bool {
    let (index, byteCount) = QuickNumber.index(word >> 8)
    // Table 0, in one byte. A number of five bytes leaves two behind the opcode.
    guard byteCount > 0, index < tables.signatureCount, tables.callsTable0,
      word >> UInt64(8 + 8 * byteCount) & 0xFF == 0, cursor.has(.i32)
    else { return false }
    cursor.top -= 1
    if cursor.call(tables.signatures[index], tables, byteCount: 2 + byteCount) { return true }
    cursor.top += 1
    return false
  }
}

// Blocks and branches.
extension FunctionValidator {
  @inline(__always)
  private mutating func enter(
    _ cursor: inout QuickCursor, _ rule: QuickRule, _ word: UInt64
  ) -> Bool {
    let code = UInt32(word >> 8 & 0xFF)
    let signature: BlockSignature
    switch code {
    case 0x40: signature = BlockSignature(.empty)
    case 0x7C...0x7F: signature = BlockSignature(.value(ValueType(bits: code)))
    default: return false
    }
    let isIf = rule.action == .if
    if isIf, !cursor.has(.i32) { return false }
    guard cursor.advance(2) else { return false }
    if isIf { cursor.top -= 1 }
    cursor.floor = cursor.top
    let kind: ControlFrame.Kind = isIf ? .if : rule.action == .loop ? .loop : .block
    controls.push(
      ControlFrame(signature, kind: kind, height: cursor.top - operands.elements))
    return true
  }

  /// Whether the innermost block has exactly its result, or is unreachable and has nothing; gives its
  /// frame then.
  @inline(__always)
  private func completed(_ cursor: QuickCursor, _ tables: QuickTables) -> ControlFrame? {
    guard let frame = controls.last, controls.count > 1 else { return nil }
    let result = tables.result(of: frame.signature)
    if result == .bottom { return cursor.height == 0 ? frame : nil }
    if cursor.height == 1 { return cursor.floor.pointee == result ? frame : nil }
    return cursor.height == 0 && frame.isUnreachable && result != QuickSignature.many ? frame : nil
  }

  @inline(__always)
  private mutating func enterElse(_ cursor: inout QuickCursor, _ tables: QuickTables) -> Bool {
    guard let frame = completed(cursor, tables), frame.kind == .if, !frame.signature.isIndex,
      cursor.advance(1)
    else { return false }
    cursor.top = cursor.floor
    controls[controls.count &- 1] = ControlFrame(
      frame.signature, kind: .else, height: frame.height)
    return true
  }

  @inline(__always)
  private mutating func leave(_ cursor: inout QuickCursor, _ tables: QuickTables) -> Bool {
    guard let frame = completed(cursor, tables) else { return false }
    let result = tables.result(of: frame.signature)
    // An `if` without `else` gives what it takes: only nothing is quick.
    if frame.kind == .if, frame.signature != BlockSignature(.empty) { return false }
    // If it is not there, the code cannot be reached, and the stack has nothing of the block.
    if result != .bottom, cursor.height == 0, !cursor.canPush(result) { return false }
    guard cursor.advance(1) else { return false }
    cursor.top = cursor.floor
    if result != .bottom { cursor.push(result) }
    controls.truncate(to: controls.count &- 1)
    cursor.floor = operands.elements + controls[controls.count &- 1].height
    return true
  }

  /// The code from here to the end of the block cannot be reached.
  @inline(__always)
  private mutating func setUnreachable(_ cursor: inout QuickCursor) {
    cursor.top = cursor.floor
    controls[controls.count &- 1].isUnreachable = true
  }

  @inline(__always)
  private mutating func unreachable(_ cursor: inout QuickCursor) -> Bool {
    guard controls.count > 0, cursor.advance(1) else { return false }
    setUnreachable(&cursor)
    return true
  }

  /// What a branch takes along; `many` for what is not quick.
  @inline(__always)
  private func labelType(_ label: Int, _ tables: QuickTables) -> ValueType {
    if label >= controls.count { return QuickSignature.many }
    let frame = controls[controls.count &- 1 &- label]
    return frame.kind == .loop
      ? tables.parameter(of: frame.signature) : tables.result(of: frame.signature)
  }

  @inline(__always)
  private mutating func branch(
    _ cursor: inout QuickCursor, _ word: UInt64, _ tables: QuickTables
  ) -> Bool {
    let (label, byteCount) = QuickNumber.index(word >> 8)
    let type = labelType(label, tables)
    if type != .bottom, !cursor.has(type) { return false }
    guard byteCount > 0, cursor.advance(1 + byteCount) else { return false }
    setUnreachable(&cursor)
    return true
  }

  @inline(__always)
  private func branchIf(
    _ cursor: inout QuickCursor, _ word: UInt64, _ tables: QuickTables
  ) -> Bool {
    let (label, byteCount) = QuickNumber.index(word >> 8)
    let type = labelType(label, tables)
    if type == .bottom {
      if !cursor.has(.i32) { return false }
    } else if !cursor.has(type, .i32) {
      return false
    }
    guard byteCount > 0, cursor.advance(1 + byteCount) else { return false }
    cursor.top -= 1
    return true
  }

  @inline(__always)
  private mutating func `return`(_ cursor: inout QuickCursor, _ tables: QuickTables) -> Bool {
    guard controls.count > 0 else { return false }
    let result = tables.result(of: controls[0].signature)
    if result != .bottom, !cursor.has(result) { return false }
    guard cursor.advance(1) else { return false }
    setUnreachable(&cursor)
    return true
  }
}
