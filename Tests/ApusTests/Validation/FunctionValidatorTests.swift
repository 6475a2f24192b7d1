import Testing

@testable import Apus

/// Variables, memories, tables and references, and the size of frames.
@Suite struct FunctionValidatorTests {
  static let variables: [BodyCase] = [
    .init("parameter", [.f64], [.f64], Code().localGet(0)),
    .init("local behind parameter", [.f64], [.i32], locals: [.i32], Code().localGet(1)),
    .init("beyond", [.f64], [], locals: [.i32], Code().localGet(2).drop(), "unknown local 2"),
    .init("none", Code().localGet(0).drop(), "unknown local 0"),
    .init("largest index", Code().localGet(0xFFFF_FFFF).drop(), "unknown local 4294967295"),
    .init("set", [.i32], [], Code().i32(1).localSet(0)),
    .init("set of nothing", [.i32], [], Code().localSet(0), "type mismatch"),
    .init("set of another type", [.i32], [], Code().i64(1).localSet(0), "type mismatch"),
    .init("set beyond", Code().i32(1).localSet(0), "unknown local 0"),
    .init("tee", [.i32], [.i32], Code().i32(1).localTee(0)),
    .init("tee of another type", [.i32], [.i32], Code().f32(1).localTee(0), "type mismatch"),
    .init("tee beyond", Code().i32(1).localTee(0).drop(), "unknown local 0"),
    .init("global", [], [.i32], Code().op(.globalGet, 0)),
    .init("global of another type", [], [.i64], Code().op(.globalGet, 0), "type mismatch"),
    .init("global beyond", Code().op(.globalGet, 2).drop(), "unknown global 2"),
    .init("global set", Code().i64(1).op(.globalSet, 1)),
    .init("global set of another type", Code().i32(1).op(.globalSet, 1), "type mismatch"),
    .init("immutable global", Code().i32(1).op(.globalSet, 0), "immutable global"),
    .init("global set beyond", Code().i32(1).op(.globalSet, 2), "unknown global 2"),
  ]

  static let memories: [BodyCase] = [
    .init("size", [], [.i32], Code().op(.memorySize, 0)),
    .init("grow", [], [.i32], Code().i32(1).op(.memoryGrow, 0)),
    .init("grow by nothing", [], [.i32], Code().op(.memoryGrow, 0), "type mismatch"),
    .init("fill", Code().values([.i32, .i32, .i32]).op(.memoryFill, 0)),
    .init("fill with i64", Code().values([.i32, .i64, .i32]).op(.memoryFill, 0), "type mismatch"),
    .init("copy", Code().values([.i32, .i32, .i32]).op(.memoryCopy, 0, 0)),
    .init(
      "copy of two operands", Code().values([.i32, .i32]).op(.memoryCopy, 0, 0), "type mismatch"),
    .init("init", Code().values([.i32, .i32, .i32]).op(.memoryInit, 0, 0)),
    .init(
      "init from i64", Code().values([.i32, .i64, .i32]).op(.memoryInit, 0, 0), "type mismatch"),
    .init(
      "init of an unknown segment", Code().values([.i32, .i32, .i32]).op(.memoryInit, 1, 0),
      "unknown data segment 1"),
    .init("drop", Code().op(.dataDrop, 0)),
    .init("drop of an unknown segment", Code().op(.dataDrop, 1), "unknown data segment 1"),
  ]

  static let references: [BodyCase] = [
    .init("null", [], [.funcref], Code().value(.funcref)),
    .init("null of another type", [], [.funcref], Code().value(.externref), "type mismatch"),
    .init("is null", [], [.i32], Code().value(.externref).op(.refIsNull)),
    .init("is null of a number", [], [.i32], Code().i32(1).op(.refIsNull), "type mismatch"),
    .init("is null of nothing", [], [.i32], Code().op(.refIsNull), "type mismatch"),
    .init("is null in unreachable code", [], [.i32], Code().unreachable().op(.refIsNull)),
    .init("function", [], [.funcref], Code().op(.refFunc, 0)),
    .init(
      "undeclared function", [], [.funcref], Code().op(.refFunc, 1), "undeclared function reference"
    ),
    .init("unknown function", [], [.funcref], Code().op(.refFunc, 3), "unknown function 3"),
  ]

