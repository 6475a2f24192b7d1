// swift-format-ignore-file
// Handlers of operations, part 6.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_brIfI32LtS_ps) func brIfI32LtS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtS_sp) func brIfI32LtS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtS_pc) func brIfI32LtS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtS_ap) func brIfI32LtS_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtU_ps) func brIfI32LtU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtU_sp) func brIfI32LtU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtU_pc) func brIfI32LtU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LtU_ap) func brIfI32LtU_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtS_ps) func brIfI32GtS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtS_sp) func brIfI32GtS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtS_pc) func brIfI32GtS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtS_ap) func brIfI32GtS_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtU_ps) func brIfI32GtU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtU_sp) func brIfI32GtU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtU_pc) func brIfI32GtU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GtU_ap) func brIfI32GtU_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeS_ps) func brIfI32LeS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeS_sp) func brIfI32LeS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeS_pc) func brIfI32LeS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeS_ap) func brIfI32LeS_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeU_ps) func brIfI32LeU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeU_sp) func brIfI32LeU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeU_pc) func brIfI32LeU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LeU_ap) func brIfI32LeU_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeS_ps) func brIfI32GeS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeS_sp) func brIfI32GeS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeS_pc) func brIfI32GeS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeS_ap) func brIfI32GeS_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeU_ps) func brIfI32GeU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(UInt32(truncatingIfNeeded: local), code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeU_sp) func brIfI32GeU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(code.i32Slot(frame, 10), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeU_pc) func brIfI32GeU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(UInt32(truncatingIfNeeded: local), code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32GeU_ap) func brIfI32GeU_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(UInt32(truncatingIfNeeded: integer), UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Eq_ps) func brIfI64Eq_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Eq_sp) func brIfI64Eq_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Eq_pc) func brIfI64Eq_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Eq_ap) func brIfI64Eq_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = eq(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Ne_ps) func brIfI64Ne_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Ne_sp) func brIfI64Ne_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Ne_pc) func brIfI64Ne_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64Ne_ap) func brIfI64Ne_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ne(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtS_ps) func brIfI64LtS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtS_sp) func brIfI64LtS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtS_pc) func brIfI64LtS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtS_ap) func brIfI64LtS_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltS(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtU_ps) func brIfI64LtU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtU_sp) func brIfI64LtU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtU_pc) func brIfI64LtU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LtU_ap) func brIfI64LtU_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = ltU(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtS_ps) func brIfI64GtS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtS_sp) func brIfI64GtS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtS_pc) func brIfI64GtS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtS_ap) func brIfI64GtS_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtS(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtU_ps) func brIfI64GtU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtU_sp) func brIfI64GtU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtU_pc) func brIfI64GtU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GtU_ap) func brIfI64GtU_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = gtU(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeS_ps) func brIfI64LeS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeS_sp) func brIfI64LeS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeS_pc) func brIfI64LeS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeS_ap) func brIfI64LeS_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leS(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeU_ps) func brIfI64LeU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeU_sp) func brIfI64LeU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeU_pc) func brIfI64LeU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64LeU_ap) func brIfI64LeU_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = leU(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeS_ps) func brIfI64GeS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeS_sp) func brIfI64GeS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeS_pc) func brIfI64GeS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeS_ap) func brIfI64GeS_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geS(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeU_ps) func brIfI64GeU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(local, code.i64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeU_sp) func brIfI64GeU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(code.i64Slot(frame, 10), local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeU_pc) func brIfI64GeU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(local, code.i64Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI64GeU_ap) func brIfI64GeU_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = geU(integer, local) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Eq_ps) func brIfF64Eq_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(doubleLocal, code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Eq_sp) func brIfF64Eq_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f64Slot(frame, 10), doubleLocal) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Eq_ap) func brIfF64Eq_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(double, doubleLocal) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Eq_pa) func brIfF64Eq_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(doubleLocal, double) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Ne_ps) func brIfF64Ne_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(doubleLocal, code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Ne_sp) func brIfF64Ne_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f64Slot(frame, 10), doubleLocal) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Ne_ap) func brIfF64Ne_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(double, doubleLocal) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Ne_pa) func brIfF64Ne_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(doubleLocal, double) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Lt_ps) func brIfF64Lt_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(doubleLocal, code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Lt_sp) func brIfF64Lt_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f64Slot(frame, 10), doubleLocal) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Lt_ap) func brIfF64Lt_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(double, doubleLocal) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Lt_pa) func brIfF64Lt_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(doubleLocal, double) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Le_ps) func brIfF64Le_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(doubleLocal, code.f64Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Le_sp) func brIfF64Le_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f64Slot(frame, 10), doubleLocal) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Le_ap) func brIfF64Le_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(double, doubleLocal) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfF64Le_pa) func brIfF64Le_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(doubleLocal, double) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Eq_ps) func brUnlessF64Eq_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(doubleLocal, code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Eq_sp) func brUnlessF64Eq_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(code.f64Slot(frame, 10), doubleLocal) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Eq_ap) func brUnlessF64Eq_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(double, doubleLocal) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Eq_pa) func brUnlessF64Eq_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatEq(doubleLocal, double) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Ne_ps) func brUnlessF64Ne_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(doubleLocal, code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Ne_sp) func brUnlessF64Ne_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(code.f64Slot(frame, 10), doubleLocal) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Ne_ap) func brUnlessF64Ne_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(double, doubleLocal) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Ne_pa) func brUnlessF64Ne_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatNe(doubleLocal, double) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Lt_ps) func brUnlessF64Lt_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(doubleLocal, code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Lt_sp) func brUnlessF64Lt_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(code.f64Slot(frame, 10), doubleLocal) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Lt_ap) func brUnlessF64Lt_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(double, doubleLocal) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Lt_pa) func brUnlessF64Lt_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLt(doubleLocal, double) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Le_ps) func brUnlessF64Le_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(doubleLocal, code.f64Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Le_sp) func brUnlessF64Le_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(code.f64Slot(frame, 10), doubleLocal) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Le_ap) func brUnlessF64Le_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(double, doubleLocal) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessF64Le_pa) func brUnlessF64Le_pa(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = floatLe(doubleLocal, double) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_addBrIfI32Eq_sp) func addBrIfI32Eq_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = eq(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32Eq_ps) func addBrIfI32Eq_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = eq(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32Eq_pc) func addBrIfI32Eq_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = eq(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32Ne_sp) func addBrIfI32Ne_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ne(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32Ne_ps) func addBrIfI32Ne_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ne(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32Ne_pc) func addBrIfI32Ne_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ne(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32LtS_sp) func addBrIfI32LtS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LtS_ps) func addBrIfI32LtS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32LtS_pc) func addBrIfI32LtS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32LtU_sp) func addBrIfI32LtU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LtU_ps) func addBrIfI32LtU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32LtU_pc) func addBrIfI32LtU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = ltU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32GtS_sp) func addBrIfI32GtS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GtS_ps) func addBrIfI32GtS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32GtS_pc) func addBrIfI32GtS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32GtU_sp) func addBrIfI32GtU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GtU_ps) func addBrIfI32GtU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32GtU_pc) func addBrIfI32GtU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = gtU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32LeS_sp) func addBrIfI32LeS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LeS_ps) func addBrIfI32LeS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32LeS_pc) func addBrIfI32LeS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32LeU_sp) func addBrIfI32LeU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32LeU_ps) func addBrIfI32LeU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32LeU_pc) func addBrIfI32LeU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = leU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32GeS_sp) func addBrIfI32GeS_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GeS_ps) func addBrIfI32GeS_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32GeS_pc) func addBrIfI32GeS_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geS(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32GeU_sp) func addBrIfI32GeU_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (code.i32Slot(frame, 10)) &+ code.i32Constant(12)
  let other = UInt32(truncatingIfNeeded: local)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}
