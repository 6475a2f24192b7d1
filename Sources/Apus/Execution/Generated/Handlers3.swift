// swift-format-ignore-file
// Handlers of operations, part 3.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_brUnlessF32Eq_ss) func brUnlessF32Eq_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Eq_as) func brUnlessF32Eq_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(float, code.f32Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Eq_sa) func brUnlessF32Eq_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f32Slot(frame, 10), float) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Ne_ss) func brUnlessF32Ne_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Ne_as) func brUnlessF32Ne_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(float, code.f32Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Ne_sa) func brUnlessF32Ne_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f32Slot(frame, 10), float) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
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
@c(apus_brUnlessF32Gt_ss) func brUnlessF32Gt_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGt(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Gt_as) func brUnlessF32Gt_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGt(float, code.f32Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Gt_sa) func brUnlessF32Gt_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGt(code.f32Slot(frame, 10), float) == 0
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
@c(apus_brUnlessF32Ge_ss) func brUnlessF32Ge_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGe(code.f32Slot(frame, 10), code.f32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Ge_as) func brUnlessF32Ge_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGe(float, code.f32Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF32Ge_sa) func brUnlessF32Ge_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGe(code.f32Slot(frame, 10), float) == 0
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
@c(apus_brIfF64Gt_ss) func brIfF64Gt_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGt(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Gt_as) func brIfF64Gt_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGt(double, code.f64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Gt_sa) func brIfF64Gt_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGt(code.f64Slot(frame, 10), double) != 0
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
@c(apus_brIfF64Ge_ss) func brIfF64Ge_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGe(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Ge_as) func brIfF64Ge_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGe(double, code.f64Slot(frame, 10)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Ge_sa) func brIfF64Ge_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGe(code.f64Slot(frame, 10), double) != 0
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
@c(apus_brUnlessF64Gt_ss) func brUnlessF64Gt_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGt(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Gt_as) func brUnlessF64Gt_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGt(double, code.f64Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Gt_sa) func brUnlessF64Gt_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGt(code.f64Slot(frame, 10), double) == 0
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
@c(apus_brUnlessF64Ge_ss) func brUnlessF64Ge_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGe(code.f64Slot(frame, 10), code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Ge_as) func brUnlessF64Ge_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGe(double, code.f64Slot(frame, 10)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Ge_sa) func brUnlessF64Ge_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatGe(code.f64Slot(frame, 10), double) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_s_a) func i32Load_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_s_s) func i32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
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
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_a_s) func i32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
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
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_c_s) func i32Load_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
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
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_s_s) func i64Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
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
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_a_s) func i64Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
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
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_c_s) func i64Load_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
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
  if isOutOfBounds(address, Int8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_s_s) func i32Load8S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int8.self, context) {
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
  if isOutOfBounds(address, Int8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_a_s) func i32Load8S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int8.self, context) {
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
  if isOutOfBounds(address, Int8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_c_s) func i32Load8S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, Int8.self, context) {
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
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_s_s) func i32Load8U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
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
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_a_s) func i32Load8U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
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
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_c_s) func i32Load8U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
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
  if isOutOfBounds(address, Int16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_s_s) func i32Load16S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int16.self, context) {
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
  if isOutOfBounds(address, Int16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_a_s) func i32Load16S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int16.self, context) {
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
  if isOutOfBounds(address, Int16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16S_c_s) func i32Load16S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, Int16.self, context) {
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
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_s_s) func i32Load16U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
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
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_a_s) func i32Load16U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
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
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16U_c_s) func i32Load16U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
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
  if isOutOfBounds(address, Int8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_s_s) func i64Load8S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int8.self, context) {
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
  if isOutOfBounds(address, Int8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_a_s) func i64Load8S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int8.self, context) {
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
  if isOutOfBounds(address, Int8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8S_c_s) func i64Load8S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, Int8.self, context) {
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
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_s_s) func i64Load8U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
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
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_a_s) func i64Load8U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
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
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8U_c_s) func i64Load8U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
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
  if isOutOfBounds(address, Int16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_s_s) func i64Load16S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int16.self, context) {
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
  if isOutOfBounds(address, Int16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_a_s) func i64Load16S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int16.self, context) {
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
  if isOutOfBounds(address, Int16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16S_c_s) func i64Load16S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, Int16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_s_a) func i64Load16U_s_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_s_s) func i64Load16U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
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
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_a_s) func i64Load16U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
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
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16U_c_s) func i64Load16U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
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
  if isOutOfBounds(address, Int32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_s_s) func i64Load32S_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int32.self, context) {
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
  if isOutOfBounds(address, Int32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_a_s) func i64Load32S_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Int32.self, context) {
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
  if isOutOfBounds(address, Int32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32S_c_s) func i64Load32S_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, Int32.self, context) {
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
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_s_s) func i64Load32U_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
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
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_a_s) func i64Load32U_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
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
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32U_c_s) func i64Load32U_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
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
  if isOutOfBounds(address, Float.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_s_s) func f32Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Float.self, context) {
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
  if isOutOfBounds(address, Float.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_a_s) func f32Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Float.self, context) {
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
  if isOutOfBounds(address, Float.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Load_c_s) func f32Load_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, Float.self, context) {
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
  if isOutOfBounds(address, Double.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_s_s) func f64Load_s_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Double.self, context) {
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
  if isOutOfBounds(address, Double.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_a_s) func f64Load_a_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Double.self, context) {
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
  if isOutOfBounds(address, Double.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64Load_c_s) func f64Load_c_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, Double.self, context) {
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
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sa) func i32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_sc) func i32Store_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_as) func i32Store_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_aa) func i32Store_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ac) func i32Store_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_cs) func i32Store_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_ca) func i32Store_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store_cc) func i32Store_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ss) func i64Store_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_sa) func i64Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_sc) func i64Store_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_as) func i64Store_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_aa) func i64Store_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ac) func i64Store_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_cs) func i64Store_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_ca) func i64Store_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store_cc) func i64Store_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt64.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt64(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ss) func i32Store8_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_sa) func i32Store8_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_sc) func i32Store8_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_as) func i32Store8_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_aa) func i32Store8_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ac) func i32Store8_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_cs) func i32Store8_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_ca) func i32Store8_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8_cc) func i32Store8_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ss) func i32Store16_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_sa) func i32Store16_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_sc) func i32Store16_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_as) func i32Store16_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_aa) func i32Store16_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ac) func i32Store16_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_cs) func i32Store16_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_ca) func i32Store16_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: integer)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16_cc) func i32Store16_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i32Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8_ss) func i64Store8_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8_sa) func i64Store8_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8_sc) func i64Store8_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8_as) func i64Store8_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8_aa) func i64Store8_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8_ac) func i64Store8_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8_cs) func i64Store8_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8_ca) func i64Store8_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store8_cc) func i64Store8_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt8.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt8(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16_ss) func i64Store16_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16_sa) func i64Store16_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16_sc) func i64Store16_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16_as) func i64Store16_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16_aa) func i64Store16_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16_ac) func i64Store16_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16_cs) func i64Store16_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16_ca) func i64Store16_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store16_cc) func i64Store16_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt16.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt16(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32_ss) func i64Store32_ss(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32_sa) func i64Store32_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32_sc) func i64Store32_sc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32_as) func i64Store32_as(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32_aa) func i64Store32_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32_ac) func i64Store32_ac(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32_cs) func i64Store32_cs(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i64Slot(frame, 8)), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32_ca) func i64Store32_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: integer), address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64Store32_cc) func i64Store32_cc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, UInt32.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(UInt32(truncatingIfNeeded: code.i64Constant(16)), address)
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_sa) func f32Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Float.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_aa) func f32Store_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Float.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f32Store_ca) func f32Store_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, Float.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(float, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_sa) func f64Store_sa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Double.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_aa) func f64Store_aa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if isOutOfBounds(address, Double.self, context) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  memory.storeGuest(double, address)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_f64Store_ca) func f64Store_ca(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if isOutOfBounds(address, Double.self, context) {
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
@c(apus_f32Add_sa_a) func f32Add_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_sa_s) func f32Add_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
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
@c(apus_f32Add_cs_a) func f32Add_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_cs_s) func f32Add_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
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
@c(apus_f32Add_ca_a) func f32Add_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatAdd(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Add_ca_s) func f32Add_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatAdd(lhs, rhs)
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
@c(apus_f32Mul_sa_a) func f32Mul_sa_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_sa_s) func f32Mul_sa_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Slot(frame, 10), rhs = float
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
@c(apus_f32Mul_cs_a) func f32Mul_cs_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_cs_s) func f32Mul_cs_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = code.f32Slot(frame, 10)
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
@c(apus_f32Mul_ca_a) func f32Mul_ca_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatMul(lhs, rhs)
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32Mul_ca_s) func f32Mul_ca_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let lhs = code.f32Constant(12), rhs = float
  let result = floatMul(lhs, rhs)
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
