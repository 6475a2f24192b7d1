// The owner of a module's bytes.

/// The bytes of one module: a private copy in memory, or a file mapped for reading.
///
/// Owner: this object. Extent: `count` bytes from `start`. Lifetime: the object's; whoever keeps the
/// pointer keeps the object. Checked by: `ByteReader`. Never written to, so any thread may read.
package final class ModuleBytes: @unchecked Sendable {
  package let start: UnsafeRawPointer
  package let count: Int
  private let mapping: FileMapping?
  /// The mapped file, as it was when it was mapped.
  var fileIdentity: FileIdentity? { mapping?.identity }

  /// A copy of `bytes`.
  package init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 1)
    // Safe: the buffer has room for all of `bytes`.
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { copy.copyMemory(from: base, byteCount: source.count) }
    }
    (start, count, mapping) = (UnsafeRawPointer(copy), bytes.count, nil)
  }

  /// The bytes of the file at `path`, mapped if it is a regular file and else read into memory.
  package convenience init(contentsOf path: String) throws(FileError) {
    switch try FileMapping.open(path) {
    case .mapped(let mapping): self.init(mapping)
    case .read(let bytes): self.init(bytes)
    }
  }

  private init(_ mapping: FileMapping) {
    (start, count, self.mapping) = (mapping.start, mapping.byteCount, mapping)
  }

  deinit {
    // A mapping ends itself.
    if mapping == nil { start.deallocate() }
  }

  /// Whether `range` lies inside.
  package func contains(_ range: ByteRange) -> Bool {
    range.byteOffset >= 0 && range.byteOffset <= count && range.byteCount >= 0
      && range.byteCount <= count - range.byteOffset
  }

  /// The bytes of `range`, `nil` when it does not lie inside. Valid while this object lives.
  package func buffer(_ range: ByteRange) -> UnsafeRawBufferPointer? {
    guard contains(range) else { return nil }
    // Safe: checked by `contains`.
    return UnsafeRawBufferPointer(start: start + range.byteOffset, count: range.byteCount)
  }

  /// All of them. Valid while this object lives.
  var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// All of them.
  package var range: ByteRange { ByteRange(byteOffset: 0, byteCount: count) }
}
