// `apus snapshot`, and runs from what it writes.

import Foundation
import Testing

@testable import apus_tool

@Suite struct SnapshotCommandTests {
  private let folder: TemporaryFolder

  private static let library = """
    (module
      (memory 1)
      (global $number (mut i32) (i32.const 0))
      (func (export "setup")
        (global.set $number (i32.const 41))
        (i32.store (i32.const 8) (i32.const 1)))
      (func (export "answer") (result i32)
        (i32.add (global.get $number) (i32.load (i32.const 8)))))
    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("library.wat", Array(Self.library.utf8))
    try folder.write("exit7.wasm", Guest.exitsWith7.bytes)
  }

  private func apus(_ arguments: String...) throws -> Outcome {
    let tool = try buildFolder().appendingPathComponent("apus").path
    return try runProcess(tool, arguments, in: folder.path)
  }

  @Test func afterAFunctionHasReturned() throws {
    let nothing = Outcome(status: 0, output: "", error: "")
    #expect(try apus("snapshot", "--after", "setup", "-o", "s", "library.wat") == nothing)
    #expect(try apus("run", "--invoke", "answer", "library.wat").output == "0\n")
    for _ in 0..<2 {
      let answer = try apus("run", "--snapshot", "s", "--invoke", "answer", "library.wat")
      #expect(answer == Outcome(status: 0, output: "42\n", error: ""))
    }
    // Nothing else was left behind.
    #expect(folder.names().filter { $0.hasPrefix("s") && !$0.hasPrefix("stdout") } == ["s"])
  }

  @Test func whatCannotBeUsed() throws {
    #expect(try apus("snapshot", "--after", "setup", "-o", "s", "library.wat").status == 0)
    let wat = Self.library.replacing("41", with: "40")
    try folder.write("other.wat", Array(wat.utf8))
    var outcome = try apus("run", "--snapshot", "s", "--invoke", "answer", "other.wat")
    #expect(outcome.status == 1)
    #expect(outcome.error.hasPrefix("apus: the snapshot is of another module"))
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/s")))
    try folder.write("cut", Array(bytes.prefix(100)))
    try folder.write("text", Array("no snapshot".utf8))
    for name in ["cut", "text"] {
      chmod(folder.path + "/" + name, 0o600)
      outcome = try apus("run", "--snapshot", name, "--invoke", "answer", "library.wat")
      #expect(outcome.status == 1)
      #expect(outcome.error.hasPrefix("apus: \(name) is no snapshot, or damaged\n"))
    }
    chmod(folder.path + "/s", 0o666)
    outcome = try apus("run", "--snapshot", "s", "--invoke", "answer", "library.wat")
    #expect(outcome.status == 1)
    #expect(outcome.error.hasPrefix("apus: s is not used: others may write to it"))
  }

  @Test func aPointThatIsNotReached() throws {
    let outcome = try apus("snapshot", "--at", "random_get", "-o", "s", "exit7.wasm")
    #expect(outcome.status == 1)
    #expect(
      outcome.error == "apus: the program ended with status 7 before a call of random_get\n")
    #expect(!folder.names().contains("s"))
    // The call that ends it is one, too, and is made again.
    #expect(try apus("snapshot", "--at", "proc_exit", "-o", "s", "exit7.wasm").status == 0)
    #expect(try apus("run", "--snapshot", "s", "exit7.wasm").status == 7)
  }

  @Test(arguments: [
    (["library.wat"], "snapshot needs a file to write"),
    (["-o", "s"], "snapshot needs a module"),
    (["-o", "s", "library.wat"], "snapshot needs to know when"),
    (
      ["--at", "fd_write", "--after", "setup", "-o", "s", "library.wat"],
      "snapshot needs to know when"
    ),
    (["--at", "frob", "-o", "s", "library.wat"], "--at frob: WASI has no such function"),
  ])
  func whatIsAskedForWrongly(arguments: [String], message: String) {
    let recorder = Recorder()
    #expect(recorder.status(ofWords: ["snapshot"] + arguments) == 64)
    #expect(recorder.error.hasPrefix("apus: \(message)\n"), "\(recorder.error)")
  }
}
