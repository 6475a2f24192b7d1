// Every error that the calls on descriptors give, a row each, beside those of paths.

import Testing

@testable import ApusWASI

struct DescriptorErrorTests {
  typealias World = ErrorWorld

  /// A limit on what files may grow by.
  private static func growth(_ byteCount: Int) -> @Sendable (inout WASIConfiguration) -> Void {
    { $0.limits.fileByteCount = byteCount }
  }

  static let attributeRows: [ErrorRow] = [
    ErrorRow("fd_advise", .success) { _ in [World.file, 0, 10, 5] },
    ErrorRow("fd_advise", .badf) { _ in [World.none, 0, 10, 0] },
    ErrorRow("fd_advise", .badf) { _ in [World.directory, 0, 10, 0] },
    ErrorRow("fd_advise", .inval) { _ in [World.file, 0, 10, 6] },
    ErrorRow("fd_advise", .inval) { _ in [World.file, 0, 1 << 63, 0] },
    ErrorRow("fd_advise", .spipe) { _ in [World.pipeReader, 0, 10, 0] },
    ErrorRow("fd_advise", .spipe) { _ in [0, 0, 10, 0] },
    ErrorRow("fd_advise", .notcapable) { [try $0.without(.fdAdvise, World.file), 0, 10, 0] },
    ErrorRow("fd_allocate", .success) { _ in [World.file, 0, 10] },
    ErrorRow("fd_allocate", .badf) { _ in [World.none, 0, 10] },
    ErrorRow("fd_allocate", .badf) { _ in [World.directory, 0, 10] },
    ErrorRow("fd_allocate", .fbig) { _ in [World.file, 1 << 63, 10] },
    ErrorRow("fd_allocate", .fbig) { _ in [World.file, 0, 1 << 63] },
    ErrorRow("fd_allocate", .fbig) { _ in [World.file, UInt64(Int64.max), 1] },
    ErrorRow("fd_allocate", .inval) { _ in [World.file, 0, 0] },
    ErrorRow("fd_allocate", .nospc, change: growth(5)) { _ in [World.file, 10, 6] },
    ErrorRow("fd_allocate", .success, change: growth(5)) { _ in [World.file, 10, 5] },
    ErrorRow("fd_allocate", .notcapable) { _ in [World.reader, 0, 10] },
    ErrorRow("fd_allocate", .notcapable) { _ in [World.pipeWriter, 0, 10] },
    ErrorRow("fd_allocate", .notcapable) { [try $0.without(.fdAllocate, World.file), 0, 10] },
    ErrorRow("fd_close", .success) { _ in [World.file] },
    ErrorRow("fd_close", .success) { _ in [0] },
    ErrorRow("fd_close", .success) { _ in [World.directory] },
    ErrorRow("fd_close", .badf) { _ in [World.none] },
    ErrorRow("fd_close", .badf) { _ in [0xFFFF_FFFF] },
    ErrorRow("fd_datasync", .success) { _ in [World.file] },
    ErrorRow("fd_datasync", .badf) { _ in [World.none] },
    ErrorRow("fd_datasync", .inval) { _ in [World.pipeWriter] },
    ErrorRow("fd_datasync", .inval) { _ in [1] },
    ErrorRow("fd_datasync", .notcapable) {
      [try $0.without([.fdDatasync, .fdSync], World.file)]
    },
    ErrorRow("fd_datasync", .success) { [try $0.without(.fdDatasync, World.file)] },
    ErrorRow("fd_sync", .success) { _ in [World.directory] },
    ErrorRow("fd_sync", .badf) { _ in [World.none] },
    ErrorRow("fd_sync", .inval) { _ in [World.pipeWriter] },
    ErrorRow("fd_sync", .notcapable) { [try $0.without(.fdSync, World.file)] },
    ErrorRow("fd_fdstat_get", .success) { _ in [World.file, World.end - 24] },
    ErrorRow("fd_fdstat_get", .badf) { _ in [World.none, Guest.result] },
    ErrorRow("fd_fdstat_get", .fault) { _ in [World.file, World.end - 23] },
    ErrorRow("fd_fdstat_set_flags", .success) { _ in [World.file, 5] },
    ErrorRow("fd_fdstat_set_flags", .badf) { _ in [World.none, 0] },
    ErrorRow("fd_fdstat_set_flags", .inval) { _ in [World.file, 2] },
    ErrorRow("fd_fdstat_set_flags", .inval) { _ in [World.file, 32] },
    ErrorRow("fd_fdstat_set_flags", .notcapable) {
      [try $0.without(.fdFdstatSetFlags, World.file), 0]
    },
    ErrorRow("fd_fdstat_set_rights", .success) { _ in [World.file, 0, 0] },
    ErrorRow("fd_fdstat_set_rights", .badf) { _ in [World.none, 0, 0] },
    ErrorRow("fd_fdstat_set_rights", .notcapable) { _ in [World.file, .max, 0] },
    ErrorRow("fd_fdstat_set_rights", .notcapable) { _ in [World.file, 0, 1] },
    ErrorRow("fd_fdstat_set_rights", .notcapable) { _ in
      [World.reader, Rights.fdWrite.rawValue, 0]
    },
    ErrorRow("fd_filestat_get", .success) { _ in [World.directory, World.end - 64] },
    ErrorRow("fd_filestat_get", .badf) { _ in [World.none, Guest.result] },
    ErrorRow("fd_filestat_get", .fault) { _ in [World.file, World.end - 63] },
    ErrorRow("fd_filestat_get", .notcapable) {
      [try $0.without(.fdFilestatGet, World.file), Guest.result]
    },
    ErrorRow("fd_filestat_set_size", .success) { _ in [World.writer, 0] },
    ErrorRow("fd_filestat_set_size", .badf) { _ in [World.none, 0] },
    ErrorRow("fd_filestat_set_size", .badf) { _ in [World.directory, 0] },
    ErrorRow("fd_filestat_set_size", .inval) { _ in [World.file, 1 << 63] },
    ErrorRow("fd_filestat_set_size", .inval) { _ in [World.reader, 0] },
    ErrorRow("fd_filestat_set_size", .nospc, change: growth(5)) { _ in [World.file, 16] },
    ErrorRow("fd_filestat_set_size", .rofs) { _ in [World.readOnlyFile, 0] },
    ErrorRow("fd_filestat_set_size", .notcapable) { _ in [World.pipeWriter, 0] },
    ErrorRow("fd_filestat_set_size", .notcapable) {
      [try $0.without(.fdFilestatSetSize, World.file), 0]
    },
    ErrorRow("fd_filestat_set_times", .success) { _ in [World.directory, 1, 1, 5] },
    ErrorRow("fd_filestat_set_times", .badf) { _ in [World.none, 1, 1, 5] },
    ErrorRow("fd_filestat_set_times", .inval) { _ in [World.file, 1, 1, 3] },
    ErrorRow("fd_filestat_set_times", .inval) { _ in [World.file, 1, 1, 12] },
    ErrorRow("fd_filestat_set_times", .inval) { _ in [World.file, 1, 1, 16] },
    ErrorRow("fd_filestat_set_times", .inval) { _ in [1, 1, 1, 5] },
    ErrorRow("fd_filestat_set_times", .rofs) { _ in [World.readOnlyFile, 1, 1, 5] },
    ErrorRow("fd_filestat_set_times", .notcapable) {
      [try $0.without(.fdFilestatSetTimes, World.file), 1, 1, 5]
    },
    ErrorRow("fd_prestat_get", .success) { _ in [World.directory, World.end - 8] },
    ErrorRow("fd_prestat_get", .badf) { _ in [World.none, Guest.result] },
    ErrorRow("fd_prestat_get", .badf) { _ in [World.subdirectory, Guest.result] },
    ErrorRow("fd_prestat_get", .badf) { _ in [World.socket, Guest.result] },
    ErrorRow("fd_prestat_get", .fault) { _ in [World.directory, World.end - 7] },
    ErrorRow("fd_prestat_dir_name", .success) { _ in [World.readOnly, World.end - 3, 3] },
    ErrorRow("fd_prestat_dir_name", .badf) { _ in [World.none, Guest.path, 100] },
    ErrorRow("fd_prestat_dir_name", .fault) { _ in [World.readOnly, World.end - 2, 3] },
    ErrorRow("fd_prestat_dir_name", .nametoolong) { _ in [World.readOnly, Guest.path, 2] },
    ErrorRow("fd_prestat_dir_name", .notdir) { _ in [World.subdirectory, Guest.path, 100] },
    ErrorRow("fd_readdir", .success) { _ in
      [World.readOnly, World.end - 100, 100, .max, Guest.result]
    },
    ErrorRow("fd_readdir", .badf) { _ in [World.none, Guest.bytes, 100, 0, Guest.result] },
    ErrorRow("fd_readdir", .fault) { _ in
      [World.directory, World.end - 99, 100, 0, Guest.result]
    },
    ErrorRow("fd_readdir", .fault) { _ in
      [World.directory, Guest.bytes, 100, 0, World.end - 3]
    },
    ErrorRow("fd_readdir", .notdir) { _ in [World.file, Guest.bytes, 100, 0, Guest.result] },
    ErrorRow("fd_readdir", .notdir) { _ in [World.socket, Guest.bytes, 100, 0, Guest.result] },
    ErrorRow("fd_readdir", .notcapable) {
      [try $0.without(.fdReaddir, World.directory), Guest.bytes, 100, 0, Guest.result]
    },
    ErrorRow("fd_renumber", .success) { _ in [World.file, World.socket] },
    ErrorRow("fd_renumber", .badf) { _ in [World.none, World.file] },
    ErrorRow("fd_renumber", .badf) { _ in [World.file, World.none] },
    ErrorRow("fd_renumber", .badf) { _ in [World.none, World.none] },
  ]

