import Testing

@testable import Apus

/// The quick pass over bodies finds what the validator finds: `verdict` compares them in every test
/// of validation. Here are bodies at its borders, and random ones.
@Suite struct QuickPassTests {
  /// Bodies of nothing but common instructions, with values of each length.
  static let common: [BodyCase] = [
    BodyCase(
      "variables", [.i32, .i64], [.i32], locals: [.f32, .f64],
      Code().localGet(0).localSet(0).f32(1).op(.localTee, 2).drop().f64(2).localSet(3)
        .op(.globalGet, 1).op(.globalSet, 1).op(.globalGet, 0).op(.nop)),
    BodyCase(
      "numbers", [], [],
      [0, 63, 64, -64, -65, 8191, 8192, -8193, 1 << 20, -1 << 27, .max, .min]
        .reduce(Code()) { $0.i32($1).drop().i64(Int64($1)).drop() }
        .i64(.max).drop().i64(.min).drop()),
    BodyCase(
      "memory", [.i32], [.f64],
      Code().localGet(0).memory(.i32Load, align: 2, offset: 127).drop()
        .localGet(0).localGet(0).memory(.i32Store8, align: 0, offset: 128)
        .localGet(0).i64(1).memory(.i64Store32, align: 2, offset: UInt64(UInt32.max))
        .localGet(0).memory(.f64Load, align: 3, offset: 20_000)),
    BodyCase(
      "blocks", [.i32], [.i64],
      Code().block(.block, .value(.i64)) {
        $0.block(.loop) { $0.localGet(0).op(.brIf, 0) }
          .i64(1).localGet(0).op(.brIf, 0).drop()
          .localGet(0).block(.if, .value(.i64)) { $0.i64(2).op(.else).i64(3).op(.br, 1) }
      }.localGet(0).block(.if) { $0.i64(4).op(.return) }),
    BodyCase(
      "calls", [.i32, .i64], [],
      Code().call(0).localGet(0).localGet(1).call(1).drop()
        .localGet(0).localGet(1).localGet(0).op(.callIndirect, 1, 0).drop()
        .localGet(0).localGet(0).localGet(0).op(.select).drop()),
    BodyCase("unreachable", [], [.i32], Code().block(.block, .value(.i32)) { $0.unreachable() }),
  ]

  @Test(arguments: common) func commonBodies(_ body: BodyCase) { body.check() }

  /// Common bodies leave nothing for the validator but their last `end`.
  @Test(arguments: common) func nothingIsLeft(_ body: BodyCase) throws {
    let bytes = ModuleBytes(body.module + ModuleBuilder.padding)
    let syntax = try ModuleDecoder.decode(bytes, features: .all)
    let tables = QuickTables(syntax, .all)
    let context = ValidationContext(
      syntax, TypeHierarchy(), bytes: bytes, features: .all, isDeclared: [], quick: tables)
    var validator = FunctionValidator(context)
    let range = try #require(syntax.bodies.last).bytes
    try validator.begin(function: 2)
    var locals = try LocalDeclarations(bytes, body: range, features: .all)
    while let run = try locals.next() { try validator.declareLocals(run.count, of: run.type) }
    var decoder = InstructionDecoder(bytes, range: locals.instructions, features: .all)
    #expect(validator.validateQuickly(&decoder) == 1)
    // Numbers of more than seven bytes are not quick.
    if !body.testDescription.contains("numbers") { #expect(decoder.byteOffset == range.end - 1) }
  }

  /// Every byte of the bodies changed in several ways, and every cut.
  @Test(arguments: common) func changedBodies(_ body: BodyCase) throws {
    let bytes = body.module
    let syntax = try Module.decode(ModuleBytes(bytes), features: .all)
    let range = try #require(syntax.bodies.last).bytes
    for byteOffset in range.byteOffset..<range.end {
      for byte: UInt8 in [
        0x00, 0x01, 0x02, 0x05, 0x0B, 0x0C, 0x0F, 0x10, 0x1A, 0x1B, 0x20, 0x21, 0x40, 0x41, 0x42,
        0x6A, 0x7B, 0x7C, 0x7E, 0x7F, 0x80, 0xFD, 0xFF, bytes[byteOffset] ^ 0x80,
      ] {
        var changed = bytes
        changed[byteOffset] = byte
        _ = verdict(changed, features: .all)
      }
    }
  }

  /// Sequences of opcodes and bytes at random, in a body with operands to consume.
  @Test func randomBodies() {
    var dice = Dice(5)
    let opcodes = Opcode.allCases.filter { $0.rawValue < 0x100 }
    var validCount = 0
    for _ in 0..<3000 {
      var code = Code().values([.i64, .i32, .i32]).block(.block, .value(.i32)) {
        var code = $0.i32(1)
        for _ in 0..<dice.below(6) {
          code = code.raw([UInt8(truncatingIfNeeded: dice.pick(opcodes).rawValue)])
          for _ in 0..<dice.below(3) { code = code.raw([UInt8(dice.below(4))]) }
          code = code.raw(dice.below(9) == 0 ? [UInt8(dice.below(256))] : [])
        }
        return code
      }
      for _ in 0..<dice.below(5) { code = code.drop() }
      let body = BodyCase("random", [.i32, .f64], [], code)
      if verdict(body.module, features: .all) == "valid" { validCount += 1 }
    }
    // Some must be valid and most not, or they are no good.
    #expect((10..<2000).contains(validCount), "\(validCount)")
  }

  /// The stack grows beyond what the quick pass has room for, and up to the limit of a frame.
  @Test(arguments: [1023, 1024, 1025, 64_999, 65_000, 65_001]) func deepStacks(_ count: Int) {
    var code = Code()
    for _ in 0..<count { code = code.op(.globalGet, 0) }
    let expected = count > 65_000 ? "implementation limit" : "valid"
    BodyCase("deep", [], [], code.unreachable(), expected).check()
  }

  /// The first vector halves the number of operands that fit: the quick pass must not overlook it.
  @Test(arguments: [32_498, 32_499, 32_500]) func deepStacksWithVectors(_ count: Int) {
    var code = Code().localGet(0)
    for _ in 0..<count { code = code.op(.globalGet, 0) }
    let expected = count > 32_498 ? "implementation limit" : "valid"
    BodyCase("deep", [.v128], [], code.unreachable(), expected).check()
  }
}
