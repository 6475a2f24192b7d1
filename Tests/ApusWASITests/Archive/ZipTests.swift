// Zip archives as file systems, compared with Python's zipfile; and archives that are none.

import Foundation
import Synchronization
import Testing

@testable import ApusWASI

struct ZipTests {
  /// Everything in a file system, a line each: `d/`, `d/file byteCount checksum`, `link -> target`.
  static func listing(_ fileSystem: WASIFileSystem) throws -> [String] {
    var lines: [String] = []
    func walk(_ directory: VirtualDirectory, _ prefix: String) throws {
      var entries: [(name: FileName, type: FileType)] = []
      try directory.forEachEntry { entry, name in entries.append((FileName(name), entry.type)) }
      for (name, type) in entries {
        let path = prefix + String(decoding: name.bytes, as: UTF8.self)
        switch type {
        case .directory:
          lines.append(path + "/")
          try walk(#require(try directory.walk(name) as? VirtualDirectory), path + "/")
        case .symbolicLink:
          let target = String(decoding: try directory.readLink(name), as: UTF8.self)
          lines.append("\(path) -> \(target)")
        default:
          let bytes = try fileSystem.read(path)
          var checksum = CRC32()
          checksum.add(bytes)
          lines.append("\(path) \(bytes.count) \(checksum.value)")
        }
      }
    }
    try walk(VolumeView(outside: fileSystem.volume).root, "")
    return lines.sorted()
  }

  private static let members = """
    z.writestr('a.txt', 'hello')
    z.writestr('d/e/f.txt', 'x' * 100000, zipfile.ZIP_DEFLATED)
    z.writestr('d/noise', bytes(i * i * 7919 >> 8 & 255 for i in range(50000)), zipfile.ZIP_DEFLATED)
    z.writestr('empty/', '')
    z.writestr('none', '')
    z.writestr('none-deflated', '', zipfile.ZIP_DEFLATED)
    z.writestr('ü/ß.txt', 'umlauts')
    link = zipfile.ZipInfo('link')
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    z.writestr(link, 'd/e/f.txt')
    """

  /// What Python reads in `a.zip`.
  private static let list = """
    import zipfile, zlib
    lines = set()
    with zipfile.ZipFile('a.zip') as z:
        for i in z.infolist():
            parts = i.filename.split('/')
            lines |= {'/'.join(parts[:n]) + '/' for n in range(1, len(parts))}
            data = z.read(i)
            if i.external_attr >> 28 == 10: lines.add(f'{i.filename} -> {data.decode()}')
            elif not i.is_dir(): lines.add(f'{i.filename} {len(data)} {zlib.crc32(data)}')
    print('\\n'.join(lines), end='')
    """

  /// Ways in which Python writes archives.
  @Test(arguments: [
    ("plain", "with zipfile.ZipFile('a.zip', 'w') as z: fill(z)"),
    (
      "comment",
      "with zipfile.ZipFile('a.zip', 'w') as z:\n  fill(z)\n  z.comment = b'x' * 65000"
    ),
    (
      "behind a program",
      "with open('a.zip', 'wb') as f: f.write(b'#!/bin/sh\\n')\nwith zipfile.ZipFile('a.zip', 'a') as z: fill(z)"
    ),
    (
      "as a stream", "with zipfile.ZipFile(Stream(open('a.zip', 'wb')), 'w') as z: fill(z)"
    ),
    (
      "large end record",
      "zipfile.ZIP_FILECOUNT_LIMIT = 2\nwith zipfile.ZipFile('a.zip', 'w') as z: fill(z)"
    ),
    (
      "large end record, moved",
      "zipfile.ZIP_FILECOUNT_LIMIT = 2\nwith zipfile.ZipFile('b', 'w') as z: fill(z)\nopen('a.zip', 'wb').write(b'moved' + open('b', 'rb').read())"
    ),
    (
      "large members",
      "zipfile.ZIP64_LIMIT = 4\nwith zipfile.ZipFile('a.zip', 'w') as z: fill(z)"
    ),
    ("nothing", "with zipfile.ZipFile('a.zip', 'w') as z: pass"),
  ])
  func whatPythonWrites(name: String, program: String) throws {
    let sandbox = try Sandbox()
    let fill = Self.members.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    try Python.run(
      """
      import stat, zipfile
      class Stream:
          def __init__(self, file): self.file = file
          def write(self, data): return self.file.write(data)
          def flush(self): self.file.flush()
      def fill(z):
      \(fill)
      \(program)
      """, in: sandbox.root)
    let expected = try Python.run(Self.list, in: sandbox.root).split(separator: "\n").map(
      String.init)
    let path = sandbox.root + "/a.zip"
    #expect(try Self.listing(.zip(at: path)) == expected.sorted())
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(try Self.listing(.zip(bytes)) == expected.sorted())
  }

  /// A comment that looks like the last record, which Python takes for it.
  @Test func commentThatLooksLikeARecord() throws {
    let bytes = try Python.zip("z.writestr('a', 'A')\nz.comment = b'PK\\5\\6' + bytes(30)")
    #expect(try WASIFileSystem.zip(bytes).read("a") == [65])
  }

  /// Members, and what the error says of them.
  @Test(arguments: [
    ("z.writestr('a/../../b', '')", #"member "a/../../b": its name is absolute, or has "..""#),
    ("z.writestr('..', '')", #"member "..": its name"#),
    ("z.writestr('/b', '')", #"member "/b": its name is absolute"#),
    ("z.writestr('./', '')\nz.writestr('.', '')", #"member ".": it has no name"#),
    ("z.writestr('x/a', '1')\nz.writestr('x//a', '2')", #"member "x//a": there are two"#),
    ("z.writestr('a', '1')\nz.writestr('a/b', '2')", #"member "a/b": there is a file where"#),
    ("z.writestr('a/b', '1')\nz.writestr('a', '2')", #"member "a": there are two"#),
    ("z.writestr('a' * 256, '')", "the name is too long"),
    ("z.writestr('a', '1', zipfile.ZIP_BZIP2)", #"member "a": it is packed by method 12"#),
    (
      "i = zipfile.ZipInfo('pipe')\ni.create_system = 3\ni.external_attr = 0x1000 << 16\nz.writestr(i, '')",
      #"member "pipe": it is neither file, directory nor symbolic link"#
    ),
    (
      "i = zipfile.ZipInfo('l')\ni.create_system = 3\ni.external_attr = 0xA000 << 16\nz.writestr(i, 'x' * 5000)",
      #"member "l": a symbolic link of 5000 bytes"#
    ),
  ])
  func refused(program: String, text: String) throws {
    let bytes = try Python.zip(program)
    let error = #expect(throws: WASIError.self) { try WASIFileSystem.zip(bytes) }
    #expect(error?.description.hasPrefix("archive (bytes): ") == true)
    #expect(error?.description.contains(text) == true, "\(String(describing: error))")
  }

  @Test func filesThatAreNoArchives() throws {
    let sandbox = try Sandbox()
    for (path, text) in [
      ("secret", "no zip archive"), ("missing", "no such file"), ("inside", "is a directory"),
    ] {
      let error = #expect(throws: WASIError.self) {
        try WASIFileSystem.zip(at: sandbox.root + "/" + path)
      }
      #expect(error?.description.contains(text) == true, "\(String(describing: error))")
    }
  }

  /// One field of the one member's entry in the directory, changed.
  @Test(
    arguments: [
      (8, 1, "it is encrypted"), (8, 0x20, "it is a patch"), (10, 99, "method 99"),
      (20, 9, "9 bytes cannot be unpacked to 5"), (24, 4, "5 bytes cannot be unpacked to 4"),
      (34, 1, "it is in another part"), (42, 1, "its bytes are those of something else"),
      (42, 0xFF, "its bytes are those of something else"), (28, 2, "its directory"),
      (30, 1, "its directory is cut off"), (0, 0, "something that is no member"),
    ] as [(Int, UInt8, String)])
  func damagedDirectory(offset: Int, value: UInt8, text: String) throws {
    var bytes = try Python.zip("z.writestr('a', 'hello')")
    // In front: a header of 30 bytes, its name and 5 bytes.
    try #require(bytes[36..<40].elementsEqual([0x50, 0x4B, 1, 2]))
    bytes[36 + offset] = value
    let error = #expect(throws: WASIError.self) { try WASIFileSystem.zip(bytes) }
    #expect(error?.description.contains(text) == true, "\(String(describing: error))")
  }

  /// Members that are found to be damaged only when they are opened; others stay readable.
  @Test(
    arguments: [
      (0, 0), (26, 2), (28, 1), (30, 0x62), (31, 0x68 ^ 1), (35, 0),
    ] as [(Int, UInt8)])
  func damagedMember(offset: Int, value: UInt8) throws {
    for options in ["", "compression=zipfile.ZIP_DEFLATED"] {
      var bytes = try Python.zip(
        "z.writestr('a', 'hello')\nz.writestr('b', 'fine')", options: options)
      bytes[offset] = value
      let reports = Mutex<[String]>([])
      let archive = try WASIFileSystem.zip(bytes) { member, reason in
        reports.withLock { $0.append("\(member): \(reason)") }
      }
      for _ in 0..<2 {
        let error = #expect(throws: WASIError.self) { try archive.read("a") }
        #expect(error?.description == "file a: cannot be read or is damaged")
      }
      // Once, with a reason of its own.
      let report = reports.withLock { $0 }
      #expect(report.count == 1 && report[0].hasPrefix("a: "), "\(report)")
      #expect(!report.contains { $0.contains("cannot be read") })
      #expect(try archive.read("b") == Array("fine".utf8))
      #expect(archive.usedByteCount == 2 * (Volume.entryByteCount + 1))
    }
  }

  /// Two members of the same bytes: how small archives unpack to everything there is.
  @Test func overlap() throws {
    var bytes = try Python.zip("z.writestr('a', 'hello')\nz.writestr('b', 'hello')")
    let directory = 2 * 36
    try #require(bytes[directory..<directory + 4].elementsEqual([0x50, 0x4B, 1, 2]))
    bytes[directory + 47 + 42] = 0
    let error = #expect(throws: WASIError.self) { try WASIFileSystem.zip(bytes) }
    #expect(error?.description.contains("those of something else") == true)
  }

  /// What is unpacked counts only while it is open, and has its limit.
  @Test func unpackedBytesAreLimited() throws {
    let bytes = try Python.zip(
      "z.writestr('a', bytes(1 << 20))\nz.writestr('b', bytes(1 << 20))",
      options: "compression=zipfile.ZIP_DEFLATED")
    #expect(bytes.count < 3000)
    let archive = try WASIFileSystem.zip(bytes, maximumByteCount: 3 << 19)
    var configuration = Guest.quietConfiguration()
    configuration.mount(archive, at: "/")
    let guest = try Guest(configuration)
    let before = archive.usedByteCount
    let first = try guest.mustOpen("a", [], Guest.readRights)
    #expect(archive.usedByteCount == before + 1 << 20)
    #expect(try guest.open("b", [], Guest.readRights).errno == .nomem)
    // A second opening of the same shares the bytes.
    let second = try guest.mustOpen("a", [], Guest.readRights)
    #expect(archive.usedByteCount == before + 1 << 20)
    for descriptor in [first, second] {
      #expect(try guest.call("fd_close", descriptor) == .success)
    }
    #expect(archive.usedByteCount == before)
    #expect(try guest.open("b", [], Guest.readRights).errno == .success)

    let error = #expect(throws: WASIError.self) {
      try WASIFileSystem.zip(bytes, maximumByteCount: 300)
    }
    #expect(error?.description.contains("limit of 300 bytes") == true)
  }

  @Test func timesAndNames() throws {
    let bytes = try Python.zip(
      """
      z.writestr(zipfile.ZipInfo('dos', (2024, 2, 29, 23, 59, 58)), '')
      i = zipfile.ZipInfo('unix', (1980, 1, 1, 0, 0, 0))
      i.extra = b'UT\\5\\0\\1' + (1700000000).to_bytes(4, 'little')
      z.writestr(i, '')
      z.writestr(zipfile.ZipInfo('q'), '')
      """)
    let archive = try WASIFileSystem.zip(bytes)
    let root = VolumeView(outside: archive.volume).root
    func time(_ name: String) throws -> UInt64 {
      try root.status(FileName(Array(name.utf8))).modificationTime
    }
    #expect(try time("dos") == 1_709_251_198_000_000_000)
    #expect(try time("unix") == 1_700_000_000_000_000_000)
    #expect(try time("q") == 315_532_800_000_000_000)
    // Byte 0x81 in the code page is what Unicode calls U+00FC.
    #expect(ZipName.utf8([0x81]) == Array("ü".utf8))
    #expect(ZipName.utf8(Array("ü".utf8)) == Array("ü".utf8))
    #expect(ZipName.utf8([0xFF]) == [0xC2, 0xA0] && ZipName.utf8([0x80]) == Array("Ç".utf8))
  }

  @Test func daysAreThoseOfTheCalendar() {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for year in 1980...2107 {
      for (month, day) in [(1, 1), (2, 28), (3, 1), (12, 31)] {
        let field = UInt16((year - 1980) << 9 | month << 5 | day)
        let date = calendar.date(from: DateComponents(year: year, month: month, day: day))
        #expect(
          ZipTime.nanoseconds(date: field, time: 0)
            == UInt64(date?.timeIntervalSince1970 ?? 0) * 1_000_000_000)
      }
    }
    // Fields out of their range.
    #expect(ZipTime.nanoseconds(date: 0, time: 0) == 315_532_800_000_000_000)
    #expect(ZipTime.nanoseconds(date: .max, time: .max) > 0)
  }

  /// Every byte of an archive changed, and random changes of several: an error, or files, but never the
  /// end of the process.
  @Test func changedBytes() throws {
    let bytes = try Python.zip(
      Self.members.replacingOccurrences(of: "100000", with: "300")
        .replacingOccurrences(of: "50000", with: "100"))
    var generator = SystemRandomNumberGenerator()
    var refusedCount = 0
    func look(_ bytes: [UInt8]) {
      guard let archive = try? WASIFileSystem.zip(bytes, maximumByteCount: 1 << 20) else {
        refusedCount += 1
        return
      }
      _ = try? Self.listing(archive)
    }
    for index in bytes.indices {
      for value: UInt8 in [0, 0xFF, bytes[index] ^ 1] {
        var changed = bytes
        changed[index] = value
        look(changed)
      }
      look(Array(bytes[..<index]))
      look(Array(bytes[index...]))
    }
    for _ in 0..<2_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        changed[Int.random(in: bytes.indices, using: &generator)] =
          [0, 0xFF, 0x80, UInt8.random(in: 0...255, using: &generator)].randomElement() ?? 0
      }
      look(changed)
    }
    #expect(refusedCount > 100)
  }
}
