// fd_readdir: layout, cut-off entries, cookies, directories that change.

import Foundation
import Testing

@testable import ApusWASI

struct ReaddirTests {
  private struct Entry: Equatable {
    var next: UInt64
    var inode: UInt64
    var type: FileType?
    var name: String
  }

  /// Reads a whole directory with a buffer of that size, as wasi-libc does: an entry that is cut off
  /// is read again from its cookie.
  private func list(_ guest: Guest, _ descriptor: UInt64 = 3, byteCount: UInt64) throws -> [Entry] {
    var entries: [Entry] = []
    var cookie: UInt64 = 0
    while true {
      try #require(
        try guest.call("fd_readdir", descriptor, Guest.bytes, byteCount, cookie, Guest.result)
          == .success)
      let used = UInt64(guest.load(as: UInt32.self))
      try #require(used <= byteCount)
      let before = entries.count
      var address = Guest.bytes
      let end = Guest.bytes + used
      while address + 24 <= end {
        let nameByteCount = UInt64(guest.load(address + 16, as: UInt32.self))
        if address + 24 + nameByteCount > end { break }
        entries.append(
          Entry(
            next: guest.load(address), inode: guest.load(address + 8),
            type: FileType(rawValue: guest.load(address + 20)),
            name: guest.text(address + 24, Int(nameByteCount))))
        cookie = guest.load(address)
        address += 24 + nameByteCount
      }
      if used < byteCount { return entries }
      try #require(entries.count > before, "no progress")
    }
  }

  @Test func entriesHaveNamesTypesAndInodes() throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/d")
    try sandbox.write("inside/file", "")
    try sandbox.link("inside/link", to: "../secret")
    let guest = try Guest(sandbox)
    let entries = try list(guest, byteCount: 4096)
    #expect(entries.map(\.next) == [1, 2, 3, 4, 5])
    #expect(entries.prefix(2).map(\.name) == [".", ".."])
    #expect(entries.prefix(2).allSatisfy { $0.type == .directory && $0.inode == entries[0].inode })
    let types = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.type) })
    #expect(types["d"] == .directory)
    #expect(types["file"] == .regularFile)
    #expect(types["link"] == .symbolicLink)
    for entry in entries.dropFirst(2) {
      #expect(
        try guest.call("path_filestat_get", [3, 0] + guest.put(entry.name) + [Guest.result])
          == .success)
      #expect(guest.load(Guest.result + 8, as: UInt64.self) == entry.inode)
    }
  }

  @Test func aBufferOfAnySizeGivesTheSame() throws {
    let sandbox = try Sandbox()
    for index in 0..<30 {
      try sandbox.write("inside/\(String(repeating: "n", count: index))\(index)", "")
    }
    let guest = try Guest(sandbox)
    let expected = try list(guest, byteCount: 8000)
    #expect(expected.count == 32)
    for byteCount in UInt64(56)..<160 {
      #expect(try list(guest, byteCount: byteCount) == expected, "\(byteCount)")
    }
  }

  @Test func theLastEntryIsCutOffWhereTheBufferEnds() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/name", "")
    let guest = try Guest(sandbox)
    // 25 and 26 bytes for "." and "..", 28 for the file.
    for byteCount in UInt64(0)...79 {
      guest.storage.initializeMemory(as: UInt8.self, repeating: 0xAA)
      #expect(
        try guest.call("fd_readdir", 3, Guest.bytes, byteCount, 0, Guest.result) == .success)
      #expect(guest.load(as: UInt32.self) == min(byteCount, 79))
      #expect(guest.load(Guest.bytes + byteCount, as: UInt8.self) == 0xAA)
    }
    #expect(guest.text(Guest.bytes + 75, 4) == "name")
    #expect(try guest.call("fd_readdir", 3, Guest.bytes, 80, 0, Guest.result) == .success)
    #expect(guest.load(as: UInt32.self) == 79)
  }

  @Test func cookiesStayGoodWhileTheDirectoryChanges() throws {
    let sandbox = try Sandbox()
    for index in 0..<10 { try sandbox.write("inside/\(index)", "") }
    let guest = try Guest(sandbox)
    let before = try list(guest, byteCount: 4096)
    for index in 0..<10 { try FileManager.default.removeItem(atPath: "\(sandbox.inside)/\(index)") }
    try sandbox.write("inside/new", "")
    // Going on from a cookie: the listing of the start. A fresh start: what is there now.
    #expect(try guest.call("fd_readdir", 3, Guest.bytes, 25, 5, Guest.result) == .success)
    #expect(guest.text(Guest.bytes + 24, 1) == before[5].name)
    #expect(try list(guest, byteCount: 4096).map(\.name) == [".", "..", "new"])
    // Removing everything while reading, as `rm -r` does, ends.
    for cookie: UInt64 in [3, 4, .max] {
      #expect(try guest.call("fd_readdir", 3, Guest.bytes, 100, cookie, Guest.result) == .success)
      #expect(guest.load(as: UInt32.self) == 0)
    }
    // A descriptor that has read nothing yet can start in the middle.
    let again = try guest.mustOpen(".", .directory, Guest.readRights)
    #expect(try guest.call("fd_readdir", again, Guest.bytes, 100, 2, Guest.result) == .success)
    #expect(guest.load(as: UInt32.self) == 27)
  }

  @Test func aBigDirectoryIsReadInFull() throws {
    let sandbox = try Sandbox()
    for index in 0..<5000 {
      close(open("\(sandbox.inside)/file-\(index)", O_CREAT | O_WRONLY, 0o600))
    }
    let guest = try Guest(sandbox)
    let names = Set(try list(guest, byteCount: 4096).map(\.name))
    #expect(names.count == 5002)
    #expect(names.contains("file-4999"))
  }

  @Test func onlyDirectoriesHaveEntries() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "")
    let guest = try Guest(sandbox)
    let file = try guest.mustOpen("file")
    #expect(try guest.call("fd_readdir", file, Guest.bytes, 100, 0, Guest.result) == .notdir)
    #expect(try guest.call("fd_readdir", 0, Guest.bytes, 100, 0, Guest.result) == .notdir)
    #expect(try guest.call("fd_readdir", 99, Guest.bytes, 100, 0, Guest.result) == .badf)
  }
}
