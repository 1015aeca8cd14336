// vary.h: a read article told of other states, other people and another day, as a large store needs many. What was read
// stays as it was read: only words, names, codes, days and offsets change, all of them together.
#ifndef WW_BENCH_VARY_H
#define WW_BENCH_VARY_H

#include "article.h"

// `out` shares what does not change with `from`, which must outlive it; the rest is in `arena`. The same serial gives the same
// article. False when memory runs out.
bool vary_article(const struct ww_article *from, uint64_t serial, struct ww_arena *arena, struct ww_article *out);

#endif
