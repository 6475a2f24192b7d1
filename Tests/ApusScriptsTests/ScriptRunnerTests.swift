// The runner can fail: for each kind of command, what is right passes and what is wrong does not.

import Apus
import Testing

@testable import ApusScripts

private func failures(
  _ script: String, _ features: Features = .wasm3,
  translation: StoreConfiguration.Translation = .atFirstCall
) -> [Failure] {
  var configuration = StoreConfiguration()
  configuration.translation = translation
  return ScriptRunner.run(Array(script.utf8), features: features, configuration).failures
}

/// A command that holds and one like it that does not.
struct Verdict: CustomTestStringConvertible, Sendable {
  let right: String
  let wrong: String
  /// How the complaint about the wrong one begins.
  let complaint: String

  init(_ right: String, _ wrong: String, _ complaint: String) {
    self.right = right
    self.wrong = wrong
    self.complaint = complaint
  }

  var testDescription: String { wrong }
}

private let prelude = """
  (module $m
    (tag $e)
    (global (export "global") i32 (i32.const 7))
    (memory (export "memory") 1)
    (func (export "nothing"))
    (func (export "seven") (result i32) i32.const 7)
    (func (export "two") (result i32 i64) i32.const 1 i64.const 2)
    (func (export "trap") unreachable)
    (func (export "load") (result i32) (i32.load (i32.const -1)))
    (func $deep (export "deep") call $deep)
    (func (export "throw") (throw $e))
    (func (export "same") (param externref) (result externref) local.get 0))
  """

