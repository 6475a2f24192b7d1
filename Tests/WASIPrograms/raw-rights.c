// Rights: what a narrowed descriptor may still do.
#include "raw.h"

static void show(i32 fd, const char *name) {
  fdstat s = {0};
  MUST(w_fd_fdstat_get(fd, &s));
  printf("rights of %s => %llx, inherited %llx\n", name, s.rights, s.inherited);
}

int main(void) {
  make_file("file", "0123456789");
  make_directory("dir");
  i32 file, dir, used;
  filestat status;
  int64_t position;
  char a[4];
  vector v = {a, 2};
  MUST(w_path_open(3, 1, P("file"), 0, ALL_RIGHTS, 0, 0, &file));
  SAY(w_fd_fdstat_set_rights(file, ALL_RIGHTS, 0), "rights that were not given");
  SAY(w_fd_fdstat_set_rights(99, 0, 0), "rights of nothing");
  fdstat all;
  MUST(w_fd_fdstat_get(file, &all));
  // Each right taken alone from a fresh descriptor, then what needs it is tried.
  const struct { int right; const char *name; } rights[] = {{R_READ, "read"}, {R_WRITE, "write"}, {R_SEEK, "seek"}, {R_TELL, "tell"},
    {R_SYNC, "sync"}, {R_DATASYNC, "datasync"}, {R_ADVISE, "advise"}, {R_FILESTAT_GET, "filestat_get"}, {R_FILESTAT_SET_SIZE, "filestat_set_size"},
    {R_FILESTAT_SET_TIMES, "filestat_set_times"}, {R_FDSTAT_SET_FLAGS, "fdstat_set_flags"}, {R_ALLOCATE, "allocate"}};
  for (unsigned i = 0; i < sizeof rights / sizeof *rights; i++) {
    MUST(w_fd_close(file));
    MUST(w_path_open(3, 1, P("file"), 0, ALL_RIGHTS, 0, 0, &file));
    const char *n = rights[i].name;
    SAY(w_fd_fdstat_set_rights(file, all.rights & ~RIGHT(rights[i].right), 0), "give up %s", n);
    SAY(w_fd_fdstat_set_rights(file, all.rights, 0), "without %s: take it back", n);
    SAY(w_fd_read(file, &v, 1, &used), "without %s: read", n);
    SAY(w_fd_pread(file, &v, 1, 0, &used), "without %s: pread", n);
    SAY(w_fd_write(file, &v, 1, &used), "without %s: write", n);
    SAY(w_fd_pwrite(file, &v, 1, 0, &used), "without %s: pwrite", n);
    SAY(w_fd_seek(file, 1, 0, &position), "without %s: seek", n);
    SAY(w_fd_seek(file, 0, 1, &position), "without %s: seek to where it is", n);
    SAY(w_fd_tell(file, &position), "without %s: tell", n);
    SAY(w_fd_sync(file), "without %s: sync", n);
    SAY(w_fd_datasync(file), "without %s: datasync", n);
    SAY(w_fd_advise(file, 0, 1, 0), "without %s: advise", n);
    SAY(w_fd_allocate(file, 0, 1), "without %s: allocate", n);
    SAY(w_fd_filestat_get(file, &status), "without %s: filestat_get", n);
    SAY(w_fd_filestat_set_size(file, 10), "without %s: filestat_set_size", n);
    SAY(w_fd_filestat_set_times(file, 1, 1, 5), "without %s: filestat_set_times", n);
    SAY(w_fd_fdstat_set_flags(file, 0), "without %s: fdstat_set_flags", n);
  }
  const struct { int right; const char *name; } path_rights[] = {{R_OPEN, "open"}, {R_CREATE_FILE, "create_file"}, {R_CREATE_DIRECTORY, "create_directory"},
    {R_LINK_SOURCE, "link_source"}, {R_LINK_TARGET, "link_target"}, {R_READDIR, "readdir"}, {R_READLINK, "readlink"}, {R_RENAME_SOURCE, "rename_source"},
    {R_RENAME_TARGET, "rename_target"}, {R_PATH_FILESTAT_GET, "path_filestat_get"}, {R_PATH_FILESTAT_SET_SIZE, "path_filestat_set_size"},
    {R_PATH_FILESTAT_SET_TIMES, "path_filestat_set_times"}, {R_SYMLINK, "symlink"}, {R_REMOVE_DIRECTORY, "remove_directory"}, {R_UNLINK_FILE, "unlink_file"}};
  make_link("dir/link", "x");
  for (unsigned i = 0; i < sizeof path_rights / sizeof *path_rights; i++) {
    MUST(w_path_open(3, 1, P("dir"), DIRECTORY, ALL_RIGHTS & ~RIGHT(R_WRITE), ALL_RIGHTS, 0, &dir));
    fdstat s;
    MUST(w_fd_fdstat_get(dir, &s));
    const char *n = path_rights[i].name;
    i32 fd;
    char buffer[100];
    SAY(w_fd_fdstat_set_rights(dir, s.rights & ~RIGHT(path_rights[i].right), s.inherited), "give up %s", n);
    SAY(w_path_open(dir, 1, P("f"), CREAT, RIGHT(R_WRITE), 0, 0, &fd), "without %s: create a file", n);
    make_file("dir/f", "1");
    SAY(w_path_open(dir, 1, P("f"), 0, RIGHT(R_READ), 0, 0, &fd), "without %s: open", n);
    SAY(w_path_open(dir, 1, P("f"), TRUNC, RIGHT(R_WRITE), 0, 0, &fd), "without %s: truncate", n);
    SAY(w_path_create_directory(dir, P("d")), "without %s: create_directory", n);
    SAY(w_path_remove_directory(dir, P("d")), "without %s: remove_directory", n);
    w_path_remove_directory(3, P("dir/d"));
    SAY(w_path_link(dir, 0, P("f"), 3, P("linked")), "without %s: link from", n);
    w_path_unlink_file(3, P("linked"));
    SAY(w_path_link(3, 0, P("file"), dir, P("g")), "without %s: link to", n);
    w_path_unlink_file(3, P("dir/g"));
    SAY(w_fd_readdir(dir, buffer, 100, 0, &used), "without %s: readdir", n);
    SAY(w_path_readlink(dir, P("link"), buffer, 100, &used), "without %s: readlink", n);
    SAY(w_path_rename(dir, P("f"), 3, P("moved")), "without %s: rename from", n);
    make_file("moved", "1");
    SAY(w_path_rename(3, P("moved"), dir, P("f")), "without %s: rename to", n);
    w_path_unlink_file(3, P("moved"));
    SAY(w_path_filestat_get(dir, 0, P("f"), &status), "without %s: filestat_get", n);
    SAY(w_path_filestat_set_times(dir, 0, P("f"), 1, 1, 5), "without %s: filestat_set_times", n);
    SAY(w_path_symlink(P("x"), dir, P("s")), "without %s: symlink", n);
    w_path_unlink_file(3, P("dir/s"));
    SAY(w_path_unlink_file(dir, P("f")), "without %s: unlink_file", n);
    w_path_unlink_file(3, P("dir/f"));
    w_fd_close(dir);
  }
  // What is opened through a directory gets no more than the directory may pass on.
  make_file("dir/f", "1");
  MUST(w_path_open(3, 1, P("dir"), DIRECTORY, ALL_RIGHTS & ~RIGHT(R_WRITE), RIGHT(R_READ) | RIGHT(R_FILESTAT_GET), 0, &dir));
  i32 fd;
  SAY(w_path_open(dir, 1, P("f"), 0, RIGHT(R_READ), 0, 0, &fd), "open for reading through a directory that passes on reading");
  SAY(w_path_open(dir, 1, P("f"), 0, RIGHT(R_WRITE), 0, 0, &fd), "open for writing through it");
  SAY(w_path_open(dir, 1, P("f"), 0, ALL_RIGHTS, 0, 0, &fd), "open with all rights through it");
  SAY(w_path_open(dir, 1, P("f"), 0, RIGHT(R_READ), RIGHT(R_WRITE), 0, &fd), "open passing on writing through it");
  show(3, "the preopened directory");
  show(file, "a file");
}
