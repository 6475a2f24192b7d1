// Parses scripts.
// https://github.com/WebAssembly/spec/tree/main/interpreter#scripts

import Apus

struct ScriptParser {
  var reader: TokenReader
  private var lines: LineCounter
  /// Threads in threads; what is nested deeper is refused, not recursed into.
  private var depth = 0
  private static let deepest = 100

  init(_ text: [UInt8]) throws(ParseError) {
    if let bad = firstIllFormedUTF8(text[...]) {
      throw ParseError(.malformedUTF8, ParseError.Kind.malformedUTF8.rawValue, at: bad, in: text)
    }
    reader = try TokenReader(text, 0..<text.count)
    lines = LineCounter(text)
  }

  /// Reads the whole script.
  mutating func script() throws(ParseError) -> [ScriptCommand] {
    if try isAtField() {
      let module = ScriptModule(
        identifier: nil, source: .text(reader.text, 0..<reader.text.count))
      return [ScriptCommand(kind: .module(module), line: 1)]
    }
    let commands = try commands()
    guard reader.token.kind == .end else { throw reader.unexpected(expected: "a command") }
    return commands
  }

  private mutating func isAtField() throws(ParseError) -> Bool {
    if reader.token.kind == .annotation { return true }
    guard reader.token.kind == .leftParenthesis, case .keyword(let keyword) = try reader.peek().word
    else { return false }
    let fields: [Keyword] = [
      .type, .rec, .import, .func, .table, .memory, .global, .tag, .export, .start, .elem, .data,
    ]
    return fields.contains(keyword)
  }

  private mutating func commands() throws(ParseError) -> [ScriptCommand] {
    var result: [ScriptCommand] = []
    while reader.token.kind == .leftParenthesis {
      let line = lines.line(of: reader.token.byteOffset)
      try reader.advance()
      result.append(ScriptCommand(kind: try command(), line: line))
      try reader.close()
    }
    return result
  }

  /// Reads a command behind its parenthesis, up to the closing one.
  private mutating func command() throws(ParseError) -> ScriptCommand.Kind {
    let token = reader.token
    guard case .keyword(let keyword) = token.word else {
      throw reader.unexpected(expected: "a command")
    }
    try reader.advance()
    switch keyword {
    case .module: return try module()
    case .register: return .register(try reader.name(), instance: try reader.identifier())
    case .invoke, .get: return .action(try action(keyword))
    case .assertReturn: return .assertReturn(try parenthesizedAction(), try patterns())
    case .assertTrap where try reader.atOpening(.module): return try moduleAssertion(.trap)
    case .assertTrap: return try actionAssertion(.trap)
    case .assertExhaustion: return try actionAssertion(.exhaustion)
    case .assertException:
      return .assertAction(.exception, try parenthesizedAction(), message: "")
    case .assertMalformed: return try moduleAssertion(.malformed)
    case .assertMalformedCustom: return try moduleAssertion(.malformedCustom)
    case .assertInvalid: return try moduleAssertion(.invalid)
    case .assertInvalidCustom: return try moduleAssertion(.invalidCustom)
    case .assertUnlinkable: return try moduleAssertion(.unlinkable)
    case .thread: return try thread()
    case .wait:
      guard let thread = try reader.identifier() else {
        throw reader.unexpected(expected: "a thread's identifier")
      }
      return .wait(thread: thread)
    default: throw reader.unexpected(token, expected: "a command")
    }
  }

  private mutating func thread() throws(ParseError) -> ScriptCommand.Kind {
    let identifier = try reader.identifier()
    var shared: [Name] = []
    while try reader.open(.shared) {
      try reader.expectOpening(.module)
      guard let module = try reader.identifier() else {
        throw reader.unexpected(expected: "a module's identifier")
      }
      shared.append(module)
      try reader.close()
      try reader.close()
    }
    guard depth < Self.deepest else { throw reader.error(.nestingTooDeep) }
    depth += 1
    defer { depth -= 1 }
    return .thread(identifier: identifier, shared: shared, commands: try commands())
  }
}

