// Table instances: slots in reserved address space.
// https://webassembly.github.io/spec/core/exec/runtime.html#table-instances

/// A table instance: the owner of a record and of the elements behind it.
///
/// Owner: the store.
final class TableInstance {
  /// As declared; indices in it are ids.
  let type: TableType
  /// Whether a collection follows its elements.
  let isTraced: Bool
  let record: UnsafeMutablePointer<TableRecord>
  private var pages: PageReservation
  /// What the table never grows beyond.
  private let maximumCount: UInt64

  private static let elementByteCount: UInt64 = 8
  /// What the address space of today's systems has room for.
  private static let addressableCount: UInt64 = 1 << 44
  /// More than this, or the count at the start, is not reserved.
  private static let reservedCount: UInt64 = 1 << 32

  private init(_ type: TableType, _ pages: consuming PageReservation, maximumCount: UInt64) {
    self.type = type
    isTraced = type.elementType.isTraced
    self.maximumCount = maximumCount
    record = .allocate(capacity: 1)
    record.initialize(
      to: TableRecord(
        elements: pages.start.assumingMemoryBound(to: UInt64.self),
        count: UInt(type.limits.minimum), owner: UnsafeRawPointer(record)))
    self.pages = pages
    record.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { record.deallocate() }

  /// The owner of a record.
  static func of(_ record: UnsafeMutablePointer<TableRecord>) -> TableInstance {
    // Safe: the store owns both.
    Unmanaged<TableInstance>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }

  /// A table of `type` in `store`, every element null: the caller gives them another value if null is
  /// not one of the type.
  static func make(_ type: TableType, in store: Store) throws(LinkError) -> TableInstance {
    let limits = type.limits
    let mostElements = type.addressType == .i32 ? UInt64(UInt32.max) : .max
    guard type.elementType.isReference else {
      throw LinkError(.invalidType, "a table of \(type.elementType)")
    }
    guard limits.minimum <= mostElements, limits.maximum.map({ $0 <= mostElements }) ?? true else {
      throw LinkError(.invalidType, "table size must be at most 2^32-1 elements")
    }
    guard limits.minimum <= limits.maximum ?? mostElements else {
      throw LinkError(.invalidType, "size minimum must not be greater than maximum")
    }
    let allowed = min(
      UInt64(clamping: store.configuration.maximumTableElementCount), addressableCount)
    let maximum = min(limits.maximum ?? mostElements, allowed)
    guard limits.minimum <= maximum else {
      throw LinkError(
        .tooLarge, "a table of \(limits.minimum) elements; the store allows \(allowed)")
    }
    guard
      let pages = PageReservation(
        committing: Int(limits.minimum * elementByteCount),
        reserving: Int(min(maximum, max(limits.minimum, reservedCount)) * elementByteCount))
    else {
      throw LinkError(
        .tooLarge, "a table of \(limits.minimum) elements; the system gives no more memory")
    }
    let table = TableInstance(type, pages, maximumCount: maximum)
    store.own(table)
    return table
  }

  /// Makes every element `slot`.
  func fill(with slot: UInt64) {
    // They are zero, null, already.
    if slot == 0 { return }
    record.pointee.elements.update(repeating: slot, count: Int(bitPattern: record.pointee.count))
  }

  /// Adds elements, each `slot`. Gives the count before, or `nil` when that is not possible.
  func grow(by delta: UInt64, with slot: UInt64) -> UInt64? {
    let before = UInt64(record.pointee.count)
    guard before <= maximumCount, delta <= maximumCount - before else { return nil }
    guard delta > 0 else { return before }
    let limit = Int(maximumCount * Self.elementByteCount)
    let byteCount = Int((before + delta) * Self.elementByteCount)
    guard pages.grow(to: byteCount, limit: limit) else { return nil }
    let elements = pages.start.assumingMemoryBound(to: UInt64.self)
    // Safe: `grow` made room for them. They are zero, null, already.
    if slot != 0 { (elements + Int(before)).update(repeating: slot, count: Int(delta)) }
    record.pointee.elements = elements
    record.pointee.count = UInt(before + delta)
    return before
  }
}

extension TableRecord {
  /// `table.grow`: the element count before, or -1.
  static func grow(
    _ table: UnsafeMutablePointer<TableRecord>, by count: UInt64, with slot: UInt64
  ) -> Int64 {
    TableInstance.of(table).grow(by: count, with: slot).map(Int64.init(clamping:)) ?? -1
  }
}
