// Calls with arguments and memory at random: nothing a guest passes may stop the host, or keep it. 20,000
// calls by default; a million with APUS_WASI_FULL=1.

import Foundation
import Testing

@testable import ApusWASI

struct RandomCallTests {
  private static let words = ["file", "d", "d/x", "..", ".", "l", "/", "d/../file", "\u{E9}", "x/"]

  private static let numbers: [UInt64] = {
    let end = UInt64(Guest.memoryByteCount)
    return [
      0, 1, 2, 3, 4, 5, 8, 16, 64, 100, 1024, 6144, 16_384, 32_768, end - 48, end - 1, end,
      0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 1 << 62, 1 << 63, .max, Guest.allRights,
    ]
  }()

  /// Where the guest's files are.
  enum World: CaseIterable { case host, memory, overlay, hidden }

  private func guest(_ sandbox: Sandbox, _ version: Version, _ world: World) throws -> Guest {
    var now: UInt64 = 0
    var configuration = Guest.quietConfiguration()
    configuration.standardInput = .closure { $0.count / 2 }
    configuration.arguments = ["a", "b"]
    configuration.limits.openDescriptorCount = 12
    // Growing files would fill the disk.
    configuration.limits.fileByteCount = 100_000
    configuration.limits.outputByteCount = 1000
    configuration.trace = { _ in }
    // Waits end at once, however long.
    configuration.clocks = WASIClocks(
      realtime: { now }, monotonic: { now }, sleep: { now = now.addingReportingOverflow($0).0 })
    switch world {
    case .host, .hidden: try configuration.preopen(sandbox.inside, at: "/")
    case .memory: configuration.mount(.memory(maximumByteCount: 50_000), at: "/")
    case .overlay: configuration.mount(try .overlay(on: sandbox.inside), at: "/")
    }
    if world == .hidden { configuration.makeDeterministic() }
    // A socket whose other end is gone: nothing waits for it.
    configuration.sockets = [socket.ends[0]]
    return try Guest(configuration, version)
  }

  /// A pair of connected sockets of which the second is closed.
  private final class DeadSocket {
    var ends: [Int32] = [0, 0]

    init() {
      #if canImport(Glibc)
        socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
      #else
        socketpair(AF_UNIX, SOCK_STREAM, 0, &ends)
      #endif
      close(ends[1])
    }

    deinit { close(ends[0]) }
  }

  private let socket = DeadSocket()

  /// Small numbers and zeros at the start of memory, then words at known places.
  private func fill(_ guest: Guest, _ generator: inout SmallGenerator) throws {
    for index in 0..<2048 where index % 3 != 0 {
      guest.storage[index] = UInt8.random(in: 0...7, using: &generator)
    }
    for (index, word) in Self.words.enumerated() {
      _ = try guest.put(word, at: 4096 + UInt64(index) * 16)
    }
  }

  private func arguments(_ row: FunctionRow, _ generator: inout SmallGenerator) -> [UInt64] {
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
      case .address, .result32, .result64, .inputVectors, .outputVectors, .filestat, .fdstat,
        .prestat:
        arguments.append(isSmall ? 64 : number & 0xFFFF_FFFF)
      default: arguments.append(parameter.kind.isWide ? number : number & 0xFFFF_FFFF)
      }
      wordByteCount = nil
    }
    return arguments
  }

  @Test(.timeLimit(.minutes(10)), arguments: Version.allCases, World.allCases)
  func noCallStopsTheHost(_ version: Version, _ world: World) throws {
    let sandbox = try Sandbox()
    let rows = FunctionTable.rows.filter { $0.versions.contains(version) }
    var generator = SmallGenerator(state: 42)
    var outcomes: Set<Errno> = []
    var exitCount = 0
    // Together 20,000 or a million.
    let guestCount = (runsAtFullLength ? 1_000_000 : 20_000) / 250 / 8
    for _ in 0..<guestCount {
      // Rights and descriptors wear out.
      let guest = try guest(sandbox, version, world)
      for round in 0..<250 {
        if round % 50 == 0 { try fill(guest, &generator) }
        let row = try #require(rows.randomElement(using: &generator))
        do {
          outcomes.insert(try guest.call(row.name.description, arguments(row, &generator)))
        } catch is WASIExit {
          exitCount += 1
        }
      }
    }
    // The calls went deep: they succeeded and failed in many ways.
    let expected: Set<Errno> = [
      .success, .badf, .fault, .inval, .noent, .perm, .notcapable, .notdir,
    ]
    #expect(expected.subtracting(outcomes) == [])
    #expect(exitCount > 0)
    #expect(try sandbox.read("secret") == "outside")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root).count == 2)
  }
}
