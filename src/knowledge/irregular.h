// irregular.h: English verbs and nouns whose forms no rule gives. NULL-terminated rows; the lemma comes first.
#ifndef WW_KNOWLEDGE_IRREGULAR_H
#define WW_KNOWLEDGE_IRREGULAR_H

#include <stddef.h>

// A lemma and its other forms, parted by blanks: "draw drew drawn".
extern const char *const ww_irregular_verbs[];
extern const size_t ww_irregular_verb_count;
// Singular and plurals: "man men".
extern const char *const ww_irregular_nouns[];
extern const size_t ww_irregular_noun_count;

#endif
