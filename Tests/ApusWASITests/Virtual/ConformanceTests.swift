// Every kind of file system behaves as the host's does: the same calls, the same outcomes.

import Testing

@testable import ApusWASI

struct ConformanceTests {
  /// The outcomes of a script on one kind of file system.
  private func outcomes(
    _ kind: FileSystemKind, _ lines: [String], _ access: WASIAccess = .readWrite,
    showsDirectoryLinks: Bool
  ) throws -> [String] {
    let sandbox = try Sandbox()
    let script = CallScript(
      try kind.guest(in: sandbox, access),
      showsDirectoryLinks: showsDirectoryLinks && kind != .disguised)
    return try lines.map { try script.run($0) }
  }

  @Test(arguments: ConformanceScripts.all)
  func everyKindDoesWhatTheHostDoes(_ script: ConformanceScripts.Script) throws {
    let links = try FileSystemKind.hostShowsDirectoryLinks()
    for access in [WASIAccess.readWrite, .readOnly] {
      let expected = try outcomes(.host, script.lines, access, showsDirectoryLinks: links)
      let withoutLinks = try outcomes(.host, script.lines, access, showsDirectoryLinks: false)
      let kinds = access == .readOnly ? FileSystemKind.allCases : FileSystemKind.writable
      for kind in kinds where kind != .host {
        let found = try outcomes(kind, script.lines, access, showsDirectoryLinks: links)
        let wanted = kind == .disguised ? withoutLinks : expected
        for (one, other) in zip(found, wanted) {
          #expect(one == other, "\(script.name), \(kind), \(access)")
        }
      }
    }
  }

  /// The scripts are worth something only if their calls mostly succeed: the host's own outcomes.
  @Test func theHostDoesWhatIsWrittenHere() throws {
    for script in ConformanceScripts.all {
      let found = try outcomes(.host, script.lines, showsDirectoryLinks: false)
      let failed = found.count { line in
        Errno.allCases.contains { $0 != .success && line.hasSuffix("= \($0.name)") }
      }
      #expect(failed <= script.lines.count * 3 / 4, "\(script.name): \(found)")
    }
  }
}
