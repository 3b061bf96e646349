/*
 * A disk that forgets. Preloaded into a process, it keeps for every file under POWER_DIR a second file, under
 * POWER_KEPT, that holds only what an fsync or fdatasync has been waited for: after a SIGKILL that second file
 * is what a power cut could have left. Names follow when the folder is synced, or with the file's own sync.
 * Memory maps are not followed: SQLite maps only its index of the log, which it makes anew after a crash.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The file's name, if it is one of those we look after: a path below POWER_DIR, made one below POWER_KEPT. */
static int kept_path(int fd, char *from, char *to) {
  const char *dir = getenv("POWER_DIR"), *kept = getenv("POWER_KEPT");
  char link[64];
  if (!dir || !kept) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, from, PATH_MAX - 1);
  if (length < 0) return 0;
  from[length] = 0;
  size_t root = strlen(dir);
  if (strncmp(from, dir, root) != 0 || from[root] != '/') return 0;
  snprintf(to, PATH_MAX, "%s%s", kept, from + root);
  return 1;
}

static void keep(int fd) {
  char from[PATH_MAX], to[PATH_MAX], part[PATH_MAX + 8], buffer[65536];
  struct stat facts;
  int before = errno;
  if (!kept_path(fd, from, to) || fstat(fd, &facts) != 0 || !S_ISREG(facts.st_mode)) {
    errno = before;
    return;
  }
  snprintf(part, sizeof part, "%s.part", to);
  int source = open(from, O_RDONLY), target = open(part, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  for (ssize_t n; source >= 0 && target >= 0 && (n = read(source, buffer, sizeof buffer)) > 0;)
    if (write(target, buffer, n) != n) abort();
  if (source >= 0) close(source);
  if (target >= 0) close(target);
  /* Whole or not at all: a kill in the middle of this must not look like a torn sync. */
  rename(part, to);
  errno = before;
}

int fsync(int fd) {
  int (*next)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  int result = next(fd);
  if (result == 0) keep(fd);
  return result;
}

int fdatasync(int fd) {
  int (*next)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  int result = next(fd);
  if (result == 0) keep(fd);
  return result;
}
