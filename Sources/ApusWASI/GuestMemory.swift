// A guest's memory as calls see it: little-endian, every access checked.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno (fault)

/// A view of a guest's linear memory during one call.
///
/// Owner: the guest's `Memory`. Extent: `bytes.count` bytes. Lifetime: one call. Checked by `range`,
/// through which every access goes; what is outside is `fault`.
struct GuestMemory {
  let bytes: UnsafeMutableRawBufferPointer

  init(_ bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }

  /// The bytes from `address` on. Addresses and counts come from 32-bit numbers of the guest, or are
  /// sums of few of them, so neither sum nor product overflows 64 bits.
  func range(_ address: UInt64, _ byteCount: UInt64) throws(Errno) -> UnsafeMutableRawBufferPointer
  {
    let end = UInt64(bytes.count)
    guard address <= end, byteCount <= end - address else { throw .fault }
    // Safe: start and count were compared with the buffer's.
    return UnsafeMutableRawBufferPointer(
      start: bytes.baseAddress.map { $0 + Int(address) }, count: Int(byteCount))
  }

  func load<T: FixedWidthInteger>(_ address: UInt64, as type: T.Type = T.self) throws(Errno) -> T {
    let source = try range(address, UInt64(MemoryLayout<T>.size))
    // Safe: `range` gave exactly the bytes of a `T`; no alignment is assumed.
    return T(littleEndian: UnsafeRawBufferPointer(source).loadUnaligned(as: T.self))
  }

  func store<T: FixedWidthInteger>(_ value: T, at address: UInt64) throws(Errno) {
    let target = try range(address, UInt64(MemoryLayout<T>.size))
    withUnsafeBytes(of: value.littleEndian) { target.copyMemory(from: $0) }
  }

  /// Copies `source` to `address`.
  func copy(_ source: UnsafeRawBufferPointer, to address: UInt64) throws(Errno) {
    try range(address, UInt64(source.count)).copyMemory(from: source)
  }

  /// Copies `source` to `address`.
  func copy(_ source: [UInt8], to address: UInt64) throws(Errno) {
    let target = try range(address, UInt64(source.count))
    source.withUnsafeBytes { target.copyMemory(from: $0) }
  }

  /// As long as paths are on Linux, without the closing zero.
  static let maximumPathByteCount: UInt64 = 4095

  /// A path: UTF-8, without zero bytes.
  func path(_ address: UInt64, _ byteCount: UInt64) throws(Errno) -> [UInt8] {
    if byteCount > Self.maximumPathByteCount {
      _ = try range(address, byteCount)
      throw .nametoolong
    }
    let path = try [UInt8](range(address, byteCount))
    guard String(validating: path, as: UTF8.self) != nil else { throw .ilseq }
    if path.contains(0) { throw .inval }
    return path
  }
}
