import Testing

@testable import Apus

private struct HostFailure: Error, Equatable {
  let number: Int32
}

/// Host and guest calling each other through the interpreter.
@Suite struct EmbeddingTests {
  private let store = Store()

  private func instance(
    _ imports: Imports = Imports(), _ build: (inout ModuleBuilder) -> Void
  ) throws -> Instance {
    var builder = ModuleBuilder()
    build(&builder)
    return try Instance(Module(bytes: builder.bytes), imports: imports, in: store)
  }

  /// What a call throws.
  private func failure(_ body: () throws -> Void) throws -> CallError? {
    do {
      try body()
      return nil
    } catch let error as CallError {
      return error
    }
  }

  private func trapCode(_ body: () throws -> Void) throws -> Trap.Code? {
    guard case .trap(let trap)? = try failure(body) else { return nil }
    return trap.code
  }

  @Test func typedCallsOfEveryType() throws {
    let instance = try instance {
      $0.addFunction([.i32, .i32], [.i32], export: "add") {
        $0.localGet(0).localGet(1).op(.i32Add)
      }
      $0.addFunction([.i32, .i64, .f32, .f64], [.f64, .f32, .i64, .i32], export: "reverse") {
        $0.localGet(3).localGet(2).localGet(1).localGet(0)
      }
      $0.addFunction([.funcref, .externref], [.externref, .funcref], export: "swap") {
        $0.localGet(1).localGet(0)
      }
      $0.addFunction(export: "nothing") { $0 }
    }
    let add = try instance.function("add", (Int32, Int32).self, returning: Int32.self)
    #expect(try add(1, 2) == 3)
    #expect(try add(.max, 1) == .min)
    let reverse = try instance.function(
      "reverse", (UInt32, Int64, Float, Double).self,
      returning: (Double, Float, UInt64, Int32).self)
    let (double, float, long, int) = try reverse(.max, -2, -0.5, 1e300)
    #expect(double == 1e300)
    #expect(float == -0.5)
    #expect(long == UInt64.max - 1)
    #expect(int == -1)
    let swap = try instance.function(
      "swap", (Function?, ExternalReference?).self,
      returning: (ExternalReference?, Function?).self)
    let (value, function) = try swap(add.function, ExternalReference("value"))
    #expect(value?.value as? String == "value")
    #expect(function == add.function)
    let (none, noFunction) = try swap(nil, nil)
    #expect(none == nil && noFunction == nil)
    try instance.function("nothing", Void.self)()
    let results = try #require(instance.function("reverse")).call([
      .i32(1), .i64(2), .f32(3), .f64(4),
    ])
    #expect(results.map(\.description) == ["f64 4.0", "f32 3.0", "i64 2", "i32 1"])
  }

  @Test func guestsCallHosts() throws {
    var imports = Imports()
    imports.define(
      "env", "scale",
      .function(Function(in: store) { (a: Double, b: Int32) -> Double in a * Double(b) }))
    let type = FunctionType([.i64, .i64], [.i64, .i64])
    imports.define(
      "env", "divide",
      .function(
        Function(type, in: store) { call in
          let (a, b): (Int64, Int64) = (call.argument(0), call.argument(1))
          if b == 0 { throw HostFailure(number: 7) }
          call.setResult(a / b)
          call.setResult(a % b, at: 1)
        }))
    let instance = try instance(imports) {
      let scale = $0.importFunction("env", "scale", [.f64, .i32], [.f64])
      let divide = $0.importFunction("env", "divide", [.i64, .i64], [.i64, .i64])
      $0.addFunction([.i32], [.f64], export: "scale") {
        $0.f64(1.5).localGet(0).call(scale).localGet(0).call(scale)
      }
      $0.addFunction([.i64, .i64], [.i64], export: "divide") {
        $0.i64(100).localGet(0).localGet(1).call(divide).op(.i64Sub).op(.i64Add)
      }
    }
    let scale = try instance.function("scale", Int32.self, returning: Double.self)
    #expect(try scale(-3) == 13.5)
    let divide = try instance.function("divide", (Int64, Int64).self, returning: Int64.self)
    #expect(try divide(17, 5) == 100 + (3 - 2))
    guard case .host(let error)? = try failure({ _ = try divide(1, 0) }) else {
      throw Unexpected()
    }
    #expect(error as? HostFailure == HostFailure(number: 7))
    #expect(try divide(17, 5) == 101)
  }

  /// A guest calls a host function that calls the guest, down to zero; then one of them fails.
  @Test func nestedCalls() throws {
    var imports = Imports()
    imports.define(
      "env", "down",
      .function(
        Function(in: store) { (call: HostCall, number: Int32) -> Int32 in
          let guest = try #require(call.instance)
          if number == -1 { throw HostFailure(number: number) }
          let down = try guest.function("down", Int32.self, returning: Int32.self)
          return try down(number) + 1
        }))
    let instance = try instance(imports) {
      let down = $0.importFunction("env", "down", [.i32], [.i32])
      // 0 ends, 100 ends in a trap, -100 in a failure of the host; others go on towards zero.
      $0.addFunction([.i32], [.i32], export: "down") {
        $0.localGet(0).op(.i32Eqz).block(.if) { $0.i32(0).op(.return) }
          .localGet(0).i32(100).op(.i32Eq).block(.if) { $0.op(.unreachable) }
          .i32(1000).localGet(0).i32(1).op(.i32Sub).call(down).op(.i32Add)
      }
    }
    let down = try instance.function("down", Int32.self, returning: Int32.self)
    #expect(try down(0) == 0)
    #expect(try down(20) == 20 * 1001)
    #expect(try trapCode { _ = try down(110) } == .unreachable)
    #expect(try trapCode { _ = try down(90_000) } == .callStackExhausted)
    #expect(try down(20) == 20 * 1001)
    #expect(store.context.pointee.instance == instance.moduleInstance.record)
    #expect(store.context.pointee.nesting == 0)
  }

  @Test func hostErrorsPassThroughGuests() throws {
    var imports = Imports()
    let inner = Function(in: store) { (number: Int32) throws in
      throw number == 0
        ? Trap(.unreachable, message: "made by the host") : HostFailure(number: number)
    }
    imports.define("env", "fail", .function(inner))
    let instance = try instance(imports) {
      let fail = $0.importFunction("env", "fail", [.i32])
      $0.addFunction([.i32], export: "call") { $0.localGet(0).call(fail) }
    }
    let call = try instance.function("call", Int32.self)
    let outer = Function(in: store) { (number: Int32) throws in try call(number) }
    for function in [inner, call.function, outer] {
      guard case .host(let error)? = try failure({ _ = try function.call([.i32(3)]) }) else {
        throw Unexpected()
      }
      #expect(error as? HostFailure == HostFailure(number: 3))
      guard case .trap(let trap)? = try failure({ _ = try function.call([.i32(0)]) }) else {
        throw Unexpected()
      }
      #expect(trap.message == "made by the host")
    }
  }

  @Test func hostsGrowTheCallersMemory() throws {
    var imports = Imports()
    imports.define(
      "env", "grow",
      .function(
        Function(in: store) { (call: HostCall, count: Int32) -> Int32 in
          let memory = try #require(call.memory)
          guard let before = memory.grow(by: Int(count)) else { return -1 }
          try memory.store(UInt32(42), at: memory.byteCount - 4)
          return Int32(before)
        }))
    let instance = try instance(imports) {
      let grow = $0.importFunction("env", "grow", [.i32], [.i32])
      $0.addMemory(Limits(minimum: 1, maximum: 4), export: "memory")
      // Grows by two pages; loads the last word; then by one page itself.
      $0.addFunction([], [.i32, .i32, .i32, .i32], export: "run") {
        $0.i32(2).call(grow).i32(3 * 65_536 - 4).memory(.i32Load)
          .i32(1).op(.memoryGrow, 0).i32(1).op(.memoryGrow, 0)
      }
      $0.addFunction([.i32], [.i32], export: "load") { $0.localGet(0).memory(.i32Load) }
    }
    let run = try instance.function("run", Void.self, returning: (Int32, Int32, Int32, Int32).self)
    let results = try run()
    #expect(results == (1, 42, 3, -1))
    #expect(instance.memory("memory")?.pageCount == 4)
    let load = try instance.function("load", UInt32.self, returning: UInt32.self)
    #expect(try load(3 * 65_536 - 4) == 42)
    #expect(try load(4 * 65_536 - 4) == 0)
    #expect(try trapCode { _ = try load(4 * 65_536 - 3) } == .memoryOutOfBounds)
    #expect(try trapCode { _ = try load(.max) } == .memoryOutOfBounds)
  }

  @Test func instancesCallEachOther() throws {
    let provider = try instance {
      $0.addMemory(Limits(minimum: 1), export: "memory")
      $0.addGlobal(.i32, isMutable: true, export: "count") { $0.i32(0) }
      $0.addData([7], at: 16)
      $0.addFunction([.i32], [.i32], export: "get") {
        $0.op(.globalGet, 0).i32(1).op(.i32Add).op(.globalSet, 0)
          .localGet(0).memory(.i32Load8U)
      }
      $0.addTable(Limits(minimum: 2), export: "table")
      $0.addElements([0], at: 0)
    }
    var imports = Imports()
    imports.define("provider", exportsOf: provider)
    let user = try instance(imports) {
      let get = $0.importFunction("provider", "get", [.i32], [.i32])
      $0.importTable("provider", "table", Limits(minimum: 2))
      $0.importGlobal("provider", "count", .i32, isMutable: true)
      $0.addMemory(Limits(minimum: 2))
      $0.addData([5], at: 16)
      // Its own byte times ten, and that of the provider, directly and through the table.
      $0.addFunction([.i32], [.i32], export: "both") {
        $0.i32(16).memory(.i32Load8U).i32(10).op(.i32Mul).i32(16).call(get).op(.i32Add)
          .i32(100).i32(16).localGet(0).op(.callIndirect, 0, 0).op(.i32Mul).op(.i32Add)
          .i32(16).memory(.i32Load8U).i32(1000).op(.i32Mul).op(.i32Add)
      }
      $0.addFunction([], [.i32], export: "count") { $0.op(.globalGet, 0) }
      $0.addFunction([.i32], [.i32]) { $0.localGet(0).i32(8).op(.i32Sub) }
      $0.addElements([3], at: 1)
    }
    let both = try user.function("both", Int32.self, returning: Int32.self)
    #expect(try both(0) == 50 + 7 + 700 + 5000)
    #expect(try both(1) == 50 + 7 + 800 + 5000)
    #expect(try user.function("count", Void.self, returning: Int32.self)() == 3)
    #expect(provider.global("count")?.value.description == "i32 3")
    #expect(try trapCode { _ = try both(2) } == .undefinedElement)
    try provider.table("table")?.set(.function(nil), at: 1)
    #expect(try trapCode { _ = try both(1) } == .uninitializedElement)
    let wrong = Function(in: store) { (_: Int64) in }
    try provider.table("table")?.set(.function(wrong), at: 1)
    #expect(try trapCode { _ = try both(1) } == .indirectCallTypeMismatch)
    let right = Function(in: store) { (call: HostCall, _: Int32) -> Int32 in
      Int32(call.memory?.pageCount ?? 0)
    }
    try provider.table("table")?.set(.function(right), at: 1)
    #expect(try both(1) == 50 + 7 + 200 + 5000)
  }

  /// What a failed instantiation left in a table can be called.
  @Test func functionsOfFailedInstancesLive() throws {
    let table = try Table(TableType(Limits(minimum: 1), of: .funcref), in: store)
    var imports = Imports()
    imports.define("env", "table", .table(table))
    #expect(throws: InstantiationError.self) {
      _ = try instance(imports) {
        $0.importTable("env", "table", Limits(minimum: 1))
        $0.addMemory(Limits(minimum: 1))
        $0.addFunction([], [.i32]) { $0.i32(3).memory(.i32Load8U) }
        $0.addElements([0], at: 0)
        $0.addData([9], at: 3)
        $0.addData([1], at: -1)
      }
    }
    guard case .function(let function?)? = table[0] else { throw Unexpected() }
    #expect(try function.typed(Void.self, returning: Int32.self)() == 9)
  }

  @Test func startFunctionsOfGuests() throws {
    let started = try instance {
      $0.addGlobal(.i32, isMutable: true, export: "global") { $0.i32(1) }
      $0.start = $0.addFunction { $0.i32(2).op(.globalSet, 0) }
    }
    #expect(started.global("global")?.value.description == "i32 2")
    do {
      _ = try instance { $0.start = $0.addFunction(name: "begin") { $0.op(.unreachable) } }
      Issue.record("not thrown")
    } catch let error as InstantiationError {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.code == .unreachable)
      #expect(trap.backtrace.map(\.functionName) == ["begin"])
    }
  }

  @Test func segmentsAreUsedAndDropped() throws {
    let instance = try instance {
      $0.addMemory(Limits(minimum: 1), export: "memory")
      $0.addTable(Limits(minimum: 4), export: "table")
      $0.addFunction { $0 }
      $0.addElements([0, 0], at: nil)
      $0.addData([1, 2, 3], at: nil)
      $0.addData([9], at: 100)
      $0.addFunction([.i32, .i32, .i32], export: "data") {
        $0.localGet(0).localGet(1).localGet(2).op(.memoryInit, 0, 0)
      }
      $0.addFunction([.i32], export: "active") {
        $0.i32(0).i32(0).localGet(0).op(.memoryInit, 1, 0)
      }
      $0.addFunction([.i32, .i32, .i32], export: "elements") {
        $0.localGet(0).localGet(1).localGet(2).op(.tableInit, 0, 0)
      }
      $0.addFunction(export: "drop") { $0.op(.dataDrop, 0).op(.elemDrop, 0) }
    }
    let data = try instance.function("data", (Int32, Int32, Int32).self)
    let elements = try instance.function("elements", (Int32, Int32, Int32).self)
    let active = try instance.function("active", Int32.self)
    try data(10, 1, 2)
    #expect(try instance.memory("memory")?.read(at: 9, count: 4) == [0, 2, 3, 0])
    #expect(try trapCode { try data(0, 2, 2) } == .memoryOutOfBounds)
    #expect(try trapCode { try data(65_535, 0, 2) } == .memoryOutOfBounds)
    try elements(2, 0, 2)
    #expect(try trapCode { try elements(3, 0, 2) } == .tableOutOfBounds)
    try active(0)
    #expect(try trapCode { try active(1) } == .memoryOutOfBounds)
    try instance.function("drop", Void.self)()
    try data(0, 0, 0)
    #expect(try trapCode { try data(0, 0, 1) } == .memoryOutOfBounds)
    #expect(try trapCode { try elements(0, 0, 1) } == .tableOutOfBounds)
  }

  @Test func storesWithGuestsEnd() throws {
    weak var weakStore: Store?
    do {
      let store = Store()
      weakStore = store
      var builder = ModuleBuilder()
      builder.addFunction([], [.i32], export: "one") { $0.i32(1) }
      builder.addFunction(export: "trap") { $0.op(.unreachable) }
      let instance = try Instance(Module(bytes: builder.bytes), in: store)
      #expect(try instance.function("one", Void.self, returning: Int32.self)() == 1)
      #expect(throws: CallError.self) { try instance.function("trap", Void.self)() }
    }
    #expect(weakStore == nil)
  }

  @Test func typesOfMoreThanAFrameHolds() throws {
    let many = Array(repeating: ValueType.i32, count: 1001)
    for type in [FunctionType(many), FunctionType([], many)] {
      let function = Function(type, in: store) { _ in Issue.record("called") }
      let arguments = type.parameters.map { _ in Value.i32(1) }
      guard case .host(let error)? = try failure({ _ = try function.call(arguments) }) else {
        throw Unexpected()
      }
      #expect((error as? ValueError)?.kind == .wrongCount)
    }
  }
}
