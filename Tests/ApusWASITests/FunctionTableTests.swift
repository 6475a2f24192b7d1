// The table as a whole: what there is, its types, and that no pointer gets past the end of memory.

import Apus
import Foundation
import Testing

@testable import ApusWASI

struct FunctionTableTests {
  @Test func everyFunctionIsThere() {
    let names = Set(FunctionTable.rows.map(\.name.description))
    #expect(names.count == 46)
    #expect(FunctionTable.rows.count == 46)
    #expect(FunctionTable.rows.allSatisfy { $0.parameters.count <= Arguments.maximumCount })
    let preview0 = FunctionTable.rows.filter { $0.versions.contains(.preview0) }
    #expect(preview0.count == 45)
    #expect(WASI.functionType("wasi_unstable", "sock_accept") == nil)
    #expect(WASI.functionType("wasi_snapshot_preview1", "fd_dup") == nil)
    #expect(WASI.functionType("env", "fd_read") == nil)
  }

  /// The types as the interface definition gives them.
  @Test func typesAreThoseOfTheInterface() {
    let types: [String: String] = [
      "args_get": "[i32 i32]", "args_sizes_get": "[i32 i32]", "environ_get": "[i32 i32]",
      "environ_sizes_get": "[i32 i32]", "clock_res_get": "[i32 i32]",
      "clock_time_get": "[i32 i64 i32]", "fd_advise": "[i32 i64 i64 i32]",
      "fd_allocate": "[i32 i64 i64]", "fd_close": "[i32]", "fd_datasync": "[i32]",
      "fd_fdstat_get": "[i32 i32]", "fd_fdstat_set_flags": "[i32 i32]",
      "fd_fdstat_set_rights": "[i32 i64 i64]", "fd_filestat_get": "[i32 i32]",
      "fd_filestat_set_size": "[i32 i64]", "fd_filestat_set_times": "[i32 i64 i64 i32]",
      "fd_pread": "[i32 i32 i32 i64 i32]", "fd_prestat_get": "[i32 i32]",
      "fd_prestat_dir_name": "[i32 i32 i32]", "fd_pwrite": "[i32 i32 i32 i64 i32]",
      "fd_read": "[i32 i32 i32 i32]", "fd_readdir": "[i32 i32 i32 i64 i32]",
      "fd_renumber": "[i32 i32]", "fd_seek": "[i32 i64 i32 i32]", "fd_sync": "[i32]",
      "fd_tell": "[i32 i32]", "fd_write": "[i32 i32 i32 i32]",
      "path_create_directory": "[i32 i32 i32]", "path_filestat_get": "[i32 i32 i32 i32 i32]",
      "path_filestat_set_times": "[i32 i32 i32 i32 i64 i64 i32]",
      "path_link": "[i32 i32 i32 i32 i32 i32 i32]",
      "path_open": "[i32 i32 i32 i32 i32 i64 i64 i32 i32]",
      "path_readlink": "[i32 i32 i32 i32 i32 i32]", "path_remove_directory": "[i32 i32 i32]",
      "path_rename": "[i32 i32 i32 i32 i32 i32]", "path_symlink": "[i32 i32 i32 i32 i32]",
      "path_unlink_file": "[i32 i32 i32]", "poll_oneoff": "[i32 i32 i32 i32]",
      "proc_raise": "[i32]", "random_get": "[i32 i32]", "sched_yield": "[]",
      "sock_accept": "[i32 i32 i32]", "sock_recv": "[i32 i32 i32 i32 i32 i32]",
      "sock_send": "[i32 i32 i32 i32 i32]", "sock_shutdown": "[i32 i32]",
    ]
    for row in FunctionTable.rows where row.name != "proc_exit" {
      #expect(
        row.type.description == "\(types[row.name.description] ?? "") -> [i32]", "\(row.name)")
    }
    #expect(WASI.functionType("wasi_unstable", "proc_exit")?.description == "[i32] -> []")
  }

  /// Every pointer of every call at the edge of memory and beyond it: `fault`, whatever else is right.
  @Test func noPointerGetsPastTheEnd() throws {
    let sandbox = try Sandbox()
    try sandbox.write("inside/file", "text")
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    var configuration = Guest.quietConfiguration()
    configuration.standardInput = .bytes(Array(repeating: 65, count: 100))
    configuration.arguments = ["one", "two"]
    configuration.environment["A"] = "B"
    try configuration.preopen(sandbox.inside, at: "/")
    let guest = try Guest(configuration)
    let file = try guest.mustOpen("file")
    try sandbox.link("inside/link", to: "file")
    let path = try guest.put("link")
    let other = try guest.put("other", at: Guest.secondPath)
    let vectors = try guest.putVectors(["abcd"])
    let result = [Guest.result]
    let all = [Guest.allRights, Guest.allRights]
    // Which arguments are pointers, and how many bytes each must be able to reach.
    let rows: [(name: String, arguments: [UInt64], pointers: [Int: UInt64])] = [
      ("args_get", [64, 256], [0: 8, 1: 8]), ("args_sizes_get", [64, 80], [0: 4, 1: 4]),
      ("environ_get", [64, 256], [0: 4, 1: 4]), ("environ_sizes_get", [64, 80], [0: 4, 1: 4]),
      ("clock_res_get", [0] + result, [1: 8]), ("clock_time_get", [0, 0] + result, [2: 8]),
      ("fd_fdstat_get", [file] + result, [1: 24]), ("fd_filestat_get", [file] + result, [1: 64]),
      ("fd_pread", [file] + vectors + [0] + result, [1: 8, 4: 4]),
      ("fd_prestat_get", [3] + result, [1: 8]), ("fd_prestat_dir_name", [3, 64, 1], [1: 1]),
      ("fd_pwrite", [file] + vectors + [0] + result, [1: 8, 4: 4]),
      ("fd_read", [0] + vectors + result, [1: 8, 3: 4]),
      ("fd_readdir", [3, Guest.bytes, 100, 0] + result, [1: 100, 4: 4]),
      ("fd_seek", [file, 0, 0] + result, [3: 8]), ("fd_tell", [file] + result, [1: 8]),
      ("fd_write", [1] + vectors + result, [1: 8, 3: 4]),
      ("path_create_directory", [3] + path, [1: 4]),
      ("path_filestat_get", [3, 1] + path + result, [2: 4, 4: 64]),
      ("path_filestat_set_times", [3, 1] + path + [0, 0, 0], [2: 4]),
      ("path_link", [3, 0] + path + [3] + other, [2: 4, 5: 5]),
      ("path_open", [3, 1] + path + [0] + all + [0] + result, [2: 4, 8: 4]),
      ("path_readlink", [3] + path + [Guest.bytes, 50] + result, [1: 4, 3: 50, 5: 4]),
      ("path_remove_directory", [3] + path, [1: 4]),
      ("path_rename", [3] + path + [3] + other, [1: 4, 4: 5]),
      ("path_symlink", path + [3] + other, [0: 4, 3: 5]), ("path_unlink_file", [3] + path, [1: 4]),
      ("poll_oneoff", [Guest.bytes, 65_536, 1] + result, [0: 48, 1: 32, 3: 4]),
      ("random_get", [Guest.bytes, 10], [0: 10]),
    ]
    let end = UInt64(Guest.memoryByteCount)
    for row in rows {
      for (index, byteCount) in row.pointers {
        for pointer in [end - byteCount + 1, end - 1, end, end + 1, 0x7FFF_FFFF, 0xFFFF_FFFF]
        where pointer + byteCount > end {
          var arguments = row.arguments
          arguments[index] = pointer
          #expect(
            try guest.call(row.name, arguments) == .fault, "\(row.name) \(index) at \(pointer)")
        }
      }
    }
    // Nothing happened by the way: no byte was read, no file made.
    #expect(try guest.read(0, 100).text.count == 100)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: sandbox.inside).sorted() == [
        "file", "link",
      ])
    #expect(guest.wasi.descriptors.openCount == 5)
  }

  @Test func vectorsAndLengthsAreChecked() throws {
    let guest = try Guest(Sandbox())
    let end = UInt32(Guest.memoryByteCount)
    let rows: [(start: UInt32, byteCount: UInt32, expected: Errno)] = [
      (end - 4, 4, .success), (end, 0, .success), (end - 4, 5, .fault), (end, 1, .fault),
      (end + 1, 0, .fault), (.max, .max, .fault), (16, .max, .fault), (0, end, .success),
    ]
    for row in rows {
      try guest.memory.store(row.start, at: Guest.vectors)
      try guest.memory.store(row.byteCount, at: Guest.vectors + 4)
      #expect(
        try guest.call("fd_write", 1, Guest.vectors, 1, Guest.result) == row.expected, "\(row)")
      #expect(
        try guest.call("fd_read", 0, Guest.vectors, 1, Guest.result) == row.expected, "\(row)")
    }
    #expect(try guest.call("fd_write", 1, 0, 0xFFFF_FFFF, Guest.result) == .fault)
    #expect(try guest.call("random_get", 0, 0xFFFF_FFFF) == .fault)
    #expect(try guest.call("fd_readdir", 3, 64, 0xFFFF_FFFF, 0, Guest.result) == .fault)
    #expect(try guest.call("path_create_directory", 3, 64, 0xFFFF_FFFF) == .fault)
  }

  @Test func noMemoryIsAFault() throws {
    let wasi = try WASI(Guest.quietConfiguration())
    let none = GuestMemory(UnsafeMutableRawBufferPointer(start: nil, count: 0))
    for row in FunctionTable.rows where row.name != "proc_exit" {
      let errno = try wasi.perform(row, Arguments(.preview1, []), none)
      #expect(errno != .io, "\(row.name)")
    }
  }
}
