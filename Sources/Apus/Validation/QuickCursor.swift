// The common instructions of a body, decoded and validated in one step.
// https://webassembly.github.io/spec/core/appendix/algorithm.html
//
// Nearly all code is made of a few opcodes, and right. The quick pass goes over it with everything in
// registers. At the first instruction that is rare, or that it does not find right, it stops in front
// of it and has changed nothing by it: the decoder and the validator take over, and they alone
// know errors. So the rules here may be too strict, never too lax.

/// Where the quick pass is in the body and on the operand stack.
///
/// Owner of the bytes: a `ModuleBytes`; of the operands: the validator's stack. Extent: from `next` to
/// `bodyEnd` lie bytes of the body, and `readahead` bytes of the module from each place below
/// `readableEnd`; from
/// `floor` to `top` the operands of the innermost block, and up to `ceiling` more fit. Lifetime: one
/// run of the pass, during which the stack does not grow. Checked by: the loop asks `canRead` before it
/// reads, `advance` keeps `next` inside; each step looks at its operands by `has`, and at `ceiling` before it pushes.
struct QuickCursor {
  /// Each instruction is read with one load of so many bytes.
  static let readahead = 8

  /// The module's first byte.
  private let start: UnsafeRawPointer
  private(set) var next: UnsafeRawPointer
  /// Behind the last byte of the body.
  private let bodyEnd: UnsafeRawPointer
  /// Instructions before this place can be read: `bodyEnd`, unless the module ends close behind.
  private let readableEnd: UnsafeRawPointer
  var top: UnsafeMutablePointer<ValueType>
  var floor: UnsafeMutablePointer<ValueType>
  let ceiling: UnsafeMutablePointer<ValueType>
  /// Whether vectors may be pushed: the first one changes the validator's limit.
  let hasVectors: Bool

  /// A cursor where `reader` stands.
  init(
    _ reader: ByteReader, top: UnsafeMutablePointer<ValueType>,
    floor: UnsafeMutablePointer<ValueType>, ceiling: UnsafeMutablePointer<ValueType>,
    hasVectors: Bool
  ) {
    (start, next) = (reader.start, reader.start + reader.byteOffset)
    bodyEnd = reader.start + reader.end
    readableEnd = reader.start + min(reader.end, reader.moduleByteCount - Self.readahead)
    (self.top, self.floor, self.ceiling) = (top, floor, ceiling)
    self.hasVectors = hasVectors
  }

  /// Of the next instruction, in the module.
  var byteOffset: Int { next - start }

  /// Whether an instruction is there that can be read with one load.
  @inline(__always) var canRead: Bool { next < readableEnd }

  /// The next instruction's first bytes, the opcode lowest.
  @inline(__always) var word: UInt64 {
    // Safe: after `canRead`.
    UInt64(littleEndian: next.loadUnaligned(as: UInt64.self))
  }

  /// How many operands the innermost block has.
  @inline(__always) var height: Int { top - floor }

  /// Whether the operand on top has this type.
  @inline(__always) func has(_ type: ValueType) -> Bool {
    // Safe: there is one.
    top > floor && top[-1] == type
  }

  /// Whether the two operands on top have these types.
  @inline(__always) func has(_ first: ValueType, _ second: ValueType) -> Bool {
    // Safe: there are two.
    height >= 2 && top[-1] == second && top[-2] == first
  }

  /// Whether an operand of this type may be pushed without a word to the validator.
  @inline(__always) func canPush(_ type: ValueType) -> Bool {
    top < ceiling && (type != .v128 || hasVectors)
  }

  /// Safe after `canPush`.
  @inline(__always) mutating func push(_ type: ValueType) {
    top.pointee = type
    top += 1
  }

  /// Moves behind an instruction of `byteCount` bytes; false, and nothing happens, when the body ends
  /// before.
  @inline(__always) mutating func advance(_ byteCount: Int) -> Bool {
    let behind = next + byteCount
    guard behind <= bodyEnd else { return false }
    next = behind
    return true
  }
}

// Steps that need the cursor alone.
extension QuickCursor {
  @inline(__always)
  mutating func pushConstant(_ rule: QuickRule, _ word: UInt64) -> Bool {
    let byteCount: Int
    switch rule.action {
    case .constant32:
      byteCount = QuickNumber.signedByteCount(word >> 8)
      if byteCount == 0 { return false }
    case .constant64:
      // Seven bytes are behind the opcode; longer numbers are rare.
      byteCount = QuickNumber.byteCount(word >> 8, atMost: 7)
      if byteCount == 0 { return false }
    case .fixed32: byteCount = 4
    default: byteCount = 8
    }
    guard canPush(rule.result), advance(1 + byteCount) else { return false }
    push(rule.result)
    return true
  }

