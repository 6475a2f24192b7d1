// Scripts, one test per file, which runs in every mode: Apus's own, and the official test suite when
// APUS_TESTSUITE names its folder; scripts with threads, which are apart, when APUS_TESTSUITE_THREADS does.

import ApusText
import Foundation
import Testing

@testable import spec

private let places = SuiteFolders.environment

@Suite struct SuiteTests {
  @Test(
    .enabled(if: places.suite != nil, "APUS_TESTSUITE is not set: no script of the suite was run"),
    arguments: places.files)
  func script(_ file: SuiteFile) throws {
    try runInAllModes(file)
  }

  @Test(arguments: SuiteFolders(own: places.own).files)
  func ownScript(_ file: SuiteFile) throws {
    try runInAllModes(file)
  }

  private func runInAllModes(_ file: SuiteFile) throws {
    let text = try #require(FileManager.default.contents(atPath: file.path))
    let commandCount = countCommands(try Script(Array(text)).commands)
    let results = SuiteRun.run([file], modes: Mode.allCases, skips: .known, threadCount: 1)
    #expect(results.map(\.mode) == Mode.allCases)
    for result in results {
      let mode = result.mode.rawValue
      #expect(result.commandCount == commandCount, "\(mode)")
      for failure in result.failures {
        Issue.record("\(file):\(failure.line): \(mode): \(failure.command): \(failure.message)")
      }
      for entry in result.needless {
        Issue.record("\(entry.place): \(mode): is in skips.txt and passes: remove it")
      }
    }
  }

  @Test(.enabled(if: places.suite != nil, "APUS_TESTSUITE is not set: no command was counted"))
  func noCommandIsLost() throws {
    var folders: [String: FolderResult] = [:]
    for file in places.files {
      let text = try #require(FileManager.default.contents(atPath: file.path))
      folders[file.folder, default: FolderResult(name: file.folder, mode: .lazy)].fileCount += 1
      folders[file.folder]?.commandCount += countCommands(try Script(Array(text)).commands)
    }
    let differences = PinnedSuite.differences(
      Array(folders.values), modes: [.lazy], in: places)
    #expect(differences.isEmpty)
  }

  @Test(.enabled(if: places.suite != nil, "APUS_TESTSUITE is not set: skips.txt was not compared"))
  func skipsNameFilesThatExist() {
    let names = Set(places.files.map(\.name))
    for entry in Skips.known.entries {
      #expect(!entry.reason.isEmpty, "\(entry.file)")
      let isApart = entry.file.hasPrefix(SuiteFolders.threadsFolder) && places.threads == nil
      #expect(names.contains(entry.file) || isApart, "\(entry.file)")
    }
  }
}
