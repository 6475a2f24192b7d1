// Where the fields of structures lie.

/// How many bytes a field or element takes, and whether the collector follows it.
struct FieldLayout: Hashable {
  /// From the object's header; zero for elements.
  var byteOffset: Int
  /// 1, 2, 4, 8 or 16.
  let byteCount: Int
  /// Whether it is a reference that may point into the heap: any but one to a function.
  let isTraced: Bool
  /// Slots of its value on the operand stack.
  var slotCount: Int { byteCount == 16 ? 2 : 1 }

  /// The layout of a field or element. Indices of defined types in `type` are ids.
  init(_ type: FieldType) {
    byteOffset = 0
    byteCount = type.storage.sizeExponent.map { 1 << Int($0) } ?? 8
    isTraced = !type.storage.isPacked && type.storage.unpacked.isTraced
  }
}

/// The layout of a structure: its fields in order, each aligned to its size (at most 8 bytes), behind
/// the header. A subtype's first fields are its supertype's, so they lie at the same places.
struct StructureLayout {
  private(set) var fields: [FieldLayout] = []
  /// Of the whole object; a multiple of 8, and at least 16.
  private(set) var byteCount = HeapHeader.byteCount

  init(_ types: [FieldType]) {
    for type in types {
      var field = FieldLayout(type)
      let alignment = min(field.byteCount, 8)
      field.byteOffset = (byteCount + alignment - 1) / alignment * alignment
      byteCount = field.byteOffset + field.byteCount
      fields.append(field)
    }
    byteCount = max(16, (byteCount + 7) / 8 * 8)
  }
}

extension ValueType {
  /// Whether a value may point into the heap: a reference to anything but a function. An index of a
  /// defined type must be an id.
  var isTraced: Bool {
    guard let heapType else { return false }
    guard let id = heapType.definedIndex else {
      return heapType != .function && heapType != .noFunction
    }
    return CanonicalTypes.type(id)?.composite.kind != .function
  }
}
