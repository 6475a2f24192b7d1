import Testing

@testable import Apus

@Suite struct BranchHintsTests {
  /// A function of `i32.const 0`, `if` at 3, `end`, and an import before it; then the section.
  private func module(_ contents: [UInt8]) throws -> (ModuleSyntax, ModuleBytes) {
    var module = ModuleBuilder()
    module.importFunction("m", "f", [])
    module.addFunction { $0.i32(0).block(.if) { $0 } }
    module.addCustomSection("metadata.code.branch_hint", contents)
    let bytes = ModuleBytes(module.bytes)
    return (try ModuleDecoder.decode(bytes, features: .wasm3), bytes)
  }

  @Test(arguments: [(0, false), (1, true)]) func hintsAreRead(value: UInt8, isTaken: Bool) throws {
    let (syntax, bytes) = try module([1, 1, 1, 3, 1, value])
    let hints = BranchHints(syntax, bytes)
    let branch = syntax.bodies[0].bytes.byteOffset + 3
    #expect(hints[1] == [.init(byteOffset: branch, isTaken: isTaken)] && hints[0].isEmpty)
    try hints.check(syntax, bytes, features: .wasm3)
    #expect(syntax.usedFeatures(bytes, .wasm3).contains(.branchHints))
  }

  @Test(arguments: [[1], [1, 1, 1, 3, 2, 0, 0], [9], [1, 1, 1]] as [[UInt8]])
  func brokenSectionsGiveNoHints(contents: [UInt8]) throws {
    let (syntax, bytes) = try module(contents)
    #expect(BranchHints(syntax, bytes)[1].isEmpty)
  }

  @Test func functionsWithoutBodyHaveNone() throws {
    let (syntax, bytes) = try module([2, 0, 1, 3, 1, 0, 7, 1, 3, 1, 0])
    let hints = BranchHints(syntax, bytes)
    #expect(hints[0].isEmpty && hints[7].isEmpty)
  }

  @Test(arguments: [0, 1, 4, 200] as [UInt8]) func wrongTargets(offset: UInt8) throws {
    let (syntax, bytes) = try module([1, 1, 1] + ModuleBuilder.unsigned(offset) + [1, 0])
    let error = failure { () throws(ValidationError) in
      try BranchHints(syntax, bytes).check(syntax, bytes, features: .wasm3)
    }
    #expect(error?.message == "@metadata.code.branch_hint annotation: invalid target")
  }
}
