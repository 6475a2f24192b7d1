// Thin wrappers of system calls: sockets.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Host {
  static func socketIsDatagram(_ descriptor: Int32) -> Bool {
    var type: Int32 = 0
    var byteCount = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &byteCount) == 0 else { return false }
    #if canImport(Glibc)
      return type == Int32(SOCK_DGRAM.rawValue)
    #else
      return type == SOCK_DGRAM
    #endif
  }

  /// A socket that listens for TCP connections to `host`, an address or name, at `port`; 0 is any.
  static func listen(_ host: String, _ port: UInt16) throws(Errno) -> Int32 {
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, "\(port)", &hints, &list) == 0 else { throw .addrnotavail }
    defer { freeaddrinfo(list) }
    var failure = Errno.addrnotavail
    var next = list
    while let entry = next {
      do throws(Errno) {
        return try listen(entry.pointee)
      } catch {
        failure = error
      }
      next = entry.pointee.ai_next
    }
    throw failure
  }

  private static func listen(_ address: addrinfo) throws(Errno) -> Int32 {
    let listener = try check {
      socket(address.ai_family, address.ai_socktype, address.ai_protocol)
    }
    do throws(Errno) {
      try check { fcntl(listener, F_SETFD, FD_CLOEXEC) }
      // Whether to wait is the guest's own flag: who waits, waits in `poll`.
      try setMode(listener, .nonblock)
      // So that a port can be used again at once after a program has ended.
      var isReused: Int32 = 1
      let byteCount = socklen_t(MemoryLayout<Int32>.size)
      try check { setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &isReused, byteCount) }
      try check { bind(listener, address.ai_addr, address.ai_addrlen) }
      try check { startListening(listener) }
      return listener
    } catch {
      close(listener)
      throw error
    }
  }

  /// The port of a socket.
  static func port(of socket: Int32) throws(Errno) -> UInt16 {
    var address = sockaddr_storage()
    var byteCount = socklen_t(MemoryLayout<sockaddr_storage>.size)
    try withUnsafeMutableBytes(of: &address) { (bytes) throws(Errno) in
      // Safe: the storage has the size and alignment of every kind of address.
      guard let start = bytes.baseAddress else { throw .fault }
      let pointer = start.assumingMemoryBound(to: sockaddr.self)
      try check { getsockname(socket, pointer, &byteCount) }
    }
    // Both families have the port, big-endian, behind the family.
    return withUnsafeBytes(of: &address) {
      UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
    }
  }

  /// Takes a waiting connection.
  static func acceptConnection(_ descriptor: Int32, nonblocking: Bool) throws(Errno) -> Int32 {
    let connection = try check { accept(descriptor, nil, nil) }
    do throws(Errno) {
      try check { fcntl(connection, F_SETFD, FD_CLOEXEC) }
      // Some hosts hand the listener's mode on.
      try setMode(connection, nonblocking ? .nonblock : [])
      return connection
    } catch {
      close(connection)
      throw error
    }
  }

  /// Receives into `vectors`; says whether a message was cut off.
  static func receive(
    _ descriptor: Int32, _ vectors: Vectors, peeks: Bool,
    waitsForAll: Bool
  ) throws(Errno) -> (byteCount: Int, isTruncated: Bool) {
    var flags: Int32 = 0
    if peeks { flags |= Int32(MSG_PEEK) }
    if waitsForAll { flags |= Int32(MSG_WAITALL) }
    var message = msghdr()
    message.msg_iov = vectors.baseAddress
    message.msg_iovlen = .init(vectors.count)
    let byteCount = try check { recvmsg(descriptor, &message, flags) }
    return (byteCount, Int32(message.msg_flags) & Int32(MSG_TRUNC) != 0)
  }

  /// Sends `vectors`; as much as there is room for, or `again`, unless it `waits`. A broken connection gives
  /// `pipe`.
  static func send(_ descriptor: Int32, _ vectors: Vectors, waits: Bool = true) throws(Errno) -> Int
  {
    var message = msghdr()
    message.msg_iov = vectors.baseAddress
    message.msg_iovlen = .init(vectors.count)
    let flags = waits ? 0 : Int32(MSG_DONTWAIT)
    #if canImport(Darwin)
      return try withoutSignal { () throws(Errno) in
        try check { sendmsg(descriptor, &message, flags) }
      }
    #else
      return try check { sendmsg(descriptor, &message, flags | Int32(MSG_NOSIGNAL)) }
    #endif
  }

  /// Ends one or both directions of a connection.
  static func shutDown(_ descriptor: Int32, reading: Bool, writing: Bool) throws(Errno) {
    let how =
      switch (reading, writing) {
      case (true, true): Int32(SHUT_RDWR)
      case (true, false): Int32(SHUT_RD)
      default: Int32(SHUT_WR)
      }
    try check { shutdown(descriptor, how) }
  }
}

/// Inside `Host`, its own functions hide those of libc that have the same name.
private func startListening(_ socket: Int32) -> Int32 { listen(socket, SOMAXCONN) }

/// An address or name, and a port: `127.0.0.1:80`, `[::1]:80`, `localhost:0`.
struct Endpoint {
  let host: String
  let port: UInt16

  init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    var host = text[..<colon]
    let digits = text[text.index(after: colon)...].utf8
    guard !digits.isEmpty,
      digits.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let port = UInt16(text[text.index(after: colon)...])
    else { return nil }
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty, !host.utf8.contains(0) else { return nil }
    self.host = String(host)
    self.port = port
  }
}
