// The options that give a guest files.

import Testing

@testable import apus_tool

@Suite struct MountTests {
  @Test(arguments: [
    ("a", "a", "a", false), ("a::ro", "a", "a", true), ("a::b", "a", "b", false),
    ("a::ro::ro", "a", "ro", true), ("a:b", "a:b", "a:b", false), ("/::/", "/", "/", false),
    ("a:::b", "a", ":b", false),
  ])
  func mounts(text: String, host: String, guest: String, isReadOnly: Bool) throws {
    let expected = Mount(hostPath: host, guestPath: guest, isReadOnly: isReadOnly)
    #expect(try Mount(directory: text) == expected)
  }

  @Test(arguments: ["", "::", "::a", "a::", "a::b::c", "a::b::rw", "::ro", "a::b::c::ro"])
  func badMounts(text: String) {
    #expect(throws: UsageError.self) { try Mount(directory: text) }
  }

  @Test(arguments: [("a", "a", "a"), ("a::b", "a", "b"), ("a::ro", "a", "ro")])
  func overlays(text: String, host: String, guest: String) throws {
    let expected = Mount(source: .overlay(hostPath: host), guestPath: guest)
    #expect(try Mount(overlay: text) == expected)
  }

  @Test(
    arguments: [
      ("/tmp", "/tmp", nil), ("/tmp::0", "/tmp", 0), ("a::64m", "a", 64 << 20),
    ] as [(String, String, UInt64?)])
  func memories(text: String, guest: String, byteCount: UInt64?) throws {
    let expected = Mount(source: .memory(maximumByteCount: byteCount), guestPath: guest)
    #expect(try Mount(memory: text) == expected)
  }

  @Test func archives() throws {
    let expected = Mount(source: .zip(hostPath: "a.zip"), guestPath: "/b")
    #expect(try Mount(zip: "a.zip::/b") == expected)
    for text in ["", "a", "a::", "::a", "a::b::ro"] {
      #expect(throws: UsageError.self) { try Mount(zip: text) }
    }
  }

  @Test(arguments: ["", "::", "::a", "a::", "a::b::c", "a::b::ro"])
  func badOverlays(text: String) {
    #expect(throws: UsageError.self) { try Mount(overlay: text) }
  }

  @Test(arguments: ["", "::1M", "a::", "a::x", "a::1M::ro", "a::-1"])
  func badMemories(text: String) {
    #expect(throws: UsageError.self) { try Mount(memory: text) }
  }

  /// Whatever the kinds, the order is the command line's: of two mounts of one name, guests take the
  /// last.
  @Test func order() throws {
    let words = [
      "--mount-memory", "m", "--dir", "d", "--overlay", "o", "--mount", "z::y", "--dir", "e",
      "x.wasm",
    ]
    let command = RunCommand.command
    let scanned = try Scanner(options: command.options, operandOrder: command.operandOrder).scan(
      words)
    #expect(try Mount.all(scanned).map(\.guestPath) == ["m", "d", "o", "y", "e"])
  }
}
