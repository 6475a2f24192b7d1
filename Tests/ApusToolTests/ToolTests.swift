// Finding the command, exit statuses, and files that are no modules.

import Foundation
import Testing

@testable import apus_tool

@Suite struct ToolTests {
  @Test(
    arguments: [
      ([], 64, "USAGE"), (["ruun"], 64, "did you mean apus run?"),
      (["frobnicate"], 64, "there is no command frobnicate"),
      (["--dir", "."], 64, "apus run --dir"),
      (["--vers"], 64, "did you mean --version?"),
      (["help", "ruun"], 64, "did you mean apus run?"),
      (["inspect"], 64, "one module"), (["inspect", "a", "b"], 64, "one module"),
      (["validate"], 64, "needs a module"), (["run"], 64, "needs a module"),
      (["run", "--invok", "f", "m"], 64, "did you mean --invoke?"),
      (["./none"], 1, "there is no such file"), (["none.wasm"], 1, "there is no such file"),
      (["validate", "none.wasm"], 1, "there is no such file"),
      (["inspect", "/"], 1, "is a directory"),
    ] as [([String], UInt8, String)])
  func failures(words: [String], status: UInt8, part: String) {
    let recorder = Recorder()
    #expect(Tool.status(of: words, recorder.context()).code == status)
    #expect(recorder.error.contains(part), "\(recorder.error)")
    #expect(recorder.output.isEmpty)
  }

  @Test func version() {
    let recorder = Recorder()
    #expect(recorder.status(of: "--version") == 0)
    #expect(recorder.output.hasPrefix("apus \(Tool.version) "))
  }

  @Test(arguments: [("a.wasm", true), ("./a", true), ("/a", true), ("a", false), ("run", false)])
  func modulesAndCommands(word: String, isModule: Bool) {
    #expect(Tool.looksLikeModule(word) == isModule)
  }
}

@Suite struct ModuleLoaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    ([UInt8](), "is empty"),
    (Array("  (module".utf8), "file.wat:1:"),
    (Array(";; text\n(modul)".utf8), "file.wat:2:"),
    (Array("(component)".utf8), "a component in the text format"),
    (Array("#!/bin/sh".utf8), "a script"),
    ([0x00, 0x61, 0x73, 0x6D, 0x0D, 0x00, 0x01, 0x00], "is a component"),
    ([0x7F, 0x45, 0x4C, 0x46, 0x02], "a native program"),
    ([0x1F, 0x8B, 0x08], "gunzip"),
    ([0x50, 0x4B, 0x03, 0x04], "zip archive"),
    (Array("<!DOCTYPE html>".utf8), "web page"),
  ])
  func foreignFiles(bytes: [UInt8], part: String) throws {
    let path = try folder.write("file.wat", bytes)
    for command in ["run", "inspect", "validate"] {
      let recorder = Recorder()
      #expect(recorder.status(of: command, path) == 1)
      #expect(recorder.error.contains(part), "\(recorder.error)")
    }
  }

  @Test func nearNamesAreOffered() throws {
    try folder.write("hello.wasm", [0])
    let recorder = Recorder()
    #expect(recorder.status(of: "run", folder.path + "/helo.wasm") == 1)
    #expect(recorder.error.contains("did you mean \(folder.path)/hello.wasm?"))
    let without = Recorder()
    #expect(without.status(of: "run", folder.path + "/hello") == 1)
    #expect(without.error.contains("did you mean \(folder.path)/hello.wasm?"))
  }

  @Test func aDirectoryTellsWhatItHolds() throws {
    for name in ["a", "b", "c", "d", "e"] { try folder.write("\(name).wasm", [0]) }
    let recorder = Recorder()
    #expect(recorder.status(of: "run", folder.path) == 1)
    #expect(recorder.error.contains("a.wasm, b.wasm, c.wasm, d.wasm and 1 more"))
  }

  @Test func noPermission() throws {
    let path = try folder.write("secret.wasm", [0])
    chmod(path, 0)
    // The superuser may read everything.
    let isReadable = access(path, R_OK) == 0
    let recorder = Recorder()
    #expect(recorder.status(of: "validate", path) == 1)
    if !isReadable { #expect(recorder.error.contains("permission denied")) }
  }
}

@Suite struct ProgressNoticeTests {
  @Test func onlyOnATerminalAndOnlyWhenSlow() {
    let slow = Recorder()
    let notice = ProgressNotice("waiting", on: slow.context(isTerminal: true).console)
    let other = Recorder()
    let hidden = ProgressNotice("waiting", on: other.context().console)
    let quick = Recorder()
    ProgressNotice("waiting", on: quick.context(isTerminal: true).console).end()
    sleep(ProgressNotice.delaySeconds + 1)
    notice.end()
    hidden.end()
    #expect(slow.error == "waiting\r\u{1B}[K")
    #expect(other.error.isEmpty)
    #expect(quick.error.isEmpty)
  }
}
