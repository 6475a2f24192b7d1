// fd_readdir: order aside, the same entries by any size of buffer; cookies; a directory that changes while it is read.
#include "raw.h"

typedef struct { uint64_t next, inode; uint32_t name_count; uint8_t type, pad[3]; } entry;
static char buffer[8192];

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

// Reads a directory as libc does, with a buffer of `size` bytes; prints the names in order.
static void list(i32 fd, int size, const char *title) {
  char *names[300];
  int count = 0, calls = 0;
  uint64_t cookie = 0;
  for (;;) {
    i32 used = -1;
    i32 error = w_fd_readdir(fd, buffer, size, cookie, &used);
    calls++;
    if (error) { printf("%s, %d bytes => %s\n", title, size, name_of(error)); return; }
    int position = 0;
    while (position + 24 <= used && count < 300) {
      entry e;
      memcpy(&e, buffer + position, 24);
      if (position + 24 + e.name_count > (uint32_t)used) break;
      names[count] = malloc(e.name_count + 20);
      memcpy(names[count], buffer + position + 24, e.name_count);
      sprintf(names[count] + e.name_count, ":%s", type_of(e.type));
      count++;
      position += 24 + e.name_count;
      cookie = e.next;
    }
    if (used < size) break;
    if (calls > 2000 || position == 0) { printf("%s, %d bytes => no progress\n", title, size); return; }
  }
  qsort(names, count, sizeof *names, by_name);
  printf("%s, %d bytes => %d entries:", title, size, count);
  for (int i = 0; i < count; i++) printf(" %s", names[i]);
  printf("\n");
}

int main(void) {
  make_directory("empty");
  make_directory("many");
  make_directory("kinds");
  make_directory("kinds/dir");
  make_file("kinds/file", "");
  make_link("kinds/link", "file");
  make_link("kinds/dangling", "nothing");
  make_file("kinds/\xc3\xa9t\xc3\xa9", "");
  char name[64];
  for (int i = 0; i < 100; i++) {
    snprintf(name, sizeof name, "many/%.*s%d", i % 30, "abcdefghijklmnopqrstuvwxyzabcdefgh", i);
    make_file(name, "");
  }
  i32 empty, many, kinds, used;
  const i64 rights = ALL_RIGHTS & ~RIGHT(R_WRITE);
  MUST(w_path_open(3, 1, P("empty"), DIRECTORY, rights, rights, 0, &empty));
  MUST(w_path_open(3, 1, P("many"), DIRECTORY, rights, rights, 0, &many));
  MUST(w_path_open(3, 1, P("kinds"), DIRECTORY, rights, rights, 0, &kinds));
  const int sizes[] = {8192, 4096, 1000, 500, 100, 64, 60};
  for (int i = 0; i < 7; i++) {
    list(empty, sizes[i], "an empty directory");
    list(kinds, sizes[i], "all kinds");
    list(many, sizes[i], "many");
  }
  list(3, 8192, "the preopened directory");
  // Small buffers: how much of an entry is given.
  for (int size = 0; size < 60; size++) {
    memset(buffer, 0x55, 64);
    i32 error = w_fd_readdir(empty, buffer, size, 0, &used);
    int touched = 64;
    while (touched > 0 && buffer[touched - 1] == 0x55) touched--;
    printf("readdir of an empty directory, %d bytes => %s used %d, none behind %d\n", size, name_of(error), used, touched <= size);
  }
  // "." and ".." come with their inodes; "." is the directory itself.
  filestat self;
  MUST(w_fd_filestat_get(empty, &self));
  MUST(w_fd_readdir(empty, buffer, sizeof buffer, 0, &used));
  entry e;
  memcpy(&e, buffer, 24);
  printf("the first entry => %d bytes, %c, %s, the directory's inode %d, next %llu\n", e.name_count, buffer[24], type_of(e.type), e.inode == self.inode, e.next);
  memcpy(&e, buffer + 25, 24);
  printf("the second entry => %d bytes, %c%c, %s, next %llu\n", e.name_count, buffer[49], buffer[50], type_of(e.type), e.next);
  printf("used => %d\n", used);
  // Cookies: of the second entry, of the end, beyond it.
  const uint64_t cookies[] = {1, 2, 3, 1000, UINT64_MAX};
  for (int i = 0; i < 5; i++) {
    used = -1;
    i32 error = w_fd_readdir(empty, buffer, sizeof buffer, cookies[i], &used);
    printf("readdir of an empty directory from %llu => %s used %d\n", cookies[i], name_of(error), used);
  }
  // Reading again from the start sees what is new; going on from a cookie sees every entry that stayed exactly once.
  make_file("empty/new", "");
  list(empty, 8192, "after a file was made");
  MUST(w_fd_readdir(many, buffer, 500, 0, &used));
  memcpy(&e, buffer, 24);
  uint64_t cookie = e.next;
  for (int i = 0; i < 100; i++) {
    snprintf(name, sizeof name, "many/%.*s%d", i % 30, "abcdefghijklmnopqrstuvwxyzabcdefgh", i);
    if (i % 2) MUST(w_path_unlink_file(3, P(name)));
  }
  int seen = 0;
  for (;;) {
    MUST(w_fd_readdir(many, buffer, sizeof buffer, cookie, &used));
    int position = 0, more = 0;
    while (position + 24 <= used) {
      memcpy(&e, buffer + position, 24);
      if (position + 24 + e.name_count > (uint32_t)used) break;
      memcpy(name, buffer + position + 24, e.name_count);
      name[e.name_count] = 0;
      int number = atoi(name + strspn(name, "abcdefghijklmnopqrstuvwxyz"));
      if (name[0] != '.' && number % 2 == 0) seen++;
      position += 24 + e.name_count;
      cookie = e.next;
      more = 1;
    }
    if (!more || used < (i32)sizeof buffer) break;
  }
  printf("entries that stayed, seen once each while others went => %d of 50\n", seen);
  list(many, 8192, "after half of them went");
  // What is no directory.
  i32 file;
  make_file("file", "");
  MUST(w_path_open(3, 1, P("file"), 0, RIGHT(R_READ) | RIGHT(R_READDIR), 0, 0, &file));
  SAY(w_fd_readdir(file, buffer, 100, 0, &used), "readdir of a file");
  SAY(w_fd_readdir(0, buffer, 100, 0, &used), "readdir of a stream");
  SAY(w_fd_readdir(99, buffer, 100, 0, &used), "readdir of nothing");
  // Removed while open.
  MUST(w_path_unlink_file(3, P("empty/new")));
  MUST(w_path_remove_directory(3, P("empty")));
  i32 error = w_fd_readdir(empty, buffer, 100, 0, &used);
  printf("readdir of what was removed => %s\n", name_of(error));
}