private let verdicts: [Verdict] = [
  // Modules.
  Verdict(
    "(module (func nop))", "(module (func (result i32) nop))", "invalid: type mismatch"),
  Verdict("(module quote \"(func)\")", "(module quote \"(fun)\")", "malformed text: "),
  Verdict(
    "(module binary \"\\00asm\\01\\00\\00\\00\")", "(module binary \"\\00as\")", "malformed binary"),
  Verdict(
    "(module (import \"spectest\" \"print\" (func)))",
    "(module (import \"spectest\" \"paint\" (func)))", "unlinkable: unknown import"),
  Verdict(
    "(module (func $f) (start $f))", "(module (func $f unreachable) (start $f))",
    "trap: unreachable"),
  Verdict("(module definition (func))", "(module definition (func drop))", "invalid: "),
  Verdict(
    "(module definition $d (func)) (module instance $i $d)", "(module instance $i $d)",
    "there is no such module"),
  Verdict("(register \"r\" $m)", "(register \"r\" $n)", "there is no instance n"),
  Verdict("(register \"r\")", "(module (func $f unreachable) (start $f))", "trap: unreachable"),
  // Actions.
  Verdict("(invoke \"nothing\")", "(invoke \"trap\")", "trap: unreachable"),
  Verdict("(invoke $m \"nothing\")", "(invoke $n \"nothing\")", "there is no instance n"),
  Verdict("(get \"global\")", "(get \"nothing\")", "there is no exported global"),
  Verdict("(invoke \"nothing\")", "(invoke \"memory\")", "there is no exported function"),
  Verdict(
    "(invoke \"nothing\")", "(invoke \"nothing\" (i32.const 1))", "nothing takes 0 arguments"),
  // Results.
  Verdict(
    "(assert_return (invoke \"seven\") (i32.const 7))",
    "(assert_return (invoke \"seven\") (i32.const 8))", "i32 8 is expected"),
  Verdict(
    "(assert_return (invoke \"seven\") (i32.const 7))",
    "(assert_return (invoke \"seven\") (i64.const 7))", "i64 7 is expected"),
  Verdict(
    "(assert_return (get \"global\") (i32.const 7))",
    "(assert_return (get \"global\") (i32.const 6))", "i32 6 is expected"),
  Verdict(
    "(assert_return (invoke \"nothing\"))",
    "(assert_return (invoke \"nothing\") (i32.const 0))", "1 results are expected"),
  Verdict(
    "(assert_return (invoke \"two\") (i32.const 1) (i64.const 2))",
    "(assert_return (invoke \"two\") (i32.const 1))", "1 results are expected"),
  Verdict(
    "(assert_return (invoke \"two\") (i32.const 1) (i64.const 2))",
    "(assert_return (invoke \"two\") (i32.const 1) (i64.const 3))", "i64 3 is expected"),
  Verdict(
    "(assert_return (invoke \"same\" (ref.extern 1)) (ref.extern 1))",
    "(assert_return (invoke \"same\" (ref.extern 1)) (ref.extern 2))", "extern 2 is expected"),
  Verdict(
    "(assert_return (invoke \"seven\") (either (i32.const 1) (i32.const 7)))",
    "(assert_return (invoke \"seven\") (either (i32.const 1) (i32.const 2)))", "i32 1 or i32 2"),
  Verdict("(assert_return (invoke \"nothing\"))", "(assert_return (invoke \"trap\"))", "trap: "),
  // Failures of actions: the words and the phase.
  Verdict(
    "(assert_trap (invoke \"load\") \"out of bounds memory\")",
    "(assert_trap (invoke \"load\") \"out of bounds table\")",
    "trap \"out of bounds table\" is expected, the message is"),
  Verdict(
    "(assert_trap (invoke \"trap\") \"unreachable\")",
    "(assert_trap (invoke \"nothing\") \"unreachable\")",
    "trap \"unreachable\" is expected, it succ"),
  Verdict(
    "(assert_exhaustion (invoke \"deep\") \"call stack exhausted\")",
    "(assert_trap (invoke \"deep\") \"call stack exhausted\")", "trap \"call stack exhausted\" is"),
  Verdict(
    "(assert_trap (invoke \"trap\") \"unreachable\")",
    "(assert_exhaustion (invoke \"trap\") \"unreachable\")", "exhaustion \"unreachable\" is"),
  Verdict(
    "(assert_exception (invoke \"throw\"))", "(assert_exception (invoke \"trap\"))",
    "exception \"\" is expected, it is trap"),
  Verdict(
    "(assert_exception (invoke \"throw\"))", "(assert_trap (invoke \"throw\") \"\")",
    "trap \"\" is expected, it is exception"),
  Verdict(
    "(assert_exception (invoke \"throw\"))", "(assert_exception (invoke \"nothing\"))",
    "exception \"\" is expected, it succeeded"),
  // Failures of modules.
  Verdict(
    "(assert_malformed (module quote \"(func (fun))\") \"unknown operator\")",
    "(assert_malformed (module quote \"(func (fun))\") \"unexpected token\")",
    "malformed text \"unexpected token\" is expected, the message"),
  Verdict(
    "(assert_malformed (module binary \"\\00as\") \"unexpected end\")",
    "(assert_malformed (module binary \"\\00asm\\01\\00\\00\\00\") \"unexpected end\")",
    "malformed binary \"unexpected end\" is expected, it succeeded"),
  Verdict(
    "(assert_malformed (module quote \"(func (fun))\") \"unknown\")",
    "(assert_malformed (module quote \"(func drop)\") \"type mismatch\")",
    "malformed text \"type mismatch\" is expected, it is invalid"),
  Verdict(
    "(assert_invalid (module (func drop)) \"type mismatch\")",
    "(assert_invalid (module (func drop)) \"unknown local\")",
    "invalid \"unknown local\" is expected, the message"),
  Verdict(
    "(assert_invalid (module (func drop)) \"type mismatch\")",
    "(assert_invalid (module (func nop)) \"type mismatch\")",
    "invalid \"type mismatch\" is expected"),
  Verdict(
    "(assert_invalid (module (func drop)) \"type mismatch\")",
    "(assert_invalid (module quote \"(func fun)\") \"unknown operator\")",
    "invalid \"unknown operator\" is expected, it is malformed text"),
  Verdict(
    "(assert_unlinkable (module (import \"a\" \"b\" (func))) \"unknown import\")",
    "(assert_unlinkable (module (import \"a\" \"b\" (func))) \"incompatible import\")",
    "unlinkable \"incompatible import\" is expected, the message"),
  Verdict(
    "(assert_unlinkable (module (import \"a\" \"b\" (func))) \"unknown import\")",
    "(assert_unlinkable (module (func $f unreachable) (start $f)) \"unreachable\")",
    "unlinkable \"unreachable\" is expected, it is trap"),
  Verdict(
    "(assert_trap (module (func $f unreachable) (start $f)) \"unreachable\")",
    "(assert_trap (module (func $f) (start $f)) \"unreachable\")",
    "trap \"unreachable\" is expected"),
  Verdict(
    "(assert_trap (module (func $f unreachable) (start $f)) \"unreachable\")",
    "(assert_trap (module (func drop)) \"type mismatch\")", "invalid: type mismatch"),
  Verdict(
    "(assert_malformed_custom (module quote \"(@custom)\") \"@custom annotation: missing\")",
    "(assert_malformed_custom (module quote \"(@custom)\") \"@custom annotation: malformed\")",
    "malformed text \"@custom annotation: malformed\" is expected"),
  Verdict(
    """
    (assert_invalid_custom
      (module (func (@metadata.code.branch_hint "\\01") nop)) "@metadata.code.branch_hint")
    """,
    """
    (assert_invalid_custom
      (module (func i32.const 0 (@metadata.code.branch_hint "\\01") br_if 0))
      "@metadata.code.branch_hint")
    """, "invalid \"@metadata.code.branch_hint\" is expected, it succeeded"),
  // Threads.
  Verdict(
    "(thread $t (module (func (export \"f\"))) (assert_return (invoke \"f\"))) (wait $t)",
    "(thread $t (module (func (export \"f\"))) (assert_return (invoke \"g\"))) (wait $t)",
    "there is no exported function g"),
  Verdict("(thread $t) (wait $t)", "(wait $t)", "there is no thread t"),
  Verdict("(thread $t)", "(thread $t (invoke \"nothing\"))", "there is no instance"),
  Verdict(
    "(thread $t (shared (module $m)))", "(thread $t (shared (module $n)))",
    "there is no instance n"),
  // Not a script.
  Verdict("", "(assert_everything)", "malformed text at line"),
]

