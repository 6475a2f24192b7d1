// TCP: a listener of the configuration, and a real client.

import Foundation
import Testing

@testable import ApusWASI

struct ListenTests {
  /// A connection to a port of this machine.
  private func connect(_ port: UInt16) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    #if canImport(Glibc)
      let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let client = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return result == 0 ? client : -1
  }

  @Test func aClientIsServed() throws {
    var configuration = Guest.quietConfiguration()
    let port = try configuration.listen(on: "127.0.0.1:0")
    #expect(port > 0)
    let guest = try Guest(configuration)
    #expect(try guest.call("fd_fdstat_get", 3, Guest.result) == .success)
    #expect(guest.load(as: UInt8.self) == FileType.socketStream.rawValue)
    #expect(try guest.call("fd_prestat_get", 3, Guest.result) == .badf)
    // Nobody is there yet.
    #expect(try guest.call("fd_fdstat_set_flags", 3, 4) == .success)
    #expect(try guest.call("sock_accept", 3, 0, Guest.result) == .again)
    #expect(try guest.call("fd_fdstat_set_flags", 3, 0) == .success)
    let client = connect(port)
    defer { close(client) }
    try #require(client >= 0)
    #expect(try guest.call("sock_accept", 3, 0, Guest.result) == .success)
    let connection = UInt64(guest.load(as: UInt32.self))
    #expect(write(client, "ping", 4) == 4)
    #expect(try guest.read(connection) == (.success, "ping"))
    #expect(try guest.write(connection, "po", "ng") == (.success, 4))
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(read(client, &bytes, 8) == 4)
    #expect(String(decoding: bytes.prefix(4), as: UTF8.self) == "pong")
    #expect(shutdown(client, Int32(SHUT_WR)) == 0)
    #expect(try guest.read(connection) == (.success, ""))
    #expect(try guest.call("sock_shutdown", connection, 2) == .success)
    #expect(read(client, &bytes, 8) == 0)
    #expect(try guest.call("fd_close", connection) == .success)
  }

  @Test func theListenerClosesWithTheConfiguration() throws {
    var configuration: WASIConfiguration? = Guest.quietConfiguration()
    let port = try #require(try configuration?.listen(on: "127.0.0.1:0"))
    let client = connect(port)
    #expect(client >= 0)
    close(client)
    configuration = nil
    #expect(connect(port) < 0)
  }

  @Test func addressesThatCannotBe() throws {
    let rows: [(address: String, port: UInt16?)] = [
      ("127.0.0.1:80", 80), ("localhost:0", 0), ("[::1]:65535", 65535), ("0.0.0.0:1", 1),
      ("", nil), (":80", nil), ("127.0.0.1", nil), ("127.0.0.1:", nil), ("127.0.0.1:65536", nil),
      ("127.0.0.1:-1", nil), ("127.0.0.1:+1", nil), ("::1:80", nil), ("[]:80", nil),
      ("127.0.0.1:8 0", nil), ("a\0b:1", nil),
    ]
    for row in rows {
      #expect(Endpoint(row.address)?.port == row.port, "\(row.address)")
      #expect(WASIConfiguration.isListenAddress(row.address) == (row.port != nil))
    }
    var configuration = WASIConfiguration()
    let port = try configuration.listen(on: "127.0.0.1:0")
    for address in ["127.0.0.1:\(port)", "192.0.2.1:0", "127.0.0.1", "no such host.invalid:1"] {
      let error = #expect(throws: WASIError.self) { try configuration.listen(on: address) }
      #expect(error?.description.hasPrefix("address \(address): ") == true)
    }
    #expect(configuration.sockets.count == 1)
  }
}
