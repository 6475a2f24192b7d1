// Blocks, branches and what they carry.
// https://webassembly.github.io/spec/core/exec/instructions.html#control-instructions

import Testing

@testable import Apus

@Suite struct ControlTests {
  /// A function of one i32 parameter and one local more.
  private func guest(
    _ results: [ValueType] = [.i32], _ body: (inout ModuleBuilder) -> (Code) -> Code
  ) throws -> Guest {
    try Guest { module in
      let code = body(&module)
      module.addFunction([.i32], results, locals: [.i32], export: "f", code)
    }
  }

  private func expect(
    _ guest: Guest, _ rows: [(UInt64, [UInt64])],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (argument, results) in rows {
      #expect(
        try guest.results("f", argument) == results, "of \(argument)",
        sourceLocation: sourceLocation)
    }
  }

  @Test func blocksWithParametersAndResults() throws {
    let guest = try guest([.i32, .i64, .i32]) { module in
      let type = module.type([.i32, .i32], [.i32, .i64, .i32])
      return {
        $0.localGet(0).i32(100).block(.block, .type(type)) {
          // Operands a, 100; left early with (1, 2, 3) when a is zero.
          $0.localSet(1).localSet(0).i32(1).i64(2).i32(3).localGet(0).op(.i32Eqz).op(.brIf, 0)
            .op(.drop).op(.drop).op(.drop)
            .localGet(1).localGet(0).op(.i64ExtendI32U).localGet(1).localGet(0).op(.i32Sub)
        }
      }
    }
    try expect(guest, [(0, [1, 2, 3]), (40, [100, 40, 60])])
  }

  @Test func ifsWithParametersAndResults() throws {
    let guest = try guest { module in
      let type = module.type([.i32, .i32], [.i32, .i32])
      return {
        $0.i32(1000).localGet(0).i32(7).localGet(0).i32(5).op(.i32GtU).block(.if, .type(type)) {
          $0.op(.i32Add).i32(1).op(.else).op(.i32Sub).i32(2)
        }.op(.i32Mul).op(.i32Add)
      }
    }
    try expect(guest, [(10, [1017]), (5, [996])])
  }

  @Test func ifWithoutElsePassesParametersOn() throws {
    let guest = try guest { module in
      let type = module.type([.i32], [.i32])
      return {
        $0.i32(5).localGet(0).block(.if, .type(type)) { $0.i32(1).op(.i32Add) }
      }
    }
    try expect(guest, [(0, [5]), (1, [6])])
  }

  @Test func loopsWithParameters() throws {
    // The sum of the numbers up to a, carried by the loop's parameters alone.
    let guest = try guest { module in
      let two = module.type([.i32, .i32], [.i32])
      return {
        $0.i32(0).localGet(0).block(.loop, .type(two)) {
          $0.localSet(0).localGet(0).op(.i32Add).localGet(0).i32(1).op(.i32Sub).localGet(0)
            .op(.brIf, 0).op(.drop)
        }
      }
    }
    try expect(guest, [(0, [0]), (1, [1]), (100, [5050])])
  }

  @Test func branchesDropWhatLiesBetween() throws {
    let guest = try guest { _ in
      {
        $0.i32(1).block(.block, .value(.i32)) {
          $0.i32(50).i32(60).block(.block, .value(.i32)) {
            $0.i32(70).localGet(0).i32(3).op(.i32Mul).localGet(0).i32(2).op(.i32Eq).op(.brIf, 1)
              .localGet(0).i32(3).op(.i32Eq).op(.brIf, 0).op(.drop)
          }.op(.i32Add).op(.i32Add)
        }.op(.i32Add)
      }
    }
    // 2: 6 leaves both blocks. 3: 9 leaves the inner one. Else 70 falls through.
    try expect(guest, [(2, [7]), (3, [1 + 50 + 60 + 9]), (4, [1 + 50 + 60 + 70])])
  }

  @Test func branchesCarrySeveralValuesFromAnyHeight() throws {
    let guest = try guest([.i32, .i32, .i32]) { module in
      let three = module.type([], [.i32, .i32, .i32])
      return {
        $0.block(.block, .type(three)) {
          $0.i32(9).i32(8).localGet(0).localGet(0).i32(1).op(.i32Add).i32(3).localGet(0)
            .i32(10).op(.i32LtU).op(.brIf, 0)
            .localSet(1).localSet(1).localSet(1)
            .localGet(1).localGet(0).op(.br, 0)
        }
      }
    }
    try expect(guest, [(5, [5, 6, 3]), (20, [8, 20, 20])])
  }

  @Test func branchTables() throws {
    // Labels at different heights, and one of the function itself.
    let guest = try guest { _ in
      {
        $0.block(.block, .value(.i32)) {
          $0.i32(100).block(.block, .value(.i32)) {
            $0.i32(200).i32(300).block(.block, .value(.i32)) {
              $0.i32(7).localGet(0).brTable([0, 1, 2, 3, 0], default: 1)
            }.op(.i32Add).op(.i32Add)
          }.op(.i32Add)
        }.i32(1).op(.i32Add)
      }
    }
    let rows: [(UInt64, [UInt64])] = [
      (0, [608]), (1, [108]), (2, [8]), (3, [7]), (4, [608]), (5, [108]), (0xFFFF_FFFF, [108]),
    ]
    try expect(guest, rows)
  }

  @Test func branchTableOfALoopAndWithoutLabels() throws {
    let guest = try guest { _ in
      {
        $0.block {
          $0.block(.loop) {
            $0.localGet(1).i32(10).op(.i32Add).localSet(1)
              .localGet(0).i32(1).op(.i32Sub).localTee(0).i32(0).op(.i32LeS).brTable(
                [0], default: 1)
          }
        }.block { $0.i32(77).brTable([], default: 0) }.localGet(1)
      }
    }
    try expect(guest, [(1, [10]), (3, [30])])
  }

  @Test func deadCode() throws {
    let guest = try guest { module in
      let two = module.type([.i32, .i32], [.i32])
      return {
        $0.block(.block, .value(.i32)) {
          $0.localGet(0).block(.if) {
            $0.i32(3).op(.br, 1)
              // Never reached: operands out of nowhere, blocks, an else and branches.
              .op(.i32Add).op(.drop).block(.block, .type(two)) { $0.op(.i32Mul).op(.br, 0) }
              .block(.if) { $0.op(.else).op(.unreachable) }.op(.drop)
              .op(.else).op(.nop)
          }
          .block(.block, .value(.i32)) {
            $0.i32(4).op(.return).block(.loop, .value(.i64)) { $0.op(.br, 0) }.op(.drop)
              .op(.f32Add).op(.drop).op(.select).op(.i32TruncF64S)
          }
        }
      }
    }
    try expect(guest, [(1, [3]), (0, [4])])
  }

  @Test func unreachableEndsOfArms() throws {
    // One arm leaves; the operands of the other must be found where it left them.
    let guest = try guest { _ in
      {
        $0.i32(1).localGet(0).block(.if, .value(.i32)) {
          $0.i32(2).op(.return).op(.else).localGet(0).i32(30).op(.i32Add)
        }.op(.i32Sub).localGet(0).i32(1).op(.i32Add).block(.if, .value(.i32)) {
          $0.localGet(0).i32(40).op(.i32Add).op(.else).op(.unreachable)
        }.op(.i32Add)
      }
    }
    try expect(guest, [(1, [2]), (0, [11])])
  }

  @Test func nestedLoops() throws {
    // Pairs (i, j) with j <= i < a.
    let guest = try Guest { module in
      module.addFunction([.i32], [.i32], locals: [.i32, .i32, .i32], export: "f") {
        $0.block {
          $0.block(.loop) {
            $0.localGet(1).localGet(0).op(.i32GeU).op(.brIf, 1).i32(0).localSet(2)
              .block {
                $0.block(.loop) {
                  $0.localGet(2).localGet(1).op(.i32GtU).op(.brIf, 1)
                    .localGet(3).i32(1).op(.i32Add).localSet(3)
                    .localGet(2).i32(1).op(.i32Add).localSet(2).op(.br, 0)
                }
              }
              .localGet(1).i32(1).op(.i32Add).localSet(1).op(.br, 0)
          }
        }.localGet(3)
      }
    }
    try expect(guest, [(0, [0]), (1, [1]), (20, [210])])
  }

  @Test func deepNesting() throws {
    let depth = 2000
    let guest = try guest { _ in
      { code in
        func nest(_ code: Code, _ level: Int) -> Code {
          level == 0 ? code.localGet(0).op(.brIf, UInt64(depth - 1)).i32(1).localSet(1) : code
        }
        var inner = nest(Code(), 0)
        for _ in 0..<depth { inner = Code().raw([0x02, 0x40]).raw(inner.bytes).op(.end) }
        return code.raw(inner.bytes).localGet(1)
      }
    }
    try expect(guest, [(0, [1]), (5, [0])])
  }

  /// `select` of every type, its operands and condition from everywhere.
  @Test(arguments: [ValueType.i32, .i64, .f32, .f64, .funcref, .externref])
  func select(_ type: ValueType) throws {
    let isNumber = type != .funcref && type != .externref
    let guest = try Guest { module in
      let same = module.type([type], [type])
      let places: [(Code, UInt64) -> Code] = [
        { $0.localGet($1) },
        { $0.localGet($1).block(.block, .type(same)) { $0 } },
        { code, index in
          switch type {
          case .i32: code.localGet(index).i32(0).op(.i32Add)
          case .i64: code.localGet(index).i64(0).op(.i64Add)
          case .f32: code.localGet(index).op(.f32Neg).op(.f32Neg)
          case .f64: code.localGet(index).op(.f64Neg).op(.f64Neg)
          default: code.localGet(index).localTee(index)
          }
        },
      ]
      let conditions: [(Code) -> Code] = [
        { $0.localGet(2) }, { $0.localGet(2).op(.i32Eqz).op(.i32Eqz) },
        { $0.localGet(2).i32(0).op(.i32GtU).localTee(2) }, { $0.i32(0) }, { $0.i32(-1) },
      ]
      for (first, left) in places.enumerated() {
        for (second, right) in places.enumerated() {
          for (third, condition) in conditions.enumerated() {
            module.addFunction([type, type, .i32], [type], export: "\(first)\(second)\(third)") {
              let code = condition(right(left($0, 0), 1))
              return isNumber
                ? code.op(.select) : code.op(.selectTyped, 1).raw(ModuleBuilder.type(type))
            }
          }
        }
      }
    }
    // Bits that are a valid value of any type: null, and for numbers anything else.
    let (a, b): (UInt64, UInt64) = isNumber ? (0x1234_5678, 0x4321_8765) : (0, 0)
    for name in (0..<45).map({ "\($0 / 15)\($0 / 5 % 3)\($0 % 5)" }) {
      let isConstant = name.hasSuffix("3") || name.hasSuffix("4")
      for condition: UInt64 in [0, 1, 0xFFFF_FFFF, 0x8000_0000] {
        let isFirst = isConstant ? name.hasSuffix("4") : condition != 0
        #expect(
          try guest.outcome(name, a, b, condition) == .bits(isFirst ? a : b), "\(name)")
      }
    }
  }

  @Test func globals() throws {
    let guest = try Guest { module in
      for (type, value) in [(ValueType.i32, 1 as UInt64), (.i64, 2), (.f32, 3), (.f64, 4)] {
        module.addGlobal(type, isMutable: true, export: "\(type)") { $0.constant(value, type) }
        let index = UInt64(value - 1)
        module.addFunction([type], [type, type], export: "swap \(type)") {
          $0.op(.globalGet, index).localGet(0).op(.globalSet, index).op(.globalGet, index)
        }
        module.addFunction([], [type], export: "constant \(type)") {
          $0.constant(0x7654_3210, type).op(.globalSet, index).op(.globalGet, index)
        }
      }
      module.addFunction([.i32], [.i32], export: "computed") {
        $0.localGet(0).i32(1).op(.i32Add).op(.globalSet, 0).op(.globalGet, 0).op(.globalGet, 0)
          .i32(-9).op(.globalSet, 0).op(.i32Add)
      }
      module.addFunction([.f64], [.f64], export: "double") {
        $0.localGet(0).f64(0.5).op(.f64Add).op(.globalSet, 3).op(.globalGet, 3).op(.f64Sqrt)
      }
    }
    for (type, value) in [(ValueType.i32, 1 as UInt64), (.i64, 2), (.f32, 3), (.f64, 4)] {
      #expect(try guest.results("swap \(type)", 0x1111) == [value, 0x1111])
      #expect(try guest.results("constant \(type)") == [0x7654_3210])
    }
    #expect(try guest.outcome("computed", 20) == .bits(42))
    guard case .i32(-9)? = guest.instance.global("i32")?.value else { throw Unexpected() }
    #expect(
      try guest.outcome("double", (8.5 as Double).bitPattern) == .bits((3 as Double).bitPattern))
  }
}
