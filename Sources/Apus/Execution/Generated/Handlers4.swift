// swift-format-ignore-file
// Handlers of operations, part 4.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i64Load16U_s_a) func i64Load16U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_s_s) func i64Load16U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_a_a) func i64Load16U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_a_s) func i64Load16U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_c_a) func i64Load16U_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_c_s) func i64Load16U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_sc_a) func i64Load16U_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_sc_s) func i64Load16U_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_ac_a) func i64Load16U_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_ac_s) func i64Load16U_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_ss_a) func i64Load16U_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_ss_s) func i64Load16U_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_as_a) func i64Load16U_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_as_s) func i64Load16U_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
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
@c(apus_copy_s) func copy_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_a) func copy_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(integer, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_d) func copy_d(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(double, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_f) func copy_f(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(float, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_c) func copy_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_k) func copy_k(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.load(fromByteOffset: 16, as: UInt64.self), code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy2) func copy2(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.i64Slot(frame, 10)
  let second = code.i64Slot(frame, 14)
  frame.storeSlot(first, code.slotOffset(8))
  frame.storeSlot(second, code.slotOffset(12))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copyPinned_p) func copyPinned_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(local, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copyPinned_s) func copyPinned_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let value = code.i64Slot(frame, 10)
  frame.storeSlot(value, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, value, double, float, doubleLocal)
}
@c(apus_copyPinned_a) func copyPinned_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let value = integer
  frame.storeSlot(value, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, value, double, float, doubleLocal)
}
@c(apus_copyPinned_c) func copyPinned_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let value = code.i64Constant(12)
  frame.storeSlot(value, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, value, double, float, doubleLocal)
}
@c(apus_copyPinned_d) func copyPinned_d(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let value = double
  frame.storeSlot(value, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, value)
}
@c(apus_copyPinned_sd) func copyPinned_sd(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let value = code.f64Slot(frame, 10)
  frame.storeSlot(value, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, value)
}
@c(apus_pin_i) func pin_i(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  return next(code + 16, frame, memory, context, integer, code.i64Slot(frame, 10), double, float, doubleLocal)
}
@c(apus_pin_d) func pin_d(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  return next(code + 16, frame, memory, context, integer, local, double, float, code.f64Slot(frame, 10))
}
@c(apus_select_s_a) func select_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = code.i32Slot(frame, 10) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_select_s_s) func select_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = code.i32Slot(frame, 10) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_select_a_a) func select_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = UInt32(truncatingIfNeeded: integer) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_select_a_s) func select_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = UInt32(truncatingIfNeeded: integer) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_selectF32_s_a) func selectF32_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = code.i32Slot(frame, 10) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Float.self)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_selectF32_s_s) func selectF32_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = code.i32Slot(frame, 10) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Float.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_selectF32_a_a) func selectF32_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = UInt32(truncatingIfNeeded: integer) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Float.self)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_selectF32_a_s) func selectF32_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = UInt32(truncatingIfNeeded: integer) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Float.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_selectF64_s_a) func selectF64_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = code.i32Slot(frame, 10) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Double.self)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_selectF64_s_s) func selectF64_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = code.i32Slot(frame, 10) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Double.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_selectF64_a_a) func selectF64_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = UInt32(truncatingIfNeeded: integer) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Double.self)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_selectF64_a_s) func selectF64_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = UInt32(truncatingIfNeeded: integer) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Double.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_globalGet_a) func globalGet_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_globalGet_s) func globalGet_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_globalSet_s) func globalSet_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))] = code.i64Slot(frame, 8)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_globalSet_a) func globalSet_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))] = integer
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_globalSet_c) func globalSet_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))] = code.i64Constant(16)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_ss_p) func i32Add_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Add_sc_p) func i32Add_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Add_as_p) func i32Add_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Add_ac_p) func i32Add_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Add_ps_a) func i32Add_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ps_s) func i32Add_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ps_p) func i32Add_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Add_sp_a) func i32Add_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sp_s) func i32Add_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sp_p) func i32Add_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Add_pc_a) func i32Add_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_pc_s) func i32Add_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_pc_p) func i32Add_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Add_ap_a) func i32Add_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = add(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ap_s) func i32Add_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ap_p) func i32Add_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Mul_ss_p) func i32Mul_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Mul_sc_p) func i32Mul_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Mul_as_p) func i32Mul_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Mul_ac_p) func i32Mul_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Mul_ps_a) func i32Mul_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_ps_s) func i32Mul_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_ps_p) func i32Mul_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Mul_sp_a) func i32Mul_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_sp_s) func i32Mul_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_sp_p) func i32Mul_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Mul_pc_a) func i32Mul_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_pc_s) func i32Mul_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_pc_p) func i32Mul_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Mul_ap_a) func i32Mul_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = mul(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_ap_s) func i32Mul_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_ap_p) func i32Mul_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = mul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32And_ss_p) func i32And_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32And_sc_p) func i32And_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32And_as_p) func i32And_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32And_ac_p) func i32And_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32And_ps_a) func i32And_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ps_s) func i32And_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ps_p) func i32And_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32And_sp_a) func i32And_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_sp_s) func i32And_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_sp_p) func i32And_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32And_pc_a) func i32And_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_pc_s) func i32And_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_pc_p) func i32And_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32And_ap_a) func i32And_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = and(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ap_s) func i32And_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ap_p) func i32And_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Or_ss_p) func i32Or_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Or_sc_p) func i32Or_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Or_as_p) func i32Or_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Or_ac_p) func i32Or_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Or_ps_a) func i32Or_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_ps_s) func i32Or_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_ps_p) func i32Or_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Or_sp_a) func i32Or_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_sp_s) func i32Or_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_sp_p) func i32Or_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Or_pc_a) func i32Or_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_pc_s) func i32Or_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_pc_p) func i32Or_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Or_ap_a) func i32Or_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = or(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_ap_s) func i32Or_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_ap_p) func i32Or_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Xor_ss_p) func i32Xor_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Xor_sc_p) func i32Xor_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Xor_as_p) func i32Xor_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Xor_ac_p) func i32Xor_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Xor_ps_a) func i32Xor_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ps_s) func i32Xor_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ps_p) func i32Xor_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Xor_sp_a) func i32Xor_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_sp_s) func i32Xor_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_sp_p) func i32Xor_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: local)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Xor_pc_a) func i32Xor_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_pc_s) func i32Xor_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_pc_p) func i32Xor_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Xor_ap_a) func i32Xor_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = xor(lhs, rhs)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ap_s) func i32Xor_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ap_p) func i32Xor_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
