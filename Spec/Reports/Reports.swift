// What a run is told by: a table for people, JSON and JUnit for machines.

import Foundation

enum Reports {
  /// A line for each folder, and their sum.
  static func table(_ folders: [FolderResult]) -> String {
    var total = FolderResult(name: "total")
    folders.forEach { total.add($0) }
    let rows =
      [["folder", "files", "clean files", "commands", "passed", "failed", "skipped"]]
      + (folders + [total]).map { folder in
        [folder.name]
          + [
            folder.fileCount, folder.passedFileCount, folder.commandCount, folder.passedCount,
            folder.failedCount, folder.skippedCount,
          ].map(String.init)
      }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n") + "\n"
  }

  /// Failures that are not known, some of each file, and entries that are needed no more.
  static func failures(_ files: [FileResult], atMost count: Int = 20) -> String {
    files.map { file in
      var lines = file.failures.prefix(count).map {
        "\(file.file.name):\($0.line): \($0.command): \($0.message)"
      }
      let more = file.failures.count - lines.count
      if more > 0 { lines.append("\(file.file.name): and \(more) more") }
      lines += file.needless.map { entry in
        let place = entry.line.map { "\(entry.file):\($0)" } ?? entry.file
        return "\(place): is listed in skips.txt and passes: remove it"
      }
      return lines.map { $0 + "\n" }.joined()
    }.joined()
  }

  /// Everything, as JSON.
  static func json(_ files: [FileResult]) throws -> Data {
    let report = JSONReport(
      files: files.map { file in
        JSONReport.File(
          name: file.file.name, folder: file.file.folder, commands: file.commandCount,
          passed: file.passedCount, seconds: file.seconds,
          failed: file.failures.map { JSONReport.Failure($0, reason: nil) },
          skipped: file.skipped.map { JSONReport.Failure($0.failure, reason: $0.entry.reason) })
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(report)
  }

  /// Everything as JUnit's XML: a suite for each folder, a case for each file.
  static func junit(_ files: [FileResult]) -> String {
    let folders = Dictionary(grouping: files, by: \.file.folder).sorted { $0.key < $1.key }
    let suites = folders.map { folder, files in
      let failed = files.count { !$0.failures.isEmpty }
      let skipped = files.count { $0.failures.isEmpty && !$0.skipped.isEmpty }
      let head = """
        <testsuite name="\(escaped(folder))" tests="\(files.count)" failures="\(failed)" \
        skipped="\(skipped)">\n
        """
      return head + files.map(testCase).joined() + "</testsuite>\n"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n" + suites.joined()
      + "</testsuites>\n"
  }

  private static func testCase(_ file: FileResult) -> String {
    let head = """
      <testcase classname="\(escaped(file.file.folder))" name="\(escaped(file.file.name))" \
      time="\(file.seconds)">
      """
    let failures = file.failures.map { failure in
      let message = "line \(failure.line): \(failure.command): \(failure.message)"
      return "<failure message=\"\(escaped(message))\"/>"
    }
    let reasons = Set(file.skipped.map(\.entry.reason)).sorted().joined(separator: "; ")
    let skips =
      failures.isEmpty && !file.skipped.isEmpty
      ? ["<skipped message=\"\(escaped(reasons))\"/>"] : []
    return head + (failures + skips).joined() + "</testcase>\n"
  }

  /// Text for an attribute. XML has no way to write most control characters.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case _ where scalar.value < 0x20 || 0xFFFE...0xFFFF ~= scalar.value: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// The shape of the JSON report.
private struct JSONReport: Encodable {
  let files: [File]

  struct File: Encodable {
    let name: String
    let folder: String
    let commands: Int
    let passed: Int
    let seconds: Double
    let failed: [Failure]
    let skipped: [Failure]
  }

  struct Failure: Encodable {
    let line: Int
    let command: String
    let message: String
    /// Why it is skipped.
    let reason: String?

    init(_ failure: spec.Failure, reason: String?) {
      line = failure.line
      command = failure.command
      message = failure.message
      self.reason = reason
    }
  }
}
