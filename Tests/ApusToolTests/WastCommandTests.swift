// `apus wast`: what it prints and its status.

import Foundation
import Testing

@testable import apus_tool

@Suite struct WastCommandTests {
  private let folder: TemporaryFolder

  private let module = """
    (module
      (func (export "seven") (result i32) i32.const 7)
      (func (export "nan") (result f32) f32.const nan:0x200000)
      (func (export "trap") unreachable))

    """

  init() throws { folder = try TemporaryFolder() }

  private func write(_ name: String, _ script: String) throws -> String {
    try folder.write(name, Array(script.utf8))
  }

  @Test func aScriptThatHolds() throws {
    let path = try write(
      "good.wast",
      module + """
        (assert_return (invoke "seven") (i32.const 7))
        (assert_trap (invoke "trap") "unreachable")
        (assert_invalid (module (func i32.add)) "type mismatch")
        """)
    let recorder = Recorder()
    #expect(recorder.status(of: "wast", path) == 0)
    #expect(recorder.output == "\(path): 4 commands, all passed\n")
    #expect(recorder.error.isEmpty)
  }

  /// Every kind of mistake, in the words that people see.
  @Test func failuresAreListed() throws {
    let path = try write(
      "bad.wast",
      module + """
        (assert_return (invoke "seven") (i32.const 8))
        (assert_return (invoke "nan") (f32.const nan:canonical))
        (assert_trap (invoke "trap") "integer overflow")
        (assert_trap (invoke "seven") "unreachable")
        (assert_malformed (module quote "(func i32.add)") "unknown operator")
        (assert_invalid (module (func)) "type mismatch")
        (assert_unlinkable (module (import "spectest" "print" (func))) "unknown import")
        (invoke "missing")
        (module
          (func (i32.plus)))
        (assert_return (invoke "seven") (i32.const 7))
        """)
    let recorder = Recorder()
    #expect(recorder.status(of: "wast", path) == 1)
    try expectGolden(
      recorder.output.replacingOccurrences(of: folder.path + "/", with: ""), "wast-failures")
    #expect(recorder.error.isEmpty)
  }

  @Test func severalScripts() throws {
    let good = try write("good.wast", module)
    let bad = try write("bad.wast", module + "(invoke \"trap\")")
    let recorder = Recorder()
    #expect(recorder.status(of: "wast", good, bad, folder.path + "/none.wast") == 1)
    #expect(
      recorder.output == """
        \(good): 1 command, all passed
        \(bad):5: invoke: trap: unreachable
        \(bad): 2 commands, 1 passed, 1 failed
        3 scripts: 3 commands, 2 passed, 1 failed, 1 script not run

        """)
    #expect(recorder.error.contains("none.wast: there is no such file"))
  }

  @Test func features() throws {
    let path = try write("page.wast", "(module (memory 1 (pagesize 1)))")
    #expect(Recorder().status(of: "wast", path) == 1)
    #expect(Recorder().status(of: "wast", "--features", "+custom-page-sizes", path) == 0)
    #expect(Recorder().status(of: "wast", "--features", "all", path) == 0)
  }

  @Test(
    arguments: [
      ([], 64, "wast needs a script"), (["/"], 1, "is a directory"),
      (["--features", "simdd", "x"], 64, "did you mean simd?"),
    ] as [([String], UInt8, String)])
  func mistakes(words: [String], status: UInt8, part: String) {
    let recorder = Recorder()
    #expect(recorder.status(ofWords: ["wast"] + words) == status)
    #expect(recorder.error.contains(part), "\(recorder.error)")
  }

  @Test func whatIsNoScript() throws {
    let path = try write("no.wast", "(module)\n(assert_everything)")
    let recorder = Recorder()
    #expect(recorder.status(of: "wast", path) == 1)
    #expect(recorder.error.contains("no.wast:2:2: unknown operator"), "\(recorder.error)")
    #expect(recorder.error.contains("^"))
    let binary = try folder.write("binary.wast", Guest.empty.bytes)
    let other = Recorder()
    #expect(other.status(of: "wast", binary) == 1)
    #expect(other.error.contains("binary module, not a script"), "\(other.error)")
  }
}
