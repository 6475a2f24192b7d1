import Testing

@testable import Apus

/// Blocks, branches and calls.
@Suite struct FunctionValidatorControlTests {
  static let blocks: [BodyCase] = [
    .init("empty", Code()),
    .init(
      "result missing", [], [.i32], Code(),
      "type mismatch: instruction requires [i32] but stack has []"),
    .init("operand left", Code().i32(1), "type mismatch: block requires [] but stack has [i32]"),
    .init("result", [], [.i32], Code().i32(1)),
    .init("two results", [], [.i32, .i64], Code().i32(1).i64(2)),
    .init("results swapped", [], [.i32, .i64], Code().i64(1).i32(2), "type mismatch"),
    .init("surplus below results", [], [.i32], Code().i64(1).i32(2), "type mismatch"),
    .init("nop and drop", Code().op(.nop).i32(1).drop()),
    .init("drop of nothing", Code().drop(), "type mismatch"),
    .init("block", Code().block { $0.op(.nop) }),
    .init("block result", [], [.i32], Code().block(.block, .value(.i32)) { $0.i32(1) }),
    .init("block result missing", Code().block(.block, .value(.i32)) { $0 }, "type mismatch"),
    .init("block cannot see operands outside", Code().i32(1).block { $0.drop() }, "type mismatch"),
    .init("block parameter", [], [.i32], Code().i32(1).block(.block, .type(3)) { $0 }),
    .init(
      "block parameter missing", [], [.i32], Code().block(.block, .type(3)) { $0 }, "type mismatch"),
    .init("block parameter wrong", Code().i64(1).block(.block, .type(3)) { $0 }, "type mismatch"),
    .init("block unknown type", Code().block(.block, .type(99)) { $0 }, "unknown type 99"),
    .init(
      "block results in order", [], [.i32, .i64],
      Code().block(.block, .type(2)) { $0.i32(1).i64(2) }),
    .init("operands outside stay", [], [.i32], Code().i32(1).block { $0.op(.nop) }),
    .init("loop result", [], [.i32], Code().block(.loop, .value(.i32)) { $0.i32(1) }),
  ]

  static let ifs: [BodyCase] = [
    .init("if", Code().i32(1).block(.if) { $0.op(.nop) }),
    .init("if without condition", Code().block(.if) { $0 }, "type mismatch"),
    .init("if with wrong condition", Code().i64(1).block(.if) { $0 }, "type mismatch"),
    .init(
      "if else", [], [.i32], Code().i32(1).block(.if, .value(.i32)) { $0.i32(1).op(.else).i32(2) }),
    .init(
      "result without else", [], [.i32], Code().i32(1).block(.if, .value(.i32)) { $0.i32(1) },
      "type mismatch: if without else"),
    .init(
      "first branch lacks result", [], [.i32],
      Code().i32(1).block(.if, .value(.i32)) { $0.op(.else).i32(2) }, "type mismatch"),
    .init(
      "second branch lacks result", [], [.i32],
      Code().i32(1).block(.if, .value(.i32)) { $0.i32(2).op(.else) }, "type mismatch"),
    .init(
      "operand left before else", Code().i32(1).block(.if) { $0.i32(2).op(.else) }, "type mismatch"),
    .init(
      "parameters in both branches", [], [.i32],
      Code().i32(1).i32(1).block(.if, .type(3)) { $0.op(.else).op(.i32Eqz) }),
    .init(
      "parameters pass without else", [], [.i32],
      Code().i32(1).i32(1).block(.if, .type(3)) { $0.op(.i32Eqz) }),
    .init(
      "unreachable first branch", [], [.i32],
      Code().i32(1).block(.if, .value(.i32)) { $0.unreachable().op(.else).i32(2) }),
    .init(
      "second branch is reachable again", [], [.i32],
      Code().i32(1).block(.if, .value(.i32)) { $0.unreachable().op(.else) }, "type mismatch"),
    .init(
      "else twice", Code().i32(1).block(.if) { $0.op(.else).op(.else) }, "else outside of an if"),
    .init("else in a block", Code().block { $0.op(.else) }, "else outside of an if"),
    .init("else in the body", Code().op(.else), "else outside of an if"),
  ]

