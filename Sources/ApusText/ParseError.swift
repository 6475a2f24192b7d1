// Why a text is no module or script.
// https://webassembly.github.io/spec/core/text/index.html

/// The text breaks the text format.
///
/// Spec: [text format](https://webassembly.github.io/spec/core/text/index.html)
public struct ParseError: Error, Hashable {
  /// What is wrong.
  public let kind: Kind
  /// The official test suite's words, then what was found and what was expected.
  public let message: String
  /// Where, in bytes from the start of the text.
  public let byteOffset: Int
  /// The line, counted from 1.
  public let line: Int
  /// The column, in characters (Unicode scalars), counted from 1.
  public let column: Int
  /// The line as it stands in the text; a long one is cut around the column.
  public let sourceLine: String
  /// How many characters of `sourceLine` stand before the place.
  public let sourceColumn: Int

  /// The kinds of errors. The raw value begins the message, as the official test suite words it.
  public enum Kind: String, Sendable, CaseIterable {
    case illegalCharacter = "illegal character"
    case malformedUTF8 = "malformed UTF-8 encoding"
    case unclosedString = "unclosed string"
    case illegalControlCharacter = "illegal control character in string literal"
    case illegalEscape = "illegal escape"
    case unclosedComment = "unclosed comment"
    case unclosedAnnotation = "unclosed annotation"
    case emptyIdentifier = "empty identifier"
    case emptyAnnotationID = "empty annotation id"
    case unknownOperator = "unknown operator"
    case unexpectedToken = "unexpected token"

    case constantOutOfRange = "constant out of range"
    case i8OutOfRange = "i8 constant out of range"
    case i32OutOfRange = "i32 constant out of range"
    case i64OutOfRange = "i64 constant out of range"
    case alignment = "alignment must be a power of two"
    case laneCount = "wrong number of lane literals"
    case laneLength = "invalid lane length"
    case pageByteCount = "invalid custom page size"

    case unknown = "unknown"
    case duplicate = "duplicate"
    case mismatchingLabel = "mismatching label"
    case inlineFunctionType = "inline function type"
    case importAfter = "import after"
    case multipleStartSections = "multiple start sections"

    case misplacedAnnotation = "misplaced"
    case malformedAnnotation = "@"
    case nestingTooDeep = "nesting too deep"
  }

  init(_ kind: Kind, _ message: String, at byteOffset: Int, in text: [UInt8]) {
    let place = SourcePlace(byteOffset, in: text)
    self.kind = kind
    self.message = message
    self.byteOffset = byteOffset
    line = place.line
    column = place.column
    sourceLine = place.text
    sourceColumn = place.textColumn
  }

  /// The message with its place, then the line with a caret below the place:
  ///
  /// ```text
  /// sum.wat:2:16: unknown operator i32.plus
  ///     2 |   (i32.const 1)(i32.plus)
  ///       |                 ^
  /// ```
  public func rendered(path: String) -> String {
    "\(path):\(line):\(column): \(message)\n\(excerpt)"
  }

  /// The line with its number, and a caret below the place: the last two lines of `rendered(path:)`.
  public var excerpt: String {
    let number = String(line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let gap = String(repeating: " ", count: margin.count + number.count)
    // Tabs stay tabs, so that the caret stands below its character.
    let indent = String(
      String.UnicodeScalarView(
        sourceLine.unicodeScalars.prefix(sourceColumn).map { $0 == "\t" ? $0 : " " }))
    return """
      \(margin)\(number) | \(sourceLine)
      \(gap) | \(indent)^
      """
  }
}

extension ParseError: CustomStringConvertible {
  /// The message with its place: `malformed text at line 2, column 5: unexpected token`.
  public var description: String { "malformed text at line \(line), column \(column): \(message)" }
}

/// A place in a text as people name it.
private struct SourcePlace {
  var line = 1
  var column = 1
  var text: String
  var textColumn: Int

  /// Lines longer than this are cut, in bytes.
  private static let longestLine = 100

  init(_ byteOffset: Int, in bytes: [UInt8]) {
    let place = min(max(byteOffset, 0), bytes.count)
    var lineStart = 0
    var index = 0
    while index < place {
      let byte = bytes[index]
      index += 1
      let isPair = byte == UInt8(ascii: "\r") && index < bytes.count && bytes[index] == 0x0A
      guard byte == 0x0A || byte == UInt8(ascii: "\r") && !isPair else { continue }
      line += 1
      lineStart = index
    }
    let lineEnd =
      bytes[place...].firstIndex { $0 == 0x0A || $0 == UInt8(ascii: "\r") } ?? bytes.count
    column += bytes[lineStart..<place].count { !$0.isContinuation }
    if lineEnd - lineStart > Self.longestLine {
      let start = max(lineStart, place - Self.longestLine / 2)
      lineStart = bytes[start...].firstIndex { !$0.isContinuation } ?? start
    }
    let end = min(lineEnd, lineStart + Self.longestLine)
    text = String(decoding: bytes[lineStart..<max(lineStart, end)], as: UTF8.self)
    textColumn = bytes[min(lineStart, place)..<place].count { !$0.isContinuation }
  }
}
