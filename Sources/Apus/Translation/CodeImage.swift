// Register code as it can be kept in a file: without the addresses of a process.

/// A place in a function's code that holds something of this process.
struct Relocation: BitwiseCopyable {
  enum Kind: UInt32 {
    /// The address of a handler. In a file its number.
    case handler
    /// Where another function is entered. In a file that function's index.
    case entry
    /// The id of a type, in the upper half. In a file the type's index.
    case typeID
  }

  /// The largest unit that a relocation can name.
  static let maximumUnit = 1 << 30 - 1

  let unit: Int
  let kind: Kind
  /// What stands in a file; of a handler, nothing.
  let value: UInt32

  /// Kind and unit in 32 bits.
  var packed: UInt64 { UInt64(kind.rawValue << 30) | UInt64(unit) }
}

/// From the addresses of handlers to their numbers.
struct HandlerNumbers: Sendable {
  static let all = HandlerNumbers()

  private let numbers: [UInt64: UInt64]
  private let range: ClosedRange<UInt64>

  private init() {
    let addresses = (0..<Operation.handlerCount).map { HandlerTable.address($0) }
    range = (addresses.min() ?? 0)...(addresses.max() ?? 0)
    numbers = Dictionary(
      addresses.enumerated().map { ($1, UInt64($0)) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(_ address: UInt64) -> UInt64? { numbers[address] }

  /// Whether a unit could be the address of a handler.
  func mayContain(_ unit: UInt64) -> Bool { range.contains(unit) }
}

/// The code of one function: its units, then its relocations, two in a word.
struct CodeImage {
  let entryUnit: Int
  let unitCount: Int
  let relocationCount: Int
  let words: [UInt64]

  /// The image of the code that a translator made with `Record.relocations`. `nil` when the code has
  /// something that is not kept in files: handlers of exceptions, types to cast to, or a unit that nobody
  /// named and that looks like the address of a handler.
  init?(_ translator: borrowing FunctionTranslator) {
    let numbers = HandlerNumbers.all
    guard translator.isRelocatable, translator.exceptionTable.parts.isEmpty,
      translator.code.count <= Relocation.maximumUnit
    else { return nil }
    var words: [UInt64] = []
    words.reserveCapacity(translator.code.count * 3 / 2)
    translator.code.withElements { words.append(contentsOf: $0) }
    let unitCount = words.count
    var packed: [UInt64] = []
    for index in translator.relocations.indices {
      let relocation = translator.relocations[index]
      guard relocation.unit < unitCount else { return nil }
      switch relocation.kind {
      case .handler:
        guard let number = numbers[words[relocation.unit]] else { return nil }
        words[relocation.unit] = number
      case .entry:
        words[relocation.unit] = UInt64(relocation.value)
      case .typeID:
        words[relocation.unit] =
          words[relocation.unit] & 0xFFFF_FFFF | UInt64(relocation.value) << 32
      }
      packed.append(relocation.packed)
    }
    if words.contains(where: { numbers.mayContain($0) }) { return nil }
    for index in stride(from: 0, to: packed.count, by: 2) {
      words.append(packed[index] | (index + 1 < packed.count ? packed[index + 1] << 32 : 0))
    }
    entryUnit = translator.entryUnit
    relocationCount = packed.count
    self.unitCount = unitCount
    self.words = words
  }

  /// How many words so many units and relocations take.
  static func wordCount(unitCount: Int, relocationCount: Int) -> Int {
    unitCount + (relocationCount + 1) / 2
  }

  /// A number that changes when any of the words does: against bits that got lost, not against malice.
  static func checksum(_ words: UnsafeBufferPointer<UInt64>) -> UInt64 {
    var sum = UInt64(words.count)
    for word in words {
      sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
    }
    return sum
  }
}
