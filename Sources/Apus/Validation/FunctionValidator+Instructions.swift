// Which rule each instruction follows.
// https://webassembly.github.io/spec/core/valid/instructions.html

extension FunctionValidator {
  /// The rules of instructions whose type depends on immediates or context; all others have theirs
  /// in the opcode table.
  @inline(__always)  // One caller: `validate`, which adds the place to errors.
  mutating func check(_ instruction: inout Instruction) throws(ValidationError) {
    switch instruction.opcode {
    case .localGet:
      let type = try localType(instruction.index)
      guard locals.hasValue(instruction.index, type) else {
        throw ValidationError(.uninitializedLocal, index: instruction.index)
      }
      try push(type)
    case .localSet:
      let type = try localType(instruction.index)
      try pop(type)
      locals.set(instruction.index, type)
    case .localTee:
      let type = try localType(instruction.index)
      try pop(type)
      locals.set(instruction.index, type)
      try push(type)
    case .globalGet: try push(context.global(instruction.index).valueType)
    case .globalSet: try setGlobal(instruction.index)

    case .nop: break
    case .unreachable: setUnreachable()
    case .block:
      try check(instruction.blockType)
      try enter(.block, instruction.blockType)
    case .loop:
      try check(instruction.blockType)
      try enter(.loop, instruction.blockType)
    case .if:
      try check(instruction.blockType)
      try pop(.i32)
      try enter(.if, instruction.blockType)
    case .else: try enterElse()
    case .end: try leave()
    case .br: try branch(instruction.index)
    case .brIf: try branchIf(instruction.index)
    case .brTable: try branchTable(LabelList(context.bytes, instruction))
    case .return: try `return`()
    case .call: try call(instruction.index)
    case .callIndirect: try callIndirect(instruction)
    case .returnCall, .returnCallIndirect, .callRef, .returnCallRef:
      try checkCall(&instruction)
    case .drop: _ = try popAny()
    case .select: try select()
    case .selectTyped:
      try select(ValueTypeList(context.bytes, instruction, context.features))

    case .refNull, .refIsNull, .refFunc, .refAsNonNull, .refEq, .refI31, .i31GetS, .i31GetU,
      .refTest, .refTestNull, .refCast, .refCastNull, .anyConvertExtern, .externConvertAny,
      .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail, .refCastDescEq, .refCastDescEqNull,
      .brOnCastDescEq, .brOnCastDescEqFail:
      try checkReference(&instruction)
    case .structNew, .structNewDefault, .structGet, .structGetS, .structGetU, .structSet,
      .structNewDesc, .structNewDefaultDesc, .refGetDesc:
      try checkStructure(&instruction)
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem, .arrayGet,
      .arrayGetS, .arrayGetU, .arraySet, .arrayLen, .arrayFill, .arrayCopy, .arrayInitData,
      .arrayInitElem:
      try checkArray(&instruction)
    case .throw, .throwRef, .tryTable, .try, .catch, .catchAll, .delegate, .rethrow:
      try checkException(&instruction)
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy, .tableInit,
      .elemDrop:
      try checkTable(&instruction)
    case .memorySize, .memoryGrow, .memoryFill, .memoryCopy, .memoryInit, .dataDrop:
      try checkMemory(&instruction)
    case .i64Add128, .i64Sub128, .i64MulWideS, .i64MulWideU: try checkWide(instruction.opcode)
    case .atomicFence: break
    default: try checkPlain(&instruction)
    }
  }

  private mutating func checkCall(_ instruction: inout Instruction) throws(ValidationError) {
    switch instruction.opcode {
    case .returnCall: try tailCall(instruction.index)
    case .returnCallIndirect: try callIndirect(instruction, isTail: true)
    case .callRef: try callReference(instruction.index)
    default: try callReference(instruction.index, isTail: true)
    }
  }

  private mutating func checkException(
    _ instruction: inout Instruction
  ) throws(ValidationError) {
    switch instruction.opcode {
    case .throw: try `throw`(instruction.index)
    case .throwRef:
      try pop(.reference(nullable: true, .exception))
      setUnreachable()
    case .tryTable: try enterTryTable(instruction)
    case .try:
      try check(instruction.blockType)
      try enter(.try, instruction.blockType)
    case .catch: try enterCatch(instruction.index)
    case .catchAll: try enterCatch(nil)
    case .delegate: try delegate(instruction.index)
    default: try rethrow(instruction.index)
    }
  }

  /// Numbers of 128 bits are two operands, the lower half first.
  private mutating func checkWide(_ opcode: Opcode) throws(ValidationError) {
    if opcode == .i64Add128 || opcode == .i64Sub128 { try pop(.i64, .i64) }
    try pop(.i64, .i64)
    try push(.i64)
    try push(.i64)
  }

  /// An instruction that its row describes.
  @inline(__always)  // One caller: two thirds of all instructions come through here.
  private mutating func checkPlain(
    _ instruction: inout Instruction
  ) throws(ValidationError) {
    let check = checks[InstructionCheck.index(of: instruction.opcode)]
    switch check.form {
    case .special:
      throw ValidationError(.unsupportedInstruction, "\(instruction.opcode.row.mnemonic)")
    case .nullary: break
    case .unary: try pop(check.first)
    case .binary: try pop(check.first, check.second)
    case .ternary: try pop(check.first, check.second, check.third)
    case .unaryAccess: try pop(checkAccess(&instruction, check))
    case .binaryAccess: try pop(checkAccess(&instruction, check), check.second)
    case .ternaryAccess: try pop(checkAccess(&instruction, check), check.second, check.third)
    case .unaryLane:
      try checkLanes(&instruction, check)
      try pop(check.first)
    case .binaryLane:
      try checkLanes(&instruction, check)
      try pop(check.first, check.second)
    }
    if let result = check.result { try push(result) }
  }

