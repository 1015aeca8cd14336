// overlap.c: frames that no reader of a sentence could tell apart.
//
// Two frames with the trigger "verb strike" and no condition both fire on every strike; the engine then chooses by
// name, which nobody meant. A higher rank, another condition, or one of them being an operator tells them apart.
#include <stdio.h>

#include "base/error.h"
#include "base/slice.h"
#include "check/check.h"

#define SHOW(slice) (int)((slice).size < 80 ? (slice).size : 80), (slice).data

static bool same_pattern(const struct ww_pattern_word *a, const struct ww_pattern_word *b) {
  if (a->any != b->any || a->count != b->count) return false;
  for (uint8_t i = 0; i < a->count; i++)
    if (!ww_slice_equal(a->words[i], b->words[i])) return false;
  return true;
}

static bool same_words(const struct ww_trigger *a, const struct ww_trigger *b) {
  if (a->pos != b->pos || a->before_count != b->before_count || a->after_count != b->after_count || !ww_slice_equal(a->anchor, b->anchor))
    return false;
  for (uint32_t i = 0; i < (uint32_t)a->before_count + a->after_count; i++)
    if (!same_pattern(&a->words[i], &b->words[i])) return false;
  return true;
}

static bool same_condition(const struct ww_condition *a, const struct ww_condition *b) {
  if (a->path.kind != b->path.kind || !ww_slice_equal(a->path.prep, b->path.prep) || a->negated != b->negated || a->bare != b->bare ||
      a->kinds != b->kinds || a->classes[0] != b->classes[0] || a->classes[1] != b->classes[1] || a->types != b->types ||
      a->lemma_count != b->lemma_count)
    return false;
  for (uint8_t i = 0; i < a->lemma_count; i++)
    if (!ww_slice_equal(a->lemmas[i], b->lemmas[i])) return false;
  return true;
}

// Whether nothing in the frames makes one of them fire where the other does not, or go first.
static bool alike(const struct ww_frame *a, const struct ww_frame *b) {
  if (a->rank != b->rank || (a->turn == WW_NO_TURN) != (b->turn == WW_NO_TURN) || a->condition_count != b->condition_count) return false;
  for (uint8_t i = 0; i < a->condition_count; i++)
    if (!same_condition(&a->conditions[i], &b->conditions[i])) return false;
  return true;
}

static void place_of(const struct ww_knowledge *knowledge, uint32_t frame, struct ww_error *warning) {
  const struct ww_frame *about = ww_frame(knowledge, frame);
  char path[sizeof warning->file];
  (void)snprintf(path, sizeof path, "%.*s", (int)(about->file.size < sizeof path ? about->file.size : sizeof path - 1), about->file.data);
  ww_error_place(warning, path, about->line, 1, 0);
}

static void warn(const struct ww_check_options *options, struct ww_check_totals *totals, uint32_t frame, struct ww_error *warning) {
  totals->warnings++;
  place_of(options->knowledge, frame, warning);
  if (options->report != NULL) options->report(options->report_context, warning);
}

static void compare(const struct ww_check_options *options, struct ww_check_totals *totals, const struct ww_trigger *a, const struct ww_trigger *b) {
  static const char *const pos_names[WW_POS_COUNT] = {"verb", "noun", "adj", "adv"};
  const struct ww_frame *x = ww_frame(options->knowledge, a->frame), *y = ww_frame(options->knowledge, b->frame);
  if (a->frame == b->frame || !same_words(a, b) || !alike(x, y)) return;
  struct ww_error warning;
  (void)ww_fail(&warning, WW_OK, "%s '%.*s'%s triggers both %.*s and %.*s, and nothing tells them apart: add 'where' or 'rank'",
                pos_names[a->pos], SHOW(a->anchor), a->before_count + a->after_count > 0 ? " (with the words beside it)" : "", SHOW(x->name),
                SHOW(y->name));
  warn(options, totals, a->frame, &warning);
}

static void missing_examples(const struct ww_check_options *options, struct ww_check_totals *totals) {
  const struct ww_knowledge *knowledge = options->knowledge;
  uint32_t example = 0;
  // Examples are in the order of their frames.
  for (uint32_t frame = 0; frame < ww_frame_count(knowledge); frame++) {
    bool found = false;
    for (; example < ww_example_count(knowledge) && ww_example(knowledge, example).frame <= frame; example++)
      found = found || (ww_example(knowledge, example).frame == frame && !ww_example(knowledge, example).counter);
    if (found) continue;
    struct ww_error warning;
    (void)ww_fail(&warning, WW_OK, "frame %.*s has no example: add '+ Sentence. => TYPE mode: actor > recipient'",
                  SHOW(ww_frame(knowledge, frame)->name));
    warn(options, totals, frame, &warning);
  }
}

void ww_check_overlaps(const struct ww_check_options *options, struct ww_check_totals *totals) {
  const struct ww_knowledge *knowledge = options->knowledge;
  uint32_t count = (uint32_t)ww_trigger_count(knowledge);
  for (uint32_t i = 0; i < count; i++) {
    const struct ww_trigger *a = ww_trigger_at(knowledge, i);
    // The triggers of one word stand together.
    for (uint32_t j = i + 1; j < count; j++) {
      const struct ww_trigger *b = ww_trigger_at(knowledge, j);
      if (a->pos != b->pos || !ww_slice_equal(a->anchor, b->anchor)) break;
      compare(options, totals, a, b);
    }
  }
  missing_examples(options, totals);
}
