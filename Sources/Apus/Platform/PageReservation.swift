// Address space from the operating system: reserved at once, given memory as it is needed.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Zeroed memory that grows. It stays where it is while the address space reserved for it lasts; if
/// less could be reserved than was asked for, it may have to move.
///
/// Owner: this value, which unmaps. Extent: `committedByteCount` bytes from `start` can be read and
/// written; behind them, up to `reservedByteCount`, any access faults. Lifetime: this value's, or until
/// `grow` moves it. Checked by: the users, against sizes that never exceed `committedByteCount`.
struct PageReservation: ~Copyable {
  private(set) var start: UnsafeMutableRawPointer
  private(set) var reservedByteCount: Int
  private(set) var committedByteCount: Int

  /// Reserves `reserving` bytes, or as many as the system gives, and commits `committing` of them.
  /// `nil` when not even those can be had.
  init?(committing committed: Int, reserving reserved: Int) {
    guard let needed = Self.roundedToPages(committed),
      var wanted = Self.roundedToPages(max(reserved, committed, 1))
    else { return nil }
    while true {
      if let start = Self.map(wanted) {
        guard Self.commit(start, needed) else {
          munmap(start, wanted)
          return nil
        }
        (self.start, reservedByteCount, committedByteCount) = (start, wanted, needed)
        return
      }
      guard wanted > max(needed, Self.pageByteCount), let half = Self.roundedToPages(wanted / 2)
      else { return nil }
      wanted = max(half, needed)
    }
  }

  deinit { munmap(start, reservedByteCount) }

  /// Makes `byteCount` bytes usable: in place if they were reserved, else by moving everything to a
  /// new reservation of at most `limit` bytes. New bytes are zero. False, and nothing has changed,
  /// when the system gives no more.
  mutating func grow(to byteCount: Int, limit: Int) -> Bool {
    guard let needed = Self.roundedToPages(byteCount) else { return false }
    if needed <= committedByteCount { return true }
    if needed <= reservedByteCount {
      // Safe: the new part lies inside the reservation, behind what is committed.
      guard Self.commit(start + committedByteCount, needed - committedByteCount) else {
        return false
      }
      committedByteCount = needed
      return true
    }
    let (double, overflow) = committedByteCount.multipliedReportingOverflow(by: 2)
    let roomy = overflow ? byteCount : max(byteCount, min(double, limit))
    guard let moved = PageReservation(committing: byteCount, reserving: roomy) else { return false }
    // Safe: both are mapped and `moved` is larger.
    moved.start.copyMemory(from: start, byteCount: committedByteCount)
    self = moved
    return true
  }

  /// The granularity of the system's memory, in bytes.
  static let pageByteCount = max(Int(sysconf(Int32(_SC_PAGESIZE))), 1)

  private static func roundedToPages(_ byteCount: Int) -> Int? {
    let (sum, overflow) = byteCount.addingReportingOverflow(pageByteCount - 1)
    return overflow || byteCount < 0 ? nil : sum / pageByteCount * pageByteCount
  }

  private static func map(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    let flags = MAP_PRIVATE | MAP_ANON | MAP_NORESERVE
    let address = mmap(nil, byteCount, PROT_NONE, flags, -1, 0)
    return address == UnsafeMutableRawPointer(bitPattern: -1) ? nil : address
  }

  private static func commit(_ start: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
    byteCount == 0 || mprotect(start, byteCount, PROT_READ | PROT_WRITE) == 0
  }
}

/// A zeroed array whose pages take no memory before they are touched; `nil` when there is no room.
///
/// Owner: the caller, who ends it with `deallocateZeroed`.
func allocateZeroed<Element: BitwiseCopyable>(
  _ type: Element.Type, count: Int
) -> UnsafeMutablePointer<Element>? {
  // One element at least, so that an empty array is not taken for a failure.
  calloc(max(count, 1), MemoryLayout<Element>.stride)?.assumingMemoryBound(to: type)
}

/// Ends what `allocateZeroed` made.
func deallocateZeroed(_ pointer: UnsafeMutableRawPointer?) { free(pointer) }

/// Sets `byteCount` bytes, at the C library's speed in every build.
func setBytes(_ start: UnsafeMutableRawPointer, _ value: UInt8, _ byteCount: Int) {
  memset(start, Int32(value), byteCount)
}
