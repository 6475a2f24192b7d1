// Vector operations that are more than a computation: moves, constants, shuffles, selections, globals.
// https://webassembly.github.io/spec/core/exec/instructions.html#vector-instructions

/// Slot 10 to slot 8.
@c(apus_copyVector) func copyVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeVector(code.vectorSlot(frame, 10, as: VectorBits.self), code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// The 128 bits at 16 to slot 8.
@c(apus_constantVector) func constantVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeVector(code.vectorConstant(16), code.slotOffset(8))
  return next(
    code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// Slot 12 to slot 8 when the i32 in slot 10 is not zero, else slot 14.
@c(apus_selectVector_s) func selectVector_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let source = code.i32Slot(frame, 10) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.loadUnaligned(fromByteOffset: source, as: VectorBits.self)
  frame.storeVector(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_selectVector_a) func selectVector_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let condition = UInt32(truncatingIfNeeded: integer)
  let source = condition != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.loadUnaligned(fromByteOffset: source, as: VectorBits.self)
  frame.storeVector(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

// Shuffles. Both operands are in the frame, so that a lane is found by one number: its byte offset from
// slot 10, in 16 bits. The translator chooses the widest lanes that a shuffle moves as a whole.

/// The lanes whose byte offsets from slot 10 are at 16 on.
@inline(__always) private func gather<V: SIMD>(
  _ code: Code, _ frame: Raw, as _: V.Type
) -> V where V.Scalar: BitwiseCopyable {
  let base = frame + code.slotOffset(10)
  var result = V()
  for index in 0..<result.scalarCount {
    // Safe: the translator made the offsets from lane indices that validation checked.
    let byteOffset = Int(code.load(fromByteOffset: 16 &+ index &* 2, as: Int16.self))
    result[index] = base.loadUnaligned(fromByteOffset: byteOffset, as: V.Scalar.self)
  }
  return result
}

@c(apus_shuffle_8) func shuffle_8(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeVector(gather(code, frame, as: SIMD16<UInt8>.self), code.slotOffset(8))
  return next(
    code + 48, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_shuffle_16) func shuffle_16(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeVector(gather(code, frame, as: SIMD8<UInt16>.self), code.slotOffset(8))
  return next(
    code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_shuffle_32) func shuffle_32(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeVector(gather(code, frame, as: SIMD4<UInt32>.self), code.slotOffset(8))
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_shuffle_64) func shuffle_64(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeVector(gather(code, frame, as: SIMD2<UInt64>.self), code.slotOffset(8))
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

// Globals: see GlobalHandlers.swift.

@c(apus_globalGetVector) func globalGetVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let cell = Raw(context.state.pointee.globals + Int(code.i32Constant(12)))
  let value = cell.loadUnaligned(as: VectorBits.self)
  frame.storeVector(value, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_globalSetVector) func globalSetVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let cell = Raw(context.state.pointee.globals + Int(code.i32Constant(12)))
  cell.storeVector(code.vectorSlot(frame, 8, as: VectorBits.self), 0)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_globalGetSharedVector) func globalGetSharedVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = Int(code.i32Constant(12))
  let cell = Raw(context.state.pointee.instance.pointee.globalCells[index])
  frame.storeVector(cell.loadUnaligned(as: VectorBits.self), code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_globalSetSharedVector) func globalSetSharedVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = Int(code.i32Constant(12))
  let cell = Raw(context.state.pointee.instance.pointee.globalCells[index])
  cell.storeVector(code.vectorSlot(frame, 8, as: VectorBits.self), 0)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// The vector in slot 10 is the one result.
@c(apus_returnVector) func returnVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  frame.storeVector(code.vectorSlot(frame, 10, as: VectorBits.self), 0)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self), memory, context,
    integer, local, double, float, doubleLocal)
}
