// `--export-changes`, and guests that change files in memory.

import Foundation
import Testing

@testable import apus_tool

@Suite struct ChangeFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/data", withIntermediateDirectories: false)
    try folder.write("data/old", Array("old".utf8))
  }

  /// A guest that writes "hi" into a file `new` of its first directory, and ends in one way or another. Its
  /// exit status, if it exits, is the error code of the write.
  private func run(_ options: [String], end: String = "(call $exit (local.get 0))") throws -> (
    status: UInt8, error: String
  ) {
    let text = """
      (module
        (import "wasi_snapshot_preview1" "path_open"
          (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write"
          (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "new")
        (data (i32.const 16) "\\20\\00\\00\\00\\02\\00\\00\\00")
        (data (i32.const 32) "hi")
        (func (export "_start") (local i32)
          (local.set 0 (call $open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 3)
            (i32.const 1) (i64.const 64) (i64.const 0) (i32.const 0) (i32.const 48)))
          (if (i32.eqz (local.get 0)) (then
            (local.set 0 (call $write (i32.load (i32.const 48)) (i32.const 16) (i32.const 1)
              (i32.const 52)))))
          \(end)))
      """
    let path = try folder.write("guest.wat", Array(text.utf8))
    let recorder = Recorder()
    let status = recorder.status(ofWords: ["run"] + options + [path])
    return (status, recorder.error.split(separator: folder.path + "/").joined())
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  @Test(
    arguments: [
      ("(call $exit (local.get 0))", 0), ("(call $exit (i32.const 9))", 9), ("unreachable", 134),
      ("", 0),
    ] as [(String, UInt8)])
  func changesAreWrittenHoweverTheGuestEnds(end: String, status: UInt8) throws {
    let found = try run(
      ["--overlay", folder.path + "/data::/d", "--export-changes", folder.path + "/out"], end: end)
    #expect(found.status == status)
    #expect(folder.names(in: "data") == ["old"])
    #expect(folder.names(in: "out") == ["changed", "deleted"])
    #expect(try read("out/changed/d/new") == "hi")
    #expect(try read("out/deleted") == "")
  }

  @Test func changesInMemoryStayThere() throws {
    for options in [["--overlay", folder.path + "/data"], ["--mount-memory", "/tmp::1M"]] {
      let found = try run(options)
      #expect(found.status == 0 && found.error.isEmpty)
      #expect(folder.names(in: "data") == ["old"])
    }
    let written = try run(
      ["--mount-memory", "/tmp", "--export-changes", folder.path + "/deep/er/out"])
    #expect(written.status == 0)
    #expect(try read("deep/er/out/changed/tmp/new") == "hi")
  }

  /// 51 is `nospc`, 69 `rofs`.
  @Test func whatCannotBeWritten() throws {
    #expect(try run(["--mount-memory", "/tmp::0"]).status == 51)
    #expect(try run(["--mount-memory", "/tmp::260"]).status == 0)
    #expect(try run(["--dir", folder.path + "/data::/d::ro"]).status == 69)
    // An empty archive: the last record alone.
    let empty = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    let archive = try folder.write("empty.zip", empty)
    #expect(try run(["--mount", archive + "::/z"]).status == 69)
  }

  @Test func archivesThatCannotBeUsed() throws {
    let file = try folder.write("none.zip", [1, 2, 3])
    for (path, text) in [
      (file, "--mount none.zip: no zip archive"), (file + "x", "--mount none.zipx: no such file"),
      (folder.path + "/data", "--mount data: is a directory"),
    ] {
      let found = try run(["--mount", path + "::/z"])
      #expect(found.status == 1)
      #expect(found.error.contains(text), "\(found.error)")
    }
    let found = try run(["--overlay", folder.path + "/none"])
    #expect(found.error.contains("--overlay none: no such file"), "\(found.error)")
  }

  /// Before the guest runs: it might take an hour.
  @Test func placesThatCannotBeUsed() throws {
    let overlay = ["--overlay", folder.path + "/data"]
    let full = try run(overlay + ["--export-changes", folder.path + "/data"], end: "unreachable")
    #expect(full.status == 1)
    #expect(full.error.contains("data: the directory is not empty"), "\(full.error)")
    let file = try run(
      overlay + ["--export-changes", folder.path + "/data/old"], end: "unreachable")
    #expect(file.status == 1)
    #expect(try run(["--export-changes", folder.path + "/out"]).status == 64)
    #expect(
      try run(["--dir", folder.path, "--export-changes", folder.path + "/out"]).status == 64)
    #expect(
      try run(["--mount-memory", "/a/../b", "--export-changes", folder.path + "/out"]).status == 64)
    #expect(folder.names() == ["data", "guest.wat"])
  }
}
