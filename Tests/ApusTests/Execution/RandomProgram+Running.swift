// Random programs as code, and their evaluation.

@testable import Apus

// MARK: Code

extension Tree {
  /// The instructions.
  func code(_ code: Code, _ names: ProgramNames) -> Code {
    switch self {
    case .constant(let bits, let type): return code.constant(bits, type)
    case .get(let local): return code.localGet(UInt64(local))
    case .tee(let local, let value): return value.code(code, names).localTee(UInt64(local))
    case .unary(let opcode, let operand): return operand.code(code, names).op(opcode)
    case .binary(let opcode, let left, let right):
      return right.code(left.code(code, names), names).op(opcode)
    case .select(let first, let second, let condition):
      return condition.code(second.code(first.code(code, names), names), names).op(.select)
    case .ifElse(let type, let condition, let then, let first, let otherwise, let second):
      return condition.code(code, names).block(.if, .value(type)) {
        let arm = first.code(then.code($0, names), names).op(.else)
        return second.code(otherwise.code(arm, names), names)
      }
    case .block(let type, let statements, let last):
      return code.block(.block, .value(type)) { last.code(statements.code($0, names), names) }
    case .parameters(let opcode, let left, let right):
      return right.code(left.code(code, names), names)
        .block(.block, .type(names.blockType(opcode))) { $0.op(opcode) }
    case .load(let opcode, let address): return address.code(code, names).memory(opcode)
    case .getGlobal(let type): return code.op(.globalGet, names.global(type))
    case .call(let type, let argument):
      return argument.code(code, names).call(names.function(type))
    default: return statementCode(code, names)
    }
  }

  private func statementCode(_ code: Code, _ names: ProgramNames) -> Code {
    switch self {
    case .set(let local, let value): return value.code(code, names).localSet(UInt64(local))
    case .setGlobal(let type, let value):
      return value.code(code, names).op(.globalSet, names.global(type))
    case .store(let opcode, let address, let value):
      return value.code(address.code(code, names), names).memory(opcode)
    case .drop(let value): return value.code(code, names).op(.drop)
    case .when(let condition, let then, let otherwise):
      return condition.code(code, names).block(.if) {
        otherwise.code(then.code($0, names).op(.else), names)
      }
    case .loop(let counter, let count, let body):
      let local = UInt64(ProgramLayout.locals.count + counter)
      return code.i32(Int32(count)).localSet(local).block(.loop) {
        // A block of its own, so that what leaves it goes on with the next round.
        $0.block { body.code($0, names) }
          .localGet(local).i32(1).op(.i32Sub).localTee(local).op(.brIf, 0)
      }
    case .sequence(let statements): return code.block { statements.code($0, names) }
    case .leave(let condition): return condition.code(code, names).op(.brIf, 0)
    case .leaveWith(let value, let condition):
      return condition.code(value.code(code, names), names).op(.brIf, 0).op(.drop)
    default: return code
    }
  }
}

extension [Tree] {
  func code(_ code: Code, _ names: ProgramNames) -> Code {
    reduce(code) { $1.code($0, names) }
  }
}

/// The indices of what programs use in their module.
struct ProgramNames {
  let functions: [UInt32]
  /// The type of a block around a binary instruction.
  let blockTypes: [Opcode: UInt32]

  func function(_ type: ValueType) -> UInt32 { functions[index(type)] }
  func global(_ type: ValueType) -> UInt64 { UInt64(index(type)) }
  func blockType(_ opcode: Opcode) -> UInt32 { blockTypes[opcode, default: 0] }

  private func index(_ type: ValueType) -> Int { ProgramLayout.types.firstIndex(of: type) ?? 0 }

  init(_ module: inout ModuleBuilder) {
    module.addMemory(Limits(minimum: 1, maximum: 1), export: "memory")
    functions = ProgramLayout.types.map { type in
      _ = module.addGlobal(type, isMutable: true, export: "\(type)") { $0.constant(1, type) }
      return module.addFunction([type], [type], locals: [type, .i64, .f64]) {
        $0.localGet(0).localSet(1).constant(0, type).localSet(0).i64(-1).localSet(2).f64(-1)
          .localSet(3).localGet(1)
      }
    }
    var blockTypes: [Opcode: UInt32] = [:]
    for opcode in Opcode.numeric where opcode.row.isBinary {
      let type = opcode.row.parameterType
      blockTypes[opcode] = module.type([type, type], [opcode.row.resultType])
    }
    self.blockTypes = blockTypes
  }
}

