// Tags in the hands of the host.
// https://webassembly.github.io/spec/core/exec/runtime.html#tag-instances

/// A tag of a store: what exceptions are thrown with and caught by.
///
/// A handle: copies are the same tag. It keeps the store alive.
///
/// Spec: [tag instances](https://webassembly.github.io/spec/core/exec/runtime.html#tag-instances)
public struct Tag {
  /// The store it lives in.
  public let store: Store
  /// Owner: a `TagInstance` of the store.
  let record: UnsafeMutablePointer<TagRecord>

  init(_ record: UnsafeMutablePointer<TagRecord>, in store: Store) {
    self.record = record
    self.store = store
  }

  /// A tag of the host, to be imported. Its exceptions carry values of the types of `payload`.
  public init(_ payload: [ValueType], in store: Store) {
    let typeID = TypeRegistry.id(of: FunctionType(payload))
    self.init(TagInstance(typeID, in: store).record, in: store)
  }

  /// What its exceptions carry, as the parameters of a function type without results.
  public var type: FunctionType {
    CanonicalTypes.functionType(record.pointee.typeID) ?? FunctionType([])
  }
}

extension Tag: Hashable {
  /// Whether both are the same tag of the same store.
  public static func == (left: Tag, right: Tag) -> Bool { left.record == right.record }

  /// Hashes the tag's identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(record) }
}
