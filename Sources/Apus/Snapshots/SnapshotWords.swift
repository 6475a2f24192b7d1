// The words that a snapshot consists of, beside the contents of memories.

/// Reads words one by one; what is not there is `nil`.
struct SnapshotReader {
  private let words: [UInt64]
  private var next = 0

  init(_ words: [UInt64]) { self.words = words }

  mutating func word() -> UInt64? {
    guard next < words.count else { return nil }
    defer { next += 1 }
    return words[next]
  }

  /// A count or index that an `Int` holds.
  mutating func number() -> Int? { word().flatMap { Int(exactly: $0) } }

  /// A count, and so many words.
  mutating func list() -> ArraySlice<UInt64>? {
    guard let count = number(), count <= words.count - next else { return nil }
    defer { next += count }
    return words[next..<next + count]
  }

  var isAtEnd: Bool { next == words.count }
}

extension [UInt64] {
  /// Appends a count, and so many words.
  mutating func append(list: some Collection<UInt64>) {
    append(UInt64(list.count))
    append(contentsOf: list)
  }

  /// Against damage, not against people.
  var snapshotChecksum: UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in self {
      sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
    }
    return sum
  }
}
