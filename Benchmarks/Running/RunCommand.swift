// `bench run`: engines beside each other.

import Foundation

enum RunCommand {
  static func run(_ options: RunOptions) throws {
    let engines = try engines(options)
    let jobs = try options.choice.chosen(of: JobPlaces(scripts: options.choice.scripts).jobs())
    let baseline = try baseline(options.baseline, of: engines)
    let before = load()
    let measurement = try Measurement(jobs, on: engines, rounds: options.rounds)
    let report = RunReport(
      measurement, baseline: baseline, rounds: options.rounds, commit: commit(),
      load: [before, load()])
    print(report.markdown, terminator: "")
    if let folder = options.out ?? (options.choice.isAll ? JobPlaces.results.path : nil) {
      try write(report, to: folder)
    }
    if let readme = options.readme { try place(report, in: readme, options) }
  }

  /// Those found, with those that the options add or replace.
  private static func engines(_ options: RunOptions) throws -> [Engine] {
    var engines = Engine.found()
    for argument in options.engines {
      let engine = try Engine(argument: argument)
      if let index = engines.firstIndex(where: { $0.name == engine.name }) {
        engines[index] = engine
      } else {
        engines.append(engine)
      }
    }
    let names = engines.map(\.name).joined(separator: ", ")
    if !options.only.isEmpty {
      engines = engines.filter { engine in
        options.only.contains { fnmatch($0, engine.name, 0) == 0 }
      }
    }
    guard !engines.isEmpty else {
      throw BenchError(
        names.isEmpty
          ? "no engine is there: build apus, as bench help says"
          : "--only leaves no engine of \(names)")
    }
    return engines
  }

  private static func baseline(_ wanted: String?, of engines: [Engine]) throws -> String {
    guard let name = wanted else {
      return (engines.first { $0.name == "wasmkit" } ?? engines[0]).name
    }
    guard engines.contains(where: { $0.name == name }) else {
      throw BenchError(
        "no engine \(name) to compare with; there are \(engines.map(\.name).joined(separator: ", "))"
          + ", and --engine \(name)=COMMAND adds one")
    }
    return name
  }

  private static func write(_ report: RunReport, to folder: String) throws {
    let folder = URL(filePath: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let name = "\(report.date)-\(report.commit)"
    try report.json().write(to: folder.appending(path: "\(name).json"))
    try Data(report.markdown.utf8).write(to: folder.appending(path: "\(name).md"))
    try Data(report.chart.svg.utf8).write(to: folder.appending(path: "chart.svg"))
    try HistoryLine(report).append(to: folder.appending(path: "history.jsonl").path)
    note("wrote \(name).json, \(name).md, chart.svg and a line of history.jsonl in \(folder.path)")
  }

  private static func place(_ report: RunReport, in path: String, _ options: RunOptions) throws {
    let file = URL(filePath: path)
    let chart = options.out.map { "\($0)/chart.svg" } ?? "Benchmarks/Results/chart.svg"
    let text = try String(contentsOf: file, encoding: .utf8)
    guard let placed = report.placed(in: text, chart: chart) else {
      throw BenchError(
        "\(path) has no place for the table: a line <!-- bench run -->, and below a line <!-- end -->"
      )
    }
    try Data(placed.utf8).write(to: file)
  }

  private static func commit() -> String {
    let command = ["git", "describe", "--always", "--dirty=+", "--exclude=*"]
    guard let sample = try? ChildProcess.run(command, in: JobPlaces.benchmarks.path),
      sample.status == 0
    else { return "unknown" }
    return String(decoding: sample.output, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// How many processes want to run, as an average of a minute.
  private static func load() -> Double {
    var averages = [0.0, 0, 0]
    return getloadavg(&averages, 3) > 0 ? averages[0] : 0
  }
}
