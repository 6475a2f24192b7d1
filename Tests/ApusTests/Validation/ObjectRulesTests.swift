import Testing

@testable import Apus

@Suite struct ObjectRulesTests {
  static let structures: [ObjectCase] = [
    .init("new", [.to(1)], [.to(1)], Code().i32(1).i32(2).localGet(0).op(.structNew, 1)),
    .init(
      "new is exact", [.to(1)], [.exact(1)],
      Code().i32(1).i32(2).localGet(0).op(.structNew, 1)),
    .init("new of too little", Code().i32(1).op(.structNew, 1).drop(), "type mismatch"),
    .init("new of an array", Code().op(.structNew, 4).drop(), "non-structure type 4"),
    .init("new of nothing", Code().op(.structNew, 11).drop(), "unknown type 11"),
    .init("default", [], [.to(3)], Code().op(.structNewDefault, 3)),
    .init("default of a non-null field", Code().op(.structNewDefault, 1).drop(), "type mismatch"),
    .init("get", [.orNull(1)], [.i32], Code().localGet(0).op(.structGet, 1, 0)),
    .init("get of a subtype", [.to(3)], [.i64], Code().localGet(0).op(.structGet, 2, 0)),
    .init(
      "get of a supertype", [.to(2)], [.i64], Code().localGet(0).op(.structGet, 3, 1),
      "type mismatch"),
    .init("get narrow", [.orNull(1)], [.i32], Code().localGet(0).op(.structGetS, 1, 1)),
    .init(
      "get narrow without sign", [.orNull(1)], [.i32], Code().localGet(0).op(.structGet, 1, 1),
      "type mismatch"),
    .init(
      "get wide with sign", [.orNull(1)], [.i32], Code().localGet(0).op(.structGetU, 1, 0),
      "type mismatch"),
    .init(
      "get beyond", [.orNull(1)], [.i32], Code().localGet(0).op(.structGet, 1, 3),
      "unknown field 3"),
    .init("set", [.orNull(1)], [], Code().localGet(0).i32(1).op(.structSet, 1, 0)),
    .init(
      "set of an immutable field", [.orNull(1)], [],
      Code().localGet(0).i32(1).op(.structSet, 1, 1), "immutable field 1"),
    .init(
      "with descriptor", [], [.exact(7)],
      Code().op(.structNew, 8).op(.structNewDesc, 7)),
    .init(
      "default with descriptor", [], [.to(7)],
      Code().op(.structNew, 8).op(.structNewDefaultDesc, 7)),
    .init("without descriptor", Code().op(.structNew, 7).drop(), "type with descriptor requires"),
    .init("surplus descriptor", Code().op(.structNewDesc, 3).drop(), "type without descriptor req"),
    .init("get descriptor", [.to(7)], [.to(8)], Code().localGet(0).op(.refGetDesc, 7)),
    .init(
      "get descriptor, not exact", [.to(7)], [.exact(8)],
      Code().localGet(0).op(.refGetDesc, 7), "type mismatch"),
    .init(
      "get descriptor, exact", [.exact(7)], [.exact(8)],
      Code().localGet(0).op(.refGetDesc, 7)),
    .init(
      "get no descriptor", [.to(3)], [], Code().localGet(0).op(.refGetDesc, 3).drop(),
      "type without descriptor 3"),
    .init(
      "cast by descriptor", [.any, .to(8)], [.to(7)],
      Code().localGet(0).localGet(1).op(.refCastDescEq, 7)),
    .init(
      "cast by no descriptor", [.any, .to(8)], [.to(3)],
      Code().localGet(0).localGet(1).op(.refCastDescEq, 3), "type 3 does not have a descriptor"),
    .init(
      "cast by a descriptor that is not exact", [.any, .to(8)], [.exact(7)],
      Code().localGet(0).localGet(1).op(.refCastDescEq).raw([0x62, 7]), "type mismatch"),
    .init(
      "branch by descriptor", [.any, .to(8)], [.to(7)],
      Code().localGet(0).localGet(1).op(.brOnCastDescEq).raw([1, 0, 0x6E, 7]).unreachable()),
  ]

