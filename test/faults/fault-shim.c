// Stands between a program and the file system (LD_PRELOAD, Linux with glibc), for files under the folder FAULT_FOLDER alone.
//
// Recording, where FAULT_RECORD names a file: every write, truncation, fsync, unlink, rename and link is appended to it, in order, as
//   kind (1 byte) · file number (4) · offset (8) · length (4) · that many bytes, all little-endian.
//
// Failing: to open FOLDER/.fault/arm-N-ERRNO-STAYS makes the N-th call from then on fail with ERRNO, and every later one too that could
// need room on the disk where STAYS is 1. FOLDER/.fault/disarm ends that; FOLDER/.fault/hit-KIND fails with EEXIST where a call of that
// kind was failed and with ENOENT where not. (Doors of this sort need no second language to be opened.)

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FDS 4096
#define MOST_FILES 65536
#define REAL(name) ((__typeof__(&name))real(#name))

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static const char *folder = NULL;
static int record = -1;
static int fds[MOST_FDS];
static char *files[MOST_FILES];
static int files_used = 1;
static long armed = 0, calls = 0;
static int error = 0, stays = 0, hit = 0;
static char hit_kind[16];

static void *real(const char *name) {
  return dlsym(RTLD_NEXT, name);
}

__attribute__((constructor)) static void begin(void) {
  folder = getenv("FAULT_FOLDER");
  const char *path = getenv("FAULT_RECORD");
  if (folder && path) record = REAL(open64)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_watched(const char *path) {
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int watched(int fd) {
  return fd >= 0 && fd < MOST_FDS ? fds[fd] : 0;
}

static void note(char kind, uint32_t file, uint64_t offset, const void *data, uint32_t length) {
  if (record < 0) return;
  unsigned char head[17];
  head[0] = (unsigned char)kind;
  memcpy(head + 1, &file, 4);
  memcpy(head + 5, &offset, 8);
  memcpy(head + 13, &length, 4);
  struct iovec parts[2] = {{head, 17}, {(void *)data, length}};
  if (REAL(writev)(record, parts, length ? 2 : 1) != (ssize_t)(17 + length)) abort();
}

// Whether this call is to fail. `needs` says whether it could need room on the disk.
static int fails(const char *kind, int needs) {
  if (!armed) return 0;
  calls++;
  if (calls != armed && !(stays && calls > armed && needs)) return 0;
  if (calls == armed && stays && !needs) {
    armed++;
    return 0;
  }
  if (!hit) {
    hit = 1;
    strncpy(hit_kind, kind, sizeof hit_kind - 1);
  }
  errno = error;
  return 1;
}

static int door(const char *path) {
  const char *at = strstr(path, "/.fault/");
  if (!at) return 0;
  at += 8;
  if (strncmp(at, "arm-", 4) == 0) {
    sscanf(at, "arm-%ld-%d-%d", &armed, &error, &stays);
    calls = 0;
    hit = 0;
    memset(hit_kind, 0, sizeof hit_kind);
  } else if (strcmp(at, "disarm") == 0) {
    armed = 0;
  } else if (strncmp(at, "hit-", 4) == 0) {
    errno = hit && strcmp(at + 4, hit_kind) == 0 ? EEXIST : ENOENT;
    return 1;
  }
  errno = ENOENT;
  return 1;
}

static int number_of(const char *path, int is_new) {
  if (!is_new)
    for (int at = files_used - 1; at > 0; at--)
      if (files[at] && strcmp(files[at], path) == 0) return at;
  if (files_used >= MOST_FILES) abort();
  files[files_used] = strdup(path);
  note('N', (uint32_t)files_used, (uint64_t)is_new, path, (uint32_t)strlen(path));
  return files_used++;
}

static void forget(const char *path) {
  for (int at = files_used - 1; at > 0; at--)
    if (files[at] && strcmp(files[at], path) == 0) {
      free(files[at]);
      files[at] = NULL;
    }
}

static int open_any(const char *path, int flags, mode_t mode) {
  if (!is_watched(path)) return REAL(open64)(path, flags, mode);
  if (door(path)) return -1;
  pthread_mutex_lock(&lock);
  int fd = -1;
  int was = REAL(access)(path, F_OK) == 0;
  if (!fails("open", (flags & O_CREAT) && !was)) {
    fd = REAL(open64)(path, flags, mode);
    if (fd >= 0 && fd < MOST_FDS) {
      fds[fd] = number_of(path, !was);
      if (was && (flags & O_TRUNC)) note('T', (uint32_t)fds[fd], 0, NULL, 0);
    }
  }
  int kept = errno;
  pthread_mutex_unlock(&lock);
  errno = kept;
  return fd;
}

#define OPEN(name)                          \
  int name(const char *path, int flags, ...) { \
    va_list list;                           \
    va_start(list, flags);                  \
    mode_t mode = va_arg(list, mode_t);     \
    va_end(list);                           \
    return open_any(path, flags, mode);     \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  if (fd >= 0 && fd < MOST_FDS) fds[fd] = 0;
  return REAL(close)(fd);
}

#define GUARDED(kind, needs, refused, work) \
  pthread_mutex_lock(&lock);                \
  __typeof__(refused) done = refused;       \
  if (!fails(kind, needs)) {                \
    work;                                   \
  }                                         \
  int kept = errno;                         \
  pthread_mutex_unlock(&lock);              \
  errno = kept;                             \
  return done;

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
  int file = watched(fd);
  if (!file) return REAL(pwrite64)(fd, data, length, offset);
  GUARDED("pwrite", 1, (ssize_t)-1, {
    done = REAL(pwrite64)(fd, data, length, offset);
    if (done > 0) note('W', (uint32_t)file, (uint64_t)offset, data, (uint32_t)done);
  })
}

ssize_t write(int fd, const void *data, size_t length) {
  int file = watched(fd);
  if (!file) return REAL(write)(fd, data, length);
  GUARDED("write", 1, (ssize_t)-1, {
    off64_t offset = fcntl(fd, F_GETFL) & O_APPEND ? lseek64(fd, 0, SEEK_END) : lseek64(fd, 0, SEEK_CUR);
    done = REAL(write)(fd, data, length);
    if (done > 0) note('W', (uint32_t)file, (uint64_t)offset, data, (uint32_t)done);
  })
}

ssize_t pread64(int fd, void *data, size_t length, off64_t offset) {
  if (!watched(fd)) return REAL(pread64)(fd, data, length, offset);
  GUARDED("pread", 0, (ssize_t)-1, done = REAL(pread64)(fd, data, length, offset))
}

ssize_t read(int fd, void *data, size_t length) {
  if (!watched(fd)) return REAL(read)(fd, data, length);
  GUARDED("read", 0, (ssize_t)-1, done = REAL(read)(fd, data, length))
}

int fsync(int fd) {
  int file = watched(fd);
  if (!file) return REAL(fsync)(fd);
  GUARDED("fsync", 0, -1, {
    // What is recorded is replayed as if it had come to the disk; the real one would only wait.
    done = record >= 0 ? 0 : REAL(fsync)(fd);
    note('S', (uint32_t)file, 0, NULL, 0);
  })
}

int fdatasync(int fd) {
  int file = watched(fd);
  if (!file) return REAL(fdatasync)(fd);
  GUARDED("fsync", 0, -1, {
    done = record >= 0 ? 0 : REAL(fdatasync)(fd);
    note('S', (uint32_t)file, 0, NULL, 0);
  })
}

int ftruncate64(int fd, off64_t length) {
  int file = watched(fd);
  if (!file) return REAL(ftruncate64)(fd, length);
  GUARDED("ftruncate", 1, -1, {
    done = REAL(ftruncate64)(fd, length);
    if (done == 0) note('T', (uint32_t)file, (uint64_t)length, NULL, 0);
  })
}

void *mmap64(void *address, size_t length, int protection, int flags, int fd, off64_t offset) {
  if (!watched(fd)) return REAL(mmap64)(address, length, protection, flags, fd, offset);
  GUARDED("mmap", 0, MAP_FAILED, done = REAL(mmap64)(address, length, protection, flags, fd, offset))
}

int unlink(const char *path) {
  if (!is_watched(path)) return REAL(unlink)(path);
  GUARDED("unlink", 0, -1, {
    done = REAL(unlink)(path);
    if (done == 0) {
      note('U', 0, 0, path, (uint32_t)strlen(path));
      forget(path);
    }
  })
}

static void note_two(char kind, const char *from, const char *to) {
  char both[8192];
  int length = snprintf(both, sizeof both, "%s\n%s", from, to);
  note(kind, 0, 0, both, (uint32_t)length);
}

int rename(const char *from, const char *to) {
  if (!is_watched(from)) return REAL(rename)(from, to);
  GUARDED("rename", 1, -1, {
    done = REAL(rename)(from, to);
    if (done == 0) {
      note_two('R', from, to);
      forget(to);
      for (int at = files_used - 1; at > 0; at--)
        if (files[at] && strcmp(files[at], from) == 0) {
          free(files[at]);
          files[at] = strdup(to);
        }
    }
  })
}

int link(const char *from, const char *to) {
  if (!is_watched(from)) return REAL(link)(from, to);
  GUARDED("link", 1, -1, {
    done = REAL(link)(from, to);
    if (done == 0) note_two('L', from, to);
  })
}
