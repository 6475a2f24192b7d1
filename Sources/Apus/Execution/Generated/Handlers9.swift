// swift-format-ignore-file
// Handlers of operations, part 9.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i64ExtendI32S_s_a) func i64ExtendI32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt64 = extendSigned(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32S_s_s) func i64ExtendI32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt64 = extendSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32S_a_a) func i64ExtendI32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt64 = extendSigned(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32S_a_s) func i64ExtendI32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt64 = extendSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32U_s_a) func i64ExtendI32U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt64 = extendUnsigned(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32U_s_s) func i64ExtendI32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: UInt64 = extendUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32U_a_a) func i64ExtendI32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt64 = extendUnsigned(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ExtendI32U_a_s) func i64ExtendI32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: UInt64 = extendUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f32ConvertI32S_s_a) func f32ConvertI32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Float = convertSigned(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI32S_s_s) func f32ConvertI32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Float = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI32S_a_a) func f32ConvertI32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Float = convertSigned(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI32S_a_s) func f32ConvertI32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Float = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI32U_s_a) func f32ConvertI32U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Float = convertUnsigned(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI32U_s_s) func f32ConvertI32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Float = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI32U_a_a) func f32ConvertI32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Float = convertUnsigned(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI32U_a_s) func f32ConvertI32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Float = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI64S_s_a) func f32ConvertI64S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Float = convertSigned(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI64S_s_s) func f32ConvertI64S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Float = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI64S_a_a) func f32ConvertI64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Float = convertSigned(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI64S_a_s) func f32ConvertI64S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Float = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI64U_s_a) func f32ConvertI64U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Float = convertUnsigned(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI64U_s_s) func f32ConvertI64U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Float = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI64U_a_a) func f32ConvertI64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Float = convertUnsigned(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ConvertI64U_a_s) func f32ConvertI64U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Float = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f64ConvertI32S_s_a) func f64ConvertI32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Double = convertSigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32S_s_s) func f64ConvertI32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Double = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32S_a_a) func f64ConvertI32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Double = convertSigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32S_a_s) func f64ConvertI32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Double = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32U_s_a) func f64ConvertI32U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Double = convertUnsigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32U_s_s) func f64ConvertI32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Double = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32U_a_a) func f64ConvertI32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Double = convertUnsigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI32U_a_s) func f64ConvertI32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Double = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64S_s_a) func f64ConvertI64S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Double = convertSigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64S_s_s) func f64ConvertI64S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Double = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64S_a_a) func f64ConvertI64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Double = convertSigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64S_a_s) func f64ConvertI64S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Double = convertSigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64U_s_a) func f64ConvertI64U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Double = convertUnsigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64U_s_s) func f64ConvertI64U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Double = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64U_a_a) func f64ConvertI64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Double = convertUnsigned(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ConvertI64U_a_s) func f64ConvertI64U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Double = convertUnsigned(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f32DemoteF64_s_a) func f32DemoteF64_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Float = demote(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32DemoteF64_s_s) func f32DemoteF64_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: Float = demote(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32DemoteF64_a_a) func f32DemoteF64_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Float = demote(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32DemoteF64_a_s) func f32DemoteF64_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: Float = demote(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f64PromoteF32_s_a) func f64PromoteF32_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Double = promote(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64PromoteF32_s_s) func f64PromoteF32_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: Double = promote(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64PromoteF32_a_a) func f64PromoteF32_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Double = promote(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64PromoteF32_a_s) func f64PromoteF32_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: Double = promote(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32ReinterpretF32_s_a) func i32ReinterpretF32_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt32 = reinterpret(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ReinterpretF32_s_s) func i32ReinterpretF32_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt32 = reinterpret(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ReinterpretF32_a_a) func i32ReinterpretF32_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt32 = reinterpret(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32ReinterpretF32_a_s) func i32ReinterpretF32_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt32 = reinterpret(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64ReinterpretF64_s_a) func i64ReinterpretF64_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt64 = reinterpret(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ReinterpretF64_s_s) func i64ReinterpretF64_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt64 = reinterpret(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ReinterpretF64_a_a) func i64ReinterpretF64_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt64 = reinterpret(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64ReinterpretF64_a_s) func i64ReinterpretF64_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt64 = reinterpret(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f32ReinterpretI32_s_a) func f32ReinterpretI32_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Float = reinterpret(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ReinterpretI32_s_s) func f32ReinterpretI32_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i32Slot(frame, 10)
  let result: Float = reinterpret(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ReinterpretI32_a_a) func f32ReinterpretI32_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Float = reinterpret(operand)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32ReinterpretI32_a_s) func f32ReinterpretI32_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = UInt32(truncatingIfNeeded: integer)
  let result: Float = reinterpret(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f64ReinterpretI64_s_a) func f64ReinterpretI64_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Double = reinterpret(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ReinterpretI64_s_s) func f64ReinterpretI64_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.i64Slot(frame, 10)
  let result: Double = reinterpret(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ReinterpretI64_a_a) func f64ReinterpretI64_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Double = reinterpret(operand)
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64ReinterpretI64_a_s) func f64ReinterpretI64_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = integer
  let result: Double = reinterpret(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32TruncF32S_s_a) func i32TruncF32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateS(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF32S_s_s) func i32TruncF32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF32S_a_a) func i32TruncF32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateSTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateS(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF32S_a_s) func i32TruncF32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateSTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF32U_s_a) func i32TruncF32U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateU(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF32U_s_s) func i32TruncF32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF32U_a_a) func i32TruncF32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateUTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateU(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF32U_a_s) func i32TruncF32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateUTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF32S_s_a) func i32TruncSatF32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt32 = saturateS(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF32S_s_s) func i32TruncSatF32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt32 = saturateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF32S_a_a) func i32TruncSatF32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt32 = saturateS(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF32S_a_s) func i32TruncSatF32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt32 = saturateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF32U_s_a) func i32TruncSatF32U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt32 = saturateU(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF32U_s_s) func i32TruncSatF32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let result: UInt32 = saturateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF32U_a_a) func i32TruncSatF32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt32 = saturateU(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF32U_a_s) func i32TruncSatF32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let result: UInt32 = saturateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF64S_s_a) func i32TruncF64S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateS(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF64S_s_s) func i32TruncF64S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF64S_a_a) func i32TruncF64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateSTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateS(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF64S_a_s) func i32TruncF64S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateSTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF64U_s_a) func i32TruncF64U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateU(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF64U_s_s) func i32TruncF64U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF64U_a_a) func i32TruncF64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateUTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateU(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncF64U_a_s) func i32TruncF64U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateUTrap(operand, as: UInt32.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt32 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF64S_s_a) func i32TruncSatF64S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt32 = saturateS(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF64S_s_s) func i32TruncSatF64S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt32 = saturateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF64S_a_a) func i32TruncSatF64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt32 = saturateS(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF64S_a_s) func i32TruncSatF64S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt32 = saturateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF64U_s_a) func i32TruncSatF64U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt32 = saturateU(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF64U_s_s) func i32TruncSatF64U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let result: UInt32 = saturateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF64U_a_a) func i32TruncSatF64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt32 = saturateU(operand)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32TruncSatF64U_a_s) func i32TruncSatF64U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let result: UInt32 = saturateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64TruncF32S_s_a) func i64TruncF32S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32S_s_s) func i64TruncF32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32S_a_a) func i64TruncF32S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateSTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32S_a_s) func i64TruncF32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateSTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32U_s_a) func i64TruncF32U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32U_s_s) func i64TruncF32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f32Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32U_a_a) func i64TruncF32U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateUTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF32U_a_s) func i64TruncF32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = float
  let trap = truncateUTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
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
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64S_s_s) func i64TruncF64S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateSTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64S_a_a) func i64TruncF64S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateSTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64S_a_s) func i64TruncF64S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateSTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateS(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64U_s_a) func i64TruncF64U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64U_s_s) func i64TruncF64U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.f64Slot(frame, 10)
  let trap = truncateUTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64U_a_a) func i64TruncF64U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateUTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
  let result: UInt64 = truncateU(operand)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64TruncF64U_a_s) func i64TruncF64U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = double
  let trap = truncateUTrap(operand, as: UInt64.self)
  if _slowPath(trap != 0) { return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal) }
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
@c(apus_v128Load_s) func v128Load_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD2<UInt64>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD2<UInt64>.self)
  frame.storeVector(value, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load_a) func v128Load_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD2<UInt64>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD2<UInt64>.self)
  frame.storeVector(value, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load_c) func v128Load_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD2<UInt64>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD2<UInt64>.self)
  frame.storeVector(value, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store_s) func v128Store_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, VectorBits.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(code.vectorSlot(frame, 8, as: VectorBits.self), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store_a) func v128Store_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, VectorBits.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(code.vectorSlot(frame, 8, as: VectorBits.self), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store_c) func v128Store_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, VectorBits.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(code.vectorSlot(frame, 8, as: VectorBits.self), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8x8S_s) func v128Load8x8S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD8<Int8>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD8<Int8>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8x8S_a) func v128Load8x8S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD8<Int8>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD8<Int8>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8x8S_c) func v128Load8x8S_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD8<Int8>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD8<Int8>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8x8U_s) func v128Load8x8U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD8<UInt8>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD8<UInt8>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8x8U_a) func v128Load8x8U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD8<UInt8>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD8<UInt8>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8x8U_c) func v128Load8x8U_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD8<UInt8>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD8<UInt8>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16x4S_s) func v128Load16x4S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD4<Int16>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD4<Int16>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16x4S_a) func v128Load16x4S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD4<Int16>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD4<Int16>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16x4S_c) func v128Load16x4S_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD4<Int16>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD4<Int16>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16x4U_s) func v128Load16x4U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD4<UInt16>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD4<UInt16>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16x4U_a) func v128Load16x4U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD4<UInt16>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD4<UInt16>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16x4U_c) func v128Load16x4U_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD4<UInt16>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD4<UInt16>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32x2S_s) func v128Load32x2S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD2<Int32>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD2<Int32>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32x2S_a) func v128Load32x2S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD2<Int32>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD2<Int32>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32x2S_c) func v128Load32x2S_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD2<Int32>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD2<Int32>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32x2U_s) func v128Load32x2U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD2<UInt32>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD2<UInt32>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32x2U_a) func v128Load32x2U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD2<UInt32>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD2<UInt32>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32x2U_c) func v128Load32x2U_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, SIMD2<UInt32>.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: SIMD2<UInt32>.self)
  frame.storeVector(value.extend(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32Zero_s) func v128Load32Zero_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  frame.storeVector(value.zero(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32Zero_a) func v128Load32Zero_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  frame.storeVector(value.zero(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32Zero_c) func v128Load32Zero_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  frame.storeVector(value.zero(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load64Zero_s) func v128Load64Zero_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  frame.storeVector(value.zero(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load64Zero_a) func v128Load64Zero_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  frame.storeVector(value.zero(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load64Zero_c) func v128Load64Zero_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  frame.storeVector(value.zero(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8Splat_s) func v128Load8Splat_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8Splat_a) func v128Load8Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8Splat_c) func v128Load8Splat_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8Lane_s) func v128Load8Lane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt8.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8Lane_a) func v128Load8Lane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt8.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load8Lane_c) func v128Load8Lane_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt8.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store8Lane_s) func v128Store8Lane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt8.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store8Lane_a) func v128Store8Lane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt8.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store8Lane_c) func v128Store8Lane_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt8.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16Splat_s) func v128Load16Splat_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16Splat_a) func v128Load16Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16Splat_c) func v128Load16Splat_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16Lane_s) func v128Load16Lane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt16.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16Lane_a) func v128Load16Lane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt16.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load16Lane_c) func v128Load16Lane_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt16.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store16Lane_s) func v128Store16Lane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt16.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store16Lane_a) func v128Store16Lane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt16.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store16Lane_c) func v128Store16Lane_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt16.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32Splat_s) func v128Load32Splat_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32Splat_a) func v128Load32Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32Splat_c) func v128Load32Splat_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32Lane_s) func v128Load32Lane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt32.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32Lane_a) func v128Load32Lane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt32.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load32Lane_c) func v128Load32Lane_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt32.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store32Lane_s) func v128Store32Lane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt32.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store32Lane_a) func v128Store32Lane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt32.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store32Lane_c) func v128Store32Lane_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt32.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load64Splat_s) func v128Load64Splat_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load64Splat_a) func v128Load64Splat_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load64Splat_c) func v128Load64Splat_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  frame.storeVector(value.splat(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load64Lane_s) func v128Load64Lane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt64.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load64Lane_a) func v128Load64Lane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt64.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Load64Lane_c) func v128Load64Lane_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let vector = code.vectorSlot(frame, 16, as: VectorBits.self)
  let value = memory.loadGuest(address, as: UInt64.self)
  let lane = value.splat().reinterpreted(as: VectorBits.self)
  frame.storeVector(lane.bitselect(vector, code.vectorConstant(24)), code.slotOffset(8))
  return next(code + 40, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store64Lane_s) func v128Store64Lane_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt64.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store64Lane_a) func v128Store64Lane_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt64.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_v128Store64Lane_c) func v128Store64Lane_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: UInt64.self)
  memory.storeGuest(value, address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Add) func i8x16Add(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.add(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Sub) func i8x16Sub(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.sub(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Eq) func i8x16Eq(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.eq(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Ne) func i8x16Ne(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.ne(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16LtS) func i8x16LtS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.ltS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16GtS) func i8x16GtS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.gtS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16LeS) func i8x16LeS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.leS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16GeS) func i8x16GeS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.geS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16LtU) func i8x16LtU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.ltU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16GtU) func i8x16GtU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.gtU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16LeU) func i8x16LeU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.leU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16GeU) func i8x16GeU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.geU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16MinS) func i8x16MinS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.minS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16MinU) func i8x16MinU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.minU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16MaxS) func i8x16MaxS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.maxS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16MaxU) func i8x16MaxU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.maxU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16AddSatS) func i8x16AddSatS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.addSatS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16AddSatU) func i8x16AddSatU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.addSatU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16SubSatS) func i8x16SubSatS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<Int8>.self)
  frame.storeVector(lhs.subSatS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16SubSatU) func i8x16SubSatU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.subSatU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16AvgrU) func i8x16AvgrU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self), rhs = code.vectorSlot(frame, 12, as: SIMD16<UInt8>.self)
  frame.storeVector(lhs.avgrU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Shl_s) func i8x16Shl_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Shl_a) func i8x16Shl_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Shl_c) func i8x16Shl_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16ShrS_s) func i8x16ShrS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16ShrS_a) func i8x16ShrS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16ShrS_c) func i8x16ShrS_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16ShrU_s) func i8x16ShrU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16ShrU_a) func i8x16ShrU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16ShrU_c) func i8x16ShrU_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Neg) func i8x16Neg(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD16<UInt8>.self)
  frame.storeVector(operand.neg(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16Abs) func i8x16Abs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self)
  frame.storeVector(operand.abs(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i8x16AllTrue_a) func i8x16AllTrue_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self).allTrue()
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i8x16AllTrue_s) func i8x16AllTrue_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self).allTrue()
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i8x16Bitmask_a) func i8x16Bitmask_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self).bitmask()
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i8x16Bitmask_s) func i8x16Bitmask_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD16<Int8>.self).bitmask()
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i16x8Add) func i16x8Add(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.add(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Sub) func i16x8Sub(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.sub(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Eq) func i16x8Eq(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.eq(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Ne) func i16x8Ne(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.ne(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8LtS) func i16x8LtS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.ltS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8GtS) func i16x8GtS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.gtS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8LeS) func i16x8LeS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.leS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8GeS) func i16x8GeS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.geS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Mul) func i16x8Mul(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.mul(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8LtU) func i16x8LtU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.ltU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8GtU) func i16x8GtU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.gtU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8LeU) func i16x8LeU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.leU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8GeU) func i16x8GeU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.geU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8MinS) func i16x8MinS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.minS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8MinU) func i16x8MinU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.minU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8MaxS) func i16x8MaxS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.maxS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8MaxU) func i16x8MaxU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.maxU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8AddSatS) func i16x8AddSatS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.addSatS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8AddSatU) func i16x8AddSatU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.addSatU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8SubSatS) func i16x8SubSatS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<Int16>.self)
  frame.storeVector(lhs.subSatS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8SubSatU) func i16x8SubSatU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.subSatU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8AvgrU) func i16x8AvgrU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self), rhs = code.vectorSlot(frame, 12, as: SIMD8<UInt16>.self)
  frame.storeVector(lhs.avgrU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Shl_s) func i16x8Shl_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Shl_a) func i16x8Shl_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Shl_c) func i16x8Shl_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ShrS_s) func i16x8ShrS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ShrS_a) func i16x8ShrS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ShrS_c) func i16x8ShrS_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ShrU_s) func i16x8ShrU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ShrU_a) func i16x8ShrU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8ShrU_c) func i16x8ShrU_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Neg) func i16x8Neg(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD8<UInt16>.self)
  frame.storeVector(operand.neg(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8Abs) func i16x8Abs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self)
  frame.storeVector(operand.abs(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i16x8AllTrue_a) func i16x8AllTrue_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self).allTrue()
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i16x8AllTrue_s) func i16x8AllTrue_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self).allTrue()
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i16x8Bitmask_a) func i16x8Bitmask_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self).bitmask()
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i16x8Bitmask_s) func i16x8Bitmask_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let result = code.vectorSlot(frame, 10, as: SIMD8<Int16>.self).bitmask()
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32x4Add) func i32x4Add(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.add(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Sub) func i32x4Sub(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.sub(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Eq) func i32x4Eq(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.eq(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Ne) func i32x4Ne(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.ne(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4LtS) func i32x4LtS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.ltS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4GtS) func i32x4GtS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.gtS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4LeS) func i32x4LeS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.leS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4GeS) func i32x4GeS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.geS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Mul) func i32x4Mul(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.mul(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4LtU) func i32x4LtU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.ltU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4GtU) func i32x4GtU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.gtU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4LeU) func i32x4LeU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.leU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4GeU) func i32x4GeU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.geU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4MinS) func i32x4MinS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.minS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4MinU) func i32x4MinU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.minU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4MaxS) func i32x4MaxS(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<Int32>.self)
  frame.storeVector(lhs.maxS(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4MaxU) func i32x4MaxU(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self), rhs = code.vectorSlot(frame, 12, as: SIMD4<UInt32>.self)
  frame.storeVector(lhs.maxU(rhs), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Shl_s) func i32x4Shl_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Shl_a) func i32x4Shl_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Shl_c) func i32x4Shl_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shl(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ShrS_s) func i32x4ShrS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ShrS_a) func i32x4ShrS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ShrS_c) func i32x4ShrS_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shrS(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ShrU_s) func i32x4ShrU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  let count = code.i32Slot(frame, 12)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ShrU_a) func i32x4ShrU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  let count = UInt32(truncatingIfNeeded: integer)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4ShrU_c) func i32x4ShrU_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  let count = code.i32Constant(12)
  frame.storeVector(lhs.shrU(count), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Neg) func i32x4Neg(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<UInt32>.self)
  frame.storeVector(operand.neg(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32x4Abs) func i32x4Abs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let operand = code.vectorSlot(frame, 10, as: SIMD4<Int32>.self)
  frame.storeVector(operand.abs(), code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
