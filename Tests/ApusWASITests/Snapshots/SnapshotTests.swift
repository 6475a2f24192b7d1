// Programs from snapshots: where they begin, and what they may do there.

import Apus
import Foundation
import Testing

@testable import ApusWASI

@Suite struct WASISnapshotTests {
  private static let i32: UInt8 = 0x7F

  /// Writes "a", asks for a random byte, writes that.
  private func program() throws -> Module {
    var tiny = TinyModule()
    let module = "wasi_snapshot_preview1"
    tiny.imports = [
      .init(
        module: module, name: "fd_write", parameters: Array(repeating: Self.i32, count: 4),
        results: [Self.i32]),
      .init(
        module: module, name: "random_get", parameters: [Self.i32, Self.i32], results: [Self.i32]),
    ]
    // One vector at 0: 1 byte at 8.
    tiny.data = [8, 0, 0, 0, 1, 0, 0, 0, UInt8(ascii: "a")]
    tiny.code =
      TinyModule.call(0, 1, 0, 1, 16) + TinyModule.call(1, 8, 1) + TinyModule.call(0, 1, 0, 1, 16)
    return try Module(bytes: tiny.bytes)
  }

  @Test func aRunBeginsWithTheCall() throws {
    let sandbox = try Sandbox()
    let file = sandbox.root + "/snapshot"
    let module = try program()
    var configuration = Guest.quietConfiguration()
    let before = WASIOutputCollector()
    configuration.standardOutput = .collect(before)
    let program = try WASIProgram(module, configuration)
    #expect(try program.writeSnapshot(at: .init(function: "random_get", file: file)) == nil)
    #expect(before.text == "a")
    // A point that the program does not come to.
    let other = sandbox.root + "/other"
    #expect(try program.writeSnapshot(at: .init(function: "sched_yield", file: other)) == 0)
    #expect(!sandbox.exists("other"))
    for letter in "bc" {
      let output = WASIOutputCollector()
      configuration.standardOutput = .collect(output)
      let byte = try #require(letter.asciiValue)
      configuration.random = .closure { $0.copyBytes(from: [byte]) }
      let program = try WASIProgram(module, configuration)
      #expect(try program.run(from: Snapshot(contentsOf: file)) == 0)
      #expect(output.text == String(letter))
    }
  }

  @Test func directoriesAreThoseOfTheLaterRun() throws {
    let sandbox = try Sandbox()
    let file = sandbox.root + "/snapshot"
    let module = try program()
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "in")
    let point = WASISnapshotPoint(function: "random_get", file: file)
    #expect(try WASIProgram(module, configuration).writeSnapshot(at: point) == nil)
    let snapshot = try Snapshot(contentsOf: file)