@Suite struct ScriptRunnerTests {
  @Test(arguments: verdicts, [StoreConfiguration.Translation.atFirstCall, .atInstantiation])
  func verdict(_ verdict: Verdict, _ translation: StoreConfiguration.Translation) throws {
    #expect(failures(prelude + verdict.right, translation: translation).isEmpty)
    let failures = failures(prelude + verdict.wrong, translation: translation)
    #expect(failures.count == 1)
    let failure = try #require(failures.first)
    #expect(failure.message.hasPrefix(verdict.complaint), "\(failure.message)")
  }

  /// Every kind of command is in the table above.
  @Test func everyKindOfCommandCanFail() {
    let keywords = Set(verdicts.flatMap { failures(prelude + $0.wrong) }.map(\.command))
    #expect(
      keywords == [
        "module", "module definition", "module instance", "register", "invoke", "get",
        "assert_return", "assert_trap", "assert_exhaustion", "assert_exception",
        "assert_malformed", "assert_malformed_custom", "assert_invalid", "assert_invalid_custom",
        "assert_unlinkable", "thread", "wait", "script",
      ])
  }

  @Test func failuresTellTheLineAndCommandsAreCounted() {
    let script = "\n(module)\n\n(invoke \"a\")\n(thread $t (module)\n(invoke \"b\")) (wait $t)"
    let result = ScriptRunner.run(Array(script.utf8), features: .wasm3)
    #expect(result.failures.map(\.line) == [4, 6])
    #expect(result.commandCount == 6)
  }

  @Test func afterAModuleThatFailedThereIsNoLatestInstance() {
    let failures = failures(
      prelude + "(module $m (func drop)) (invoke \"seven\") (get $m \"global\")")
    #expect(failures.map(\.command) == ["module", "invoke", "get"])
  }

  @Test func featuresDecideWhatIsInvalid() {
    let script = "(module (memory 1) (memory 1))"
    #expect(failures(script).isEmpty)
    #expect(
      failures(script, .wasm2).map(\.message).first?.hasPrefix("invalid: multiple mem") == true)
  }

  @Test func theTestModuleIsWhatTheSuiteExpects() {
    let script = """
      (module
        (import "spectest" "print" (func))
        (import "spectest" "print_i32" (func (param i32)))
        (import "spectest" "print_i64" (func (param i64)))
        (import "spectest" "print_f32" (func (param f32)))
        (import "spectest" "print_f64" (func (param f64)))
        (import "spectest" "print_i32_f32" (func (param i32 f32)))
        (import "spectest" "print_f64_f64" (func (param f64 f64)))
        (import "spectest" "table" (table 10 20 funcref))
        (import "spectest" "table64" (table i64 10 20 funcref))
        (import "spectest" "memory" (memory 1 2))
        (global (export "i32") (import "spectest" "global_i32") i32)
        (global (export "i64") (import "spectest" "global_i64") i64)
        (global (export "f32") (import "spectest" "global_f32") f32)
        (global (export "f64") (import "spectest" "global_f64") f64))
      (assert_return (get "i32") (i32.const 666))
      (assert_return (get "i64") (i64.const 666))
      (assert_return (get "f32") (f32.const 666.6))
      (assert_return (get "f64") (f64.const 666.6))
      (assert_unlinkable
        (module (import "spectest" "table" (table 11 funcref))) "incompatible import type")
      (assert_unlinkable
        (module (import "spectest" "memory" (memory 1 1))) "incompatible import type")
      """
    #expect(failures(script).isEmpty)
    let shared = "(module (import \"spectest\" \"shared_memory\" (memory 1 2 shared)))"
    #expect(failures(shared, .wasm2.union(Features(.threads))).isEmpty)
  }
}