  static let transferRows: [ErrorRow] = [
    ErrorRow("fd_read", .success) { [World.reader] + (try $0.vector()) + [World.end - 4] },
    ErrorRow("fd_read", .again) {
      [try $0.impatient(World.pipeReader)] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("fd_read", .again) {
      [try $0.impatient(World.socket)] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("fd_read", .badf) { [World.none] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_read", .badf) { [World.directory] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_read", .badf) { [World.writer] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_read", .badf) { [1] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_read", .badf) { [World.pipeWriter] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_read", .fault) { [World.file] + (try $0.badVector()) + [Guest.result] },
    ErrorRow("fd_read", .fault) { [World.file] + (try $0.vector()) + [World.end - 3] },
    ErrorRow("fd_read", .fault) { _ in [World.file, World.end - 7, 1, Guest.result] },
    ErrorRow("fd_read", .notcapable) {
      [try $0.without(.fdRead, World.file)] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("fd_pread", .success) {
      [World.reader] + (try $0.vector()) + [1 << 62, Guest.result]
    },
    ErrorRow("fd_pread", .badf) { [World.none] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pread", .badf) { [World.directory] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pread", .badf) { [World.writer] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pread", .fault) { [World.file] + (try $0.badVector()) + [0, Guest.result] },
    ErrorRow("fd_pread", .fault) { [World.file] + (try $0.vector()) + [0, World.end - 3] },
    ErrorRow("fd_pread", .inval) {
      [World.file] + (try $0.vector()) + [1 << 63, Guest.result]
    },
    ErrorRow("fd_pread", .spipe) { [0] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pread", .spipe) { [World.pipeReader] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pread", .spipe) { [World.socket] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pread", .notcapable) {
      [try $0.without(.fdSeek, World.file)] + (try $0.vector()) + [0, Guest.result]
    },
    ErrorRow("fd_write", .success) { [World.writer] + (try $0.vector()) + [World.end - 4] },
    ErrorRow("fd_write", .again) {
      [try $0.full(World.pipeWriter)] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("fd_write", .badf) { [World.none] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_write", .badf) { [World.directory] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_write", .badf) { [World.reader] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_write", .badf) { [World.readOnlyFile] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_write", .badf) { [0] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_write", .badf) { [World.pipeReader] + (try $0.vector()) + [Guest.result] },
    ErrorRow("fd_write", .fault) { [World.file] + (try $0.badVector()) + [Guest.result] },
    ErrorRow("fd_write", .fault) { [World.file] + (try $0.vector()) + [World.end - 3] },
    ErrorRow("fd_write", .fault) { _ in [World.file, World.end - 7, 1, Guest.result] },
    ErrorRow("fd_write", .nospc, change: growth(0)) {
      _ = try $0.guest.call("fd_seek", World.file, 10, 0, Guest.result)
      return [World.file] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("fd_write", .nospc, change: { $0.limits.outputByteCount = 0 }) {
      [1] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("fd_write", .nospc) {
      let file = try $0.guest.mustOpen("file", in: World.memory)
      return [file] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("fd_write", .pipe) {
      _ = try $0.guest.call("sock_shutdown", World.socket, 2)
      return [World.socket] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("fd_write", .notcapable) {
      [try $0.without(.fdWrite, World.file)] + (try $0.vector()) + [Guest.result]
    },
    ErrorRow("fd_pwrite", .success) { [World.writer] + (try $0.vector()) + [5, Guest.result] },
    ErrorRow("fd_pwrite", .badf) { [World.none] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pwrite", .badf) { [World.directory] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pwrite", .badf) { [World.reader] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pwrite", .fault) { [World.file] + (try $0.badVector()) + [0, Guest.result] },
    ErrorRow("fd_pwrite", .fault) { [World.file] + (try $0.vector()) + [0, World.end - 3] },
    ErrorRow("fd_pwrite", .inval) {
      [World.file] + (try $0.vector()) + [1 << 63, Guest.result]
    },
    ErrorRow("fd_pwrite", .nospc, change: growth(5)) {
      [World.file] + (try $0.vector()) + [15, Guest.result]
    },
    ErrorRow("fd_pwrite", .spipe) { [1] + (try $0.vector()) + [0, Guest.result] },
    ErrorRow("fd_pwrite", .spipe) {
      [World.pipeWriter] + (try $0.vector()) + [0, Guest.result]
    },
    ErrorRow("fd_pwrite", .notcapable) {
      [try $0.without(.fdSeek, World.file)] + (try $0.vector()) + [0, Guest.result]
    },
    ErrorRow("fd_seek", .success) { _ in
      [World.file, UInt64(bitPattern: -10), 2, World.end - 8]
    },
    ErrorRow("fd_seek", .badf) { _ in [World.none, 0, 0, Guest.result] },
    ErrorRow("fd_seek", .badf) { _ in [World.directory, 0, 0, Guest.result] },
    ErrorRow("fd_seek", .inval) { _ in [World.file, UInt64(bitPattern: -11), 2, Guest.result] },
    ErrorRow("fd_seek", .inval) { _ in [World.file, UInt64(bitPattern: -1), 0, Guest.result] },
    ErrorRow("fd_seek", .inval) { _ in [World.file, UInt64(bitPattern: -1), 1, Guest.result] },
    ErrorRow("fd_seek", .inval) { _ in [World.file, 0, 3, Guest.result] },
    ErrorRow("fd_seek", .fault) { _ in [World.file, 0, 0, World.end - 7] },
    ErrorRow("fd_seek", .spipe) { _ in [World.pipeReader, 0, 0, Guest.result] },
    ErrorRow("fd_seek", .spipe) { _ in [0, 0, 1, Guest.result] },
    ErrorRow("fd_seek", .spipe) { _ in [World.socket, 0, 2, Guest.result] },
    ErrorRow("fd_seek", .notcapable) {
      [try $0.without(.fdSeek, World.file), 1, 0, Guest.result]
    },
    ErrorRow("fd_seek", .notcapable) {
      [try $0.without([.fdSeek, .fdTell], World.file), 0, 1, Guest.result]
    },
    ErrorRow("fd_tell", .success) { _ in [World.file, World.end - 8] },
    ErrorRow("fd_tell", .badf) { _ in [World.none, Guest.result] },
    ErrorRow("fd_tell", .badf) { _ in [World.directory, Guest.result] },
    ErrorRow("fd_tell", .fault) { _ in [World.file, World.end - 7] },
    ErrorRow("fd_tell", .spipe) { _ in [World.pipeReader, Guest.result] },
    ErrorRow("fd_tell", .spipe) { _ in [1, Guest.result] },
    ErrorRow("fd_tell", .notcapable) {
      [try $0.without([.fdSeek, .fdTell], World.file), Guest.result]
    },
  ]

  @Test func attributes() throws {
    for row in Self.attributeRows { try row.check() }
  }

  @Test func transfers() throws {
    for row in Self.transferRows { try row.check() }
  }
}
