// Arguments, environment, clocks, random numbers, ending, errors.

import Apus
import Foundation
import Testing

@testable import ApusWASI

struct ProcessTests {
  @Test func argumentsAndEnvironmentAreHandedOver() throws {
    var configuration = Guest.quietConfiguration()
    configuration.arguments = ["prog", "", "ünïcode"]
    configuration.environment = ["B": "2", "A": "x=y"]
    configuration.environment["C"] = ""
    configuration.environment["B"] = "3"
    let guest = try Guest(configuration)
    func strings(_ name: String) throws -> [String] {
      #expect(try guest.call("\(name)_sizes_get", 64, 72) == .success)
      let count = guest.load(64, as: UInt32.self)
      let byteCount = guest.load(72, as: UInt32.self)
      #expect(try guest.call("\(name)_get", 128, 4096) == .success)
      let bytes = guest.storage[4096..<4096 + Int(byteCount)]
      #expect(guest.load(128, as: UInt32.self) == 4096)
      let parts = bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      #expect(parts.count == Int(count))
      return parts.map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(try strings("args") == ["prog", "", "ünïcode"])
    #expect(try strings("environ") == ["B=3", "A=x=y", "C="])
    configuration.environment["A"] = nil
    #expect(configuration.environment.count == 2)
    #expect(configuration.environment["B"] == "3")
  }

  @Test func stringsThatCannotBeHandedOverAreRefused() {
    for argument in ["a\0b", "\0"] {
      #expect(throws: WASIError.self) { try WASI(WASIConfiguration(arguments: [argument])) }
    }
    for (name, value) in [("", "x"), ("A=B", "x"), ("A", "\0"), ("\0", "")] {
      var configuration = WASIConfiguration()
      configuration.environment[name] = value
      #expect(throws: WASIError.self, "\(name)") { try WASI(configuration) }
    }
  }

  @Test func clocksRun() throws {
    let guest = try Guest(Guest.quietConfiguration())
    for id: UInt64 in 0...3 {
      #expect(try guest.call("clock_res_get", id, Guest.result) == .success)
      #expect(1...1_000_000_000 ~= guest.load(as: UInt64.self))
      #expect(try guest.call("clock_time_get", id, 0, Guest.result) == .success)
      let first = guest.load(as: UInt64.self)
      #expect(first > 0)
      #expect(try guest.call("clock_time_get", id, 0, Guest.result) == .success)
      #expect(guest.load(as: UInt64.self) >= first)
    }
    #expect(try guest.call("clock_time_get", 0, 0, Guest.result) == .success)
    let seconds = Double(guest.load(as: UInt64.self)) / 1e9
    #expect(abs(seconds - Date().timeIntervalSince1970) < 5)
    for id: UInt64 in [4, 0xFFFF_FFFF] {
      #expect(try guest.call("clock_time_get", id, 0, Guest.result) == .inval)
      #expect(try guest.call("clock_res_get", id, Guest.result) == .inval)
    }
    #expect(try guest.call("sched_yield") == .success)
  }

  @Test func randomNumbersFillTheBufferAndNothingElse() throws {
    let guest = try Guest(Guest.quietConfiguration())
    for byteCount: UInt64 in [0, 1, 255, 256, 257, 5000] {
      guest.storage.initializeMemory(as: UInt8.self, repeating: 0)
      #expect(try guest.call("random_get", 100, byteCount) == .success)
      #expect(guest.load(100 + byteCount, as: UInt8.self) == 0)
      #expect(guest.load(99, as: UInt8.self) == 0)
      if byteCount > 100 {
        #expect(Set(guest.storage[100..<100 + Int(byteCount)]).count > 50)
        #expect(guest.storage[Int(byteCount) + 92..<Int(byteCount) + 100].contains { $0 != 0 })
      }
    }
  }

  @Test func aSeedGivesTheSameNumbers() throws {
    func numbers(_ seed: UInt64) throws -> [UInt8] {
      var configuration = Guest.quietConfiguration()
      configuration.random = .seeded(seed)
      let guest = try Guest(configuration)
      #expect(try guest.call("random_get", 0, 16) == .success)
      return Array(guest.storage[0..<16])
    }
    #expect(try numbers(1) == numbers(1))
    #expect(try numbers(1) != numbers(2))
    // SplitMix64's first number for the seed 0.
    #expect(try numbers(0).prefix(8) == [0xAF, 0xCD, 0x1D, 0x7B, 0x39, 0xA8, 0x20, 0xE2])
    var configuration = Guest.quietConfiguration()
    configuration.random = .closure { $0.initializeMemory(as: UInt8.self, repeating: 7) }
    let guest = try Guest(configuration)
    #expect(try guest.call("random_get", 0, 3) == .success)
    #expect(Array(guest.storage[0..<4]) == [7, 7, 7, 0])
  }

  @Test func endingGivesTheStatus() throws {
    let guest = try Guest(Guest.quietConfiguration())
    let rows: [(name: String, code: UInt64, status: Int32)] = [
      ("proc_exit", 0, 0), ("proc_exit", 3, 3), ("proc_exit", 255, 255), ("proc_exit", 256, 0),
      ("proc_exit", 0xFFFF_FFFF, 255), ("proc_raise", 6, 134), ("proc_raise", 15, 143),
      ("proc_raise", 9, 137),
    ]
    for row in rows {
      let exit = #expect(throws: WASIExit.self) { try guest.call(row.name, row.code) }
      #expect(exit?.status == row.status, "\(row)")
    }
    for signal: UInt64 in [0, 13, 16, 17, 22, 27] {
      #expect(try guest.call("proc_raise", signal) == .success)
    }
    for signal: UInt64 in 18...21 { #expect(try guest.call("proc_raise", signal) == .notsup) }
    for signal: UInt64 in [31, 255] { #expect(try guest.call("proc_raise", signal) == .inval) }
  }

  @Test func codesOfTheHostBecomeTheGuests() {
    let rows: [(Int32, Errno)] = [
      (ENOENT, .noent), (EACCES, .acces), (EAGAIN, .again), (EWOULDBLOCK, .again), (EXDEV, .xdev),
      (ENOTSUP, .notsup), (EOPNOTSUPP, .notsup), (EROFS, .rofs), (EDQUOT, .dquot), (ESTALE, .stale),
      (12345, .io), (0, .io), (-1, .io),
    ]
    for row in rows { #expect(Errno(host: row.0) == row.1) }
    #expect(Errno.allCases.count == 77)
    #expect(Errno.notcapable.rawValue == 76)
    #expect(Errno.noent.rawValue == 44)
    #expect(Errno.tooBig.name == "2big")
  }
}
