// `apus python` from a snapshot: what begins there, and that it is as in an ordinary start.

import Foundation
import Testing

@testable import apus_tool

private let python = ProcessInfo.processInfo.environment["APUS_PYTHON"]

@Suite struct PythonSnapshotTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func jobs() throws {
    let script = try folder.write("s.py", Array("print(1)".utf8))
    let command = try #require(PythonJob(["-c", "pass", "a"]))
    #expect((command.kind, command.subject) == (.command, "pass"))
    #expect(command.arguments == ["-c", "a"])
    #expect(command.words == ["-c", "pass", "a"])
    let module = try #require(PythonJob(["-m", "json.tool"]))
    #expect((module.kind, module.subject, module.arguments) == (.module, "json.tool", ["-m"]))
    let file = try #require(PythonJob([script, "-x"]))
    #expect((file.kind, file.subject, file.arguments) == (.script, script, [script, "-x"]))
    let message = command.message(environment: [("A", "b=c")])
    #expect(Array(message.prefix(8)) == [UInt8(message.count - 8)] + Array(repeating: 0, count: 7))
    #expect(
      String(decoding: message.dropFirst(8), as: UTF8.self).split(separator: "\0")
        == ["c", "pass", "2", "-c", "a", "4", "python", "-c", "pass", "a", "1", "A=b=c"])
  }

  @Test func ordinaryStarts() throws {
    try folder.write("s.txt", [])
    try folder.write("latin.py", Array("# coding: latin-1\n".utf8))
    try folder.write("zip.py", Array("PK\0".utf8))
    try folder.write("bytes.py", [0xFF])
    let lines: [[String]] = [
      ["-O", "-c", "pass"], ["-c"], ["-m"], ["-Xdev", "x.py"], ["-V"], ["missing.py"],
      [folder.path], [folder.path + "/s.txt"], [folder.path + "/latin.py"],
      [folder.path + "/zip.py"], [folder.path + "/bytes.py"],
    ]
    for words in lines { #expect(PythonJob(words) == nil, "\(words)") }
  }

  @Test func variablesThatASnapshotKnows() throws {
    let context = Recorder().context(environment: [("XDG_CACHE_HOME", folder.path)])
    func snapshot(_ variables: (String, String)...) -> PythonSnapshot? {
      var request = RunRequest(modulePath: "p.wasm")
      request.environment = variables.map { .set(name: $0.0, value: $0.1) }
      return PythonSnapshot("p.wasm", request, context)
    }
    let random = try #require(snapshot(("PYTHONUNBUFFERED", "1")))
    #expect(random.hasRandomHashes)
    #expect(try #require(snapshot()).file != random.file)
    #expect(snapshot(("PYTHONHASHSEED", "random")) == nil)
    #expect(snapshot(("PYTHONHASHSEED", "1")) == nil)
    #expect(snapshot(("PYTHONHASHSEED", "0"), ("PYTHONPATH", "x")) == nil)
    let plain = try #require(snapshot(("PYTHONHASHSEED", "0"), ("TZ", "CET")))
    #expect(!plain.hasRandomHashes)
    #expect(plain.file.hasPrefix(folder.path + "/apus/snapshots/"))
    let other = try #require(snapshot(("PYTHONHASHSEED", "0"), ("LC_ALL", "C")))
    #expect(other.file != plain.file)
    // Others could put a file there.
    chmod(folder.path + "/apus/snapshots", 0o777)
    #expect(snapshot(("PYTHONHASHSEED", "0")) == nil)
  }

  private static let state = """
    import os, sys
    print(sys.argv, sys.orig_argv, sys.path, sys.flags, list(sys.modules))
    main = vars(sys.modules['__main__'])
    print({name: main[name] for name in main if name in ('__name__', '__file__', '__cached__')})
    print(list(main), os.getcwd(), dict(os.environ), list(sys.path_importer_cache))
    for file in sys.stdin, sys.stdout, sys.stderr:
        print(file, file.mode, file.errors, file.line_buffering, file.buffer, file.buffer.raw)
    back = sys._getframe().f_back
    print(back and back.f_code.co_name, hash('a'), sys.stdin.read(), os.path.exists('/start.pyc'))
    print(open('data').read(), open(os.environ['TERM'] + '/data').read())

    """

  /// Each line of Python's, with and without a snapshot.
  @Test(.enabled(if: python != nil, "APUS_PYTHON is not set: no Python was run"))
  func runsAreAsWithout() throws {
    let tool = try buildFolder().appendingPathComponent("apus").path
    let folders = try (TemporaryFolder(), TemporaryFolder())
    // No folder of snapshots can be here.
    try FileManager.default.createDirectory(
      atPath: folders.1.path + "/apus", withIntermediateDirectories: false)
    try folders.1.write("apus/snapshots", [])
    let state = Array(Self.state.utf8)
    try folder.write("data", Array("text".utf8))
    try folder.write("s.py", state)
    try folder.write("fails.py", Array("def f(): return 1 / 0\nf()\n".utf8))
    try folder.write("syntax.py", Array("x = 1\nif x\n".utf8))
    let lines: [[String]] = [
      ["-c", Self.state, "a", "ü"], ["s.py", "b"], [folder.path + "/s.py"], ["-m", "s", "c"],
      ["-m", "missing"], ["fails.py"], ["syntax.py"], ["-c", "1 / 0"], ["-c", "if"],
      ["-c", "import sys; sys.exit(3)"], ["-c", "raise SystemExit('text')"], ["-c", "'\\d'"],
      ["-c", "import os; os._exit(4)"], ["-c", "import random; print(0 <= random.random())"],
      ["-c", "import os; print(len({os.urandom(9) for _ in range(99)}))"],
    ]
    // Bytecode of the imported module is kept at first, and taken afterwards.
    _ = try runProcess(
      tool, ["python", "-m", "s"], in: folder.path,
      environment: ["APUS_PYTHON": python ?? "", "XDG_CACHE_HOME": folders.1.path])
    for words in lines {
      let outcomes = try [folders.0, folders.1].map { cache in
        try runProcess(
          tool, ["python"] + words, in: folder.path,
          environment: [
            "APUS_PYTHON": python ?? "", "XDG_CACHE_HOME": cache.path, "PYTHONHASHSEED": "0",
            "TERM": folder.path,
          ])
      }
      #expect(outcomes[0] == outcomes[1], "\(words)")
    }
    let made = folders.0.names(in: "apus/snapshots")
    #expect(made.count == 1 && made[0].hasSuffix(".snapshot"), "\(made)")

    // A damaged one is no error, and is made again.
    let path = folders.0.path + "/apus/snapshots/" + made[0]
    try Data(repeating: 1, count: 99).write(to: URL(fileURLWithPath: path))
    for _ in 0..<2 {
      let outcome = try runProcess(
        tool, ["python", "-c", "print(6 * 7)"], in: folder.path,
        environment: [
          "APUS_PYTHON": python ?? "", "XDG_CACHE_HOME": folders.0.path, "PYTHONHASHSEED": "0",
        ])
      #expect(outcome == Outcome(status: 0, output: "42\n", error: ""))
    }
  }

  /// Runs of a day share a seed that was drawn for them, and only those; each has its own random numbers.
  @Test(.enabled(if: python != nil, "APUS_PYTHON is not set: no Python was run"))
  func seedsAndRandomNumbers() throws {
    let tool = try buildFolder().appendingPathComponent("apus").path
    func run(seed: String? = nil) throws -> [Substring] {
      var environment = ["APUS_PYTHON": python ?? "", "XDG_CACHE_HOME": folder.path]
      environment["PYTHONHASHSEED"] = seed
      let outcome = try runProcess(
        tool, ["python", "-c", "import os; print(hash('a'), os.urandom(8))"], in: folder.path,
        environment: environment)
      return outcome.output.split(separator: " ", maxSplits: 1)
    }
    let runs = try (0..<3).map { _ in try run() }
    let snapshots = folder.path + "/apus/snapshots"
    let made = folder.names(in: "apus/snapshots")
    #expect(made.count == 1, "\(made)")
    // A day later: another one.
    let path = snapshots + "/" + (made.first ?? "")
    var times = [timeval(), timeval()]
    let yesterday = time(nil) - 86_401
    for index in times.indices { times[index].tv_sec = yesterday }
    #expect(utimes(path, times) == 0)
    let all = runs + [try run(), try run(seed: "random"), try run(seed: "0")]
    #expect(all.allSatisfy { $0.count == 2 })
    #expect(Set(all[0...2].map { $0[0] }).count == 1)
    #expect(Set(all[2...].map { $0[0] }).count == 4)
    #expect(Set(all.map { $0[1] }).count == 6)
  }

  /// A module that is no CPython is run as it is, and not tried again at each start.
  @Test func aFailureIsRemembered() throws {
    let tool = try buildFolder().appendingPathComponent("apus").path
    let module = try folder.write("exit7.wasm", Guest.exitsWith7.bytes)
    for _ in 0..<2 {
      let outcome = try runProcess(
        tool, ["python", "-c", "pass"], in: folder.path,
        environment: [
          "APUS_PYTHON": module, "XDG_CACHE_HOME": folder.path, "PYTHONHASHSEED": "0",
        ])
      #expect(outcome == Outcome(status: 7, output: "", error: ""))
      let names = folder.names(in: "apus/snapshots")
      #expect(names.count == 1 && names[0].hasSuffix(".failed"), "\(names)")
    }
  }
}
