import Testing

@testable import Apus

@Suite struct ValueTypeTests {
  @Test(
    arguments: [
      (.i32, "i32", true, false, 1), (.i64, "i64", true, false, 1), (.f32, "f32", true, false, 1),
      (.f64, "f64", true, false, 1), (.v128, "v128", false, false, 2),
      (.funcref, "funcref", false, true, 1), (.externref, "externref", false, true, 1),
      (.reference(nullable: false, .function), "(ref func)", false, true, 1),
      (.reference(nullable: true, .defined(7)), "(ref null 7)", false, true, 1),
    ] as [(ValueType, String, Bool, Bool, Int)])
  func properties(
    type: ValueType, text: String, isNumber: Bool, isReference: Bool, slotCount: Int
  ) {
    #expect("\(type)" == text)
    #expect(type.isNumber == isNumber && type.isReference == isReference)
    #expect(type.slotCount == slotCount)
  }

  @Test func heapTypes() {
    let last = HeapType.definedIndexLimit - 1
    #expect(ValueType.reference(nullable: true, .defined(last)).heapType?.definedIndex == last)
    #expect(ValueType.funcref.heapType == .function && ValueType.funcref.isNullable)
    #expect(ValueType.i32.heapType == nil)
    #expect(HeapType.function.definedIndex == nil && HeapType.function != .external)
  }
}
