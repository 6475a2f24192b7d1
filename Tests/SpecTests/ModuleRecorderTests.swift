// What is recorded of a module holds when the script is run, and does not when it is made wrong.

import Apus
import ApusScripts
import ApusText
import Testing

@testable import spec

private func record(_ text: String) throws -> String {
  try ModuleRecorder.script(try TextFormat.encode(text))
}

private func failures(_ script: String) -> [Failure] {
  ScriptRunner.run(Array(script.utf8), features: .all).failures
}

@Suite struct ModuleRecorderTests {
  private let module = """
    (module
      (memory (export "memory") 1 2)
      (memory (export "small\\00\\"") i64 3 3 shared (pagesize 1))
      (global (export "count") (mut i32) (i32.const -7))
      (tag $oops)
      (func (export "store") (param i32 i64)
        (i64.store (i32.and (local.get 0) (i32.const 0xFFF0)) (local.get 1))
        (global.set 0 (i32.add (global.get 0) (i32.const 1))))
      (func (export "floats") (result f32 f64 f64 f32)
        (f32.const nan:0x200001) (f64.const -0x1.8p-1074) (f64.const 0.1) (f32.const -inf))
      (func (export "vector") (param v128) (result v128) (local.get 0))
      (func (export "references") (param externref) (result externref funcref anyref)
        (local.get 0) (ref.func 0) (ref.i31 (i32.const 1)))
      (func (export "host") (param (ref extern)) (result (ref extern)) (local.get 0))
      (func (export "trap") (result i32) (i32.div_s (i32.const 1) (i32.const 0)))
      (func (export "deep") (call 6))
      (func (export "throw") (throw $oops))
      (elem declare func 0))
    """

  @Test func whatIsRecordedHolds() throws {
    let script = try record(module)
    #expect(failures(script).map(\.message) == [])
    for command in [
      "(assert_return (get $m \"count\") (i32.const -6))",
      "(assert_return (get $m \"count\") (i32.const -5))",
      "(assert_return (invoke $m \"floats\") (f32.const nan:0x200001) (f64.const -0x2p-1074)",
      "(assert_trap (invoke $m \"trap\") \"integer divide by zero\")",
      "(assert_exhaustion (invoke $m \"deep\") \"call stack exhausted\")",
      "(assert_exception (invoke $m \"throw\"))",
      "(ref.null) (ref.func) (ref.i31))",
      "(import \"m\" \"small\\00\\22\"",
    ] {
      #expect(script.contains(command), "\(command) is missing in \(script)")
    }
  }

  @Test(arguments: [
    ("(i32.const -5)", "(i32.const -4)"), ("nan:0x200001", "nan:0x200002"),
    ("\"integer divide by zero\"", "\"integer overflow\""),
    ("\"digest\") (i64.const ", "\"digest\") (i64.const 1"),
    ("(ref.i31)", "(ref.struct)"),
  ])
  func whatIsMadeWrongFails(_ right: String, _ wrong: String) throws {
    #expect(!failures(try record(module).replacing(right, with: wrong)).isEmpty)
  }

  @Test func aModuleThatTrapsAtItsStartIsOneCommand() throws {
    let script = try record("(module (func unreachable) (start 0))")
    #expect(script.hasPrefix("(assert_trap (module binary \"\\00asm"))
    #expect(script.hasSuffix(") \"unreachable\")\n"))
    #expect(failures(script).isEmpty)
  }

  @Test func importsAndInvalidModulesThrow() {
    #expect(throws: InstantiationError.self) {
      try record("(module (import \"a\" \"b\" (func)))")
    }
    #expect(throws: ModuleError.self) { try record("(module (func (result i32)))") }
  }

  /// What stops itself after some time would do nothing from then on.
  @Test func afterAnUnreachableInstructionThereIsANewInstance() throws {
    let script = try record(
      """
      (module
        (memory (export "m") 1)
        (global $count (export "count") (mut i32) (i32.const 0))
        (func (export "f")
          (i32.store8 (global.get $count) (i32.const 7))
          (global.set $count (i32.add (global.get $count) (i32.const 1)))
          (br_if 0 (i32.lt_u (global.get $count) (i32.const 2)))
          unreachable)
        (func (export "g") (result i32) (global.get $count)))
      """)
    #expect(failures(script).map(\.message) == [])
    #expect(script.components(separatedBy: "(module instance $m $d)").count == 3)
    #expect(script.contains("(get $m \"count\") (i32.const 2)"))
    #expect(script.hasSuffix("(i64.const \(Digest.of([UInt8](repeating: 0, count: 65_536)))))\n"))
  }

  @Test func argumentsDifferFromRoundToRound() throws {
    let script = try record("(module (func (export \"f\") (param i64) (result i64) local.get 0))")
    #expect(script.contains("(invoke $m \"f\" (i64.const 0)) (i64.const 0)"))
    #expect(script.components(separatedBy: "(i64.const 0)").count == 3)
  }

  @Test func typesThatNoScriptCanGiveAreLeftOut() throws {
    let script = try record(
      "(module (type $s (struct)) (func (export \"f\") (param (ref $s))) (func (export \"g\")))")
    #expect(!script.contains("invoke $m \"f\""))
    #expect(script.contains("invoke $m \"g\""))
    #expect(failures(script).isEmpty)
  }
}

@Suite struct ScriptModulesTests {
  @Test func modulesAreThoseOfAllCommands() throws {
    let script = """
      (module) (module definition (func))
      (assert_malformed (module binary "\\00") "unexpected end")
      (assert_malformed (module quote "(func") "unexpected token")
      (assert_invalid (module (func (result i32))) "type mismatch")
      (thread $t (module binary "\\00asm\\01\\00\\00\\00"))
      """
    let file = SuiteFile(path: "", name: "x.wast")
    let modules = try ModuleOfScript.all(of: file, Array(script.utf8))
    #expect(
      modules.map(\.name) == [
        "1.module", "1-2.module_definition", "2.assert_malformed", "4.assert_invalid", "5.module",
      ])
    #expect(modules[2].bytes == [0])
  }
}
