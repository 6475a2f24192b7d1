// What is wrong with a path, or with the directory it starts from, for every call that takes one.

import Testing

@testable import ApusWASI

struct PathErrorTests {
  /// One of the paths of a call.
  private struct PathCall: Sendable {
    let name: String
    let right: Rights
    let changes: Bool
    let arguments: @Sendable (ErrorWorld, _ directory: UInt64, _ path: [UInt64]) throws -> [UInt64]

    init(
      _ name: String, _ right: Rights, changes: Bool = true,
      _ arguments: @escaping @Sendable (ErrorWorld, UInt64, [UInt64]) throws -> [UInt64]
    ) {
      self.name = name
      self.right = right
      self.changes = changes
      self.arguments = arguments
    }
  }

  /// The path in question is at its usual place; another one that is right is the second.
  private static let calls: [PathCall] = [
    PathCall("path_create_directory", .pathCreateDirectory) { [$1] + $2 },
    PathCall("path_filestat_get", .pathFilestatGet, changes: false) {
      [$1, 1] + $2 + [Guest.result]
    },
    PathCall("path_filestat_set_times", .pathFilestatSetTimes) { [$1, 1] + $2 + [1, 1, 5] },
    PathCall("path_link", .pathLinkSource) {
      [$1, 1] + $2 + [ErrorWorld.directory] + (try $0.second("new"))
    },
    PathCall("path_link", .pathLinkTarget) {
      [ErrorWorld.directory, 0] + (try $0.second("file")) + [$1] + $2
    },
    PathCall("path_open", .pathOpen, changes: false) {
      [$1, 1] + $2 + [0, Rights.fdRead.rawValue, 0, 0, Guest.result]
    },
    PathCall("path_readlink", .pathReadlink, changes: false) {
      [$1] + $2 + [Guest.bytes, 100, Guest.result]
    },
    PathCall("path_remove_directory", .pathRemoveDirectory) { [$1] + $2 },
    PathCall("path_rename", .pathRenameSource) {
      [$1] + $2 + [ErrorWorld.directory] + (try $0.second("new"))
    },
    PathCall("path_rename", .pathRenameTarget) {
      [ErrorWorld.directory] + (try $0.second("file")) + [$1] + $2
    },
    PathCall("path_symlink", .pathSymlink) { (try $0.second("target")) + [$1] + $2 },
    PathCall("path_unlink_file", .pathUnlinkFile) { [$1] + $2 },
  ]

  static var callNames: Set<String> { Set(calls.map(\.name)) }

  private static let paths: [(path: String, errno: Errno)] = [
    ("", .noent), ("missing/x", .noent), ("dangling/x", .noent), ("file/x", .notdir),
    ("file/../x", .notdir), ("link/x", .notdir), ("/", .perm), ("/file", .perm), ("..", .perm),
    ("../x", .perm), ("d/../../x", .perm), ("up/x", .perm), ("up/inside/file", .perm),
    ("absolute/x", .perm), ("loop/x", .loop), ("a\0b", .inval), ("\0", .inval),
    (String(repeating: "n", count: 256), .nametoolong),
    (String(repeating: "n", count: 256) + "/x", .nametoolong),
    (String(repeating: "d/../", count: 819) + "n", .nametoolong),
    (String(repeating: "n", count: 5000), .nametoolong),
  ]

  @Test func pathsThatLeadNowhere() throws {
    for call in Self.calls {
      for row in Self.paths {
        let world = try ErrorWorld()
        let path = try world.path(row.path)
        let arguments = try call.arguments(world, ErrorWorld.directory, path)
        #expect(
          try world.guest.call(call.name, arguments) == row.errno,
          "\(call.name), \(call.right): \(row.path.prefix(30).debugDescription)")
      }
    }
  }

  /// As long as a path may be: it is looked up.
  @Test func theLongestPathIsNotTooLong() throws {
    let world = try ErrorWorld()
    let guest = world.guest
    let path = String(repeating: "d/../", count: 818) + "./"
    for (end, errno) in [("./d", Errno.success), ("./nn", .nametoolong)] {
      let whole = path + end
      #expect(whole.utf8.count == (errno == .success ? 4095 : 4096))
      #expect(
        try guest.call("path_filestat_get", [3, 1] + guest.put(whole) + [Guest.result]) == errno)
    }
  }

  @Test func bytesThatAreNoPath() throws {
    for call in Self.calls {
      let world = try ErrorWorld()
      try world.guest.memory.copy([0x66, 0xFF, 0xC0], to: Guest.path)
      for byteCount: UInt64 in 2...3 {
        let bad = try call.arguments(world, ErrorWorld.directory, [Guest.path, byteCount])
        #expect(try world.guest.call(call.name, bad) == .ilseq, "\(call.name), \(call.right)")
      }
      for path in [[ErrorWorld.end - 3, 4], [ErrorWorld.end, 1], [0, ErrorWorld.end + 1]] {
        let outside = try call.arguments(world, ErrorWorld.directory, path)
        #expect(try world.guest.call(call.name, outside) == .fault, "\(call.name), \(call.right)")
      }
    }
  }

  @Test func descriptorsThatAreNoDirectory() throws {
    let rows: [(descriptor: UInt64, errno: Errno)] = [
      (ErrorWorld.none, .badf), (0xFFFF_FFFF, .badf), (0, .notdir), (ErrorWorld.file, .notdir),
      (ErrorWorld.socket, .notdir), (ErrorWorld.pipeReader, .notdir),
    ]
    for call in Self.calls {
      for row in rows {
        let world = try ErrorWorld()
        let arguments = try call.arguments(world, row.descriptor, world.path("d"))
        #expect(
          try world.guest.call(call.name, arguments) == row.errno,
          "\(call.name), \(call.right) of \(row.descriptor)")
      }
    }
  }

  @Test func directoriesWithoutTheRight() throws {
    for call in Self.calls {
      let world = try ErrorWorld()
      let directory = try world.without(call.right, ErrorWorld.directory)
      let arguments = try call.arguments(world, directory, world.path("d"))
      #expect(
        try world.guest.call(call.name, arguments) == .notcapable, "\(call.name), \(call.right)")
    }
  }

  @Test(.enabled(if: OrdinaryUser.isPossible, "the superuser may do everything"))
  func directoriesThatMayNotBeSearched() throws {
    for call in Self.calls {
      let world = try ErrorWorld()
      world.allow("full", 0)
      for path in ["full/x", "full/new", "full/x/y", "full/../full/x"] {
        let arguments = try call.arguments(world, ErrorWorld.directory, world.path(path))
        #expect(
          try OrdinaryUser.run { try world.guest.call(call.name, arguments) } == .acces,
          "\(call.name), \(call.right): \(path)")
      }
    }
  }

  /// Nothing that is below a read-only directory, or would be, whatever its name.
  @Test func directoriesThatCannotBeChanged() throws {
    for call in Self.calls where call.changes {
      for path in ["d", "file", "missing", "link", "d/new"] {
        let world = try ErrorWorld()
        let arguments = try call.arguments(world, ErrorWorld.readOnly, world.path(path))
        #expect(
          try world.guest.call(call.name, arguments) == .rofs,
          "\(call.name), \(call.right): \(path)")
      }
    }
  }
}
