// Bounds-checked reading of the binary format's values.
// https://webassembly.github.io/spec/core/binary/values.html

/// A cursor over a range of a module's bytes. Offsets are the module's, whatever the range.
///
/// Owner of the bytes: a `ModuleBytes`, which the user keeps alive. Extent: `byteOffset` up to `end`
/// from `base`. Lifetime: the owner's. Checked by: each read compares with `end` before it loads.
package struct ByteReader {
  /// The module's first byte.
  private let base: UnsafeRawPointer
  /// The module's byte count.
  let moduleByteCount: Int
  /// Of the next byte.
  package internal(set) var byteOffset: Int
  /// Behind the last byte that may be read.
  package let end: Int

  /// Reads `range` of `bytes`; a range that is not inside is read as empty.
  package init(_ bytes: ModuleBytes, _ range: ByteRange) {
    base = bytes.start
    moduleByteCount = bytes.count
    byteOffset = range.byteOffset
    end = bytes.contains(range) ? range.end : range.byteOffset
  }

  package var isAtEnd: Bool { byteOffset >= end }
  /// Bytes up to the end.
  package var remaining: Int { end &- byteOffset }
  /// What is left, as a range.
  package var rest: ByteRange { ByteRange(byteOffset: byteOffset, byteCount: remaining) }

  /// The next byte, left where it is; `nil` at the end.
  package var peek: UInt8? {
    // Safe: below `end`.
    isAtEnd ? nil : base.load(fromByteOffset: byteOffset, as: UInt8.self)
  }

  /// The next byte.
  @inline(__always)  // The hottest step of decoding; a call would cost more than the step.
  package mutating func byte() throws(DecodingError) -> UInt8 {
    if byteOffset >= end { throw unexpectedEnd() }
    // Safe: below `end`.
    let byte = base.load(fromByteOffset: byteOffset, as: UInt8.self)
    byteOffset &+= 1
    return byte
  }

  /// A byte that must be zero, kept for later versions of the format.
  mutating func zeroByte() throws(DecodingError) {
    let start = byteOffset
    let byte = try byte()
    if byte != 0 { throw DecodingError(.zeroByteExpected, at: start, hexadecimal(byte)) }
  }

  /// A number of fixed width, little-endian.
  package mutating func fixed<Value: FixedWidthInteger & BitwiseCopyable>(
    _: Value.Type
  ) throws(DecodingError) -> Value {
    if remaining < MemoryLayout<Value>.size { throw unexpectedEnd() }
    // Safe: so many bytes are below `end`.
    let value = base.loadUnaligned(fromByteOffset: byteOffset, as: Value.self)
    byteOffset &+= MemoryLayout<Value>.size
    return Value(littleEndian: value)
  }

  /// Moves behind `byteCount` bytes and gives their range.
  package mutating func skip(_ byteCount: Int) throws(DecodingError) -> ByteRange {
    if byteCount > remaining || byteCount < 0 { throw unexpectedEnd() }
    let range = ByteRange(byteOffset: byteOffset, byteCount: byteCount)
    byteOffset &+= byteCount
    return range
  }

  /// A reader of the next `byteCount` bytes; this one moves behind them.
  package mutating func subReader(_ byteCount: Int) throws(DecodingError) -> ByteReader {
    let range = try skip(byteCount)
    return ByteReader(base, moduleByteCount, byteOffset: range.byteOffset, end: range.end)
  }

  private init(_ base: UnsafeRawPointer, _ moduleByteCount: Int, byteOffset: Int, end: Int) {
    (self.base, self.moduleByteCount) = (base, moduleByteCount)
    (self.byteOffset, self.end) = (byteOffset, end)
  }

  /// The module's first byte, for one who keeps to `end` and `moduleByteCount`.
  var start: UnsafeRawPointer { base }

  @inline(never)
  func unexpectedEnd() -> DecodingError { DecodingError(.unexpectedEndOfSection, at: end) }
}

// LEB128: seven bits a byte, the lowest first. As in the spec, a number of N bits takes at most
// ceil(N / 7) bytes, and the bits of the last byte beyond N must be zero or copies of the sign.
// https://webassembly.github.io/spec/core/binary/values.html#integers
extension ByteReader {
  /// An unsigned number of 32 bits.
  @inline(__always)  // For the one-byte case: most indices of real code.
  package mutating func u32() throws(DecodingError) -> UInt32 {
    if let byte = shortByte() { return UInt32(byte) }
    return UInt32(truncatingIfNeeded: try unsigned(bitCount: 32))
  }

  /// An unsigned number of 64 bits.
  @inline(__always)  // As `u32`: offsets of loads and stores.
  package mutating func u64() throws(DecodingError) -> UInt64 {
    if let byte = shortByte() { return UInt64(byte) }
    return try unsigned(bitCount: 64)
  }

  /// A signed number of 32 bits.
  @inline(__always)  // As `u32`: constants.
  package mutating func s32() throws(DecodingError) -> Int32 {
    if let byte = shortByte() { return Int32(Int8(truncatingIfNeeded: byte << 1) >> 1) }
    return Int32(truncatingIfNeeded: try signed(bitCount: 32))
  }

  /// A signed number of 33 bits: a type index, or a negative code.
  package mutating func s33() throws(DecodingError) -> Int64 { try signed(bitCount: 33) }

  /// A signed number of 64 bits.
  @inline(__always)  // As `u32`: constants.
  package mutating func s64() throws(DecodingError) -> Int64 {
    if let byte = shortByte() { return Int64(Int8(truncatingIfNeeded: byte << 1) >> 1) }
    return try signed(bitCount: 64)
  }

