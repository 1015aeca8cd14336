// units.h: the text's lines, put together where one sentence runs over several.
//
// Articles come in three shapes, and each is told by looking at all lines: paragraphs between empty lines; a paragraph
// a line; and lines broken at some column (72, say), where the line breaks inside a paragraph mean nothing.
#ifndef WW_TEXT_UNITS_H
#define WW_TEXT_UNITS_H

#include "base/arena.h"
#include "whowhom.h"

// What lies between two line breaks that mean something. Begins and ends with a character that is seen.
struct ww_unit {
  uint32_t start, end;  // bytes in text
  uint32_t gap;         // empty lines above it
};

struct ww_units {
  struct ww_arena *arena;
  struct ww_unit *items;
  size_t count, capacity;
};

// False when memory runs out.
bool ww_units_find(struct ww_units *units, struct ww_slice text);

#endif
