// A file system under SQLite that fails on order and remembers what was asked of it. For tests only.
//
// It becomes SQLite's default and passes everything on, except for files below the directory given to faultfs_begin:
// their calls are counted, the chosen one fails, and writes, truncations, syncs and removals are kept in order, so that
// a test can build the files as a crash would have left them. Nothing below that directory is really synced.
#pragma once

typedef enum { FAULT_NONE, FAULT_EIO, FAULT_FULL, FAULT_SHORT_WRITE, FAULT_EIO_FOREVER } faultfs_kind;
typedef enum { OP_WRITE, OP_TRUNCATE, OP_SYNC, OP_REMOVE } faultfs_op_type;

typedef struct {
  faultfs_op_type type;
  int file;  // 0: the database, 1: its write-ahead log
  long long offset;  // of a write; the new size of a truncation
  int length;
  unsigned char *data;
} faultfs_op;

void faultfs_install(void);
// One directory at a time; forgets what was counted and kept.
void faultfs_begin(const char *directory);
void faultfs_end(void);
// The call with this number, from 0, fails; counted over open, read, write, truncate, sync, file size and shared memory.
void faultfs_fail(int call, faultfs_kind kind);
void faultfs_cure(void);
int faultfs_calls(void);
int faultfs_has_failed(void);
int faultfs_op_count(void);
faultfs_op faultfs_op_at(int index);

// This thread's file accesses are judged as those of `user` from here on; nothing happens where we are not root.
void faultfs_become(unsigned user);
