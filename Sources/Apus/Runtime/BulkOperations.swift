// Bulk operations on records, for handlers and instantiation.
// https://webassembly.github.io/spec/core/exec/instructions.html#memory-instructions

/// Copying, filling and initialising of memories and tables.
///
/// Each checks everything before it writes anything, and gives 0 or the code of a trap. Offsets and
/// counts may be any numbers of 64 bits.
enum BulkOperations {
  private static let success: UInt8 = 0

  /// Whether `count` units from `start` on lie inside `size`; without overflow for any numbers.
  @inline(__always)  // Two compares; a call would cost more.
  private static func contains(_ size: UInt, _ start: UInt64, _ count: UInt64) -> Bool {
    start <= UInt64(size) && count <= UInt64(size) &- start
  }

  /// A count or offset that was checked: below the greatest `Int`, as the mask tells the compiler.
  @inline(__always)  // One instruction.
  private static func number(_ checked: UInt64) -> Int {
    Int(truncatingIfNeeded: checked & UInt64(Int.max))
  }

  /// `memory.copy`. The memories may be one, and the ranges may overlap.
  static func memoryCopy(
    from source: UnsafeMutablePointer<MemoryRecord>,
    to target: UnsafeMutablePointer<MemoryRecord>,
    destination: UInt64, source sourceOffset: UInt64, byteCount: UInt64
  ) -> UInt8 {
    guard contains(target.pointee.byteCount, destination, byteCount),
      contains(source.pointee.byteCount, sourceOffset, byteCount)
    else { return Trap.Code.memoryOutOfBounds.rawValue }
    // Safe: checked just now, so the numbers fit this machine's.
    (target.pointee.base + number(destination)).copyMemory(
      from: source.pointee.base + number(sourceOffset),
      byteCount: number(byteCount))
    return success
  }

  /// `memory.fill`
  static func memoryFill(
    _ memory: UnsafeMutablePointer<MemoryRecord>, destination: UInt64, value: UInt8,
    byteCount: UInt64
  ) -> UInt8 {
    guard contains(memory.pointee.byteCount, destination, byteCount) else {
      return Trap.Code.memoryOutOfBounds.rawValue
    }
    // Safe: checked just now.
    setBytes(
      memory.pointee.base + number(destination), value,
      number(byteCount))
    return success
  }

  /// `memory.init`
  static func memoryInit(
    _ memory: UnsafeMutablePointer<MemoryRecord>, segment: SegmentRecord, destination: UInt64,
    source: UInt64, byteCount: UInt64
  ) -> UInt8 {
    guard contains(memory.pointee.byteCount, destination, byteCount),
      contains(segment.count, source, byteCount)
    else { return Trap.Code.memoryOutOfBounds.rawValue }
    guard let bytes = segment.start else { return success }
    // Safe: checked just now.
    (memory.pointee.base + number(destination)).copyMemory(
      from: bytes + number(source), byteCount: number(byteCount))
    return success
  }

  /// `table.copy`. The tables may be one, and the ranges may overlap.
  static func tableCopy(
    from source: UnsafeMutablePointer<TableRecord>, to target: UnsafeMutablePointer<TableRecord>,
    destination: UInt64, source sourceIndex: UInt64, elementCount: UInt64
  ) -> UInt8 {
    guard contains(target.pointee.count, destination, elementCount),
      contains(source.pointee.count, sourceIndex, elementCount)
    else { return Trap.Code.tableOutOfBounds.rawValue }
    // Safe: checked just now.
    (target.pointee.elements + number(destination)).update(
      from: source.pointee.elements + number(sourceIndex),
      count: number(elementCount))
    return success
  }

  /// `table.fill`
  static func tableFill(
    _ table: UnsafeMutablePointer<TableRecord>, destination: UInt64, value: UInt64,
    elementCount: UInt64
  ) -> UInt8 {
    guard contains(table.pointee.count, destination, elementCount) else {
      return Trap.Code.tableOutOfBounds.rawValue
    }
    // Safe: checked just now.
    (table.pointee.elements + number(destination)).update(
      repeating: value, count: number(elementCount))
    return success
  }

  /// `table.init`
  static func tableInit(
    _ table: UnsafeMutablePointer<TableRecord>, segment: SegmentRecord, destination: UInt64,
    source: UInt64, elementCount: UInt64
  ) -> UInt8 {
    guard contains(table.pointee.count, destination, elementCount),
      contains(segment.count, source, elementCount)
    else { return Trap.Code.tableOutOfBounds.rawValue }
    guard let references = segment.start?.assumingMemoryBound(to: UInt64.self) else {
      return success
    }
    // Safe: checked just now.
    (table.pointee.elements + number(destination)).update(
      from: references + number(source),
      count: number(elementCount))
    return success
  }
}
