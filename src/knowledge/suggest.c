// suggest.c: the word that was probably meant, by the smallest number of slips of the pen.
#include "base/slice.h"
#include "knowledge/syntax.h"

enum { LONGEST = 40 };

// Optimal string alignment (Damerau-Levenshtein without repeated edits), three rows at a time.
size_t ww_lex_distance(struct ww_slice a, struct ww_slice b, size_t limit) {
  if (a.size > LONGEST || b.size > LONGEST) return limit + 1;
  size_t rows[3][LONGEST + 1];
  size_t *before = rows[0], *above = rows[1], *here = rows[2];
  for (size_t j = 0; j <= b.size; j++) before[j] = above[j] = j;
  for (size_t i = 1; i <= a.size; i++) {
    here[0] = i;
    for (size_t j = 1; j <= b.size; j++) {
      size_t cost = a.data[i - 1] == b.data[j - 1] ? 0 : 1;
      size_t best = above[j - 1] + cost;
      if (above[j] + 1 < best) best = above[j] + 1;
      if (here[j - 1] + 1 < best) best = here[j - 1] + 1;
      if (i > 1 && j > 1 && a.data[i - 1] == b.data[j - 2] && a.data[i - 2] == b.data[j - 1] && before[j - 2] + 1 < best)
        best = before[j - 2] + 1;
      here[j] = best;
    }
    size_t *old = before;
    before = above;
    above = here;
    here = old;
  }
  return above[b.size] > limit ? limit + 1 : above[b.size];
}

const char *ww_lex_nearest(struct ww_slice word, const char *const *known) {
  const char *best = NULL;
  // Short words are near to everything: allow one slip in three letters, and two at most.
  size_t allowed = word.size / 3 < 2 ? word.size / 3 : 2, least = allowed + 1;
  for (size_t i = 0; known[i] != NULL; i++) {
    size_t distance = ww_lex_distance(word, ww_slice_cstring(known[i]), allowed);
    if (distance < least) {
      least = distance;
      best = known[i];
    }
  }
  return best;
}
