// Threads as a C library offers them: pthreads with everything that waits, C11's threads and atomics, thread-local variables, and
// the library's own locks, for streams and for memory, when many threads use them at once.
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

enum { THREADS = 8 };
typedef void *start(void *);
#define NUMBER(pointer) ((long)(intptr_t)(pointer))
#define POINTER(number) ((void *)(intptr_t)(number))

static void result(const char *what, long number) { printf("%s => %ld\n", what, number); }
static void error(const char *what, int code) { printf("%s => %s\n", what, code ? strerror(code) : "success"); }

// Runs THREADS threads with the arguments 0, 1, ...; gives the sum of their results.
static long all(start *run) {
  pthread_t threads[THREADS];
  long sum = 0;
  for (long i = 0; i < THREADS; i++)
    if (pthread_create(&threads[i], NULL, run, POINTER(i))) abort();
  for (int i = 0; i < THREADS; i++) {
    void *value;
    if (pthread_join(threads[i], &value)) abort();
    sum += NUMBER(value);
  }
  return sum;
}
static long one(start *run, void *argument) {
  pthread_t thread;
  void *value;
  if (pthread_create(&thread, NULL, run, argument) || pthread_join(thread, &value)) abort();
  return NUMBER(value);
}
static struct timespec in_milliseconds(long count) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  time.tv_sec += count / 1000;
  time.tv_nsec += count % 1000 * 1000000;
  if (time.tv_nsec >= 1000000000) time.tv_sec++, time.tv_nsec -= 1000000000;
  return time;
}
static int is_past(struct timespec time) {
  struct timespec now = in_milliseconds(0);
  return now.tv_sec > time.tv_sec || (now.tv_sec == time.tv_sec && now.tv_nsec >= time.tv_nsec);
}

// Starting and ending.
static sem_t detached_done;
static void *same(void *argument) { return argument; }
static void *is_self(void *argument) { return POINTER(pthread_equal(pthread_self(), *(pthread_t *)argument)); }
static void *detached(void *argument) { (void)argument; sem_post(&detached_done); return NULL; }
static void *starts_another(void *argument) { return POINTER(1 + one(same, argument)); }
static int deep(int depth) {
  volatile char frame[1000];
  for (int i = 0; i < 1000; i++) frame[i] = (char)depth;
  return depth ? deep(depth - 1) + frame[999] - frame[0] : 1;
}
static void *recurses(void *argument) { return POINTER(deep((int)NUMBER(argument))); }

static void starting(void) {
  result("a thread's result", one(same, POINTER(-7)));
  result("a thread of a thread", one(starts_another, POINTER(41)));
  long sum = 0;
  for (long i = 0; i < 100; i++) sum += one(same, POINTER(i));
  result("threads one after the other", sum);
  pthread_t thread = pthread_self();
  result("another thread is this one", one(is_self, &thread));

  sem_init(&detached_done, 0, 0);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  int state;
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_getdetachstate(&attributes, &state);
  result("detached by attribute", state == PTHREAD_CREATE_DETACHED);
  for (int i = 0; i < 20; i++) {
    int failed = i % 2 ? pthread_create(&thread, &attributes, detached, NULL) : pthread_create(&thread, NULL, detached, NULL);
    if (!failed && i % 2 == 0) failed = pthread_detach(thread);
    if (failed) error("detached", failed);
    sem_wait(&detached_done);
  }
  result("detached threads that ran", 20);

  size_t byte_count;
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_JOINABLE);
  error("a stack of 1 byte", pthread_attr_setstacksize(&attributes, 1));
  error("a stack of 1 MiB", pthread_attr_setstacksize(&attributes, 1 << 20));
  pthread_attr_getstacksize(&attributes, &byte_count);
  result("the stack's size", (long)byte_count);
  void *value;
  pthread_create(&thread, &attributes, recurses, POINTER(900));
  pthread_join(thread, &value);
  result("900 frames of 1000 bytes", NUMBER(value));
  void *memory = malloc(65536);
  error("a stack of one's own", pthread_attr_setstack(&attributes, memory, 65536));
  pthread_create(&thread, &attributes, recurses, POINTER(40));
  pthread_join(thread, &value);
  result("40 frames of 1000 bytes", NUMBER(value));
  free(memory);
  pthread_attr_destroy(&attributes);
}

