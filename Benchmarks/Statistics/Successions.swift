// The most frequent pairs of operations in a row: what the generator makes pair forms of.

#if APUS_COUNT_OPERATIONS
  import Apus

  /// Pairs of which the second lies right behind the first, each program with the same weight.
  struct Successions {
    private let names: [String]
    private var shares: [Pair: Double] = [:]
    private var programCount = 0

    private struct Pair: Hashable {
      let first: Int, second: Int
    }

    init(names: [String]) { self.names = names }

    /// Adds what one program ran.
    mutating func add(_ triples: [OperationTriple]) {
      let total = Double(triples.reduce(0) { $0 + $1.count })
      for triple in triples where triple.thirdFollows {
        guard let second = triple.second else { continue }
        shares[Pair(first: second, second: triple.third), default: 0] +=
          Double(triple.count) / total
      }
      programCount += 1
    }

    /// The lines of `Sources/generate-handlers/FrequentPairs.swift`: the names, and in how many of a
    /// million operations the pair ran.
    func text(rows: Int) -> String {
      let sorted = shares.map { pair, share in
        (line: "\(names[pair.first]) \(names[pair.second])", share: share / Double(programCount))
      }
      .sorted { ($0.share, $1.line) > ($1.share, $0.line) }
      return "-- pairs in a row, for the generator\n"
        + sorted.prefix(rows).map { "\($0.line) \(Int($0.share * 1_000_000))\n" }.joined()
    }
  }
#endif
