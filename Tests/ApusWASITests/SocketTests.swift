// The calls on sockets, over pairs and a listening socket of the host.

import Foundation
import Testing

@testable import ApusWASI

struct SocketTests {
  private func pair() throws -> (Guest, host: Int32, guest: Int32) {
    var ends: [Int32] = [0, 0]
    #if canImport(Glibc)
      let type = Int32(SOCK_STREAM.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    try #require(socketpair(AF_UNIX, type, 0, &ends) == 0)
    var configuration = Guest.quietConfiguration()
    configuration.sockets = [ends[1]]
    return (try Guest(configuration), ends[0], ends[1])
  }

  @Test func bytesGoBothWays() throws {
    let (guest, host, own) = try pair()
    defer { [host, own].forEach { close($0) } }
    #expect(try guest.call("fd_fdstat_get", 3, Guest.result) == .success)
    #expect(guest.load(as: UInt8.self) == FileType.socketStream.rawValue)
    let list = try guest.putVectors(["to ", "host"])
    #expect(try guest.call("sock_send", [3] + list + [0, Guest.result]) == .success)
    #expect(guest.load(as: UInt32.self) == 7)
    var buffer = [UInt8](repeating: 0, count: 10)
    #expect(Foundation.read(host, &buffer, 10) == 7)
    #expect(Foundation.write(host, "to guest", 8) == 8)
    let target = try guest.putVectors(["   ", "          "])
    let results = [Guest.result, Guest.result + 8]
    for flags: UInt64 in [1, 0] {
      #expect(try guest.call("sock_recv", [3] + target + [flags] + results) == .success)
      #expect(guest.load(as: UInt32.self) == 8)
      #expect(guest.load(Guest.result + 8, as: UInt16.self) == 0)
      #expect(guest.text(Guest.bytes, 8) == "to guest")
    }
    #expect(try guest.call("sock_recv", [3] + target + [4] + results) == .inval)
    // Who does not wait gets what is there, though it asks for all; and sends what there is room for.
    #expect(try guest.call("fd_fdstat_set_flags", 3, 4) == .success)
    #expect(Foundation.write(host, "half", 4) == 4)
    #expect(try guest.call("sock_recv", [3] + target + [2] + results) == .success)
    #expect(guest.load(as: UInt32.self) == 4)
    #expect(try guest.call("sock_recv", [3] + target + [2] + results) == .again)
    let much = try guest.putVectors([String(repeating: "x", count: 90_000)])
    for _ in 0..<100
    where try guest.call("sock_send", [3] + much + [0, Guest.result]) == .success {}
    #expect(try guest.call("sock_send", [3] + much + [0, Guest.result]) == .again)
    #expect(try guest.write(3, "x").errno == .again)
    #expect(try guest.call("fd_fdstat_set_flags", 3, 0) == .success)
    #expect(try guest.call("sock_send", [3] + list + [1, Guest.result]) == .inval)
    #expect(try guest.call("sock_accept", 3, 0, Guest.result) == .inval)
    for how: UInt64 in [0, 4] { #expect(try guest.call("sock_shutdown", 3, how) == .inval) }
    #expect(try guest.call("sock_shutdown", 3, 2) == .success)
    #expect(try guest.call("sock_send", [3] + list + [0, Guest.result]) == .pipe)
    #expect(try guest.write(3, "x").errno == .pipe)
  }

  @Test func connectionsAreAccepted() throws {
    let sandbox = try Sandbox()
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = sandbox.root + "/socket"
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    #if canImport(Glibc)
      let type = Int32(SOCK_STREAM.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    let listener = socket(AF_UNIX, type, 0)
    let client = socket(AF_UNIX, type, 0)
    defer { [listener, client].forEach { close($0) } }
    let byteCount = socklen_t(MemoryLayout<sockaddr_un>.size)
    let results = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        (bind(listener, $0, byteCount), listen(listener, 1), connect(client, $0, byteCount))
      }
    }
    try #require(results == (0, 0, 0))
    var configuration = Guest.quietConfiguration()
    configuration.sockets = [listener]
    let guest = try Guest(configuration)
    #expect(try guest.call("sock_accept", 3, 1, Guest.result) == .inval)
    // The host's socket blocks, and stays as it is.
    let flags = fcntl(listener, F_GETFL)
    #expect(flags & O_NONBLOCK == 0)
    #expect(try guest.call("fd_fdstat_set_flags", 3, 4) == .success)
    #expect(fcntl(listener, F_GETFL) == flags)
    #expect(try guest.call("sock_accept", 3, 4, Guest.result) == .success)
    let connection = UInt64(guest.load(as: UInt32.self))
    #expect(connection == 4)
    #expect(try guest.read(connection).errno == .again)
    #expect(write(client, "hi", 2) == 2)
    #expect(try guest.read(connection) == (.success, "hi"))
    #expect(try guest.call("fd_close", connection) == .success)
    // The listening socket is the embedder's and stays open.
    guest.wasi.close()
    #expect(fcntl(listener, F_GETFD) >= 0)
  }

  @Test func whatIsNoSocketSaysSo() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "")
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file")
    for (descriptor, expected) in [
      (UInt64(0), Errno.notsock), (3, .notsock), (file, .notsock), (99, .badf),
    ] {
      let list = try guest.putVectors(["x"])
      #expect(
        try guest.call("sock_recv", [descriptor] + list + [0, Guest.result, Guest.result])
          == expected)
      #expect(try guest.call("sock_send", [descriptor] + list + [0, Guest.result]) == expected)
      #expect(try guest.call("sock_shutdown", descriptor, 3) == expected)
      #expect(try guest.call("sock_accept", descriptor, 0, Guest.result) == expected)
    }
  }
}
