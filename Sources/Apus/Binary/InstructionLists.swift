// The items of an instruction's list, read again from the module's bytes.

/// The labels of a `br_table`: the default label is the last.
package struct LabelList: Sequence, IteratorProtocol {
  private var reader: ByteReader
  /// How many are to come.
  package private(set) var count: Int

  /// The labels of `instruction`, which was decoded from `bytes`.
  package init(_ bytes: ModuleBytes, _ instruction: Instruction) {
    reader = ByteReader(bytes, instruction.list)
    count = Int(instruction.index) &+ 1
  }

  package mutating func next() -> UInt32? {
    guard count > 0 else { return nil }
    count &-= 1
    // The decoder has read it before: it cannot fail.
    return try? reader.u32()
  }
}

/// The value types of a typed `select`.
package struct ValueTypeList: Sequence, IteratorProtocol {
  private var reader: ByteReader
  private let features: Features
  /// How many are to come.
  package private(set) var count: Int

  /// The types of `instruction`, which was decoded from `bytes` with `features`.
  package init(_ bytes: ModuleBytes, _ instruction: Instruction, _ features: Features) {
    reader = ByteReader(bytes, instruction.list)
    self.features = features
    count = Int(instruction.index)
  }

  package mutating func next() -> ValueType? {
    guard count > 0 else { return nil }
    count &-= 1
    // The decoder has read it before: it cannot fail.
    return try? reader.valueType(features)
  }
}
