// Objects of a guest in the hands of the host.
// https://webassembly.github.io/spec/core/exec/runtime.html#values

/// A reference to what a guest made: a structure, an array, an exception, or an integer of 31 bits. Or a
/// value of the host that became one of the guest's by `any.convert_extern`.
///
/// Opaque: it can be kept, compared and given back. It keeps the object and the store alive. Use it on the
/// store's thread only, and let go of it there.
///
/// Spec: [values](https://webassembly.github.io/spec/core/exec/runtime.html#values)
public final class ObjectReference {
  /// The store it belongs to.
  public let store: Store
  /// What stands for it in a slot; not null.
  let bits: UInt64

  /// What a slot of the hierarchy of `any` or `exn` holds; `nil` for null.
  init?(bits: UInt64, in store: Store) {
    guard bits != 0 else { return nil }
    self.bits = bits
    self.store = store
    store.roots.retain(bits)
  }

  deinit { store.roots.release(bits) }

  /// The integer as `ref.i31` makes it, from the low 31 bits of `number`.
  public convenience init(i31 number: Int32, in store: Store) {
    self.init(notNull: ReferenceBits.i31(UInt32(bitPattern: number)), in: store)
  }

  /// A value of the host as `any.convert_extern` makes it: of type `anyref` for the guest.
  ///
  /// Throws when the value is itself a reference to an object of another store, or to an exception.
  public convenience init(
    _ external: ExternalReference, in store: Store
  ) throws(ValueError) {
    self.init(notNull: try external.bits(in: store), in: store)
  }

  private init(notNull bits: UInt64, in store: Store) {
    self.bits = bits
    self.store = store
    store.roots.retain(bits)
  }

  /// What it refers to.
  public enum Kind: Sendable {
    /// An integer of 31 bits.
    case i31
    case structure
    case array
    case exception
    /// A value of the host.
    case external
  }

  /// What it refers to.
  public var kind: Kind {
    switch bits & 3 {
    case 1: return .external
    case 3: return .i31
    default: break
    }
    return switch shape.flatMap({ CanonicalTypes.type($0.typeID)?.composite.kind }) {
    case .array?: .array
    case .structure?: .structure
    case .function?, nil: .exception
    }
  }

  /// The integer, sign-extended; `nil` for anything else.
  public var i31: Int32? {
    kind == .i31 ? Int32(bitPattern: UInt32(truncatingIfNeeded: bits >> 2) << 1) >> 1 : nil
  }

  /// The value of the host; `nil` for anything else.
  public var external: ExternalReference? {
    kind == .external ? store.externalValues.reference(bits) : nil
  }

  /// The most special type that it has.
  public var type: ValueType {
    switch kind {
    case .i31: .reference(nullable: false, .i31)
    case .exception: .reference(nullable: false, .exception)
    case .external: .reference(nullable: false, .any)
    case .structure, .array:
      .reference(nullable: false, .defined(shape?.typeID ?? 0, isExact: true))
    }
  }

  private var shape: HeapShape? {
    // Safe: it is a root, so the object lives, and only the heap writes headers.
    ReferenceBits.object(bits).map {
      store.heap.shapes[Int($0.load(as: HeapHeader.self).shapeIndex)]
    }
  }

  /// The bits for a slot of `store`.
  func bits(in store: Store) throws(ValueError) -> UInt64 {
    guard self.store === store else { throw .foreignObject }
    return bits
  }
}

extension ObjectReference: Hashable {
  /// Whether both refer to the same object of the same store, or to the same number: as `ref.eq`.
  public static func == (left: ObjectReference, right: ObjectReference) -> Bool {
    left.bits == right.bits && left.store === right.store
  }

  /// Hashes the reference's identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(bits) }
}

extension ObjectReference: CustomStringConvertible {
  /// The kind: `structure`; and of a number the number: `i31 5`.
  public var description: String { i31.map { "i31 \($0)" } ?? "\(kind)" }
}

/// The objects of a heap that handles of the host keep alive.
struct HostRoots {
  /// How many handles there are to each.
  private var counts: [UInt64: Int] = [:]

  mutating func retain(_ bits: UInt64) {
    if ReferenceBits.object(bits) != nil { counts[bits, default: 0] += 1 }
  }

  mutating func release(_ bits: UInt64) {
    guard let count = counts[bits] else { return }
    counts[bits] = count > 1 ? count - 1 : nil
  }

  /// The references, each once.
  var bits: some Collection<UInt64> { counts.keys }
}
