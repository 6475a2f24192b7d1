// swift-format-ignore-file
// Handlers of operations, part 8.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_f64Sub_ss_p) func f64Sub_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_as_p) func f64Sub_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_sa_p) func f64Sub_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_sc_p) func f64Sub_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_cs_p) func f64Sub_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_ac_p) func f64Sub_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_ca_p) func f64Sub_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_ps_a) func f64Sub_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ps_s) func f64Sub_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ps_p) func f64Sub_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_sp_a) func f64Sub_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sp_s) func f64Sub_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sp_p) func f64Sub_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_pp_a) func f64Sub_pp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_pp_s) func f64Sub_pp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_pp_p) func f64Sub_pp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_ap_a) func f64Sub_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ap_s) func f64Sub_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ap_p) func f64Sub_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_pa_a) func f64Sub_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = double
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_pa_s) func f64Sub_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = double
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_pa_p) func f64Sub_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = double
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_pc_a) func f64Sub_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatSub(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_pc_s) func f64Sub_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_pc_p) func f64Sub_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Sub_cp_a) func f64Sub_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_cp_s) func f64Sub_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_cp_p) func f64Sub_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_ss_p) func f64Div_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_as_p) func f64Div_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_sa_p) func f64Div_sa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_sc_p) func f64Div_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_cs_p) func f64Div_cs_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_ac_p) func f64Div_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_ca_p) func f64Div_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_ps_a) func f64Div_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ps_s) func f64Div_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ps_p) func f64Div_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_sp_a) func f64Div_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_sp_s) func f64Div_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_sp_p) func f64Div_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_pp_a) func f64Div_pp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_pp_s) func f64Div_pp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_pp_p) func f64Div_pp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_ap_a) func f64Div_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ap_s) func f64Div_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ap_p) func f64Div_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_pa_a) func f64Div_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = double
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_pa_s) func f64Div_pa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = double
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_pa_p) func f64Div_pa_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = double
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_pc_a) func f64Div_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatDiv(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_pc_s) func f64Div_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_pc_p) func f64Div_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Div_cp_a) func f64Div_cp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_cp_s) func f64Div_cp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_cp_p) func f64Div_cp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = doubleLocal
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Abs_s_p) func f64Abs_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatAbs(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Abs_a_p) func f64Abs_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatAbs(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Abs_p_a) func f64Abs_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = doubleLocal
  let result: Double = floatAbs(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Abs_p_s) func f64Abs_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = doubleLocal
  let result: Double = floatAbs(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Abs_p_p) func f64Abs_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = doubleLocal
  let result: Double = floatAbs(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Neg_s_p) func f64Neg_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatNeg(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Neg_a_p) func f64Neg_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatNeg(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Neg_p_a) func f64Neg_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = doubleLocal
  let result: Double = floatNeg(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Neg_p_s) func f64Neg_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = doubleLocal
  let result: Double = floatNeg(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Neg_p_p) func f64Neg_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = doubleLocal
  let result: Double = floatNeg(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_i64ExtendI32S_s_p) func i64ExtendI32S_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt64 = extendSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ExtendI32S_a_p) func i64ExtendI32S_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt64 = extendSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ExtendI32S_p_a) func i64ExtendI32S_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt64 = extendSigned(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32S_p_s) func i64ExtendI32S_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt64 = extendSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32U_s_p) func i64ExtendI32U_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt64 = extendUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ExtendI32U_a_p) func i64ExtendI32U_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt64 = extendUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64ExtendI32U_p_a) func i64ExtendI32U_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt64 = extendUnsigned(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32U_p_s) func i64ExtendI32U_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: UInt64 = extendUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f64ConvertI32S_s_p) func f64ConvertI32S_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Double = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64ConvertI32S_a_p) func f64ConvertI32S_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Double = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64ConvertI32S_p_a) func f64ConvertI32S_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: Double = convertSigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32S_p_s) func f64ConvertI32S_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: Double = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32S_p_p) func f64ConvertI32S_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: Double = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64ConvertI32U_s_p) func f64ConvertI32U_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Double = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64ConvertI32U_a_p) func f64ConvertI32U_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Double = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64ConvertI32U_p_a) func f64ConvertI32U_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: Double = convertUnsigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32U_p_s) func f64ConvertI32U_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: Double = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32U_p_p) func f64ConvertI32U_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: local)
  let result: Double = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f32Add_ss_a) func f32Add_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_ss_s) func f32Add_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_as_a) func f32Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_as_s) func f32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_sc_a) func f32Add_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_sc_s) func f32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_ac_a) func f32Add_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_ac_s) func f32Add_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_ss_a) func f32Mul_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_ss_s) func f32Mul_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_as_a) func f32Mul_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_as_s) func f32Mul_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_sc_a) func f32Mul_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_sc_s) func f32Mul_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_ac_a) func f32Mul_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_ac_s) func f32Mul_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_ss_a) func f32Sub_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_ss_s) func f32Sub_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_as_a) func f32Sub_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_as_s) func f32Sub_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_sa_a) func f32Sub_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_sa_s) func f32Sub_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_sc_a) func f32Sub_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_sc_s) func f32Sub_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_cs_a) func f32Sub_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_cs_s) func f32Sub_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_ac_a) func f32Sub_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_ac_s) func f32Sub_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_ca_a) func f32Sub_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sub_ca_s) func f32Sub_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_ss_a) func f32Div_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_ss_s) func f32Div_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_as_a) func f32Div_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_as_s) func f32Div_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_sa_a) func f32Div_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_sa_s) func f32Div_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_sc_a) func f32Div_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_sc_s) func f32Div_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_cs_a) func f32Div_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_cs_s) func f32Div_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_ac_a) func f32Div_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_ac_s) func f32Div_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_ca_a) func f32Div_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Div_ca_s) func f32Div_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_ss_a) func f32Min_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_ss_s) func f32Min_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_as_a) func f32Min_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_as_s) func f32Min_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_sa_a) func f32Min_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_sa_s) func f32Min_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_sc_a) func f32Min_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_sc_s) func f32Min_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_cs_a) func f32Min_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_cs_s) func f32Min_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_ac_a) func f32Min_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_ac_s) func f32Min_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_ca_a) func f32Min_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Min_ca_s) func f32Min_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_ss_a) func f32Max_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_ss_s) func f32Max_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_as_a) func f32Max_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_as_s) func f32Max_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_sa_a) func f32Max_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_sa_s) func f32Max_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_sc_a) func f32Max_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_sc_s) func f32Max_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_cs_a) func f32Max_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_cs_s) func f32Max_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_ac_a) func f32Max_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_ac_s) func f32Max_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_ca_a) func f32Max_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Max_ca_s) func f32Max_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_ss_a) func f32Copysign_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_ss_s) func f32Copysign_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_as_a) func f32Copysign_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_as_s) func f32Copysign_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_sa_a) func f32Copysign_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_sa_s) func f32Copysign_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_sc_a) func f32Copysign_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_sc_s) func f32Copysign_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Constant(12)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_cs_a) func f32Copysign_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_cs_s) func f32Copysign_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_ac_a) func f32Copysign_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_ac_s) func f32Copysign_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Constant(12)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_ca_a) func f32Copysign_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Copysign_ca_s) func f32Copysign_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Eq_ss_a) func f32Eq_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatEq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Eq_ss_s) func f32Eq_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatEq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Eq_as_a) func f32Eq_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatEq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Eq_as_s) func f32Eq_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatEq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Eq_sa_a) func f32Eq_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatEq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Eq_sa_s) func f32Eq_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatEq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Ne_ss_a) func f32Ne_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatNe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Ne_ss_s) func f32Ne_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatNe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Ne_as_a) func f32Ne_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatNe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Ne_as_s) func f32Ne_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatNe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Ne_sa_a) func f32Ne_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatNe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Ne_sa_s) func f32Ne_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatNe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Lt_ss_a) func f32Lt_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatLt(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Lt_ss_s) func f32Lt_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatLt(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Lt_as_a) func f32Lt_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatLt(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Lt_as_s) func f32Lt_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatLt(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Lt_sa_a) func f32Lt_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatLt(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Lt_sa_s) func f32Lt_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatLt(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Le_ss_a) func f32Le_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatLe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Le_ss_s) func f32Le_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = code.f32Slot(frame, 12)
  let result = floatLe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Le_as_a) func f32Le_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatLe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Le_as_s) func f32Le_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatLe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Le_sa_a) func f32Le_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatLe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Le_sa_s) func f32Le_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatLe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f32Abs_s_a) func f32Abs_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatAbs(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Abs_s_s) func f32Abs_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatAbs(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Abs_a_a) func f32Abs_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatAbs(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Abs_a_s) func f32Abs_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatAbs(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Neg_s_a) func f32Neg_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatNeg(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Neg_s_s) func f32Neg_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatNeg(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Neg_a_a) func f32Neg_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatNeg(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Neg_a_s) func f32Neg_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatNeg(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Ceil_s_a) func f32Ceil_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatCeil(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Ceil_s_s) func f32Ceil_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatCeil(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Ceil_a_a) func f32Ceil_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatCeil(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Ceil_a_s) func f32Ceil_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatCeil(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Floor_s_a) func f32Floor_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatFloor(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Floor_s_s) func f32Floor_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatFloor(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Floor_a_a) func f32Floor_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatFloor(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Floor_a_s) func f32Floor_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatFloor(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Trunc_s_a) func f32Trunc_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatTrunc(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Trunc_s_s) func f32Trunc_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatTrunc(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Trunc_a_a) func f32Trunc_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatTrunc(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Trunc_a_s) func f32Trunc_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatTrunc(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Nearest_s_a) func f32Nearest_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatNearest(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Nearest_s_s) func f32Nearest_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatNearest(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Nearest_a_a) func f32Nearest_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatNearest(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Nearest_a_s) func f32Nearest_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatNearest(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sqrt_s_a) func f32Sqrt_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatSqrt(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sqrt_s_s) func f32Sqrt_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Float = floatSqrt(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sqrt_a_a) func f32Sqrt_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatSqrt(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Sqrt_a_s) func f32Sqrt_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Float = floatSqrt(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f64Add_ss_a) func f64Add_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_ss_s) func f64Add_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_as_a) func f64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_as_s) func f64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_sc_a) func f64Add_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatAdd(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_sc_s) func f64Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_ac_a) func f64Add_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatAdd(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_ac_s) func f64Add_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ss_a) func f64Mul_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ss_s) func f64Mul_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_a) func f64Mul_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_s) func f64Mul_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_sc_a) func f64Mul_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_sc_s) func f64Mul_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ac_a) func f64Mul_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ac_s) func f64Mul_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ss_a) func f64Sub_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ss_s) func f64Sub_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_as_a) func f64Sub_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_as_s) func f64Sub_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sa_a) func f64Sub_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatSub(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sa_s) func f64Sub_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sc_a) func f64Sub_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatSub(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sc_s) func f64Sub_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_cs_a) func f64Sub_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_cs_s) func f64Sub_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ac_a) func f64Sub_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatSub(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ac_s) func f64Sub_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ca_a) func f64Sub_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatSub(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_ca_s) func f64Sub_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ss_a) func f64Div_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ss_s) func f64Div_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_as_a) func f64Div_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_as_s) func f64Div_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_sa_a) func f64Div_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatDiv(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_sa_s) func f64Div_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_sc_a) func f64Div_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatDiv(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_sc_s) func f64Div_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_cs_a) func f64Div_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_cs_s) func f64Div_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ac_a) func f64Div_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatDiv(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ac_s) func f64Div_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ca_a) func f64Div_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatDiv(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_ca_s) func f64Div_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_ss_a) func f64Min_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_ss_s) func f64Min_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_as_a) func f64Min_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_as_s) func f64Min_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_sa_a) func f64Min_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatMin(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_sa_s) func f64Min_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_sc_a) func f64Min_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatMin(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_sc_s) func f64Min_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_cs_a) func f64Min_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatMin(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_cs_s) func f64Min_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_ac_a) func f64Min_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMin(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_ac_s) func f64Min_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_ca_a) func f64Min_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatMin(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Min_ca_s) func f64Min_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatMin(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_ss_a) func f64Max_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_ss_s) func f64Max_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_as_a) func f64Max_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_as_s) func f64Max_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_sa_a) func f64Max_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatMax(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_sa_s) func f64Max_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_sc_a) func f64Max_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatMax(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_sc_s) func f64Max_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_cs_a) func f64Max_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatMax(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_cs_s) func f64Max_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_ac_a) func f64Max_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMax(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_ac_s) func f64Max_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_ca_a) func f64Max_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatMax(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Max_ca_s) func f64Max_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatMax(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_ss_a) func f64Copysign_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_ss_s) func f64Copysign_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_as_a) func f64Copysign_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_as_s) func f64Copysign_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_sa_a) func f64Copysign_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatCopysign(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_sa_s) func f64Copysign_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_sc_a) func f64Copysign_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatCopysign(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_sc_s) func f64Copysign_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_cs_a) func f64Copysign_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatCopysign(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_cs_s) func f64Copysign_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = code.f64Slot(frame, 10)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_ac_a) func f64Copysign_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatCopysign(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_ac_s) func f64Copysign_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_ca_a) func f64Copysign_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatCopysign(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Copysign_ca_s) func f64Copysign_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatCopysign(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Eq_ss_a) func f64Eq_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatEq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Eq_ss_s) func f64Eq_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatEq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Eq_as_a) func f64Eq_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatEq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Eq_as_s) func f64Eq_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatEq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Eq_sa_a) func f64Eq_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatEq(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Eq_sa_s) func f64Eq_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatEq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Ne_ss_a) func f64Ne_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatNe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Ne_ss_s) func f64Ne_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatNe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Ne_as_a) func f64Ne_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatNe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Ne_as_s) func f64Ne_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatNe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Ne_sa_a) func f64Ne_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatNe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Ne_sa_s) func f64Ne_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatNe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Lt_ss_a) func f64Lt_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatLt(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Lt_ss_s) func f64Lt_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatLt(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Lt_as_a) func f64Lt_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatLt(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Lt_as_s) func f64Lt_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatLt(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Lt_sa_a) func f64Lt_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatLt(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Lt_sa_s) func f64Lt_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatLt(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Le_ss_a) func f64Le_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatLe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Le_ss_s) func f64Le_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatLe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Le_as_a) func f64Le_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatLe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Le_as_s) func f64Le_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatLe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Le_sa_a) func f64Le_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatLe(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Le_sa_s) func f64Le_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatLe(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Abs_s_a) func f64Abs_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatAbs(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Abs_s_s) func f64Abs_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatAbs(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Abs_a_a) func f64Abs_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatAbs(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Abs_a_s) func f64Abs_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatAbs(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Neg_s_a) func f64Neg_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatNeg(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Neg_s_s) func f64Neg_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatNeg(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Neg_a_a) func f64Neg_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatNeg(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Neg_a_s) func f64Neg_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatNeg(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Ceil_s_a) func f64Ceil_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatCeil(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Ceil_s_s) func f64Ceil_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatCeil(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Ceil_a_a) func f64Ceil_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatCeil(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Ceil_a_s) func f64Ceil_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatCeil(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Floor_s_a) func f64Floor_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatFloor(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Floor_s_s) func f64Floor_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatFloor(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Floor_a_a) func f64Floor_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatFloor(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Floor_a_s) func f64Floor_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatFloor(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Trunc_s_a) func f64Trunc_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatTrunc(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Trunc_s_s) func f64Trunc_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatTrunc(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Trunc_a_a) func f64Trunc_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatTrunc(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Trunc_a_s) func f64Trunc_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatTrunc(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Nearest_s_a) func f64Nearest_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatNearest(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Nearest_s_s) func f64Nearest_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatNearest(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Nearest_a_a) func f64Nearest_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatNearest(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Nearest_a_s) func f64Nearest_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatNearest(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sqrt_s_a) func f64Sqrt_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatSqrt(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sqrt_s_s) func f64Sqrt_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Double = floatSqrt(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sqrt_a_a) func f64Sqrt_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatSqrt(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sqrt_a_s) func f64Sqrt_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatSqrt(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i64Extend32S_s_a) func i64Extend32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = extend32S(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend32S_s_s) func i64Extend32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: UInt64 = extend32S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend32S_a_a) func i64Extend32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = extend32S(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Extend32S_a_s) func i64Extend32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt64 = extend32S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
