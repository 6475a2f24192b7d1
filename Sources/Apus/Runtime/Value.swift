// Values that cross the border between host and guest.
// https://webassembly.github.io/spec/core/exec/runtime.html#values

/// A value of WebAssembly, for calls whose types are known only at run time.
///
/// Integers are given as signed; the bits are what counts.
///
/// Spec: [values](https://webassembly.github.io/spec/core/exec/runtime.html#syntax-val)
public enum Value {
  case i32(Int32)
  case i64(Int64)
  case f32(Float)
  case f64(Double)
  /// The bytes of a vector, the lowest first.
  case v128(SIMD16<UInt8>)
  /// A function of the store, or null.
  case function(Function?)
  /// A value of the host, or null.
  case external(ExternalReference?)

  /// The value's type.
  public var type: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .function: .funcref
    case .external: .externref
    }
  }

  /// Zero, or null; `nil` for a type that has no default.
  init?(defaultOf type: ValueType) {
    switch type {
    case .i32: self = .i32(0)
    case .i64: self = .i64(0)
    case .f32: self = .f32(0)
    case .f64: self = .f64(0)
    case .v128: self = .v128(SIMD16())
    case .funcref: self = .function(nil)
    case .externref: self = .external(nil)
    default: return nil
    }
  }
}

extension Value {
  /// The value at `slot`, of which there are `type.slotCount`. What the host cannot represent comes
  /// as a null external reference.
  init(_ type: ValueType, at slot: UnsafePointer<UInt64>, in store: Store) {
    // Safe: the caller's slots.
    switch type {
    case .i32: self = .i32(.fromSlot(slot[0], in: store))
    case .i64: self = .i64(.fromSlot(slot[0], in: store))
    case .f32: self = .f32(.fromSlot(slot[0], in: store))
    case .f64: self = .f64(.fromSlot(slot[0], in: store))
    case .v128:
      let halves = SIMD2(slot[0].littleEndian, slot[1].littleEndian)
      self = .v128(unsafeBitCast(halves, to: SIMD16<UInt8>.self))
    case .funcref: self = .function(.fromSlot(slot[0], in: store))
    default: self = .external(.fromSlot(slot[0], in: store))
    }
  }

  /// Writes the value to `slot`, where there is room for `type.slotCount`. Throws when the value is of
  /// another type than `type`, or of another store.
  func write(
    as type: ValueType, to slot: UnsafeMutablePointer<UInt64>, in store: Store
  ) throws(ValueError) {
    guard self.type == type else {
      throw ValueError(.wrongType, "\(type) is wanted, \(self.type) was given")
    }
    // Safe: the caller's slots.
    switch self {
    case .i32(let value): slot[0] = value.slot(in: store)
    case .i64(let value): slot[0] = value.slot(in: store)
    case .f32(let value): slot[0] = value.slot(in: store)
    case .f64(let value): slot[0] = value.slot(in: store)
    case .v128(let value):
      let halves = unsafeBitCast(value, to: SIMD2<UInt64>.self)
      (slot[0], slot[1]) = (halves.x.littleEndian, halves.y.littleEndian)
    case .function(let value):
      guard value?.isOf(store) != false else { throw .foreignFunction }
      slot[0] = value.slot(in: store)
    case .external(let value): slot[0] = value.slot(in: store)
    }
  }
}

extension Value: CustomStringConvertible {
  /// The type and the value: `i32 42`, `function null`.
  public var description: String {
    switch self {
    case .i32(let value): "i32 \(value)"
    case .i64(let value): "i64 \(value)"
    case .f32(let value): "f32 \(value)"
    case .f64(let value): "f64 \(value)"
    case .v128(let value): "v128 \(value)"
    case .function(let value): value.map { "function \($0.type)" } ?? "function null"
    case .external(let value): value.map { "external \($0.value)" } ?? "external null"
    }
  }
}
