// Every error that the calls on clocks, strings, processes, waiting and sockets give, a row each; and
// that no call is without its rows.

import Apus
import Testing

@testable import ApusWASI

struct OtherErrorTests {
  typealias World = ErrorWorld

  private static func strings(_ configuration: inout WASIConfiguration) {
    configuration.arguments = ["ab"]
    configuration.environment["A"] = ""
  }

  static let processRows: [ErrorRow] = [
    ErrorRow("args_sizes_get", .success) { _ in [64, World.end - 4] },
    ErrorRow("args_sizes_get", .fault) { _ in [World.end - 3, 64] },
    ErrorRow("args_sizes_get", .fault) { _ in [64, World.end - 3] },
    ErrorRow("args_get", .success, change: strings) { _ in [World.end - 4, World.end - 7] },
    ErrorRow("args_get", .fault, change: strings) { _ in [World.end - 3, 64] },
    ErrorRow("args_get", .fault, change: strings) { _ in [64, World.end - 2] },
    ErrorRow("environ_sizes_get", .success) { _ in [World.end - 4, 64] },
    ErrorRow("environ_sizes_get", .fault) { _ in [World.end - 3, 64] },
    ErrorRow("environ_sizes_get", .fault) { _ in [64, World.end - 3] },
    ErrorRow("environ_get", .success, change: strings) { _ in [World.end - 4, World.end - 7] },
    ErrorRow("environ_get", .fault, change: strings) { _ in [World.end - 3, 64] },
    ErrorRow("environ_get", .fault, change: strings) { _ in [64, World.end - 2] },
    ErrorRow("clock_res_get", .success) { _ in [3, World.end - 8] },
    ErrorRow("clock_res_get", .fault) { _ in [0, World.end - 7] },
    ErrorRow("clock_res_get", .inval) { _ in [4, Guest.result] },
    ErrorRow("clock_time_get", .success) { _ in [3, .max, World.end - 8] },
    ErrorRow("clock_time_get", .fault) { _ in [0, 0, World.end - 7] },
    ErrorRow("clock_time_get", .inval) { _ in [4, 0, Guest.result] },
    ErrorRow("random_get", .success) { _ in [World.end - 10, 10] },
    ErrorRow("random_get", .success) { _ in [World.end, 0] },
    ErrorRow("random_get", .fault) { _ in [World.end - 9, 10] },
    ErrorRow("random_get", .fault) { _ in [World.end + 1, 0] },
    ErrorRow("sched_yield", .success) { _ in [] },
    ErrorRow("proc_raise", .success) { _ in [0] }, ErrorRow("proc_raise", .success) { _ in [16] },
    ErrorRow("proc_raise", .notsup) { _ in [18] }, ErrorRow("proc_raise", .notsup) { _ in [21] },
    ErrorRow("proc_raise", .inval) { _ in [31] },
    ErrorRow("proc_raise", .inval) { _ in [0xFFFF_FFFF] },
    ErrorRow("poll_oneoff", .success) { _ in [World.end - 48, Guest.bytes, 1, Guest.result] },
    ErrorRow("poll_oneoff", .inval) { _ in [64, 1024, 0, Guest.result] },
    ErrorRow("poll_oneoff", .inval) { _ in [64, 1024, 65_537, Guest.result] },
    ErrorRow("poll_oneoff", .fault) { _ in [World.end - 47, 1024, 1, Guest.result] },
    ErrorRow("poll_oneoff", .fault) { _ in [64, World.end - 31, 1, Guest.result] },
    ErrorRow("poll_oneoff", .fault) { _ in [64, 1024, 1, World.end - 3] },
  ]