// Mutexes.
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long plain_sum;
static void *adds(void *argument) {
  for (int i = 0; i < 2000; i++) {
    pthread_mutex_lock(&mutex);
    plain_sum += NUMBER(argument) + 1;
    pthread_mutex_unlock(&mutex);
  }
  return NULL;
}
static void *tries(void *argument) {
  int code = pthread_mutex_trylock(argument);
  if (!code) pthread_mutex_unlock(argument);
  return POINTER(code);
}
static void *unlocks(void *argument) { return POINTER(pthread_mutex_unlock(argument)); }
static void *waits_30_ms(void *argument) {
  struct timespec until = in_milliseconds(30);
  int code = pthread_mutex_timedlock(argument, &until);
  return POINTER(code == ETIMEDOUT && !is_past(until) ? -1 : code);
}

static void mutexes(void) {
  all(adds);
  result("a sum under a mutex", plain_sum);
  static const struct { const char *name; int type; } rows[] = {
    {"normal", PTHREAD_MUTEX_NORMAL}, {"recursive", PTHREAD_MUTEX_RECURSIVE}, {"errorcheck", PTHREAD_MUTEX_ERRORCHECK}};
  for (int i = 0; i < 3; i++) {
    pthread_mutex_t held;
    pthread_mutexattr_t attributes;
    int type;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, rows[i].type);
    pthread_mutexattr_gettype(&attributes, &type);
    pthread_mutex_init(&held, &attributes);
    pthread_mutexattr_destroy(&attributes);
    printf("mutex %s: type is kept => %d\n", rows[i].name, type == rows[i].type);
    error("  locked", pthread_mutex_lock(&held));
    if (type == PTHREAD_MUTEX_NORMAL) error("  tried again by its owner", pthread_mutex_trylock(&held));
    else error("  locked again by its owner", pthread_mutex_lock(&held));
    error("  tried by another", (int)one(tries, &held));
    error("  waited for 30 ms by another", (int)one(waits_30_ms, &held));
    if (type != PTHREAD_MUTEX_NORMAL) error("  unlocked by another", (int)one(unlocks, &held));
    error("  unlocked", pthread_mutex_unlock(&held));
    error("  tried by another", (int)one(tries, &held));
    if (type != PTHREAD_MUTEX_NORMAL) error("  unlocked again", pthread_mutex_unlock(&held));
    error("  tried by another at last", (int)one(tries, &held));
    error("  destroyed", pthread_mutex_destroy(&held));
  }
}

// Condition variables: a queue of four places, with two kinds of waiters.
static pthread_cond_t not_empty = PTHREAD_COND_INITIALIZER, not_full = PTHREAD_COND_INITIALIZER;
static int queue[4], queue_count;
static void put(int item) {
  pthread_mutex_lock(&mutex);
  while (queue_count == 4) pthread_cond_wait(&not_full, &mutex);
  queue[queue_count++] = item;
  pthread_cond_signal(&not_empty);
  pthread_mutex_unlock(&mutex);
}
static int take(void) {
  pthread_mutex_lock(&mutex);
  while (queue_count == 0) pthread_cond_wait(&not_empty, &mutex);
  int item = queue[--queue_count];
  pthread_cond_signal(&not_full);
  pthread_mutex_unlock(&mutex);
  return item;
}
// Half of the threads put, half take; each of those takes until it gets an end.
static void *puts_or_takes(void *argument) {
  long i = NUMBER(argument), sum = 0;
  if (i % 2) {
    for (int item; (item = take()) >= 0;) sum += item;
  } else {
    for (int k = 1; k <= 500; k++) put(k);
  }
  return POINTER(sum);
}
static void *ends_the_takers(void *argument) {
  for (long i = 0; i < NUMBER(argument); i++) put(-1);
  return NULL;
}
static int is_open, waiting_count;
static pthread_cond_t opened = PTHREAD_COND_INITIALIZER;
static void *waits_until_open(void *argument) {
  (void)argument;
  pthread_mutex_lock(&mutex);
  waiting_count++;
  while (!is_open) pthread_cond_wait(&opened, &mutex);
  pthread_mutex_unlock(&mutex);
  return POINTER(1);
}
static void *opens(void *argument) {
  pthread_mutex_lock(&mutex);
  while (waiting_count < NUMBER(argument)) {
    pthread_mutex_unlock(&mutex);
    sched_yield();
    pthread_mutex_lock(&mutex);
  }
  is_open = 1;
  pthread_cond_broadcast(&opened);
  pthread_mutex_unlock(&mutex);
  return NULL;
}

