import Testing

@testable import Apus

@Suite struct GlobalTests {
  @Test func valuesComeBackAsTheyWere() throws {
    let values: [Value] = [
      .i32(-1), .i64(.min), .f32(1.5), .f64(-0.0), .v128(SIMD16(repeating: 9)), .function(nil),
      .external(ExternalReference("value")),
    ]
    for value in values {
      let global = try Global(GlobalType(value.type, isMutable: true), value, in: Store())
      #expect("\(global.value)" == "\(value)")
      let zero = try #require(Value(defaultOf: value.type))
      try global.set(zero)
      #expect("\(global.value)" == "\(zero)")
      try global.set(value)
      #expect("\(global.value)" == "\(value)")
    }
  }

  @Test func hostMistakesAreErrors() throws {
    let store = Store()
    let constant = try Global(GlobalType(.i32), .i32(1), in: store)
    #expect(errorKind { try constant.set(.i32(2)) } == .immutable)
    let variable = try Global(GlobalType(.i32, isMutable: true), .i32(1), in: store)
    #expect(errorKind { try variable.set(.i64(2)) } == .wrongType)
    #expect("\(variable.value)" == "i32 1")
    let foreign = Value.function(Function(in: Store()) {})
    let function = try Global(GlobalType(.funcref, isMutable: true), .function(nil), in: store)
    #expect(errorKind { try function.set(foreign) } == .foreignStore)
    #expect(throws: LinkError.self) { try Global(GlobalType(.f32), .f64(1), in: store) }
    #expect(throws: LinkError.self) { try Global(GlobalType(.funcref), foreign, in: store) }
  }
}
