// ncurses for Swift: the macros and mutable globals that the importer cannot see, as functions. Nothing else.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>
