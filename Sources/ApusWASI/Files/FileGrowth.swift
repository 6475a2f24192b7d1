// The limit on how much a guest's files may grow in all.

/// How many bytes files may still grow by.
struct FileGrowth {
  private let limit: Int64
  private var left: Int64

  init(limit: Int) {
    self.limit = Int64(max(0, limit))
    left = self.limit
  }

  /// A write to come: where it begins, how large the file is, and how many bytes there are room for.
  struct Room {
    fileprivate let start: Int64
    fileprivate let byteCount: Int64
    let maximumByteCount: Int
  }

  /// The room for a write to `descriptor` at `byteOffset`; at its position when that is `nil`.
  func room(_ descriptor: Descriptor, at byteOffset: Int64?) throws(Errno) -> Room {
    let byteCount = Int64(clamping: try descriptor.file.status().byteCount)
    let start: Int64
    if descriptor.flags.contains(.append) {
      start = byteCount
    } else if let byteOffset {
      start = byteOffset
    } else {
      start = try descriptor.file.seek(0, .current)
    }
    let end = Self.sum(byteCount, left)
    return Room(
      start: start, byteCount: byteCount, maximumByteCount: Int(clamping: max(0, end - start)))
  }

  /// A write is done.
  mutating func note(_ room: Room, written byteCount: Int) {
    if byteCount > 0 { left -= max(0, Self.sum(room.start, Int64(byteCount)) - room.byteCount) }
  }

  /// A file is about to have `byteCount` bytes at least: `nospc` when it cannot grow so far.
  func check(_ file: any OpenFile, reaching byteCount: Int64) throws(Errno) {
    if byteCount - Int64(clamping: try file.status().byteCount) > left { throw .nospc }
  }

  /// A file has changed its size.
  mutating func note(_ before: UInt64, became after: UInt64) {
    let change = Int64(clamping: after).subtractingReportingOverflow(Int64(clamping: before))
    left = min(limit, Self.sum(left, -change.partialValue))
  }

  private static func sum(_ left: Int64, _ right: Int64) -> Int64 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? (right > 0 ? .max : .min) : sum
  }
}

extension WASI {
  /// Carries out a change of a file's size, which may make it reach `byteCount`.
  func resize(
    _ descriptor: Descriptor, reaching byteCount: Int64, _ body: () throws(Errno) -> Void
  ) throws(Errno) {
    guard descriptor.type == .regularFile, fileGrowth != nil else { return try body() }
    try fileGrowth?.check(descriptor.file, reaching: byteCount)
    let before = try descriptor.file.status().byteCount
    try body()
    fileGrowth?.note(before, became: try descriptor.file.status().byteCount)
  }

  /// Writes a guest's buffers, at most as much as the limits allow.
  func write(
    _ call: Arguments, _ memory: GuestMemory, _ descriptor: Descriptor, at byteOffset: Int64?,
    _ body: (Vectors) throws(Errno) -> Int
  ) throws(Errno) -> Int {
    // Standard output counts as output, also when it is a file.
    let isFile = descriptor.type == .regularFile && !descriptor.countsOutput
    let room = isFile ? try fileGrowth?.room(descriptor, at: byteOffset) : nil
    var limit = room?.maximumByteCount ?? Int.max
    if descriptor.countsOutput { limit = min(limit, outputBytesLeft) }
    let byteCount = try memory.withVectors(
      call.address(1), count: call.address(2), maximumByteCount: limit
    ) { (vectors) throws(Errno) in
      // A count must be right, so who is counted makes other threads wait.
      if limit < Int.max { return try body(vectors) }
      return try waiting(for: descriptor.file, descriptor.flags, writes: true) {
        () throws(Errno) in
        try body(vectors)
      }
    }
    if descriptor.countsOutput && outputBytesLeft < Int.max { outputBytesLeft -= byteCount }
    if let room { fileGrowth?.note(room, written: byteCount) }
    return byteCount
  }
}
