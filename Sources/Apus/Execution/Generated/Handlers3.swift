// swift-format-ignore-file
// Handlers of operations, part 3.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_brUnlessF32Lt_ss) func brUnlessF32Lt_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Lt_as) func brUnlessF32Lt_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(float, code.f32Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Lt_sa) func brUnlessF32Lt_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f32Slot(frame, 10), float) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Le_ss) func brUnlessF32Le_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Le_as) func brUnlessF32Le_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(float, code.f32Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Le_sa) func brUnlessF32Le_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f32Slot(frame, 10), float) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Eq_ss) func brIfF64Eq_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Eq_as) func brIfF64Eq_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(double, code.f64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Eq_sa) func brIfF64Eq_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f64Slot(frame, 10), double) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Ne_ss) func brIfF64Ne_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Ne_as) func brIfF64Ne_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(double, code.f64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Ne_sa) func brIfF64Ne_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f64Slot(frame, 10), double) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Lt_ss) func brIfF64Lt_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Lt_as) func brIfF64Lt_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(double, code.f64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Lt_sa) func brIfF64Lt_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f64Slot(frame, 10), double) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Le_ss) func brIfF64Le_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Le_as) func brIfF64Le_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(double, code.f64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Le_sa) func brIfF64Le_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f64Slot(frame, 10), double) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Eq_ss) func brUnlessF64Eq_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Eq_as) func brUnlessF64Eq_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(double, code.f64Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Eq_sa) func brUnlessF64Eq_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f64Slot(frame, 10), double) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Ne_ss) func brUnlessF64Ne_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Ne_as) func brUnlessF64Ne_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(double, code.f64Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Ne_sa) func brUnlessF64Ne_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f64Slot(frame, 10), double) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Lt_ss) func brUnlessF64Lt_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Lt_as) func brUnlessF64Lt_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(double, code.f64Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Lt_sa) func brUnlessF64Lt_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f64Slot(frame, 10), double) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Le_ss) func brUnlessF64Le_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Le_as) func brUnlessF64Le_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(double, code.f64Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Le_sa) func brUnlessF64Le_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f64Slot(frame, 10), double) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_addBrIfI32Eq_s) func addBrIfI32Eq_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = eq(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32Eq_c) func addBrIfI32Eq_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = eq(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32Ne_s) func addBrIfI32Ne_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ne(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32Ne_c) func addBrIfI32Ne_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ne(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LtS_s) func addBrIfI32LtS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LtS_c) func addBrIfI32LtS_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LtU_s) func addBrIfI32LtU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LtU_c) func addBrIfI32LtU_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GtS_s) func addBrIfI32GtS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GtS_c) func addBrIfI32GtS_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GtU_s) func addBrIfI32GtU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GtU_c) func addBrIfI32GtU_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LeS_s) func addBrIfI32LeS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LeS_c) func addBrIfI32LeS_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LeU_s) func addBrIfI32LeU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LeU_c) func addBrIfI32LeU_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GeS_s) func addBrIfI32GeS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GeS_c) func addBrIfI32GeS_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GeU_s) func addBrIfI32GeU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GeU_c) func addBrIfI32GeU_c(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadEq_s) func brIfI32LoadEq_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = eq(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadEq_a) func brIfI32LoadEq_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = eq(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadNe_s) func brIfI32LoadNe_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = ne(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadNe_a) func brIfI32LoadNe_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = ne(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLtS_s) func brIfI32LoadLtS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = ltS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLtS_a) func brIfI32LoadLtS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = ltS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLtU_s) func brIfI32LoadLtU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = ltU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLtU_a) func brIfI32LoadLtU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = ltU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGtS_s) func brIfI32LoadGtS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = gtS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGtS_a) func brIfI32LoadGtS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = gtS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGtU_s) func brIfI32LoadGtU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = gtU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGtU_a) func brIfI32LoadGtU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = gtU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLeS_s) func brIfI32LoadLeS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = leS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLeS_a) func brIfI32LoadLeS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = leS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLeU_s) func brIfI32LoadLeU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = leU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLeU_a) func brIfI32LoadLeU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = leU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGeS_s) func brIfI32LoadGeS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = geS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGeS_a) func brIfI32LoadGeS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = geS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGeU_s) func brIfI32LoadGeU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = geU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGeU_a) func brIfI32LoadGeU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = geU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UEq_s) func brIfI32Load8UEq_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = eq(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UEq_a) func brIfI32Load8UEq_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = eq(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UNe_s) func brIfI32Load8UNe_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = ne(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UNe_a) func brIfI32Load8UNe_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = ne(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULtS_s) func brIfI32Load8ULtS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = ltS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULtS_a) func brIfI32Load8ULtS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = ltS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULtU_s) func brIfI32Load8ULtU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = ltU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULtU_a) func brIfI32Load8ULtU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = ltU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGtS_s) func brIfI32Load8UGtS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = gtS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGtS_a) func brIfI32Load8UGtS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = gtS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGtU_s) func brIfI32Load8UGtU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = gtU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGtU_a) func brIfI32Load8UGtU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = gtU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULeS_s) func brIfI32Load8ULeS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = leS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULeS_a) func brIfI32Load8ULeS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = leS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULeU_s) func brIfI32Load8ULeU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = leU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULeU_a) func brIfI32Load8ULeU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = leU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGeS_s) func brIfI32Load8UGeS_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = geS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGeS_a) func brIfI32Load8UGeS_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = geS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGeU_s) func brIfI32Load8UGeU_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = geU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGeU_a) func brIfI32Load8UGeU_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = geU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Test_ss) func brIfI32Test_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (code.i32Slot(frame, 10)) & (code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Test_sc) func brIfI32Test_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (code.i32Slot(frame, 10)) & (code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Test_as) func brIfI32Test_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: integer)) & (code.i32Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Test_ac) func brIfI32Test_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: integer)) & (code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessI32Test_ss) func brUnlessI32Test_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (code.i32Slot(frame, 10)) & (code.i32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessI32Test_sc) func brUnlessI32Test_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (code.i32Slot(frame, 10)) & (code.i32Constant(12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessI32Test_as) func brUnlessI32Test_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: integer)) & (code.i32Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessI32Test_ac) func brUnlessI32Test_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: integer)) & (code.i32Constant(12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32AddMemory) func i32AddMemory(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self) &+ code.i32Constant(16)
  memory.storeGuest(result, address)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32AddMemory_s) func i32AddMemory_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self) &+ code.i32Constant(16)
  memory.storeGuest(result, address)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadLoad_a) func i32LoadLoad_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
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
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32LoadLoad_s) func i32LoadLoad_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
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
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_globalAdd) func globalAdd(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = UInt32(truncatingIfNeeded: context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))]) &+ code.i32Constant(12)
  context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))] = UInt64(sum)
  frame.storeSlot(sum, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_globalSetSum) func globalSetSum(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = code.i32Slot(frame, 10) &+ code.i32Constant(12)
  context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))] = UInt64(sum)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_globalSum_a) func globalSum_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = UInt32(truncatingIfNeeded: context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))]) &+ code.i32Constant(12)
  return next(code + 24, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_globalSum_s) func globalSum_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = UInt32(truncatingIfNeeded: context.state.pointee.globals[Int(code.load(fromByteOffset: 16, as: UInt32.self))]) &+ code.i32Constant(12)
  frame.storeSlot(sum, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a) func i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s) func i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_a_a) func i32Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_a_s) func i32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_c_a) func i32Load_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_c_s) func i32Load_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_sc_a) func i32Load_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_sc_s) func i32Load_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ac_a) func i32Load_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ac_s) func i32Load_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ss_a) func i32Load_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ss_s) func i32Load_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_as_a) func i32Load_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_as_s) func i32Load_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Load_s_a) func i64Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_s_s) func i64Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_a_a) func i64Load_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_a_s) func i64Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_c_a) func i64Load_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_c_s) func i64Load_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_sc_a) func i64Load_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_sc_s) func i64Load_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_ac_a) func i64Load_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_ac_s) func i64Load_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_ss_a) func i64Load_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_ss_s) func i64Load_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_as_a) func i64Load_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_as_s) func i64Load_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Load8S_s_a) func i32Load8S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_s_s) func i32Load8S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_a_a) func i32Load8S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_a_s) func i32Load8S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_c_a) func i32Load8S_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_c_s) func i32Load8S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_sc_a) func i32Load8S_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_sc_s) func i32Load8S_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_ac_a) func i32Load8S_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_ac_s) func i32Load8S_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_ss_a) func i32Load8S_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_ss_s) func i32Load8S_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_as_a) func i32Load8S_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_as_s) func i32Load8S_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_a) func i32Load8U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_s) func i32Load8U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_a_a) func i32Load8U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_a_s) func i32Load8U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_c_a) func i32Load8U_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_c_s) func i32Load8U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_sc_a) func i32Load8U_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_sc_s) func i32Load8U_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_ac_a) func i32Load8U_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_ac_s) func i32Load8U_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_ss_a) func i32Load8U_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_ss_s) func i32Load8U_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_as_a) func i32Load8U_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_as_s) func i32Load8U_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_s_a) func i32Load16S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_s_s) func i32Load16S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_a_a) func i32Load16S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_a_s) func i32Load16S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_c_a) func i32Load16S_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_c_s) func i32Load16S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_sc_a) func i32Load16S_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_sc_s) func i32Load16S_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_ac_a) func i32Load16S_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_ac_s) func i32Load16S_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_ss_a) func i32Load16S_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_ss_s) func i32Load16S_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_as_a) func i32Load16S_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_as_s) func i32Load16S_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_s_a) func i32Load16U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_s_s) func i32Load16U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_a_a) func i32Load16U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_a_s) func i32Load16U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_c_a) func i32Load16U_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_c_s) func i32Load16U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_sc_a) func i32Load16U_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_sc_s) func i32Load16U_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_ac_a) func i32Load16U_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_ac_s) func i32Load16U_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_ss_a) func i32Load16U_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_ss_s) func i32Load16U_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_as_a) func i32Load16U_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_as_s) func i32Load16U_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Load8S_s_a) func i64Load8S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_s_s) func i64Load8S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_a_a) func i64Load8S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_a_s) func i64Load8S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_c_a) func i64Load8S_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_c_s) func i64Load8S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_sc_a) func i64Load8S_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_sc_s) func i64Load8S_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_ac_a) func i64Load8S_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_ac_s) func i64Load8S_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_ss_a) func i64Load8S_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_ss_s) func i64Load8S_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_as_a) func i64Load8S_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_as_s) func i64Load8S_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_s_a) func i64Load8U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_s_s) func i64Load8U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_a_a) func i64Load8U_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_a_s) func i64Load8U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_c_a) func i64Load8U_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_c_s) func i64Load8U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_sc_a) func i64Load8U_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_sc_s) func i64Load8U_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_ac_a) func i64Load8U_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_ac_s) func i64Load8U_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_ss_a) func i64Load8U_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_ss_s) func i64Load8U_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_as_a) func i64Load8U_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_as_s) func i64Load8U_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_s_a) func i64Load16S_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_s_s) func i64Load16S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_a_a) func i64Load16S_a_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_a_s) func i64Load16S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_c_a) func i64Load16S_c_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_c_s) func i64Load16S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_sc_a) func i64Load16S_sc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_sc_s) func i64Load16S_sc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_ac_a) func i64Load16S_ac_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_ac_s) func i64Load16S_ac_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_ss_a) func i64Load16S_ss_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_ss_s) func i64Load16S_ss_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_as_a) func i64Load16S_as_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_as_s) func i64Load16S_as_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int16.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
