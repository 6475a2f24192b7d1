// The descriptors of one guest, by number.

/// The open descriptors. A new one gets the lowest free number.
final class DescriptorTable {
  private var entries: [Descriptor?] = []
  /// No number below is free.
  private var lowestFree = 0
  private let maximumCount: Int
  /// How many are open.
  private(set) var openCount = 0

  /// The streams at 0 to 2, then the directories and sockets of `configuration`.
  init(_ configuration: WASIConfiguration) throws(WASIError) {
    maximumCount = max(0, configuration.limits.openDescriptorCount)
    var first = [Self.input(configuration.standardInput)]
    first.append(Self.output(configuration.standardOutput, 1))
    first.append(Self.output(configuration.standardError, 2))
    for preopen in configuration.preopens {
      let descriptor = Descriptor(
        try preopen.open(), type: .directory, rights: .directory, inheritedRights: .all,
        isReadOnly: preopen.access == .readOnly)
      descriptor.preopenName = Array(preopen.guestPath.utf8)
      descriptor.label = "\(preopen.guestPath) (host \(preopen.hostPath))"
      first.append(descriptor)
    }
    for socket in configuration.sockets { first.append(Self.stream(socket, .all)) }
    entries = first
    openCount = first.count
    lowestFree = first.count
  }

  private static func input(_ input: WASIInput) -> Descriptor {
    if case .inherit = input { return stream(0, Rights.all.subtracting(.fdWrite)) }
    return Descriptor(
      InputSource(input), type: .unknown, rights: Rights.stream.subtracting(.fdWrite))
  }

  private static func output(_ output: WASIOutput, _ host: Int32) -> Descriptor {
    let descriptor: Descriptor
    if case .inherit = output {
      descriptor = stream(host, Rights.all.subtracting(.fdRead))
    } else {
      descriptor = Descriptor(
        OutputSink(output), type: .unknown, rights: Rights.stream.subtracting(.fdRead))
    }
    descriptor.countsOutput = true
    return descriptor
  }

  /// A descriptor of the host that others use too.
  private static func stream(_ host: Int32, _ rights: Rights) -> Descriptor {
    var type = FileType.unknown
    var flags: DescriptorFlags = []
    // A closed one has no status: its calls then give `badf`.
    if let status = try? Host.status(host) { type = status.type }
    if let mode = try? Host.mode(host) { flags = mode.flags.intersection(.append) }
    let applicable = Rights.applicable(to: type, isTerminal: Host.isTerminal(host))
    return Descriptor(
      HostFile(host, type, isOwned: false, flags: flags), type: type,
      rights: applicable.intersection(rights), flags: flags)
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
