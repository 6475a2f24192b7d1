// Draws horizontal bars as SVG, readable on light and dark pages.
// https://www.w3.org/TR/SVG2/

import Foundation

/// Groups of bars, one for each series, that share a scale from zero on.
struct BarChart {
  struct Group: Equatable {
    let name: String
    /// One for each series; `nil` where it has none.
    let values: [Double?]
    /// Drawn with a line of space around, and thicker bars.
    var isSummary = false
  }

  let title: String
  let subtitle: String
  let series: [String]
  let groups: [Group]
  /// A line is drawn through this value.
  let mark: Double
  /// Longer bars are cut off here; their numbers tell.
  let longest: Double

  private static let width = 760.0
  private static let labelWidth = 150.0
  private static let valueWidth = 56.0
  private static let top = 92.0
  /// On light and on dark ground; the first is for Apus.
  private static let colours = [
    ("#d9480f", "#ff922b"), ("#495057", "#adb5bd"), ("#1971c2", "#4dabf7"),
    ("#2f9e44", "#69db7c"), ("#9c36b5", "#da77f2"), ("#868e96", "#868e96"),
    ("#c2255c", "#f783ac"), ("#0c8599", "#3bc9db"),
  ]

  private var scale: Double { (Self.width - Self.labelWidth - Self.valueWidth) / longest }

  /// The picture.
  var svg: String {
    var body = ""
    var y = Self.top
    for group in groups {
      let thickness = group.isSummary ? 14.0 : 8.0
      let present = group.values.enumerated().filter { $1 != nil }
      let height = Double(max(present.count, 1)) * (thickness + 2)
      body += text(
        Self.labelWidth - 8, y + height / 2 + 4, group.name,
        group.isSummary ? "name strong" : "name")
      for (row, (index, value)) in present.enumerated() {
        guard let value else { continue }
        let place = y + Double(row) * (thickness + 2)
        let length = min(max(value, 0), longest) * scale
        body += "<rect class=\"s\(index % Self.colours.count)\" x=\"\(Self.labelWidth)\""
        body += " y=\"\(point(place))\" width=\"\(point(length))\" height=\"\(point(thickness))\">"
        body += "<title>\(escaped("\(group.name), \(series[index]): \(number(value, 2))"))</title>"
        body += "</rect>\n"
        body += text(
          Self.labelWidth + length + 4, place + thickness / 2 + 3.5,
          number(value, 2) + (value > longest ? " \u{2192}" : ""),
          group.isSummary ? "value strong" : "value")
      }
      y += height + (group.isSummary ? 18 : 9)
    }
    let height = y + 6
    let x = Self.labelWidth + mark * scale
    let line =
      "<line class=\"mark\" x1=\"\(point(x))\" x2=\"\(point(x))\" y1=\"\(Self.top - 6)\" "
      + "y2=\"\(point(height - 6))\"/>\n"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(point(Self.width)) \(point(height))" \
      width="\(point(Self.width))" height="\(point(height))" role="img" \
      aria-label="\(escaped(title))">
      <style>
      \(style)
      </style>
      \(text(16, 26, title, "title"))\(text(16, 46, subtitle, "note"))\(legend)\(line)\(body)</svg>

      """
  }

  private var legend: String {
    var parts = ""
    var x = 16.0
    for (index, name) in series.enumerated() {
      parts += "<rect class=\"s\(index % Self.colours.count)\" x=\"\(point(x))\" y=\"60\" "
      parts += "width=\"12\" height=\"12\"/>\n" + text(x + 17, 70, name, "key")
      x += 17 + Double(name.count) * 7.5 + 18
    }
    return parts
  }

  private var style: String {
    let used = Self.colours.enumerated().prefix(series.count)
    let light = used.map { ".s\($0) { fill: \($1.0) }" }.joined(separator: " ")
    let dark = used.map { ".s\($0) { fill: \($1.1) }" }.joined(separator: " ")
    return """
      text { font: 12px system-ui, sans-serif; fill: #212529 }
      .title { font-size: 16px; font-weight: 600 }
      .name { text-anchor: end }
      .value { font-size: 10px }
      .value.strong { font-size: 12px }
      .strong { font-weight: 600 }
      .note { fill: #5c636a }
      .mark { stroke: #868e96; stroke-dasharray: 3 3 }
      \(light)
      @media (prefers-color-scheme: dark) {
      text { fill: #e9ecef }
      .note { fill: #adb5bd }
      \(dark)
      }
      """
  }

  private func text(_ x: Double, _ y: Double, _ words: String, _ kind: String) -> String {
    "<text class=\"\(kind)\" x=\"\(point(x))\" y=\"\(point(y))\">\(escaped(words))</text>\n"
  }

  /// At most one digit behind the point.
  private func point(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : number(value, 1)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

extension RunReport {
  /// The ratios to the baseline: geometric means first, then every job.
  var chart: BarChart {
    let names = engines.map(\.name)
    var groups: [BarChart.Group] = []
    for group in Job.Group.allCases {
      guard let means = geometricMeans[group.rawValue] else { continue }
      groups.append(
        BarChart.Group(
          name: "all \(group.rawValue)", values: names.map { means[$0] }, isSummary: true))
    }
    groups += jobs.map { job in
      BarChart.Group(name: job.name, values: names.map { job.result($0)?.ratios?.median })
    }
    let most = groups.flatMap(\.values).compactMap { $0 }.max() ?? 1
    return BarChart(
      title: "Processor time, by that of \(baseline); shorter is faster",
      subtitle: "Medians of \(rounds) interleaved rounds. \(machine.processor), "
        + "\(machine.cores) cores. \(date), commit \(commit)",
      series: names, groups: groups, mark: 1, longest: min(max(most, 1), 3))
  }
}
