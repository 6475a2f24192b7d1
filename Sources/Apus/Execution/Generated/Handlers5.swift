// swift-format-ignore-file
// Handlers of operations, part 5.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i32Sub_ss_p) func i32Sub_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_sc_p) func i32Sub_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_as_p) func i32Sub_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_ac_p) func i32Sub_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_sa_p) func i32Sub_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_cs_p) func i32Sub_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_ca_p) func i32Sub_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_ps_a) func i32Sub_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ps_s) func i32Sub_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ps_p) func i32Sub_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_sp_a) func i32Sub_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_sp_s) func i32Sub_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_sp_p) func i32Sub_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_pc_a) func i32Sub_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_pc_s) func i32Sub_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_pc_p) func i32Sub_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_ap_a) func i32Sub_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ap_s) func i32Sub_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ap_p) func i32Sub_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_pa_a) func i32Sub_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_pa_s) func i32Sub_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_pa_p) func i32Sub_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Sub_cp_a) func i32Sub_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_cp_s) func i32Sub_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_cp_p) func i32Sub_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_ss_p) func i32Shl_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_sc_p) func i32Shl_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_as_p) func i32Shl_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_ac_p) func i32Shl_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_sa_p) func i32Shl_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_cs_p) func i32Shl_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_ca_p) func i32Shl_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_ps_a) func i32Shl_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ps_s) func i32Shl_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ps_p) func i32Shl_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_sp_a) func i32Shl_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sp_s) func i32Shl_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sp_p) func i32Shl_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_pc_a) func i32Shl_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_pc_s) func i32Shl_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_pc_p) func i32Shl_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_ap_a) func i32Shl_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ap_s) func i32Shl_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ap_p) func i32Shl_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_pa_a) func i32Shl_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_pa_s) func i32Shl_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_pa_p) func i32Shl_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Shl_cp_a) func i32Shl_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_cp_s) func i32Shl_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_cp_p) func i32Shl_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_ss_p) func i32ShrS_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_sc_p) func i32ShrS_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_as_p) func i32ShrS_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_ac_p) func i32ShrS_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_sa_p) func i32ShrS_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_cs_p) func i32ShrS_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_ca_p) func i32ShrS_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_ps_a) func i32ShrS_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ps_s) func i32ShrS_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ps_p) func i32ShrS_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_sp_a) func i32ShrS_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_sp_s) func i32ShrS_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_sp_p) func i32ShrS_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_pc_a) func i32ShrS_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_pc_s) func i32ShrS_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_pc_p) func i32ShrS_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_ap_a) func i32ShrS_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ap_s) func i32ShrS_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_ap_p) func i32ShrS_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_pa_a) func i32ShrS_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_pa_s) func i32ShrS_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_pa_p) func i32ShrS_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrS_cp_a) func i32ShrS_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_cp_s) func i32ShrS_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrS_cp_p) func i32ShrS_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_ss_p) func i32ShrU_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_sc_p) func i32ShrU_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_as_p) func i32ShrU_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_ac_p) func i32ShrU_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_sa_p) func i32ShrU_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_cs_p) func i32ShrU_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_ca_p) func i32ShrU_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_ps_a) func i32ShrU_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ps_s) func i32ShrU_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ps_p) func i32ShrU_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_sp_a) func i32ShrU_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_sp_s) func i32ShrU_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_sp_p) func i32ShrU_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_pc_a) func i32ShrU_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_pc_s) func i32ShrU_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_pc_p) func i32ShrU_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_ap_a) func i32ShrU_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ap_s) func i32ShrU_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ap_p) func i32ShrU_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_pa_a) func i32ShrU_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_pa_s) func i32ShrU_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_pa_p) func i32ShrU_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32ShrU_cp_a) func i32ShrU_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_cp_s) func i32ShrU_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_cp_p) func i32ShrU_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_ss_p) func i32Rotl_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_sc_p) func i32Rotl_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_as_p) func i32Rotl_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_ac_p) func i32Rotl_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_sa_p) func i32Rotl_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_cs_p) func i32Rotl_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = code.i32Slot(frame, 10)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_ca_p) func i32Rotl_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_ps_a) func i32Rotl_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ps_s) func i32Rotl_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ps_p) func i32Rotl_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_sp_a) func i32Rotl_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sp_s) func i32Rotl_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sp_p) func i32Rotl_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_pc_a) func i32Rotl_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_pc_s) func i32Rotl_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_pc_p) func i32Rotl_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_ap_a) func i32Rotl_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ap_s) func i32Rotl_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ap_p) func i32Rotl_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_pa_a) func i32Rotl_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_pa_s) func i32Rotl_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_pa_p) func i32Rotl_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = UInt32(truncatingIfNeeded: integer)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Rotl_cp_a) func i32Rotl_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_cp_s) func i32Rotl_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_cp_p) func i32Rotl_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Constant(12), rhs = UInt32(truncatingIfNeeded: local)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Extend8S_s_p) func i32Extend8S_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = extend8S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Extend8S_a_p) func i32Extend8S_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = extend8S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Extend8S_p_a) func i32Extend8S_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt32 = extend8S(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend8S_p_s) func i32Extend8S_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt32 = extend8S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend8S_p_p) func i32Extend8S_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt32 = extend8S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Extend16S_s_p) func i32Extend16S_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = extend16S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Extend16S_a_p) func i32Extend16S_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt32 = extend16S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Extend16S_p_a) func i32Extend16S_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt32 = extend16S(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend16S_p_s) func i32Extend16S_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt32 = extend16S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend16S_p_p) func i32Extend16S_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt32 = extend16S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i64Add_ss_p) func i64Add_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Add_sc_p) func i64Add_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Add_as_p) func i64Add_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Add_ac_p) func i64Add_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Add_ps_a) func i64Add_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_ps_s) func i64Add_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_ps_p) func i64Add_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Add_sp_a) func i64Add_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_sp_s) func i64Add_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_sp_p) func i64Add_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Add_pc_a) func i64Add_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_pc_s) func i64Add_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_pc_p) func i64Add_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Add_ap_a) func i64Add_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_ap_s) func i64Add_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_ap_p) func i64Add_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Mul_ss_p) func i64Mul_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Mul_sc_p) func i64Mul_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Mul_as_p) func i64Mul_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Mul_ac_p) func i64Mul_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Mul_ps_a) func i64Mul_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_ps_s) func i64Mul_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_ps_p) func i64Mul_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Mul_sp_a) func i64Mul_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_sp_s) func i64Mul_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_sp_p) func i64Mul_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Mul_pc_a) func i64Mul_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_pc_s) func i64Mul_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_pc_p) func i64Mul_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Mul_ap_a) func i64Mul_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_ap_s) func i64Mul_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Mul_ap_p) func i64Mul_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64And_ss_p) func i64And_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64And_sc_p) func i64And_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64And_as_p) func i64And_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64And_ac_p) func i64And_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64And_ps_a) func i64And_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_ps_s) func i64And_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_ps_p) func i64And_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64And_sp_a) func i64And_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_sp_s) func i64And_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_sp_p) func i64And_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64And_pc_a) func i64And_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_pc_s) func i64And_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_pc_p) func i64And_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64And_ap_a) func i64And_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_ap_s) func i64And_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64And_ap_p) func i64And_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Or_ss_p) func i64Or_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Or_sc_p) func i64Or_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Or_as_p) func i64Or_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Or_ac_p) func i64Or_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Or_ps_a) func i64Or_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_ps_s) func i64Or_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_ps_p) func i64Or_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Or_sp_a) func i64Or_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_sp_s) func i64Or_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_sp_p) func i64Or_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Or_pc_a) func i64Or_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_pc_s) func i64Or_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_pc_p) func i64Or_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Or_ap_a) func i64Or_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_ap_s) func i64Or_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Or_ap_p) func i64Or_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Xor_ss_p) func i64Xor_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Xor_sc_p) func i64Xor_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Xor_as_p) func i64Xor_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Xor_ac_p) func i64Xor_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Xor_ps_a) func i64Xor_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_ps_s) func i64Xor_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_ps_p) func i64Xor_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Xor_sp_a) func i64Xor_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_sp_s) func i64Xor_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_sp_p) func i64Xor_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Xor_pc_a) func i64Xor_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_pc_s) func i64Xor_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_pc_p) func i64Xor_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Xor_ap_a) func i64Xor_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_ap_s) func i64Xor_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_ap_p) func i64Xor_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_ss_p) func i64Sub_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_sc_p) func i64Sub_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_as_p) func i64Sub_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_ac_p) func i64Sub_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_sa_p) func i64Sub_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_cs_p) func i64Sub_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_ca_p) func i64Sub_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_ps_a) func i64Sub_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_ps_s) func i64Sub_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_ps_p) func i64Sub_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_sp_a) func i64Sub_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_sp_s) func i64Sub_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_sp_p) func i64Sub_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_pc_a) func i64Sub_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_pc_s) func i64Sub_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_pc_p) func i64Sub_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_ap_a) func i64Sub_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_ap_s) func i64Sub_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_ap_p) func i64Sub_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_pa_a) func i64Sub_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_pa_s) func i64Sub_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_pa_p) func i64Sub_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Sub_cp_a) func i64Sub_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = sub(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_cp_s) func i64Sub_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Sub_cp_p) func i64Sub_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_ss_p) func i64Shl_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_sc_p) func i64Shl_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_as_p) func i64Shl_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_ac_p) func i64Shl_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_sa_p) func i64Shl_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_cs_p) func i64Shl_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_ca_p) func i64Shl_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_ps_a) func i64Shl_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ps_s) func i64Shl_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ps_p) func i64Shl_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_sp_a) func i64Shl_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_sp_s) func i64Shl_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_sp_p) func i64Shl_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_pc_a) func i64Shl_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_pc_s) func i64Shl_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_pc_p) func i64Shl_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_ap_a) func i64Shl_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ap_s) func i64Shl_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_ap_p) func i64Shl_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_pa_a) func i64Shl_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_pa_s) func i64Shl_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_pa_p) func i64Shl_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Shl_cp_a) func i64Shl_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = shl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_cp_s) func i64Shl_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Shl_cp_p) func i64Shl_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_ss_p) func i64ShrS_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_sc_p) func i64ShrS_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_as_p) func i64ShrS_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_ac_p) func i64ShrS_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_sa_p) func i64ShrS_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_cs_p) func i64ShrS_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_ca_p) func i64ShrS_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_ps_a) func i64ShrS_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ps_s) func i64ShrS_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ps_p) func i64ShrS_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_sp_a) func i64ShrS_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_sp_s) func i64ShrS_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_sp_p) func i64ShrS_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_pc_a) func i64ShrS_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_pc_s) func i64ShrS_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_pc_p) func i64ShrS_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_ap_a) func i64ShrS_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ap_s) func i64ShrS_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_ap_p) func i64ShrS_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_pa_a) func i64ShrS_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_pa_s) func i64ShrS_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_pa_p) func i64ShrS_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrS_cp_a) func i64ShrS_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = shrS(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_cp_s) func i64ShrS_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrS_cp_p) func i64ShrS_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = shrS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_ss_p) func i64ShrU_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_sc_p) func i64ShrU_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_as_p) func i64ShrU_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_ac_p) func i64ShrU_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_sa_p) func i64ShrU_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_cs_p) func i64ShrU_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_ca_p) func i64ShrU_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_ps_a) func i64ShrU_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ps_s) func i64ShrU_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ps_p) func i64ShrU_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_sp_a) func i64ShrU_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_sp_s) func i64ShrU_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_sp_p) func i64ShrU_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_pc_a) func i64ShrU_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_pc_s) func i64ShrU_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_pc_p) func i64ShrU_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_ap_a) func i64ShrU_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ap_s) func i64ShrU_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_ap_p) func i64ShrU_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_pa_a) func i64ShrU_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_pa_s) func i64ShrU_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_pa_p) func i64ShrU_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ShrU_cp_a) func i64ShrU_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = shrU(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_cp_s) func i64ShrU_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_cp_p) func i64ShrU_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_ss_p) func i64Rotl_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_sc_p) func i64Rotl_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_as_p) func i64Rotl_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_ac_p) func i64Rotl_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_sa_p) func i64Rotl_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = integer
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_cs_p) func i64Rotl_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = code.i64Slot(frame, 10)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_ca_p) func i64Rotl_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = integer
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_ps_a) func i64Rotl_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ps_s) func i64Rotl_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ps_p) func i64Rotl_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Slot(frame, 12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_sp_a) func i64Rotl_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_sp_s) func i64Rotl_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_sp_p) func i64Rotl_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_pc_a) func i64Rotl_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_pc_s) func i64Rotl_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_pc_p) func i64Rotl_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_ap_a) func i64Rotl_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ap_s) func i64Rotl_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ap_p) func i64Rotl_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = local
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_pa_a) func i64Rotl_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_pa_s) func i64Rotl_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_pa_p) func i64Rotl_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = integer
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Rotl_cp_a) func i64Rotl_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = rotl(lhs, rhs)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_cp_s) func i64Rotl_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_cp_p) func i64Rotl_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Constant(12), rhs = local
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_brIfI32Eq_ps) func brIfI32Eq_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Eq_sp) func brIfI32Eq_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Eq_pc) func brIfI32Eq_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Eq_ap) func brIfI32Eq_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Ne_ps) func brIfI32Ne_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Ne_sp) func brIfI32Ne_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Ne_pc) func brIfI32Ne_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Ne_ap) func brIfI32Ne_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
