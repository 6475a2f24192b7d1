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

  /// Takes a waiting connection.
  static func acceptConnection(_ descriptor: Int32, nonblocking: Bool) throws(Errno) -> Int32 {
    let connection = try check { accept(descriptor, nil, nil) }
    do throws(Errno) {
      try check { fcntl(connection, F_SETFD, FD_CLOEXEC) }
      if nonblocking { try setMode(connection, .nonblock) }
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

  /// Sends `vectors`. A broken connection gives `pipe`.
  static func send(_ descriptor: Int32, _ vectors: Vectors) throws(Errno) -> Int {
    #if canImport(Darwin)
      return try writeToStream(descriptor, vectors)
    #else
      var message = msghdr()
      message.msg_iov = vectors.baseAddress
      message.msg_iovlen = .init(vectors.count)
      return try check { sendmsg(descriptor, &message, Int32(MSG_NOSIGNAL)) }
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
