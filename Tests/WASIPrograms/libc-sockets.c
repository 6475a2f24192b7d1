// Echoes what each of three clients sends, over the listener that the host opened: with accept, poll, recv, send, read, write.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
  int listener = 3;
  while (listener < 10 && fcntl(listener, F_GETFL) >= 0) {
    int type;
    socklen_t count = sizeof type;
    if (getsockopt(listener, SOL_SOCKET, SO_TYPE, &type, &count) == 0) break;
    listener++;
  }
  printf("the listener is there: %d\n", listener < 10);
  fflush(stdout);
  fcntl(listener, F_SETFL, O_NONBLOCK);
  for (int client = 0; client < 3; client++) {
    struct pollfd p = {listener, POLLIN, 0};
    if (poll(&p, 1, 20000) != 1) { printf("no client: %s\n", strerror(errno)); return 1; }
    int s = accept(listener, NULL, NULL);
    if (s < 0) { printf("accept: %s\n", strerror(errno)); return 1; }
    fcntl(s, F_SETFL, 0);
    int type;
    socklen_t count = sizeof type;
    printf("client %d: type %d\n", client, getsockopt(s, SOL_SOCKET, SO_TYPE, &type, &count) ? -1 : type == SOCK_STREAM);
    char buffer[1000];
    ssize_t n = recv(s, buffer, 3, MSG_PEEK);
    printf("peeked %zd %.*s\n", n, (int)n, buffer);
    long total = 0;
    while ((n = client == 1 ? read(s, buffer, sizeof buffer) : recv(s, buffer, sizeof buffer, 0)) > 0) {
      ssize_t sent = 0;
      while (sent < n) {
        ssize_t more = client == 1 ? write(s, buffer + sent, n - sent) : send(s, buffer + sent, n - sent, 0);
        if (more < 0) { printf("send: %s\n", strerror(errno)); return 1; }
        sent += more;
      }
      total += n;
    }
    printf("echoed %ld bytes, then %zd\n", total, n);
    printf("shutdown %d\n", shutdown(s, SHUT_WR));
    printf("close %d\n", close(s));
    fflush(stdout);
  }
  printf("nobody waits: %s\n", accept(listener, NULL, NULL) < 0 ? strerror(errno) : "a client");
  return 0;
}
