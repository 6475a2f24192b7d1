// Calls, returns, recursion and tables of functions.
// https://webassembly.github.io/spec/core/exec/instructions.html#control-instructions

import Testing

@testable import Apus

@Suite struct CallTests {
  @Test(arguments: [0, 1, 2, 3, 10, 500, 998])
  func parametersAndResults(count: Int) throws {
    let types: [ValueType] = (0..<count).map { [.i64, .i32, .f64, .f32][$0 % 4] }
    let guest = try Guest { module in
      // Reversed twice is the same; the frames of caller and callee overlap.
      let reverse = module.addFunction(types, types.reversed()) { code in
        (0..<count).reversed().reduce(code) { $0.localGet(UInt64($1)) }
      }
      let forth = module.addFunction(types.reversed(), types) { code in
        (0..<count).reversed().reduce(code) { $0.localGet(UInt64($1)) }
      }
      module.addFunction(types, types, export: "f") { code in
        types.indices.reduce(code) { $0.localGet(UInt64($1)) }.call(reverse).call(forth)
      }
      // What lies below the arguments stays.
      module.addFunction(types, [.i32] + types + [.i32], export: "g") { code in
        types.indices.reduce(code.i32(11)) { $0.localGet(UInt64($1)) }.call(reverse).call(forth)
          .i32(22)
      }
    }
    let arguments = (0..<count).map { UInt64($0 * 7 + 1) }
    #expect(try guest.function("f").results(arguments) == arguments)
    #expect(try guest.function("g").results(arguments) == [11] + arguments + [22])
  }

  @Test func localsAreZeroInEveryCall() throws {
    for count in [1, 2, 3, 4, 5, 6, 40, 3000] {
      let locals = (0..<count).map { [ValueType.i64, .f64, .i32, .funcref][$0 % 4] }
      let guest = try Guest { module in
        let dirty = module.addFunction(
          [], [.i64], locals: Array(repeating: .i64, count: count)
        ) { code in
          (0..<count).reduce(code) { $0.i64(-1).localSet(UInt64($1)) }.i64(0)
        }
        // How many locals are not zero.
        let sum = module.addFunction([], [.i64], locals: locals) { code in
          locals.enumerated().reduce(code.i64(0)) { code, local in
            let value = code.localGet(UInt64(local.offset))
            let isZero =
              switch local.element {
              case .i32: value.op(.i32Eqz)
              case .i64: value.op(.i64Eqz)
              case .f64: value.op(.i64ReinterpretF64).op(.i64Eqz)
              default: value.op(.refIsNull)
              }
            return isZero.op(.i32Eqz).op(.i64ExtendI32U).op(.i64Add)
          }
        }
        module.addFunction([], [.i64], export: "f") { $0.call(dirty).call(sum).op(.i64Add) }
      }
      #expect(try guest.outcome("f") == .bits(0), "\(count) locals")
    }
  }

  @Test func recursion() throws {
    let guest = try Guest { module in
      // fib(n), with a pending operand across the second call.
      module.addFunction([.i32], [.i32], export: "fib") {
        $0.localGet(0).i32(2).op(.i32LtS).block(.if) { $0.localGet(0).op(.return) }
          .localGet(0).i32(1).op(.i32Sub).call(0)
          .localGet(0).i32(2).op(.i32Sub).call(0).op(.i32Add)
      }
      // Mutual: 1 is even, 2 is odd.
      module.addFunction([.i64], [.i32], export: "even") {
        $0.localGet(0).op(.i64Eqz).block(.if, .value(.i32)) {
          $0.i32(1).op(.else).localGet(0).i64(1).op(.i64Sub).call(2)
        }
      }
      module.addFunction([.i64], [.i32], export: "odd") {
        $0.localGet(0).op(.i64Eqz).block(.if, .value(.i32)) {
          $0.i32(0).op(.else).localGet(0).i64(1).op(.i64Sub).call(1)
        }
      }
    }
    #expect(try guest.outcome("fib", 15) == .bits(610))
    #expect(try guest.outcome("even", 5000) == .bits(1))
    #expect(try guest.outcome("odd", 5000) == .bits(0))
  }

  @Test func endlessRecursionTraps() throws {
    var configuration = StoreConfiguration()
    configuration.callStackByteCount = 100_000
    let guest = try Guest(configuration) { module in
      let type = module.type([], [])
      module.addTable(Limits(minimum: 1))
      module.addElements([1], at: 0)
      module.addFunction(export: "direct") { $0.call(0) }
      module.addFunction(export: "indirect") { $0.i32(0).op(.callIndirect, UInt64(type), 0) }
      module.addFunction(
        [.i64], [.i64, .i64, .i64], locals: Array(repeating: .i64, count: 5000), export: "large"
      ) { $0.localGet(0).call(2) }
      module.addFunction([.i32], [.i32], export: "count") {
        $0.localGet(0).op(.i32Eqz).block(.if) { $0.i32(0).op(.return) }
          .localGet(0).i32(1).op(.i32Sub).call(3).i32(1).op(.i32Add)
      }
    }
    for name in ["direct", "indirect"] {
      let trap = try guest.trap(name)
      #expect(trap.code == .callStackExhausted)
      #expect(trap.backtrace.count == Backtrace.maximumFrameCount)
      #expect(Set(trap.backtrace.map(\.functionName)) == [name])
    }
    #expect(try guest.trap("large", 1).code == .callStackExhausted)
    #expect(try guest.trap("count", 1_000_000).code == .callStackExhausted)
    // The store can be used as before.
    #expect(try guest.outcome("count", 1000) == .bits(1000))
  }

