// Sleeping, absolute and relative, select and poll, clocks.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

static double since(clockid_t clock, struct timespec start) {
  struct timespec end;
  clock_gettime(clock, &end);
  return (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
}
#define TIMED(clock, call, least) do { struct timespec s_; clock_gettime(clock, &s_); errno = 0; int r_ = (call); double t_ = since(clock, s_); \
  printf("%s: %d, not early %d, not late %d\n", #call, r_, t_ >= (least), t_ < (least) + 20000); } while (0)

int main(void) {
  struct timespec ms = {0, 5000000}, bad = {0, 1000000000}, moment;
  TIMED(CLOCK_MONOTONIC, nanosleep(&ms, NULL), 5);
  TIMED(CLOCK_MONOTONIC, nanosleep(&bad, NULL), 0);
  TIMED(CLOCK_MONOTONIC, clock_nanosleep(CLOCK_MONOTONIC, 0, &ms, NULL), 5);
  TIMED(CLOCK_REALTIME, clock_nanosleep(CLOCK_REALTIME, 0, &ms, NULL), 5);
  clock_gettime(CLOCK_MONOTONIC, &moment);
  moment.tv_nsec += 7000000;
  if (moment.tv_nsec >= 1000000000) { moment.tv_nsec -= 1000000000; moment.tv_sec++; }
  TIMED(CLOCK_MONOTONIC, clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &moment, NULL), 6);
  TIMED(CLOCK_MONOTONIC, clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &moment, NULL), 0);
  clock_gettime(CLOCK_REALTIME, &moment);
  moment.tv_nsec += 7000000;
  if (moment.tv_nsec >= 1000000000) { moment.tv_nsec -= 1000000000; moment.tv_sec++; }
  TIMED(CLOCK_REALTIME, clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &moment, NULL), 6);
  TIMED(CLOCK_MONOTONIC, usleep(3000), 3);
  TIMED(CLOCK_MONOTONIC, sleep(0), 0);
  TIMED(CLOCK_MONOTONIC, poll(NULL, 0, 4), 4);
  struct timeval tv = {0, 4000};
  TIMED(CLOCK_MONOTONIC, select(0, NULL, NULL, NULL, &tv), 4);
  int fd = open("file", O_CREAT | O_RDWR, 0644);
  write(fd, "text", 4);
  lseek(fd, 0, SEEK_SET);
  struct pollfd p[] = {{fd, POLLIN, 0}, {fd, POLLOUT, 0}, {-1, POLLIN, 0}};
  printf("poll a file for reading: %d revents %x\n", poll(p, 1, 1000), p[0].revents);
  printf("poll a file for writing: %d revents %x\n", poll(p + 1, 1, 1000), p[1].revents);
  fd_set set;
  FD_ZERO(&set);
  FD_SET(fd, &set);
  tv = (struct timeval){1, 0};
  int ready = select(fd + 1, &set, NULL, NULL, &tv);
  printf("select a file for reading: %d set %d\n", ready, FD_ISSET(fd, &set) != 0);
  FD_ZERO(&set);
  FD_SET(fd, &set);
  tv = (struct timeval){1, 0};
  ready = select(fd + 1, NULL, &set, NULL, &tv);
  printf("select a file for writing: %d set %d\n", ready, FD_ISSET(fd, &set) != 0);
  struct timespec resolution;
  printf("resolution: %d %d\n", clock_getres(CLOCK_MONOTONIC, &resolution), resolution.tv_sec == 0 && resolution.tv_nsec > 0);
  printf("the year is after 2020: %d\n", time(NULL) > 1577836800);
  return 0;
}
