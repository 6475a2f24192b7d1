// Calls between instances: each has its own memory, globals, tables and segments.

import Testing

@testable import Apus

private struct HostFailure: Error {}

@Suite struct CrossInstanceTests {
  /// Two instances, each with a memory and a global that tell them apart: 1 in the library, 2 in the
  /// user. The functions of the library work on its own.
  private let store = Store()

  private func library() throws -> Guest {
    try Guest(in: store) { module in
      module.addMemory(Limits(minimum: 1, maximum: 4), export: "memory")
      module.addGlobal(.i32, isMutable: true, export: "global") { $0.i32(100) }
      module.addFunction([.i32], [.i32], export: "load") { $0.localGet(0).memory(.i32Load8U) }
      module.addFunction([.i32, .i32], export: "store") {
        $0.localGet(0).localGet(1).memory(.i32Store8)
      }
      module.addFunction([.i32], [.i32], export: "bump") {
        $0.op(.globalGet, 0).localGet(0).op(.i32Add).op(.globalSet, 0).op(.globalGet, 0)
      }
      module.addFunction([.i32], [.i32], export: "grow") { $0.localGet(0).op(.memoryGrow, 0) }
      module.addFunction([], [.i32], export: "size") { $0.op(.memorySize, 0) }
      module.addFunction([.i32], [.i32], export: "divide") {
        $0.i32(100).localGet(0).op(.i32DivU)
      }
      module.addFunction([.i64, .f32, .f64], [.f64, .f32, .i64], export: "reverse") {
        $0.localGet(2).localGet(1).localGet(0)
      }
      module.addData(Array(repeating: 1, count: 65_536), at: 0)
    }
  }

  private func user(_ library: Guest) throws -> Guest {
    var imports = Imports()
    imports.define("lib", exportsOf: library.instance)
    return try Guest(in: store, imports: imports) { module in
      let load = module.importFunction("lib", "load", [.i32], [.i32])
      let write = module.importFunction("lib", "store", [.i32, .i32])
      let bump = module.importFunction("lib", "bump", [.i32], [.i32])
      let grow = module.importFunction("lib", "grow", [.i32], [.i32])
      let divide = module.importFunction("lib", "divide", [.i32], [.i32])
      let reverse = module.importFunction(
        "lib", "reverse", [.i64, .f32, .f64], [.f64, .f32, .i64])
      module.addMemory(Limits(minimum: 1), export: "memory")
      module.addGlobal(.i32, isMutable: true, export: "global") { $0.i32(1000) }
      module.addData(Array(repeating: 2, count: 65_536), at: 0)
      module.addTable(Limits(minimum: 2))
      module.addElements([load, divide], at: 0)
      let unary = module.type([.i32], [.i32])
      // Own byte, library's byte, own byte: as three digits.
      module.addFunction([.i32], [.i32], export: "digits") {
        $0.localGet(0).memory(.i32Load8U).i32(100).op(.i32Mul)
          .localGet(0).call(load).i32(10).op(.i32Mul).op(.i32Add)
          .localGet(0).memory(.i32Load8U).op(.i32Add)
      }
      module.addFunction([.i32], [.i32], export: "indirect") {
        $0.i32(0).memory(.i32Load8U).localGet(0).i32(0).op(.callIndirect, UInt64(unary), 0)
          .i32(10).op(.i32Mul).op(.i32Add).op(.globalGet, 0).op(.i32Add)
      }
      module.addFunction([.i32], [.i32], export: "bumpBoth") {
        $0.localGet(0).call(bump).op(.globalGet, 0).localGet(0).op(.i32Add).op(.globalSet, 0)
          .op(.globalGet, 0).op(.i32Add)
      }
      module.addFunction([.i32, .i32], export: "store") {
        $0.localGet(0).localGet(1).call(write).localGet(0).localGet(1).i32(1).op(.i32Add)
          .memory(.i32Store8)
      }
      module.addFunction([.i32], [.i32], export: "growTheirs") {
        $0.localGet(0).call(grow).op(.drop).op(.memorySize, 0)
      }
      module.addFunction([.i32], [.i32], export: "divide") {
        $0.localGet(0).call(divide).op(.globalGet, 0).op(.i32Add)
      }
      // Operands below the arguments stay, and every register is the callee's to use.
      module.addFunction([.i64, .f32, .f64], [.i64, .f64, .f32, .i64, .f64], export: "reverse") {
        $0.localGet(0).i64(1).op(.i64Add).localGet(0).localGet(1).localGet(2).call(reverse)
          .localGet(2).op(.f64Neg)
      }
    }
  }

