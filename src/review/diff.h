// diff.h: what the comparison of two readings counts, and how it is written.
#ifndef WW_REVIEW_DIFF_H
#define WW_REVIEW_DIFF_H

#include "review/match.h"

enum ww_change { WW_CHANGE_SAME, WW_CHANGE_GAINED, WW_CHANGE_LOST, WW_CHANGE_CHANGED, WW_CHANGES };

// One line of the sums.
struct ww_sum {
  struct ww_slice name;
  uint64_t count[WW_CHANGES];
};
struct ww_sums {
  struct ww_arena arena;  // owned: names
  struct ww_sum *items;   // [count], in the order of appearance until they are written
  size_t count, room;
};

struct ww_diff_run {
  const struct ww_diff_options *options;
  struct ww_diff_totals totals;
  struct ww_sums types, rules;
  uint64_t fields[WW_FIELD_COUNT];
  bool head_written, told_order;
  struct ww_buffer out;
};

enum ww_change ww_change_of(const struct ww_match *pair);
// The engines, once, before the first document; either may be NULL.
void ww_diff_put_head(struct ww_diff_run *run, const struct ww_doc *old, const struct ww_doc *new);
// The differences of one document; one of the two is NULL where only one file has it.
void ww_diff_put_document(struct ww_diff_run *run, const struct ww_doc *old, const struct ww_doc *new, const struct ww_match *pairs, size_t count);
void ww_diff_put_sums(struct ww_diff_run *run);

#endif
