// Memory instances: pages in reserved address space.
// https://webassembly.github.io/spec/core/exec/runtime.html#memory-instances

/// A memory instance: the owner of a record and of the pages behind it.
///
/// ```
/// base         byteCount            reserved
///   | usable ---> | growth ----------> | guard |
/// ```
/// Owner: the store.
final class MemoryInstance {
  /// As declared.
  let type: MemoryType
  let record: UnsafeMutablePointer<MemoryRecord>
  private unowned let store: Store
  private var pages: PageReservation
  /// What the memory never grows beyond.
  private let maximumPageCount: UInt64

  /// Never given memory, so that an access that a mistake left unchecked faults.
  private static let guardByteCount = MemoryType.pageByteCount

  private init(
    _ type: MemoryType, _ pages: consuming PageReservation, maximumPageCount: UInt64, _ store: Store
  ) {
    self.type = type
    self.store = store
    self.maximumPageCount = maximumPageCount
    record = .allocate(capacity: 1)
    let byteCount = UInt(type.limits.minimum) * UInt(MemoryType.pageByteCount)
    record.initialize(
      to: MemoryRecord(
        base: pages.start, byteCount: byteCount, pageByteCount: UInt(type.pageByteCount),
        owner: UnsafeRawPointer(record)))
    self.pages = pages
    record.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { record.deallocate() }

  /// The owner of a record.
  static func of(_ record: UnsafeMutablePointer<MemoryRecord>) -> MemoryInstance {
    // Safe: the store owns both.
    Unmanaged<MemoryInstance>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }

  /// A memory of `type` in `store`.
  static func make(_ type: MemoryType, in store: Store) throws(LinkError) -> MemoryInstance {
    let limits = type.limits
    let mostPages: UInt64 = 65_536
    guard limits.minimum <= mostPages, limits.maximum.map({ $0 <= mostPages }) ?? true else {
      throw LinkError(.invalidType, "memory size must be at most 65536 pages (4GiB)")
    }
    guard limits.minimum <= limits.maximum ?? mostPages else {
      throw LinkError(.invalidType, "size minimum must not be greater than maximum")
    }
    let pageByteCount = UInt64(MemoryType.pageByteCount)
    let allowed = store.configuration.maximumMemoryByteCount / pageByteCount
    let maximum = min(limits.maximum ?? mostPages, allowed)
    guard limits.minimum <= maximum else {
      throw LinkError(
        .tooLarge, "a memory of \(limits.minimum) pages; the store allows \(allowed) pages")
    }
    guard
      let pages = PageReservation(
        committing: Int(clamping: limits.minimum * pageByteCount),
        reserving: Int(clamping: maximum * pageByteCount + UInt64(guardByteCount)))
    else {
      throw LinkError(
        .tooLarge, "a memory of \(limits.minimum) pages; the system gives no more memory")
    }
    let memory = MemoryInstance(type, pages, maximumPageCount: maximum, store)
    store.own(memory)
    return memory
  }

  /// Adds pages. Gives the count before, or `nil` when that is not possible.
  func grow(by delta: UInt64) -> UInt64? {
    let pageByteCount = UInt64(MemoryType.pageByteCount)
    let before = UInt64(record.pointee.byteCount) / pageByteCount
    guard before <= maximumPageCount, delta <= maximumPageCount - before else { return nil }
    guard delta > 0 else { return before }
    let limit = Int(clamping: maximumPageCount * pageByteCount)
    let byteCount = Int(clamping: (before + delta) * pageByteCount)
    guard pages.grow(to: byteCount, limit: limit) else { return nil }
    record.pointee.base = pages.start
    record.pointee.byteCount = UInt(byteCount)
    store.refreshMemory()
    return before
  }
}

extension MemoryRecord {
  /// `memory.grow`: the page count before, or -1. The store's context is up to date afterwards.
  static func grow(_ memory: UnsafeMutablePointer<MemoryRecord>, by pageCount: UInt64) -> Int64 {
    MemoryInstance.of(memory).grow(by: pageCount).map(Int64.init(clamping:)) ?? -1
  }
}
