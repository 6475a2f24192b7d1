// Exceptions that cross the border between host and guest.
// https://webassembly.github.io/spec/core/exec/runtime.html#exception-instances

/// An exception: one of a guest that nobody caught, or one that a host function throws into its caller.
///
/// It keeps the store alive. Use it on the store's thread only, and let go of it there.
///
/// ```swift
/// let overflow = Tag([.i32], in: store)
/// let check = Function(in: store) { (number: Int32) throws -> Void in
///   if number > 99 { throw try ThrownException(overflow, [.i32(number)]) }
/// }
/// ```
/// Spec: [exceptions](https://webassembly.github.io/spec/core/exec/runtime.html#exception-instances)
public struct ThrownException: Error, @unchecked Sendable {
  /// What it was thrown with.
  public let tag: Tag
  /// What it carries.
  public let payload: [Value]
  /// The object, once there is one.
  private let object: ObjectReference?

  /// An exception for a host function to throw. Throws when the values are not what the tag says.
  public init(_ tag: Tag, _ payload: [Value]) throws(ValueError) {
    let types = tag.type.parameters
    guard payload.count == types.count else {
      throw ValueError(
        .wrongCount, "the tag's exceptions carry \(types.count) values, not \(payload.count)")
    }
    var slots: (UInt64, UInt64) = (0, 0)
    for (value, type) in zip(payload, types) {
      try withUnsafeMutablePointer(to: &slots.0) { (slot) throws(ValueError) in
        // Safe: a value has two slots at most.
        try value.write(as: type, to: slot, in: tag.store)
      }
    }
    self.tag = tag
    self.payload = payload
    object = nil
  }
}

extension ThrownException {
  /// The exception that a slot holds; `nil` for null.
  init?(bits: UInt64, in store: Store) {
    guard let start = ReferenceBits.object(bits) else { return nil }
    // Safe: a reference to an exception, whose shape says what follows its tag.
    let record = start.load(
      fromByteOffset: HeapShape.tagByteOffset, as: UnsafeMutablePointer<TagRecord>.self)
    tag = Tag(record, in: store)
    var slot = (start + HeapShape.payloadByteOffset).assumingMemoryBound(to: UInt64.self)
    payload = tag.type.parameters.map { type in
      defer { slot += type.slotCount }
      return Value(type, at: slot, in: store)
    }
    object = ObjectReference(bits: bits, in: store)
  }

  /// The bits for a slot: those of the object it came from, else of a new one. `nil` when the heap has no
  /// room.
  func bits() -> UInt64? {
    if let object { return object.bits }
    let store = tag.store
    let shapeIndex = tag.record.pointee.shapeIndex
    let shape = store.heap.shapes[Int(shapeIndex)]
    guard let start = store.heap.allocate(byteCount: shape.byteCount, shapeIndex: shapeIndex)
    else { return nil }
    start.storeBytes(
      of: tag.record, toByteOffset: HeapShape.tagByteOffset,
      as: UnsafeMutablePointer<TagRecord>.self)
    var slot = (start + HeapShape.payloadByteOffset).assumingMemoryBound(to: UInt64.self)
    for (value, type) in zip(payload, tag.type.parameters) {
      // The types were checked when the exception was made. A value that is not written is zero.
      try? value.write(as: type, to: slot, in: store)
      slot += type.slotCount
    }
    return UInt64(UInt(bitPattern: start))
  }
}

extension ThrownException: CustomStringConvertible {
  /// What it carries: `uncaught exception [i32 5]`.
  public var description: String {
    "uncaught exception [\(payload.map(\.description).joined(separator: " "))]"
  }
}
