// Backtraces, and who could provide what is missing.

import Apus
import Testing

@testable import apus_tool

@Suite struct ReportsTests {
  private func frame(_ index: UInt32, _ name: String? = nil) -> Trap.Frame {
    Trap.Frame(functionIndex: index, functionName: name, byteOffset: 0x10 + Int(index))
  }

  @Test func frames() {
    let lines = TrapReport.lines([frame(1, "f\u{1B}"), frame(2)])
    #expect(
      lines == [
        "   0: f\\u{1b} (function 1, byte 0x11)", "   1: ? (function 2, byte 0x12)",
      ])
    #expect(TrapReport.lines([]).isEmpty)
  }

  @Test func repeatedCallsAreCounted() {
    let three = Array(repeating: frame(1), count: 3)
    #expect(TrapReport.lines(three).count == 3)
    let many = [frame(9)] + Array(repeating: frame(1), count: 2000) + [frame(2)]
    #expect(
      TrapReport.lines(many) == [
        "   0: ? (function 9, byte 0x19)", "   1: ? (function 1, byte 0x11)",
        "      … and 1,999 more calls like this", "2001: ? (function 2, byte 0x12)",
      ])
  }

  @Test func longBacktracesAreShortened() {
    let exactly = (0..<37).map { frame($0) }
    #expect(TrapReport.lines(exactly).count == 37)
    let lines = TrapReport.lines((0..<100).map { frame($0) })
    #expect(lines.count == 37)
    #expect(lines[32] == "      …")
    #expect(lines.last == "  99: ? (function 99, byte 0x73)")
  }

  @Test(arguments: [
    ("wasi:cli/run@0.2.0", "wasip1"), ("wasi_snapshot_preview1", "none"), ("GOT.mem", "dynamic"),
    ("__wbindgen_placeholder__", "wasm-bindgen"), ("./pkg_bg.js", "JavaScript"),
    ("mine", "the program that embeds the module"), ("", "the program that embeds the module"),
  ])
  func providers(module: String, part: String) {
    #expect(ImportProviders.provider(ofModule: module).contains(part))
  }

  /// A shared memory: of a feature that is off by default.
  @Test func featuresThatAreMissing() throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 5, 4, 1, 3, 1, 1]
    let path = try folder.write("later.wasm", bytes)
    for command in ["run", "validate"] {
      let recorder = Recorder()
      #expect(recorder.status(of: command, path) == 1)
      #expect(
        recorder.error.contains("needs a feature that is switched off: threads (byte 0x"),
        "\(recorder.error)")
      #expect(recorder.error.contains("write --features +threads"))
    }
    let inspect = Recorder()
    #expect(inspect.status(of: "inspect", path) == 0)
    #expect(inspect.output.contains("threads  needs --features +threads"), "\(inspect.output)")
  }

  /// The features that a program needs are in the commands that run it.
  @Test func adviceHasTheFeatures() throws {
    let folder = try TemporaryFolder()
    let text = "(module (memory 1 1 shared) (func (export \"_start\")))"
    let path = try folder.write("later.wat", Array(text.utf8))
    let recorder = Recorder()
    #expect(recorder.status(of: "inspect", path) == 0)
    #expect(recorder.output.contains("apus run --features +threads \(path)"))
    #expect(recorder.output.contains("apus run --features +threads --dir . \(path)"))
  }
}
