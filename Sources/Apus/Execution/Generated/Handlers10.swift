// swift-format-ignore-file
// Handlers of operations, part 10.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i32x4AllTrue_a) func i32x4AllTrue_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self).allTrue()
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32x4AllTrue_s) func i32x4AllTrue_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self).allTrue()
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32x4Bitmask_a) func i32x4Bitmask_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self).bitmask()
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32x4Bitmask_s) func i32x4Bitmask_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self).bitmask()
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64x2Add) func i64x2Add(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  frame.storeVector(lhs.add(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Sub) func i64x2Sub(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  frame.storeVector(lhs.sub(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Eq) func i64x2Eq(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  frame.storeVector(lhs.eq(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Ne) func i64x2Ne(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  frame.storeVector(lhs.ne(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2LtS) func i64x2LtS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Int64>.self)
  frame.storeVector(lhs.ltS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2GtS) func i64x2GtS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Int64>.self)
  frame.storeVector(lhs.gtS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2LeS) func i64x2LeS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Int64>.self)
  frame.storeVector(lhs.leS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2GeS) func i64x2GeS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Int64>.self)
  frame.storeVector(lhs.geS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Mul) func i64x2Mul(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  frame.storeVector(lhs.mul(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Shl_s) func i64x2Shl_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Shl_a) func i64x2Shl_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Shl_c) func i64x2Shl_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ShrS_s) func i64x2ShrS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ShrS_a) func i64x2ShrS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ShrS_c) func i64x2ShrS_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ShrU_s) func i64x2ShrU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ShrU_a) func i64x2ShrU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ShrU_c) func i64x2ShrU_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Neg) func i64x2Neg(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self)
  frame.storeVector(operand.neg(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Abs) func i64x2Abs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self)
  frame.storeVector(operand.abs(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2AllTrue_a) func i64x2AllTrue_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self).allTrue()
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64x2AllTrue_s) func i64x2AllTrue_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self).allTrue()
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64x2Bitmask_a) func i64x2Bitmask_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self).bitmask()
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64x2Bitmask_s) func i64x2Bitmask_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD2<Int64>.self).bitmask()
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i16x8ExtendLowI8x16S) func i16x8ExtendLowI8x16S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self)
  frame.storeVector(operand.extendLow(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtendHighI8x16S) func i16x8ExtendHighI8x16S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self)
  frame.storeVector(operand.extendHigh(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtmulLowI8x16S) func i16x8ExtmulLowI8x16S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.extmulLow(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtmulHighI8x16S) func i16x8ExtmulHighI8x16S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.extmulHigh(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtendLowI8x16U) func i16x8ExtendLowI8x16U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  frame.storeVector(operand.extendLow(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtendHighI8x16U) func i16x8ExtendHighI8x16U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  frame.storeVector(operand.extendHigh(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtmulLowI8x16U) func i16x8ExtmulLowI8x16U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.extmulLow(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtmulHighI8x16U) func i16x8ExtmulHighI8x16U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.extmulHigh(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtaddPairwiseI8x16S) func i16x8ExtaddPairwiseI8x16S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self)
  frame.storeVector(operand.extaddPairwise(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16NarrowI16x8S) func i8x16NarrowI16x8S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.narrowS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtaddPairwiseI8x16U) func i16x8ExtaddPairwiseI8x16U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  frame.storeVector(operand.extaddPairwise(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16NarrowI16x8U) func i8x16NarrowI16x8U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.narrowU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtendLowI16x8S) func i32x4ExtendLowI16x8S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self)
  frame.storeVector(operand.extendLow(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtendHighI16x8S) func i32x4ExtendHighI16x8S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self)
  frame.storeVector(operand.extendHigh(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtmulLowI16x8S) func i32x4ExtmulLowI16x8S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.extmulLow(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtmulHighI16x8S) func i32x4ExtmulHighI16x8S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.extmulHigh(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtendLowI16x8U) func i32x4ExtendLowI16x8U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  frame.storeVector(operand.extendLow(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtendHighI16x8U) func i32x4ExtendHighI16x8U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  frame.storeVector(operand.extendHigh(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtmulLowI16x8U) func i32x4ExtmulLowI16x8U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.extmulLow(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtmulHighI16x8U) func i32x4ExtmulHighI16x8U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.extmulHigh(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtaddPairwiseI16x8S) func i32x4ExtaddPairwiseI16x8S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self)
  frame.storeVector(operand.extaddPairwise(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8NarrowI32x4S) func i16x8NarrowI32x4S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.narrowS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtaddPairwiseI16x8U) func i32x4ExtaddPairwiseI16x8U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  frame.storeVector(operand.extaddPairwise(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8NarrowI32x4U) func i16x8NarrowI32x4U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.narrowU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtendLowI32x4S) func i64x2ExtendLowI32x4S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self)
  frame.storeVector(operand.extendLow(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtendHighI32x4S) func i64x2ExtendHighI32x4S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self)
  frame.storeVector(operand.extendHigh(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtmulLowI32x4S) func i64x2ExtmulLowI32x4S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.extmulLow(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtmulHighI32x4S) func i64x2ExtmulHighI32x4S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.extmulHigh(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtendLowI32x4U) func i64x2ExtendLowI32x4U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  frame.storeVector(operand.extendLow(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtendHighI32x4U) func i64x2ExtendHighI32x4U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  frame.storeVector(operand.extendHigh(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtmulLowI32x4U) func i64x2ExtmulLowI32x4U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.extmulLow(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtmulHighI32x4U) func i64x2ExtmulHighI32x4U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.extmulHigh(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4DotI16x8S) func i32x4DotI16x8S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.dot(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Q15mulrSatS) func i16x8Q15mulrSatS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.q15mulrSatS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Popcnt) func i8x16Popcnt(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  frame.storeVector(operand.popcnt(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Add) func f32x4Add(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.add(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Sub) func f32x4Sub(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.sub(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Mul) func f32x4Mul(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.mul(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Div) func f32x4Div(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.div(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Min) func f32x4Min(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.min(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Max) func f32x4Max(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.max(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Pmin) func f32x4Pmin(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.pmin(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Pmax) func f32x4Pmax(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.pmax(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Eq) func f32x4Eq(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.eq(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Ne) func f32x4Ne(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.ne(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Lt) func f32x4Lt(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.lt(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Gt) func f32x4Gt(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.gt(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Le) func f32x4Le(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.le(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Ge) func f32x4Ge(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  frame.storeVector(lhs.ge(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Abs) func f32x4Abs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.abs(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Neg) func f32x4Neg(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.neg(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Sqrt) func f32x4Sqrt(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.sqrt(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Ceil) func f32x4Ceil(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.ceil(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Floor) func f32x4Floor(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.floor(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Trunc) func f32x4Trunc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.trunc(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4Nearest) func f32x4Nearest(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.nearest(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Add) func f64x2Add(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.add(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Sub) func f64x2Sub(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.sub(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Mul) func f64x2Mul(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.mul(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Div) func f64x2Div(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.div(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Min) func f64x2Min(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.min(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Max) func f64x2Max(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.max(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Pmin) func f64x2Pmin(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.pmin(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Pmax) func f64x2Pmax(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.pmax(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Eq) func f64x2Eq(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.eq(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Ne) func f64x2Ne(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.ne(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Lt) func f64x2Lt(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.lt(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Gt) func f64x2Gt(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.gt(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Le) func f64x2Le(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.le(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Ge) func f64x2Ge(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  frame.storeVector(lhs.ge(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Abs) func f64x2Abs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.abs(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Neg) func f64x2Neg(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.neg(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Sqrt) func f64x2Sqrt(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.sqrt(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Ceil) func f64x2Ceil(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.ceil(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Floor) func f64x2Floor(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.floor(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Trunc) func f64x2Trunc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.trunc(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Nearest) func f64x2Nearest(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.nearest(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128And) func v128And(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  frame.storeVector(lhs.and(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Andnot) func v128Andnot(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  frame.storeVector(lhs.andnot(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Or) func v128Or(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  frame.storeVector(lhs.or(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Xor) func v128Xor(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), rhs = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  frame.storeVector(lhs.xor(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Not) func v128Not(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self)
  frame.storeVector(operand.not(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Bitselect) func v128Bitselect(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self), second = code.vectorSlot(frame, 12, as: SIMD2<UInt64>.self)
  let third = code.vectorSlot(frame, 14, as: SIMD2<UInt64>.self)
  frame.storeVector(first.bitselect(second, third), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128AnyTrue_a) func v128AnyTrue_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self).anyTrue()
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_v128AnyTrue_s) func v128AnyTrue_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD2<UInt64>.self).anyTrue()
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i8x16Splat_s) func i8x16Splat_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt8(truncatingIfNeeded: code.i32Slot(frame, 10))
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Splat_a) func i8x16Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer))
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16ReplaceLane_s) func i8x16ReplaceLane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = UInt8(truncatingIfNeeded: code.i32Slot(frame, 12))
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16ReplaceLane_a) func i8x16ReplaceLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer))
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16ExtractLaneS_a) func i8x16ExtractLaneS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: Int8.self))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i8x16ExtractLaneS_s) func i8x16ExtractLaneS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: Int8.self))
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i8x16ExtractLaneU_a) func i8x16ExtractLaneU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: UInt8.self))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i8x16ExtractLaneU_s) func i8x16ExtractLaneU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: UInt8.self))
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i16x8Splat_s) func i16x8Splat_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt16(truncatingIfNeeded: code.i32Slot(frame, 10))
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Splat_a) func i16x8Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer))
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ReplaceLane_s) func i16x8ReplaceLane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = UInt16(truncatingIfNeeded: code.i32Slot(frame, 12))
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ReplaceLane_a) func i16x8ReplaceLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer))
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ExtractLaneS_a) func i16x8ExtractLaneS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: Int16.self))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i16x8ExtractLaneS_s) func i16x8ExtractLaneS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: Int16.self))
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i16x8ExtractLaneU_a) func i16x8ExtractLaneU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: UInt16.self))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i16x8ExtractLaneU_s) func i16x8ExtractLaneU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: UInt16.self))
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32x4Splat_s) func i32x4Splat_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: code.i32Slot(frame, 10))
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Splat_a) func i32x4Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer))
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ReplaceLane_s) func i32x4ReplaceLane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = UInt32(truncatingIfNeeded: code.i32Slot(frame, 12))
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ReplaceLane_a) func i32x4ReplaceLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer))
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ExtractLane_a) func i32x4ExtractLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: UInt32.self))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32x4ExtractLane_s) func i32x4ExtractLane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt32(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: UInt32.self))
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64x2Splat_s) func i64x2Splat_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt64(truncatingIfNeeded: code.i64Slot(frame, 10))
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2Splat_a) func i64x2Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt64(truncatingIfNeeded: integer)
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ReplaceLane_s) func i64x2ReplaceLane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = UInt64(truncatingIfNeeded: code.i64Slot(frame, 12))
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ReplaceLane_a) func i64x2ReplaceLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = UInt64(truncatingIfNeeded: integer)
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtractLane_a) func i64x2ExtractLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt64(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: UInt64.self))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64x2ExtractLane_s) func i64x2ExtractLane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = UInt64(truncatingIfNeeded: frame.load(fromByteOffset: Int(code.i32Constant(12)), as: UInt64.self))
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f32x4Splat_a) func f32x4Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4ExtractLane_a) func f32x4ExtractLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = frame.load(fromByteOffset: Int(code.i32Constant(12)), as: Float.self)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32x4ExtractLane_s) func f32x4ExtractLane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = frame.load(fromByteOffset: Int(code.i32Constant(12)), as: Float.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32x4ReplaceLane_a) func f32x4ReplaceLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = float
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2Splat_a) func f64x2Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  frame.storeVector(operand.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2ExtractLane_a) func f64x2ExtractLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = frame.load(fromByteOffset: Int(code.i32Constant(12)), as: Double.self)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64x2ExtractLane_s) func f64x2ExtractLane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = frame.load(fromByteOffset: Int(code.i32Constant(12)), as: Double.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64x2ReplaceLane_a) func f64x2ReplaceLane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let vector = code.vectorSlot(frame, 10, as: VectorBits.self)
  let operand = double
  let lane = operand.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(16)), code.slotOffset(8))
  return next(code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Swizzle) func i8x16Swizzle(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.swizzle(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4ConvertI32x4S) func f32x4ConvertI32x4S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self)
  frame.storeVector(operand.convert(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4ConvertI32x4U) func f32x4ConvertI32x4U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  frame.storeVector(operand.convert(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2ConvertLowI32x4S) func f64x2ConvertLowI32x4S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self)
  frame.storeVector(operand.convertLow(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2ConvertLowI32x4U) func f64x2ConvertLowI32x4U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  frame.storeVector(operand.convertLow(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4TruncSatF32x4S) func i32x4TruncSatF32x4S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.truncSatS(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4TruncSatF32x4U) func i32x4TruncSatF32x4U(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.truncSatU(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4TruncSatF64x2SZero) func i32x4TruncSatF64x2SZero(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.truncSatSZero(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4TruncSatF64x2UZero) func i32x4TruncSatF64x2UZero(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.truncSatUZero(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4DemoteF64x2Zero) func f32x4DemoteF64x2Zero(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD2<Double>.self)
  frame.storeVector(operand.demoteZero(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2PromoteLowF32x4) func f64x2PromoteLowF32x4(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Float>.self)
  frame.storeVector(operand.promoteLow(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8RelaxedDotI8x16I7x16S) func i16x8RelaxedDotI8x16I7x16S(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.dot(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4RelaxedDotI8x16I7x16AddS) func i32x4RelaxedDotI8x16I7x16AddS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), second = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  let third = code.vectorSlot(frame, 14, as: SIMD4<Int32>.self)
  frame.storeVector(first.relaxedDotAdd(second, third), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4RelaxedMadd) func f32x4RelaxedMadd(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), second = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  let third = code.vectorSlot(frame, 14, as: SIMD4<Float>.self)
  frame.storeVector(first.relaxedMadd(second, third), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32x4RelaxedNmadd) func f32x4RelaxedNmadd(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.vectorSlot(frame, 10, as: SIMD4<Float>.self), second = code.vectorSlot(frame, 12, as: SIMD4<Float>.self)
  let third = code.vectorSlot(frame, 14, as: SIMD4<Float>.self)
  frame.storeVector(first.relaxedNmadd(second, third), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2RelaxedMadd) func f64x2RelaxedMadd(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), second = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  let third = code.vectorSlot(frame, 14, as: SIMD2<Double>.self)
  frame.storeVector(first.relaxedMadd(second, third), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64x2RelaxedNmadd) func f64x2RelaxedNmadd(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.vectorSlot(frame, 10, as: SIMD2<Double>.self), second = code.vectorSlot(frame, 12, as: SIMD2<Double>.self)
  let third = code.vectorSlot(frame, 14, as: SIMD2<Double>.self)
  frame.storeVector(first.relaxedNmadd(second, third), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32LoadAny_n_a) func i32LoadAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadAny_n_s) func i32LoadAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadAny_w_a) func i32LoadAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadAny_w_s) func i32LoadAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LoadAny_n_a) func i64LoadAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt64.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64LoadAny_n_s) func i64LoadAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt64.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64LoadAny_w_a) func i64LoadAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt64.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64LoadAny_w_s) func i64LoadAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt64.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Load8SAny_n_a) func i32Load8SAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8SAny_n_s) func i32Load8SAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8SAny_w_a) func i32Load8SAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8SAny_w_s) func i32Load8SAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8UAny_n_a) func i32Load8UAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8UAny_n_s) func i32Load8UAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8UAny_w_a) func i32Load8UAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8UAny_w_s) func i32Load8UAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16SAny_n_a) func i32Load16SAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16SAny_n_s) func i32Load16SAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16SAny_w_a) func i32Load16SAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16SAny_w_s) func i32Load16SAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16UAny_n_a) func i32Load16UAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16UAny_n_s) func i32Load16UAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16UAny_w_a) func i32Load16UAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16UAny_w_s) func i32Load16UAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Load8SAny_n_a) func i64Load8SAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8SAny_n_s) func i64Load8SAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8SAny_w_a) func i64Load8SAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8SAny_w_s) func i64Load8SAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8UAny_n_a) func i64Load8UAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8UAny_n_s) func i64Load8UAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8UAny_w_a) func i64Load8UAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8UAny_w_s) func i64Load8UAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16SAny_n_a) func i64Load16SAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16SAny_n_s) func i64Load16SAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16SAny_w_a) func i64Load16SAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16SAny_w_s) func i64Load16SAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16UAny_n_a) func i64Load16UAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16UAny_n_s) func i64Load16UAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16UAny_w_a) func i64Load16UAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16UAny_w_s) func i64Load16UAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32SAny_n_a) func i64Load32SAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32SAny_n_s) func i64Load32SAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32SAny_w_a) func i64Load32SAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32SAny_w_s) func i64Load32SAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32UAny_n_a) func i64Load32UAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32UAny_n_s) func i64Load32UAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32UAny_w_a) func i64Load32UAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32UAny_w_s) func i64Load32UAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f32LoadAny_n_a) func f32LoadAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Float.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Float.self)
  let result = value
  return next(code + 24, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32LoadAny_n_s) func f32LoadAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Float.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32LoadAny_w_a) func f32LoadAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Float.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Float.self)
  let result = value
  return next(code + 24, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32LoadAny_w_s) func f32LoadAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Float.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f64LoadAny_n_a) func f64LoadAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Double.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Double.self)
  let result = value
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64LoadAny_n_s) func f64LoadAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Double.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64LoadAny_w_a) func f64LoadAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Double.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Double.self)
  let result = value
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64LoadAny_w_s) func f64LoadAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Double.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32StoreAny_n) func i32StoreAny_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32StoreAny_w) func i32StoreAny_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64StoreAny_n) func i64StoreAny_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt64.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64StoreAny_w) func i64StoreAny_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt64.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8Any_n) func i32Store8Any_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8Any_w) func i32Store8Any_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16Any_n) func i32Store16Any_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16Any_w) func i32Store16Any_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_structureGet8S_a) func structureGet8S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet8S_s) func structureGet8S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet8U_a) func structureGet8U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet8U_s) func structureGet8U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet16S_a) func structureGet16S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet16S_s) func structureGet16S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet16U_a) func structureGet16U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet16U_s) func structureGet16U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGetI32_a) func structureGetI32_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGetI32_s) func structureGetI32_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGetI64_a) func structureGetI64_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_structureGetI64_s) func structureGetI64_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_structureGetF32_a) func structureGetF32_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_structureGetF32_s) func structureGetF32_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_structureGetF64_a) func structureGetF64_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_structureGetF64_s) func structureGetF64_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_structureSet8) func structureSet8(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  address.storeBytes(of: UInt8(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt8.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_structureSet16) func structureSet16(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  address.storeBytes(of: UInt16(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt16.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_structureSet32) func structureSet32(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  address.storeBytes(of: UInt32(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt32.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_structureSet64) func structureSet64(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  address.storeBytes(of: UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt64.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_arrayGet8S_a) func arrayGet8S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Int8>.size)
  let value = address.load(as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet8S_s) func arrayGet8S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Int8>.size)
  let value = address.load(as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet8U_a) func arrayGet8U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt8>.size)
  let value = address.load(as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet8U_s) func arrayGet8U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt8>.size)
  let value = address.load(as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet16S_a) func arrayGet16S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Int16>.size)
  let value = address.load(as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet16S_s) func arrayGet16S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Int16>.size)
  let value = address.load(as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
