// The collected heap of a store: cells in size classes, marked from the roots and swept.

/// Where structures, arrays and exceptions live. Cycles are no problem: what the roots do not reach is
/// freed.
///
/// Owner: the store. Not thread-safe, like its store. Objects never move.
final class ObjectHeap {
  /// What is known of a heap at some moment.
  struct Statistics {
    /// Bytes of all objects, with their headers.
    var usedByteCount = 0
    var objectCount = 0
    var collectionCount = 0
  }

  private(set) var statistics = Statistics()
  /// No allocation beyond this many bytes.
  private let maximumByteCount: Int
  /// Whether a collection is due most of the time, and overwrites what it frees: for tests.
  private let collectsAlways: Bool
  private(set) var shapes: [HeapShape] = [.free]
  /// The index of the shape of every type that has one here.
  private var shapeIndices: [TypeID: UInt32] = [:]
  private var blocks: [HeapBlock] = []
  /// The free cells of every size class, in a row through their second eight bytes.
  private var freeCells: [UnsafeMutableRawPointer?]
  /// Objects larger than any class, each allocated by itself.
  private var largeObjects: [(cell: UnsafeMutableRawPointer, byteCount: Int)] = []
  /// A collection is due when `usedByteCount` reaches this.
  private var threshold = ObjectHeap.leastThreshold
  private var marker = Marker()

  static let cellGranularity = 16
  static let largestCellByteCount = 512
  private static let leastThreshold = 8 << 20

  init(maximumByteCount: Int, collectsAlways: Bool = false) {
    self.maximumByteCount = maximumByteCount
    self.collectsAlways = collectsAlways
    freeCells = Array(repeating: nil, count: Self.largestCellByteCount / Self.cellGranularity + 1)
  }

  deinit {
    for block in blocks { block.deallocate() }
    for object in largeObjects { deallocateZeroed(object.cell) }
  }

  /// Adds a shape; objects name it by its index.
  func add(_ shape: HeapShape) -> UInt32 {
    shapes.append(shape)
    return UInt32(truncatingIfNeeded: shapes.count - 1)
  }

  /// The index of the shape of a structure or array type; that of free cells for a function type.
  func shapeIndex(of typeID: TypeID) -> UInt32 {
    if let index = shapeIndices[typeID] { return index }
    guard let shape = HeapShape(typeID: typeID) else { return HeapHeader.freeShapeIndex }
    let index = add(shape)
    shapeIndices[typeID] = index
    return index
  }

  /// Whether a collection is due before `byteCount` more bytes are allocated.
  func wantsCollection(before byteCount: Int) -> Bool {
    statistics.usedByteCount &+ byteCount > threshold || collectsAlways && isDueInTests
  }

  /// Before each of a thousand objects; then, so that programs with many come to their end, before every
  /// 256th.
  private var isDueInTests: Bool {
    statistics.collectionCount < 1000 || statistics.objectCount & 0xFF == 0
  }

  /// A new object of `byteCount` bytes with its header, all else zero; `nil` when the limit or the
  /// system forbids it. `byteCount` is at least 16.
  func allocate(byteCount: Int, shapeIndex: UInt32) -> UnsafeMutableRawPointer? {
    guard byteCount <= maximumByteCount - statistics.usedByteCount else { return nil }
    let cell: UnsafeMutableRawPointer
    if byteCount <= Self.largestCellByteCount {
      let sizeClass = (byteCount &+ Self.cellGranularity &- 1) / Self.cellGranularity
      cell = takeCell(sizeClass)
      statistics.usedByteCount += sizeClass &* Self.cellGranularity
    } else {
      guard let large = allocateZeroed(UInt8.self, count: byteCount) else { return nil }
      cell = UnsafeMutableRawPointer(large)
      largeObjects.append((cell, byteCount))
      statistics.usedByteCount += byteCount
    }
    statistics.objectCount += 1
    cell.storeBytes(of: HeapHeader(shapeIndex: shapeIndex, mark: 0), as: HeapHeader.self)
    return cell
  }

  private func takeCell(_ sizeClass: Int) -> UnsafeMutableRawPointer {
    let byteCount = sizeClass &* Self.cellGranularity
    if let cell = freeCells[sizeClass] {
      freeCells[sizeClass] = cell.load(
        fromByteOffset: HeapHeader.byteCount, as: UnsafeMutableRawPointer?.self)
      cell.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
      return cell
    }
    let block = HeapBlock(cellByteCount: byteCount)
    blocks.append(block)
    block.forEachCell { cell in
      if cell != block.start { makeFree(cell, sizeClass) }
    }
    return block.start
  }

  private func makeFree(_ cell: UnsafeMutableRawPointer, _ sizeClass: Int) {
    if collectsAlways, cell.load(as: HeapHeader.self).shapeIndex != HeapHeader.freeShapeIndex {
      // What no guest puts there, and no reference to an object.
      cell.initializeMemory(
        as: UInt8.self, repeating: 0xDD, count: sizeClass &* Self.cellGranularity)
    }
    cell.storeBytes(
      of: HeapHeader(shapeIndex: HeapHeader.freeShapeIndex, mark: 0), as: HeapHeader.self)
    cell.storeBytes(
      of: freeCells[sizeClass], toByteOffset: HeapHeader.byteCount,
      as: UnsafeMutableRawPointer?.self)
    freeCells[sizeClass] = cell
  }

  // MARK: Types

