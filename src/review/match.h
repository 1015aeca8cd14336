// match.h: which event of one reading is which of another reading of the same text, and what differs.
#ifndef WW_REVIEW_MATCH_H
#define WW_REVIEW_MATCH_H

#include "review/doc.h"

enum ww_field {
  WW_FIELD_TYPE, WW_FIELD_MODE, WW_FIELD_AUXILIARY, WW_FIELD_CONTEXT, WW_FIELD_ACTOR, WW_FIELD_RECIPIENT, WW_FIELD_DATE,
  WW_FIELD_PLACE, WW_FIELD_FIGURES, WW_FIELD_CLAIM, WW_FIELD_COUNT
};
const char *ww_field_name(enum ww_field field);
// The field's value as a person reads it.
void ww_put_field(const struct ww_doc_event *event, enum ww_field field, struct ww_buffer *out);
// Bits by enum ww_field: what differs. The rule and the confidence alone make no difference.
unsigned ww_event_differences(const struct ww_doc_event *a, const struct ww_doc_event *b);

struct ww_match {
  const struct ww_doc_event *old, *new;  // NULL where it was gained or lost
  unsigned fields;                       // of a pair: bits of what differs
};
// Pairs events in the same or overlapping sentences whose words overlap, or that are of one type with one party the same;
// the likest first. `*pairs` lives in `arena`, in the order of the text.
ww_status ww_match_events(const struct ww_doc *old, const struct ww_doc *new, struct ww_arena *arena, struct ww_match **pairs,
                          size_t *count, struct ww_error *error);

#endif
