// wasi-threads, with the programs of Tests/WASIPrograms: what threads do together, and how they end.

import Apus
import Foundation
import Synchronization
import Testing

@testable import ApusWASI

@Suite(.timeLimit(.minutes(2))) struct ThreadTests {
  /// The path of a file beside the programs.
  private func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("WASIPrograms/" + name).path
  }

  private func module(_ name: String) throws -> Module {
    try Module(contentsOf: path(name + ".wasm"), features: .wasm3.union(Features(.threads)))
  }

  /// Runs a program; gives its status and what it printed.
  private func run(
    _ name: String, _ arguments: [String] = [], in sandbox: Sandbox? = nil, threadCount: Int = 32,
    _ change: (inout WASIConfiguration) -> Void = { _ in }
  ) throws -> (status: Int32, output: String) {
    var configuration = Guest.quietConfiguration()
    configuration.arguments = [name] + arguments
    configuration.limits.threadCount = threadCount
    let output = WASIOutputCollector()
    configuration.standardOutput = .collect(output)
    if let sandbox { try configuration.preopen(sandbox.inside, at: "/") }
    change(&configuration)
    let status = try WASIProgram(module(name), configuration).run()
    return (status, output.text)
  }

  @Test func threadsWorkTogether() throws {
    let sandbox = try Sandbox()
    let result = try run("threads-work", in: sandbox)
    #expect(result.status == 0)
    #expect(
      result.output == """
        sum under a mutex => 72000
        sum by atomics => 72000
        results => 360
        items taken => 500
        their sum => 124750
        failures with files => 0
        threads one after the other => 19900
        a thread of a thread => 42
        they sleep together => 1

        """)
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.inside).sorted()
    #expect(names == "abcdefgh".map { "file-\($0)" })
  }

  /// All that pthreads of a C library offer, and what the library locks for its own.
  @Test func threadsOfACLibraryWork() throws {
    let sandbox = try Sandbox()
    let result = try run("libc-pthreads", in: sandbox)
    #expect(result.status == 3)
    let expected = try String(contentsOfFile: path("libc-pthreads.txt"), encoding: .utf8)
    #expect(result.output == expected)
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.inside).sorted()
    #expect(names == (0..<8).map { "thread-\($0)" })
  }

  /// A program ends as a whole, whatever its other threads wait for: here memory, a clock, a pipe.
  @Test func anyThreadEndsTheProgram() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    let reading = ends[0]
    let useInput = { (configuration: inout WASIConfiguration) in
      configuration.standardInput = .descriptor(reading)
    }
    let returned = try run("threads-end", ["r"], useInput)
    #expect(returned == (0, "started\njoined\n"))
    let exited = try run("threads-end", ["e"], useInput)
    #expect(exited == (42, "started\n"))
    let error = #expect(throws: WASIError.self) { try run("threads-end", ["t"], useInput) }
    guard case .trap(let trap) = error else {
      Issue.record("\(String(describing: error)) is no trap")
      return
    }
    #expect(trap.code == .unreachable)
    #expect(!trap.backtrace.isEmpty)
  }

  @Test func thereAreOnlySoManyThreads() throws {
    let result = try run("threads-end", ["n"], threadCount: 5)
    #expect(result == (7, "threads that could be started => 5\n"))
  }

  /// Linked by hand: the embedder's memory and its functions reach all threads.
  @Test func theEmbeddersImportsReachAllThreads() throws {
    let module = try module("threads-work")
    let sandbox = try Sandbox()
    var configuration = Guest.quietConfiguration()
    configuration.limits.threadCount = 32
    let output = WASIOutputCollector()
    configuration.standardOutput = .collect(output)
    try configuration.preopen(sandbox.inside, at: "/")
    let wasi = try WASI(configuration)
    defer { wasi.close() }
    let store = Store()
    guard case .memory(let type)? = module.imports.first(where: { $0.module == "env" })?.type else {
      Issue.record("no memory is imported")
      return
    }
    let memory = try Memory(type, in: store)
    let yields = Mutex(0)
    let own: @Sendable (Store) -> Imports = { store in
      var imports = Imports()
      imports.define(
        "wasi_snapshot_preview1", "sched_yield",
        .function(
          Function(FunctionType([], [.i32]), in: store) { call in
            yields.withLock { $0 += 1 }
            call.setResult(Int32(0))
          }))
      return imports
    }
    var given = own(store)
    given.define("env", "memory", .memory(memory))
    let imports = try wasi.imports(for: module, in: store, adding: given, inThreads: own)
    #expect(try wasi.start(Instance(module, imports: imports, in: store)) == 0)
    #expect(output.text.hasPrefix("sum under a mutex => 72000\nsum by atomics => 72000\n"))
    #expect(memory.byteCount > 65_536)
  }

  /// A program is over when `run` returns: its closures are not called any more, and its threads go away.
  @Test func nothingIsLeftOfAProgram() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count
    for _ in 0..<20 { #expect(try run("threads-end", ["e"]).status == 42) }
    var after = 0
    for _ in 0..<100 {
      after = try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count
      if after <= before { break }
      usleep(20_000)
    }
    // Other tests run meanwhile and open files, too; a leak would be 40 and more.
    #expect(after < before + 30)
  }

  @Test func withoutPermissionThereAreNoThreads() throws {
    let error = #expect(throws: WASIError.self) { try run("threads-work", threadCount: 0) }
    #expect(error?.description.contains("wasi.thread-spawn") == true)
    #expect(error?.description.contains("env.memory") == true)
    #expect(WASI.functionType("wasi", "thread-spawn")?.description == "[i32] -> [i32]")
    #expect(WASI.functionType("wasi", "thread_spawn") == nil)
  }

  /// Calls are traced with the thread they come from, one line at a time.
  @Test func tracesNameTheThread() throws {
    var lines: [String] = []
    let result = try run("threads-end", ["e"]) { $0.trace = { lines.append($0) } }
    #expect(result.status == 42)
    #expect(lines.contains { $0.hasPrefix("thread-spawn(start_arg=") && $0.hasSuffix(" = 1") })
    #expect(lines.contains { $0.hasPrefix("thread 4: proc_exit(rval=42)") })
  }

  @Test func aModuleWithoutTheEntryIsToldSo() throws {
    // (module (import "wasi" "thread-spawn" (func (param i32) (result i32)))
    //   (import "wasi_snapshot_preview1" "proc_exit" (func (param i32)))
    //   (func (export "_start") i32.const 0 (sub of 0 and the result) call proc_exit))
    var tiny = TinyModule()
    tiny.imports = [
      .init(module: "wasi", name: "thread-spawn", parameters: [0x7F], results: [0x7F]),
      .init(
        module: "wasi_snapshot_preview1", name: "proc_exit", parameters: [0x7F], results: []),
    ]
    tiny.code = [0x41, 0, 0x41, 0, 0x10, 0, 0x6B, 0x10, 1]
    var configuration = Guest.quietConfiguration()
    configuration.limits.threadCount = 3
    #expect(
      try WASIProgram(Module(bytes: tiny.bytes), configuration).run()
        == Int32(Errno.notsup.rawValue))
  }
}
