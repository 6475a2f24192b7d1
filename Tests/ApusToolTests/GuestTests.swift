// Running guests: exit statuses, traps, functions called by name, and what cannot run.

import Foundation
import Testing

@testable import apus_tool

@Suite struct GuestTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Runs `apus run OPTIONS guest.wasm ARGUMENTS`.
  private func run(
    _ guest: Guest, _ options: [String] = [], _ arguments: [String] = []
  ) throws -> (status: UInt8, output: String, error: String) {
    let path = try folder.write("guest.wasm", guest.bytes)
    let recorder = Recorder()
    let words = ["run"] + options + [path] + arguments
    let status = Tool.status(of: words, recorder.context()).code
    let error = recorder.error.split(separator: folder.path + "/").joined()
    return (status, recorder.output, error)
  }

  @Test func theStatusIsTheGuests() throws {
    let result = try run(.exitsWith7)
    #expect(result.status == 7)
    #expect(result.output.isEmpty && result.error.isEmpty)
    #expect(try run(.exitsWith7, ["--invoke", "_start"]).status == 7)
  }

  @Test func aTrapHasABacktrace() throws {
    let result = try run(.traps)
    #expect(result.status == 134)
    try expectGolden(result.error, "trap")
  }

  @Test func deepRecursionIsATrap() throws {
    let result = try run(.recurses)
    #expect(result.status == 134)
    #expect(result.error.hasPrefix("apus: trap: call stack exhausted\n     0: _start (function 0"))
    #expect(result.error.split(separator: "\n").count < 8)
  }

  @Test(arguments: [
    ("add", ["2", "-3"], "-1\n"), ("add", ["0x7fffffff", "1"], "-2147483648\n"),
    ("swap", ["5", "nan"], "nan\n5\n"), ("half", ["inf"], "inf\n"), ("half", ["3"], "1.5\n"),
    ("nothing", [], ""), ("nothing", ["a", "b"], ""), ("same", ["null"], "null\n"),
  ])
  func invoked(name: String, arguments: [String], output: String) throws {
    let result = try run(.math, ["--invoke", name], arguments)
    #expect(result.status == 0)
    #expect(result.output == output)
    #expect(result.error.isEmpty)
  }

  @Test(
    arguments: [
      ("add", ["1"], 64, "add takes 2 parameters, not 1"),
      ("add", ["1", "2", "3"], 64, "add takes 2 parameters, not 3"),
      ("add", ["1", "x"], 64, "parameter 2 of add: \"x\" is no i32"),
      ("add", ["1", "4294967296"], 64, "does not fit in i32"),
      ("half", [], 64, "half takes 1 parameter, not 0"),
      ("ad", ["1", "2"], 1, "did you mean add?"),
      ("divide", ["1", "0"], 134, "trap: integer divide by zero"),
      ("divide", ["-2147483648", "-1"], 134, "trap: integer overflow"),
    ] as [(String, [String], UInt8, String)])
  func invokedInVain(name: String, arguments: [String], status: UInt8, part: String) throws {
    let result = try run(.math, ["--invoke", name], arguments)
    #expect(result.status == status)
    #expect(result.error.contains(part), "\(result.error)")
    #expect(result.output.isEmpty)
  }

  @Test func aReactorIsInitializedFirst() throws {
    #expect(try run(.reactor, ["--invoke", "get"]).output == "42\n")
  }

  @Test func modulesThatAreNoPrograms() throws {
    for (guest, name) in [(Guest.math, "library"), (.reactor, "reactor"), (.empty, "empty")] {
      let result = try run(guest)
      #expect(result.status == 1)
      try expectGolden(result.error, "no-start-\(name)")
    }
  }

  @Test func missingImports() throws {
    let functions = try run(.needsFunctions)
    #expect(functions.status == 1)
    try expectGolden(functions.error, "missing-functions")
    let memory = try run(.needsMemory, ["--unknown-imports", "trap"])
    #expect(memory.status == 1)
    #expect(memory.error.contains("memory 2 3"))
    let trapping = try run(.needsFunctions, ["--unknown-imports", "trap"])
    #expect(trapping.status == 134)
    #expect(trapping.error == "apus: trap: the guest called env.first, which nobody provides\n")
  }

  @Test(
    arguments: [("100K", 0, "-1\n"), ("128K", 0, "1\n"), ("10K", 1, "")]
      as [(String, UInt8, String)])
  func memoryIsLimited(size: String, status: UInt8, output: String) throws {
    let result = try run(.grows, ["--max-memory", size, "--invoke", "grow"], ["1"])
    #expect(result.status == status)
    #expect(result.output == output)
  }

  @Test func directoriesMustBeThere() throws {
    let missing = try run(.exitsWith7, ["--dir", "/no/such/folder"])
    #expect(missing.status == 1)
    #expect(missing.error.hasPrefix("apus: --dir /no/such/folder: "))
    let file = try folder.write("file", [])
    #expect(try run(.exitsWith7, ["--dir", file + "/"]).status == 1)
  }

  @Test func unusableVariables() throws {
    let result = try run(.echo, ["--env", "A=b\0c"])
    #expect(result.status == 1)
    #expect(result.error.contains("zero byte"))
  }

  @Test func aMissingPathGivesAHint() throws {
    let lib = folder.path + "/lib"
    try FileManager.default.createDirectory(atPath: lib, withIntermediateDirectories: true)
    let missed = try run(.looksForAFile, ["--dir", lib + "::/lib", "--dir", lib + "::/x"])
    #expect(missed.status == 9)
    #expect(
      missed.error == """
        apus: before it failed, the guest looked for /lib/a/b.txt, which is not in /lib (host lib)
          its directories: /lib (host lib), /x (host lib)
          to give it one more: --dir HOST::/lib/a; without this hint: --quiet

        """)
    #expect(try run(.looksForAFile, ["-q", "--dir", lib + "::/lib"]).error.isEmpty)
    // A file that is missing in a directory is the guest's to tell of; one that is there is no miss.
    try FileManager.default.createDirectory(
      atPath: lib + "/a", withIntermediateDirectories: true)
    #expect(try run(.looksForAFile, ["--dir", lib + "::/lib"]).error.isEmpty)
    try folder.write("lib/a/b.txt", [])
    #expect(try run(.looksForAFile, ["--dir", lib + "::/lib"]) == (9, "", ""))
    // Without any directory it cannot even look.
    let none = try run(.looksForAFile)
    #expect(
      none.error == """
        apus: before it failed, the guest asked for its directories, but it has none
          to give it one more: --dir HOST::GUEST; without this hint: --quiet

        """)
    // A guest that looks for nothing gets no advice.
    #expect(try run(.exitsWith7).error.isEmpty)
  }

  @Test func traceGoesToAFile() throws {
    let file = folder.path + "/trace"
    let result = try run(.exitsWith7, ["--trace-wasi=" + file])
    #expect(result.status == 7)
    #expect(result.error.isEmpty)
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        == "proc_exit(rval=7) ends the guest with 7\n")
    let unusable = try run(.exitsWith7, ["--trace-wasi=/no/such/folder/x"])
    #expect(unusable.status == 1)
    #expect(unusable.error == "apus: /no/such/folder/x: No such file or directory\n")
  }

  @Test func unusableAddresses() throws {
    let result = try run(.exitsWith7, ["--listen", "192.0.2.1:0"])
    #expect(result.status == 1)
    #expect(
      result.error == "apus: cannot listen on 192.0.2.1:0: is no address of this machine\n")
    let listening = try run(.exitsWith7, ["--listen", "127.0.0.1:0"])
    #expect(listening.error.hasPrefix("apus: listening on port "))
  }

  @Test func traceGoesToStandardError() throws {
    let result = try run(.exitsWith7, ["--trace-wasi"])
    #expect(result.status == 7)
    #expect(result.error.contains("proc_exit"))
  }

  @Test(arguments: [
    ("command", Guest.exitsWith7), ("library", .math), ("reactor", .reactor),
    ("missing", .needsFunctions), ("memory", .needsMemory), ("empty", .empty),
  ])
  func inspected(name: String, guest: Guest) throws {
    let path = try folder.write("guest.wasm", guest.bytes)
    let recorder = Recorder()
    #expect(recorder.status(of: "inspect", path) == 0)
    #expect(recorder.error.isEmpty)
    let text = recorder.output.split(separator: folder.path + "/").joined()
    try expectGolden(text, "inspect-\(name)")
  }

  @Test func validated() throws {
    let good = try folder.write("good.wasm", Guest.math.bytes)
    // An i64.add in the place of the i32.add.
    var bytes = Guest.math.bytes
    if let position = bytes.firstIndex(of: 0x6A) { bytes[position] = 0x7C }
    let bad = try folder.write("bad.wasm", bytes)
    let cut = try folder.write("cut.wasm", Array(Guest.math.bytes.dropLast(3)))
    let recorder = Recorder()
    #expect(recorder.status(of: "validate", good, bad, cut, good) == 1)
    let line = "\(good): ok, 140 B, 6 functions, 43 B of code\n"
    #expect(recorder.output == line + line)
    #expect(recorder.error.contains("\(bad) is invalid (function 0, byte 0x"))
    #expect(recorder.error.contains("\(cut) is malformed at byte 0x"))
    #expect(Recorder().status(of: "validate", good) == 0)
  }
}
