// ncurses for Swift: the macros and mutable globals that the importer cannot see, as functions. Nothing else.
#define NCURSES_WIDECHAR 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <term.h>
#include <unistd.h>
#undef lines
#undef columns
#undef tab
#undef newline
#undef buttons

static inline SCREEN *nc_start(void) { return newterm(NULL, stdout, stdin); }
// Whether there is a description of the terminal type that can address the cursor; leaves nothing behind.
static inline int nc_knows_full_screen(void) {
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) == ERR) return 0;
  int usable = cursor_address != NULL;
  del_curterm(cur_term);
  return usable;
}
int memfd_create(const char *name, unsigned flags);
static inline int nc_memory_file(void) { return memfd_create("screen", 1 /* MFD_CLOEXEC */); }
static inline void nc_write(const char *text) { fputs(text, stdout), fflush(stdout); }
// Whether a part of the screen can be moved up and down, so that it need not be written again.
static inline int nc_can_scroll(void) { return change_scroll_region && scroll_forward && scroll_reverse; }
static inline int nc_columns(void) { return COLS; }
static inline int nc_rows(void) { return LINES; }
static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline int nc_colors(void) { return COLORS; }
static inline int nc_color_pairs(void) { return COLOR_PAIRS; }
static inline attr_t nc_bold(void) { return A_BOLD; }
static inline attr_t nc_dim(void) { return A_DIM; }
static inline attr_t nc_reverse(void) { return A_REVERSE; }
static inline attr_t nc_underline(void) { return A_UNDERLINE; }
static inline mmask_t nc_mouse_events(void) { return BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED; }
// What a key sends, by its name in the terminal's description; NULL where it has none.
static inline const char *nc_key_sequence(const char *name) {
  const char *found = tigetstr(name);
  return found == (const char *)-1 ? NULL : found;
}
static inline const char *nc_leave_ca(void) { return exit_ca_mode; }
// What also empties the lines that have scrolled away; NULL where the terminal knows no such thing.
static inline const char *nc_clear_history(void) {
  const char *found = tigetstr("E3");
  return found == (const char *)-1 ? NULL : found;
}
static inline const char *nc_codeset(void) { return nl_langinfo(CODESET); }

// One character (with its combining marks, NUL-terminated) at a place, in an attribute and colour pair.
static inline int nc_put(int y, int x, const wchar_t *text, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) == ERR) return ERR;
  return mvadd_wch(y, x, &cell);
}
