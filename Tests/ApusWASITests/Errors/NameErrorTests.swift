// Every error that the calls on paths give for what is at the path's end, a row each.

import Foundation
import Testing

@testable import ApusWASI

struct NameErrorTests {
  typealias World = ErrorWorld

  private static func one(_ path: String) -> @Sendable (ErrorWorld) throws -> [UInt64] {
    { [World.directory] + (try $0.path(path)) }
  }

  private static func two(_ name: String, _ errno: Errno, _ old: String, _ new: String) -> ErrorRow
  {
    ErrorRow(name, errno) {
      [World.directory] + (name == "path_link" ? [0] : []) + (try $0.path(old))
        + [World.directory] + (try $0.second(new))
    }
  }

  /// Opening with flags and rights; the directory is the usual one.
  private static func open(
    _ errno: Errno, _ path: String, in directory: UInt64 = World.directory, follow: UInt64 = 1,
    _ flags: OpenFlags = [], _ rights: Rights = .fdRead, mode: UInt64 = 0,
    before: @escaping @Sendable (ErrorWorld) throws -> Void = { _ in }
  ) -> ErrorRow {
    ErrorRow("path_open", errno) {
      try before($0)
      return [directory, follow] + (try $0.path(path))
        + [UInt64(flags.rawValue), rights.rawValue, 0, mode, Guest.result]
    }
  }

