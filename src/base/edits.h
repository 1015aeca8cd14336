// edits.h: how far one word is from another, for messages that say what was probably meant.
#ifndef WW_BASE_EDITS_H
#define WW_BASE_EDITS_H

#include "base/slice.h"

enum { WW_EDITS_LONGEST = 95 };  // bytes of either word

// How many bytes must be changed, added, dropped or swapped with their neighbour to make `b` of `a`; at most `limit` + 1 is told, also
// where a word is longer than WW_EDITS_LONGEST. With `fold`, ASCII case does not count.
size_t ww_edits(struct ww_slice a, struct ww_slice b, bool fold, size_t limit);

#endif
