// Operations that became one because they often stand behind each other, where the generator has no
// shape for them.

/// Adds the constant at 16 to the i32 in memory at slot 10 and the offset at 12.
@c(apus_i32AddMemory) func i32AddMemory(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self) &+ code.i32Constant(16)
  memory.storeGuest(result, address)
  return next(
    code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

/// The same, and the sum goes to slot 8.
@c(apus_i32AddMemory_s) func i32AddMemory_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self) &+ code.i32Constant(16)
  memory.storeGuest(result, address)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

/// Loads an i32 from the address that it loads: slot 10 and offset 12, then offset 14.
@c(apus_i32LoadLoad_a) func i32LoadLoad_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let first = UInt(code.i32Slot(frame, 10)) &+ code.shortOffset(12)
  if _slowPath(isOutOfBounds(first, UInt32.self, context)) {
    return outOfBounds(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = UInt(memory.loadGuest(first, as: UInt32.self)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self)
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

@c(apus_i32LoadLoad_s) func i32LoadLoad_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let first = UInt(code.i32Slot(frame, 10)) &+ code.shortOffset(12)
  if _slowPath(isOutOfBounds(first, UInt32.self, context)) {
    return outOfBounds(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = UInt(memory.loadGuest(first, as: UInt32.self)) &+ code.shortOffset(14)
  if _slowPath(isOutOfBounds(address, UInt32.self, context)) {
    return outOfBounds(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let result = memory.loadGuest(address, as: UInt32.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

/// Adds the constant at 12 to the global at 16; the sum goes to slot 8 too.
@c(apus_globalAdd) func globalAdd(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let place = Int(code.load(fromByteOffset: 16, as: UInt32.self))
  let sum =
    UInt32(truncatingIfNeeded: context.state.pointee.globals[place]) &+ code.i32Constant(12)
  context.state.pointee.globals[place] = UInt64(sum)
  frame.storeSlot(sum, code.slotOffset(8))
  return next(
    code + 24, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}

/// The sum of the global at 16 and the constant at 12.
@c(apus_globalSum_a) func globalSum_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let place = Int(code.load(fromByteOffset: 16, as: UInt32.self))
  let sum =
    UInt32(truncatingIfNeeded: context.state.pointee.globals[place]) &+ code.i32Constant(12)
  return next(
    code + 24, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}

@c(apus_globalSum_s) func globalSum_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let place = Int(code.load(fromByteOffset: 16, as: UInt32.self))
  let sum =
    UInt32(truncatingIfNeeded: context.state.pointee.globals[place]) &+ code.i32Constant(12)
  frame.storeSlot(sum, code.slotOffset(8))
  return next(
    code + 24, frame, memory, context, UInt64(sum), local, double, float, doubleLocal)
}

/// Sets the global at 16 to the sum of slot 10 and the constant at 12.
@c(apus_globalSetSum) func globalSetSum(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let place = Int(code.load(fromByteOffset: 16, as: UInt32.self))
  let sum = code.i32Slot(frame, 10) &+ code.i32Constant(12)
  context.state.pointee.globals[place] = UInt64(sum)
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
