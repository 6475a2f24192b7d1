import Testing

@testable import Apus

@Suite struct ByteReaderTests {
  private typealias Kind = DecodingError.Kind

  private func read<Value>(
    _ bytes: [UInt8], _ value: (inout ByteReader) throws(DecodingError) -> Value
  ) throws(DecodingError) -> Value {
    let module = ModuleBytes(bytes)
    var reader = ByteReader(module, module.range)
    let result = try value(&reader)
    #expect(reader.isAtEnd, "\(bytes)")
    return result
  }

  @Test(
    arguments: [
      ([0x00], 0), ([0x7F], 127), ([0x80, 0x01], 128), ([0x80, 0x00], 0),
      ([0xE5, 0x8E, 0x26], 624_485),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], 0xFFFF_FFFF), ([0x83, 0x80, 0x80, 0x80, 0x00], 3),
    ] as [([UInt8], UInt32)])
  func unsigned32(bytes: [UInt8], value: UInt32) throws {
    #expect(try read(bytes) { reader throws(DecodingError) in try reader.u32() } == value)
  }

  @Test(
    arguments: [
      ([0x00], 0), ([0x80, 0x80, 0x80, 0x80, 0x10], 1 << 32),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], .max),
      ([0x82, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], 2),
    ] as [([UInt8], UInt64)])
  func unsigned64(bytes: [UInt8], value: UInt64) throws {
    #expect(try read(bytes) { reader throws(DecodingError) in try reader.u64() } == value)
  }

  @Test(
    arguments: [
      ([0x00], 0), ([0x3F], 63), ([0x40], -64), ([0x7F], -1), ([0xC0, 0x00], 64),
      ([0xBF, 0x7F], -65), ([0xFF, 0x7F], -1), ([0xFF, 0xFF, 0xFF, 0xFF, 0x07], .max),
      ([0x80, 0x80, 0x80, 0x80, 0x78], .min), ([0xFF, 0xFF, 0xFF, 0xFF, 0x7F], -1),
    ] as [([UInt8], Int32)])
  func signed32(bytes: [UInt8], value: Int32) throws {
    #expect(try read(bytes) { reader throws(DecodingError) in try reader.s32() } == value)
  }

  /// With eight bytes to be read a number of up to four is read at once; with fewer byte by byte.
  @Test func theSameWithBytesBehind() throws {
    var numbers: [[UInt8]] = []
    for byteCount in 1...5 {
      for last: UInt8 in [0x00, 0x01, 0x07, 0x3F, 0x40, 0x78, 0x7F] {
        for other: UInt8 in [0x80, 0x81, 0xD5, 0xFF] {
          numbers.append(Array(repeating: other, count: byteCount - 1) + [last])
        }
      }
    }
    for number in numbers {
      for behind: UInt8 in [0x00, 0xFF] {
        let long = ModuleBytes(number + Array(repeating: behind, count: 8))
        let short = ModuleBytes(number)
        var (first, second) = (ByteReader(long, long.range), ByteReader(short, short.range))
        #expect((try? first.u32()) == (try? second.u32()), "\(number)")
        #expect(first.byteOffset == second.byteOffset, "\(number)")
        (first, second) = (ByteReader(long, long.range), ByteReader(short, short.range))
        #expect((try? first.u64()) == (try? second.u64()), "\(number)")
        #expect(first.byteOffset == second.byteOffset, "\(number)")
        (first, second) = (ByteReader(long, long.range), ByteReader(short, short.range))
        #expect((try? first.s32()) == (try? second.s32()), "\(number)")
        #expect(first.byteOffset == second.byteOffset, "\(number)")
        (first, second) = (ByteReader(long, long.range), ByteReader(short, short.range))
        #expect((try? first.s33()) == (try? second.s33()), "\(number)")
        (first, second) = (ByteReader(long, long.range), ByteReader(short, short.range))
        #expect((try? first.s64()) == (try? second.s64()), "\(number)")
        #expect(first.byteOffset == second.byteOffset, "\(number)")
      }
    }
  }

  @Test(
    arguments: [
      ([0x40], -64), ([0x3F], 63), ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], 0xFFFF_FFFF),
      ([0x80, 0x80, 0x80, 0x80, 0x70], -1 << 32),
    ] as [([UInt8], Int64)])
  func signed33(bytes: [UInt8], value: Int64) throws {
    #expect(try read(bytes) { reader throws(DecodingError) in try reader.s33() } == value)
  }

  @Test(
    arguments: [
      ([0x7F], -1), ([0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F], .min),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00], .max),
    ] as [([UInt8], Int64)])
  func signed64(bytes: [UInt8], value: Int64) throws {
    #expect(try read(bytes) { reader throws(DecodingError) in try reader.s64() } == value)
  }

  @Test(
    arguments: [
      ([], .unexpectedEndOfSection), ([0x80], .unexpectedEndOfSection),
      ([0x80, 0x80, 0x80, 0x80, 0x80, 0x00], .integerTooLong),
      ([0x80, 0x80, 0x80, 0x80, 0x80], .integerTooLong),
      ([0x80, 0x80, 0x80, 0x80, 0x10], .integerTooLarge),
      ([0x80, 0x80, 0x80, 0x80, 0x40], .integerTooLarge),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], .integerTooLarge),
    ] as [([UInt8], Kind)])
  func malformedUnsigned32(bytes: [UInt8], kind: DecodingError.Kind) {
    let error = failure { () throws(DecodingError) in
      try read(bytes) { reader throws(DecodingError) in try reader.u32() }
    }
    #expect(error?.kind == kind)
  }

  @Test(
    arguments: [
      ([0x80, 0x80, 0x80, 0x80, 0x70], .integerTooLarge),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], .integerTooLarge),
      ([0x80, 0x80, 0x80, 0x80, 0x08], .integerTooLarge),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], .integerTooLong),
      ([0x80, 0x80, 0x80, 0x80, 0x80, 0x00], .integerTooLong),
      ([0xFF], .unexpectedEndOfSection),
    ] as [([UInt8], Kind)])
  func malformedSigned32(bytes: [UInt8], kind: DecodingError.Kind) {
    let error = failure { () throws(DecodingError) in
      try read(bytes) { reader throws(DecodingError) in try reader.s32() }
    }
    #expect(error?.kind == kind)
  }

  @Test func sixtyFourBitsAreBoundedToo() {
    let nine = [UInt8](repeating: 0x80, count: 9)
    let rows: [([UInt8], DecodingError.Kind, DecodingError.Kind)] = [
      (nine + [0x02], .integerTooLarge, .integerTooLarge),
      (nine + [0x7E], .integerTooLarge, .integerTooLarge),
      (nine + [0x80], .integerTooLong, .integerTooLong),
      (nine, .unexpectedEndOfSection, .unexpectedEndOfSection),
    ]
    for (bytes, unsigned, signed) in rows {
      let u64 = failure { () throws(DecodingError) in
        try read(bytes) { reader throws(DecodingError) in try reader.u64() }
      }
      let s64 = failure { () throws(DecodingError) in
        try read(bytes) { reader throws(DecodingError) in try reader.s64() }
      }
      #expect(u64?.kind == unsigned && s64?.kind == signed, "\(bytes)")
    }
  }

  @Test func errorsSayWhereTheNumberBegins() {
    let module = ModuleBytes([0, 0, 0x80, 0x80, 0x80, 0x80, 0x10])
    var reader = ByteReader(module, ByteRange(byteOffset: 2, byteCount: 5))
    let error = failure { () throws(DecodingError) in try reader.u32() }
    #expect(error?.byteOffset == 2)
  }

  @Test func fixedWidth() throws {
    let bytes: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8]
    let value = try read(bytes) { reader throws(DecodingError) in try reader.fixed(UInt64.self) }
    #expect(value == 0x0807_0605_0403_0201)
    let error = failure { () throws(DecodingError) in
      try read([1, 2, 3]) { reader throws(DecodingError) in try reader.fixed(UInt32.self) }
    }
    #expect(error?.kind == .unexpectedEndOfSection)
  }

  @Test func nothingIsReadOutsideTheRange() {
    let module = ModuleBytes([1, 2, 3, 4])
    let outside = [
      ByteRange(byteOffset: 0, byteCount: 5), ByteRange(byteOffset: 4, byteCount: 1),
      ByteRange(byteOffset: -1, byteCount: 2), ByteRange(byteOffset: 0, byteCount: -1),
      ByteRange(byteOffset: 1, byteCount: .max), ByteRange(byteOffset: .max, byteCount: 1),
    ]
    for range in outside {
      var reader = ByteReader(module, range)
      #expect(reader.isAtEnd && !module.contains(range) && module.buffer(range) == nil, "\(range)")
      #expect(failure { () throws(DecodingError) in try reader.byte() } != nil)
    }
    var reader = ByteReader(module, ByteRange(byteOffset: 1, byteCount: 2))
    #expect(failure { () throws(DecodingError) in try reader.fixed(UInt32.self) } != nil)
    #expect(failure { () throws(DecodingError) in try reader.skip(3) } != nil)
    #expect(failure { () throws(DecodingError) in try reader.skip(-1) } != nil)
  }

  @Test(
    arguments: [
      [], [0x24], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF],
      [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ] as [[UInt8]])
  func wellFormedNames(utf8: [UInt8]) throws {
    let name = try read([UInt8(utf8.count)] + utf8) { reader throws(DecodingError) in
      try reader.name()
    }
    #expect(name.utf8 == utf8)
  }

  @Test(
    arguments: [
      // A lone continuation byte, overlong forms, surrogates, above U+10FFFF, cut off.
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xFF], [0xC2], [0xE1, 0x80], [0xF1, 0x80, 0x80], [0xC2, 0x24], [0xE1, 0x80, 0x24],
    ] as [[UInt8]])
  func illFormedNames(utf8: [UInt8]) {
    let error = failure { () throws(DecodingError) in
      try read([UInt8(utf8.count + 1), 0x24] + utf8) { reader throws(DecodingError) in
        try reader.name()
      }
    }
    #expect(error?.kind == .malformedUTF8 && error?.byteOffset == 2)
  }

  @Test func lengthsAreNotBelieved() {
    let name = failure { () throws(DecodingError) in
      try read([0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x24]) { reader throws(DecodingError) in
        try reader.name()
      }
    }
    #expect(name?.kind == .lengthOutOfBounds)
    // The number itself counts for the limit.
    let short = failure { () throws(DecodingError) in
      try read([2, 0x24]) { reader throws(DecodingError) in try reader.name() }
    }
    #expect(short?.kind == .unexpectedEndOfSection)
  }
}
