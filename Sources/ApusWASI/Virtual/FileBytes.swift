// The content of one file that the library keeps.

/// Where the bytes of a file come from that nobody has changed yet.
protocol FileSource: AnyObject {
  /// Gets ready for reading. Each call is followed by one of `close`.
  func open() throws(Errno)
  func close()
  /// Fills `buffer` with the bytes from `byteOffset` on, all of which lie inside the source; zeros where
  /// it has become shorter.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at byteOffset: Int64) throws(Errno)
}

/// Bytes in chunks. Only chunks that were written take room:
///
/// ```
/// chunk 0    chunk 1    chunk 2    chunk 3
/// written    source     source|0   nothing: zeros
///                             ^ sourceByteCount     ^ byteCount
/// ```
///
/// So a big file of which little is changed, and a file with holes, are small.
final class FileBytes {
  static let chunkByteCount = 65_536
  /// As large as a file may become, as on the host.
  static let maximumByteCount = Int64.max

  private(set) var byteCount: Int64
  /// By index; zeros follow where one ends early. All of the source that it covers is in it.
  private var chunks: [Int64: [UInt8]] = [:]
  private let source: (any FileSource)?
  /// How far the source still counts: bytes cut off do not come back.
  private var sourceByteCount: Int64
  private let originalByteCount: Int64
  private var openCount = 0
  private let budget: Budget
  /// What the chunks have taken from the budget.
  private var takenByteCount = 0

  init(_ budget: Budget, source: (any FileSource)? = nil, byteCount: Int64 = 0) {
    self.budget = budget
    self.source = source
    self.byteCount = byteCount
    sourceByteCount = byteCount
    originalByteCount = byteCount
  }

  deinit {
    budget.giveBack(takenByteCount)
    if openCount > 0 { source?.close() }
  }

  /// Whether anything differs from the source.
  var isChanged: Bool {
    source == nil || !chunks.isEmpty || sourceByteCount < originalByteCount
      || byteCount != originalByteCount
  }

  /// Gets ready for reading and writing. Each call is followed by one of `close`.
  func open() throws(Errno) {
    if openCount == 0 { try source?.open() }
    openCount += 1
  }

  func close() {
    openCount -= 1
    if openCount == 0 { source?.close() }
  }

  // MARK: Reading

