// Swift types that stand for value types in typed functions.

/// A Swift type that stands for one value type in typed functions.
///
/// `Int32`, `UInt32`, `Int64`, `UInt64`, `Float`, `Double`, `Function?`, `ExternalReference?` and
/// `ObjectReference?` conform; conformances of other types are not supported.
///
/// Spec: [values](https://webassembly.github.io/spec/core/exec/runtime.html#values)
public protocol WasmValue {
  /// The type it stands for.
  static var valueType: ValueType { get }
  /// The value of a slot. For the typed functions; `slot` must hold a value of `valueType`.
  static func fromSlot(_ slot: UInt64, in store: Store) -> Self
  /// The bits for a slot.
  func slot(in store: Store) -> UInt64
}

// Inlinable, all of it, so that a typed call compiles to plain stores and loads in the caller's
// module; otherwise each value is a call through a witness table.

extension Int32: WasmValue {
  /// `i32`
  @inlinable public static var valueType: ValueType { .i32 }
  /// The low 32 bits.
  @inlinable public static func fromSlot(_ slot: UInt64, in store: Store) -> Int32 {
    Int32(truncatingIfNeeded: slot)
  }
  /// The bits, zero-extended.
  @inlinable public func slot(in store: Store) -> UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: WasmValue {
  /// `i32`
  @inlinable public static var valueType: ValueType { .i32 }
  /// The low 32 bits.
  @inlinable public static func fromSlot(_ slot: UInt64, in store: Store) -> UInt32 {
    UInt32(truncatingIfNeeded: slot)
  }
  /// The bits, zero-extended.
  @inlinable public func slot(in store: Store) -> UInt64 { UInt64(self) }
}

extension Int64: WasmValue {
  /// `i64`
  @inlinable public static var valueType: ValueType { .i64 }
  /// The same bits.
  @inlinable public static func fromSlot(_ slot: UInt64, in store: Store) -> Int64 {
    Int64(bitPattern: slot)
  }
  /// The same bits.
  @inlinable public func slot(in store: Store) -> UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: WasmValue {
  /// `i64`
  @inlinable public static var valueType: ValueType { .i64 }
  /// The same bits.
  @inlinable public static func fromSlot(_ slot: UInt64, in store: Store) -> UInt64 { slot }
  /// The same bits.
  @inlinable public func slot(in store: Store) -> UInt64 { self }
}

extension Float: WasmValue {
  /// `f32`
  @inlinable public static var valueType: ValueType { .f32 }
  /// The low 32 bits.
  @inlinable public static func fromSlot(_ slot: UInt64, in store: Store) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: slot))
  }
  /// The bits, zero-extended.
  @inlinable public func slot(in store: Store) -> UInt64 { UInt64(bitPattern) }
}

extension Double: WasmValue {
  /// `f64`
  @inlinable public static var valueType: ValueType { .f64 }
  /// The same bits.
  @inlinable public static func fromSlot(_ slot: UInt64, in store: Store) -> Double {
    Double(bitPattern: slot)
  }
  /// The same bits.
  @inlinable public func slot(in store: Store) -> UInt64 { bitPattern }
}

/// What `Function`, `ExternalReference` and `ObjectReference` have in common: their optionals are values,
/// null is `nil`.
public protocol WasmReference {
  /// The type of nullable references.
  static var nullableType: ValueType { get }
  /// The reference that a slot holds; `nil` for null.
  static func fromNullableSlot(_ slot: UInt64, in store: Store) -> Self?
  /// The bits for a slot, never those of null.
  func referenceSlot(in store: Store) -> UInt64
}

extension Optional: WasmValue where Wrapped: WasmReference {
  /// `funcref`, `externref` or `anyref`
  public static var valueType: ValueType { Wrapped.nullableType }
  /// The reference; `nil` for null.
  public static func fromSlot(_ slot: UInt64, in store: Store) -> Wrapped? {
    Wrapped.fromNullableSlot(slot, in: store)
  }
  /// The reference's bits, or those of null.
  public func slot(in store: Store) -> UInt64 { self?.referenceSlot(in: store) ?? 0 }
}

extension Function: WasmReference {
  /// `funcref`
  public static var nullableType: ValueType { .funcref }
  /// The function whose record the slot points at.
  public static func fromNullableSlot(_ slot: UInt64, in store: Store) -> Function? {
    // Safe: a slot of this type holds null or a record, and records live as long as their store.
    UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(truncatingIfNeeded: slot))
      .map { Function($0, in: store) }
  }
  /// The address of the function's record. A function of another store gives null, and the call that
  /// it was meant for fails with a `ValueError`.
  public func referenceSlot(in store: Store) -> UInt64 {
    guard isOf(store) else {
      store.pendingHostError = ValueError.foreignFunction
      return 0
    }
    return UInt64(UInt(bitPattern: record))
  }
}

extension ExternalReference: WasmReference {
  /// `externref`
  public static var nullableType: ValueType { .externref }
  /// The value that the store holds for the slot.
  public static func fromNullableSlot(_ slot: UInt64, in store: Store) -> ExternalReference? {
    ExternalReference(bits: slot, in: store)
  }
  /// The bits that stand for the value in the store. An object of another store, or an exception, gives
  /// null, and the call that it was meant for fails with a `ValueError`.
  public func referenceSlot(in store: Store) -> UInt64 {
    store.bitsOrPendingError { () throws(ValueError) in try bits(in: store) }
  }
}

extension ObjectReference: WasmReference {
  /// `anyref`
  public static var nullableType: ValueType { .anyref }
  /// The object, number or value that the slot stands for.
  public static func fromNullableSlot(_ slot: UInt64, in store: Store) -> Self? {
    Self(bits: slot, in: store)
  }
  /// The bits that stand for it in the store. One of another store, or an exception, gives null, and the
  /// call that it was meant for fails with a `ValueError`.
  public func referenceSlot(in store: Store) -> UInt64 {
    store.bitsOrPendingError { () throws(ValueError) in
      guard kind != .exception else {
        throw ValueError(.wrongType, "anyref is wanted, exnref was given")
      }
      return try bits(in: store)
    }
  }
}

extension Store {
  /// The bits that `bits` gives; null when it throws, which is for the call to look at.
  fileprivate func bitsOrPendingError(_ bits: () throws(ValueError) -> UInt64) -> UInt64 {
    do throws(ValueError) {
      return try bits()
    } catch {
      pendingHostError = error
      return 0
    }
  }
}
