// Random numbers of one guest: the host's, the embedder's, or a sequence with a seed.

/// Fills buffers with random bytes.
struct RandomSource {
  private let source: WASIRandom
  private var state: UInt64

  init(_ random: WASIRandom) {
    source = random
    if case .seeded(let seed) = random { state = seed } else { state = 0 }
  }

  /// Fills `buffer`.
  mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(Errno) {
    switch source {
    case .system: try Host.fillRandomly(buffer)
    case .closure(let fill): fill(buffer)
    case .seeded:
      var word: UInt64 = 0
      for index in buffer.indices {
        if index & 7 == 0 { word = next() }
        buffer[index] = UInt8(truncatingIfNeeded: word)
        word >>= 8
      }
    }
  }

  /// SplitMix64. Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (2014), fig. 17,
  /// with the constants of Stafford's variant 13.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
