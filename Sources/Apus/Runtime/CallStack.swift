// The memory of all frames of a store, and the state of execution before the first call.

/// The call stack: frames are plain data, one behind the other.
///
/// ```
/// start                         limit                            end
///   |  frames may start in here   |  the last frame may end here  |
/// ```
/// Owner: the store. Extent: from `start` to `overhangByteCount` behind `limit`, touched only as it is
/// used. Checked by: every call, which compares where its frame would start with `limit`.
struct CallStack: ~Copyable {
  let start: UnsafeMutableRawPointer
  let limit: UnsafeMutableRawPointer
  private let pages: PageReservation?

  /// A frame has at most 65,536 slots, 512 KiB; results of host functions lie behind the last one.
  static let overhangByteCount = 600 << 10

  /// Without memory for it the stack is `unusable`, 16 bytes at least, where any call is one too many.
  init(byteCount: Int, otherwise unusable: UnsafeMutableRawPointer) {
    let usable = min(max(byteCount, 0), 1 << 40)
    let total = usable + Self.overhangByteCount
    if let pages = PageReservation(committing: total, reserving: total) {
      start = pages.start
      limit = pages.start + usable
      self.pages = consume pages
    } else {
      limit = unusable
      start = unusable + 16
      pages = nil
    }
  }
}

extension ExecutionContext {
  /// No call and no instance. `nowhere` is what unused pointers point at: zeroed bytes.
  init(
    stackTop: UnsafeMutableRawPointer, stackLimit: UnsafeMutableRawPointer,
    _ emptyInstance: UnsafeMutablePointer<InstanceRecord>, nowhere: UnsafeMutableRawPointer
  ) {
    self.init(
      stackLimit: stackLimit, memoryLimits: MemoryLimits(byteCount: 0),
      globals: emptyInstance.pointee.globals,
      memoryBase: nowhere, instance: emptyInstance, store: UnsafeRawPointer(nowhere),
      stackTop: stackTop, lastStackTop: stackLimit, outermostStackLimit: stackLimit,
      haltCode: HaltCode.shared.start, tailCallSite: nil, hostFrame: nil, thrownException: 0,
      trapCodePointer: nil, trapFrame: nil,
      registers: Registers(
        code: UnsafeRawPointer(nowhere), frame: stackTop, memory: nowhere, accumulator: 0, local: 0,
        doubleAccumulator: 0, floatAccumulator: 0, doubleLocal: 0))
  }
}

extension InstanceRecord {
  /// An instance of nothing. `nowhere` is what its pointers point at: zeroed bytes.
  init(emptyAt nowhere: UnsafeMutableRawPointer) {
    self.init(
      globals: nowhere.assumingMemoryBound(to: UInt64.self),
      globalCells: nowhere.assumingMemoryBound(to: UnsafeMutablePointer<UInt64>.self),
      tables: nowhere.assumingMemoryBound(to: UnsafeMutablePointer<TableRecord>.self),
      memories: nowhere.assumingMemoryBound(to: UnsafeMutablePointer<MemoryRecord>.self),
      tags: nowhere.assumingMemoryBound(to: UnsafeMutablePointer<TagRecord>.self),
      shapeIndices: nowhere.assumingMemoryBound(to: UInt32.self),
      importedFunctions: nowhere.assumingMemoryBound(to: UnsafeMutablePointer<FunctionRecord>.self),
      definedFunctions: nowhere.assumingMemoryBound(to: FunctionRecord.self),
      data: nowhere.assumingMemoryBound(to: SegmentRecord.self),
      elements: nowhere.assumingMemoryBound(to: SegmentRecord.self),
      code: UnsafeRawPointer(nowhere), owner: UnsafeRawPointer(nowhere), importedFunctionCount: 0,
      memoryCount: 0, tableCount: 0)
  }
}
