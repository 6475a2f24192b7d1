// Making, removing, renaming, linking, reading links and attributes: every call on every kind of name.
#include "raw.h"

static const char *const names[] = {"file", "dir", "full", "missing", "to-file", "to-dir", "dangling", "loop-a", "file/", "dir/", "full/", "missing/",
  "to-file/", "to-dir/", "dangling/", "loop-a/", "", ".", "./", "..", "/", "/file", "dir/..", "dir/.", "full/inner", "full/inner/", "file/x", "missing/x",
  "to-dir/inner", "to-dir/new", "to-file/x", "full/..", "full/../file", "dir/../..", "escape", "escape/x", "full/deep", "loop-a/x", "full/deep/",
  "full//inner", "./file"};
enum { NAMES = sizeof names / sizeof *names };

// Removes a tree; what is missing does not matter.
static void clear(void) {
  static const char *const files[] = {"file", "to-file", "to-dir", "dangling", "loop-a", "loop-b", "escape", "full/inner", "full/new", "full/deep/new",
    "missing", "nothing", "full/deep/inner", "dir/file", "dir/inner", "other", "dir/x", "dir/dangling", "dir/to-file", "dir/to-dir", "dir/loop-a", "dir/escape", "full", "dir"};
  static const char *const folders[] = {"full/deep/deep", "full/deep", "full/new", "full/dir", "full/missing", "missing/deep", "missing/inner", "missing", "dir/deep", "dir/full", "dir/dir", "dir", "full", "file", "nothing", "other/deep", "other"};
  w_path_unlink_file(3, P("missing/inner"));
  w_path_unlink_file(3, P("other/inner"));
  for (unsigned i = 0; i < sizeof files / sizeof *files; i++) w_path_unlink_file(3, P(files[i]));
  for (unsigned i = 0; i < sizeof folders / sizeof *folders; i++) w_path_remove_directory(3, P(folders[i]));
}

static void fixture(void) {
  clear();
  make_file("file", "12345");
  make_directory("dir");
  make_directory("full");
  make_file("full/inner", "inner");
  make_directory("full/deep");
  make_link("to-file", "file");
  make_link("to-dir", "full");
  make_link("dangling", "nothing");
  make_link("loop-a", "loop-b");
  make_link("loop-b", "loop-a");
  make_link("escape", "../outside");
}

static void show(const char *what, const char *path, i32 error) {
  filestat s = {0};
  i32 count = strlen(path);
  while (count > 1 && path[count - 1] == '/') count--;
  i32 there = w_path_filestat_get(3, 0, path, count, &s);
  printf("%s => %s; now %s", what, name_of(error), there ? name_of(there) : type_of(s.type));
  if (!there && s.type == 4) printf(" of %llu", s.size);
  printf("\n");
}

