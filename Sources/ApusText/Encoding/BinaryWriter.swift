// The binary format's small forms, appended to bytes.
// https://webassembly.github.io/spec/core/binary/values.html

import Apus

extension [UInt8] {
  /// Appends an unsigned number in LEB128, as short as can be.
  mutating func appendUnsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func appendUnsigned(_ value: UInt32) { appendUnsigned(UInt64(value)) }

  mutating func appendCount(_ count: Int) { appendUnsigned(UInt64(count)) }

  /// Appends a signed number in LEB128, as short as can be.
  mutating func appendSigned(_ value: Int64) {
    var rest = value
    while rest < -0x40 || rest >= 0x40 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// Appends the low `byteCount` bytes of `bits`, the lowest first.
  mutating func appendFixed(_ bits: UInt64, byteCount: Int) {
    for index in 0..<byteCount { append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * index))) }
  }

  /// Appends bytes behind their count.
  mutating func appendVector(_ bytes: [UInt8]) {
    appendCount(bytes.count)
    append(contentsOf: bytes)
  }

  mutating func appendName(_ name: Name) { appendVector(name.utf8) }

  mutating func appendOpcode(_ opcode: Opcode) {
    guard opcode.rawValue > 0xFF else { return append(UInt8(truncatingIfNeeded: opcode.rawValue)) }
    append(UInt8(truncatingIfNeeded: opcode.rawValue >> 12))
    appendUnsigned(opcode.rawValue & 0xFFF)
  }
}

/// The contents of a section that is a vector: how many items, and their bytes.
struct SectionContents {
  var count = 0
  var bytes: [UInt8] = []
}