  static let branches: [BodyCase] = [
    .init("br to the body", Code().op(.br, 0)),
    .init("br beyond the body", Code().op(.br, 1), "unknown label 1"),
    .init("br to the largest label", Code().op(.br, 0xFFFF_FFFF), "unknown label 4294967295"),
    .init("br with result", [], [.i32], Code().i32(1).op(.br, 0)),
    .init("br without result", [], [.i32], Code().op(.br, 0), "type mismatch"),
    .init("br leaves operands behind", [], [.i32], Code().i64(1).i32(1).op(.br, 0)),
    .init(
      "br to a block takes results", [], [.i32],
      Code().block(.block, .value(.i32)) { $0.i32(1).op(.br, 0) }),
    .init(
      "br to a loop takes parameters", [], [.i32],
      Code().i32(1).block(.loop, .type(3)) { $0.op(.br, 0) }),
    .init(
      "br to a loop takes no results", [], [.i32],
      Code().block(.loop, .value(.i32)) { $0.op(.br, 0) }),
    .init("br_if", Code().i32(1).op(.brIf, 0)),
    .init("br_if without condition", Code().op(.brIf, 0), "type mismatch"),
    .init("br_if beyond", Code().i32(1).op(.brIf, 1), "unknown label 1"),
    .init("br_if keeps its operands", [], [.i32], Code().i32(7).i32(1).op(.brIf, 0)),
    .init("br_if lacks an operand", [], [.i32], Code().i32(1).op(.brIf, 0).i32(1), "type mismatch"),
    .init(
      "br_if in unreachable code types its operands", [], [.i64],
      Code().block(.block, .value(.i32)) { $0.unreachable().op(.brIf, 0).op(.i64Eqz) }.drop().i64(
        0), "type mismatch"),
    .init("return", [], [.i32], Code().i32(1).op(.return)),
    .init("return from within", [], [.i32], Code().block { $0.i32(1).op(.return) }.i32(1)),
    .init("return of the wrong type", [], [.i32], Code().i64(1).op(.return), "type mismatch"),
    .init("return of nothing", [], [.i32], Code().op(.return), "type mismatch"),
  ]

  static let tables: [BodyCase] = [
    .init("default alone", Code().i32(0).brTable([], default: 0)),
    .init("no index", Code().brTable([], default: 0), "type mismatch"),
    .init(
      "same types", [], [.i32],
      Code().block(.block, .value(.i32)) { $0.i32(1).i32(0).brTable([0, 1], default: 0) }),
    .init("label beyond", Code().i32(0).brTable([0, 1], default: 0), "unknown label 1"),
    .init("default beyond", Code().i32(0).brTable([0], default: 1), "unknown label 1"),
    .init(
      "arities differ", [], [.i32],
      Code().block { $0.i32(1).i32(0).brTable([0], default: 1) }.i32(1),
      "type mismatch: the labels of br_table"),
    .init(
      "types differ", [], [.i32],
      Code().block(.block, .value(.i64)) { $0.i32(1).i32(0).brTable([0], default: 1) }.drop().i32(
        1), "type mismatch"),
    .init(
      "types differ in unreachable code", [], [.i32],
      Code().block(.block, .value(.i64)) { $0.unreachable().brTable([0], default: 1) }.drop().i32(1)
    ),
    .init(
      "arities differ in unreachable code", [], [.i32],
      Code().block { $0.unreachable().brTable([0], default: 1) }.i32(1), "type mismatch"),
    .init(
      "loop and block of one type differ", [], [.i32],
      Code().block(.block, .value(.i32)) {
        $0.block(.loop, .value(.i32)) { $0.i32(0).brTable([0], default: 1) }
      }, "type mismatch"),
  ]

  static let unreachableCode: [BodyCase] = [
    .init("any result", [], [.i32, .f64], Code().unreachable()),
    .init("any operand", Code().unreachable().op(.i32Add).drop()),
    .init(
      "known operand is checked", Code().unreachable().f32(1).op(.i32Add).drop(), "type mismatch"),
    .init("operand below the known ones is any", Code().unreachable().i32(1).op(.i32Add).drop()),
    .init(
      "result of an operation is known", Code().unreachable().op(.i32Add).op(.f32Neg).drop(),
      "type mismatch"),
    .init("too many operands", [], [.i32], Code().unreachable().i32(1).i32(1), "type mismatch"),
    .init("inner block is reachable", Code().unreachable().block { $0.drop() }, "type mismatch"),
    .init("outer block stays reachable", Code().block { $0.unreachable() }.drop(), "type mismatch"),
    .init("select of unknown operands", [], [.f64], Code().unreachable().op(.select)),
    .init(
      "select keeps what it knows", [], [.f64], Code().unreachable().f32(1).i32(1).op(.select),
      "type mismatch"),
    .init("labels are checked", Code().unreachable().op(.br, 1), "unknown label 1"),
    .init("locals are checked", Code().unreachable().localGet(0).drop(), "unknown local 0"),
    .init("after br", Code().op(.br, 0).op(.i32Add).drop()),
    .init("after return", Code().op(.return).op(.i32Add).drop()),
    .init("after br_table", Code().i32(0).brTable([], default: 0).op(.i32Add).drop()),
  ]

