#include "CFaultFS.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fsuid.h>

typedef struct {
  sqlite3_file base;
  int file;
  sqlite3_file *real;
} fault_file;

static sqlite3_vfs *real_vfs;
static sqlite3_vfs fault_vfs;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char directory[1024];
static int calls, fail_at = -1, failed;
static faultfs_kind kind;
static faultfs_op *ops;
static int op_count, op_space;

static void forget(void) {
  for (int i = 0; i < op_count; i++) free(ops[i].data);
  op_count = 0;
  calls = failed = 0;
  fail_at = -1;
  kind = FAULT_NONE;
}

// Counts one call; answers with the fault it must show.
static faultfs_kind next_call(void) {
  pthread_mutex_lock(&lock);
  int number = calls++;
  int hit = kind == FAULT_EIO_FOREVER ? fail_at >= 0 && number >= fail_at : number == fail_at;
  if (hit) failed = 1;
  faultfs_kind answer = hit ? kind : FAULT_NONE;
  pthread_mutex_unlock(&lock);
  return answer;
}

static void keep(faultfs_op_type type, int file, long long offset, const void *data, int length) {
  pthread_mutex_lock(&lock);
  if (op_count == op_space) {
    op_space = op_space ? op_space * 2 : 256;
    ops = realloc(ops, sizeof *ops * (size_t)op_space);
  }
  faultfs_op op = {type, file, offset, length, NULL};
  if (length > 0) {
    op.data = malloc((size_t)length);
    memcpy(op.data, data, (size_t)length);
  }
  ops[op_count++] = op;
  pthread_mutex_unlock(&lock);
}

#define REAL(f) (((fault_file *)(f))->real)
#define FILE_OF(f) (((fault_file *)(f))->file)

static int ff_close(sqlite3_file *f) { return REAL(f)->pMethods->xClose(REAL(f)); }

static int ff_read(sqlite3_file *f, void *to, int length, sqlite3_int64 offset) {
  if (next_call() != FAULT_NONE) return SQLITE_IOERR_READ;
  return REAL(f)->pMethods->xRead(REAL(f), to, length, offset);
}

static int ff_write(sqlite3_file *f, const void *from, int length, sqlite3_int64 offset) {
  switch (next_call()) {
    case FAULT_NONE: break;
    case FAULT_EIO: case FAULT_EIO_FOREVER: return SQLITE_IOERR_WRITE;
    case FAULT_FULL: return SQLITE_FULL;
    case FAULT_SHORT_WRITE:
      keep(OP_WRITE, FILE_OF(f), offset, from, length / 2);
      REAL(f)->pMethods->xWrite(REAL(f), from, length / 2, offset);
      return SQLITE_FULL;
  }
  keep(OP_WRITE, FILE_OF(f), offset, from, length);
  return REAL(f)->pMethods->xWrite(REAL(f), from, length, offset);
}

static int ff_truncate(sqlite3_file *f, sqlite3_int64 size) {
  if (next_call() != FAULT_NONE) return SQLITE_IOERR_TRUNCATE;
  keep(OP_TRUNCATE, FILE_OF(f), size, NULL, 0);
  return REAL(f)->pMethods->xTruncate(REAL(f), size);
}

static int ff_sync(sqlite3_file *f, int flags) {
  (void)flags;
  if (next_call() != FAULT_NONE) return SQLITE_IOERR_FSYNC;
  keep(OP_SYNC, FILE_OF(f), 0, NULL, 0);
  return SQLITE_OK;
}

static int ff_size(sqlite3_file *f, sqlite3_int64 *size) {
  if (next_call() != FAULT_NONE) return SQLITE_IOERR_FSTAT;
  return REAL(f)->pMethods->xFileSize(REAL(f), size);
}

static int ff_lock(sqlite3_file *f, int level) { return REAL(f)->pMethods->xLock(REAL(f), level); }
static int ff_unlock(sqlite3_file *f, int level) { return REAL(f)->pMethods->xUnlock(REAL(f), level); }
static int ff_reserved(sqlite3_file *f, int *out) { return REAL(f)->pMethods->xCheckReservedLock(REAL(f), out); }
static int ff_control(sqlite3_file *f, int op, void *arg) { return REAL(f)->pMethods->xFileControl(REAL(f), op, arg); }
static int ff_sector(sqlite3_file *f) { return REAL(f)->pMethods->xSectorSize(REAL(f)); }
static int ff_device(sqlite3_file *f) { return REAL(f)->pMethods->xDeviceCharacteristics(REAL(f)); }

