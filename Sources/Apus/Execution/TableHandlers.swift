// Table instructions, element segments and references to functions. Operands lie in consecutive
// slots, from the one named at 8 on, as for memories.
// https://webassembly.github.io/spec/core/exec/instructions.html#table-instructions

/// A reference to the function whose index is at 12.
@c(apus_refFunc) func refFunc(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let record = InstanceRecord.functionRecord(
    instance, code.load(fromByteOffset: 12, as: UInt32.self))
  operands[0] = UInt64(UInt(bitPattern: record))
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_tableGet) func tableGet(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let table = instance.pointee.tables[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  if code.number(operands, 0) >= table.pointee.count {
    return raise(
      Trap.Code.tableOutOfBounds.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  operands[0] = table.pointee.elements[Int(truncatingIfNeeded: code.number(operands, 0))]
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_tableSet) func tableSet(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let table = instance.pointee.tables[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  if code.number(operands, 0) >= table.pointee.count {
    return raise(
      Trap.Code.tableOutOfBounds.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  table.pointee.elements[Int(truncatingIfNeeded: code.number(operands, 0))] = operands[1]
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_tableSize) func tableSize(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let table = instance.pointee.tables[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  operands[0] = UInt64(table.pointee.count)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_tableGrow) func tableGrow(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let table = instance.pointee.tables[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  let before = TableRecord.grow(table, by: code.number(operands, 1), with: operands[0])
  operands[0] = code.result(before, like: 1)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_tableFill) func tableFill(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let table = instance.pointee.tables[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  let trap = BulkOperations.tableFill(
    table, destination: code.number(operands, 0), value: operands[1],
    elementCount: code.number(operands, 2))
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// 12 is the destination's index, 16 the source's.
@c(apus_tableCopy) func tableCopy(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let trap = BulkOperations.tableCopy(
    from: instance.pointee.tables[Int(code.load(fromByteOffset: 16, as: UInt32.self))],
    to: instance.pointee.tables[Int(code.load(fromByteOffset: 12, as: UInt32.self))],
    destination: code.number(operands, 0), source: code.number(operands, 1),
    elementCount: code.number(operands, 2))
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// 12 is the segment's index, 16 the table's.
@c(apus_tableInit) func tableInit(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  let instance = context.state.pointee.instance
  let trap = BulkOperations.tableInit(
    instance.pointee.tables[Int(code.load(fromByteOffset: 16, as: UInt32.self))],
    segment: instance.pointee.elements[Int(code.load(fromByteOffset: 12, as: UInt32.self))],
    destination: code.number(operands, 0), source: code.number(operands, 1),
    elementCount: code.number(operands, 2))
  if trap != 0 {
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    code + 24, frame, memory, context, integer, local, double, float, doubleLocal)
}

@c(apus_elemDrop) func elemDrop(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let segmentIndex = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  context.state.pointee.instance.pointee.elements[segmentIndex] = SegmentRecord(
    start: nil, count: 0)
  return next(
    code + 16, frame, memory, context, integer, local, double, float, doubleLocal)
}