    // Under another number, and another below it.
    configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.root, at: "in/other", .readOnly)
    try configuration.preopen(sandbox.inside, at: "in", .readOnly)
    let wasi = try WASI(configuration, restoring: snapshot)
    defer { wasi.close() }
    let known = try wasi.descriptors.find(3)
    #expect(known.preopenName == Array("in".utf8))
    #expect(known.isReadOnly)
    #expect(wasi.descriptors.unknownPreopens.count == 1)

    // One is missing; one cannot be found by the program.
    for name in ["out", "in"] {
      var configuration = Guest.quietConfiguration()
      try configuration.preopen(sandbox.inside, at: name)
      if name != "out" { try configuration.preopen(sandbox.inside, at: "elsewhere") }
      #expect(throws: WASIError.self) { try WASI(configuration, restoring: snapshot) }
    }
    configuration.sockets = [0]
    #expect(throws: WASIError.self) { try WASI(configuration, restoring: snapshot) }
  }

  @Test func aProgramMustHaveWhatItWasGivenAndNoMore() throws {
    let guest = try Guest(Sandbox())
    #expect(guest.wasi.descriptors.areAsAtFirst)
    #expect(try guest.call("fd_fdstat_set_rights", 3, Rights.fdReaddir.rawValue, 0) == .success)
    #expect(!guest.wasi.descriptors.areAsAtFirst)
    let closing = try Guest(Sandbox())
    #expect(try closing.call("fd_close", 2) == .success)
    #expect(!closing.wasi.descriptors.areAsAtFirst)
    let moving = try Guest(Sandbox())
    #expect(try moving.call("fd_renumber", 1, 2) == .success)
    #expect(!moving.wasi.descriptors.areAsAtFirst)
  }

  @Test(arguments: [
    ("/", ""), (".", ""), ("./", ""), ("", ""), ("/a", "a"), ("a", "a"), ("./a", "a"),
    ("//a/", "a"), ("..", ".."), (".a", ".a"), ("./.a/b", ".a/b"),
  ])
  func namesAsWASILibcComparesThem(name: String, prefix: String) {
    #expect(DescriptorTable.prefix(name.utf8) == Array(prefix.utf8))
  }

  @Test(
    arguments: [
      ("a/b", "a", "b"), ("a", "a", ""), ("a//b", "a", "b"), ("ab", "a", nil), ("b", "a", nil),
      ("a/b", "", "a/b"), ("a/b/c", "a/b", "c"), ("a", "a/b", nil),
    ] as [(String, String, String?)])
  func whatIsLeftOfAPath(path: String, prefix: String, rest: String?) {
    #expect(
      DescriptorTable.rest(of: Array(path.utf8), below: Array(prefix.utf8))
        == rest.map { Array($0.utf8) })
  }

  /// A guest that knows `.` alone, with another directory read-only at /data.
  private func restoredGuest(_ sandbox: Sandbox) throws -> Guest {
    try sandbox.makeDirectory("data/d")
    try sandbox.write("data/file", "text")
    try sandbox.makeDirectory("inside/e")
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: ".")
    try configuration.preopen(sandbox.root + "/data", at: "/data", .readOnly)
    let guest = try Guest(configuration)
    guest.wasi.descriptors.unknownPreopens = Array(guest.wasi.descriptors.preopens.dropFirst())
    return guest
  }

  @Test func aReadOnlyDirectoryStaysReadOnly() throws {
    let sandbox = try Sandbox()
    let guest = try restoredGuest(sandbox)
    let (read, all) = (Guest.readRights, Guest.allRights)
    #expect(try guest.open("data/file", follow: true, [], read).errno == .success)
    #expect(try guest.open("data", follow: true, .directory, read).errno == .success)
    #expect(try guest.open("data/../file", follow: true, [], read).errno == .perm)
    #expect(try guest.open("e/new", follow: true, .create, all).errno == .success)
    for (path, flags) in [
      ("data/file", []), ("data/new", .create), ("data/file", .truncate),
    ] as [(String, OpenFlags)] {
      #expect(try guest.open(path, follow: true, flags, all).errno == .rofs, "\(path) \(flags)")
    }
    for name in ["path_create_directory", "path_unlink_file", "path_remove_directory"] {
      let path = name == "path_remove_directory" ? "data/d" : "data/file"
      #expect(try guest.call(name, [3] + guest.put(path)) == .rofs, "\(name)")
    }
    let old = try guest.put("data/file")
    let new = try guest.put("e/other", at: Guest.secondPath)
    #expect(try guest.call("path_link", [3, 0] + old + [3] + new) == .rofs)
    #expect(try guest.call("path_rename", [3] + old + [3] + new) == .rofs)
    #expect(try guest.call("path_rename", [3] + new + [3] + old) == .rofs)
    #expect(try guest.call("path_symlink", new + [3] + old) == .rofs)
    #expect(try guest.call("path_filestat_set_times", [3, 0] + old + [0, 0, 0]) == .rofs)
    #expect(try sandbox.read("data/file") == "text")
    #expect(!sandbox.exists("data/new"))
  }

  @Test func rightsOfTheDirectoryItselfCount() throws {
    let guest = try restoredGuest(Sandbox())
    // Its own number is 4; what is given up there is given up on the way through 3.
    #expect(try guest.call("fd_fdstat_set_rights", 4, 0, 0) == .success)
    #expect(
      try guest.open("data/file", follow: true, [], Guest.readRights).errno == .notcapable)
    let path = try guest.put("data/file")
    #expect(try guest.call("path_filestat_get", [3, 0] + path + [Guest.result]) == .notcapable)
  }
}
