// Modules as text: in the place of binary ones, and the commands between the two formats.

import Testing

@testable import apus_tool

@Suite struct TextCommandTests {
  private let folder: TemporaryFolder
  private let text = """
    (module (func $add (export "add") (param i32 i32) (result i32)
      (i32.add (local.get 0) (local.get 1))))
    """

  init() throws { folder = try TemporaryFolder() }

  @Test func textRunsLikeABinary() throws {
    let path = try folder.write("add.wat", Array(text.utf8))
    let recorder = Recorder()
    #expect(recorder.status(of: "run", "--invoke", "add", path, "40", "2") == 0)
    #expect(recorder.output == "42\n")
    #expect(Recorder().status(of: "validate", path) == 0)
    #expect(Recorder().status(of: "inspect", path) == 0)
  }

  @Test func thereAndBack() throws {
    let path = try folder.write("add.wat", Array(text.utf8))
    #expect(Recorder().status(of: "wat2wasm", path) == 0)
    let binary = folder.path + "/add.wasm"
    let recorder = Recorder()
    #expect(recorder.status(of: "wasm2wat", binary) == 0)
    #expect(recorder.output.contains("$add"))
    let again = try folder.write("again.wat", Array(recorder.output.utf8))
    #expect(Recorder().status(of: "wat2wasm", again, "-o", folder.path + "/again.wasm") == 0)
    #expect(try System.contents(of: folder.path + "/again.wasm") == System.contents(of: binary))
    let nameless = Recorder()
    #expect(Recorder().status(of: "wat2wasm", "--no-names", path, "-o", binary) == 0)
    #expect(nameless.status(of: "wasm2wat", binary) == 0)
    #expect(!nameless.output.contains("$add"))
  }

  @Test(arguments: [
    (["wat2wasm"], 64, "one file, not 0"), (["wasm2wat", "a", "b"], 64, "one file, not 2"),
    (["wat2wasm", "missing.wat"], 1, "no such file"),
  ])
  func mistakes(words: [String], status: UInt8, part: String) {
    let recorder = Recorder()
    #expect(recorder.status(ofWords: words) == status)
    #expect(recorder.error.contains(part), "\(recorder.error)")
  }

  @Test func aMistakeInTheTextIsShown() throws {
    let path = try folder.write("bad.wat", Array("(module\n  (func (i32.addd)))".utf8))
    let recorder = Recorder()
    #expect(recorder.status(of: "wat2wasm", path) == 1)
    #expect(recorder.error.contains("bad.wat:2:10"), "\(recorder.error)")
    #expect(recorder.error.contains("(func (i32.addd)))"))
    #expect(recorder.error.contains("^"))
    let twice = Recorder()
    let binary = try folder.write("good.wat", Array(text.utf8))
    #expect(twice.status(of: "wasm2wat", binary) == 1)
    #expect(twice.error.contains("text already"))
  }
}