  @inline(__always)
  private func localType(_ index: UInt32) throws(ValidationError) -> ValueType {
    guard let type = locals.type(index) else {
      throw ValidationError(.unknownLocal, index: index)
    }
    return type
  }

  private mutating func setGlobal(_ index: GlobalIndex) throws(ValidationError) {
    let global = try context.global(index)
    guard global.isMutable else { throw ValidationError(.immutableGlobal, index: index) }
    try pop(global.valueType)
  }
}

// Memories.
extension FunctionValidator {
  /// Checks a memory argument, and gives the type of addresses.
  @inline(__always)
  private func checkAccess(
    _ instruction: inout Instruction, _ check: InstructionCheck
  ) throws(ValidationError) -> ValueType {
    let addressType = try context.memoryAddressType(instruction.index)
    guard instruction.alignment <= check.naturalAlignment,
      !check.isAtomic || instruction.alignment == check.naturalAlignment
    else { throw alignmentError(instruction.alignment, check) }
    guard instruction.bits <= UInt64(UInt32.max) || addressType == .i64 else {
      throw ValidationError(.offsetOutOfRange, "\(instruction.bits)")
    }
    if check.laneCount != 0 { try checkLanes(&instruction, check) }
    return addressType
  }

  @inline(never)
  private func alignmentError(_ exponent: UInt8, _ check: InstructionCheck) -> ValidationError {
    ValidationError(
      check.isAtomic ? .atomicAlignment : .alignmentTooLarge,
      "2^\(exponent) bytes instead of \(check.isAtomic ? "" : "at most ")"
        + "\(1 << Int(check.naturalAlignment))")
  }

  private func checkLanes(
    _ instruction: inout Instruction, _ check: InstructionCheck
  ) throws(ValidationError) {
    if instruction.opcode.row.immediates == .lanes16 {
      for position in UInt64(0)..<8 {
        try checkLane(UInt8(truncatingIfNeeded: instruction.bits >> (8 * position)), check)
        try checkLane(UInt8(truncatingIfNeeded: instruction.highBits >> (8 * position)), check)
      }
    } else {
      try checkLane(instruction.lane, check)
    }
  }

  private func checkLane(_ lane: UInt8, _ check: InstructionCheck) throws(ValidationError) {
    guard lane < check.laneCount else {
      throw ValidationError(.invalidLaneIndex, "\(lane) of \(check.laneCount) lanes")
    }
  }

  private mutating func checkMemory(
    _ instruction: inout Instruction
  ) throws(ValidationError) {
    let index = instruction.index
    switch instruction.opcode {
    case .memorySize:
      try push(context.memoryAddressType(index))
    case .memoryGrow:
      let addressType = try context.memoryAddressType(index)
      try pop(addressType)
      try push(addressType)
    case .memoryFill:
      let addressType = try context.memoryAddressType(index)
      try pop(addressType, .i32, addressType)
    case .memoryCopy:
      let destination = try context.memoryAddressType(index)
      let source = try context.memoryAddressType(instruction.secondIndex)
      try pop(destination, source, context.countType(destination, source))
    case .memoryInit:
      let addressType = try context.memoryAddressType(instruction.secondIndex)
      try context.checkData(index)
      try pop(addressType, .i32, .i32)
    default:
      try context.checkData(index)
    }
  }
}

// Tables.
extension FunctionValidator {
  private mutating func checkTable(_ instruction: inout Instruction) throws(ValidationError) {
    let index = instruction.index
    switch instruction.opcode {
    case .tableGet:
      try pop(context.tableAddressType(index))
      try push(context.table(index).elementType)
    case .tableSet:
      try pop(context.tableAddressType(index), context.table(index).elementType)
    case .tableSize:
      try push(context.tableAddressType(index))
    case .tableGrow:
      let addressType = try context.tableAddressType(index)
      try pop(context.table(index).elementType, addressType)
      try push(addressType)
    case .tableFill:
      let addressType = try context.tableAddressType(index)
      try pop(addressType, context.table(index).elementType, addressType)
    case .tableCopy:
      let destination = try context.tableAddressType(index)
      let source = try context.tableAddressType(instruction.secondIndex)
      try checkElements(context.table(instruction.secondIndex).elementType, for: index)
      try pop(destination, source, context.countType(destination, source))
    case .tableInit:
      let addressType = try context.tableAddressType(instruction.secondIndex)
      try checkElements(context.elementType(index), for: instruction.secondIndex)
      try pop(addressType, .i32, .i32)
    default:
      _ = try context.elementType(index)
    }
  }

  /// That references of `type` may go into `table`.
  private func checkElements(_ type: ValueType, for table: TableIndex) throws(ValidationError) {
    let elementType = try context.table(table).elementType
    guard context.matches(type, elementType) else {
      throw ValidationError(.typeMismatch, "table \(table) holds \(elementType), not \(type)")
    }
  }
}
