// path_filestat_set_times and fd_filestat_set_times: every combination of flags, on files, directories and links.
#include "raw.h"

enum { ATIM = 1, ATIM_NOW = 2, MTIM = 4, MTIM_NOW = 8 };

// A time that was not set here: now, give or take a minute, or what was set before.
static const char *time_of(uint64_t time) {
  static char text[2][32];
  static int turn;
  uint64_t now;
  w_clock_time_get(0, 1, &now);
  turn ^= 1;
  if (time + 60000000000ull > now && time < now + 60000000000ull) return "now";
  snprintf(text[turn], 32, "%llu", time);
  return text[turn];
}

static void show(const char *path, i32 error, int follow) {
  filestat s = {0};
  i32 there = w_path_filestat_get(3, follow, P(path), &s);
  printf(" => %s", name_of(error));
  if (!there) {
    printf(" accessed %s", time_of(s.accessed));
    printf(" modified %s", time_of(s.modified));
  }
  printf("\n");
}

int main(void) {
  make_file("file", "text");
  make_directory("dir");
  make_link("link", "file");
  static const char *const names[] = {"file", "dir", "link"};
  const uint64_t times[][2] = {{1, 2}, {1000000000, 1999999999}, {1577934245123456789ull, 1577934245987654321ull}, {0, 0}, {4102444800000000000ull, 4102444800000000001ull}};
  for (int n = 0; n < 3; n++)
    for (int flags = 0; flags < 16; flags++)
      for (int t = 0; t < 5; t++) {
        w_path_filestat_set_times(3, 0, P(names[n]), 500000000500000000ll, 600000000600000000ll, ATIM | MTIM);
        w_path_filestat_set_times(3, 1, P(names[n]), 500000000500000000ll, 600000000600000000ll, ATIM | MTIM);
        for (int follow = 0; follow < 2; follow++) {
          i32 error = w_path_filestat_set_times(3, follow, P(names[n]), times[t][0], times[t][1], flags);
          printf("path_set_times %s follow=%d flags=%d %llu %llu", names[n], follow, flags, times[t][0], times[t][1]);
          show(names[n], error, follow);
        }
      }
  for (int n = 0; n < 2; n++) {
    i32 fd;
    MUST(w_path_open(3, 1, P(names[n]), 0, n ? ALL_RIGHTS & ~RIGHT(R_WRITE) : ALL_RIGHTS, ALL_RIGHTS, 0, &fd));
    for (int flags = 0; flags < 16; flags++)
      for (int t = 0; t < 5; t++) {
        w_path_filestat_set_times(3, 0, P(names[n]), 500000000500000000ll, 600000000600000000ll, ATIM | MTIM);
        i32 error = w_fd_filestat_set_times(fd, times[t][0], times[t][1], flags);
        printf("fd_set_times %s flags=%d %llu %llu", names[n], flags, times[t][0], times[t][1]);
        show(names[n], error, 0);
      }
    MUST(w_fd_close(fd));
  }
  i32 fd;
  MUST(w_path_open(3, 1, P("file"), 0, RIGHT(R_READ) | RIGHT(R_FILESTAT_SET_TIMES), 0, 0, &fd));
  SAY(w_fd_filestat_set_times(fd, 5, 6, ATIM | MTIM), "fd_set_times of a file opened for reading");
  SAY(w_fd_filestat_set_times(99, 5, 6, ATIM | MTIM), "fd_set_times of nothing");
  SAY(w_fd_filestat_set_times(3, 5000000000, 6000000000, ATIM | MTIM), "fd_set_times of the preopened directory");
  // What a file's times do by themselves.
  filestat before, after;
  MUST(w_path_filestat_set_times(3, 0, P("file"), 5, 6, ATIM | MTIM));
  MUST(w_path_filestat_get(3, 0, P("file"), &before));
  make_file("file", "more");
  MUST(w_path_filestat_get(3, 0, P("file"), &after));
  printf("writing changes the time of modification => %d\n", after.modified > before.modified);
  printf("and the time of change => %d\n", after.changed >= before.changed);
}
