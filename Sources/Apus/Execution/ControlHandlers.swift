// Moves, branches and selections.
// https://webassembly.github.io/spec/core/exec/instructions.html#control-instructions

/// Slot 10 to slot 8.
@c(apus_copy_s) func copy_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeSlot(code.i64Slot(frame, 10), code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// An accumulator to slot 8.
@c(apus_copy_a) func copy_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeSlot(integer, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_copy_d) func copy_d(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeSlot(double, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_copy_f) func copy_f(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeSlot(float, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// A constant of 32 bits, sign-extended, or of 64 bits to slot 8.
@c(apus_copy_c) func copy_c(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeSlot(code.i64Constant(12), code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_copy_k) func copy_k(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeSlot(code.load(fromByteOffset: 16, as: UInt64.self), code.slotOffset(8))
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// Slot 10 to slot 8 and slot 14 to slot 12, both read first.
@c(apus_copy2) func copy2(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let first = code.i64Slot(frame, 10)
  let second = code.i64Slot(frame, 14)
  frame.storeSlot(first, code.slotOffset(8))
  frame.storeSlot(second, code.slotOffset(12))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// As many slots as 12 says, from slot 10 on, to slot 8 on; they may overlap.
@c(apus_moveSlots) func moveSlots(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let source = frame + code.slotOffset(10)
  let slotCount = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  (frame + code.slotOffset(8)).copyMemory(from: source, byteCount: slotCount &* 8)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_br) func br(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  return next(
    code + code.branchOffset(12), frame, memory, context, integer, local, double, float, doubleLocal
  )
}

@c(apus_brIf_s) func brIf_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let step = code.i32Slot(frame, 8) != 0 ? code.branchOffset(12) : 16
  return next(
    code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_brUnless_s) func brUnless_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let step = code.i32Slot(frame, 8) == 0 ? code.branchOffset(12) : 16
  return next(
    code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_brIf_a) func brIf_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let step = UInt32(truncatingIfNeeded: integer) != 0 ? code.branchOffset(12) : 16
  return next(
    code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_brUnless_a) func brUnless_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let step = UInt32(truncatingIfNeeded: integer) == 0 ? code.branchOffset(12) : 16
  return next(
    code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// Jumps by the offset of the index, the last one for an index of at least the count at 12.
@c(apus_brTable_s) func brTable_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = min(code.i32Slot(frame, 8), code.load(fromByteOffset: 12, as: UInt32.self))
  let step = code.branchOffset(16 &+ Int(index) &* 4)
  return next(
    code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_brTable_a) func brTable_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = min(
    UInt32(truncatingIfNeeded: integer), code.load(fromByteOffset: 12, as: UInt32.self))
  let step = code.branchOffset(16 &+ Int(index) &* 4)
  return next(
    code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// Slot 12 if the condition (slot 10) is not zero, else slot 14.
@c(apus_select_s_a) func select_s_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = code.i32Slot(frame, 10) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_select_s_s) func select_s_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = code.i32Slot(frame, 10) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_select_a_a) func select_a_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = UInt32(truncatingIfNeeded: integer) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_select_a_s) func select_a_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = UInt32(truncatingIfNeeded: integer) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: UInt64.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_selectF32_s_a) func selectF32_s_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = code.i32Slot(frame, 10) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Float.self)
  return next(
    code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}

@c(apus_selectF32_s_s) func selectF32_s_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = code.i32Slot(frame, 10) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Float.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}

@c(apus_selectF32_a_a) func selectF32_a_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = UInt32(truncatingIfNeeded: integer) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Float.self)
  return next(
    code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}

@c(apus_selectF32_a_s) func selectF32_a_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = UInt32(truncatingIfNeeded: integer) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Float.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}

@c(apus_selectF64_s_a) func selectF64_s_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = code.i32Slot(frame, 10) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Double.self)
  return next(
    code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}

@c(apus_selectF64_s_s) func selectF64_s_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = code.i32Slot(frame, 10) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Double.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}

@c(apus_selectF64_a_a) func selectF64_a_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = UInt32(truncatingIfNeeded: integer) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Double.self)
  return next(
    code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}

@c(apus_selectF64_a_s) func selectF64_a_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let offset = UInt32(truncatingIfNeeded: integer) != 0 ? code.slotOffset(12) : code.slotOffset(14)
  let result = frame.load(fromByteOffset: offset, as: Double.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}

@c(apus_unreachable) func unreachable(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  return raise(
    Trap.Code.unreachable.rawValue, code, frame, memory, context, integer, local, double, float,
    doubleLocal)
}

/// The trap whose code is at 8.
@c(apus_trapWith) func trapWith(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  return raise(
    code.load(fromByteOffset: 8, as: UInt8.self), code, frame, memory, context, integer, local,
    double, float, doubleLocal)
}
