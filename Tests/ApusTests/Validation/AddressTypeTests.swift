import Testing

@testable import Apus

/// Memories and tables with addresses of 64 bits, of other pages, several at a time, and their
/// segments and initialisers.
@Suite struct AddressTypeTests {
  /// Memory 0 has addresses of 64 bits, memory 1 of 32; so have tables 0 and 1.
  private func verdictOfBody(_ results: [ValueType], _ code: Code) -> String {
    var module = ModuleBuilder()
    module.addTable(raw: [0x70, 4, 1])
    module.addTable(raw: [0x70, 0, 1])
    module.addMemory(raw: [4, 1])
    module.addMemory(raw: [0, 1])
    module.addElements(raw: [5, 0x70, 0])
    module.addData([1], at: nil)
    module.addFunction([], results) { $0.raw(code.bytes) }
    return verdict(module.bytes, features: .wasm3)
  }

  static let bodies: [(Code, [ValueType], Bool)] = [
    (Code().i64(0).memory(.i32Load), [.i32], true), (Code().i32(0).memory(.i32Load), [.i32], false),
    (Code().i32(0).op(.i32Load, 0x40, 1, 0), [.i32], true),
    (Code().i64(0).op(.i32Load, 0x40, 1, 0), [.i32], false),
    (Code().i64(0).memory(.i32Load, offset: .max), [.i32], true),
    (Code().i32(0).op(.i32Load, 0x40, 1, 1 << 32), [.i32], false),
    (Code().op(.memorySize, 0), [.i64], true), (Code().op(.memorySize, 1), [.i32], true),
    (Code().i64(1).op(.memoryGrow, 0), [.i64], true),
    (Code().i64(1).i32(0).i64(1).op(.memoryFill, 0), [], true),
    (Code().i64(1).i32(0).i32(1).op(.memoryCopy, 0, 1), [], true),
    (Code().i64(1).i32(0).i64(1).op(.memoryCopy, 0, 1), [], false),
    (Code().i64(1).i64(0).i64(1).op(.memoryCopy, 0, 0), [], true),
    (Code().i64(1).i32(0).i32(1).op(.memoryInit, 0, 0), [], true),
    (Code().op(.tableSize, 0), [.i64], true), (Code().op(.tableSize, 1), [.i32], true),
    (Code().i64(0).op(.tableGet, 0), [.funcref], true),
    (Code().i32(0).op(.tableGet, 0), [.funcref], false),
    (Code().i64(0).i32(0).i32(1).op(.tableInit, 0, 0), [], true),
    (Code().i64(0).i32(0).i32(1).op(.tableCopy, 0, 1), [], true),
    (Code().i64(0).op(.callIndirect, 0, 0), [], true),
    (Code().i32(0).op(.callIndirect, 0, 0), [], false),
    (Code().i32(0).op(.i32Load, 0x40, 2, 0), [.i32], false),
  ]

  @Test(arguments: bodies.indices) func body(position: Int) {
    let (code, results, isValid) = Self.bodies[position]
    // Type 0 must be that of a call without parameters.
    let verdict = verdictOfBody(results, code)
    #expect((verdict == "valid") == isValid, "\(verdict)")
  }

