// Limits on descriptors, output and file sizes, each at its boundary.

import Foundation
import Testing

@testable import ApusWASI

struct LimitTests {
  private func guest(
    _ sandbox: Sandbox, _ change: (inout WASIConfiguration) -> Void
  ) throws -> Guest {
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "/")
    change(&configuration)
    return try Guest(configuration)
  }

  private func byteCount(_ sandbox: Sandbox, _ name: String) throws -> Int {
    try Data(contentsOf: URL(fileURLWithPath: sandbox.inside + "/" + name)).count
  }

  @Test func descriptors() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "")
    for limit in [0, 3, 4, 6] {
      let guest = try guest(sandbox) { $0.limits.openDescriptorCount = limit }
      var opened = 0
      while try guest.open("file", [], Guest.readRights).errno == .success { opened += 1 }
      #expect(opened == max(0, limit - 4))
      #expect(try guest.open("file", [], Guest.readRights).errno == .mfile)
      // What would be made is not, either.
      #expect(try guest.open("new", .create).errno == .mfile)
      #expect(!sandbox.exists("inside/new"))
      guard opened > 0 else { continue }
      #expect(try guest.call("fd_close", 4) == .success)
      #expect(try guest.mustOpen("file", [], Guest.readRights) == 4)
    }
  }

  @Test func output() throws {
    let output = WASIOutputCollector()
    var configuration = Guest.quietConfiguration()
    configuration.standardOutput = .collect(output)
    configuration.standardError = .collect(output)
    configuration.limits.outputByteCount = 10
    let guest = try Guest(configuration)
    #expect(try guest.write(1, "12345") == (.success, 5))
    #expect(try guest.write(2, "abc", "defgh") == (.success, 5))
    #expect(try guest.write(1, "x").errno == .nospc)
    #expect(try guest.write(2, "").errno == .success)
    #expect(output.text == "12345abcde" || output.text == "12345abcdef".prefix(10))
  }

  @Test func filesGrowToTheLimitAndNoFurther() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/old", "0123456789")
    let guest = try guest(sandbox) { $0.limits.fileByteCount = 20 }
    let old = try guest.mustOpen("old")
    // Writing over what is there takes nothing.
    #expect(try guest.write(old, "abcde") == (.success, 5))
    #expect(try guest.write(old, "fghijklm") == (.success, 8))  // 17 left
    #expect(try byteCount(sandbox, "old") == 13)
    let new = try guest.mustOpen("new", .create)
    #expect(
      try guest.write(new, String(repeating: "x", count: 30), "y") == (.success, 17))
    #expect(try byteCount(sandbox, "new") == 17)
    #expect(try guest.write(new, "z").errno == .nospc)
    #expect(try guest.write(new, "").errno == .success)
    // Shrinking gives back, but never more than the limit.
    #expect(try guest.call("fd_filestat_set_size", new, 12) == .success)
    #expect(try guest.call("fd_filestat_set_size", old, 19) == .nospc)
    #expect(try guest.call("fd_filestat_set_size", old, 18) == .success)
    #expect(try guest.call("fd_filestat_set_size", old, 18) == .success)
    #expect(try guest.call("fd_filestat_set_size", old, 0) == .success)
    #expect(try guest.call("fd_filestat_set_size", old, UInt64(Int64.max)) == .nospc)
    _ = try guest.mustOpen("new", .truncate)
    #expect(try guest.call("fd_filestat_set_size", old, 21) == .nospc)
    #expect(try guest.call("fd_filestat_set_size", old, 20) == .success)
    #expect(try guest.call("fd_allocate", old, 0, 20) == .success)
    #expect(try guest.call("fd_allocate", old, 10, 11) == .nospc)
    #expect(try guest.call("fd_allocate", old, UInt64(Int64.max), 1) == .fbig)
  }

  @Test func standardOutputIsNoFile() throws {
    let sandbox = try Sandbox()
    let output = open(sandbox.root + "/output", O_CREAT | O_WRONLY, 0o600)
    defer { close(output) }
    let guest = try guest(sandbox) {
      $0.limits.fileByteCount = 0
      $0.standardOutput = .descriptor(output)
    }
    #expect(try guest.write(1, "line") == (.success, 4))
    #expect(try guest.write(try guest.mustOpen("new", .create), "x").errno == .nospc)
    #expect(try sandbox.read("output") == "line")
  }

  @Test func holesCountAndAppendingStartsAtTheEnd() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "123")
    let guest = try guest(sandbox) { $0.limits.fileByteCount = 10 }
    let file = try guest.mustOpen("file")
    #expect(try guest.call("fd_seek", file, 13, 0, Guest.result) == .success)
    #expect(try guest.write(file, "x").errno == .nospc)
    let list = try guest.putVectors(["xyz"])
    #expect(try guest.call("fd_pwrite", [file] + list + [12, Guest.result]) == .success)
    #expect(guest.load(as: UInt32.self) == 1)
    #expect(try guest.call("fd_pwrite", [file] + list + [0, Guest.result]) == .success)
    #expect(
      try guest.call("fd_pwrite", [file] + list + [UInt64(Int64.max), Guest.result]) == .nospc)
    #expect(try byteCount(sandbox, "file") == 13)
    let appending = try guest.mustOpen("file", [], Guest.allRights, .append)
    #expect(try guest.write(appending, "x").errno == .nospc)
    // Streams are no files.
    #expect(try guest.write(1, String(repeating: "x", count: 100)) == (.success, 100))
  }
}
