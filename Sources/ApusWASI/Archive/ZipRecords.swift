// The records at the end of a zip archive that say where its directory is.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.14 to 4.3.16

/// Reads numbers, lowest byte first, from bytes that may end too early.
struct ZipReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Collection<UInt8>) { rest = Array(bytes)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number<Number: FixedWidthInteger & UnsignedInteger>(_ type: Number.Type)
    throws(ZipError) -> Number
  {
    var value: Number = 0
    for (index, byte) in try take(Number.bitWidth / 8).enumerated() {
      value |= Number(byte) << Number(index * 8)
    }
    return value
  }

  mutating func take(_ byteCount: Int) throws(ZipError) -> ArraySlice<UInt8> {
    guard byteCount <= rest.count else { throw .directoryCutOff }
    defer { rest = rest.dropFirst(byteCount) }
    return rest.prefix(byteCount)
  }
}

/// Where an archive's directory is.
struct ZipRecords {
  static let endByteCount = 22
  static let maximumCommentByteCount = 0xFFFF
  private static let locatorByteCount = 20
  private static let end64ByteCount = 56

  /// Counted from the archive's start. Below it are members only.
  let directoryOffset: UInt64
  let directoryByteCount: UInt64
  let memberCount: UInt64
  /// What stands in front of the archive, such as a program that unpacks it. Places in the directory do
  /// not count it.
  let prefixByteCount: UInt64

  init(_ archive: ArchiveBytes) throws(ZipError) {
    let endOffset = try Self.findEnd(archive)
    var reader = ZipReader(try Self.read(archive, Self.endByteCount, at: endOffset))
    _ = try reader.take(4)
    let disks = [UInt64(try reader.number(UInt16.self)), UInt64(try reader.number(UInt16.self))]
    let countHere = try reader.number(UInt16.self)
    var count = UInt64(try reader.number(UInt16.self))
    var byteCount = UInt64(try reader.number(UInt32.self))
    var offset = UInt64(try reader.number(UInt32.self))
    var directoryEnd = endOffset
    if let large = try Self.end64(archive, endOffset) {
      (count, byteCount, offset) = (large.count, large.byteCount, large.offset)
      directoryEnd = large.position
    } else if disks != [0, 0] || countHere != count {
      throw ZipError(.unsupported, "it is one part of several")
    }
    guard byteCount <= directoryEnd, offset <= directoryEnd - byteCount else {
      throw ZipError(.damaged, "its directory is not where it is said to be")
    }
    directoryOffset = directoryEnd - byteCount
    directoryByteCount = byteCount
    memberCount = count
    prefixByteCount = directoryOffset - offset
  }

  /// The place of the last record: the last one whose comment ends where the file does.
  private static func findEnd(_ archive: ArchiveBytes) throws(ZipError) -> UInt64 {
    let byteCount = Int(min(archive.byteCount, UInt64(endByteCount + maximumCommentByteCount)))
    let start = archive.byteCount - UInt64(byteCount)
    let bytes = try read(archive, byteCount, at: start)
    var index = byteCount - endByteCount
    while index >= 0 {
      if bytes[index..<index + 4].elementsEqual([0x50, 0x4B, 5, 6]) {
        let commentByteCount = Int(bytes[index + 20]) | Int(bytes[index + 21]) << 8
        if index + endByteCount + commentByteCount == byteCount { return start + UInt64(index) }
      }
      index -= 1
    }
    throw .noEndRecord
  }

  /// What the record for large archives says, where there is one.
  private static func end64(_ archive: ArchiveBytes, _ endOffset: UInt64) throws(ZipError)
    -> (position: UInt64, count: UInt64, byteCount: UInt64, offset: UInt64)?
  {
    let recordsByteCount = UInt64(locatorByteCount + end64ByteCount)
    guard endOffset >= recordsByteCount else { return nil }
    var locator = ZipReader(
      try read(archive, locatorByteCount, at: endOffset - UInt64(locatorByteCount)))
    guard try locator.number(UInt32.self) == 0x0706_4B50 else { return nil }
    _ = try locator.number(UInt32.self)
    var position = try locator.number(UInt64.self)
    // Something in front of the archive moves the record; then it is of the usual length.
    let usual = endOffset - recordsByteCount
    let isUsual = try read(archive, 4, at: usual).elementsEqual([0x50, 0x4B, 6, 6])
    if isUsual { position = usual }
    guard position <= usual else {
      throw ZipError(.damaged, "its record for large archives is not where it is said to be")
    }
    var record = ZipReader(try read(archive, end64ByteCount, at: position))
    guard try record.number(UInt32.self) == 0x0606_4B50 else {
      throw ZipError(.damaged, "its record for large archives is not where it is said to be")
    }
    _ = try record.take(12)
    let disks = [try record.number(UInt32.self), try record.number(UInt32.self)]
    let countHere = try record.number(UInt64.self)
    let count = try record.number(UInt64.self)
    guard disks == [0, 0], countHere == count else {
      throw ZipError(.unsupported, "it is one part of several")
    }
    return (
      position, count, try record.number(UInt64.self), try record.number(UInt64.self)
    )
  }

  static func read(_ archive: ArchiveBytes, _ byteCount: Int, at byteOffset: UInt64)
    throws(ZipError) -> [UInt8]
  {
    do throws(Errno) {
      return try archive.read(byteCount, at: byteOffset)
    } catch {
      throw ZipError(.unreadable, error.explanation)
    }
  }
}
