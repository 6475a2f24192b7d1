// Values that cross the border between host and guest.
// https://webassembly.github.io/spec/core/exec/runtime.html#values

/// A value of WebAssembly, for calls whose types are known only at run time.
///
/// Integers are given as signed; the bits are what counts.
public enum Value {
  case i32(Int32)
  case i64(Int64)
  case f32(Float)
  case f64(Double)
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
    case .function: .funcref
    case .external: .externref
    }
  }
}

/// A Swift type that stands for one value type in typed functions.
///
/// `Int32`, `UInt32`, `Int64`, `UInt64`, `Float`, `Double`, `Function?` and `ExternalReference?`
/// conform; no other type can.
public protocol WasmValue {
  /// The type it stands for.
  static var valueType: ValueType { get }
  /// The value of a slot. For the typed functions; `slot` must hold a value of `valueType`.
  static func fromSlot(_ slot: UInt64, in store: Store) -> Self
  /// The bits for a slot.
  func slot(in store: Store) -> UInt64
}

/// A value of the host that a guest can hold and give back but not look into.
public struct ExternalReference {
  /// The value.
  public let value: Any

  /// A reference to `value`.
  public init(_ value: Any) { self.value = value }
}
