// Values of the host in the hands of a guest.
// https://webassembly.github.io/spec/core/syntax/types.html#reference-types

/// A value of the host that a guest can hold and give back but not look into.
///
/// The store holds every value that was passed to a guest as long as it lives; an object, or a
/// reference that came from the guest, is held once however often it is passed.
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

/// The values that guests of one store hold as external references.
///
/// A slot is twice the index here, plus three: odd, so that it is neither null nor a pointer.
final class ExternalValues {
  private var values: [Any] = []
  /// The slots of those that are objects.
  private var slots: [ObjectIdentifier: UInt64] = [:]

  /// The bits that stand for `reference`.
  func slot(_ reference: ExternalReference?) -> UInt64 {
    guard let reference else { return 0 }
    if let slot = reference.slot(in: self) { return slot }
    let isObject = type(of: reference.value) is AnyObject.Type
    let object = isObject ? ObjectIdentifier(reference.value as AnyObject) : nil
    if let object, let slot = slots[object] { return slot }
    values.append(reference.value)
    let slot = UInt64(values.count) << 1 | 1
    if let object { slots[object] = slot }
    return slot
  }

  /// The reference that `slot` stands for; `nil` for null.
  func reference(_ slot: UInt64) -> ExternalReference? {
    let index = Int(truncatingIfNeeded: slot >> 1) &- 1
    guard slot & 1 == 1, values.indices.contains(index) else { return nil }
    return ExternalReference(values[index], of: self, at: slot)
  }
}
