// Random programs as trees: printed as WebAssembly, and evaluated here by walking the tree. The tree
// knows nothing of slots, accumulators and branches to anywhere: what the translator is good at.

@testable import Apus

/// A generator of numbers that gives the same for the same seed.
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func bits() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// A number below `end`.
  mutating func below(_ end: Int) -> Int { Int(bits() >> 33) % end }

  mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }
}

/// An expression of a number type, or a statement.
indirect enum Tree {
  case constant(UInt64, ValueType)
  case get(Int)
  case tee(Int, Tree)
  case unary(Opcode, Tree)
  case binary(Opcode, Tree, Tree)
  case select(Tree, Tree, condition: Tree)
  case ifElse(ValueType, condition: Tree, then: [Tree], Tree, else: [Tree], Tree)
  /// A block of statements that gives the last tree, unless it was left earlier with a value.
  case block(ValueType, [Tree], Tree)
  /// The operands as parameters of a block that has the operation in it.
  case parameters(Opcode, Tree, Tree)
  case load(Opcode, address: Tree)
  case getGlobal(ValueType)
  /// A function of one parameter that gives it back, and overwrites its own locals.
  case call(ValueType, Tree)

  case set(Int, Tree)
  case setGlobal(ValueType, Tree)
  case store(Opcode, address: Tree, Tree)
  case drop(Tree)
  case when(Tree, [Tree], else: [Tree])
  /// Statements, as often as the count says; the counter is a local of its own.
  case loop(counter: Int, count: Int, [Tree])
  /// Leaves the block around it when the condition holds: one without a value.
  case sequence([Tree])
  case leave(condition: Tree)
  /// Leaves the block with a value around it when the condition holds, with that value.
  case leaveWith(Tree, condition: Tree)
}

/// Where a program's numbers are.
enum ProgramLayout {
  static let types: [ValueType] = [.i32, .i64, .f32, .f64]
  /// Locals 0 to 3 are parameters of each type; then two more of each.
  static let locals: [ValueType] = types + types + types
  static let counterCount = 4
  /// Bytes of memory that programs use.
  static let byteCount = 64
}

// MARK: Making

/// Makes programs whose operations cannot trap.
struct ProgramMaker {
  var dice: Dice
  private var openCounters = 0
  /// The types of the blocks that can be left, the innermost last; `nil` for one without a value.
  private var blocks: [ValueType?] = []

  init(seed: UInt64) { dice = Dice(seed) }

  mutating func statements(_ count: Int, _ depth: Int) -> [Tree] {
    (0..<count).map { _ in statement(depth) }
  }

  mutating func statement(_ depth: Int) -> Tree {
    let types = ProgramLayout.types
    switch dice.below(depth > 0 ? 12 : 5) {
    case 0...2:
      let local = dice.below(ProgramLayout.locals.count)
      return .set(local, tree(ProgramLayout.locals[local], depth - 1))
    case 3:
      let type = dice.pick(types)
      return .setGlobal(type, tree(type, depth - 1))
    case 4:
      // No floats: the payload of a NaN would be seen.
      let opcode = dice.pick([Opcode.i32Store, .i64Store, .i64Store32])
      let type: ValueType = if case .store(let type) = opcode.row.signature { type } else { .i32 }
      return .store(opcode, address: address(depth - 1), tree(type, depth - 1))
    case 5: return .drop(tree(dice.pick(types), depth - 1))
    case 6, 7:
      let condition = condition(depth - 1)
      return inside(nil) { maker in
        .when(condition, maker.statements(2, depth - 1), else: maker.statements(1, depth - 1))
      }
    case 8:
      guard openCounters < ProgramLayout.counterCount else { return statement(0) }
      openCounters += 1
      defer { openCounters -= 1 }
      let (counter, count) = (openCounters - 1, 1 + dice.below(3))
      return inside(nil) {
        .loop(counter: counter, count: count, $0.statements(2, depth - 1))
      }
    case 9: return inside(nil) { .sequence($0.statements(3, depth - 1)) }
    default:
      guard let type = blocks.last else { return statement(depth - 1) }
      guard let type else { return .leave(condition: condition(depth - 1)) }
      return .leaveWith(tree(type, depth - 1), condition: condition(depth - 1))
    }
  }

