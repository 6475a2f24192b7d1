// Another process, or other threads of this one, swap directories, files and links while guests walk them:
// nothing outside is read, changed, listed or linked. Seconds by default; a minute for each with
// APUS_WASI_FULL=1.

import Foundation
import Testing

@testable import ApusWASI

/// Whether long tests run at their full length.
let runsAtFullLength = ProcessInfo.processInfo.environment["APUS_WASI_FULL"] == "1"

@Suite(.timeLimit(.minutes(5))) struct AttackTests {
  /// ```
  /// root/outer/file, dir/x    must never be reached
  /// root/limbo                directories move here and back, while guests are in them
  /// root/inside/real/file     … and its links take each other's places
  /// ```
  private func makeSandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    for path in ["outer/dir", "limbo", "inside/real/deep", "inside/a/b/c", "inside/work"] {
      try sandbox.makeDirectory(path)
    }
    try sandbox.write("outer/file", "outside")
    try sandbox.write("outer/dir/x", "outside")
    try sandbox.write("inside/real/file", "inside")
    try sandbox.write("inside/real/deep/file", "inside")
    try sandbox.write("inside/a/b/c/file", "inside")
    try sandbox.write("inside/file", "inside")
    try sandbox.link("inside/link", to: "../outer")
    try sandbox.link("inside/up", to: "..")
    try sandbox.link("inside/a/out", to: "../../outer")
    try sandbox.link("inside/fileLink", to: "../outer/file")
    try sandbox.link("inside/absolute", to: sandbox.root + "/outer")
    return sandbox
  }

  /// What must stay as it is: names, contents, links and times of everything outside.
  private func outside(_ sandbox: Sandbox) -> [String] {
    ["secret", "outer", "outer/file", "outer/dir", "outer/dir/x"].map { name in
      var status = stat()
      lstat(sandbox.root + "/" + name, &status)
      let contents = (try? sandbox.read(name)) ?? ""
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      return
        "\(name) \(status.st_ino) \(status.st_nlink) \(time.tv_sec).\(time.tv_nsec) \(contents)"
    }
      + [
        (try? FileManager.default.contentsOfDirectory(atPath: sandbox.root + "/outer").sorted())
          .map { "\($0)" } ?? "gone"
      ]
  }

  /// The numbers of the files outside, which no status may show.
  private func outsideInodes(_ sandbox: Sandbox) -> Set<UInt64> {
    Set(
      ["secret", "outer", "outer/file", "outer/dir", "outer/dir/x", ""].map { name in
        var status = stat()
        lstat(sandbox.root + "/" + name, &status)
        return UInt64(status.st_ino)
      })
  }

  private static let paths = [
    "real/file", "real/deep/file", "real/deep/../file", "link/file", "link/dir/x", "a/b/c/file",
    "a/b/c/../../b/c/file", "a/b/../../../outer/file", "a/b/c/../../../../outer/file", "a/out/file",
    "a/b/c/x", "file", "fileLink", "up/outer/file", "up/secret", "absolute/file", "work/t",
    "work/t/file", "work/t/new", "real", "link", "a/b", "a/b/c", "work/t/", "real/", "a/b/../..",
    "work/new", "real/new", "a/b/c/new", "./real/./file", "a//b//c//file", "..", "../outer",
  ]

  /// Who swaps, and what is between the guest and the host's files.
  enum Attack: CaseIterable {
    case processOnHost, threadsOnHost, processBelowOverlay
  }

  private func swapper(_ attack: Attack, _ sandbox: Sandbox) throws -> any Swapper {
    switch attack {
    case .processOnHost, .processBelowOverlay: try SwappingProcess(sandbox)
    case .threadsOnHost: SwappingThreads(sandbox)
    }
  }

  private func guest(_ attack: Attack, _ sandbox: Sandbox) throws -> Guest {
    guard attack == .processBelowOverlay else { return try Guest(sandbox) }
    var configuration = Guest.quietConfiguration()
    configuration.mount(try .overlay(on: sandbox.inside), at: "/")
    return try Guest(configuration)
  }

  @Test(arguments: Attack.allCases) func nothingOutsideIsReached(_ attack: Attack) throws {
    let sandbox = try makeSandbox()
    let before = outside(sandbox)
    // An overlay numbers its files itself.
    let forbidden = attack == .processBelowOverlay ? [] : outsideInodes(sandbox)
    let swapper = try swapper(attack, sandbox)
    defer { _ = swapper.stop() }
    let guest = try guest(attack, sandbox)
    var generator = SmallGenerator(state: 3)
    var outcomes: [String: Int] = [:]
    let end = Date(timeIntervalSinceNow: runsAtFullLength ? 60 : 2)
    var rounds = 0
    while Date() < end {
      for _ in 0..<100 {
        rounds += 1
        let name = try step(guest, attack, forbidden, &generator)
        outcomes[name, default: 0] += 1
      }
    }
    let swapCount = swapper.stop()
    #expect(outside(sandbox) == before)
    #expect(swapCount > 100)
    // It was no empty walk: files were read, attributes seen, directories listed.
    for name in ["read", "status", "listed", "refused"] { #expect(outcomes[name, default: 0] > 20) }
    print(
      "attack: \(attack), \(rounds) calls, \(swapCount) swaps, \(outcomes.sorted { $0.key < $1.key })"
    )
  }

  /// One call on a path at random, and what it gave away.
  private func step(
    _ guest: Guest, _ attack: Attack, _ forbidden: Set<UInt64>,
    _ generator: inout SmallGenerator
  ) throws -> String {
    let text = Self.paths.randomElement(using: &generator) ?? "file"
    let other = Self.paths.randomElement(using: &generator) ?? "file"
    let path = try guest.put(text)
    let second = try guest.put(other, at: Guest.secondPath)
    let follow: UInt64 = Bool.random(using: &generator) ? 1 : 0
    switch Int.random(in: 0...12, using: &generator) {
    case 0...3:
      let opened = try guest.open(text, follow: follow == 1, [], Guest.readRights)
      guard opened.errno == .success else { return "refused" }
      defer { _ = try? guest.call("fd_close", opened.descriptor) }
      return try look(guest, attack, opened.descriptor, text, forbidden)
    case 4:
      let opened = try guest.open(text, follow: follow == 1, .create)
      guard opened.errno == .success else { return "refused" }
      let written = try guest.write(opened.descriptor, "inside").errno
      _ = try guest.call("fd_close", opened.descriptor)
      return written == .success ? "written" : "refused"
    case 5...6:
      guard try guest.call("path_filestat_get", [3, follow] + path + [Guest.result]) == .success
      else { return "refused" }
      let type = guest.load(Guest.result + 16, as: UInt8.self)
      // Links inside may lead outside; following them may not.
      #expect(
        !forbidden.contains(guest.load(Guest.result + 8)),
        "the status of \(text) is of something outside, of type \(type)")
      return "status"
    case 7:
      return try guest.call("path_filestat_set_times", [3, follow] + path + [1, 1, 5]) == .success
        ? "times" : "refused"
    case 8:
      guard isFree(other) else { return "skipped" }
      return try guest.call("path_link", [3, follow] + path + [3] + second) == .success
        ? "linked" : "refused"
    case 9:
      guard isFree(text), isFree(other) else { return "skipped" }
      return try guest.call("path_rename", [3] + path + [3] + second) == .success
        ? "renamed" : "refused"
    case 10:
      return try guest.call("path_create_directory", [3] + path) == .success ? "made" : "refused"
    case 11:
      guard
        text.hasSuffix("new") || text.hasPrefix("work/t") || text.hasPrefix("link/")
          || text.contains("out")
      else { return "skipped" }
      let call = Bool.random(using: &generator) ? "path_unlink_file" : "path_remove_directory"
      return try guest.call(call, [3] + path) == .success ? "removed" : "refused"
    default:
      return try guest.call(
        "path_readlink", [3] + path + [Guest.bytes, 100, Guest.result]) == .success
        ? "link" : "refused"
    }
  }

  /// Whether the guest may move and link there. A link in the place of a directory that those who swap use
  /// would lead these outside.
  private func isFree(_ path: String) -> Bool { path.hasSuffix("new") || path.hasPrefix("work/t") }

  /// Reads what was opened, file or directory, and checks that it is from inside.
  private func look(
    _ guest: Guest, _ attack: Attack, _ descriptor: UInt64, _ path: String,
    _ forbidden: Set<UInt64>
  ) throws -> String {
    guard try guest.call("fd_filestat_get", descriptor, Guest.result) == .success else {
      return "refused"
    }
    #expect(!forbidden.contains(guest.load(Guest.result + 8)), "opened something outside: \(path)")
    if guest.load(Guest.result + 16, as: UInt8.self) == FileType.directory.rawValue {
      let errno = try guest.call("fd_readdir", descriptor, Guest.bytes, 4000, 0, Guest.result)
      guard errno == .success else {
        // An overlay opens the host's directory only now, and it may be another thing by then.
        #expect(attack == .processBelowOverlay)
        return "refused"
      }
      // The names outside; inside there is neither.
      let names = guest.text(Guest.bytes, Int(guest.load(as: UInt32.self)))
      #expect(!names.contains("secret"), "\(path) lists what is outside")
      return "listed"
    }
    let text = try guest.read(descriptor).text
    #expect(!text.contains("outside"), "\(path) reads what is outside")
    return "read"
  }
}

/// Random numbers that are the same in every run.
struct SmallGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
