import Testing

@testable import Apus

@Suite struct ExceptionRulesTests {
  /// `try_table` of no type with clauses, around nothing, inside of blocks of those types.
  private static func tryTable(_ clauses: [[UInt8]]) -> Code {
    Code().op(.tryTable).raw([0x40] + ModuleBuilder.vector(clauses)).op(.end)
  }

  static let bodies: [ObjectCase] = [
    .init("throw", Code().i32(1).op(.throw, 0)),
    .init(
      "throw nothing", Code().op(.throw, 0),
      "type mismatch: instruction requires [i32] but stack has []"),
    .init("throw of no tag", Code().i32(1).op(.throw, 1), "unknown tag 1"),
    .init("throw by reference", [.exception], [], Code().localGet(0).op(.throwRef)),
    .init("throw no reference", Code().i32(0).op(.throwRef), "type mismatch"),
    .init("catch", [], [.i32], tryTable([[0, 0, 0]]).i32(1)),
    .init("catch of no tag", [], [.i32], tryTable([[0, 1, 0]]).i32(1), "unknown tag 1"),
    .init("catch to no label", [], [.i32], tryTable([[0, 0, 1]]).i32(1), "unknown label 1"),
    .init("catch to another type", [], [.i64], tryTable([[0, 0, 0]]).i64(1), "type mismatch"),
    .init(
      "catch with reference", [], [.i32, .exception],
      tryTable([[1, 0, 0]]).unreachable()),
    .init(
      "catch with reference, not null", [], [.reference(nullable: false, .exception)],
      tryTable([[3, 0]]).unreachable()),
    .init("catch all", tryTable([[2, 0]])),
    .init("catch all to a value", [], [.i32], tryTable([[2, 0]]).i32(1), "type mismatch"),
    .init("catch all with reference to none", tryTable([[3, 0]]), "type mismatch"),
    .init(
      "legacy",
      Code().block(.try) {
        $0.op(.catch, 0).drop().op(.catchAll).op(.rethrow, 0)
      }),
    .init(
      "legacy value", [], [.i32],
      Code().block(.try, .value(.i32)) {
        $0.i32(1).op(.catch, 0).op(.catch, 0)
      }),
    .init(
      "legacy without value", [], [.i32],
      Code().block(.try, .value(.i32)) {
        $0.op(.catch, 0)
      }, "type mismatch: instruction requires [i32] but stack has []"),
    .init(
      "legacy with surplus", Code().block(.try) { $0.i32(1).op(.catchAll) },
      "type mismatch: block requires [] but stack has [i32]"),
    .init(
      "catch behind catch all", Code().block(.try) { $0.op(.catchAll).op(.catch, 0).drop() },
      "catch outside of a try"),
    .init("catch outside", Code().op(.catchAll), "catch outside of a try"),
    .init("catch of nothing", Code().block(.try) { $0.op(.catch, 3) }, "unknown tag 3"),
    .init("delegate", Code().op(.try).raw([0x40]).op(.delegate, 0)),
    .init("delegate to nothing", Code().op(.try).raw([0x40]).op(.delegate, 1), "unknown label 1"),
    .init(
      "delegate outside",
      Code().block {
        $0.op(.try).raw([0x40]).op(.catchAll)
          .op(.delegate, 0)
      }, "catch outside of a try"),
    .init("rethrow outside", Code().block { $0.op(.rethrow, 0) }, "invalid rethrow label 0"),
    .init(
      "rethrow in a try", Code().block(.try) { $0.op(.rethrow, 0).op(.catchAll) },
      "invalid rethrow label 0"),
    .init("rethrow to nothing", Code().op(.rethrow, 1), "unknown label 1"),
  ]

  @Test(arguments: bodies) func body(_ body: ObjectCase) { body.check() }
}

@Suite struct WideNumberRulesTests {
  static let bodies: [ObjectCase] = [
    .init("add", [], [.i64, .i64], Code().i64(1).i64(2).i64(3).i64(4).op(.i64Add128)),
    .init("subtract", [], [.i64, .i64], Code().i64(1).i64(2).i64(3).i64(4).op(.i64Sub128)),
    .init("multiply", [], [.i64, .i64], Code().i64(1).i64(2).op(.i64MulWideS)),
    .init("multiply without sign", [], [.i64, .i64], Code().i64(1).i64(2).op(.i64MulWideU)),
    .init("too few", [], [.i64, .i64], Code().i64(1).i64(2).op(.i64Add128), "type mismatch"),
    .init(
      "other numbers", [], [.i64, .i64], Code().i32(1).i64(2).op(.i64MulWideU),
      "type mismatch"),
    .init("fence", Code().op(.atomicFence, 0)),
  ]

  @Test(arguments: bodies) func body(_ body: ObjectCase) { body.check() }
}
