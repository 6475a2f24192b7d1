// From bytes to tokens. White space, comments and annotations without a meaning fall away here.
// https://webassembly.github.io/spec/core/text/lexical.html

/// Reads tokens from bytes, never from a `String`: names differ when their bytes differ, and a lone
/// carriage return ends a line.
struct Lexer {
  /// The whole text: a script's, when the module in it is read.
  let text: [UInt8]
  /// Where reading goes on.
  var byteOffset: Int
  /// Where the part to be read ends.
  let endOffset: Int

  /// Reads `range` of `text`.
  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    byteOffset = range.lowerBound
    endOffset = range.upperBound
  }

  /// The next token; of kind `end` behind the last.
  mutating func next() throws(ParseError) -> Token {
    while true {
      try skipSpace()
      guard byteOffset < endOffset else { return token(.end, from: byteOffset) }
      let start = byteOffset
      switch text[start] {
      case UInt8(ascii: "("):
        byteOffset += 1
        guard peek() == UInt8(ascii: "@") else { return token(.leftParenthesis, from: start) }
        if let annotation = try annotation(from: start) { return annotation }
      case UInt8(ascii: ")"):
        byteOffset += 1
        return token(.rightParenthesis, from: start)
      default:
        return try word()
      }
    }
  }

  func error(_ kind: ParseError.Kind, at place: Int, _ detail: String = "") -> ParseError {
    let message = detail.isEmpty ? kind.rawValue : "\(kind.rawValue) \(detail)"
    return ParseError(kind, message, at: place, in: text)
  }

  private func token(_ kind: Token.Kind, from start: Int, _ word: Word? = nil) -> Token {
    Token(kind: kind, byteOffset: start, endOffset: byteOffset, word: word)
  }

  /// The byte at `distance` from here.
  private func peek(_ distance: Int = 0) -> UInt8? {
    byteOffset + distance < endOffset ? text[byteOffset + distance] : nil
  }
}

// Space and comments.
extension Lexer {
  private mutating func skipSpace() throws(ParseError) {
    while byteOffset < endOffset {
      switch text[byteOffset] {
      case 0x20, 0x09, 0x0A, 0x0D:
        byteOffset += 1
      case UInt8(ascii: ";") where peek(1) == UInt8(ascii: ";"):
        while let byte = peek(), byte != 0x0A, byte != 0x0D { byteOffset += 1 }
      case UInt8(ascii: "(") where peek(1) == UInt8(ascii: ";"):
        try skipBlockComment()
      default:
        return
      }
    }
  }

  private mutating func skipBlockComment() throws(ParseError) {
    let start = byteOffset
    var depth = 0
    while byteOffset < endOffset {
      switch (text[byteOffset], peek(1)) {
      case (UInt8(ascii: "("), UInt8(ascii: ";")):
        depth += 1
        byteOffset += 2
      case (UInt8(ascii: ";"), UInt8(ascii: ")")):
        depth -= 1
        byteOffset += 2
        if depth == 0 { return }
      default:
        byteOffset += 1
      }
    }
    throw error(.unclosedComment, at: start)
  }
}

// Annotations.
extension Lexer {
  /// The annotations that mean something.
  private static let knownAnnotations = ["custom", "name", "metadata.code.branch_hint"].map {
    Array($0.utf8)
  }

  /// Reads an annotation, whose parenthesis is behind us. The token; `nil` if it has no meaning.
  private mutating func annotation(from start: Int) throws(ParseError) -> Token? {
    byteOffset += 1
    let identifier = try annotationIdentifier(from: start)
    var depth = 1
    while depth > 0 {
      try skipSpace()
      switch peek() {
      case nil:
        throw error(.unclosedAnnotation, at: start)
      case UInt8(ascii: "("):
        byteOffset += 1
        depth += 1
      case UInt8(ascii: ")"):
        byteOffset += 1
        depth -= 1
      default:
        _ = try word(inAnnotation: true)
      }
    }
    return Self.knownAnnotations.contains(identifier) ? token(.annotation, from: start) : nil
  }

  private mutating func annotationIdentifier(from start: Int) throws(ParseError) -> [UInt8] {
    let identifierStart = byteOffset
    if peek() == UInt8(ascii: "\"") {
      guard (try? skipString()) != nil else { throw error(.emptyAnnotationID, at: start) }
      let decoded = StringLiteral.decode(text[identifierStart..<byteOffset])
      if decoded.isEmpty { throw error(.emptyAnnotationID, at: start) }
      if firstIllFormedUTF8(decoded[...]) != nil { throw error(.malformedUTF8, at: start) }
      return decoded
    }
    while peek()?.isIdentifierCharacter == true { byteOffset += 1 }
    if byteOffset == identifierStart { throw error(.emptyAnnotationID, at: start) }
    return Array(text[identifierStart..<byteOffset])
  }
}

