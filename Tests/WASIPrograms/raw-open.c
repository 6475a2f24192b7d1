// path_open: every combination of flags on every kind of name, odd paths, links.
#include "raw.h"

static void fixture(void) {
  make_file("file", "12345");
  make_directory("dir");
  make_file("dir/inner", "inner");
  make_directory("dir/deep");
  make_link("to-file", "file");
  make_link("to-dir", "dir");
  make_link("dangling", "nothing");
  make_link("loop-a", "loop-b");
  make_link("loop-b", "loop-a");
  make_link("dir/up", "../file");
  make_link("escape", "../outside");
  make_link("to-dir-slash", "dir/");
  make_link("to-file-slash", "file/");
}

// Where a file was made by the attempt, it goes again; what was cut is filled again.
static void restore(void) {
  w_path_unlink_file(3, P("missing"));
  w_path_unlink_file(3, P("nothing"));
  w_path_unlink_file(3, P("dir/missing"));
  make_file("file", "12345");
}

static void try(const char *path, int follow, int oflags, i64 rights, const char *rights_name, int flags) {
  i32 fd = -1;
  i32 error = w_path_open(3, follow, P(path), oflags, rights | RIGHT(R_FILESTAT_GET), ALL_RIGHTS, flags, &fd);
  printf("open \"%s\" follow=%d oflags=%s%s%s%s rights=%s flags=%d => %s", path, follow, oflags & CREAT ? "c" : "", oflags & DIRECTORY ? "d" : "",
    oflags & EXCL ? "x" : "", oflags & TRUNC ? "t" : "", rights_name, flags, name_of(error));
  if (!error) {
    filestat status = {0};
    fdstat stat = {0};
    MUST(w_fd_filestat_get(fd, &status));
    MUST(w_fd_fdstat_get(fd, &stat));
    printf(" %s %s", type_of(status.type), type_of(stat.type));
    if (status.type == 4) printf(" %llu", status.size);
    MUST(w_fd_close(fd));
  }
  printf("\n");
  if (!error && (oflags & (CREAT | TRUNC))) restore();
}

int main(void) {
  fixture();
  static const char *const paths[] = {"file", "dir", "missing", "to-file", "to-dir", "dangling", "loop-a", "file/", "dir/", "missing/",
    "to-file/", "to-dir/", "dangling/", "loop-a/", "", ".", "./", "..", "../", "/", "/file", "dir/..", "dir/../file", "dir/../..", "dir/../../x",
    "./file", "dir//inner", "dir/./inner", "file/x", "file/..", "file/.", "missing/..", "missing/x", "to-dir/inner", "to-file/x", "dir/up", "to-dir/up", "escape",
    "escape/x", "to-dir-slash", "to-file-slash", "loop-a/x", "dir/missing", "//", "./.", "dir/.", "dir/deep/../inner", "to-dir/../file"};
  const struct { const char *name; i64 rights; } rights[] = {
    {"none", 0}, {"r", RIGHT(R_READ)}, {"w", RIGHT(R_WRITE)}, {"rw", RIGHT(R_READ) | RIGHT(R_WRITE)}};
  for (unsigned p = 0; p < sizeof paths / sizeof *paths; p++)
    for (int follow = 0; follow < 2; follow++)
      for (int oflags = 0; oflags < 16; oflags++)
        for (int r = 0; r < 4; r += p < 14 ? 1 : 2) try(paths[p], follow, oflags, rights[r].rights, rights[r].name, 0);
  for (int flags = 0; flags < 32; flags++) {
    try("file", 1, 0, RIGHT(R_READ), "r", flags);
    try("file", 1, TRUNC, RIGHT(R_WRITE), "w", flags);
    try("dir", 1, DIRECTORY, RIGHT(R_READ), "r", flags);
  }

  // Paths that are not text, or too long.
  i32 fd;
  SAY(w_path_open(3, 1, "file\0x", 6, 0, RIGHT(R_READ), 0, 0, &fd), "open with a zero byte");
  SAY(w_path_open(3, 1, "\0", 1, 0, RIGHT(R_READ), 0, 0, &fd), "open of a zero byte");
  SAY(w_path_open(3, 1, "file\0", 5, 0, RIGHT(R_READ), 0, 0, &fd), "open with a zero byte behind");
  SAY(w_path_open(3, 1, "\xff\xfe", 2, CREAT, RIGHT(R_READ), 0, 0, &fd), "open with no UTF-8");
  SAY(w_path_open(3, 1, "\xed\xa0\x80", 3, CREAT, RIGHT(R_READ), 0, 0, &fd), "open with a surrogate");
  SAY(w_path_open(3, 1, "dir/\xc3\xa9", 6, CREAT, RIGHT(R_READ), 0, 0, &fd), "open with an accent");
  static char long_path[70000];
  const int counts[] = {254, 255, 256, 257, 4094, 4095, 4096, 4097, 65535, 65536};
  for (int i = 0; i < 10; i++) {
    memset(long_path, 'n', sizeof long_path);
    SAY(w_path_open(3, 1, long_path, counts[i], 0, RIGHT(R_READ), 0, 0, &fd), "open of one name of %d bytes", counts[i]);
    for (int j = 0; j < counts[i]; j++) long_path[j] = j & 1 ? '/' : '.';
    SAY(w_path_open(3, 1, long_path, counts[i], 0, RIGHT(R_READ), 0, 0, &fd), "open of a path of %d bytes", counts[i]);
  }
  // Through descriptors that are no directories, or not there.
  i32 file;
  MUST(open_at(3, "file", 0, RIGHT(R_READ), 0, &file));
  const int fds[] = {0, 1, 2, file, 99, -1};
  for (int i = 0; i < 6; i++) {
    SAY(w_path_open(fds[i], 1, P("file"), 0, RIGHT(R_READ), 0, 0, &fd), "open at %s", i < 3 ? "a stream" : i == 3 ? "a file" : "nothing");
    SAY(w_path_open(fds[i], 1, P(""), 0, RIGHT(R_READ), 0, 0, &fd), "open of nothing at %s", i < 3 ? "a stream" : i == 3 ? "a file" : "nothing");
  }
  // A chain of links: 40 is the limit on Linux.
  char name[16], target[16];
  for (int i = 0; i < 45; i++) {
    snprintf(name, sizeof name, "chain-%d", i);
    snprintf(target, sizeof target, i ? "chain-%d" : "file", i - 1);
    make_link(name, target);
  }
  for (int i = 37; i < 43; i++) {
    snprintf(name, sizeof name, "chain-%d", i);
    SAY(w_path_open(3, 1, P(name), 0, RIGHT(R_READ), 0, 0, &fd), "open through a chain of %d links", i + 1);
  }
  // The lowest number is taken.
  i32 a, b, c;
  MUST(open_at(3, "file", 0, RIGHT(R_READ), 0, &a));
  MUST(open_at(3, "file", 0, RIGHT(R_READ), 0, &b));
  MUST(w_fd_close(a));
  MUST(open_at(3, "file", 0, RIGHT(R_READ), 0, &c));
  printf("the lowest number is taken => %d\n", a == c);
}
