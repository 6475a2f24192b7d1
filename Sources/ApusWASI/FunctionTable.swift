// Every function of the interface, one row each. preview0 has them all but `sock_accept`; where the
// two differ, the implementation asks `Arguments.version`.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#functions

import Apus

/// The table of functions.
enum FunctionTable {
  /// The row of a function; `nil` when that version has none of that name.
  static func row(_ name: Name, in version: Version) -> FunctionRow? {
    guard let row = rowsByName[name], row.versions.contains(version) else { return nil }
    return row
  }

  private static let rowsByName = Dictionary(
    rows.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  typealias Parameter = FunctionRow.Parameter

  private static let descriptor = Parameter("fd", .descriptor)
  private static let buffers = [Parameter("iovs", .inputVectors), Parameter("iovs_len", .size)]
  private static let bytes = [Parameter("iovs", .outputVectors), Parameter("iovs_len", .size)]
  private static let filePath = [Parameter("path", .path), Parameter("path_len", .size)]
  private static let oldPath = [Parameter("old_path", .path), Parameter("old_path_len", .size)]
  private static let newPath = [Parameter("new_path", .path), Parameter("new_path_len", .size)]
  private static let buffer = [Parameter("buf", .address), Parameter("buf_len", .size)]
  private static let times = [
    Parameter("atim", .number64), Parameter("mtim", .number64), Parameter("fst_flags", .timeFlags),
  ]

  static let rows: [FunctionRow] =
    argumentRows + clockRows + descriptorRows + transferRows + pathRows + processRows + socketRows

  private static func row(
    _ name: Name, _ parameters: [Parameter],
    _ body: @escaping @Sendable (WASI, Arguments, GuestMemory) throws(Errno) -> Void
  ) -> FunctionRow {
    FunctionRow(
      name: name, parameters: parameters, hasResult: true, versions: Version.allCases,
      body: .call(body))
  }

  private static let argumentRows: [FunctionRow] = [
    row("args_get", [.init("argv", .address), .init("argv_buf", .address)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.argsGet(arguments, memory)
    },
    row("args_sizes_get", [.init("argc", .result32), .init("argv_buf_size", .result32)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.argsSizesGet(arguments, memory)
    },
    row("environ_get", [.init("environ", .address), .init("environ_buf", .address)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.environGet(arguments, memory)
    },
    row("environ_sizes_get", [.init("environc", .result32), .init("environ_size", .result32)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.environSizesGet(arguments, memory)
    },
  ]

  private static let clockRows: [FunctionRow] = [
    row("clock_res_get", [.init("id", .clock), .init("resolution", .result64)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.clockResGet(arguments, memory)
    },
    row(
      "clock_time_get",
      [.init("id", .clock), .init("precision", .number64), .init("time", .result64)]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.clockTimeGet(arguments, memory)
    },
  ]

  private static let descriptorRows: [FunctionRow] = [
    row(
      "fd_advise",
      [descriptor, .init("offset", .number64), .init("len", .number64), .init("advice", .advice)]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdAdvise(arguments, memory)
    },
    row("fd_allocate", [descriptor, .init("offset", .number64), .init("len", .number64)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdAllocate(arguments, memory)
    },
    row("fd_close", [descriptor]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdClose(arguments, memory)
    },
    row("fd_datasync", [descriptor]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdDatasync(arguments, memory)
    },
    row("fd_fdstat_get", [descriptor, .init("stat", .fdstat)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdFdstatGet(arguments, memory)
    },
    row("fd_fdstat_set_flags", [descriptor, .init("flags", .descriptorFlags)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdFdstatSetFlags(arguments, memory)
    },
    row(
      "fd_fdstat_set_rights",
      [descriptor, .init("fs_rights_base", .rights), .init("fs_rights_inheriting", .rights)]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdFdstatSetRights(arguments, memory)
    },
    row("fd_filestat_get", [descriptor, .init("stat", .filestat)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdFilestatGet(arguments, memory)
    },
    row("fd_filestat_set_size", [descriptor, .init("size", .number64)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdFilestatSetSize(arguments, memory)
    },
    row("fd_filestat_set_times", [descriptor] + times) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdFilestatSetTimes(arguments, memory)
    },
    row("fd_prestat_get", [descriptor, .init("prestat", .prestat)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdPrestatGet(arguments, memory)
    },
    row("fd_prestat_dir_name", [descriptor, .init("path", .address), .init("path_len", .size)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdPrestatDirName(arguments, memory)
    },
    row(
      "fd_readdir",
      [descriptor] + buffer + [.init("cookie", .number64), .init("bufused", .result32)]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdReaddir(arguments, memory)
    },
    row("fd_renumber", [descriptor, .init("to", .descriptor)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdRenumber(arguments, memory)
    },
    row("fd_sync", [descriptor]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdSync(arguments, memory)
    },
  ]

  private static let transferRows: [FunctionRow] = [
    row(
      "fd_pread", [descriptor] + buffers + [.init("offset", .number64), .init("nread", .result32)]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdPread(arguments, memory)
    },
    row(
      "fd_pwrite",
      [descriptor] + bytes + [.init("offset", .number64), .init("nwritten", .result32)]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdPwrite(arguments, memory)
    },
    row("fd_read", [descriptor] + buffers + [.init("nread", .result32)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdRead(arguments, memory)
    },
    row(
      "fd_seek",
      [
        descriptor, .init("offset", .signed64), .init("whence", .whence),
        .init("newoffset", .result64),
      ]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdSeek(arguments, memory)
    },
    row("fd_tell", [descriptor, .init("offset", .result64)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdTell(arguments, memory)
    },
    row("fd_write", [descriptor] + bytes + [.init("nwritten", .result32)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.fdWrite(arguments, memory)
    },
  ]

  private static let pathRows: [FunctionRow] = [
    row("path_create_directory", [descriptor] + filePath) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathCreateDirectory(arguments, memory)
    },
    row(
      "path_filestat_get",
      [descriptor, .init("flags", .lookupFlags)] + filePath + [.init("stat", .filestat)]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathFilestatGet(arguments, memory)
    },
    row("path_filestat_set_times", [descriptor, .init("flags", .lookupFlags)] + filePath + times) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathFilestatSetTimes(arguments, memory)
    },
    row(
      "path_link",
      [.init("old_fd", .descriptor), .init("old_flags", .lookupFlags)] + oldPath
        + [.init("new_fd", .descriptor)] + newPath
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathLink(arguments, memory)
    },
    row(
      "path_open",
      [descriptor, .init("dirflags", .lookupFlags)] + filePath + [
        .init("oflags", .openFlags), .init("fs_rights_base", .rights),
        .init("fs_rights_inheriting", .rights), .init("fdflags", .descriptorFlags),
        .init("opened_fd", .result32),
      ]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathOpen(arguments, memory)
    },
    row("path_readlink", [descriptor] + filePath + buffer + [.init("bufused", .result32)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathReadlink(arguments, memory)
    },
    row("path_remove_directory", [descriptor] + filePath) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathRemoveDirectory(arguments, memory)
    },
    row(
      "path_rename",
      [.init("old_fd", .descriptor)] + oldPath + [.init("new_fd", .descriptor)] + newPath
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathRename(arguments, memory)
    },
    row("path_symlink", oldPath + [descriptor] + newPath) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathSymlink(arguments, memory)
    },
    row("path_unlink_file", [descriptor] + filePath) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pathUnlinkFile(arguments, memory)
    },
  ]

  private static let processRows: [FunctionRow] = [
    FunctionRow(
      name: "proc_exit", parameters: [.init("rval", .number32)], hasResult: false,
      versions: Version.allCases,
      body: .ending { (arguments) throws(Errno) in WASIExit(code: arguments.u32(0)) }),
    FunctionRow(
      name: "proc_raise", parameters: [.init("sig", .signal)], hasResult: true,
      versions: Version.allCases,
      body: .ending { (arguments) throws(Errno) in try WASI.procRaise(arguments) }),
    row(
      "poll_oneoff",
      [
        .init("in", .address), .init("out", .address), .init("nsubscriptions", .size),
        .init("nevents", .result32),
      ]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.pollOneoff(arguments, memory)
    },
    row("random_get", buffer) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.randomGet(arguments, memory)
    },
    row("sched_yield", []) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.schedYield(arguments, memory)
    },
  ]

  private static let socketRows: [FunctionRow] = [
    FunctionRow(
      name: "sock_accept",
      parameters: [descriptor, .init("flags", .descriptorFlags), .init("opened_fd", .result32)],
      hasResult: true, versions: [.preview1],
      body: .call { (wasi, arguments, memory) throws(Errno) in
        try wasi.sockAccept(arguments, memory)
      }),
    row(
      "sock_recv",
      [descriptor] + buffers + [
        .init("ri_flags", .receiveFlags), .init("nread", .result32), .init("ro_flags", .address),
      ]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.sockRecv(arguments, memory)
    },
    row(
      "sock_send",
      [descriptor] + bytes + [.init("si_flags", .number32), .init("nwritten", .result32)]
    ) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.sockSend(arguments, memory)
    },
    row("sock_shutdown", [descriptor, .init("how", .shutdownFlags)]) {
      (wasi, arguments, memory) throws(Errno) in
      try wasi.sockShutdown(arguments, memory)
    },
  ]
}
