// Memory for register code.

/// Memory that is given out piece by piece and freed all at once.
///
/// Owner: a `ModuleCode` or the type registry. Lifetime of the pieces: the arena's.
struct CodeArena {
  private var blocks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var freeByteCount = 0
  private let blockByteCount: Int

  init(blockByteCount: Int) { self.blockByteCount = blockByteCount }

  /// Copies `units` to a place of their own.
  mutating func place(_ units: [UInt64]) -> UnsafeMutableRawPointer {
    let byteCount = units.count * 8
    if next == nil || byteCount > freeByteCount {
      let capacity = max(byteCount, blockByteCount)
      let block = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
      blocks.append(block)
      next = block
      freeByteCount = capacity
    }
    let start = next ?? UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 16)
    // Safe: the block has room for `byteCount` more bytes.
    units.withUnsafeBytes { source in
      if let base = source.baseAddress { start.copyMemory(from: base, byteCount: byteCount) }
    }
    next = start + byteCount
    freeByteCount -= byteCount
    return start
  }

  /// Frees every piece.
  func deallocate() {
    for block in blocks { block.deallocate() }
  }
}
