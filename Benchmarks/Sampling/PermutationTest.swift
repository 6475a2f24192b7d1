// Whether a difference could be chance: tests that assume nothing about how times are spread.

/// Tests by permutation: how often would chance alone give a difference at least as large?
///
/// Source: E. J. G. Pitman, "Significance tests which may be applied to samples from any
/// populations", Supplement to the Journal of the Royal Statistical Society 4 (1937).
enum PermutationTest {
  /// At most so many arrangements are tried one by one; of more, so many are drawn.
  static let arrangementCount = 1 << 14

  /// For pairs measured side by side. Without a difference each of `differences` would as likely have
  /// the other sign. Gives the probability, 0 to 1, of a sum at least as far from zero; 1 for no pairs.
  static func paired(_ differences: [Double]) -> Double {
    guard !differences.isEmpty else { return 1 }
    let observed = abs(differences.reduce(0, +))
    func isAsFar(_ signs: UInt64) -> Bool {
      var sum = 0.0
      for (place, difference) in differences.enumerated() {
        sum += signs >> (UInt64(place) & 63) & 1 == 1 ? -difference : difference
      }
      return reaches(abs(sum), observed)
    }
    guard differences.count > 14 else {
      let all = UInt64(1) << UInt64(differences.count)
      return Double((0..<all).count(where: isAsFar)) / Double(all)
    }
    var random = SplitMix64(state: 1)
    return drawn { isAsFar(random.next()) }
  }

  /// For two samples taken apart. Without a difference every split of all numbers into two of these
  /// sizes would be as likely. Gives the probability of means at least as far apart; 1 when one is empty.
  static func unpaired(_ first: [Double], _ second: [Double]) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 1 }
    var numbers = first + second
    let total = numbers.reduce(0, +)
    func distance(_ sum: Double) -> Double {
      abs(sum / Double(first.count) - (total - sum) / Double(second.count))
    }
    let observed = distance(first.reduce(0, +))
    if numbers.count <= 14 {
      var (all, far) = (0, 0)
      for chosen in 0..<(1 << numbers.count) where chosen.nonzeroBitCount == first.count {
        let sum = numbers.indices.reduce(0.0) { chosen >> $1 & 1 == 1 ? $0 + numbers[$1] : $0 }
        all += 1
        if reaches(distance(sum), observed) { far += 1 }
      }
      return Double(far) / Double(all)
    }
    var random = SplitMix64(state: 1)
    return drawn {
      numbers.shuffle(using: &random)
      return reaches(distance(numbers.prefix(first.count).reduce(0, +)), observed)
    }
  }

  /// Of several probabilities, which tell of a difference when at most `level` of such reports may
  /// contain a wrong one.
  ///
  /// Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal
  /// of Statistics 6 (1979).
  static func significant(_ probabilities: [Double], level: Double = 0.05) -> [Bool] {
    var result = Array(repeating: false, count: probabilities.count)
    let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
    for (rank, index) in order.enumerated() {
      guard probabilities[index] <= level / Double(probabilities.count - rank) else { break }
      result[index] = true
    }
    return result
  }

  /// How many pairs it takes so that one of `count` differences can be told from chance at all.
  static func leastPairCount(for count: Int, level: Double = 0.05) -> Int {
    var pairs = 1
    while 2 / Double(1 << pairs) > level / Double(max(count, 1)), pairs < 40 { pairs += 1 }
    return pairs
  }

  /// Sums of the same numbers in another order may differ in their last bits.
  private static func reaches(_ value: Double, _ bound: Double) -> Bool {
    value >= bound - 1e-12 * max(1, bound)
  }

  /// The observed arrangement counts as one of them.
  private static func drawn(_ isAsFar: () -> Bool) -> Double {
    var far = 1
    for _ in 0..<arrangementCount where isAsFar() { far += 1 }
    return Double(far) / Double(arrangementCount + 1)
  }
}

/// A generator that gives the same numbers in each run.
///
/// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
