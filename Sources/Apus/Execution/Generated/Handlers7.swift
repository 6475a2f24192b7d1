// swift-format-ignore-file
// Handlers of operations, part 7.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

@c(apus_i32Load16SAny_n_a) func i32Load16SAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16SAny_n_s) func i32Load16SAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16SAny_w_a) func i32Load16SAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16SAny_w_s) func i32Load16SAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16UAny_n_a) func i32Load16UAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16UAny_n_s) func i32Load16UAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16UAny_w_a) func i32Load16UAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i32Load16UAny_w_s) func i32Load16UAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_i64Load8SAny_n_a) func i64Load8SAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8SAny_n_s) func i64Load8SAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8SAny_w_a) func i64Load8SAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8SAny_w_s) func i64Load8SAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8UAny_n_a) func i64Load8UAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8UAny_n_s) func i64Load8UAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8UAny_w_a) func i64Load8UAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load8UAny_w_s) func i64Load8UAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt8.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16SAny_n_a) func i64Load16SAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16SAny_n_s) func i64Load16SAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16SAny_w_a) func i64Load16SAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16SAny_w_s) func i64Load16SAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16UAny_n_a) func i64Load16UAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16UAny_n_s) func i64Load16UAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16UAny_w_a) func i64Load16UAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load16UAny_w_s) func i64Load16UAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt16.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32SAny_n_a) func i64Load32SAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32SAny_n_s) func i64Load32SAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32SAny_w_a) func i64Load32SAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32SAny_w_s) func i64Load32SAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Int32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Int32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32UAny_n_a) func i64Load32UAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32UAny_n_s) func i64Load32UAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32UAny_w_a) func i64Load32UAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_i64Load32UAny_w_s) func i64Load32UAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: UInt32.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_f32LoadAny_n_a) func f32LoadAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Float.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Float.self)
  let result = value
  return next(code + 24, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32LoadAny_n_s) func f32LoadAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Float.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32LoadAny_w_a) func f32LoadAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Float.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Float.self)
  let result = value
  return next(code + 24, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f32LoadAny_w_s) func f32LoadAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Float.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_f64LoadAny_n_a) func f64LoadAny_n_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Double.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Double.self)
  let result = value
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64LoadAny_n_s) func f64LoadAny_n_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Double.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64LoadAny_w_a) func f64LoadAny_w_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Double.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Double.self)
  let result = value
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_f64LoadAny_w_s) func f64LoadAny_w_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, Double.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 24, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_i32StoreAny_n) func i32StoreAny_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32StoreAny_w) func i32StoreAny_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt32.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt32(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64StoreAny_n) func i64StoreAny_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt64.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i64StoreAny_w) func i64StoreAny_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt64.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8Any_n) func i32Store8Any_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store8Any_w) func i32Store8Any_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt8.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt8(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16Any_n) func i32Store16Any_n(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = UInt64(code.i32Slot(frame, 10))
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_i32Store16Any_w) func i32Store16Any_w(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  let record = context.memory(code)
  let base = code.i64Slot(frame, 10)
  let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))
  if _slowPath(overflow || isOutOfBounds(address, UInt16.self, record)) {
    return outOfBounds(code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  record.pointee.base.storeGuest(UInt16(truncatingIfNeeded: code.i32Slot(frame, 8)), UInt(truncatingIfNeeded: address))
  return next(code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_structureGet8S_a) func structureGet8S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet8S_s) func structureGet8S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet8U_a) func structureGet8U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet8U_s) func structureGet8U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet16S_a) func structureGet16S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet16S_s) func structureGet16S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet16U_a) func structureGet16U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGet16U_s) func structureGet16U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGetI32_a) func structureGetI32_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGetI32_s) func structureGetI32_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt32.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_structureGetI64_a) func structureGetI64_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_structureGetI64_s) func structureGetI64_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: UInt64.self)
  let result = UInt64(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, result, local, double, float, doubleLocal)
}
@c(apus_structureGetF32_a) func structureGetF32_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Float.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_structureGetF32_s) func structureGetF32_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Float.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, double, result, doubleLocal)
}
@c(apus_structureGetF64_a) func structureGetF64_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Double.self)
  let result = value
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_structureGetF64_s) func structureGetF64_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  let value = address.load(as: Double.self)
  let result = value
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, integer, local, result, float, doubleLocal)
}
@c(apus_structureSet8) func structureSet8(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  address.storeBytes(of: UInt8(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt8.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_structureSet16) func structureSet16(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  address.storeBytes(of: UInt16(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt16.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_structureSet32) func structureSet32(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  address.storeBytes(of: UInt32(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt32.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_structureSet64) func structureSet64(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double) -> UInt8 {
  guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {
    let trap = Trap.Code.nullStructureReference.rawValue
    return raise(trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let address = object + Int(code.memoryOffset(12))
  address.storeBytes(of: UInt64(truncatingIfNeeded: code.i64Slot(frame, 8)), as: UInt64.self)
  return next(code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
@c(apus_arrayGet8S_a) func arrayGet8S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
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
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Int8>.size)
  let value = address.load(as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet8S_s) func arrayGet8S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
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
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Int8>.size)
  let value = address.load(as: Int8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet8U_a) func arrayGet8U_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
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
  let value = address.load(as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet8U_s) func arrayGet8U_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
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
  let value = address.load(as: UInt8.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet16S_a) func arrayGet16S_a(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
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
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Int16>.size)
  let value = address.load(as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
@c(apus_arrayGet16S_s) func arrayGet16S_s(_ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
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
  let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<Int16>.size)
  let value = address.load(as: Int16.self)
  let result = UInt32(truncatingIfNeeded: value)
  frame.storeSlot(result, code.slotOffset(8))
  return next(code + 16, frame, memory, context, UInt64(result), local, double, float, doubleLocal)
}
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
