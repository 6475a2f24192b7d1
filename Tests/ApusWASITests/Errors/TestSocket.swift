// Sockets of this machine, as the host gives them to guests.

import Foundation
import Testing

@testable import ApusWASI

enum TestSocket {
  #if canImport(Glibc)
    static let stream = Int32(SOCK_STREAM.rawValue)
    private static let datagram = Int32(SOCK_DGRAM.rawValue)
  #else
    static let stream = SOCK_STREAM
    private static let datagram = SOCK_DGRAM
  #endif

  /// Connects to a port of this machine.
  private static func connect(_ socket: Int32, _ port: UInt16) -> Bool {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  /// Both ends of a TCP connection.
  static func connection() throws -> (own: Int32, peer: Int32) {
    let listener = try Host.listen("127.0.0.1", 0)
    defer { close(listener) }
    let own = socket(AF_INET, stream, 0)
    try #require(connect(own, Host.port(of: listener)))
    return (own, try Host.acceptConnection(listener, nonblocking: false))
  }

  /// A UDP socket; with a port, it has that port of this machine for its peer.
  static func datagram(to port: UInt16? = nil) throws -> Int32 {
    let own = socket(AF_INET, datagram, 0)
    if let port { try #require(connect(own, port)) }
    return own
  }

  /// A UDP port that nobody listens on: it was somebody's a moment ago.
  static func freePort() throws -> UInt16 {
    let socket = try datagram(to: 9)
    defer { close(socket) }
    return try Host.port(of: socket)
  }
}
