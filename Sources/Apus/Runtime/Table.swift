// Tables in the hands of the host.
// https://webassembly.github.io/spec/core/exec/runtime.html#table-instances

/// A table of a store: references of one type.
///
/// A handle: copies are the same table. It keeps the store alive.
///
/// Spec: [table instances](https://webassembly.github.io/spec/core/exec/runtime.html#table-instances)
public struct Table {
  /// The store it lives in.
  public let store: Store
  /// Owner: a `TableInstance` of the store.
  let record: UnsafeMutablePointer<TableRecord>

  init(_ record: UnsafeMutablePointer<TableRecord>, in store: Store) {
    self.record = record
    self.store = store
  }

  /// A table of the host, to be imported. All elements are `value`, which is null if it is not given.
  ///
  /// Throws a `LinkError` when the limits are not valid, the element type is no reference type, the value
  /// is of another type or of another store, or the store's configuration or the system does not allow the
  /// minimum.
  public init(
    _ type: TableType, filledWith value: Value? = nil, in store: Store
  ) throws(LinkError) {
    let instance = try TableInstance.make(type, in: store)
    self.init(instance.record, in: store)
    var slot: UInt64 = 0
    do throws(ValueError) {
      try write(value, to: &slot)
    } catch {
      throw LinkError(.invalidValue, error.message)
    }
    instance.fill(with: slot)
  }

  /// Its type. The limits begin at the size it has now.
  public var type: TableType {
    let declared = TableInstance.of(record).type
    return TableType(
      Limits(minimum: UInt64(count), maximum: declared.limits.maximum), of: declared.elementType,
      addressType: declared.addressType)
  }

  /// How many elements it has.
  public var count: Int { Int(bitPattern: record.pointee.count) }

  /// The element at `index`; `nil` behind the end.
  public subscript(_ index: Int) -> Value? {
    guard index >= 0, index < count else { return nil }
    // Safe: checked just now.
    return Value(elementType, at: record.pointee.elements + index, in: store)
  }

  /// Replaces the element at `index`. Throws when the table has none there, or the value is of another
  /// type or of another store.
  ///
  /// Spec: [table.set](https://webassembly.github.io/spec/core/exec/instructions.html#exec-table-set)
  public func set(_ value: Value, at index: Int) throws(ValueError) {
    guard index >= 0, index < count else {
      throw ValueError(
        .outOfBounds, "out of bounds table access: index \(index), the table has \(count) elements")
    }
    // Safe: checked just now; a reference takes one slot.
    try value.write(as: elementType, to: record.pointee.elements + index, in: store)
  }

  /// Adds `count` elements, each `value`, which is null if it is not given. Gives the count before; `nil`,
  /// and nothing has changed, when the table's maximum, the store's configuration or the system forbids
  /// it. Throws when the value is of another type or of another store, also if null is of another type.
  ///
  /// Spec: [growing tables](https://webassembly.github.io/spec/core/exec/modules.html#growing-tables)
  @discardableResult public func grow(
    by count: Int, with value: Value? = nil
  ) throws(ValueError) -> Int? {
    var slot: UInt64 = 0
    try write(value, to: &slot)
    guard let delta = UInt64(exactly: count) else { return nil }
    let before = TableRecord.grow(record, by: delta, with: slot)
    return before < 0 ? nil : Int(before)
  }

  /// Writes an element, null without `value`.
  private func write(_ value: Value?, to slot: inout UInt64) throws(ValueError) {
    if let value { return try value.write(as: elementType, to: &slot, in: store) }
    guard elementType.isNullable else {
      throw ValueError(.wrongType, "\(elementType) is wanted, which null is not")
    }
  }

  private var elementType: ValueType { TableInstance.of(record).type.elementType }
}

extension Table: Hashable {
  /// Whether both are the same table of the same store.
  public static func == (left: Table, right: Table) -> Bool { left.record == right.record }

  /// Hashes the table's identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(record) }
}
