import Testing

@testable import Apus

@Suite struct LocalTypesTests {
  @Test func runsAreFoundOnBothSidesOfTheirBorders() {
    var locals = LocalTypes()
    let runs: [(Int, ValueType)] = [
      (1, .i32), (0, .f64), (510, .i64), (1, .f32), (1, .v128), (5_000, .f64), (1, .funcref),
    ]
    var expected: [ValueType] = []
    for (count, type) in runs {
      let fits = locals.append(count, of: type)
      #expect(fits)
      expected += Array(repeating: type, count: count)
    }
    let found = (0..<expected.count).map { locals.type(UInt32($0)) }
    let count = locals.count
    let slotCount = locals.slotCount
    let beyond = [locals.type(UInt32(expected.count)), locals.type(.max)]
    #expect(found == expected)
    #expect(count == expected.count)
    #expect(slotCount == expected.count + 1)
    #expect(beyond == [nil, nil])
  }

  @Test func removeAll() {
    var locals = LocalTypes()
    _ = locals.append(600, of: .v128)
    locals.removeAll()
    let state = (locals.count, locals.slotCount, locals.type(0), locals.type(599))
    #expect(state == (0, 0, nil, nil))
  }

  @Test func tooManyAreRefusedAndNotAdded() {
    var locals = LocalTypes()
    let steps: [(Int, ValueType, Bool)] = [
      (.max, .v128, false), (65_001, .i32, false), (64_999, .i32, true), (1, .v128, false),
      (1, .i32, true), (1, .i32, false), (0, .i32, true),
    ]
    for (count, type, expected) in steps {
      let fits = locals.append(count, of: type)
      #expect(fits == expected)
    }
    let count = locals.count
    #expect(count == 65_000)
  }
}
