// The opcode table, compiled for the quick pass over a body: what each opcode of one byte asks for.
// https://webassembly.github.io/spec/core/appendix/algorithm.html

/// What the quick pass does at an opcode of one byte, in eight bytes.
struct QuickRule: BitwiseCopyable {
  enum Action: UInt8 {
    /// Leave it to the decoder and the validator.
    case leave
    case localGet, localSet, localTee, globalGet, globalSet
    /// A constant whose immediate takes so many bits.
    case constant32, constant64, fixed32, fixed64
    case unary, binary, load, store
    case block, loop, `if`, `else`, end, branch, branchIf, `return`, unreachable
    case call, callIndirect, drop, select, nop
  }

  private(set) var action = Action.leave
  private(set) var naturalAlignment: UInt8 = 0
  /// The codes of the types of operands and result, which are numbers.
  private var codes: (first: UInt8, second: UInt8, result: UInt8) = (0, 0, 0)

  @inline(__always) var first: ValueType { ValueType(bits: UInt32(codes.first)) }
  @inline(__always) var second: ValueType { ValueType(bits: UInt32(codes.second)) }
  @inline(__always) var result: ValueType { ValueType(bits: UInt32(codes.result)) }

  /// No rule.
  init() {}

  /// The rule of an opcode. `hasMemory` says that loads and stores go to a memory 0 with addresses of
  /// 32 bits.
  private init(_ opcode: Opcode, hasMemory: Bool) {
    let check = InstructionCheck(opcode)
    action =
      switch opcode.row.immediates {
      case .none: Self.plainAction(opcode, check)
      case .memoryArgument where hasMemory:
        check.form == .unaryAccess ? .load : check.form == .binaryAccess ? .store : .leave
      default: Self.action(opcode)
      }
    naturalAlignment = check.naturalAlignment
    let code = { (type: ValueType) in UInt8(truncatingIfNeeded: type.bits) }
    // An address has the type that the memory says.
    let first = action == .load || action == .store ? ValueType.i32 : check.first
    codes = (code(first), code(check.second), code(check.result ?? .bottom))
  }

  private static func plainAction(_ opcode: Opcode, _ check: InstructionCheck) -> Action {
    switch check.form {
    case .unary: .unary
    case .binary: .binary
    default: action(opcode)
    }
  }

  private static func action(_ opcode: Opcode) -> Action {
    switch opcode {
    case .localGet: .localGet
    case .localSet: .localSet
    case .localTee: .localTee
    case .globalGet: .globalGet
    case .globalSet: .globalSet
    case .i32Const: .constant32
    case .i64Const: .constant64
    case .f32Const: .fixed32
    case .f64Const: .fixed64
    case .block: .block
    case .loop: .loop
    case .if: .if
    case .else: .else
    case .end: .end
    case .br: .branch
    case .brIf: .branchIf
    case .return: .return
    case .unreachable: .unreachable
    case .call: .call
    case .callIndirect: .callIndirect
    case .drop: .drop
    case .select: .select
    case .nop: .nop
    default: .leave
    }
  }

  /// The rules by the first byte of an instruction, for a module with these features and memories.
  static func rules(_ features: Features, _ memories: [MemoryType]) -> [QuickRule] {
    var rules = [QuickRule](repeating: QuickRule(), count: 256)
    let hasMemory = memories.first?.addressType == .i32
    for opcode in Opcode.allCases where opcode.rawValue < 256 {
      guard features.contains(opcode.row.feature) else { continue }
      rules[Int(opcode.rawValue)] = QuickRule(opcode, hasMemory: hasMemory)
    }
    return rules
  }
}