  @Test(
    arguments: [
      ([0, 0x80, 0x80, 4], "valid"),
      ([0, 0x81, 0x80, 4], "memory size must be at most 65536 pages (4GiB): 65537"),
      ([1, 0, 0x81, 0x80, 4], "memory size must be at most 65536 pages (4GiB): 0 65537"),
      ([4, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40], "valid"),
      ([4, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40], "memory size must be at most 2^48 pages"),
      ([2, 1], "shared memory must have maximum"), ([3, 1, 2], "valid"),
      ([1, 2, 1], "size minimum must not be greater than maximum"),
      ([8, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0], "valid"),
      ([8, 0x80, 0x80, 0x80, 0x80, 0x10, 0], "memory size must be at most 2^32-1 bytes"),
      ([12, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1, 0], "valid"),
      ([8, 1, 16], "valid"), ([8, 1, 15], "invalid custom page size"),
      ([8, 1, 63], "invalid custom page size"),
    ] as [([UInt8], String)])
  func memories(bytes: [UInt8], expected: String) {
    var module = ModuleBuilder()
    module.addMemory(raw: bytes)
    let verdict = verdict(module.bytes, features: .all)
    #expect(
      verdict.hasPrefix(expected == "valid" ? expected : "invalid: " + expected), "\(verdict)")
  }

  @Test(
    arguments: [
      ([0x70, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], "valid"),
      ([0x70, 0, 0x80, 0x80, 0x80, 0x80, 0x10], "table size must be at most 2^32-1"),
      ([0x70, 4, 0x80, 0x80, 0x80, 0x80, 0x10], "valid"),
      ([0x64, 0x70, 0, 1], "type mismatch"), ([0x63, 5, 0, 1], "unknown type 5"),
      ([0x40, 0, 0x64, 0x70, 0, 1, 0xD2, 0, 0x0B], "valid"),
      ([0x40, 0, 0x64, 0x70, 0, 1, 0xD0, 0x70, 0x0B], "type mismatch"),
      ([0x40, 0, 0x70, 0, 1, 0x23, 0, 0x0B], "unknown global 0"),
    ] as [([UInt8], String)])
  func tables(bytes: [UInt8], expected: String) {
    var module = ModuleBuilder()
    module.addTable(raw: bytes)
    module.addGlobal(.funcref) { $0.op(.refNull).raw([0x70]) }
    module.addFunction { $0 }
    let verdict = verdict(module.bytes, features: .all)
    #expect(
      verdict.hasPrefix(expected == "valid" ? expected : "invalid: " + expected), "\(verdict)")
  }

  /// The offset of a segment has the type of the addresses.
  @Test(arguments: [(Code().i64(0), true), (Code().i32(0), false)])
  func segments(offset: Code, isValid: Bool) {
    var data = ModuleBuilder()
    data.addMemory(raw: [4, 1])
    data.addMemory(raw: [0, 1])
    var elements = ModuleBuilder()
    elements.addTable(raw: [0x70, 4, 1])
    elements.addElements(raw: [0] + offset.op(.end).bytes + [0])
    #expect((verdict(elements.bytes, features: .wasm3) == "valid") == isValid)
    let segment = ModuleBuilder.section(11, [1, 0] + offset.op(.end).bytes + [0])
    #expect((verdict(data.bytes + segment, features: .wasm3) == "valid") == isValid)
  }

  @Test(
    arguments: [
      (Code().i32(1).i32(2).op(.i32Add), .i32, "valid"),
      (Code().i32(1).op(.refI31), .reference(nullable: false, .i31), "valid"),
      (Code().op(.structNewDefault, 0), .reference(nullable: false, .defined(0)), "valid"),
      (Code().i32(1).op(.arrayNewDefault, 1), .reference(nullable: true, .array), "valid"),
      (Code().op(.refNull).raw([0x6E]).op(.externConvertAny), .externref, "valid"),
      (Code().op(.globalGet, 0), .i32, "valid"), (Code().op(.globalGet, 1), .i32, "unknown global"),
      (Code().op(.refNull).raw([0x6E]).op(.refAsNonNull), .externref, "constant expression req"),
      (Code().i32(1).i32(2).op(.i32DivS), .i32, "constant expression required"),
    ] as [(Code, ValueType, String)])
  func initializers(code: Code, type: ValueType, expected: String) {
    var module = ModuleBuilder()
    module.addType(.structure([.init(.i8)]))
    module.addType(.array(.init(.i8)))
    module.addGlobal(.i32) { $0.i32(0) }
    module.addGlobal(type) { $0.raw(code.bytes) }
    let verdict = verdict(module.bytes, features: .wasm3)
    #expect(
      verdict.hasPrefix(expected == "valid" ? expected : "invalid: " + expected), "\(verdict)")
  }

  @Test func tags() {
    var module = ModuleBuilder()
    module.addTag(type: module.type([.i32]), export: "t")
    #expect(verdict(module.bytes, features: .wasm3) == "valid")
    module.addTag(type: module.type([], [.i32]))
    #expect(verdict(module.bytes, features: .wasm3) == "invalid: non-empty tag result type: type 1")
    var exported = ModuleBuilder()
    exported.addExport("t", .tag, 0)
    #expect(verdict(exported.bytes, features: .wasm3) == "invalid: unknown tag 0")
  }
}
