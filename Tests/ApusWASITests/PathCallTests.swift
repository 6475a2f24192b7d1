// The calls on paths: what they do, and the errors they give.

import Foundation
import Testing

@testable import ApusWASI

struct PathCallTests {
  private func call(_ guest: Guest, _ name: String, _ path: String) throws -> Errno {
    try guest.call(name, [3] + guest.put(path))
  }

  private func rename(_ guest: Guest, _ old: String, _ new: String) throws -> Errno {
    try guest.call(
      "path_rename", [3] + guest.put(old) + [3] + guest.put(new, at: Guest.secondPath))
  }

  private func link(_ guest: Guest, _ old: String, _ new: String, follow: Bool = false) throws
    -> Errno
  {
    try guest.call(
      "path_link",
      [3, follow ? 1 : 0] + guest.put(old) + [3] + guest.put(new, at: Guest.secondPath))
  }

  private func symlink(_ guest: Guest, _ target: String, _ name: String) throws -> Errno {
    try guest.call(
      "path_symlink", guest.put(target) + [3] + guest.put(name, at: Guest.secondPath))
  }

  @Test func directoriesAreMadeAndRemoved() throws {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    try sandbox.write("inside/file", "")
    try sandbox.link("inside/link", to: "d")
    try sandbox.link("inside/dangling", to: "nowhere")
    let rows: [(name: String, path: String, expected: Errno)] = [
      ("path_create_directory", "d", .success), ("path_create_directory", "d", .exist),
      ("path_create_directory", "d/", .exist), ("path_create_directory", "d/e/", .success),
      ("path_create_directory", "x/y", .noent), ("path_create_directory", "file/y", .notdir),
      ("path_create_directory", ".", .exist), ("path_create_directory", "dangling/", .exist),
      ("path_remove_directory", "d", .notempty), ("path_remove_directory", "file", .notdir),
      ("path_remove_directory", "link", .notdir), ("path_remove_directory", ".", .inval),
      ("path_remove_directory", "link/e/", .success), ("path_remove_directory", "missing", .noent),
      ("path_remove_directory", "d", .success), ("path_remove_directory", "d", .noent),
    ]
    for row in rows {
      #expect(try call(guest, row.name, row.path) == row.expected, "\(row.name) \(row.path)")
    }
    #expect(!sandbox.exists("inside/d"))
  }

  @Test func filesAreUnlinked() throws {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    try sandbox.makeDirectory("inside/d")
    try sandbox.write("inside/file", "")
    try sandbox.link("inside/out", to: "../secret")
    let rows: [(path: String, expected: Errno)] = [
      ("d", .isdir), ("d/", .isdir), (".", .isdir), ("file/", .notdir), ("missing", .noent),
      ("missing/", .noent), ("out", .success), ("file", .success), ("file", .noent),
    ]
    for row in rows {
      #expect(try call(guest, "path_unlink_file", row.path) == row.expected, "\(row.path)")
    }
    // The link went, not what it led to.
    #expect(try sandbox.read("secret") == "outside")
  }

  @Test func namesChange() throws {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    try sandbox.makeDirectory("inside/d")
    try sandbox.makeDirectory("inside/full/x")
    try sandbox.write("inside/file", "1")
    try sandbox.write("inside/other", "2")
    let rows: [(old: String, new: String, expected: Errno)] = [
      ("file", "other", .success), ("other/", "x", .notdir), ("other", "x/", .notdir),
      ("missing", "x", .noent), ("other", "missing/x", .noent), ("d", "other", .notdir),
      ("other", "d", .isdir), ("d", "full", .notempty), ("d", "d/x", .inval),
      ("d/", "e/", .success),
      ("e", "d", .success), ("other", "d/moved", .success), (".", "x", .busy),
    ]
    for row in rows {
      #expect(try rename(guest, row.old, row.new) == row.expected, "\(row.old) → \(row.new)")
    }
    #expect(try sandbox.read("inside/d/moved") == "1")
  }

