// Calls and returns.
// https://webassembly.github.io/spec/core/exec/instructions.html#function-calls
//
// A frame:   [ parameters, later results | return code | caller's frame | locals | temporaries ]
//            0                            header        header + 1
// A callee's frame starts at its first argument, in the caller's frame. `header` is the larger of the
// slot counts of parameters and results. Every frame must start at or below the stack's limit, behind
// which a whole frame fits.

/// A frame would start behind the limit: raises that and runs the operation again, or traps.
@inline(never)
@c(apus_callStackExhausted) func callStackExhausted(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  if Store.of(context.state).raiseStackLimit(code, frame) {
    return next(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return raise(
    Trap.Code.callStackExhausted.rawValue, code, frame, memory, context, integer, local, double,
    float, doubleLocal)
}

/// Calls the code at 16 with the frame at slot 8 and the header that many slots behind it as 10 says.
@c(apus_call) func call(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let callee = frame + code.slotOffset(8)
  if callee > context.state.pointee.stackLimit {
    return callStackExhausted(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let header = callee + code.slotOffset(10)
  header.storeBytes(of: code + 24, as: Code.self)
  header.storeBytes(of: frame, toByteOffset: 8, as: Raw.self)
  return next(
    code.load(fromByteOffset: 16, as: Code.self), callee, memory, context, integer, local, double,
    float, doubleLocal)
}

/// Calls the imported function whose index is at 16.
@c(apus_callImport) func callImport(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let callee = frame + code.slotOffset(8)
  if callee > context.state.pointee.stackLimit {
    return callStackExhausted(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let header = callee + code.slotOffset(10)
  header.storeBytes(of: code + 24, as: Code.self)
  header.storeBytes(of: frame, toByteOffset: 8, as: Raw.self)
  let index = Int(code.load(fromByteOffset: 16, as: UInt32.self))
  let record = context.state.pointee.instance.pointee.importedFunctions[index]
  guard let entry = record.pointee.crossEntry else {
    return raise(
      Trap.Code.uninitializedElement.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  return next(
    entry, callee, memory, context, UInt64(UInt(bitPattern: record)), local, double, float,
    doubleLocal)
}

/// Calls the function at the index in slot 12 of the table at 16, if its type has the id at 20.
@c(apus_callIndirect_s) func callIndirect_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = code.i32Slot(frame, 12)
  let tableIndex = Int(code.load(fromByteOffset: 16, as: UInt32.self))
  let table = context.state.pointee.instance.pointee.tables[tableIndex]
  if UInt(index) >= table.pointee.count {
    return undefinedElement(
      code, frame, memory, context, UInt64(index), local, double, float, doubleLocal)
  }
  let reference = table.pointee.elements[Int(index)]
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(reference)) else {
    return uninitializedElement(
      code, frame, memory, context, UInt64(index), local, double, float, doubleLocal)
  }
  if record.pointee.typeID != code.load(fromByteOffset: 20, as: UInt32.self) {
    return callIndirectSubtype(
      code, frame, memory, context, UInt64(reference), local, double, float, doubleLocal)
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
      Trap.Code.uninitializedElement.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  return next(
    entry, callee, memory, context, UInt64(UInt(bitPattern: record)), local, double, float,
    doubleLocal)
}

@c(apus_callIndirect_a) func callIndirect_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = UInt32(truncatingIfNeeded: integer)
  let tableIndex = Int(code.load(fromByteOffset: 16, as: UInt32.self))
  let table = context.state.pointee.instance.pointee.tables[tableIndex]
  if UInt(index) >= table.pointee.count {
    return undefinedElement(
      code, frame, memory, context, UInt64(index), local, double, float, doubleLocal)
  }
  let reference = table.pointee.elements[Int(index)]
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(reference)) else {
    return uninitializedElement(
      code, frame, memory, context, UInt64(index), local, double, float, doubleLocal)
  }
  if record.pointee.typeID != code.load(fromByteOffset: 20, as: UInt32.self) {
    return callIndirectSubtype(
      code, frame, memory, context, UInt64(reference), local, double, float, doubleLocal)
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
      Trap.Code.uninitializedElement.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  return next(
    entry, callee, memory, context, UInt64(UInt(bitPattern: record)), local, double, float,
    doubleLocal)
}

/// The same with an index of 64 bits.
@c(apus_callIndirect_w) func callIndirect_w(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = code.i64Slot(frame, 12)
  let tableIndex = Int(code.load(fromByteOffset: 16, as: UInt32.self))
  let table = context.state.pointee.instance.pointee.tables[tableIndex]
  if index >= table.pointee.count {
    return undefinedElement(
      code, frame, memory, context, index, local, double, float, doubleLocal)
  }
  let reference = table.pointee.elements[Int(truncatingIfNeeded: index)]
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(reference)) else {
    return uninitializedElement(
      code, frame, memory, context, index, local, double, float, doubleLocal)
  }
  if record.pointee.typeID != code.load(fromByteOffset: 20, as: UInt32.self) {
    return callIndirectSubtype(
      code, frame, memory, context, UInt64(reference), local, double, float, doubleLocal)
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
      Trap.Code.uninitializedElement.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  return next(
    entry, callee, memory, context, UInt64(UInt(bitPattern: record)), local, double, float,
    doubleLocal)
}

/// Goes on with an indirect call whose function, in `integer`, has another type than the one at 20: a
/// subtype will do.
@inline(never)
@c(apus_callIndirectSubtype) func callIndirectSubtype(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let wanted = code.load(fromByteOffset: 20, as: UInt32.self)
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(integer)),
    CanonicalTypes.isSubtype(record.pointee.typeID, of: wanted),
    let entry = record.pointee.instance == context.state.pointee.instance
      ? record.pointee.entry : record.pointee.crossEntry
  else {
    return raise(
      Trap.Code.indirectCallTypeMismatch.rawValue, code, frame, memory, context, integer, local,
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
  return next(
    entry, callee, memory, context, integer, local, double, float, doubleLocal)
}

/// Returns by the header at slot 8.
@c(apus_returnVoid) func returnVoid(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self), memory, context,
    integer, local, double, float, doubleLocal)
}

/// The result goes to slot 0 and, from the accumulator of its type, stays there.
@c(apus_returnOne_s) func returnOne_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  let result = code.i64Slot(frame, 10)
  frame.storeSlot(result, 0)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self), memory, context,
    result, local, double, float, doubleLocal)
}

@c(apus_returnOne_a) func returnOne_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  let result = integer
  frame.storeSlot(result, 0)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self), memory, context,
    result, local, double, float, doubleLocal)
}