@c(apus_addBrIfI32GeU_ps) func addBrIfI32GeU_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Slot(frame, 20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_addBrIfI32GeU_pc) func addBrIfI32GeU_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let sum = (UInt32(truncatingIfNeeded: local)) &+ code.i32Constant(12)
  let other = code.i32Constant(20)
  frame.storeSlot(sum, code.slotOffset(8))
  let step = geU(sum, other) != 0 ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, UInt64(sum), UInt64(sum), double, float, doubleLocal)
}
@c(apus_brIfI32LoadEq_p) func brIfI32LoadEq_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = eq(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadNe_p) func brIfI32LoadNe_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = ne(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLtS_p) func brIfI32LoadLtS_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = ltS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLtU_p) func brIfI32LoadLtU_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = ltU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGtS_p) func brIfI32LoadGtS_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = gtS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGtU_p) func brIfI32LoadGtU_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = gtU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLeS_p) func brIfI32LoadLeS_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = leS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadLeU_p) func brIfI32LoadLeU_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = leU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGeS_p) func brIfI32LoadGeS_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = geS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32LoadGeU_p) func brIfI32LoadGeU_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt32.self))
  let holds = geU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UEq_p) func brIfI32Load8UEq_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = eq(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UNe_p) func brIfI32Load8UNe_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = ne(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULtS_p) func brIfI32Load8ULtS_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = ltS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULtU_p) func brIfI32Load8ULtU_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = ltU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGtS_p) func brIfI32Load8UGtS_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = gtS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGtU_p) func brIfI32Load8UGtU_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = gtU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULeS_p) func brIfI32Load8ULeS_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = leS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8ULeU_p) func brIfI32Load8ULeU_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = leU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGeS_p) func brIfI32Load8UGeS_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = geS(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Load8UGeU_p) func brIfI32Load8UGeU_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = UInt32(memory.loadGuest(address, as: UInt8.self))
  let holds = geU(value, code.i32Constant(20)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Test_ps) func brIfI32Test_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: local)) & (code.i32Slot(frame, 12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Test_sp) func brIfI32Test_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (code.i32Slot(frame, 10)) & (UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Test_pc) func brIfI32Test_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: local)) & (code.i32Constant(12)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brIfI32Test_ap) func brIfI32Test_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: integer)) & (UInt32(truncatingIfNeeded: local)) != 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessI32Test_ps) func brUnlessI32Test_ps(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: local)) & (code.i32Slot(frame, 12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessI32Test_sp) func brUnlessI32Test_sp(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (code.i32Slot(frame, 10)) & (UInt32(truncatingIfNeeded: local)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessI32Test_pc) func brUnlessI32Test_pc(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: local)) & (code.i32Constant(12)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_brUnlessI32Test_ap) func brUnlessI32Test_ap(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let holds = (UInt32(truncatingIfNeeded: integer)) & (UInt32(truncatingIfNeeded: local)) == 0
  let step = holds ? code.branchOffset(16) : 24
  return next(code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Load_s_p) func i32Load_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_a_p) func i32Load_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_c_p) func i32Load_c_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_sc_p) func i32Load_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_ac_p) func i32Load_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_ss_p) func i32Load_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_as_p) func i32Load_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_p_a) func i32Load_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_p_s) func i32Load_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_p_p) func i32Load_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_pc_a) func i32Load_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_pc_s) func i32Load_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_pc_p) func i32Load_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_ps_a) func i32Load_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ps_s) func i32Load_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ps_p) func i32Load_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_sp_a) func i32Load_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_sp_s) func i32Load_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_sp_p) func i32Load_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load_ap_a) func i32Load_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ap_s) func i32Load_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load_ap_p) func i32Load_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i64Load_s_p) func i64Load_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load_a_p) func i64Load_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load_c_p) func i64Load_c_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load_sc_p) func i64Load_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load_ac_p) func i64Load_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load_ss_p) func i64Load_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load_as_p) func i64Load_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, result, double, float, doubleLocal)
}
@c(apus_i64Load_p_a) func i64Load_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_p_s) func i64Load_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_pc_a) func i64Load_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_pc_s) func i64Load_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_ps_a) func i64Load_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_ps_s) func i64Load_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_sp_a) func i64Load_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_sp_s) func i64Load_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_ap_a) func i64Load_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load_ap_s) func i64Load_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt64.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i32Load8S_s_p) func i32Load8S_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_a_p) func i32Load8S_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_c_p) func i32Load8S_c_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_sc_p) func i32Load8S_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_ac_p) func i32Load8S_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_ss_p) func i32Load8S_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_as_p) func i32Load8S_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_p_a) func i32Load8S_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_p_s) func i32Load8S_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_p_p) func i32Load8S_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_pc_a) func i32Load8S_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_pc_s) func i32Load8S_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_pc_p) func i32Load8S_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_ps_a) func i32Load8S_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_ps_s) func i32Load8S_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_ps_p) func i32Load8S_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_sp_a) func i32Load8S_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_sp_s) func i32Load8S_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_sp_p) func i32Load8S_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8S_ap_a) func i32Load8S_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_ap_s) func i32Load8S_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8S_ap_p) func i32Load8S_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, Int8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_s_p) func i32Load8U_s_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_a_p) func i32Load8U_a_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_c_p) func i32Load8U_c_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_sc_p) func i32Load8U_sc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_ac_p) func i32Load8U_ac_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_ss_p) func i32Load8U_ss_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_as_p) func i32Load8U_as_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_p_a) func i32Load8U_p_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_p_s) func i32Load8U_p_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_p_p) func i32Load8U_p_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_pc_a) func i32Load8U_pc_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_pc_s) func i32Load8U_pc_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_pc_p) func i32Load8U_pc_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Constant(12))
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_ps_a) func i32Load8U_ps_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_ps_s) func i32Load8U_ps_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_ps_p) func i32Load8U_ps_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: local) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_sp_a) func i32Load8U_sp_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_sp_s) func i32Load8U_sp_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_sp_p) func i32Load8U_sp_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10) &+ UInt32(truncatingIfNeeded: local)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
@c(apus_i32Load8U_ap_a) func i32Load8U_ap_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_ap_s) func i32Load8U_ap_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load8U_ap_p) func i32Load8U_ap_p(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let address = UInt(UInt32(truncatingIfNeeded: integer) &+ UInt32(truncatingIfNeeded: local)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt8.self, context)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = memory.loadGuest(address, as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), UInt64(result), double, float, doubleLocal)
}
