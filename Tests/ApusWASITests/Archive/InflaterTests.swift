// Unpacking deflated data, compared with zlib.

import Foundation
import Testing

@testable import ApusWASI

struct InflaterTests {
  private func outcome(_ input: [UInt8], _ byteCount: Int) -> Result<[UInt8], InflateError> {
    Result { () throws(InflateError) in try Inflater.inflate(input, byteCount: byteCount) }
  }

  /// Streams made by hand, bit by bit from the lowest bit of each byte on.
  @Test(
    arguments: [
      // Stored: nothing, and two bytes; then bytes behind the end.
      ([1, 0, 0, 0xFF, 0xFF], 0, []),
      ([1, 2, 0, 0xFD, 0xFF, 7, 8], 2, [7, 8]),
      ([1, 1, 0, 0xFE, 0xFF, 7, 8, 9], 1, [7]),
      // Fixed codes: the end alone; "a"; "a" and 3 and 258 more of it.
      ([3, 0], 0, []),
      ([0x4B, 4, 0], 1, [97]),
      ([0x4B, 4, 2, 0], 4, [97, 97, 97, 97]),
      // Two blocks, of which the first is stored and empty.
      ([0, 0, 0, 0xFF, 0xFF, 0x4B, 4, 0], 1, [97]),
    ] as [([UInt8], Int, [UInt8])])
  func good(input: [UInt8], byteCount: Int, output: [UInt8]) throws {
    #expect(try outcome(input, byteCount).get() == output)
    // Cut off anywhere before the end, it is an error.
    for count in 0..<min(input.count, 3) {
      #expect(throws: InflateError.self) { try outcome(Array(input[..<count]), byteCount).get() }
    }
  }

  @Test(
    arguments: [
      ([], 0, .cutOff), ([7], 0, .badBlock), ([1], 0, .cutOff), ([1, 0, 0, 0, 0], 0, .badBlock),
      ([1, 2, 0, 0xFD, 0xFF, 7], 2, .cutOff), ([1, 2, 0, 0xFD, 0xFF, 7, 8], 1, .tooLong),
      ([1, 2, 0, 0xFD, 0xFF, 7, 8], 3, .tooShort), ([0x4B, 4, 0], 0, .tooLong),
      ([0x4B, 4, 0], 2, .tooShort), ([0x4B, 4, 2, 0], 3, .tooLong), ([0x4B, 4], 1, .cutOff),
      // A repetition with nothing before it, and distance 2 behind one byte.
      ([3, 2, 0], 3, .badDistance), ([0x4B, 4, 0x22, 0], 4, .badDistance),
      // The literal 286 and the distance 30 of the fixed codes mean nothing.
      ([0x1B, 3], 10, .badSymbol), ([0x4B, 4, 0x3E, 0], 4, .badSymbol),
      // 287 literals; then codes for bit counts: none at all, and too many.
      ([0xF5, 0, 0, 0], 0, .badCode), ([5, 0, 0, 0, 0], 0, .badCode),
      ([5, 0x20, 0x92, 0x24, 0], 0, .badCode),
    ] as [([UInt8], Int, InflateError)])
  func bad(input: [UInt8], byteCount: Int, error: InflateError) {
    #expect(throws: error) { try outcome(input, byteCount).get() }
  }

  /// 4,000 streams of zlib's, every level and strategy, three in four of them changed, cut off or
  /// announced with another length, and noise: whatever zlib says of them holds here.
  @Test func everythingZlibSays() throws {
    let sandbox = try Sandbox()
    try Python.run(
      #"""
      import random, struct, zlib
      random.seed(1)
      def content():
          count = random.choice([0, 1, 5, 100, 1000, 5000, 70000])
          return random.choice([
              lambda: random.randbytes(count), lambda: bytes(random.choices(b"abcd \n", k=count)),
              lambda: b"x" * count, lambda: bytes(i * 7 & 255 for i in range(count))])()
      def verdict(packed, count):
          inflater = zlib.decompressobj(-15)
          try:
              found = inflater.decompress(packed, count + 1)
              if not inflater.eof:
                  found += inflater.decompress(inflater.unconsumed_tail, 1)
          except zlib.error:
              return 0, 0
          good = inflater.eof and len(found) == count
          return (1, zlib.crc32(found)) if good else (0, 0)
      with open("streams", "wb") as file:
          for index in range(4000):
              plain = content()
              deflater = zlib.compressobj(
                  random.choice([0, 1, 6, 9]), zlib.DEFLATED, -15, random.choice([1, 9]),
                  random.choice([zlib.Z_DEFAULT_STRATEGY, zlib.Z_FIXED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE]))
              packed = bytearray(deflater.compress(plain))
              if random.random() < .2: packed += deflater.flush(zlib.Z_FULL_FLUSH)
              packed += deflater.flush()
              count = len(plain)
              match random.randrange(4) if index < 3500 else 4:
                  case 1:
                      for _ in range(random.randrange(1, 4)):
                          last = min(len(packed), random.choice([4, 60, len(packed)]))
                          packed[random.randrange(last)] ^= 1 << random.randrange(8)
                  case 2: packed = packed[:random.randrange(len(packed))]
                  case 3: count = max(0, count + random.choice([-1, 0, 1]))
                  case 4:
                      packed = random.randbytes(random.randrange(1, 200))
                      count = random.randrange(300)
              packed = bytes(packed)
              file.write(struct.pack("<IIII", len(packed), count, *verdict(packed, count)) + packed)
      """#, in: sandbox.root)
    let file = try Data(contentsOf: URL(fileURLWithPath: sandbox.root + "/streams"))
    var reader = ZipReader(file)
    var counts = (good: 0, bad: 0)
    while !reader.isAtEnd {
      let packedByteCount = Int(try reader.number(UInt32.self))
      let byteCount = Int(try reader.number(UInt32.self))
      let isGood = try reader.number(UInt32.self) == 1
      let checksum = try reader.number(UInt32.self)
      switch outcome(Array(try reader.take(packedByteCount)), byteCount) {
      case .success(let output):
        var found = CRC32()
        found.add(output)
        #expect(isGood && found.value == checksum, "stream \(counts)")
        counts.good += 1
      case .failure(let error):
        #expect(!isGood, "stream \(counts): \(error)")
        counts.bad += 1
      }
    }
    #expect(counts.good > 1000 && counts.bad > 1000 && counts.good + counts.bad == 4000)
  }
}
