// No command is lost: parsed scripts have as many as their parentheses say.

import ApusText
import Foundation
import Testing

@testable import spec

/// Counts the commands of a script by its parentheses, strings and comments alone.
struct ParenthesisCounter {
  private var bytes: ArraySlice<UInt8>
  /// Words right behind the parentheses that are open.
  private var open: [String] = []
  private(set) var commandCount = 0

  init(_ text: [UInt8]) {
    bytes = text[...]
    while let byte = bytes.popFirst() { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): skipString()
    case UInt8(ascii: ";") where bytes.first == byte:
      bytes = bytes.drop { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    case UInt8(ascii: "(") where bytes.first == UInt8(ascii: ";"): skipComment()
    case UInt8(ascii: "("):
      let word = String(decoding: bytes.prefix { $0 > UInt8(ascii: ")") }, as: UTF8.self)
      if open.allSatisfy({ $0 == "thread" }), word != "shared" || open.isEmpty {
        commandCount += 1
      }
      open.append(word)
    case UInt8(ascii: ")"): _ = open.popLast()
    default: break
    }
  }

  private mutating func skipString() {
    while let byte = bytes.popFirst(), byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") { bytes = bytes.dropFirst() }
    }
  }

  /// Comments in parentheses may be nested.
  private mutating func skipComment() {
    var depth = 1
    bytes = bytes.dropFirst()
    while depth > 0, let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "("), bytes.first == UInt8(ascii: ";") {
        depth += 1
        bytes = bytes.dropFirst()
      } else if byte == UInt8(ascii: ";"), bytes.first == UInt8(ascii: ")") {
        depth -= 1
        bytes = bytes.dropFirst()
      }
    }
  }
}

/// The commands of a script, those of threads included.
func countCommands(_ commands: [ScriptCommand]) -> Int {
  commands.reduce(0) { sum, command in
    guard case .thread(_, _, let commands) = command.kind else { return sum + 1 }
    return sum + 1 + countCommands(commands)
  }
}

@Suite struct CommandCountTests {
  @Test(
    arguments: [
      ("", 0), ("(module)", 1), (";; (a)\n(b)", 1), ("(; (a) (; (b) ;) (c) ;)(d)", 1),
      ("(a \"(\") (b \"\\\"(\")", 2), ("(thread $t (shared (module $m)) (b (c)) (d))(e)", 4),
      ("(thread (thread (a)))", 3),
    ])
  func counter(_ text: String, _ count: Int) {
    #expect(ParenthesisCounter(Array(text.utf8)).commandCount == count)
  }

  @Test(arguments: SuiteFolders.environment.files) func parsedCommands(_ file: SuiteFile) throws {
    let text = Array(try #require(FileManager.default.contents(atPath: file.path)))
    let count = countCommands(try Script(text).commands)
    // The one script that is the fields of a module, and so one command.
    let isModule = file.name == "inline-module.wast"
    #expect(count == (isModule ? 1 : ParenthesisCounter(text).commandCount))
  }
}
