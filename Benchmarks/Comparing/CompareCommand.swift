// `bench compare`: whether two builds differ by more than chance explains.

import Foundation

enum CompareCommand {
  static func run(_ options: CompareOptions) throws {
    let differences =
      options.paths[0].hasSuffix(".json")
      ? try recorded(options) : try measured(options)
    print(Difference.text(differences, names: options.paths), terminator: "")
  }

  /// Two results, which were measured apart.
  private static func recorded(_ options: CompareOptions) throws -> [Difference] {
    let reports = try options.paths.map { try RunReport(contentsOf: $0) }
    if reports[0].machine != reports[1].machine {
      note("the two results are of different machines")
    }
    note("measured apart: what else the machine did may make a difference, too")
    let differences = reports[0].jobs.compactMap { job -> Difference? in
      let other = reports[1].jobs.first { $0.name == job.name }
      guard let first = job.result(options.engine)?.seconds,
        let second = other?.result(options.engine)?.seconds
      else { return nil }
      return Difference(job.name, apart: first, second)
    }
    guard !differences.isEmpty else {
      throw BenchError("the two results share no job that \(options.engine) ran")
    }
    return differences
  }

  /// Two builds, run in turns.
  private static func measured(_ options: CompareOptions) throws -> [Difference] {
    let engines = zip(["A", "B"], options.paths).map { name, path in
      Engine(name: name, command: [URL(filePath: path).standardizedFileURL.path, "run"])
    }
    let jobs = try options.choice.chosen(of: JobPlaces(scripts: options.choice.scripts).jobs())
    let least = PermutationTest.leastPairCount(for: jobs.count)
    if options.rounds < least {
      note(
        "\(options.rounds) rounds of \(jobs.count) jobs cannot tell a difference of one job from "
          + "chance; it takes --rounds \(least)")
    }
    let measurement = try Measurement(jobs, on: engines, rounds: options.rounds)
    return measurement.results.compactMap { result in
      guard let first = result.samples["A"], let second = result.samples["B"] else { return nil }
      return Difference(result.job.name, inTurns: first.map(\.seconds), second.map(\.seconds))
    }
  }
}

/// How the times of a job differ in two builds.
struct Difference {
  let name: String
  /// The second one's time by the first one's.
  let ratios: Spread?
  /// Of chance giving as much.
  let probability: Double
  /// Logarithms of the ratios by round; empty when measured apart.
  let logarithms: [Double]

  /// Times in seconds, of the same rounds.
  init(_ name: String, inTurns first: [Double], _ second: [Double]) {
    let ratios = zip(first, second).map { $1 / $0 }
    self.name = name
    self.ratios = Spread(ratios)
    logarithms = ratios.map { log($0) }
    probability = PermutationTest.paired(logarithms)
  }

  /// Times in seconds, of different rounds.
  init(_ name: String, apart first: [Double], _ second: [Double]) {
    self.name = name
    let all = first.flatMap { time in second.map { $0 / time } }
    ratios = Spread(all)
    logarithms = []
    probability = PermutationTest.unpaired(first.map { log($0) }, second.map { log($0) })
  }

  /// A table, and in words what it says.
  static func text(_ differences: [Difference], names: [String]) -> String {
    let differ = PermutationTest.significant(differences.map(\.probability))
    var text = "A: \(names[0])\nB: \(names[1])\n\n"
    text += "B's processor time by A's: median (least to most), and the probability of chance\n"
    for (difference, differs) in zip(differences, differ) {
      guard let ratios = difference.ratios else { continue }
      let name = difference.name.padding(
        toLength: max(16, difference.name.count), withPad: " ", startingAt: 0)
      text += "  \(name) \(number(ratios.median, 3)) "
      text += "(\(number(ratios.least, 3))-\(number(ratios.most, 3)))  "
      text += "p = \(number(difference.probability, 4))"
      text += differs ? "  B is \(ratios.median < 1 ? "faster" : "slower")\n" : "\n"
    }
    let medians = differences.compactMap { $0.ratios?.median }
    if let mean = Spread.geometricMean(medians) {
      text += "  geometric mean   \(number(mean, 3))"
      let probability = together(differences)
      if let probability { text += "  p = \(number(probability, 4))" }
      text += "\n"
    }
    let count = differ.count { $0 }
    text +=
      count == 0
      ? "\nNo job differs beyond noise.\n"
      : "\n\(count) of \(differences.count) jobs differ beyond noise (Holm's level of 5 % for all).\n"
    return text
  }

  /// For the mean of all jobs by round; `nil` when there are no common rounds.
  private static func together(_ differences: [Difference]) -> Double? {
    let rounds = differences.map(\.logarithms.count).min() ?? 0
    guard rounds > 0 else { return nil }
    return PermutationTest.paired(
      (0..<rounds).map { round in differences.reduce(0) { $0 + $1.logarithms[round] } })
  }
}
