// stdio on files and streams: modes, buffering, positions, formatted reading and writing, temporary names, errors.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void show(const char *path) {
  char buffer[200];
  FILE *file = fopen(path, "rb");
  if (!file) { printf("%s: %s\n", path, strerror(errno)); return; }
  size_t count = fread(buffer, 1, sizeof buffer, file);
  printf("%s: %zu bytes:", path, count);
  for (size_t i = 0; i < count; i++) printf(buffer[i] < 32 ? "\\%02x" : "%c", buffer[i]);
  printf("\n");
  fclose(file);
}

int main(void) {
  static const char *const modes[] = {"r", "w", "a", "r+", "w+", "a+", "wx", "rb", "bad"};
  for (int pass = 0; pass < 2; pass++)
    for (int i = 0; i < 9; i++) {
      const char *path = pass ? "there.txt" : "not-there.txt";
      if (pass) { FILE *f = fopen(path, "w"); fputs("before\n", f); fclose(f); } else remove(path);
      errno = 0;
      FILE *file = fopen(path, modes[i]);
      printf("%s mode %s: %s\n", path, modes[i], file ? "open" : strerror(errno));
      if (!file) continue;
      int wrote = fprintf(file, "line %d\n", i);
      int flushed = fflush(file);
      printf("  fprintf %d, fflush %d, position %ld\n", wrote, flushed, ftell(file));
      rewind(file);
      char line[40] = "";
      printf("  fgets %s", fgets(line, sizeof line, file) ? line : "nothing\n");
      clearerr(file);
      printf("  seek to the end %d, position %ld\n", fseek(file, 0, SEEK_END), ftell(file));
      printf("  close %d\n", fclose(file));
      show(path);
    }
  FILE *file = fopen("numbers.txt", "w+");
  for (int i = 0; i < 20000; i++) fprintf(file, "%d %.3f\n", i, i / 7.0);
  rewind(file);
  int number, lines = 0;
  double value, total = 0;
  while (fscanf(file, "%d %lf", &number, &value) == 2) { lines++; total += value; }
  printf("%d lines, total %.3f, eof %d, error %d, position %ld\n", lines, total, feof(file) != 0, ferror(file), ftell(file));
  fclose(file);
  file = fopen("seek.bin", "w+");
  fseek(file, 100000, SEEK_SET);
  fputc('x', file);
  fflush(file);
  printf("a hole: position %ld, the byte before %d\n", ftell(file), (fseek(file, -2, SEEK_END), fgetc(file)));
  ungetc('q', file);
  printf("ungetc %c\n", fgetc(file));
  setvbuf(file, NULL, _IONBF, 0);
  printf("unbuffered: %d\n", fputs("tail", file));
  fclose(file);
  truncate("seek.bin", 7);
  show("seek.bin");
  printf("freopen %s\n", freopen("log.txt", "w", stderr) ? "worked" : "failed");
  fprintf(stderr, "to the log\n");
  fclose(stderr);
  show("log.txt");
  printf("remove %d, again %s\n", remove("log.txt"), remove("log.txt") ? strerror(errno) : "worked");
  char text[100];
  while (fgets(text, sizeof text, stdin)) printf("input: %s", text);
  printf("\nend of input %d\n", feof(stdin) != 0);
  return 3;
}
