// Moves from and to the pinned locals: `local` for an integer, `doubleLocal` for a double. A pinned local
// lives in its slot too: what writes it writes both.

/// Slot 10 becomes the pinned integer.
@c(apus_pin_i) func pin_i(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  next(
    code + 16, frame, memory, context, integer, code.i64Slot(frame, 10), double, float, doubleLocal)
}

/// Slot 10 becomes the pinned double.
@c(apus_pin_d) func pin_d(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  next(
    code + 16, frame, memory, context, integer, local, double, float, code.f64Slot(frame, 10))
}

/// The pinned integer to slot 8.
@c(apus_copyPinned_p) func copyPinned_p(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeSlot(local, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// To the pinned integer, in slot 8: slot 10, the accumulator, or a constant of 32 bits.
@c(apus_copyPinned_s) func copyPinned_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let value = code.i64Slot(frame, 10)
  frame.storeSlot(value, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, value, double, float, doubleLocal)
}

@c(apus_copyPinned_a) func copyPinned_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeSlot(integer, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, integer, double, float, doubleLocal)
}

@c(apus_copyPinned_c) func copyPinned_c(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let value = code.i64Constant(12)
  frame.storeSlot(value, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, value, double, float, doubleLocal)
}

/// To the pinned double, in slot 8: the accumulator, or slot 10.
@c(apus_copyPinned_d) func copyPinned_d(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  frame.storeSlot(double, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, double)
}

@c(apus_copyPinned_sd) func copyPinned_sd(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let value = code.f64Slot(frame, 10)
  frame.storeSlot(value, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, value)
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
