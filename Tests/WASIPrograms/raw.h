// The functions of wasi_snapshot_preview1 as they are imported, and words for what they return.
// Every program prints lines "what was called => what came of it": the comparison goes by these.

#pragma once
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WASI(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name)))
typedef int32_t i32;
typedef int64_t i64;

i32 w_args_get(void *, void *) WASI(args_get);
i32 w_args_sizes_get(void *, void *) WASI(args_sizes_get);
i32 w_environ_get(void *, void *) WASI(environ_get);
i32 w_environ_sizes_get(void *, void *) WASI(environ_sizes_get);
i32 w_clock_res_get(i32, void *) WASI(clock_res_get);
i32 w_clock_time_get(i32, i64, void *) WASI(clock_time_get);
i32 w_fd_advise(i32, i64, i64, i32) WASI(fd_advise);
i32 w_fd_allocate(i32, i64, i64) WASI(fd_allocate);
i32 w_fd_close(i32) WASI(fd_close);
i32 w_fd_datasync(i32) WASI(fd_datasync);
i32 w_fd_fdstat_get(i32, void *) WASI(fd_fdstat_get);
i32 w_fd_fdstat_set_flags(i32, i32) WASI(fd_fdstat_set_flags);
i32 w_fd_fdstat_set_rights(i32, i64, i64) WASI(fd_fdstat_set_rights);
i32 w_fd_filestat_get(i32, void *) WASI(fd_filestat_get);
i32 w_fd_filestat_set_size(i32, i64) WASI(fd_filestat_set_size);
i32 w_fd_filestat_set_times(i32, i64, i64, i32) WASI(fd_filestat_set_times);
i32 w_fd_pread(i32, const void *, i32, i64, void *) WASI(fd_pread);
i32 w_fd_prestat_get(i32, void *) WASI(fd_prestat_get);
i32 w_fd_prestat_dir_name(i32, void *, i32) WASI(fd_prestat_dir_name);
i32 w_fd_pwrite(i32, const void *, i32, i64, void *) WASI(fd_pwrite);
i32 w_fd_read(i32, const void *, i32, void *) WASI(fd_read);
i32 w_fd_readdir(i32, void *, i32, i64, void *) WASI(fd_readdir);
i32 w_fd_renumber(i32, i32) WASI(fd_renumber);
i32 w_fd_seek(i32, i64, i32, void *) WASI(fd_seek);
i32 w_fd_sync(i32) WASI(fd_sync);
i32 w_fd_tell(i32, void *) WASI(fd_tell);
i32 w_fd_write(i32, const void *, i32, void *) WASI(fd_write);
i32 w_path_create_directory(i32, const void *, i32) WASI(path_create_directory);
i32 w_path_filestat_get(i32, i32, const void *, i32, void *) WASI(path_filestat_get);
i32 w_path_filestat_set_times(i32, i32, const void *, i32, i64, i64, i32) WASI(path_filestat_set_times);
i32 w_path_link(i32, i32, const void *, i32, i32, const void *, i32) WASI(path_link);
i32 w_path_open(i32, i32, const void *, i32, i32, i64, i64, i32, void *) WASI(path_open);
i32 w_path_readlink(i32, const void *, i32, void *, i32, void *) WASI(path_readlink);
i32 w_path_remove_directory(i32, const void *, i32) WASI(path_remove_directory);
i32 w_path_rename(i32, const void *, i32, i32, const void *, i32) WASI(path_rename);
i32 w_path_symlink(const void *, i32, i32, const void *, i32) WASI(path_symlink);
i32 w_path_unlink_file(i32, const void *, i32) WASI(path_unlink_file);
i32 w_poll_oneoff(const void *, void *, i32, void *) WASI(poll_oneoff);
_Noreturn void w_proc_exit(i32) WASI(proc_exit);
i32 w_proc_raise(i32) WASI(proc_raise);
i32 w_random_get(void *, i32) WASI(random_get);
i32 w_sched_yield(void) WASI(sched_yield);
i32 w_sock_accept(i32, i32, void *) WASI(sock_accept);
i32 w_sock_recv(i32, const void *, i32, i32, void *, void *) WASI(sock_recv);
i32 w_sock_send(i32, const void *, i32, i32, void *) WASI(sock_send);
i32 w_sock_shutdown(i32, i32) WASI(sock_shutdown);

typedef struct { void *bytes; uint32_t count; } vector;
// filestat as the interface lays it out: 64 bytes.
typedef struct {
  uint64_t device, inode;
  uint8_t type, pad[7];
  uint64_t links, size, accessed, modified, changed;
} filestat;
// fdstat: 24 bytes.
typedef struct {
  uint8_t type, pad;
  uint16_t flags;
  uint32_t pad2;
  uint64_t rights, inherited;
} fdstat;

