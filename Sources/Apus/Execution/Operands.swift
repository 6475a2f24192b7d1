// How handlers read the operands of an operation, slots of a frame, and bytes of a memory.
//
// Safe: register code is made by the translator alone, from validated instructions; every slot index
// in it is below the function's slot count, and `call` checked that a frame of 65,536 slots fits.
// The upper half of a slot that holds an i32 or f32 is unspecified.

extension UnsafeRawPointer {
  /// The 16 bits at `byteOffset`: a slot's index, as an offset in bytes from the frame.
  @inline(__always) func slotOffset(_ byteOffset: Int) -> Int {
    Int(load(fromByteOffset: byteOffset, as: UInt16.self)) &* 8
  }

  @inline(__always) func i32Slot(_ frame: Raw, _ byteOffset: Int) -> UInt32 {
    frame.load(fromByteOffset: slotOffset(byteOffset), as: UInt32.self)
  }
  @inline(__always) func i64Slot(_ frame: Raw, _ byteOffset: Int) -> UInt64 {
    frame.load(fromByteOffset: slotOffset(byteOffset), as: UInt64.self)
  }
  @inline(__always) func f32Slot(_ frame: Raw, _ byteOffset: Int) -> Float {
    frame.load(fromByteOffset: slotOffset(byteOffset), as: Float.self)
  }
  @inline(__always) func f64Slot(_ frame: Raw, _ byteOffset: Int) -> Double {
    frame.load(fromByteOffset: slotOffset(byteOffset), as: Double.self)
  }

  /// The vector in two slots, as lanes of some type.
  @inline(__always) func vectorSlot<V: SIMD & BitwiseCopyable>(
    _ frame: Raw, _ byteOffset: Int, as _: V.Type = V.self
  ) -> V {
    frame.loadUnaligned(fromByteOffset: slotOffset(byteOffset), as: V.self)
  }
  /// The 128 bits at `byteOffset`.
  @inline(__always) func vectorConstant(_ byteOffset: Int) -> VectorBits {
    loadUnaligned(fromByteOffset: byteOffset, as: VectorBits.self)
  }

  @inline(__always) func i32Constant(_ byteOffset: Int) -> UInt32 {
    load(fromByteOffset: byteOffset, as: UInt32.self)
  }
  /// 32 bits, sign-extended.
  @inline(__always) func i64Constant(_ byteOffset: Int) -> UInt64 {
    UInt64(bitPattern: Int64(load(fromByteOffset: byteOffset, as: Int32.self)))
  }
  @inline(__always) func f32Constant(_ byteOffset: Int) -> Float {
    load(fromByteOffset: byteOffset, as: Float.self)
  }
  @inline(__always) func f64Constant(_ byteOffset: Int) -> Double {
    load(fromByteOffset: byteOffset, as: Double.self)
  }

  /// The 32 bits at `byteOffset`, for the offset of a memory access.
  @inline(__always) func memoryOffset(_ byteOffset: Int) -> UInt {
    UInt(load(fromByteOffset: byteOffset, as: UInt32.self))
  }
  /// The 16 bits at `byteOffset`, for the offset of a memory access.
  @inline(__always) func shortOffset(_ byteOffset: Int) -> UInt {
    UInt(load(fromByteOffset: byteOffset, as: UInt16.self))
  }
  /// The 32 bits at `byteOffset`: bytes from this operation to a branch's target.
  @inline(__always) func branchOffset(_ byteOffset: Int) -> Int {
    Int(load(fromByteOffset: byteOffset, as: Int32.self))
  }
}

extension UnsafeMutableRawPointer {
  /// The context that this register points to.
  @inline(__always) var state: UnsafeMutablePointer<ExecutionContext> {
    assumingMemoryBound(to: ExecutionContext.self)
  }

  /// The memory whose index is at 12.
  @inline(__always) func memory(_ code: UnsafeRawPointer) -> UnsafeMutablePointer<MemoryRecord> {
    state.pointee.instance.pointee.memories[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  }

  // Whole slots are written, so that reading 64 bits never waits for a store of 32.
  @inline(__always) func storeSlot(_ value: UInt32, _ byteOffset: Int) {
    storeBytes(of: UInt64(value), toByteOffset: byteOffset, as: UInt64.self)
  }
  @inline(__always) func storeSlot(_ value: UInt64, _ byteOffset: Int) {
    storeBytes(of: value, toByteOffset: byteOffset, as: UInt64.self)
  }
  @inline(__always) func storeSlot(_ value: Float, _ byteOffset: Int) {
    storeSlot(value.bitPattern, byteOffset)
  }
  @inline(__always) func storeSlot(_ value: Double, _ byteOffset: Int) {
    storeBytes(of: value, toByteOffset: byteOffset, as: Double.self)
  }

  @inline(__always) func storeVector<V: SIMD & BitwiseCopyable>(_ value: V, _ byteOffset: Int) {
    storeBytes(of: value, toByteOffset: byteOffset, as: V.self)
  }

  /// Reads guest memory, little-endian. Safe: the caller checked the bounds.
  @inline(__always) func loadGuest<T: FixedWidthInteger>(_ address: UInt, as: T.Type) -> T {
    T(
      littleEndian: loadUnaligned(
        fromByteOffset: Int(bitPattern: address), as: T.self))
  }
  @inline(__always) func loadGuest(_ address: UInt, as: Float.Type) -> Float {
    Float(bitPattern: loadGuest(address, as: UInt32.self))
  }
  @inline(__always) func loadGuest(_ address: UInt, as: Double.Type) -> Double {
    Double(bitPattern: loadGuest(address, as: UInt64.self))
  }
  /// Writes guest memory, little-endian. Safe: the caller checked the bounds.
  @inline(__always) func storeGuest<T: FixedWidthInteger>(_ value: T, _ address: UInt) {
    storeBytes(of: value.littleEndian, toByteOffset: Int(bitPattern: address), as: T.self)
  }
  @inline(__always) func storeGuest(_ value: Float, _ address: UInt) {
    storeGuest(value.bitPattern, address)
  }
  @inline(__always) func storeGuest(_ value: Double, _ address: UInt) {
    storeGuest(value.bitPattern, address)
  }

  // Vectors lie in memory as in slots: every platform that Swift has is little-endian.

  /// Reads a vector, or half of one, from guest memory. Safe: the caller checked the bounds.
  @inline(__always) func loadGuest<V: SIMD & BitwiseCopyable>(_ address: UInt, as _: V.Type) -> V {
    loadUnaligned(fromByteOffset: Int(bitPattern: address), as: V.self)
  }
  /// Writes a vector to guest memory. Safe: the caller checked the bounds.
  @inline(__always) func storeGuest(_ value: VectorBits, _ address: UInt) {
    storeBytes(of: value, toByteOffset: Int(bitPattern: address), as: VectorBits.self)
  }
}
