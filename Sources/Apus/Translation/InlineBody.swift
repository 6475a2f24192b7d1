// Which functions are so small that their instructions take the place of a call.

/// A function whose body is translated where it is called: small, with numbers for parameters, locals and
/// results, without loops and calls.
///
/// That depends on the module alone: a function is translated again to find what is where in its code.
struct InlineBody {
  /// Functions with more bytes are called.
  static let maximumByteCount = 80

  let type: FunctionType
  /// The parameters, then the other locals.
  private(set) var localTypes: [ValueType]
  let instructions: ByteRange
  /// By bits: the locals that are written, and those that may be read before.
  private(set) var writtenLocals: UInt64 = 0
  private(set) var readLocals: UInt64 = 0
  /// Whether it has blocks or branches.
  private(set) var hasBranches = false

  /// `nil` for a function that is called; its body has at most `maximumByteCount` bytes.
  init?(_ body: ModuleSyntax.FunctionBody, _ type: FunctionType, _ module: ModuleCode) {
    self.type = type
    guard type.results.count <= 1, type.results.allSatisfy(\.isNumber),
      type.parameters.count <= 64, type.parameters.allSatisfy(\.isNumber)
    else { return nil }
    localTypes = type.parameters
    do {
      var locals = try LocalDeclarations(module.bytes, body: body.bytes, features: .all)
      while let run = try locals.next() {
        guard run.type.isNumber, localTypes.count + Int(run.count) <= 64 else { return nil }
        localTypes += Array(repeating: run.type, count: Int(run.count))
      }
      instructions = locals.instructions
      guard
        try isTranslated(
          InstructionDecoder(module.bytes, range: instructions, features: .all), module.syntax)
      else { return nil }
    } catch {
      return nil
    }
  }

  /// Whether nothing stands in the body that is not translated in another function's place.
  private mutating func isTranslated(
    _ start: InstructionDecoder, _ syntax: ModuleSyntax
  ) throws(DecodingError) -> Bool {
    var decoder = start
    var instruction = Instruction()
    var depth = 0
    // What has been written on every way.
    var assigned: UInt64 = 0
    for local in type.parameters.indices { assigned |= 1 << UInt64(local) }
    while !decoder.isAtEnd {
      try decoder.decode(into: &instruction)
      let bit: UInt64 = 1 << UInt64(instruction.index & 63)
      switch instruction.opcode {
      case .localGet:
        readLocals |= bit & ~assigned
      case .localSet, .localTee:
        writtenLocals |= bit
        if depth == 0 { assigned |= bit }
      case .block, .if:
        if case .type = instruction.blockType { return false }
        depth += 1
        hasBranches = true
      case .end: depth -= 1
      case .br, .brIf, .return: hasBranches = true
      case .globalGet, .globalSet:
        guard syntax.globals[Int(instruction.index)].valueType.isNumber else { return false }
      case .else, .nop, .drop, .select, .i32WrapI64: break
      case .i32Const, .i64Const, .f32Const, .f64Const: break
      default:
        guard let lowering = instruction.opcode.lowering, lowering.isScalar else { return false }
      }
    }
    return true
  }
}

extension Lowering {
  /// Whether it has no vectors.
  fileprivate var isScalar: Bool {
    switch shape {
    case .integerBinary, .integerCompare, .floatBinary, .floatCompare, .unary, .load, .store: true
    default: false
    }
  }
}
