// sock_accept, sock_recv, sock_send, sock_shutdown. What is no socket gives `notsock`.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#sock_accept

extension WASI {
  func sockAccept(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let socket = try socket(call.u32(0), .sockAccept)
    let flags = try DescriptorFlags(argument: call.u32(1))
    guard flags.isSubset(of: .nonblock) else { throw .inval }
    _ = try memory.range(call.address(2), 4)
    try descriptors.requireRoom()
    let connection = try waiting(for: socket, socket.flags, writes: false) { () throws(Errno) in
      try socket.accept(nonblocking: flags.contains(.nonblock))
    }
    let descriptor = Descriptor(
      HostFile(connection, .socketStream, flags: flags), type: .socketStream, rights: .socket,
      flags: flags)
    try memory.store(try descriptors.add(descriptor), at: call.address(2))
  }

  func sockRecv(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let socket = try socket(call.u32(0), .fdRead)
    guard call.u32(3) & ~3 == 0 else { throw .inval }
    _ = try memory.range(call.address(4), 4)
    _ = try memory.range(call.address(5), 2)
    let received = try memory.withVectors(call.address(1), count: call.address(2)) {
      (vectors) throws(Errno) in
      try waiting(for: socket, socket.flags, writes: false) { () throws(Errno) in
        try socket.receive(
          vectors, peeks: call.u32(3) & 1 != 0, waitsForAll: call.u32(3) & 2 != 0)
      }
    }
    try memory.store(UInt32(truncatingIfNeeded: received.byteCount), at: call.address(4))
    try memory.store(UInt16(received.isTruncated ? 1 : 0), at: call.address(5))
  }

  func sockSend(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let socket = try socket(call.u32(0), .fdWrite)
    guard call.u32(3) == 0 else { throw .inval }
    _ = try memory.range(call.address(4), 4)
    let byteCount = try memory.withVectors(call.address(1), count: call.address(2)) {
      (vectors) throws(Errno) in
      try waiting(for: socket, socket.flags, writes: true) { () throws(Errno) in
        try socket.send(vectors)
      }
    }
    try memory.store(UInt32(truncatingIfNeeded: byteCount), at: call.address(4))
  }

  func sockShutdown(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let socket = try socket(call.u32(0), .sockShutdown)
    guard 1...3 ~= call.u32(1) else { throw .inval }
    try Host.shutDown(
      socket.descriptor, reading: call.u32(1) & 1 != 0, writing: call.u32(1) & 2 != 0)
  }

  private func socket(_ number: UInt32, _ rights: Rights) throws(Errno) -> HostFile {
    let descriptor = try descriptors.find(number)
    guard descriptor.type == .socketStream || descriptor.type == .socketDatagram,
      let file = descriptor.file as? HostFile
    else { throw .notsock }
    try descriptor.require(rights)
    return file
  }
}
