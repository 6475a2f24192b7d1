// Choosing the locals that a loop pins.

import Testing

@testable @_spi(Tools) import Apus

@Suite struct PinnedLocalsTests {
  /// Many loops beside many locals: choosing looks at the locals that a loop uses, not at all of them. With
  /// a walk over all locals for each loop this would be five billion steps.
  @Test(.timeLimit(.minutes(1))) func manyLoopsAndManyLocals() throws {
    let locals = Array(repeating: ValueType.i32, count: 50_000)
    let guest = try Guest { module in
      module.addFunction([], [.i32], locals: locals, export: "run") { code in
        // loop, local 7 goes up by 1, end: as bytes, for as instructions they would take long to write.
        let loop: [UInt8] = [0x03, 0x40, 0x20, 7, 0x41, 1, 0x6A, 0x21, 7, 0x0B]
        return code.raw((0..<100_000).flatMap { _ in loop }).localGet(7)
      }
    }
    #expect(try guest.function("run").results([]) == [100_000])
  }

  /// Of locals that are used alike the first is pinned, in every translation.
  @Test func theFirstOfEqualsIsPinned() throws {
    let guest = try Guest { module in
      module.addFunction(locals: [.i64, .i64], export: "run") { code in
        code.block(.loop) { code in
          ([1, 0] as [UInt64]).reduce(code) {
            $0.localGet($1).i64(1).op(.i64Add).localSet($1)
          }
        }
      }
    }
    let code = try #require(guest.instance.module.registerCode(ofFunction: 0))
    // Behind the header of two slots.
    #expect(code.operations.first { $0.name == "pin_i" }?.operands == "s2")
  }
}
