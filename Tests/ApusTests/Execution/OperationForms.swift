// Functions around one numeric instruction each: its operands wherever the translator may leave them,
// its result wherever it may be wanted.

@testable import Apus

/// Where an operand is when an instruction takes it.
enum Placement: CaseIterable {
  /// Pending in a local.
  case local
  /// In the slot of its height on the stack.
  case temporary
  /// Just made, in the accumulator alone.
  case accumulator
  /// In a local and in the accumulator too.
  case cached
  /// A constant.
  case constant

  static let variables: [Placement] = [.local, .temporary, .accumulator, .cached]
}

/// What becomes of the result.
enum Consumer: CaseIterable {
  case returned, stored, teed
  /// Left on the stack while other operations use every accumulator.
  case kept
  /// A condition, of i32 alone. `negated` tests it with `eqz` first.
  case ifElse, brIf, negatedIf, negatedBrIf, condition

  static func of(_ type: ValueType) -> [Consumer] {
    type == .i32 ? allCases : [.returned, .stored, .teed, .kept]
  }

  /// What the function gives when the instruction gives `outcome`.
  func expected(_ outcome: Outcome) -> Outcome {
    guard case .bits(let bits) = outcome else { return outcome }
    return switch self {
    case .returned, .stored, .teed, .kept: outcome
    case .ifElse, .brIf, .condition: .bits(bits != 0 ? 1 : 0)
    case .negatedIf, .negatedBrIf: .bits(bits == 0 ? 1 : 0)
    }
  }
}

/// One function: an instruction, where its operands are, and what becomes of its result.
///
/// Locals: the operands, a copy of each, the result.
struct Form {
  let opcode: Opcode
  let placements: [Placement]
  let consumer: Consumer
  /// The operands that are constants.
  let constants: [UInt64]
  /// A local that a loop around it all pins, if its type is one that can be.
  var pinnedLocal: UInt64?

  /// Adds the function; its index.
  @discardableResult func add(to module: inout ModuleBuilder, _ name: String?) -> UInt32 {
    let row = opcode.row
    let type = row.parameterType
    let operandTypes = placements.map { _ in type }
    let same = module.type([type], [type])
    return module.addFunction(
      operandTypes, [row.resultType], locals: operandTypes + [row.resultType], export: name
    ) { start in
      guard let pinnedLocal else { return body(start, same) }
      return start.block(.loop, .value(row.resultType)) { code in
        body(code.uses(ofLocal: pinnedLocal), same)
      }
    }
  }

  private func body(_ start: Code, _ same: UInt32) -> Code {
    isBranch ? start.block(.block, .value(.i32)) { use($0.i32(1), same) } : use(start, same)
  }

  private var isBranch: Bool { consumer == .brIf || consumer == .negatedBrIf }

  /// The instruction with its operands and what becomes of its result.
  private func use(_ start: Code, _ same: UInt32) -> Code {
    let row = opcode.row
    var code = consumer == .condition ? start.i32(1).i32(0) : start
    for index in placements.indices { code = push(code, UInt64(index), row.parameterType, same) }
    return consume(code.op(opcode), row.resultType, UInt64(placements.count * 2))
  }

  private func push(_ code: Code, _ index: UInt64, _ type: ValueType, _ same: UInt32) -> Code {
    switch placements[Int(index)] {
    case .local: code.localGet(index)
    case .constant: code.constant(constants[Int(index)], type)
    // A block takes its parameters from the slots of their heights.
    case .temporary: code.localGet(index).block(.block, .type(same)) { $0 }
    case .accumulator: identity(code.localGet(index), type)
    case .cached: identity(code.localGet(index), type).localTee(UInt64(placements.count) + index)
    }
  }

  /// An operation that changes nothing, not even the payload of a NaN.
  private func identity(_ code: Code, _ type: ValueType) -> Code {
    switch type {
    case .i32: code.i32(0).op(.i32Or)
    case .i64: code.i64(0).op(.i64Xor)
    case .f32: code.op(.f32Neg).op(.f32Neg)
    default: code.op(.f64Neg).op(.f64Neg)
    }
  }

  private func consume(_ code: Code, _ type: ValueType, _ local: UInt64) -> Code {
    switch consumer {
    case .returned: return code
    case .stored: return code.localSet(local).localGet(local)
    case .teed: return code.localTee(local).op(.drop).localGet(local)
    case .kept:
      return code.i32(1).i32(2).op(.i32Add).op(.f32ConvertI32S).op(.f64PromoteF32).op(.drop)
    case .ifElse: return code.block(.if, .value(.i32)) { $0.i32(1).op(.else).i32(0) }
    case .negatedIf:
      return code.op(.i32Eqz).block(.if, .value(.i32)) { $0.i32(1).op(.else).i32(0) }
    case .brIf: return code.op(.brIf, 0).op(.drop).i32(0)
    case .negatedBrIf: return code.op(.i32Eqz).op(.brIf, 0).op(.drop).i32(0)
    case .condition: return code.op(.select)
    }
  }
}

extension Code {
  /// Uses that make the local the one that the loop around them pins.
  func uses(ofLocal index: UInt64) -> Code {
    (0..<20).reduce(self) { code, _ in code.localGet(index).op(.drop) }
  }
}
