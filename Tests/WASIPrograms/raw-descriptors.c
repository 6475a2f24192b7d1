// Calls on descriptors: attributes, flags, sizes, allocation, advice, seeking, synchronising, renumbering, preopens.
#include "raw.h"

static const i64 file_rights = ALL_RIGHTS;
static const i64 dir_rights = ALL_RIGHTS & ~RIGHT(R_WRITE);

static void show_stat(i32 fd, const char *name) {
  fdstat s;
  i32 error = w_fd_fdstat_get(fd, &s);
  printf("fdstat_get %s => %s", name, name_of(error));
  if (!error) printf(" %s flags %d", type_of(s.type), s.flags);
  printf("\n");
}
static void show_size(i32 fd, const char *what, i32 error) {
  filestat s = {0};
  MUST(w_fd_filestat_get(fd, &s));
  printf("%s => %s, now %llu bytes\n", what, name_of(error), s.size);
}

int main(void) {
  make_file("file", "0123456789");
  make_directory("dir");
  i32 file, dir, reader, writer;
  MUST(w_path_open(3, 1, P("file"), 0, file_rights, 0, 0, &file));
  MUST(w_path_open(3, 1, P("dir"), DIRECTORY, dir_rights, ALL_RIGHTS, 0, &dir));
  MUST(w_path_open(3, 1, P("file"), 0, RIGHT(R_READ) | RIGHT(R_SEEK) | RIGHT(R_TELL) | RIGHT(R_FILESTAT_GET) | RIGHT(R_FDSTAT_SET_FLAGS) | RIGHT(R_FILESTAT_SET_SIZE) | RIGHT(R_ALLOCATE) | RIGHT(R_ADVISE) | RIGHT(R_SYNC), 0, 0, &reader));
  MUST(w_path_open(3, 1, P("file"), 0, ALL_RIGHTS & ~(RIGHT(R_READ) | RIGHT(R_READDIR)), 0, 0, &writer));
  const struct { const char *name; i32 fd; } all[] = {{"a file", file}, {"a reader", reader}, {"a writer", writer}, {"a directory", dir}, {"the preopen", 3}, {"standard input", 0}, {"nothing", 99}, {"-1", -1}};
  char what[200];

  for (int i = 0; i < 8; i++) {
    show_stat(all[i].fd, all[i].name);
    filestat s = {0};
    i32 error = w_fd_filestat_get(all[i].fd, &s);
    printf("filestat_get %s => %s", all[i].name, name_of(error));
    if (!error && i < 5) printf(" %s links %d", type_of(s.type), s.type == 4 ? (int)s.links : 0);
    if (!error && s.type == 4) printf(" size %llu", s.size);
    printf("\n");
    for (int advice = 0; advice < 6; advice++) SAY(w_fd_advise(all[i].fd, 0, 10, advice), "advise %s %d", all[i].name, advice);
    SAY(w_fd_advise(all[i].fd, 100, 0, 0), "advise %s beyond the end", all[i].name);
    SAY(w_fd_advise(all[i].fd, INT64_MIN, 1, 0), "advise %s at a huge offset", all[i].name);
    SAY(w_fd_advise(all[i].fd, 0, INT64_MIN, 0), "advise %s, a huge length", all[i].name);
    SAY(w_fd_sync(all[i].fd), "sync %s", all[i].name);
    SAY(w_fd_datasync(all[i].fd), "datasync %s", all[i].name);
    if (i != 5) {
      for (int flags = 0; flags < 32; flags++) {
        if (i > 2 && flags > 5) break;
        SAY(w_fd_fdstat_set_flags(all[i].fd, flags), "fdstat_set_flags %s %d", all[i].name, flags);
        show_stat(all[i].fd, all[i].name);
      }
      w_fd_fdstat_set_flags(all[i].fd, 0);
    }
    // Seeking.
    const struct { i64 offset; int whence; } seeks[] = {{0, 1}, {3, 0}, {2, 1}, {-1, 1}, {0, 2}, {-4, 2}, {5, 2}, {-100, 2}, {-1, 0}, {INT64_MAX, 1}, {INT64_MIN, 1}, {0, 0}};
    for (unsigned j = 0; j < sizeof seeks / sizeof *seeks; j++) {
      int64_t position = -7;
      i32 error = w_fd_seek(all[i].fd, seeks[j].offset, seeks[j].whence, &position);
      printf("seek %s %lld %d => %s %lld", all[i].name, seeks[j].offset, seeks[j].whence, name_of(error), position);
      position = -7;
      error = w_fd_tell(all[i].fd, &position);
      printf(" tell %s %lld\n", name_of(error), position);
    }
    // Sizes.
    if (i != 5) {
      const i64 sizes[] = {0, 5, 10, INT64_MAX, INT64_MIN, -1};
      for (int j = 0; j < 6; j++) {
        snprintf(what, sizeof what, "filestat_set_size %s %lld", all[i].name, sizes[j]);
        show_size(file, what, w_fd_filestat_set_size(all[i].fd, sizes[j]));
      }
      MUST(w_fd_filestat_set_size(file, 10));
      const i64 ranges[][2] = {{0, 5}, {5, 10}, {0, 0}, {100, 1}, {-1, 1}, {0, -1}, {INT64_MAX, INT64_MAX}};
      for (int j = 0; j < 7; j++) {
        snprintf(what, sizeof what, "allocate %s %lld %lld", all[i].name, ranges[j][0], ranges[j][1]);
        show_size(file, what, w_fd_allocate(all[i].fd, ranges[j][0], ranges[j][1]));
      }
      MUST(w_fd_filestat_set_size(file, 10));
    }
    // Preopens.
    struct { uint8_t tag, pad[3]; uint32_t count; } prestat = {9, {0}, 9};
    error = w_fd_prestat_get(all[i].fd, &prestat);
    printf("prestat_get %s => %s", all[i].name, name_of(error));
    if (!error) printf(" %d %d", prestat.tag, prestat.count);
    printf("\n");
    for (int count = 0; count < 4; count++) {
      char buffer[5] = "xxxx";
      error = w_fd_prestat_dir_name(all[i].fd, buffer, count);
      printf("prestat_dir_name %s %d => %s %s\n", all[i].name, count, name_of(error), error ? "" : buffer);
    }
  }
  // Renumbering and closing.
  const i32 numbers[] = {file, dir, 50, -1, 3};
  static const char *const number_names[] = {"file", "dir", "free", "-1", "preopen"};
  for (int i = 0; i < 5; i++)
    for (int j = 0; j < 5; j++) {
      if (i == 4 || j == 4) continue;
      i32 error = w_fd_renumber(numbers[i], numbers[j]);
      fdstat s = {0};
      i32 there = w_fd_fdstat_get(numbers[j], &s);
      i32 gone = w_fd_fdstat_get(numbers[i], &s);
      printf("renumber %s %s => %s; target %s, source %s\n", number_names[i], number_names[j], name_of(error), name_of(there), name_of(gone));
      if (!error && i != j) {
        // Both again.
        if (numbers[i] == file || numbers[j] == file) {
          w_fd_close(file); w_fd_close(dir);
          MUST(w_path_open(3, 1, P("file"), 0, file_rights, 0, 0, (void *)&numbers[0]));
          MUST(w_path_open(3, 1, P("dir"), DIRECTORY, dir_rights, ALL_RIGHTS, 0, (void *)&numbers[1]));
          file = numbers[0]; dir = numbers[1];
        }
      }
    }
  SAY(w_fd_close(99), "close nothing");
  SAY(w_fd_close(-1), "close -1");
  SAY(w_fd_close(file), "close a file");
  SAY(w_fd_close(file), "close it again");
  i32 again;
  MUST(w_path_open(3, 1, P("file"), 0, file_rights, 0, 0, &again));
  printf("its number is used again => %d\n", again == file);
  SAY(w_fd_close(0), "close standard input");
  MUST(w_path_open(3, 1, P("file"), 0, file_rights, 0, 0, &again));
  printf("number 0 is used again => %d\n", again == 0);
  SAY(w_fd_close(3), "close the preopened directory");
  SAY(w_path_open(3, 1, P("file"), 0, file_rights, 0, 0, &again), "open through it");
  SAY(w_path_open(dir, 1, P("x"), CREAT, file_rights, 0, 0, &again), "open through another");
}
