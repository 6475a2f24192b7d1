// A line of text for each call, and a line for what came of it: so that the same calls can be made on
// several file systems and the outcomes compared.

import Foundation
import Testing

@testable import ApusWASI

/// Makes the calls of a script for one guest, whose file system is descriptor 3.
///
/// ```
/// open NAME PATH [create] [excl] [trunc] [dir] [append] [ro] [wo] [nofollow] [in DESCRIPTOR]
/// write NAME TEXT     pwrite NAME BYTEOFFSET TEXT     read NAME BYTECOUNT     pread NAME BYTEOFFSET BYTECOUNT
/// seek NAME BYTEOFFSET start|current|end     size NAME BYTECOUNT     allocate NAME BYTEOFFSET BYTECOUNT
/// fstat NAME     ftimes NAME FLAGS     flags NAME [append]     sync NAME     close NAME
/// list NAME      next NAME COUNT (entries from where the last one ended)
/// stat PATH [nofollow]     times PATH FLAGS [nofollow]     same PATH PATH
/// mkdir PATH   rmdir PATH   unlink PATH   rename PATH PATH   link PATH PATH   symlink TEXT PATH   readlink PATH
/// ```
final class CallScript {
  /// Set by `times` and `ftimes`: two moments long ago.
  static let accessTime: UInt64 = 1_000_000_000_123_456_789
  static let modificationTime: UInt64 = 1_100_000_000_987_654_321

  private let guest: Guest
  private var descriptors: [String: UInt64] = ["root": 3]
  private var cookies: [String: UInt64] = [:]
  /// Whether this kind of file system counts the directories in a directory.
  private let showsDirectoryLinks: Bool

  init(_ guest: Guest, showsDirectoryLinks: Bool) {
    self.guest = guest
    self.showsDirectoryLinks = showsDirectoryLinks
  }

  /// Makes one call; gives the outcome in words.
  func run(_ line: String) throws -> String {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let outcome = try perform(words)
    return "\(line) = \(outcome)"
  }

  private func perform(_ words: [String]) throws -> String {
    switch words[0] {
    case "open": return try open(words)
    case "stat", "times", "same", "readlink": return try look(words)
    case "mkdir", "rmdir", "unlink", "rename", "link", "symlink": return try change(words)
    default: return try use(words)
    }
  }

  // MARK: Paths

  private func open(_ words: [String]) throws -> String {
    var flags: OpenFlags = []
    if words.contains("create") { flags.insert(.create) }
    if words.contains("excl") { flags.insert(.exclusive) }
    if words.contains("trunc") { flags.insert(.truncate) }
    if words.contains("dir") { flags.insert(.directory) }
    var rights = Rights.all
    if words.contains("ro") { rights.subtract([.fdWrite, .fdAllocate]) }
    if words.contains("wo") { rights.subtract([.fdRead, .fdReaddir]) }
    let directory = words.firstIndex(of: "in").flatMap { descriptors[words[$0 + 1]] } ?? 3
    let opened = try guest.open(
      words[2], in: directory, follow: !words.contains("nofollow"), flags, rights.rawValue,
      words.contains("append") ? .append : [])
    if opened.errno == .success { descriptors[words[1]] = opened.descriptor }
    return opened.errno.name
  }

  private func look(_ words: [String]) throws -> String {
    let follow: UInt64 = words.contains("nofollow") ? 0 : 1
    let path = try guest.put(words[1])
    switch words[0] {
    case "stat":
      let errno = try guest.call("path_filestat_get", [3, follow] + path + [Guest.result])
      return errno == .success ? status() : errno.name
    case "times":
      return try guest.call(
        "path_filestat_set_times",
        [3, follow] + path + [Self.accessTime, Self.modificationTime, number(words[2])]
      ).name
    case "same":
      guard
        try guest.call("path_filestat_get", [3, 0] + path + [Guest.result]) == .success
      else { return "missing" }
      let inode: UInt64 = guest.load(Guest.result + 8)
      let other = try guest.put(words[2])
      guard
        try guest.call("path_filestat_get", [3, 0] + other + [Guest.result]) == .success
      else { return "missing" }
      return "\(guest.load(Guest.result + 8) == inode)"
    default:
      let errno = try guest.call(
        "path_readlink", [3] + path + [Guest.bytes, 1000, Guest.result])
      return errno == .success
        ? guest.text(Guest.bytes, Int(guest.load(as: UInt32.self))) : errno.name
    }
  }

  private func change(_ words: [String]) throws -> String {
    let path = try guest.put(words[1])
    let other = words.count > 2 ? try guest.put(words[2], at: Guest.secondPath) : []
    switch words[0] {
    case "mkdir": return try guest.call("path_create_directory", [3] + path).name
    case "rmdir": return try guest.call("path_remove_directory", [3] + path).name
    case "unlink": return try guest.call("path_unlink_file", [3] + path).name
    case "rename": return try guest.call("path_rename", [3] + path + [3] + other).name
    case "link": return try guest.call("path_link", [3, 0] + path + [3] + other).name
    default: return try guest.call("path_symlink", path + [3] + other).name
    }
  }

