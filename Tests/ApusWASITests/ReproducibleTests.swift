// What makes runs repeatable: virtual clocks, seeds, sorted listings, hidden attributes; and streams of the
// embedder's own on real pipes.

import Foundation
import Testing

@testable import ApusWASI

struct ReproducibleTests {
  private func time(_ guest: Guest, _ clock: UInt64) throws -> UInt64 {
    try #require(try guest.call("clock_time_get", clock, 0, Guest.result) == .success)
    return guest.load()
  }

  @Test func aVirtualClockGoesOnWithEachLook() throws {
    var configuration = Guest.quietConfiguration()
    configuration.clocks = .virtual(start: 1_000_000, step: 7)
    let guest = try Guest(configuration)
    #expect(try time(guest, 0) == 1_000_007)
    #expect(try time(guest, 1) == 14)
    #expect(try time(guest, 2) == 21 && time(guest, 3) == 28)
    #expect(try time(guest, 0) == 1_000_035)
    #expect(try guest.call("clock_res_get", 1, Guest.result) == .success)
    #expect(guest.load() == 7)
    // Another program has a clock of its own.
    #expect(try time(Guest(configuration), 0) == 1_000_007)
    // By default, a second after 2000 began takes a million looks.
    configuration.clocks = .virtual()
    #expect(try time(Guest(configuration), 0) == 946_684_800_000_001_000)
    // At the end of time it stays there; nothing traps.
    configuration.clocks = .virtual(start: .max, step: .max)
    let last = try Guest(configuration)
    for _ in 0..<3 { #expect(try time(last, 0) == .max) }
  }

  /// An hour's sleep takes no time, and the clock shows it, in whichever way the guest says it.
  @Test func whoSleepsOnAVirtualClockDoesNotWait() throws {
    var configuration = Guest.quietConfiguration()
    configuration.clocks = .virtual(start: 0, step: 1)
    let hour: UInt64 = 3600 * 1_000_000_000
    for (clock, isAbsolute) in [(0, false), (1, false), (0, true), (1, true)] as [(UInt64, Bool)] {
      let guest = try Guest(configuration)
      for byteOffset: UInt64 in 0..<48 {
        try guest.memory.store(UInt8(0), at: Guest.bytes + byteOffset)
      }
      try guest.memory.store(UInt32(clock), at: Guest.bytes + 16)
      try guest.memory.store(hour, at: Guest.bytes + 24)
      try guest.memory.store(UInt16(isAbsolute ? 1 : 0), at: Guest.bytes + 40)
      let start = ContinuousClock.now
      #expect(
        try guest.call("poll_oneoff", Guest.bytes, Guest.bytes + 100, 1, Guest.result) == .success)
      #expect(guest.load(as: UInt32.self) == 1)
      #expect(ContinuousClock.now - start < .seconds(10))
      let now = try time(guest, clock)
      #expect(now >= hour && now < hour + 1000, "clock \(clock)")
    }
  }

