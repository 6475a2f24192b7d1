// Atomic accesses, all sequentially consistent, and waiting for others' stores.
// https://github.com/WebAssembly/threads/blob/main/proposals/threads/Overview.md

import Synchronization

/// One atomic operation of a module. Operands lie in consecutive slots from the one named at 8 on, and
/// the result goes there. At 10: whether the address has 64 bits. At 12: the memory's index. At 16: the
/// offset. At 24: the opcode behind its prefix.
struct AtomicOperation {
  private let operands: UnsafeMutablePointer<UInt64>
  private let record: UnsafeMutablePointer<MemoryRecord>
  /// The sum of base and offset, and whether it needs more than 64 bits.
  private let address: (lowBits: UInt64, overflows: Bool)
  private let opcode: Int

  /// Widths of an access, in the order in which each group of opcodes has them.
  private static let byteCounts = [4, 8, 1, 2, 1, 2, 4]

  /// What each group of seven opcodes does.
  private enum Group: Int {
    case load, store, add, sub, and, or, xor, exchange, compareExchange
  }

  /// Carries out the operation at `code`; 0 or the code of a trap.
  @inline(never)
  static func run(_ code: Code, _ frame: Raw, _ context: Raw) -> UInt8 {
    AtomicOperation(code, frame, context).run()
  }

  private init(_ code: Code, _ frame: Raw, _ context: Raw) {
    operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
    record = context.memory(code)
    let isWide = code.load(fromByteOffset: 10, as: UInt16.self) != 0
    let base = isWide ? operands[0] : operands[0] & 0xFFFF_FFFF
    let offset = code.load(fromByteOffset: 16, as: UInt64.self)
    let (sum, overflow) = base.addingReportingOverflow(offset)
    address = (sum, overflow)
    opcode = Int(code.load(fromByteOffset: 24, as: UInt32.self))
  }

  private func run() -> UInt8 {
    if opcode == 0x00 { return notify() }
    if opcode == 0x01 { return wait(as: UInt32.self) }
    if opcode == 0x02 { return wait(as: UInt64.self) }
    let (group, position) = (opcode - 0x10).quotientAndRemainder(dividingBy: 7)
    guard let group = Group(rawValue: group), position >= 0 else {
      return Trap.Code.unreachable.rawValue
    }
    switch Self.byteCounts[position] {
    case 1: return access(group, as: UInt8.self)
    case 2: return access(group, as: UInt16.self)
    case 4: return access(group, as: UInt32.self)
    default: return access(group, as: UInt64.self)
    }
  }

  /// The place of a `T` at the address, or a trap.
  private func place<T>(_: T.Type) -> (place: UnsafeMutableRawPointer?, trap: UInt8) {
    let size = UInt64(MemoryLayout<T>.size)
    let (address, overflows) = address
    guard address & (size - 1) == 0 else { return (nil, Trap.Code.unalignedAtomic.rawValue) }
    guard !overflows, !isOutOfBounds(address, T.self, record) else {
      return (nil, Trap.Code.memoryOutOfBounds.rawValue)
    }
    return (record.pointee.base + Int(truncatingIfNeeded: address), 0)
  }

  private func access<T: AtomicNumber>(
    _ group: Group, as type: T.Type
  ) -> UInt8 {
    let (place, trap) = place(type)
    guard let place else { return trap }
    let value = T(truncatingIfNeeded: operands[1])
    switch group {
    case .load:
      operands[0] = UInt64(T.atomicLoad(place))
    case .store:
      T.atomicStore(value, place)
    case .exchange:
      operands[0] = UInt64(T.atomicExchange(value, place))
    case .compareExchange:
      operands[0] = compareExchange(place, type)
    case .add: operands[0] = update(place, type) { $0 &+ value }
    case .sub: operands[0] = update(place, type) { $0 &- value }
    case .and: operands[0] = update(place, type) { $0 & value }
    case .or: operands[0] = update(place, type) { $0 | value }
    case .xor: operands[0] = update(place, type) { $0 ^ value }
    }
    return 0
  }