  static let nameRows: [ErrorRow] = [
    ErrorRow("path_create_directory", .success, one("new")),
    ErrorRow("path_create_directory", .exist, one("file")),
    ErrorRow("path_create_directory", .exist, one("d")),
    ErrorRow("path_create_directory", .exist, one("dangling")),
    ErrorRow("path_create_directory", .exist, one(".")),
    ErrorRow("path_create_directory", .nospc) { [World.memory] + (try $0.path("d")) },
    ErrorRow("path_remove_directory", .success, one("d")),
    ErrorRow("path_remove_directory", .noent, one("missing")),
    ErrorRow("path_remove_directory", .notdir, one("file")),
    ErrorRow("path_remove_directory", .notdir, one("link")),
    ErrorRow("path_remove_directory", .notempty, one("full")),
    ErrorRow("path_remove_directory", .inval, one("d/.")),
    ErrorRow("path_unlink_file", .success, one("dangling")),
    ErrorRow("path_unlink_file", .noent, one("missing")),
    ErrorRow("path_unlink_file", .isdir, one("d")),
    ErrorRow("path_unlink_file", .isdir, one("d/")),
    ErrorRow("path_unlink_file", .notdir, one("file/")),
    ErrorRow("path_filestat_get", .success) {
      [World.readOnly, 0] + (try $0.path("loop")) + [World.end - 64]
    },
    ErrorRow("path_filestat_get", .inval) {
      [World.directory, 2] + (try $0.path("file")) + [Guest.result]
    },
    ErrorRow("path_filestat_get", .fault) {
      [World.directory, 1] + (try $0.path("file")) + [World.end - 63]
    },
    ErrorRow("path_filestat_get", .noent) {
      [World.directory, 1] + (try $0.path("dangling")) + [Guest.result]
    },
    ErrorRow("path_filestat_get", .loop) {
      [World.directory, 1] + (try $0.path("loop")) + [Guest.result]
    },
    ErrorRow("path_filestat_get", .notdir) {
      [World.directory, 1] + (try $0.path("file/")) + [Guest.result]
    },
    ErrorRow("path_filestat_get", .perm) {
      [World.directory, 1] + (try $0.path("absolute")) + [Guest.result]
    },
    ErrorRow("path_filestat_set_times", .success) {
      [World.directory, 0] + (try $0.path("loop")) + [1, 1, 5]
    },
    ErrorRow("path_filestat_set_times", .inval) {
      [World.directory, 2] + (try $0.path("file")) + [1, 1, 5]
    },
    ErrorRow("path_filestat_set_times", .inval) {
      [World.directory, 0] + (try $0.path("file")) + [1, 1, 3]
    },
    ErrorRow("path_filestat_set_times", .inval) {
      [World.directory, 0] + (try $0.path("file")) + [1, 1, 16]
    },
    ErrorRow("path_filestat_set_times", .noent) {
      [World.directory, 1] + (try $0.path("dangling")) + [1, 1, 5]
    },
    ErrorRow("path_filestat_set_times", .loop) {
      [World.directory, 1] + (try $0.path("loop")) + [1, 1, 5]
    },
    ErrorRow("path_filestat_set_times", .notdir) {
      [World.directory, 0] + (try $0.path("file/")) + [1, 1, 5]
    },
    two("path_link", .success, "file", "new"), two("path_link", .success, "loop", "new"),
    two("path_link", .exist, "file", "d"), two("path_link", .exist, "file", "dangling"),
    two("path_link", .noent, "missing", "new"), two("path_link", .noent, "file", "new/"),
    two("path_link", .notdir, "file/", "new"), two("path_link", .perm, "d", "new"),
    ErrorRow("path_link", .inval) {
      [World.directory, 2] + (try $0.path("file")) + [World.directory] + (try $0.second("new"))
    },
    ErrorRow("path_link", .loop) {
      [World.directory, 1] + (try $0.path("loop")) + [World.directory] + (try $0.second("new"))
    },
    ErrorRow("path_link", .xdev) {
      [World.directory, 0] + (try $0.path("file")) + [World.memory] + (try $0.second("new"))
    },
    ErrorRow("path_link", .xdev) {
      [World.memory, 0] + (try $0.path("file")) + [World.directory] + (try $0.second("new"))
    },
    ErrorRow("path_link", .nospc) {
      [World.memory, 0] + (try $0.path("file")) + [World.memory] + (try $0.second("new"))
    },
    two("path_rename", .success, "file", "link"), two("path_rename", .success, "d", "d"),
    two("path_rename", .busy, ".", "new"), two("path_rename", .busy, "d", "full/."),
    two("path_rename", .inval, "full", "full/x/y"), two("path_rename", .isdir, "file", "d"),
    two("path_rename", .noent, "missing", "new"), two("path_rename", .notdir, "d", "file"),
    two("path_rename", .notdir, "file/", "new"), two("path_rename", .notdir, "file", "new/"),
    two("path_rename", .notempty, "d", "full"),
    ErrorRow("path_rename", .xdev) {
      [World.directory] + (try $0.path("file")) + [World.memory] + (try $0.second("new"))
    },
    ErrorRow("path_rename", .xdev) {
      [World.memory] + (try $0.path("file")) + [World.directory] + (try $0.second("new"))
    },
    ErrorRow("path_symlink", .success) {
      (try $0.second("anywhere/at all")) + [World.directory] + (try $0.path("new"))
    },
    ErrorRow("path_symlink", .exist) {
      (try $0.second("x")) + [World.directory] + (try $0.path("dangling"))
    },
    ErrorRow("path_symlink", .fault) {
      [World.end - 1, 2, World.directory] + (try $0.path("new"))
    },
    ErrorRow("path_symlink", .ilseq) {
      try $0.guest.memory.copy([0xFF], to: Guest.secondPath)
      return [Guest.secondPath, 1, World.directory] + (try $0.path("new"))
    },
    ErrorRow("path_symlink", .inval) {
      (try $0.second("a\0b")) + [World.directory] + (try $0.path("new"))
    },
    ErrorRow("path_symlink", .nametoolong) {
      (try $0.second(String(repeating: "x/", count: 2048)))
        + [World.directory] + (try $0.path("new"))
    },
    ErrorRow("path_symlink", .noent) {
      (try $0.second("")) + [World.directory] + (try $0.path("new"))
    },
    ErrorRow("path_symlink", .noent) {
      (try $0.second("x")) + [World.directory] + (try $0.path("new/"))
    },
    ErrorRow("path_symlink", .nospc) {
      (try $0.second("x")) + [World.memory] + (try $0.path("new"))
    },
    ErrorRow("path_symlink", .perm) {
      (try $0.second("/etc")) + [World.directory] + (try $0.path("new"))
    },
    ErrorRow("path_readlink", .success) {
      [World.readOnly] + (try $0.path("link")) + [World.end - 4, 4, Guest.result]
    },
    ErrorRow("path_readlink", .fault) {
      [World.directory] + (try $0.path("link")) + [World.end - 3, 4, Guest.result]
    },
    ErrorRow("path_readlink", .fault) {
      [World.directory] + (try $0.path("link")) + [Guest.bytes, 4, World.end - 3]
    },
    ErrorRow("path_readlink", .inval) {
      [World.directory] + (try $0.path("file")) + [Guest.bytes, 4, Guest.result]
    },
    ErrorRow("path_readlink", .inval) {
      [World.directory] + (try $0.path("d")) + [Guest.bytes, 4, Guest.result]
    },
    ErrorRow("path_readlink", .noent) {
      [World.directory] + (try $0.path("missing")) + [Guest.bytes, 4, Guest.result]
    },
    ErrorRow("path_readlink", .notdir) {
      [World.directory] + (try $0.path("link/")) + [Guest.bytes, 4, Guest.result]
    },
    ErrorRow("path_readlink", .perm) {
      [World.directory] + (try $0.path("absolute")) + [Guest.bytes, 100, Guest.result]
    },
  ]

