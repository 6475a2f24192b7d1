// poll_oneoff: times, descriptors, errors, and any mix of them.

import Foundation
import Testing

@testable import ApusWASI

struct PollTests {
  private enum Want {
    case clock(id: UInt32, nanoseconds: UInt64, absolute: Bool)
    case descriptor(UInt32, writes: Bool)
    case unknown(type: UInt8)
  }

  private struct Event: Equatable {
    var userdata: UInt64
    var error: Errno?
    var type: UInt8
    var byteCount: UInt64
    var hangsUp: Bool
  }

  private static let events: UInt64 = 65_536

  /// Polls; userdata are 100, 101, …
  private func poll(_ guest: Guest, _ wants: [Want]) throws -> (errno: Errno, events: [Event]) {
    let stride: UInt64 = guest.version == .preview0 ? 56 : 48
    for (index, want) in wants.enumerated() {
      let address = Guest.bytes + UInt64(index) * stride
      try guest.memory.zero(address, stride)
      try guest.memory.store(UInt64(100 + index), at: address)
      switch want {
      case .clock(let id, let nanoseconds, let absolute):
        let clock = address + (guest.version == .preview0 ? 24 : 16)
        try guest.memory.store(id, at: clock)
        try guest.memory.store(nanoseconds, at: clock + 8)
        try guest.memory.store(UInt16(absolute ? 1 : 0), at: clock + 24)
      case .descriptor(let descriptor, let writes):
        try guest.memory.store(UInt8(writes ? 2 : 1), at: address + 8)
        try guest.memory.store(descriptor, at: address + 16)
      case .unknown(let type): try guest.memory.store(type, at: address + 8)
      }
    }
    let errno = try guest.call(
      "poll_oneoff", Guest.bytes, Self.events, UInt64(wants.count), Guest.result)
    guard errno == .success else { return (errno, []) }
    let events = (0..<guest.load(as: UInt32.self)).map { index in
      let address = Self.events + UInt64(index) * 32
      return Event(
        userdata: guest.load(address), error: Errno(rawValue: guest.load(address + 8)),
        type: guest.load(address + 10), byteCount: guest.load(address + 16),
        hangsUp: guest.load(address + 24, as: UInt16.self) != 0)
    }
    return (errno, events)
  }

