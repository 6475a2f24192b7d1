// Errors that the host must be brought to: what it does not allow, files that are in use, broken
// connections, datagrams, damaged archives.

import Foundation
import Testing

@testable import ApusWASI

struct HostErrorTests {
  typealias World = ErrorWorld

  // MARK: What the host does not allow

  /// A call on a file or directory with other permissions than it had.
  private static func refused(
    _ name: String, _ path: String, _ mode: mode_t,
    _ arguments: @escaping @Sendable (ErrorWorld) throws -> [UInt64]
  ) -> ErrorRow {
    ErrorRow(name, .acces, as: .ordinary) { world in
      world.allow(path, mode)
      return try arguments(world)
    }
  }

  private static func open(_ path: String, _ flags: OpenFlags, _ rights: Rights)
    -> @Sendable (ErrorWorld) throws -> [UInt64]
  {
    {
      [World.directory, 1] + (try $0.path(path))
        + [UInt64(flags.rawValue), rights.rawValue, 0, 0, Guest.result]
    }
  }

  private static func one(_ path: String) -> @Sendable (ErrorWorld) throws -> [UInt64] {
    { [World.directory] + (try $0.path(path)) }
  }

  static let refusedRows: [ErrorRow] = [
    refused("path_open", "file", 0, open("file", [], .fdRead)),
    refused("path_open", "file", 0o444, open("file", [], .fdWrite)),
    refused("path_open", "file", 0o444, open("file", .truncate, .fdRead)),
    refused("path_open", "full", 0o555, open("full/new", .create, .fdWrite)),
    refused("path_open", "d", 0o311, open("d", .directory, .fdReaddir)),
    refused("path_create_directory", "full", 0o555, one("full/new")),
    refused("path_remove_directory", "full", 0o555, one("full/x")),
    refused("path_symlink", "full", 0o555) {
      (try $0.second("target")) + [World.directory] + (try $0.path("full/new"))
    },
    refused("path_rename", "full", 0o555) {
      [World.directory] + (try $0.path("full/x"))
        + [World.directory] + (try $0.second("full/new"))
    },
    refused("fd_readdir", "d", 0o311) { _ in
      [World.subdirectory, Guest.bytes, 100, 0, Guest.result]
    },
  ]

  @Test(.enabled(if: OrdinaryUser.isPossible, "the superuser may do everything"))
  func whatTheHostRefuses() throws {
    for row in Self.refusedRows { try row.check() }
  }

  // MARK: Programs that run

  private static func running(_ flags: OpenFlags, _ rights: Rights) -> ErrorRow {
    ErrorRow("path_open", .txtbsy) {
      try $0.startProgram("program")
      return try open("program", flags, rights)($0)
    }
  }

  static let runningRows: [ErrorRow] = [
    running([], .fdWrite), running([], [.fdRead, .fdWrite]), running(.truncate, .fdRead),
    running(.truncate, .fdWrite),
    ErrorRow("path_open", .success) {
      try $0.startProgram("program")
      return try open("program", [], .fdRead)($0)
    },
  ]

  /// Linux 6.11 and 6.12 let everybody write to them, and so do other systems.
  @Test(.enabled(if: hostKeepsPrograms, "the host lets programs be changed while they run"))
  func programsThatRun() throws {
    for row in Self.runningRows { try row.check() }
  }

  private static let hostKeepsPrograms: Bool = {
    // What cannot be found out here, the test says.
    guard let world = try? ErrorWorld(), (try? world.startProgram("program")) != nil else {
      return true
    }
    let descriptor = Foundation.open(world.sandbox.inside + "/program", O_WRONLY)
    if descriptor >= 0 { close(descriptor) }
    return descriptor < 0
  }()

  // MARK: Links

  /// One more than the file system allows. ext4 allows 65,000; others have no such limit.
  static let linkRows: [ErrorRow] = [
    ErrorRow("path_link", .mlink) {
      try $0.linkUntilNoMore("file")
      return [World.directory, 0] + (try $0.path("file"))
        + [World.directory] + (try $0.second("new"))
    }
  ]

  @Test(
    .enabled(if: linkLimit != nil, "where temporary files are, a file may have any number of names")
  )
  func moreLinksThanAFileMayHave() throws {
    for row in Self.linkRows { try row.check() }
  }

  private static let linkLimit: Int? = {
    #if os(Linux)
      let limit = pathconf(NSTemporaryDirectory(), Int32(_PC_LINK_MAX))
      // Without a limit of the file system's, the C library says 127.
      return (1000...70_000).contains(limit) ? limit : nil
    #else
      return nil
    #endif
  }()

  // MARK: Sockets

