// Moves, branches and selections.
// https://webassembly.github.io/spec/core/exec/instructions.html#control-instructions

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

/// Branch if the pinned integer is not zero, or if it is.
@c(apus_brIf_p) func brIf_p(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let step = UInt32(truncatingIfNeeded: local) != 0 ? code.branchOffset(12) : 16
  return next(
    code + step, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_brUnless_p) func brUnless_p(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let step = UInt32(truncatingIfNeeded: local) == 0 ? code.branchOffset(12) : 16
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
