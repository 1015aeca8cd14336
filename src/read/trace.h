// trace.h: what the reading tried, what failed and what was overridden, in the order it happened. Kept only where
// article->trace is set, and lives as long as the article.
#ifndef WW_READ_TRACE_H
#define WW_READ_TRACE_H

#include "article.h"

enum ww_trace_kind {
  WW_TRACE_FIRED,         // the frame made a draft
  WW_TRACE_CONDITION,     // condition `detail` of the frame failed
  WW_TRACE_NO_CONTENT,    // an operator without an event inside, and without a rule for that
  WW_TRACE_NO_RECIPIENT,  // the type needs a recipient
  WW_TRACE_NO_ACTOR,      // nobody in it is an actor
  WW_TRACE_SAME_ACTOR,    // actor and recipient are one and the same
  WW_TRACE_LOWER,         // frame `detail` on the same words was preferred
  WW_TRACE_COVERED,       // its word belongs to a longer trigger
  WW_TRACE_CONSUMED,      // what it made went into an operator
  WW_TRACE_TURNED,        // turn `detail` made another event of it
  WW_TRACE_DROPPED,       // turn `detail` left nothing of it
  WW_TRACE_NEGATED, WW_TRACE_HYPOTHETICAL, WW_TRACE_FUTURE,
  WW_TRACE_MERGED,        // the same act as event `detail`
  WW_TRACE_OVERRIDDEN,    // weaker than event `detail` about the same act
  WW_TRACE_UNLIKELY,      // its confidence, `detail` thousandths, is too small
  WW_TRACE_EVENT,         // became event `detail`
  WW_TRACE_MEANT,         // of those that bear the name this one is meant; `detail` says why: ww_meant_text
  WW_TRACE_KINDS
};

struct ww_trace_entry {
  uint32_t sentence, token, frame;  // frame may be WW_NONE
  uint32_t detail;
  uint8_t kind;  // enum ww_trace_kind
};

struct ww_trace {
  struct ww_trace_entry *entries;  // [count], in the article's arena
  size_t count, room;
  bool failed;  // a line was lost for want of memory; the stage that adds lines says so at its end
};

// Adds a line where the article is traced; a failed allocation is remembered in `failed`.
void ww_trace_add(struct ww_article *article, enum ww_trace_kind kind, uint32_t sentence, uint32_t token, uint32_t frame,
                  uint32_t detail);
// A few words in English: "a condition failed". Never NULL.
const char *ww_trace_kind_text(enum ww_trace_kind kind);
// Why a name means whom it means, from the detail of WW_TRACE_MEANT. Never NULL.
const char *ww_meant_text(uint32_t why);

#endif
