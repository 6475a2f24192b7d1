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

  @Test func namesOfABinaryCanBeLeftOut() throws {
    let path = try folder.write("add.wat", Array(text.utf8))
    #expect(Recorder().status(of: "wat2wasm", path) == 0)
    let recorder = Recorder()
    #expect(recorder.status(of: "wasm2wat", "--no-names", folder.path + "/add.wasm") == 0)
    #expect(!recorder.output.contains("$add"))
    #expect(!recorder.output.contains("@custom"))
  }

  @Test func toStandardOutput() throws {
    let path = try folder.write("empty.wat", Array("(module)".utf8))
    let recorder = Recorder()
    #expect(recorder.status(of: "wat2wasm", path, "-o", "-") == 0)
    #expect(Array(recorder.output.utf8) == Guest.empty.bytes)
    #expect(folder.names() == ["empty.wat"])
  }

  /// What is not valid is not written, unless that is wanted.
  @Test func validity() throws {
    let path = try folder.write("wrong.wat", Array("(module (func i32.add drop))".utf8))
    let recorder = Recorder()
    #expect(recorder.status(of: "wat2wasm", path) == 1)
    #expect(recorder.error.contains("wrong.wat is invalid (function 0, byte"))
    #expect(folder.names() == ["wrong.wat"])
    #expect(Recorder().status(of: "wat2wasm", "--no-check", path) == 0)
    #expect(folder.names() == ["wrong.wasm", "wrong.wat"])
    #expect(Recorder().status(of: "wasm2wat", folder.path + "/wrong.wasm") == 0)
  }

  @Test func featuresOfABinary() throws {
    let path = try folder.write("t.wat", Array("(module (memory 1 1 shared))".utf8))
    #expect(Recorder().status(of: "wat2wasm", path) == 0)
    let recorder = Recorder()
    let binary = folder.path + "/t.wasm"
    #expect(recorder.status(of: "wasm2wat", "--features", "wasm3", binary) == 1)
    #expect(recorder.error.contains("write --features +threads"), "\(recorder.error)")
    #expect(Recorder().status(of: "wasm2wat", binary) == 0)
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
