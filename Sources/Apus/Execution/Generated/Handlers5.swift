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
@c(apus_i32LoadAny_n_a) func i32LoadAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt64.self, record) {
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
  if overflow || isOutOfBounds(address, UInt64.self, record) {
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
  if overflow || isOutOfBounds(address, UInt64.self, record) {
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
  if overflow || isOutOfBounds(address, UInt64.self, record) {
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
  if overflow || isOutOfBounds(address, Int8.self, record) {
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
  if overflow || isOutOfBounds(address, Int8.self, record) {
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
  if overflow || isOutOfBounds(address, Int8.self, record) {
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
  if overflow || isOutOfBounds(address, Int8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, Int16.self, record) {
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
  if overflow || isOutOfBounds(address, Int16.self, record) {
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
  if overflow || isOutOfBounds(address, Int16.self, record) {
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
  if overflow || isOutOfBounds(address, Int16.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
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
  if overflow || isOutOfBounds(address, Int8.self, record) {
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
  if overflow || isOutOfBounds(address, Int8.self, record) {
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
  if overflow || isOutOfBounds(address, Int8.self, record) {
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
  if overflow || isOutOfBounds(address, Int8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, Int16.self, record) {
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
  if overflow || isOutOfBounds(address, Int16.self, record) {
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
  if overflow || isOutOfBounds(address, Int16.self, record) {
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
  if overflow || isOutOfBounds(address, Int16.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
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
  if overflow || isOutOfBounds(address, Int32.self, record) {
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
  if overflow || isOutOfBounds(address, Int32.self, record) {
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
  if overflow || isOutOfBounds(address, Int32.self, record) {
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
  if overflow || isOutOfBounds(address, Int32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, Float.self, record) {
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
  if overflow || isOutOfBounds(address, Float.self, record) {
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
  if overflow || isOutOfBounds(address, Float.self, record) {
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
  if overflow || isOutOfBounds(address, Float.self, record) {
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
  if overflow || isOutOfBounds(address, Double.self, record) {
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
  if overflow || isOutOfBounds(address, Double.self, record) {
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
  if overflow || isOutOfBounds(address, Double.self, record) {
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
  if overflow || isOutOfBounds(address, Double.self, record) {
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
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt32.self, record) {
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
  if overflow || isOutOfBounds(address, UInt64.self, record) {
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
  if overflow || isOutOfBounds(address, UInt64.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt8.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
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
  if overflow || isOutOfBounds(address, UInt16.self, record) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8Any_n) func i64Store8Any_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if overflow || isOutOfBounds(address, UInt8.self, record) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt8(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8Any_w) func i64Store8Any_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if overflow || isOutOfBounds(address, UInt8.self, record) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt8(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16Any_n) func i64Store16Any_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if overflow || isOutOfBounds(address, UInt16.self, record) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt16(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16Any_w) func i64Store16Any_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if overflow || isOutOfBounds(address, UInt16.self, record) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt16(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32Any_n) func i64Store32Any_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if overflow || isOutOfBounds(address, UInt32.self, record) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt32(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32Any_w) func i64Store32Any_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if overflow || isOutOfBounds(address, UInt32.self, record) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt32(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
