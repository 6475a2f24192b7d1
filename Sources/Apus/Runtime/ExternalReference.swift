// Values of the host in the hands of a guest.
// https://webassembly.github.io/spec/core/syntax/types.html#reference-types

/// A value of the host that a guest can hold and give back but not look into.
///
/// The store holds every value that was passed to a guest as long as it lives; an object, or a
/// reference that came from the guest, is held once however often it is passed.
///
/// A guest can also make such a reference of its own objects, with `extern.convert_any`: then the value is
/// an `ObjectReference`, and given back it is the object again.
///
/// Spec: [reference types](https://webassembly.github.io/spec/core/syntax/types.html#reference-types)
public struct ExternalReference {
  /// The value.
  public let value: Any
  /// Which store's values hold it already, if it came from one, and the slot that stands for it.
  private var origin: (values: ExternalValues, slot: UInt64)?

  /// A reference to `value`.
  public init(_ value: Any) { self.value = value }

  init(_ value: Any, of values: ExternalValues, at slot: UInt64) {
    self.value = value
    origin = (values, slot)
  }

  /// The slot that stands for the value, if it came from `values`.
  func slot(in values: ExternalValues) -> UInt64? {
    origin?.values === values ? origin?.slot : nil
  }
}

extension ExternalReference {
  /// The bits that stand for it in `store`. An object of a guest stands for itself, as `extern.convert_any`
  /// makes it.
  func bits(in store: Store) throws(ValueError) -> UInt64 {
    if let slot = slot(in: store.externalValues) { return slot }
    guard let object = value as? ObjectReference else { return store.externalValues.slot(self) }
    guard object.kind != .exception else {
      throw ValueError(.wrongType, "externref is wanted, exnref was given")
    }
    return try object.bits(in: store)
  }

  /// What a slot of type `externref` holds; `nil` for null.
  init?(bits: UInt64, in store: Store) {
    if let reference = store.externalValues.reference(bits) {
      self = reference
    } else if let object = ObjectReference(bits: bits, in: store) {
      self.init(object)
    } else {
      return nil
    }
  }
}

/// The values that guests of one store hold as external references.
final class ExternalValues {
  private var values: [Any] = []
  /// The slots of those that are objects.
  private var slots: [ObjectIdentifier: UInt64] = [:]

  /// The bits that stand for `reference`.
  func slot(_ reference: ExternalReference) -> UInt64 {
    if let slot = reference.slot(in: self) { return slot }
    let isObject = type(of: reference.value) is AnyObject.Type
    let object = isObject ? ObjectIdentifier(reference.value as AnyObject) : nil
    if let object, let slot = slots[object] { return slot }
    let slot = ReferenceBits.external(values.count)
    values.append(reference.value)
    if let object { slots[object] = slot }
    return slot
  }

  /// The reference that `slot` stands for; `nil` for null and anything else.
  func reference(_ slot: UInt64) -> ExternalReference? {
    guard let index = ReferenceBits.externalIndex(slot), values.indices.contains(index) else {
      return nil
    }
    return ExternalReference(values[index], of: self, at: slot)
  }
}

extension ReferenceBits {
  /// The index that `external` made the bits of; `nil` for other references.
  static func externalIndex(_ bits: UInt64) -> Int? {
    bits & 3 == 1 ? Int(truncatingIfNeeded: bits >> 2) &- 1 : nil
  }
}