  @Test func frameThatDoesNotFitAtAll() throws {
    var configuration = StoreConfiguration()
    configuration.callStackByteCount = 0
    let guest = try Guest(configuration) { module in
      module.addFunction([.i32], [.i32], locals: Array(repeating: .i64, count: 40_000), export: "f")
      { $0.localGet(0).i32(1).op(.i32Add) }
      module.addFunction([.i32], [.i32], export: "g") { $0.localGet(0).call(0) }
    }
    #expect(try guest.outcome("f", 1) == .bits(2))
    #expect(try guest.trap("g", 1).code == .callStackExhausted)
  }

  @Test func functionsThatAreTooLargeTrap() throws {
    let guest = try Guest { module in
      // 32,499 locals of v128, two slots each, and one of i64: with the frame's header too many.
      module.addFunction(
        type: module.type([], []), body: [2, 0xF3, 0xFD, 0x01, 0x7B, 1, 0x7E, 0x0B],
        export: "locals")
      module.addFunction(export: "fits", { $0 })
    }
    let trap = try guest.trap("locals")
    #expect(trap.code == .unsupported)
    #expect(
      trap.message == "unsupported function: the function needs more than 65,000 slots")
    #expect(try guest.results("fits") == [])
  }
}

@Suite struct IndirectCallTests {
  private func guest() throws -> Guest {
    try Guest { module in
      let binary = module.type([.i32, .i32], [.i32])
      let unary = module.type([.f64], [.f64])
      module.addTable(Limits(minimum: 6, maximum: 8), export: "table")
      module.addTable(Limits(minimum: 2))
      module.addFunction([.i32, .i32], [.i32]) { $0.localGet(0).localGet(1).op(.i32Sub) }
      module.addFunction([.i32, .i32], [.i32]) { $0.localGet(0).localGet(1).op(.i32Mul) }
      module.addFunction([.f64], [.f64]) { $0.localGet(0).op(.f64Sqrt) }
      module.addElements([0, 1, 2], at: 0)
      module.addElements([2], at: 1, table: 1)
      module.addFunction([.i32, .i32, .i32], [.i32], export: "local") {
        $0.localGet(1).localGet(2).localGet(0).op(.callIndirect, UInt64(binary), 0)
      }
      module.addFunction([.i32, .i32, .i32], [.i32], export: "accumulator") {
        $0.localGet(1).localGet(2).localGet(0).i32(0).op(.i32Add)
          .op(.callIndirect, UInt64(binary), 0)
      }
      module.addFunction([.i32, .i32], [.i32], export: "constant") {
        $0.localGet(0).localGet(1).i32(1).op(.callIndirect, UInt64(binary), 0)
      }
      // The second argument and the index are one local; an operand lies below.
      module.addFunction([.i32], [.i32], export: "shared") {
        $0.localGet(0).i32(5).localGet(0).localGet(0).op(.callIndirect, UInt64(binary), 0)
          .op(.i32Add)
      }
      module.addFunction([.i32, .f64], [.f64], export: "second") {
        $0.localGet(1).localGet(0).op(.callIndirect, UInt64(unary), 1)
      }
    }
  }

