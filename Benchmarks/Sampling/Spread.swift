// What many measurements of one thing come to.

import Foundation

/// The least, the middle and the most of some numbers.
struct Spread: Codable, Equatable {
  let least: Double
  let median: Double
  let most: Double

  /// `nil` for no numbers.
  init?(_ numbers: [Double]) {
    let sorted = numbers.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let middle = sorted.count / 2
    least = first
    most = last
    median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The geometric mean of positive numbers; `nil` for none, or when one is not positive.
  static func geometricMean(_ numbers: [Double]) -> Double? {
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    return exp(numbers.reduce(0) { $0 + log($1) } / Double(numbers.count))
  }
}
