// Constant expressions: initialisers of globals, offsets and elements of segments.
// https://webassembly.github.io/spec/core/valid/instructions.html#constant-expressions

extension FunctionValidator {
  /// Validates the next instruction of a constant expression, which sees the globals below
  /// `visibleGlobalCount` alone.
  mutating func validateConstant(
    _ instruction: inout Instruction, visibleGlobalCount: Int
  ) throws(ValidationError) {
    do {
      try checkConstant(&instruction, visibleGlobalCount)
    } catch {
      throw located(error, at: instruction)
    }
    try validate(&instruction)
  }

  private func checkConstant(
    _ instruction: inout Instruction, _ visibleGlobalCount: Int
  ) throws(ValidationError) {
    switch instruction.opcode {
    case .i32Const, .i64Const, .f32Const, .f64Const, .v128Const, .refNull, .refFunc, .end:
      return
    case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul:
      if context.features.contains(.extendedConstants) { return }
    case .refI31, .structNew, .structNewDefault, .structNewDesc, .structNewDefaultDesc, .arrayNew,
      .arrayNewDefault, .arrayNewFixed, .anyConvertExtern, .externConvertAny:
      return
    case .globalGet:
      let index = instruction.index
      guard Int(index) < visibleGlobalCount else {
        throw ValidationError(.unknownGlobal, index: index)
      }
      if try !context.global(index).isMutable { return }
      throw ValidationError(.constantExpressionRequired, "global \(index) is mutable")
    default:
      break
    }
    throw ValidationError(
      .constantExpressionRequired, "\(instruction.opcode.row.mnemonic) is not constant")
  }
}
