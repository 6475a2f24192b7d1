// Locals that are written while their values are still pending on the operand stack.

import Testing

@testable import Apus

@Suite struct LocalsTests {
  /// Parameters a and b, two more locals; what a body gives for a = 10 and b = 3.
  private static var rows: [(String, (Code) -> Code, UInt64)] {
    [
      ("set below", { $0.localGet(0).i32(7).localSet(0).localGet(0).op(.i32Sub) }, 3),
      ("set to the other", { $0.localGet(0).localGet(1).localSet(0).localGet(0).op(.i32Sub) }, 7),
      (
        "swap",
        { $0.localGet(0).localGet(1).localSet(0).localSet(1).localGet(0).localGet(1).op(.i32Sub) },
        UInt64(UInt32(bitPattern: -7))
      ),
      ("set to itself", { $0.localGet(0).localGet(0).localSet(0).localGet(1).op(.i32Sub) }, 7),
      (
        "two pending, one set",
        {
          $0.localGet(0).localGet(0).localGet(0).i32(1).op(.i32Add).localSet(0).localGet(0)
            .op(.i32Mul).op(.i32Add)
        }, 10 + 10 * 11
      ),
      (
        "tee of a result over its operand",
        { $0.localGet(0).localGet(0).localGet(1).op(.i32Add).localTee(0).op(.i32Mul) }, 130
      ),
      (
        "tee chain",
        {
          $0.localGet(0).i32(1).op(.i32Add).localTee(2).localTee(3).localTee(0).localGet(2)
            .op(.i32Add).localGet(3).op(.i32Add).localGet(0).op(.i32Add)
        }, 44
      ),
      (
        "tee of a local", { $0.localGet(0).localTee(2).i32(5).localSet(0).localGet(2).op(.i32Sub) },
        0
      ),
      (
        "result pending, its operand set",
        { $0.localGet(0).i32(1).op(.i32Add).i32(50).localSet(0).localGet(0).op(.i32Sub) },
        UInt64(UInt32(bitPattern: -39))
      ),
      (
        "result pending, another made and set",
        {
          $0.localGet(0).i32(1).op(.i32Add).localGet(1).i32(2).op(.i32Mul).localSet(1).localGet(1)
            .op(.i32Sub)
        }, 5
      ),
      (
        "set in the arm of an if",
        {
          $0.localGet(0).localGet(1).block(.if) { $0.i32(1).localSet(0) }.localGet(0).op(.i32Sub)
        }, 9
      ),
      (
        "set in the arm that is not taken",
        {
          $0.localGet(0).i32(0).block(.if) { $0.i32(1).localSet(0).op(.else).i32(2).localSet(1) }
            .localGet(0).op(.i32Sub).localGet(1).op(.i32Add)
        }, 2
      ),
      (
        "set in a block that is left early",
        {
          $0.localGet(0).block { $0.localGet(1).op(.brIf, 0).i32(99).localSet(0) }.localGet(0)
            .op(.i32Sub)
        }, 0
      ),
      (
        "set in a loop",
        {
          $0.localGet(0).block(.loop) {
            $0.localGet(0).i32(1).op(.i32Sub).localTee(0).op(.brIf, 0)
          }.localGet(0).op(.i32Sub)
        }, 10
      ),
      (
        "constants stay pending across blocks",
        { $0.i32(40).block { $0.localGet(0).op(.brIf, 0).op(.unreachable) }.i32(2).op(.i32Add) }, 42
      ),
      (
        "set between the operands of a comparison that branches",
        {
          $0.block(.block, .value(.i32)) {
            $0.i32(1).localGet(0).i32(3).localSet(0).localGet(0).op(.i32GtU).op(.brIf, 0)
              .op(.drop).i32(0)
          }
        }, 1
      ),
      (
        "copies that follow each other",
        {
          $0.localGet(0).localSet(2).localGet(2).localSet(3).localGet(3).localGet(1).localSet(2)
            .localGet(2).localSet(3).localGet(3).op(.i32Sub)
        }, 7
      ),
      (
        "copies in a circle",
        {
          $0.localGet(0).localGet(1).localGet(0).localSet(2).localSet(0).localSet(1).localGet(0)
            .localGet(1).op(.i32Mul).localGet(2).op(.i32Add)
        }, 40
      ),
      (
        "dropped",
        { $0.localGet(0).localGet(1).op(.drop).i32(4).localSet(1).op(.drop).localGet(1) },
        4
      ),
      (
        "select takes what was",
        {
          $0.localGet(0).localGet(1).i32(70).localSet(0).i32(71).localSet(1).localGet(0).op(.select)
        }, 10
      ),
      (
        "call takes what was",
        { $0.localGet(0).localGet(1).i32(70).localSet(0).call(0).localGet(0).op(.i32Add) }, 77
      ),
    ]
  }

