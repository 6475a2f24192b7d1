// poll_oneoff: waits for times and for descriptors.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#poll_oneoff

/// One thing a guest waits for, and how far that is.
private struct Subscription {
  enum Subject {
    case clock(ClockID, due: UInt64)
    case descriptor(interest: Int)
    /// Settled before any waiting.
    case settled
  }

  var userdata: UInt64
  /// As in the interface: 0 clock, 1 reading, 2 writing.
  var type: UInt8
  var subject = Subject.settled
  var error = Errno.success
  var availableByteCount: UInt64 = 0
  var hangsUp = false
  /// Reading from a device that is always ready and has nothing, as the null device is. It is told
  /// of only when no clock is due, as in wasmtime: who polls it without waiting sees no input.
  var yieldsToClocks = false
  var hasHappened = false
  /// Keeps the host's descriptor open while this thread waits, whatever others close.
  var file: (any OpenFile)?

  var isClock: Bool { if case .clock = subject { true } else { false } }
}

extension WASI {
  /// More subscriptions in one call than this are `inval`, so that a guest cannot take the host's
  /// memory with them.
  static let maximumSubscriptionCount: UInt64 = 65_536

  /// Waits until at least one subscription has happened, and stores an event for each that has. What
  /// is wrong with one subscription is the error of its event, not of the call.
  func pollOneoff(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    let count = call.address(2)
    guard count > 0, count <= Self.maximumSubscriptionCount else { throw .inval }
    let stride: UInt64 = call.version == .preview0 ? 56 : 48
    _ = try memory.range(call.address(0), count * stride)
    _ = try memory.range(call.address(1), count * 32)
    _ = try memory.range(call.address(3), 4)

    var interests: [Host.Interest] = []
    var subscriptions: [Subscription] = []
    subscriptions.reserveCapacity(Int(count))
    for index in 0..<count {
      subscriptions.append(
        try subscription(call.address(0) + index * stride, memory, call.version, &interests))
    }
    while true {
      let isSettled = subscriptions.contains { $0.hasHappened }
      let nanoseconds = isSettled ? 0 : try nanosecondsUntilDue(subscriptions)
      if !interests.isEmpty || nanoseconds != 0 {
        try wait(&interests, nanoseconds: nanoseconds)
      }
      try settle(&subscriptions, interests)
      if subscriptions.contains(where: \.hasHappened) { break }
    }
    if subscriptions.contains(where: { $0.isClock && $0.hasHappened }) {
      for index in subscriptions.indices where subscriptions[index].yieldsToClocks {
        subscriptions[index].hasHappened = false
      }
    }
    var stored: UInt64 = 0
    for subscription in subscriptions where subscription.hasHappened {
      try memory.store(subscription, at: call.address(1) + stored * 32)
      stored += 1
    }
    try memory.store(UInt32(truncatingIfNeeded: stored), at: call.address(3))
  }

  /// Waits; with threads, while others go on, or until one ends the program.
  private func wait(_ interests: inout [Host.Interest], nanoseconds: UInt64?) throws(Errno) {
    guard let threads, !clock.isGiven || nanoseconds == nil else {
      _ = clock.wait(&interests, nanoseconds: nanoseconds)
      return
    }
    interests.append(Host.Interest(descriptor: threads.endDescriptor, writes: false))
    try threads.withoutLock { () throws(Errno) in
      _ = clock.wait(&interests, nanoseconds: nanoseconds)
    }
    interests.removeLast()
    if threads.hasEnded { throw .intr }
  }