  /// Two sleeps that are longer than time: found by a guest that asked for them.
  @Test func sleepingLongerThanTime() throws {
    var configuration = Guest.quietConfiguration()
    configuration.clocks = .virtual(start: 0, step: 1)
    let guest = try Guest(configuration)
    for byteOffset: UInt64 in 0..<48 {
      try guest.memory.store(UInt8(0), at: Guest.bytes + byteOffset)
    }
    try guest.memory.store(UInt32(1), at: Guest.bytes + 16)
    try guest.memory.store(UInt64.max, at: Guest.bytes + 24)
    for _ in 0..<2 {
      #expect(
        try guest.call("poll_oneoff", Guest.bytes, Guest.bytes + 100, 1, Guest.result) == .success)
    }
    #expect(try time(guest, 1) == .max)
  }

  /// All that a guest can see of files: numbers, times, order; changed, made and removed ones, too.
  private func look(_ configuration: WASIConfiguration) throws -> [String] {
    let guest = try Guest(configuration)
    var lines: [String] = []
    func status(_ path: String) throws {
      let errno = try guest.call(
        "path_filestat_get", [3, 1] + guest.put(path) + [Guest.result])
      let fields = (0..<8).map { guest.load(Guest.result + $0 * 8, as: UInt64.self) }
      lines.append("\(path) \(errno) \(fields)")
    }
    func list(_ path: String) throws {
      let directory = try guest.mustOpen(path, .directory, Guest.readRights)
      try #require(
        try guest.call("fd_readdir", directory, Guest.bytes, 2000, 0, Guest.result) == .success)
      let byteCount = guest.load(as: UInt32.self)
      lines.append("\(path): " + guest.text(Guest.bytes, Int(byteCount)).debugDescription)
    }
    try list(".")
    for path in [".", "d", "a", "b", "link", "missing"] { try status(path) }
    let file = try guest.mustOpen("new", .create)
    _ = try guest.write(file, "text")
    try status("new")
    _ = try guest.call("path_unlink_file", [3] + guest.put("b"))
    try #require(try guest.open("c", .create).errno == .success)
    _ = try guest.call(
      "path_rename", [3] + guest.put("a") + [3] + guest.put("z", at: Guest.secondPath))
    for path in [".", "c", "z", "d/e"] { try status(path) }
    try list(".")
    try list("d")
    lines.append("time \(try time(guest, 0)) \(try time(guest, 1))")
    _ = try guest.call("random_get", Guest.bytes, 64)
    lines.append("random \(guest.text(Guest.bytes, 64).debugDescription)")
    for descriptor: UInt64 in 0...3 {
      _ = try guest.call("fd_fdstat_get", descriptor, Guest.result)
      lines.append(
        "\(guest.load(as: UInt64.self)) \(guest.load(Guest.result + 8, as: UInt64.self))")
      _ = try guest.call("fd_filestat_get", descriptor, Guest.result)
      lines.append("\((0..<8).map { guest.load(Guest.result + $0 * 8, as: UInt64.self) })")
    }
    return lines
  }

  /// The same files, made in any order at different times.
  private func makeFiles(_ sandbox: Sandbox, isReversed: Bool) throws {
    let names = ["a", "b", "d/e", "d/x1", "d/x2", "d/x3", "y1", "y2", "y3", "y4", "y5"]
    try sandbox.makeDirectory("inside/d")
    for name in isReversed ? names.reversed() : names {
      try sandbox.write("inside/\(name)", "content")
      if isReversed { usleep(2000) }
    }
    try sandbox.link("inside/link", to: "a")
  }

  @Test(arguments: ["host", "overlay", "memory"])
  func deterministicRunsAreEqual(kind: String) throws {
    var runs: [[String]] = []
    for run in 0..<3 {
      let sandbox = try Sandbox()
      try makeFiles(sandbox, isReversed: run == 1)
      var configuration = WASIConfiguration()
      configuration.standardInput = .bytes([1])
      // Of the third run, these are files.
      if run < 2 {
        configuration.standardOutput = .discard
        configuration.standardError = .discard
      }
      switch kind {
      case "host": try configuration.preopen(sandbox.inside, at: "/")
      case "overlay": configuration.mount(try .overlay(on: sandbox.inside), at: "/")
      default:
        let memory = WASIFileSystem.memory()
        for name in ["a", "b", "d/e"] { try memory.write([1], to: name) }
        configuration.mount(memory, at: "/")
      }
      configuration.makeDeterministic()
      runs.append(try look(configuration).filter { !$0.isEmpty })
    }
    #expect(runs[0] == runs[1])
    // Whether bytes can be written without waiting is all that streams of another kind show.
    #expect(runs[0].prefix(20) == runs[2].prefix(20))
    #expect(runs[0].joined().contains("946684800"))
  }

  @Test func anotherSeedGivesOtherNumbers() throws {
    let sandbox = try Sandbox()
    try makeFiles(sandbox, isReversed: false)
    func numbers(_ seed: UInt64?) throws -> String? {
      var configuration = Guest.quietConfiguration()
      try configuration.preopen(sandbox.inside, at: "/", .readOnly)
      if let seed { configuration.makeDeterministic(seed: seed) }
      let guest = try Guest(configuration)
      #expect(try guest.call("random_get", Guest.bytes, 64) == .success)
      return guest.text(Guest.bytes, 64)
    }
    #expect(try numbers(1) == numbers(1))
    #expect(try numbers(1) != numbers(2))
    #expect(try numbers(nil) != numbers(nil))
  }

  @Test func listingsCanBeSorted() throws {
    let sandbox = try Sandbox()
    for name in ["b", "a", "ü", "B", "_", "a1"] { try sandbox.write("inside/\(name)", "") }
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "/")
    configuration.sortsListings = true
    let guest = try Guest(configuration)
    #expect(
      try guest.call("fd_readdir", 3, Guest.bytes, 2000, 0, Guest.result) == .success)
    var names: [String] = []
    var address = Guest.bytes
    while address < Guest.bytes + UInt64(guest.load(as: UInt32.self)) {
      let byteCount = guest.load(address + 16, as: UInt32.self)
      names.append(guest.text(address + 24, Int(byteCount)))
      address += 24 + UInt64(byteCount)
    }
    #expect(names == [".", "..", "B", "_", "a", "a1", "b", "ü"])
  }

  /// Pipes of the host in the place of the process's own streams.
  @Test func streamsCanBePipes() throws {
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    var configuration = WASIConfiguration()
    configuration.standardInput = .descriptor(input.fileHandleForReading.fileDescriptor)
    configuration.standardOutput = .descriptor(output.fileHandleForWriting.fileDescriptor)
    configuration.standardError = .descriptor(errors.fileHandleForWriting.fileDescriptor)
    let guest = try Guest(configuration)
    try input.fileHandleForWriting.write(contentsOf: Data("hello".utf8))
    #expect(try guest.read(0, 3) == (.success, "hel"))
    #expect(try guest.read(0) == (.success, "lo"))
    try input.fileHandleForWriting.close()
    #expect(try guest.read(0) == (.success, ""))
    #expect(try guest.write(1, "out", "put").byteCount == 6)
    #expect(try guest.write(2, "errors").byteCount == 6)
    #expect(try guest.call("fd_close", 1) == .success)
    guest.wasi.close()
    // They stay open when the program ends: whoever gave them closes them.
    try output.fileHandleForWriting.write(contentsOf: Data("!".utf8))
    try output.fileHandleForWriting.close()
    try errors.fileHandleForWriting.close()
    #expect(try output.fileHandleForReading.readToEnd() == Data("output!".utf8))
    #expect(try errors.fileHandleForReading.readToEnd() == Data("errors".utf8))
  }
}
