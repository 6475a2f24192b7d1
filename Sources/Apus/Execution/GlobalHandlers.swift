// Global variables.
// https://webassembly.github.io/spec/core/exec/instructions.html#variable-instructions

/// A global that the module defines, in the slot of `InstanceRecord.globals` that 12 says.
@c(apus_globalGet_a) func globalGet_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let result = context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_globalGet_s) func globalGet_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let result = context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_globalSet_s) func globalSet_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))] = code.i64Slot(
    frame, 8)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_globalSet_a) func globalSet_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))] = integer
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_globalSet_c) func globalSet_c(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  context.state.pointee.globals[Int(code.load(fromByteOffset: 12, as: UInt32.self))] =
    code.i64Constant(16)
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// An imported global: its index is at 12.
@c(apus_globalGetShared_a) func globalGetShared_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  let result = context.state.pointee.instance.pointee.globalCells[index].pointee
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_globalGetShared_s) func globalGetShared_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  let result = context.state.pointee.instance.pointee.globalCells[index].pointee
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_globalSetShared_s) func globalSetShared_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  context.state.pointee.instance.pointee.globalCells[index].pointee = code.i64Slot(frame, 8)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
