// Tag instances: what exceptions are told apart by.
// https://webassembly.github.io/spec/core/exec/runtime.html#tag-instances

/// A tag instance: the owner of a record.
///
/// Owner: the store.
final class TagInstance {
  let record: UnsafeMutablePointer<TagRecord>

  /// A tag of `store`, whose function type has this id.
  init(_ typeID: TypeID, in store: Store) {
    let type = CanonicalTypes.functionType(typeID) ?? FunctionType([])
    record = .allocate(capacity: 1)
    record.initialize(
      to: TagRecord(
        typeID: typeID, shapeIndex: store.exceptionShapeIndex(typeID, type),
        payloadSlotCount: UInt32(clamping: type.parameterSlotCount)))
    store.own(self)
  }

  deinit { record.deallocate() }
}

extension HeapShape {
  /// Where an exception's tag is, and where its payload begins.
  static let tagByteOffset = HeapHeader.byteCount
  static let payloadByteOffset = tagByteOffset + 8

  /// The shape of the exceptions of a tag of `type`, which has the id `typeID`.
  init(exceptionsOf type: FunctionType, typeID: TypeID) {
    var byteOffset = Self.payloadByteOffset
    var fields: [FieldLayout] = []
    for parameter in type.parameters {
      var field = FieldLayout(FieldType(StorageType(parameter)))
      field.byteOffset = byteOffset
      byteOffset += parameter.slotCount * 8
      fields.append(field)
    }
    self.init(
      typeID: typeID, fields: fields, byteCount: byteOffset,
      tracedByteOffsets: fields.filter(\.isTraced).map(\.byteOffset))
  }
}
