// Backtraces: which functions were active, and at which byte of the module.

import Testing

@testable import Apus

@Suite struct BacktraceTests {
  /// Name and index of every call.
  private func frames(_ trap: Trap) -> [String] {
    trap.backtrace.map { "\($0.functionName ?? "?") \($0.functionIndex)" }
  }

  /// The offset of the only occurrence of `bytes`.
  private func offset(of bytes: [UInt8], in module: [UInt8]) throws -> Int {
    let starts = module.indices.filter { module[$0...].starts(with: bytes) }
    return try #require(starts.count == 1 ? starts[0] : nil)
  }

  @Test func namesAndOffsets() throws {
    var module = ModuleBuilder()
    let inner = module.addFunction([.i32], [.i32], name: "inner") {
      $0.i32(0x4444).localGet(0).op(.i32DivU).i32(1).op(.i32Add)
    }
    let middle = module.addFunction([.i32], [.i32], export: "exported") {
      $0.i32(0x2222).op(.drop).localGet(0).i32(1).op(.i32Sub).call(inner)
    }
    module.addFunction([.i32], [.i32], export: "f", name: "outer") {
      $0.i32(5).i32(0x3333).op(.drop).localGet(0).call(middle).op(.i32Add)
    }
    let bytes = module.bytes
    let instance = try Instance(Module(bytes: bytes), in: Store())
    let function = try #require(instance.function("f"))
    do {
      _ = try function.results([1])
      Issue.record("no trap")
    } catch {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.code == .integerDivideByZero)
      #expect(frames(trap) == ["inner 0", "exported 1", "outer 2"])
      let marks = try [0x4444, 0x2222, 0x3333].map {
        try offset(of: Code().i32($0).bytes, in: bytes)
      }
      // i32.const takes four bytes, local.get and a small constant two, an operation one.
      #expect(trap.backtrace.map(\.byteOffset) == [marks[0] + 6, marks[1] + 10, marks[2] + 7])
      #expect(
        trap.description.hasPrefix("trap: integer divide by zero\n  at inner (function 0, byte 0x"))
    }
  }

  /// One instruction of each kind that traps, behind others that the translator merges or moves.
  @Test func offsetsOfTrappingInstructions() throws {
    let rows: [(Trap.Code, before: (Code) -> Code, instruction: (Code) -> Code)] = [
      (.unreachable, { $0 }, { $0.op(.unreachable) }),
      (.memoryOutOfBounds, { $0.i32(-1) }, { $0.memory(.i32Load, offset: 7) }),
      (.memoryOutOfBounds, { $0.localGet(0).i32(-1).op(.i32Add).i32(1) }, { $0.memory(.i32Store) }),
      (.integerOverflow, { $0.i32(.min).i32(-1) }, { $0.op(.i32DivS) }),
      (.integerDivideByZero, { $0.i64(1).i64(0) }, { $0.op(.i64RemU) }),
      (.invalidConversionToInteger, { $0.f64(.nan) }, { $0.op(.i32TruncF64S) }),
      (.integerOverflow, { $0.f32(1e30) }, { $0.op(.i64TruncF32U) }),
      (.undefinedElement, { $0.localGet(0).i32(9) }, { $0.op(.callIndirect, 1, 0) }),
      (.uninitializedElement, { $0.localGet(0).localGet(0) }, { $0.op(.callIndirect, 1, 0) }),
      (.tableOutOfBounds, { $0.i32(3) }, { $0.op(.tableGet, 0) }),
      (.memoryOutOfBounds, { $0.i32(1).i32(2).i32(-1) }, { $0.op(.memoryFill, 0) }),
      // Fused comparisons and merged copies before it.
      (
        .unreachable,
        {
          $0.localGet(0).localSet(1).localGet(1).localSet(2).localGet(2).i32(5).op(.i32LtS)
            .block(.if) { $0.localGet(0).op(.i32Eqz).op(.brIf, 0).localGet(0).localSet(1) }
        }, { $0.op(.unreachable) }
      ),
    ]
    for (index, row) in rows.enumerated() {
      var module = ModuleBuilder()
      _ = module.type([.i32], [])
      _ = module.type([.i32], [])
      let type = module.type([.i32], [.i32])
      module.addTable(Limits(minimum: 1))
      module.addMemory(Limits(minimum: 1))
      let before = row.before(Code().i32(0x5A5A).op(.drop))
      module.addFunction([.i32], locals: [.i32, .i32], export: "f") {
        row.instruction($0.raw(before.bytes)).op(.unreachable)
      }
      #expect(type == 1)
      let bytes = module.bytes
      let guest = try Instance(Module(bytes: bytes), in: Store())
      do {
        _ = try #require(guest.function("f")).results([0])
        Issue.record("no trap")
      } catch let error as CallError {
        guard case .trap(let trap) = error else { throw error }
        #expect(trap.code == row.0, "row \(index)")
        let start = try offset(of: Code().i32(0x5A5A).bytes, in: bytes)
        #expect(trap.backtrace.map(\.byteOffset) == [start + before.bytes.count], "row \(index)")
      }
    }
  }

  @Test func acrossInstancesAndHosts() throws {
    let store = Store()
    let inner = try Guest(in: store) { module in
      module.addFunction(name: "unused") { $0 }
      let trapping = module.addFunction([.i32], name: "trapping") {
        $0.localGet(0).op(.drop).op(.unreachable)
      }
      module.addFunction([.i32], export: "run") { $0.localGet(0).call(trapping) }
    }
    let run = try inner.function("run")
    let host = Function(in: store) { (number: Int32) throws in _ = try run.call([.i32(number)]) }
    var imports = Imports()
    imports.define("m", "direct", .function(run))
    imports.define("m", "host", .function(host))
    let outer = try Guest(in: store, imports: imports) { module in
      let direct = module.importFunction("m", "direct", [.i32])
      let host = module.importFunction("m", "host", [.i32])
      let unary = module.type([.i32])
      module.addTable(Limits(minimum: 1))
      module.addElements([direct], at: 0)
      module.addFunction(export: "byImport") { $0.i32(1).call(direct) }
      module.addFunction(export: "byTable") { $0.i32(1).i32(0).op(.callIndirect, UInt64(unary), 0) }
      module.addFunction(export: "byHost") { $0.i32(1).call(host) }
      let name = module.addFunction(name: "leaf") { $0.i32(1).call(direct) }
      module.addFunction(export: "nested") { $0.call(name) }
    }
    let inside = ["trapping 1", "run 2"]
    #expect(try frames(outer.trap("byImport")) == inside + ["byImport 2"])
    #expect(try frames(outer.trap("byTable")) == inside + ["byTable 3"])
    #expect(try frames(outer.trap("nested")) == inside + ["leaf 5", "nested 6"])
    // A host function ends the backtrace of the call that it made.
    #expect(try frames(outer.trap("byHost")).starts(with: inside))
  }
}
