// The official test suite, one test per file. Runs when APUS_TESTSUITE names its folder; scripts with
// threads, which are apart, when APUS_TESTSUITE_THREADS does.

import ApusText
import Foundation
import Testing

@testable import spec

private let suite = ProcessInfo.processInfo.environment["APUS_TESTSUITE"]
private let threads = ProcessInfo.processInfo.environment["APUS_TESTSUITE_THREADS"]

private let files =
  [suite, threads].compactMap(\.self).flatMap { SuiteFile.files(at: $0, suite: suite) }

@Suite struct SuiteTests {
  @Test(
    .enabled(if: suite != nil, "APUS_TESTSUITE is not set: no script of the suite was run"),
    arguments: files)
  func script(_ file: SuiteFile) {
    for result in SuiteRun.run([file], skips: .known, threadCount: 1, progress: { _, _ in }) {
      for failure in result.failures {
        Issue.record("\(file):\(failure.line): \(failure.command): \(failure.message)")
      }
      for entry in result.needless {
        Issue.record("\(entry.file):\(entry.line ?? 0) is in skips.txt and passes: remove it")
      }
    }
  }

  @Test(.enabled(if: suite != nil, "APUS_TESTSUITE is not set: no command was counted"))
  func noCommandIsLost() throws {
    var folders: [String: FolderResult] = [:]
    for file in try SuiteFile.files(at: #require(suite), suite: suite) {
      let text = try #require(FileManager.default.contents(atPath: file.path))
      folders[file.folder, default: FolderResult(name: file.folder)].fileCount += 1
      folders[file.folder]?.commandCount += try Script(Array(text)).commands.count
    }
    #expect(PinnedSuite.differences(Array(folders.values)).isEmpty)
  }

  @Test(.enabled(if: suite != nil, "APUS_TESTSUITE is not set: skips.txt was not compared"))
  func skipsNameFilesThatExist() {
    let names = Set(files.map(\.name))
    for entry in Skips.known.entries {
      #expect(!entry.reason.isEmpty, "\(entry.file)")
      let isApart = entry.file.hasPrefix("testsuite-threads/") && threads == nil
      #expect(names.contains(entry.file) || isApart, "\(entry.file)")
    }
  }
}
