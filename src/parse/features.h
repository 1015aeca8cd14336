// What the network knows of a word form by itself.
//
// In: a form and whether the sentence has had no word before it.  Out: ten hashes, each naming a row
// of the embedding table: the lower-case form with digits as 0, the form as it is, suffixes of 1 to 4
// letters (lower case), prefixes of 1 to 3 (as written), and the shape.  For *Aleppo-based* in the
// middle of a sentence: aleppo-based, Aleppo-based, d, ed, sed, ased, A, Al, Ale, Xx-x.
#ifndef WW_PARSE_FEATURES_H
#define WW_PARSE_FEATURES_H

#include "parse/shape.h"
#include "whowhom.h"

// Hashes of the ten features; never 0.
void ww_features(struct ww_slice form, int initial, uint64_t hash[WW_FEATURES]);
// Whether the form has a letter or a digit: after such a word the sentence has begun.
int ww_features_wordlike(struct ww_slice form);

// The table from hashes to embedding rows: open addressing over `mask` + 1 slots of two numbers
// each, the hash's upper half and row + 1 (0: empty).
struct ww_feature_table {
  const uint32_t *slots;  // [mask + 1][2]
  uint32_t mask;
};

// The row of a feature of type `type`; row `type` itself stands for every unknown one.
static inline uint32_t ww_feature_row(const struct ww_feature_table *t, uint64_t hash, uint32_t type) {
  uint32_t key = (uint32_t)(hash >> 32);
  for (uint32_t i = (uint32_t)hash & t->mask;; i = (i + 1) & t->mask) {
    const uint32_t *slot = t->slots + 2 * (size_t)i;
    if (slot[1] == 0) return type;
    if (slot[0] == key) return slot[1] - 1;
  }
}

#endif
