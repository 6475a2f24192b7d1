// The tool from its words to its exit status.

import Apus
import Foundation
import Synchronization
import Testing

@testable import spec

/// What a run of the tool gave.
private struct Outcome {
  var status: Int32
  var output = ""
  var error = ""
}

/// A folder with files, removed at the end.
private final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.appending(path: "apus-\(UUID())").path

  init(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = URL(filePath: path).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func spec(
    _ words: String..., in places: SuiteFolders = SuiteFolders(), showsProgress: Bool = false
  ) throws -> Outcome {
    let error = Mutex("")
    var output = ""
    let status = try SpecTool.run(
      words.map { $0.replacing("@", with: path) }, in: places, output: { output += $0 },
      error: { text in error.withLock { $0 += text } }, showsProgress: showsProgress)
    return Outcome(status: status, output: output, error: error.withLock { $0 })
  }
}

private let module = "(module (func (export \"f\") (result i32) (i32.const 1)))\n"
private let right = module + "(assert_return (invoke \"f\") (i32.const 1))"
private let wrong = module + "(assert_return (invoke \"f\") (i32.const 2))"

@Suite struct SpecToolTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["s/right.wast": right, "s/wrong.wast": wrong])
  }

  @Test func withoutAFailureTheStatusIsZero() throws {
    let outcome = try folder.spec("@/s/right.wast")
    #expect(outcome.status == 0)
    for mode in Mode.allCases {
      #expect(outcome.output.contains("\ntotal   \(mode.rawValue) "))
    }
    #expect(outcome.error.isEmpty)
  }

  @Test func aFailureIsToldForEveryMode() throws {
    let outcome = try folder.spec("@/s")
    #expect(outcome.status == 1)
    for mode in Mode.allCases.map(\.rawValue) {
      let line = "s/wrong.wast:2: \(mode): assert_return: i32 2 is expected, i32 1 is the result\n"
      #expect(outcome.output.components(separatedBy: line).count == 2)
    }
    #expect(!outcome.output.contains("right.wast"))
  }

  @Test func modulesAreWrittenInsteadOfRun() throws {
    let outcome = try folder.spec("--write-modules", "@/out", "@/s")
    #expect(outcome.status == 0 && outcome.output == "2 modules\n")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/out")
    #expect(
      names.filter { $0.hasSuffix(".wasm") }.sorted() == [
        "s/right/1.module.wasm", "s/wrong/1.module.wasm",
      ])
  }

  @Test func whatModulesDoIsRecorded() throws {
    _ = try folder.spec("--write-modules", "@/out", "@/s/right.wast")
    let outcome = try folder.spec("--record", "@/recorded", "@/out/s/right/1.module.wasm")
    #expect(outcome.status == 0 && outcome.error.isEmpty)
    let again = try folder.spec("@/recorded/1.module.wast")
    #expect(again.status == 0)
    let failed = try folder.spec("--record", "@/recorded", "@/s/right.wast", "@/none.wasm")
    #expect(failed.status == 1)
    #expect(failed.error.contains("right.wast: ") && failed.error.contains("none.wasm: "))
    #expect(try folder.spec("--record", "@/recorded").status == 2)
  }

  @Test func modesAndFilterChoose() throws {
    let eager = try folder.spec("--modes", "eager", "@/s")
    #expect(eager.status == 1)
    #expect(!eager.output.contains("lazy"))
    let filtered = try folder.spec("--filter", "right", "@/s")
    #expect(filtered.status == 0)
    #expect(!filtered.output.contains("wrong"))
  }

  /// A run of everything misses what the pinned suite has more.
  @Test func lostCommandsAreAFailure() throws {
    let small = try TemporaryFolder(["right.wast": right])
    let places = SuiteFolders(suite: small.path)
    let outcome = try small.spec(in: places)
    #expect(outcome.status == 1)
    let line = "commands were lost: ., lazy: 1 files and 2 commands, the pinned suite has 257 and"
    #expect(outcome.output.contains(line))
    #expect(try small.spec("--filter", "right", in: places).status == 0)
    #expect(try small.spec(small.path, in: places).status == 0)
  }

  @Test func reportsAreWritten() throws {
    let outcome = try folder.spec("--json", "@/r.json", "--junit", "@/r.xml", "@/s")
    #expect(outcome.status == 1)
    let json = try String(contentsOfFile: folder.path + "/r.json", encoding: .utf8)
    #expect(json.components(separatedBy: "\"mode\" : \"lazy\"").count == 3)
    let xml = try String(contentsOfFile: folder.path + "/r.xml", encoding: .utf8)
    #expect(xml.components(separatedBy: "<failure ").count == 1 + Mode.allCases.count)
    #expect(throws: (any Error).self) { try folder.spec("--json", "@/no/r.json", "@/s/right.wast") }
  }

  @Test func progressIsOneLine() throws {
    let outcome = try folder.spec("--jobs", "1", "@/s", showsProgress: true)
    #expect(!outcome.error.contains("\n"))
    #expect(outcome.error.contains("1 of 8  s/right.wast (lazy)"))
    #expect(outcome.error.contains("8 of 8, 4 failed  s/wrong.wast (hinted)"))
    #expect(outcome.error.hasSuffix("\r\u{1B}[K"))
  }

  @Test(
    arguments: [
      ([], "APUS_TESTSUITE"), (["@/nowhere"], "no script is at"),
      (["--filter", "zzz", "@/s"], "no script's name contains zzz"), (["--jobs", "0"], "--jobs"),
      (["--modes", "fast"], "hinted; not fast"), (["--modes", ""], "hinted; not "),
      (["--what"], "unknown option --what"), (["--json"], "--json takes a value"),
    ])
  func whatMakesNoSense(_ words: [String], _ complaint: String) throws {
    let error = Mutex("")
    let status = try SpecTool.run(
      words.map { $0.replacing("@", with: folder.path) }, in: SuiteFolders(),
      output: { Issue.record("\($0)") }, error: { text in error.withLock { $0 += text } })
    #expect(status == 2)
    #expect(error.withLock { $0 }.contains(complaint))
  }
}

