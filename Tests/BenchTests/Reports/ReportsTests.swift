// Reports of a made-up measurement: ratios, JSON, Markdown, history and chart.

import Foundation
import Testing

@testable import bench

private func report() throws -> RunReport {
  func result(_ name: String, _ seconds: [String: [Double]]) -> RunReport.JobEntry {
    let engines = ["fast", "slow"].compactMap { engine -> RunReport.EngineResult? in
      guard let own = seconds[engine], let base = seconds["slow"] else { return nil }
      return RunReport.EngineResult(
        engine: engine, seconds: own, elapsedSeconds: own, peakBytes: 5_000_000,
        ratios: Spread(zip(own, base).map { $0 / $1 }))
    }
    return RunReport.JobEntry(
      name: name, group: .kernels, engines: engines,
      failures: engines.count < 2 ? ["fast": "ends with status 1: 'no <vectors>'"] : [:])
  }
  let jobs = [
    result("one", ["fast": [1, 2, 1], "slow": [2, 4, 4]]),
    result("two", ["fast": [2, 2, 2], "slow": [1, 1, 1]]),
    result("simd & more", ["slow": [1, 1, 1]]),
  ]
  return RunReport(
    date: "2026-01-31", commit: "abc", machine: Machine(processor: "P", cores: 2, system: "S"),
    load: [1, 2], rounds: 3, baseline: "slow",
    engines: [
      .init(name: "fast", command: ["fast"], version: "fast 1"),
      .init(name: "slow", command: ["slow"], version: "slow 2"),
    ],
    jobs: jobs, geometricMeans: RunReport.means(jobs))
}

@Suite struct ReportsTests {
  @Test func means() throws {
    let means = try #require(report().geometricMeans["kernels"])
    #expect(abs(try #require(means["fast"]) - 1) < 1e-12)
    #expect(means["slow"] == 1)
  }

  @Test func markdown() throws {
    let text = try report().markdown
    #expect(text.contains("| one | 1.000: 0.50 (0.25-0.50) | 4.000 |"))
    #expect(text.contains("| simd & more |  | 1.000 |"))
    #expect(text.contains("simd & more: fast ends with status 1"))
    #expect(text.contains("load 1.0 before and 2.0 after"))
    #expect(try report().shortTable.contains("| two | 2.00 | 1.00 |"))
  }

  @Test func inAReadme() throws {
    let report = try report()
    #expect(report.placed(in: "text", chart: "c.svg") == nil)
    let text = "a\n<!-- bench run -->\nold\n<!-- end -->\nb\n"
    let placed = try #require(report.placed(in: text, chart: "c.svg"))
    #expect(placed.hasPrefix("a\n<!-- bench run -->\n![") && placed.hasSuffix("<!-- end -->\nb\n"))
    #expect(placed.contains("(c.svg)") && !placed.contains("old"))
    #expect(report.placed(in: placed, chart: "c.svg") == placed)
  }

  @Test func json() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try report().json().write(to: file)
    #expect(try RunReport(contentsOf: file.path).markdown == report().markdown)
    try Data("{}".utf8).write(to: file)
    #expect(throws: BenchError.self) { try RunReport(contentsOf: file.path) }
  }

  @Test func history() throws {
    let line = HistoryLine(try report())
    let text = try line.json()
    #expect(!text.contains("\n"))
    #expect(try HistoryLine.lines(of: text + "\n" + text + "\n") == [line, line])
    #expect(throws: BenchError.self) { try HistoryLine.lines(of: text + "\n{\n") }
    let file = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try line.append(to: file.path)
    try line.append(to: file.path)
    #expect(try String(contentsOf: file, encoding: .utf8) == text + "\n" + text + "\n")
  }
}

@Suite struct BarChartTests {
  private func count(_ name: String, in svg: String) -> Int {
    svg.components(separatedBy: "<\(name) ").count - 1
  }

  @Test func bars() throws {
    let chart = BarChart(
      title: "a < b", subtitle: "s", series: ["x & y", "z"],
      groups: [
        .init(name: "all", values: [0.5, 1], isSummary: true), .init(name: "k", values: [nil, 9]),
      ], mark: 1, longest: 3)
    let svg = chart.svg
    // Three bars and two squares of the legend.
    #expect(count("rect", in: svg) == 5)
    #expect(count("line", in: svg) == 1)
    #expect(svg.contains("a &lt; b") && svg.contains("x &amp; y") && !svg.contains("x & y"))
    #expect(svg.contains("9.00 \u{2192}"))
    #expect(svg.contains("prefers-color-scheme: dark"))
    // A value of 3 would be as long as 554 units; 0.5 is a sixth of it, and 9 is cut off.
    #expect(svg.contains("width=\"92.3\"") && svg.contains("width=\"554\""))
  }

  @Test func ofAReport() throws {
    let chart = try report().chart
    #expect(chart.groups.map(\.name) == ["all kernels", "one", "two", "simd & more"])
    #expect(chart.groups[1].values == [0.5, 1])
    #expect(chart.groups[3].values == [nil, 1])
    #expect(chart.longest == 2)
  }
}

@Suite struct DifferenceTests {
  @Test func text() {
    let times = [1.11, 1.12, 1.13, 1.14, 1.15, 1.16, 1.17, 1.18]
    let slower = Difference("j", inTurns: Array(repeating: 1, count: 8), times)
    let same = Difference("k", inTurns: [1, 1, 1, 1], [1, 1, 1, 1])
    let text = Difference.text([slower, same], names: ["old", "new"])
    #expect(text.contains("B is slower"))
    #expect(text.contains("1 of 2 jobs differ beyond noise"))
    #expect(
      Difference.text([same], names: ["old", "new"]).contains("No job differs beyond noise"))
  }

  @Test func apart() {
    let difference = Difference("j", apart: [1, 1.01, 1.02, 1.03], [0.5, 0.51, 0.52, 0.53])
    #expect(abs(difference.probability - 2.0 / 70) < 1e-12)
    #expect((difference.ratios?.median ?? 1) < 0.6)
  }
}
