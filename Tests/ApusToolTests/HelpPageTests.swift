// Help pages against the recorded ones in Golden/. APUS_UPDATE_GOLDEN=1 records them anew.

import Foundation
import Testing

@testable import apus_tool

/// Compares with Golden/NAME.txt, or writes it.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name).txt")
  if ProcessInfo.processInfo.environment["APUS_UPDATE_GOLDEN"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  #expect(text == recorded, "differs from \(file.path)", sourceLocation: sourceLocation)
}

@Suite struct HelpPageTests {
  @Test(arguments: Tool.commands.map(\.name)) func page(name: String) throws {
    let recorder = Recorder()
    #expect(recorder.status(of: "help", name) == 0)
    try expectGolden(recorder.output, "help-\(name)")
    #expect(recorder.error.isEmpty)
  }

  @Test func overview() throws {
    let recorder = Recorder()
    #expect(recorder.status(of: "help") == 0)
    try expectGolden(recorder.output, "help")
    let other = Recorder()
    #expect(other.status(of: "--help") == 0)
    #expect(other.output == recorder.output)
  }

  @Test func features() throws {
    let recorder = Recorder()
    #expect(recorder.status(of: "help", "features") == 0)
    try expectGolden(recorder.output, "help-features")
  }

  @Test(arguments: [
    "run", "snapshot", "inspect", "validate", "wast", "wat2wasm", "wasm2wat", "dump", "help",
  ])
  func helpOptionShowsThePage(name: String) throws {
    for option in ["--help", "-h"] {
      let recorder = Recorder()
      #expect(recorder.status(of: name, option) == 0)
      try expectGolden(recorder.output, "help-\(name)")
    }
  }

  @Test func pagesAreNarrow() {
    let pages = Tool.commands.map(HelpPage.page) + [Tool.overview, HelpPage.features]
    for line in pages.flatMap({ $0.split(separator: "\n") }) {
      #expect(line.count <= HelpPage.width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test func everyOptionIsOnItsPage() {
    for command in Tool.commands {
      let page = HelpPage.page(of: command)
      for option in command.options { #expect(page.contains("  \(option.synopsis)")) }
    }
  }

  /// The options in an example are options of the command.
  @Test func examplesScan() {
    for command in Tool.commands where command.operandOrder != .operandsOnly {
      for example in command.examples {
        let words = example.command.split(separator: " ").map(String.init)
        guard let start = words.firstIndex(of: command.name) else {
          Issue.record("\(example.command) is no example of \(command.name)")
          continue
        }
        let scanner = Scanner(options: command.options, operandOrder: command.operandOrder)
        #expect(throws: Never.self) { try scanner.scan(Array(words[(start + 1)...])) }
      }
    }
  }

  @Test func longWordsHaveLinesOfTheirOwn() {
    let word = String(repeating: "x", count: 90)
    #expect(HelpPage.wrap("a \(word) b", indent: 2) == ["  a", "  \(word)", "  b"])
  }
}
