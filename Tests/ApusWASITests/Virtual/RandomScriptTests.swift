// Random calls on every kind of file system at once: the outcomes stay those of the host.

import Testing

@testable import ApusWASI

struct RandomScriptTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let word = state ^ state >> 29
      return word &* 0xBF58_476D_1CE4_E5B9 ^ word >> 32
    }
  }

  private let names = ["file", "empty", "d", "link", "dlink", "a", "b", "loop", "e", "inner"]

  private func path(_ generator: inout Generator) -> String {
    let depth = [1, 1, 1, 2, 2, 3].randomElement(using: &generator) ?? 1
    var parts = (0..<depth).map { _ in names.randomElement(using: &generator) ?? "a" }
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: parts.append("")
    case 1: parts.insert("..", at: Int.random(in: 0...parts.count, using: &generator))
    case 2: parts.insert(".", at: Int.random(in: 0...parts.count, using: &generator))
    default: break
    }
    return parts.joined(separator: "/")
  }

  private func line(_ generator: inout Generator) -> String {
    let name = ["x", "y", "z"].randomElement(using: &generator) ?? "x"
    let one = path(&generator)
    let other = path(&generator)
    // Around the borders of what is kept in pieces, and near the start.
    let offset =
      [0, 1, 3, 8, 65_530, 65_536, 65_540, 131_072].randomElement(using: &generator) ?? 0
    let count = [1, 2, 7, 20].randomElement(using: &generator) ?? 1
    let text = String(
      repeating: ["p", "q", "r"].randomElement(using: &generator) ?? "p", count: count)
    let flag =
      ["", " create", " create", " create excl", " trunc", " create append", " dir ro", " ro"]
      .randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<27, using: &generator) {
    case 0..<4: return "open \(name) \(one)\(flag)"
    case 4: return "write \(name) \(text)"
    case 5: return "pwrite \(name) \(offset) \(text)"
    case 6: return "read \(name) \(count)"
    case 7: return "pread \(name) \(offset) \(count)"
    case 8: return "seek \(name) \(offset) start"
    case 9: return "seek \(name) \(-count) end"
    case 10: return "size \(name) \(offset)"
    case 11: return "allocate \(name) \(offset) \(count)"
    case 12: return "fstat \(name)"
    case 13: return "list \(name)"
    case 14: return "close \(name)"
    case 15: return "stat \(one)\(Bool.random(using: &generator) ? " nofollow" : "")"
    case 16: return "same \(one) \(other)"
    case 17: return "readlink \(one)"
    case 18, 19: return "mkdir \(one)"
    case 20: return "rmdir \(one)"
    case 21: return "unlink \(one)"
    case 22, 23: return "rename \(one) \(other)"
    case 24, 25: return "link \(one) \(other)"
    default: return "symlink \(other) \(one)"
    }
  }

  @Test(arguments: 0..<12)
  func everyKindFollowsTheHost(_ seed: Int) throws {
    let sandbox = try Sandbox()
    let showsLinks = try FileSystemKind.hostShowsDirectoryLinks()
    let kinds = FileSystemKind.writable
    let scripts = try kinds.map { kind in
      CallScript(
        try kind.guest(in: sandbox), showsDirectoryLinks: showsLinks && kind != .disguised)
    }
    var generator = Generator(state: UInt64(seed) &* 0x9E37_79B9)
    var lines: [String] = []
    for _ in 0..<400 {
      let line = line(&generator)
      lines.append(line)
      let outcomes = try scripts.map { try $0.run(line) }
      for (kind, outcome) in zip(kinds, outcomes).dropFirst() {
        let expected = outcomes[0]
        let isSame =
          outcome == expected
          || kind == .disguised && expected.hasPrefix(outcome) && outcome.contains("= directory")
        #expect(isSame, "\(kind), seed \(seed): \(lines.suffix(30))")
        if !isSame { return }
      }
    }
    // All that is left is the same, too.
    let rest = try scripts.map { script in
      try ["open r . dir ro", "list r", "stat ."].map { try script.run($0) }.prefix(2).joined()
    }
    #expect(Set(rest).count == 1)
  }
}