static void conditions(void) {
  pthread_t threads[THREADS], other;
  long sum = 0;
  void *value;
  for (long i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, puts_or_takes, POINTER(i));
  for (int i = 0; i < THREADS; i += 2) pthread_join(threads[i], NULL);
  // What was put stays in the queue until it is taken, whatever comes after: an end may be taken before it.
  for (;;) {
    pthread_mutex_lock(&mutex);
    int left = queue_count;
    pthread_mutex_unlock(&mutex);
    if (!left) break;
    sched_yield();
  }
  one(ends_the_takers, POINTER(THREADS / 2));
  for (int i = 1; i < THREADS; i += 2) {
    pthread_join(threads[i], &value);
    sum += NUMBER(value);
  }
  result("the sum of what was taken", sum);

  pthread_create(&other, NULL, opens, POINTER(THREADS));
  result("woken by a broadcast", all(waits_until_open));
  pthread_join(other, NULL);

  pthread_mutex_lock(&mutex);
  struct timespec until = in_milliseconds(30);
  int code = pthread_cond_timedwait(&opened, &mutex, &until);
  while (!code) code = pthread_cond_timedwait(&opened, &mutex, &until);
  error("a condition for 30 ms", code);
  result("they are over", is_past(until));
  result("the mutex is held", one(tries, &mutex) == EBUSY);
  until = in_milliseconds(-1000);
  error("a condition until a second ago", pthread_cond_timedwait(&opened, &mutex, &until));
  until.tv_nsec = 1000000000;
  error("a condition until no time", pthread_cond_timedwait(&opened, &mutex, &until));
  pthread_mutex_unlock(&mutex);
}

// Locks for reading and writing.
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_barrier_t barrier;
static long first_half, second_half;
static atomic_int reader_count;
static void *reads_and_writes(void *argument) {
  long differences = 0;
  for (int i = 0; i < 300; i++) {
    if ((i + NUMBER(argument)) % 4) {
      pthread_rwlock_rdlock(&rwlock);
      differences += first_half != second_half;
    } else {
      pthread_rwlock_wrlock(&rwlock);
      first_half++;
      second_half++;
    }
    pthread_rwlock_unlock(&rwlock);
  }
  return POINTER(differences);
}
static void *reads_together(void *argument) {
  (void)argument;
  pthread_rwlock_rdlock(&rwlock);
  atomic_fetch_add(&reader_count, 1);
  // Nobody goes on before everybody reads.
  pthread_barrier_wait(&barrier);
  pthread_rwlock_unlock(&rwlock);
  return NULL;
}
static void *tries_to_read(void *argument) {
  (void)argument;
  int code = pthread_rwlock_tryrdlock(&rwlock);
  if (!code) pthread_rwlock_unlock(&rwlock);
  return POINTER(code);
}
static void *tries_to_write(void *argument) {
  (void)argument;
  int code = pthread_rwlock_trywrlock(&rwlock);
  if (!code) pthread_rwlock_unlock(&rwlock);
  return POINTER(code);
}
static void *waits_to_write(void *argument) {
  (void)argument;
  struct timespec until = in_milliseconds(30);
  int code = pthread_rwlock_timedwrlock(&rwlock, &until);
  return POINTER(code == ETIMEDOUT && !is_past(until) ? -1 : code);
}

