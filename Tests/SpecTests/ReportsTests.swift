// What surrounds the runner: files, skips, options and reports.

import Apus
import Foundation
import Testing

@testable import spec

/// A folder with one script in which a command fails, at line 2.
private func run(skips: String) throws -> FileResult {
  let folder = FileManager.default.temporaryDirectory.appending(path: "apus-\(UUID())/legacy")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
  let script = "(module (func (export \"<f>\")))\n(assert_trap (invoke \"<f>\") \"t\")"
  try Data(script.utf8).write(to: folder.appending(path: "a.wast"))
  let files = SuiteFolders().files(at: folder.path)
  #expect(files.map(\.name) == ["legacy/a.wast"])
  let results = SuiteRun.run(files, modes: [.eager], skips: Skips(skips), threadCount: 2)
  return try #require(results.first)
}

@Test func aFailureIsReportedEverywhere() throws {
  let result = try run(skips: "")
  #expect(result.failures.map(\.line) == [2])
  let line = "legacy/a.wast:2: eager: assert_trap: trap \"t\" is expected, it succeeded\n"
  #expect(Reports.failures([result]) == line)
  #expect(
    Reports.table(FolderResult.folders(of: [result]), totals: FolderResult.totals(of: [result]))
      == """
      folder  mode   files  clean files  commands  passed  failed  skipped
      legacy  eager      1            0         2       1       1        0
      total   eager      1            0         2       1       1        0
      built for \(Dispatch.current.rawValue) dispatch

      """)
  let json = try JSONSerialization.jsonObject(with: try Reports.json([result])) as? [String: Any]
  #expect(json?["dispatch"] as? String == Dispatch.current.rawValue)
  let file = try #require((json?["files"] as? [[String: Any]])?.first)
  #expect(file["mode"] as? String == "eager")
  #expect(file["commands"] as? Int == 2)
  let failure = try #require((file["failed"] as? [[String: Any]])?.first)
  #expect(failure["line"] as? Int == 2)
  #expect(failure["command"] as? String == "assert_trap")
  let xml = Reports.junit([result])
  let suite = "legacy \(Dispatch.current.rawValue)-eager"
  #expect(xml.contains("<testcase classname=\"\(suite)\" name=\"legacy/a.wast\""))
  #expect(xml.contains("<testsuite name=\"\(suite)\" tests=\"1\" failures=\"1\" skipped=\"0\">"))
  #expect(xml.contains("line 2: assert_trap: trap &quot;t&quot; is expected"))
}

@Test(arguments: ["legacy/a.wast why", "legacy/a.wast:2 why", "# no\nlegacy/a.wast:2 why\n"])
func aKnownFailureIsSkipped(_ skips: String) throws {
  let result = try run(skips: skips)
  #expect(result.failures.isEmpty)
  #expect(result.skipped.map(\.entry.reason) == ["why"])
  #expect(result.passedCount == 1)
  #expect(result.needless.isEmpty)
  #expect(Reports.junit([result]).contains("<skipped message=\"why\"/>"))
}

@Test(arguments: ["legacy/a.wast:1 why", "b.wast why", "a.wast why", "# legacy/a.wast why"])
func anEntryForSomethingElseSkipsNothing(_ skips: String) throws {
  let result = try run(skips: skips)
  #expect(result.failures.count == 1)
  #expect(result.needless.count == (skips.hasPrefix("legacy") ? 1 : 0))
}

@Test func anEntryThatIsNeededNoMoreIsReported() throws {
  let result = try run(skips: "legacy/a.wast:2 why\nlegacy/a.wast:1 why")
  #expect(result.needless.map(\.line) == [1])
  #expect(
    Reports.failures([result])
      == "legacy/a.wast:1: eager: is listed in skips.txt and passes: remove it\n")
  #expect(!result.isAsExpected)
  #expect(Reports.junit([result]).contains("legacy/a.wast:1: is listed in skips.txt and passes"))
}

@Test(
  arguments: [
    ("i32.wast", Features.wasm3), ("custom/custom_annot.wast", .wasm3),
    ("legacy/throw.wast", .wasm3.union(Features(.legacyExceptions))),
    ("proposals/custom-descriptors/a.wast", .wasm3.union(Features(.customDescriptors))),
    ("proposals/custom-page-sizes/a.wast", .wasm3.union(Features(.customPageSizes))),
    ("proposals/wide-arithmetic/a.wast", .wasm3.union(Features(.wideArithmetic))),
    ("testsuite-threads/LB.wast", .wasm2.union(Features(.threads))),
    (
      "proposals/threads/atomic.wast",
      .wasm2.union(Features(.threads)).subtracting(Features(.referenceTypes))
    ),
  ])
func featuresOfFolders(_ name: String, _ features: Features) {
  #expect(SuiteFile(path: "/" + name, name: name).features == features)
}

@Test func namesCountFromTheSuitesFolders() throws {
  let root = FileManager.default.temporaryDirectory.appending(path: "apus-\(UUID())")
  defer { try? FileManager.default.removeItem(at: root) }
  for path in ["s/proposals/x/b.wast", "s/a.wast", "t/c.wast", "s/a.txt"] {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: file)
  }
  let path = { (name: String) in root.appending(path: name).path }
  let places = SuiteFolders(suite: path("s"), threads: path("t"))
  let names = ["a.wast", "proposals/x/b.wast", "testsuite-threads/c.wast"]
  #expect(places.files.map(\.name) == names)
  #expect(places.files(at: path("s/proposals/x")).map(\.name) == ["proposals/x/b.wast"])
  #expect(places.files(at: path("t/c.wast")).map(\.name) == ["testsuite-threads/c.wast"])
  #expect(SuiteFolders().files(at: path("s")).map(\.name) == ["a.wast", "proposals/x/b.wast"])
  #expect(SuiteFolders().files(at: path("t")).map(\.name) == ["t/c.wast"])
  #expect(SuiteFolders().files(at: path("t/c.wast")).map(\.name) == ["t/c.wast"])
  #expect(SuiteFolders().files(at: path("nowhere")).isEmpty)
  #expect(SuiteFolders().files.isEmpty)
}

@Test func lostCommandsAreFound() {
  let places = SuiteFolders(suite: "/s", threads: "/t")
  let modes = Mode.allCases
  var folders = PinnedSuite.folders.flatMap { name, count in
    modes.map { mode in
      var folder = FolderResult(name: name, mode: mode)
      folder.fileCount = count.fileCount
      folder.commandCount = count.commandCount
      return folder
    }
  }
  #expect(PinnedSuite.differences(folders, modes: modes, in: places).isEmpty)
  folders[0].commandCount -= 1
  #expect(PinnedSuite.differences(folders, modes: modes, in: places).count == 1)
  folders.removeAll { $0.mode == .eager }
  folders[0].commandCount += folders[0].mode == .lazy ? 1 : 0
  #expect(PinnedSuite.differences(folders, modes: [.lazy], in: places).isEmpty)
  #expect(
    PinnedSuite.differences(folders, modes: modes, in: places).count == PinnedSuite.folders.count)
  let threads = SuiteFolders(threads: "/t")
  #expect(PinnedSuite.differences([], modes: modes, in: threads).count == modes.count)
  #expect(PinnedSuite.differences([], modes: modes, in: SuiteFolders()).isEmpty)
}

@Test func thePinnedSuiteInNumbers() {
  #expect(PinnedSuite.total == PinnedSuite.Count(fileCount: 288, commandCount: 67_119))
}