  private func milliseconds(_ body: () throws -> Void) throws -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    try body()
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
  }

  /// A guest with pipes at 3 (its reading end) and 4 (its writing end).
  private func pipes(_ version: Version = .preview1) throws -> (Guest, read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    var configuration = Guest.quietConfiguration()
    configuration.sockets = ends
    return (try Guest(configuration, version), ends[0], ends[1])
  }

  @Test(arguments: Version.allCases) func clocksWaitAsLongAsTheySay(_ version: Version) throws {
    let guest = try Guest(Guest.quietConfiguration(), version)
    let due = try Host.time(.monotonic) + 30_000_000
    let dueReal = try Host.time(.realtime) + 20_000_000
    let rows: [(wants: [Want], atLeast: Double, userdata: [UInt64])] = [
      ([.clock(id: 1, nanoseconds: due, absolute: true)], 0, [100]),
      ([.clock(id: 0, nanoseconds: dueReal, absolute: true)], 0, [100]),
      ([.clock(id: 1, nanoseconds: 20_000_000, absolute: false)], 20, [100]),
      ([.clock(id: 0, nanoseconds: 10_500_000, absolute: false)], 10.5, [100]),
      ([.clock(id: 1, nanoseconds: 300_000, absolute: false)], 0.3, [100]),
      ([.clock(id: 1, nanoseconds: 0, absolute: false)], 0, [100]),
      ([.clock(id: 1, nanoseconds: 1, absolute: true)], 0, [100]),
      (
        [
          .clock(id: 1, nanoseconds: .max, absolute: false),
          .clock(id: 0, nanoseconds: 5_000_000, absolute: false),
          .clock(id: 0, nanoseconds: .max, absolute: true),
        ], 5, [101]
      ),
    ]
    for row in rows {
      let time = try milliseconds { () throws in
        let (errno, events) = try poll(guest, row.wants)
        #expect(errno == .success)
        #expect(events.map(\.userdata) == row.userdata)
        #expect(events.allSatisfy { $0.error == .success && $0.type == 0 })
      }
      #expect(time >= row.atLeast, "\(row)")
      #expect(time < row.atLeast + 500, "\(row)")
    }
    #expect(try Host.time(.monotonic) >= due)
  }

  @Test func whatIsWrongWithOneIsItsOwnEvent() throws {
    let (guest, read, write) = try pipes()
    defer { [read, write].forEach { close($0) } }
    let (errno, events) = try poll(
      guest,
      [
        .descriptor(99, writes: false), .clock(id: 1, nanoseconds: .max, absolute: false),
        .descriptor(4, writes: true), .clock(id: 2, nanoseconds: 1, absolute: false),
        .clock(id: 9, nanoseconds: 1, absolute: false), .unknown(type: 7),
        .descriptor(3, writes: false), .descriptor(1, writes: false),
      ])
    #expect(errno == .success)
    #expect(events.map(\.userdata) == [100, 102, 103, 104, 105, 107])
    #expect(events.map(\.error) == [.badf, .success, .inval, .inval, .inval, .badf])
    #expect(events.map(\.type) == [1, 2, 0, 0, 7, 1])
  }

  @Test(arguments: Version.allCases) func descriptorsWakeTheGuest(_ version: Version) throws {
    let (guest, read, write) = try pipes(version)
    defer { close(read) }
    let wants: [Want] = [
      .descriptor(3, writes: false), .clock(id: 1, nanoseconds: 30_000_000, absolute: false),
    ]
    // Nothing comes: the clock.
    let time = try milliseconds { () throws in
      #expect(try poll(guest, wants).events.map(\.userdata) == [101])
    }
    #expect(time >= 30)
    // Something comes while waiting without an end.
    Thread {
      usleep(20_000); _ = Foundation.write(write, "abc", 3)
    }.start()
    let (_, events) = try poll(guest, [wants[0]])
    #expect(
      events == [Event(userdata: 100, error: .success, type: 1, byteCount: 3, hangsUp: false)])
    #expect(try guest.read(3).text == "abc")
    close(write)
    #expect(
      try poll(guest, wants).events
        == [Event(userdata: 100, error: .success, type: 1, byteCount: 0, hangsUp: true)])
  }

  @Test func theNullDeviceYieldsToAClockThatIsDue() throws {
    var configuration = Guest.quietConfiguration()
    let null = open("/dev/null", O_RDONLY)
    configuration.sockets = [null]
    defer { close(null) }
    let guest = try Guest(configuration)
    let read = Want.descriptor(3, writes: false)
    let now = Want.clock(id: 1, nanoseconds: 0, absolute: false)
    let later = Want.clock(id: 1, nanoseconds: 1_000_000_000, absolute: false)
    #expect(try poll(guest, [read, now]).events.map(\.userdata) == [101])
    #expect(try poll(guest, [read, later]).events.map(\.userdata) == [100])
    #expect(try poll(guest, [read]).events.map(\.userdata) == [100])
  }

  @Test func filesAndGivenStreamsAreReadyAtOnce() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "12345")
    var configuration = Guest.quietConfiguration()
    configuration.standardInput = .bytes([1, 2, 3])
    try configuration.preopen(sandbox.inside, at: "/")
    let guest = try Guest(configuration)
    let file = UInt32(try guest.mustOpen("file"))
    #expect(try guest.call("fd_seek", UInt64(file), 2, 0, Guest.result) == .success)
    let (_, events) = try poll(
      guest,
      [
        .descriptor(file, writes: false), .descriptor(file, writes: true),
        .descriptor(0, writes: false), .descriptor(1, writes: true), .descriptor(3, writes: false),
        .clock(id: 1, nanoseconds: .max, absolute: false),
      ])
    #expect(events.map(\.userdata) == [100, 101, 102, 103, 104])
    #expect(events.map(\.error) == [.success, .success, .success, .success, .badf])
    #expect(events[0].byteCount == 3)
    #expect(events[2].byteCount == 3)
    // Without the right to poll.
    #expect(
      try guest.call("fd_fdstat_set_rights", UInt64(file), Rights.fdRead.rawValue, 0) == .success)
    #expect(try poll(guest, [.descriptor(file, writes: false)]).events[0].error == .notcapable)
  }

  @Test func numbersOfSubscriptionsHaveBounds() throws {
    let guest = try Guest(Guest.quietConfiguration())
    #expect(try guest.call("poll_oneoff", Guest.bytes, Self.events, 0, Guest.result) == .inval)
    #expect(try guest.call("poll_oneoff", Guest.bytes, Self.events, 5000, Guest.result) == .fault)
    #expect(
      try guest.call("poll_oneoff", Guest.bytes, Self.events, 0xFFFF_FFFF, Guest.result) == .inval)
  }

  @Test func givenClocksDecideHowLongAWaitIs() throws {
    var now: UInt64 = 1_000
    var slept: [UInt64] = []
    var configuration = Guest.quietConfiguration()
    configuration.clocks = WASIClocks(
      realtime: { now + 5_000_000 }, monotonic: { now },
      sleep: {
        slept.append($0)
        // Always wakes too early.
        now += $0 / 2 + 1
      })
    let guest = try Guest(configuration)
    let time = try milliseconds { () throws in
      let hour: UInt64 = 3_600_000_000_000
      #expect(
        try poll(guest, [.clock(id: 1, nanoseconds: hour, absolute: false)]).events.count == 1)
      #expect(now >= hour)
    }
    #expect(time < 1000)
    #expect(slept.count > 10)
    #expect(try guest.call("clock_time_get", 0, 0, Guest.result) == .success)
    #expect(guest.load(as: UInt64.self) == now + 5_000_000)
    #expect(try guest.call("clock_res_get", 2, Guest.result) == .success)
    #expect(guest.load(as: UInt64.self) == 1)
  }

  /// A virtual clock goes to the end of time, at once, and stays there.
  @Test(.timeLimit(.minutes(1))) func aVirtualClockSleepsForEver() throws {
    for id: UInt32 in [0, 1] {
      for absolute in [false, true] {
        var configuration = Guest.quietConfiguration()
        configuration.makeDeterministic()
        let guest = try Guest(configuration)
        for _ in 0..<3 {
          let result = try poll(guest, [.clock(id: id, nanoseconds: .max, absolute: absolute)])
          #expect(result.errno == .success)
          #expect(result.events.map(\.userdata) == [100])
          for clock: UInt64 in 0...3 {
            #expect(try guest.call("clock_time_get", clock, 0, Guest.result) == .success)
          }
        }
        #expect(guest.load(as: UInt64.self) >= .max - 946_684_800_000_000_000)
      }
    }
  }

  @Test func waitingUsesNoProcessor() throws {
    let (guest, read, write) = try pipes()
    defer { [read, write].forEach { close($0) } }
    let before = try Host.time(.threadCPUTime)
    _ = try poll(
      guest,
      [
        .descriptor(3, writes: false), .clock(id: 1, nanoseconds: 200_700_000, absolute: false),
        .clock(id: 0, nanoseconds: .max, absolute: true),
      ])
    #expect(try Host.time(.threadCPUTime) - before < 50_000_000)
  }
}
