// Unpacks data in the deflate format.
// https://www.rfc-editor.org/rfc/rfc1951

/// What is wrong with deflated data.
enum InflateError: Error {
  /// It ends in the middle.
  case cutOff
  /// A kind of block that there is not, or a stored block whose length is not given twice alike.
  case badBlock
  /// Codes that are no prefix code, or too many of them.
  case badCode
  /// Bits that are no code, or the code of a symbol without meaning.
  case badSymbol
  /// It repeats what lies before the beginning.
  case badDistance
  /// There is more than was announced.
  case tooLong
  /// There is less than was announced.
  case tooShort

  /// What is wrong, in words.
  var explanation: String {
    switch self {
    case .cutOff: "it ends in the middle"
    case .badBlock: "a block of no known kind"
    case .badCode: "a table of codes that cannot be"
    case .badSymbol: "a code without a meaning"
    case .badDistance: "it repeats what lies before its beginning"
    case .tooLong: "there is more than was announced"
    case .tooShort: "there is less than was announced"
    }
  }
}

/// One stream of deflated data, being unpacked.
struct Inflater {
  private let input: [UInt8]
  private var position = 0
  /// Read but not used, the next one lowest. Zeros behind them.
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var output: [UInt8]
  private var outputCount = 0

  /// Unpacks `input`, of which bytes behind the end of the stream are left alone.
  ///
  /// - Parameter byteCount: how many bytes it must give. So much memory is taken, and no more,
  ///   whatever the input says.
  static func inflate(_ input: [UInt8], byteCount: Int) throws(InflateError) -> [UInt8] {
    var inflater = Inflater(input, byteCount: byteCount)
    while try inflater.inflateBlock() {}
    if inflater.outputCount < byteCount { throw .tooShort }
    return inflater.output
  }

  private init(_ input: [UInt8], byteCount: Int) {
    self.input = input
    output = [UInt8](repeating: 0, count: byteCount)
  }

  // MARK: Bits

  private mutating func refill() {
    while bitCount <= 56, position < input.count {
      bits |= UInt64(input[position]) << UInt64(bitCount)
      position += 1
      bitCount += 8
    }
  }

