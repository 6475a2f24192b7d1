// Memory instances: pages in reserved address space.
// https://webassembly.github.io/spec/core/exec/runtime.html#memory-instances

import Synchronization

/// A memory instance: the owner of a record and of the pages behind it.
///
/// ```
/// base         byteCount            reserved
///   | usable ---> | growth ----------> | guard |
/// ```
/// Owner: every store that uses it: one, or several when the memory is shared.
///
/// Sendable: only a shared memory is ever used by several threads. Its base does not move, its size
/// changes under the lock and is read as a whole; its bytes are the guests' to race for.
final class MemoryInstance: @unchecked Sendable {
  /// As declared.
  let type: MemoryType
  let record: UnsafeMutablePointer<MemoryRecord>
  private let pages: Mutex<PageReservation>
  /// What the memory never grows beyond.
  private let maximumPageCount: UInt64

  /// Never given memory, so that an access that a mistake left unchecked faults.
  private static let guardByteCount = MemoryType.pageByteCount
  /// More than this, or the size at the start, is not reserved for a memory with addresses of 64 bits.
  private static let reservedByteCount: UInt64 = 8 << 30
  /// What the address space of today's systems has room for.
  private static let addressableByteCount: UInt64 = 1 << 47

  private init(
    _ type: MemoryType, _ pages: consuming sending PageReservation, maximumPageCount: UInt64
  ) {
    self.type = type
    self.maximumPageCount = maximumPageCount
    record = .allocate(capacity: 1)
    let pageByteCount = UInt(type.pageByteCount)
    record.initialize(
      to: MemoryRecord(
        base: pages.start, byteCount: UInt(type.limits.minimum) * pageByteCount,
        pageByteCount: pageByteCount, owner: UnsafeRawPointer(record)))
    self.pages = Mutex(pages)
    record.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { record.deallocate() }

  /// The owner of a record.
  static func of(_ record: UnsafeMutablePointer<MemoryRecord>) -> MemoryInstance {
    // Safe: whoever has the record keeps a store that owns both.
    Unmanaged<MemoryInstance>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }

  /// A memory of `type` in `store`.
  static func make(_ type: MemoryType, in store: Store) throws(LinkError) -> MemoryInstance {
    try type.check()
    let limits = type.limits
    let pageByteCount = UInt64(type.pageByteCount)
    let allowed =
      min(store.configuration.maximumMemoryByteCount, addressableByteCount) / pageByteCount
    let maximum = min(limits.maximum ?? type.pageCountLimit, allowed)
    guard limits.minimum <= maximum else {
      throw LinkError(
        .tooLarge, "a memory of \(limits.minimum) pages; the store allows \(allowed) pages")
    }
    // No product is above `addressableByteCount`.
    var reserved = maximum * pageByteCount
    if type.addressType == .i64, !type.isShared {
      reserved = min(reserved, max(limits.minimum * pageByteCount, reservedByteCount))
    }
    guard
      let pages = PageReservation(
        committing: Int(limits.minimum * pageByteCount), reserving: Int(reserved) + guardByteCount)
    else {
      throw LinkError(
        .tooLarge, "a memory of \(limits.minimum) pages; the system gives no more memory")
    }
    let memory = MemoryInstance(type, pages, maximumPageCount: maximum)
    store.own(memory)
    return memory
  }

  /// Whether nobody may wait at it any more.
  let hasEndedWaiting = Atomic(false)

  /// Whether an address of the host lies inside.
  func contains(_ address: UInt) -> Bool {
    let start = UInt(bitPattern: record.pointee.base)
    return address >= start && address - start < byteCount
  }

  /// The size now. Another thread may make it larger at any time if the memory is shared.
  var byteCount: UInt { size.pointee.load(ordering: .acquiring) }

  /// `record.byteCount` for several threads.
  private var size: UnsafeMutablePointer<Atomic<UInt>> {
    let byteOffset = MemoryLayout<MemoryRecord>.offset(of: \.byteCount) ?? 0
    // Safe: an `Atomic` has the layout of its value.
    return (UnsafeMutableRawPointer(record) + byteOffset)
      .assumingMemoryBound(to: Atomic<UInt>.self)
  }

  /// Lets its contents be those of a file from `byteOffset` on, all of them. False when the system refuses.
  func mapStart(of file: Int32, at byteOffset: Int, byteCount: Int) -> Bool {
    pages.withLock { $0.mapStart(of: file, at: byteOffset, byteCount: byteCount) }
  }

  /// Adds pages. Gives the count before, or `nil` when that is not possible.
  func grow(by delta: UInt64) -> UInt64? {
    let pageByteCount = UInt64(type.pageByteCount)
    return pages.withLock { pages in
      let before = UInt64(byteCount) / pageByteCount
      guard before <= maximumPageCount, delta <= maximumPageCount - before else { return nil }
      guard delta > 0 else { return before }
      let byteCount = Int((before + delta) * pageByteCount)
      let canMove = !type.isShared
      guard canMove || byteCount <= pages.reservedByteCount,
        pages.grow(to: byteCount, limit: Int(maximumPageCount * pageByteCount))
      else { return nil }
      if canMove { record.pointee.base = pages.start }
      size.pointee.store(UInt(byteCount), ordering: .releasing)
      return before
    }
  }
}

extension MemoryRecord {
  /// `memory.grow`: the page count before, or -1. The context is up to date afterwards.
  static func grow(
    _ memory: UnsafeMutablePointer<MemoryRecord>, by pageCount: UInt64,
    in context: UnsafeMutablePointer<ExecutionContext>
  ) -> Int64 {
    let before = MemoryInstance.of(memory).grow(by: pageCount)
    Store.of(context).refreshMemory()
    return before.map(Int64.init(clamping:)) ?? -1
  }
}

extension MemoryType {
  /// No memory of the type has more pages.
  fileprivate var pageCountLimit: UInt64 {
    switch (addressType, pageSizeExponent) {
    case (.i32, 0): UInt64(UInt32.max)
    case (.i32, _): 65_536
    case (.i64, 0): .max
    case (.i64, _): 1 << 48
    }
  }

  /// What validation checks of a guest's type: one of the host could be anything.
  fileprivate func check() throws(LinkError) {
    guard pageSizeExponent == 0 || pageSizeExponent == Self.standardPageSizeExponent else {
      throw LinkError(.invalidType, "a memory with pages of 2^\(pageSizeExponent) bytes")
    }
    let mostPages = pageCountLimit
    guard max(limits.minimum, limits.maximum ?? 0) <= mostPages else {
      let gibibytes = addressType == .i32 ? " (4GiB)" : ""
      throw LinkError(.invalidType, "memory size must be at most \(mostPages) pages\(gibibytes)")
    }
    guard limits.minimum <= limits.maximum ?? mostPages else {
      throw LinkError(.invalidType, "size minimum must not be greater than maximum")
    }
    guard !isShared || limits.maximum != nil else {
      throw LinkError(.invalidType, "shared memory must have maximum")
    }
  }
}
