// One instruction as decoder, validator and translator pass it on.
// https://webassembly.github.io/spec/core/syntax/instructions.html

/// An instruction with its immediates.
///
/// One value is reused for a whole body, so decoding allocates nothing. Which fields have a meaning
/// depends on `opcode.row.immediates`:
///
/// | immediates | fields |
/// |---|---|
/// | blockType | `blockType` |
/// | label, function, type, local, global, table, memory, element, data, tag | `index` |
/// | labels | `list`: `index` LEB128 labels, then the default label |
/// | typeTable | `index` the type, `secondIndex` the table |
/// | tableTable, memoryMemory | `index` the destination, `secondIndex` the source |
/// | elementTable, dataMemory | `index` the segment, `secondIndex` the table or memory |
/// | valueTypes | `list`: `index` value types |
/// | typeField, typeCount, typeData, typeElement, typeType | `index` the type, `secondIndex` |
/// | heapType | `heapType` |
/// | tryTable | `blockType`, and `list`: `index` catch clauses |
/// | castLabel | `index` the label, `lane` the flags, `heapType` from, `secondHeapType` to |
/// | memoryArgument, memoryLane | `alignment` (exponent), `bits` the offset, `index` the memory, `lane` |
/// | i32, i64, f32, f64 | `bits`, zero-extended |
/// | v128, lanes16 | `bits` bytes 0-7, `highBits` bytes 8-15, little-endian |
/// | lane | `lane` |
package struct Instruction: Sendable {
  package var opcode: Opcode = .nop
  package var lane: UInt8 = 0
  package var alignment: UInt8 = 0
  package var index: UInt32 = 0
  package var secondIndex: UInt32 = 0
  package var blockType: BlockType = .empty
  package var heapType: HeapType = .function
  package var secondHeapType: HeapType = .function
  package var bits: UInt64 = 0
  package var highBits: UInt64 = 0
  /// Of the opcode's first byte, in the module.
  package var byteOffset = 0
  /// The bytes of a list, read again by whoever wants its items.
  package var list = ByteRange(byteOffset: 0, byteCount: 0)

  package init() {}

  /// The type that a branch on a cast takes its operand for.
  package var castSource: ValueType { .reference(nullable: lane & 1 != 0, heapType) }
  /// The type that it casts to.
  package var castTarget: ValueType { .reference(nullable: lane & 2 != 0, secondHeapType) }
}

/// The type of a block.
///
/// Spec: [block types](https://webassembly.github.io/spec/core/syntax/instructions.html#syntax-blocktype)
package enum BlockType: Equatable, Sendable, BitwiseCopyable {
  /// `[] -> []`
  case empty
  /// `[] -> [t]`
  case value(ValueType)
  /// A function type of the module.
  case type(TypeIndex)
}