  /// The next bits as a number; at most 16.
  private mutating func take(_ count: Int) throws(InflateError) -> Int {
    if bitCount < count { refill() }
    if bitCount < count { throw .cutOff }
    let value = Int(bits & (1 << UInt64(count) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  private mutating func symbol(_ code: PrefixCode) throws(InflateError) -> Int {
    if bitCount < PrefixCode.maximumBitCount { refill() }
    let (symbol, count) = code.symbol(bits)
    if count > bitCount { throw .cutOff }
    // Zeros behind the end may look like no code.
    if count == 0 { throw bitCount < code.indexBitCount ? .cutOff : .badSymbol }
    bits >>= UInt64(count)
    bitCount -= count
    return symbol
  }

  // MARK: Blocks

  /// Unpacks one block; whether another follows.
  private mutating func inflateBlock() throws(InflateError) -> Bool {
    let isLast = try take(1) == 1
    switch try take(2) {
    case 0: try copyStored()
    case 1: try inflate(Self.fixedLiterals.get(), Self.fixedDistances.get())
    case 2:
      let (literals, distances) = try readCodes()
      try inflate(literals, distances)
    default: throw .badBlock
    }
    return !isLast
  }

  private mutating func copyStored() throws(InflateError) {
    _ = try take(bitCount % 8)
    let byteCount = try take(16)
    if try take(16) != ~byteCount & 0xFFFF { throw .badBlock }
    if byteCount > output.count - outputCount { throw .tooLong }
    var left = byteCount
    while left > 0, bitCount > 0 {
      append(UInt8(try take(8)))
      left -= 1
    }
    if left > input.count - position { throw .cutOff }
    for byte in input[position..<position + left] { append(byte) }
    position += left
  }

  /// The codes that a block brings with it.
  /// https://www.rfc-editor.org/rfc/rfc1951#section-3.2.7
  private mutating func readCodes() throws(InflateError) -> (PrefixCode, PrefixCode) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let countCount = try take(4) + 4
    if literalCount > 286 || distanceCount > 30 { throw .badCode }
    var countBitCounts = [UInt8](repeating: 0, count: 19)
    for index in Self.countOrder[..<countCount] { countBitCounts[index] = UInt8(try take(3)) }
    let countCode = try PrefixCode(countBitCounts)

    var bitCounts: [UInt8] = []
    while bitCounts.count < literalCount + distanceCount {
      let symbol = try symbol(countCode)
      var value: UInt8 = 0
      let repeats: Int
      switch symbol {
      case 16:
        guard let last = bitCounts.last else { throw .badCode }
        value = last
        repeats = try take(2) + 3
      case 17: repeats = try take(3) + 3
      case 18: repeats = try take(7) + 11
      default:
        value = UInt8(symbol)
        repeats = 1
      }
      bitCounts.append(contentsOf: repeatElement(value, count: repeats))
    }
    // A repetition beyond the end, or a block that could not end.
    if bitCounts.count > literalCount + distanceCount || bitCounts[256] == 0 { throw .badCode }
    return (
      try PrefixCode(bitCounts[..<literalCount], mayBeIncomplete: true),
      try PrefixCode(bitCounts[literalCount...], mayBeIncomplete: true)
    )
  }

  /// Unpacks what stands in these codes, up to the end of the block.
  private mutating func inflate(_ literals: PrefixCode, _ distances: PrefixCode)
    throws(InflateError)
  {
    while true {
      let symbol = try symbol(literals)
      if symbol < 256 {
        if outputCount == output.count { throw .tooLong }
        append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol - 257 < Self.lengths.count else { throw .badSymbol }
      let length = Self.lengths[symbol - 257]
      let byteCount = length.base + (try take(length.extraBitCount))
      let distanceSymbol = try self.symbol(distances)
      guard distanceSymbol < Self.distances.count else { throw .badSymbol }
      let distance = Self.distances[distanceSymbol]
      try repeatOutput(byteCount, from: distance.base + (try take(distance.extraBitCount)))
    }
  }

  // MARK: Output

  /// There must be room.
  private mutating func append(_ byte: UInt8) {
    output[outputCount] = byte
    outputCount += 1
  }

  /// Repeats what was unpacked before; new bytes may be among those that are repeated.
  private mutating func repeatOutput(_ byteCount: Int, from distance: Int) throws(InflateError) {
    if distance > outputCount { throw .badDistance }
    if byteCount > output.count - outputCount { throw .tooLong }
    for index in outputCount..<outputCount + byteCount { output[index] = output[index - distance] }
    outputCount += byteCount
  }

  // MARK: Tables

  /// The order in which the bit counts of the code for bit counts stand.
  private static let countOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// What a symbol stands for: a number from `base` on, of which so many bits follow.
  private struct Extended {
    let base: Int
    let extraBitCount: Int
  }

  /// Numbers from `first` on for symbols of which `group` at a time have as many extra bits.
  private static func extended(first: Int, count: Int, group: Int) -> [Extended] {
    var base = first
    return (0..<count).map { index in
      let extraBitCount = max(0, index / group - 1)
      defer { base += 1 << extraBitCount }
      return Extended(base: base, extraBitCount: extraBitCount)
    }
  }

  /// For the symbols from 257 on; the last one stands for 258 alone.
  private static let lengths =
    extended(first: 3, count: 28, group: 4) + [Extended(base: 258, extraBitCount: 0)]

  private static let distances = extended(first: 1, count: 30, group: 2)

  private static func code(_ bitCounts: [UInt8]) -> Result<PrefixCode, InflateError> {
    Result { () throws(InflateError) in try PrefixCode(bitCounts) }
  }

  private static let fixedLiterals = code(
    [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8))

  private static let fixedDistances = code([UInt8](repeating: 5, count: 32))
}