@Suite struct OptionsTests {
  @Test func options() throws {
    let options = try Options([
      "--filter", "x", "a", "--json", "j", "--junit", "u", "--jobs", "3", "b", "--modes",
      "eager,lazy",
    ])
    #expect(options.paths == ["a", "b"])
    #expect(options.filter == "x")
    #expect(options.jsonPath == "j")
    #expect(options.junitPath == "u")
    #expect(options.jobCount == 3)
    #expect(options.modes == [.lazy, .eager])
    #expect(try Options(["--modes", "eager"]).modes == [.eager])
    #expect(try Options([]).modes == Mode.allCases)
    #expect(try Options(["--help"]).wantsHelp)
  }

  @Test func helpNamesEveryModeAndIsNarrow() throws {
    let outcome = try TemporaryFolder([:]).spec("--help")
    #expect(outcome.status == 0)
    #expect(outcome.output == Options.help)
    for mode in Mode.allCases { #expect(Options.help.contains("\(mode.rawValue)")) }
    for line in Options.help.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  /// Every option that the page lists is one, and so are those of its examples.
  @Test func helpIsTrue() throws {
    let lines = Options.help.split(separator: "\n").map { $0.drop { $0 == " " } }
    let options = lines.filter { $0.hasPrefix("--") || $0.hasPrefix("-h") }
    #expect(options.count == 8)
    for option in options {
      let words = option.prefix(while: { $0 != "," }).split(separator: " ").map(String.init)
      let hasValue = words.count > 1 && words[1].allSatisfy(\.isUppercase)
      let value = ["--modes": "eager", "--jobs": "2"][words[0]] ?? "x"
      _ = try Options(hasValue ? [words[0], value] : [words[0]])
    }
    let examples = lines.filter {
      $0.contains("spec ") && !$0.contains(":") || $0.hasSuffix(" spec")
    }
    for example in examples where !example.contains("[") && !example.contains("swift") {
      let words = example.split(separator: " ").map(String.init)
      let start = try #require(words.firstIndex(of: "spec"))
      _ = try Options(Array(words[(start + 1)...]))
    }
  }
}
