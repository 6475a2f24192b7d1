// poll_oneoff: clocks relative and absolute, realtime and monotonic; files; bad descriptors; several at once.
#include "raw.h"

typedef struct {
  uint64_t userdata;
  uint8_t tag, pad[7];
  union {
    struct { uint32_t id, pad; uint64_t timeout, precision; uint16_t flags; } clock;
    struct { uint32_t fd; } file;
  };
} subscription;
typedef struct { uint64_t userdata; uint16_t error; uint8_t type, pad[5]; uint64_t count; uint16_t flags, pad2[3]; } event;
_Static_assert(sizeof(subscription) == 48 && sizeof(event) == 32, "layout");

static uint64_t now(int clock) { uint64_t t; MUST(w_clock_time_get(clock, 1, &t)); return t; }
static subscription wait_clock(uint64_t data, int id, uint64_t timeout, int flags) {
  return (subscription){.userdata = data, .tag = 0, .clock = {id, 0, timeout, 0, flags}};
}
static subscription wait_file(uint64_t data, int tag, int fd) { return (subscription){.userdata = data, .tag = tag, .file = {fd}}; }

static void poll(const char *what, const subscription *list, int count) {
  static event events[40];
  memset(events, 0x55, sizeof events);
  i32 used = -1;
  uint64_t start = now(1);
  i32 error = w_poll_oneoff(list, events, count, &used);
  uint64_t took = now(1) - start;
  printf("%s => %s %d;", what, name_of(error), error ? 0 : used);
  // In the order of userdata: that of events is free.
  if (!error)
    for (uint64_t data = 0; data < 40; data++)
      for (int i = 0; i < used; i++)
        if (events[i].userdata == data) printf(" [%llu type %d %s %s flags %d]", data, events[i].type, name_of(events[i].error), events[i].type ? events[i].count > 0 ? "some" : "none" : "", events[i].flags);
  printf("%s\n", took > 60000000000ull ? " too late" : "");
}

int main(void) {
  make_file("file", "0123456789");
  make_directory("dir");
  i32 file, end, dir, writer;
  int64_t position;
  MUST(w_path_open(3, 1, P("file"), 0, ALL_RIGHTS, 0, 0, &file));
  MUST(w_path_open(3, 1, P("file"), 0, ALL_RIGHTS, 0, 0, &end));
  MUST(w_fd_seek(end, 0, 2, &position));
  MUST(w_path_open(3, 1, P("dir"), DIRECTORY, ALL_RIGHTS & ~RIGHT(R_WRITE), ALL_RIGHTS, 0, &dir));
  MUST(w_path_open(3, 1, P("file"), 0, RIGHT(R_WRITE) | RIGHT(R_POLL), 0, 0, &writer));
  subscription s[40];
  poll("no subscription", s, 0);
  s[0] = wait_clock(1, 1, 1000000, 0);
  poll("a millisecond of the monotonic clock", s, 1);
  s[0] = wait_clock(2, 0, 1000000, 0);
  poll("a millisecond of the real time", s, 1);
  s[0] = wait_clock(3, 1, 0, 0);
  poll("no time at all", s, 1);
  s[0] = wait_clock(4, 1, now(1) + 2000000, 1);
  poll("until a moment of the monotonic clock", s, 1);
  s[0] = wait_clock(5, 0, now(0) + 2000000, 1);
  poll("until a moment of the real time", s, 1);
  s[0] = wait_clock(6, 1, 1, 1);
  poll("until a moment long past", s, 1);
  s[0] = wait_clock(7, 0, 1, 1);
  poll("until a moment in 1970", s, 1);
  s[0] = wait_clock(8, 2, 1000, 0);
  poll("the process's time", s, 1);
  s[0] = wait_clock(9, 9, 1000, 0);
  poll("a clock that does not exist", s, 1);
  // No earlier than asked.
  for (int clock = 0; clock < 2; clock++)
    for (int absolute = 0; absolute < 2; absolute++) {
      uint64_t start = now(clock), wanted = 3000000;
      s[0] = wait_clock(1, clock, absolute ? start + wanted : wanted, absolute);
      event e;
      i32 used;
      MUST(w_poll_oneoff(s, &e, 1, &used));
      printf("clock %d absolute %d is not early => %d\n", clock, absolute, now(clock) >= start + wanted);
    }
  s[0] = wait_clock(1, 1, 1000000, 0);
  s[1] = wait_clock(2, 1, 3600000000000ull, 0);
  poll("a millisecond or an hour", s, 2);
  s[0] = wait_clock(1, 1, 0, 0);
  s[1] = wait_clock(2, 0, 0, 0);
  s[2] = wait_clock(3, 1, 3600000000000ull, 0);
  poll("two that are due, one that is not", s, 3);
  s[0] = wait_file(10, 1, file);
  poll("a file for reading", s, 1);
  s[0] = wait_file(11, 2, file);
  poll("a file for writing", s, 1);
  s[0] = wait_file(12, 1, end);
  poll("a file at its end for reading", s, 1);
  s[0] = wait_file(13, 1, file);
  s[1] = wait_file(14, 2, file);
  s[2] = wait_clock(15, 1, 3600000000000ull, 0);
  poll("a file both ways, and an hour", s, 3);
  s[0] = wait_file(16, 1, dir);
  poll("a directory for reading", s, 1);
  s[0] = wait_file(17, 1, 99);
  poll("nothing for reading", s, 1);
  s[0] = wait_file(18, 2, 99);
  s[1] = wait_clock(19, 1, 3600000000000ull, 0);
  poll("nothing for writing, and an hour", s, 2);
  s[0] = wait_file(20, 1, 99);
  s[1] = wait_file(21, 1, file);
  poll("nothing and a file", s, 2);
  s[0] = wait_file(22, 1, writer);
  poll("a file opened for writing, for reading", s, 1);
  s[0] = wait_file(23, 2, 1);
  poll("standard output for writing", s, 1);
  s[0] = wait_file(24, 1, 0);
  poll("standard input for reading", s, 1);
  s[0] = wait_file(25, 1, 0);
  s[1] = wait_clock(26, 1, 0, 0);
  poll("standard input, and no time", s, 2);
  s[0] = wait_file(27, 2, 0);
  poll("standard input for writing", s, 1);
  s[0] = wait_file(28, 1, 1);
  poll("standard output for reading", s, 1);
  for (int i = 0; i < 40; i++) s[i] = i % 2 ? wait_file(i, 1, file) : wait_clock(i, 1, 3600000000000ull, 0);
  poll("twenty files and twenty hours", s, 40);
  for (int i = 0; i < 40; i++) s[i] = wait_clock(7, 1, 0, 0);
  poll("forty with the same userdata", s, 40);
}
