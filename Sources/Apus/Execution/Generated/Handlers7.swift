// swift-format-ignore-file
// Handlers of operations, part 7.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i32Load16S_s_p) func i32Load16S_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_a_p) func i32Load16S_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_c_p) func i32Load16S_c_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_sc_p) func i32Load16S_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_ac_p) func i32Load16S_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_ss_p) func i32Load16S_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_as_p) func i32Load16S_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_p_a) func i32Load16S_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_p_s) func i32Load16S_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_p_p) func i32Load16S_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_pc_a) func i32Load16S_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_pc_s) func i32Load16S_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_pc_p) func i32Load16S_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_ps_a) func i32Load16S_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_ps_s) func i32Load16S_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_ps_p) func i32Load16S_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_sp_a) func i32Load16S_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_sp_s) func i32Load16S_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_sp_p) func i32Load16S_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16S_ap_a) func i32Load16S_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_ap_s) func i32Load16S_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_ap_p) func i32Load16S_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_s_p) func i32Load16U_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_a_p) func i32Load16U_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_c_p) func i32Load16U_c_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_sc_p) func i32Load16U_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_ac_p) func i32Load16U_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_ss_p) func i32Load16U_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_as_p) func i32Load16U_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_p_a) func i32Load16U_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_p_s) func i32Load16U_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_p_p) func i32Load16U_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_pc_a) func i32Load16U_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_pc_s) func i32Load16U_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_pc_p) func i32Load16U_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_ps_a) func i32Load16U_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_ps_s) func i32Load16U_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_ps_p) func i32Load16U_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_sp_a) func i32Load16U_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_sp_s) func i32Load16U_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_sp_p) func i32Load16U_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load16U_ap_a) func i32Load16U_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_ap_s) func i32Load16U_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_ap_p) func i32Load16U_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i64Load8U_s_p) func i64Load8U_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load8U_a_p) func i64Load8U_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load8U_c_p) func i64Load8U_c_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load8U_sc_p) func i64Load8U_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load8U_ac_p) func i64Load8U_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load8U_ss_p) func i64Load8U_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load8U_as_p) func i64Load8U_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load8U_p_a) func i64Load8U_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_p_s) func i64Load8U_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_pc_a) func i64Load8U_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_pc_s) func i64Load8U_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_ps_a) func i64Load8U_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_ps_s) func i64Load8U_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_sp_a) func i64Load8U_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_sp_s) func i64Load8U_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_ap_a) func i64Load8U_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_ap_s) func i64Load8U_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_s_p) func i64Load32U_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load32U_a_p) func i64Load32U_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load32U_c_p) func i64Load32U_c_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load32U_sc_p) func i64Load32U_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load32U_ac_p) func i64Load32U_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load32U_ss_p) func i64Load32U_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load32U_as_p) func i64Load32U_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load32U_p_a) func i64Load32U_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_p_s) func i64Load32U_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_pc_a) func i64Load32U_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_pc_s) func i64Load32U_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_ps_a) func i64Load32U_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_ps_s) func i64Load32U_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_sp_a) func i64Load32U_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_sp_s) func i64Load32U_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_ap_a) func i64Load32U_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_ap_s) func i64Load32U_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f32Load_p_a) func f32Load_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_p_s) func f32Load_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_pc_a) func f32Load_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_pc_s) func f32Load_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_ps_a) func f32Load_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_ps_s) func f32Load_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_sp_a) func f32Load_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_sp_s) func f32Load_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_ap_a) func f32Load_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_ap_s) func f32Load_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f64Load_s_p) func f64Load_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_a_p) func f64Load_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_c_p) func f64Load_c_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_sc_p) func f64Load_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_ac_p) func f64Load_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_ss_p) func f64Load_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_as_p) func f64Load_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_p_a) func f64Load_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_p_s) func f64Load_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_p_p) func f64Load_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_pc_a) func f64Load_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_pc_s) func f64Load_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_pc_p) func f64Load_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_ps_a) func f64Load_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_ps_s) func f64Load_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_ps_p) func f64Load_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_sp_a) func f64Load_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_sp_s) func f64Load_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_sp_p) func f64Load_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_ap_a) func f64Load_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_ap_s) func f64Load_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_ap_p) func f64Load_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_i32Store_sp) func i32Store_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ap) func i32Store_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_cp) func i32Store_cp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_scp) func i32Store_scp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_acp) func i32Store_acp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ssp) func i32Store_ssp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_asp) func i32Store_asp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ps) func i32Store_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_pa) func i32Store_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_pc) func i32Store_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_pcs) func i32Store_pcs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_pcc) func i32Store_pcc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_pss) func i32Store_pss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_psc) func i32Store_psc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sps) func i32Store_sps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_spc) func i32Store_spc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_aps) func i32Store_aps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_apc) func i32Store_apc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_sp) func i64Store_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: local), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ap) func i64Store_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: local), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_cp) func i64Store_cp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: local), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_scp) func i64Store_scp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: local), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_acp) func i64Store_acp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: local), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ssp) func i64Store_ssp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: local), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_asp) func i64Store_asp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: local), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ps) func i64Store_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_pa) func i64Store_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_pc) func i64Store_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_pcs) func i64Store_pcs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_pcc) func i64Store_pcc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_pss) func i64Store_pss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_psc) func i64Store_psc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_sps) func i64Store_sps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_spc) func i64Store_spc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_aps) func i64Store_aps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_apc) func i64Store_apc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_sp) func i32Store8_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ap) func i32Store8_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_cp) func i32Store8_cp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_scp) func i32Store8_scp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_acp) func i32Store8_acp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ssp) func i32Store8_ssp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_asp) func i32Store8_asp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ps) func i32Store8_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_pa) func i32Store8_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_pc) func i32Store8_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_pcs) func i32Store8_pcs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_pcc) func i32Store8_pcc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_pss) func i32Store8_pss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_psc) func i32Store8_psc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_sps) func i32Store8_sps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_spc) func i32Store8_spc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_aps) func i32Store8_aps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_apc) func i32Store8_apc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_sp) func i32Store16_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ap) func i32Store16_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_cp) func i32Store16_cp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_scp) func i32Store16_scp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_acp) func i32Store16_acp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ssp) func i32Store16_ssp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_asp) func i32Store16_asp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: local)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ps) func i32Store16_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_pa) func i32Store16_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_pc) func i32Store16_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_pcs) func i32Store16_pcs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_pcc) func i32Store16_pcc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_pss) func i32Store16_pss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_psc) func i32Store16_psc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_sps) func i32Store16_sps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_spc) func i32Store16_spc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_aps) func i32Store16_aps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_apc) func i32Store16_apc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_pa) func f32Store_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_pca) func f32Store_pca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_psa) func f32Store_psa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_spa) func f32Store_spa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_apa) func f32Store_apa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Float.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_pa) func f64Store_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_pca) func f64Store_pca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_psa) func f64Store_psa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_spa) func f64Store_spa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_apa) func f64Store_apa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Add_ss_p) func f64Add_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Add_as_p) func f64Add_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Add_sc_p) func f64Add_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Add_ac_p) func f64Add_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Add_ps_a) func f64Add_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_ps_s) func f64Add_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_ps_p) func f64Add_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Add_sp_a) func f64Add_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_sp_s) func f64Add_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_sp_p) func f64Add_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Add_pp_a) func f64Add_pp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_pp_s) func f64Add_pp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_pp_p) func f64Add_pp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Add_ap_a) func f64Add_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_ap_s) func f64Add_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_ap_p) func f64Add_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Add_pc_a) func f64Add_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatAdd(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_pc_s) func f64Add_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_pc_p) func f64Add_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_ss_p) func f64Mul_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_as_p) func f64Mul_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_sc_p) func f64Mul_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_ac_p) func f64Mul_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_ps_a) func f64Mul_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ps_s) func f64Mul_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ps_p) func f64Mul_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_sp_a) func f64Mul_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_sp_s) func f64Mul_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_sp_p) func f64Mul_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_pp_a) func f64Mul_pp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_pp_s) func f64Mul_pp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_pp_p) func f64Mul_pp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_ap_a) func f64Mul_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ap_s) func f64Mul_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ap_p) func f64Mul_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_pc_a) func f64Mul_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_pc_s) func f64Mul_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_pc_p) func f64Mul_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, result)
}
