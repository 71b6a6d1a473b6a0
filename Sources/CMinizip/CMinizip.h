// minizip over memory: it writes through stdio, and so does this, to a stream that has no file behind it.
#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <stdio.h>
#include <stdlib.h>

// What an archive is written to or read from. After closing, `bytes` is the caller's to free where it was written.
struct zip_memory {
  char *bytes;
  size_t count;
};

static void *zip_memory_write(void *memory, const void *name, int mode) {
  struct zip_memory *m = memory;
  return open_memstream(&m->bytes, &m->count);
}

static void *zip_memory_read(void *memory, const void *name, int mode) {
  struct zip_memory *m = memory;
  return fmemopen(m->bytes, m->count, "rb");
}

// `memory` must stay where it is until zipClose. NULL if there is no memory.
static inline zipFile zip_create(struct zip_memory *memory) {
  zlib_filefunc64_def functions;
  fill_fopen64_filefunc(&functions);
  functions.zopen64_file = zip_memory_write;
  functions.opaque = memory;
  return zipOpen2_64("", APPEND_STATUS_CREATE, NULL, &functions);
}

// `memory` must stay where it is until unzClose. NULL if it holds no archive.
static inline unzFile zip_open(struct zip_memory *memory) {
  zlib_filefunc64_def functions;
  fill_fopen64_filefunc(&functions);
  functions.zopen64_file = zip_memory_read;
  functions.opaque = memory;
  return unzOpen2_64("", &functions);
}