int main(void) {
  char what[200];
  fixture();
  for (int i = 0; i < NAMES; i++) {
    snprintf(what, sizeof what, "create_directory \"%s\"", names[i]);
    i32 error = w_path_create_directory(3, P(names[i]));
    show(what, names[i], error);
    if (!error) fixture();
    snprintf(what, sizeof what, "remove_directory \"%s\"", names[i]);
    error = w_path_remove_directory(3, P(names[i]));
    show(what, names[i], error);
    if (!error) fixture();
    snprintf(what, sizeof what, "unlink_file \"%s\"", names[i]);
    error = w_path_unlink_file(3, P(names[i]));
    show(what, names[i], error);
    if (!error) fixture();
    for (int follow = 0; follow < 2; follow++) {
      filestat s = {0};
      error = w_path_filestat_get(3, follow, P(names[i]), &s);
      printf("filestat_get \"%s\" follow=%d => %s", names[i], follow, name_of(error));
      if (!error) printf(" %s", type_of(s.type));
      if (!error && s.type == 4) printf(" %llu links %llu", s.size, s.links);
      printf("\n");
      error = w_path_filestat_set_times(3, follow, P(names[i]), 1000000001, 2000000002, 5);
      printf("filestat_set_times \"%s\" follow=%d => %s", names[i], follow, name_of(error));
      s.modified = 0;
      if (!error && !w_path_filestat_get(3, follow, P(names[i]), &s)) printf(" %s", s.modified == 2000000002 ? "set" : "as it was");
      printf("\n");
    }
    char buffer[64];
    memset(buffer, 'x', sizeof buffer);
    i32 used = -1;
    error = w_path_readlink(3, P(names[i]), buffer, 64, &used);
    printf("readlink \"%s\" => %s", names[i], name_of(error));
    if (!error) { putchar(' '); print_bytes(buffer, used + 1); }
    printf("\n");
    error = w_path_symlink(P("full"), 3, P(names[i]));
    snprintf(what, sizeof what, "symlink to full at \"%s\"", names[i]);
    show(what, names[i], error);
    if (!error) fixture();
  }
  // Two names: every pair.
  for (int i = 0; i < NAMES; i++)
    for (int j = 0; j < NAMES; j++) {
      snprintf(what, sizeof what, "rename \"%s\" \"%s\"", names[i], names[j]);
      i32 error = w_path_rename(3, P(names[i]), 3, P(names[j]));
      show(what, names[j], error);
      if (!error) fixture();
      snprintf(what, sizeof what, "link \"%s\" \"%s\"", names[i], names[j]);
      error = w_path_link(3, 0, P(names[i]), 3, P(names[j]));
      show(what, names[j], error);
      if (!error) fixture();
    }
  // Targets of symbolic links, and buffers of every size for reading them.
  static const char *const targets[] = {"", ".", "..", "/", "/etc/passwd", "../x", "a/b/../c", "nothing/", "\xc3\xa9"};
  for (unsigned i = 0; i < sizeof targets / sizeof *targets; i++) {
    i32 error = w_path_symlink(P(targets[i]), 3, P("other"));
    printf("symlink to \"%s\" => %s", targets[i], name_of(error));
    char buffer[16];
    i32 used = -1;
    if (!error) {
      for (int count = 0; count < 16; count += count < 4 ? 1 : 5) {
        memset(buffer, '.', sizeof buffer);
        error = w_path_readlink(3, P("other"), buffer, count, &used);
        printf("; %d: %s %d ", count, name_of(error), used);
        print_bytes(buffer, count + 1 < 16 ? count + 1 : 16);
      }
      w_path_unlink_file(3, P("other"));
    }
    printf("\n");
  }
  // Zero bytes and other non-text in every call.
  fixture();
  filestat s;
  i32 used;
  char buffer[8];
  const struct { const char *bytes; int count; const char *name; } odd[] = {
    {"fi\0le", 5, "a zero byte inside"}, {"file\0", 5, "a zero byte behind"}, {"\xff", 1, "no UTF-8"}, {"\xc3", 1, "half a character"}};
  for (int i = 0; i < 4; i++) {
    SAY(w_path_create_directory(3, odd[i].bytes, odd[i].count), "create_directory, %s", odd[i].name);
    SAY(w_path_remove_directory(3, odd[i].bytes, odd[i].count), "remove_directory, %s", odd[i].name);
    SAY(w_path_unlink_file(3, odd[i].bytes, odd[i].count), "unlink_file, %s", odd[i].name);
    SAY(w_path_filestat_get(3, 0, odd[i].bytes, odd[i].count, &s), "filestat_get, %s", odd[i].name);
    SAY(w_path_filestat_set_times(3, 0, odd[i].bytes, odd[i].count, 0, 0, 5), "filestat_set_times, %s", odd[i].name);
    SAY(w_path_readlink(3, odd[i].bytes, odd[i].count, buffer, 8, &used), "readlink, %s", odd[i].name);
    SAY(w_path_symlink(odd[i].bytes, odd[i].count, 3, P("other")), "symlink, target %s", odd[i].name);
    SAY(w_path_symlink(P("file"), 3, odd[i].bytes, odd[i].count), "symlink, name %s", odd[i].name);
    SAY(w_path_link(3, 0, odd[i].bytes, odd[i].count, 3, P("other")), "link, old %s", odd[i].name);
    SAY(w_path_link(3, 0, P("file"), 3, odd[i].bytes, odd[i].count), "link, new %s", odd[i].name);
    SAY(w_path_rename(3, odd[i].bytes, odd[i].count, 3, P("other")), "rename, old %s", odd[i].name);
    SAY(w_path_rename(3, P("file"), 3, odd[i].bytes, odd[i].count), "rename, new %s", odd[i].name);
    fixture();
  }
  // At descriptors that are no directories.
  i32 file;
  MUST(open_at(3, "file", 0, RIGHT(R_READ), 0, &file));
  const i32 fds[] = {0, file, 99};
  static const char *const fd_names[] = {"a stream", "a file", "nothing"};
  for (int i = 0; i < 3; i++) {
    SAY(w_path_create_directory(fds[i], P("x")), "create_directory at %s", fd_names[i]);
    SAY(w_path_remove_directory(fds[i], P("x")), "remove_directory at %s", fd_names[i]);
    SAY(w_path_unlink_file(fds[i], P("x")), "unlink_file at %s", fd_names[i]);
    SAY(w_path_filestat_get(fds[i], 0, P("x"), &s), "filestat_get at %s", fd_names[i]);
    SAY(w_path_filestat_set_times(fds[i], 0, P("x"), 0, 0, 5), "filestat_set_times at %s", fd_names[i]);
    SAY(w_path_readlink(fds[i], P("x"), buffer, 8, &used), "readlink at %s", fd_names[i]);
    SAY(w_path_symlink(P("x"), fds[i], P("x")), "symlink at %s", fd_names[i]);
    SAY(w_path_link(fds[i], 0, P("file"), 3, P("other")), "link from %s", fd_names[i]);
    SAY(w_path_link(3, 0, P("file"), fds[i], P("other")), "link to %s", fd_names[i]);
    SAY(w_path_rename(fds[i], P("file"), 3, P("other")), "rename from %s", fd_names[i]);
    SAY(w_path_rename(3, P("file"), fds[i], P("other")), "rename to %s", fd_names[i]);
  }
  // From one directory's descriptor to another's.
  i32 dir, full;
  MUST(open_at(3, "dir", DIRECTORY, 0, 0, &dir));
  MUST(w_path_open(3, 1, P("full"), DIRECTORY, ALL_RIGHTS & ~RIGHT(R_WRITE), ALL_RIGHTS, 0, &full));
  MUST(w_fd_close(dir));
  MUST(w_path_open(3, 1, P("dir"), DIRECTORY, ALL_RIGHTS & ~RIGHT(R_WRITE), ALL_RIGHTS, 0, &dir));
  SAY(w_path_rename(full, P("inner"), dir, P("inner")), "rename from directory to directory");
  SAY(w_path_link(dir, 0, P("inner"), full, P("again")), "link from directory to directory");
  SAY(w_path_rename(full, P("again"), dir, P("inner")), "rename of one file to its other name");
  SAY(w_path_filestat_get(full, 0, P("again"), &s), "both names stay");
  SAY(w_path_unlink_file(full, P("again")), "one goes");
  SAY(w_path_filestat_get(full, 0, P("../file"), &s), "above a directory that was opened below");
  SAY(w_path_rename(3, P("full"), 3, P("full/deep/x")), "rename of a directory into itself");
  SAY(w_path_rename(3, P("full"), 3, P("renamed")), "rename of an open directory");
  SAY(w_path_filestat_get(full, 0, P("deep"), &s), "its descriptor stays good");
  SAY(w_path_remove_directory(3, P("dir")), "remove a directory with a file");
  SAY(w_path_unlink_file(dir, P("inner")), "the file goes");
  SAY(w_path_remove_directory(3, P("dir")), "then the open directory");
  SAY(w_path_create_directory(dir, P("x")), "create in what was removed");
  SAY(w_path_open(dir, 1, P("."), DIRECTORY, 0, 0, 0, &used), "open what was removed");
}
