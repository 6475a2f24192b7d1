// Global variables.
// https://webassembly.github.io/spec/core/exec/instructions.html#variable-instructions

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
