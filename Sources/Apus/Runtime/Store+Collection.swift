// What keeps objects alive, and the collection of those that nothing keeps.

/// What a store's heap of structures, arrays and exceptions holds.
public struct HeapStatistics: Hashable, Sendable {
  /// The bytes of all objects, those that the next collection will free among them.
  public let usedByteCount: Int
  /// How many objects they are.
  public let objectCount: Int
  /// How many collections there have been.
  public let collectionCount: Int
}

extension Store {
  /// The heap now. What cannot be reached any more counts until it is collected.
  public var heapStatistics: HeapStatistics {
    let statistics = heap.statistics
    return HeapStatistics(
      usedByteCount: statistics.usedByteCount, objectCount: statistics.objectCount,
      collectionCount: statistics.collectionCount)
  }

  /// Frees all objects of guests that neither a guest nor a handle of the host can reach, cycles among
  /// them. Collections happen by themselves when much was allocated; this is for tests, and for moments
  /// when there is time.
  public func collectGarbage() { collectNow() }

  /// Gives every reference that keeps an object alive to `body`, but for those in frames: host handles,
  /// globals, tables and element segments. Never one to a function; null and tagged values may be among
  /// them.
  func forEachRoot(_ body: (UInt64) -> Void) {
    roots.bits.forEach(body)
    // Safe: a traced global takes one slot.
    for cell in tracedGlobalCells { body(cell.pointee) }
    for table in tables where table.isTraced {
      let record = table.record.pointee
      // Safe: `count` elements are in `elements`.
      for index in 0..<Int(bitPattern: record.count) { body(record.elements[index]) }
    }
    for instance in instances { instance.forEachRoot(body) }
  }
}

extension ModuleInstance {
  /// The references of globals that the module defines, and of its element segments.
  fileprivate func forEachRoot(_ body: (UInt64) -> Void) {
    // Safe: the slots of globals and the segments are what the module's syntax says.
    for slot in tracedGlobalSlots { body(record.pointee.globals[slot]) }
    for index in tracedElementSegments {
      let segment = record.pointee.elements[index]
      guard let references = segment.start?.assumingMemoryBound(to: UInt64.self) else { continue }
      for index in 0..<Int(bitPattern: segment.count) { body(references[index]) }
    }
  }
}
