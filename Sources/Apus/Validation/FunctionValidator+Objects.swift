// Structures and arrays.
// https://webassembly.github.io/spec/core/valid/instructions.html#aggregate-instructions

extension FunctionValidator {
  /// The rules of instructions on structures.
  mutating func checkStructure(_ instruction: inout Instruction) throws(ValidationError) {
    let index = instruction.index
    if instruction.opcode == .refGetDesc { return try getDescriptor(index) }
    let type = try context.structureType(index)
    switch instruction.opcode {
    case .structNew, .structNewDesc:
      try popOwnDescriptor(of: index, instruction.opcode == .structNewDesc)
      try pop(type.parameters)
      try push(context.made(index))
    case .structNewDefault, .structNewDefaultDesc:
      try popOwnDescriptor(of: index, instruction.opcode == .structNewDefaultDesc)
      for type in context.types.types(of: type.parameters) { try checkDefault(type) }
      try push(context.made(index))
    case .structGet, .structGetS, .structGetU:
      let field = try field(instruction.secondIndex, of: type)
      try checkPacking(field, hasSign: instruction.opcode != .structGet)
      try pop(.reference(nullable: true, .defined(index)))
      try push(field.storage.unpacked)
    case .structSet:
      let position = instruction.secondIndex
      let field = try field(position, of: type)
      guard field.isMutable else { throw ValidationError(.immutableField, index: position) }
      try pop(.reference(nullable: true, .defined(index)), field.storage.unpacked)
    default:
      throw ValidationError(.unsupportedInstruction, "\(instruction.opcode.row.mnemonic)")
    }
  }

  private func field(
    _ position: UInt32, of type: DefinedTypeLists
  ) throws(ValidationError) -> FieldType {
    guard Int(position) < type.parameters.count else {
      throw ValidationError(.unknownField, index: position)
    }
    return context.types.field(Int(position), of: type)
  }

  private func checkDefault(_ type: ValueType) throws(ValidationError) {
    guard type.isDefaultable else {
      throw ValidationError(.typeMismatch, "\(type) has no default value")
    }
  }

  /// That narrow integers are read with a rule for their sign, and nothing else is.
  private func checkPacking(_ field: FieldType, hasSign: Bool) throws(ValidationError) {
    guard field.storage.isPacked == hasSign else {
      throw ValidationError(
        .typeMismatch,
        "\(field.storage) is \(hasSign ? "not " : "")read with a rule for its sign")
    }
  }

  /// Takes the custom descriptor of a new object, if its type has one.
  private mutating func popOwnDescriptor(
    of index: TypeIndex, _ isGiven: Bool
  ) throws(ValidationError) {
    let descriptor = context.descriptor(of: index)
    guard (descriptor != nil) == isGiven else {
      throw ValidationError(isGiven ? .surplusDescriptor : .missingDescriptor)
    }
    if let descriptor { try pop(.reference(nullable: true, .defined(descriptor, isExact: true))) }
  }

  /// `ref.get_desc`: exact for an exact reference.
  private mutating func getDescriptor(_ index: TypeIndex) throws(ValidationError) {
    try context.check(.defined(index))
    guard let descriptor = context.descriptor(of: index) else {
      throw ValidationError(.typeWithoutDescriptor, index: index)
    }
    let isExact = isOperand(0, .reference(nullable: true, .defined(index, isExact: true)))
    try pop(.reference(nullable: true, .defined(index)))
    try push(.reference(nullable: false, .defined(descriptor, isExact: isExact)))
  }
}

// Arrays.
extension FunctionValidator {
  /// The rules of instructions on arrays.
  mutating func checkArray(_ instruction: inout Instruction) throws(ValidationError) {
    let index = instruction.index
    if instruction.opcode == .arrayLen {
      try pop(.reference(nullable: true, .array))
      return try push(.i32)
    }
    let element = try context.arrayElement(index)
    let type = element.storage.unpacked
    let reference = ValueType.reference(nullable: true, .defined(index))
    switch instruction.opcode {
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem:
      return try makeArray(instruction, of: element)
    case .arrayGet, .arrayGetS, .arrayGetU:
      try checkPacking(element, hasSign: instruction.opcode != .arrayGet)
      try pop(reference, .i32)
      return try push(type)
    default: break
    }
    guard element.isMutable else { throw ValidationError(.immutableArray, index: index) }
    switch instruction.opcode {
    case .arraySet: try pop(reference, .i32, type)
    case .arrayFill:
      try pop(type, .i32)
      try pop(reference, .i32)
    case .arrayCopy: try copyArray(instruction, to: element)
    case .arrayInitData:
      try checkDataSegment(instruction.secondIndex, for: element)
      try pop(.i32, .i32, .i32)
      try pop(reference)
    case .arrayInitElem:
      try checkElementSegment(instruction.secondIndex, for: element)
      try pop(.i32, .i32, .i32)
      try pop(reference)
    default:
      throw ValidationError(.unsupportedInstruction, "\(instruction.opcode.row.mnemonic)")
    }
  }

  private mutating func makeArray(
    _ instruction: Instruction, of element: FieldType
  ) throws(ValidationError) {
    let type = element.storage.unpacked
    switch instruction.opcode {
    case .arrayNew: try pop(type, .i32)
    case .arrayNewDefault:
      try checkDefault(type)
      try pop(.i32)
    case .arrayNewFixed: try pop(type, count: Int(instruction.secondIndex))
    case .arrayNewData:
      try checkDataSegment(instruction.secondIndex, for: element)
      try pop(.i32, .i32)
    default:
      try checkElementSegment(instruction.secondIndex, for: element)
      try pop(.i32, .i32)
    }
    try push(context.made(instruction.index))
  }

  /// Takes `count` operands of one type.
  private mutating func pop(_ type: ValueType, count: Int) throws(ValidationError) {
    // Unreachable code has any number of them.
    let present = min(count, operands.count - frameHeight)
    for _ in 0..<present { try pop(type) }
    if present < count { try pop(type) }
  }

  private mutating func copyArray(
    _ instruction: Instruction, to element: FieldType
  ) throws(ValidationError) {
    let source = try context.arrayElement(instruction.secondIndex)
    guard context.hierarchy.matches(source.storage, element.storage) else {
      throw ValidationError(.arrayTypes, "\(source.storage) for \(element.storage)")
    }
    try pop(.reference(nullable: true, .defined(instruction.secondIndex)), .i32, .i32)
    try pop(.reference(nullable: true, .defined(instruction.index)), .i32)
  }

  private func checkDataSegment(
    _ segment: UInt32, for element: FieldType
  ) throws(ValidationError) {
    guard element.storage.sizeExponent != nil else {
      throw ValidationError(.arrayNotNumeric, "\(element.storage)")
    }
    try context.checkData(segment)
  }

  private func checkElementSegment(
    _ segment: UInt32, for element: FieldType
  ) throws(ValidationError) {
    let type = try context.elementType(segment)
    guard context.matches(type, element.storage.unpacked) else {
      throw ValidationError(
        .typeMismatch, "element segment \(segment) is of \(type), the array of \(element.storage)"
      )
    }
  }
}
