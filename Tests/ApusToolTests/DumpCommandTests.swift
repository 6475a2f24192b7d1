// `apus dump` against recorded pages.

import Testing

@testable import apus_tool

@Suite struct DumpCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let text = """
    (module $demo
      (import "env" "log" (func $log (param i32)))
      (type $pair (func (param i32 i32) (result i32)))
      (memory (export "memory") 1)
      (func $sum (export "sum") (type $pair)
        (local $total i32)
        (block $done
          (loop $next
            (br_if $done (i32.eqz (local.get 1)))
            (local.set $total (i32.add (local.get $total) (i32.load offset=8 (local.get 0))))
            (local.set 0 (i32.add (local.get 0) (i32.const 4)))
            (local.set 1 (i32.sub (local.get 1) (i32.const 1)))
            (br $next)))
        (call $log (local.get $total))
        (local.get $total))
      (func (export "twice") (param f64) (result f64)
        (f64.mul (local.get 0) (f64.const 2.5)))
      (data (i32.const 0) "abc"))
    """

  private func output(_ words: String...) throws -> String {
    let path = try folder.write("demo.wat", Array(text.utf8))
    let recorder = Recorder()
    #expect(recorder.status(ofWords: ["dump"] + words + [path]) == 0, "\(recorder.error)")
    #expect(recorder.error.isEmpty)
    return recorder.output
  }

  @Test func pages() throws {
    try expectGolden(output(), "dump")
    try expectGolden(output("--register-code"), "dump-register-code")
    try expectGolden(output("--function", "sum"), "dump-function")
    try expectGolden(output("--register-code", "-f", "2"), "dump-register-code-function")
  }

  @Test func aFunctionHasSeveralNames() throws {
    let page = try output("--function", "sum")
    for name in ["1", "$sum"] { #expect(try output("-f", name) == page) }
    #expect(try output("-f", "twice") == output("-f", "2"))
  }

  /// A module of no functions has its sections.
  @Test func anEmptyModule() throws {
    let path = try folder.write("empty.wat", Array("(module)".utf8))
    let recorder = Recorder()
    #expect(recorder.status(of: "dump", path) == 0)
    #expect(recorder.output == "empty.wat: 0 functions\n\nSECTIONS\n  none\n")
  }

  @Test(arguments: [
    (["-f", "0"], 1, "function 0 is imported"), (["-f", "log"], 1, "function log is imported"),
    (["-f", "3"], 1, "there is no function 3; the module has 3 functions"),
    (["-f", "sun"], 1, "did you mean sum?"), (["-f", "completely"], 1, "apus inspect"),
    (["second.wasm"], 64, "dump needs one module"), (["--function"], 64, "--function"),
  ])
  func mistakes(words: [String], status: UInt8, part: String) throws {
    let path = try folder.write("demo.wat", Array(text.utf8))
    let recorder = Recorder()
    #expect(recorder.status(ofWords: ["dump", path] + words) == status)
    #expect(recorder.error.contains(part), "\(recorder.error)")
    #expect(recorder.output.isEmpty)
  }

  @Test func withoutAModule() {
    let recorder = Recorder()
    #expect(recorder.status(of: "dump") == 64)
    #expect(recorder.error.contains("write apus dump MODULE"))
  }
}
