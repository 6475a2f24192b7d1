// The little of a C library that threads need and that Debian's wasi-libc lacks: start, join, mutex, condition, output.
// Every thread has a stack of its own and `wasi_thread_start` for its entry, as wasi-libc's pthreads do.
// https://github.com/WebAssembly/wasi-threads

#pragma once
#include <stdint.h>

#define WASI(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name)))
typedef struct { const void *bytes; uint32_t count; } vector;
int fd_write(int, const vector *, int, uint32_t *) WASI(fd_write);
int fd_read(int, const vector *, int, uint32_t *) WASI(fd_read);
int poll_oneoff(const void *, void *, int, uint32_t *) WASI(poll_oneoff);
int clock_time_get(int, int64_t, uint64_t *) WASI(clock_time_get);
int sched_yield_(void) WASI(sched_yield);
int path_open(int, int, const char *, int, int, int64_t, int64_t, int, int *) WASI(path_open);
int fd_close(int) WASI(fd_close);
_Noreturn void proc_exit(int) WASI(proc_exit);
__attribute__((import_module("wasi"), import_name("thread-spawn"))) int thread_spawn(void *);

enum { STACK = 16384, THREADS = 16 };

typedef struct thread {
  char stack[STACK] __attribute__((aligned(16)));
  void *(*run)(void *);
  void *argument, *result;
  int id, done, is_used;
} thread;

static thread threads[THREADS];

static int wait_at(int *place, int value, int64_t nanoseconds) { return __builtin_wasm_memory_atomic_wait32(place, value, nanoseconds); }
static void wake(int *place, int count) { __builtin_wasm_memory_atomic_notify(place, count); }

// The stack pointer is a global of each instance: a new thread's must be set before any C runs.
__attribute__((used, noinline)) void thread_main(int id, thread *self) {
  __atomic_store_n(&self->id, id, __ATOMIC_SEQ_CST);
  self->result = self->run(self->argument);
  __atomic_store_n(&self->done, 1, __ATOMIC_SEQ_CST);
  wake(&self->done, -1);
}
__asm__(
  ".globaltype __stack_pointer, i32\n"
  ".functype thread_main (i32, i32) -> ()\n"
  ".globl wasi_thread_start\n"
  ".export_name wasi_thread_start, wasi_thread_start\n"
  "wasi_thread_start:\n"
  "  .functype wasi_thread_start (i32, i32) -> ()\n"
  "  local.get 1\n"
  "  i32.const 16384\n"
  "  i32.add\n"
  "  global.set __stack_pointer\n"
  "  local.get 0\n"
  "  local.get 1\n"
  "  call thread_main\n"
  "  end_function\n");

static thread *start(void *(*run)(void *), void *argument) {
  for (int i = 0; i < THREADS; i++) {
    thread *t = &threads[i];
    if (__atomic_exchange_n(&t->is_used, 1, __ATOMIC_SEQ_CST)) continue;
    t->run = run, t->argument = argument, t->done = 0, t->id = 0;
    int id = thread_spawn(t);
    if (id > 0) return t;
    t->id = id, t->is_used = 0;
    return 0;
  }
  return 0;
}
static void *join(thread *t) {
  while (!__atomic_load_n(&t->done, __ATOMIC_SEQ_CST)) wait_at(&t->done, 0, -1);
  void *result = t->result;
  __atomic_store_n(&t->is_used, 0, __ATOMIC_SEQ_CST);
  return result;
}

// 0 free, 1 held, 2 held and waited for.
typedef int mutex;
static void lock(mutex *m) {
  int seen = 0;
  if (__atomic_compare_exchange_n(m, &seen, 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) return;
  while (__atomic_exchange_n(m, 2, __ATOMIC_SEQ_CST)) wait_at(m, 2, -1);
}
static void unlock(mutex *m) {
  if (__atomic_exchange_n(m, 0, __ATOMIC_SEQ_CST) == 2) wake(m, 1);
}
typedef int condition;
__attribute__((unused)) static void wait_for(condition *c, mutex *m) {
  int seen = __atomic_load_n(c, __ATOMIC_SEQ_CST);
  unlock(m);
  wait_at(c, seen, -1);
  lock(m);
}
__attribute__((unused)) static void signal_all(condition *c) {
  __atomic_fetch_add(c, 1, __ATOMIC_SEQ_CST);
  wake(c, -1);
}

__attribute__((unused)) static void print(const char *text) {
  vector v = {text, __builtin_strlen(text)};
  uint32_t written;
  fd_write(1, &v, 1, &written);
}
static void print_result(const char *what, long number) {
  char digits[24], *end = digits + sizeof digits, *p = end;
  unsigned long n = number < 0 ? -(unsigned long)number : (unsigned long)number;
  *--p = '\n';
  do *--p = '0' + n % 10; while (n /= 10);
  if (number < 0) *--p = '-';
  vector v[] = {{what, __builtin_strlen(what)}, {" => ", 4}, {p, (uint32_t)(end - p)}};
  uint32_t written;
  for (int i = 0; i < 3; i++) fd_write(1, &v[i], 1, &written);
}
static void sleep_for(int64_t nanoseconds) {
  struct { uint64_t userdata; uint8_t type, pad[7]; uint32_t clock, pad2; uint64_t timeout, precision; uint16_t flags, pad3[3]; }
    subscription = {.clock = 1, .timeout = (uint64_t)nanoseconds};
  char event[32];
  uint32_t count;
  poll_oneoff(&subscription, event, 1, &count);
}
__attribute__((used)) unsigned long strlen(const char *s) {
  unsigned long n = 0;
  while (s[n]) n++;
  return n;
}