static void rwlocks(void) {
  result("reads of half a write", all(reads_and_writes));
  result("writes", first_half);
  pthread_barrier_init(&barrier, NULL, THREADS);
  all(reads_together);
  pthread_barrier_destroy(&barrier);
  result("readers at once", atomic_load(&reader_count));
  pthread_rwlock_rdlock(&rwlock);
  error("read, to read", (int)one(tries_to_read, NULL));
  error("read, to write", (int)one(tries_to_write, NULL));
  error("read, to write within 30 ms", (int)one(waits_to_write, NULL));
  pthread_rwlock_unlock(&rwlock);
  pthread_rwlock_wrlock(&rwlock);
  error("written, to read", (int)one(tries_to_read, NULL));
  error("written, to write", (int)one(tries_to_write, NULL));
  pthread_rwlock_unlock(&rwlock);
  error("free, to write", (int)one(tries_to_write, NULL));
}

// Barriers, semaphores, what happens once, spin locks.
static atomic_int arrived, too_early, once_count;
static sem_t places;
static atomic_int inside, too_many;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_spinlock_t spin;
static long spin_sum;
static void *meets(void *argument) {
  (void)argument;
  long serial = 0;
  for (int round = 1; round <= 20; round++) {
    atomic_fetch_add(&arrived, 1);
    serial += pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD;
    if (atomic_load(&arrived) < round * THREADS) atomic_fetch_add(&too_early, 1);
    serial += pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD;
  }
  return POINTER(serial);
}
static void *enters(void *argument) {
  (void)argument;
  for (int i = 0; i < 100; i++) {
    sem_wait(&places);
    if (atomic_fetch_add(&inside, 1) >= 3) atomic_fetch_add(&too_many, 1);
    sched_yield();
    atomic_fetch_sub(&inside, 1);
    sem_post(&places);
  }
  return NULL;
}
static void happens(void) {
  usleep(5000);
  atomic_fetch_add(&once_count, 1);
}
static void *needs_it(void *argument) {
  (void)argument;
  pthread_once(&once, happens);
  return POINTER(atomic_load(&once_count));
}
static void *spins(void *argument) {
  for (int i = 0; i < 200; i++) {
    pthread_spin_lock(&spin);
    spin_sum += NUMBER(argument);
    pthread_spin_unlock(&spin);
  }
  return NULL;
}

static void meetings(void) {
  pthread_barrier_init(&barrier, NULL, THREADS);
  result("serial threads of 40 barriers", all(meets));
  result("threads that came too early", atomic_load(&too_early));
  pthread_barrier_destroy(&barrier);
  sem_init(&places, 0, 3);
  all(enters);
  result("too many in 3 places", atomic_load(&too_many));
  int value;
  sem_getvalue(&places, &value);
  result("places that are free", value);
  for (int i = 0; i < 3; i++) sem_trywait(&places);
  errno = 0;
  result("one more place", sem_trywait(&places));
  error("  because", errno);
  struct timespec until = in_milliseconds(30);
  result("one more within 30 ms", sem_timedwait(&places, &until));
  error("  because", errno);
  result("they are over", is_past(until));
  result("all saw that it happened", all(needs_it));
  result("it happened", atomic_load(&once_count));
  pthread_spin_init(&spin, 0);
  all(spins);
  result("a sum under a spin lock", spin_sum);
}

// What each thread has of its own.
static pthread_key_t key, other_key;
static atomic_int destroyed_sum, destroyed_again;
static _Thread_local int own = 5, own_zero;
static _Thread_local char own_text[] = "own";
static void destroy(void *value) {
  atomic_fetch_add(&destroyed_sum, (int)NUMBER(value));
  // A destructor may leave another value, which is destroyed in the next round.
  if (NUMBER(value) < 100) pthread_setspecific(key, POINTER(NUMBER(value) + 1000));
  else atomic_fetch_add(&destroyed_again, 1);
}
static void *keeps(void *argument) {
  long i = NUMBER(argument), wrong = pthread_getspecific(key) != NULL;
  pthread_setspecific(key, POINTER(i + 1));
  pthread_setspecific(other_key, argument);
  for (int k = 0; k < 100; k++) {
    sched_yield();
    wrong += pthread_getspecific(key) != POINTER(i + 1) || pthread_getspecific(other_key) != argument;
  }
  return POINTER(wrong);
}
static void *counts_its_own(void *argument) {
  long wrong = own != 5 || own_zero != 0 || strcmp(own_text, "own");
  own_text[0] = (char)('A' + NUMBER(argument));
  errno = (int)NUMBER(argument) + 1;
  for (int i = 0; i < 1000; i++) own++, own_zero += (int)NUMBER(argument);
  sched_yield();
  wrong += own != 1005 || own_zero != 1000 * NUMBER(argument) || own_text[0] != 'A' + NUMBER(argument);
  return POINTER(wrong + (errno != NUMBER(argument) + 1));
}