  /// Whether the reference has the type, whose index is an id.
  ///
  /// The hierarchy of the type is right: validation checked that.
  func has(_ bits: UInt64, _ type: ValueType) -> Bool {
    if bits == 0 { return type.isNullable }
    guard let heapType = type.heapType else { return false }
    if let id = heapType.definedIndex { return has(bits, id, isExact: heapType.isExact) }
    switch heapType {
    case .any, .function, .external, .exception: return true
    case .equality: return bits & 3 != 1
    case .i31: return bits & 3 == 3
    case .structure: return shape(of: bits).map { $0.element == nil } ?? false
    case .array: return shape(of: bits).map { $0.element != nil } ?? false
    default: return false
    }
  }

  private func has(_ bits: UInt64, _ id: TypeID, isExact: Bool) -> Bool {
    let wanted = shapeIndex(of: id)
    if wanted == HeapHeader.freeShapeIndex {
      // Safe: a reference of the hierarchy of functions points to a record.
      guard let record = UnsafePointer<FunctionRecord>(bitPattern: UInt(bits)) else { return false }
      let found = record.pointee.typeID
      return found == id || !isExact && CanonicalTypes.isSubtype(found, of: id)
    }
    guard let shape = shape(of: bits) else { return false }
    if isExact { return shape.typeID == id }
    let depth = shapes[Int(wanted)].row.count - 1
    return depth < shape.row.count && shape.row[depth] == id
  }

  /// Whether the reference is to an object that has this custom descriptor.
  func hasDescriptor(_ bits: UInt64, _ descriptor: UInt64) -> Bool {
    guard let object = ReferenceBits.object(bits) else { return false }
    // Safe: only the heap writes headers, with indices of its own shapes.
    let shapeIndex = Int(object.load(as: HeapHeader.self).shapeIndex)
    guard let byteOffset = shapes[shapeIndex].descriptorByteOffset else { return false }
    return object.load(fromByteOffset: byteOffset, as: UInt64.self) == descriptor
  }

  /// The shape of the object of a reference to one.
  private func shape(of bits: UInt64) -> HeapShape? {
    // Safe: only the heap writes headers, with indices of its own shapes.
    ReferenceBits.object(bits).map { shapes[Int($0.load(as: HeapHeader.self).shapeIndex)] }
  }

  // MARK: Collection

  /// Frees every object that cannot be reached from the references that `roots` marks.
  func collect(_ roots: (inout Marker) -> Void) {
    roots(&marker)
    marker.trace(shapes)
    sweep()
    statistics.collectionCount += 1
    threshold = max(Self.leastThreshold, statistics.usedByteCount &* 2)
  }

  private func sweep() {
    statistics.usedByteCount = 0
    statistics.objectCount = 0
    for index in freeCells.indices { freeCells[index] = nil }
    for block in blocks {
      let sizeClass = block.cellByteCount / Self.cellGranularity
      block.forEachCell { cell in
        if !keep(cell, byteCount: block.cellByteCount) { makeFree(cell, sizeClass) }
      }
    }
    largeObjects.removeAll { object in
      if keep(object.cell, byteCount: object.byteCount) { return false }
      deallocateZeroed(object.cell)
      return true
    }
  }

  /// Whether the cell holds an object that was reached; its mark is taken away.
  private func keep(_ cell: UnsafeMutableRawPointer, byteCount: Int) -> Bool {
    let header = cell.assumingMemoryBound(to: HeapHeader.self)
    guard header.pointee.mark != 0 else { return false }
    header.pointee.mark = 0
    statistics.usedByteCount += byteCount
    statistics.objectCount += 1
    return true
  }
}

/// A row of cells of one size.
///
/// Owner: the heap. Extent: `cellCount` cells of `cellByteCount` bytes from `start`.
struct HeapBlock {
  let start: UnsafeMutableRawPointer
  let cellByteCount: Int
  private let cellCount: Int

  private static let byteCount = 64 << 10

  init(cellByteCount: Int) {
    self.cellByteCount = cellByteCount
    cellCount = Self.byteCount / cellByteCount
    start = .allocate(byteCount: Self.byteCount, alignment: 16)
    start.initializeMemory(as: UInt8.self, repeating: 0, count: Self.byteCount)
  }

  @inline(__always)  // The body is a few instructions for each cell of the heap.
  func forEachCell(_ body: (UnsafeMutableRawPointer) -> Void) {
    // From the end, so that free cells are taken in the order of their addresses.
    var index = cellCount
    while index > 0 {
      index &-= 1
      body(start + index &* cellByteCount)
    }
  }

  func deallocate() { start.deallocate() }
}

/// Marks what can be reached. Nothing here calls itself: objects to look at wait in a list.
struct Marker {
  private var waiting: [UnsafeMutableRawPointer] = []

  /// Marks the object that a slot of reference type holds, if it holds one of this heap.
  ///
  /// The bits must be a reference to an object of the heap, null, or tagged: not to a function.
  @inline(__always)  // For each reference of the heap.
  mutating func mark(_ bits: UInt64) {
    guard let object = ReferenceBits.object(bits) else { return }
    let header = object.assumingMemoryBound(to: HeapHeader.self)
    if header.pointee.mark == 0 {
      header.pointee.mark = 1
      waiting.append(object)
    }
  }

  fileprivate mutating func trace(_ shapes: [HeapShape]) {
    while let object = waiting.popLast() {
      let header = object.load(as: HeapHeader.self)
      // Safe: only the heap writes headers, with indices of its own shapes.
      let shape = shapes[Int(header.shapeIndex)]
      for byteOffset in shape.tracedByteOffsets {
        mark(object.load(fromByteOffset: byteOffset, as: UInt64.self))
      }
      guard shape.element?.isTraced == true else { continue }
      let count = object.load(fromByteOffset: HeapHeader.byteCount, as: UInt.self)
      let elements = (object + HeapShape.elementsByteOffset).assumingMemoryBound(to: UInt64.self)
      for index in 0..<Int(bitPattern: count) { mark(elements[index]) }
    }
  }
}
