// numbers.h: what a number in words or digits is worth.
#ifndef WW_READ_NUMBERS_H
#define WW_READ_NUMBERS_H

#include "article.h"

struct ww_number {
  uint32_t first, last;  // tokens
  int64_t min, max;      // the same for an exact number; max -1 where open: dozens are 24 and more
  bool approximate;
  bool fraction;         // digits were lost: 3.5 is 3 to 4
};

// The number that begins at token `t` and ends before `end`: 22,000, 3.5 million, twenty-two, two dozen, dozens,
// several, a hundred. False where none begins there.
bool ww_number_at(const struct ww_article *article, uint32_t t, uint32_t end, struct ww_number *out);

#endif
