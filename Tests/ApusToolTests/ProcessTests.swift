// The tool as a process, and the programs it emits, built and run.

import Foundation
import Testing

@testable import apus_tool

/// How a process ended and what it printed.
struct Outcome: Equatable {
  let status: Int32
  let output: String
  let error: String
}

/// Runs a program to its end.
func runProcess(
  _ program: String, _ arguments: [String], in folder: String,
  environment: [String: String]? = nil
) throws -> Outcome {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  if let environment { process.environment = environment }
  process.standardInput = FileHandle.nullDevice
  // Files, not pipes: nobody has to read while the program writes.
  let output = folder + "/stdout-\(UUID().uuidString)"
  let error = output + "-error"
  for path in [output, error] {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
  }
  process.standardOutput = FileHandle(forWritingAtPath: output)
  process.standardError = FileHandle(forWritingAtPath: error)
  try process.run()
  process.waitUntilExit()
  return Outcome(
    status: process.terminationStatus,
    output: try String(contentsOfFile: output, encoding: .utf8),
    error: try String(contentsOfFile: error, encoding: .utf8))
}

/// The folder that holds what the build made.
func buildFolder() throws -> URL {
  // The test bundle is on the command line of whoever runs it.
  for argument in CommandLine.arguments {
    if let range = argument.range(of: "/[^/]*\\.xctest", options: .regularExpression) {
      return URL(fileURLWithPath: String(argument[..<range.lowerBound]))
    }
  }
  return Bundle.main.bundleURL
}

/// Compiles a file against the modules and objects of this build.
func compile(_ source: String, to program: String, in folder: String) throws -> Outcome {
  let build = try buildFolder()
  // What the build linked into the tool; old objects may lie beside those.
  let list = build.appendingPathComponent("apus.product/Objects.LinkFileList")
  let objects = try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
    .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'\"")) }
    .filter { $0.contains("/Apus.build/") || $0.contains("/ApusWASI.build/") }
  return try runProcess(
    "/usr/bin/env",
    ["swiftc", "-swift-version", "6", "-I", build.appendingPathComponent("Modules").path, source]
      + ["-o", program] + objects, in: folder)
}

@Suite struct ProcessTests {
  private let folder: TemporaryFolder
  private let tool: String

  init() throws {
    folder = try TemporaryFolder()
    tool = try buildFolder().appendingPathComponent("apus").path
    try folder.write("echo.wasm", Guest.echo.bytes)
    try folder.write("exit7.wasm", Guest.exitsWith7.bytes)
    try folder.write("trap.wasm", Guest.traps.bytes)
    try folder.write("math.wasm", Guest.math.bytes)
  }

  private func apus(_ arguments: String..., environment: [String: String]? = nil) throws -> Outcome
  {
    try runProcess(tool, arguments, in: folder.path, environment: environment)
  }

  @Test func statuses() throws {
    #expect(try apus("exit7.wasm").status == 7)
    #expect(try apus("./exit7.wasm").status == 7)
    #expect(try apus("run", "exit7.wasm").status == 7)
    #expect(try apus("trap.wasm").status == 134)
    #expect(try apus("run").status == 64)
    #expect(try apus("none.wasm").status == 1)
    #expect(try apus("--version").output == "apus 0.1.0 (WebAssembly 3.0, WASI preview 1)\n")
  }

  /// Standard input in the place of a file.
  @Test func standardInput() throws {
    try folder.write("a.wat", Array("(module (func $f (export \"f\")))".utf8))
    let line = "< a.wat \"$0\" wat2wasm - | \"$0\" wasm2wat - | \"$0\" validate -"
    let outcome = try runProcess("/bin/sh", ["-c", line, tool], in: folder.path)
    #expect(outcome == Outcome(status: 0, output: "-: ok, 1 function, 4 B of code\n", error: ""))
    let twice = "< a.wat \"$0\" wasm2wat -"
    #expect(
      try runProcess("/bin/sh", ["-c", twice, tool], in: folder.path).error
        == "apus: - is text already\n")
  }

  @Test func argumentsAndEnvironment() throws {
    #expect(try apus("echo.wasm", "--dir", "ü").output == "echo.wasm\0--dir\0ü\0")
    let outcome = try apus(
      "run", "--argv0", "me", "--env", "A=1", "--env", "B", "--env", "C", "--env", "A=2",
      "echo.wasm", environment: ["B": "b", "D": "d"])
    #expect(outcome == Outcome(status: 0, output: "me\0A=2\0B=b\0", error: ""))
    let inherited = try apus(
      "run", "--env", "D=e", "--inherit-env", "echo.wasm", environment: ["D": "d"])
    #expect(inherited.output.contains("D=e\0"))
  }

  /// Without what differs in every run: the time that calls take. The port that was taken is only the
  /// tool's to tell.
  private func comparable(_ outcome: Outcome) -> Outcome {
    let error = outcome.error.replacingOccurrences(
      of: " \\([0-9]+ µs\\)|apus: listening on port [0-9]+\n", with: "",
      options: .regularExpression)
    return Outcome(status: outcome.status, output: outcome.output, error: error)
  }

  /// What `--emit-swift` prints, compiled against the modules and objects of this build, gives what
  /// the command line gives.
  @Test(arguments: [
    ["--env", "A=\"\\(x)\"\n", "--env", "B", "--max-memory", "1M", "echo.wasm", "a b", "ü"],
    [
      "--dir", ".", "--dir", ".::/x::ro", "--inherit-env", "--argv0", "t", "--trace-wasi",
      "--unknown-imports", "trap", "echo.wasm",
    ],
    [
      "--max-open-files", "9", "--max-output", "7", "--max-file-growth", "1", "--threads",
      "--trace-wasi=trace", "--listen", "localhost:0", "--fd", "0", "echo.wasm", "abc",
    ],
    ["exit7.wasm"],
    [
      "--overlay", ".", "--mount-memory", "/tmp::1M", "--mount-memory", "/m", "--seed", "5",
      "echo.wasm",
    ],
    ["--deterministic", "echo.wasm"],
    ["--invoke", "swap", "math.wasm", "-5", "inf"],
    ["--invoke", "_start", "--max-call-depth", "100", "exit7.wasm"],
    [
      "--features", "wasm1,+multi-value,+reference-types", "--invoke", "swap", "math.wasm", "1",
      "2",
    ],
  ])
  func emittedProgram(words: [String]) throws {
    let direct = try runProcess(
      tool, ["run"] + words, in: folder.path, environment: ["B": "b"])
    let emitted = try runProcess(tool, ["run", "--emit-swift"] + words, in: folder.path)
    #expect(emitted.status == 0)
    try folder.write("main.swift", Array(emitted.output.utf8))
    let compiler = try compile("main.swift", to: "program", in: folder.path)
    #expect(compiler.status == 0, "\(compiler.error)\(compiler.output)")
    let result = try runProcess(
      folder.path + "/program", [], in: folder.path, environment: ["B": "b"])
    #expect(comparable(result) == comparable(direct))
    #expect(direct.status == 0 || direct.status == 7)
  }
}