  static let tables: [BodyCase] = [
    .init("get", [], [.externref], Code().i32(0).op(.tableGet, 1)),
    .init("get by i64", [], [.externref], Code().i64(0).op(.tableGet, 1), "type mismatch"),
    .init("get beyond", [], [.externref], Code().i32(0).op(.tableGet, 2), "unknown table 2"),
    .init("set", Code().i32(0).value(.funcref).op(.tableSet, 0)),
    .init("set of another type", Code().i32(0).value(.externref).op(.tableSet, 0), "type mismatch"),
    .init("set without index", Code().value(.funcref).op(.tableSet, 0), "type mismatch"),
    .init("size", [], [.i32], Code().op(.tableSize, 1)),
    .init("size beyond", [], [.i32], Code().op(.tableSize, 2), "unknown table 2"),
    .init("grow", [], [.i32], Code().value(.funcref).i32(1).op(.tableGrow, 0)),
    .init(
      "grow with another type", [], [.i32], Code().value(.externref).i32(1).op(.tableGrow, 0),
      "type mismatch"),
    .init("fill", Code().i32(0).value(.externref).i32(1).op(.tableFill, 1)),
    .init(
      "fill with another type", Code().i32(0).value(.funcref).i32(1).op(.tableFill, 1),
      "type mismatch"),
    .init("copy", Code().values([.i32, .i32, .i32]).op(.tableCopy, 1, 1)),
    .init(
      "copy between types", Code().values([.i32, .i32, .i32]).op(.tableCopy, 0, 1), "type mismatch"),
    .init(
      "copy to an unknown table", Code().values([.i32, .i32, .i32]).op(.tableCopy, 2, 1),
      "unknown table 2"),
    .init(
      "copy from an unknown table", Code().values([.i32, .i32, .i32]).op(.tableCopy, 1, 2),
      "unknown table 2"),
    .init("copy without count", Code().values([.i32, .i32]).op(.tableCopy, 1, 1), "type mismatch"),
    .init("init", Code().values([.i32, .i32, .i32]).op(.tableInit, 0, 0)),
    .init(
      "init of another type", Code().values([.i32, .i32, .i32]).op(.tableInit, 0, 1),
      "type mismatch"),
    .init(
      "init of an unknown segment", Code().values([.i32, .i32, .i32]).op(.tableInit, 1, 0),
      "unknown elem segment 1"),
    .init(
      "init of an unknown table", Code().values([.i32, .i32, .i32]).op(.tableInit, 0, 2),
      "unknown table 2"),
    .init("drop", Code().op(.elemDrop, 0)),
    .init("drop of an unknown segment", Code().op(.elemDrop, 1), "unknown elem segment 1"),
  ]

  @Test(arguments: variables) func variable(_ body: BodyCase) { body.check() }
  @Test(arguments: memories) func memory(_ body: BodyCase) { body.check() }
  @Test(arguments: references) func reference(_ body: BodyCase) { body.check() }
  @Test(arguments: tables) func table(_ body: BodyCase) { body.check() }

  @Test func memoryInstructionsNeedAMemory() {
    for code in [
      Code().op(.memorySize, 0).drop(), Code().i32(0).op(.memoryGrow, 0).drop(),
      Code().i32(0).memory(.i32Load).drop(), Code().values([.i32, .i32]).memory(.i32Store),
      Code().values([.i32, .i32, .i32]).op(.memoryFill, 0),
      Code().values([.i32, .i32, .i32]).op(.memoryCopy, 0, 0),
    ] {
      var module = ModuleBuilder()
      module.addFunction { $0.raw(code.bytes) }
      #expect(verdict(module.bytes) == "invalid: unknown memory 0")
    }
  }

  @Test func instructionsOfLaterVersionsAreNoGap() {
    for opcode in Opcode.allCases {
      let immediates: [UInt8] =
        switch opcode.row.immediates {
        case .blockType, .tryTable: [0x40]
        case .heapType: [0x70]
        default: []
        }
      var module = ModuleBuilder()
      module.addFunction {
        $0.unreachable().op(opcode).raw(immediates + Array(repeating: 0, count: 20))
      }
      #expect(!verdict(module.bytes, features: .all).contains("unsupported"), "\(opcode)")
    }
  }
}

/// Parameters, locals and operands against the size of a frame.
@Suite struct FrameLimitTests {
  /// Locals of a type, operands of a type, and whether they fit into 65,000 slots.
  static let frames: [(UInt32, ValueType, Int, ValueType, Bool)] = [
    (0, .i32, 65_000, .i32, true),
    (0, .i32, 65_001, .i32, false),
    (50_000, .i64, 15_000, .f64, true),
    (50_000, .i64, 15_001, .f64, false),
    (32_500, .v128, 0, .i32, true),
    (32_501, .v128, 0, .i32, false),
    (50_000, .v128, 0, .i32, false),
    (0, .i32, 32_500, .v128, true),
    (0, .i32, 32_501, .v128, false),
    (10_000, .v128, 22_500, .v128, true),
    (10_000, .v128, 22_501, .v128, false),
    (10_000, .v128, 45_000, .i32, true),
    (10_000, .v128, 45_001, .i32, false),
  ]

  @Test(arguments: frames) func limit(
    _ localCount: UInt32, _ local: ValueType, _ operandCount: Int, _ operand: ValueType,
    _ fits: Bool
  ) {
    var module = ModuleBuilder()
    let declarations = ModuleBuilder.vector([
      ModuleBuilder.unsigned(localCount) + ModuleBuilder.type(local)
    ])
    let push = Code().value(operand).bytes
    let operands = (0..<operandCount).flatMap { _ in push }
    module.addFunction(
      type: module.type([]), body: declarations + operands + Code().unreachable().op(.end).bytes)
    let verdict = verdict(module.bytes)
    #expect(fits ? verdict == "valid" : verdict.hasPrefix("invalid: implementation limit"))
  }

  @Test func parametersCount() {
    let parameters = [ValueType](repeating: .v128, count: 1_000)
    for (operandCount, fits) in [(31_500, true), (31_501, false)] {
      let push = Code().localGet(0).bytes
      let operands = (0..<operandCount).flatMap { _ in push }
      BodyCase(
        "\(operandCount)", parameters, [], Code().raw(operands).unreachable(),
        fits ? "valid" : "implementation limit"
      ).check()
    }
  }

  @Test func vectorsCountTwiceFromTheFirstOn() {
    // Once a body has pushed a vector, every operand counts as two slots.
    for (operandCount, fits) in [(32_499, true), (32_500, false)] {
      let operands = (0..<operandCount).flatMap { _ in Code().i32(0).bytes }
      BodyCase(
        "\(operandCount)", Code().raw(operands).value(.v128).unreachable(),
        fits ? "valid" : "implementation limit"
      ).check()
    }
  }
}
