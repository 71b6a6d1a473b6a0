#ifndef CTOML_H
#define CTOML_H

// A TOML text as a flat list of nodes, each with its place in the text; or the first fault of syntax.
//
// The parsing is toml++'s; this file only makes it callable from C. Nothing is thrown across it, whatever the bytes.
// Lines and columns begin at 1; a column counts Unicode code points. Strings are UTF-8 with a length, may contain
// NUL bytes, and live as long as the document they belong to.

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  CTOML_TABLE = 0,
  CTOML_ARRAY = 1,
  CTOML_STRING = 2,
  CTOML_INTEGER = 3,
  CTOML_FLOAT = 4,
  CTOML_BOOLEAN = 5,
  CTOML_DATE = 6,
  CTOML_TIME = 7,
  CTOML_DATE_TIME = 8
};

enum {
  CTOML_OK = 0,
  // Not TOML: `message` is toml++'s sentence.
  CTOML_SYNTAX = 1,
  // A dotted key or a table header has more parts than CTOML_MAX_KEY_PARTS.
  CTOML_TOO_DEEP = 2,
  // No memory, or a failure nobody foresaw.
  CTOML_FAILED = 3
};

enum { CTOML_MAX_KEY_PARTS = 16 };

typedef struct {
  const char *bytes;
  size_t length;
} ctoml_text;

typedef struct {
  uint32_t line;
  uint32_t column;
} ctoml_place;

// One value. Nodes stand in pre-order: a table or an array is followed by its `children`, each with its own after it.
typedef struct {
  uint8_t kind;
  uint8_t boolean;
  uint8_t month, day, hour, minute, second;
  uint16_t year;
  uint32_t children;
  int64_t integer;
  double real;
  ctoml_text text;
  // The key of a table's entry; `bytes` is null for the root and for the elements of an array.
  ctoml_text key;
  ctoml_place key_place;
  ctoml_place place;
} ctoml_node;

typedef struct ctoml_document ctoml_document;

// Parses `length` bytes of UTF-8. Null only when there is no memory; otherwise to be freed by `ctoml_free`.
ctoml_document *ctoml_parse(const uint8_t *bytes, size_t length);
void ctoml_free(ctoml_document *document);

int ctoml_status(const ctoml_document *document);
ctoml_text ctoml_message(const ctoml_document *document);
ctoml_place ctoml_fault_place(const ctoml_document *document);

size_t ctoml_node_count(const ctoml_document *document);
// The first node, the root table, where the status is CTOML_OK; null otherwise.
const ctoml_node *ctoml_nodes(const ctoml_document *document);

#ifdef __cplusplus
}
#endif

#endif
