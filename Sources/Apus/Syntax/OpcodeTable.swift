// What a row of the opcode table holds.

/// What is known of an opcode without knowing the module it stands in.
package struct OpcodeRow: Sendable {
  /// The name in the text format.
  package let mnemonic: StaticString
  package let immediates: Immediates
  package let signature: Signature
  package let feature: Feature

  package init(
    _ mnemonic: StaticString, _ immediates: Immediates, _ signature: Signature, _ feature: Feature
  ) {
    self.mnemonic = mnemonic
    self.immediates = immediates
    self.signature = signature
    self.feature = feature
  }
}

/// What follows an opcode in the binary format.
package enum Immediates: UInt8, Sendable {
  case none
  case blockType, tryTable, label, labels, castLabel
  case function, typeTable, type, typeField, typeCount, typeData, typeElement, typeType, tag
  case valueTypes, heapType
  case local, global, table, tableTable, elementTable, element
  case memory, memoryMemory, dataMemory, data, memoryArgument, memoryLane
  case i32, i64, f32, f64, v128, lane, lanes16, zeroByte
}

/// The type of an instruction, where the opcode alone gives it.
package enum Signature: Equatable, Sendable {
  /// The type depends on immediates or context: the validator has a case of its own.
  case special
  /// `[] -> [t]`
  case constant(ValueType)
  /// `[t] -> [u]`
  case unary(ValueType, ValueType)
  /// `[t u] -> [v]`
  case binary(ValueType, ValueType, ValueType)
  /// `[t t t] -> [t]`
  case ternary(ValueType)
  /// `[address] -> [t]`; the address has the memory's address type.
  case load(ValueType)
  /// `[address t] -> []`
  case store(ValueType)
  /// `[address v128] -> [v128]`
  case loadLane
  /// `[address t] -> [t]`
  case readModifyWrite(ValueType)
  /// `[address t t] -> [t]`: the expected value, then the new one.
  case compareExchange(ValueType)
  /// `[address t i64] -> [i32]`: the expected value, then the time in nanoseconds.
  case wait(ValueType)
}

extension Signature {
  /// `[t t] -> [u]`
  static func binary(_ operand: ValueType, _ result: ValueType) -> Signature {
    .binary(operand, operand, result)
  }
}
