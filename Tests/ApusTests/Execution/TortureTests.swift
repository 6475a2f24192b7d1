// Every handler over and over on a thread with a tiny native stack: none may grow it.

import Foundation
import Testing

@testable @_spi(Tools) import Apus

@Suite struct TortureTests {
  #if DEBUG
    private static let roundCount: Int32 = 300
  #else
    /// With 16 bytes for each round, a single handler that grows the stack would use more than twice of it.
    private static let roundCount: Int32 = 10_000
  #endif

  @Test func handlersDoNotGrowTheNativeStack() throws {
    let store = Store()
    let other = try Guest(in: store) { module in
      module.addFunction([.i64], [.i64], export: "cross") { $0.localGet(0).i64(1).op(.i64Add) }
    }
    var imports = Imports()
    imports.define("m", "cross", .function(try other.function("cross")))
    imports.define("m", "host", .function(Function(in: store) { (a: Int32) -> Int32 in a &+ 1 }))
    let global = try Global(GlobalType(.i64, isMutable: true), .i64(0), in: store)
    imports.define("m", "global", .global(global))
    let vector = try Global(
      GlobalType(.v128, isMutable: true), .v128(V128(repeating: 1)), in: store)
    imports.define("m", "vector", .global(vector))
    let guest = try Guest(in: store, imports: imports, features: .all) {
      Everything.add(to: &$0)
    }

    let run = try guest.function("run")
    // Here everything is translated, for which the tiny stack would not do.
    #expect(try run.results([1]) == [0])
    let missing = try unused(guest)
    #expect(missing.isEmpty)

    let outcome = OnTinyStack.run { (try? run.results([UInt64(Self.roundCount)])) ?? [] }
    #expect(outcome == [0])
  }

  /// The handlers that the guest's code does not use.
  private func unused(_ guest: Guest) throws -> [String] {
    let code = guest.instance.module.code
    var used: Set<String> = []
    let imported = code.syntax.importedFunctionCount
    for position in code.syntax.bodies.indices {
      let function = guest.instance.module.registerCode(ofFunction: UInt32(imported + position))
      used.formUnion(function?.operations.map(\.name) ?? [])
    }
    // In adapters and stubs, which every call of such a kind runs through; and the ends of execution. Pair
    // forms take the place of what is listed.
    let elsewhere: Set<Apus.Operation> = [
      .translate, .halt, .hostCall, .crossEnter, .crossLeave, .unreachable, .trapWith, .pair,
    ]
    let operations = Apus.Operation.allCases
    var missing: [String] = []
    for (position, operation) in operations.enumerated()
    where !elsewhere.contains(operation) && !isOfOtherFeatures(operation) {
      let first = Int(operation.rawValue)
      let end =
        position + 1 < operations.count
        ? Int(operations[position + 1].rawValue) : Apus.Operation.handlerCount
      // Bits in a slot need no operation to be of another type: only the variants of accumulators.
      let start = "\(operation)".contains("Reinterpret") ? first + 2 : first
      for number in start..<end where !used.contains(HandlerLayout.all[number].name) {
        // The third variant is for tables with indices of 64 bits.
        if operation == .callIndirect, number - first == 2 { continue }
        missing.append("\(operation) \(number - first)")
      }
    }
    return missing
  }

  /// Whether an operation is for instructions beyond those of numbers, vectors, memory 0, tables and calls.
  private func isOfOtherFeatures(_ operation: Apus.Operation) -> Bool {
    let name = "\(operation)"
    let others = [
      "tailCall", "structure", "array", "reference", "throw", "i31", "callReference", "unsupported",
      "objects", "atomics",
    ]
    if others.contains(where: name.hasPrefix) || name.hasSuffix("Any") {
      return true
    }
    let opcode = Opcode.allCases.first { "\($0)" == name }
    let features: [Feature] = [
      .core, .signExtension, .saturating, .bulkMemory, .referenceTypes, .simd, .relaxedSIMD,
    ]
    return opcode.map { !features.contains($0.row.feature) } ?? false
  }
}

/// Runs a body on a thread with a native stack of 64 KiB.
private enum OnTinyStack {
  static func run(_ body: @escaping () -> [UInt64]) -> [UInt64] {
    // Safe: the thread has ended when `result` is read.
    nonisolated(unsafe) var result: [UInt64] = []
    nonisolated(unsafe) let body = body
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      result = body()
      done.signal()
    }
    thread.stackSize = 64 << 10
    thread.start()
    done.wait()
    return result
  }
}

