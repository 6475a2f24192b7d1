// A report as text for people.

import Foundation

extension RunReport {
  /// The whole report.
  var markdown: String {
    var lines = ["# \(date), commit \(commit)", ""]
    lines.append(
      "\(machine.processor), \(machine.cores) cores, \(machine.system); load "
        + load.map { number($0, 1) }.joined(separator: " before and ") + " after.")
    lines.append("")
    lines += engines.map { "- \($0.name): \($0.version)" }
    lines += [
      "",
      "Seconds of processor time, the median of \(rounds) rounds. In brackets the engine's time by "
        + "that of \(baseline), round by round: median (least to most); below 1 is faster.", "",
    ]
    lines += table { result, job in
      guard let seconds = Spread(result.seconds) else { return "" }
      var cell = number(seconds.median, 3)
      if job.group == .programs { cell += " s, \(number(Double(result.peakBytes) / 1e6, 0)) MB" }
      guard result.engine != baseline, let ratios = result.ratios else { return cell }
      return cell
        + ": \(number(ratios.median, 2)) (\(number(ratios.least, 2))-\(number(ratios.most, 2)))"
    }
    for job in jobs {
      for (engine, reason) in job.failures.sorted(by: { $0.key < $1.key })
      where reason != "does not run such jobs" {
        lines += ["", "\(job.name): \(engine) \(reason)"]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table for a README: ratios only.
  var shortTable: String {
    table { result, _ in result.ratios.map { number($0.median, 2) } ?? "" }
      .joined(separator: "\n") + "\n"
  }

  /// The groups' geometric means come first.
  private func table(_ cell: (EngineResult, JobEntry) -> String) -> [String] {
    var lines = ["| | " + engines.map(\.name).joined(separator: " | ") + " |"]
    lines.append("|---|" + String(repeating: "---|", count: engines.count))
    for group in Job.Group.allCases {
      guard let means = geometricMeans[group.rawValue] else { continue }
      let cells = engines.map { means[$0.name].map { "**\(number($0, 2))**" } ?? "" }
      lines.append(
        "| **\(group.rawValue), geometric mean** | " + cells.joined(separator: " | ") + " |")
    }
    for job in jobs {
      let cells = engines.map { engine in job.result(engine.name).map { cell($0, job) } ?? "" }
      // The README has no row for a job that the baseline does not run.
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      lines.append("| \(job.name) | " + cells.joined(separator: " | ") + " |")
    }
    return lines
  }

  /// `text` with this report's table, and `chart` as a picture, between the lines
  /// `<!-- bench run -->` and `<!-- end -->`; `nil` when it does not have them.
  func placed(in text: String, chart: String) -> String? {
    let (begin, end) = ("<!-- bench run -->\n", "<!-- end -->")
    guard let start = text.range(of: begin),
      let stop = text.range(of: end, range: start.upperBound..<text.endIndex)
    else { return nil }
    let names = engines.filter { $0.name != baseline }.map { "\($0.name): \($0.version)" }
    let base = engines.first { $0.name == baseline }?.version ?? ""
    let words = """
      ![Processor time by kernel and engine](\(chart))

      Processor time by that of \(baseline) (\(base)), medians of \(rounds) interleaved rounds on \
      \(machine.processor), \(machine.cores) cores, \(machine.system), \(date), commit \(commit). \
      \(names.joined(separator: "; ")).


      """
    return text.replacingCharacters(
      in: start.upperBound..<stop.lowerBound, with: words + shortTable)
  }
}

/// With so many digits behind the point.
func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
