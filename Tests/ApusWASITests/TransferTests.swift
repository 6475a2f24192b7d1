// Reading, writing and seeking: files, streams of the embedder, limits.

import Foundation
import Testing

@testable import ApusWASI

struct TransferTests {
  @Test func vectorsGoThroughInOrder() throws {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file", .create)
    #expect(try guest.write(file, "one", "", "two", "three") == (.success, 11))
    #expect(try sandbox.read("inside/file") == "onetwothree")
    #expect(try guest.call("fd_seek", file, 2, 0, Guest.result) == .success)
    let list = try guest.putVectors(["    ", "", "  ", "          "])
    #expect(try guest.call("fd_read", [file] + list + [Guest.result]) == .success)
    #expect(guest.load(as: UInt32.self) == 9)
    #expect(guest.text(Guest.bytes, 9) == "etwothree")
    #expect(try guest.read(file) == (.success, ""))
    #expect(try guest.call("fd_read", file, Guest.vectors, 0, Guest.result) == .success)
    #expect(guest.load(as: UInt32.self) == 0)
  }

  @Test func moreVectorsThanTheHostTakesAreWrittenInPart() throws {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file", .create)
    let list = try guest.putVectors(Array(repeating: "ab", count: 1500))
    #expect(try guest.call("fd_write", [file] + list + [Guest.result]) == .success)
    #expect(guest.load(as: UInt32.self) == 2048)
    #expect(try sandbox.read("inside/file").count == 2048)
  }