/// A module whose function `run` calls, as often as its argument says, functions that use every handler.
private enum Everything {
  static func add(to module: inout ModuleBuilder) {
    let cross = module.importFunction("m", "cross", [.i64], [.i64])
    let host = module.importFunction("m", "host", [.i32], [.i32])
    let shared = UInt64(module.importGlobal("m", "global", .i64, isMutable: true))
    let vector = module.importGlobal("m", "vector", .v128, isMutable: true)
    module.addMemory(Limits(minimum: 1, maximum: 1))
    module.addTable(Limits(minimum: 4, maximum: 4))
    module.addData([1, 2, 3], at: nil)
    let first = UInt32(2)
    module.addElements([first], at: nil)

    var parts: [(Code) -> Code] = []
    for opcode in Opcode.numeric { parts += numeric(opcode, &module) }
    parts += accesses(&module)
    parts += byHand(&module, cross, host, shared)
    parts += EveryVectorHandler.parts(&module, shared: vector)
    let locals: [ValueType] = [.i32]
    module.addFunction([.i32], [.i32], locals: locals, export: "run") { start in
      start.block(.loop) { code in
        parts.reduce(code) { $1($0) }
          .localGet(0).i32(1).op(.i32Sub).localTee(0).op(.brIf, 0)
      }.localGet(0)
    }
  }

  /// Calls of every form of a numeric instruction, with operands that do not trap.
  private static func numeric(
    _ opcode: Opcode, _ module: inout ModuleBuilder
  ) -> [(Code) -> Code] {
    let row = opcode.row
    let type = row.parameterType
    let bits: UInt64 =
      switch type {
      case .f32: UInt64((3 as Float).bitPattern)
      case .f64: (3 as Double).bitPattern
      default: 3
      }
    let placements: [[Placement]] =
      row.isBinary
      ? Placement.allCases.flatMap { left in Placement.allCases.map { [left, $0] } }
      : Placement.allCases.map { [$0] }
    return placements.flatMap { placements in
      consumers(row.resultType).flatMap { consumer in
        pinnable(opcode, placements.count).map { pinnedLocal in
          let form = Form(
            opcode: opcode, placements: placements, consumer: consumer,
            constants: placements.map { _ in bits }, pinnedLocal: pinnedLocal)
          let index = form.add(to: &module, nil)
          return { code in
            placements.reduce(code) { code, _ in code.constant(bits, type) }.call(index).op(.drop)
          }
        }
      }
    }
  }

  /// The locals that a loop may pin around an instruction: none, an operand, the result, or for an
  /// operation on one local twice both operands.
  private static func pinnable(_ opcode: Opcode, _ operandCount: Int) -> [UInt64?] {
    guard let lowering = opcode.lowering, isPinned(lowering.operation) else { return [nil] }
    return [nil, 0, UInt64(operandCount) - 1, UInt64(operandCount) * 2]
  }

  /// Whether the operation, or the branch that a comparison becomes, has forms for a pinned local.
  private static func isPinned(_ operation: Apus.Operation) -> Bool {
    let name = "\(operation)"
    let branch = "brIf" + name.prefix(1).uppercased() + name.dropFirst()
    return Apus.Operation.allCases.contains {
      "\($0)" == name + "Pinned" || "\($0)" == branch + "Pinned"
    }
  }

  private static func consumers(_ type: ValueType) -> [Consumer] {
    type == .i32
      ? [.returned, .stored, .ifElse, .negatedIf, .brIf, .negatedBrIf] : [.returned, .stored]
  }

