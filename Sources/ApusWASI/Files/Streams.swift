// Standard streams that are the embedder's own.

/// Bytes for standard input.
final class InputSource: OpenFile {
  private let source: WASIInput
  private var position = 0

  init(_ source: WASIInput) { self.source = source }

  /// Bytes left, as far as known: 1 when a closure gives them.
  func availableByteCount(writes: Bool) throws(Errno) -> UInt64 {
    if case .bytes(let bytes) = source { return UInt64(bytes.count - position) }
    return 1
  }

  func read(_ vectors: Vectors) throws(Errno) -> Int {
    var byteCount = 0
    for buffer in vectors.buffers where !buffer.isEmpty {
      let more = read(into: buffer)
      byteCount += more
      if more < buffer.count { break }
    }
    return byteCount
  }

  /// Fills `buffer` from its start; 0 is the end.
  private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    switch source {
    case .inherit, .descriptor: return 0
    case .bytes(let bytes):
      let byteCount = min(buffer.count, bytes.count - position)
      buffer.copyBytes(from: bytes[position..<position + byteCount])
      position += byteCount
      return byteCount
    case .closure(let read):
      // What a closure claims beyond the buffer does not exist.
      return max(0, min(buffer.count, read(buffer)))
    }
  }
}

/// Takes what goes to standard output or standard error.
final class OutputSink: OpenFile {
  private let output: WASIOutput

  init(_ output: WASIOutput) { self.output = output }

  func write(_ vectors: Vectors) throws(Errno) -> Int {
    var byteCount = 0
    for buffer in vectors.buffers where !buffer.isEmpty {
      let bytes = UnsafeRawBufferPointer(buffer)
      switch output {
      case .inherit, .descriptor, .discard: break
      case .closure(let write): write(bytes)
      case .collect(let collector): collector.append(bytes)
      }
      byteCount += buffer.count
    }
    return byteCount
  }
}
