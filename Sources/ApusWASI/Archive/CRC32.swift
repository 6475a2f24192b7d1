// The checksum of zip members.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.4.7

/// A cyclic redundancy check of 32 bits with the polynomial 0xEDB88320, bits reversed.
struct CRC32 {
  private var state: UInt32 = .max

  /// Of all bytes added so far.
  var value: UInt32 { ~state }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    var state = state
    for byte in bytes {
      state = Self.table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ (state >> 8)
    }
    self.state = state
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 0 ? value >> 1 : 0xEDB8_8320 ^ (value >> 1)
    }
  }
}