// Modules.
extension ScriptParser {
  /// Reads a module command behind `module`.
  private mutating func module() throws(ParseError) -> ScriptCommand.Kind {
    if try reader.take(.definition) { return .moduleDefinition(try moduleSource()) }
    if try reader.take(.instance) {
      let identifier = try reader.identifier()
      return .moduleInstance(identifier: identifier, definition: try reader.identifier())
    }
    return .module(try moduleSource())
  }

  /// Reads what follows `module`, up to the closing parenthesis.
  private mutating func moduleSource() throws(ParseError) -> ScriptModule {
    let start = reader.token.byteOffset
    let identifier = try reader.identifier()
    if try reader.take(.binary) {
      return ScriptModule(identifier: identifier, source: .binary(try reader.strings()))
    }
    if try reader.take(.quote) {
      return ScriptModule(identifier: identifier, source: .quote(try reader.strings()))
    }
    var depth = 0
    while depth > 0 || reader.token.kind != .rightParenthesis {
      switch reader.token.kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth -= 1
      case .end: throw reader.unexpected(expected: "\")\"")
      default: break
      }
      try reader.advance()
    }
    let range = start..<reader.token.byteOffset
    return ScriptModule(identifier: identifier, source: .text(reader.text, range))
  }

  private mutating func moduleAssertion(
    _ failure: ModuleFailure
  ) throws(ParseError) -> ScriptCommand.Kind {
    try reader.expectOpening(.module)
    _ = try reader.take(.definition)
    let module = try moduleSource()
    try reader.close()
    return .assertModule(failure, module, message: try message())
  }

  private mutating func message() throws(ParseError) -> String {
    String(decoding: try reader.string(expected: "the expected message"), as: UTF8.self)
  }
}

// Actions.
extension ScriptParser {
  private mutating func parenthesizedAction() throws(ParseError) -> ScriptAction {
    try reader.open(expected: "an action")
    guard case .keyword(let keyword) = reader.token.word, keyword == .invoke || keyword == .get
    else { throw reader.unexpected(expected: "\"invoke\" or \"get\"") }
    try reader.advance()
    let action = try action(keyword)
    try reader.close()
    return action
  }

  private mutating func action(_ keyword: Keyword) throws(ParseError) -> ScriptAction {
    let instance = try reader.identifier()
    let name = try reader.name()
    if keyword == .get { return .get(instance: instance, name: name) }
    var arguments: [ScriptValue] = []
    while reader.token.kind == .leftParenthesis {
      try reader.advance()
      arguments.append(try value())
      try reader.close()
    }
    return .invoke(instance: instance, name: name, arguments: arguments)
  }

  private mutating func actionAssertion(
    _ failure: ActionFailure
  ) throws(ParseError) -> ScriptCommand.Kind {
    let action = try parenthesizedAction()
    return .assertAction(failure, action, message: try message())
  }
}

// Values and patterns.
extension ScriptParser {
  /// Reads an argument behind its parenthesis.
  private mutating func value() throws(ParseError) -> ScriptValue {
    let token = reader.token
    try reader.advance()
    switch token.word {
    case .opcode(.i32Const):
      return .i32(UInt32(truncatingIfNeeded: try reader.integer(bitCount: 32)))
    case .opcode(.i64Const): return .i64(try reader.integer(bitCount: 64))
    case .opcode(.f32Const): return .f32(UInt32(truncatingIfNeeded: try reader.float(.f32)))
    case .opcode(.f64Const): return .f64(try reader.float(.f64))
    case .opcode(.v128Const): return .v128(try reader.vector().bytes)
    case .opcode(.refNull): return .refNull(try heapType())
    case .keyword(.referenceExtern): return .refExtern(try reader.u32())
    case .keyword(.referenceHost): return .refHost(try reader.u32())
    default: throw reader.unexpected(token, expected: "a constant")
    }
  }

