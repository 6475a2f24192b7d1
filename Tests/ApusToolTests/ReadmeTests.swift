// The examples of README.md, built and run.

import Foundation
import Testing

@testable import apus_tool

/// The repository's folder.
private let repository = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The contents of README's fences that begin with three backticks and `language`.
private func readmeExamples(_ language: String) throws -> [String] {
  let readme = try String(
    contentsOf: repository.appendingPathComponent("README.md"), encoding: .utf8)
  var examples: [String] = []
  var lines: [Substring]?
  for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
    if lines == nil, line == "```" + language {
      lines = []
    } else if line == "```", let example = lines {
      examples.append(example.joined(separator: "\n") + "\n")
      lines = nil
    } else {
      lines?.append(line)
    }
  }
  return examples
}

@Suite struct ReadmeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("hello.wasm", Guest.echo.bytes)
    try folder.write("math.wasm", Guest.mathWithLog.bytes)
  }

  /// Every command but `help`, which stands there with what it can show, has a line of its own.
  @Test func everyCommandIsListed() throws {
    let readme = try String(
      contentsOf: repository.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n")
    for command in Tool.commands {
      #expect(lines.contains { $0.hasPrefix("apus \(command.name) ") }, "\(command.name)")
    }
  }

  /// What each program prints, in README's order.
  @Test(arguments: [
    (1, "hello\0world\0LANG=C\0exit status 0\n"),
    (2, "log: 40\n42\ntrap: integer divide by zero\n  at divide (function 2, byte 0x4e)\n"),
  ])
  func program(index: Int, output: String) throws {
    let examples = try readmeExamples("swift")
    try #require(examples.count == 3)
    try folder.write("main.swift", Array(examples[index].utf8))
    let compiler = try compile("main.swift", to: "program", in: folder.path)
    #expect(compiler.status == 0, "\(compiler.error)\(compiler.output)")
    let outcome = try runProcess(folder.path + "/program", [], in: folder.path)
    #expect(outcome == Outcome(status: 0, output: output, error: ""))
  }

  /// The package is one, and names products that there are.
  @Test func package() throws {
    let manifest = try #require(try readmeExamples("swift").first)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/package/Sources/hello", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/apus", withDestinationPath: repository.path)
    try folder.write("package/Package.swift", Array(manifest.utf8))
    try folder.write("package/Sources/hello/main.swift", Array("print(1)\n".utf8))
    let outcome = try runProcess(
      "/usr/bin/env", ["swift", "package", "show-dependencies", "--format", "flatlist"],
      in: folder.path + "/package")
    #expect(outcome.status == 0, "\(outcome.error)")
    let products = try String(
      contentsOf: repository.appendingPathComponent("Package.swift"), encoding: .utf8)
    for product in ["Apus", "ApusWASI"] {
      #expect(manifest.contains("name: \"\(product)\", package: \"apus\""))
      #expect(products.contains(".library(name: \"\(product)\""))
    }
  }
}
