// Structures and arrays: what takes more than a load or a store. Operands lie in consecutive slots from
// the one named at 8 on, and the result goes there; a type's index is at 12, another index at 16.
// https://webassembly.github.io/spec/core/exec/instructions.html#aggregate-reference-instructions

/// What one operation does; its number is at 10. One handler serves all, since equal ones would be
/// merged into one function that each of them calls: no jump, and the native stack would grow.
@c(apus_objects) func objects(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects.run(code, frame, context)
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayLen_a) func arrayLen_a(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let array = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    return raise(
      Trap.Code.nullArrayReference.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let result = array.load(fromByteOffset: 8, as: UInt32.self)
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

@c(apus_arrayLen_s) func arrayLen_s(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let array = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    return raise(
      Trap.Code.nullArrayReference.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let result = array.load(fromByteOffset: 8, as: UInt32.self)
  frame.storeSlot(result, code.slotOffset(8))
  return next(
    code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}

@c(apus_structureGetVector) func structureGetVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    return raise(
      Trap.Code.nullStructureReference.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  (frame + code.slotOffset(8)).copyMemory(from: address, byteCount: 16)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_structureSetVector) func structureSetVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    return raise(
      Trap.Code.nullStructureReference.rawValue, code, frame, memory, context, integer, local,
      double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  address.copyMemory(from: frame + code.slotOffset(8), byteCount: 16)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayGetVector) func arrayGetVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    return raise(
      Trap.Code.nullArrayReference.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if index >= object.load(fromByteOffset: 8, as: UInt.self) {
    return raise(
      Trap.Code.arrayOutOfBounds.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* 16)
  (frame + code.slotOffset(8)).copyMemory(from: address, byteCount: 16)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arraySetVector) func arraySetVector(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    return raise(
      Trap.Code.nullArrayReference.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if index >= object.load(fromByteOffset: 8, as: UInt.self) {
    return raise(
      Trap.Code.arrayOutOfBounds.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* 16)
  address.copyMemory(from: frame + code.slotOffset(8), byteCount: 16)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
