// The opcode table, compiled for validation: one word per opcode, found by an index.
// https://webassembly.github.io/spec/core/appendix/algorithm.html

/// What the type of a plain instruction demands of the operand stack, and its immediates.
///
/// The types in an opcode's row are numbers and vectors, whose packed form is their code: a byte.
struct InstructionCheck {
  enum Form: UInt8 {
    /// The validator has a case of its own for the opcode.
    case special
    /// No immediates to check, and as many operands as the name says.
    case nullary, unary, binary, ternary
    /// A memory argument; the first of one to three operands is an address.
    case unaryAccess, binaryAccess, ternaryAccess
    /// Lane indices to check.
    case unaryLane, binaryLane
  }

  var form: Form
  /// The codes of the operands' types, the first in the low byte: with the operand on top last.
  private(set) var operandCodes: (UInt8, UInt8, UInt8) = (0, 0, 0)
  /// The code of the result's type, or zero when there is no result.
  private(set) var resultCode: UInt8 = 0
  var naturalAlignment: UInt8 = 0
  var laneCount: UInt8 = 0
  /// Whether the alignment must be the natural one.
  var isAtomic = false

  var first: ValueType { ValueType(bits: UInt32(operandCodes.0)) }
  var second: ValueType { ValueType(bits: UInt32(operandCodes.1)) }
  var third: ValueType { ValueType(bits: UInt32(operandCodes.2)) }
  var result: ValueType? { resultCode == 0 ? nil : ValueType(bits: UInt32(resultCode)) }

  init(_ opcode: Opcode) {
    let code = { (type: ValueType) in UInt8(truncatingIfNeeded: type.bits) }
    let hasLanes = opcode.laneCount != nil
    switch opcode.row.signature {
    case .special:
      form = .special
    case .constant(let result):
      form = .nullary
      resultCode = code(result)
    case .unary(let operand, let result):
      form = hasLanes ? .unaryLane : .unary
      operandCodes.0 = code(operand)
      resultCode = code(result)
    case .binary(let first, let second, let result):
      form = hasLanes ? .binaryLane : .binary
      operandCodes = (code(first), code(second), 0)
      resultCode = code(result)
    case .ternary(let type):
      form = .ternary
      operandCodes = (code(type), code(type), code(type))
      resultCode = code(type)
    case .load(let result):
      form = .unaryAccess
      resultCode = code(result)
    case .store(let operand):
      form = .binaryAccess
      operandCodes.1 = code(operand)
    case .loadLane:
      form = .binaryAccess
      operandCodes.1 = code(.v128)
      resultCode = code(.v128)
    case .readModifyWrite(let type):
      form = .binaryAccess
      operandCodes.1 = code(type)
      resultCode = code(type)
    case .compareExchange(let type):
      form = .ternaryAccess
      operandCodes = (0, code(type), code(type))
      resultCode = code(type)
    case .wait(let type):
      form = .ternaryAccess
      operandCodes = (0, code(type), code(.i64))
      resultCode = code(.i32)
    }
    isAtomic = opcode.row.feature == .threads
    naturalAlignment = opcode.naturalAlignment ?? 0
    laneCount = opcode.laneCount ?? 0
  }

  /// A check for every place of `index(of:)`.
  static let table: [InstructionCheck] = {
    var table = [InstructionCheck](
      repeating: InstructionCheck(.unreachable), count: prefixedStart + 4 * subopcodeLimit)
    for opcode in Opcode.allCases { table[index(of: opcode)] = InstructionCheck(opcode) }
    return table
  }()

  /// The opcodes of one byte, then a page for each of the prefixes 0xFB to 0xFE.
  @inline(__always)
  static func index(of opcode: Opcode) -> Int {
    let encoding = Int(opcode.rawValue)
    if encoding < prefixedStart { return encoding }
    let page = encoding >> 12 & 3
    return prefixedStart + page * subopcodeLimit + encoding & (subopcodeLimit - 1)
  }

  private static let prefixedStart = 256
  private static let subopcodeLimit = 512
}