  /// The number before; the new one is what `change` makes of it.
  private func update<T: AtomicNumber>(
    _ place: Raw, _: T.Type, _ change: (T) -> T
  ) -> UInt64 {
    var before = T.atomicLoad(place)
    while true {
      let (exchanged, original) = T.atomicCompareExchange(
        expected: before, desired: change(before), place)
      if exchanged { return UInt64(before) }
      before = original
    }
  }

  /// Of the expected number, as of the new one, the bits count that the access has.
  private func compareExchange<T: AtomicNumber>(_ place: Raw, _: T.Type) -> UInt64 {
    let (_, original) = T.atomicCompareExchange(
      expected: T(truncatingIfNeeded: operands[1]), desired: T(truncatingIfNeeded: operands[2]),
      place)
    return UInt64(original)
  }

  // MARK: Waiting

  private var memory: MemoryInstance { MemoryInstance.of(record) }

  private func notify() -> UInt8 {
    let (place, trap) = place(UInt32.self)
    guard let place else { return trap }
    let most = UInt32(truncatingIfNeeded: operands[1])
    operands[0] = memory.type.isShared ? UInt64(WaitingThreads.wake(at: place, most: most)) : 0
    return 0
  }

  private func wait<T: AtomicNumber>(
    as type: T.Type
  ) -> UInt8 {
    let (place, trap) = place(type)
    guard let place else { return trap }
    let memory = memory
    guard memory.type.isShared else { return Trap.Code.expectedSharedMemory.rawValue }
    let expected = T(truncatingIfNeeded: operands[1])
    let outcome = WaitingThreads.wait(
      at: place, of: memory, nanoseconds: Int64(bitPattern: operands[2])
    ) { T.atomicLoad(place) == expected }
    guard let outcome else { return Trap.Code.interrupted.rawValue }
    operands[0] = UInt64(outcome.rawValue)
    return 0
  }
}

/// Threads that wait at an address of a shared memory.
enum WaitingThreads {
  /// How a wait ended; raw values are the instruction's.
  enum Outcome: UInt32 {
    case woken = 0, notEqual, timedOut
  }

  private static let queues = Mutex<[UInt: [Signal]]>([:])

  /// Waits until somebody wakes this thread, or for `nanoseconds` (for ever when negative); not at all
  /// when `isExpected` says that the number has changed already. Gives `nil` when waiting at the memory
  /// has ended.
  static func wait(
    at place: UnsafeMutableRawPointer, of memory: MemoryInstance, nanoseconds: Int64,
    _ isExpected: () -> Bool
  ) -> Outcome? {
    let outcome = wait(at: place, nanoseconds: nanoseconds) {
      !memory.hasEndedWaiting.load(ordering: .sequentiallyConsistent) && isExpected()
    }
    return memory.hasEndedWaiting.load(ordering: .sequentiallyConsistent) ? nil : outcome
  }

  private static func wait(
    at place: UnsafeMutableRawPointer, nanoseconds: Int64, _ isExpected: () -> Bool
  ) -> Outcome {
    let key = UInt(bitPattern: place)
    let signal = Signal()
    let mayWait = queues.withLock { queues in
      guard isExpected() else { return false }
      queues[key, default: []].append(signal)
      return true
    }
    guard mayWait else { return .notEqual }
    if signal.wait(nanoseconds: nanoseconds) { return .woken }
    // Somebody may have woken it meanwhile: then it is not in the queue any more.
    let wasWaiting = queues.withLock { queues in
      guard let index = queues[key]?.firstIndex(where: { $0 === signal }) else { return false }
      queues[key]?.remove(at: index)
      if queues[key]?.isEmpty == true { queues[key] = nil }
      return true
    }
    return wasWaiting ? .timedOut : .woken
  }

  /// Wakes all that wait anywhere in `memory`, where nobody waits any more.
  static func endWaiting(at memory: MemoryInstance) {
    memory.hasEndedWaiting.store(true, ordering: .sequentiallyConsistent)
    let woken = queues.withLock { queues in
      let places = queues.keys.filter(memory.contains)
      return places.flatMap { queues.removeValue(forKey: $0) ?? [] }
    }
    for signal in woken { signal.send() }
  }

