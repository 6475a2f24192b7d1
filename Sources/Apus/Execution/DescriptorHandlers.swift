// Custom descriptors: reading an object's, and casts by it.
// https://github.com/WebAssembly/custom-descriptors/blob/main/proposals/custom-descriptors/Overview.md

/// The descriptor of the object in slot 10, at the byte offset at 12.
@c(apus_structureGetDescriptor_a) func structureGetDescriptor_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    return raise(
      Trap.Code.nullReference.rawValue, code, frame, memory, context, integer, local, double, float,
      doubleLocal)
  }
  let result = object.load(fromByteOffset: Int(code.memoryOffset(12)), as: UInt64.self)
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_structureGetDescriptor_s) func structureGetDescriptor_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    return raise(
      Trap.Code.nullReference.rawValue, code, frame, memory, context, integer, local, double, float,
      doubleLocal)
  }
  let result = object.load(fromByteOffset: Int(code.memoryOffset(12)), as: UInt64.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

/// Whether the reference in slot 10 has the descriptor in slot 12; 1 or 0 at 14 is the answer for null.
@c(apus_referenceTestDescriptor_a) func referenceTestDescriptor_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let descriptor = code.i64Slot(frame, 12)
  if descriptor == 0 {
    return raise(
      Trap.Code.nullDescriptorReference.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  let bits = code.i64Slot(frame, 10)
  let result: UInt32 =
    bits == 0
    ? UInt32(code.nullPassesAt14) : references(context).hasDescriptor(bits, descriptor) ? 1 : 0
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

@c(apus_referenceTestDescriptor_s) func referenceTestDescriptor_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let descriptor = code.i64Slot(frame, 12)
  if descriptor == 0 {
    return raise(
      Trap.Code.nullDescriptorReference.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  let bits = code.i64Slot(frame, 10)
  let result: UInt32 =
    bits == 0
    ? UInt32(code.nullPassesAt14) : references(context).hasDescriptor(bits, descriptor) ? 1 : 0
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

/// Traps unless the reference in slot 8 has the descriptor in slot 12; 1 at 14 lets null pass.
@c(apus_referenceCastDescriptor) func referenceCastDescriptor(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let descriptor = code.i64Slot(frame, 12)
  if descriptor == 0 {
    return raise(
      Trap.Code.nullDescriptorReference.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  let bits = code.i64Slot(frame, 8)
  let passes =
    bits == 0 ? code.nullPassesAt14 != 0 : references(context).hasDescriptor(bits, descriptor)
  if !passes {
    return raise(
      Trap.Code.descriptorCastFailure.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

extension UnsafeRawPointer {
  /// 1 when null passes a cast, else 0.
  @inline(__always) var nullPassesAt14: UInt16 { load(fromByteOffset: 14, as: UInt16.self) }
}
