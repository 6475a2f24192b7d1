// References: tests, casts, i31, and calls through them.
// https://webassembly.github.io/spec/core/exec/instructions.html#reference-instructions

/// Traps for null in slot 8.
@c(apus_referenceCheck) func referenceCheck(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  if code.i64Slot(frame, 8) == 0 {
    return raise(
      Trap.Code.nullReference.rawValue, code, frame, memory, context, integer, local, double, float,
      doubleLocal)
  }
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// Whether the reference in slot 10 has the type whose bits are at 12.
@c(apus_referenceTest_a) func referenceTest_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let result: UInt32 = references(context).has(code.i64Slot(frame, 10), code.typeAt12) ? 1 : 0
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

@c(apus_referenceTest_s) func referenceTest_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let result: UInt32 = references(context).has(code.i64Slot(frame, 10), code.typeAt12) ? 1 : 0
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

/// Traps unless the reference in slot 8 has the type whose bits are at 12.
@c(apus_referenceCast) func referenceCast(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  if !references(context).has(code.i64Slot(frame, 8), code.typeAt12) {
    return raise(
      Trap.Code.castFailure.rawValue, code, frame, memory, context, integer, local, double, float,
      doubleLocal)
  }
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_i31New_a) func i31New_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let result = ReferenceBits.i31(code.i32Slot(frame, 10))
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_i31New_s) func i31New_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let result = ReferenceBits.i31(code.i32Slot(frame, 10))
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}

@c(apus_i31GetS_a) func i31GetS_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let bits = code.i64Slot(frame, 10)
  if bits == 0 {
    return raise(
      Trap.Code.nullI31Reference.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let result = UInt32(bitPattern: Int32(truncatingIfNeeded: bits &>> 1) &>> 1)
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

@c(apus_i31GetS_s) func i31GetS_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let bits = code.i64Slot(frame, 10)
  if bits == 0 {
    return raise(
      Trap.Code.nullI31Reference.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let result = UInt32(bitPattern: Int32(truncatingIfNeeded: bits &>> 1) &>> 1)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

@c(apus_i31GetU_a) func i31GetU_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let bits = code.i64Slot(frame, 10)
  if bits == 0 {
    return raise(
      Trap.Code.nullI31Reference.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let result = UInt32(truncatingIfNeeded: bits &>> 2)
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

@c(apus_i31GetU_s) func i31GetU_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let bits = code.i64Slot(frame, 10)
  if bits == 0 {
    return raise(
      Trap.Code.nullI31Reference.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let result = UInt32(truncatingIfNeeded: bits &>> 2)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

/// Calls the function of the reference in slot 12; else like `call`. The unit at 16 is not used.
@c(apus_callReference) func callReference(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(code.i64Slot(frame, 12)))
  else {
    return raise(
      Trap.Code.nullFunctionReference.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  let callee = frame + code.slotOffset(8)
  if callee > context.state.pointee.stackLimit {
    return callStackExhausted(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let header = callee + code.slotOffset(10)
  header.storeBytes(of: code + 24, as: Code.self)
  header.storeBytes(of: frame, toByteOffset: 8, as: Raw.self)
  let isLocal = record.pointee.instance == context.state.pointee.instance
  guard let entry = isLocal ? record.pointee.entry : record.pointee.crossEntry else {
    return raise(
      Trap.Code.nullFunctionReference.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  return next(
    entry, callee, memory, context, UInt64(UInt(bitPattern: record)), local, double, float,
    doubleLocal)
}

extension UnsafeRawPointer {
  /// The value type whose bits are at 12.
  @inline(__always) var typeAt12: ValueType {
    ValueType(bits: load(fromByteOffset: 12, as: UInt32.self))
  }
}

/// The heap that knows the references of a context.
@inline(never) func references(_ context: Raw) -> ObjectHeap {
  Store.of(context.state).heap
}