  /// ```
  ///             userdata  type u8  fd u32  | clock u32  timeout  precision  flags u16
  /// preview1    0         8        16      | 16         24       32         40        (48 bytes)
  /// preview0    0         8        16      | 24         32       40         48        (56 bytes)
  /// ```
  private func subscription(
    _ address: UInt64, _ memory: GuestMemory, _ version: Version,
    _ interests: inout [Host.Interest]
  ) throws(Errno) -> Subscription {
    var result = Subscription(
      userdata: try memory.load(address), type: try memory.load(address + 8))
    do throws(Errno) {
      switch result.type {
      case 0:
        let start = address + (version == .preview0 ? 24 : 16)
        result.subject = try clockSubject(
          id: try memory.load(start), timeout: try memory.load(start + 8),
          flags: try memory.load(start + 24))
      case 1, 2:
        try subscribe(&result, try memory.load(address + 16), &interests)
      default: throw .inval
      }
    } catch {
      result.error = error
      result.hasHappened = true
    }
    return result
  }

  private func clockSubject(id: UInt32, timeout: UInt64, flags: UInt16) throws(Errno)
    -> Subscription.Subject
  {
    // While a guest waits, it uses no processor: a wait for such a clock would not end.
    guard let id = ClockID(rawValue: id), id == .realtime || id == .monotonic, flags & ~1 == 0
    else { throw .inval }
    if flags & 1 != 0 { return .clock(id, due: timeout) }
    let (due, overflow) = try clock.time(id).addingReportingOverflow(timeout)
    return .clock(id, due: overflow ? .max : due)
  }

  private func subscribe(
    _ subscription: inout Subscription, _ number: UInt32, _ interests: inout [Host.Interest]
  ) throws(Errno) {
    let writes = subscription.type == 2
    let descriptor = try descriptors.find(number)
    if descriptor.type == .directory { throw .badf }
    try descriptor.require(writes ? .fdWrite : .fdRead)
    try descriptor.require(.pollFdReadwrite)
    if let host = descriptor.file.pollDescriptor {
      subscription.subject = .descriptor(interest: interests.count)
      subscription.file = descriptor.file
      subscription.yieldsToClocks =
        !writes && descriptor.type == .characterDevice && !descriptor.file.isTerminal
      interests.append(Host.Interest(descriptor: host, writes: writes))
    } else {
      subscription.availableByteCount = try descriptor.file.availableByteCount(writes: writes)
      subscription.hasHappened = true
    }
  }

  /// Until the first clock is due; `nil` without a clock. The host's real time can be set while a guest
  /// waits, so it is looked at every second.
  private func nanosecondsUntilDue(_ subscriptions: [Subscription]) throws(Errno) -> UInt64? {
    var least: UInt64?
    for subscription in subscriptions {
      guard case .clock(let id, let due) = subscription.subject else { continue }
      let now = try clock.time(id)
      var left = due - min(due, now)
      if id == .realtime && clock.isSystem { left = min(left, 1_000_000_000) }
      least = min(least ?? left, left)
    }
    return least
  }

  /// Marks what has happened.
  private func settle(_ subscriptions: inout [Subscription], _ interests: [Host.Interest])
    throws(Errno)
  {
    for index in subscriptions.indices {
      switch subscriptions[index].subject {
      case .settled: break
      case .clock(let id, let due):
        if try clock.time(id) >= due { subscriptions[index].hasHappened = true }
      case .descriptor(let interestIndex):
        let interest = interests[interestIndex]
        guard interest.isReady else { continue }
        subscriptions[index].hasHappened = true
        subscriptions[index].hangsUp = interest.hangsUp
        if interest.isInvalid { subscriptions[index].error = .badf }
        subscriptions[index].availableByteCount =
          interest.writes ? 1 : Host.readableByteCount(interest.descriptor)
      }
    }
  }
}

extension GuestMemory {
  /// ```
  /// 0 userdata u64 | 8 error u16 | 10 type u8 | 16 bytes available u64 | 24 flags u16: 1 hangup
  /// ```
  fileprivate func store(_ event: Subscription, at address: UInt64) throws(Errno) {
    try zero(address, 32)
    try store(event.userdata, at: address)
    try store(event.error.rawValue, at: address + 8)
    try store(event.type, at: address + 10)
    try store(event.availableByteCount, at: address + 16)
    try store(UInt16(event.hangsUp ? 1 : 0), at: address + 24)
  }
}
