// Tokens with one to look ahead, and the small forms that every part of the grammar uses.
// https://webassembly.github.io/spec/core/text/conventions.html

import Apus

/// Reads a text token by token.
struct TokenReader {
  private var lexer: Lexer
  /// The token to be read.
  private(set) var token: Token
  /// The one behind it, if somebody has looked.
  private var following: Token?

  /// Reads `range` of `text`.
  init(_ text: [UInt8], _ range: Range<Int>) throws(ParseError) {
    lexer = Lexer(text, range)
    token = try lexer.next()
  }

  /// The whole text, of which a part is read.
  var text: [UInt8] { lexer.text }

  mutating func advance() throws(ParseError) {
    if let following {
      token = following
      self.following = nil
    } else {
      token = try lexer.next()
    }
  }

  mutating func peek() throws(ParseError) -> Token {
    if let following { return following }
    let next = try lexer.next()
    following = next
    return next
  }

  /// Goes on at `byteOffset`, where a token begins.
  mutating func seek(to byteOffset: Int) throws(ParseError) {
    lexer.byteOffset = byteOffset
    following = nil
    token = try lexer.next()
  }

  func bytes(of token: Token) -> ArraySlice<UInt8> { lexer.text[token.range] }
}

// Errors.
extension TokenReader {
  func error(
    _ kind: ParseError.Kind, at token: Token? = nil, _ detail: String = ""
  ) -> ParseError {
    lexer.error(kind, at: (token ?? self.token).byteOffset, detail)
  }

  /// The error of a token that cannot stand where it does.
  func unexpected(_ token: Token? = nil, expected: String) -> ParseError {
    let token = token ?? self.token
    switch token.kind {
    case .reserved:
      return error(.unknownOperator, at: token, spelling(of: token))
    case .keyword where token.word == nil && !isMemoryArgument(token):
      return error(.unknownOperator, at: token, spelling(of: token))
    case .annotation:
      return error(
        .misplacedAnnotation, at: token, "@\(Annotation.identifier(token, self)) annotation")
    case .end:
      return error(.unexpectedToken, at: token, "end of text, expected \(expected)")
    default:
      return error(.unexpectedToken, at: token, "\(spelling(of: token)), expected \(expected)")
    }
  }

  /// Whether the token is none that the format knows.
  var isUnknown: Bool {
    token.kind == .reserved
      || token.kind == .keyword && token.word == nil && !isMemoryArgument(token)
  }

  /// The token as it stands in the text, shortened.
  private func spelling(of token: Token) -> String {
    let bytes = bytes(of: token)
    let start = String(decoding: bytes.prefix(40), as: UTF8.self)
    return bytes.count > 40 ? start + "…" : start
  }

  /// Whether the token is a well-formed `offset=…` or `align=…`.
  func isMemoryArgument(_ token: Token) -> Bool {
    let bytes = bytes(of: token)
    for prefix in ["offset=", "align="] where bytes.starts(with: prefix.utf8) {
      return NumberSyntax.kind(of: bytes.dropFirst(prefix.utf8.count)) == .natural
    }
    return false
  }
}

// Parentheses and keywords.
extension TokenReader {
  func at(_ keyword: Keyword) -> Bool { token.is(keyword) }

  /// Whether `(` and `keyword` are next.
  mutating func atOpening(_ keyword: Keyword) throws(ParseError) -> Bool {
    guard token.kind == .leftParenthesis else { return false }
    return try peek().is(keyword)
  }

  /// Reads `(` and `keyword` if they are next.
  mutating func open(_ keyword: Keyword) throws(ParseError) -> Bool {
    guard try atOpening(keyword) else { return false }
    try advance()
    try advance()
    return true
  }

  /// Reads `keyword` if it is next.
  mutating func take(_ keyword: Keyword) throws(ParseError) -> Bool {
    guard token.is(keyword) else { return false }
    try advance()
    return true
  }

  mutating func expect(_ keyword: Keyword) throws(ParseError) {
    guard try take(keyword) else { throw unexpected(expected: "\"\(keyword.rawValue)\"") }
  }