  @Test(arguments: structures) func structure(_ body: ObjectCase) { body.check() }

  static let arrays: [ObjectCase] = [
    .init("new", [], [.to(4)], Code().i32(1).i32(9).op(.arrayNew, 4)),
    .init("new of a structure", Code().i32(9).op(.arrayNew, 1).drop(), "non-array type 1"),
    .init("default", [], [.to(4)], Code().i32(9).op(.arrayNewDefault, 4)),
    .init("fixed", [], [.to(4)], Code().i32(1).i32(2).op(.arrayNewFixed, 4, 2)),
    .init("fixed of none", [], [.to(4)], Code().op(.arrayNewFixed, 4, 0)),
    .init("fixed of too few", Code().i32(1).op(.arrayNewFixed, 4, 2).drop(), "type mismatch"),
    .init(
      "fixed, unreachable", [], [.to(4)],
      Code().unreachable().i32(1).op(.arrayNewFixed, 4, 0xFFFF_FFFF)),
    .init("data", [], [.to(4)], Code().i32(0).i32(1).op(.arrayNewData, 4, 0)),
    .init(
      "data of references", Code().i32(0).i32(1).op(.arrayNewData, 5, 0).drop(),
      "array type is not numeric or vector"),
    .init("no data", Code().i32(0).i32(1).op(.arrayNewData, 4, 1).drop(), "unknown data segment 1"),
    .init("elements", [], [.to(5)], Code().i32(0).i32(1).op(.arrayNewElem, 5, 0)),
    .init(
      "elements for numbers", Code().i32(0).i32(1).op(.arrayNewElem, 4, 0).drop(),
      "type mismatch"),
    .init(
      "no elements", Code().i32(0).i32(1).op(.arrayNewElem, 5, 1).drop(),
      "unknown elem segment 1"),
    .init("get", [.to(5)], [.funcref], Code().localGet(0).i32(0).op(.arrayGet, 5)),
    .init("get narrow", [.to(4)], [.i32], Code().localGet(0).i32(0).op(.arrayGetU, 4)),
    .init(
      "get narrow without sign", [.to(4)], [.i32], Code().localGet(0).i32(0).op(.arrayGet, 4),
      "type mismatch"),
    .init("set", [.to(4)], [], Code().localGet(0).i32(0).i32(1).op(.arraySet, 4)),
    .init(
      "set of an immutable one", [.to(5)], [],
      Code().localGet(0).i32(0).op(.refNull).raw([0x70]).op(.arraySet, 5), "immutable array 5"),
    .init("length", [.to(5)], [.i32], Code().localGet(0).op(.arrayLen)),
    .init(
      "length of a structure", [.to(1)], [.i32], Code().localGet(0).op(.arrayLen),
      "type mismatch"),
    .init("fill", [.to(4)], [], Code().localGet(0).i32(0).i32(1).i32(2).op(.arrayFill, 4)),
    .init(
      "copy", [.to(4)], [],
      Code().localGet(0).i32(0).localGet(0).i32(0).i32(1).op(.arrayCopy, 4, 4)),
    .init(
      "copy of another type", [.to(4), .to(10)], [],
      Code().localGet(0).i32(0).localGet(1).i32(0).i32(1).op(.arrayCopy, 4, 10),
      "array types do not match"),
    .init(
      "copy to an immutable one", [.to(5)], [],
      Code().localGet(0).i32(0).localGet(0).i32(0).i32(1).op(.arrayCopy, 5, 5),
      "immutable array 5"),
    .init(
      "init by data", [.to(4)], [],
      Code().localGet(0).i32(0).i32(0).i32(1).op(.arrayInitData, 4, 0)),
    .init(
      "init references by data", [.to(10)], [],
      Code().localGet(0).i32(0).i32(0).i32(1).op(.arrayInitData, 10, 0), "array type is not num"),
    .init(
      "init by elements of another type", [.to(10)], [],
      Code().localGet(0).i32(0).i32(0).i32(1).op(.arrayInitElem, 10, 0), "type mismatch"),
  ]

  @Test(arguments: arrays) func array(_ body: ObjectCase) { body.check() }
}
