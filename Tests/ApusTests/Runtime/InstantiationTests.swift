import Testing

@testable import Apus

@Suite struct InstantiationTests {
  private let store = Store()

  private func instance(
    _ imports: Imports = Imports(), features: Features = .wasm2,
    _ build: (inout ModuleBuilder) -> Void
  ) throws -> Instance {
    var builder = ModuleBuilder()
    build(&builder)
    let module = try Module(bytes: builder.bytes, features: features)
    return try Instance(module, imports: imports, in: store)
  }

  /// The trap that instantiation ends in.
  private func trap(
    _ imports: Imports = Imports(), _ build: (inout ModuleBuilder) -> Void
  ) throws -> Trap? {
    do {
      _ = try instance(imports, build)
      return nil
    } catch let error as InstantiationError {
      guard case .trap(let trap) = error else { throw error }
      return trap
    }
  }

  /// The indices of the functions in a table.
  private func functions(_ table: Table?) -> [UInt32?] {
    guard let table else { return [] }
    return (0..<table.count).map { index in
      guard case .function(let function?)? = table[index] else { return nil }
      return function.record.pointee.functionIndex
    }
  }

  @Test func constantExpressions() throws {
    let bytes = Array(0..<16 as Range<UInt8>)
    let rows: [(ValueType, (Code) -> Code, String)] = [
      (.i32, { $0.i32(-7) }, "i32 -7"),
      (.i64, { $0.i64(.min) }, "i64 -9223372036854775808"),
      (.f32, { $0.f32(0.5) }, "f32 0.5"),
      (.f64, { $0.f64(-1.25) }, "f64 -1.25"),
      (.v128, { $0.op(.v128Const).raw(bytes) }, "\(Value.v128(SIMD16(bytes)))"),
      (.funcref, { $0.op(.refNull).raw([0x70]) }, "function null"),
      (.externref, { $0.op(.refNull).raw([0x6F]) }, "external null"),
      (.funcref, { $0.op(.refFunc, 0) }, "function [i32] -> []"),
    ]
    for (type, code, text) in rows {
      let instance = try instance {
        $0.addFunction([.i32]) { $0 }
        $0.addGlobal(.i32, export: "before") { $0.i32(1) }
        $0.addGlobal(type, export: "global", code)
        $0.addGlobal(.i32, export: "behind") { $0.i32(2) }
      }
      let values = (["before", "global", "behind"] as [Name]).map {
        instance.global($0)?.value.description
      }
      #expect(values == ["i32 1", text, "i32 2"])
    }
  }

  @Test func extendedConstantExpressions() throws {
    var features = Features.wasm2
    features.insert(Features(.extendedConstants))
    let rows: [(ValueType, (Code) -> Code, String)] = [
      (.i32, { $0.i32(.max).i32(1).op(.i32Add) }, "i32 -2147483648"),
      (.i32, { $0.i32(2).i32(3).op(.i32Sub) }, "i32 -1"),
      (.i32, { $0.i32(2).i32(3).i32(4).op(.i32Mul).op(.i32Add) }, "i32 14"),
      (.i64, { $0.i64(.max).i64(1).op(.i64Add) }, "i64 -9223372036854775808"),
      (.i64, { $0.i64(2).i64(3).op(.i64Sub) }, "i64 -1"),
      (.i64, { $0.i64(.max).i64(2).op(.i64Mul) }, "i64 -2"),
    ]
    for (type, code, text) in rows {
      let instance = try instance(features: features) { $0.addGlobal(type, export: "g", code) }
      #expect(instance.global("g")?.value.description == text)
    }
  }

