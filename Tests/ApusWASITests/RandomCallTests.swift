// Calls with arguments and memory at random: nothing a guest passes may stop the host.

import Foundation
import Testing

@testable import ApusWASI

struct RandomCallTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static let words = ["file", "d", "d/x", "..", ".", "l", "/", "d/../file", "\u{E9}", "x/"]

  private static let numbers: [UInt64] = {
    let end = UInt64(Guest.memoryByteCount)
    return [
      0, 1, 2, 3, 4, 5, 8, 16, 64, 100, 1024, 6144, 16_384, 32_768, end - 48, end - 1, end,
      0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 1 << 62, 1 << 63, .max, Guest.allRights,
    ]
  }()

  private func guest(_ sandbox: Sandbox, _ version: Version) throws -> Guest {
    var now: UInt64 = 0
    var configuration = Guest.quietConfiguration()
    configuration.standardInput = .closure { $0.count / 2 }
    configuration.arguments = ["a", "b"]
    configuration.limits.openDescriptorCount = 12
    configuration.trace = { _ in }
    // Waits end at once, however long.
    configuration.clocks = WASIClocks(
      realtime: { now }, monotonic: { now }, sleep: { now = now.addingReportingOverflow($0).0 })
    try configuration.preopen(sandbox.inside, at: "/")
    return try Guest(configuration, version)
  }

  /// Small numbers and zeros at the start of memory, then words at known places.
  private func fill(_ guest: Guest, _ generator: inout Generator) throws {
    for index in 0..<2048 where index % 3 != 0 {
      guest.storage[index] = UInt8.random(in: 0...7, using: &generator)
    }
    for (index, word) in Self.words.enumerated() {
      _ = try guest.put(word, at: 4096 + UInt64(index) * 16)
    }
  }

  private func arguments(_ row: FunctionRow, _ generator: inout Generator) -> [UInt64] {
    var arguments: [UInt64] = []
    var wordByteCount: Int?
    for parameter in row.parameters {
      let number = Self.numbers.randomElement(using: &generator) ?? 0
      let isSmall = Bool.random(using: &generator)
      switch parameter.kind {
      case .descriptor: arguments.append(UInt64.random(in: 0...8, using: &generator))
      case .lookupFlags, .openFlags, .descriptorFlags, .timeFlags, .whence, .clock:
        arguments.append(UInt64.random(in: 0...(isSmall ? 1 : 17), using: &generator))
      case .path where Int.random(in: 0...9, using: &generator) > 0:
        let index = Int.random(in: 0..<Self.words.count, using: &generator)
        arguments.append(4096 + UInt64(index) * 16)
        wordByteCount = Self.words[index].utf8.count
        continue
      case .size: arguments.append(UInt64(wordByteCount ?? Int(isSmall ? 1 : number & 0xFFFF_FFFF)))
      case .address, .result32, .result64: arguments.append(isSmall ? 64 : number & 0xFFFF_FFFF)
      default: arguments.append(parameter.kind.isWide ? number : number & 0xFFFF_FFFF)
      }
      wordByteCount = nil
    }
    return arguments
  }

  @Test(arguments: Version.allCases) func noCallStopsTheHost(_ version: Version) throws {
    let sandbox = try Sandbox()
    // Ending would end the test, and allocating would fill the disk.
    let rows = FunctionTable.rows.filter {
      !["proc_exit", "proc_raise", "fd_allocate"].contains($0.name.description)
        && $0.versions.contains(version)
    }
    var generator = Generator(state: 42)
    var outcomes: Set<Errno> = []
    for _ in 0..<40 {
      // Rights and descriptors wear out.
      let guest = try guest(sandbox, version)
      for round in 0..<250 {
        if round % 50 == 0 { try fill(guest, &generator) }
        let row = try #require(rows.randomElement(using: &generator))
        outcomes.insert(try guest.call(row.name.description, arguments(row, &generator)))
      }
    }
    // The calls went deep: they succeeded and failed in many ways.
    let expected: Set<Errno> = [
      .success, .badf, .fault, .inval, .noent, .perm, .exist, .notcapable, .isdir, .notdir,
    ]
    #expect(expected.subtracting(outcomes) == [])
    #expect(try sandbox.read("secret") == "outside")
  }
}