// Everything that is no parenthesis.
extension Lexer {
  /// Reads a run of identifier characters and strings, which is one token.
  private mutating func word(inAnnotation: Bool = false) throws(ParseError) -> Token {
    let start = byteOffset
    var hash = Vocabulary.emptyHash
    var stringCount = 0
    var lastStringStart = start
    while let byte = peek() {
      if byte.isIdentifierCharacter {
        hash = Vocabulary.hash(hash, byte)
        byteOffset += 1
      } else if byte == UInt8(ascii: "\"") {
        stringCount += 1
        lastStringStart = byteOffset
        do {
          try skipString()
        } catch {
          let isIdentifier = text[start] == UInt8(ascii: "$") && lastStringStart == start + 1
          throw isIdentifier ? self.error(.emptyIdentifier, at: start) : error
        }
      } else {
        break
      }
    }
    if byteOffset == start { return try punctuation() }
    if inAnnotation { return token(.reserved, from: start) }
    if stringCount == 0 { return try plainWord(from: start, hash: hash) }
    // What a string ends may also have begun with it.
    let isWhole = stringCount == 1 && text[byteOffset - 1] == UInt8(ascii: "\"")
    if isWhole && lastStringStart == start { return token(.string, from: start) }
    if isWhole && lastStringStart == start + 1 && text[start] == UInt8(ascii: "$") {
      return try quotedIdentifier(from: start)
    }
    return token(.reserved, from: start)
  }

  private mutating func plainWord(from start: Int, hash: UInt32) throws(ParseError) -> Token {
    let bytes = text[start..<byteOffset]
    switch text[start] {
    case UInt8(ascii: "$"):
      if bytes.count == 1 { throw error(.emptyIdentifier, at: start) }
      return token(.identifier, from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return token(NumberSyntax.kind(of: bytes) ?? .reserved, from: start)
    case let byte where byte.isLowercaseLetter:
      if let word = Vocabulary.shared.word(hash: hash, bytes) {
        return token(.keyword, from: start, word)
      }
      return token(NumberSyntax.kind(of: bytes) ?? .keyword, from: start)
    default:
      return token(.reserved, from: start)
    }
  }

  private func quotedIdentifier(from start: Int) throws(ParseError) -> Token {
    let name = StringLiteral.decode(text[(start + 1)..<byteOffset])
    if name.isEmpty { throw error(.emptyIdentifier, at: start) }
    if firstIllFormedUTF8(name[...]) != nil { throw error(.malformedUTF8, at: start) }
    return token(.identifier, from: start)
  }

  private mutating func punctuation() throws(ParseError) -> Token {
    let start = byteOffset
    switch text[start] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      byteOffset += 1
      return token(.reserved, from: start)
    default:
      throw error(.illegalCharacter, at: start)
    }
  }

  /// Skips a string whose opening quote is here, checking its escapes.
  private mutating func skipString() throws(ParseError) {
    let start = byteOffset
    byteOffset += 1
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        byteOffset += 1
        return
      case UInt8(ascii: "\\"):
        try skipEscape()
      case 0x0A:
        throw error(.unclosedString, at: start)
      case 0x00..<0x20, 0x7F:
        throw error(.illegalControlCharacter, at: byteOffset)
      default:
        byteOffset += 1
      }
    }
    throw error(.unclosedString, at: start)
  }

  private mutating func skipEscape() throws(ParseError) {
    let start = byteOffset
    switch peek(1) {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "\\"):
      byteOffset += 2
    case UInt8(ascii: "u"):
      try skipUnicodeEscape()
    case let byte?:
      guard byte.hexadecimalValue != nil, peek(2)?.hexadecimalValue != nil else {
        throw error(.illegalEscape, at: start)
      }
      byteOffset += 3
    case nil:
      throw error(.unclosedString, at: start)
    }
  }

  /// `\u{…}`: hexadecimal digits with single underscores between them; no surrogate.
  private mutating func skipUnicodeEscape() throws(ParseError) {
    let start = byteOffset
    byteOffset += 2
    guard peek() == UInt8(ascii: "{") else { throw error(.illegalEscape, at: start) }
    byteOffset += 1
    var value: UInt32 = 0
    var isBehindDigit = false
    while let byte = peek(), byte != UInt8(ascii: "}") {
      if let digit = byte.hexadecimalValue {
        value = min(value << 4 | UInt32(digit), 0x110000)
        isBehindDigit = true
      } else if byte == UInt8(ascii: "_") && isBehindDigit {
        isBehindDigit = false
      } else {
        throw error(.illegalEscape, at: start)
      }
      byteOffset += 1
    }
    guard isBehindDigit, peek() == UInt8(ascii: "}"), Unicode.Scalar(value) != nil else {
      throw error(.illegalEscape, at: start)
    }
    byteOffset += 1
  }
}
