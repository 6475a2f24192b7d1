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

/// A clause of a `try_table`: which exceptions go where, and what they take along.
///
/// Spec: [catch clauses](https://webassembly.github.io/spec/core/syntax/instructions.html#syntax-catch)
package struct CatchClause: Equatable, Sendable {
  /// The tag of the exceptions; `nil` for all.
  package var tag: TagIndex?
  /// Whether a reference to the exception goes along, behind what it carries.
  package var hasReference: Bool
  /// Where they go: a label outside of the `try_table`.
  package var label: UInt32
}

extension ByteReader {
  /// Spec: [catch clauses](https://webassembly.github.io/spec/core/binary/instructions.html#binary-catch)
  mutating func catchClause() throws(DecodingError) -> CatchClause {
    let start = byteOffset
    let kind = try byte()
    guard kind < 4 else { throw DecodingError(.catchClause, at: start, hexadecimal(kind)) }
    let tag = kind < 2 ? try u32() : nil
    return CatchClause(tag: tag, hasReference: kind & 1 != 0, label: try u32())
  }
}

/// The clauses of a `try_table`.
package struct CatchList: Sequence, IteratorProtocol {
  private var reader: ByteReader
  /// How many are to come.
  package private(set) var count: Int

  /// The clauses of `instruction`, which was decoded from `bytes`.
  package init(_ bytes: ModuleBytes, _ instruction: Instruction) {
    reader = ByteReader(bytes, instruction.list)
    count = Int(instruction.index)
  }

  package mutating func next() -> CatchClause? {
    guard count > 0 else { return nil }
    count &-= 1
    // The decoder has read it before: it cannot fail.
    return try? reader.catchClause()
  }
}
