// The content of a member of a zip archive, unpacked while somebody has it open.

/// A regular file in an archive.
final class ZipMemberFile: FileSource {
  private static let chunkByteCount = 65_536
  private static let otherName = "it has another name than in the directory"
  private static let otherChecksum = "its checksum is not that of its bytes"

  private let archive: ArchiveBytes
  private let member: ZipMember
  private let budget: Budget
  /// Told once that the member is damaged.
  private var reportDamage: WASIDamageReport?
  /// Where its packed bytes begin, once that is known.
  private var dataOffset: UInt64?
  /// What a deflated member unpacks to, while it is open.
  private var content: [UInt8] = []
  private var takenByteCount = 0

  init(
    _ archive: ArchiveBytes, _ member: ZipMember, _ budget: Budget,
    reportDamage: WASIDamageReport? = nil
  ) {
    self.archive = archive
    self.member = member
    self.budget = budget
    self.reportDamage = reportDamage
  }

  deinit { budget.giveBack(takenByteCount) }

  /// Unpacks. A damaged member is `io`; one for which there is no room among those that are open, `nomem`.
  func open() throws(Errno) {
    do throws(Errno) {
      try prepare()
    } catch {
      if error == .io { _ = damaged("its bytes cannot be read") }
      throw error
    }
  }

  /// What to throw for a damaged member. Only the first reason is told, and only once: guests try again.
  private func damaged(_ reason: String) -> Errno {
    reportDamage?(String(decoding: member.name, as: UTF8.self), reason)
    reportDamage = nil
    return .io
  }

  private func prepare() throws(Errno) {
    switch member.method {
    case .stored:
      // Looked through once only: nothing of it is kept.
      if dataOffset == nil { dataOffset = try findData(checksStored: true) }
    case .deflated:
      let offset: UInt64
      if let dataOffset { offset = dataOffset } else { offset = try findData(checksStored: false) }
      dataOffset = offset
      try inflate(from: offset)
    }
  }

  func close() {
    content = []
    budget.giveBack(takenByteCount)
    takenByteCount = 0
  }

  func read(_ buffer: UnsafeMutableRawBufferPointer, at byteOffset: Int64) throws(Errno) {
    guard byteOffset >= 0, let dataOffset else { throw .io }
    switch member.method {
    case .stored:
      try archive.read(buffer, at: dataOffset + UInt64(byteOffset))
    case .deflated:
      let start = Int(clamping: byteOffset)
      guard start <= content.count, buffer.count <= content.count - start else { throw .io }
      buffer.copyBytes(from: content[start..<start + buffer.count])
    }
  }

  /// Reads the member's own header, which repeats what the directory says.
  private func findData(checksStored: Bool) throws(Errno) -> UInt64 {
    let header = try archive.read(ZipMember.headerByteCount, at: member.headerOffset)
    guard header[..<4].elementsEqual([0x50, 0x4B, 3, 4]) else {
      throw damaged("there is no member where the directory has one")
    }
    let nameByteCount = Int(header[26]) | Int(header[27]) << 8
    let extraByteCount = Int(header[28]) | Int(header[29]) << 8
    guard nameByteCount == member.rawName.count else { throw damaged(Self.otherName) }
    let nameOffset = member.headerOffset + UInt64(ZipMember.headerByteCount)
    guard try archive.read(nameByteCount, at: nameOffset) == member.rawName else {
      throw damaged(Self.otherName)
    }
    let offset = nameOffset + UInt64(nameByteCount + extraByteCount)
    guard offset <= member.endOffset, member.packedByteCount <= member.endOffset - offset else {
      throw damaged("it reaches into what follows it")
    }
    if checksStored { try checkStored(from: offset) }
    return offset
  }

  private func checkStored(from dataOffset: UInt64) throws(Errno) {
    var checksum = CRC32()
    var done: UInt64 = 0
    while done < member.packedByteCount {
      let count = Int(min(UInt64(Self.chunkByteCount), member.packedByteCount - done))
      checksum.add(try archive.read(count, at: dataOffset + done))
      done += UInt64(count)
    }
    if checksum.value != member.checksum { throw damaged(Self.otherChecksum) }
  }

  private func inflate(from dataOffset: UInt64) throws(Errno) {
    guard let byteCount = Int(exactly: member.byteCount),
      let packedByteCount = Int(exactly: member.packedByteCount)
    else { throw .fbig }
    takenByteCount = budget.take(upTo: byteCount)
    do throws(Errno) {
      if takenByteCount < byteCount { throw .nomem }
      let packed = try archive.read(packedByteCount, at: dataOffset)
      content = try unpack(packed, byteCount)
    } catch {
      close()
      throw error
    }
  }

  private func unpack(_ packed: [UInt8], _ byteCount: Int) throws(Errno) -> [UInt8] {
    let bytes: [UInt8]
    do throws(InflateError) {
      bytes = try Inflater.inflate(packed, byteCount: byteCount)
    } catch {
      throw damaged("it cannot be unpacked: \(error.explanation)")
    }
    var checksum = CRC32()
    checksum.add(bytes)
    if checksum.value != member.checksum { throw damaged(Self.otherChecksum) }
    return bytes
  }
}
