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
struct FunctionTranslator: ~Copyable {
  let module: ModuleCode
  let type: FunctionType
  let headerSlot: Int
  /// Whether the first memory has addresses of 32 bits.
  let hasNarrowMemory: Bool

  var code: WorkStack<UInt64>
  /// Where calls enter the code.
  var entryUnit = 0
  var operands = WorkStack<Operand>(capacity: 64)
  var controls = WorkStack<Control>(capacity: 32)
  var fixups = WorkStack<Fixup>(capacity: 64)
  var accumulators = AccumulatorStates()
  var pins = PinnedLocals()
  /// What the loop that begins now will pin.
  var nextPins = PinnedLocals()

  /// The slot and type of every local, and how many operands on the stack still stand for it.
  var localSlots = WorkStack<Int>(capacity: 32)
  var localTypes = WorkStack<ValueType>(capacity: 32)
  var pendingLocalCounts = WorkStack<Int32>(capacity: 32)

  /// The slot of the next operand to be pushed.
  var topSlot = 0
  var maximumSlot = 0
  /// The unit of the last operation, if no label stands behind it; else -1.
  var lastUnit = -1
  var lastNumber = -1
  /// The operation before it, if no label stands between; else -1.
  var previousUnit = -1
  var previousNumber = -1
  /// What the last operation stored, if it was a store that a load may follow.
  var lastStore = StoredValue()
  /// The unit of the last operation that made a vector.
  var lastVectorUnit = -1
  /// Whether the code here can be reached, and how many blocks inside unreachable code are open.
  var isReachable = true
  var unreachableDepth = 0

  var assignments = LocalAssignments()
  var layout: CodeLayout
  /// The small function whose instructions are translated now.
  var inlined: InlineScope

  var exceptionTable = ExceptionTable()
  var catchFixups: [CatchFixup] = []

  /// What is kept beside the code, on a second translation of a function that needs it.
  enum Record {
    case nothing, positions, references, relocations
    /// As `references`, but for references to functions; for snapshots.
    case functions
    /// The code is for a listing: the numbers of handlers stay in it, and indices stand in the place of
    /// functions' entries and types' ids.
    case listing
  }

  let record: Record
  /// From which instruction the code at a unit comes; for a trap that tells where it was.
  var positions: [(unit: Int, instruction: InstructionPlace)] = []
  /// The slots that hold references while the operation at a unit runs; for the collector.
  var references: [(unit: Int, slots: [Int])] = []
  /// The units that hold something of this process; for a file.
  var relocations = WorkStack<Relocation>(capacity: 1)
  /// Whether `relocations` are all of them.
  var isRelocatable = true

  /// A translator for one function; `byteCount` is the size of its body.
  init(
    _ module: ModuleCode, functionIndex: FunctionIndex, byteCount: Int, record: Record,
    hints: [BranchHints.Hint] = []
  ) {
    self.module = module
    self.record = record
    layout = CodeLayout(hints)
    inlined = InlineScope(byteCount: byteCount)
    type = module.type(ofFunction: functionIndex)
    headerSlot = type.headerSlot
    hasNarrowMemory = module.syntax.memories.first?.addressType == .i32
    // Few bodies give more code units than bytes.
    code = WorkStack(capacity: byteCount + 16)
  }

  /// The module's syntax, lent.
  var syntax: ModuleSyntax { @inline(__always) _read { yield module.syntax } }

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
      if instruction.opcode == .loop, isReachable {
        nextPins = try localsToPin(inLoopAt: decoder)
      }
      try translateNext(instruction)
    }
    zeroLocals()
    moveArms()
    placeHandlers()
  }

  mutating func translateNext(_ instruction: Instruction) throws {
    if record == .positions {
      positions.append(
        (code.count, InstructionPlace(byteOffset: instruction.byteOffset, call: inlined.call)))
    }
    try translate(instruction)
    if maximumSlot > 65_000 { throw TranslationError.frameTooLarge }
  }

  private mutating func declareLocals(_ locals: inout LocalDeclarations) throws {
    var slot = 0
    for parameter in type.parameters {
      localSlots.append(slot)
      localTypes.append(parameter)
      slot += parameter.slotCount
    }
    assignments.addParameters(type.parameters.count)
    slot = headerSlot + 2
    let first = slot
    while let run = try locals.next() {
      assignments.addLocals(Int(run.count), of: run.type)
      for _ in 0..<run.count {
        localSlots.append(slot)
        localTypes.append(run.type)
        slot += run.type.slotCount
      }
      if slot > 65_000 { throw TranslationError.frameTooLarge }
    }
    pendingLocalCounts.append(repeating: 0, count: localSlots.count)
    topSlot = slot
    maximumSlot = slot
    // Which locals it zeroes is known at the end.
    if slot > first { emit(.enter) }
    lastUnit = -1
  }

  /// Lets the code begin by zeroing the locals that are read before they are written, and what lies
  /// between; or behind that operation, if there are none.
  private mutating func zeroLocals() {
    guard localSlots.count > type.parameters.count else { return }
    guard let needed = assignments.needed else {
      entryUnit = 2
      return
    }
    let first = localSlots[needed.lowerBound]
    let slotCount = localSlots[needed.upperBound] + localTypes[needed.upperBound].slotCount - first
    let isShort = slotCount <= 4
    code[0] = UInt64(Operation.enter.rawValue) + UInt64(isShort ? slotCount - 1 : 4)
    code[1] = isShort ? fields(first) : fields(first, constant: UInt32(slotCount))
  }

  private mutating func translate(_ instruction: Instruction) throws {
    guard isReachable else { return skip(instruction) }
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
    case .call, .callIndirect, .callRef: try translateCall(instruction)
    case .returnCall, .returnCallIndirect, .returnCallRef: translateTailCall(instruction)
    case .tryTable, .throw, .throwRef, .try, .catch, .catchAll, .rethrow, .delegate:
      translateException(instruction)
    case .drop: _ = pop()
    case .select, .selectTyped: translateSelect()
    case .localGet, .localSet, .localTee: translateLocal(instruction)
    case .globalGet, .globalSet: translateGlobal(instruction)
    case .i32Const: push(constant: instruction.bits, .i32)
    case .i64Const: push(constant: instruction.bits, .i64)
    case .f32Const: push(constant: instruction.bits, .f32)
    case .f64Const: push(constant: instruction.bits, .f64)
    case .v128Const: translateVectorConstant(instruction)
    case .i8x16Shuffle: translateShuffle(instruction)
    case .refNull:
      push(constant: 0, .reference(nullable: true, instruction.heapType))
    case .refIsNull:
      if let lowering = Opcode.i64Eqz.lowering { translate(instruction, lowering) }
    case .i32WrapI64: retype(.i32)
    default:
      guard
        translateBulk(instruction) || translateAtomic(instruction)
          || translateReference(instruction)
          || translateObject(instruction)
      else {
        throw TranslationError.unsupported(instruction.opcode)
      }
    }
  }

  /// Passes over unreachable code, where only the nesting of blocks matters.
  private mutating func skip(_ instruction: Instruction) {
    switch instruction.opcode {
    case .block, .loop, .if, .tryTable, .try: unreachableDepth += 1
    case .else where unreachableDepth == 0: beginElse()
    case .end where unreachableDepth == 0: endBlock()
    case .catch where unreachableDepth == 0: beginCatch(tag: instruction.index)
    case .catchAll where unreachableDepth == 0: beginCatch(tag: nil)
    case .delegate where unreachableDepth == 0: endByDelegate(Int(instruction.index))
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