  static let openRows: [ErrorRow] = [
    open(.success, "file"), open(.success, "d/", .directory), open(.success, "new", .create),
    open(.exist, "file", [.create, .exclusive]), open(.exist, "loop", [.create, .exclusive]),
    open(.exist, "d", [.create, .exclusive]),
    open(.inval, "d", [.directory, .create]), open(.inval, "d", [.directory, .truncate]),
    open(.inval, "d", [.directory, .exclusive]), open(.inval, "file", follow: 2),
    open(.inval, "file", OpenFlags(rawValue: 16)), open(.inval, "file", mode: 32),
    open(.isdir, "d", [], .fdWrite), open(.isdir, "d", .create), open(.isdir, "d", .truncate),
    open(.isdir, "new/", .create), open(.loop, "loop"), open(.loop, "link", follow: 0),
    open(.loop, "link", follow: 0, .directory), open(.noent, "missing"), open(.noent, "dangling"),
    open(.noent, "missing", .truncate), open(.notdir, "file/"), open(.notdir, "file", .directory),
    open(.perm, "absolute"), open(.perm, "up"),
    open(.rofs, "file", in: World.readOnly, [], .fdWrite),
    open(.rofs, "file", in: World.readOnly, .truncate),
    open(.rofs, "new", in: World.readOnly, .create), open(.nospc, "new", in: World.memory, .create),
    open(.nxio, "fifo", [], .fdWrite, mode: 4) { mkfifo($0.sandbox.inside + "/fifo", 0o600) },
    open(.notcapable, "new", .create) { _ = try $0.without(.pathCreateFile, World.directory) },
    open(.notcapable, "file", .truncate) {
      _ = try $0.without(.pathFilestatSetSize, World.directory)
    },
    ErrorRow("path_open", .mfile, change: { $0.limits.openDescriptorCount = 16 }) {
      [World.directory, 1] + (try $0.path("file")) + [0, 0, 0, 0, Guest.result]
    },
    ErrorRow("path_open", .mfile, change: { $0.limits.openDescriptorCount = 16 }) {
      [World.directory, 1] + (try $0.path("new")) + [1, 0, 0, 0, Guest.result]
    },
    ErrorRow("path_open", .fault) {
      [World.directory, 1] + (try $0.path("file")) + [0, 0, 0, 0, World.end - 3]
    },
    ErrorRow("path_open", .notcapable) {
      let narrow = Rights.directory.rawValue
      _ = try $0.guest.call("fd_fdstat_set_rights", World.directory, narrow, 2)
      return [World.directory, 1] + (try $0.path("file")) + [0, 0, 4, 0, Guest.result]
    },
  ]

  @Test func names() throws {
    for row in Self.nameRows { try row.check() }
  }

  @Test func opening() throws {
    for row in Self.openRows { try row.check() }
  }
}
