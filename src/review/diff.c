// diff.c: two files of documents, walked in step.
//
// A document that the other file does not have next waits until it comes there. Where both files are in one order nothing
// waits; a document that only one of them has makes the other run one ahead and no more.
#include "review/diff.h"

#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/memory.h"
#include "base/slice.h"

// Documents of one file that wait for the other.
struct waiting {
  struct ww_doc *docs;  // owned, [count]
  size_t count, room, bytes;
};

struct side {
  struct ww_source source;
  struct waiting waiting;
  bool end;
};

// What jansson makes of a line takes some ten times its bytes.
enum { TREE_BYTES = 10 };

enum ww_change ww_change_of(const struct ww_match *pair) {
  if (pair->old == NULL) return WW_CHANGE_GAINED;
  if (pair->new == NULL) return WW_CHANGE_LOST;
  return pair->fields != 0 ? WW_CHANGE_CHANGED : WW_CHANGE_SAME;
}

static void warn(const struct ww_diff_run *run, const struct ww_slice *id, const char *what) {
  struct ww_error warning;
  if (run->options->report == NULL) return;
  (void)ww_fail(&warning, WW_OK, "the document '%.*s' %s", (int)(id->size < 100 ? id->size : 100), id->data == NULL ? "" : id->data, what);
  run->options->report(run->options->report_context, &warning);
}

// ---- counting --------------------------------------------------------------------------------

// Some three thousand rules at most are walked for each event; names are compared by size first.
static bool add(struct ww_sums *sums, struct ww_slice name, enum ww_change change) {
  for (size_t i = 0; i < sums->count; i++) {
    if (!ww_slice_equal(sums->items[i].name, name)) continue;
    sums->items[i].count[change]++;
    return true;
  }
  if (!ww_arena_grow(&sums->arena, (void **)&sums->items, &sums->room, sums->count + 1, sizeof *sums->items)) return false;
  struct ww_sum fresh = {.name = ww_arena_copy(&sums->arena, name)};
  if (fresh.name.data == NULL) return false;
  fresh.count[change] = 1;
  sums->items[sums->count++] = fresh;
  return true;
}

// A change counts for the type and the rule of the new reading.
static bool count_pair(struct ww_diff_run *run, const struct ww_match *pair) {
  enum ww_change change = ww_change_of(pair);
  const struct ww_doc_event *event = pair->new != NULL ? pair->new : pair->old;
  uint64_t *const totals[WW_CHANGES] = {&run->totals.same, &run->totals.gained, &run->totals.lost, &run->totals.changed};
  ++*totals[change];
  for (unsigned f = 0; f < WW_FIELD_COUNT; f++) run->fields[f] += pair->fields >> f & 1;
  return add(&run->types, event->view.type, change) && add(&run->rules, event->rule, change);
}

// ---- one document ----------------------------------------------------------------------------

static ww_status flush(struct ww_diff_run *run, struct ww_error *error) {
  if (run->out.failed) return ww_fail_memory(error);
  ww_status status = run->out.size > 0 ? run->options->output(run->options->output_context, run->out.data, run->out.size) : WW_OK;
  if (status != WW_OK) (void)ww_fail(error, status, "the output cannot be written");
  ww_buffer_reset(&run->out);
  return status;
}

// One document, or a document that one file alone has: its events are then all lost, or all gained.
static ww_status compare(struct ww_diff_run *run, const struct ww_doc *old, const struct ww_doc *new, struct ww_error *error) {
  static const struct ww_doc nothing;
  struct ww_arena arena;
  struct ww_match *pairs = NULL;
  size_t count = 0;
  ww_arena_init(&arena);
  if (old != NULL && new != NULL && !ww_slice_equal(old->text_hash, new->text_hash))
    warn(run, &new->id, "has another text in each file: events are paired by where they stand");
  ww_status status = ww_match_events(old != NULL ? old : &nothing, new != NULL ? new : &nothing, &arena, &pairs, &count, error);
  for (size_t i = 0; status == WW_OK && i < count; i++)
    if (!count_pair(run, &pairs[i])) status = ww_fail_memory(error);
  if (status == WW_OK) {
    if (!run->head_written) ww_diff_put_head(run, old, new);
    run->head_written = true;
    if (!run->options->sums_only) ww_diff_put_document(run, old, new, pairs, count);
    status = flush(run, error);
  }
  ww_arena_release(&arena);
  return status;
}

// ---- walking in step -------------------------------------------------------------------------

// Takes the first waiting document of that id; false where there is none.
static bool take(struct waiting *waiting, struct ww_slice id, struct ww_doc *out) {
  for (size_t i = 0; i < waiting->count; i++) {
    if (!ww_slice_equal(waiting->docs[i].id, id)) continue;
    *out = waiting->docs[i];
    waiting->bytes -= out->line_bytes;
    memmove(&waiting->docs[i], &waiting->docs[i + 1], (waiting->count - i - 1) * sizeof *waiting->docs);
    waiting->count--;
    return true;
  }
  return false;
}

