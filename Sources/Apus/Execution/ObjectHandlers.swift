// Structures and arrays: what takes more than a load or a store. Operands lie in consecutive slots from
// the one named at 8 on, and the result goes there; a type's index is at 12, another index at 16.
// https://webassembly.github.io/spec/core/exec/instructions.html#aggregate-reference-instructions

@c(apus_structureNew) func structureNew(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).structureNew()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_structureNewDefault) func structureNewDefault(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).structureNewDefault()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayNew) func arrayNew(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).arrayNew()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayNewDefault) func arrayNewDefault(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).arrayNewDefault()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayNewFixed) func arrayNewFixed(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).arrayNewFixed()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayNewData) func arrayNewData(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).arrayNewData()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayNewElem) func arrayNewElem(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).arrayNewElem()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayFill) func arrayFill(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).arrayFill()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayCopy) func arrayCopy(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).arrayCopy()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayInitData) func arrayInitData(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).arrayInitData()
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_arrayInitElem) func arrayInitElem(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = Objects(code, frame, context).arrayInitElem()
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
