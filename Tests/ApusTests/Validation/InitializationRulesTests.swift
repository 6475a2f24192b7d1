import Testing

@testable import Apus

/// The rules for initialisers and segments.
@Suite struct InitializationRulesTests {
  static let initializers: [(ValueType, Code, String)] = [
    (.i32, Code().i32(1), "valid"),
    (.i64, Code().i64(1), "valid"),
    (.f32, Code().f32(1), "valid"),
    (.f64, Code().f64(1), "valid"),
    (.v128, Code().value(.v128), "valid"),
    (.funcref, Code().value(.funcref), "valid"),
    (.externref, Code().value(.externref), "valid"),
    (.funcref, Code().op(.refFunc, 0), "valid"),
    (.funcref, Code().op(.refFunc, 1), "invalid: unknown function 1"),
    (.externref, Code().op(.refFunc, 0), "invalid: type mismatch"),
    (.i32, Code().op(.globalGet, 0), "valid"),
    (.i64, Code().op(.globalGet, 0), "invalid: type mismatch"),
    (.i32, Code().op(.globalGet, 1), "invalid: constant expression required: global 1 is mutable"),
    (.i32, Code().op(.globalGet, 2), "invalid: unknown global 2"),
    (.i32, Code().op(.globalGet, 3), "invalid: unknown global 3"),
    (.i32, Code(), "invalid: type mismatch"),
    (.i32, Code().i64(1), "invalid: type mismatch"),
    (.i32, Code().i32(1).i32(2), "invalid: type mismatch"),
    (.i32, Code().i32(1).op(.nop), "invalid: constant expression required"),
    (.i32, Code().i32(1).op(.i32Eqz), "invalid: constant expression required"),
    (.i32, Code().op(.unreachable), "invalid: constant expression required"),
    (
      .i32, Code().block(.block, .value(.i32)) { $0.i32(1) },
      "invalid: constant expression required"
    ),
    (.i32, Code().i32(1).i32(2).op(.i32Add), "invalid: constant expression required: i32.add"),
  ]

  static func module() -> ModuleBuilder {
    var module = ModuleBuilder()
    module.importFunction("m", "f", [])
    module.importGlobal("m", "constant", .i32)
    module.importGlobal("m", "variable", .i32, isMutable: true)
    return module
  }

  @Test(arguments: initializers) func global(
    _ type: ValueType, _ code: Code, _ expected: String
  ) {
    var module = Self.module()
    module.addGlobal(.i32) { $0.i32(0) }
    module.addGlobal(type) { $0.raw(code.bytes) }
    // Index 2 is a defined global, which initialisers do not see.
    #expect(verdict(module.bytes).hasPrefix(expected))
  }