  @Test func offsetsLeaveThePosition() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "0123456789")
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file")
    let list = try guest.putVectors(["  ", "   "])
    #expect(try guest.call("fd_pread", [file] + list + [7, Guest.result]) == .success)
    #expect(guest.load(as: UInt32.self) == 3)
    #expect(guest.text(Guest.bytes, 5) == "789  ")
    let bytes = try guest.putVectors(["ab", "cd"])
    #expect(try guest.call("fd_pwrite", [file] + bytes + [12, Guest.result]) == .success)
    #expect(guest.load(as: UInt32.self) == 4)
    #expect(try guest.call("fd_tell", file, Guest.result) == .success)
    #expect(guest.load(as: UInt64.self) == 0)
    #expect(try sandbox.read("inside/file") == "0123456789\0\0abcd")
    #expect(try guest.call("fd_pread", [file] + list + [1 << 63, Guest.result]) == .inval)
    #expect(try guest.call("fd_pwrite", [file] + list + [.max, Guest.result]) == .inval)
    #expect(try guest.call("fd_pread", [0] + list + [0, Guest.result]) == .spipe)
    #expect(try guest.call("fd_pwrite", [1] + list + [0, Guest.result]) == .spipe)
    #expect(try guest.call("fd_pread", [3] + list + [0, Guest.result]) == .badf)
  }

  @Test(arguments: Version.allCases) func seekingCountsAsTheVersionSays(_ version: Version) throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "0123456789")
    let guest = try Guest(sandbox, .readWrite, version)
    let file = try guest.mustOpen("file")
    let whences: (start: UInt64, current: UInt64, end: UInt64) =
      version == .preview0 ? (2, 0, 1) : (0, 1, 2)
    let rows: [(offset: Int64, whence: UInt64, expected: Errno, position: Int64)] = [
      (4, whences.start, .success, 4), (3, whences.current, .success, 7),
      (-7, whences.current, .success, 0), (0, whences.end, .success, 10),
      (-1, whences.end, .success, 9), (100, whences.end, .success, 110),
      (-1, whences.start, .inval, 110), (-200, whences.current, .inval, 110),
      (.min, whences.end, .inval, 110), (0, 3, .inval, 110), (0, 99, .inval, 110),
      (0, whences.current, .success, 110), (.max, whences.start, .inval, 110),
    ]
    for row in rows {
      let errno = try guest.call(
        "fd_seek", file, UInt64(bitPattern: row.offset), row.whence, Guest.result)
      // The largest offset is the file system's to refuse.
      #expect(errno == row.expected || row.offset == .max, "\(row)")
      if row.offset == .max { continue }
      #expect(try guest.call("fd_tell", file, Guest.result) == .success)
      #expect(guest.load(as: Int64.self) == row.position, "\(row)")
    }
    #expect(try guest.call("fd_seek", 3, 0, whences.start, Guest.result) == .badf)
    #expect(try guest.call("fd_seek", 0, 0, whences.current, Guest.result) == .spipe)
    #expect(try guest.call("fd_tell", 1, Guest.result) == .spipe)
  }

  @Test func whoMayOnlyTellMayAskForThePosition() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "0123456789")
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file", [], Rights([.fdRead, .fdTell]).rawValue)
    _ = try guest.read(file, 3)
    #expect(try guest.call("fd_seek", file, 0, 1, Guest.result) == .success)
    #expect(guest.load(as: UInt64.self) == 3)
    #expect(try guest.call("fd_seek", file, 1, 1, Guest.result) == .notcapable)
    let seeking = try guest.mustOpen("file", [], Rights([.fdRead, .fdSeek]).rawValue)
    #expect(try guest.call("fd_tell", seeking, Guest.result) == .success)
  }

  @Test func streamsComeFromTheEmbedder() throws {
    var configuration = WASIConfiguration()
    configuration.standardInput = .bytes(Array("hello".utf8))
    let output = WASIOutputCollector()
    configuration.standardOutput = .collect(output)
    var errors: [UInt8] = []
    configuration.standardError = .closure { errors.append(contentsOf: $0) }
    let guest = try Guest(configuration)
    #expect(try guest.read(0, 3).text == "hel")
    #expect(try guest.read(0, 0).text == "")
    #expect(try guest.read(0, 30).text == "lo")
    #expect(try guest.read(0, 30) == (.success, ""))
    #expect(try guest.write(1, "out", "put") == (.success, 6))
    #expect(try guest.write(2, "err") == (.success, 3))
    #expect(output.text == "output")
    #expect(errors == Array("err".utf8))
    #expect(try guest.write(0, "x").errno == .badf)
    #expect(try guest.read(1).errno == .badf)
  }

  @Test func aClosureThatLiesAboutItsBytesIsNotBelieved() throws {
    for claim in [Int.max, -5, 11] {
      var configuration = Guest.quietConfiguration()
      configuration.standardInput = .closure { _ in claim }
      let guest = try Guest(configuration)
      #expect(try guest.read(0, 10).errno == .success)
      #expect(guest.load(as: UInt32.self) == (claim < 0 ? 0 : 10))
    }
  }

  @Test func outputHasALimit() throws {
    var configuration = Guest.quietConfiguration()
    let output = WASIOutputCollector()
    configuration.standardOutput = .collect(output)
    configuration.limits.outputByteCount = 10
    let guest = try Guest(configuration)
    #expect(try guest.write(1, "123456") == (.success, 6))
    #expect(try guest.write(1, "78", "90", "ab") == (.success, 4))
    #expect(try guest.write(2, "x").errno == .nospc)
    #expect(try guest.write(1, "") == (.success, 0))
    #expect(output.text == "1234567890")
  }

  @Test func aBrokenPipeIsAnErrorAndNoSignal() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    var configuration = Guest.quietConfiguration()
    configuration.sockets = [ends[1]]
    let guest = try Guest(configuration)
    #expect(try guest.write(3, "x").errno == .pipe)
    #expect(try guest.write(3, "x").errno == .pipe)
    close(ends[1])
  }

  @Test func aGuestThatDoesNotBlockLeavesTheHostsDescriptorAlone() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    var configuration = Guest.quietConfiguration()
    configuration.sockets = [ends[0]]
    let guest = try Guest(configuration)
    #expect(try guest.call("fd_fdstat_set_flags", 3, 4) == .success)
    #expect(try guest.read(3).errno == .again)
    #expect(fcntl(ends[0], F_GETFL) & O_NONBLOCK == 0)
    #expect(write(ends[1], "abc", 3) == 3)
    #expect(try guest.read(3) == (.success, "abc"))
    // A write is done in part, where the host would wait for somebody to read.
    configuration.sockets = [ends[1]]
    let writer = try Guest(configuration)
    #expect(try writer.call("fd_fdstat_set_flags", 3, 4) == .success)
    let much = String(repeating: "x", count: 30_000)
    for _ in 0..<100 where try writer.write(3, much, much).errno == .success {}
    #expect(try writer.write(3, "x").errno == .again)
    while try guest.read(3, 60_000).errno == .success {}
    // And the other way round: the host's does not block, but the guest's does.
    #expect(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
    #expect(try guest.call("fd_fdstat_set_flags", 3, 0) == .success)
    let late = ends[1]
    Thread {
      usleep(20_000); _ = write(late, "late", 4)
    }.start()
    #expect(try guest.read(3) == (.success, "late"))
  }
}
