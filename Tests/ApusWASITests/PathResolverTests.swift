// Escapes, links and slashes: what paths mean, and what they never reach.

import Foundation
import Testing

@testable import ApusWASI

struct PathResolverTests {
  /// path_filestat_get of a path, following links or not.
  private func status(_ guest: Guest, _ path: String, follow: Bool = true) throws -> Errno {
    try guest.call("path_filestat_get", [3, follow ? 1 : 0] + guest.put(path) + [Guest.result])
  }

  private func sandboxWithLinks() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/a/b")
    try sandbox.write("inside/a/file", "text")
    try sandbox.write("inside/top", "top")
    try sandbox.link("inside/toFile", to: "a/file")
    try sandbox.link("inside/toDirectory", to: "a")
    try sandbox.link("inside/toDirectorySlash", to: "a/")
    try sandbox.link("inside/a/up", to: "../top")
    try sandbox.link("inside/a/b/upTwice", to: "../../top")
    try sandbox.link("inside/out", to: "../secret")
    try sandbox.link("inside/a/outTwice", to: "../../secret")
    try sandbox.link("inside/absolute", to: "/etc/passwd")
    try sandbox.link("inside/absoluteInside", to: sandbox.inside + "/top")
    try sandbox.link("inside/toOut", to: "out")
    try sandbox.link("inside/outDirectory", to: "..")
    try sandbox.link("inside/self", to: "self")
    try sandbox.link("inside/dangling", to: "nowhere")
    try sandbox.link("inside/dot", to: ".")
    for index in 0..<45 {
      try sandbox.link("inside/chain\(index)", to: index == 0 ? "top" : "chain\(index - 1)")
    }
    return sandbox
  }

  @Test func everyPathMeansWhatItSaysAndNothingOutside() throws {
    let sandbox = try sandboxWithLinks()
    let guest = try Guest(sandbox)
    let rows: [(path: String, expected: Errno)] = [
      ("top", .success), ("a/file", .success), ("./a/./file", .success), ("a//file", .success),
      ("a/../top", .success), ("a/b/../../top", .success), (".", .success), ("a/..", .success),
      ("a/.", .success), ("a/", .success), ("a/b/..", .success),
      ("", .noent), ("missing", .noent), ("missing/..", .noent), ("missing/x", .noent),
      ("top/", .notdir), ("top/x", .notdir), ("top/..", .notdir), ("top/.", .notdir),
      ("toFile", .success), ("toFile/", .notdir), ("toDirectory/file", .success),
      ("toDirectory/", .success), ("toDirectorySlash", .success), ("a/up", .success),
      ("toDirectory/up", .success), ("a/b/upTwice", .success), ("dot/dot/top", .success),
      ("..", .perm), ("../secret", .perm), ("../inside/top", .perm), ("a/../../secret", .perm),
      ("a/b/../../../secret", .perm), ("/", .perm), ("/etc/passwd", .perm), ("//top", .perm),
      ("out", .perm), ("a/outTwice", .perm), ("toDirectory/outTwice", .perm), ("toOut", .perm),
      ("absolute", .perm), ("absoluteInside", .perm), ("outDirectory/secret", .perm),
      ("outDirectory", .perm), ("outDirectory/", .perm), ("out/", .perm), ("out/x", .perm),
      ("self", .loop), ("self/x", .loop), ("dangling", .noent), ("dangling/x", .noent),
      ("chain39", .success), ("chain40", .loop), ("chain44", .loop),
      (String(repeating: "x", count: 300), .nametoolong),
      (String(repeating: "a/../", count: 800) + "top", .success),
      (String(repeating: "a/../", count: 818) + "top!!", .noent),
      (String(repeating: "a/../", count: 818) + "top!!!", .nametoolong),
    ]
    for row in rows {
      #expect(try status(guest, row.path) == row.expected, "\(row.path.prefix(40))")
    }
  }

  @Test func aLinkAtTheEndIsFollowedOnlyWhenAsked() throws {
    let sandbox = try sandboxWithLinks()
    let guest = try Guest(sandbox)
    for path in ["toFile", "out", "absolute", "self", "dangling", "toOut"] {
      #expect(try status(guest, path, follow: false) == .success, "\(path)")
      #expect(guest.load(Guest.result + 16, as: UInt8.self) == FileType.symbolicLink.rawValue)
      #expect(try guest.open(path, follow: false, [], Guest.readRights).errno == .loop, "\(path)")
    }
    // In the middle, and with a slash behind, links are always followed.
    #expect(try status(guest, "out/x", follow: false) == .perm)
    #expect(try status(guest, "outDirectory/", follow: false) == .perm)
  }

  @Test func noCallLeavesTheDirectory() throws {
    let sandbox = try sandboxWithLinks()
    let guest = try Guest(sandbox)
    let escapes = ["../secret", "outDirectory/secret", "/etc/passwd", "a/../../secret"]
    for path in escapes {
      let one = try guest.put(path)
      let other = try guest.put("a/new", at: Guest.secondPath)
      let buffer: [UInt64] = [Guest.bytes, 100]
      let result = [Guest.result]
      let calls: [(String, [UInt64])] = [
        ("path_create_directory", [3] + one), ("path_filestat_get", [3, 1] + one + result),
        ("path_filestat_set_times", [3, 1] + one + [0, 0, 5]),
        ("path_link", [3, 0] + one + [3] + other), ("path_link", [3, 0] + other + [3] + one),
        ("path_open", [3, 1] + one + [1, Guest.allRights, 0, 0] + result),
        ("path_readlink", [3] + one + buffer + result), ("path_remove_directory", [3] + one),
        ("path_rename", [3] + one + [3] + other), ("path_symlink", other + [3] + one),
        ("path_unlink_file", [3] + one),
      ]
      for (name, arguments) in calls {
        let errno = try guest.call(name, arguments)
        // The other path of path_link is looked up first, and is missing.
        #expect(
          errno == .perm || name == "path_link" && errno == .noent, "\(name) \(path): \(errno)")
      }
    }
    // From a file inside to a name outside.
    let top = try guest.put("top")
    for path in escapes {
      let other = try guest.put(path, at: Guest.secondPath)
      #expect(try guest.call("path_rename", [3] + top + [3] + other) == .perm)
      #expect(try guest.call("path_link", [3, 0] + top + [3] + other) == .perm)
    }
    #expect(try sandbox.read("secret") == "outside")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root).count == 2)
  }

  @Test func aDirectorySwappedForALinkLeadsNowhere() throws {
    let sandbox = try sandboxWithLinks()
    let guest = try Guest(sandbox)
    let directory = try guest.mustOpen("a", .directory, Guest.readRights)
    #expect(try guest.open("file", in: directory, [], Guest.readRights).errno == .success)
    // The directory moves out of the sandbox and a link takes its place.
    try FileManager.default.moveItem(
      atPath: sandbox.inside + "/a", toPath: sandbox.root + "/moved")
    try sandbox.link("inside/a", to: "../moved")
    #expect(try guest.open("a/file", [], Guest.readRights).errno == .perm)
    // What was open stays what it was, and is still no way up.
    #expect(try guest.open("file", in: directory, [], Guest.readRights).errno == .success)
    #expect(try guest.open("../secret", in: directory, [], Guest.readRights).errno == .perm)
    #expect(try guest.open("outTwice", in: directory, [], Guest.readRights).errno == .perm)
  }

  @Test func aRaceOfSwapsNeverLetsTheGuestOut() throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("outer")
    try sandbox.write("outer/file", "outside")
    try sandbox.makeDirectory("inside/real")
    try sandbox.write("inside/real/file", "inside")
    try sandbox.link("inside/link", to: "../outer")
    let guest = try Guest(sandbox)
    let inside = sandbox.inside
    let stop = DispatchSemaphore(value: 0)
    let swapper = Thread {
      while stop.wait(timeout: .now()) == .timedOut {
        rename(inside + "/real", inside + "/spare")
        rename(inside + "/link", inside + "/real")
        rename(inside + "/real", inside + "/link")
        rename(inside + "/spare", inside + "/real")
      }
    }
    swapper.start()
    defer { stop.signal() }
    var found = 0
    for _ in 0..<1000 {
      let opened = try guest.open("real/file", [], Guest.readRights)
      guard opened.errno == .success else { continue }
      found += 1
      #expect(try guest.read(opened.descriptor).text == "inside")
      #expect(try guest.call("fd_close", opened.descriptor) == .success)
    }
    #expect(found > 0)
  }

  @Test func pathsMustBeTextWithoutZeros() throws {
    let guest = try Guest(Sandbox())
    #expect(try status(guest, "a\0b") == .inval)
    #expect(try status(guest, "\0") == .inval)
    for bytes: [UInt8] in [[0xFF], [0x61, 0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] {
      try guest.memory.copy(bytes, to: Guest.path)
      #expect(
        try guest.call(
          "path_filestat_get", 3, 1, Guest.path, UInt64(bytes.count), Guest.result) == .ilseq)
    }
  }
}