  static let socketRows: [ErrorRow] = [
    ErrorRow("fd_read", .connreset) {
      [try $0.broken()] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("sock_recv", .connreset) {
      [try $0.broken()] + (try $0.vector()) + [0, Guest.result, 72]
    },
    ErrorRow("fd_write", .connreset) {
      [try $0.broken()] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("sock_send", .connreset) {
      [try $0.broken()] + (try $0.vector()) + [0, Guest.result]
    },
    // The first call takes the news.
    ErrorRow("sock_recv", .success) {
      #expect(try $0.guest.read($0.broken()).errno == .connreset)
      return [World.socket] + (try $0.vector()) + [0, Guest.result, 72]
    },
    ErrorRow("sock_send", .pipe) {
      #expect(try $0.guest.read($0.broken()).errno == .connreset)
      return [World.socket] + (try $0.vector()) + [0, Guest.result]
    },
    ErrorRow("fd_write", .pipe) {
      #expect(try $0.guest.read($0.broken()).errno == .connreset)
      return [World.socket] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("sock_shutdown", .notconn) { [try $0.broken(), 3] },
    ErrorRow("sock_send", .destaddrreq) {
      [try $0.datagrams()] + (try $0.vector()) + [0, Guest.result]
    },
    ErrorRow("sock_send", .msgsize) {
      let socket = try $0.datagrams(to: 9)
      return [socket] + (try $0.guest.putVectors([String(repeating: "x", count: 70_000)]))
        + [0, Guest.result]
    },
    ErrorRow("sock_recv", .connrefused) {
      let socket = try $0.datagrams(to: TestSocket.freePort())
      #expect(try $0.guest.write(socket, "x").errno == .success)
      return [socket] + (try $0.vector()) + [0, Guest.result, 72]
    },
  ]

  @Test func sockets() throws {
    for row in Self.socketRows { try row.check() }
  }

  // MARK: Archives

  /// An archive with a member `a` of a megabyte, instead of the directory in memory.
  private static func archive(_ maximumByteCount: Int = 1 << 30, isDamaged: Bool = false)
    -> @Sendable (inout WASIConfiguration) -> Void
  {
    { configuration in
      do {
        var bytes = try Python.zip(
          "z.writestr('a', bytes(1 << 20))", options: "compression=zipfile.ZIP_DEFLATED")
        if isDamaged { bytes[0] = 0 }
        let archive = try WASIFileSystem.zip(bytes, maximumByteCount: maximumByteCount)
        configuration.preopens.removeLast()
        configuration.mount(archive, at: "/archive")
      } catch {
        Issue.record(error)
      }
    }
  }

  private static let openMember: @Sendable (ErrorWorld) throws -> [UInt64] = {
    [World.memory, 1] + (try $0.path("a")) + [0, Rights.fdRead.rawValue, 0, 0, Guest.result]
  }

  static let archiveRows: [ErrorRow] = [
    ErrorRow("path_open", .success, change: archive(), openMember),
    ErrorRow("path_open", .io, change: archive(isDamaged: true), openMember),
    ErrorRow("path_open", .nomem, change: archive(1 << 19), openMember),
  ]

  @Test func archives() throws {
    for row in Self.archiveRows { try row.check() }
  }

  static let rows = refusedRows + runningRows + linkRows + socketRows + archiveRows
}

extension ErrorWorld {
  /// Changes permissions until the world ends.
  func allow(_ path: String, _ mode: mode_t) {
    let path = sandbox.inside + "/" + path
    chmod(path, mode)
    atEnd { chmod(path, 0o700) }
  }

  /// Makes and starts a program, which runs until the world ends.
  func startProgram(_ name: String) throws {
    let path = URL(fileURLWithPath: sandbox.inside + "/" + name)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: "/bin/sleep").resolvingSymlinksInPath(), to: path)
    var process = Process()
    for attempt in 1... {
      process.executableURL = path
      process.arguments = ["60"]
      do {
        try process.run()
        break
      } catch  where attempt < 100 {
        // Another test starts a program right now, which has not yet closed what was written here.
        usleep(10_000)
        process = Process()
      }
    }
    let identifier = process.processIdentifier
    atEnd {
      // It may have inherited that it blocks all that can be blocked.
      kill(identifier, SIGKILL)
      process.waitUntilExit()
    }
  }

  /// Gives a file as many names as it can have.
  func linkUntilNoMore(_ name: String) throws {
    let directory = Foundation.open(sandbox.inside, O_RDONLY | O_DIRECTORY)
    var count = 0
    while count < 100_000, linkat(directory, name, directory, "another-\(count)", 0) == 0 {
      count += 1
    }
    let code = Foundation.errno
    atEnd {
      for index in 0..<count { unlinkat(directory, "another-\(index)", 0) }
      close(directory)
    }
    try #require(code == EMLINK)
  }
}
