// swift-format-ignore-file
// Handlers of operations, part 2.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i64Sub_ss_a) func i64Sub_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_ss_s) func i64Sub_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_sc_a) func i64Sub_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_sc_s) func i64Sub_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_as_a) func i64Sub_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_as_s) func i64Sub_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_ac_a) func i64Sub_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_ac_s) func i64Sub_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_sa_a) func i64Sub_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_sa_s) func i64Sub_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_cs_a) func i64Sub_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_cs_s) func i64Sub_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_ca_a) func i64Sub_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_ca_s) func i64Sub_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ss_a) func i64Shl_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ss_s) func i64Shl_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_sc_a) func i64Shl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_sc_s) func i64Shl_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_as_a) func i64Shl_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_as_s) func i64Shl_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ac_a) func i64Shl_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ac_s) func i64Shl_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_sa_a) func i64Shl_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_sa_s) func i64Shl_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_cs_a) func i64Shl_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_cs_s) func i64Shl_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ca_a) func i64Shl_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ca_s) func i64Shl_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ss_a) func i64ShrS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ss_s) func i64ShrS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_sc_a) func i64ShrS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_sc_s) func i64ShrS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_as_a) func i64ShrS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_as_s) func i64ShrS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ac_a) func i64ShrS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ac_s) func i64ShrS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_sa_a) func i64ShrS_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_sa_s) func i64ShrS_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_cs_a) func i64ShrS_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_cs_s) func i64ShrS_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ca_a) func i64ShrS_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ca_s) func i64ShrS_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ss_a) func i64ShrU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ss_s) func i64ShrU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_sc_a) func i64ShrU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_sc_s) func i64ShrU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_as_a) func i64ShrU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_as_s) func i64ShrU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ac_a) func i64ShrU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ac_s) func i64ShrU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_sa_a) func i64ShrU_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_sa_s) func i64ShrU_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_cs_a) func i64ShrU_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_cs_s) func i64ShrU_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ca_a) func i64ShrU_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ca_s) func i64ShrU_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ss_a) func i64Rotl_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ss_s) func i64Rotl_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_sc_a) func i64Rotl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_sc_s) func i64Rotl_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_as_a) func i64Rotl_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_as_s) func i64Rotl_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ac_a) func i64Rotl_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ac_s) func i64Rotl_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_sa_a) func i64Rotl_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_sa_s) func i64Rotl_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_cs_a) func i64Rotl_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_cs_s) func i64Rotl_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ca_a) func i64Rotl_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ca_s) func i64Rotl_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_ss_a) func i64Rotr_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_ss_s) func i64Rotr_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_sc_a) func i64Rotr_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_sc_s) func i64Rotr_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_as_a) func i64Rotr_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_as_s) func i64Rotr_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_ac_a) func i64Rotr_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_ac_s) func i64Rotr_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_sa_a) func i64Rotr_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_sa_s) func i64Rotr_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_cs_a) func i64Rotr_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_cs_s) func i64Rotr_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_ca_a) func i64Rotr_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = rotr(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotr_ca_s) func i64Rotr_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = rotr(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_ss_a) func i64DivS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_ss_s) func i64DivS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_sc_a) func i64DivS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_sc_s) func i64DivS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_as_a) func i64DivS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_as_s) func i64DivS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_ac_a) func i64DivS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_ac_s) func i64DivS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_sa_a) func i64DivS_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_sa_s) func i64DivS_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_cs_a) func i64DivS_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_cs_s) func i64DivS_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_ca_a) func i64DivS_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivS_ca_s) func i64DivS_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let (result, traps) = divS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_ss_a) func i64DivU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_ss_s) func i64DivU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_sc_a) func i64DivU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_sc_s) func i64DivU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_as_a) func i64DivU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_as_s) func i64DivU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_ac_a) func i64DivU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_ac_s) func i64DivU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_sa_a) func i64DivU_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_sa_s) func i64DivU_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_cs_a) func i64DivU_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_cs_s) func i64DivU_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_ca_a) func i64DivU_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64DivU_ca_s) func i64DivU_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let (result, traps) = divU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_ss_a) func i64RemS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_ss_s) func i64RemS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_sc_a) func i64RemS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_sc_s) func i64RemS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_as_a) func i64RemS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_as_s) func i64RemS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_ac_a) func i64RemS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_ac_s) func i64RemS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_sa_a) func i64RemS_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_sa_s) func i64RemS_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_cs_a) func i64RemS_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_cs_s) func i64RemS_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_ca_a) func i64RemS_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemS_ca_s) func i64RemS_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let (result, traps) = remS(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_ss_a) func i64RemU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_ss_s) func i64RemU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_sc_a) func i64RemU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_sc_s) func i64RemU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_as_a) func i64RemU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_as_s) func i64RemU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_ac_a) func i64RemU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_ac_s) func i64RemU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_sa_a) func i64RemU_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_sa_s) func i64RemU_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_cs_a) func i64RemU_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_cs_s) func i64RemU_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_ca_a) func i64RemU_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64RemU_ca_s) func i64RemU_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let (result, traps) = remU(lhs, rhs)
  if _slowPath(traps) { let trap = divisionTrap(rhs); return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Eq_ss_a) func i64Eq_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = eq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eq_ss_s) func i64Eq_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = eq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eq_sc_a) func i64Eq_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = eq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eq_sc_s) func i64Eq_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = eq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eq_as_a) func i64Eq_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = eq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eq_as_s) func i64Eq_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = eq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eq_ac_a) func i64Eq_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = eq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eq_ac_s) func i64Eq_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = eq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Ne_ss_a) func i64Ne_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = ne(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Ne_ss_s) func i64Ne_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = ne(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Ne_sc_a) func i64Ne_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = ne(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Ne_sc_s) func i64Ne_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = ne(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Ne_as_a) func i64Ne_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = ne(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Ne_as_s) func i64Ne_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = ne(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Ne_ac_a) func i64Ne_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = ne(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Ne_ac_s) func i64Ne_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = ne(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtS_ss_a) func i64LtS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = ltS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtS_ss_s) func i64LtS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = ltS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtS_sc_a) func i64LtS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = ltS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtS_sc_s) func i64LtS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = ltS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtS_as_a) func i64LtS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = ltS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtS_as_s) func i64LtS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = ltS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtS_ac_a) func i64LtS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = ltS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtS_ac_s) func i64LtS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = ltS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtU_ss_a) func i64LtU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = ltU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtU_ss_s) func i64LtU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = ltU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtU_sc_a) func i64LtU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = ltU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtU_sc_s) func i64LtU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = ltU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtU_as_a) func i64LtU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = ltU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtU_as_s) func i64LtU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = ltU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtU_ac_a) func i64LtU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = ltU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LtU_ac_s) func i64LtU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = ltU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtS_ss_a) func i64GtS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = gtS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtS_ss_s) func i64GtS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = gtS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtS_sc_a) func i64GtS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = gtS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtS_sc_s) func i64GtS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = gtS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtS_as_a) func i64GtS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = gtS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtS_as_s) func i64GtS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = gtS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtS_ac_a) func i64GtS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = gtS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtS_ac_s) func i64GtS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = gtS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtU_ss_a) func i64GtU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = gtU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtU_ss_s) func i64GtU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = gtU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtU_sc_a) func i64GtU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = gtU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtU_sc_s) func i64GtU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = gtU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtU_as_a) func i64GtU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = gtU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtU_as_s) func i64GtU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = gtU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtU_ac_a) func i64GtU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = gtU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GtU_ac_s) func i64GtU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = gtU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeS_ss_a) func i64LeS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = leS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeS_ss_s) func i64LeS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = leS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeS_sc_a) func i64LeS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = leS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeS_sc_s) func i64LeS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = leS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeS_as_a) func i64LeS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = leS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeS_as_s) func i64LeS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = leS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeS_ac_a) func i64LeS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = leS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeS_ac_s) func i64LeS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = leS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeU_ss_a) func i64LeU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = leU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeU_ss_s) func i64LeU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = leU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeU_sc_a) func i64LeU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = leU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeU_sc_s) func i64LeU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = leU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeU_as_a) func i64LeU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = leU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeU_as_s) func i64LeU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = leU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeU_ac_a) func i64LeU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = leU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64LeU_ac_s) func i64LeU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = leU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeS_ss_a) func i64GeS_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = geS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeS_ss_s) func i64GeS_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = geS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeS_sc_a) func i64GeS_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = geS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeS_sc_s) func i64GeS_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = geS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeS_as_a) func i64GeS_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = geS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeS_as_s) func i64GeS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = geS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeS_ac_a) func i64GeS_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = geS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeS_ac_s) func i64GeS_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = geS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeU_ss_a) func i64GeU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = geU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeU_ss_s) func i64GeU_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = geU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeU_sc_a) func i64GeU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = geU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeU_sc_s) func i64GeU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = geU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeU_as_a) func i64GeU_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = geU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeU_as_s) func i64GeU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = geU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeU_ac_a) func i64GeU_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = geU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64GeU_ac_s) func i64GeU_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = geU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Clz_s_a) func i64Clz_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = clz(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Clz_s_s) func i64Clz_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = clz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Clz_a_a) func i64Clz_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = clz(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Clz_a_s) func i64Clz_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = clz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Ctz_s_a) func i64Ctz_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = ctz(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Ctz_s_s) func i64Ctz_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = ctz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Ctz_a_a) func i64Ctz_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = ctz(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Ctz_a_s) func i64Ctz_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = ctz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Popcnt_s_a) func i64Popcnt_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = popcnt(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Popcnt_s_s) func i64Popcnt_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = popcnt(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Popcnt_a_a) func i64Popcnt_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = popcnt(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Popcnt_a_s) func i64Popcnt_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = popcnt(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend8S_s_a) func i64Extend8S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = extend8S(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend8S_s_s) func i64Extend8S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = extend8S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend8S_a_a) func i64Extend8S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = extend8S(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend8S_a_s) func i64Extend8S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = extend8S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend16S_s_a) func i64Extend16S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = extend16S(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend16S_s_s) func i64Extend16S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = extend16S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend16S_a_a) func i64Extend16S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = extend16S(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend16S_a_s) func i64Extend16S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = extend16S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Eqz_s_a) func i64Eqz_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt32 = eqz(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eqz_s_s) func i64Eqz_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt32 = eqz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eqz_a_a) func i64Eqz_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt32 = eqz(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Eqz_a_s) func i64Eqz_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt32 = eqz(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_brIfI32Eq_ss) func brIfI32Eq_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Eq_sc) func brIfI32Eq_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Eq_as) func brIfI32Eq_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Eq_ac) func brIfI32Eq_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Ne_ss) func brIfI32Ne_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Ne_sc) func brIfI32Ne_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Ne_as) func brIfI32Ne_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Ne_ac) func brIfI32Ne_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtS_ss) func brIfI32LtS_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtS_sc) func brIfI32LtS_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtS_as) func brIfI32LtS_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtS_ac) func brIfI32LtS_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtU_ss) func brIfI32LtU_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtU_sc) func brIfI32LtU_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtU_as) func brIfI32LtU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtU_ac) func brIfI32LtU_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtS_ss) func brIfI32GtS_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtS_sc) func brIfI32GtS_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtS_as) func brIfI32GtS_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtS_ac) func brIfI32GtS_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtU_ss) func brIfI32GtU_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtU_sc) func brIfI32GtU_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtU_as) func brIfI32GtU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtU_ac) func brIfI32GtU_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeS_ss) func brIfI32LeS_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeS_sc) func brIfI32LeS_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeS_as) func brIfI32LeS_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeS_ac) func brIfI32LeS_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeU_ss) func brIfI32LeU_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeU_sc) func brIfI32LeU_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeU_as) func brIfI32LeU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeU_ac) func brIfI32LeU_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeS_ss) func brIfI32GeS_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeS_sc) func brIfI32GeS_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeS_as) func brIfI32GeS_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeS_ac) func brIfI32GeS_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeU_ss) func brIfI32GeU_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(code.i32Slot(frame, 10), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeU_sc) func brIfI32GeU_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(code.i32Slot(frame, 10), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeU_as) func brIfI32GeU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(UInt32(truncatingIfNeeded: integer), code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeU_ac) func brIfI32GeU_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(UInt32(truncatingIfNeeded: integer), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Eq_ss) func brIfI64Eq_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Eq_sc) func brIfI64Eq_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Eq_as) func brIfI64Eq_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Eq_ac) func brIfI64Eq_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Ne_ss) func brIfI64Ne_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Ne_sc) func brIfI64Ne_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Ne_as) func brIfI64Ne_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Ne_ac) func brIfI64Ne_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtS_ss) func brIfI64LtS_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtS_sc) func brIfI64LtS_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtS_as) func brIfI64LtS_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtS_ac) func brIfI64LtS_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtU_ss) func brIfI64LtU_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtU_sc) func brIfI64LtU_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtU_as) func brIfI64LtU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtU_ac) func brIfI64LtU_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtS_ss) func brIfI64GtS_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtS_sc) func brIfI64GtS_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtS_as) func brIfI64GtS_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtS_ac) func brIfI64GtS_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtU_ss) func brIfI64GtU_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtU_sc) func brIfI64GtU_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtU_as) func brIfI64GtU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtU_ac) func brIfI64GtU_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeS_ss) func brIfI64LeS_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeS_sc) func brIfI64LeS_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeS_as) func brIfI64LeS_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeS_ac) func brIfI64LeS_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeU_ss) func brIfI64LeU_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeU_sc) func brIfI64LeU_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeU_as) func brIfI64LeU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeU_ac) func brIfI64LeU_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeS_ss) func brIfI64GeS_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeS_sc) func brIfI64GeS_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeS_as) func brIfI64GeS_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeS_ac) func brIfI64GeS_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeU_ss) func brIfI64GeU_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(code.i64Slot(frame, 10), code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeU_sc) func brIfI64GeU_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(code.i64Slot(frame, 10), code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeU_as) func brIfI64GeU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(integer, code.i64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeU_ac) func brIfI64GeU_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(integer, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Eq_ss) func brIfF32Eq_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Eq_as) func brIfF32Eq_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(float, code.f32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Eq_sa) func brIfF32Eq_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f32Slot(frame, 10), float) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Ne_ss) func brIfF32Ne_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Ne_as) func brIfF32Ne_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(float, code.f32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Ne_sa) func brIfF32Ne_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f32Slot(frame, 10), float) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Lt_ss) func brIfF32Lt_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Lt_as) func brIfF32Lt_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(float, code.f32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Lt_sa) func brIfF32Lt_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f32Slot(frame, 10), float) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Le_ss) func brIfF32Le_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Le_as) func brIfF32Le_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(float, code.f32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF32Le_sa) func brIfF32Le_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f32Slot(frame, 10), float) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Eq_ss) func brUnlessF32Eq_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Eq_as) func brUnlessF32Eq_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(float, code.f32Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Eq_sa) func brUnlessF32Eq_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f32Slot(frame, 10), float) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Ne_ss) func brUnlessF32Ne_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Ne_as) func brUnlessF32Ne_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(float, code.f32Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Ne_sa) func brUnlessF32Ne_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f32Slot(frame, 10), float) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