enum { FOLLOW = 1 };
enum { CREAT = 1, DIRECTORY = 2, EXCL = 4, TRUNC = 8 };
enum { APPEND = 1, DSYNC = 2, NONBLOCK = 4, RSYNC = 8, SYNC = 16 };
#define ALL_RIGHTS ((1LL << 30) - 1)
enum { R_DATASYNC, R_READ, R_SEEK, R_FDSTAT_SET_FLAGS, R_SYNC, R_TELL, R_WRITE, R_ADVISE, R_ALLOCATE, R_CREATE_DIRECTORY,
  R_CREATE_FILE, R_LINK_SOURCE, R_LINK_TARGET, R_OPEN, R_READDIR, R_READLINK, R_RENAME_SOURCE, R_RENAME_TARGET,
  R_PATH_FILESTAT_GET, R_PATH_FILESTAT_SET_SIZE, R_PATH_FILESTAT_SET_TIMES, R_FILESTAT_GET, R_FILESTAT_SET_SIZE,
  R_FILESTAT_SET_TIMES, R_SYMLINK, R_REMOVE_DIRECTORY, R_UNLINK_FILE, R_POLL, R_SHUTDOWN, R_ACCEPT };
#define RIGHT(name) (1LL << (name))

static const char *const error_names[] = {"success", "2big", "acces", "addrinuse", "addrnotavail", "afnosupport", "again",
  "already", "badf", "badmsg", "busy", "canceled", "child", "connaborted", "connrefused", "connreset", "deadlk", "destaddrreq",
  "dom", "dquot", "exist", "fault", "fbig", "hostunreach", "idrm", "ilseq", "inprogress", "intr", "inval", "io", "isconn",
  "isdir", "loop", "mfile", "mlink", "msgsize", "multihop", "nametoolong", "netdown", "netreset", "netunreach", "nfile",
  "nobufs", "nodev", "noent", "noexec", "nolck", "nolink", "nomem", "nomsg", "noprotoopt", "nospc", "nosys", "notconn",
  "notdir", "notempty", "notrecoverable", "notsock", "notsup", "notty", "nxio", "overflow", "ownerdead", "perm", "pipe", "proto",
  "protonosupport", "prototype", "range", "rofs", "spipe", "srch", "stale", "timedout", "txtbsy", "xdev", "notcapable"};
static inline const char *name_of(i32 error) { return (uint32_t)error < 77 ? error_names[error] : "?"; }
static const char *const type_names[] = {"unknown", "block", "character", "directory", "file", "dgram", "stream", "link"};
static inline const char *type_of(int type) { return (unsigned)type < 8 ? type_names[type] : "?"; }

// Prints a call and its error.
#define CALL(call) do { i32 e_ = (call); printf("%s => %s\n", #call, name_of(e_)); } while (0)
// The same with words of the program's own in front.
#define SAY(error, ...) do { i32 e_ = (error); printf(__VA_ARGS__); printf(" => %s\n", name_of(e_)); } while (0)
// For what must not fail.
#define MUST(call) do { i32 e_ = (call); if (e_) { printf("%s => %s, line %d\n", #call, name_of(e_), __LINE__); exit(99); } } while (0)
// A path as its address and byte count.
#define P(text) (text), (i32)strlen(text)

static inline i32 open_at(i32 directory, const char *path, int oflags, i64 rights, int flags, i32 *result) {
  *result = -1;
  return w_path_open(directory, FOLLOW, P(path), oflags, rights, ALL_RIGHTS, flags, result);
}
// Makes a file with these contents.
static inline void make_file(const char *path, const char *text) {
  i32 file, written;
  vector v = {(void *)text, strlen(text)};
  MUST(open_at(3, path, CREAT | TRUNC, RIGHT(R_WRITE), 0, &file));
  MUST(w_fd_write(file, &v, 1, &written));
  MUST(w_fd_close(file));
}
static inline void make_directory(const char *path) { MUST(w_path_create_directory(3, P(path))); }
static inline void make_link(const char *path, const char *target) { MUST(w_path_symlink(P(target), 3, P(path))); }
// Prints text with what is not printable as \xx.
static inline void print_bytes(const char *bytes, int count) {
  for (int i = 0; i < count; i++)
    if (bytes[i] >= 32 && bytes[i] < 127 && bytes[i] != '\\') putchar(bytes[i]); else printf("\\%02x", (uint8_t)bytes[i]);
}
