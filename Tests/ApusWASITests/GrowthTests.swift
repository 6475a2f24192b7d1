// Nothing grows with use: descriptors and memory after 100,000 files opened, read and closed, and after
// 10,000 instances, with APUS_WASI_FULL=1; that wants these tests to run alone, and has close bounds. By
// default there are fewer rounds, and other tests that run in the same process.

import Apus
import Foundation
import Testing

@testable import ApusWASI

@Suite(.serialized, .timeLimit(.minutes(5))) struct GrowthTests {
  /// Bytes of memory that the process uses now; 0 where the system does not say.
  private func residentByteCount() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(getpagesize())
  }

  private func descriptorCount() -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count) ?? 0
  }

  /// Carries `round` out `warmUp` times, then `count` times, and looks at what the latter have taken.
  private func expectNoGrowth(
    _ what: String, warmUp: Int, count: Int, _ round: () throws -> Void
  ) rethrows {
    for _ in 0..<warmUp { try round() }
    let before = (descriptors: descriptorCount(), bytes: residentByteCount())
    for _ in 0..<count { try round() }
    let after = (descriptors: descriptorCount(), bytes: residentByteCount())
    let grown = after.bytes - before.bytes
    print(
      "\(count) \(what): \(after.descriptors - before.descriptors) descriptors, \(grown) bytes more"
    )
    #expect(after.descriptors - before.descriptors < (runsAtFullLength ? 1 : 200))
    #expect(grown < (runsAtFullLength ? 4 << 20 : 400 << 20))
  }

  @Test func openingReadingAndClosing() throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/a/b")
    try sandbox.write("inside/a/b/file", "text")
    try sandbox.link("inside/link", to: "a/b/file")
    let guest = try Guest(sandbox)
    var round = 0
    try expectNoGrowth("rounds", warmUp: 1000, count: runsAtFullLength ? 100_000 : 10_000) {
      round += 1
      let opened = try guest.open(round & 1 == 0 ? "a/b/file" : "link", [], Guest.readRights)
      let isRead = try guest.read(opened.descriptor, 10) == (.success, "text")
      let isClosed = try guest.call("fd_close", opened.descriptor) == .success
      if opened.descriptor != 4 || !isRead || !isClosed { Issue.record("round \(round)") }
    }
    #expect(guest.wasi.descriptors.openCount == 4)
  }

  /// Failures leave nothing behind, either.
  @Test func failing() throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/a")
    let guest = try Guest(sandbox)
    try expectNoGrowth("failures", warmUp: 500, count: runsAtFullLength ? 30_000 : 2000) {
      for path in ["a/none", "a/../../x", "a/none/x"] {
        if try guest.open(path).errno == .success { Issue.record("\(path) was opened") }
      }
    }
  }

  @Test func instances() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "text")
    var tiny = TinyModule()
    tiny.imports = [
      .init(
        module: "wasi_snapshot_preview1", name: "proc_exit", parameters: [0x7F], results: [])
    ]
    tiny.code = TinyModule.call(0, 3, drops: false)
    let module = try Module(bytes: tiny.bytes)
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "/")
    try expectNoGrowth("instances", warmUp: 200, count: runsAtFullLength ? 10_000 : 1000) {
      if try WASIProgram(module, configuration).run() != 3 { Issue.record("another status") }
    }
  }
}