  @inline(__always)
  mutating func compute(_ rule: QuickRule) -> Bool {
    if rule.action == .unary {
      guard has(rule.first), advance(1) else { return false }
    } else {
      guard has(rule.first, rule.second), advance(1) else { return false }
      top -= 1
    }
    top[-1] = rule.result
    return true
  }

  @inline(__always)
  mutating func access(_ rule: QuickRule, _ word: UInt64) -> Bool {
    // A larger first byte is wrong, or names a memory.
    let alignment = UInt8(truncatingIfNeeded: word >> 8)
    let byteCount = QuickNumber.unsignedByteCount(word >> 16)
    guard alignment <= rule.naturalAlignment, byteCount > 0 else { return false }
    if rule.action == .load {
      guard has(rule.first), advance(2 + byteCount) else { return false }
      top[-1] = rule.result
    } else {
      guard has(rule.first, rule.second), advance(2 + byteCount) else { return false }
      top -= 2
    }
    return true
  }

  @inline(__always)
  mutating func drop() -> Bool {
    guard height > 0, advance(1) else { return false }
    top -= 1
    return true
  }

  /// `select` of two numbers.
  @inline(__always)
  mutating func select() -> Bool {
    guard height >= 3, top[-1] == .i32, top[-2] == top[-3], top[-2].isNumber, advance(1) else {
      return false
    }
    top -= 2
    return true
  }

  /// A call of `byteCount` bytes.
  @inline(__always)
  mutating func call(
    _ signature: QuickSignature, _ tables: QuickTables, byteCount: Int
  ) -> Bool {
    guard let parameterCount = signature.parameterCount.map(Int.init),
      height >= parameterCount, !signature.givesVector || hasVectors
    else { return false }
    // Safe: the lists of a signature lie in `types`.
    let parameters = tables.types + Int(signature.typeOffset)
    let first = top - parameterCount
    for position in 0..<parameterCount where first[position] != parameters[position] {
      return false
    }
    let resultCount = Int(signature.resultCount)
    guard ceiling - first >= resultCount, advance(byteCount) else { return false }
    let results = parameters + parameterCount
    for position in 0..<resultCount { first[position] = results[position] }
    top = first + resultCount
    return true
  }
}

/// Numbers in LEB128 at the low end of a word.
enum QuickNumber {
  /// An unsigned number of 32 bits and its byte count; the count is 0 when it is not well-formed.
  @inline(__always) static func index(_ word: UInt64) -> (value: Int, byteCount: Int) {
    if word & 0x80 == 0 { return (Int(word & 0x7F), 1) }
    if word & 0x8000 == 0 { return (Int(word & 0x7F | word >> 1 & 0x3F80), 2) }
    return longIndex(word)
  }

  @inline(never) private static func longIndex(_ word: UInt64) -> (value: Int, byteCount: Int) {
    let byteCount = unsignedByteCount(word)
    var value: UInt64 = 0
    for position in 0..<UInt64(byteCount) {
      value |= (word >> (8 * position) & 0x7F) << (7 * position)
    }
    return (Int(value), byteCount)
  }

  /// How many bytes an unsigned number of 32 bits has; 0 when it is not well-formed.
  @inline(__always) static func unsignedByteCount(_ word: UInt64) -> Int {
    if word & 0x80 == 0 { return 1 }
    let byteCount = byteCount(word, atMost: 5)
    // Four bits of the fifth byte count.
    return byteCount == 5 && word >> 32 & 0x70 != 0 ? 0 : byteCount
  }

  /// How many bytes a signed number of 32 bits has; 0 when it is not well-formed.
  @inline(__always) static func signedByteCount(_ word: UInt64) -> Int {
    if word & 0x80 == 0 { return 1 }
    let byteCount = byteCount(word, atMost: 5)
    if byteCount < 5 { return byteCount }
    // Four bits of the fifth byte count, the others repeat the sign.
    let sign = word >> 32 & 0x78
    return sign == 0 || sign == 0x78 ? 5 : 0
  }

  /// How many bytes are up to the first without the bit for more; 0 when there are more than `limit`.
  @inline(__always) static func byteCount(_ word: UInt64, atMost limit: Int) -> Int {
    let ends = ~word & 0x8080_8080_8080_8080 & (1 << UInt64(8 * limit) - 1)
    return ends == 0 ? 0 : ends.trailingZeroBitCount >> 3 + 1
  }
}
