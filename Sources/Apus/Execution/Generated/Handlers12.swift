// swift-format-ignore-file
// Handlers of operations, part 12.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i32Load_s_s_then_i32Load_s_a) func i32Load_s_s_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_s_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_copy_a) func i32Add_sc_s_then_copy_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ps_p_then_brIfI32LtU_ac) func i32Add_ps_p_then_brIfI32LtU_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return brIfI32LtU_ac(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Store8_pcc_then_i32Add_ps_p) func i32Store8_pcc_then_i32Add_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return i32Add_ps_p(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_a_then_brIfI32Load8UNe_p) func copy_a_then_brIfI32Load8UNe_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(integer, code.slotOffset(8))
  return brIfI32Load8UNe_p(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_ss_p_then_i32Add_sc_s) func i32Add_ss_p_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Store_sa) func i32Load_s_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_as_then_i32Store_as) func i32Store_as_then_i32Store_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32Store_as(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32Load_s_a) func i32Store_sa_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Load_s_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_globalSum_s_then_i32Store_as) func globalSum_s_then_i32Store_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = UInt32(truncatingIfNeeded: context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))]) &+ code.i32Constant(12)
  frame.storeSlot(sum, code.slotOffset(8))
  return i32Store_as(code + 24, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_i64Xor_as_a_then_i64Rotl_ac_s) func i64Xor_as_a_then_i64Rotl_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = xor(lhs, rhs)
  return i64Rotl_ac_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f64Load_pc_a_then_f64Mul_as_s) func f64Load_pc_a_then_f64Mul_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return f64Mul_as_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_s_then_f64Load_sc_s) func f64Mul_as_s_then_f64Load_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_sc_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i64Rotl_ac_s_then_i64Add_as_s) func i64Rotl_ac_s_then_i64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64Add_as_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_as_s_then_i64Xor_as_a) func i64Add_as_s_then_i64Xor_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64Xor_as_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32Load_s_s) func i32Store_sa_then_i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Load_s_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_i32Load_s_s) func i32Load_s_s_then_i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_s_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_globalAdd_then_i32Store_as) func globalAdd_then_i32Store_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = UInt32(truncatingIfNeeded: context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))]) &+ code.i32Constant(12)
  context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))] = UInt64(sum)
  frame.storeSlot(sum, code.slotOffset(8))
  return i32Store_as(code + 24, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_copy_s_then_call) func copy_s_then_call(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return call(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_c_then_brIfI32LtU_sc) func copy_c_then_brIfI32LtU_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return brIfI32LtU_sc(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_call) func i32Add_sc_s_then_call(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return call(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_pc_a_then_i32Add_as_s) func i32Load8U_pc_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_addBrIfI32GtU_c) func i32Add_as_s_then_addBrIfI32GtU_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return addBrIfI32GtU_c(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ss_a_then_returnOne_a) func i32Add_ss_a_then_returnOne_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  return returnOne_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy2_then_copy_s) func copy2_then_copy_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.i64Slot(frame, 10)
  let second = code.i64Slot(frame, 14)
  frame.storeSlot(first, code.slotOffset(8))
  frame.storeSlot(second, code.slotOffset(12))
  return copy_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_ac_a_then_i32Store_sa) func i32Add_ac_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_copy_s) func i32Load_s_s_then_copy_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return copy_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy2_then_call) func copy2_then_call(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.i64Slot(frame, 10)
  let second = code.i64Slot(frame, 14)
  frame.storeSlot(first, code.slotOffset(8))
  frame.storeSlot(second, code.slotOffset(12))
  return call(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Load_sc_s_then_f64Load_pc_a) func f64Load_sc_s_then_f64Load_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_pc_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Load8U_pc_a) func i32Add_as_s_then_i32Load8U_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load8U_pc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_brIfI32GtU_as) func i32Load_s_a_then_brIfI32GtU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return brIfI32GtU_as(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_returnOne_s) func i32Store_sa_then_returnOne_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return returnOne_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_globalSetSum_then_returnOne_s) func globalSetSum_then_returnOne_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = code.i32Slot(frame, 10) &+ code.i32Constant(12)
  context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))] = UInt64(sum)
  return returnOne_s(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Add_ac_s_then_i64And_sc_a) func i64Add_ac_s_then_i64And_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64And_sc_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_pc_p_then_i64ShrU_sc_s) func i64Add_pc_p_then_i64ShrU_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64ShrU_sc_s(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64And_sc_a_then_i64Eqz_a_a) func i64And_sc_a_then_i64Eqz_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = and(lhs, rhs)
  return i64Eqz_a_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Eqz_a_a_then_select_a_s) func i64Eqz_a_a_then_select_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: UInt32 = eqz(operand)
  return select_a_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Mul_sc_a_then_i64Add_ac_s) func i64Mul_sc_a_then_i64Add_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = mul(lhs, rhs)
  return i64Add_ac_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ShrU_sc_s_then_i64Mul_sc_a) func i64ShrU_sc_s_then_i64Mul_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64Mul_sc_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_select_a_s_then_brIfI64Ne_ac) func select_a_s_then_brIfI64Ne_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = UInt32(truncatingIfNeeded: integer) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  frame.storeSlot(result, code.slotOffset(8))
  return brIfI64Ne_ac(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32Store_sa) func i32Store_sa_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Store_sa(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_globalSum_s) func i32Load_s_s_then_globalSum_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return globalSum_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_p_a_then_i32Shl_ac_a) func i32Load8U_p_a_then_i32Shl_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Shl_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_br) func i32Store_sa_then_br(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return br(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32Add_sc_s) func i32Add_sc_s_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_a_then_i32Store_sa) func i32Add_as_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_a_a_then_i32Store_sa) func i32Load_a_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_c_then_i32Add_sc_s) func copy_c_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_as_then_i32Load_s_a) func i32Store_as_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32Load_s_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_pc_s_then_brIfI32GtU_pc) func i32Add_pc_s_then_brIfI32GtU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return brIfI32GtU_pc(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copyPinned_s_then_f64Sub_sp_a) func copyPinned_s_then_f64Sub_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let value = code.i64Slot(frame, 10)
  frame.storeSlot(value, code.slotOffset(8))
  return f64Sub_sp_a(code + 16, frame, memory, context, integer, value, double, float, doubleLocal)
}
@c(apus_copy_d_then_f64Mul_ap_s) func copy_d_then_f64Mul_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(double, code.slotOffset(8))
  return f64Mul_ap_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_k_then_brIfF64Le_as) func copy_k_then_brIfF64Le_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.load(fromByteOffset: 16, as: UInt64.self), code.slotOffset(8))
  return brIfF64Le_as(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Add_as_a_then_copy_k) func f64Add_as_a_then_copy_k(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  return copy_k(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_as_p_then_copy_d) func f64Add_as_p_then_copy_d(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy_d(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Add_as_s_then_f64Mul_as_p) func f64Add_as_s_then_f64Mul_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_as_p(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_ss_s_then_copyPinned_s) func f64Add_ss_s_then_copyPinned_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copyPinned_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ap_s_then_f64Mul_ss_a) func f64Mul_ap_s_then_f64Mul_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_ss_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_p_then_f64Add_as_a) func f64Mul_as_p_then_f64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Add_as_a(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_ss_a_then_f64Add_as_s) func f64Mul_ss_a_then_f64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  return f64Add_as_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sp_a_then_f64Add_as_p) func f64Sub_sp_a_then_f64Add_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = doubleLocal
  let result = floatSub(lhs, rhs)
  return f64Add_as_p(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Shl_ac_a_then_i64Load_as_a) func i32Shl_ac_a_then_i64Load_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i64Load_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a_then_i32Add_as_s) func i32Shl_sc_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Add_as_a_then_f64Add_as_p) func f64Add_as_a_then_f64Add_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  return f64Add_as_p(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Shl_ac_a) func i32Load_s_a_then_i32Shl_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Shl_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32Load8U_s_s) func i32Add_sc_s_then_i32Load8U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load8U_s_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32Shl_sc_a) func i32Add_sc_s_then_i32Shl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Shl_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Add_as_a) func i32Load_s_a_then_i32Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_pc_p_then_addBrIfI32Ne_c) func i32Add_pc_p_then_addBrIfI32Ne_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return addBrIfI32Ne_c(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_call) func i32Load_s_s_then_call(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return call(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_globalSetSum) func i32Load_s_s_then_globalSetSum(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return globalSetSum(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend8S_s_s_then_i32Load8U_s_a) func i32Extend8S_s_s_then_i32Load8U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = extend8S(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load8U_s_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_a_then_brTable_a) func i32Load8U_s_a_then_brTable_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return brTable_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_s_then_i32Extend8S_s_s) func i32Load8U_s_s_then_i32Extend8S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Extend8S_s_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_s_then_i32Or_as_s) func i32Load8U_s_s_then_i32Or_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Or_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_s_then_i32Shl_ac_s) func i32Load8U_s_s_then_i32Shl_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Shl_ac_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_as_s_then_i32Load8U_s_s) func i32Or_as_s_then_i32Load8U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = or(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load8U_s_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_s_then_i32Load8U_s_s) func i32Shl_ac_s_then_i32Load8U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load8U_s_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Add_as_s_then_i32Load8U_p_a) func i64Add_as_s_then_i32Load8U_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load8U_p_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32And_ac_a_then_i32Shl_ac_a) func i32And_ac_a_then_i32Shl_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  return i32Shl_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_a_then_i32Add_as_s) func i32Xor_as_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_brIfI32LoadEq_a) func i32Store_sa_then_brIfI32LoadEq_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return brIfI32LoadEq_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_i32Add_ac_a) func i32Load_s_s_then_i32Add_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_pc_p_then_i32Add_sc_s) func i32Add_pc_p_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_i32Load_a_a) func i32Load_s_s_then_i32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Sub_ac_a) func i32Load_s_a_then_i32Sub_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Sub_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Add_ap_a_then_f64Add_as_a) func f64Add_ap_a_then_f64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatAdd(lhs, rhs)
  return f64Add_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_as_a_then_f64Add_as_a) func f64Add_as_a_then_f64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  return f64Add_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_as_p_then_i32Add_pc_p) func f64Add_as_p_then_i32Add_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_pc_p(code + 16, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_ac_s_then_f64Load_pc_a) func f64Load_ac_s_then_f64Load_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_pc_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_p_a_then_f64Mul_as_a) func f64Load_p_a_then_f64Mul_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return f64Mul_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_sc_s_then_f64Load_p_a) func f64Load_sc_s_then_f64Load_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_p_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_a_then_f64Add_ap_a) func f64Mul_as_a_then_f64Add_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  return f64Add_ap_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Add_ss_s_then_f64Load_ac_s) func i32Add_ss_s_then_f64Load_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_ac_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_p_a_then_i32Store_sa) func i32Load_p_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_a_then_i32Load_a_s) func i32Shl_ac_a_then_i32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_a_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_copy_a) func i32Store_sa_then_copy_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return copy_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_s_then_br) func copy_s_then_br(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return br(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32And_ac_a_then_i32Add_ac_s) func i32And_ac_a_then_i32Add_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  return i32Add_ac_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_a_then_i32Load_as_a) func i32Shl_ac_a_then_i32Load_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_copy2) func i32Add_sc_s_then_copy2(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy2(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ac_s_then_copy2) func i32Add_ac_s_then_copy2(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy2(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32Add_ss_a) func i32Add_sc_s_then_i32Add_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_ss_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ss_a_then_i32And_ac_a) func i32Add_ss_a_then_i32And_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  return i32And_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_as_then_i32Load_a_s) func i32Store_as_then_i32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32Load_a_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Load_as_a_then_i64Add_as_s) func i64Load_as_a_then_i64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return i64Add_as_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f64Add_as_a_then_f64Store_aa) func f64Add_as_a_then_f64Store_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  return f64Store_aa(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_a_a_then_f64Add_as_a) func f64Load_a_a_then_f64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return f64Add_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ap_s_then_f64Load_a_a) func f64Mul_ap_s_then_f64Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_a_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ss_a_then_f64Mul_ap_s) func f64Mul_ss_a_then_f64Mul_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  return f64Mul_ap_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sa_a_then_f64Store_sa) func f64Sub_sa_a_then_f64Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatSub(lhs, rhs)
  return f64Store_sa(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Load_a_s) func i32Add_as_s_then_i32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_a_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_brIf_s) func i32Add_sc_s_then_brIf_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return brIf_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a_then_i32Load_ap_a) func i32Shl_sc_a_then_i32Load_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_ap_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32LtS_as_s) func i32Add_sc_s_then_i32LtS_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32LtS_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_i32Load_p_a) func i32Load_s_s_then_i32Load_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_p_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtS_as_s_then_i32Add_sc_s) func i32LtS_as_s_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = ltS(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_ps_then_i32Add_pc_p) func i32Store_ps_then_i32Add_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32Add_pc_p(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32Store_ps) func i32Store_sa_then_i32Store_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Store_ps(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_as_then_i32Load_s_s) func i32Store_as_then_i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32Load_s_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_a_then_i32Store_sa) func i32Load8U_s_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_as_a_then_i32Store_sa) func i32Load_as_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_a_then_i32And_ac_a) func i32Add_sc_a_then_i32And_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  return i32And_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy2_then_copy2) func copy2_then_copy2(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.i64Slot(frame, 10)
  let second = code.i64Slot(frame, 14)
  frame.storeSlot(first, code.slotOffset(8))
  frame.storeSlot(second, code.slotOffset(12))
  return copy2(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_c_then_br) func copy_c_then_br(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return br(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_copy_s) func i32Add_sc_s_then_copy_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_a_then_i32Add_as_s) func i32Shl_ac_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_s_then_i32Add_sc_s) func copy_s_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Store_as) func i32Load_s_a_then_i32Store_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Store_as(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_addBrIfI32Ne_c) func i32Add_sc_s_then_addBrIfI32Ne_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return addBrIfI32Ne_c(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_c_then_select_a_s) func copy_c_then_select_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return select_a_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Sub_ac_a_then_brTable_a) func i32Sub_ac_a_then_brTable_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  return brTable_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_br) func i32Add_sc_s_then_br(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return br(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy2_then_i32Xor_ss_a) func copy2_then_i32Xor_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.i64Slot(frame, 10)
  let second = code.i64Slot(frame, 14)
  frame.storeSlot(first, code.slotOffset(8))
  frame.storeSlot(second, code.slotOffset(12))
  return i32Xor_ss_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_sa_then_i32Load8U_s_a) func i32Store8_sa_then_i32Load8U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Load8U_s_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_s_then_i32Store_ss) func copy_s_then_i32Store_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return i32Store_ss(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_copy_s) func i32Store_sa_then_copy_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return copy_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32LoadLoad_a_then_i32Store_sa) func i32LoadLoad_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = UInt(code.i32Slot(frame, 10)) &+ code.shortOffset(12)
  if _slowPath(isOutOfBounds(first, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = UInt(memory.loadGuest(first, as: UInt32.self)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Load16U_a_a) func i32Load_s_a_then_i32Load16U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Load16U_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_a_then_i32Sub_ac_a) func i32Load8U_s_a_then_i32Sub_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Sub_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store16_sa_then_i32Load8U_s_a) func i32Store16_sa_then_i32Load8U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Load8U_s_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_ac_a_then_brTable_a) func i32Add_ac_a_then_brTable_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  return brTable_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Add_ac_s) func i32Load_s_a_then_i32Add_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_ac_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_p_s_then_i32Load_p_a) func i32Load_p_s_then_i32Load_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_p_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadLoad_a_then_copy2) func i32LoadLoad_a_then_copy2(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = UInt(code.i32Slot(frame, 10)) &+ code.shortOffset(12)
  if _slowPath(isOutOfBounds(first, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = UInt(memory.loadGuest(first, as: UInt32.self)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self)
  return copy2(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_pc_a_then_i32Xor_as_s) func i32Rotl_pc_a_then_i32Xor_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  return i32Xor_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sc_a_then_i32Xor_as_s) func i32Rotl_sc_a_then_i32Xor_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  return i32Xor_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ac_s_then_i32Load_s_a) func i32Add_ac_s_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_s_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_c_then_call) func copy_c_then_call(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return call(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Sub_ac_a_then_i32Load_a_a) func i32Sub_ac_a_then_i32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  return i32Load_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ac_s_then_i32Load_s_a) func i32Sub_ac_s_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_s_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_ac_a_then_i32Store_sa) func i32Sub_ac_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_c_then_copy_s) func copy_c_then_copy_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return copy_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_a_s_then_brIf_a) func i32Load_a_s_then_brIf_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return brIf_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_a_then_i32Load_s_a) func copy_a_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(integer, code.slotOffset(8))
  return i32Load_s_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_copy_s) func i32Add_as_s_then_copy_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_globalSetSum_then_returnVoid) func globalSetSum_then_returnVoid(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = code.i32Slot(frame, 10) &+ code.i32Constant(12)
  context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))] = UInt64(sum)
  return returnVoid(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Load_pc_a_then_f64Sub_sa_s) func f64Load_pc_a_then_f64Sub_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return f64Sub_sa_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_s_s_then_f64Mul_ss_a) func f64Load_s_s_then_f64Mul_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_ss_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ap_a_then_f64Sub_sa_a) func f64Mul_ap_a_then_f64Sub_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  return f64Sub_sa_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ss_a_then_f64Mul_ap_a) func f64Mul_ss_a_then_f64Mul_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  return f64Mul_ap_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Store_sa_then_f64Load_s_s) func f64Store_sa_then_f64Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return f64Load_s_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_pc_s_then_f64Mul_ss_a) func i32Add_pc_s_then_f64Mul_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_ss_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_a_then_i32Load_ac_a) func i32Shl_ac_a_then_i32Load_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Add_as_s_then_i64Add_as_s) func i64Add_as_s_then_i64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64Add_as_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_ss_a_then_i64Rotl_ac_s) func i64Xor_ss_a_then_i64Rotl_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Slot(frame, 12)
  let result = xor(lhs, rhs)
  return i64Rotl_ac_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_brIfI32Ne_ac) func i32Store_sa_then_brIfI32Ne_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return brIfI32Ne_ac(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_a_then_i64Load_as_s) func i32Shl_ac_a_then_i64Load_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i64Load_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadLoad_a_then_brIfI32Ne_ac) func i32LoadLoad_a_then_brIfI32Ne_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = UInt(code.i32Slot(frame, 10)) &+ code.shortOffset(12)
  if _slowPath(isOutOfBounds(first, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = UInt(memory.loadGuest(first, as: UInt32.self)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self)
  return brIfI32Ne_ac(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a_then_i32Add_ap_s) func i32Shl_sc_a_then_i32Add_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Add_ap_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32AddMemory_then_i32Load_s_a) func i32AddMemory_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self) &+ code.i32Constant(16)
  memory.storeGuest(result, address)
  return i32Load_s_a(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_s_then_pin_i) func copy_s_then_pin_i(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return pin_i(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ss_then_brIfI32LtS_sc) func i32Store_ss_then_brIfI32LtS_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return brIfI32LtS_sc(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_a_s_then_i32Load_s_a) func i32Load_a_s_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_s_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_k_then_f64Le_ss_a) func copy_k_then_f64Le_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.load(fromByteOffset: 16, as: UInt64.self), code.slotOffset(8))
  return f64Le_ss_a(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Le_ss_a_then_brIfI32Eq_ac) func f64Le_ss_a_then_brIfI32Eq_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatLe(lhs, rhs)
  return brIfI32Eq_ac(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64ShrU_sc_a_then_i32And_ac_a) func i64ShrU_sc_a_then_i32And_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = code.i64Constant(12)
  let result = shrU(lhs, rhs)
  return i32And_ac_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64U_a_a_then_i64Add_as_s) func i64TruncSatF64U_a_a_then_i64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt64 = saturateU(operand)
  return i64Add_as_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_a_then_returnOne_a) func i32Xor_as_a_then_returnOne_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  return returnOne_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_a_s_then_i32Add_sc_a) func i32Load_a_s_then_i32Add_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Sub_ac_s) func i32Load_s_a_then_i32Sub_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Sub_ac_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32AddMemory) func i32Store_sa_then_i32AddMemory(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32AddMemory(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_a_a_then_i32Add_ac_a) func i32Load_a_a_then_i32Add_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_addBrIfI32Ne_pc) func i32Add_as_s_then_addBrIfI32Ne_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return addBrIfI32Ne_pc(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32AddMemory_then_br) func i32AddMemory_then_br(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self) &+ code.i32Constant(16)
  memory.storeGuest(result, address)
  return br(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Add_ss_s) func i32Add_as_s_then_i32Add_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_ss_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Add_as_s) func i32Add_as_s_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Add_as_a_then_i64Add_as_s) func i64Add_as_a_then_i64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  return i64Add_as_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_as_a_then_i64Add_as_a) func i64Load_as_a_then_i64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return i64Add_as_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Rotl_ac_s_then_i32Load8U_p_a) func i64Rotl_ac_s_then_i32Load8U_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load8U_p_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_s_then_i32Shl_ac_a) func i32Load8U_s_s_then_i32Shl_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Shl_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Add_as_a_then_f64Store_ca) func f64Add_as_a_then_f64Store_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  return f64Store_ca(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_c_a_then_f64Add_as_a) func f64Load_c_a_then_f64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return f64Add_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_c_a_then_f64Mul_ac_s) func f64Load_c_a_then_f64Mul_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return f64Mul_ac_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ac_s_then_f64Load_c_a) func f64Mul_ac_s_then_f64Load_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_c_a(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_copy_k_then_i32Load8U_s_s) func copy_k_then_i32Load8U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.load(fromByteOffset: 16, as: UInt64.self), code.slotOffset(8))
  return i32Load8U_s_s(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_ac_a_then_i32Add_ac_a) func i32Load_ac_a_then_i32Add_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ac_a_then_i32Store_sa) func i32And_ac_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Add_ac_a) func i32Load_s_a_then_i32Add_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Store_sa_then_i32Add_sc_s) func i64Store_sa_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: integer), address)
  return i32Add_sc_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ss_then_i32Store_ss) func i32Store_ss_then_i32Store_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32Store_ss(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_a_a_then_i32Load_a_a) func i32Load_a_a_then_i32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Load_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_returnVoid) func i32Store_sa_then_returnVoid(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return returnVoid(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_c_then_copy_c) func copy_c_then_copy_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return copy_c(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_ca_then_f64Load_c_a) func f64Store_ca_then_f64Load_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return f64Load_c_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_copy_c) func i32Add_as_s_then_copy_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy_c(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_a_then_returnOne_a) func i32Add_sc_a_then_returnOne_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  return returnOne_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ap_s_then_i32Shl_sc_a) func i32Add_ap_s_then_i32Shl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Shl_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_as_then_i32Store_ac) func i32Store_as_then_i32Store_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32Store_ac(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Shl_pc_a_then_i32Load_a_s) func i32Shl_pc_a_then_i32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_a_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_pin_i_then_i32Load_s_s) func pin_i_then_i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  return i32Load_s_s(code + 16, frame, memory, context, integer, code.i64Slot(frame, 10), double, float, doubleLocal)
}
@c(apus_i32Store_as_then_globalSum_s) func i32Store_as_then_globalSum_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return globalSum_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_as_then_i32Load_a_a) func i32Store_as_then_i32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32Load_a_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Add_sc_s) func i32Add_as_s_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a_then_i32Load_a_a) func i32Shl_sc_a_then_i32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_copy_c) func i32Load_s_s_then_copy_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return copy_c(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ac_a_then_i32Add_as_s) func i32And_ac_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_brUnless_a) func i32Store_sa_then_brUnless_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return brUnless_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_copy2) func i32Add_as_s_then_copy2(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy2(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ss_s_then_copy2) func i32Add_ss_s_then_copy2(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy2(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy2_then_addBrIfI32Ne_c) func copy2_then_addBrIfI32Ne_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.i64Slot(frame, 10)
  let second = code.i64Slot(frame, 14)
  frame.storeSlot(first, code.slotOffset(8))
  frame.storeSlot(second, code.slotOffset(12))
  return addBrIfI32Ne_c(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copyPinned_s_then_i32And_ap_s) func copyPinned_s_then_i32And_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let value = code.i64Slot(frame, 10)
  frame.storeSlot(value, code.slotOffset(8))
  return i32And_ap_s(code + 16, frame, memory, context, integer, value, double, float, doubleLocal)
}
@c(apus_copy_s_then_i32Rotl_sc_s) func copy_s_then_i32Rotl_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return i32Rotl_sc_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Load_sc_a) func i32Add_as_s_then_i32Load_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Load_ss_a) func i32Add_as_s_then_i32Load_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_ss_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ap_s_then_i32And_ss_a) func i32And_ap_s_then_i32And_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = UInt32(truncatingIfNeeded: local)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32And_ss_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_as_a_then_i32Xor_as_a) func i32And_as_a_then_i32Xor_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = and(lhs, rhs)
  return i32Xor_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_ss_a_then_i32Xor_as_s) func i32And_ss_a_then_i32Xor_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = and(lhs, rhs)
  return i32Xor_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_sc_a_then_i32Add_as_s) func i32Load_sc_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ss_a_then_i32Add_as_s) func i32Load_ss_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_pc_a_then_i32Xor_as_a) func i32Rotl_pc_a_then_i32Xor_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  return i32Xor_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_pc_s_then_i32Rotl_pc_a) func i32Rotl_pc_s_then_i32Rotl_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Rotl_pc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sc_a_then_i32Xor_as_a) func i32Rotl_sc_a_then_i32Xor_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  return i32Xor_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sc_s_then_i32Rotl_sc_a) func i32Rotl_sc_s_then_i32Rotl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Rotl_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_s_then_i32Rotl_pc_a) func i32Xor_as_s_then_i32Rotl_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Rotl_pc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_s_then_i32Rotl_pc_s) func i32Xor_as_s_then_i32Rotl_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Rotl_pc_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_s_then_i32Rotl_sc_a) func i32Xor_as_s_then_i32Rotl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Rotl_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ss_a_then_copyPinned_s) func i32Xor_ss_a_then_copyPinned_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = xor(lhs, rhs)
  return copyPinned_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_ss_a_then_i32And_as_a) func i32Xor_ss_a_then_i32And_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = xor(lhs, rhs)
  return i32And_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Load_s_s_then_f64Load_s_s) func f64Load_s_s_then_f64Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_s_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Load_a_s_then_globalSum_s) func i32Load_a_s_then_globalSum_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return globalSum_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i64Load_a_s) func i32Add_sc_s_then_i64Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64Load_a_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32Load8U_a_a) func i32Add_sc_s_then_i32Load8U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load8U_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Add_as_s_then_i64Xor_ss_a) func i64Add_as_s_then_i64Xor_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64Xor_ss_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Sub_ac_s_then_i32Store_sa) func i32Sub_ac_s_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = sub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_pc_p_then_brIf_s) func i32Add_pc_p_then_brIf_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return brIf_s(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_p_s_then_i32Add_pc_p) func i32Load8U_p_s_then_i32Add_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_pc_p(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_sc_a_then_i32Add_as_s) func i32Mul_sc_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32And_ac_a) func i32Load_s_a_then_i32And_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32And_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_i32Shl_sc_a) func i32Load_s_s_then_i32Shl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Shl_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadLoad_a_then_copy_s) func i32LoadLoad_a_then_copy_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = UInt(code.i32Slot(frame, 10)) &+ code.shortOffset(12)
  if _slowPath(isOutOfBounds(first, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = UInt(memory.loadGuest(first, as: UInt32.self)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self)
  return copy_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Mul_sc_a_then_returnOne_a) func i32Mul_sc_a_then_returnOne_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = mul(lhs, rhs)
  return returnOne_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_sc_a_then_returnOne_a) func i32Rotl_sc_a_then_returnOne_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  return returnOne_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_sc_a_then_i32Xor_as_a) func i32ShrU_sc_a_then_i32Xor_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  return i32Xor_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_p_a_then_i32Shl_ac_a) func i32Load_p_a_then_i32Shl_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Shl_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a_then_i32Load_ap_s) func i32Shl_sc_a_then_i32Load_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_ap_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_a_then_i32And_ac_a) func i32Add_as_a_then_i32And_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  return i32And_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_select_a_s_then_pin_i) func select_a_s_then_pin_i(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = UInt32(truncatingIfNeeded: integer) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  frame.storeSlot(result, code.slotOffset(8))
  return pin_i(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Load_a_s_then_i32Load_s_s) func i32Load_a_s_then_i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_s_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_k_then_copy_k) func copy_k_then_copy_k(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.load(fromByteOffset: 16, as: UInt64.self), code.slotOffset(8))
  return copy_k(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32ShrU_ac_a_then_i32Add_as_s) func i32ShrU_ac_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_addBrIfI32Ne_c) func i32Store_sa_then_addBrIfI32Ne_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return addBrIfI32Ne_c(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copyPinned_s_then_addBrIfI32Ne_c) func copyPinned_s_then_addBrIfI32Ne_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let value = code.i64Slot(frame, 10)
  frame.storeSlot(value, code.slotOffset(8))
  return addBrIfI32Ne_c(code + 16, frame, memory, context, integer, value, double, float, doubleLocal)
}
@c(apus_f64Div_ca_p_then_f64Mul_as_a) func f64Div_ca_p_then_f64Mul_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Constant(16), rhs = double
  let result = floatDiv(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_as_a(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Load_a_a_then_f64Sub_sa_s) func f64Load_a_a_then_f64Sub_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return f64Sub_sa_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_pc_s_then_f64Mul_as_s) func f64Load_pc_s_then_f64Mul_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_as_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_s_s_then_i32Add_pc_s) func f64Load_s_s_then_i32Add_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_pc_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ap_a_then_f64Div_ca_p) func f64Mul_ap_a_then_f64Div_ca_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = doubleLocal
  let result = floatMul(lhs, rhs)
  return f64Div_ca_p(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_a_then_f64Add_as_a) func f64Mul_as_a_then_f64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  return f64Add_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_a_then_f64Sub_sa_a) func f64Mul_as_a_then_f64Sub_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  return f64Sub_sa_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_s_then_f64Load_pc_a) func f64Mul_as_s_then_f64Load_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_pc_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_s_then_f64Mul_ss_s) func f64Mul_as_s_then_f64Mul_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_ss_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ss_s_then_f64Load_pc_a) func f64Mul_ss_s_then_f64Load_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_pc_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sqrt_a_a_then_f64Mul_ap_a) func f64Sqrt_a_a_then_f64Mul_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatSqrt(operand)
  return f64Mul_ap_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Store_aa_then_copyPinned_s) func f64Store_aa_then_copyPinned_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return copyPinned_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_aa_then_i32Add_pc_p) func f64Store_aa_then_i32Add_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return i32Add_pc_p(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_aa_then_i32Add_pc_s) func f64Store_aa_then_i32Add_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return i32Add_pc_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_sa_then_i32Add_pc_s) func f64Store_sa_then_i32Add_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return i32Add_pc_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Sub_sa_s_then_f64Load_pc_s) func f64Sub_sa_s_then_f64Load_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_pc_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sa_s_then_f64Mul_as_a) func f64Sub_sa_s_then_f64Mul_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sa_s_then_f64Mul_as_s) func f64Sub_sa_s_then_f64Mul_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatSub(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_as_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Add_pc_p_then_f64Mul_ss_a) func i32Add_pc_p_then_f64Mul_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Mul_ss_a(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Add_pc_s_then_f64Load_a_a) func i32Add_pc_s_then_f64Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32Store_sc) func i32Store_sa_then_i32Store_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Store_sc(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32Store_ss) func i32Store_sa_then_i32Store_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Store_ss(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_i32Add_sc_s) func i32Load_s_s_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Store_ac) func i32Load_s_a_then_i32Store_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Store_ac(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadLoad_a_then_i32Add_as_a) func i32LoadLoad_a_then_i32Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = UInt(code.i32Slot(frame, 10)) &+ code.shortOffset(12)
  if _slowPath(isOutOfBounds(first, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = UInt(memory.loadGuest(first, as: UInt32.self)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self)
  return i32Add_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32Add_pc_p) func i32Add_sc_s_then_i32Add_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_pc_p(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_ac_then_i32Load_a_a) func i32Store_ac_then_i32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return i32Load_a_a(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32Add_sc_s) func i32Store_sa_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Add_sc_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32Load_a_s) func i32Store_sa_then_i32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Load_a_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Mul_as_a_then_i64Add_as_a) func i64Mul_as_a_then_i64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = mul(lhs, rhs)
  return i64Add_as_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Load_a_a_then_i32Sub_ac_s) func i32Load_a_a_then_i32Sub_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Sub_ac_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_sc_then_i32Load_s_s) func i32Store_sc_then_i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return i32Load_s_s(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_a_then_i32Store_sa) func i32Add_sc_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a_then_i32Load_as_s) func i32Shl_sc_a_then_i32Load_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store_as_then_copy_s) func i32Store_as_then_copy_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return copy_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Add_ac_s_then_i32Load_pc_s) func i32Add_ac_s_then_i32Load_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_pc_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Load_pc_a) func i32Add_as_s_then_i32Load_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_pc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Load_pc_p) func i32Add_as_s_then_i32Load_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_pc_p(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_ss_p_then_i32Add_ac_s) func i32Add_ss_p_then_i32Add_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_ac_s(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_p_a_then_i32Add_as_s) func i32Load_p_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_pc_a_then_i32Add_as_s) func i32Load_pc_a_then_i32Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Add_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_pc_p_then_i32Rotl_ac_s) func i32Load_pc_p_then_i32Rotl_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Rotl_ac_s(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_pc_s_then_i32Rotl_ac_s) func i32Load_pc_s_then_i32Rotl_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Rotl_ac_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ac_s_then_i32Rotl_pc_a) func i32Rotl_ac_s_then_i32Rotl_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Rotl_pc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Rotl_ac_s_then_i32Rotl_sc_a) func i32Rotl_ac_s_then_i32Rotl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = rotl(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Rotl_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_pc_a_then_i32Xor_as_a) func i32ShrU_pc_a_then_i32Xor_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  return i32Xor_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ShrU_sc_a_then_i32Xor_as_s) func i32ShrU_sc_a_then_i32Xor_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shrU(lhs, rhs)
  return i32Xor_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_a_then_i32Add_as_a) func i32Xor_as_a_then_i32Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  return i32Add_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_s_then_i32Load_p_a) func i32Xor_as_s_then_i32Load_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_p_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_s_then_i32ShrU_pc_a) func i32Xor_as_s_then_i32ShrU_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32ShrU_pc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Xor_as_s_then_i32ShrU_sc_a) func i32Xor_as_s_then_i32ShrU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = xor(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32ShrU_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_i32LtU_as_s) func i32Load_s_s_then_i32LtU_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32LtU_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_as_s_then_i32LtU_ss_a) func i32LtU_as_s_then_i32LtU_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = ltU(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32LtU_ss_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LtU_ss_a_then_i32Sub_sa_a) func i32LtU_ss_a_then_i32Sub_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Slot(frame, 12)
  let result = ltU(lhs, rhs)
  return i32Sub_sa_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Sub_sa_a_then_returnOne_a) func i32Sub_sa_a_then_returnOne_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = UInt32(truncatingIfNeeded: integer)
  let result = sub(lhs, rhs)
  return returnOne_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_c_then_pin_i) func copy_c_then_pin_i(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return pin_i(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_a_then_i32Load_as_s) func i32Shl_ac_a_then_i32Load_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_br) func i32Add_as_s_then_br(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return br(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Load_ac_a) func i32Load_s_a_then_i32Load_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Load_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_ac_a_then_i32Add_as_a) func i32Shl_ac_a_then_i32Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Add_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ap_s_then_i32Shl_sc_a) func i32Load_ap_s_then_i32Shl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Shl_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32Load_s_s) func i32Add_sc_s_then_i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_s_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_addBrIfI32LtU_s) func i32Add_sc_s_then_addBrIfI32LtU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return addBrIfI32LtU_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a_then_i64Load_as_a) func i32Shl_sc_a_then_i64Load_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i64Load_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Load_as_a_then_i64Store_sa) func i64Load_as_a_then_i64Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return i64Store_sa(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32And_ac_a) func i32Add_sc_s_then_i32And_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32And_ac_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_i32Load8U_a_a) func i32Load_s_a_then_i32Load8U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Load8U_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Or_as_a_then_i32Store_sa) func i32Or_as_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = or(lhs, rhs)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_a_s_then_i32Shl_sc_a) func i32Load_a_s_then_i32Shl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Shl_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy_d_then_call) func copy_d_then_call(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(double, code.slotOffset(8))
  return call(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_a_then_i32Store16_ss) func copy_a_then_i32Store16_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(integer, code.slotOffset(8))
  return i32Store16_ss(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_c_then_f64Lt_ss_a) func copy_c_then_f64Lt_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return f64Lt_ss_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_k_then_selectF64_a_a) func copy_k_then_selectF64_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.load(fromByteOffset: 16, as: UInt64.self), code.slotOffset(8))
  return selectF64_a_a(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_s_then_i64ShrU_sc_a) func copy_s_then_i64ShrU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return i64ShrU_sc_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32DemoteF64_a_a_then_i32ReinterpretF32_a_a) func f32DemoteF64_a_a_then_i32ReinterpretF32_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Float = demote(operand)
  return i32ReinterpretF32_a_a(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_as_a_then_i32TruncSatF32U_a_a) func f32Mul_as_a_then_i32TruncSatF32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = float, rhs = code.f32Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  return i32TruncSatF32U_a_a(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f64Add_as_a_then_i32TruncSatF64S_a_a) func f64Add_as_a_then_i32TruncSatF64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  return i32TruncSatF64S_a_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Add_as_s_then_copy_d) func f64Add_as_s_then_copy_d(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return copy_d(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32S_a_a_then_f64Div_as_a) func f64ConvertI32S_a_a_then_f64Div_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Double = convertSigned(operand)
  return f64Div_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32S_a_a_then_f64Sub_sa_a) func f64ConvertI32S_a_a_then_f64Sub_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Double = convertSigned(operand)
  return f64Sub_sa_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64S_a_a_then_f64Mul_ac_p) func f64ConvertI64S_a_a_then_f64Mul_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Double = convertSigned(operand)
  return f64Mul_ac_p(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64S_a_a_then_f64Sub_pa_a) func f64ConvertI64S_a_a_then_f64Sub_pa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Double = convertSigned(operand)
  return f64Sub_pa_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Div_as_a_then_f64Store_sa) func f64Div_as_a_then_f64Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatDiv(lhs, rhs)
  return f64Store_sa(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Floor_a_a_then_i64TruncSatF64U_a_a) func f64Floor_a_a_then_i64TruncSatF64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatFloor(operand)
  return i64TruncSatF64U_a_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_s_a_then_f64Mul_as_a) func f64Load_s_a_then_f64Mul_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Double.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return f64Mul_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Lt_ss_a_then_copy_k) func f64Lt_ss_a_then_copy_k(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = code.f64Slot(frame, 12)
  let result = floatLt(lhs, rhs)
  return copy_k(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_f64Mul_ac_a_then_i64TruncSatF64U_a_a) func f64Mul_ac_a_then_i64TruncSatF64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  return i64TruncSatF64U_a_a(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_ac_p_then_f64Floor_a_a) func f64Mul_ac_p_then_f64Floor_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Floor_a_a(code + 24, frame, memory, context, integer, local, result, float, result)
}
@c(apus_f64Mul_ac_s_then_i32Add_sc_s) func f64Mul_ac_s_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Constant(16)
  let result = floatMul(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_s(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Mul_as_a_then_f64Add_as_s) func f64Mul_as_a_then_f64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = double, rhs = code.f64Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  return f64Add_as_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sqrt_a_a_then_i64TruncSatF64U_a_a) func f64Sqrt_a_a_then_i64TruncSatF64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Double = floatSqrt(operand)
  return i64TruncSatF64U_a_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_pa_a_then_f64Mul_ac_a) func f64Sub_pa_a_then_f64Mul_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = doubleLocal, rhs = double
  let result = floatSub(lhs, rhs)
  return f64Mul_ac_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Sub_sa_a_then_f64Mul_ac_s) func f64Sub_sa_a_then_f64Mul_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f64Slot(frame, 10), rhs = double
  let result = floatSub(lhs, rhs)
  return f64Mul_ac_s(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Extend16S_s_a) func i32Add_as_s_then_i32Extend16S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Extend16S_s_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i64ShrU_sc_a) func i32Add_as_s_then_i64ShrU_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64ShrU_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_f64Load_s_a) func i32Add_sc_s_then_f64Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return f64Load_s_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i64Add_pc_p) func i32Add_sc_s_then_i64Add_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64Add_pc_p(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32And_sc_s_then_i32Mul_sc_a) func i32And_sc_s_then_i32Mul_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = and(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Mul_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Extend16S_s_a_then_f64ConvertI32S_a_a) func i32Extend16S_s_a_then_f64ConvertI32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt32 = extend16S(operand)
  return f64ConvertI32S_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store16_ss_then_i32And_sc_s) func i32Store16_ss_then_i32And_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32And_sc_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF64S_a_a_then_returnOne_a) func i32TruncSatF64S_a_a_then_returnOne_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt32 = saturateS(operand)
  return returnOne_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Add_as_s_then_i32Add_sc_s) func i64Add_as_s_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_as_s_then_i64Add_sp_a) func i64Add_as_s_then_i64Add_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64Add_sp_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_as_s_then_i64TruncSatF64S_s_s) func i64Add_as_s_then_i64TruncSatF64S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i64TruncSatF64S_s_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Add_pc_p_then_brIfI64Ne_ac) func i64Add_pc_p_then_brIfI64Ne_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = local, rhs = code.i64Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return brIfI64Ne_ac(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Add_sp_a_then_f64ConvertI64S_a_a) func i64Add_sp_a_then_f64ConvertI64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i64Slot(frame, 10), rhs = local
  let result = add(lhs, rhs)
  return f64ConvertI64S_a_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64S_s_s_then_f64ConvertI64S_a_a) func i64TruncSatF64S_s_s_then_f64ConvertI64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt64 = saturateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return f64ConvertI64S_a_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncSatF64U_a_a_then_i64Xor_as_a) func i64TruncSatF64U_a_a_then_i64Xor_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt64 = saturateU(operand)
  return i64Xor_as_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Xor_as_a_then_i64Add_as_s) func i64Xor_as_a_then_i64Add_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = integer, rhs = code.i64Slot(frame, 10)
  let result = xor(lhs, rhs)
  return i64Add_as_s(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_selectF64_a_a_then_f64Add_as_a) func selectF64_a_a_then_f64Add_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = UInt32(truncatingIfNeeded: integer) != 0
  let offset = holds ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Double.self)
  return f64Add_as_a(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32Add_as_s_then_i32Load_s_a) func i32Add_as_s_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_s_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_copy2_then_i32Add_sc_s) func copy2_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = code.i64Slot(frame, 10)
  let second = code.i64Slot(frame, 14)
  frame.storeSlot(first, code.slotOffset(8))
  frame.storeSlot(second, code.slotOffset(12))
  return i32Add_sc_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_a_then_i32Load_s_s) func copy_a_then_i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(integer, code.slotOffset(8))
  return i32Load_s_s(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ss_then_i32Load_s_a) func i32Store_ss_then_i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return i32Load_s_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_copy_s_then_i32Shl_sc_a) func copy_s_then_i32Shl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return i32Shl_sc_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s_then_brIfI32Eq_ac) func i32Load_s_s_then_brIfI32Eq_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return brIfI32Eq_ac(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ac_a_then_i32Mul_as_s) func i32Load_ac_a_then_i32Mul_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Mul_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_c_a_then_i32Store_sa) func i32Load_c_a_then_i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return i32Store_sa(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_p_then_i32Load8U_a_s) func i32Add_sc_p_then_i32Load8U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load8U_a_s(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_a_s_then_i32Add_sc_s) func i32Load8U_a_s_then_i32Add_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Add_sc_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Store8_pa_then_i32Store8_ss) func i32Store8_pa_then_i32Store8_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Store8_ss(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_sa_then_i32Store8_sp) func i32Store8_sa_then_i32Store8_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Store8_sp(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_c_a_then_brUnless_a) func i32Load_c_a_then_brUnless_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return brUnless_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Load_as_s_then_i64Xor_ss_a) func i64Load_as_s_then_i64Xor_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i64Xor_ss_a(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa_then_i32Load_a_a) func i32Store_sa_then_i32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return i32Load_a_a(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_as_a_then_brIfI32LtU_as) func i32Load_as_a_then_brIfI32LtU_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return brIfI32LtU_as(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_as_s_then_i32Shl_sc_a) func i32Load_as_s_then_i32Shl_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Shl_sc_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_pc_a_then_i32Load_as_s) func i32Shl_pc_a_then_i32Load_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_as_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a_then_i32Load_as_a) func i32Shl_sc_a_then_i32Load_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Load_as_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Load_s_a_then_i64Store_sa) func i64Load_s_a_then_i64Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return i64Store_sa(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a_then_brIfI32Eq_as) func i32Load_s_a_then_brIfI32Eq_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return brIfI32Eq_as(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Shl_sc_a_then_i32Store_as) func i32Shl_sc_a_then_i32Store_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = shl(lhs, rhs)
  return i32Store_as(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Eq_ac_a_then_copy_c) func i32Eq_ac_a_then_copy_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Constant(12)
  let result = eq(lhs, rhs)
  return copy_c(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_sc_s_then_i32Load_a_s) func i32Add_sc_s_then_i32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.i32Slot(frame, 10), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Load_a_s(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadLoad_a_then_i32Load_a_a) func i32LoadLoad_a_then_i32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let first = UInt(code.i32Slot(frame, 10)) &+ code.shortOffset(12)
  if _slowPath(isOutOfBounds(first, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = UInt(memory.loadGuest(first, as: UInt32.self)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self)
  return i32Load_a_a(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Add_pc_p_then_i32Eq_ac_a) func i32Add_pc_p_then_i32Eq_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: local), rhs = code.i32Constant(12)
  let result = add(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return i32Eq_ac_a(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Eq_as_s_then_globalSetSum) func i32Eq_as_s_then_globalSetSum(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = UInt32(truncatingIfNeeded: integer), rhs = code.i32Slot(frame, 10)
  let result = eq(lhs, rhs)
  frame.storeSlot(result, code.slotOffset(8))
  return globalSetSum(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
