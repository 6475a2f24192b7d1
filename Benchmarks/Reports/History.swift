// How the geometric means went over time: one line of JSON for each whole run.

import Foundation

/// A line of the history file.
struct HistoryLine: Codable, Equatable {
  let date: String
  let commit: String
  let machine: Machine
  let baseline: String
  let geometricMeans: [String: [String: Double]]

  init(_ report: RunReport) {
    date = report.date
    commit = report.commit
    machine = report.machine
    baseline = report.baseline
    geometricMeans = report.geometricMeans.mapValues { means in
      means.mapValues { ($0 * 1000).rounded() / 1000 }
    }
  }

  /// Without its end.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// All lines of a history; throws when one of them is none.
  static func lines(of text: String) throws -> [HistoryLine] {
    try text.split(separator: "\n").enumerated().map { index, line in
      do {
        return try JSONDecoder().decode(HistoryLine.self, from: Data(line.utf8))
      } catch {
        throw BenchError("line \(index + 1) of the history is none: \(error)")
      }
    }
  }

  /// Adds this line to the end of the file at `path`, which is made when there is none.
  func append(to path: String) throws {
    var text = ""
    if FileManager.default.fileExists(atPath: path) {
      text = try String(contentsOfFile: path, encoding: .utf8)
      _ = try Self.lines(of: text)
    }
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    text += try json() + "\n"
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