static ww_status wait(struct ww_diff_run *run, struct side *side, struct ww_doc *doc, struct ww_error *error) {
  struct waiting *waiting = &side->waiting;
  if (waiting->bytes + doc->line_bytes > WW_LIMIT_WAITING_BYTES / TREE_BYTES) {
    ww_status status = ww_fail(error, WW_ERROR_LIMIT, "too many documents wait for the other file: bring both files into one order");
    ww_error_place(error, side->source.name, side->source.line, 0, 0);
    return status;
  }
  if (waiting->count == waiting->room) {
    size_t room = waiting->room < 8 ? 8 : waiting->room * 2;
    struct ww_doc *grown = ww_realloc(waiting->docs, room, sizeof *grown);
    if (grown == NULL) return ww_fail_memory(error);
    waiting->docs = grown;
    waiting->room = room;
  }
  waiting->docs[waiting->count++] = *doc;
  waiting->bytes += doc->line_bytes;
  memset(doc, 0, sizeof *doc);
  // One or two wait where a document is missing in one file; more mean that the files are not in one order.
  if (waiting->count > 2 && !run->told_order) {
    run->told_order = true;
    warn(run, &waiting->docs[0].id, "is not where the other file has it: documents wait in memory until both files have given them");
  }
  return WW_OK;
}

// The next document of one side: compared where the other side has it waiting, else left to wait.
static ww_status step(struct ww_diff_run *run, struct side sides[2], int which, struct ww_error *error) {
  struct ww_doc doc, other;
  struct side *side = &sides[which];
  ww_status status = ww_doc_next(&side->source, &doc, &side->end, error);
  if (status != WW_OK || side->end) return status;
  if (!take(&sides[1 - which].waiting, doc.id, &other)) {
    status = wait(run, side, &doc, error);
    if (status != WW_OK) ww_doc_release(&doc);
    return status;
  }
  run->totals.documents++;
  status = which == 0 ? compare(run, &doc, &other, error) : compare(run, &other, &doc, error);
  ww_doc_release(&doc);
  ww_doc_release(&other);
  return status;
}

// Both files are read in turn, one document each, so that equal orders meet at once. What waits at the end stands alone.
static ww_status walk(struct ww_diff_run *run, struct side sides[2], struct ww_error *error) {
  ww_status status = WW_OK;
  while (status == WW_OK && !(sides[0].end && sides[1].end))
    for (int which = 0; status == WW_OK && which < 2; which++)
      if (!sides[which].end) status = step(run, sides, which, error);
  for (int which = 0; which < 2; which++) {
    struct waiting *waiting = &sides[which].waiting;
    for (size_t i = 0; status == WW_OK && i < waiting->count; i++) {
      run->totals.only[which]++;
      warn(run, &waiting->docs[i].id, which == 0 ? "stands in the old file alone" : "stands in the new file alone");
      status = which == 0 ? compare(run, &waiting->docs[i], NULL, error) : compare(run, NULL, &waiting->docs[i], error);
    }
  }
  return status;
}

ww_status ww_diff(const struct ww_diff_options *options, struct ww_diff_totals *out, struct ww_error *error) {
  memset(out, 0, sizeof *out);
  if (options->output == NULL || options->paths[0] == NULL || options->paths[1] == NULL)
    return ww_fail(error, WW_ERROR_ARGUMENT, "name two files and an output");
  struct side sides[2];
  struct ww_diff_run run = {.options = options};
  memset(sides, 0, sizeof sides);
  ww_buffer_init(&run.out);
  ww_arena_init(&run.types.arena);
  ww_arena_init(&run.rules.arena);
  ww_status status = ww_source_open(&sides[0].source, options->paths[0], error);
  if (status == WW_OK) status = ww_source_open(&sides[1].source, options->paths[1], error);
  if (status == WW_OK) status = walk(&run, sides, error);
  if (status == WW_OK) {
    if (!run.head_written) ww_diff_put_head(&run, NULL, NULL);
    ww_diff_put_sums(&run);
    status = flush(&run, error);
  }
  for (int which = 0; which < 2; which++) {
    for (size_t i = 0; i < sides[which].waiting.count; i++) ww_doc_release(&sides[which].waiting.docs[i]);
    ww_free(sides[which].waiting.docs);
    ww_source_close(&sides[which].source);
  }
  ww_arena_release(&run.types.arena);
  ww_arena_release(&run.rules.arena);
  ww_buffer_release(&run.out);
  *out = run.totals;
  return status;
}