  @Test func importedGlobals() throws {
    let vector = Value.v128(SIMD16(repeating: 3))
    var imports = Imports()
    imports.define("env", "vector", .global(try Global(GlobalType(.v128), vector, in: store)))
    imports.define("env", "offset", .global(try Global(GlobalType(.i32), .i32(2), in: store)))
    let instance = try instance(imports) {
      $0.importGlobal("env", "vector", .v128)
      $0.importGlobal("env", "offset", .i32)
      $0.addGlobal(.v128, export: "vector") { $0.op(.globalGet, 0) }
      $0.addGlobal(.i32, export: "offset") { $0.op(.globalGet, 1) }
      $0.addExport("same", .global, 1)
      $0.addMemory(Limits(minimum: 1), export: "memory")
      $0.addData([5], at: 0)
    }
    #expect(instance.global("vector")?.value.description == vector.description)
    #expect(instance.global("offset")?.value.description == "i32 2")
    guard case .global(let imported)? = imports["env", "offset"] else { throw Unexpected() }
    #expect(instance.global("same") == imported)
    #expect(instance.global("offset") != imported)
  }

  @Test func dataSegments() throws {
    let instance = try instance {
      $0.addMemory(Limits(minimum: 1), export: "memory")
      $0.addData([1, 2, 3], at: 65_533)
      $0.addData([9, 9], at: nil)
      $0.addData([], at: 65_536)
      $0.addData([4], at: 65_534)
    }
    #expect(try instance.memory("memory")?.read(at: 65_533, count: 3) == [1, 4, 3])
    let segments = (0..<4).map { instance.moduleInstance.record.pointee.data[$0].count }
    #expect(segments == [0, 2, 0, 0])
  }

  @Test func elementSegments() throws {
    let instance = try instance {
      for _ in 0..<3 { $0.addFunction { $0 } }
      $0.addTable(Limits(minimum: 4), export: "first")
      $0.addTable(Limits(minimum: 2), export: "second")
      $0.addElements([2, 0], at: 1)
      $0.addElements([1], at: 1, table: 1)
      $0.addElements([0, 1, 2], at: nil)
      // Declarative: two functions. Then passive expressions: a function and null.
      $0.addElements(raw: [3, 0, 2, 1, 2])
      $0.addElements(raw: [5, 0x70, 2, 0xD2, 2, 0x0B, 0xD0, 0x70, 0x0B])
      // Active expressions for the first table.
      $0.addElements(raw: [4, 0x41, 3, 0x0B, 1, 0xD2, 1, 0x0B])
    }
    #expect(functions(instance.table("first")) == [nil, 2, 0, 1])
    #expect(functions(instance.table("second")) == [nil, 1])
    let record = instance.moduleInstance.record.pointee
    #expect((0..<6).map { record.elements[$0].count } == [0, 0, 3, 0, 2, 0])
    let function = UInt64(
      UInt(
        bitPattern: InstanceRecord.functionRecord(
          instance.moduleInstance.record, 2)))
    let expressions = try #require(record.elements[4].start).assumingMemoryBound(to: UInt64.self)
    #expect([expressions[0], expressions[1]] == [function, 0])
    let indices = try #require(record.elements[2].start).assumingMemoryBound(to: UInt64.self)
    #expect(indices[2] == function)
  }

