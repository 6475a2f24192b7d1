// swift-format-ignore-file
// Handlers of operations, part 5.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i64TruncF32S_s_a) func i64TruncF32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32S_s_s) func i64TruncF32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32S_a_a) func i64TruncF32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateSTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32S_a_s) func i64TruncF32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateSTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32U_s_a) func i64TruncF32U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32U_s_s) func i64TruncF32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32U_a_a) func i64TruncF32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateUTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32U_a_s) func i64TruncF32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateUTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF32S_s_a) func i64TruncSatF32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt64 = saturateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF32S_s_s) func i64TruncSatF32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt64 = saturateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF32S_a_a) func i64TruncSatF32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt64 = saturateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF32S_a_s) func i64TruncSatF32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt64 = saturateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF32U_s_a) func i64TruncSatF32U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt64 = saturateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF32U_s_s) func i64TruncSatF32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt64 = saturateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF32U_a_a) func i64TruncSatF32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt64 = saturateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF32U_a_s) func i64TruncSatF32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt64 = saturateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64S_s_a) func i64TruncF64S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64S_s_s) func i64TruncF64S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64S_a_a) func i64TruncF64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateSTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64S_a_s) func i64TruncF64S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateSTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64U_s_a) func i64TruncF64U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64U_s_s) func i64TruncF64U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64U_a_a) func i64TruncF64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateUTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64U_a_s) func i64TruncF64U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateUTrap(operand, as: UInt64.self)
  if trap != 0 { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64S_s_a) func i64TruncSatF64S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt64 = saturateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64S_s_s) func i64TruncSatF64S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt64 = saturateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64S_a_a) func i64TruncSatF64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt64 = saturateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64S_a_s) func i64TruncSatF64S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt64 = saturateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64U_s_a) func i64TruncSatF64U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt64 = saturateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64U_s_s) func i64TruncSatF64U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt64 = saturateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64U_a_a) func i64TruncSatF64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt64 = saturateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64U_a_s) func i64TruncSatF64U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt64 = saturateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
