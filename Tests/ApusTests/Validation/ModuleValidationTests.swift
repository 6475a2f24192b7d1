import Testing

@testable import Apus

/// Which of several errors counts, wherever and on whatever thread it is found.
@Suite struct ModuleValidationTests {
  enum Body { case valid, invalid, malformed }

  /// A module of `count` bodies of some 3 kB, all valid but those given.
  static func module(_ count: Int, _ special: [Int: Body]) -> [UInt8] {
    let filler = (0..<160).flatMap { _ in Code().value(.v128).drop().bytes }
    var module = ModuleBuilder()
    let type = module.type([])
    for position in 0..<count {
      let end: [UInt8] =
        switch special[position] ?? .valid {
        case .valid: [0x0B]
        case .invalid: [0x1A, 0x0B]
        case .malformed: [0xFF, 0x0B]
        }
      module.addFunction(type: type, body: [0] + filler + end)
    }
    return module.bytes
  }

  static let cases: [([Int: Body], String)] = [
    ([:], "valid"),
    ([0: .invalid], "invalid: 0"),
    ([599: .invalid], "invalid: 599"),
    ([300: .invalid, 599: .invalid], "invalid: 300"),
    ([0: .invalid, 599: .malformed], "malformed: 599"),
    ([599: .malformed, 598: .malformed, 1: .malformed], "malformed: 1"),
    ([0: .malformed, 1: .invalid], "malformed: 0"),
  ]

  @Test(arguments: cases) func firstError(_ special: [Int: Body], _ expected: String) throws {
    let bytes = ModuleBytes(Self.module(600, special))
    let syntax = try ModuleDecoder.decode(bytes, features: .wasm2)
    for threadCount in [nil, 0, 7] {
      let verdict =
        switch Self.error(syntax, bytes, threadCount) {
        case nil: "valid"
        case .invalid(let error): "invalid: \(error.functionIndex ?? .max)"
        case .malformed(let error):
          "malformed: \(syntax.bodies.firstIndex { $0.bytes.end > error.byteOffset } ?? -1)"
        case .unreadable: "unreadable"
        }
      #expect(verdict == expected)
    }
  }

  static func error(
    _ syntax: ModuleSyntax, _ bytes: ModuleBytes, _ threadCount: Int?
  ) -> ModuleError? {
    do throws(ModuleError) {
      try ModuleValidation.validate(syntax, bytes: bytes, threadCount: threadCount)
      return nil
    } catch {
      return error
    }
  }

  @Test func malformedBodyCountsBeforeInvalidModule() {
    var module = ModuleBuilder()
    module.addExport("x", .function, 9)
    module.addFunction { $0 }
    #expect(verdict(module.bytes) == "invalid: unknown function 9")
    module.addFunction { $0.raw([0xFF]) }
    #expect(verdict(module.bytes).hasPrefix("malformed: illegal opcode ff"))
  }

  @Test func invalidBodyIsDecodedToItsEnd() {
    var module = ModuleBuilder()
    module.addFunction { $0.drop().raw([0xFF]) }
    #expect(verdict(module.bytes).hasPrefix("malformed: illegal opcode ff"))
  }

  @Test func bodiesOfUnknownTypesAreDecoded() {
    var module = ModuleBuilder()
    module.addFunction(type: 5, body: [0, 0x02, 0x40, 0x0B, 0x0B])
    #expect(verdict(module.bytes) == "invalid: unknown type 5")
    module.addFunction(type: 5, body: [0, 0x0B, 0x0B])
    #expect(verdict(module.bytes).hasPrefix("malformed: "))
  }

  @Test(
    arguments: [
      ([0, 0x01], "malformed: "), ([0, 0x02, 0x40, 0x0B], "malformed: "),
      ([0, 0x0B, 0x01], "malformed: "), ([0, 0x0B], "valid"),
      ([0, 0x02, 0x40, 0x0B, 0x0B], "valid"), ([1, 1], "malformed: "),
    ] as [([UInt8], String)])
  func endOfBody(_ body: [UInt8], _ expected: String) {
    var module = ModuleBuilder()
    module.addFunction(type: module.type([]), body: body)
    #expect(verdict(module.bytes).hasPrefix(expected))
  }

  @Test func emptyModule() { #expect(verdict(ModuleBuilder.header) == "valid") }
}
