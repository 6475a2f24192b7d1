// The codes of the deflate format: symbols by strings of bits of which none begins another.
// https://www.rfc-editor.org/rfc/rfc1951#section-3.2.2

/// A table that gives the symbol for the next bits, whatever follows them.
struct PrefixCode {
  static let maximumBitCount = 15

  /// How many bits an index has: as many as the longest code.
  let indexBitCount: Int
  /// By the next `indexBitCount` bits, the first one lowest: the symbol, and below it in 4 bits how
  /// many bits its code has. 0 where no code begins so.
  private let entries: [UInt16]

  /// The code in which the symbol at each index has so many bits, at most 15; 0 for none.
  ///
  /// Too many codes are an error. Too few are one as well, but where `mayBeIncomplete`, none at all or a
  /// single code of one bit: what zlib takes, too.
  init(_ bitCounts: some Collection<UInt8>, mayBeIncomplete: Bool = false) throws(InflateError) {
    var counts = [Int](repeating: 0, count: Self.maximumBitCount + 1)
    for bitCount in bitCounts {
      guard bitCount <= Self.maximumBitCount else { throw .badCode }
      counts[Int(bitCount)] += 1
    }
    counts[0] = 0
    let longest = counts.lastIndex { $0 > 0 } ?? 0
    guard longest > 0 else {
      guard mayBeIncomplete else { throw .badCode }
      indexBitCount = 0
      entries = [0]
      return
    }
    var free = 1
    for count in counts[1...] {
      free = free * 2 - count
      if free < 0 { throw .badCode }
    }
    if free > 0 && !(mayBeIncomplete && longest == 1) { throw .badCode }

    var next = [Int](repeating: 0, count: Self.maximumBitCount + 2)
    for bitCount in 1...Self.maximumBitCount {
      next[bitCount + 1] = (next[bitCount] + counts[bitCount]) << 1
    }
    var entries = [UInt16](repeating: 0, count: 1 << longest)
    for (symbol, bitCount) in bitCounts.enumerated() where bitCount > 0 {
      let code = next[Int(bitCount)]
      next[Int(bitCount)] += 1
      let entry = UInt16(truncatingIfNeeded: symbol << 4) | UInt16(bitCount)
      var index = Self.reversed(code, bitCount: Int(bitCount))
      while index < entries.count {
        entries[index] = entry
        index += 1 << Int(bitCount)
      }
    }
    indexBitCount = longest
    self.entries = entries
  }

  /// The symbol that `bits` begin with, and how many bits it takes; 0 bits when no code begins so.
  func symbol(_ bits: UInt64) -> (symbol: Int, bitCount: Int) {
    let entry = entries[Int(truncatingIfNeeded: bits) & (entries.count - 1)]
    return (Int(entry >> 4), Int(entry & 15))
  }

  private static func reversed(_ code: Int, bitCount: Int) -> Int {
    var result = 0
    for bit in 0..<bitCount where code >> bit & 1 == 1 { result |= 1 << (bitCount - 1 - bit) }
    return result
  }
}
