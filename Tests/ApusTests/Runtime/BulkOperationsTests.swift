import Testing

@testable import Apus

@Suite struct BulkOperationsTests {
  private static let outside: [(UInt64, UInt64)] = [
    (65_536, 1), (65_535, 2), (65_537, 0), (0, 65_537), (.max, 1), (1, .max), (.max, .max),
    (UInt64(1) << 32, 0), (.max, 0),
  ]

  private let store = Store()

  private func memory(_ bytes: [UInt8] = []) throws -> Memory {
    let memory = try Memory(MemoryType(Limits(minimum: 1)), in: store)
    try memory.write(bytes, at: 0)
    return memory
  }

  private func table(_ slots: [UInt64]) throws -> Table {
    let limits = Limits(minimum: UInt64(slots.count))
    let table = try Table(TableType(limits, of: .externref), in: store)
    for (index, slot) in slots.enumerated() { table.record.pointee.elements[index] = slot }
    return table
  }

  private func slots(_ table: Table) -> [UInt64] {
    (0..<table.count).map { table.record.pointee.elements[$0] }
  }

  @Test(arguments: [(0, 2), (2, 0), (1, 1)]) func overlappingCopies(
    _ source: UInt64, _ destination: UInt64
  ) throws {
    let bytes: [UInt8] = [1, 2, 3, 4, 5, 6]
    var wanted = bytes
    wanted.replaceSubrange(
      Int(destination)..<Int(destination) + 4, with: bytes[Int(source)..<Int(source) + 4])
    let memory = try memory(bytes)
    let trap = BulkOperations.memoryCopy(
      from: memory.record, to: memory.record, destination: destination, source: source,
      byteCount: 4)
    #expect(trap == 0)
    #expect(try memory.read(at: 0, count: 6) == wanted)
    let table = try table(bytes.map(UInt64.init))
    let tableTrap = BulkOperations.tableCopy(
      from: table.record, to: table.record, destination: destination, source: source,
      elementCount: 4)
    #expect(tableTrap == 0)
    #expect(slots(table) == wanted.map(UInt64.init))
  }

  @Test func copiesBetweenMemories() throws {
    let (source, target) = (try memory([1, 2, 3]), try memory())
    let trap = BulkOperations.memoryCopy(
      from: source.record, to: target.record, destination: 65_534, source: 1, byteCount: 2)
    #expect(trap == 0)
    #expect(try target.read(at: 65_533, count: 3) == [0, 2, 3])
  }

  @Test func fills() throws {
    let memory = try memory()
    #expect(
      BulkOperations.memoryFill(memory.record, destination: 65_533, value: 9, byteCount: 3) == 0)
    #expect(try memory.read(at: 65_532, count: 4) == [0, 9, 9, 9])
    let table = try table([0, 0, 0])
    #expect(BulkOperations.tableFill(table.record, destination: 1, value: 7, elementCount: 2) == 0)
    #expect(slots(table) == [0, 7, 7])
  }

  @Test func initialisesMemoriesFromSegments() throws {
    let memory = try memory()
    let bytes: [UInt8] = [4, 5, 6]
    let traps = bytes.withUnsafeBytes { bytes in
      let segment = SegmentRecord(start: bytes.baseAddress, count: 3)
      return ([(65_534, 1), (0, 2), (65_535, 0), (0, .max)] as [(UInt64, UInt64)]).map {
        BulkOperations.memoryInit(
          memory.record, segment: segment, destination: $0, source: $1, byteCount: 2)
      }
    }
    let trap = Trap.Code.memoryOutOfBounds.rawValue
    #expect(traps == [0, trap, trap, trap])
    #expect(try memory.read(at: 65_534, count: 2) == [5, 6])
    #expect(try memory.read(at: 0, count: 1) == [0])
  }

  @Test func initialisesTablesFromSegments() throws {
    let table = try table([0, 0])
    let references: [UInt64] = [4, 5, 6]
    let traps = references.withUnsafeBytes { references in
      let segment = SegmentRecord(start: references.baseAddress, count: 3)
      return ([(0, 1), (0, 2), (1, 0), (0, .max)] as [(UInt64, UInt64)]).map {
        BulkOperations.tableInit(
          table.record, segment: segment, destination: $0, source: $1, elementCount: 2)
      }
    }
    let trap = Trap.Code.tableOutOfBounds.rawValue
    #expect(traps == [0, trap, trap, trap])
    #expect(slots(table) == [5, 6])
  }

  /// A dropped segment has no byte, and an operation of none at its start succeeds.
  @Test func droppedSegments() throws {
    let dropped = SegmentRecord(start: nil, count: 0)
    let (memory, table) = (try memory(), try table([0]))
    for (destination, source, count, isInside) in [
      (0, 0, 0, true), (65_536, 0, 0, true), (65_537, 0, 0, false), (0, 1, 0, false),
      (0, 0, 1, false),
    ] as [(UInt64, UInt64, UInt64, Bool)] {
      let trap = BulkOperations.memoryInit(
        memory.record, segment: dropped, destination: destination, source: source,
        byteCount: count)
      #expect(trap == (isInside ? 0 : Trap.Code.memoryOutOfBounds.rawValue))
    }
    #expect(
      BulkOperations.tableInit(
        table.record, segment: dropped, destination: 1, source: 0, elementCount: 0) == 0)
    #expect(
      BulkOperations.tableInit(
        table.record, segment: dropped, destination: 0, source: 0, elementCount: 1)
        == Trap.Code.tableOutOfBounds.rawValue)
  }

  @Test(arguments: outside) func memoryBounds(_ start: UInt64, _ count: UInt64) throws {
    let memory = try memory([1])
    let trap = Trap.Code.memoryOutOfBounds.rawValue
    #expect(
      BulkOperations.memoryFill(memory.record, destination: start, value: 2, byteCount: count)
        == trap)
    #expect(
      BulkOperations.memoryCopy(
        from: memory.record, to: memory.record, destination: start, source: 0, byteCount: count)
        == trap)
    #expect(
      BulkOperations.memoryCopy(
        from: memory.record, to: memory.record, destination: 0, source: start, byteCount: count)
        == trap)
    #expect(try memory.read(at: 0, count: 1) == [1])
  }

  @Test(arguments: [(2, 1), (1, 2), (3, 0), (.max, 1), (1, .max), (.max, 0)] as [(UInt64, UInt64)])
  func tableBounds(_ start: UInt64, _ count: UInt64) throws {
    let table = try table([8, 9])
    let trap = Trap.Code.tableOutOfBounds.rawValue
    #expect(
      BulkOperations.tableFill(table.record, destination: start, value: 1, elementCount: count)
        == trap)
    #expect(
      BulkOperations.tableCopy(
        from: table.record, to: table.record, destination: start, source: 0, elementCount: count)
        == trap)
    #expect(
      BulkOperations.tableCopy(
        from: table.record, to: table.record, destination: 0, source: start, elementCount: count)
        == trap)
    #expect(slots(table) == [8, 9])
  }
}