  @Test func valuesOfEveryTypeCross() throws {
    let user = try user(library())
    let (single, double) = (UInt64((1.5 as Float).bitPattern), (2.25 as Double).bitPattern)
    #expect(
      try user.results("reverse", 6, single, double)
        == [7, double, single, 6, (-2.25 as Double).bitPattern])
  }

  @Test func memoriesAndGlobalsSwitchAndSwitchBack() throws {
    let library = try library()
    let user = try user(library)
    #expect(try user.outcome("digits", 0) == .bits(212))
    #expect(try user.outcome("digits", 65_535) == .bits(212))
    #expect(try user.outcome("indirect", 9) == .bits(1012))
    #expect(try user.outcome("bumpBoth", 5) == .bits(105 + 1005))
    _ = try user.results("store", 7, 40)
    #expect(try user.outcome("digits", 7) == .bits(4100 + 400 + 41))
    #expect(try user.outcome("growTheirs", 1) == .bits(1))
    #expect(try library.outcome("size") == .bits(2))
    #expect(try library.outcome("load", 131_071) == .bits(0))
    #expect(try user.outcome("digits", 65_536) == .trap(.memoryOutOfBounds))
  }

  @Test func afterATrapInTheCallee() throws {
    let library = try library()
    let user = try user(library)
    for _ in 0..<2 {
      #expect(try user.outcome("divide", 0) == .trap(.integerDivideByZero))
      #expect(try user.outcome("digits", 3) == .bits(212))
      #expect(try library.outcome("load", 3) == .bits(1))
      #expect(try user.outcome("divide", 4) == .bits(1025))
      #expect(try library.outcome("bump", 0) == .bits(100))
    }
  }

  @Test func hostsSeeTheCallersInstance() throws {
    let look = Function(in: store) { (call: HostCall, index: UInt32) throws -> UInt32 in
      if index == 99 { throw HostFailure() }
      let byte: UInt8 = try call.memory?.load(at: Int(index)) ?? 0
      return UInt32(byte)
    }
    var imports = Imports()
    imports.define("host", "look", .function(look))
    func guest(_ byte: UInt8, _ other: Guest?) throws -> Guest {
      var imports = imports
      if let other { imports.define("other", exportsOf: other.instance) }
      return try Guest(in: store, imports: imports) { module in
        let look = module.importFunction("host", "look", [.i32], [.i32])
        let next =
          other == nil ? look : module.importFunction("other", "look", [.i32], [.i32])
        module.addMemory(Limits(minimum: 1), export: "memory")
        module.addData(Array(repeating: byte, count: 100), at: 0)
        module.addFunction([.i32], [.i32], export: "look") {
          $0.localGet(0).call(next).i32(100).op(.i32Mul).localGet(0).call(look).op(.i32Add)
            .i32(10).op(.i32Mul).i32(0).memory(.i32Load8U).op(.i32Add)
        }
      }
    }
    let inner = try guest(3, nil)
    let outer = try guest(4, inner)
    #expect(try inner.outcome("look", 5) == .bits(3033))
    #expect(try outer.outcome("look", 5) == .bits(3_033_044))
    #expect(throws: CallError.self) { _ = try outer.results("look", 99) }
    #expect(try outer.outcome("look", 5) == .bits(3_033_044))
  }

  @Test func sharedMemoryGrownByTheOtherInstance() throws {
    let memory = try Memory(MemoryType(Limits(minimum: 1, maximum: 3)), in: store)
    var imports = Imports()
    imports.define("m", "memory", .memory(memory))
    let growing = try Guest(in: store, imports: imports) { module in
      module.importMemory("m", "memory", Limits(minimum: 1))
      module.addFunction(export: "grow") { $0.i32(1).op(.memoryGrow, 0).op(.drop) }
    }
    imports.define("other", exportsOf: growing.instance)
    let user = try Guest(in: store, imports: imports) { module in
      let grow = module.importFunction("other", "grow", [])
      module.importMemory("m", "memory", Limits(minimum: 1))
      module.addFunction([.i32], [.i32], export: "f") {
        $0.i32(8).i32(55).memory(.i32Store8).call(grow).localGet(0).i32(66).memory(.i32Store8)
          .localGet(0).memory(.i32Load8U).i32(8).memory(.i32Load8U).op(.i32Add)
      }
    }
    #expect(try user.outcome("f", 131_071) == .bits(121))
    #expect(try user.outcome("f", 196_607) == .bits(121))
    #expect(try user.outcome("f", 196_608) == .trap(.memoryOutOfBounds))
  }

  @Test func importedGlobalsAreShared() throws {
    let types: [(ValueType, Value)] = [
      (.i32, .i32(1)), (.i64, .i64(2)), (.f32, .f32(3)), (.f64, .f64(4)),
    ]
    for (type, value) in types {
      let global = try Global(GlobalType(type, isMutable: true), value, in: store)
      var imports = Imports()
      imports.define("m", "g", .global(global))
      let guests = try (0..<2).map { _ in
        try Guest(in: store, imports: imports) { module in
          let global = UInt64(module.importGlobal("m", "g", type, isMutable: true))
          module.addFunction([], [type], export: "get") { $0.op(.globalGet, global) }
          module.addFunction([type], export: "set") { $0.localGet(0).op(.globalSet, global) }
          module.addFunction([], [type], export: "constant") {
            $0.constant(0x55, type).op(.globalSet, global).op(.globalGet, global)
          }
        }
      }
      _ = try guests[0].results("set", 0x1234)
      #expect(try guests[1].results("get") == [0x1234])
      #expect(try guests[1].results("constant") == [0x55])
      #expect(try guests[0].results("get") == [0x55])
    }
  }

  @Test func startFunctions() throws {
    var called: [Int32] = []
    let note = Function(in: store) { (number: Int32) in called.append(number) }
    var imports = Imports()
    imports.define("host", "note", .function(note))
    func module(_ body: (Code) -> Code) throws -> Module {
      var module = ModuleBuilder()
      let note = module.importFunction("host", "note", [.i32])
      module.addMemory(Limits(minimum: 1))
      module.addData([42], at: 9)
      module.start = module.addFunction {
        body($0.i32(9).memory(.i32Load8U).call(note))
      }
      return try Module(bytes: module.bytes)
    }
    _ = try Instance(module { $0 }, imports: imports, in: store)
    #expect(called == [42])
    do {
      _ = try Instance(module { $0.op(.unreachable) }, imports: imports, in: store)
      Issue.record("no trap")
    } catch let error as InstantiationError {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.code == .unreachable)
      #expect(trap.backtrace.map(\.functionIndex) == [1])
    }
    #expect(called == [42, 42])
  }

  @Test func hostAndGuestRecursionEndsInATrap() throws {
    let holder = Holder()
    let again = Function(in: store) { (depth: Int32) throws -> Int32 in
      holder.depth = max(holder.depth, depth)
      guard let function = holder.function else { throw HostFailure() }
      guard case .i32(let result) = try function.call([.i32(depth + 1)])[0] else {
        throw HostFailure()
      }
      return result
    }
    var imports = Imports()
    imports.define("host", "again", .function(again))
    let guest = try Guest(in: store, imports: imports) { module in
      let again = module.importFunction("host", "again", [.i32], [.i32])
      module.addFunction([.i32], [.i32], export: "f") {
        $0.localGet(0).i32(50).op(.i32GeU).block(.if) { $0.i32(1).op(.return) }
          .localGet(0).call(again).i32(1).op(.i32Add)
      }
      module.addFunction([.i32], [.i32], export: "endless") { $0.localGet(0).call(again) }
    }
    holder.function = try guest.function("f")
    #expect(try guest.outcome("f", 0) == .bits(51))
    holder.function = try guest.function("endless")
    #expect(try guest.trap("endless", 0).code == .callStackExhausted)
    #expect(holder.depth > 50)
    holder.function = try guest.function("f")
    #expect(try guest.outcome("f", 0) == .bits(51))
    holder.function = nil
  }
}

/// What a host function calls back; emptied at the end, since it keeps the store alive.
private final class Holder {
  var function: Function?
  var depth: Int32 = 0
}
