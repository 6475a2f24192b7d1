// What a guest changed, written into a directory of the host.

import Foundation
import Testing

@testable import ApusWASI

struct ChangeExportTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Everything below a directory, a line each: `d/`, `file content`, `link -> target`.
  private func tree(_ path: String) throws -> [String] {
    let top = sandbox.root + "/" + path
    return try FileManager.default.subpathsOfDirectory(atPath: top).sorted().map { name in
      let file = top + "/" + name
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: file) {
        return "\(name) -> \(target)"
      }
      var isDirectory: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory)
      if isDirectory.boolValue { return name + "/" }
      return "\(name) \(try String(contentsOfFile: file, encoding: .utf8))"
    }
  }

  /// What is exported after the calls of a script on an overlay of `lower`.
  private func changes(_ lines: [String], under prefix: String = "") throws -> (
    changed: [String], deleted: String
  ) {
    let overlay = try WASIFileSystem.overlay(on: sandbox.root + "/lower")
    var configuration = Guest.quietConfiguration()
    configuration.mount(overlay, at: "/")
    let script = CallScript(try Guest(configuration), showsDirectoryLinks: false)
    for line in lines {
      let outcome = try script.run(line)
      for errno in Errno.allCases where errno != .success {
        try #require(!outcome.hasSuffix("= \(errno.name)"), "\(outcome)")
      }
    }
    try overlay.exportChanges(to: sandbox.root + "/out", under: prefix)
    return (try tree("out/changed"), try sandbox.read("out/deleted"))
  }

  private func makeLower() throws {
    try sandbox.makeDirectory("lower/d/e")
    try sandbox.write("lower/a", "A")
    try sandbox.write("lower/b", "B")
    try sandbox.write("lower/d/c", "C")
    try sandbox.write("lower/d/e/f", "F")
    try sandbox.link("lower/l", to: "a")
  }

  @Test(arguments: [
    ([], [], ""),
    (["stat a", "open x d dir ro", "list x", "open y d/c", "read y 9"], [], ""),
    (["open x new create", "write x N"], ["new N"], ""),
    (["open x a", "write x Z"], ["a Z"], ""),
    (["open x a append", "write x Z"], ["a AZ"], ""),
    (["open x d/e/f trunc"], ["d/", "d/e/", "d/e/f "], ""),
    (["open x a", "size x 0", "write x A"], ["a A"], ""),
    (["times a 5"], [], ""),
    (["mkdir n", "mkdir n/m", "symlink ../a n/s"], ["n/", "n/m/", "n/s -> ../a"], ""),
    (["unlink a", "unlink l", "unlink d/c"], [], "a\nd/c\nl\n"),
    (["unlink d/e/f", "rmdir d/e"], [], "d/e/\n"),
    (["open x new create", "unlink new"], [], ""),
    (["unlink a", "open x a create", "write x Z"], ["a Z"], ""),
    (["unlink a", "mkdir a"], ["a/"], "a\n"),
    (["unlink l", "open x l create"], ["l "], "l\n"),
    (["rename a b"], ["b A"], "a\n"),
    (["rename a d/a"], ["d/", "d/a A"], "a\n"),
    (["rename d m"], ["m/", "m/c C", "m/e/", "m/e/f F"], "d/\n"),
    (
      ["unlink d/c", "open x d/new create", "rename d m"],
      ["m/", "m/e/", "m/e/f F", "m/new "], "d/\n"
    ),
    // A new directory in the place of an old one, of which nothing must stay.
    (
      ["unlink d/e/f", "rmdir d/e", "mkdir d/e", "open x d/e/g create"],
      ["d/", "d/e/", "d/e/g "], "d/e/\n"
    ),
    (["mkdir n", "unlink d/e/f", "rename n d/e"], ["d/", "d/e/"], "d/e/\n"),
    (["link a d/h"], ["d/", "d/h A"], ""),
    (["open x new create", "unlink new", "unlink b", "rename a b"], ["b A"], "a\n"),
  ])
  func overlay(lines: [String], changed: [String], deleted: String) throws {
    try makeLower()
    let before = try tree("lower")
    let found = try changes(lines)
    #expect(found.changed == changed)
    #expect(found.deleted == deleted)
    // The directory below stays as it was.
    #expect(try tree("lower") == before)
    // Removing what is listed and copying the rest over gives what the guest saw.
    for line in deleted.split(separator: "\n") {
      try FileManager.default.removeItem(atPath: sandbox.root + "/lower/" + line)
    }
    try copy("out/changed", over: "lower")
    try FileManager.default.removeItem(atPath: sandbox.root + "/out")
    try makeSeen(lines)
    #expect(try tree("lower") == tree("seen"))
  }

  private func copy(_ from: String, over to: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "cp -R \"$0\"/. \"$1\"", sandbox.root + "/" + from, sandbox.root + "/" + to,
    ]
    try shell.run()
    shell.waitUntilExit()
    try #require(shell.terminationStatus == 0)
  }

  /// The same calls on the host itself, in `seen`.
  private func makeSeen(_ lines: [String]) throws {
    let other = try ChangeExportTests()
    try other.makeLower()
    try FileManager.default.moveItem(
      atPath: other.sandbox.root + "/lower", toPath: sandbox.root + "/seen")
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.root + "/seen", at: "/")
    let script = CallScript(try Guest(configuration), showsDirectoryLinks: false)
    for line in lines { _ = try script.run(line) }
  }

  @Test func namesForTheGuestStandInFront() throws {
    try makeLower()
    let found = try changes(["unlink d/c", "open x d/new create"], under: "/data/./x/")
    #expect(found.changed == ["data/", "data/x/", "data/x/d/", "data/x/d/new "])
    #expect(found.deleted == "data/x/d/c\n")
  }

  @Test func severalFileSystemsInOnePlace() throws {
    let (first, second) = (WASIFileSystem.memory(), WASIFileSystem.memory())
    try first.write([65], to: "a/b")
    try second.write([66], to: "c")
    let out = sandbox.root + "/out"
    try first.exportChanges(to: out, under: "/")
    try second.exportChanges(to: out, under: "/a/d")
    #expect(
      try tree("out") == [
        "changed/", "changed/a/", "changed/a/b A", "changed/a/d/", "changed/a/d/c B", "deleted ",
      ])
    // Nothing is overwritten.
    let error = #expect(throws: WASIError.self) { try first.exportChanges(to: out) }
    #expect(error?.description == "file \(out): already exists")
  }

  @Test func strangeNamesAndPlaces() throws {
    try makeLower()
    try sandbox.write("lower/x\ny\\z", "")
    let overlay = try WASIFileSystem.overlay(on: sandbox.root + "/lower")
    var configuration = Guest.quietConfiguration()
    configuration.mount(overlay, at: "/")
    let guest = try Guest(configuration)
    #expect(try guest.call("path_unlink_file", [3] + guest.put("x\ny\\z")) == .success)
    try overlay.exportChanges(to: sandbox.root + "/out")
    #expect(try sandbox.read("out/deleted") == "x\\ny\\\\z\n")

    for prefix in ["..", "a/../..", "a\0"] {
      #expect(throws: WASIError.self) { try overlay.exportChanges(to: sandbox.root, under: prefix) }
    }
    for place in ["/none/out", "/secret"] {
      #expect(throws: WASIError.self) { try overlay.exportChanges(to: sandbox.root + place) }
    }
    #expect(!sandbox.exists("changed"))
    try WASIFileSystem.zip(Python.zip("z.writestr('a', '')"))
      .exportChanges(to: sandbox.root + "/none")
    #expect(!sandbox.exists("none"))
  }

  /// Links that lie in the way are not followed.
  @Test func exportStaysInItsPlace() throws {
    let memory = WASIFileSystem.memory()
    try memory.write([65], to: "d/a")
    try sandbox.makeDirectory("out/changed")
    try sandbox.link("out/changed/d", to: "../../inside")
    #expect(throws: WASIError.self) { try memory.exportChanges(to: sandbox.root + "/out") }
    #expect(!sandbox.exists("inside/a"))
  }

  /// A file of which a guest said that it is huge takes no room, and large ones come out whole.
  @Test func holesAndChunks() throws {
    let memory = WASIFileSystem.memory()
    var configuration = Guest.quietConfiguration()
    configuration.mount(memory, at: "/")
    let guest = try Guest(configuration)
    let huge = try guest.mustOpen("huge", .create)
    #expect(try guest.call("fd_filestat_set_size", huge, 1 << 40) == .success)
    #expect(
      try guest.call("fd_pwrite", [huge] + guest.putVectors(["end"]) + [1 << 40 - 3, Guest.result])
        == .success)
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    try memory.write(bytes, to: "large")
    try memory.exportChanges(to: sandbox.root + "/out")
    let file = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: sandbox.root + "/out/changed/huge"))
    #expect(try file.seekToEnd() == 1 << 40)
    try file.seek(toOffset: 1 << 40 - 5)
    #expect(try file.readToEnd() == Data("\0\0end".utf8))
    let large = try Data(contentsOf: URL(fileURLWithPath: sandbox.root + "/out/changed/large"))
    #expect(large.elementsEqual(bytes))
  }
}
