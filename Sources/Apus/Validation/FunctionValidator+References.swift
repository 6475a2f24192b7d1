// References: null, casts and branches on them.
// https://webassembly.github.io/spec/core/valid/instructions.html#reference-instructions

extension FunctionValidator {
  /// The rules of instructions on references, but for those that look into objects.
  mutating func checkReference(_ instruction: inout Instruction) throws(ValidationError) {
    let heapType = instruction.heapType
    switch instruction.opcode {
    case .refNull:
      try context.check(heapType)
      try push(.reference(nullable: true, heapType))
    case .refIsNull:
      _ = try popReference()
      try push(.i32)
    case .refFunc: try checkFunctionReference(instruction.index)
    case .refAsNonNull: try push(popReference().nonNullable)
    case .refEq:
      try pop(.equality, .equality)
      try push(.i32)
    case .refI31:
      try pop(.i32)
      try push(.reference(nullable: false, .i31))
    case .i31GetS, .i31GetU:
      try pop(.reference(nullable: true, .i31))
      try push(.i32)
    case .refTest, .refTestNull:
      try checkCast(to: heapType)
      try push(.i32)
    case .refCast, .refCastNull:
      try checkCast(to: heapType)
      try push(.reference(nullable: instruction.opcode == .refCastNull, heapType))
    case .anyConvertExtern: try convert(.external, to: .any)
    case .externConvertAny: try convert(.any, to: .external)
    default: try checkBranch(instruction)
    }
  }

  private mutating func checkFunctionReference(
    _ index: FunctionIndex
  ) throws(ValidationError) {
    _ = try context.typeIndex(ofFunction: index)
    guard context.isDeclared[Int(index)] else {
      throw ValidationError(.undeclaredFunctionReference, index: index)
    }
    try push(context.reference(toFunction: index))
  }

  /// Takes a reference of any type that has `heapType` among its subtypes.
  private mutating func checkCast(to heapType: HeapType) throws(ValidationError) {
    try context.check(heapType)
    try pop(.reference(nullable: true, context.hierarchy.top(of: heapType)))
  }

  /// Null stays null, and nothing becomes null.
  private mutating func convert(
    _ from: HeapType, to heapType: HeapType
  ) throws(ValidationError) {
    let isNullable = operands.count > frameHeight && operands[operands.count - 1].isNullable
    try pop(.reference(nullable: true, from))
    try push(.reference(nullable: isNullable, heapType))
  }
}

extension ValueType {
  fileprivate static let equality = ValueType.reference(nullable: true, .equality)
}

// Branches.
extension FunctionValidator {
  private mutating func checkBranch(_ instruction: Instruction) throws(ValidationError) {
    let label = instruction.index
    switch instruction.opcode {
    case .brOnNull:
      let type = try popReference()
      let types = try labelTypes(target(label))
      try pop(types)
      try push(types)
      try push(type.nonNullable)
    case .brOnNonNull:
      try push(popReference().nonNullable)
      try branchWithReference(label)
    case .brOnCast, .brOnCastFail:
      try check(cast: instruction)
      try branch(onCast: instruction)
    case .brOnCastDescEq, .brOnCastDescEqFail:
      try check(cast: instruction)
      try popDescriptor(for: instruction.secondHeapType)
      try branch(onCast: instruction)
    case .refCastDescEq, .refCastDescEqNull:
      let heapType = instruction.heapType
      try context.check(heapType)
      try popDescriptor(for: heapType)
      try checkCast(to: heapType)
      try push(
        .reference(nullable: instruction.opcode == .refCastDescEqNull, heapType))
    default:
      throw ValidationError(.unsupportedInstruction, "\(instruction.opcode.row.mnemonic)")
    }
  }

  /// A conditional branch that takes along what is on the stack, and without it leaves the last
  /// operand away.
  private mutating func branchWithReference(_ label: UInt32) throws(ValidationError) {
    let types = try labelTypes(target(label))
    guard types.count > 0 else {
      throw ValidationError(.typeMismatch, "label \(label) takes no reference along")
    }
    try pop(types)
    try push(types)
    _ = try popAny()
  }

  /// That the types of a cast exist, and that the one is part of the other. With custom descriptors
  /// it is enough that they have a supertype in common.
  private func check(cast instruction: Instruction) throws(ValidationError) {
    try context.check(instruction.heapType)
    try context.check(instruction.secondHeapType)
    let (source, target) = (instruction.castSource, instruction.castTarget)
    let haveCommonSupertype =
      context.hierarchy.top(of: instruction.heapType)
      == context.hierarchy.top(of: instruction.secondHeapType)
    guard
      context.matches(target, source)
        || context.features.contains(.customDescriptors) && haveCommonSupertype
    else {
      throw ValidationError(.typeMismatch, "\(target) is no subtype of \(source)")
    }
  }

  private mutating func branch(onCast instruction: Instruction) throws(ValidationError) {
    let (source, target) = (instruction.castSource, instruction.castTarget)
    // What the cast leaves: null only if it does not pass.
    let rest = target.isNullable ? source.nonNullable : source
    let branchesOnSuccess =
      instruction.opcode == .brOnCast || instruction.opcode == .brOnCastDescEq
    try pop(source)
    try push(branchesOnSuccess ? target : rest)
    try branchWithReference(instruction.index)
    try push(branchesOnSuccess ? rest : target)
  }

  /// Takes the custom descriptor of a cast to `heapType`: exact when the cast is.
  private mutating func popDescriptor(for heapType: HeapType) throws(ValidationError) {
    guard let index = heapType.definedIndex, let descriptor = context.descriptor(of: index) else {
      let name = heapType.definedIndex.map(String.init) ?? heapType.description
      throw ValidationError(
        .castWithoutDescriptor, continued: "\(name) does not have a descriptor")
    }
    try pop(.reference(nullable: true, .defined(descriptor, isExact: heapType.isExact)))
  }
}
