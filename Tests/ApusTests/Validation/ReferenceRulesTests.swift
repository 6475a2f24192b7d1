import Testing

@testable import Apus

@Suite struct ReferenceRulesTests {
  static let references: [ObjectCase] = [
    .init("null", [], [.orNull(1)], Code().op(.refNull, 1)),
    .init("null of no type", Code().op(.refNull, 11).drop(), "unknown type 11"),
    .init("null is not non-null", [], [.to(1)], Code().op(.refNull, 1), "type mismatch"),
    .init("function", [], [.to(6)], Code().op(.refFunc, 0)),
    .init("function is exact", [], [.exact(6)], Code().op(.refFunc, 0)),
    .init("function of another type", [], [.to(0)], Code().op(.refFunc, 0), "type mismatch"),
    .init("undeclared", Code().op(.refFunc, 1).drop(), "undeclared function reference"),
    .init("as non-null", [.orNull(1)], [.to(1)], Code().localGet(0).op(.refAsNonNull)),
    .init("as non-null of a number", Code().i32(0).op(.refAsNonNull).drop(), "type mismatch"),
    .init(
      "unreachable reference is no number", [], [.i32],
      Code().unreachable().op(.refAsNonNull), "type mismatch"),
    .init("equality", [.orNull(1), .orNull(4)], [.i32], Code().localGet(0).localGet(1).op(.refEq)),
    .init(
      "no equality of functions", [.funcref], [.i32],
      Code().localGet(0).localGet(0).op(.refEq), "type mismatch"),
    .init("i31", [], [.i32], Code().i32(1).op(.refI31).op(.i31GetS)),
    .init("i31 of no reference", [], [.i32], Code().i32(1).op(.i31GetU), "type mismatch"),
    .init("test", [.any], [.i32], Code().localGet(0).op(.refTest, 1)),
    .init(
      "test across hierarchies", [.funcref], [.i32],
      Code().localGet(0).op(.refTestNull, 1), "type mismatch"),
    .init("cast", [.any], [.to(1)], Code().localGet(0).op(.refCast, 1)),
    .init(
      "cast that keeps null", [.any], [.to(1)], Code().localGet(0).op(.refCastNull, 1),
      "type mismatch"),
    .init(
      "cast to no type", [.any], [], Code().localGet(0).op(.refCast, 20).drop(),
      "unknown type 20"),
    .init(
      "to extern and back", [.any], [.any],
      Code().localGet(0).op(.externConvertAny).op(.anyConvertExtern)),
    .init(
      "conversion keeps non-null", [.to(1)], [.reference(nullable: false, .external)],
      Code().localGet(0).op(.externConvertAny)),
    .init(
      "conversion keeps null", [.any], [.reference(nullable: false, .external)],
      Code().localGet(0).op(.externConvertAny), "type mismatch"),
  ]

  @Test(arguments: references) func reference(_ body: ObjectCase) { body.check() }

  static let branches: [ObjectCase] = [
    .init(
      "on null", [.orNull(1)], [.to(1)],
      Code().block { $0.localGet(0).op(.brOnNull, 0).op(.return) }.unreachable()),
    .init("on null of a number", [], [], Code().i32(0).op(.brOnNull, 0).drop(), "type mismatch"),
    .init(
      "on non-null", [.orNull(1)], [.to(1)],
      Code().localGet(0).op(.brOnNonNull, 0).unreachable()),
    .init(
      "on non-null without a place", [.orNull(1)], [],
      Code().localGet(0).op(.brOnNonNull, 0), "type mismatch"),
    .init(
      "on cast", [.any], [.to(1)],
      Code().localGet(0).op(.brOnCast).raw([1, 0, 0x6E, 1]).drop().unreachable()),
    .init(
      "on cast leaves the rest", [.any], [.orNull(1)],
      Code().localGet(0).op(.brOnCast).raw([3, 0, 0x6E, 1]).op(.refAsNonNull).drop().unreachable()),
    .init(
      "on failed cast", [.any], [.any],
      Code().localGet(0).op(.brOnCastFail).raw([1, 0, 0x6E, 1]).op(.structGet, 1, 0).drop()
        .unreachable()),
    .init(
      "on cast, label of another type", [.any], [.to(4)],
      Code().localGet(0).op(.brOnCast).raw([1, 0, 0x6E, 1]).drop().unreachable(), "type mismatch"),
    .init(
      "on cast across hierarchies", [.funcref], [.any],
      Code().localGet(0).op(.brOnCast).raw([1, 0, 0x70, 1]).drop().unreachable(), "type mismatch"),
  ]

