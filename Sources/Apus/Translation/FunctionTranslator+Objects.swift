// Structures and arrays.

extension FunctionTranslator {
  mutating func translateObject(_ instruction: Instruction) -> Bool {
    let index = instruction.index
    switch instruction.opcode {
    case .structNew:
      emitNew(.structureNew, instruction, operandCount: structureFields(index).count)
    case .structNewDefault: emitNew(.structureNewDefault, instruction, operandCount: 0)
    case .structNewDesc:
      emitNew(
        .structureNewDescriptor, instruction, operandCount: structureFields(index).count + 1)
    case .structNewDefaultDesc:
      emitNew(.structureNewDefaultDescriptor, instruction, operandCount: 1)
    case .refGetDesc: translateGetDescriptor(instruction)
    case .structGet, .structGetS, .structGetU: translateStructureGet(instruction)
    case .structSet: translateStructureSet(instruction)
    case .arrayNew: emitNew(.arrayNew, instruction, operandCount: 2)
    case .arrayNewDefault: emitNew(.arrayNewDefault, instruction, operandCount: 1)
    case .arrayNewFixed:
      emitNew(.arrayNewFixed, instruction, operandCount: Int(instruction.secondIndex))
    case .arrayNewData: emitNew(.arrayNewData, instruction, operandCount: 2)
    case .arrayNewElem: emitNew(.arrayNewElem, instruction, operandCount: 2)
    case .arrayGet, .arrayGetS, .arrayGetU: translateArrayGet(instruction)
    case .arraySet: translateArraySet(instruction)
    case .arrayLen:
      let slot = readableSlot(operands.count - 1)
      _ = pop()
      produce(number: Int(Operation.arrayLen.rawValue), fields(0, slot), .i32)
    case .arrayFill: emitArray(.arrayFill, instruction, operandCount: 4)
    case .arrayCopy: emitArray(.arrayCopy, instruction, operandCount: 5)
    case .arrayInitData: emitArray(.arrayInitData, instruction, operandCount: 4)
    case .arrayInitElem: emitArray(.arrayInitElem, instruction, operandCount: 4)
    default: return false
    }
    return true
  }

  private func structureFields(_ index: TypeIndex) -> [FieldType] {
    syntax.types[Int(index)].fields
  }

  private func descriptorPosition(_ index: TypeIndex) -> Int? {
    StructureLayout.descriptorPosition(of: index) { syntax.types[Int($0)] }
  }

  private func arrayElement(_ index: TypeIndex) -> FieldType? {
    if case .array(let element) = syntax.types[Int(index)].composite { element } else { nil }
  }

  /// An operation that makes an object from the top operands; it may collect. The type's index is at
  /// 12, a second index or count at 16.
  private mutating func emitNew(
    _ operation: ObjectOperation, _ instruction: Instruction, operandCount: Int
  ) {
    let first = operands.count - operandCount
    settle(from: first)
    spillAll()
    noteReferences(operandCount: operands.count)
    let slot = operandCount == 0 ? topSlot : operands[first].homeSlot
    for _ in 0..<operandCount { _ = pop() }
    emit(
      .objects, fields(slot, Int(operation.rawValue), constant: instruction.index),
      extra: UInt64(instruction.secondIndex))
    push(.temporary, .reference(nullable: false, .defined(instruction.index)))
  }

  /// An operation on the elements of arrays, without a result.
  private mutating func emitArray(
    _ operation: ObjectOperation, _ instruction: Instruction, operandCount: Int
  ) {
    let first = operands.count - operandCount
    settle(from: first)
    let slot = operands[first].homeSlot
    for _ in 0..<operandCount { _ = pop() }
    emit(
      .objects, fields(slot, Int(operation.rawValue), constant: instruction.index),
      extra: UInt64(instruction.secondIndex))
  }

  // MARK: Fields and elements