  /// Reads into `buffer` from `byteOffset` on, which is not negative; returns how many bytes.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at byteOffset: Int64) throws(Errno) -> Int {
    let byteCount = Int(clamping: min(Int64(buffer.count), max(0, self.byteCount - byteOffset)))
    var done = 0
    while done < byteCount {
      let (index, start) = Self.place(byteOffset + Int64(done))
      let length = min(byteCount - done, Self.chunkByteCount - start)
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer[done..<done + length])
      if let chunk = chunks[index] {
        let there = max(0, min(length, chunk.count - start))
        if there > 0 { part.copyBytes(from: chunk[start..<start + there]) }
        Self.zero(part[there...])
      } else {
        try readSource(part, at: byteOffset + Int64(done))
      }
      done += length
    }
    return byteCount
  }

  /// Fills `part` from the source, and with zeros behind its end.
  private func readSource(_ part: UnsafeMutableRawBufferPointer, at byteOffset: Int64)
    throws(Errno)
  {
    let there = Int(clamping: max(0, min(Int64(part.count), sourceByteCount - byteOffset)))
    if there > 0, let source {
      try source.read(UnsafeMutableRawBufferPointer(rebasing: part[..<there]), at: byteOffset)
    }
    Self.zero(part[there...])
  }

  private static func zero(_ part: Slice<UnsafeMutableRawBufferPointer>) {
    UnsafeMutableRawBufferPointer(rebasing: part).initializeMemory(as: UInt8.self, repeating: 0)
  }

  /// The chunk of a byte, and where in it.
  private static func place(_ byteOffset: Int64) -> (index: Int64, start: Int) {
    (byteOffset / Int64(chunkByteCount), Int(byteOffset % Int64(chunkByteCount)))
  }

  /// Gives the start of each chunk that is not known to be all zeros, in order.
  func forEachWrittenChunk(_ body: (Int64) throws(Errno) -> Void) throws(Errno) {
    let size = Int64(Self.chunkByteCount)
    let ofSource = sourceByteCount > 0 ? (sourceByteCount - 1) / size + 1 : 0
    for index in 0..<ofSource { try body(index * size) }
    for index in chunks.keys.sorted() where index >= ofSource { try body(index * size) }
  }

  // MARK: Changing

  /// Writes `buffer` at `byteOffset`, which is not negative; returns how many bytes, fewer when there is
  /// no more room. Fails with `nospc` when there is room for none.
  func write(_ buffer: UnsafeRawBufferPointer, at byteOffset: Int64) throws(Errno) -> Int {
    if buffer.isEmpty { return 0 }
    if byteOffset >= Self.maximumByteCount { throw .fbig }
    let byteCount = Int(clamping: min(Int64(buffer.count), Self.maximumByteCount - byteOffset))
    var done = 0
    while done < byteCount {
      let (index, start) = Self.place(byteOffset + Int64(done))
      let wanted = min(byteCount - done, Self.chunkByteCount - start)
      let end: Int
      do throws(Errno) {
        end = try makeRoom(index, start..<start + wanted)
      } catch {
        if done > 0 { break }
        throw error
      }
      let part = UnsafeRawBufferPointer(rebasing: buffer[done..<done + end - start])
      chunks[index]?.withUnsafeMutableBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: bytes[start..<end]).copyMemory(from: part)
      }
      done += part.count
      self.byteCount = max(self.byteCount, byteOffset + Int64(done))
      if part.count < wanted { break }
    }
    return done
  }

  /// Makes a chunk reach the end of `range`, which will be overwritten, or as far as there is room.
  /// Returns how far; fails with `nospc` when that is nothing of the range.
  private func makeRoom(_ index: Int64, _ range: Range<Int>) throws(Errno) -> Int {
    if chunks[index] == nil { try copySource(index, overwriting: range) }
    let count = chunks[index]?.count ?? 0
    if count >= range.upperBound { return range.upperBound }
    let granted = budget.take(upTo: range.upperBound - count)
    takenByteCount += granted
    if granted > 0 {
      chunks[index, default: []].append(contentsOf: repeatElement(0, count: granted))
    }
    if count + granted <= range.lowerBound { throw .nospc }
    return count + granted
  }

  /// Makes a chunk of what the source has there, if anything.
  private func copySource(_ index: Int64, overwriting range: Range<Int>) throws(Errno) {
    let start = index * Int64(Self.chunkByteCount)
    let there = Int(clamping: max(0, min(Int64(Self.chunkByteCount), sourceByteCount - start)))
    if there == 0 { return }
    var chunk = [UInt8](repeating: 0, count: there)
    if let source, range.lowerBound > 0 || range.upperBound < there {
      var failure: Errno?
      chunk.withUnsafeMutableBytes { bytes in
        do throws(Errno) { try source.read(bytes, at: start) } catch { failure = error }
      }
      if let failure { throw failure }
    }
    try budget.take(there)
    takenByteCount += there
    chunks[index] = chunk
  }

  /// Cuts the file off, or makes it reach so far with zeros, which take no room.
  func setByteCount(_ byteCount: Int64) {
    if byteCount < self.byteCount {
      sourceByteCount = min(sourceByteCount, byteCount)
      dropChunks(from: byteCount)
    }
    self.byteCount = byteCount
  }

  /// Gives back the room from `byteCount` on.
  private func dropChunks(from byteCount: Int64) {
    let (last, keptByteCount) = Self.place(byteCount)
    for index in chunks.keys.filter({ $0 >= last }) {
      guard let chunk = chunks[index] else { continue }
      let kept = index == last ? min(keptByteCount, chunk.count) : 0
      giveBack(chunk.count - kept)
      chunks[index] = kept == 0 ? nil : Array(chunk[..<kept])
    }
  }

  private func giveBack(_ byteCount: Int) {
    takenByteCount -= byteCount
    budget.giveBack(byteCount)
  }

  /// Makes sure that a range has room, and that the file at least reaches its end.
  func allocate(_ byteOffset: Int64, _ byteCount: Int64) throws(Errno) {
    let (end, overflow) = byteOffset.addingReportingOverflow(byteCount)
    if overflow { throw .fbig }
    do throws(Errno) {
      // Asked first, not found out chunk after chunk.
      if byteCount > Int64(budget.maximumByteCount) { throw .nospc }
      var next = byteOffset
      while next < end {
        let (index, start) = Self.place(next)
        let length = Int(min(end - next, Int64(Self.chunkByteCount - start)))
        if chunks[index] == nil { try copySource(index, overwriting: 0..<0) }
        if try makeRoom(index, start..<start + length) < start + length { throw .nospc }
        next += Int64(length)
      }
    } catch {
      dropChunks(from: self.byteCount)
      throw error
    }
    self.byteCount = max(self.byteCount, end)
  }
}
