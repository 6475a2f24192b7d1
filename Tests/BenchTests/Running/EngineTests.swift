// How engines are called, and how programs are run and measured.

import Foundation
import Testing

@testable import bench

@Suite struct EngineTests {
  @Test(
    arguments: [
      ("", []), ("  ", []), ("a", ["a"]), (" a  b ", ["a", "b"]), ("a 'b c' d", ["a", "b c", "d"]),
      ("\"a'b\" ''", ["a'b", ""]), ("a' 'b", ["a b"]),
    ] as [(String, [String])])
  func words(text: String, words: [String]) {
    #expect(Engine.words(of: text) == words)
  }

  @Test(arguments: ["", "a", "a=", "=b", "a= "]) func wrongEngine(argument: String) {
    #expect(throws: BenchError.self) { try Engine(argument: argument) }
  }

  @Test func givenEngine() throws {
    let engine = try Engine(argument: "new=/x/../y/apus run --flag=1")
    #expect(engine == Engine(name: "new", command: ["/y/apus", "run", "--flag=1"]))
  }

  @Test func commands() {
    let plain = Job(name: "k", group: .kernels, module: "k.wasm", arguments: ["3"])
    let script = Job(
      name: "s", group: .programs, module: "p.wasm", arguments: ["s.py"],
      environment: ["B": "2", "A": "1"], folder: "/d", isPython: true)
    let engine = Engine(name: "e", command: ["e", "run"])
    #expect(engine.command(for: plain) == ["e", "run", "k.wasm", "3"])
    #expect(
      engine.command(for: script)
        == ["e", "run", "--dir", ".", "--env", "A=1", "--env", "B=2", "p.wasm", "s.py"])
    let small = Engine(name: "w", command: ["w"], kind: .withoutFolders)
    #expect(small.command(for: plain) == ["w", "k.wasm", "3"])
    #expect(small.command(for: script) == nil)
    let python = Engine(name: "p", command: ["p"], kind: .python)
    #expect(python.command(for: plain) == nil)
    #expect(python.command(for: script) == ["p", "s.py"])
  }

  @Test func argumentsOfScripts() {
    #expect(JobPlaces.arguments(ofScript: "# arguments: 8 'a b'\nprint(1)\n") == ["8", "a b"])
    #expect(JobPlaces.arguments(ofScript: "\n# arguments: 8\n") == [])
    #expect(JobPlaces.arguments(ofScript: "") == [])
  }
}

@Suite struct ChildProcessTests {
  @Test func whatItDoes() throws {
    let sample = try ChildProcess.run(
      ["sh", "-c", "pwd; echo $WORD; cat; echo no >&2; exit 3"], in: "/",
      environment: ["WORD": "x y"])
    #expect(String(decoding: sample.output, as: UTF8.self) == "/\nx y\n")
    #expect(String(decoding: sample.errors, as: UTF8.self) == "no\n")
    #expect(sample.status == 3)
    #expect(sample.peakBytes > 100_000)
  }

  @Test func processorTime() throws {
    let busy = try ChildProcess.run([
      "sh", "-c", "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done",
    ])
    #expect(busy.seconds > 0.01)
    let idle = try ChildProcess.run(["sleep", "0.3"])
    #expect(idle.elapsedSeconds >= 0.3)
    #expect(idle.seconds < 0.2)
  }

  @Test func signalsAndMissingPrograms() throws {
    #expect(try ChildProcess.run(["sh", "-c", "kill -9 $$"]).status == 137)
    #expect(throws: BenchError.self) { try ChildProcess.run(["/no/such/program"]) }
  }
}

@Suite struct MeasurementTests {
  private let job = Job(name: "j", group: .kernels, module: "m")

  private func shell(_ name: String, _ script: String) -> Engine {
    Engine(name: name, command: ["sh", "-c", script])
  }

  @Test func rounds() throws {
    let measurement = try Measurement(
      [job], on: [shell("a", "echo 1"), shell("b", "echo 1")], rounds: 3)
    #expect(measurement.results[0].samples.mapValues(\.count) == ["a": 3, "b": 3])
  }

  @Test func failing() throws {
    let measurement = try Measurement(
      [job], on: [shell("a", "echo 1"), shell("b", "echo why >&2; exit 2")], rounds: 2)
    #expect(measurement.results[0].samples.mapValues(\.count) == ["a": 2])
    #expect(measurement.results[0].failures == ["b": "ends with status 2: 'why'"])
  }

  /// A program may end with a status of its own.
  @Test func wantedStatus() throws {
    var job = job
    job.status = 3
    let measurement = try Measurement(
      [job], on: [shell("a", "echo 1; exit 3"), shell("b", "echo 1")], rounds: 1)
    #expect(measurement.results[0].samples.mapValues(\.count) == ["a": 1])
    #expect(measurement.results[0].failures == ["b": "ends with status 0: nothing"])
  }

  @Test func printingSomethingElse() {
    #expect(throws: BenchError.self) {
      try Measurement([job], on: [shell("a", "echo 1"), shell("b", "echo 2")], rounds: 1)
    }
  }
}