@c(apus_returnOne_c) func returnOne_c(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  let result = code.i64Constant(12)
  frame.storeSlot(result, 0)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self), memory, context,
    result, local, double, float, doubleLocal)
}

@c(apus_returnOne_d) func returnOne_d(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  frame.storeSlot(double, 0)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self), memory, context,
    integer, local, double, float, doubleLocal)
}

@c(apus_returnOne_f) func returnOne_f(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  frame.storeSlot(float, 0)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self), memory, context,
    integer, local, double, float, doubleLocal)
}

@c(apus_returnOne_sd) func returnOne_sd(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  let result = code.f64Slot(frame, 10)
  frame.storeSlot(result, 0)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self), memory, context,
    integer, local, result, float, doubleLocal)
}

@c(apus_returnOne_sf) func returnOne_sf(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  let result = code.f32Slot(frame, 10)
  frame.storeSlot(result, 0)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self), memory, context,
    integer, local, double, result, doubleLocal)
}

/// As many slots as 12 says, from slot 10 on, are the results.
@c(apus_returnMany) func returnMany(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(8)
  let returnCode = header.load(as: Code.self)
  let caller = header.load(fromByteOffset: 8, as: Raw.self)
  let slotCount = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  frame.copyMemory(from: frame + code.slotOffset(10), byteCount: slotCount &* 8)
  return next(
    returnCode, caller, memory, context, integer, local, double, float, doubleLocal)
}

/// Zeroes the locals of a function, from slot 8 on.
@c(apus_enter_1) func enter_1(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let first = frame + code.slotOffset(8)
  first.storeSlot(0 as UInt64, 0)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_enter_2) func enter_2(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let first = frame + code.slotOffset(8)
  first.storeSlot(0 as UInt64, 0)
  first.storeSlot(0 as UInt64, 8)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_enter_3) func enter_3(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let first = frame + code.slotOffset(8)
  first.storeSlot(0 as UInt64, 0)
  first.storeSlot(0 as UInt64, 8)
  first.storeSlot(0 as UInt64, 16)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_enter_4) func enter_4(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let first = frame + code.slotOffset(8)
  first.storeSlot(0 as UInt64, 0)
  first.storeSlot(0 as UInt64, 8)
  first.storeSlot(0 as UInt64, 16)
  first.storeSlot(0 as UInt64, 24)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_enter_n) func enter_n(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let first = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  first.update(repeating: 0, count: Int(code.load(fromByteOffset: 12, as: UInt32.self)))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// The end of the code that the host enters: the frame of the call is the host's.
@c(apus_halt) func halt(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  return 0
}
