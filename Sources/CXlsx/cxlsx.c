#define _GNU_SOURCE
#include "CXlsx.h"

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <xlsxwriter.h>

// MARK: - The library, loaded once

#define FUNCTIONS(F) \
  F(workbook_new_opt) F(workbook_close) F(workbook_add_worksheet) F(workbook_add_chartsheet) \
  F(workbook_add_format) F(workbook_add_chart) F(workbook_set_properties) F(workbook_set_custom_property_string) \
  F(workbook_set_custom_property_number) F(worksheet_write_string) F(worksheet_write_number) \
  F(worksheet_write_blank) F(worksheet_set_column_opt) F(worksheet_freeze_panes) F(worksheet_autofilter) \
  F(worksheet_repeat_rows) F(worksheet_set_landscape) F(worksheet_set_paper) F(worksheet_fit_to_pages) \
  F(worksheet_set_header) F(worksheet_set_footer) F(worksheet_set_margins) F(worksheet_data_validation_range) \
  F(worksheet_conditional_format_range) F(chartsheet_set_chart) F(chartsheet_set_landscape) \
  F(chartsheet_set_paper) F(chartsheet_set_header) F(chartsheet_set_footer) F(chart_add_series) \
  F(chart_series_set_categories) F(chart_series_set_values) F(chart_series_set_name_range) \
  F(chart_series_set_fill) F(chart_title_set_name) F(chart_legend_set_position) F(chart_axis_set_reverse) \
  F(chart_axis_set_num_format) F(chart_axis_set_num_font) F(chart_axis_set_interval_unit) \
  F(chart_axis_set_min) F(chart_set_series_gap) F(chart_axis_set_major_unit) F(worksheet_set_row) F(worksheet_center_horizontally) F(chart_series_set_labels) F(format_set_num_format) F(format_set_font_name) \
  F(format_set_bold) F(format_set_text_wrap) F(format_set_border) F(format_set_align) F(format_set_bg_color) \
  F(lxw_strerror)

static struct {
#define FIELD(name) __typeof__(&name) name;
  FUNCTIONS(FIELD)
  bool is_loaded;
} lib;

