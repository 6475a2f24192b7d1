// Objects of the collected heap: structures, arrays and exceptions.
// https://webassembly.github.io/spec/core/exec/runtime.html#aggregate-instances

/// The first eight bytes of every cell of the heap. What follows depends on the shape:
///
/// ```
/// structure   | header | fields and custom descriptor, as its shape places them
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

/// What is known of the objects of one type.
struct HeapShape {
  /// The id of the type; of an exception, that of its tag's function type.
  var typeID: TypeID
  /// The ids of the type's ancestors, from the root down to itself.
  var row: [TypeID] = []
  /// The fields of a structure, or the payload of an exception.
  var fields: [FieldLayout] = []
  /// Of a whole object; of an array, without its elements.
  var byteCount: Int
  /// Where a structure has its custom descriptor; `nil` when its type has none.
  var descriptorByteOffset: Int?
  /// The elements of an array; `nil` for a structure or exception.
  var element: FieldLayout?
  /// Where fields are that the collector follows.
  var tracedByteOffsets: [Int] = []

  /// Where the elements of an array begin.
  static let elementsByteOffset = 16
}

extension HeapShape {
  /// What a free cell has.
  static let free = HeapShape(typeID: .max, byteCount: 0)

  /// The shape of the structures or arrays of a type; `nil` for a function type.
  init?(typeID: TypeID) {
    guard let type = CanonicalTypes.type(typeID) else { return nil }
    let row = CanonicalTypes.ancestors(of: typeID) + [typeID]
    switch type.composite {
    case .function: return nil
    case .structure(let types):
      let layout = StructureLayout(
        types,
        descriptorPosition: StructureLayout.descriptorPosition(of: typeID, CanonicalTypes.type))
      var traced = layout.fields.filter(\.isTraced).map(\.byteOffset)
      if let descriptor = layout.descriptorByteOffset { traced.append(descriptor) }
      self.init(
        typeID: typeID, row: row, fields: layout.fields, byteCount: layout.byteCount,
        descriptorByteOffset: layout.descriptorByteOffset, tracedByteOffsets: traced)
    case .array(let element):
      self.init(
        typeID: typeID, row: row, byteCount: Self.elementsByteOffset,
        element: FieldLayout(element))
    }
  }
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
