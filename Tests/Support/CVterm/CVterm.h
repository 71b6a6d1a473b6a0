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

// The calls for a new pseudo-terminal, which Swift's own import of the C library leaves out.
int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
int ptsname_r(int descriptor, char *name, size_t size);
int pipe2(int ends[2], int flags);
enum { VT_SPAWN_NEW_SESSION = 0x80 };