  @Test(arguments: [65_536, 65_535, -1, .min] as [Int32])
  func dataOutOfBounds(_ offset: Int32) throws {
    let trap = try trap {
      $0.addMemory(Limits(minimum: 1))
      $0.addData([1, 2], at: offset)
    }
    #expect(trap?.code == .memoryOutOfBounds)
    #expect(
      trap?.message == """
        out of bounds memory access: data segment 0: 2 bytes at \(UInt32(bitPattern: offset)), \
        there are 65536 bytes
        """)
  }

  @Test(arguments: [2, 3, -1] as [Int32]) func elementsOutOfBounds(_ offset: Int32) throws {
    let trap = try trap {
      $0.addFunction { $0 }
      $0.addTable(Limits(minimum: 3))
      $0.addElements([0], at: 0)
      $0.addElements([0, 0], at: offset)
    }
    #expect(trap?.code == .tableOutOfBounds)
    #expect(
      trap?.message == """
        out of bounds table access: element segment 1: 2 elements at \
        \(UInt32(bitPattern: offset)), there are 3 elements
        """)
  }

  /// A failed instantiation has written what comes before the failure, and nothing dangles.
  @Test func earlierWritesStay() throws {
    let memory = try Memory(MemoryType(Limits(minimum: 1)), in: store)
    let table = try Table(TableType(Limits(minimum: 3), of: .funcref), in: store)
    var imports = Imports()
    imports.define("env", "memory", .memory(memory))
    imports.define("env", "table", .table(table))
    let dataTrap = try trap(imports) {
      $0.importMemory("env", "memory", Limits(minimum: 1))
      $0.importTable("env", "table", Limits(minimum: 1))
      $0.addFunction([.i64]) { $0 }
      $0.addElements([0], at: 2)
      $0.addData([7], at: 10)
      $0.addData([8], at: 70_000)
      $0.addData([9], at: 11)
    }
    #expect(dataTrap?.code == .memoryOutOfBounds)
    #expect(try memory.read(at: 10, count: 2) == [7, 0])
    guard case .function(let function?)? = table[2] else { throw Unexpected() }
    #expect(function.type == FunctionType([.i64]))
    let elementTrap = try trap(imports) {
      $0.importMemory("env", "memory", Limits(minimum: 1))
      $0.importTable("env", "table", Limits(minimum: 1))
      $0.addFunction { $0 }
      $0.addElements([0], at: 0)
      $0.addElements([0], at: 3)
      $0.addData([5], at: 10)
    }
    #expect(elementTrap?.code == .tableOutOfBounds)
    #expect(functions(table) == [0, nil, 0])
    #expect(try memory.read(at: 10, count: 1) == [7])
  }

  @Test func startFunctionsRunLast() throws {
    struct Stop: Error {}
    let memory = try Memory(MemoryType(Limits(minimum: 1)), in: store)
    var seen: UInt8?
    var imports = Imports()
    imports.define("env", "memory", .memory(memory))
    imports.define(
      "env", "start",
      .function(
        Function(in: store) {
          seen = try memory.load(at: 0)
          throw Stop()
        }))
    do {
      _ = try instance(imports) {
        $0.importMemory("env", "memory", Limits(minimum: 1))
        $0.start = $0.importFunction("env", "start", [])
        $0.addData([6], at: 0)
      }
      Issue.record("not thrown")
    } catch let error as InstantiationError {
      guard case .host(is Stop) = error else { throw error }
    }
    #expect(seen == 6)
  }

  @Test func sizesTheStoreDoesNotAllow() throws {
    var configuration = StoreConfiguration()
    configuration.maximumMemoryByteCount = 65_536
    configuration.maximumTableElementCount = 10
    let store = Store(configuration)
    var memories = ModuleBuilder()
    memories.addMemory(Limits(minimum: 2))
    var tables = ModuleBuilder()
    tables.addTable(Limits(minimum: 11))
    for builder in [memories, tables] {
      let module = try Module(bytes: builder.bytes)
      do throws(InstantiationError) {
        _ = try Instance(module, in: store)
        Issue.record("not thrown")
      } catch {
        guard case .unlinkable(let error) = error else { throw error }
        #expect(error.kind == .tooLarge)
      }
    }
  }

  @Test func exports() throws {
    let instance = try instance {
      $0.addFunction([.i32], [.i32], export: "function") { $0.localGet(0) }
      $0.addMemory(Limits(minimum: 1, maximum: 3), export: "memory")
      $0.addTable(Limits(minimum: 1), export: "table")
      $0.addGlobal(.f32, isMutable: true, export: "global") { $0.f32(1) }
      $0.addExport("again", .function, 0)
    }
    let names: [Name] = ["function", "memory", "table", "global", "again", "missing"]
    #expect(
      names.map { instance.export($0)?.type.description } == [
        "function [i32] -> [i32]", "memory 1 3", "table 1 funcref", "global (mut f32)",
        "function [i32] -> [i32]", nil,
      ])
    #expect(instance.function("function") == instance.function("again"))
    #expect(instance.function("memory") == nil)
    #expect(instance.memory("memory") == instance.memory("memory"))
    var imports = Imports()
    imports.define("first", exportsOf: instance)
    let user = try self.instance(imports) {
      $0.importFunction("first", "again", [.i32], [.i32])
      $0.importMemory("first", "memory", Limits(minimum: 1, maximum: 3))
      $0.importTable("first", "table", Limits(minimum: 1))
      $0.importGlobal("first", "global", .f32, isMutable: true)
      $0.addExport("function", .function, 0)
      $0.addExport("global", .global, 0)
    }
    #expect(user.function("function") == instance.function("function"))
    try user.global("global")?.set(.f32(2))
    #expect(instance.global("global")?.value.description == "f32 2.0")
  }

  @Test func typedFunctionsThatAreNotThere() throws {
    let instance = try instance {
      $0.addFunction([.i32, .i32], [.i32], export: "add") { $0.localGet(0) }
      $0.addMemory(Limits(minimum: 1), export: "memory")
    }
    _ = try instance.function("add", (Int32, Int32).self, returning: Int32.self)
    _ = try instance.function("add", (UInt32, Int32).self, returning: UInt32.self)
    let rows: [(Name, LinkError.Kind, String)] = [
      (
        "ad", .unknownExport,
        #"unknown export: "ad", a function [i32] -> []; did you mean "add"?"#
      ),
      (
        "something", .unknownExport,
        #"unknown export: "something", a function [i32] -> []; the module exports "add""#
      ),
      (
        "memory", .incompatibleExportType,
        """
        incompatible export type: "memory" is a memory 1, \
        it was asked for as a function [i32] -> []
        """
      ),
      (
        "add", .incompatibleExportType,
        """
        incompatible export type: "add" is a function [i32 i32] -> [i32], \
        it was asked for as a function [i32] -> []
        """
      ),
    ]
    for (name, kind, message) in rows {
      let error = #expect(throws: LinkError.self) {
        _ = try instance.function(name, Int32.self)
      }
      #expect(error?.kind == kind)
      #expect(error?.message == message)
    }
  }

  @Test func manyDataSegments() throws {
    let count = 24_171
    var builder = ModuleBuilder()
    builder.addMemory(Limits(minimum: 16), export: "memory")
    for index in 0..<count { builder.addData([UInt8(index % 251)], at: Int32(index * 3)) }
    let module = try Module(bytes: builder.bytes)
    let clock = ContinuousClock()
    var instance: Instance?
    let duration = try clock.measure { instance = try Instance(module, in: store) }
    let memory = try #require(instance?.memory("memory"))
    #expect(try memory.load(at: (count - 1) * 3) == UInt8((count - 1) % 251))
    // A few milliseconds in release builds; the bound is for debug builds on busy machines.
    #expect(duration < .seconds(2))
  }

  @Test func storesEnd() throws {
    weak var weakStore: Store?
    do {
      let store = Store()
      weakStore = store
      var builder = ModuleBuilder()
      builder.importFunction("env", "f", [])
      builder.addFunction(export: "g") { $0 }
      builder.addMemory(Limits(minimum: 1), export: "memory")
      builder.addTable(Limits(minimum: 1), export: "table")
      builder.addElements([0], at: 0)
      var imports = Imports()
      imports.define("env", "f", .function(Function(in: store) { (call: HostCall) in _ = call }))
      let instance = try Instance(Module(bytes: builder.bytes), imports: imports, in: store)
      #expect(instance.table("table")?.count == 1)
    }
    #expect(weakStore == nil)
  }
}