// MARK: Evaluation

/// The state of a program that is evaluated.
struct ProgramState {
  var locals: [UInt64]
  var globals: [ValueType: UInt64] = [.i32: 1, .i64: 1, .f32: 1, .f64: 1]
  var memory = [UInt8](repeating: 0, count: ProgramLayout.byteCount)

  /// What leaves the block around it, with a value.
  struct Leaving: Error { let value: UInt64 }

  mutating func run(_ statements: [Tree]) throws {
    for statement in statements { _ = try value(statement) }
  }

  mutating func value(_ tree: Tree) throws -> UInt64 {
    switch tree {
    case .constant(let bits, _): return bits
    case .get(let local): return locals[local]
    case .tee(let local, let operand), .set(let local, let operand):
      locals[local] = try value(operand)
      return locals[local]
    case .unary(let opcode, let operand):
      return bits(NumericModel.result(opcode, [try value(operand)]))
    case .binary(let opcode, let left, let right), .parameters(let opcode, let left, let right):
      let operands = [try value(left), try value(right)]
      return bits(NumericModel.result(opcode, operands))
    case .select(let first, let second, let condition):
      let values = (try value(first), try value(second))
      return try value(condition) != 0 ? values.0 : values.1
    case .ifElse(_, let condition, let then, let first, let otherwise, let second):
      let holds = try value(condition) != 0
      return try leavable { state in
        try state.run(holds ? then : otherwise)
        return try state.value(holds ? first : second)
      }
    case .block(_, let statements, let last):
      return try leavable { state in
        try state.run(statements)
        return try state.value(last)
      }
    case .load(let opcode, let address):
      // First: the address may have stores in it.
      let start = Int(try value(address))
      return load(opcode, start)
    case .getGlobal(let type): return globals[type, default: 0]
    case .call(_, let argument), .drop(let argument): return try value(argument)
    default: return try statement(tree)
    }
  }

  private mutating func statement(_ tree: Tree) throws -> UInt64 {
    switch tree {
    case .setGlobal(let type, let operand): globals[type] = try value(operand)
    case .store(let opcode, let address, let operand):
      let start = Int(try value(address))
      let bits = try value(operand)
      for byte in 0..<(opcode == .i64Store ? 8 : 4) {
        memory[start + byte] = UInt8(truncatingIfNeeded: bits >> UInt64(byte * 8))
      }
    case .when(let condition, let then, let otherwise):
      let holds = try value(condition) != 0
      return try leavable {
        try $0.run(holds ? then : otherwise); return 0
      }
    case .loop(_, let count, let body):
      for _ in 0..<count {
        _ = try leavable {
          try $0.run(body); return 0
        }
      }
    case .sequence(let statements):
      return try leavable {
        try $0.run(statements); return 0
      }
    case .leave(let condition):
      if try value(condition) != 0 { throw Leaving(value: 0) }
    case .leaveWith(let operand, let condition):
      let result = try value(operand)
      if try value(condition) != 0 { throw Leaving(value: result) }
    default: break
    }
    return 0
  }

  private mutating func leavable(
    _ body: (inout ProgramState) throws -> UInt64
  ) throws -> UInt64 {
    do {
      return try body(&self)
    } catch let leaving as Leaving {
      return leaving.value
    }
  }

  /// The bits of an outcome; of a NaN, some.
  private func bits(_ outcome: Outcome) -> UInt64 {
    switch outcome {
    case .bits(let bits): bits
    case .nan(.f32, _): 0x7FC0_0000
    case .nan: 0x7FF8_0000_0000_0000
    case .trap: 0
    }
  }

  private func load(_ opcode: Opcode, _ start: Int) -> UInt64 {
    let access = Access.all.first { $0.opcode == opcode }
    return access.map { $0.loaded(memory[start..<start + $0.byteCount]) } ?? 0
  }
}
