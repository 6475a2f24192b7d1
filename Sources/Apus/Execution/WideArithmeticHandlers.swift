// Wide arithmetic: integers of 128 bits as two i64, the low one first, in consecutive slots from the one
// named at 8 on. The results take the place of the operands.
// https://github.com/WebAssembly/wide-arithmetic

/// The sum of slots 0 and 1, and 2 and 3.
@c(apus_i64Add128) func i64Add128(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let (low, carry) = operands[0].addingReportingOverflow(operands[2])
  operands[1] = operands[1] &+ operands[3] &+ (carry ? 1 : 0)
  operands[0] = low
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// The difference of slots 0 and 1, and 2 and 3.
@c(apus_i64Sub128) func i64Sub128(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let (low, borrow) = operands[0].subtractingReportingOverflow(operands[2])
  operands[1] = operands[1] &- operands[3] &- (borrow ? 1 : 0)
  operands[0] = low
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// The signed product of slots 0 and 1.
@c(apus_i64MulWideS) func i64MulWideS(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let product = Int64(bitPattern: operands[0]).multipliedFullWidth(
    by: Int64(bitPattern: operands[1]))
  (operands[0], operands[1]) = (product.low, UInt64(bitPattern: product.high))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// The unsigned product of slots 0 and 1.
@c(apus_i64MulWideU) func i64MulWideU(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let product = operands[0].multipliedFullWidth(by: operands[1])
  (operands[0], operands[1]) = (product.low, product.high)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
