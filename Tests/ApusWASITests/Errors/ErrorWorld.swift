// A guest with one descriptor of every kind, for the errors that calls give.

import Foundation
import Testing

@testable import ApusWASI

/// ```
/// 3 directory, read and written      file  d/  full/x  link -> file  dangling -> none  loop -> loop
///                                    up -> ..  absolute -> /etc
/// 4 the same, read-only              5 in memory, full: file
/// 6 socket, connected by TCP         7 socket, listening
/// 8 pipe, its reading end            9 pipe, its writing end     10 socket, not connected
/// 11 file, read and written          12 file, read               13 file, written
/// 14 file of 4, read                 15 directory d
/// ```
final class ErrorWorld {
  static let directory: UInt64 = 3
  static let readOnly: UInt64 = 4
  static let memory: UInt64 = 5
  static let socket: UInt64 = 6
  static let listener: UInt64 = 7
  static let pipeReader: UInt64 = 8
  static let pipeWriter: UInt64 = 9
  static let unconnected: UInt64 = 10
  static let file: UInt64 = 11
  static let reader: UInt64 = 12
  static let writer: UInt64 = 13
  static let readOnlyFile: UInt64 = 14
  static let subdirectory: UInt64 = 15
  static let none: UInt64 = 99
  static let end = UInt64(Guest.memoryByteCount)

  let sandbox: Sandbox
  let guest: Guest
  /// The host's descriptors; `peer` is the other end of the socket.
  private var open: [Int32] = []
  private let unconnectedSocket: Int32
  private var peer: Int32 = -1
  private var ends: [() -> Void] = []

  init(_ change: (inout WASIConfiguration) -> Void = { _ in }) throws {
    sandbox = try Sandbox()
    for path in ["inside/d", "inside/full/x"] { try sandbox.makeDirectory(path) }
    try sandbox.write("inside/file", "0123456789")
    for (name, target) in [
      ("link", "file"), ("dangling", "none"), ("loop", "loop"), ("up", ".."), ("absolute", "/etc"),
    ] {
      try sandbox.link("inside/" + name, to: target)
    }
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "/")
    try configuration.preopen(sandbox.inside, at: "/ro", .readOnly)
    let room = Volume.entryByteCount + 4
    let memory = WASIFileSystem.memory(maximumByteCount: room)
    try memory.write([], to: "file")
    configuration.mount(memory, at: "/memory")

    let connection = try TestSocket.connection()
    var pipe: [Int32] = [0, 0]
    try #require(Foundation.pipe(&pipe) == 0)
    unconnectedSocket = Foundation.socket(AF_INET, TestSocket.stream, 0)
    configuration.sockets = [connection.own]
    try configuration.listen(on: "127.0.0.1:0")
    configuration.sockets += [pipe[0], pipe[1], unconnectedSocket]
    open = [connection.own] + pipe + [unconnectedSocket]
    peer = connection.peer
    change(&configuration)
    guest = try Guest(configuration)
    let read = Guest.readRights
    let write = Rights.all.subtracting([.fdRead, .fdReaddir]).rawValue
    for (path, directory, rights, number) in [
      ("file", Self.directory, Guest.allRights, Self.file),
      ("file", Self.directory, read, Self.reader), ("file", Self.directory, write, Self.writer),
      ("file", Self.readOnly, read, Self.readOnlyFile),
      ("d", Self.directory, read, Self.subdirectory),
    ] {
      try #require(try guest.mustOpen(path, in: directory, [], rights) == number)
    }
  }

  deinit {
    ends.reversed().forEach { $0() }
    (open + [peer]).filter { $0 >= 0 }.forEach { close($0) }
  }

  /// Does something when the world ends, before its directory goes.
  func atEnd(_ end: @escaping () -> Void) { ends.append(end) }

  // MARK: Arguments

  /// A path's address and byte count.
  func path(_ path: String) throws -> [UInt64] { try guest.put(path) }

  /// The same for the second path of a call.
  func second(_ path: String) throws -> [UInt64] {
    try guest.put(path, at: Guest.secondPath)
  }

  /// One vector of ten bytes: its address and count.
  func vector() throws -> [UInt64] { try guest.putVectors(["abcdefghij"]) }

  /// One vector that reaches beyond the end of memory.
  func badVector() throws -> [UInt64] {
    let list = try vector()
    try guest.memory.store(UInt32(Self.end - 9), at: Guest.vectors)
    return list
  }

  /// Takes rights from a descriptor, and gives its number.
  func without(_ rights: Rights, _ number: UInt64) throws -> UInt64 {
    let descriptor = try guest.wasi.descriptors.find(UInt32(number))
    let left = descriptor.rights.subtracting(rights)
    try #require(
      try guest.call(
        "fd_fdstat_set_rights", number, left.rawValue, descriptor.inheritedRights.rawValue)
        == .success)
    return number
  }

  /// Makes a descriptor give `again` instead of waiting, and gives its number.
  func impatient(_ number: UInt64) throws -> UInt64 {
    try #require(
      try guest.call(
        "fd_fdstat_set_flags", number, UInt64(DescriptorFlags.nonblock.rawValue)) == .success)
    return number
  }

  /// A socket or pipe whose other end takes no more.
  func full(_ number: UInt64) throws -> UInt64 {
    let number = try impatient(number)
    while try guest.write(number, String(repeating: "x", count: 30_000)).errno == .success {}
    return number
  }

  /// The connected socket, whose other end has broken the connection.
  func broken() throws -> UInt64 {
    // To wait for nothing when it closes means to drop the connection.
    var wait = linger(l_onoff: 1, l_linger: 0)
    let byteCount = socklen_t(MemoryLayout<linger>.size)
    try #require(setsockopt(peer, SOL_SOCKET, SO_LINGER, &wait, byteCount) == 0)
    close(peer)
    peer = -1
    var news = pollfd(fd: open[0], events: Int16(POLLIN), revents: 0)
    try #require(poll(&news, 1, 10_000) == 1)
    return Self.socket
  }

  /// The socket that was not connected, now one for datagrams; `port` is that of its peer, if it has one.
  func datagrams(to port: UInt16? = nil) throws -> UInt64 {
    let socket = try TestSocket.datagram(to: port)
    defer { close(socket) }
    try #require(dup2(socket, unconnectedSocket) == unconnectedSocket)
    return Self.unconnected
  }
}

/// A call, the error it gives, and what makes it give that.
struct ErrorRow: Sendable {
  let name: String
  let errno: Errno
  let arguments: @Sendable (ErrorWorld) throws -> [UInt64]
  /// What the guest is given beside the usual.
  let change: @Sendable (inout WASIConfiguration) -> Void
  let user: User

  /// Who the host thinks makes the call: to the superuser it allows everything.
  enum User { case own, ordinary }

  init(
    _ name: String, _ errno: Errno, as user: User = .own,
    change: @escaping @Sendable (inout WASIConfiguration) -> Void = { _ in },
    _ arguments: @escaping @Sendable (ErrorWorld) throws -> [UInt64]
  ) {
    self.name = name
    self.errno = errno
    self.arguments = arguments
    self.change = change
    self.user = user
  }

  /// Carries the call out in a world of its own.
  func check() throws {
    let world = try ErrorWorld(change)
    let arguments = try arguments(world)
    let result =
      user == .own
      ? try world.guest.call(name, arguments)
      : try OrdinaryUser.run { try world.guest.call(name, arguments) }
    #expect(result == errno, "\(name) \(arguments)")
  }
}
