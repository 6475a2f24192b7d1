// The descriptors of one guest, by number.

/// The open descriptors. A new one gets the lowest free number.
final class DescriptorTable {
  private var entries: [Descriptor?] = []
  /// No number below is free.
  private var lowestFree = 0
  private let maximumCount: Int
  /// How many there were at first.
  private let firstCount: Int
  /// Of a program from a snapshot: the directories that it does not know of.
  var unknownPreopens: [Descriptor] = []
  /// How many are open.
  private(set) var openCount = 0

  /// The streams at 0 to 2, then the directories and sockets of `configuration`.
  init(_ configuration: WASIConfiguration, _ clock: GuestClock) throws(WASIError) {
    maximumCount = max(0, configuration.limits.openDescriptorCount)
    var opener = PreopenOpener(configuration, clock)
    var first = [Self.input(configuration.standardInput, opener.disguise)]
    first.append(Self.output(configuration.standardOutput, 1, opener.disguise))
    first.append(Self.output(configuration.standardError, 2, opener.disguise))
    for preopen in configuration.preopens { first.append(try opener.open(preopen)) }
    for socket in configuration.sockets { first.append(Self.stream(socket, .all)) }
    for descriptor in first { descriptor.begin() }
    firstCount = first.count
    entries = first.map { $0 }
    openCount = first.count
    lowestFree = first.count
  }

  private static func input(_ input: WASIInput, _ disguise: Disguise?) -> Descriptor {
    let rights = Rights.all.subtracting(.fdWrite)
    switch input {
    case .inherit: return stream(0, rights, disguise)
    case .descriptor(let host): return stream(host, rights, disguise)
    case .bytes, .closure:
      return Descriptor(
        InputSource(input), type: .unknown, rights: rights.intersection(.stream))
    }
  }

  private static func output(_ output: WASIOutput, _ host: Int32, _ disguise: Disguise?)
    -> Descriptor
  {
    let rights = Rights.all.subtracting(.fdRead)
    let descriptor =
      switch output {
      case .inherit: stream(host, rights, disguise)
      case .descriptor(let host): stream(host, rights, disguise)
      case .discard, .closure, .collect:
        Descriptor(OutputSink(output), type: .unknown, rights: rights.intersection(.stream))
      }
    descriptor.countsOutput = true
    return descriptor
  }

  /// A descriptor of the host that others use too. In disguise it is like a stream of the embedder,
  /// whatever it is.
  private static func stream(_ host: Int32, _ rights: Rights, _ disguise: Disguise? = nil)
    -> Descriptor
  {
    var type = FileType.unknown
    var flags: DescriptorFlags = []
    if disguise == nil {
      // A closed one has no status: its calls then give `badf`.
      if let status = try? Host.status(host) { type = status.type }
      if let mode = try? Host.mode(host) { flags = mode.flags.intersection(.append) }
    }
    let file = HostFile(host, type, isOwned: false, isDisguised: disguise != nil, flags: flags)
    let applicable = Rights.applicable(to: type, isTerminal: file.isTerminal)
    return Descriptor(file, type: type, rights: applicable.intersection(rights), flags: flags)
  }

  /// The descriptor with that number.
  func find(_ number: UInt32) throws(Errno) -> Descriptor {
    guard number < entries.count, let descriptor = entries[Int(number)] else { throw .badf }
    return descriptor
  }

  /// The descriptor with that number, if the guest has these rights on it.
  func find(_ number: UInt32, _ rights: Rights) throws(Errno) -> Descriptor {
    let descriptor = try find(number)
    try descriptor.require(rights)
    return descriptor
  }

  /// The preopened directories that are still open.
  var preopens: [Descriptor] { entries.compactMap { $0?.preopenName == nil ? nil : $0 } }

  /// Whether just those are open that were at first, under their numbers and with their rights.
  var areAsAtFirst: Bool {
    openCount == firstCount && entries.prefix(firstCount).allSatisfy { $0?.isAsAtFirst ?? false }
  }

  /// Fails when no more descriptors may be opened.
  func requireRoom() throws(Errno) {
    if openCount >= maximumCount { throw .mfile }
  }

  /// Gives `descriptor` the lowest free number.
  func add(_ descriptor: Descriptor) throws(Errno) -> UInt32 {
    try requireRoom()
    var number = lowestFree
    while number < entries.count, entries[number] != nil { number += 1 }
    if number == entries.count { entries.append(descriptor) } else { entries[number] = descriptor }
    lowestFree = number + 1
    openCount += 1
    return UInt32(truncatingIfNeeded: number)
  }

  /// Frees a number. The host's descriptor closes with the last reference.
  func remove(_ number: UInt32) throws(Errno) {
    _ = try find(number)
    entries[Int(number)] = nil
    lowestFree = min(lowestFree, Int(number))
    openCount -= 1
  }

  /// Moves a descriptor to the number of another open one, which closes.
  func renumber(_ from: UInt32, to: UInt32) throws(Errno) {
    let descriptor = try find(from)
    _ = try find(to)
    if from == to { return }
    entries[Int(to)] = descriptor
    try remove(from)
  }

  /// Closes everything.
  func closeAll() {
    entries = []
    lowestFree = 0
    openCount = 0
  }
}
