import Testing

@testable import Apus

/// The rules for types, limits, exports and the start function.
@Suite struct DeclarationRulesTests {
  static let memoryLimits: [(UInt64, UInt64?, String)] = [
    (0, nil, "valid"), (0, 0, "valid"), (65_536, nil, "valid"), (0, 65_536, "valid"),
    (65_536, 65_536, "valid"),
    (65_537, nil, "invalid: memory size must be at most 65536 pages (4GiB)"),
    (0, 65_537, "invalid: memory size must be at most 65536 pages (4GiB)"),
    (0xFFFF_FFFF, nil, "invalid: memory size must be at most 65536 pages (4GiB)"),
    (1, 0, "invalid: size minimum must not be greater than maximum"),
    (65_536, 65_535, "invalid: size minimum must not be greater than maximum"),
  ]
  static let tableLimits: [(UInt64, UInt64?, String)] = [
    (0, nil, "valid"), (0xFFFF_FFFF, 0xFFFF_FFFF, "valid"), (0, 0xFFFF_FFFF, "valid"),
    (1, 0, "invalid: size minimum must not be greater than maximum"),
    (0xFFFF_FFFF, 0, "invalid: size minimum must not be greater than maximum"),
  ]

  @Test(arguments: memoryLimits) func memory(
    _ minimum: UInt64, _ maximum: UInt64?, _ expected: String
  ) {
    let limits = Limits(minimum: minimum, maximum: maximum)
    var module = ModuleBuilder()
    module.addMemory(limits)
    #expect(verdict(module.bytes).hasPrefix(expected))
    module = ModuleBuilder()
    module.importMemory("m", "memory", limits)
    #expect(verdict(module.bytes).hasPrefix(expected))
  }

  @Test(arguments: tableLimits) func table(
    _ minimum: UInt64, _ maximum: UInt64?, _ expected: String
  ) {
    let limits = Limits(minimum: minimum, maximum: maximum)
    var module = ModuleBuilder()
    module.addTable(limits)
    #expect(verdict(module.bytes).hasPrefix(expected))
    module = ModuleBuilder()
    module.importTable("m", "table", limits, of: .externref)
    #expect(verdict(module.bytes).hasPrefix(expected))
  }

  @Test func severalMemoriesNeedMultiMemory() {
    var module = ModuleBuilder()
    module.importMemory("m", "memory", Limits(minimum: 0))
    #expect(verdict(module.bytes) == "valid")
    module.addMemory(Limits(minimum: 0))
    #expect(verdict(module.bytes) == "invalid: multiple memories")
    let features = Features.wasm2.union(Features(.multiMemory))
    #expect(verdict(module.bytes, features: features) == "valid")
  }

  @Test func severalTablesNeedReferenceTypes() {
    var module = ModuleBuilder()
    module.addTable(Limits(minimum: 0))
    let features = Features.wasm2.subtracting(Features(.referenceTypes))
    #expect(verdict(module.bytes, features: features) == "valid")
    module.addTable(Limits(minimum: 0))
    #expect(verdict(module.bytes, features: features) == "invalid: multiple tables")
    #expect(verdict(module.bytes) == "valid")
  }

  @Test func severalResultsNeedMultiValue() {
    var module = ModuleBuilder()
    _ = module.type([.i32, .i32], [.i32])
    let features = Features.wasm2.subtracting(Features(.multiValue))
    #expect(verdict(module.bytes, features: features) == "valid")
    _ = module.type([], [.i32, .i32])
    #expect(verdict(module.bytes, features: features).hasPrefix("invalid: invalid result arity"))
    #expect(verdict(module.bytes) == "valid")
  }

  @Test func typesOfFunctionsExist() {
    var module = ModuleBuilder()
    module.addFunction(type: 0, body: [0, 0x0B])
    #expect(verdict(module.bytes) == "invalid: unknown type 0")
    let importSection = ModuleBuilder.section(
      2, [1] + ModuleBuilder.name("m") + ModuleBuilder.name("f") + [0, 7])
    #expect(verdict(ModuleBuilder.header + importSection) == "invalid: unknown type 7")
  }

  @Test func exportsExist() {
    let kinds: [(ExternalKind, String)] = [
      (.function, "function"), (.table, "table"), (.memory, "memory"), (.global, "global"),
    ]
    for (kind, name) in kinds {
      for (index, expected) in [
        (UInt32(0), "valid"), (1, "invalid: unknown \(name) 1"),
        (.max, "invalid: unknown \(name) 4294967295"),
      ] {
        var module = ModuleBuilder()
        module.addFunction { $0 }
        module.addTable(Limits(minimum: 0))
        module.addMemory(Limits(minimum: 0))
        module.addGlobal(.i32) { $0.i32(0) }
        module.addExport("x", kind, index)
        #expect(verdict(module.bytes) == expected)
      }
    }
  }

  @Test func exportNamesDifferByBytes() {
    var module = ModuleBuilder()
    module.addFunction(export: "caf\u{E9}") { $0 }
    module.addExport("cafe\u{301}", .function, 0)
    #expect(verdict(module.bytes) == "valid")
    module.addMemory(Limits(minimum: 0), export: "caf\u{E9}")
    #expect(verdict(module.bytes).hasPrefix("invalid: duplicate export name"))
  }

  @Test func startFunctionTakesAndGivesNothing() {
    var module = ModuleBuilder()
    module.addFunction { $0 }
    module.addFunction([.i32]) { $0 }
    module.addFunction([], [.i32]) { $0.i32(0) }
    for (start, expected) in [
      (UInt32(0), "valid"), (1, "invalid: start function"), (2, "invalid: start function"),
      (3, "invalid: unknown function 3"), (.max, "invalid: unknown function 4294967295"),
    ] {
      module.start = start
      #expect(verdict(module.bytes).hasPrefix(expected))
    }
  }
}
