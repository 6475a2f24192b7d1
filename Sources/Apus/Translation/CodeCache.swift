// The register code of a module that outlives the process.

/// What is known of a module's code from earlier processes, and what this one adds.
///
/// Sendable: it owns all it points at, and belongs to one `ModuleCode`, which uses it under its lock.
struct CodeCache: ~Copyable, @unchecked Sendable {
  let place: Place
  /// What earlier processes left.
  private let file: CodeCacheFile?
  /// Functions whose image was no good, so that they are translated.
  private(set) var added: [Int: CodeImage] = [:]
  private var addedWordCount = 0
  /// Whether an image in the file was no good.
  private var isDamaged = false
  /// How many functions had been added when it was written last.
  private var writtenCount: Int?

  /// Where a module's code is kept, and for whom.
  struct Place: Equatable {
    let folder: String
    let name: String
    let key: CodeCacheKey
  }

  init(_ place: Place) {
    self.place = place
    file = Self.open(place)
  }

  /// Whether this engine has loaded this module before and found it valid.
  var isValidated: Bool { file != nil }

  private static func open(_ place: Place) -> CodeCacheFile? {
    guard let folder = PrivateFolder(place.folder), let mapping = folder.map(place.name)
    else { return nil }
    return CodeCacheFile(mapping, place.key)
  }

  /// The code of the function at `position`, made fit for this process where it lies in the mapped file;
  /// `nil` when there is none, or it is damaged. Asked once for each function.
  mutating func code(
    ofPosition position: Int, _ resolve: (Relocation.Kind, UInt64) -> UInt64?
  ) -> (units: UnsafeBufferPointer<UInt64>, entryUnit: Int)? {
    guard let index = file?.index(ofPosition: position) else { return nil }
    let wasDamaged = isDamaged
    isDamaged = true
    guard let image = file?.image(at: index) else { return nil }
    let units = image.words
    for index in 0..<image.relocationCount {
      let (kind, unit) = image.relocation(index)
      guard let kind, unit < image.unitCount else { return nil }
      switch kind {
      case .handler, .entry:
        guard let value = resolve(kind, units[unit]) else { return nil }
        units[unit] = value
      case .typeID:
        guard let value = resolve(kind, units[unit] >> 32) else { return nil }
        units[unit] = units[unit] & 0xFFFF_FFFF | value << 32
      }
    }
    isDamaged = wasDamaged
    return (UnsafeBufferPointer(rebasing: units[..<image.unitCount]), image.entryUnit)
  }

  /// Adds what was translated now, to the arena. A unit that nobody named and that looks like an address
  /// of code is a mistake of the translator; such code is not kept.
  mutating func add(_ image: CodeImage, position: Int, _ arena: borrowing CodeArena) {
    for word in image.words.prefix(image.unitCount)
    where arena.contains(word) || file?.contains(word) ?? false {
      return
    }
    added[position] = image
    addedWordCount += image.words.count
  }

  /// Writes a file with what there was and what was added. Nothing is written when that would be little
  /// compared with what there is: so all the writing of a cache together is a small multiple of its size.
  /// A folder that cannot be written to is no error.
  mutating func write() {
    guard writtenCount != added.count else { return }
    if !isWorthWriting(besides: file?.countImageWords()) { return }
    guard let folder = PrivateFolder(place.folder, creating: true) else { return }
    var images = added
    var keptWordCount = 0
    // As it is now: somebody else may have written a better one, and this process has changed its own.
    if let mapping = folder.map(place.name), let current = CodeCacheFile(mapping, place.key) {
      for index in 0..<current.count {
        let position = current.position(at: index)
        guard images[position] == nil, let image = current.image(at: index) else { continue }
        images[position] = CodeImage(image)
        keptWordCount += image.words.count
      }
      if !isWorthWriting(besides: keptWordCount) { return }
    }
    let sorted = images.sorted { $0.key < $1.key }.map { (position: $0.key, image: $0.value) }
    if folder.replace(place.name, with: CodeCacheFile.words(place.key, sorted)) {
      writtenCount = added.count
    }
  }

  /// Whether so much was added to what there is, if there is something, that it is worth to be written.
  private func isWorthWriting(besides wordCount: Int?) -> Bool {
    guard let wordCount, !isDamaged else { return true }
    return !added.isEmpty && addedWordCount >= wordCount / Self.growthDivisor
  }

  /// A file is written again when it grows by one part in so many.
  static let growthDivisor = 16
}
