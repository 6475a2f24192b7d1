// Memories in the hands of the host.
// https://webassembly.github.io/spec/core/exec/runtime.html#memory-instances

/// A linear memory of a store: bytes that guests and host share. A page has 65,536 bytes, or what the
/// memory's type says.
///
/// A handle: copies are the same memory. It keeps the store alive.
///
/// Spec: [memory instances](https://webassembly.github.io/spec/core/exec/runtime.html#memory-instances)
public struct Memory {
  /// The store it lives in.
  public let store: Store
  /// Owner: a `MemoryInstance` of the store.
  let record: UnsafeMutablePointer<MemoryRecord>

  init(_ record: UnsafeMutablePointer<MemoryRecord>, in store: Store) {
    self.record = record
    self.store = store
  }

  /// A memory of the host, to be imported. All bytes are zero.
  ///
  /// Throws a `LinkError` when the limits are not valid (at most 65,536 pages, 2^48 with addresses of 64
  /// bits; the maximum not below the minimum, and there is one if the memory is shared), or the store's
  /// configuration or the system does not allow the minimum.
  public init(_ type: MemoryType, in store: Store) throws(LinkError) {
    self.init(try MemoryInstance.make(type, in: store).record, in: store)
  }

  /// Its type. The limits begin at the size it has now.
  public var type: MemoryType {
    let declared = MemoryInstance.of(record).type
    return MemoryType(
      Limits(minimum: UInt64(pageCount), maximum: declared.limits.maximum),
      addressType: declared.addressType, isShared: declared.isShared,
      pageSizeExponent: declared.pageSizeExponent)
  }

  /// Its size in bytes, a multiple of a page's.
  public var byteCount: Int { Int(bitPattern: MemoryInstance.of(record).byteCount) }
  /// Its size in pages.
  public var pageCount: Int { byteCount / Int(bitPattern: record.pointee.pageByteCount) }

  /// Adds `pageCount` pages of zeros. Gives the page count before; `nil`, and nothing has changed, when
  /// the memory's maximum, the store's configuration or the system forbids it.
  ///
  /// Spec: [growing memories](https://webassembly.github.io/spec/core/exec/modules.html#growing-memories)
  @discardableResult public func grow(by pageCount: Int) -> Int? {
    guard let delta = UInt64(exactly: pageCount) else { return nil }
    let before = MemoryRecord.grow(record, by: delta, in: store.context)
    return before < 0 ? nil : Int(before)
  }

  /// The whole memory. The pointer is valid only inside `body`, which must not run the guest or grow the
  /// memory.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeMutableRawBufferPointer(start: record.pointee.base, count: byteCount))
  }
}

extension Memory: Hashable {
  /// Whether both are the same memory.
  public static func == (left: Memory, right: Memory) -> Bool { left.record == right.record }

  /// Hashes the memory's identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(record) }
}

// Checked access, for hosts. A guest's pointer is a number like any other: a bad one is an error.
extension Memory {
  /// A copy of `count` bytes from `byteOffset` on. Throws when they do not all lie inside.
  public func read(at byteOffset: Int, count: Int) throws(MemoryAccessError) -> [UInt8] {
    let start = try bytes(at: byteOffset, count: count)
    // Safe: checked by `bytes`.
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Writes `bytes` from `byteOffset` on; nothing, and throws, when they do not all have room.
  public func write(_ bytes: [UInt8], at byteOffset: Int) throws(MemoryAccessError) {
    let start = try self.bytes(at: byteOffset, count: bytes.count)
    bytes.withUnsafeBytes { source in
      // Safe: checked by `bytes(at:count:)`.
      if let base = source.baseAddress { start.copyMemory(from: base, byteCount: source.count) }
    }
  }

  /// The little-endian integer at `byteOffset`, which need not be aligned. Throws when its bytes do not
  /// all lie inside.
  public func load<T: FixedWidthInteger & BitwiseCopyable>(
    at byteOffset: Int, as type: T.Type = T.self
  ) throws(MemoryAccessError) -> T {
    // Safe: checked by `bytes`.
    T(littleEndian: try bytes(at: byteOffset, count: T.bitWidth / 8).loadUnaligned(as: type))
  }

  /// The float at `byteOffset`. Throws when its bytes do not all lie inside.
  public func load(at byteOffset: Int, as _: Float.Type) throws(MemoryAccessError) -> Float {
    Float(bitPattern: try load(at: byteOffset))
  }

  /// The float at `byteOffset`. Throws when its bytes do not all lie inside.
  public func load(at byteOffset: Int, as _: Double.Type) throws(MemoryAccessError) -> Double {
    Double(bitPattern: try load(at: byteOffset))
  }

  /// Writes `value` to `byteOffset`, little-endian. Throws when its bytes do not all have room.
  public func store<T: FixedWidthInteger & BitwiseCopyable>(
    _ value: T, at byteOffset: Int
  ) throws(MemoryAccessError) {
    // Safe: checked by `bytes`.
    try bytes(at: byteOffset, count: T.bitWidth / 8)
      .storeBytes(of: value.littleEndian, as: T.self)
  }

  /// Writes `value` to `byteOffset`. Throws when its bytes do not all have room.
  public func store(_ value: Float, at byteOffset: Int) throws(MemoryAccessError) {
    try store(value.bitPattern, at: byteOffset)
  }

  /// Writes `value` to `byteOffset`. Throws when its bytes do not all have room.
  public func store(_ value: Double, at byteOffset: Int) throws(MemoryAccessError) {
    try store(value.bitPattern, at: byteOffset)
  }

  /// The address of `count` bytes that lie inside the memory.
  private func bytes(
    at byteOffset: Int, count: Int
  ) throws(MemoryAccessError) -> UnsafeMutableRawPointer {
    guard byteOffset >= 0, count >= 0, byteOffset <= byteCount, count <= byteCount - byteOffset
    else {
      throw MemoryAccessError(
        byteOffset: byteOffset, byteCount: count, memoryByteCount: byteCount)
    }
    return record.pointee.base + byteOffset
  }
}
