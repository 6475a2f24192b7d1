// Memory instructions beyond loads and stores, and data segments. Operands lie in consecutive slots,
// from the one named at 8 on. Bit i at 10 says that number i has 64 bits; immediates follow at 12, 16.
// https://webassembly.github.io/spec/core/exec/instructions.html#memory-instructions

@c(apus_memorySize) func memorySize(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let memoryIndex = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  let record = instance.pointee.memories[memoryIndex]
  operands[0] = UInt64(record.pointee.byteCount / max(record.pointee.pageByteCount, 1))
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
  let before = MemoryRecord.grow(
    instance.pointee.memories[memoryIndex], by: code.number(operands, 0), in: context.state)
  operands[0] = code.result(before, like: 0)
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
    destination: code.number(operands, 0), source: code.number(operands, 1),
    byteCount: code.number(operands, 2))
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
    destination: code.number(operands, 0), value: UInt8(truncatingIfNeeded: operands[1]),
    byteCount: code.number(operands, 2))
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
    destination: code.number(operands, 0), source: code.number(operands, 1),
    byteCount: code.number(operands, 2))
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

/// An atomic operation: see `AtomicOperation`.
@c(apus_atomics) func atomics(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = AtomicOperation.run(code, frame, context)
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 32, frame, memory, context, integer, local, double, float, doubleLocal)
}

extension UnsafeRawPointer {
  /// The number in `operands[index]`: 64 bits if the bit of the index is set at 10, else 32.
  @inline(__always) func number(
    _ operands: UnsafeMutablePointer<UInt64>, _ index: Int
  ) -> UInt64 {
    isWide(index) ? operands[index] : operands[index] & 0xFFFF_FFFF
  }

  /// -1 becomes the greatest number of the width of `operands[index]`.
  @inline(__always) func result(_ number: Int64, like index: Int) -> UInt64 {
    isWide(index) ? UInt64(bitPattern: number) : UInt64(UInt32(truncatingIfNeeded: number))
  }

  @inline(__always) private func isWide(_ index: Int) -> Bool {
    load(fromByteOffset: 10, as: UInt16.self) &>> UInt16(truncatingIfNeeded: index) & 1 != 0
  }
}
