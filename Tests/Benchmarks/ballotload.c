// A hall of phones: many connections, one request after the other on each, one thread.
//
// usage: ballotload PORT CONNECTIONS PATH BODIES [ACKNOWLEDGED]
// BODIES has a form a line. Prints one line of JSON: answers a second, latencies in ms, how many of each status.
// Into ACKNOWLEDGED goes the number of each line that was answered 200, as it is answered.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

typedef struct {
  int fd, line, length, sent, got, headers, total;
  double start;
  char request[4096], answer[16384];
} connection;

static char **bodies;
static int count, next, done, lost, statuses[6], port;
static double *latencies;
static const char *path;
static FILE *acknowledged;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void load(const char *name) {
  FILE *file = fopen(name, "r");
  char *line = 0;
  size_t room = 0;
  ssize_t length;
  if (!file) exit(2);
  while ((length = getline(&line, &room, file)) > 0) {
    if (line[length - 1] == '\n') line[length - 1] = 0;
    bodies = realloc(bodies, (count + 1) * sizeof *bodies);
    bodies[count++] = strdup(line);
  }
  latencies = calloc(count, sizeof *latencies);
}

static int dial(void) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;
  if (connect(fd, (struct sockaddr *)&address, sizeof address)) { close(fd); return -1; }
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  fcntl(fd, F_SETFL, O_NONBLOCK);
  return fd;
}

// 0 where nothing is left to send.
static int begin(connection *c) {
  if (next >= count) return 0;
  c->line = next++;
  c->length = snprintf(c->request, sizeof c->request,
                       "POST %s HTTP/1.1\r\nHost: hall\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                       "Content-Length: %zu\r\n\r\n%s",
                       path, strlen(bodies[c->line]), bodies[c->line]);
  c->sent = c->got = c->headers = 0;
  c->start = now();
  return 1;
}

// Whether the whole answer is there.
static int read_answer(connection *c) {
  c->answer[c->got] = 0;
  if (!c->headers) {
    char *end = strstr(c->answer, "\r\n\r\n");
    if (!end) return 0;
    c->headers = end + 4 - c->answer;
    char *length = strcasestr(c->answer, "content-length:");
    c->total = c->headers + (length && length < end ? atoi(length + 15) : 0);
  }
  return c->got >= c->total;
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  if (argc < 5) return 2;
  port = atoi(argv[1]);
  int connections = atoi(argv[2]), open = 0;
  path = argv[3];
  load(argv[4]);
  if (argc > 5) acknowledged = fopen(argv[5], "w");
  int loop = epoll_create1(0);
  double start = now();
  for (int i = 0; i < connections; i++) {
    connection *c = calloc(1, sizeof *c);
    if ((c->fd = dial()) < 0 || !begin(c)) continue;
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLET, .data.ptr = c};
    epoll_ctl(loop, EPOLL_CTL_ADD, c->fd, &event);
    open++;
  }
  struct epoll_event events[256];
  while (open > 0) {
    int ready = epoll_wait(loop, events, 256, 15000);
    if (ready <= 0) break;
    for (int i = 0; i < ready; i++) {
      connection *c = events[i].data.ptr;
      for (int more = 1; more;) {
        while (c->sent < c->length) {
          ssize_t n = write(c->fd, c->request + c->sent, c->length - c->sent);
          if (n <= 0) break;
          c->sent += n;
        }
        ssize_t n = read(c->fd, c->answer + c->got, sizeof c->answer - 1 - c->got);
        if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) break;
        if (n <= 0) { close(c->fd); lost++; open--; break; }
        c->got += n;
        if (!read_answer(c)) continue;
        int status = atoi(c->answer + 9);
        statuses[status / 100 % 6]++;
        if (status == 200 && acknowledged) { fprintf(acknowledged, "%d\n", c->line); fflush(acknowledged); }
        latencies[done++] = now() - c->start;
        if (!begin(c)) { close(c->fd); open--; more = 0; }
      }
    }
  }
  double took = now() - start;
  qsort(latencies, done, sizeof *latencies, by_value);
  printf("{\"rate\": %.0f, \"p50_ms\": %.2f, \"p99_ms\": %.2f, \"max_ms\": %.2f, \"done\": %d, \"lost\": %d, \"ok\": %d, "
         "\"refused\": %d, \"failed\": %d}\n",
         done / took, done ? latencies[done / 2] * 1e3 : 0, done ? latencies[done * 99 / 100] * 1e3 : 0,
         done ? latencies[done - 1] * 1e3 : 0, done, lost, statuses[2], statuses[4], statuses[5]);
  return 0;
}