  private mutating func patterns() throws(ParseError) -> [ResultPattern] {
    var result: [ResultPattern] = []
    while reader.token.kind == .leftParenthesis {
      try reader.advance()
      result.append(try pattern())
      try reader.close()
    }
    return result
  }

  /// Reads a pattern behind its parenthesis.
  private mutating func pattern() throws(ParseError) -> ResultPattern {
    let token = reader.token
    try reader.advance()
    switch token.word {
    case .opcode(.i32Const):
      return .i32(UInt32(truncatingIfNeeded: try reader.integer(bitCount: 32)))
    case .opcode(.i64Const): return .i64(try reader.integer(bitCount: 64))
    case .opcode(.f32Const): return .f32(try floatPattern(.f32))
    case .opcode(.f64Const): return .f64(try floatPattern(.f64))
    case .opcode(.v128Const): return try vectorPattern()
    case .opcode(.refNull): return .refNull(try heapType())
    case .opcode(.refFunc):
      if reader.token.kind == .natural { try reader.advance() }
      return .refFunction
    case .opcode(.refI31): return .reference(.i31)
    case .opcode(.refEq): return .reference(.equality)
    case .keyword(.referenceExtern): return .refExtern(try optionalNumber())
    case .keyword(.referenceHost): return .refHost(try optionalNumber())
    case .keyword(.referenceAny): return .reference(.any)
    case .keyword(.referenceStruct): return .reference(.structure)
    case .keyword(.referenceArray): return .reference(.array)
    case .keyword(.referenceException): return .reference(.exception)
    case .keyword(.either):
      guard depth < Self.deepest else { throw reader.error(.nestingTooDeep) }
      depth += 1
      defer { depth -= 1 }
      return .either(try patterns())
    default: throw reader.unexpected(token, expected: "a result")
    }
  }

  private mutating func optionalNumber() throws(ParseError) -> UInt32? {
    reader.token.kind == .natural ? try reader.u32() : nil
  }

  /// Reads the heap type of a null, which may be left out.
  private mutating func heapType() throws(ParseError) -> HeapType? {
    if reader.token.kind == .rightParenthesis { return nil }
    let token = reader.token
    try reader.advance()
    if case .keyword(let keyword) = token.word, let type = HeapType(keyword) { return type }
    guard token.kind == .natural || token.kind == .identifier else {
      throw reader.unexpected(token, expected: "a heap type")
    }
    return nil
  }

  private mutating func floatPattern<Bits: FixedWidthInteger & Sendable>(
    _ format: FloatLiteral.Format
  ) throws(ParseError) -> FloatPattern<Bits> {
    if try reader.take(.canonicalNaN) { return .canonicalNaN }
    if try reader.take(.arithmeticNaN) { return .arithmeticNaN }
    return .bits(Bits(truncatingIfNeeded: try reader.float(format)))
  }

  private mutating func vectorPattern() throws(ParseError) -> ResultPattern {
    let token = reader.token
    switch VectorShape(token) {
    case .f32x4:
      try reader.advance()
      return .f32x4(try lanes(4, .f32))
    case .f64x2:
      try reader.advance()
      return .f64x2(try lanes(2, .f64))
    default:
      return .v128(try reader.vector().bytes)
    }
  }

  private mutating func lanes<Bits: FixedWidthInteger & Sendable>(
    _ count: Int, _ format: FloatLiteral.Format
  ) throws(ParseError) -> [FloatPattern<Bits>] {
    var lanes: [FloatPattern<Bits>] = []
    for _ in 0..<count { lanes.append(try floatPattern(format)) }
    return lanes
  }
}

/// Counts lines on the way through a text.
struct LineCounter {
  private let text: [UInt8]
  private var byteOffset = 0
  private var line = 1

  init(_ text: [UInt8]) { self.text = text }

  /// The line of a place behind the one asked for before.
  mutating func line(of place: Int) -> Int {
    while byteOffset < min(place, text.count) {
      let byte = text[byteOffset]
      byteOffset += 1
      let isPair = byte == 0x0D && byteOffset < text.count && text[byteOffset] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isPair { line += 1 }
    }
    return line
  }
}
