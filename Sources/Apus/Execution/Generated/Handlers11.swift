// swift-format-ignore-file
// Handlers of operations, part 11.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_arrayGet16U_a) func arrayGet16U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt16>.size)
  let value = address.load(as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet16U_s) func arrayGet16U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt16>.size)
  let value = address.load(as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGetI32_a) func arrayGetI32_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt32>.size)
  let value = address.load(as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGetI32_s) func arrayGetI32_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt32>.size)
  let value = address.load(as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGetI64_a) func arrayGetI64_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt64>.size)
  let value = address.load(as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_arrayGetI64_s) func arrayGetI64_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt64>.size)
  let value = address.load(as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_arrayGetF32_a) func arrayGetF32_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Float>.size)
  let value = address.load(as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_arrayGetF32_s) func arrayGetF32_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Float>.size)
  let value = address.load(as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_arrayGetF64_a) func arrayGetF64_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Double>.size)
  let value = address.load(as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_arrayGetF64_s) func arrayGetF64_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Double>.size)
  let value = address.load(as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_arraySet8) func arraySet8(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt8>.size)
  address.storeBytes(of: UInt8(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt8.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_arraySet16) func arraySet16(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt16>.size)
  address.storeBytes(of: UInt16(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt16.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_arraySet32) func arraySet32(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt32>.size)
  address.storeBytes(of: UInt32(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt32.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_arraySet64) func arraySet64(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullArrayReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let index = UInt(code.i32Slot(frame, 12))
  if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {
    let trap = Trap.Code.arrayOutOfBounds.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<UInt64>.size)
  address.storeBytes(of: UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt64.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
