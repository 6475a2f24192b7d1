import Testing

@testable import Apus

@Suite struct WasmValueTests {
  private let store = Store()

  private func slot(_ value: some WasmValue) -> UInt64 { value.slot(in: store) }

  @Test func slots() {
    #expect(slot(Int32(-1)) == 0xFFFF_FFFF)
    #expect(slot(UInt32.max) == 0xFFFF_FFFF)
    #expect(slot(Int64(-1)) == .max)
    #expect(slot(UInt64.max) == .max)
    #expect(slot(Float(-0.0)) == 0x8000_0000)
    #expect(slot(-0.0) == 0x8000_0000_0000_0000)
    #expect(slot(Function?.none) == 0)
    #expect(slot(ExternalReference?.none) == 0)
  }

  @Test func onlyTheLowHalfCountsFor32Bits() {
    let slot: UInt64 = 0x1234_5678_BF80_0000
    #expect(Int32.fromSlot(slot, in: store) == Int32(bitPattern: 0xBF80_0000))
    #expect(UInt32.fromSlot(slot, in: store) == 0xBF80_0000)
    #expect(Float.fromSlot(slot, in: store) == -1)
  }

  @Test func types() {
    let type = FunctionType.of(
      (Int32, UInt32, Int64, UInt64, Float, Double).self,
      returning: (Function?, ExternalReference?).self)
    #expect(type.description == "[i32 i32 i64 i64 f32 f64] -> [funcref externref]")
    #expect(FunctionType.of(Void.self) == FunctionType([]))
    #expect(FunctionType.of(Int32.self, returning: Float.self) == FunctionType([.i32], [.f32]))
  }

  /// A signalling NaN goes through unchanged.
  @Test func bitsOfNaNs() {
    let bits: UInt32 = 0x7FA0_0001
    #expect(slot(Float.fromSlot(UInt64(bits), in: store)) == UInt64(bits))
    let wide: UInt64 = 0x7FF4_0000_0000_0001
    #expect(slot(Double.fromSlot(wide, in: store)) == wide)
  }
}
