// Vectors as values: in locals, globals, blocks, selections and calls, where each takes two slots.

import Testing

@testable import Apus

private let a = V128((0..<16).map { UInt8($0) })
private let b = V128((0..<16).map { UInt8(0xF0 - $0 * 3) })
/// What `i8x16.add` makes of both.
private let sum = a &+ b

/// A function of two vectors and two i32, and the vectors that it gives.
private struct Row: CustomTestStringConvertible {
  let testDescription: String
  let results: [V128]
  let code: @Sendable (Code) -> Code
  var locals: [ValueType] = []

  init(
    _ description: String, _ results: V128..., locals: [ValueType] = [],
    code: @escaping @Sendable (Code) -> Code
  ) {
    testDescription = description
    self.results = results
    self.locals = locals
    self.code = code
  }
}

extension Code {
  fileprivate var sum: Code { localGet(0).localGet(1).op(.i8x16Add) }
}

@Suite struct VectorValueTests {
  private static let locals = [
    Row("a parameter", b) { $0.localGet(1) },
    Row("a local is zero", V128(), locals: [.v128]) { $0.localGet(4) },
    Row("zero behind others", V128(), locals: [.i32, .v128, .i64, .v128]) { $0.localGet(7) },
    Row("set by its producer", sum) { $0.sum.localSet(0).localGet(0) },
    Row("teed", sum, sum) { $0.sum.localTee(1).localGet(1) },
    Row("copied", a, locals: [.v128]) { $0.localGet(0).localSet(4).localGet(4) },
    Row("set to itself", a) { $0.localGet(0).localSet(0).localGet(0) },
    Row("read before it is set", a, sum) { $0.localGet(0).sum.localSet(0).localGet(0) },
    Row("read by the operation that sets it", sum, b) {
      $0.sum.localSet(0).localGet(0).localGet(1)
    },
    Row("set behind another operation", sum, b) {
      $0.sum.localGet(2).i32(1).op(.i32Add).op(.drop).localSet(0).localGet(0).localGet(1)
    },
    Row("exchanged", b, a) {
      $0.localGet(0).localGet(1).localSet(0).localSet(1).localGet(0).localGet(1)
    },
    Row("dropped", a) { $0.localGet(0).sum.op(.drop) },
    Row("a constant", b) { $0.v128(b) },
    Row("a constant set", b) { $0.v128(b).localSet(0).localGet(0) },
    Row("above an i32 that was in the accumulator", sum) {
      $0.localGet(2).localGet(3).op(.i32Add).op(.drop).sum
    },
    Row("an i32 where a vector was", V128(repeating: 0xFF)) {
      $0.sum.op(.drop).localGet(2).i32(1).op(.i32Sub).op(.i8x16Splat)
    },
  ]

  private static let control = [
    Row("selected first", a) { $0.localGet(0).localGet(1).localGet(3).op(.select) },
    Row("selected second", b) { $0.localGet(0).localGet(1).localGet(2).op(.select) },
    Row("selected by type", sum) {
      $0.sum.localGet(1).localGet(3).op(.selectTyped).raw([1, 0x7B])
    },
    Row("selected by a comparison", b) {
      $0.localGet(0).localGet(1).localGet(2).localGet(3).op(.i32Eq).op(.select)
    },
    Row("a block's result", sum) { $0.block(.block, .value(.v128)) { $0.sum } },
    Row("branched with", sum) {
      $0.block(.block, .value(.v128)) { $0.localGet(0).sum.op(.br, 0) }
    },
    Row("branched with, a local", a) {
      $0.block(.block, .value(.v128)) { $0.localGet(1).localGet(0).op(.br, 0) }
    },
    Row("branched with if", sum) {
      $0.block(.block, .value(.v128)) { $0.localGet(0).sum.localGet(3).op(.brIf, 0).op(.drop) }
    },
    Row("not branched with", a) {
      $0.block(.block, .value(.v128)) { $0.localGet(0).sum.localGet(2).op(.brIf, 0).op(.drop) }
    },
    Row("branched with by a table", sum) {
      $0.block(.block, .value(.v128)) {
        $0.localGet(0).sum.localGet(3).brTable([0, 0], default: 0)
      }
    },
    Row("an if's result", a) {
      $0.localGet(3).block(.if, .value(.v128)) { $0.localGet(0).op(.else).sum }
    },
    Row("an else's result", sum) {
      $0.localGet(2).block(.if, .value(.v128)) { $0.localGet(0).op(.else).sum }
    },
    Row("kept across a block that sets the local", a, sum) {
      $0.localGet(0).block { $0.sum.localSet(0) }.localGet(0)
    },
    Row("added up in a loop", sum &+ b &+ b) {
      $0.i32(3).localSet(2)
        .block(.loop) {
          $0.sum.localSet(0).localGet(2).i32(1).op(.i32Sub).localTee(2).op(.brIf, 0)
        }.localGet(0)
    },
    Row("returned early", sum) { $0.sum.op(.return).localGet(0) },
  ]

