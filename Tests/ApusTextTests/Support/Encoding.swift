// Helpers of the tests.

import ApusText
import Testing

/// The bytes of a text without names.
func encoded(_ text: String) throws -> [UInt8] { try TextFormat.encode(text, keepsNames: false) }

/// The contents of the first section of that id, from text to bytes.
func section(_ id: UInt8, of text: String, keepsNames: Bool = false) throws -> [UInt8]? {
  let bytes = try TextFormat.encode(text, keepsNames: keepsNames)
  var index = 8
  while index + 1 < bytes.count {
    let found = bytes[index]
    index += 1
    var byteCount = 0
    var shift = 0
    while bytes[index] >= 0x80 {
      byteCount |= Int(bytes[index] & 0x7F) << shift
      shift += 7
      index += 1
    }
    byteCount |= Int(bytes[index]) << shift
    index += 1
    if found == id { return Array(bytes[index..<(index + byteCount)]) }
    index += byteCount
  }
  return nil
}

/// The instructions of the only function of a text, without locals and the last `end`.
func code(_ text: String) throws -> [UInt8] {
  let contents = try #require(try section(10, of: text))
  // One body, its size in one byte, no locals.
  #expect(Array(contents.prefix(3)) == [1, UInt8(contents.count - 2), 0])
  return Array(contents.dropFirst(3).dropLast())
}

/// The error of a text.
func failure(_ text: String) throws -> ParseError {
  try #require(throws: ParseError.self) { try TextFormat.encode(text) }
}