static int ff_shm_map(sqlite3_file *f, int page, int size, int extend, void volatile **out) {
  switch (next_call()) {
    case FAULT_NONE: break;
    case FAULT_EIO: case FAULT_EIO_FOREVER: return SQLITE_IOERR_SHMMAP;
    case FAULT_FULL: case FAULT_SHORT_WRITE: return SQLITE_IOERR_SHMSIZE;
  }
  return REAL(f)->pMethods->xShmMap(REAL(f), page, size, extend, out);
}

static int ff_shm_lock(sqlite3_file *f, int at, int n, int flags) {
  return REAL(f)->pMethods->xShmLock(REAL(f), at, n, flags);
}
static void ff_shm_barrier(sqlite3_file *f) { REAL(f)->pMethods->xShmBarrier(REAL(f)); }
static int ff_shm_unmap(sqlite3_file *f, int remove) { return REAL(f)->pMethods->xShmUnmap(REAL(f), remove); }

static const sqlite3_io_methods methods = {
    2,           ff_close,    ff_read,  ff_write,   ff_truncate, ff_sync,     ff_size,        ff_lock,     ff_unlock,
    ff_reserved, ff_control,  ff_sector, ff_device, ff_shm_map,  ff_shm_lock, ff_shm_barrier, ff_shm_unmap};

static int is_ours(const char *name) {
  pthread_mutex_lock(&lock);
  int ours = name && directory[0] && strncmp(name, directory, strlen(directory)) == 0;
  pthread_mutex_unlock(&lock);
  return ours;
}

static int file_of(const char *name) {
  size_t length = strlen(name);
  return length > 4 && strcmp(name + length - 4, "-wal") == 0;
}

static int ff_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *f, int flags, int *out) {
  (void)vfs;
  if (!is_ours(name)) return real_vfs->xOpen(real_vfs, name, f, flags, out);
  f->pMethods = NULL;
  if (next_call() != FAULT_NONE) return SQLITE_CANTOPEN;
  fault_file *file = (fault_file *)f;
  file->file = file_of(name);
  file->real = (sqlite3_file *)(file + 1);
  int code = real_vfs->xOpen(real_vfs, name, file->real, flags, out);
  if (code == SQLITE_OK) f->pMethods = &methods;
  return code;
}

static int ff_delete(sqlite3_vfs *vfs, const char *name, int sync) {
  (void)vfs;
  if (is_ours(name)) {
    if (next_call() != FAULT_NONE) return SQLITE_IOERR_DELETE;
    keep(OP_REMOVE, file_of(name), 0, NULL, 0);
    sync = 0;
  }
  return real_vfs->xDelete(real_vfs, name, sync);
}

void faultfs_install(void) {
  pthread_mutex_lock(&lock);
  int first = real_vfs == NULL;
  if (first) {
    real_vfs = sqlite3_vfs_find(NULL);
    fault_vfs = *real_vfs;
    fault_vfs.zName = "pingyi-fault";
    fault_vfs.szOsFile = (int)sizeof(fault_file) + real_vfs->szOsFile;
    fault_vfs.xOpen = ff_open;
    fault_vfs.xDelete = ff_delete;
  }
  pthread_mutex_unlock(&lock);
  if (first) sqlite3_vfs_register(&fault_vfs, 1);
}

void faultfs_begin(const char *path) {
  pthread_mutex_lock(&lock);
  forget();
  strncpy(directory, path, sizeof directory - 1);
  pthread_mutex_unlock(&lock);
}

void faultfs_end(void) {
  pthread_mutex_lock(&lock);
  forget();
  directory[0] = 0;
  pthread_mutex_unlock(&lock);
}

void faultfs_fail(int call, faultfs_kind which) {
  pthread_mutex_lock(&lock);
  fail_at = call;
  kind = which;
  pthread_mutex_unlock(&lock);
}

void faultfs_cure(void) { faultfs_fail(-1, FAULT_NONE); }
int faultfs_calls(void) { return calls; }
int faultfs_has_failed(void) { return failed; }
int faultfs_op_count(void) { return op_count; }
faultfs_op faultfs_op_at(int index) { return ops[index]; }

void faultfs_become(unsigned user) { setfsuid(user); }
