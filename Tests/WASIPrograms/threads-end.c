// How a program with threads ends, by its first argument: r the first thread returns, e another exits, t another traps, each while
// threads wait in memory, sleep, and wait for input.
#include "threads.h"

int args_get(char **, char *) WASI(args_get);
static int never;
static char kind[64];

static void *waits(void *argument) { (void)argument; wait_at(&never, 0, -1); return 0; }
static void *sleeps(void *argument) { (void)argument; sleep_for(3600000000000); return 0; }
static void *reads(void *argument) {
  (void)argument;
  char byte;
  vector v = {&byte, 1};
  uint32_t count;
  fd_read(0, &v, 1, &count);
  return 0;
}
static void *ends(void *argument) {
  (void)argument;
  sleep_for(20000000);
  if (kind[0] == 'e') proc_exit(42);
  if (kind[0] == 't') __builtin_trap();
  return 0;
}

void _start(void) {
  char *arguments[8], bytes[256];
  args_get(arguments, bytes);
  kind[0] = arguments[1][0];
  if (kind[0] == 'n') {
    // One more than may be.
    int count = 0;
    while (count < THREADS && start(waits, 0)) count++;
    print_result("threads that could be started", count);
    proc_exit(7);
  }
  start(waits, 0), start(sleeps, 0), start(reads, 0);
  thread *last = start(ends, 0);
  print("started\n");
  join(last);
  print("joined\n");
  if (kind[0] == 'r') return;
  wait_at(&never, 0, -1);
}
