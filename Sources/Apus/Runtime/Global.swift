// Globals in the hands of the host.
// https://webassembly.github.io/spec/core/exec/runtime.html#global-instances

/// A global variable of a store.
///
/// A handle: copies are the same global. It keeps the store alive.
///
/// Spec: [global instances](https://webassembly.github.io/spec/core/exec/runtime.html#global-instances)
public struct Global {
  /// Its type.
  public let type: GlobalType
  /// The store it lives in.
  public let store: Store
  /// Owner: an instance or the store. Extent: the type's slots.
  let cell: UnsafeMutablePointer<UInt64>

  init(_ cell: UnsafeMutablePointer<UInt64>, _ type: GlobalType, in store: Store) {
    self.type = type
    self.store = store
    self.cell = cell
  }

  /// A global of the host, to be imported. Throws a `LinkError` when the value is of another type than
  /// `type`, or of another store.
  public init(_ type: GlobalType, _ value: Value, in store: Store) throws(LinkError) {
    self.init(store.makeGlobalCell(type.valueType), type, in: store)
    do throws(ValueError) {
      try value.write(as: type.valueType, to: cell, in: store)
    } catch {
      throw LinkError(.invalidValue, error.message)
    }
  }

  /// Its value now. See `set(_:)` for changing it.
  public var value: Value { Value(type.valueType, at: cell, in: store) }

  /// Changes its value. Throws when the global is immutable, or the value is of another type or of
  /// another store.
  ///
  /// Spec: [global.set](https://webassembly.github.io/spec/core/exec/instructions.html#exec-global-set)
  public func set(_ value: Value) throws(ValueError) {
    guard type.isMutable else { throw ValueError(.immutable, "global is immutable") }
    try value.write(as: type.valueType, to: cell, in: store)
  }
}

extension Global: Hashable {
  /// Whether both are the same global of the same store.
  public static func == (left: Global, right: Global) -> Bool { left.cell == right.cell }

  /// Hashes the global's identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(cell) }
}
