// The official test suite, one test per file. Runs when APUS_TESTSUITE names its folder; scripts with
// threads, which are apart, when APUS_TESTSUITE_THREADS does.

import ApusText
import Foundation
import Testing

@testable import spec

private let places = SuiteFolders.environment

@Suite struct SuiteTests {
  @Test(
    .enabled(if: places.suite != nil, "APUS_TESTSUITE is not set: no script of the suite was run"),
    arguments: places.files)
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

  @Test(.enabled(if: places.suite != nil, "APUS_TESTSUITE is not set: no command was counted"))
  func noCommandIsLost() throws {
    var folders: [String: FolderResult] = [:]
    for file in places.files {
      let text = try #require(FileManager.default.contents(atPath: file.path))
      folders[file.folder, default: FolderResult(name: file.folder)].fileCount += 1
      folders[file.folder]?.commandCount += count(try Script(Array(text)).commands)
    }
    #expect(PinnedSuite.differences(Array(folders.values), in: places).isEmpty)
  }

  private func count(_ commands: [ScriptCommand]) -> Int {
    commands.reduce(0) { sum, command in
      guard case .thread(_, _, let commands) = command.kind else { return sum + 1 }
      return sum + 1 + count(commands)
    }
  }

  @Test(.enabled(if: places.suite != nil, "APUS_TESTSUITE is not set: skips.txt was not compared"))
  func skipsNameFilesThatExist() {
    let names = Set(places.files.map(\.name))
    for entry in Skips.known.entries {
      #expect(!entry.reason.isEmpty, "\(entry.file)")
      let isApart = entry.file.hasPrefix(PinnedSuite.threadsFolder) && places.threads == nil
      #expect(names.contains(entry.file) || isApart, "\(entry.file)")
    }
  }
}