static void own_values(void) {
  pthread_key_create(&key, destroy);
  pthread_key_create(&other_key, NULL);
  pthread_setspecific(key, POINTER(77));
  result("wrong specific values", all(keeps));
  result("the sum of what was destroyed", atomic_load(&destroyed_sum));
  result("destroyed again", atomic_load(&destroyed_again));
  result("the first thread's value", NUMBER(pthread_getspecific(key)));
  error("the key goes", pthread_key_delete(key));
  own = 6;
  errno = 0;
  result("wrong variables of threads", all(counts_its_own));
  result("the first thread's variables", own + own_zero + errno);
}

// C11.
static mtx_t c11_mutex;
static cnd_t c11_condition;
static once_flag c11_once = ONCE_FLAG_INIT;
static tss_t c11_key;
static int c11_turn;
static atomic_long relaxed, exchanged;
static atomic_uchar small;
static _Atomic long long wide;
static atomic_flag flag = ATOMIC_FLAG_INIT;
static long flag_sum;
static int takes_turns(void *argument) {
  int i = (int)NUMBER(argument);
  call_once(&c11_once, happens);
  tss_set(c11_key, argument);
  for (int round = 0; round < 10; round++) {
    mtx_lock(&c11_mutex);
    while (c11_turn % 4 != i) cnd_wait(&c11_condition, &c11_mutex);
    c11_turn++;
    cnd_broadcast(&c11_condition);
    mtx_unlock(&c11_mutex);
  }
  return (int)NUMBER(tss_get(c11_key));
}
static void *uses_atomics(void *argument) {
  for (int i = 0; i < 1000; i++) {
    atomic_fetch_add_explicit(&relaxed, NUMBER(argument), memory_order_relaxed);
    atomic_fetch_add(&small, 1);
    atomic_fetch_add(&wide, 1LL << 33);
    long seen = atomic_load_explicit(&exchanged, memory_order_acquire);
    while (!atomic_compare_exchange_weak(&exchanged, &seen, seen + 2)) {}
    while (atomic_flag_test_and_set(&flag)) {}
    flag_sum++;
    atomic_flag_clear(&flag);
  }
  return NULL;
}

static void c11(void) {
  thrd_t threads[4];
  int sum = 0, value;
  mtx_init(&c11_mutex, mtx_plain);
  cnd_init(&c11_condition);
  tss_create(&c11_key, NULL);
  atomic_store(&once_count, 0);
  for (long i = 0; i < 4; i++) thrd_create(&threads[i], takes_turns, POINTER(i));
  for (int i = 0; i < 4; i++) {
    thrd_join(threads[i], &value);
    sum += value;
  }
  result("turns that were taken", c11_turn);
  result("results", sum);
  result("it happened", atomic_load(&once_count));
  all(uses_atomics);
  result("a relaxed sum", atomic_load(&relaxed));
  result("a sum by comparison", atomic_load(&exchanged));
  result("8 bits", atomic_load(&small));
  result("64 bits", (long)(atomic_load(&wide) >> 33));
  result("a sum under a flag", flag_sum);
}

