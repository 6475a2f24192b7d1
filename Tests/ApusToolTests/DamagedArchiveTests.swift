// `--mount` of an archive with a damaged member: what the tool says, and what the guest gets.

import Foundation
import Testing

@testable import apus_tool

@Suite struct DamagedArchiveTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A guest that opens `new` of its first directory twice, and exits with the second error code.
  private static let guest = """
    (module
      (import "wasi_snapshot_preview1" "path_open"
        (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "new")
      (func $try (result i32)
        (call $open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 3)
          (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 48)))
      (func (export "_start") (drop (call $try)) (call $exit (call $try))))
    """

  /// An archive with one stored member, `new`, that holds "hi".
  private func archive(checksum: [UInt8]) -> [UInt8] {
    let fields: [UInt8] =
      [0, 0, 0, 0, 0, 0, 0x21, 0x5A] + checksum + [2, 0, 0, 0, 2, 0, 0, 0, 3, 0]
    let member = [0x50, 0x4B, 3, 4, 20, 0] + fields + [0, 0] + Array("newhi".utf8)
    let directory =
      [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + fields + [UInt8](repeating: 0, count: 16)
      + Array("new".utf8)
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0]
    return member + directory + end
      + [UInt8(directory.count), 0, 0, 0, UInt8(member.count), 0, 0, 0, 0, 0]
  }

  private func run(_ options: [String], checksum: [UInt8]) throws -> (status: UInt8, error: String)
  {
    let path = try folder.write("guest.wat", Array(Self.guest.utf8))
    let zip = try folder.write("a.zip", archive(checksum: checksum))
    let recorder = Recorder()
    let words = ["run"] + options + ["--mount", zip + "::/z", path]
    let status = recorder.status(ofWords: words)
    return (status, recorder.error.split(separator: folder.path + "/").joined())
  }

  @Test func aDamagedMemberIsNamedOnce() throws {
    #expect(try run([], checksum: [0xAC, 0x2A, 0x93, 0xD8]) == (0, ""))
    let damaged = try run([], checksum: [0, 0, 0, 0])
    // `io`, for every opening.
    #expect(damaged.status == 29)
    #expect(
      damaged.error
        == "apus: in --mount a.zip, new is damaged: its checksum is not that of its bytes\n")
    #expect(try run(["--quiet"], checksum: [0, 0, 0, 0]) == (29, ""))
  }
}