  @Test(arguments: branches) func branch(_ body: ObjectCase) { body.check() }

  /// An upward cast counts only with custom descriptors.
  @Test(arguments: [(Features.all, "valid"), (.wasm3, "type mismatch")])
  func castToASibling(features: Features, expected: String) {
    ObjectCase(
      "sibling", [.reference(nullable: true, .structure)], [.any],
      Code().localGet(0).op(.brOnCast).raw([3, 0, 0x6B, 0x6A]), expected
    ).checkWithoutDescriptors(features)
  }

  static let calls: [ObjectCase] = [
    .init("by reference", [], [.i32], Code().i32(1).op(.refFunc, 0).op(.callRef, 6)),
    .init(
      "by reference of another type", [], [.i32],
      Code().i32(1).op(.refFunc, 0).op(.callRef, 0), "type mismatch"),
    .init("by a structure", Code().unreachable().op(.callRef, 1), "non-function type 1"),
    .init("tail", [], [.i32], Code().i32(1).op(.returnCall, 0)),
    .init(
      "tail with other results", [], [.i64], Code().i32(1).op(.returnCall, 0),
      "type mismatch"),
    .init("tail by reference", [], [.i32], Code().i32(1).op(.refFunc, 0).op(.returnCallRef, 6)),
    .init("tail by table", [], [.i32], Code().i32(1).i32(0).op(.returnCallIndirect, 6, 0)),
    .init(
      "tail without table", [], [.i32], Code().i32(1).i32(0).op(.returnCallIndirect, 6, 1),
      "unknown table 1"),
    .init("block of a structure type", Code().op(.block, 1).op(.end), "non-function type 1"),
  ]

  @Test(arguments: calls) func call(_ body: ObjectCase) { body.check() }

  static let locals: [ObjectCase] = [
    .init("parameter", [.to(1)], [.to(1)], Code().localGet(0)),
    .init("unset", [], [.to(1)], locals: [.to(1)], Code().localGet(0), "uninitialized local 0"),
    .init("set", [.to(1)], [.to(1)], locals: [.to(1)], Code().localGet(0).localSet(1).localGet(1)),
    .init(
      "tee", [.to(1)], [.to(1)], locals: [.to(1)],
      Code().localGet(0).localTee(1).drop().localGet(1)),
    .init(
      "set in a block", [.to(1)], [.to(1)], locals: [.to(1)],
      Code().block { $0.localGet(0).localSet(1) }.localGet(1), "uninitialized local 1"),
    .init(
      "set before a block", [.to(1)], [], locals: [.to(1)],
      Code().localGet(0).localSet(1).block { $0.localGet(1).drop() }),
    .init(
      "set in the other branch", [.to(1)], [], locals: [.to(1)],
      Code().i32(0).block(.if) {
        $0.localGet(0).localSet(1).op(.else).localGet(1).drop()
      }, "uninitialized local 1"),
    .init(
      "set behind the expanded ones", [.to(1)], [.to(1)],
      locals: Array(repeating: .to(1), count: 600), Code().localGet(0).localSet(600).localGet(600)),
    .init(
      "one behind", [.to(1)], [.to(1)],
      locals: Array(repeating: .to(1), count: 600), Code().localGet(0).localSet(599).localGet(600),
      "uninitialized local 600"),
    .init(
      "set twice", [.to(1)], [.to(1)], locals: [.to(1)],
      Code().localGet(0).localSet(1).block { $0.localGet(0).localSet(1) }.localGet(1)),
    .init("of no type", locals: [.to(11)], Code(), "unknown type 11"),
  ]

  @Test(arguments: locals) func local(_ body: ObjectCase) { body.check() }
}