  @Test func pendingLocals() throws {
    for (name, body, expected) in Self.rows {
      let guest = try Guest { module in
        module.addFunction([.i32, .i32], [.i32]) { $0.localGet(0).localGet(1).op(.i32Sub) }
        module.addFunction([.i32, .i32], [.i32], locals: [.i32, .i32], export: "f", body)
      }
      #expect(try guest.outcome("f", 10, 3) == .bits(expected), "\(name)")
    }
  }

  @Test func narrowValuesIgnoreTheUpperHalfOfTheirSlots() throws {
    let dirty: UInt64 = 0xFFFF_FFFF_0000_0005
    let guest = try Guest { module in
      module.addFunction([.i64], [.i64], export: "extend") {
        $0.localGet(0).op(.i32WrapI64).op(.i64ExtendI32U)
      }
      module.addFunction([.i64], [.i64], locals: [.i32], export: "local") {
        $0.localGet(0).op(.i32WrapI64).localSet(1).localGet(1).op(.i64ExtendI32U)
      }
      module.addFunction([.i64], [.i64], locals: [.i32], export: "accumulator") {
        $0.localGet(0).i64(0).op(.i64Add).op(.i32WrapI64).localTee(1).op(.i64ExtendI32S)
      }
      module.addFunction([.i64], [.i32], export: "zero") {
        $0.localGet(0).i64(5).op(.i64Sub).op(.i32WrapI64).op(.i32Eqz)
      }
      module.addFunction([.i64], [.i32], export: "branch") {
        $0.block(.block, .value(.i32)) {
          $0.i32(9).localGet(0).i64(5).op(.i64Sub).op(.i32WrapI64).op(.brIf, 0).op(.drop).i32(8)
        }
      }
      module.addFunction([.i64], [.i32], export: "table") {
        $0.block {
          $0.block { $0.localGet(0).op(.i32WrapI64).brTable([0, 0, 0, 0, 0, 1], default: 0) }
            .i32(1).op(.return)
        }.i32(2)
      }
      module.addMemory(Limits(minimum: 1))
      module.addFunction([.i64], [.i32], export: "address") {
        $0.localGet(0).op(.i32WrapI64).i32(6).memory(.i32Store8).i32(5).memory(.i32Load8U)
      }
      module.addFunction([.i64], [.f64], export: "convert") {
        $0.localGet(0).op(.i32WrapI64).op(.f64ConvertI32U)
      }
    }
    for name in ["extend", "local", "accumulator"] {
      #expect(try guest.outcome(name, dirty) == .bits(5), "\(name)")
    }
    #expect(try guest.outcome("zero", dirty) == .bits(1))
    #expect(try guest.outcome("branch", dirty) == .bits(8))
    #expect(try guest.outcome("table", dirty) == .bits(2))
    #expect(try guest.outcome("address", dirty) == .bits(6))
    #expect(try guest.outcome("convert", dirty) == .bits((5 as Double).bitPattern))
  }

  @Test func reinterpretedBitsKeepTheirPlace() throws {
    let guest = try Guest { module in
      module.addFunction(
        [.f32, .f64], [.i32, .i64, .f32, .f64], locals: [.i32, .f32], export: "f"
      ) {
        $0.localGet(0).op(.i32ReinterpretF32).localGet(1).op(.i64ReinterpretF64)
          .localGet(0).op(.f32Neg).op(.i32ReinterpretF32).localTee(2).op(.f32ReinterpretI32)
          .localTee(3).op(.drop).f32(1).localSet(0).localGet(3)
          .f64(2.5).op(.i64ReinterpretF64).op(.f64ReinterpretI64)
      }
    }
    let (single, double) = (UInt64((1.5 as Float).bitPattern), (-8.25 as Double).bitPattern)
    #expect(
      try guest.results("f", single, double)
        == [single, double, single | 0x8000_0000, (2.5 as Double).bitPattern])
  }
}
