// A file with the register code of a module.
//
//   words   0  magic, version of this format        1-4  the engine        5-9  the module's file
//          10  features       11  functions in the file       12  words in the file       13  checksum
//   from   14  the index, four words a function in the order of positions:
//              position | entry unit << 32,  first word,  units | relocations << 32,  checksum
//   then       the images

/// Which engine and which module a file is for. A file for another is as good as none.
struct CodeCacheKey: Equatable {
  let words: [UInt64]

  static let wordCount = 10

  /// `nil` when this build of the engine has no identity.
  init?(_ identity: FileIdentity, _ features: Features) {
    guard let engine = EngineIdentity.words else { return nil }
    self.init(engine: engine, module: identity, features)
  }

  init(engine: [UInt64], module: FileIdentity, _ features: Features) {
    words = engine + module.words + [UInt64(truncatingIfNeeded: features.rawValue)]
  }
}

/// A mapped file, whose header and index have been checked.
///
/// Owner of the words: the mapping. Extent: `wordCount` words from `start`. Checked by: `init`, for header
/// and index; `image(at:)`, which also compares the checksum, for each image before it is used.
struct CodeCacheFile: ~Copyable {
  static let magic: UInt64 = 0x3130_7375_7061  // "apus01"
  static let headerWordCount = 14
  static let entryWordCount = 4

  private let mapping: WritableMapping
  private let start: UnsafeMutablePointer<UInt64>
  private let wordCount: Int
  /// How many functions there are.
  let count: Int

  /// `nil` when the file is not whole, or not for `key`.
  init?(_ mapping: consuming WritableMapping, _ key: CodeCacheKey) {
    let wordCount = mapping.byteCount / 8
    let start = mapping.start.assumingMemoryBound(to: UInt64.self)
    guard mapping.byteCount % 8 == 0, wordCount >= Self.headerWordCount else { return nil }
    // Safe: the header is inside.
    guard start[0] == Self.magic, start[12] == UInt64(wordCount) else { return nil }
    for index in 0..<CodeCacheKey.wordCount where start[1 + index] != key.words[index] {
      return nil
    }
    guard let count = Int(exactly: start[11]),
      count <= (wordCount - Self.headerWordCount) / Self.entryWordCount,
      start[13] == Self.headerChecksum(start, count)
    else { return nil }
    self.mapping = mapping
    self.start = start
    self.wordCount = wordCount
    self.count = count
  }

  fileprivate static func headerChecksum(
    _ start: UnsafePointer<UInt64>, _ count: Int
  ) -> UInt64 {
    // Safe: the caller has header and index.
    CodeImage.checksum(UnsafeBufferPointer(start: start, count: headerWordCount - 1))
      &+ CodeImage.checksum(
        UnsafeBufferPointer(start: start + headerWordCount, count: count * entryWordCount))
  }

  /// Words of all images.
  func countImageWords() -> Int {
    wordCount - Self.headerWordCount - count * Self.entryWordCount
  }

  /// Whether `address` is in the mapped file.
  func contains(_ address: UInt64) -> Bool {
    let first = UInt64(UInt(bitPattern: start))
    return address >= first && address - first < UInt64(wordCount) * 8
  }

  /// One function's image in the file. It may be changed.
  struct Image {
    let position: Int
    let entryUnit: Int
    let unitCount: Int
    let relocationCount: Int
    /// The units, then the relocations.
    let words: UnsafeMutableBufferPointer<UInt64>

    /// The relocation at `index`, which is below `relocationCount`.
    func relocation(_ index: Int) -> (kind: Relocation.Kind?, unit: Int) {
      // Safe: the words of the relocations are behind the units.
      let packed = words[unitCount + index / 2] >> UInt64(index % 2 * 32)
      return (
        Relocation.Kind(rawValue: UInt32(truncatingIfNeeded: packed >> 30 & 3)),
        Int(truncatingIfNeeded: packed & 0x3FFF_FFFF)
      )
    }
  }

  /// The position of the function at `index` of the index, which is below `count`.
  func position(at index: Int) -> Int {
    // Safe: inside of the index.
    Int(start[Self.headerWordCount + index * Self.entryWordCount] & 0xFFFF_FFFF)
  }

  /// The image at `index`, which is below `count`; `nil` when it is damaged.
  func image(at index: Int) -> Image? {
    // Safe: inside of the index.
    let entry = start + Self.headerWordCount + index * Self.entryWordCount
    let unitCount = Int(entry[2] & 0xFFFF_FFFF)
    let relocationCount = Int(entry[2] >> 32)
    let imageWordCount = CodeImage.wordCount(
      unitCount: unitCount, relocationCount: relocationCount)
    let entryUnit = Int(entry[0] >> 32)
    guard let first = Int(exactly: entry[1]), first <= wordCount,
      imageWordCount <= wordCount - first, entryUnit < unitCount
    else { return nil }
    let words = UnsafeMutableBufferPointer(start: start + first, count: imageWordCount)
    guard CodeImage.checksum(UnsafeBufferPointer(words)) == entry[3] else { return nil }
    return Image(
      position: position(at: index), entryUnit: entryUnit, unitCount: unitCount,
      relocationCount: relocationCount, words: words)
  }

  /// The index of the function at a position of the module; `nil` when it is not in the file.
  func index(ofPosition wanted: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if position(at: middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return low < count && position(at: low) == wanted ? low : nil
  }

  /// A whole file with these images, which are in the order of their positions.
  static func words(
    _ key: CodeCacheKey, _ images: [(position: Int, image: CodeImage)]
  ) -> [UInt64] {
    let indexEnd = headerWordCount + images.count * entryWordCount
    let total = images.reduce(indexEnd) { $0 + $1.image.words.count }
    var words = [magic] + key.words
    words += [UInt64(images.count), UInt64(total), 0]
    words.reserveCapacity(total)
    var first = indexEnd
    for (position, image) in images {
      words += [
        UInt64(position) | UInt64(image.entryUnit) << 32, UInt64(first),
        UInt64(image.unitCount) | UInt64(image.relocationCount) << 32,
        image.words.withUnsafeBufferPointer { CodeImage.checksum($0) },
      ]
      first += image.words.count
    }
    words[13] = words.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { headerChecksum($0, images.count) } ?? 0
    }
    for (_, image) in images { words += image.words }
    return words
  }
}

extension CodeImage {
  /// A copy of an image that is as it was in the file.
  init(_ image: CodeCacheFile.Image) {
    self.init(
      entryUnit: image.entryUnit, unitCount: image.unitCount,
      relocationCount: image.relocationCount, words: Array(image.words))
  }

  private init(entryUnit: Int, unitCount: Int, relocationCount: Int, words: [UInt64]) {
    (self.entryUnit, self.unitCount) = (entryUnit, unitCount)
    (self.relocationCount, self.words) = (relocationCount, words)
  }
}
