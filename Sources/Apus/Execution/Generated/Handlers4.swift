// swift-format-ignore-file
// Handlers of operations, part 4.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i64Load32S_s_a) func i64Load32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_s_s) func i64Load32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_a_a) func i64Load32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_a_s) func i64Load32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_c_a) func i64Load32S_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_c_s) func i64Load32S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_sc_a) func i64Load32S_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_sc_s) func i64Load32S_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_ac_a) func i64Load32S_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_ac_s) func i64Load32S_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_ss_a) func i64Load32S_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_ss_s) func i64Load32S_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_as_a) func i64Load32S_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_as_s) func i64Load32S_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_s_a) func i64Load32U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_s_s) func i64Load32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_a_a) func i64Load32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_a_s) func i64Load32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_c_a) func i64Load32U_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_c_s) func i64Load32U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_sc_a) func i64Load32U_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_sc_s) func i64Load32U_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_ac_a) func i64Load32U_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_ac_s) func i64Load32U_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_ss_a) func i64Load32U_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_ss_s) func i64Load32U_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_as_a) func i64Load32U_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_as_s) func i64Load32U_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f32Load_s_a) func f32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_s_s) func f32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_a_a) func f32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_a_s) func f32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_c_a) func f32Load_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_c_s) func f32Load_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_sc_a) func f32Load_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_sc_s) func f32Load_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_ac_a) func f32Load_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_ac_s) func f32Load_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_ss_a) func f32Load_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_ss_s) func f32Load_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_as_a) func f32Load_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_as_s) func f32Load_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f64Load_s_a) func f64Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_s_s) func f64Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_a_a) func f64Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_a_s) func f64Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_c_a) func f64Load_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_c_s) func f64Load_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_sc_a) func f64Load_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_sc_s) func f64Load_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_ac_a) func f64Load_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_ac_s) func f64Load_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_ss_a) func f64Load_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_ss_s) func f64Load_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_as_a) func f64Load_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_as_s) func f64Load_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Store_ss) func i32Store_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa) func i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sc) func i32Store_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_as) func i32Store_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_aa) func i32Store_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ac) func i32Store_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_cs) func i32Store_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ca) func i32Store_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_cc) func i32Store_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_scs) func i32Store_scs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_scc) func i32Store_scc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_acs) func i32Store_acs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_acc) func i32Store_acc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sss) func i32Store_sss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ssc) func i32Store_ssc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ass) func i32Store_ass(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_asc) func i32Store_asc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ss) func i64Store_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_sa) func i64Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_sc) func i64Store_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_as) func i64Store_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_aa) func i64Store_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ac) func i64Store_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_cs) func i64Store_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ca) func i64Store_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_cc) func i64Store_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_scs) func i64Store_scs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_scc) func i64Store_scc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_acs) func i64Store_acs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_acc) func i64Store_acc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_sss) func i64Store_sss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ssc) func i64Store_ssc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ass) func i64Store_ass(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_asc) func i64Store_asc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ss) func i32Store8_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_sa) func i32Store8_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_sc) func i32Store8_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_as) func i32Store8_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_aa) func i32Store8_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ac) func i32Store8_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_cs) func i32Store8_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ca) func i32Store8_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_cc) func i32Store8_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_scs) func i32Store8_scs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_scc) func i32Store8_scc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_acs) func i32Store8_acs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_acc) func i32Store8_acc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_sss) func i32Store8_sss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ssc) func i32Store8_ssc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ass) func i32Store8_ass(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_asc) func i32Store8_asc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ss) func i32Store16_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_sa) func i32Store16_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_sc) func i32Store16_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_as) func i32Store16_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_aa) func i32Store16_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ac) func i32Store16_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_cs) func i32Store16_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ca) func i32Store16_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_cc) func i32Store16_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_scs) func i32Store16_scs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_scc) func i32Store16_scc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_acs) func i32Store16_acs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_acc) func i32Store16_acc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_sss) func i32Store16_sss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ssc) func i32Store16_ssc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ass) func i32Store16_ass(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_asc) func i32Store16_asc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_sa) func f32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_aa) func f32Store_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_ca) func f32Store_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_sca) func f32Store_sca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_aca) func f32Store_aca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_ssa) func f32Store_ssa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_asa) func f32Store_asa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_sa) func f64Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_aa) func f64Store_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_ca) func f64Store_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_sca) func f64Store_sca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_aca) func f64Store_aca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_ssa) func f64Store_ssa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_asa) func f64Store_asa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
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
