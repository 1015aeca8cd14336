#include "base/edits.h"

static unsigned char byte(struct ww_slice text, size_t i, bool fold) {
  unsigned char c = (unsigned char)text.data[i];
  return fold ? ww_ascii_fold(c) : c;
}

// Optimal string alignment (Damerau-Levenshtein without repeated edits), three rows at a time.
size_t ww_edits(struct ww_slice a, struct ww_slice b, bool fold, size_t limit) {
  if (a.size > WW_EDITS_LONGEST || b.size > WW_EDITS_LONGEST) return limit + 1;
  size_t rows[3][WW_EDITS_LONGEST + 1];
  size_t *before = rows[0], *above = rows[1], *here = rows[2];
  for (size_t j = 0; j <= b.size; j++) before[j] = above[j] = j;
  for (size_t i = 1; i <= a.size; i++) {
    unsigned char x = byte(a, i - 1, fold);
    here[0] = i;
    for (size_t j = 1; j <= b.size; j++) {
      unsigned char y = byte(b, j - 1, fold);
      size_t best = above[j - 1] + (x != y);
      if (above[j] + 1 < best) best = above[j] + 1;
      if (here[j - 1] + 1 < best) best = here[j - 1] + 1;
      if (i > 1 && j > 1 && x == byte(b, j - 2, fold) && byte(a, i - 2, fold) == y && before[j - 2] + 1 < best) best = before[j - 2] + 1;
      here[j] = best;
    }
    size_t *old = before;
    before = above;
    above = here;
    here = old;
  }
  return above[b.size] > limit ? limit + 1 : above[b.size];
}
