// What a run is told by: a table for people, JSON and JUnit for machines.

import Apus
import ApusScripts
import Foundation

enum Reports {
  /// A line for each folder and mode, and for all folders together.
  static func table(_ folders: [FolderResult], totals: [FolderResult]) -> String {
    let rows =
      [["folder", "mode", "files", "clean files", "commands", "passed", "failed", "skipped"]]
      + (folders + totals).map { folder in
        [folder.name, folder.mode.rawValue]
          + [
            folder.fileCount, folder.passedFileCount, folder.commandCount, folder.passedCount,
            folder.failedCount, folder.skippedCount,
          ].map(String.init)
      }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column < 2 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ") + "\n"
    }.joined() + "built for \(Dispatch.current.rawValue) dispatch\n"
  }

  /// Failures that are not known, some of each file, and entries that are needed no more.
  static func failures(_ files: [FileResult], atMost count: Int = 20) -> String {
    files.map { file in
      let mode = file.mode.rawValue
      var lines = file.failures.prefix(count).map {
        "\(file.file.name):\($0.line): \(mode): \($0.command): \($0.message)"
      }
      let more = file.failures.count - lines.count
      if more > 0 { lines.append("\(file.file.name): \(mode): and \(more) more") }
      lines += file.needless.map {
        "\($0.place): \(mode): is listed in skips.txt and passes: remove it"
      }
      return lines.map { $0 + "\n" }.joined()
    }.joined()
  }

  /// Everything, as JSON.
  static func json(_ files: [FileResult]) throws -> Data {
    let report = JSONReport(
      dispatch: Dispatch.current.rawValue,
      files: files.map { file in
        JSONReport.File(
          name: file.file.name, folder: file.file.folder, mode: file.mode.rawValue,
          commands: file.commandCount, passed: file.passedCount, seconds: file.seconds,
          failed: file.failures.map { JSONReport.Failure($0, reason: nil) },
          skipped: file.skipped.map { JSONReport.Failure($0.failure, reason: $0.entry.reason) })
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(report)
  }

  /// Everything as JUnit's XML: a suite for each folder, dispatch and mode, a case for each file.
  static func junit(_ files: [FileResult]) -> String {
    let suites = FolderResult.folders(of: files).map { folder in
      let files = files.filter { $0.file.folder == folder.name && $0.mode == folder.mode }
      let failed = files.count { !$0.isAsExpected }
      let skipped = files.count { $0.isAsExpected && !$0.skipped.isEmpty }
      let head = """
        <testsuite name="\(escaped(folder.name)) \(folder.mode.nameWithDispatch)" \
        tests="\(files.count)" failures="\(failed)" skipped="\(skipped)">\n
        """
      return head + files.map(testCase).joined() + "</testsuite>\n"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n" + suites.joined()
      + "</testsuites>\n"
  }

  private static func testCase(_ file: FileResult) -> String {
    let head = """
      <testcase classname="\(escaped(file.file.folder)) \(file.mode.nameWithDispatch)" \
      name="\(escaped(file.file.name))" time="\(file.seconds)">
      """
    let messages =
      file.failures.map { "line \($0.line): \($0.command): \($0.message)" }
      + file.needless.map { "\($0.place): is listed in skips.txt and passes: remove it" }
    let failures = messages.map { "<failure message=\"\(escaped($0))\"/>" }
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
  let dispatch: String
  let files: [File]

  struct File: Encodable {
    let name: String
    let folder: String
    let mode: String
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

    init(_ failure: ApusScripts.Failure, reason: String?) {
      line = failure.line
      command = failure.command
      message = failure.message
      self.reason = reason
    }
  }
}
