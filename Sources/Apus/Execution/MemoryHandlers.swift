// Memory instructions beyond loads and stores, and data segments. Operands lie in consecutive slots,
// from the one named at 8 on; immediates follow at 12 and 16.
// https://webassembly.github.io/spec/core/exec/instructions.html#memory-instructions

@c(apus_memorySize) func memorySize(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let memoryIndex = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  let byteCount = instance.pointee.memories[memoryIndex].pointee.byteCount
  operands[0] = UInt64(byteCount / UInt(MemoryType.pageByteCount))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_memoryGrow) func memoryGrow(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let memoryIndex = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  let before = MemoryRecord.grow(instance.pointee.memories[memoryIndex], by: operands.u32(0))
  operands[0] = UInt64(UInt32(truncatingIfNeeded: before))
  return next(
    code + 16, frame, context.state.pointee.memoryBase, context, integer, local, double, float,
    doubleLocal)
}

/// 12 is the destination's index, 16 the source's.
@c(apus_memoryCopy) func memoryCopy(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let trap = BulkOperations.memoryCopy(
    from: instance.pointee.memories[Int(code.load(fromByteOffset: 16, as: UInt32.self))],
    to: instance.pointee.memories[Int(code.load(fromByteOffset: 12, as: UInt32.self))],
    destination: operands.u32(0), source: operands.u32(1), byteCount: operands.u32(2))
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_memoryFill) func memoryFill(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let trap = BulkOperations.memoryFill(
    instance.pointee.memories[Int(code.load(fromByteOffset: 12, as: UInt32.self))],
    destination: operands.u32(0), value: UInt8(truncatingIfNeeded: operands[1]),
    byteCount: operands.u32(2))
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// 12 is the segment's index, 16 the memory's.
@c(apus_memoryInit) func memoryInit(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let trap = BulkOperations.memoryInit(
    instance.pointee.memories[Int(code.load(fromByteOffset: 16, as: UInt32.self))],
    segment: instance.pointee.data[Int(code.load(fromByteOffset: 12, as: UInt32.self))],
    destination: operands.u32(0), source: operands.u32(1), byteCount: operands.u32(2))
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_dataDrop) func dataDrop(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let segmentIndex = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  context.state.pointee.instance.pointee.data[segmentIndex] = SegmentRecord(start: nil, count: 0)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

extension UnsafeMutablePointer<UInt64> {
  /// The i32 in slot `index`, as an unsigned address or count.
  @inline(__always) func u32(_ index: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: self[index]))
  }
}
