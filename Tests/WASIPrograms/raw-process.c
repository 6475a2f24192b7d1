// Arguments, environment, clocks, random numbers, yielding, sockets on what is none, exit codes.
#include "raw.h"

int main(int argc, char **argv) {
  uint32_t count, size;
  MUST(w_args_sizes_get(&count, &size));
  printf("arguments => %d\n", count);
  char **list = malloc(count * sizeof *list);
  char *bytes = malloc(size);
  MUST(w_args_get(list, bytes));
  for (uint32_t i = 1; i < count; i++) printf("argument %d => %s\n", i, list[i]);
  MUST(w_environ_sizes_get(&count, &size));
  printf("environment => %d variables, %d bytes\n", count, size);
  for (int clock = 0; clock < 4; clock++) {
    uint64_t resolution = 0, first = 0, second = 0;
    i32 error = w_clock_res_get(clock, &resolution);
    printf("resolution of clock %d => %s %s\n", clock, name_of(error), resolution > 0 && resolution <= 1000000000 ? "sensible" : "not");
    error = w_clock_time_get(clock, 0, &first);
    i32 again = w_clock_time_get(clock, UINT64_MAX, &second);
    printf("time of clock %d => %s %s %s\n", clock, name_of(error), name_of(again), second >= first ? "in order" : "backwards");
  }
  uint64_t realtime;
  MUST(w_clock_time_get(0, 0, &realtime));
  printf("the year is after 2020 => %d\n", realtime > 1577836800000000000ull);
  uint8_t random[300] = {0};
  MUST(w_random_get(random, 0));
  MUST(w_random_get(random, 299));
  int different = 0;
  for (int i = 0; i < 299; i++) different += random[i] != 0;
  printf("random bytes => %s, none behind %d\n", different > 250 ? "many" : "few", random[299] == 0);
  SAY(w_sched_yield(), "yield");
  i32 used;
  uint16_t flags;
  vector v = {random, 4};
  i32 file;
  make_file("file", "text");
  MUST(w_path_open(3, 1, P("file"), 0, ALL_RIGHTS, 0, 0, &file));
  const i32 fds[] = {file, 3, 99};
  static const char *const names[] = {"a file", "a directory", "nothing"};
  for (int i = 0; i < 3; i++) {
    SAY(w_sock_accept(fds[i], 0, &used), "accept on %s", names[i]);
    SAY(w_sock_recv(fds[i], &v, 1, 0, &used, &flags), "recv from %s", names[i]);
    SAY(w_sock_send(fds[i], &v, 1, 0, &used), "send to %s", names[i]);
    SAY(w_sock_shutdown(fds[i], 1), "shutdown of %s", names[i]);
  }
  fflush(stdout);
  if (argc > 1) w_proc_exit(atoi(argv[1]));
  return 0;
}
