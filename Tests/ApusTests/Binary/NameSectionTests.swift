import Testing

@testable import Apus

@Suite struct NameSectionTests {
  private func names(_ contents: [UInt8]) throws -> NameSection {
    var module = ModuleBuilder()
    module.addCustomSection("name", contents)
    return try Module(bytes: module.bytes).names
  }

  @Test func modulesFunctionsAndLocals() throws {
    let functions = ModuleBuilder.section(
      1, [2, 1] + ModuleBuilder.name("one") + [0x80, 1] + ModuleBuilder.name("größer"))
    let locals = ModuleBuilder.section(
      2, [2, 1, 1, 0] + ModuleBuilder.name("a") + [3, 2, 0] + ModuleBuilder.name("b") + [7, 0])
    let names = try names(
      ModuleBuilder.section(0, ModuleBuilder.name("module")) + functions + locals
        + ModuleBuilder.section(9, [1, 2, 3]))
    #expect(names.moduleName == "module")
    #expect((0...2).map { names.functionName($0) } == [nil, "one", nil])
    #expect(names.functionName(128) == "größer" && names.functionName(.max) == nil)
    #expect(names.localName(0, in: 1) == "a" && names.localName(0, in: 3) == "b")
    #expect(names.localName(7, in: 3) == "" && names.localName(1, in: 3) == nil)
    #expect(names.localName(0, in: 2) == nil)
  }

  @Test func unsortedNamesAreFound() throws {
    let names = try names(
      ModuleBuilder.section(1, [3, 5, 1, 0x61, 2, 1, 0x62, 3, 1, 0x63]))
    #expect([5, 2, 3].map { names.functionName($0) } == ["a", "b", "c"])
  }

  @Test(
    arguments: [
      [1], [1, 9, 0], [1, 2, 1, 0], [1, 6, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0], [0, 2, 5, 0x61],
      [2, 3, 1, 0, 9], [1, 4, 1, 0, 9, 0x61],
    ] as [[UInt8]])
  func brokenSectionsGiveNoNames(subsection: [UInt8]) throws {
    let good = ModuleBuilder.section(1, [1, 0, 1, 0x61])
    #expect(try names(good).functionName(0) == "a")
    let names = try names(good + subsection)
    #expect(names.moduleName == nil && names.functionName(0) == nil)
  }

  @Test func brokenNamesAreNoNames() throws {
    let names = try names(ModuleBuilder.section(1, [2, 0, 1, 0xFF, 1, 1, 0x61]))
    #expect(names.functionName(0) == nil && names.functionName(1) == "a")
  }

  @Test func exportsNameFunctionsToo() throws {
    var module = ModuleBuilder()
    module.addFunction(export: "exported") { $0 }
    module.addFunction(export: "other", name: "named") { $0 }
    module.addFunction { $0 }
    let loaded = try Module(bytes: module.bytes)
    #expect((0...3).map { loaded.functionName($0) } == ["exported", "named", nil, nil])
  }
}
