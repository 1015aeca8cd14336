// names.h: what a hit of the names trie may mean in the text.
#ifndef WW_READ_NAMES_H
#define WW_READ_NAMES_H

#include "read/read.h"

// Whether a value that ends at the words [first, last] holds there: its capitals, and its days against the
// article's. Agents and cues always do.
bool ww_name_holds(const struct ww_knowledge *knowledge, const struct ww_article *article, uint32_t first, uint32_t last,
                   const struct ww_name *name);
// Whether any value of the hit holds.
bool ww_name_hit_any(const struct ww_knowledge *knowledge, const struct ww_article *article, const struct ww_name_hit *hit);

#endif