  @Test(arguments: locals + control) private func valuesAreKept(_ row: Row) throws {
    let guest = try Guest { module in
      module.addFunction(
        [.v128, .v128, .i32, .i32], row.results.map { _ in .v128 }, locals: row.locals,
        export: "test", row.code)
    }
    let results = try guest.function("test").call([.v128(a), .v128(b), .i32(0), .i32(1)])
    #expect("\(results)" == "\(row.results.map { Value.v128($0) })")
  }

  @Test func globalsHoldVectors() throws {
    let store = Store()
    let shared = try Global(GlobalType(.v128, isMutable: true), .v128(a), in: store)
    var imports = Imports()
    imports.define("host", "shared", .global(shared))
    let guest = try Guest(in: store, imports: imports) { module in
      module.importGlobal("host", "shared", .v128, isMutable: true)
      module.addGlobal(.i32, isMutable: true, export: "before") { $0.i32(7) }
      module.addGlobal(.v128, isMutable: true, export: "own") { $0.v128(b) }
      module.addGlobal(.i32, isMutable: true, export: "behind") { $0.i32(8) }
      module.addFunction([], [.v128, .v128], export: "get") {
        $0.op(.globalGet, 0).op(.globalGet, 2)
      }
      module.addFunction([.v128], export: "set") {
        $0.localGet(0).op(.globalSet, 0).localGet(0).localGet(0).op(.i8x16Add).op(.globalSet, 2)
      }
    }
    #expect("\(try guest.function("get").call([]))" == "\([Value.v128(a), .v128(b)])")
    _ = try guest.function("set").call([.v128(b)])
    #expect("\(try guest.function("get").call([]))" == "\([Value.v128(b), .v128(b &+ b)])")
    #expect("\(shared.value)" == "\(Value.v128(b))")
    for (name, value) in [("before", Value.i32(7)), ("own", .v128(b &+ b)), ("behind", .i32(8))] {
      #expect("\(try #require(guest.instance.global(Name(name))).value)" == "\(value)", "\(name)")
    }
  }

  /// The function gives its arguments in another order, to a caller in its module, to one in another
  /// module, through a table, and to the host.
  @Test func callsPassVectors() throws {
    let parameters: [ValueType] = [.i32, .v128, .f64, .v128]
    let results: [ValueType] = [.v128, .f64, .v128, .i32]
    let store = Store()
    let callee = try Guest(in: store) { module in
      module.addFunction(parameters, results, export: "callee") {
        $0.localGet(3).localGet(2).localGet(1).localGet(0)
      }
    }
    var imports = Imports()
    imports.define("guest", exportsOf: callee.instance)
    imports.define(
      "host", "callee",
      .function(
        Function(FunctionType(parameters, results), in: store) { call in
          for index in 0..<4 { try call.setResult(call.argument(3 - index), at: index) }
        }))
    let guest = try Guest(in: store, imports: imports) { module in
      let type = module.type(parameters, results)
      let targets = [
        module.importFunction("guest", "callee", parameters, results),
        module.importFunction("host", "callee", parameters, results),
        module.addFunction(parameters, results) {
          $0.localGet(3).localGet(2).localGet(1).localGet(0)
        },
      ]
      module.addTable(Limits(minimum: 3))
      module.addElements(targets, at: 0)
      for (index, target) in targets.enumerated() {
        module.addFunction(parameters, results, export: "direct \(index)") { code in
          (0..<4).reduce(code) { $0.localGet($1) }.call(target)
        }
        module.addFunction(parameters, results, export: "indirect \(index)") { code in
          (0..<4).reduce(code) { $0.localGet($1) }.i32(Int32(index))
            .op(.callIndirect, UInt64(type), 0)
        }
      }
    }
    let arguments: [Value] = [.i32(5), .v128(a), .f64(0.5), .v128(b)]
    let expected: [Value] = [.v128(b), .f64(0.5), .v128(a), .i32(5)]
    for name in ["direct", "indirect"] {
      for index in 0..<3 {
        let results = try guest.function("\(name) \(index)").call(arguments)
        #expect("\(results)" == "\(expected)", "\(name) \(index)")
      }
    }
  }

  /// An i32 result of a vector, as a number and as a condition.
  @Test func testsOfVectorsAreConditions() throws {
    let guest = try Guest { module in
      module.addFunction([.v128], [.i32], export: "branch") {
        $0.block {
          $0.localGet(0).op(.v128AnyTrue).op(.i32Eqz).op(.brIf, 0).i32(1).op(.return)
        }.i32(2)
      }
      module.addFunction([.v128], [.i32], export: "sum") {
        $0.localGet(0).op(.i8x16Bitmask).localGet(0).op(.i16x8ExtractLaneU, 0).op(.i32Add)
      }
    }
    for (vector, branch, sum) in [(V128(), 2, 0), (V128(repeating: 0xFF), 1, 0x1FFFE)] {
      let halves = Lanes(vector, 64).bits
      #expect(try guest.function("branch").results(halves) == [UInt64(branch)])
      #expect(try guest.function("sum").results(halves) == [UInt64(sum)])
    }
  }
}
