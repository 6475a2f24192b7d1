// The members of a zip archive, as its directory lists them.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12 and 4.4

/// One member.
struct ZipMember {
  enum Method { case stored, deflated }

  /// As it stands in the archive.
  let rawName: [UInt8]
  /// In UTF-8.
  let name: [UInt8]
  let type: FileType
  let method: Method
  let checksum: UInt32
  /// In the archive, and unpacked.
  let packedByteCount: UInt64
  let byteCount: UInt64
  /// Where the member begins, counted from the archive's start.
  let headerOffset: UInt64
  /// What follows begins here: the next member, or the directory.
  var endOffset: UInt64
  /// In nanoseconds since 1970. The archive's times are local ones without a place: taken as UTC, unless it
  /// has the time in the extra field of Unix, too.
  let modificationTime: UInt64

  static let headerByteCount = 30
  /// More than any data in the deflate format can be unpacked to, for each byte: 258 bytes with two bits.
  private static let maximumRatio: UInt64 = 1032

  /// All members, in the directory's order. Nobody's bytes are another's, or the directory's.
  static func all(_ archive: ArchiveBytes, _ records: ZipRecords) throws(ZipError) -> [ZipMember] {
    var reader = ZipReader(
      try ZipRecords.read(
        archive, Int(clamping: records.directoryByteCount), at: records.directoryOffset))
    var members: [ZipMember] = []
    while !reader.isAtEnd { members.append(try ZipMember(&reader, records)) }
    guard UInt64(members.count) == records.memberCount else {
      throw ZipError(
        .damaged, "its directory lists \(members.count) members, not \(records.memberCount)")
    }
    try setEnds(&members, records)
    return members
  }

  private static func setEnds(_ members: inout [ZipMember], _ records: ZipRecords)
    throws(ZipError)
  {
    var end = records.directoryOffset
    for index in members.indices.sorted(by: { members[$0].headerOffset > members[$1].headerOffset })
    {
      let member = members[index]
      // No sum of these overflows: the directory, which comes later, has an offset itself.
      let least = UInt64(headerByteCount + member.rawName.count)
      guard member.headerOffset <= end, least <= end - member.headerOffset,
        member.packedByteCount <= end - member.headerOffset - least
      else {
        throw ZipError(.damaged, member.name, "its bytes are those of something else, too")
      }
      members[index].endOffset = end
      end = member.headerOffset
    }
  }

  /// Reads one entry of the directory.
  private init(_ reader: inout ZipReader, _ records: ZipRecords) throws(ZipError) {
    guard try reader.number(UInt32.self) == 0x0201_4B50 else {
      throw ZipError(.damaged, "its directory holds something that is no member")
    }
    let madeBy = try reader.number(UInt16.self) >> 8
    _ = try reader.number(UInt16.self)
    let flags = try reader.number(UInt16.self)
    let methodNumber = try reader.number(UInt16.self)
    let time = try reader.number(UInt16.self)
    let date = try reader.number(UInt16.self)
    checksum = try reader.number(UInt32.self)
    let packed = try reader.number(UInt32.self)
    let unpacked = try reader.number(UInt32.self)
    let nameByteCount = try reader.number(UInt16.self)
    let extraByteCount = try reader.number(UInt16.self)
    let commentByteCount = try reader.number(UInt16.self)
    let disk = try reader.number(UInt16.self)
    _ = try reader.number(UInt16.self)
    let attributes = try reader.number(UInt32.self)
    let offset = try reader.number(UInt32.self)
    let rawName = Array(try reader.take(Int(nameByteCount)))
    let name = ZipName.utf8(rawName)
    self.rawName = rawName
    self.name = name
    var extra = ZipExtra(try reader.take(Int(extraByteCount)))
    _ = try reader.take(Int(commentByteCount))

    byteCount = try extra.large(unpacked, name)
    packedByteCount = try extra.large(packed, name)
    let (headerOffset, overflow) = try extra.large(offset, name)
      .addingReportingOverflow(records.prefixByteCount)
    if overflow { throw ZipError(.damaged, name, "it is not where it is said to be") }
    self.headerOffset = headerOffset
    endOffset = headerOffset
    modificationTime = extra.modificationTime ?? ZipTime.nanoseconds(date: date, time: time)
    method = try Self.method(methodNumber, flags, disk, name)
    type = try Self.type(madeBy, attributes, name)
    try checkSizes()
  }

  private func checkSizes() throws(ZipError) {
    switch method {
    case .stored:
      if byteCount == packedByteCount { return }
    case .deflated:
      let (most, overflow) = packedByteCount.multipliedReportingOverflow(by: Self.maximumRatio)
      if overflow || byteCount <= most { return }
    }
    throw ZipError(
      .damaged, name, "\(packedByteCount) bytes cannot be unpacked to \(byteCount)")
  }

  private static func method(_ number: UInt16, _ flags: UInt16, _ disk: UInt16, _ name: [UInt8])
    throws(ZipError) -> Method
  {
    if disk != 0 && disk != 0xFFFF { throw ZipError(.unsupported, name, "it is in another part") }
    if flags & (1 | 1 << 6 | 1 << 13) != 0 { throw ZipError(.unsupported, name, "it is encrypted") }
    if flags & 1 << 5 != 0 { throw ZipError(.unsupported, name, "it is a patch of something") }
    switch number {
    case 0: return .stored
    case 8: return .deflated
    default:
      throw ZipError(
        .unsupported, name,
        "it is packed by method \(number); only stored (0) and deflated (8) members can be read")
    }
  }

  private static func type(_ madeBy: UInt16, _ attributes: UInt32, _ name: [UInt8])
    throws(ZipError) -> FileType
  {
    let isDirectory = name.last == UInt8(ascii: "/")
    // Unix and macOS leave the mode of the file in the upper half.
    let mode = madeBy == 3 || madeBy == 19 ? attributes >> 16 & 0xF000 : 0
    switch mode {
    case 0xA000 where !isDirectory: return .symbolicLink
    case 0, 0x8000, 0x4000: return isDirectory || mode == 0x4000 ? .directory : .regularFile
    default:
      throw ZipError(.unsupported, name, "it is neither file, directory nor symbolic link")
    }
  }
}

/// The extra field of a member.
/// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.5
struct ZipExtra {
  /// Numbers that have no room in the entry itself, in the order of the entry.
  private var large: ZipReader?
  /// In nanoseconds since 1970.
  private(set) var modificationTime: UInt64?

  /// Reads what is understood; bytes that are no field are left alone.
  init(_ bytes: ArraySlice<UInt8>) {
    var reader = ZipReader(bytes)
    while let tag = try? reader.number(UInt16.self), let count = try? reader.number(UInt16.self),
      let field = try? reader.take(Int(count))
    {
      switch tag {
      case 1 where large == nil: large = ZipReader(field)
      case 0x5455:
        // A bit says that the time is there: seconds with a sign.
        var times = ZipReader(field)
        if let flags = try? times.number(UInt8.self), flags & 1 == 1,
          let seconds = try? times.number(UInt32.self), seconds <= UInt32(Int32.max)
        {
          modificationTime = UInt64(seconds) * 1_000_000_000
        }
      default: break
      }
    }
  }

  /// A number of the entry, or the larger one for which it stands.
  mutating func large(_ number: UInt32, _ name: [UInt8]) throws(ZipError) -> UInt64 {
    if number != .max { return UInt64(number) }
    do throws(ZipError) {
      guard let number = try large?.number(UInt64.self) else { return UInt64(number) }
      return number
    } catch {
      throw ZipError(.damaged, name, "its field for large numbers is cut off")
    }
  }
}
