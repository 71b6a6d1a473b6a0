// libvterm for Swift: the cell as plain numbers, since its bit fields and unions do not import well. Nothing else.
#include <vterm.h>

// The code points of one cell (0-terminated when fewer than 6) and its width in columns; 0 where there is no such cell.
static inline int vt_cell(const VTermScreen *screen, int row, int column, uint32_t text[6], int *width) {
  VTermScreenCell cell;
  VTermPos place = {.row = row, .col = column};
  if (!vterm_screen_get_cell(screen, place, &cell)) return 0;
  for (int i = 0; i < 6; i++) text[i] = cell.chars[i];
  *width = cell.width;
  return 1;
}

// What a cell looks like beside its text, as one number to be compared: its attributes and both its colours. Of a blank one
// only what is seen without text.
static inline uint64_t vt_look(const VTermScreen *screen, int row, int column, int is_blank) {
  VTermScreenCell cell;
  VTermPos place = {.row = row, .col = column};
  if (!vterm_screen_get_cell(screen, place, &cell)) return 0;
  vterm_screen_convert_color_to_rgb(screen, &cell.fg);
  vterm_screen_convert_color_to_rgb(screen, &cell.bg);
  uint64_t front = cell.fg.rgb.red << 16 | cell.fg.rgb.green << 8 | cell.fg.rgb.blue;
  uint64_t back = cell.bg.rgb.red << 16 | cell.bg.rgb.green << 8 | cell.bg.rgb.blue;
  if (is_blank && !cell.attrs.underline) return cell.attrs.reverse ? front : back;
  uint64_t attributes = cell.attrs.bold | cell.attrs.underline << 1 | cell.attrs.reverse << 3 | cell.attrs.italic << 4;
  return attributes << 48 | front << 24 | back;
}

// The calls for a new pseudo-terminal, which Swift's own import of the C library leaves out.
int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
int ptsname_r(int descriptor, char *name, size_t size);
int pipe2(int ends[2], int flags);
enum { VT_SPAWN_NEW_SESSION = 0x80 };