  /// The load for what is stored, and whether its result is a vector.
  private func load(
    _ storage: StorageType, isSigned: Bool, isArray: Bool
  ) -> Operation {
    switch (storage, storage.isPacked ? .i32 : width(of: storage.unpacked)) {
    case (.i8, _) where isSigned: isArray ? .arrayGet8S : .structureGet8S
    case (.i8, _): isArray ? .arrayGet8U : .structureGet8U
    case (.i16, _) where isSigned: isArray ? .arrayGet16S : .structureGet16S
    case (.i16, _): isArray ? .arrayGet16U : .structureGet16U
    case (_, .i32): isArray ? .arrayGetI32 : .structureGetI32
    case (_, .f32): isArray ? .arrayGetF32 : .structureGetF32
    case (_, .f64): isArray ? .arrayGetF64 : .structureGetF64
    case (_, .v128): isArray ? .arrayGetVector : .structureGetVector
    case (_, .i64): isArray ? .arrayGetI64 : .structureGetI64
    }
  }

  private enum Width { case i32, i64, f32, f64, v128 }

  private func width(of type: ValueType) -> Width {
    switch type {
    case .i32: .i32
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    default: .i64
    }
  }

  private func store(_ storage: StorageType, isArray: Bool) -> Operation {
    switch FieldLayout.byteCount(storage) {
    case 1: isArray ? .arraySet8 : .structureSet8
    case 2: isArray ? .arraySet16 : .structureSet16
    case 4: isArray ? .arraySet32 : .structureSet32
    case 16: isArray ? .arraySetVector : .structureSetVector
    default: isArray ? .arraySet64 : .structureSet64
    }
  }

  private mutating func produceLoaded(
    _ operation: Operation, _ unit: UInt64, _ storage: StorageType
  ) {
    if storage.unpacked == .v128 {
      produceVector(operation, unit)
    } else {
      produce(number: Int(operation.rawValue), unit, storage.unpacked)
    }
  }

  private mutating func translateStructureGet(_ instruction: Instruction) {
    let fields = structureFields(instruction.index)
    let field = fields[Int(instruction.secondIndex)]
    let slot = readableSlot(operands.count - 1)
    _ = pop()
    let operation = load(
      field.storage, isSigned: instruction.opcode == .structGetS, isArray: false)
    let byteOffset = StructureLayout.byteOffset(
      of: Int(instruction.secondIndex), in: fields,
      descriptorPosition: descriptorPosition(instruction.index))
    produceLoaded(
      operation, self.fields(0, slot, constant: UInt32(byteOffset)), field.storage)
  }

  private mutating func translateStructureSet(_ instruction: Instruction) {
    let fields = structureFields(instruction.index)
    let last = operands.count - 1
    let value = readableSlot(last)
    let slot = readableSlot(last - 1)
    _ = pop()
    _ = pop()
    let byteOffset = StructureLayout.byteOffset(
      of: Int(instruction.secondIndex), in: fields,
      descriptorPosition: descriptorPosition(instruction.index))
    emit(
      store(fields[Int(instruction.secondIndex)].storage, isArray: false),
      self.fields(value, slot, constant: UInt32(byteOffset)))
  }

  private mutating func translateGetDescriptor(_ instruction: Instruction) {
    let index = instruction.index
    guard let position = descriptorPosition(index),
      let descriptor = syntax.types[Int(index)].descriptor
    else { return }
    let slot = readableSlot(operands.count - 1)
    _ = pop()
    let byteOffset = StructureLayout.descriptorByteOffset(
      at: position, in: structureFields(index))
    produce(
      number: Int(Operation.structureGetDescriptor.rawValue),
      fields(0, slot, constant: UInt32(byteOffset)),
      .reference(nullable: false, .defined(descriptor)))
  }

  private mutating func translateArrayGet(_ instruction: Instruction) {
    guard let element = arrayElement(instruction.index) else { return }
    let last = operands.count - 1
    let index = readableSlot(last)
    let slot = readableSlot(last - 1)
    _ = pop()
    _ = pop()
    let operation = load(
      element.storage, isSigned: instruction.opcode == .arrayGetS, isArray: true)
    produceLoaded(operation, fields(0, slot, index), element.storage)
  }

  private mutating func translateArraySet(_ instruction: Instruction) {
    guard let element = arrayElement(instruction.index) else { return }
    let last = operands.count - 1
    let value = readableSlot(last)
    let index = readableSlot(last - 1)
    let slot = readableSlot(last - 2)
    for _ in 0..<3 { _ = pop() }
    emit(store(element.storage, isArray: true), fields(value, slot, index))
  }
}