  /// Wakes `most` threads at most, those that wait longest; gives how many.
  static func wake(at place: UnsafeMutableRawPointer, most: UInt32) -> Int {
    let key = UInt(bitPattern: place)
    let woken = queues.withLock { queues in
      let waiting = queues[key] ?? []
      let count = min(waiting.count, Int(most))
      queues[key] = count == waiting.count ? nil : Array(waiting[count...])
      return Array(waiting[..<count])
    }
    for signal in woken { signal.send() }
    return woken.count
  }
}

/// Numbers that memory holds and changes atomically. The place must be aligned and inside of a memory,
/// which never gets smaller. All accesses are sequentially consistent.
private protocol AtomicNumber: FixedWidthInteger, UnsignedInteger {
  static func atomicLoad(_ place: Raw) -> Self
  static func atomicStore(_ value: Self, _ place: Raw)
  static func atomicExchange(_ value: Self, _ place: Raw) -> Self
  static func atomicCompareExchange(
    expected: Self, desired: Self, _ place: Raw
  ) -> (exchanged: Bool, original: Self)
}

extension UInt8: AtomicNumber {
  private static func number(_ place: Raw) -> UnsafeMutablePointer<Atomic<UInt8>> {
    place.assumingMemoryBound(to: Atomic<UInt8>.self)
  }
  fileprivate static func atomicLoad(_ place: Raw) -> UInt8 {
    number(place).pointee.load(ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicStore(_ value: UInt8, _ place: Raw) {
    number(place).pointee.store(value, ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicExchange(_ value: UInt8, _ place: Raw) -> UInt8 {
    number(place).pointee.exchange(value, ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicCompareExchange(
    expected: UInt8, desired: UInt8, _ place: Raw
  ) -> (exchanged: Bool, original: UInt8) {
    number(place).pointee.compareExchange(
      expected: expected, desired: desired, ordering: .sequentiallyConsistent)
  }
}

extension UInt16: AtomicNumber {
  private static func number(_ place: Raw) -> UnsafeMutablePointer<Atomic<UInt16>> {
    place.assumingMemoryBound(to: Atomic<UInt16>.self)
  }
  fileprivate static func atomicLoad(_ place: Raw) -> UInt16 {
    number(place).pointee.load(ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicStore(_ value: UInt16, _ place: Raw) {
    number(place).pointee.store(value, ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicExchange(_ value: UInt16, _ place: Raw) -> UInt16 {
    number(place).pointee.exchange(value, ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicCompareExchange(
    expected: UInt16, desired: UInt16, _ place: Raw
  ) -> (exchanged: Bool, original: UInt16) {
    number(place).pointee.compareExchange(
      expected: expected, desired: desired, ordering: .sequentiallyConsistent)
  }
}

extension UInt32: AtomicNumber {
  private static func number(_ place: Raw) -> UnsafeMutablePointer<Atomic<UInt32>> {
    place.assumingMemoryBound(to: Atomic<UInt32>.self)
  }
  fileprivate static func atomicLoad(_ place: Raw) -> UInt32 {
    number(place).pointee.load(ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicStore(_ value: UInt32, _ place: Raw) {
    number(place).pointee.store(value, ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicExchange(_ value: UInt32, _ place: Raw) -> UInt32 {
    number(place).pointee.exchange(value, ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicCompareExchange(
    expected: UInt32, desired: UInt32, _ place: Raw
  ) -> (exchanged: Bool, original: UInt32) {
    number(place).pointee.compareExchange(
      expected: expected, desired: desired, ordering: .sequentiallyConsistent)
  }
}

extension UInt64: AtomicNumber {
  private static func number(_ place: Raw) -> UnsafeMutablePointer<Atomic<UInt64>> {
    place.assumingMemoryBound(to: Atomic<UInt64>.self)
  }
  fileprivate static func atomicLoad(_ place: Raw) -> UInt64 {
    number(place).pointee.load(ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicStore(_ value: UInt64, _ place: Raw) {
    number(place).pointee.store(value, ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicExchange(_ value: UInt64, _ place: Raw) -> UInt64 {
    number(place).pointee.exchange(value, ordering: .sequentiallyConsistent)
  }
  fileprivate static func atomicCompareExchange(
    expected: UInt64, desired: UInt64, _ place: Raw
  ) -> (exchanged: Bool, original: UInt64) {
    number(place).pointee.compareExchange(
      expected: expected, desired: desired, ordering: .sequentiallyConsistent)
  }
}
