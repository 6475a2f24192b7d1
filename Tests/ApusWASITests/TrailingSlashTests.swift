// What a slash behind a name means for each call that takes a path, on every kind of name.

import Testing

@testable import ApusWASI

struct TrailingSlashTests {
  /// `file`, `d/` with `d/inner`, and links to both, to nothing and to themselves.
  private func guest() throws -> Guest {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "")
    try sandbox.makeDirectory("inside/d")
    try sandbox.write("inside/d/inner", "")
    try sandbox.link("inside/toFile", to: "file")
    try sandbox.link("inside/toDirectory", to: "d")
    try sandbox.link("inside/dangling", to: "nothing")
    try sandbox.link("inside/loop", to: "loop")
    return try Guest(sandbox)
  }

  private static let names = [
    "file/", "d/", "missing/", "toFile/", "toDirectory/", "dangling/", "loop/", "./",
  ]

  /// The answers for `names`, in order.
  private func expect(
    _ name: String, _ expected: [Errno], _ call: (Guest, String) throws -> Errno
  ) throws {
    for (path, errno) in zip(Self.names, expected) {
      let guest = try guest()
      #expect(try call(guest, path) == errno, "\(name) of \(path)")
    }
  }

  @Test func nothingIsMadeWithASlashBehind() throws {
    for follow in [true, false] {
      try expect(
        "creating", [.isdir, .isdir, .isdir, .isdir, .isdir, .isdir, .isdir, .isdir]
      ) { try $0.open($1, follow: follow, .create).errno }
    }
    try expect(
      "creating exclusively", [.isdir, .isdir, .isdir, .isdir, .isdir, .isdir, .isdir, .exist]
    ) { try $0.open($1, [.create, .exclusive]).errno }
  }

  @Test func newNamesLeadWhereTheirLinksLead() throws {
    let answers: [Errno] = [.notdir, .exist, .noent, .notdir, .exist, .noent, .loop, .exist]
    try expect("a symbolic link", answers) { guest, path in
      try guest.call("path_symlink", guest.put("x", at: Guest.secondPath) + [3] + guest.put(path))
    }
    try expect("a link", answers) { guest, path in
      try guest.call(
        "path_link", [3, 0] + guest.put("d/inner", at: Guest.secondPath) + [3] + guest.put(path))
    }
  }

  @Test func whatIsMissingComesFirst() throws {
    try expect(
      "a link to nothing",
      [.notdir, .noent, .noent, .notdir, .noent, .noent, .loop, .noent].map {
        $0 == .notdir ? .noent : $0
      }
    ) { guest, path in
      try guest.call(
        "path_link", [3, 0] + guest.put("missing", at: Guest.secondPath) + [3] + guest.put(path))
    }
  }

  @Test func onlyLinksCanBeRead() throws {
    try expect(
      "reading a link",
      [.notdir, .inval, .noent, .notdir, .inval, .noent, .loop, .inval]
    ) { guest, path in
      try guest.call(
        "path_readlink", [3] + guest.put(path) + [Guest.bytes, 10, Guest.result])
    }
  }

  /// Not what the other name is, nor whether it is there.
  @Test func aDirectoryIsNotRenamedFromWithin() throws {
    let guest = try guest()
    for (old, new) in [
      ("file", "."), ("file", "./"), ("missing/", "."), ("d", "d/."), ("d/.", "x"), (".", "x/"),
      ("toFile", "d/.."),
    ] {
      #expect(
        try guest.call(
          "path_rename", [3] + guest.put(old) + [3] + guest.put(new, at: Guest.secondPath))
          == .busy, "\(old) to \(new)")
    }
  }
}
