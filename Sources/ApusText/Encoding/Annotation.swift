// The annotations that mean something: @custom, @name and @metadata.code.branch_hint.
// https://webassembly.github.io/spec/core/appendix/custom.html

import Apus

enum Annotation {
  static let custom = "custom"
  static let name = "name"
  static let branchHint = "metadata.code.branch_hint"

  /// What stands behind the `@` of an annotation.
  static func identifier(_ token: Token, _ reader: TokenReader) -> String {
    let bytes = reader.bytes(of: token).dropFirst(2)
    if bytes.first == UInt8(ascii: "\"") {
      let end = bytes.dropFirst().firstIndex(of: UInt8(ascii: "\"")) ?? bytes.endIndex
      return String(decoding: StringLiteral.decode(bytes[bytes.startIndex...end]), as: UTF8.self)
    }
    return String(decoding: bytes.prefix(while: \.isIdentifierCharacter), as: UTF8.self)
  }

  /// A reader of what stands between the identifier and the closing parenthesis.
  static func contents(_ token: Token, _ reader: TokenReader) throws(ParseError) -> TokenReader {
    let bytes = reader.bytes(of: token).dropFirst(2)
    var start = bytes.startIndex
    if bytes.first == UInt8(ascii: "\"") {
      start = bytes.dropFirst().firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 } ?? start
    } else {
      start += bytes.prefix(while: \.isIdentifierCharacter).count
    }
    return try TokenReader(reader.text, start..<(token.endOffset - 1))
  }

  static func malformed(
    _ identifier: String, _ what: String, at token: Token, _ reader: TokenReader
  ) -> ParseError {
    ParseError(
      .malformedAnnotation, "@\(identifier) annotation: \(what)", at: token.byteOffset,
      in: reader.text)
  }

  /// The one string that an annotation consists of.
  static func string(_ token: Token, _ reader: TokenReader) throws(ParseError) -> [UInt8] {
    var contents = try contents(token, reader)
    let identifier = identifier(token, reader)
    guard contents.token.kind == .string else {
      throw malformed(identifier, "unexpected token, expected a string", at: contents.token, reader)
    }
    let bytes = try contents.strings()
    guard contents.token.kind == .end else {
      throw malformed(identifier, "unexpected token", at: contents.token, reader)
    }
    return bytes
  }
}

/// A section as `(@custom "name" (after func) "contents")` gives it.
struct CustomSection {
  var name: Name
  /// Between which sections it stands: behind the section of this rank, before the next.
  var rank: Int
  var contents: [UInt8]

  /// Ranks of sections: odd numbers in their order in the binary format. A custom section before or
  /// after one has the even number on that side.
  static func rank(of section: Keyword) -> Int? {
    let order: [Keyword] = [
      .type, .import, .func, .table, .memory, .tag, .global, .export, .start, .elem, .datacount,
      .code, .data,
    ]
    return order.firstIndex(of: section).map { 2 * $0 + 1 }
  }
  static let firstRank = 0
  static let lastRank = 26

  init(_ token: Token, _ reader: TokenReader) throws(ParseError) {
    func malformed(_ what: String, _ place: Token) -> ParseError {
      Annotation.malformed(Annotation.custom, what, at: place, reader)
    }
    var contents = try Annotation.contents(token, reader)
    let start = contents.token
    guard start.kind == .string else { throw malformed("missing section name", start) }
    let bytes = try contents.string()
    if firstIllFormedUTF8(bytes[...]) != nil { throw malformed("malformed UTF-8 encoding", start) }
    name = Name(utf8: bytes)
    rank = try Self.placement(&contents, malformed)
    self.contents = try contents.strings()
    guard contents.token.kind == .end else { throw malformed("unexpected token", contents.token) }
  }

  /// `(before section)`, `(after section)`, `(before first)`, `(after last)`; the last by default.
  private static func placement(
    _ contents: inout TokenReader, _ malformed: (String, Token) -> ParseError
  ) throws(ParseError) -> Int {
    guard contents.token.kind == .leftParenthesis else { return lastRank }
    try contents.advance()
    let isBefore = contents.at(.before)
    guard isBefore || contents.at(.after) else {
      throw malformed("malformed placement", contents.token)
    }
    try contents.advance()
    let rank: Int
    switch contents.token.word {
    case .keyword(.first) where isBefore: rank = firstRank
    case .keyword(.last) where !isBefore: rank = lastRank
    case .keyword(let section):
      guard let own = self.rank(of: section) else { fallthrough }
      rank = own + (isBefore ? -1 : 1)
    default:
      throw malformed("malformed section kind", contents.token)
    }
    try contents.advance()
    guard contents.token.kind == .rightParenthesis else {
      throw malformed("unexpected token", contents.token)
    }
    try contents.advance()
    return rank
  }
}
