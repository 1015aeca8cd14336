// trace.c: see trace.h.
#include "read/trace.h"

void ww_trace_add(struct ww_article *article, enum ww_trace_kind kind, uint32_t sentence, uint32_t token, uint32_t frame,
                  uint32_t detail) {
  struct ww_trace *trace = article->trace;
  if (trace == NULL) return;
  if (!ww_arena_grow(&article->arena, (void **)&trace->entries, &trace->room, trace->count + 1, sizeof *trace->entries)) {
    trace->failed = true;
    return;
  }
  trace->entries[trace->count++] = (struct ww_trace_entry){
      .sentence = sentence, .token = token, .frame = frame, .detail = detail, .kind = (uint8_t)kind};
}

static const char *const texts[] = {
    "fired", "a condition failed", "nothing inside it", "no recipient", "nobody in it is an actor",
    "actor and recipient are the same", "another frame was preferred", "part of a longer trigger", "taken by an operator",
    "turned into another event", "a turn left nothing of it", "negated", "hypothetical", "in the future",
    "merged with the same act: event", "overridden by a stronger reading: event", "most likely no event of this type: confidence", "became event", "meant is"};
_Static_assert(sizeof texts / sizeof *texts == WW_TRACE_KINDS, "a text for each kind");

const char *ww_trace_kind_text(enum ww_trace_kind kind) { return kind < WW_TRACE_KINDS ? texts[kind] : "?"; }