  @Test func arithmeticNeedsExtendedConstants() {
    let features = Features.wasm2.union(Features(.extendedConstants))
    for opcode: Opcode in [.i32Add, .i32Sub, .i32Mul] {
      var module = ModuleBuilder()
      module.addGlobal(.i32) { $0.i32(1).i32(2).op(opcode) }
      #expect(verdict(module.bytes, features: features) == "valid")
    }
    for opcode: Opcode in [.i32DivS, .i32And] {
      var module = ModuleBuilder()
      module.addGlobal(.i32) { $0.i32(1).i32(2).op(opcode) }
      #expect(
        verdict(module.bytes, features: features).hasPrefix("invalid: constant expression"))
    }
  }

  @Test func initializersSeeEarlierGlobalsWithGarbageCollection() {
    let features = Features.wasm2.union(Features(.gc))
    for (index, expected) in [(UInt64(0), "valid"), (1, "invalid: unknown global 1")] {
      var module = ModuleBuilder()
      module.addGlobal(.i32) { $0.i32(0) }
      module.addGlobal(.i32) { $0.op(.globalGet, index) }
      #expect(verdict(module.bytes, features: features) == expected)
    }
  }

  static let offset: [UInt8] = [0x41, 0, 0x0B]
  /// Segments by their bytes, in a module with function 0 and tables 0 of funcref, 1 of externref.
  static let elements: [(String, [UInt8], String)] = [
    ("active", [0] + offset + [1, 0], "valid"),
    ("unknown function", [0] + offset + [2, 0, 1], "invalid: unknown function 1"),
    ("offset of i64", [0, 0x42, 0, 0x0B, 0], "invalid: type mismatch"),
    ("offset not constant", [0, 0x41, 0, 0x45, 0x0B, 0], "invalid: constant expression required"),
    ("no offset", [0, 0x0B, 0], "invalid: type mismatch"),
    ("unknown table", [2, 2] + offset + [0, 0], "invalid: unknown table 2"),
    ("table of another type", [2, 1] + offset + [0, 0], "invalid: type mismatch"),
    ("expressions", [4] + offset + [2, 0xD2, 0, 0x0B, 0xD0, 0x70, 0x0B], "valid"),
    ("expression of another type", [4] + offset + [1, 0xD0, 0x6F, 0x0B], "invalid: type mismatch"),
    (
      "second expression not constant", [5, 0x70, 2, 0xD2, 0, 0x0B, 0, 0x0B],
      "invalid: constant expression required"
    ),
    ("passive externref", [5, 0x6F, 1, 0xD0, 0x6F, 0x0B], "valid"),
    ("externref into its table", [6, 1] + offset + [0x6F, 0], "valid"),
    ("externref into a table of funcref", [6, 0] + offset + [0x6F, 0], "invalid: type mismatch"),
    ("declarative", [3, 0, 1, 0], "valid"),
    ("declarative unknown function", [3, 0, 1, 9], "invalid: unknown function 9"),
  ]

  @Test(arguments: elements) func element(
    _ name: String, _ segment: [UInt8], _ expected: String
  ) {
    var module = ModuleBuilder()
    module.importFunction("m", "f", [])
    module.addTable(Limits(minimum: 0))
    module.addTable(Limits(minimum: 0), of: .externref)
    module.addElements(raw: segment)
    #expect(verdict(module.bytes).hasPrefix(expected), "\(name)")
  }

  @Test func dataNeedsAMemoryUnlessPassive() {
    var module = ModuleBuilder()
    module.addData([1], at: nil)
    #expect(verdict(module.bytes) == "valid")
    module.addData([1], at: 0)
    #expect(verdict(module.bytes) == "invalid: unknown memory 0")
    module.addMemory(Limits(minimum: 0))
    #expect(verdict(module.bytes) == "valid")
  }

  @Test func offsetsOfDataAreConstantAndI32() {
    for (offset, expected) in [
      ([0x23, 0], "valid"), ([0x23, 1], "invalid: constant expression required"),
      ([0x23, 2], "invalid: unknown global 2"), ([0x42, 0], "invalid: type mismatch"),
      ([], "invalid: type mismatch"),
    ] as [([UInt8], String)] {
      var module = Self.module()
      module.addMemory(Limits(minimum: 0))
      let section = ModuleBuilder.section(11, [1, 0] + offset + [0x0B, 0])
      #expect(verdict(module.bytes + section).hasPrefix(expected))
    }
  }

  /// `ref.func` in a body may name what occurs outside of bodies, be it as an export, in a segment
  /// of any kind or in an initialiser.
  @Test func whatDeclaresAFunction() {
    let declarations: [(inout ModuleBuilder) -> Void] = [
      { $0.addExport("f", .function, 0) },
      { $0.addElements([0], at: nil) },
      { $0.addElements(raw: [3, 0, 1, 0]) },
      { $0.addElements(raw: [5, 0x70, 1, 0xD2, 0, 0x0B]) },
      { $0.addGlobal(.funcref) { $0.op(.refFunc, 0) } },
    ]
    for declare in declarations {
      var module = ModuleBuilder()
      module.importFunction("m", "f", [])
      module.addFunction { $0.op(.refFunc, 0).drop() }
      #expect(verdict(module.bytes) == "invalid: undeclared function reference 0")
      declare(&module)
      #expect(verdict(module.bytes) == "valid")
    }
    var module = ModuleBuilder()
    let function = module.addFunction { $0.op(.refFunc, 0).drop() }
    module.start = function
    #expect(verdict(module.bytes) == "invalid: undeclared function reference 0")
  }
}