  // MARK: Descriptors

  private func use(_ words: [String]) throws -> String {
    guard let descriptor = descriptors[words[1]] else { return "not open" }
    switch words[0] {
    case "write":
      let written = try guest.write(descriptor, words[2...].joined(separator: " "))
      return written.errno == .success ? "\(written.byteCount)" : written.errno.name
    case "pwrite":
      let list = try guest.putVectors([words[3...].joined(separator: " ")])
      return try counted(
        "fd_pwrite", [descriptor] + list + [number(words[2]), Guest.result])
    case "read":
      let read = try guest.read(descriptor, Int(number(words[2])))
      return read.errno == .success ? read.text.debugDescription : read.errno.name
    case "pread":
      let list = try guest.putVectors([String(repeating: " ", count: Int(number(words[3])))])
      let errno = try guest.call(
        "fd_pread", [descriptor] + list + [number(words[2]), Guest.result])
      if errno != .success { return errno.name }
      return guest.text(Guest.bytes, Int(guest.load(as: UInt32.self))).debugDescription
    case "seek":
      let whence: UInt64 = words[3] == "start" ? 0 : words[3] == "current" ? 1 : 2
      let errno = try guest.call(
        "fd_seek", descriptor, number(words[2]), whence, Guest.result)
      return errno == .success ? "\(guest.load(as: Int64.self))" : errno.name
    case "size": return try guest.call("fd_filestat_set_size", descriptor, number(words[2])).name
    case "allocate":
      return try guest.call("fd_allocate", descriptor, number(words[2]), number(words[3])).name
    case "fstat":
      let errno = try guest.call("fd_filestat_get", descriptor, Guest.result)
      return errno == .success ? status() : errno.name
    case "ftimes":
      return try guest.call(
        "fd_filestat_set_times", descriptor, Self.accessTime, Self.modificationTime,
        number(words[2])
      ).name
    case "flags":
      let flags = words.contains("append") ? DescriptorFlags.append.rawValue : 0
      return try guest.call("fd_fdstat_set_flags", descriptor, UInt64(flags)).name
    case "sync": return try guest.call("fd_sync", descriptor).name
    case "close":
      descriptors[words[1]] = nil
      return try guest.call("fd_close", descriptor).name
    case "list":
      cookies[words[1]] = 0
      return try entries(words[1], descriptor, .max)
    case "next": return try entries(words[1], descriptor, Int(number(words[2])))
    default:
      Issue.record("no call \(words[0])")
      return ""
    }
  }

  private func counted(_ name: String, _ arguments: [UInt64]) throws -> String {
    let errno = try guest.call(name, arguments)
    return errno == .success ? "\(guest.load(as: UInt32.self))" : errno.name
  }

  private func number(_ word: String) -> UInt64 {
    UInt64(word) ?? Int64(word).map { UInt64(bitPattern: $0) } ?? 0
  }

  /// What does not depend on the file system: no numbers, no sizes of directories; of times, whether
  /// they are those that `times` sets.
  private func status() -> String {
    let type = FileType(rawValue: guest.load(Guest.result + 16)) ?? .unknown
    let links: UInt64 = guest.load(Guest.result + 24)
    var text = "\(type)"
    if type != .directory || showsDirectoryLinks { text += " links \(links)" }
    if type != .directory { text += " size \(guest.load(Guest.result + 32, as: UInt64.self))" }
    if guest.load(Guest.result + 40) == Self.accessTime { text += " accessed-as-set" }
    if guest.load(Guest.result + 48) == Self.modificationTime { text += " modified-as-set" }
    return text
  }

  /// Entries from the last cookie on: all names sorted, or so many, counted.
  private func entries(_ name: String, _ descriptor: UInt64, _ maximum: Int) throws -> String {
    var names: [String] = []
    var cookie = cookies[name, default: 0]
    while names.count < maximum {
      let errno = try guest.call(
        "fd_readdir", descriptor, Guest.bytes, 300, cookie, Guest.result)
      if errno != .success { return errno.name }
      if guest.load(as: UInt32.self) == 0 { break }
      cookie = guest.load(Guest.bytes)
      let byteCount = Int(guest.load(Guest.bytes + 16, as: UInt32.self))
      let type = FileType(rawValue: guest.load(Guest.bytes + 20)) ?? .unknown
      names.append("\(guest.text(Guest.bytes + 24, byteCount)):\(type)")
    }
    cookies[name] = cookie
    return maximum == .max ? names.sorted().joined(separator: " ") : "\(names.count)"
  }
}
