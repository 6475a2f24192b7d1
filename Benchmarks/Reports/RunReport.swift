// The result of `bench run`, as it is written down.

import Foundation

/// What was measured, where, and what it came to.
struct RunReport: Codable {
  struct EngineEntry: Codable {
    let name: String
    /// The program's name, without its folder, and what goes between it and the module.
    let command: [String]
    let version: String
  }

  struct JobEntry: Codable {
    let name: String
    let group: Job.Group
    /// In the order of the report's engines; without those that do not run the job.
    let engines: [EngineResult]
    /// Why an engine is not among `engines`.
    let failures: [String: String]

    func result(_ engine: String) -> EngineResult? { engines.first { $0.engine == engine } }
  }

  struct EngineResult: Codable {
    let engine: String
    /// Processor time of every round, in seconds.
    let seconds: [Double]
    /// Time by the clock.
    let elapsedSeconds: [Double]
    /// The largest resident size of all rounds, in bytes.
    let peakBytes: Int
    /// The engine's processor time by the baseline's, round by round; `nil` without a baseline.
    let ratios: Spread?
  }

  /// The year, month and day, as 2026-01-31.
  let date: String
  /// With a plus sign when files differ from it.
  let commit: String
  let machine: Machine
  /// How many processes wanted to run, before and after: the average of a minute.
  let load: [Double]
  let rounds: Int
  /// The engine whose time counts as 1.
  let baseline: String
  let engines: [EngineEntry]
  let jobs: [JobEntry]
  /// Of the medians of the ratios: by group, then by engine.
  let geometricMeans: [String: [String: Double]]
}

extension RunReport {
  init(
    _ measurement: Measurement, baseline: String, rounds: Int, commit: String, load: [Double],
    date: Date = Date()
  ) {
    self.date = date.formatted(.iso8601.year().month().day())
    self.commit = commit
    self.load = load
    self.rounds = rounds
    self.baseline = baseline
    machine = .this
    engines = measurement.engines.map {
      EngineEntry(
        name: $0.name,
        command: [($0.command[0] as NSString).lastPathComponent] + $0.command.dropFirst(),
        version: $0.version())
    }
    jobs = measurement.results.map { result in
      let base = result.samples[baseline]
      let engines = measurement.engines.compactMap { engine -> EngineResult? in
        guard let samples = result.samples[engine.name] else { return nil }
        let ratios = zip(samples, base ?? []).map { $0.seconds / $1.seconds }
        return EngineResult(
          engine: engine.name, seconds: samples.map(\.seconds),
          elapsedSeconds: samples.map(\.elapsedSeconds),
          peakBytes: samples.map(\.peakBytes).max() ?? 0, ratios: Spread(ratios))
      }
      return JobEntry(
        name: result.job.name, group: result.job.group, engines: engines,
        failures: result.failures)
    }
    geometricMeans = Self.means(jobs)
  }

  static func means(_ jobs: [JobEntry]) -> [String: [String: Double]] {
    var means: [String: [String: Double]] = [:]
    for group in Job.Group.allCases {
      var ratios: [String: [Double]] = [:]
      for result in jobs.lazy.filter({ $0.group == group }).flatMap(\.engines) {
        if let median = result.ratios?.median { ratios[result.engine, default: []].append(median) }
      }
      for (engine, values) in ratios {
        means[group.rawValue, default: [:]][engine] = Spread.geometricMean(values)
      }
    }
    return means
  }

  init(contentsOf path: String) throws {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(filePath: path)))
    } catch {
      throw BenchError("\(path) is no result of bench run: \(error)")
    }
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}

/// The computer.
struct Machine: Codable, Equatable {
  let processor: String
  let cores: Int
  let system: String

  /// This one.
  static var this: Machine {
    let cpu = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    let model = cpu?.split(separator: "\n").first { $0.hasPrefix("model name") }?
      .split(separator: ":").last
    #if os(Linux)
      let system = "Linux"
    #else
      let system = "macOS"
    #endif
    #if arch(x86_64)
      let architecture = "x86-64"
    #elseif arch(arm64)
      let architecture = "arm64"
    #else
      let architecture = "another architecture"
    #endif
    return Machine(
      processor: model.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor",
      cores: ProcessInfo.processInfo.activeProcessorCount, system: "\(system) \(architecture)")
  }
}
