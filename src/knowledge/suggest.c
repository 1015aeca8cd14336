// suggest.c: the word that was probably meant, by the smallest number of slips of the pen.
#include "base/edits.h"
#include "knowledge/syntax.h"

const char *ww_lex_nearest(struct ww_slice word, const char *const *known) {
  const char *best = NULL;
  // Short words are near to everything: allow one slip in three letters, and two at most.
  size_t allowed = word.size / 3 < 2 ? word.size / 3 : 2, least = allowed + 1;
  for (size_t i = 0; known[i] != NULL; i++) {
    size_t distance = ww_edits(word, ww_slice_cstring(known[i]), false, allowed);
    if (distance < least) {
      least = distance;
      best = known[i];
    }
  }
  return best;
}