  /// Loads and stores of every width, with addresses and values from everywhere.
  private static func accesses(_ module: inout ModuleBuilder) -> [(Code) -> Code] {
    var parts: [(Code) -> Code] = []
    let same = module.type([.i32], [.i32])
    let addresses: [(Code) -> Code] = [
      { $0.localGet(0) }, { $0.localGet(0).i32(0).op(.i32Or) }, { $0.i32(8) },
      { $0.localGet(0).block(.block, .type(same)) { $0 } },
      { $0.localGet(0).i32(4).op(.i32Add) }, { $0.localGet(0).localGet(0).op(.i32Add) },
      { $0.localGet(0).i32(0).op(.i32Or).i32(4).op(.i32Add) },
      { $0.localGet(0).i32(0).op(.i32Or).localGet(0).op(.i32Add) },
    ]
    for opcode in Opcode.allCases where opcode.row.feature == .core {
      for address in addresses {
        switch opcode.row.signature {
        case .load(let type):
          let index = module.addFunction([.i32], [type, type], locals: [type]) {
            address(address($0).memory(opcode).localSet(1).localGet(1)).memory(opcode)
          }
          let direct = module.addFunction([.i32], [type]) { address($0).memory(opcode) }
          parts.append { $0.i32(16).call(index).op(.drop).op(.drop).i32(16).call(direct).op(.drop) }
        case .store(let type):
          let values: [(Code) -> Code] = [
            { $0.localGet(1) }, { $0.constant(7, type) },
            { code in
              switch type {
              case .i32: code.localGet(1).i32(0).op(.i32Or)
              case .i64: code.localGet(1).i64(0).op(.i64Or)
              case .f32: code.localGet(1).op(.f32Neg)
              default: code.localGet(1).op(.f64Neg)
              }
            },
          ]
          for value in values {
            let index = module.addFunction([.i32, type]) { value(address($0)).memory(opcode) }
            parts.append { $0.i32(24).constant(5, type).call(index) }
          }
        default: break
        }
      }
    }
    // One value is address and value, in the accumulator.
    for opcode in [Opcode.i32Store, .i32Store8, .i32Store16] {
      let index = module.addFunction([.i32]) {
        $0.localGet(0).i32(0).op(.i32Add).localTee(0).localGet(0).memory(opcode)
      }
      parts.append { $0.i32(32).call(index) }
    }
    for opcode in [Opcode.i64Store, .i64Store8, .i64Store16, .i64Store32] {
      let index = module.addFunction([.i64]) {
        $0.localGet(0).i64(0).op(.i64Add).localTee(0).op(.i32WrapI64).localGet(0).memory(opcode)
      }
      parts.append { $0.i64(32).call(index) }
    }
    return parts
  }

  /// Calls, returns, moves, tables and globals.
  private static func byHand(
    _ module: inout ModuleBuilder, _ cross: UInt32, _ host: UInt32, _ shared: UInt64
  ) -> [(Code) -> Code] {
    var parts: [(Code) -> Code] = []
    for type in [ValueType.i32, .i64, .f32, .f64] {
      parts += moves(&module, type)
      parts += globals(&module, type)
    }
    for count in 1...6 {
      let index = module.addFunction(locals: Array(repeating: .i64, count: count)) { code in
        (0..<UInt64(count)).reduce(code) { $0.localGet($1).op(.drop) }
      }
      parts.append { $0.call(index) }
    }
    parts += EveryFusedHandler.parts(&module)
    parts += EveryPinnedHandler.parts(&module)
    parts.append { $0.op(.globalGet, shared).i64(1).op(.i64Add).op(.globalSet, shared) }
    parts.append { $0.op(.globalGet, shared).call(cross).op(.drop).i32(5).call(host).op(.drop) }
    parts += calls(&module, cross)
    parts += branches(&module)
    let bulk = module.addFunction { code in
      let three = { (code: Code) in code.i32(0).i32(0).i32(0) }
      return three(three(three(code).op(.memoryCopy, 0, 0)).op(.memoryFill, 0)).op(
        .memoryInit, 0, 0
      )
      .op(.memorySize, 0).op(.drop).i32(0).op(.memoryGrow, 0).op(.drop).op(.dataDrop, 0)
    }
    let tables = module.addFunction { code in
      code.i32(0).i32(0).i32(0).op(.tableCopy, 0, 0).i32(0).i32(0).i32(0).op(.tableInit, 0, 0)
        .i32(2).op(.refFunc, 2).i32(1).op(.tableFill, 0).op(.tableSize, 0).op(.drop)
        .i32(3).i32(2).op(.tableGet, 0).op(.tableSet, 0).op(.refFunc, 2).i32(0).op(.tableGrow, 0)
        .op(.drop).op(.elemDrop, 0)
    }
    parts.append { $0.call(bulk).call(tables) }
    return parts
  }

