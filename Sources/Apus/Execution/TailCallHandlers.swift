// Tail calls: the callee's frame takes the place of the caller's, and returns where that would.
// https://webassembly.github.io/spec/core/exec/instructions.html#exec-return-call
//
//   8 slot of the first argument   10 slot count of the arguments   12 slot of the own header
//   14 slot of the callee's header

/// Moves arguments and header to where the callee expects them in this frame.
@inline(__always) private func replaceFrame(_ code: Code, _ frame: Raw) {
  let own = frame + code.slotOffset(12)
  let returnCode = own.load(as: Code.self)
  let caller = own.load(fromByteOffset: 8, as: UInt.self)
  frame.copyMemory(from: frame + code.slotOffset(8), byteCount: code.slotOffset(10))
  let header = frame + code.slotOffset(14)
  header.storeBytes(of: returnCode, as: Code.self)
  header.storeBytes(of: caller, toByteOffset: 8, as: UInt.self)
}

/// Goes to the code at 16, which the first call may still change.
@c(apus_tailCall) func tailCall(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  replaceFrame(code, frame)
  context.state.pointee.tailCallSite = code + 16
  return next(
    code.load(fromByteOffset: 16, as: Code.self), frame, memory, context, integer, local, double,
    float, doubleLocal)
}

/// Goes to the imported function whose index is at 16.
@c(apus_tailCallImport) func tailCallImport(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let index = Int(code.load(fromByteOffset: 16, as: UInt32.self))
  let record = context.state.pointee.instance.pointee.importedFunctions[index]
  guard let entry = record.pointee.crossEntry else {
    return raise(
      Trap.Code.uninitializedElement.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  replaceFrame(code, frame)
  return next(
    entry, frame, memory, context, UInt64(UInt(bitPattern: record)), local, double, float,
    doubleLocal)
}

/// Goes to the function at the index in slot 24 of the table at 16, if its type has the id at 20.
@c(apus_tailCallIndirect) func tailCallIndirect(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  // The slot of the index is at 24; 26 is not zero when it has 64 bits.
  let isWide = code.load(fromByteOffset: 26, as: UInt16.self) != 0
  let index = isWide ? code.i64Slot(frame, 24) : UInt64(code.i32Slot(frame, 24))
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
  let wanted = code.load(fromByteOffset: 20, as: UInt32.self)
  if record.pointee.typeID != wanted,
    !CanonicalTypes.isSubtype(record.pointee.typeID, of: wanted)
  {
    return raise(
      Trap.Code.indirectCallTypeMismatch.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  let isLocal = record.pointee.instance == context.state.pointee.instance
  guard let entry = isLocal ? record.pointee.entry : record.pointee.crossEntry else {
    return raise(
      Trap.Code.uninitializedElement.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  replaceFrame(code, frame)
  return next(
    entry, frame, memory, context, UInt64(UInt(bitPattern: record)), local, double, float,
    doubleLocal)
}

/// Goes to the function of the reference in slot 16.
@c(apus_tailCallReference) func tailCallReference(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard
    let record = UnsafeMutablePointer<FunctionRecord>(
      bitPattern: UInt(code.i64Slot(frame, 16))),
    let entry = record.pointee.instance == context.state.pointee.instance
      ? record.pointee.entry : record.pointee.crossEntry
  else {
    return raise(
      Trap.Code.nullFunctionReference.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  replaceFrame(code, frame)
  return next(
    entry, frame, memory, context, UInt64(UInt(bitPattern: record)), local, double, float,
    doubleLocal)
}
