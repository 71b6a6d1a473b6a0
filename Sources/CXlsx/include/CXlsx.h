// libxlsxwriter behind the few calls a workbook of ours takes.
//
// Debian ships the library as a shared object only, and it brings libcrypto along: linked, it would cost every start of
// the program a millisecond. So it is loaded when the first workbook is written. It can write only to a path; here that
// is the path of a file in memory, so that a workbook goes from values to bytes and nothing is left behind.
// Read next: cxlsx.c, and `XLSXWriter`, the only caller.
#ifndef CXLSX_H
#define CXLSX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct xlsx_book xlsx_book;

// How a cell looks. An empty `number_format` or `font` is the spreadsheet's own.
typedef struct {
  const char *number_format;
  const char *font;
  // 0xRRGGBB; 0 is none.
  uint32_t fill;
  bool is_bold;
  bool wraps;
  bool has_border;
  bool is_centred;
} xlsx_style;

// A chart of bars, one for each row of a sheet, on a sheet of its own.
typedef struct {
  const char *name;
  const char *title;
  // The sheet the figures are on, and its rows, from 0.
  const char *of;
  uint32_t first_row, last_row;
  uint16_t categories;
  // Each bar is a whole and its parts are shares; otherwise each series has a bar of its own.
  bool is_stacked;
  // In order of the series; as many as there are series.
  const uint16_t *series;
  const uint32_t *colours;
  size_t series_count;
  // Of the figures along the bars.
  const char *number_format;
  // Between them; 0 is the spreadsheet's own.
  double step;
  const char *header, *footer;
} xlsx_chart;

// NULL where the library is not installed or memory is out; `reason` then says why, in the system's words, until this
// thread asks again. `library` is the name it is looked for by; NULL is the one it has on Debian.
xlsx_book *xlsx_open(const char *library, const char **reason);

// Ends the book. `bytes` is to be freed by the caller. NULL, or what went wrong.
const char *xlsx_close(xlsx_book *book, uint8_t **bytes, size_t *count);

// `created` is seconds since 1970; texts of at most 255 characters.
void xlsx_properties(
    xlsx_book *book, const char *title, const char *author, const char *status, int64_t created);
void xlsx_property_text(xlsx_book *book, const char *name, const char *value);
void xlsx_property_number(xlsx_book *book, const char *name, int32_t value);

// The number of a style; styles that are alike need not be made twice.
int xlsx_add_style(xlsx_book *book, const xlsx_style *style);

// The sheet that everything below goes to; `name` must be one that spreadsheets take, and new.
void xlsx_add_sheet(xlsx_book *book, const char *name);
void xlsx_text(xlsx_book *book, uint32_t row, uint16_t column, const char *text, int style);
void xlsx_number(xlsx_book *book, uint32_t row, uint16_t column, double value, int style);
void xlsx_blank(xlsx_book *book, uint32_t row, uint16_t column, int style);
// `width` in characters; a hidden column is there for who reads the file, not for who looks at it.
void xlsx_column(xlsx_book *book, uint16_t column, double width, int style, bool is_hidden);

// `height` in points.
void xlsx_row(xlsx_book *book, uint32_t row, double height);

// The first row is the heading: it stays in sight, has filters and is printed on every page. A4 landscape, one page
// wide.
void xlsx_layout(xlsx_book *book, uint32_t last_row, uint16_t last_column, uint16_t frozen_columns);
// At most 255 characters each, in the codes of spreadsheets.
void xlsx_page(xlsx_book *book, const char *header, const char *footer);

// Offers the choices in a column; others are taken after a question. Together at most 255 characters, no commas.
void xlsx_choices(
    xlsx_book *book, uint16_t column, uint32_t first_row, uint32_t last_row, const char *const *choices,
    const char *title, const char *message);
// Asks before something else than a date is taken.
void xlsx_dates(
    xlsx_book *book, uint16_t column, uint32_t first_row, uint32_t last_row, const char *title, const char *message);
// Cells for which `formula` holds, written for the first row, look like `style`; of several rules the first one counts.
void xlsx_rule(
    xlsx_book *book, uint16_t column, uint32_t first_row, uint32_t last_row, const char *formula, int style);

void xlsx_add_chart(xlsx_book *book, const xlsx_chart *chart);

#endif
