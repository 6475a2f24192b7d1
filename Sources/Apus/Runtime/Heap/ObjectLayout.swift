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
    byteCount = Self.byteCount(type.storage)
    isTraced = !type.storage.isPacked && type.storage.unpacked.isTraced
  }
}

extension FieldLayout {
  /// Bytes of a value of that storage type.
  static func byteCount(_ storage: StorageType) -> Int {
    storage.sizeExponent.map { 1 << Int($0) } ?? 8
  }

  /// Where a value of `byteCount` bytes lies that follows `end` bytes.
  static func byteOffset(behind end: Int, byteCount: Int) -> Int {
    let alignment = min(byteCount, 8)
    return (end + alignment - 1) / alignment * alignment
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
      field.byteOffset = FieldLayout.byteOffset(behind: byteCount, byteCount: field.byteCount)
      byteCount = field.byteOffset + field.byteCount
      fields.append(field)
    }
    byteCount = max(16, (byteCount + 7) / 8 * 8)
  }

  /// Where the field at `index` lies, whatever the indices in `types` mean.
  static func byteOffset(of index: Int, in types: [FieldType]) -> Int {
    var end = HeapHeader.byteCount
    var byteOffset = end
    for type in types.prefix(index + 1) {
      let byteCount = FieldLayout.byteCount(type.storage)
      byteOffset = FieldLayout.byteOffset(behind: end, byteCount: byteCount)
      end = byteOffset + byteCount
    }
    return byteOffset
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