  static let calls: [BodyCase] = [
    .init("call", [], [.f32], Code().i32(1).i64(2).call(1)),
    .init(
      "missing argument", [], [.f32], Code().i64(2).call(1),
      "type mismatch: instruction requires [i32 i64] but stack has [i64]"),
    .init("arguments swapped", [], [.f32], Code().i64(1).i32(2).call(1), "type mismatch"),
    .init("call of itself", Code().call(2)),
    .init("call beyond", Code().call(3), "unknown function 3"),
    .init("call_indirect", [], [.f32], Code().i32(1).i64(2).i32(0).op(.callIndirect, 1, 0)),
    .init(
      "call_indirect without index", [], [.f32], Code().i32(1).i64(2).op(.callIndirect, 1, 0),
      "type mismatch"),
    .init(
      "call_indirect of an unknown type", Code().i32(0).op(.callIndirect, 99, 0), "unknown type 99"),
    .init(
      "call_indirect by an unknown table", Code().i32(0).op(.callIndirect, 0, 2), "unknown table 2"),
    .init(
      "call_indirect by a table of externref", Code().i32(0).op(.callIndirect, 0, 1),
      "type mismatch"),
  ]

  static let selects: [BodyCase] = [
    .init("select", [], [.f32], Code().f32(1).f32(2).i32(0).op(.select)),
    .init("select vectors", [], [.v128], Code().values([.v128, .v128, .i32]).op(.select)),
    .init(
      "select different types", [], [.f32], Code().f32(1).f64(2).i32(0).op(.select), "type mismatch"
    ),
    .init(
      "select without condition", [], [.f32], Code().f32(1).f32(2).op(.select), "type mismatch"),
    .init(
      "select references without type", [], [.funcref],
      Code().values([.funcref, .funcref, .i32]).op(.select), "type mismatch"),
    .init(
      "select with type", [], [.funcref],
      Code().values([.funcref, .funcref, .i32]).op(.selectTyped).raw([1, 0x70])),
    .init(
      "select with another type", [], [.funcref],
      Code().values([.externref, .externref, .i32]).op(.selectTyped).raw([1, 0x70]), "type mismatch"
    ),
    .init(
      "select with no type", [], [.i32],
      Code().values([.i32, .i32, .i32]).op(.selectTyped).raw([0]), "invalid result arity"),
    .init(
      "select with two types", [], [.i32],
      Code().values([.i32, .i32, .i32]).op(.selectTyped).raw([2, 0x7F, 0x7F]),
      "invalid result arity"),
  ]

  @Test(arguments: blocks) func block(_ body: BodyCase) { body.check() }
  @Test(arguments: ifs) func ifElse(_ body: BodyCase) { body.check() }
  @Test(arguments: branches) func branch(_ body: BodyCase) { body.check() }
  @Test(arguments: tables) func brTable(_ body: BodyCase) { body.check() }
  @Test(arguments: unreachableCode) func unreachable(_ body: BodyCase) { body.check() }
  @Test(arguments: calls) func call(_ body: BodyCase) { body.check() }
  @Test(arguments: selects) func select(_ body: BodyCase) { body.check() }

  /// Calls with many parameters and results, around the count from which lists are compared as a
  /// whole.
  @Test(arguments: [15, 16, 17, 1_000]) func longLists(_ count: Int) {
    var types = [ValueType](repeating: .i32, count: count)
    types[count / 2] = .v128
    for (change, code, expected) in [
      (nil, Code(), "valid"), (count / 2, Code(), "invalid: type mismatch"),
      (0, Code(), "invalid: type mismatch"), (count - 1, Code(), "invalid: type mismatch"),
      (nil, Code().unreachable(), "valid"), (0, Code().unreachable(), "invalid: type mismatch"),
    ] as [(Int?, Code, String)] {
      for missing in [0, 1] {
        var module = ModuleBuilder()
        module.importFunction("m", "f", types, types)
        var operands = types
        if let change { operands[change] = .f64 }
        let values = Code().values(Array(operands.dropFirst(missing))).bytes
        module.addFunction([], types) { $0.raw(code.bytes).raw(values).call(0).call(0) }
        // In unreachable code an operand may be missing, be it the wrong one.
        let isShort = missing == 1 && code.bytes.isEmpty
        let isValid = change == 0 && missing == 1 && !isShort
        let wanted = isShort ? "invalid: type mismatch" : isValid ? "valid" : expected
        #expect(verdict(module.bytes).hasPrefix(wanted))
      }
    }
  }

  @Test func messagesShowTheTopOfLongLists() throws {
    var module = ModuleBuilder()
    let values = [ValueType](repeating: .f32, count: 20)
    module.importFunction("m", "f", values)
    module.addFunction { $0.values(Array(repeating: .i64, count: 20)).call(0) }
    let list = { (type: String) in Array(repeating: type, count: 8).joined(separator: " ") }
    #expect(
      try validationError(module.bytes).message
        == "type mismatch: instruction requires [… \(list("f32"))]"
        + " but stack has [… \(list("i64"))] (call)")
  }

  @Test func deepNesting() {
    let depth = 100_000
    let code = Code()
      .raw((0..<depth).flatMap { _ in [0x02, 0x40] as [UInt8] })
      .op(.br, UInt64(depth)).raw([UInt8](repeating: 0x0B, count: depth))
    BodyCase("\(depth) blocks", code).check()
  }
}
