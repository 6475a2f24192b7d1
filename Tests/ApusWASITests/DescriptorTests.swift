// Attributes, flags, sizes, renumbering and the names of preopened directories.

import Foundation
import Testing

@testable import ApusWASI

struct DescriptorTests {
  @Test func aDescriptorSaysWhatItIs() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "")
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file", [], Guest.allRights, [.append, .sync])
    let rows: [(descriptor: UInt64, type: FileType, flags: UInt16, rights: Rights)] = [
      (0, .unknown, 0, Rights.stream.subtracting(.fdWrite)),
      (1, .unknown, 0, Rights.stream.subtracting(.fdRead)), (3, .directory, 0, .directory),
      (file, .regularFile, 17, .file),
    ]
    for row in rows {
      guest.storage.initializeMemory(as: UInt8.self, repeating: 0xAA)
      #expect(try guest.call("fd_fdstat_get", row.descriptor, Guest.result) == .success)
      #expect(guest.load(as: UInt8.self) == row.type.rawValue)
      #expect(guest.load(Guest.result + 2, as: UInt16.self) == row.flags)
      #expect(guest.load(Guest.result + 8, as: UInt64.self) == row.rights.rawValue, "\(row)")
      #expect(guest.load(Guest.result + 24, as: UInt8.self) == 0xAA)
    }
    #expect(try guest.call("fd_fdstat_get", 3, Guest.result) == .success)
    #expect(guest.load(Guest.result + 16, as: UInt64.self) == Rights.all.rawValue)
    #expect(try guest.call("fd_fdstat_get", 99, Guest.result) == .badf)
  }

  /// wasi-libc takes a character device that cannot seek for a terminal.
  @Test func aTerminalCannotSeekAndOtherDevicesCan() throws {
    // The controlling end of a pair is a terminal too.
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    let null = open("/dev/null", O_RDONLY)
    try #require(terminal >= 0 && null >= 0)
    defer { [terminal, null].forEach { close($0) } }
    var configuration = Guest.quietConfiguration()
    configuration.sockets = [terminal, null]
    let guest = try Guest(configuration)
    let seeking = Rights([.fdSeek, .fdTell]).rawValue
    for (descriptor, expected) in [(UInt64(3), UInt64(0)), (4, seeking)] {
      #expect(try guest.call("fd_fdstat_get", descriptor, Guest.result) == .success)
      #expect(guest.load(as: UInt8.self) == FileType.characterDevice.rawValue)
      #expect(guest.load(Guest.result + 8, as: UInt64.self) & seeking == expected)
    }
  }

  @Test func onlyAppendingAndBlockingChange() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "")
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file", [], Guest.allRights, .dsync)
    let rows: [(flags: UInt64, expected: Errno)] = [
      (2, .success), (3, .success), (7, .success), (0, .inval), (4, .inval), (18, .inval),
      (32, .inval), (2, .success),
    ]
    for row in rows {
      #expect(try guest.call("fd_fdstat_set_flags", file, row.flags) == row.expected, "\(row)")
    }
  }

  @Test func sizesAndTimesChange() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "12345")
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file")
    #expect(try guest.call("fd_filestat_set_size", file, 2) == .success)
    #expect(try sandbox.read("inside/file") == "12")
    #expect(try guest.call("fd_filestat_set_size", file, 4) == .success)
    #expect(try sandbox.read("inside/file") == "12\0\0")
    #expect(try guest.call("fd_filestat_set_size", file, .max) == .inval)
    #expect(
      try guest.call("fd_filestat_set_times", file, 5_000_000_001, 6_000_000_002, 5) == .success)
    #expect(try guest.call("fd_filestat_get", file, Guest.result) == .success)
    #expect(guest.load(Guest.result + 16, as: UInt8.self) == FileType.regularFile.rawValue)
    #expect(guest.load(Guest.result + 32, as: UInt64.self) == 4)
    #expect(guest.load(Guest.result + 40, as: UInt64.self) == 5_000_000_001)
    #expect(guest.load(Guest.result + 48, as: UInt64.self) == 6_000_000_002)
    #expect(try guest.call("fd_filestat_set_times", file, 0, 0, 3) == .inval)
    #expect(try guest.call("fd_filestat_set_times", file, .max, 0, 1) == .success)
    // No file but a stream of the embedder: known, and empty.
    #expect(try guest.call("fd_filestat_get", 1, Guest.result) == .success)
    #expect(guest.load(Guest.result + 16, as: UInt8.self) == FileType.unknown.rawValue)
    #expect(try guest.call("fd_filestat_set_size", 3, 0) == .badf)
  }

  @Test func roomIsAllocatedAndHintsAreChecked() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "12345")
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file")
    let rows: [(name: String, arguments: [UInt64], expected: Errno)] = [
      ("fd_allocate", [file, 0, 10], .success), ("fd_allocate", [file, 2, 3], .success),
      ("fd_allocate", [file, 0, 0], .inval), ("fd_allocate", [file, .max, 1], .fbig),
      ("fd_allocate", [file, 1 << 62, 1 << 62], .fbig), ("fd_allocate", [3, 0, 1], .badf),
      ("fd_advise", [file, 0, 10, 0], .success), ("fd_advise", [file, 0, 0, 5], .success),
      ("fd_advise", [file, 0, 0, 6], .inval), ("fd_advise", [file, .max, 0, 0], .success),
      ("fd_advise", [file, 0, .max, 0], .inval),
      ("fd_advise", [3, 0, 0, 0], .badf), ("fd_sync", [file], .success),
      ("fd_datasync", [file], .success), ("fd_sync", [3], .success), ("fd_sync", [99], .badf),
      ("fd_sync", [1], .inval), ("fd_advise", [99, 0, 0, 0], .badf),
      ("fd_advise", [1, 0, 0, 0], .spipe),
    ]
    for row in rows {
      #expect(try guest.call(row.name, row.arguments) == row.expected, "\(row)")
    }
    #expect(try sandbox.read("inside/file") == "12345\0\0\0\0\0")
  }

  @Test func renumberingMovesAndCloses() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/one", "1")
    try sandbox.write("inside/two", "2")
    let guest = try Guest(sandbox)
    let one = try guest.mustOpen("one")
    let two = try guest.mustOpen("two")
    let rows: [(from: UInt64, to: UInt64, expected: Errno)] = [
      (one, 99, .badf), (99, one, .badf), (one, 0xFFFF_FFFF, .badf), (one, one, .success),
      (two, one, .success), (two, one, .badf),
    ]
    for row in rows {
      #expect(try guest.call("fd_renumber", row.from, row.to) == row.expected, "\(row)")
    }
    #expect(try guest.read(one).text == "2")
    #expect(try guest.mustOpen("one") == two)
    // Standard output to a file.
    let log = try guest.mustOpen("log", .create)
    #expect(try guest.call("fd_renumber", log, 1) == .success)
    #expect(try guest.write(1, "line").errno == .success)
    #expect(try sandbox.read("inside/log") == "line")
  }

  @Test func preopenedDirectoriesHaveNames() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "")
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "/lib")
    try configuration.preopen(sandbox.root)
    let guest = try Guest(configuration)
    for (descriptor, name) in [(UInt64(3), "/lib"), (4, sandbox.root)] {
      guest.storage.initializeMemory(as: UInt8.self, repeating: 0xAA)
      #expect(try guest.call("fd_prestat_get", descriptor, Guest.result) == .success)
      let byteCount = UInt64(name.utf8.count)
      #expect(guest.load(as: UInt8.self) == 0)
      #expect(guest.load(Guest.result + 4, as: UInt32.self) == UInt32(byteCount))
      #expect(guest.load(Guest.result + 8, as: UInt8.self) == 0xAA)
      #expect(
        try guest.call("fd_prestat_dir_name", descriptor, Guest.path, byteCount) == .success)
      #expect(guest.text(Guest.path, name.utf8.count) == name)
      #expect(guest.load(Guest.path + byteCount, as: UInt8.self) == 0xAA)
      #expect(
        try guest.call("fd_prestat_dir_name", descriptor, Guest.path, byteCount - 1)
          == .nametoolong)
    }
    // Without a name: the end of the list for wasi-libc.
    #expect(try guest.call("fd_prestat_get", 5, Guest.result) == .badf)
    let file = try guest.mustOpen("file")
    #expect(try guest.call("fd_prestat_get", file, Guest.result) == .badf)
    #expect(try guest.call("fd_prestat_dir_name", file, Guest.path, 100) == .notdir)
  }

  @Test func unusableDirectoriesAreNamed() throws {
    let sandbox = try Sandbox()
    for (path, reason) in [
      (sandbox.root + "/missing", "no such file or directory"),
      (sandbox.root + "/secret/", "not a directory"),
      (sandbox.root + "/secret/x", "not a directory"),
    ] {
      var configuration = WASIConfiguration()
      let error = #expect(throws: WASIError.self) { try configuration.preopen(path, at: "/") }
      #expect(error?.description == "directory \(path): \(reason)")
      #expect(configuration.preopens.isEmpty)
    }
    // It can go between the configuration and the start.
    var configuration = WASIConfiguration()
    try sandbox.makeDirectory("gone")
    try configuration.preopen(sandbox.root + "/gone")
    try FileManager.default.removeItem(atPath: sandbox.root + "/gone")
    #expect(throws: WASIError.self) { try WASI(configuration) }
  }
}
