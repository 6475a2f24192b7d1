import Testing

@testable import Apus

@Suite struct ValidationErrorTests {
  @Test func saysWhereAndWhat() throws {
    var module = ModuleBuilder()
    module.importFunction("m", "f", [])
    module.addFunction { $0.op(.nop) }
    module.addFunction { $0.i32(1).f64(1).op(.i32Add).drop() }
    let bytes = module.bytes
    let error = try validationError(bytes)
    #expect(error.kind == .typeMismatch)
    #expect(error.functionIndex == 2)
    // Before the end of the module stand: i32.add, drop, end.
    #expect(error.byteOffset == bytes.count - 3)
    #expect(
      error.message
        == "type mismatch: instruction requires [i32 i32] but stack has [i32 f64] (i32.add)")
    #expect(
      "\(error)" == "invalid module: function 2, byte 0x\(String(bytes.count - 3, radix: 16)): "
        + error.message)
  }

  @Test func namesASectionWhereThereIsNoInstruction() throws {
    var module = ModuleBuilder()
    module.addExport("x", .memory, 3)
    let error = try validationError(module.bytes)
    #expect(error.kind == .unknownMemory)
    #expect(error.functionIndex == nil)
    #expect("\(error)" == "invalid module: byte 0xa: unknown memory 3")
  }

  @Test func offsetOfAnInitializer() throws {
    var module = ModuleBuilder()
    module.addGlobal(.i32) { $0.op(.nop) }
    let bytes = module.bytes
    let error = try validationError(bytes)
    #expect(error.kind == .constantExpressionRequired)
    #expect(error.byteOffset == bytes.count - 2)
  }
}
