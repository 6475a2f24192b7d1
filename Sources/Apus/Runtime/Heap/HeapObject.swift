// Objects of the collected heap: structures, arrays and exceptions.
// https://webassembly.github.io/spec/core/exec/runtime.html#aggregate-instances

/// The first eight bytes of every cell of the heap. What follows depends on the shape:
///
/// ```
/// structure   | header | fields, as its shape places them
/// array       | header | element count u64 | elements
/// exception   | header | tag               | payload, in slots
/// ```
struct HeapHeader {
  /// The place of the object's shape in the heap's list; the least number means a free cell.
  var shapeIndex: UInt32
  /// 1 while a collection has reached the object.
  var mark: UInt32

  static let freeShapeIndex: UInt32 = 0
  static let byteCount = 8
}

/// How the collector sees the objects of one type.
struct HeapShape {
  /// Where references are, in bytes from the header, of objects without elements.
  var referenceByteOffsets: [Int] = []
  /// Bytes of one element; zero for objects without elements.
  var elementByteCount = 0
  /// Whether the elements are references.
  var elementsAreReferences = false

  /// Where the elements of an array begin.
  static let elementsByteOffset = 16
}

/// References as slots hold them.
///
/// | low bits | what |
/// |---|---|
/// | all zero | null |
/// | 00 | the address of a `FunctionRecord` or of a heap object |
/// | 01 | a value of the host: its index in the store's list, plus one, shifted by 2 |
/// | 11 | an `i31`: its 31 bits, shifted by 2 |
enum ReferenceBits {
  static func external(_ index: Int) -> UInt64 { UInt64(index &+ 1) &<< 2 | 1 }

  static func i31(_ value: UInt32) -> UInt64 { UInt64(value & 0x7FFF_FFFF) &<< 2 | 3 }

  /// The object that the bits point to; `nil` for null and tagged values.
  @inline(__always)  // For each reference that a collection looks at.
  static func object(_ bits: UInt64) -> UnsafeMutableRawPointer? {
    bits & 3 == 0 ? UnsafeMutableRawPointer(bitPattern: UInt(bits)) : nil
  }
}