  /// The next byte if it is a whole number by itself.
  @inline(__always)  // The part of the above that must be inline.
  private mutating func shortByte() -> UInt8? {
    guard byteOffset < end else { return nil }
    // Safe: below `end`.
    let byte = base.load(fromByteOffset: byteOffset, as: UInt8.self)
    guard byte < 0x80 else { return nil }
    byteOffset &+= 1
    return byte
  }

  /// The next number if it has at most four bytes and eight are there to be read: its bits, without the
  /// sign, and how many.
  @inline(__always)  // The usual way of the two functions below.
  private mutating func mediumNumber() -> (value: UInt64, bitCount: UInt64)? {
    guard remaining >= 8 else { return nil }
    // Safe: so many bytes are below `end`.
    let word = UInt64(
      littleEndian: base.loadUnaligned(fromByteOffset: byteOffset, as: UInt64.self))
    let ends = ~word & 0x8080_8080
    guard ends != 0 else { return nil }
    // The bit that ends the number is the last one of its last byte.
    let bitCount = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount &+ 1)
    let bytes = word & (1 &<< bitCount &- 1)
    byteOffset &+= Int(truncatingIfNeeded: bitCount &>> 3)
    let value =
      bytes & 0x7F | bytes >> 1 & 0x3F80 | bytes >> 2 & 0x1F_C000 | bytes >> 3 & 0xFE0_0000
    return (value, bitCount &- bitCount &>> 3)
  }

  @inline(never)
  private mutating func unsigned(bitCount: Int) throws(DecodingError) -> UInt64 {
    if let number = mediumNumber() { return number.value }
    let start = byteOffset
    var value: UInt64 = 0
    var shift = 0
    while shift < bitCount {
      let byte = try byte()
      let bitsLeft = bitCount &- shift
      if bitsLeft < 7, (byte & 0x7F) &>> UInt8(truncatingIfNeeded: bitsLeft) != 0 {
        throw DecodingError(.integerTooLarge, at: start, "more than \(bitCount) bits")
      }
      value |= UInt64(byte & 0x7F) &<< UInt64(truncatingIfNeeded: shift)
      if byte < 0x80 { return value }
      shift &+= 7
    }
    throw DecodingError(.integerTooLong, at: start, "more bytes than \(bitCount) bits need")
  }

  @inline(never)
  private mutating func signed(bitCount: Int) throws(DecodingError) -> Int64 {
    if let number = mediumNumber() {
      let shift = Int64(truncatingIfNeeded: 64 &- number.bitCount)
      return (Int64(truncatingIfNeeded: number.value) &<< shift) &>> shift
    }
    let start = byteOffset
    var value: Int64 = 0
    var shift = 0
    while shift < bitCount {
      let byte = try byte()
      let bitsLeft = bitCount &- shift
      // The payload with the sign of its seventh bit.
      let payload = Int8(truncatingIfNeeded: byte << 1) >> 1
      if bitsLeft < 7 {
        let surplus = payload &>> Int8(truncatingIfNeeded: bitsLeft &- 1)
        if surplus != 0 && surplus != -1 {
          throw DecodingError(.integerTooLarge, at: start, "more than \(bitCount) bits")
        }
      }
      if byte < 0x80 { return value | Int64(payload) &<< Int64(truncatingIfNeeded: shift) }
      value |= Int64(byte & 0x7F) &<< Int64(truncatingIfNeeded: shift)
      shift &+= 7
    }
    throw DecodingError(.integerTooLong, at: start, "more bytes than \(bitCount) bits need")
  }
}

extension ByteReader {
  /// The length of a vector or of a row of bytes. Refused when it is larger than what is left, the
  /// number itself included: each item takes a byte at least. (The suite wants exactly this limit;
  /// a length that is only a little too large ends in `unexpectedEndOfSection`.)
  package mutating func length() throws(DecodingError) -> Int {
    let start = byteOffset
    let limit = remaining
    let length = Int(truncatingIfNeeded: try u32())
    if length > limit || length < 0 {
      throw DecodingError(
        .lengthOutOfBounds, at: start, "\(length) declared, \(remaining) bytes left")
    }
    return length
  }

  /// A name: its length in bytes, then well-formed UTF-8.
  ///
  /// Spec: [names](https://webassembly.github.io/spec/core/binary/values.html#names)
  package mutating func name() throws(DecodingError) -> Name {
    let range = try skip(try length())
    // Safe: `skip` checked the range.
    let bytes = UnsafeRawBufferPointer(start: base + range.byteOffset, count: range.byteCount)
    if let bad = firstIllFormedUTF8(bytes) {
      throw DecodingError(.malformedUTF8, at: range.byteOffset &+ bad)
    }
    return Name(utf8: Array(bytes))
  }
}

/// Where `bytes` stop being UTF-8; `nil` when all of them are. Surrogates, overlong forms and
/// numbers above U+10FFFF are ill-formed: the table of well-formed sequences (Unicode, table 3-7).
func firstIllFormedUTF8(_ bytes: UnsafeRawBufferPointer) -> Int? {
  var index = 0
  while index < bytes.count {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0x00...0x7F: length = 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return index
    }
    guard length <= bytes.count - index else { return index }
    for position in 1..<length {
      let range = position == 1 ? second : 0x80...0xBF
      guard range.contains(bytes[index + position]) else { return index }
    }
    index += length
  }
  return nil
}