// NULL, or why it cannot be had. What is loaded already is only looked for again.
static const char *load(const char *name) {
  void *handle = dlopen(name ? name : "libxlsxwriter.so." LXW_SOVERSION, RTLD_LAZY | RTLD_LOCAL);
  if (!handle) return dlerror();
  if (lib.is_loaded) return NULL;
#define LOAD(name) \
  if (!(lib.name = (__typeof__(&name))dlsym(handle, #name))) return "libxlsxwriter lacks " #name;
  FUNCTIONS(LOAD)
  lib.is_loaded = true;
  return NULL;
}

// MARK: - The book

struct xlsx_book {
  int memory;
  char path[32];
  lxw_workbook *book;
  lxw_worksheet *sheet;
  lxw_format **formats;
  int format_count;
  const char *scratch;
  // No fewer bytes than the parts take before they are compressed.
  uint64_t bound;
  // The first thing that went wrong.
  lxw_error error;
};

static void note(xlsx_book *self, lxw_error error) {
  if (!self->error) self->error = error;
}

xlsx_book *xlsx_open(const char *library, const char **reason) {
  static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&loading);
  *reason = load(library);
  pthread_mutex_unlock(&loading);
  if (*reason) return NULL;
  xlsx_book *self = calloc(1, sizeof *self);
  self->memory = memfd_create("workbook", MFD_CLOEXEC);
  snprintf(self->path, sizeof self->path, "/proc/self/fd/%d", self->memory);
  // The parts are gathered in unlinked files; those too are better in memory than on a disk that may be full.
  self->scratch = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
  self->bound = 1 << 20;
  lxw_workbook_options options = {.tmpdir = (void *)self->scratch};
  if (self->memory >= 0) self->book = lib.workbook_new_opt(self->path, &options);
  if (self->book) return self;
  *reason = strerror(errno);
  if (self->memory >= 0) close(self->memory);
  free(self);
  return NULL;
}

// The library takes no notice of a part that it could not write to its end; so there must be room from the start.
static bool has_room(xlsx_book *self) {
  struct statvfs room;
  if (statvfs(self->scratch, &room) != 0 || room.f_blocks == 0) return true;
  return (uint64_t)room.f_bavail * room.f_frsize > self->bound;
}

const char *xlsx_close(xlsx_book *self, uint8_t **bytes, size_t *count) {
  if (!has_room(self)) note(self, LXW_ERROR_CREATING_TMPFILE);
  note(self, lib.workbook_close(self->book));
  const char *reason = self->error ? lib.lxw_strerror(self->error) : NULL;
  off_t size = lseek(self->memory, 0, SEEK_END);
  *bytes = reason || size <= 0 ? NULL : malloc((size_t)size);
  *count = 0;
  while (*bytes && *count < (size_t)size) {
    ssize_t got = pread(self->memory, *bytes + *count, (size_t)size - *count, (off_t)*count);
    if (got <= 0) break;
    *count += (size_t)got;
  }
  if (!reason && (!*bytes || *count != (size_t)size)) reason = strerror(errno);
  close(self->memory);
  free(self->formats);
  free(self);
  return reason;
}

void xlsx_properties(
    xlsx_book *self, const char *title, const char *author, const char *status, int64_t created) {
  lxw_doc_properties properties = {
      .title = (void *)title, .author = (void *)author, .status = (void *)status, .created = (time_t)created};
  note(self, lib.workbook_set_properties(self->book, &properties));
}

void xlsx_property_text(xlsx_book *self, const char *name, const char *value) {
  note(self, lib.workbook_set_custom_property_string(self->book, name, value));
}

void xlsx_property_number(xlsx_book *self, const char *name, int32_t value) {
  note(self, lib.workbook_set_custom_property_number(self->book, name, value));
}

int xlsx_add_style(xlsx_book *self, const xlsx_style *style) {
  lxw_format *format = lib.workbook_add_format(self->book);
  if (*style->number_format) lib.format_set_num_format(format, style->number_format);
  if (*style->font) lib.format_set_font_name(format, style->font);
  if (style->is_bold) lib.format_set_bold(format);
  if (style->wraps) lib.format_set_text_wrap(format);
  if (style->has_border) lib.format_set_border(format, LXW_BORDER_THIN);
  if (style->is_centred) lib.format_set_align(format, LXW_ALIGN_CENTER);
  // A rule's style changes only what it names.
  if (style->has_border) lib.format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (style->fill) lib.format_set_bg_color(format, style->fill);
  self->formats = realloc(self->formats, (size_t)(self->format_count + 1) * sizeof *self->formats);
  self->formats[self->format_count] = format;
  return self->format_count++;
}

static lxw_format *format_of(xlsx_book *self, int style) {
  return style >= 0 && style < self->format_count ? self->formats[style] : NULL;
}

// MARK: - Sheets

void xlsx_add_sheet(xlsx_book *self, const char *name) {
  self->sheet = lib.workbook_add_worksheet(self->book, name);
  if (self->sheet) return;
  note(self, LXW_ERROR_PARAMETER_VALIDATION);
  // The book is lost, but what is still to come must have somewhere to go.
  self->sheet = lib.workbook_add_worksheet(self->book, NULL);
}

void xlsx_text(xlsx_book *self, uint32_t row, uint16_t column, const char *text, int style) {
  // A sign takes five bytes as markup, and a cell some more.
  self->bound += 5 * strlen(text) + 128;
  note(self, lib.worksheet_write_string(self->sheet, row, column, text, format_of(self, style)));
}

void xlsx_number(xlsx_book *self, uint32_t row, uint16_t column, double value, int style) {
  self->bound += 128;
  note(self, lib.worksheet_write_number(self->sheet, row, column, value, format_of(self, style)));
}

void xlsx_blank(xlsx_book *self, uint32_t row, uint16_t column, int style) {
  self->bound += 128;
  note(self, lib.worksheet_write_blank(self->sheet, row, column, format_of(self, style)));
}

void xlsx_column(xlsx_book *self, uint16_t column, double width, int style, bool is_hidden) {
  lxw_row_col_options options = {.hidden = is_hidden};
  note(self, lib.worksheet_set_column_opt(self->sheet, column, column, width, format_of(self, style), &options));
}

void xlsx_row(xlsx_book *self, uint32_t row, double height) {
  note(self, lib.worksheet_set_row(self->sheet, row, height, NULL));
}

void xlsx_layout(xlsx_book *self, uint32_t last_row, uint16_t last_column, uint16_t frozen_columns) {
  lib.worksheet_freeze_panes(self->sheet, 1, frozen_columns);
  note(self, lib.worksheet_autofilter(self->sheet, 0, 0, last_row, last_column));
  note(self, lib.worksheet_repeat_rows(self->sheet, 0, 0));
  lib.worksheet_set_landscape(self->sheet);
  lib.worksheet_set_paper(self->sheet, 9);  // A4
  lib.worksheet_fit_to_pages(self->sheet, 1, 0);
  lib.worksheet_center_horizontally(self->sheet);
  lib.worksheet_set_margins(self->sheet, 0.5, 0.5, 0.8, 0.7);
}

void xlsx_page(xlsx_book *self, const char *header, const char *footer) {
  note(self, lib.worksheet_set_header(self->sheet, header));
  note(self, lib.worksheet_set_footer(self->sheet, footer));
}

static void validate(
    xlsx_book *self, uint16_t column, uint32_t first_row, uint32_t last_row, lxw_data_validation *validation,
    const char *title, const char *message) {
  validation->ignore_blank = LXW_VALIDATION_ON;
  validation->error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
  validation->error_title = (void *)title;
  validation->error_message = (void *)message;
  note(self, lib.worksheet_data_validation_range(self->sheet, first_row, column, last_row, column, validation));
}

void xlsx_choices(
    xlsx_book *self, uint16_t column, uint32_t first_row, uint32_t last_row, const char *const *choices,
    const char *title, const char *message) {
  lxw_data_validation validation = {
      .validate = LXW_VALIDATION_TYPE_LIST, .value_list = (void *)choices,
      .dropdown = LXW_VALIDATION_ON};
  validate(self, column, first_row, last_row, &validation, title, message);
}

void xlsx_dates(
    xlsx_book *self, uint16_t column, uint32_t first_row, uint32_t last_row, const char *title, const char *message) {
  lxw_data_validation validation = {
      .validate = LXW_VALIDATION_TYPE_DATE, .criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN,
      .value_datetime = {.year = 1949, .month = 10, .day = 1}};
  validate(self, column, first_row, last_row, &validation, title, message);
}

void xlsx_rule(
    xlsx_book *self, uint16_t column, uint32_t first_row, uint32_t last_row, const char *formula, int style) {
  lxw_conditional_format rule = {
      .type = LXW_CONDITIONAL_TYPE_FORMULA, .value_string = (void *)formula, .format = format_of(self, style),
      .stop_if_true = LXW_TRUE};
  note(self, lib.worksheet_conditional_format_range(self->sheet, first_row, column, last_row, column, &rule));
}

// MARK: - Charts

void xlsx_add_chart(xlsx_book *self, const xlsx_chart *chart) {
  lxw_chartsheet *sheet = lib.workbook_add_chartsheet(self->book, chart->name);
  if (!sheet) {
    note(self, LXW_ERROR_PARAMETER_VALIDATION);
    return;
  }
  lxw_chart *bars =
      lib.workbook_add_chart(self->book, chart->is_stacked ? LXW_CHART_BAR_STACKED_PERCENT : LXW_CHART_BAR);
  for (size_t i = 0; i < chart->series_count; i++) {
    uint16_t column = chart->series[i];
    lxw_chart_series *series = lib.chart_add_series(bars, NULL, NULL);
    lib.chart_series_set_name_range(series, chart->of, 0, column);
    lib.chart_series_set_categories(
        series, chart->of, chart->first_row, chart->categories, chart->last_row, chart->categories);
    lib.chart_series_set_values(series, chart->of, chart->first_row, column, chart->last_row, column);
    lxw_chart_fill fill = {.color = chart->colours[i]};
    lib.chart_series_set_fill(series, &fill);
    if (!chart->is_stacked && i + 1 == chart->series_count) lib.chart_series_set_labels(series);
  }
  lib.chart_title_set_name(bars, chart->title);
  lib.chart_legend_set_position(bars, LXW_CHART_LEGEND_BOTTOM);
  // The library names axes by where they are drawn. Bars begin below, and the first row belongs on top.
  lxw_chart_font small = {.size = chart->last_row > 30 ? 6 : 8};
  lib.chart_axis_set_reverse(bars->y_axis);
  lib.chart_axis_set_interval_unit(bars->y_axis, 1);
  lib.chart_axis_set_num_font(bars->y_axis, &small);
  lib.chart_axis_set_min(bars->x_axis, 0);
  if (chart->step > 0) lib.chart_axis_set_major_unit(bars->x_axis, chart->step);
  lib.chart_axis_set_num_format(bars->x_axis, (void *)chart->number_format);
  lib.chart_set_series_gap(bars, 40);
  note(self, lib.chartsheet_set_chart(sheet, bars));
  lib.chartsheet_set_landscape(sheet);
  lib.chartsheet_set_paper(sheet, 9);
  note(self, lib.chartsheet_set_header(sheet, chart->header));
  note(self, lib.chartsheet_set_footer(sheet, chart->footer));
}
