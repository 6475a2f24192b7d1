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
  /// An object of a guest, an exception, an integer of 31 bits, or null.
  case object(ObjectReference?)

  /// The value's type; for a reference the most general one: `funcref`, `externref`, `anyref` or `exnref`.
  public var type: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .function: .funcref
    case .external: .externref
    case .object(let object): object?.kind == .exception ? .exnref : .anyref
    }
  }

  /// Zero, or null; `nil` for a type that has no default. Indices of types are ids.
  init?(defaultOf type: ValueType) {
    switch type {
    case .i32: self = .i32(0)
    case .i64: self = .i64(0)
    case .f32: self = .f32(0)
    case .f64: self = .f64(0)
    case .v128: self = .v128(SIMD16())
    default:
      guard type.isNullable, let kind = type.referenceKind else { return nil }
      switch kind {
      case .function: self = .function(nil)
      case .external: self = .external(nil)
      case .object, .exception: self = .object(nil)
      }
    }
  }
}

extension ValueType {
  /// Nullable references to all that a guest can look into: `(ref null any)`.
  public static let anyref = ValueType.reference(nullable: true, .any)
  /// Nullable references to exceptions: `(ref null exn)`.
  public static let exnref = ValueType.reference(nullable: true, .exception)

  /// What a reference refers to; no two kinds have a type in common.
  enum ReferenceKind {
    case function, external, object, exception
  }

  /// What references of this type refer to; `nil` for numbers and vectors. Indices of types are ids.
  var referenceKind: ReferenceKind? {
    guard let heapType else { return nil }
    switch heapType {
    case .function, .noFunction: return .function
    case .external, .noExternal: return .external
    case .exception, .noException: return .exception
    default:
      guard let id = heapType.definedIndex else { return .object }
      return CanonicalTypes.type(id)?.composite.kind == .function ? .function : .object
    }
  }
}

extension Value {
  /// The value at `slot`, of which there are `type.slotCount`.
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
    default:
      switch type.referenceKind {
      case .function?: self = .function(.fromSlot(slot[0], in: store))
      case .external?: self = .external(.fromSlot(slot[0], in: store))
      case .object?, .exception?, nil: self = .object(.fromSlot(slot[0], in: store))
      }
    }
  }

  /// Writes the value to `slot`, where there is room for `type.slotCount`. Throws when the value is not one
  /// of `type`, or of another store. Indices of types are ids.
  func write(
    as type: ValueType, to slot: UnsafeMutablePointer<UInt64>, in store: Store
  ) throws(ValueError) {
    // Safe: the caller's slots.
    switch self {
    case .i32(let value) where type == .i32: slot[0] = value.slot(in: store)
    case .i64(let value) where type == .i64: slot[0] = value.slot(in: store)
    case .f32(let value) where type == .f32: slot[0] = value.slot(in: store)
    case .f64(let value) where type == .f64: slot[0] = value.slot(in: store)
    case .v128(let value) where type == .v128:
      let halves = unsafeBitCast(value, to: SIMD2<UInt64>.self)
      (slot[0], slot[1]) = (halves.x.littleEndian, halves.y.littleEndian)
    case .function, .external, .object: slot[0] = try bits(as: type, in: store)
    default: throw wrongType(type)
    }
  }

  /// The bits of a reference. Throws when it is not one of `type`.
  private func bits(as type: ValueType, in store: Store) throws(ValueError) -> UInt64 {
    let dynamicType: ValueType
    let bits: UInt64
    switch self {
    case .function(let function?):
      guard function.isOf(store) else { throw .foreignFunction }
      let typeID = function.record.pointee.typeID
      dynamicType = .reference(nullable: false, .defined(typeID, isExact: true))
      bits = UInt64(UInt(bitPattern: function.record))
      // A function of the host may have a type for which there was no room.
      if type == .funcref { return bits }
    case .external(let external?):
      dynamicType = .reference(nullable: false, .external)
      bits = try external.bits(in: store)
    case .object(let object?):
      dynamicType = object.type
      bits = try object.bits(in: store)
    default:
      guard type.isNullable, acceptsNull(type) else { throw wrongType(type) }
      return 0
    }
    // Most references to values of the host need no look at other types.
    guard dynamicType.nullable == type || CanonicalTypes.matches(dynamicType, type) else {
      throw wrongType(type)
    }
    return bits
  }

  /// Whether null of this case is also one of `type`, a nullable reference type.
  private func acceptsNull(_ type: ValueType) -> Bool {
    switch (self, type.referenceKind) {
    case (.function, .function?), (.external, .external?), (.object, .object?),
      (.object, .exception?):
      true
    default: false
    }
  }

  private func wrongType(_ wanted: ValueType) -> ValueError {
    let isNull =
      switch self {
      case .function(nil), .external(nil), .object(nil): true
      default: false
      }
    if isNull, !wanted.isNullable, wanted.isReference, acceptsNull(wanted) {
      return ValueError(.wrongType, "\(wanted) is wanted, null was given")
    }
    return ValueError(.wrongType, "\(wanted) is wanted, \(given) was given")
  }

  /// What an error calls the value: its type, and a more special one than usual if there is one.
  private var given: String {
    switch self {
    case .function(let function?): "a function \(function.type)"
    case .object(let object?):
      object.kind == .exception ? "exnref" : "a reference to \(object.kind)"
    default: "\(type)"
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
    case .object(let value): value.map { "object \($0)" } ?? "object null"
    }
  }
}
