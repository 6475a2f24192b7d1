// Modules run as programs, through the engine.

import Apus
import Testing

@testable import ApusWASI

struct ProgramTests {
  private static let i32: UInt8 = 0x7F
  private static let preview1 = "wasi_snapshot_preview1"

  private func exit(_ module: String = preview1) -> TinyModule.Import {
    .init(module: module, name: "proc_exit", parameters: [Self.i32], results: [])
  }

  private func write(_ module: String = preview1) -> TinyModule.Import {
    .init(
      module: module, name: "fd_write", parameters: Array(repeating: Self.i32, count: 4),
      results: [Self.i32])
  }

  private func run(_ tiny: TinyModule, _ configuration: WASIConfiguration = .init()) throws -> Int32
  {
    try WASIProgram(Module(bytes: tiny.bytes), configuration).run()
  }

  @Test(arguments: Version.allCases) func aProgramWritesAndExits(_ version: Version) throws {
    let module = version.moduleName.description
    var tiny = TinyModule()
    tiny.imports = [write(module), exit(module)]
    // One vector at 0: 3 bytes at 8.
    tiny.data = [8, 0, 0, 0, 3, 0, 0, 0] + Array("hi\n".utf8)
    tiny.code = TinyModule.call(0, 1, 0, 1, 16) + TinyModule.call(1, 200, drops: false)
    var configuration = WASIConfiguration()
    let output = WASIOutputCollector()
    configuration.standardOutput = .collect(output)
    #expect(try run(tiny, configuration) == 200)
    #expect(output.text == "hi\n")
  }

  @Test func returningIsSuccessAndTrappingIsNot() throws {
    var tiny = TinyModule()
    #expect(try run(tiny) == 0)
    tiny.code = [0x00]
    let error = #expect(throws: WASIError.self) { try run(tiny) }
    guard case .trap(let trap) = error else {
      Issue.record("\(String(describing: error)) is no trap")
      return
    }
    #expect(trap.code == .unreachable)
  }

  @Test func aStartFunctionMayExit() throws {
    var tiny = TinyModule()
    tiny.imports = [exit()]
    tiny.code = TinyModule.call(0, 7, drops: false)
    tiny.isStart = true
    #expect(try run(tiny) == 7)
  }

  @Test func withoutMemoryPointersAreFaults() throws {
    var tiny = TinyModule()
    tiny.hasMemory = false
    tiny.imports = [write(), exit()]
    // The errno of fd_write becomes the exit code.
    tiny.code =
      TinyModule.call(0, 1, 0, 1, 16, drops: false) + [0x10, 1]
    #expect(try run(tiny) == Int32(Errno.fault.rawValue))
  }

  @Test func whatIsNoCommandIsNamed() throws {
    let rows: [(exports: [String], text: String)] = [
      (["_initialize", "add"], "reactor"), (["add", "sub"], "library"), ([], "exports no function"),
    ]
    for row in rows {
      var tiny = TinyModule()
      tiny.exports = row.exports
      let error = #expect(throws: WASIError.self) { try run(tiny) }
      #expect(error?.description.contains(row.text) == true, "\(row)")
      for name in row.exports where name != "_initialize" {
        #expect(error?.description.contains(name) == true)
      }
    }
    // A function that takes something, and something that is no function.
    var tiny = TinyModule()
    tiny.hasMemory = false
    let names: [UInt8] = Array("_start".utf8)
    let other: [[UInt8]] = [
      // (func (export "_start") (param i32))
      [1, 5, 1, 0x60, 1, 0x7F, 0, 3, 2, 1, 0, 7, 10, 1, 6] + names + [0, 0, 10, 4, 1, 2, 0, 0x0B],
      // (memory (export "_start") 1)
      [5, 3, 1, 0, 1, 7, 10, 1, 6] + names + [2, 0],
    ]
    for bytes in other {
      let module = try Module(bytes: [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + bytes)
      let error = #expect(throws: WASIError.self) { try WASIProgram(module) }
      #expect(error?.description.contains("_start is no function [] -> []") == true)
    }
  }

  @Test func importsThatNobodyProvidesAreErrorsOrTraps() throws {
    var tiny = TinyModule()
    tiny.imports = [
      .init(module: "env", name: "log", parameters: [Self.i32], results: []),
      .init(module: Self.preview1, name: "fd_dup", parameters: [], results: [Self.i32]), exit(),
    ]
    tiny.code = TinyModule.call(2, 5, drops: false)
    let error = #expect(throws: WASIError.self) { try run(tiny) }
    let text = error?.description ?? ""
    #expect(text.contains("env.log (function [i32] -> [])"))
    #expect(text.contains("wasi_snapshot_preview1.fd_dup (function [] -> [i32])"))
    #expect(!text.contains("proc_exit"))

    var configuration = WASIConfiguration()
    configuration.unknownImports = .trap
    #expect(try run(tiny, configuration) == 5)
    tiny.code = TinyModule.call(0, 1, drops: false)
    let called = #expect(throws: WASIError.self) { try run(tiny, configuration) }
    #expect(called?.description == "the guest called env.log, which nobody provides")
  }

  @Test func anImportOfAnotherTypeDoesNotLink() throws {
    var tiny = TinyModule()
    tiny.imports = [
      .init(module: Self.preview1, name: "fd_write", parameters: [Self.i32], results: [Self.i32])
    ]
    let error = #expect(throws: WASIError.self) { try run(tiny) }
    guard case .unlinkable = error else {
      Issue.record("\(String(describing: error)) is not unlinkable")
      return
    }
  }

  @Test func theEmbeddersOwnImportsWin() throws {
    var tiny = TinyModule()
    tiny.imports = [.init(module: "env", name: "log", parameters: [Self.i32], results: []), exit()]
    tiny.code = TinyModule.call(0, 42, drops: false) + TinyModule.call(1, 9, drops: false)
    tiny.exports = ["_initialize", "_start"]
    let module = try Module(bytes: tiny.bytes)
    let store = Store()
    let wasi = try WASI(WASIConfiguration())
    defer { wasi.close() }
    var logged: [Int32] = []
    var given = Imports()
    given.define(
      "env", "log",
      .function(Function(FunctionType([.i32]), in: store) { logged.append($0.argument(0)) }))
    let imports = try wasi.imports(for: module, in: store, adding: given)
    let instance = try Instance(module, imports: imports, in: store)
    #expect(try wasi.initialize(instance) == 9)
    #expect(try wasi.start(instance) == 9)
    #expect(logged == [42, 42])
    #expect(WASI.moduleNames == ["wasi_unstable", "wasi_snapshot_preview1", "wasi"])
  }
}