  mutating func expectOpening(_ keyword: Keyword) throws(ParseError) {
    guard try open(keyword) else { throw unexpected(expected: "\"(\(keyword.rawValue)\"") }
  }

  /// Reads `(`.
  mutating func open(expected: String = "\"(\"") throws(ParseError) {
    guard token.kind == .leftParenthesis else { throw unexpected(expected: expected) }
    try advance()
  }

  /// Reads `)`.
  mutating func close() throws(ParseError) {
    guard token.kind == .rightParenthesis else { throw unexpected(expected: "\")\"") }
    try advance()
  }

  /// Skips to behind the `)` that closes what is open.
  mutating func skipToClose() throws(ParseError) {
    var depth = 1
    while depth > 0 {
      switch token.kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth -= 1
      case .end: throw unexpected(expected: "\")\"")
      default: break
      }
      try advance()
    }
  }
}

// Identifiers, strings and numbers.
extension TokenReader {
  func identifier(_ token: Token) -> Name {
    let bytes = bytes(of: token).dropFirst()
    return bytes.first == UInt8(ascii: "\"")
      ? Name(utf8: StringLiteral.decode(bytes)) : Name(utf8: Array(bytes))
  }

  /// Reads an identifier if one is next.
  mutating func identifier() throws(ParseError) -> Name? {
    guard token.kind == .identifier else { return nil }
    let name = identifier(token)
    try advance()
    return name
  }

  /// Reads a string of any bytes.
  mutating func string(expected: String = "a string") throws(ParseError) -> [UInt8] {
    guard token.kind == .string else { throw unexpected(expected: expected) }
    let result = StringLiteral.decode(bytes(of: token))
    try advance()
    return result
  }

  /// Reads strings as long as there are any, joined to one.
  mutating func strings() throws(ParseError) -> [UInt8] {
    var result: [UInt8] = []
    while token.kind == .string {
      StringLiteral.append(bytes(of: token), to: &result)
      try advance()
    }
    return result
  }

  /// Reads a string that is a name.
  mutating func name(expected: String = "a name in quotes") throws(ParseError) -> Name {
    let start = token
    let bytes = try string(expected: expected)
    if firstIllFormedUTF8(bytes[...]) != nil { throw error(.malformedUTF8, at: start) }
    return Name(utf8: bytes)
  }

  /// Reads a number without a sign that fits in 32 bits.
  mutating func u32(
    expected: String = "a number", outOfRange: ParseError.Kind = .i32OutOfRange
  ) throws(ParseError) -> UInt32 {
    guard token.kind == .natural else { throw unexpected(expected: expected) }
    guard let value = NumberSyntax.magnitude(bytes(of: token)), value <= UInt32.max else {
      throw error(outOfRange)
    }
    try advance()
    return UInt32(value)
  }

  /// Reads a number without a sign that fits in 64 bits.
  mutating func u64(expected: String = "a number") throws(ParseError) -> UInt64 {
    guard token.kind == .natural else { throw unexpected(expected: expected) }
    guard let value = NumberSyntax.magnitude(bytes(of: token)) else { throw error(.i64OutOfRange) }
    try advance()
    return value
  }

  /// Reads an integer of `bitCount` bits, signed or not.
  mutating func integer(bitCount: Int) throws(ParseError) -> UInt64 {
    guard token.kind == .natural || token.kind == .integer else {
      throw unexpected(expected: "an integer")
    }
    guard let value = NumberSyntax.integer(bytes(of: token), bitCount: bitCount) else {
      throw error(.constantOutOfRange)
    }
    try advance()
    return value
  }

  /// Reads the bits of a float; integers are floats too.
  mutating func float(_ format: FloatLiteral.Format) throws(ParseError) -> UInt64 {
    guard token.kind == .natural || token.kind == .integer || token.kind == .float else {
      throw unexpected(expected: "a number")
    }
    guard let bits = FloatLiteral.bits(bytes(of: token), format) else {
      throw error(.constantOutOfRange)
    }
    try advance()
    return bits
  }
}
