// Threads that work together: sums under a mutex and with atomics, a queue with a condition, files opened by several at once, many
// threads one after the other, threads that start threads.
#include "threads.h"

enum { WORKERS = 8, ROUNDS = 2000 };
static long plain_sum, atomic_sum;
static mutex sum_lock, queue_lock;
static condition queue_changed;
static int queue[4], queue_count, taken_sum, taken_count;

static void *add(void *argument) {
  for (int i = 0; i < ROUNDS; i++) {
    lock(&sum_lock);
    plain_sum += (long)argument;
    unlock(&sum_lock);
    __atomic_fetch_add(&atomic_sum, (long)argument, __ATOMIC_SEQ_CST);
  }
  return (void *)((long)argument * 10);
}

static void *take(void *argument) {
  (void)argument;
  for (;;) {
    lock(&queue_lock);
    while (queue_count == 0) wait_for(&queue_changed, &queue_lock);
    int item = queue[--queue_count];
    if (item >= 0) taken_sum += item, taken_count++;
    signal_all(&queue_changed);
    unlock(&queue_lock);
    if (item < 0) return 0;
  }
}

static void put(int item) {
  lock(&queue_lock);
  while (queue_count == 4) wait_for(&queue_changed, &queue_lock);
  queue[queue_count++] = item;
  signal_all(&queue_changed);
  unlock(&queue_lock);
}

static void *files(void *argument) {
  char name[] = "file-x";
  name[5] = 'a' + (int)(long)argument;
  long failures = 0;
  for (int i = 0; i < 50; i++) {
    int file;
    if (path_open(3, 1, name, 6, 1 | 8, 64, 0, 0, &file)) { failures++; continue; }
    uint32_t written;
    vector v = {name, 6};
    failures += fd_write(file, &v, 1, &written) || written != 6;
    failures += fd_close(file) != 0;
  }
  return (void *)failures;
}

static void *nothing(void *argument) { return argument; }
static void *starts_another(void *argument) { return (void *)(1 + (long)join(start(nothing, argument))); }
static void *sleeps(void *argument) { sleep_for(20000000); return argument; }

void _start(void) {
  thread *workers[WORKERS];
  long results = 0;
  for (long i = 0; i < WORKERS; i++) workers[i] = start(add, (void *)(i + 1));
  for (int i = 0; i < WORKERS; i++) results += (long)join(workers[i]);
  print_result("sum under a mutex", plain_sum);
  print_result("sum by atomics", atomic_sum);
  print_result("results", results);

  for (int i = 0; i < 3; i++) workers[i] = start(take, 0);
  for (int i = 0; i < 500; i++) put(i);
  while (1) {
    lock(&queue_lock);
    int left = queue_count;
    unlock(&queue_lock);
    if (!left) break;
    sched_yield_();
  }
  for (int i = 0; i < 3; i++) put(-1);
  for (int i = 0; i < 3; i++) join(workers[i]);
  print_result("items taken", taken_count);
  print_result("their sum", taken_sum);

  results = 0;
  for (long i = 0; i < WORKERS; i++) workers[i] = start(files, (void *)i);
  for (int i = 0; i < WORKERS; i++) results += (long)join(workers[i]);
  print_result("failures with files", results);

  results = 0;
  for (long i = 0; i < 200; i++) results += (long)join(start(nothing, (void *)i));
  print_result("threads one after the other", results);
  print_result("a thread of a thread", (long)join(start(starts_another, (void *)41)));

  uint64_t begin, end;
  clock_time_get(1, 0, &begin);
  for (long i = 0; i < 6; i++) workers[i] = start(sleeps, (void *)i);
  for (int i = 0; i < 6; i++) join(workers[i]);
  clock_time_get(1, 0, &end);
  print_result("they sleep together", end - begin >= 20000000 && end - begin < 110000000);
}
