// Directories, attributes, renaming, links, working directory: as programs do it, through libc.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define TRY(call) do { errno = 0; long r_ = (long)(call); printf("%s: %ld %s\n", #call, r_, r_ < 0 ? strerror(errno) : ""); } while (0)

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
static void list(const char *path) {
  DIR *dir = opendir(path);
  if (!dir) { printf("opendir %s: %s\n", path, strerror(errno)); return; }
  char *names[500];
  int count = 0;
  for (struct dirent *e; (e = readdir(dir)) && count < 500;) {
    char text[300];
    snprintf(text, sizeof text, "%s(%d)", e->d_name, e->d_type);
    names[count++] = strdup(text);
  }
  closedir(dir);
  qsort(names, count, sizeof *names, by_name);
  printf("%s has %d:", path, count);
  for (int i = 0; i < count && i < 30; i++) printf(" %s", names[i]);
  printf("\n");
}
static void show(const char *path) {
  struct stat s;
  if (lstat(path, &s)) { printf("lstat %s: %s\n", path, strerror(errno)); return; }
  printf("lstat %s: mode %o links %d size %lld", path, s.st_mode & S_IFMT, S_ISREG(s.st_mode) ? (int)s.st_nlink : 0, S_ISREG(s.st_mode) ? s.st_size : 0);
  if (!stat(path, &s)) printf("; stat: mode %o\n", s.st_mode & S_IFMT); else printf("; stat: %s\n", strerror(errno));
}
static void put(const char *path, const char *text) {
  int fd = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0644);
  if (fd < 0 || write(fd, text, strlen(text)) < 0) printf("put %s: %s\n", path, strerror(errno));
  close(fd);
}

int main(void) {
  TRY(mkdir("a", 0755)); TRY(mkdir("a", 0755)); TRY(mkdir("a/b", 0755)); TRY(mkdir("x/y", 0755)); TRY(mkdir("a/b/c/", 0755));
  put("a/one", "1"); put("a/two", "22"); put("top", "top");
  for (int i = 0; i < 300; i++) { char name[40]; snprintf(name, sizeof name, "a/b/file-number-%03d", i); put(name, ""); }
  list("."); list("a"); list("a/b"); list("a/b/c"); list("missing"); list("top");
  TRY(symlink("a/one", "link")); TRY(symlink("a", "dirlink")); TRY(symlink("nothing", "dangling")); TRY(symlink("self", "self"));
  TRY(link("a/two", "hard")); TRY(link("a", "hard-dir")); TRY(link("missing", "x"));
  show("link"); show("dirlink"); show("dangling"); show("self"); show("hard"); show("a"); show("missing"); show("dirlink/one"); show("");
  char target[20];
  for (int size = 0; size < 7; size += 2) { memset(target, '.', 20); ssize_t n = readlink("link", target, size); printf("readlink %d: %zd %.8s\n", size, n, target); }
  TRY(rename("a/one", "a/uno")); show("link"); TRY(rename("a/uno", "top")); TRY(rename("missing", "y")); TRY(rename("a", "top"));
  TRY(rename("top", "a")); TRY(rename("a", "a/b/inside")); TRY(mkdir("empty", 0755)); TRY(rename("a", "empty")); TRY(rename("empty", "a"));
  TRY(rename("link", "renamed-link")); list(".");
  TRY(unlink("a")); TRY(rmdir("top")); TRY(rmdir("a")); TRY(unlink("missing")); TRY(rmdir("a/b/c")); TRY(unlink("dirlink")); TRY(remove("hard")); TRY(remove("a/b"));
  TRY(access("a", R_OK)); TRY(access("missing", F_OK)); TRY(access("top", W_OK));
  // The working directory is libc's own.
  char cwd[200];
  printf("cwd %s\n", getcwd(cwd, sizeof cwd)); TRY(chdir("a")); printf("cwd %s\n", getcwd(cwd, sizeof cwd)); list("."); list(".."); TRY(chdir("missing")); TRY(chdir(".."));
  // Opening.
  TRY(open("missing", O_RDONLY)); TRY(open("top", O_CREAT | O_EXCL | O_RDWR, 0644)); TRY(open("top", O_DIRECTORY)); TRY(open("a", O_WRONLY)); TRY(open("dangling", O_NOFOLLOW | O_RDONLY));
  TRY(open("self", O_RDONLY)); TRY(open("dangling", O_CREAT | O_WRONLY, 0644)); list("."); TRY(open("/etc/passwd", O_RDONLY)); TRY(open("../outside", O_RDONLY));
  int fd = open("data", O_CREAT | O_RDWR | O_TRUNC, 0644);
  struct iovec pieces[] = {{"one ", 4}, {"two ", 4}, {"three", 5}};
  ssize_t wrote = 0;
  for (int i = 0; i < 3; i++) wrote += write(fd, pieces[i].iov_base, pieces[i].iov_len);
  printf("wrote %zd\n", wrote);
  char buffer[40] = "";
  TRY(pread(fd, buffer, 5, 4)); printf("%s\n", buffer); TRY(pwrite(fd, "TWO", 3, 4)); TRY(lseek(fd, 0, SEEK_CUR)); TRY(lseek(fd, -3, SEEK_END)); TRY(lseek(fd, -99, SEEK_CUR));
  TRY(ftruncate(fd, 6)); TRY(ftruncate(fd, -1)); TRY(fsync(fd)); TRY(fdatasync(fd)); TRY(posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL));
  TRY(fcntl(fd, F_GETFL)); TRY(fcntl(fd, F_SETFL, O_APPEND)); TRY(fcntl(fd, F_GETFL)); TRY(lseek(fd, 0, SEEK_SET)); TRY(write(fd, "+", 1)); TRY(close(fd)); TRY(close(fd)); TRY(write(fd, "", 1));
  struct stat s;
  struct timespec times[] = {{1000, 123456789}, {2000, 987654321}}, some[] = {{0, UTIME_OMIT}, {3000, 1}}, now[] = {{0, UTIME_NOW}, {0, UTIME_OMIT}};
  TRY(utimensat(AT_FDCWD, "data", times, 0)); stat("data", &s); printf("%lld.%09ld %lld.%09ld\n", s.st_atim.tv_sec, s.st_atim.tv_nsec, s.st_mtim.tv_sec, s.st_mtim.tv_nsec);
  TRY(utimensat(AT_FDCWD, "data", some, 0)); stat("data", &s); printf("%lld.%09ld %lld.%09ld\n", s.st_atim.tv_sec, s.st_atim.tv_nsec, s.st_mtim.tv_sec, s.st_mtim.tv_nsec);
  TRY(utimensat(AT_FDCWD, "data", now, 0)); stat("data", &s); printf("%d %lld.%09ld\n", s.st_atim.tv_sec > 1500000000, s.st_mtim.tv_sec, s.st_mtim.tv_nsec);
  fd = open("data", O_RDWR); TRY(futimens(fd, times)); fstat(fd, &s); printf("%lld.%09ld %o\n", s.st_mtim.tv_sec, s.st_mtim.tv_nsec, s.st_mode & S_IFMT);
  // Seeking in a directory.
  DIR *dir = opendir("a/b");
  for (int i = 0; i < 50; i++) readdir(dir);
  long place = telldir(dir);
  char name[300];
  strcpy(name, readdir(dir)->d_name);
  rewinddir(dir);
  seekdir(dir, place);
  printf("seekdir comes back to the same entry: %d\n", !strcmp(name, readdir(dir)->d_name));
  closedir(dir);
  return 0;
}
