// Medians, means and tests by permutation, against numbers worked out by hand.

import Testing

@testable import bench

@Suite struct SpreadTests {
  @Test func medians() throws {
    #expect(Spread([]) == nil)
    let one = try #require(Spread([3]))
    #expect([one.least, one.median, one.most] == [3, 3, 3])
    let even = try #require(Spread([4, 1, 3, 2]))
    #expect([even.least, even.median, even.most] == [1, 2.5, 4])
    #expect(Spread([9, 1, 5])?.median == 5)
  }

  @Test func geometricMeans() throws {
    #expect(Spread.geometricMean([]) == nil)
    #expect(Spread.geometricMean([1, 0]) == nil)
    #expect(abs(try #require(Spread.geometricMean([0.5, 2, 8])) - 2) < 1e-12)
  }
}

@Suite struct PermutationTestTests {
  @Test(
    arguments: [
      ([], 1.0), ([0.1], 1.0), ([0, 0, 0], 1.0),
      // Of 16 choices of signs only all and none of them give as much.
      ([1, 1, 1, 1], 2.0 / 16), ([-1, -2, -3, -4], 2.0 / 16),
      // The sums 2, 0, 2, -2, 0 … of three: 1 + 1 - 1 reaches 1 always.
      ([1, 1, -1], 1.0),
    ] as [([Double], Double)])
  func paired(differences: [Double], probability: Double) {
    #expect(PermutationTest.paired(differences) == probability)
  }

  @Test func manyPairs() {
    #expect(PermutationTest.paired(Array(repeating: 0.01, count: 30)) < 0.001)
    let balanced = (0..<30).map { $0 % 2 == 0 ? 1.0 : -1.0 }
    #expect(PermutationTest.paired(balanced) == 1)
  }

  @Test(
    arguments: [
      ([], [1.0], 1.0), ([1, 1], [1, 1], 1.0),
      // Of 20 ways to choose three of six, two are as far apart.
      ([1, 2, 3], [11, 12, 13], 2.0 / 20),
      ([1], [2, 3], 2.0 / 3),
    ] as [([Double], [Double], Double)])
  func unpaired(first: [Double], second: [Double], probability: Double) {
    #expect(abs(PermutationTest.unpaired(first, second) - probability) < 1e-12)
  }

  @Test func manyUnpaired() {
    let first = (0..<10).map { 1 + Double($0) / 1000 }
    #expect(PermutationTest.unpaired(first, first.map { $0 + 1 }) < 0.001)
    #expect(PermutationTest.unpaired(first, first) > 0.9)
  }

  @Test func severalAtOnce() {
    #expect(PermutationTest.significant([]) == [])
    #expect(PermutationTest.significant([0.04]) == [true])
    #expect(PermutationTest.significant([0.04, 0.04]) == [false, false])
    #expect(PermutationTest.significant([0.04, 0.02]) == [true, true])
    #expect(PermutationTest.significant([0.001, 0.5, 0.03]) == [true, false, false])
  }

  @Test func howManyPairsItTakes() {
    #expect(PermutationTest.leastPairCount(for: 0) == 6)
    #expect(PermutationTest.leastPairCount(for: 1) == 6)
    #expect(PermutationTest.leastPairCount(for: 18) == 10)
  }

  /// The first numbers of the reference implementation for the seed 1234567.
  @Test func randomNumbers() {
    var random = SplitMix64(state: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }
}
