// swift-format-ignore-file
// Handlers of operations, part 1.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i32Add_ss_a) func i32Add_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ss_s) func i32Add_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_a) func i32Add_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s) func i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_a) func i32Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s) func i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ac_a) func i32Add_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ac_s) func i32Add_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_ss_a) func i32Mul_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_ss_s) func i32Mul_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_sc_a) func i32Mul_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_sc_s) func i32Mul_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_as_a) func i32Mul_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_as_s) func i32Mul_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_ac_a) func i32Mul_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_ac_s) func i32Mul_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ss_a) func i32And_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ss_s) func i32And_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_sc_a) func i32And_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_sc_s) func i32And_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_as_a) func i32And_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_as_s) func i32And_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ac_a) func i32And_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ac_s) func i32And_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_ss_a) func i32Or_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_ss_s) func i32Or_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_sc_a) func i32Or_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_sc_s) func i32Or_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_as_a) func i32Or_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_as_s) func i32Or_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_ac_a) func i32Or_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_ac_s) func i32Or_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ss_a) func i32Xor_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ss_s) func i32Xor_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_sc_a) func i32Xor_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_sc_s) func i32Xor_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_a) func i32Xor_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_s) func i32Xor_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ac_a) func i32Xor_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ac_s) func i32Xor_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ss_a) func i32Sub_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ss_s) func i32Sub_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_sc_a) func i32Sub_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_sc_s) func i32Sub_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_as_a) func i32Sub_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_as_s) func i32Sub_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ac_a) func i32Sub_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ac_s) func i32Sub_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_sa_a) func i32Sub_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_sa_s) func i32Sub_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_cs_a) func i32Sub_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_cs_s) func i32Sub_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ca_a) func i32Sub_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ca_s) func i32Sub_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ss_a) func i32Shl_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ss_s) func i32Shl_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a) func i32Shl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_s) func i32Shl_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_as_a) func i32Shl_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_as_s) func i32Shl_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_a) func i32Shl_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_s) func i32Shl_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sa_a) func i32Shl_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sa_s) func i32Shl_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_cs_a) func i32Shl_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_cs_s) func i32Shl_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ca_a) func i32Shl_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ca_s) func i32Shl_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ss_a) func i32ShrS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ss_s) func i32ShrS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_sc_a) func i32ShrS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_sc_s) func i32ShrS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_as_a) func i32ShrS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_as_s) func i32ShrS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ac_a) func i32ShrS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ac_s) func i32ShrS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_sa_a) func i32ShrS_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_sa_s) func i32ShrS_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_cs_a) func i32ShrS_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_cs_s) func i32ShrS_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ca_a) func i32ShrS_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ca_s) func i32ShrS_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ss_a) func i32ShrU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ss_s) func i32ShrU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_sc_a) func i32ShrU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_sc_s) func i32ShrU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_as_a) func i32ShrU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_as_s) func i32ShrU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ac_a) func i32ShrU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ac_s) func i32ShrU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_sa_a) func i32ShrU_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_sa_s) func i32ShrU_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_cs_a) func i32ShrU_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_cs_s) func i32ShrU_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ca_a) func i32ShrU_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ca_s) func i32ShrU_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ss_a) func i32Rotl_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ss_s) func i32Rotl_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sc_a) func i32Rotl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sc_s) func i32Rotl_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_as_a) func i32Rotl_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_as_s) func i32Rotl_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ac_a) func i32Rotl_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ac_s) func i32Rotl_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sa_a) func i32Rotl_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sa_s) func i32Rotl_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_cs_a) func i32Rotl_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_cs_s) func i32Rotl_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ca_a) func i32Rotl_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ca_s) func i32Rotl_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_ss_a) func i32Rotr_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_ss_s) func i32Rotr_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_sc_a) func i32Rotr_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_sc_s) func i32Rotr_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_as_a) func i32Rotr_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_as_s) func i32Rotr_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_ac_a) func i32Rotr_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_ac_s) func i32Rotr_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_sa_a) func i32Rotr_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_sa_s) func i32Rotr_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_cs_a) func i32Rotr_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_cs_s) func i32Rotr_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_ca_a) func i32Rotr_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotr_ca_s) func i32Rotr_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_ss_a) func i32DivS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_ss_s) func i32DivS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_sc_a) func i32DivS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_sc_s) func i32DivS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_as_a) func i32DivS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_as_s) func i32DivS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_ac_a) func i32DivS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_ac_s) func i32DivS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_sa_a) func i32DivS_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_sa_s) func i32DivS_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_cs_a) func i32DivS_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_cs_s) func i32DivS_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_ca_a) func i32DivS_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivS_ca_s) func i32DivS_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_ss_a) func i32DivU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_ss_s) func i32DivU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_sc_a) func i32DivU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_sc_s) func i32DivU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_as_a) func i32DivU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_as_s) func i32DivU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_ac_a) func i32DivU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_ac_s) func i32DivU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_sa_a) func i32DivU_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_sa_s) func i32DivU_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_cs_a) func i32DivU_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_cs_s) func i32DivU_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_ca_a) func i32DivU_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32DivU_ca_s) func i32DivU_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_ss_a) func i32RemS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_ss_s) func i32RemS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_sc_a) func i32RemS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_sc_s) func i32RemS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_as_a) func i32RemS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_as_s) func i32RemS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_ac_a) func i32RemS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_ac_s) func i32RemS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_sa_a) func i32RemS_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_sa_s) func i32RemS_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_cs_a) func i32RemS_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_cs_s) func i32RemS_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_ca_a) func i32RemS_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemS_ca_s) func i32RemS_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_ss_a) func i32RemU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_ss_s) func i32RemU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_sc_a) func i32RemU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_sc_s) func i32RemU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_as_a) func i32RemU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_as_s) func i32RemU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_ac_a) func i32RemU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_ac_s) func i32RemU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_sa_a) func i32RemU_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_sa_s) func i32RemU_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_cs_a) func i32RemU_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_cs_s) func i32RemU_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_ca_a) func i32RemU_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32RemU_ca_s) func i32RemU_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eq_ss_a) func i32Eq_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = eq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eq_ss_s) func i32Eq_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = eq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eq_sc_a) func i32Eq_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = eq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eq_sc_s) func i32Eq_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = eq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eq_as_a) func i32Eq_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = eq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eq_as_s) func i32Eq_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = eq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eq_ac_a) func i32Eq_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = eq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eq_ac_s) func i32Eq_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = eq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ne_ss_a) func i32Ne_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = ne(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ne_ss_s) func i32Ne_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = ne(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ne_sc_a) func i32Ne_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = ne(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ne_sc_s) func i32Ne_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = ne(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ne_as_a) func i32Ne_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = ne(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ne_as_s) func i32Ne_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = ne(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ne_ac_a) func i32Ne_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = ne(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ne_ac_s) func i32Ne_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = ne(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtS_ss_a) func i32LtS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = ltS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtS_ss_s) func i32LtS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = ltS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtS_sc_a) func i32LtS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = ltS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtS_sc_s) func i32LtS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = ltS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtS_as_a) func i32LtS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = ltS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtS_as_s) func i32LtS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = ltS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtS_ac_a) func i32LtS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = ltS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtS_ac_s) func i32LtS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = ltS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_ss_a) func i32LtU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = ltU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_ss_s) func i32LtU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = ltU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_sc_a) func i32LtU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = ltU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_sc_s) func i32LtU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = ltU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_as_a) func i32LtU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = ltU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_as_s) func i32LtU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = ltU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_ac_a) func i32LtU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = ltU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_ac_s) func i32LtU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = ltU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtS_ss_a) func i32GtS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = gtS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtS_ss_s) func i32GtS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = gtS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtS_sc_a) func i32GtS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = gtS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtS_sc_s) func i32GtS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = gtS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtS_as_a) func i32GtS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = gtS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtS_as_s) func i32GtS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = gtS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtS_ac_a) func i32GtS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = gtS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtS_ac_s) func i32GtS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = gtS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtU_ss_a) func i32GtU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = gtU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtU_ss_s) func i32GtU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = gtU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtU_sc_a) func i32GtU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = gtU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtU_sc_s) func i32GtU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = gtU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtU_as_a) func i32GtU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = gtU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtU_as_s) func i32GtU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = gtU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtU_ac_a) func i32GtU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = gtU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GtU_ac_s) func i32GtU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = gtU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeS_ss_a) func i32LeS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = leS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeS_ss_s) func i32LeS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = leS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeS_sc_a) func i32LeS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = leS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeS_sc_s) func i32LeS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = leS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeS_as_a) func i32LeS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = leS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeS_as_s) func i32LeS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = leS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeS_ac_a) func i32LeS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = leS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeS_ac_s) func i32LeS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = leS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeU_ss_a) func i32LeU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = leU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeU_ss_s) func i32LeU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = leU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeU_sc_a) func i32LeU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = leU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeU_sc_s) func i32LeU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = leU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeU_as_a) func i32LeU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = leU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeU_as_s) func i32LeU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = leU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeU_ac_a) func i32LeU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = leU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LeU_ac_s) func i32LeU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = leU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeS_ss_a) func i32GeS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = geS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeS_ss_s) func i32GeS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = geS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeS_sc_a) func i32GeS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = geS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeS_sc_s) func i32GeS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = geS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeS_as_a) func i32GeS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = geS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeS_as_s) func i32GeS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = geS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeS_ac_a) func i32GeS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = geS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeS_ac_s) func i32GeS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = geS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeU_ss_a) func i32GeU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = geU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeU_ss_s) func i32GeU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = geU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeU_sc_a) func i32GeU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = geU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeU_sc_s) func i32GeU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = geU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeU_as_a) func i32GeU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = geU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeU_as_s) func i32GeU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = geU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeU_ac_a) func i32GeU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = geU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32GeU_ac_s) func i32GeU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = geU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Clz_s_a) func i32Clz_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = clz(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Clz_s_s) func i32Clz_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = clz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Clz_a_a) func i32Clz_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = clz(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Clz_a_s) func i32Clz_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = clz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ctz_s_a) func i32Ctz_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = ctz(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ctz_s_s) func i32Ctz_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = ctz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ctz_a_a) func i32Ctz_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = ctz(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Ctz_a_s) func i32Ctz_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = ctz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Popcnt_s_a) func i32Popcnt_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = popcnt(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Popcnt_s_s) func i32Popcnt_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = popcnt(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Popcnt_a_a) func i32Popcnt_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = popcnt(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Popcnt_a_s) func i32Popcnt_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = popcnt(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend8S_s_a) func i32Extend8S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = extend8S(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend8S_s_s) func i32Extend8S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = extend8S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend8S_a_a) func i32Extend8S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = extend8S(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend8S_a_s) func i32Extend8S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = extend8S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend16S_s_a) func i32Extend16S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = extend16S(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend16S_s_s) func i32Extend16S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = extend16S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend16S_a_a) func i32Extend16S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = extend16S(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend16S_a_s) func i32Extend16S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = extend16S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eqz_s_a) func i32Eqz_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = eqz(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eqz_s_s) func i32Eqz_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = eqz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eqz_a_a) func i32Eqz_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = eqz(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eqz_a_s) func i32Eqz_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = eqz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Add_ss_a) func i64Add_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_ss_s) func i64Add_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_sc_a) func i64Add_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_sc_s) func i64Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_as_a) func i64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_as_s) func i64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_ac_a) func i64Add_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_ac_s) func i64Add_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_ss_a) func i64Mul_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_ss_s) func i64Mul_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_sc_a) func i64Mul_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_sc_s) func i64Mul_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_as_a) func i64Mul_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_as_s) func i64Mul_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_ac_a) func i64Mul_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_ac_s) func i64Mul_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_ss_a) func i64And_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_ss_s) func i64And_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_sc_a) func i64And_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_sc_s) func i64And_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_as_a) func i64And_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_as_s) func i64And_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_ac_a) func i64And_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_ac_s) func i64And_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_ss_a) func i64Or_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_ss_s) func i64Or_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_sc_a) func i64Or_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_sc_s) func i64Or_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_as_a) func i64Or_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_as_s) func i64Or_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_ac_a) func i64Or_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_ac_s) func i64Or_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_ss_a) func i64Xor_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_ss_s) func i64Xor_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_sc_a) func i64Xor_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_sc_s) func i64Xor_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_as_a) func i64Xor_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_as_s) func i64Xor_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_ac_a) func i64Xor_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_ac_s) func i64Xor_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
