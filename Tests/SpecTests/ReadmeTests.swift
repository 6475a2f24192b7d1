// What README says works, against what the official suite shows.

import Apus
import ApusText
import Foundation
import Testing

@testable import spec

private let places = SuiteFolders.environment

/// README's lines.
private let readme: [Substring] = {
  let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let text = try? String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
  return (text ?? "").split(separator: "\n")
}()

/// A row of README's table of features.
private struct Row {
  let features: String
  /// Whether modules may use them: always, or when asked for.
  let validated: String
  let executed: String

  static let all: [Row] = readme.compactMap { line in
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard line.hasPrefix("|"), cells.count == 3, cells[1] == "yes" || cells[1] == "when asked for"
    else { return nil }
    return Row(features: cells[0], validated: cells[1], executed: cells[2])
  }
}

extension Feature {
  /// What README calls it.
  fileprivate var readmeWords: String {
    switch self {
    case .core: "WebAssembly 1.0"
    case .signExtension: "sign extension"
    case .saturating: "saturating conversions"
    case .multiValue: "multi-value"
    case .bulkMemory: "bulk memory"
    case .referenceTypes: "reference types"
    case .simd: ", SIMD"
    case .tailCalls: "tail calls"
    case .extendedConstants: "extended constants"
    case .functionReferences: "typed function references"
    case .gc: "structures and arrays"
    case .exceptions: ", exceptions"
    case .relaxedSIMD: "relaxed SIMD"
    case .multiMemory: "many memories"
    case .memory64: "64-bit addresses"
    case .branchHints: "branch hints"
    case .threads: "atomic instructions"
    case .legacyExceptions: "older exceptions"
    case .customPageSizes: "custom page sizes"
    case .wideArithmetic: "wide arithmetic"
    case .customDescriptors: "custom descriptors"
    }
  }
}

@Suite struct ReadmeTests {
  private func row(_ feature: Feature) throws -> Row {
    let rows = Row.all.filter { $0.features.contains(feature.readmeWords) }
    #expect(rows.count == 1, "rows of README's table with \"\(feature.readmeWords)\"")
    return try #require(rows.first)
  }

  @Test(arguments: Feature.allCases) func whatModulesMayUse(_ feature: Feature) throws {
    let isDefault = Features.wasm3.contains(feature)
    #expect(try row(feature).validated == (isDefault ? "yes" : "when asked for"))
  }

  @Test(
    .enabled(if: places.suite != nil, "APUS_TESTSUITE is not set: README's table was not compared"))
  func whatIsExecuted() throws {
    let executed = try shownToWork()
    for feature in Feature.allCases {
      let says = try row(feature).executed.hasPrefix("yes")
      #expect(says == executed.contains(feature), "README on \(feature.name)")
    }
  }

  /// The features for which the suite has scripts with results, all of which are right. That scripts
  /// which `skips.txt` does not list pass, and others do not, other tests show.
  private func shownToWork() throws -> Features {
    var shown = Features()
    var broken = Features()
    for file in places.files where file.folder != SuiteFolders.ownFolder {
      let uses = try uses(of: file)
      if Skips.known.entries.contains(where: { $0.file == file.name }) {
        // A proposal's script tells of the proposal: what else it uses, others tell.
        let own = uses.features.intersection(file.features.subtracting(.wasm3))
        broken.formUnion(own.isEmpty ? uses.features : own)
      } else if uses.hasResults {
        shown.formUnion(uses.features)
      }
    }
    return shown.subtracting(broken)
  }

  /// What the modules of a script use, and whether it looks at results.
  private func uses(of file: SuiteFile) throws -> (features: Features, hasResults: Bool) {
    let text = try #require(FileManager.default.contents(atPath: file.path))
    var features = Features(.core)
    var hasResults = false
    func add(_ commands: [ScriptCommand]) {
      for command in commands {
        switch command.kind {
        case .module(let source), .moduleDefinition(let source):
          guard let bytes = try? source.encode(features: file.features),
            let module = try? Module(bytes: bytes, features: file.features)
          else { continue }
          features.formUnion(module.usedFeatures)
        case .assertReturn: hasResults = true
        case .thread(_, _, let commands): add(commands)
        default: continue
        }
      }
    }
    add(try Script(Array(text)).commands)
    return (features, hasResults)
  }

  @Test(
    .enabled(
      if: places.suite != nil, "APUS_TESTSUITE is not set: README's counts were not compared"))
  func howManyCommandsPass() throws {
    let listed = places.files.filter { file in
      Skips.known.entries.contains { $0.file == file.name }
    }
    let results = SuiteRun.run(listed, modes: [.lazy], skips: .known, threadCount: 1)
    let failed = results.reduce(0) { $0 + $1.skipped.count + $1.failures.count }
    let total = PinnedSuite.total.commandCount
    expectInReadme(
      failed == 0
        ? "All of its \(grouped(total)) commands pass"
        : "Of its \(grouped(total)) commands \(grouped(total - failed)) pass")
  }

  @Test func thePinnedSuite() throws {
    let threads = try #require(PinnedSuite.folders[SuiteFolders.threadsFolder])
    expectInReadme("\(threads.commandCount) of the threads proposal's scripts")
    expectInReadme("checkout \(PinnedSuite.commit)")
    expectInReadme("at commit \(PinnedSuite.threadsCommit)")
    expectInReadme("\(PinnedSuite.total.fileCount) files")
  }

  private func expectInReadme(
    _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // Kept apart: a failure need not print all of README.
    let isSaid = readme.joined(separator: " ").contains(words)
    #expect(isSaid, "README does not say \"\(words)\"", sourceLocation: sourceLocation)
  }

  /// 67,119.
  private func grouped(_ number: Int) -> String {
    let thousands = number / 1000
    let rest = String(number % 1000)
    return "\(thousands)," + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