  static let socketRows: [ErrorRow] = [
    ErrorRow("sock_accept", .again) {
      [try $0.impatient(World.listener), 0, Guest.result]
    },
    ErrorRow("sock_accept", .badf) { _ in [World.none, 0, Guest.result] },
    ErrorRow("sock_accept", .fault) { _ in [World.listener, 0, World.end - 3] },
    ErrorRow("sock_accept", .inval) { _ in [World.socket, 0, Guest.result] },
    ErrorRow("sock_accept", .inval) { _ in [World.unconnected, 0, Guest.result] },
    ErrorRow("sock_accept", .inval) { _ in [World.listener, 1, Guest.result] },
    ErrorRow("sock_accept", .inval) { _ in [World.listener, 32, Guest.result] },
    ErrorRow("sock_accept", .mfile, change: { $0.limits.openDescriptorCount = 16 }) { _ in
      [World.listener, 0, Guest.result]
    },
    ErrorRow("sock_accept", .notcapable) {
      [try $0.without(.sockAccept, World.listener), 0, Guest.result]
    },
    ErrorRow("sock_accept", .notsock) { _ in [World.file, 0, Guest.result] },
    ErrorRow("sock_accept", .notsock) { _ in [World.pipeReader, 0, Guest.result] },
    ErrorRow("sock_recv", .again) {
      [try $0.impatient(World.socket)] + (try $0.vector()) + [0, Guest.result, 72]
    },
    ErrorRow("sock_recv", .badf) { [World.none] + (try $0.vector()) + [0, Guest.result, 72] },
    ErrorRow("sock_recv", .fault) {
      [World.socket] + (try $0.badVector()) + [0, Guest.result, 72]
    },
    ErrorRow("sock_recv", .fault) {
      [World.socket] + (try $0.vector()) + [0, World.end - 3, 72]
    },
    ErrorRow("sock_recv", .fault) {
      [World.socket] + (try $0.vector()) + [0, Guest.result, World.end - 1]
    },
    ErrorRow("sock_recv", .inval) {
      [World.socket] + (try $0.vector()) + [4, Guest.result, 72]
    },
    ErrorRow("sock_recv", .notconn) {
      [World.unconnected] + (try $0.vector()) + [0, Guest.result, 72]
    },
    ErrorRow("sock_recv", .notcapable) {
      [try $0.without(.fdRead, World.socket)] + (try $0.vector()) + [0, Guest.result, 72]
    },
    ErrorRow("sock_recv", .notsock) {
      [World.file] + (try $0.vector()) + [0, Guest.result, 72]
    },
    ErrorRow("sock_send", .success) { [World.socket] + (try $0.vector()) + [0, World.end - 4] },
    ErrorRow("sock_send", .again) {
      [try $0.full(World.socket)] + (try $0.vector()) + [0, Guest.result]
    },
    ErrorRow("sock_send", .badf) { [World.none] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("sock_send", .fault) { [World.socket] + (try $0.badVector()) + [0, Guest.result] },
    ErrorRow("sock_send", .fault) { [World.socket] + (try $0.vector()) + [0, World.end - 3] },
    ErrorRow("sock_send", .inval) { [World.socket] + (try $0.vector()) + [1, Guest.result] },
    ErrorRow("sock_send", .pipe) {
      _ = try $0.guest.call("sock_shutdown", World.socket, 2)
      return [World.socket] + (try $0.vector()) + [0, Guest.result]
    },
    ErrorRow("sock_send", .notcapable) {
      [try $0.without(.fdWrite, World.socket)] + (try $0.vector()) + [0, Guest.result]
    },
    ErrorRow("sock_send", .notsock) { [World.file] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("sock_shutdown", .success) { _ in [World.socket, 3] },
    ErrorRow("sock_shutdown", .badf) { _ in [World.none, 1] },
    ErrorRow("sock_shutdown", .inval) { _ in [World.socket, 0] },
    ErrorRow("sock_shutdown", .inval) { _ in [World.socket, 4] },
    ErrorRow("sock_shutdown", .notconn) { _ in [World.unconnected, 3] },
    ErrorRow("sock_shutdown", .notcapable) {
      [try $0.without(.sockShutdown, World.socket), 1]
    },
    ErrorRow("sock_shutdown", .notsock) { _ in [World.file, 1] },
    ErrorRow("sock_shutdown", .notsock) { _ in [World.pipeReader, 1] },
  ]

  @Test func processes() throws {
    for row in Self.processRows { try row.check() }
  }

  @Test func sockets() throws {
    for row in Self.socketRows { try row.check() }
  }

  /// Every call has rows; one with a descriptor has a bad one, one with a pointer has a fault.
  @Test func noCallIsLeftOut() {
    let rows =
      DescriptorErrorTests.attributeRows + DescriptorErrorTests.transferRows
      + NameErrorTests.nameRows + NameErrorTests.openRows + Self.processRows + Self.socketRows
      + HostErrorTests.rows
    let errors = Dictionary(grouping: rows, by: \.name).mapValues { Set($0.map(\.errno)) }
    // It gives no error.
    for row in FunctionTable.rows where row.name != "proc_exit" {
      let name = row.name.description
      let hasPath = PathErrorTests.callNames.contains(name)
      let found = errors[name] ?? []
      #expect(!found.isEmpty, "\(name)")
      #expect(
        hasPath || found.contains(.badf) || !row.parameters.contains { $0.kind == .descriptor },
        "\(name)")
      let pointers: [FunctionRow.Kind] = [
        .address, .result32, .result64, .inputVectors, .outputVectors, .filestat, .fdstat, .prestat,
      ]
      #expect(
        hasPath || found.contains(.fault)
          || !row.parameters.contains { pointers.contains($0.kind) },
        "\(name)")
    }
    #expect(
      errors.keys.allSatisfy { name in FunctionTable.rows.contains { $0.name == Name(name) } })
  }
}