// Memory and streams, which the library locks.
static FILE *shared_stream;
static void *allocates(void *argument) {
  enum { BLOCKS = 40 };
  unsigned char *blocks[BLOCKS] = {0};
  size_t counts[BLOCKS] = {0};
  unsigned seed = (unsigned)NUMBER(argument) + 1;
  long wrong = 0;
  for (int i = 0; i < 3000; i++) {
    seed = seed * 1103515245 + 12345;
    int place = (int)(seed >> 16) % BLOCKS;
    for (size_t k = 0; k < counts[place]; k++) wrong += blocks[place][k] != (unsigned char)(place + NUMBER(argument));
    size_t byte_count = (seed >> 8) % 700;
    blocks[place] = realloc(blocks[place], byte_count + 1);
    counts[place] = byte_count;
    memset(blocks[place], (int)(place + NUMBER(argument)), byte_count);
  }
  for (int i = 0; i < BLOCKS; i++) free(blocks[i]);
  return POINTER(wrong);
}
static void *writes_lines(void *argument) {
  for (int i = 0; i < 200; i++) fprintf(shared_stream, "thread %ld line %d of 200\n", NUMBER(argument), i);
  for (int i = 0; i < 50; i++) {
    flockfile(shared_stream);
    fputs("one ", shared_stream);
    fputs("piece\n", shared_stream);
    funlockfile(shared_stream);
  }
  return NULL;
}
static void *writes_its_file(void *argument) {
  char name[20];
  snprintf(name, sizeof name, "thread-%ld", NUMBER(argument));
  long failures = 0;
  for (int i = 0; i < 20; i++) {
    FILE *file = fopen(name, "w");
    failures += !file || fprintf(file, "%d %ld\n", i, NUMBER(argument)) < 0 || fclose(file);
    struct stat status;
    failures += stat(name, &status) || status.st_size != (i < 10 ? 4 : 5);
  }
  return POINTER(failures);
}
static void *opens_a_file(void *argument) { return fopen(argument, "r"); }
static void *reads_on(void *argument) {
  char line[40];
  return POINTER(fgets(line, sizeof line, argument) ? strlen(line) : 0);
}
static void *reads_a_piece(void *argument) {
  char bytes[7];
  return POINTER(pread((int)NUMBER(argument), bytes, 7, 0) == 7 && !memcmp(bytes, "thread ", 7));
}
static int counts[THREADS];
static void check_lines(FILE *file) {
  char line[80];
  long lines = 0, pieces = 0, wrong = 0, thread;
  int number, end;
  while (fgets(line, sizeof line, file)) {
    lines++;
    end = 0;
    if (!strcmp(line, "one piece\n")) pieces++;
    else if (sscanf(line, "thread %ld line %d of 200%n", &thread, &number, &end) == 2 && end && line[end] == '\n') {
      wrong += thread < 0 || thread >= THREADS || counts[thread]++ != number;
    } else wrong++;
  }
  result("lines", lines);
  result("pieces", pieces);
  result("lines that are torn or out of order", wrong);
}

static void library(void) {
  result("bytes of others in allocated blocks", all(allocates));
  shared_stream = fopen("lines", "w");
  all(writes_lines);
  fclose(shared_stream);
  // One thread opens, this one reads, then another, from where this one left off.
  pthread_t thread;
  void *value;
  pthread_create(&thread, NULL, opens_a_file, "lines");
  pthread_join(thread, &value);
  FILE *file = value;
  check_lines(file);
  rewind(file);
  char first[40];
  long byte_count = fgets(first, sizeof first, file) ? (long)strlen(first) : 0;
  byte_count += one(reads_on, file);
  result("two threads read on", ftell(file) == byte_count && byte_count > 0);
  result("a descriptor of another thread", one(reads_a_piece, POINTER(fileno(file))));
  fclose(file);
  result("failures with files", all(writes_its_file));
}

// All print the same, so their order does not show.
static void *prints(void *argument) {
  (void)argument;
  printf("a thread prints\n");
  return NULL;
}

static void *ends_the_program(void *argument) {
  (void)argument;
  printf("a thread ends the program\n");
  exit(3);
}
static void at_exit(void) { printf("at exit\n"); }

int main(void) {
  atexit(at_exit);
  starting();
  mutexes();
  conditions();
  rwlocks();
  meetings();
  own_values();
  c11();
  library();
  all(prints);
  remove("lines");
  fflush(stdout);
  one(ends_the_program, NULL);
}