  private static func moves(
    _ module: inout ModuleBuilder, _ type: ValueType
  ) -> [(Code) -> Code] {
    let same = module.type([type], [type])
    let makings: [(Code) -> Code] = [
      { $0.localGet(0) }, { $0.constant(9, type) }, { $0.constant(0x1234_5678_9ABC_DEF0, type) },
      { code in
        switch type {
        case .i32: code.localGet(0).op(.i32Clz)
        case .i64: code.localGet(0).op(.i64Clz)
        case .f32: code.localGet(0).op(.f32Abs)
        default: code.localGet(0).op(.f64Abs)
        }
      },
    ]
    var indices: [UInt32] = []
    for making in makings {
      indices.append(module.addFunction([type], [type]) { making($0) })
      // To a local when another operation came between, and to homes on the stack.
      indices.append(
        module.addFunction([type], [type], locals: [type, type]) {
          making($0).i32(1).op(.drop).i32(0).op(.memorySize, 0).op(.drop).op(.drop).localSet(1)
            .localGet(0).localSet(2).localGet(1).localSet(0)
            .localGet(2).localGet(1).block(.block, .type(same)) { $0 }.localSet(1).localSet(2)
            .localGet(1)
        })
      for condition: (Code) -> Code in [{ $0.localGet(1) }, { $0.localGet(1).op(.i32Eqz) }] {
        let select = module.addFunction([type, .i32], [type]) {
          condition(making(making($0))).op(.select)
        }
        let stored = module.addFunction([type, .i32], [type], locals: [type]) {
          condition(making(making($0))).op(.select).localSet(2).localGet(2)
        }
        indices.append(
          module.addFunction([type], [type]) {
            $0.localGet(0).i32(1).call(select).i32(1).call(stored)
          })
      }
    }
    return indices.map { index in { $0.constant(3, type).call(index).op(.drop) } }
  }

  private static func globals(
    _ module: inout ModuleBuilder, _ type: ValueType
  ) -> [(Code) -> Code] {
    // The imported ones are the first.
    let global = UInt64(module.addGlobal(type, isMutable: true) { $0.constant(1, type) })
    let index = module.addFunction([type], [type, type], locals: [type]) { code in
      let read = code.op(.globalGet, global).localSet(1).localGet(0).op(.globalSet, global)
        .constant(2, type).op(.globalSet, global).op(.globalGet, global)
      let made =
        switch type {
        case .i32: read.op(.i32Clz)
        case .i64: read.op(.i64Clz)
        case .f32: read.op(.f32Abs)
        default: read.op(.f64Abs)
        }
      return made.op(.globalSet, global).op(.globalGet, global).op(.globalGet, global)
    }
    return [{ $0.constant(3, type).call(index).op(.drop).op(.drop) }]
  }

  private static func calls(
    _ module: inout ModuleBuilder, _ cross: UInt32
  ) -> [(Code) -> Code] {
    let type = module.type([.i64], [.i64])
    let add = module.addFunction([.i64], [.i64]) { $0.localGet(0).i64(1).op(.i64Add) }
    module.addElements([add, cross], at: 0)
    let both = module.addFunction([.i64, .i32], [.i64]) {
      $0.localGet(0).localGet(1).op(.callIndirect, UInt64(type), 0)
        .localGet(1).i32(1).op(.i32And).op(.callIndirect, UInt64(type), 0)
    }
    // Table 1 has indices of 64 bits; its elements are at 0.
    module.addTable(raw: [0x70, 0x04, 0x02])
    module.addElements(
      raw: [0x02, 0x01, 0x42, 0x00, 0x0B, 0x00, 0x02]
        + [add, cross].flatMap { ModuleBuilder.unsigned($0) })
    let wide = module.addFunction([.i64, .i64], [.i64]) {
      $0.localGet(0).localGet(1).op(.callIndirect, UInt64(type), 1)
    }
    return [0, 1].map { entry in
      {
        $0.i64(1).call(add).i32(entry).call(both).i64(Int64(entry)).call(wide).op(.drop)
      }
    }
  }

  private static func branches(_ module: inout ModuleBuilder) -> [(Code) -> Code] {
    let pair = module.type([], [.i32, .i32])
    let indices = [
      // Several results from another height, by a local and by the accumulator.
      module.addFunction([.i32], [.i32, .i32]) {
        $0.block(.block, .type(pair)) {
          $0.i32(9).i32(1).i32(2).localGet(0).op(.brIf, 0).i32(1).op(.i32Add).op(.br, 0)
        }
      },
      module.addFunction([.i32], [.i32, .i32]) {
        $0.block { $0.block { $0.localGet(0).brTable([0], default: 1) } }
          .block { $0.block { $0.localGet(0).op(.i32Clz).brTable([0], default: 1) } }
          .block { $0.localGet(0).op(.i32Clz).op(.brIf, 0) }.block { $0.localGet(0).op(.brIf, 0) }
          .localGet(0).block(.if) { $0 }.localGet(0).op(.i32Clz).block(.if) { $0 }.i32(1).i32(2)
      },
    ]
    return indices.flatMap { index in
      [0, 1].map { argument in { $0.i32(argument).call(index).op(.drop).op(.drop) } }
    }
  }
}
