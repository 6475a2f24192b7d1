// fd_read, fd_write, fd_pread, fd_pwrite: vectors of every count, offsets, append, ends of files, wrong descriptors.
#include "raw.h"

static char text[4096];
static vector many[3000];

static void show_file(const char *what, i32 error, i32 count) {
  static char buffer[300];
  i32 file, used = 0;
  vector v = {buffer, sizeof buffer};
  MUST(open_at(3, "file", 0, RIGHT(R_READ), 0, &file));
  MUST(w_fd_read(file, &v, 1, &used));
  MUST(w_fd_close(file));
  printf("%s => %s %d; the file: ", what, name_of(error), count);
  print_bytes(buffer, used > 60 ? 60 : used);
  printf(" (%d)\n", used);
}

int main(void) {
  char what[100];
  i32 file, used;
  for (int i = 0; i < 4096; i++) text[i] = 'a' + i % 26;
  make_file("file", "0123456789");
  MUST(w_path_open(3, 1, P("file"), 0, ALL_RIGHTS, 0, 0, &file));
  // Reading with lists of vectors, some of them empty.
  char a[8], b[8], c[8];
  const int counts[][3] = {{3, 3, 3}, {0, 4, 0}, {0, 0, 0}, {8, 8, 8}, {1, 0, 1}, {8, 0, 1}};
  for (int i = 0; i < 6; i++)
    for (int n = 0; n <= 3; n++) {
      memset(a, '.', 8); memset(b, '.', 8); memset(c, '.', 8);
      vector v[3] = {{a, counts[i][0]}, {b, counts[i][1]}, {c, counts[i][2]}};
      int64_t position;
      MUST(w_fd_seek(file, 1, 0, &position));
      used = -1;
      i32 error = w_fd_read(file, v, n, &used);
      printf("read %d of {%d %d %d} => %s %d ", n, counts[i][0], counts[i][1], counts[i][2], name_of(error), used);
      print_bytes(a, 8); print_bytes(b, 8); print_bytes(c, 8);
      MUST(w_fd_tell(file, &position));
      printf(" at %lld\n", position);
      memset(a, '.', 8); memset(b, '.', 8); memset(c, '.', 8);
      error = w_fd_pread(file, v, n, 7, &used);
      printf("pread %d of {%d %d %d} at 7 => %s %d ", n, counts[i][0], counts[i][1], counts[i][2], name_of(error), used);
      print_bytes(a, 8); print_bytes(b, 8); print_bytes(c, 8);
      MUST(w_fd_tell(file, &position));
      printf(" at %lld\n", position);
      vector w[3] = {{"ABC", counts[i][0] < 3 ? counts[i][0] : 3}, {"DEF", counts[i][1] < 3 ? counts[i][1] : 3}, {"GHI", counts[i][2] < 3 ? counts[i][2] : 3}};
      make_file("file", "0123456789");
      MUST(w_fd_seek(file, 2, 0, &position));
      error = w_fd_write(file, w, n, &used);
      snprintf(what, sizeof what, "write %d of {%d %d %d} at 2", n, counts[i][0], counts[i][1], counts[i][2]);
      show_file(what, error, used);
      error = w_fd_pwrite(file, w, n, 12, &used);
      snprintf(what, sizeof what, "pwrite %d of {%d %d %d} at 12", n, counts[i][0], counts[i][1], counts[i][2]);
      show_file(what, error, used);
      make_file("file", "0123456789");
    }
  // Offsets.
  const i64 offsets[] = {0, 9, 10, 11, 1000, INT64_MAX, INT64_MIN, -1};
  for (int i = 0; i < 8; i++) {
    vector v = {a, 4};
    used = -1;
    i32 error = w_fd_pread(file, &v, 1, offsets[i], &used);
    printf("pread at %lld => %s %d\n", offsets[i], name_of(error), used);
    if (offsets[i] > 1000 || offsets[i] < 0) {
      used = -1;
      error = w_fd_pwrite(file, &v, 1, offsets[i], &used);
      printf("pwrite at %lld => %s %d\n", offsets[i], name_of(error), used);
    }
  }
  // Appending: where writes go, and where the position ends.
  i32 appender;
  int64_t position;
  make_file("file", "0123");
  MUST(w_path_open(3, 1, P("file"), 0, ALL_RIGHTS, 0, APPEND, &appender));
  vector v = {"xy", 2};
  MUST(w_fd_seek(appender, 0, 0, &position));
  i32 error = w_fd_write(appender, &v, 1, &used);
  show_file("append after a seek to 0", error, used);
  MUST(w_fd_tell(appender, &position));
  printf("the position behind => %lld\n", position);
  error = w_fd_pwrite(appender, &v, 1, 1, &used);
  show_file("pwrite at 1 while appending", error, used);
  MUST(w_fd_fdstat_set_flags(appender, 0));
  MUST(w_fd_seek(appender, 0, 0, &position));
  error = w_fd_write(appender, &v, 1, &used);
  show_file("no longer appending", error, used);
  MUST(w_fd_fdstat_set_flags(appender, APPEND));
  error = w_fd_write(appender, &v, 1, &used);
  show_file("appending again", error, used);
  // Many vectors: all of it arrives when the guest goes on where a call ended.
  for (int n = 1; n <= 3000; n = n < 1000 ? n * 10 : n + 23) {
    for (int i = 0; i < n; i++) many[i] = (vector){text + i % 4000, 1 + i % 3};
    make_file("file", "");
    i32 big;
    MUST(w_path_open(3, 1, P("file"), 0, ALL_RIGHTS, 0, 0, &big));
    long total = 0, expected = 0;
    for (int i = 0; i < n; i++) expected += many[i].count;
    int done = 0;
    while (done < n) {
      MUST(w_fd_write(big, many + done, n - done, &used));
      if (used == 0) break;
      total += used;
      while (done < n && used >= (i32)many[done].count) used -= many[done++].count;
      if (done < n && used) { many[done].bytes = (char *)many[done].bytes + used; many[done].count -= used; }
    }
    filestat s;
    MUST(w_fd_filestat_get(big, &s));
    if (n == 1 || n == 10 || n == 100 || n == 1000 || n > 2980) printf("%d vectors => %ld of %ld bytes, the file has %llu\n", n, total, expected, s.size);
    MUST(w_fd_close(big));
  }
  // Wrong descriptors.
  i32 dir, reader, writer;
  make_directory("dir");
  MUST(w_path_open(3, 1, P("dir"), DIRECTORY, ALL_RIGHTS & ~RIGHT(R_WRITE), ALL_RIGHTS, 0, &dir));
  MUST(w_path_open(3, 1, P("file"), 0, RIGHT(R_READ), 0, 0, &reader));
  MUST(w_path_open(3, 1, P("file"), 0, RIGHT(R_WRITE), 0, 0, &writer));
  const struct { const char *name; i32 fd; } wrong[] = {{"a directory", dir}, {"the preopen", 3}, {"a reader", reader}, {"a writer", writer}, {"nothing", 99}, {"-1", -1}};
  for (int i = 0; i < 6; i++) {
    vector one = {a, 2};
    if (wrong[i].fd != reader) SAY(w_fd_read(wrong[i].fd, &one, 1, &used), "read from %s", wrong[i].name);
    if (wrong[i].fd != reader) SAY(w_fd_pread(wrong[i].fd, &one, 1, 0, &used), "pread from %s", wrong[i].name);
    if (wrong[i].fd != writer) SAY(w_fd_write(wrong[i].fd, &one, 1, &used), "write to %s", wrong[i].name);
    if (wrong[i].fd != writer) SAY(w_fd_pwrite(wrong[i].fd, &one, 1, 0, &used), "pwrite to %s", wrong[i].name);
  }
  vector one = {a, 2};
  SAY(w_fd_read(1, &one, 1, &used), "read from standard output");
  SAY(w_fd_write(0, &one, 1, &used), "write to standard input");
  SAY(w_fd_pwrite(1, &one, 1, 0, &used), "pwrite to standard output");
  SAY(w_fd_pread(0, &one, 1, 0, &used), "pread from standard input");
}
