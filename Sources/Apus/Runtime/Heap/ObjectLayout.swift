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
///
/// A custom descriptor takes 8 bytes among the fields, where `descriptorPosition` says. All subtypes of
/// a type with one have it at the same place.
struct StructureLayout {
  private(set) var fields: [FieldLayout] = []
  private(set) var descriptorByteOffset: Int?
  /// Of the whole object; a multiple of 8, and at least 16.
  private(set) var byteCount = HeapHeader.byteCount

  init(_ types: [FieldType], descriptorPosition: Int? = nil) {
    for (position, type) in types.enumerated() {
      if position == descriptorPosition { placeDescriptor() }
      var field = FieldLayout(type)
      field.byteOffset = FieldLayout.byteOffset(behind: byteCount, byteCount: field.byteCount)
      byteCount = field.byteOffset + field.byteCount
      fields.append(field)
    }
    if types.count == descriptorPosition { placeDescriptor() }
    byteCount = max(16, (byteCount + 7) / 8 * 8)
  }

  private mutating func placeDescriptor() {
    let byteOffset = FieldLayout.byteOffset(behind: byteCount, byteCount: Self.descriptorByteCount)
    descriptorByteOffset = byteOffset
    byteCount = byteOffset + Self.descriptorByteCount
  }

  private static let descriptorByteCount = 8

  /// How many fields lie before the custom descriptor of a type; `nil` when it has none. They are those
  /// of the nearest ancestor that has none, whose fields must not move. `type` gives the types that
  /// indices mean: a module's, or by ids.
  static func descriptorPosition(
    of index: UInt32, _ type: (UInt32) -> DefinedType?
  ) -> Int? {
    guard var current = type(index), current.descriptor != nil else { return nil }
    while let supertype = current.supertypes.first.flatMap(type) {
      guard supertype.descriptor != nil else { return supertype.fields.count }
      current = supertype
    }
    return 0
  }

  // Whatever the indices in `types` mean:

  /// Where the field at `index` lies.
  static func byteOffset(
    of index: Int, in types: [FieldType], descriptorPosition: Int? = nil
  ) -> Int {
    var end = HeapHeader.byteCount
    var byteOffset = end
    for (position, type) in types.prefix(index + 1).enumerated() {
      if position == descriptorPosition {
        end = FieldLayout.byteOffset(behind: end, byteCount: descriptorByteCount)
        end += descriptorByteCount
      }
      let byteCount = FieldLayout.byteCount(type.storage)
      byteOffset = FieldLayout.byteOffset(behind: end, byteCount: byteCount)
      end = byteOffset + byteCount
    }
    return byteOffset
  }

  /// Where a custom descriptor lies that has `position` fields before it.
  static func descriptorByteOffset(at position: Int, in types: [FieldType]) -> Int {
    // As a field of its size would lie there.
    byteOffset(of: position, in: types.prefix(position) + [FieldType(StorageType(.i64))])
  }
}

extension DefinedType {
  /// The fields of a structure; of another type none.
  var fields: [FieldType] { if case .structure(let fields) = composite { fields } else { [] } }
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
