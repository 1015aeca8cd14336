// irregular.h: English verbs and nouns whose forms no rule gives. NULL-terminated rows; the lemma comes first.
#ifndef WW_KNOWLEDGE_IRREGULAR_H
#define WW_KNOWLEDGE_IRREGULAR_H

#include "base/slice.h"

// A lemma and its other forms, parted by blanks: "draw drew drawn".
extern const char *const ww_irregular_verbs[];
extern const size_t ww_irregular_verb_count;
// Singular and plurals: "man men".
extern const char *const ww_irregular_nouns[];
extern const size_t ww_irregular_noun_count;

enum { WW_IRREGULAR_SLOTS = 1024 };
// From the forms of one of these lists to their rows: a hash table, made once and read by all.
struct ww_irregular_forms {
  const char *const *rows;
  uint16_t slot[WW_IRREGULAR_SLOTS];  // row + 1, 0 for none
};
void ww_irregular_forms_init(struct ww_irregular_forms *forms, const char *const *rows, size_t count);
// The lemma of the next row, in the order of the list, that has `form` behind its lemma; empty behind the last. *at is 0
// before the first call.
struct ww_slice ww_irregular_lemma(const struct ww_irregular_forms *forms, struct ww_slice form, uint32_t *at);

#endif