  @Test func filesGetSecondNames() throws {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    try sandbox.makeDirectory("inside/d")
    try sandbox.write("inside/file", "1")
    try sandbox.link("inside/link", to: "file")
    try sandbox.link("inside/out", to: "../secret")
    let rows: [(old: String, new: String, follow: Bool, expected: Errno)] = [
      ("file", "second", false, .success), ("file", "second", false, .exist),
      ("file/", "x", false, .notdir), ("file", "x/", false, .noent), ("file", "d/", false, .exist),
      ("d", "x", false, .perm), ("missing", "x", false, .noent),
      ("link", "followed", true, .success), ("link", "copied", false, .success),
      ("out", "stolen", true, .perm), ("out", "copiedOut", false, .success),
    ]
    for row in rows {
      let errno = try link(guest, row.old, row.new, follow: row.follow)
      #expect(errno == row.expected, "\(row.old) → \(row.new)")
    }
    #expect(try sandbox.read("inside/followed") == "1")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.inside + "/copied")
        == "file")
    #expect(!sandbox.exists("inside/stolen"))
    #expect(try guest.open("copiedOut", [], Guest.readRights).errno == .perm)
  }

  @Test func linksAreMadeAndRead() throws {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    try sandbox.write("inside/file", "1")
    try sandbox.link("inside/absolute", to: "/etc/passwd")
    let rows: [(target: String, name: String, expected: Errno)] = [
      ("file", "l", .success), ("file", "l", .exist), ("nowhere", "dangling", .success),
      ("../secret", "up", .success), ("/etc/passwd", "x", .perm), ("file", "x/", .noent),
      ("", "x", .noent), ("file", "", .noent), ("ü/é", "umlaut", .success),
    ]
    for row in rows {
      #expect(try symlink(guest, row.target, row.name) == row.expected, "\(row)")
    }
    func read(_ name: String, _ byteCount: UInt64) throws -> (Errno, String) {
      let errno = try guest.call(
        "path_readlink", [3] + guest.put(name) + [Guest.bytes, byteCount, Guest.result])
      return (errno, guest.text(Guest.bytes, Int(guest.load(as: UInt32.self))))
    }
    #expect(try read("l", 100) == (.success, "file"))
    #expect(try read("l", 4) == (.success, "file"))
    #expect(try read("l", 2) == (.success, "fi"))
    #expect(try read("l", 0) == (.success, ""))
    #expect(try read("umlaut", 100) == (.success, "ü/é"))
    #expect(try read("up", 100) == (.success, "../secret"))
    #expect(try read("file", 100).0 == .inval)
    #expect(try read(".", 100).0 == .inval)
    #expect(try read("missing", 100).0 == .noent)
    // Where the host keeps things is not told.
    #expect(try read("absolute", 100).0 == .perm)
    #expect(try guest.open("up", [], Guest.readRights).errno == .perm)
  }

  @Test func longLinkTextIsReadInFull() throws {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    let target = String(repeating: "x/", count: 700) + "y"
    #expect(try symlink(guest, target, "l") == .success)
    #expect(
      try guest.call("path_readlink", [3] + guest.put("l") + [Guest.bytes, 4000, Guest.result])
        == .success)
    #expect(guest.text(Guest.bytes, Int(guest.load(as: UInt32.self))) == target)
  }

  @Test func attributesAreTheHosts() throws {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    try sandbox.write("inside/file", "12345")
    try sandbox.link("inside/link", to: "file")
    #expect(try link(guest, "file", "second") == .success)
    let times = try guest.call(
      "path_filestat_set_times",
      [3, 1] + guest.put("link") + [1_000_000_007, 2_000_000_000_000_000_009, 5])
    #expect(times == .success)
    #expect(
      try guest.call("path_filestat_get", [3, 1] + guest.put("link") + [Guest.result]) == .success)
    #expect(guest.load(Guest.result + 16, as: UInt8.self) == FileType.regularFile.rawValue)
    #expect(guest.load(Guest.result + 24, as: UInt64.self) == 2)
    #expect(guest.load(Guest.result + 32, as: UInt64.self) == 5)
    #expect(guest.load(Guest.result + 40, as: UInt64.self) == 1_000_000_007)
    #expect(guest.load(Guest.result + 48, as: UInt64.self) == 2_000_000_000_000_000_009)
    // Only the link's own times, and only one of them.
    #expect(
      try guest.call(
        "path_filestat_set_times", [3, 0] + guest.put("link") + [99, 5_000_000_000, 4]) == .success)
    #expect(
      try guest.call("path_filestat_get", [3, 0] + guest.put("link") + [Guest.result]) == .success)
    #expect(guest.load(Guest.result + 16, as: UInt8.self) == FileType.symbolicLink.rawValue)
    #expect(guest.load(Guest.result + 48, as: UInt64.self) == 5_000_000_000)
    #expect(guest.load(Guest.result + 40, as: UInt64.self) > 1_600_000_000_000_000_000)
    // "Set" and "set to now" exclude each other; undefined bits are refused.
    for flags: UInt64 in [3, 12, 15, 16] {
      #expect(
        try guest.call("path_filestat_set_times", [3, 1] + guest.put("file") + [0, 0, flags])
          == .inval)
    }
    #expect(
      try guest.call("path_filestat_set_times", [3, 1] + guest.put("file") + [0, 0, 10])
        == .success)
    #expect(
      try guest.call("path_filestat_get", [3, 1] + guest.put("file") + [Guest.result]) == .success)
    #expect(guest.load(Guest.result + 48, as: UInt64.self) < 2_000_000_000_000_000_000)
    #expect(
      try guest.call("path_filestat_set_times", [3, 1] + guest.put("file/") + [0, 0, 5]) == .notdir)
  }

  @Test func preview0HasItsOwnLayout() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "12345")
    let guest = try Guest(sandbox, .readWrite, .preview0)
    guest.storage.initializeMemory(as: UInt8.self, repeating: 0xAA)
    let path = try guest.put("file")
    #expect(
      try guest.call("path_filestat_set_times", [3, 1] + path + [1_000_000_001, 2_000_000_002, 5])
        == .success)
    #expect(try guest.call("path_filestat_get", [3, 1] + path + [Guest.result]) == .success)
    #expect(guest.load(Guest.result + 16, as: UInt8.self) == FileType.regularFile.rawValue)
    #expect(guest.load(Guest.result + 20, as: UInt32.self) == 1)
    #expect(guest.load(Guest.result + 24, as: UInt64.self) == 5)
    #expect(guest.load(Guest.result + 32, as: UInt64.self) == 1_000_000_001)
    #expect(guest.load(Guest.result + 40, as: UInt64.self) == 2_000_000_002)
    #expect(guest.load(Guest.result + 48, as: UInt64.self) > 1_600_000_000_000_000_000)
    // 56 bytes, not one more.
    #expect(guest.load(Guest.result + 56, as: UInt8.self) == 0xAA)
  }

  @Test func readOnlyDirectoriesRefuseEveryChange() throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/d")
    try sandbox.write("inside/file", "text")
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "/ro", .readOnly)
    try sandbox.makeDirectory("writable")
    try configuration.preopen(sandbox.root + "/writable", at: "/rw")
    let guest = try Guest(configuration)

    let file = try guest.put("file")
    let new = try guest.put("new", at: Guest.secondPath)
    let rows: [(String, [UInt64])] = [
      ("path_create_directory", [3] + new), ("path_remove_directory", [3] + (try guest.put("d"))),
      ("path_unlink_file", [3] + file), ("path_filestat_set_times", [3, 1] + file + [0, 0, 5]),
      ("path_rename", [3] + file + [3] + new), ("path_rename", [3] + file + [4] + new),
      ("path_link", [3, 0] + file + [3] + new), ("path_link", [3, 0] + file + [4] + new),
      ("path_symlink", file + [3] + new), ("fd_filestat_set_times", [3, 0, 0, 5]),
    ]
    for (name, arguments) in rows {
      _ = try guest.put("file")
      if name == "path_remove_directory" { _ = try guest.put("d") }
      #expect(try guest.call(name, arguments) == .rofs, "\(name)")
    }
    let opens: [(path: String, open: OpenFlags, rights: UInt64, expected: Errno)] = [
      ("file", [], Guest.readRights, .success), ("d", .directory, Guest.readRights, .success),
      ("file", .create, Guest.readRights, .success), ("new", .create, Guest.readRights, .rofs),
      ("file", [], Guest.allRights, .rofs), ("file", .truncate, Guest.readRights, .rofs),
      ("file", [.create, .exclusive], Guest.readRights, .exist),
      ("new", [], Guest.allRights, .noent),
      ("new", [.create, .exclusive], Guest.allRights, .rofs), ("d", [], Guest.allRights, .isdir),
      ("new", [.create, .truncate], Guest.allRights, .rofs),
    ]
    for row in opens {
      #expect(
        try guest.open(row.path, row.open, row.rights).errno == row.expected,
        "\(row.path) \(row.open)")
    }
    // What is opened below a read-only directory is read-only too.
    let descriptor = try guest.mustOpen("file", [], Guest.readRights)
    #expect(try guest.read(descriptor).text == "text")
    #expect(try guest.write(descriptor, "x").errno == .badf)
    #expect(try guest.call("fd_filestat_set_size", descriptor, 0) == .rofs)
    #expect(try guest.call("fd_filestat_set_times", descriptor, 0, 0, 5) == .rofs)
    #expect(try guest.call("fd_allocate", descriptor, 0, 100) == .notcapable)
    let directory = try guest.mustOpen("d", .directory, Guest.readRights)
    #expect(try guest.open("x", in: directory, .create).errno == .rofs)
    #expect(try sandbox.read("inside/file") == "text")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root + "/writable") == [])
  }
}