  @Test func calls() throws {
    let guest = try guest()
    for name in ["local", "accumulator"] {
      #expect(try guest.outcome(name, 0, 10, 3) == .bits(7))
      #expect(try guest.outcome(name, 1, 10, 3) == .bits(30))
    }
    #expect(try guest.outcome("constant", 10, 3) == .bits(30))
    #expect(try guest.outcome("shared", 0) == .bits(5))
    #expect(try guest.outcome("shared", 1) == .bits(6))
    #expect(
      try guest.outcome("second", 1, (6.25 as Double).bitPattern)
        == .bits((2.5 as Double).bitPattern))
  }

  @Test func traps() throws {
    let guest = try guest()
    let rows: [(String, [UInt64], Trap.Code)] = [
      ("local", [2, 1, 1], .indirectCallTypeMismatch),
      ("accumulator", [2, 1, 1], .indirectCallTypeMismatch),
      ("local", [3, 1, 1], .uninitializedElement),
      ("local", [5, 1, 1], .uninitializedElement),
      ("local", [6, 1, 1], .undefinedElement),
      ("accumulator", [6, 1, 1], .undefinedElement),
      ("accumulator", [0xFFFF_FFFF, 1, 1], .undefinedElement),
      ("second", [0, 0], .uninitializedElement),
      ("second", [2, 0], .undefinedElement),
    ]
    for (name, arguments, code) in rows {
      #expect(try guest.function(name).outcome(arguments) == .trap(code), "\(name) \(arguments)")
    }
    // The message tells the index.
    #expect(try guest.trap("local", 3, 1, 1).message == "uninitialized element 3")
    #expect(
      try guest.trap("accumulator", 0xFFFF_FFFF, 1, 1).message == "undefined element 4294967295")
    // A table that has grown has the new bound.
    let table = try #require(guest.instance.table("table"))
    #expect(try table.grow(by: 2) == 6)
    #expect(try guest.outcome("local", 7, 1, 1) == .trap(.uninitializedElement))
    #expect(try guest.outcome("local", 8, 1, 1) == .trap(.undefinedElement))
  }

  @Test func equalTypesOfDifferentIndexAreOneType() throws {
    let store = Store()
    let exporting = try Guest(in: store) { module in
      _ = module.type([.i64], [])
      _ = module.type([], [.i64])
      module.addFunction([.i32], [.i64], export: "f") { $0.localGet(0).op(.i64ExtendI32U) }
    }
    let table = try Table(TableType(Limits(minimum: 1), of: .funcref), in: store)
    try table.set(.function(exporting.function("f")), at: 0)
    var imports = Imports()
    imports.define("m", "table", .table(table))
    let calling = try Guest(in: store, imports: imports) { module in
      let type = module.type([.i32], [.i64])
      module.importTable("m", "table", Limits(minimum: 1))
      module.addFunction([.i32], [.i64], export: "f") {
        $0.localGet(0).i32(0).op(.callIndirect, UInt64(type), 0)
      }
    }
    #expect(try calling.outcome("f", 0xFFFF_FFFF) == .bits(0xFFFF_FFFF))
  }

  @Test func tableInstructions() throws {
    let guest = try Guest { module in
      module.addTable(Limits(minimum: 4, maximum: 6), export: "table")
      let nullary = module.type([], [.i32])
      for number: Int32 in 1...3 { module.addFunction([], [.i32]) { $0.i32(number) } }
      module.addElements([0, 1, 2], at: nil)
      module.addFunction([.i32], [.i32], export: "call") {
        $0.localGet(0).op(.callIndirect, UInt64(nullary), 0)
      }
      let three: [ValueType] = [.i32, .i32, .i32]
      module.addFunction(three, export: "init") {
        $0.localGet(0).localGet(1).localGet(2).op(.tableInit, 0, 0)
      }
      module.addFunction(three, export: "copy") {
        $0.localGet(0).localGet(1).localGet(2).op(.tableCopy, 0, 0)
      }
      module.addFunction([.i32, .i32], export: "fill") {
        $0.localGet(0).op(.refFunc, 2).localGet(1).op(.tableFill, 0)
      }
      module.addFunction([.i32], [.i32], export: "grow") {
        $0.op(.refFunc, 1).localGet(0).op(.tableGrow, 0)
      }
      module.addFunction([.i32, .i32], export: "move") {
        $0.localGet(0).localGet(1).op(.tableGet, 0).op(.tableSet, 0)
      }
      module.addFunction([.i32], [.i32], export: "isNull") {
        $0.localGet(0).op(.tableGet, 0).op(.refIsNull)
      }
      module.addFunction([], [.i32], export: "size") { $0.op(.tableSize, 0) }
      module.addFunction(export: "drop") { $0.op(.elemDrop, 0) }
    }
    let rows: [(String, [UInt64], Outcome)] = [
      ("init", [1, 0, 3], .bits(0)), ("init", [2, 0, 3], .trap(.tableOutOfBounds)),
      ("call", [1], .bits(1)), ("call", [3], .bits(3)), ("isNull", [0], .bits(1)),
      ("isNull", [1], .bits(0)), ("isNull", [4], .trap(.tableOutOfBounds)),
      ("copy", [0, 1, 3], .bits(0)), ("call", [2], .bits(3)), ("call", [3], .bits(3)),
      ("copy", [2, 0, 3], .trap(.tableOutOfBounds)), ("move", [3, 0], .bits(0)),
      ("call", [3], .bits(1)), ("move", [4, 0], .trap(.tableOutOfBounds)),
      ("size", [], .bits(4)), ("grow", [3], .bits(0xFFFF_FFFF)), ("grow", [2], .bits(4)),
      ("call", [5], .bits(2)), ("size", [], .bits(6)), ("fill", [4, 2], .bits(0)),
      ("call", [4], .bits(3)), ("fill", [5, 2], .trap(.tableOutOfBounds)),
      ("fill", [6, 0], .bits(0)), ("fill", [7, 0], .trap(.tableOutOfBounds)),
      ("drop", [], .bits(0)), ("init", [0, 0, 1], .trap(.tableOutOfBounds)),
      ("init", [6, 0, 0], .bits(0)), ("init", [0, 1, 0], .trap(.tableOutOfBounds)),
    ]
    for (name, arguments, expected) in rows {
      #expect(try guest.function(name).outcome(arguments) == expected, "\(name) \(arguments)")
    }
  }
}
