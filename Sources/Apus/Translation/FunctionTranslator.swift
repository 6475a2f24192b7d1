// Translates one validated function into register code, in one pass over its instructions.
//
// Operands stay symbolic as long as they can (`Operand`): a `local.get` or constant emits nothing,
// and a result stays in its accumulator until something needs the register; then the operation that
// made it is patched to store it too. Where control flow merges, every value is in its home slot.

/// Why a function could not be translated.
enum TranslationError: Error {
  /// The engine cannot execute this instruction yet.
  case unsupported(Opcode)
  /// The frame needs more slots than 16 bits can number.
  case frameTooLarge
  /// The body does not decode. It was validated, so the module's bytes have changed since.
  case malformed(DecodingError)
}

/// The state of one function's translation.
struct FunctionTranslator {
  let module: ModuleCode
  let syntax: ModuleSyntax
  let type: FunctionType
  let headerSlot: Int

  var code: [UInt64] = []
  var operands: [Operand] = []
  var controls: [Control] = []
  var fixups: [Fixup] = []
  var accumulators = AccumulatorStates()

  /// The slot and type of every local, and how many operands on the stack still stand for it.
  var localSlots: [Int] = []
  var localTypes: [ValueType] = []
  var pendingLocalCounts: [Int32] = []

  /// The slot of the next operand to be pushed.
  var topSlot = 0
  var maximumSlot = 0
  /// The unit of the last operation, if no label stands behind it; else -1.
  var lastUnit = -1
  var lastNumber = -1
  /// Whether the code here can be reached, and how many blocks inside unreachable code are open.
  var isReachable = true
  var unreachableDepth = 0

  /// Pairs of code unit and byte offset in the module; kept only when a trap asks where it was.
  var positions: [(unit: Int, byteOffset: Int)] = []
  let recordsPositions: Bool

  init(_ module: ModuleCode, functionIndex: FunctionIndex, recordsPositions: Bool) {
    self.module = module
    self.recordsPositions = recordsPositions
    syntax = module.syntax
    type = module.type(ofFunction: functionIndex)
    headerSlot = type.headerSlot
  }

  /// Translates `body`; the result is in `code`.
  mutating func translate(_ body: ModuleSyntax.FunctionBody) throws(TranslationError) {
    do {
      var locals = try LocalDeclarations(module.bytes, body: body.bytes, features: .all)
      try declareLocals(&locals)
      try translateInstructions(
        InstructionDecoder(module.bytes, range: locals.instructions, features: .all))
    } catch let error as DecodingError {
      throw .malformed(error)
    } catch let error as TranslationError {
      throw error
    } catch {
      throw .frameTooLarge
    }
  }

  private mutating func translateInstructions(_ start: InstructionDecoder) throws {
    var decoder = start
    controls.append(
      Control(kind: .function, blockType: .empty, operandStart: 0, slotStart: topSlot))
    var instruction = Instruction()
    while !controls.isEmpty, !decoder.isAtEnd {
      try decoder.decode(into: &instruction)
      if recordsPositions { positions.append((code.count, instruction.byteOffset)) }
      try translate(instruction)
      if maximumSlot > 65_000 { throw TranslationError.frameTooLarge }
    }
  }

  private mutating func declareLocals(_ locals: inout LocalDeclarations) throws {
    var slot = 0
    for parameter in type.parameters {
      localSlots.append(slot)
      localTypes.append(parameter)
      slot += parameter.slotCount
    }
    slot = headerSlot + 2
    let first = slot
    while let run = try locals.next() {
      for _ in 0..<run.count {
        localSlots.append(slot)
        localTypes.append(run.type)
        slot += run.type.slotCount
      }
      if slot > 65_000 { throw TranslationError.frameTooLarge }
    }
    pendingLocalCounts = Array(repeating: 0, count: localSlots.count)
    topSlot = slot
    maximumSlot = slot
    let slotCount = slot - first
    switch slotCount {
    case 0: break
    case 1...4: emit(Operation.enter, variant: slotCount - 1, fields(first))
    default: emit(Operation.enter, variant: 4, fields(first, constant: UInt32(slotCount)))
    }
  }

  private mutating func translate(_ instruction: Instruction) throws {
    guard isReachable else { return skip(instruction.opcode) }
    if let lowering = instruction.opcode.lowering {
      return translate(instruction, lowering)
    }
    switch instruction.opcode {
    case .nop: break
    case .unreachable:
      emit(.unreachable)
      isReachable = false
    case .block, .loop, .if: beginBlock(instruction)
    case .else: beginElse()
    case .end: endBlock()
    case .br, .brIf, .brTable, .return: translateBranch(instruction)
    case .call, .callIndirect: translateCall(instruction)
    case .returnCall, .returnCallIndirect: translateTailCall(instruction)
    case .drop: _ = pop()
    case .select, .selectTyped: translateSelect()
    case .localGet, .localSet, .localTee: translateLocal(instruction)
    case .globalGet, .globalSet: translateGlobal(instruction)
    case .i32Const: push(constant: instruction.bits, .i32)
    case .i64Const: push(constant: instruction.bits, .i64)
    case .f32Const: push(constant: instruction.bits, .f32)
    case .f64Const: push(constant: instruction.bits, .f64)
    case .refNull:
      push(constant: 0, .reference(nullable: true, instruction.heapType))
    case .refIsNull:
      if let lowering = Opcode.i64Eqz.lowering { translate(instruction, lowering) }
    case .i32WrapI64: retype(.i32)
    default:
      guard translateBulk(instruction) else {
        throw TranslationError.unsupported(instruction.opcode)
      }
    }
  }

  /// Passes over unreachable code, where only the nesting of blocks matters.
  private mutating func skip(_ opcode: Opcode) {
    switch opcode {
    case .block, .loop, .if, .tryTable, .try: unreachableDepth += 1
    case .else where unreachableDepth == 0: beginElse()
    case .end where unreachableDepth == 0: endBlock()
    case .end, .delegate: unreachableDepth -= 1
    default: break
    }
  }
}

extension FunctionType {
  /// Slots that the parameters take.
  var parameterSlotCount: Int { parameters.reduce(0) { $0 + $1.slotCount } }
  /// Slots that the results take.
  var resultSlotCount: Int { results.reduce(0) { $0 + $1.slotCount } }
  /// Where a frame's header is: behind the parameters and behind the results.
  var headerSlot: Int { max(parameterSlotCount, resultSlotCount) }
}
