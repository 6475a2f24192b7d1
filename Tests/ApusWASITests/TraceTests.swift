// Traces: calls in words, and why a path missed.

import Foundation
import Testing

@testable import ApusWASI

struct TraceTests {
  /// Runs calls in `/data` and gives their lines, without the time taken.
  private func trace(
    _ sandbox: Sandbox, _ change: (inout WASIConfiguration) throws -> Void = { _ in },
    _ calls: (Guest) throws -> Void
  ) throws -> [String] {
    var lines: [String] = []
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "/data")
    try change(&configuration)
    configuration.trace = { lines.append($0) }
    try calls(Guest(configuration))
    return lines.map {
      $0.replacingOccurrences(of: " \\([0-9]+ (µs|ms)\\)", with: "", options: .regularExpression)
    }
  }

  @Test func tracesSayWhatHappened() throws {
    let sandbox = try Sandbox()
    try sandbox.link("inside/out", to: "../secret")
    try sandbox.write("inside/file", "12345")
    let lines = try trace(sandbox) { guest in
      _ = try guest.open("file")
      _ = try guest.open("lib/os.py", .create)
      _ = try guest.open("out", [.directory], Guest.readRights)
      _ = try guest.call("fd_seek", 4, UInt64(bitPattern: -3), 2, Guest.result)
      _ = try guest.call("fd_read", 4, 0xFFFF_FFFF, 1, Guest.result)
      _ = try? guest.call("proc_exit", 3)
      _ = try guest.call("path_unlink_file", 3, 0xFFFF_FFFF, 5)
      _ = try guest.call("proc_raise", 17)
    }
    let host = "in /data (host \(sandbox.inside))"
    let rights = "fs_rights_base=all, fs_rights_inheriting=all, fdflags=0"
    #expect(
      lines == [
        "path_open(fd=3, dirflags=follow, path=\"file\", oflags=0, \(rights)) = success, opened_fd=4",
        "path_open(fd=3, dirflags=follow, path=\"lib/os.py\", oflags=creat, \(rights)) = noent: "
          + "\(host), \"lib\" of \"lib/os.py\" is missing",
        "path_open(fd=3, dirflags=follow, path=\"out\", oflags=directory, "
          + "fs_rights_base=all-fd_write-fd_allocate, fs_rights_inheriting=all, fdflags=0) = perm: "
          + "\(host), \"..\" of \"out\" leads out of the directory",
        "fd_seek(fd=4, offset=-3, whence=end) = success, newoffset=2",
        "fd_read(fd=4, iovs=[outside of memory]) = fault",
        "proc_exit(rval=3) ends the guest with 3",
        "path_unlink_file(fd=3, path=outside of memory) = fault",
        "proc_raise(sig=cont) = success",
      ])
  }

  @Test func structuresAreDecoded() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "12345")
    let lines = try trace(sandbox) { guest in
      _ = try guest.call("fd_prestat_get", 3, Guest.result)
      let file = try guest.mustOpen("file", [], 2 | 64, [.append])
      _ = try guest.call("fd_fdstat_get", file, Guest.result)
      _ = try guest.call("path_filestat_get", [3, 0] + guest.put("file") + [Guest.result])
      _ = try guest.write(file, "a\n", String(repeating: "x", count: 40), "", "d", "e")
      _ = try guest.call("fd_advise", file, 0, 5, 3)
      _ = try guest.call("fd_advise", file, 0, 5, 9)
      _ = try guest.call("fd_fdstat_set_rights", file, 64, 1 << 40)
      _ = try guest.call("sock_shutdown", file, 3)
      _ = try guest.call("path_filestat_set_times", [3, 1] + guest.put("no") + [1, 2, 9])
    }
    let xs = String(repeating: "x", count: 32)
    #expect(
      lines == [
        "fd_prestat_get(fd=3) = success, a directory with a name of 5 bytes",
        "path_open(fd=3, dirflags=follow, path=\"file\", oflags=0, fs_rights_base=fd_read|fd_write, "
          + "fs_rights_inheriting=all, fdflags=append) = success, opened_fd=4",
        "fd_fdstat_get(fd=4) = success, regularFile, flags=append, rights=fd_read|fd_write",
        "path_filestat_get(fd=3, flags=0, path=\"file\") = success, regularFile, 5 bytes",
        "fd_write(fd=4, iovs=[2 \"a\\n\", 40 \"\(xs)\"…, 0 \"\", 1 \"d\", … 5]) = success, nwritten=44",
        "fd_advise(fd=4, offset=0, len=5, advice=willneed) = notcapable",
        "fd_advise(fd=4, offset=0, len=5, advice=9) = notcapable",
        "fd_fdstat_set_rights(fd=4, fs_rights_base=fd_write, fs_rights_inheriting=0x10000000000)"
          + " = notcapable",
        "sock_shutdown(fd=4, how=rd|wr) = notsock",
        "path_filestat_set_times(fd=3, flags=follow, path=\"no\", atim=1, mtim=2, "
          + "fst_flags=atim|mtim_now) = noent: in /data (host \(sandbox.inside)), "
          + "\"no\" of \"no\" is missing",
      ])
  }

  @Test func aMissNamesTheOtherDirectories() throws {
    let sandbox = try Sandbox()
    for name in ["lib", "site", "data"] { try sandbox.makeDirectory(name) }
    let lines = try trace(sandbox) { configuration in
      try configuration.preopen(sandbox.root + "/lib", at: "/data/lib")
      try configuration.preopen(sandbox.root + "/site", at: ".")
      configuration.mount(.memory(), at: "/tmp")
    } _: { guest in
      _ = try guest.call("path_filestat_get", [4, 0] + guest.put("a/b") + [Guest.result])
      _ = try guest.call("path_filestat_get", [5, 0] + guest.put("x") + [Guest.result])
      _ = try guest.call("path_filestat_get", [3, 0] + guest.put("lib/y") + [Guest.result])
    }
    let data = "/data (host \(sandbox.inside))"
    let library = "/data/lib (host \(sandbox.root)/lib)"
    let site = ". (host \(sandbox.root)/site)"
    let memory = "/tmp (in memory)"
    let expected: [String] = [
      "in \(library), \"a\" of \"a/b\" is missing; \(data) is hidden by the longer name; "
        + "\(site) is another place; \(memory) is another place",
      "in \(site), \"x\" of \"x\" is missing; \(data) is another place; "
        + "\(library) is another place; \(memory) is another place",
      "in \(data), \"lib\" of \"lib/y\" is missing; "
        + "\(library) holds it, too, but the guest did not choose it; "
        + "\(site) is another place; \(memory) is another place",
    ]
    for (line, text) in zip(lines, expected) { #expect(line.hasSuffix(" = noent: " + text)) }
    #expect(lines.count == expected.count)
  }

  @Test func durationsHaveTheUnitThatFits() {
    let rows: [(UInt64, String)] = [
      (0, "0 µs"), (1, "1 µs"), (1000, "1 µs"), (1001, "2 µs"), (9_999_999, "10000 µs"),
      (10_000_000, "10 ms"), (9_999_999_999, "9999 ms"), (10_000_000_000, "10 s"),
      (.max, "18446744073 s"),
    ]
    for row in rows { #expect(CallText.duration(row.0) == row.1) }
  }

  @Test func rightsHaveNames() {
    let rows: [(UInt64, String)] = [
      (0, "0"), (1, "fd_datasync"), (Rights.all.rawValue, "all"), (1 << 29, "sock_accept"),
      (Rights.all.rawValue ^ 1, "all-fd_datasync"), (1 << 30, "0x40000000"),
      (2 | 1 << 63, "fd_read|0x8000000000000000"), (.max, "all|0xffffffffc0000000"),
    ]
    for row in rows { #expect(CallText.rights(Rights(rawValue: row.0)) == row.1) }
  }

  /// Whoever asks is told of every lookup, traced or not.
  @Test func lookupsAreReported() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "")
    try sandbox.makeDirectory("inside/d")
    var seen: [String] = []
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "/data")
    configuration.lookup = { lookup in
      guard case .path = lookup.subject else {
        seen.append("listed")
        return
      }
      let end =
        lookup.isDirectoryMissing
        ? " without directory"
        : lookup.isMissing ? " missing" : lookup.leadsOutside ? " outside" : ""
      seen.append(lookup.path + end)
    }
    let guest = try Guest(configuration)
    _ = try guest.call("fd_prestat_get", 4, Guest.result)
    _ = try guest.open("file")
    _ = try guest.open("no/x")
    _ = try guest.open("file/x")
    _ = try guest.open("../x")
    let directory = try guest.mustOpen("d", .directory, Guest.readRights)
    _ = try guest.open("y", in: directory)
    #expect(
      seen == [
        "listed", "/data/file", "/data/no/x without directory",
        "/data/file/x without directory", "/data/../x outside",
        "/data/d", "y missing",
      ])
  }
}