  private mutating func inside(
    _ type: ValueType?, _ body: (inout ProgramMaker) -> Tree
  ) -> Tree {
    blocks.append(type)
    defer { blocks.removeLast() }
    return body(&self)
  }

  mutating func tree(_ type: ValueType, _ depth: Int) -> Tree {
    guard depth > 0 else { return leaf(type) }
    switch dice.below(14) {
    case 0, 1: return leaf(type)
    case 2...6: return operation(type, depth)
    case 7: return .tee(local(type), tree(type, depth - 1))
    case 8:
      return .select(tree(type, depth - 1), tree(type, depth - 1), condition: condition(depth - 1))
    case 9:
      let condition = condition(depth - 1)
      return inside(type) { maker in
        .ifElse(
          type, condition: condition, then: maker.statements(1, depth - 1),
          maker.tree(type, depth - 1), else: maker.statements(1, depth - 1),
          maker.tree(type, depth - 1))
      }
    case 10:
      return inside(type) { .block(type, $0.statements(2, depth - 1), $0.tree(type, depth - 1)) }
    case 11:
      let opcode = dice.pick(Self.binary(type))
      let operand = opcode.row.parameterType
      return .parameters(opcode, tree(operand, depth - 1), tree(operand, depth - 1))
    case 12: return .call(type, tree(type, depth - 1))
    default:
      let loads = Access.loads.filter { $0.type == type }
      return .load(dice.pick(loads).opcode, address: address(depth - 1))
    }
  }

  private mutating func operation(_ type: ValueType, _ depth: Int) -> Tree {
    if dice.below(3) == 0 {
      let opcodes = Self.total.filter { !$0.row.isBinary && $0.row.resultType == type }
      let opcode = dice.pick(opcodes)
      return .unary(opcode, tree(opcode.row.parameterType, depth - 1))
    }
    let opcode = dice.pick(Self.binary(type))
    let operand = opcode.row.parameterType
    return .binary(opcode, tree(operand, depth - 1), tree(operand, depth - 1))
  }

  /// The instructions that never trap. NaNs may have any payload, so that nothing may look at it.
  private static let total = Opcode.numeric.filter { opcode in
    let name = "\(opcode.row.mnemonic)"
    let traps = name.contains("div_") || name.contains("rem_")
    let truncates = name.contains(".trunc_f")
    let looksAtBits = name.contains("reinterpret_f") || name.contains("copysign")
    return !traps && !truncates && !looksAtBits
  }

  private static func binary(_ type: ValueType) -> [Opcode] {
    total.filter { $0.row.isBinary && $0.row.resultType == type }
  }

  private mutating func leaf(_ type: ValueType) -> Tree {
    switch dice.below(4) {
    case 0:
      let numbers: [UInt64] = [0, 1, 2, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, dice.bits()]
      switch type {
      case .i32: return .constant(dice.pick(numbers) & 0xFFFF_FFFF, .i32)
      case .i64: return .constant(dice.pick(numbers + [~0, 1 << 63]), .i64)
      case .f32: return .constant(UInt64(Float(dice.below(64) - 32).bitPattern), .f32)
      default: return .constant((Double(dice.below(64) - 32) / 4).bitPattern, .f64)
      }
    case 1: return .getGlobal(type)
    default: return .get(local(type))
    }
  }

  private mutating func local(_ type: ValueType) -> Int {
    dice.pick(ProgramLayout.locals.indices.filter { ProgramLayout.locals[$0] == type })
  }

  private mutating func condition(_ depth: Int) -> Tree { tree(.i32, max(depth, 1)) }

  /// An address inside the bytes that are used.
  private mutating func address(_ depth: Int) -> Tree {
    dice.below(3) == 0
      ? .constant(UInt64(dice.below(ProgramLayout.byteCount - 8)), .i32)
      : .binary(.i32And, tree(.i32, depth), .constant(0x37, .i32))
  }
}
