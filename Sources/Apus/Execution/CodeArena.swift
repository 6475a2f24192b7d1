// Memory for register code.

/// Memory that is given out piece by piece and freed all at once.
///
/// Owner: a `ModuleCode` or the type registry. Lifetime of the pieces: the arena's.
struct CodeArena {
  private var blocks: [UnsafeMutableRawPointer] = []
  private var blockByteCounts: [Int] = []
  /// All blocks lie between.
  private var (lowest, highest): (UInt64, UInt64) = (.max, 0)
  private var next: UnsafeMutableRawPointer?
  private var freeByteCount = 0
  private let blockByteCount: Int

  init(blockByteCount: Int) { self.blockByteCount = blockByteCount }

  /// Copies `units` to a place of their own.
  mutating func place(_ units: [UInt64]) -> UnsafeMutableRawPointer {
    units.withUnsafeBufferPointer { place($0) }
  }

  /// As `place(_:)`, for the two units of a stub.
  mutating func place(_ first: UInt64, _ second: UInt64) -> UnsafeMutableRawPointer {
    let start = reserve(byteCount: 16)
    // Safe: there is room for both.
    start.storeBytes(of: first, as: UInt64.self)
    start.storeBytes(of: second, toByteOffset: 8, as: UInt64.self)
    return start
  }

  /// As `place(_:)`.
  mutating func place(_ units: UnsafeBufferPointer<UInt64>) -> UnsafeMutableRawPointer {
    let byteCount = units.count * 8
    let start = reserve(byteCount: byteCount)
    // Safe: there is room for them.
    if let base = units.baseAddress { start.copyMemory(from: base, byteCount: byteCount) }
    return start
  }

  /// A place of `byteCount` bytes that nobody else gets.
  mutating func reserve(byteCount: Int) -> UnsafeMutableRawPointer {
    if next == nil || byteCount > freeByteCount {
      let capacity = max(byteCount, blockByteCount)
      let block = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
      blocks.append(block)
      blockByteCounts.append(capacity)
      lowest = min(lowest, UInt64(UInt(bitPattern: block)))
      highest = max(highest, UInt64(UInt(bitPattern: block)) + UInt64(capacity))
      next = block
      freeByteCount = capacity
    }
    let start = next ?? UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 16)
    // Safe: the block has room for `byteCount` more bytes.
    next = start + byteCount
    freeByteCount -= byteCount
    return start
  }

  /// Whether `address` is inside of a piece.
  func contains(_ address: UInt64) -> Bool {
    guard address >= lowest, address < highest else { return false }
    for (index, block) in blocks.enumerated() {
      let start = UInt64(UInt(bitPattern: block))
      if address >= start, address - start < UInt64(blockByteCounts[index]) { return true }
    }
    return false
  }

  /// Frees every piece.
  func deallocate() {
    for block in blocks { block.deallocate() }
  }
}
