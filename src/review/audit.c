// audit.c: the public side of judging: the sample on one side, the file of verdicts on the other.
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/memory.h"
#include "base/slice.h"
#include "base/utf8.h"
#include "review/report.h"
#include "review/sample.h"

enum { DEFAULT_COUNT = 50, DEFAULT_SEED = 1 };

struct ww_audit {
  struct ww_sample sample;
  struct ww_verdicts verdicts;
  struct ww_draw draw;         // how this sample was drawn; slices in `memory` and in the sample
  struct ww_buffer memory;     // version and hashes, `engine` bytes each
  size_t engine[3];
  bool draw_due;               // the file's first line is missing or another
};

static const char *const fault_names[] = {"not-an-event", "type", "mode", "actor", "recipient", "date", "place"};

unsigned ww_fault_count(void) { return sizeof fault_names / sizeof *fault_names; }

const char *ww_fault_name(unsigned bit) { return bit < ww_fault_count() ? fault_names[bit] : NULL; }

bool ww_is_doc_file(const char *path) {
  struct ww_source source;
  struct ww_doc doc;
  bool end = true;
  if (strcmp(path, "-") == 0 || ww_source_open(&source, path, NULL) != WW_OK) return false;
  unsigned char first = 0;
  bool is = ww_source_peek(&source, &first, NULL) == WW_OK && first == '{' && ww_doc_next(&source, &doc, &end, NULL) == WW_OK && !end;
  if (is) ww_doc_release(&doc);
  ww_source_close(&source);
  return is;
}

// ---- the sample ------------------------------------------------------------------------------

static void warn(const struct ww_audit_options *options, const char *file, const char *format, const char *a, const char *b) {
  struct ww_error warning;
  if (options->report == NULL) return;
  (void)ww_fail(&warning, WW_OK, format, a, b);
  ww_error_place(&warning, file, 0, 0, 0);
  options->report(options->report_context, &warning);
}

// The first document's engine stands for all: files of several engines in one audit would be judged as one.
static ww_status keep_engine(struct ww_audit *audit, const struct ww_doc *doc, struct ww_error *error) {
  const struct ww_slice words[] = {doc->version, doc->model, doc->lexicon};
  for (int i = 0; i < 3; i++) {
    ww_buffer_put_slice(&audit->memory, words[i]);
    audit->engine[i] = words[i].size;
  }
  return audit->memory.failed ? ww_fail_memory(error) : WW_OK;
}

// Documents come one at a time and are let go when their events have been offered to the sample.
static ww_status draw_file(struct ww_audit *audit, const char *path, struct ww_error *error) {
  struct ww_source source;
  struct ww_doc doc;
  bool end = false;
  ww_status status = ww_source_open(&source, path, error);
  if (status != WW_OK) return status;
  while (status == WW_OK) {
    status = ww_doc_next(&source, &doc, &end, error);
    if (status != WW_OK || end) break;
    if (audit->sample.documents == 0) status = keep_engine(audit, &doc, error);
    if (status == WW_OK) status = ww_sample_add(&audit->sample, &doc, error);
    if (status != WW_OK && error != NULL && error->file[0] == 0) ww_error_place(error, source.name, source.line, 0, 0);
    ww_doc_release(&doc);
  }
  ww_source_close(&source);
  return status;
}

// What the options leave open is taken from the file, else from the defaults. A sample drawn otherwise would mix two samples
// in one file, so that it is refused.
static ww_status settle(struct ww_audit *audit, const struct ww_audit_options *options, struct ww_error *error) {
  const struct ww_draw *known = audit->verdicts.drawn ? &audit->verdicts.draw : NULL;
  struct ww_draw *draw = &audit->draw;
  draw->seed = options->seed != 0 ? options->seed : known != NULL ? known->seed : DEFAULT_SEED;
  draw->count = options->count != 0 ? options->count : known != NULL && known->count > 0 ? known->count : DEFAULT_COUNT;
  draw->by = options->by != WW_AUDIT_BY_DEFAULT ? options->by : known != NULL ? known->by : WW_AUDIT_BY_NOTHING;
  if (draw->count > WW_LIMIT_VERDICTS)
    return ww_fail(error, WW_ERROR_ARGUMENT, "a sample holds %d events at most: ask for fewer", WW_LIMIT_VERDICTS);
  if (known == NULL || (known->seed == draw->seed && known->by == draw->by)) return WW_OK;
  ww_status status = ww_fail(error, WW_ERROR_ARGUMENT, "its verdicts are on a sample with seed %llu drawn by %s: ask for the same, or name another file",
                             (unsigned long long)known->seed, known->by == WW_AUDIT_BY_TYPE ? "type" : "nothing");
  ww_error_place(error, options->verdicts, 0, 0, 0);
  return status;
}

// What a judge should know before going on.
static void tell(struct ww_audit *audit, const struct ww_audit_options *options) {
  size_t outside = 0;
  const struct ww_draw *known = &audit->verdicts.draw;
  if (audit->verdicts.cut)
    warn(options, options->verdicts, "the last line is damaged (a run was cut short) and is left out%s%s", options->path_count > 0 ? "; it is mended with the next verdict" : "", "");
  if (options->path_count == 0) return;
  if (audit->verdicts.drawn && (!ww_slice_equal(known->lexicon, audit->draw.lexicon) || !ww_slice_equal(known->model, audit->draw.model)))
    warn(options, options->verdicts, "the verdicts so far are on events of another model or lexicon than these documents%s%s", "", "");
  for (size_t i = 0; i < audit->verdicts.count; i++) {
    bool in = false;
    for (size_t s = 0; s < audit->sample.count && !in; s++) in = audit->sample.order[s]->key == audit->verdicts.items[i].key;
    outside += !in;
  }
  char number[24];
  struct ww_buffer digits = {number, 0, sizeof number, false};
  ww_buffer_put_int(&digits, (int64_t)outside);
  number[digits.size] = 0;
  if (outside > 0) warn(options, options->verdicts, "%s of its verdicts are on events that this sample does not hold; the report counts them too%s", number, "");
}

// The first line of the file is due where there is none, and where the draw or the engine is another than it says: the
// reader takes the last such line for the whole file.
static ww_status draw(struct ww_audit *audit, const struct ww_audit_options *options, struct ww_error *error) {
  struct ww_draw *own = &audit->draw;
  ww_sample_begin(&audit->sample, own->count, own->seed, own->by == WW_AUDIT_BY_TYPE, options->color);
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < options->path_count; i++) status = draw_file(audit, options->paths[i], error);
  if (status == WW_OK) status = ww_sample_end(&audit->sample, error);
  if (status != WW_OK) return status;
  const char *at = audit->memory.data;
  struct ww_slice *const into[] = {&own->version, &own->model, &own->lexicon};
  for (int i = 0; i < 3; at += audit->engine[i], i++) *into[i] = ww_slice_of(at, audit->engine[i]);
  own->events = audit->sample.events;
  own->types = audit->sample.types.names;
  own->type_events = audit->sample.types.events;
  own->type_count = audit->sample.types.count;
  const struct ww_draw *known = &audit->verdicts.draw;
  audit->draw_due = !audit->verdicts.drawn || known->count != own->count || known->events != own->events || !ww_slice_equal(known->lexicon, own->lexicon) || !ww_slice_equal(known->model, own->model);
  return WW_OK;
}

ww_status ww_audit_open(const struct ww_audit_options *options, struct ww_audit **out, struct ww_error *error) {
  *out = NULL;
  if (options->verdicts == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "name the file of verdicts");
  struct ww_audit *audit = ww_alloc_zero(1, sizeof *audit);
  if (audit == NULL) return ww_fail_memory(error);
  ww_buffer_init(&audit->memory);
  ww_status status = ww_verdicts_read(options->verdicts, options->path_count == 0, &audit->verdicts, error);
  if (status == WW_OK) status = settle(audit, options, error);
  if (status == WW_OK && options->path_count > 0) status = draw(audit, options, error);
  if (status != WW_OK) {
    ww_audit_close(audit);
    return status;
  }
  tell(audit, options);
  *out = audit;
  return WW_OK;
}

void ww_audit_close(struct ww_audit *audit) {
  if (audit == NULL) return;
  ww_sample_release(&audit->sample);
  ww_verdicts_release(&audit->verdicts);
  ww_buffer_release(&audit->memory);
  ww_free(audit);
}

size_t ww_audit_count(const struct ww_audit *audit) { return audit->sample.count; }

bool ww_audit_item(const struct ww_audit *audit, size_t index, struct ww_audit_item *out) {
  memset(out, 0, sizeof *out);
  if (index >= audit->sample.count) return false;
  const struct ww_drawn *drawn = audit->sample.order[index];
  const struct ww_judged *judged = ww_verdicts_find(&audit->verdicts, drawn->key);
  *out = (struct ww_audit_item){.article = drawn->article, .event = drawn->event, .type = drawn->type, .rule = drawn->rule,
                                .shown = drawn->shown, .around = drawn->around, .start = drawn->start, .end = drawn->end,
                                .confidence = drawn->confidence, .judged = judged != NULL};
  if (judged == NULL) return true;
  out->faults = judged->faults;
  out->comment = judged->comment;
  return true;
}

ww_status ww_audit_judge(struct ww_audit *audit, size_t index, unsigned faults, struct ww_slice comment, struct ww_error *error) {
  if (index >= audit->sample.count || faults >= 1U << ww_fault_count())
    return ww_fail(error, WW_ERROR_ARGUMENT, "there is no such event or fault");
  if (ww_utf8_valid_prefix(comment.data, comment.size) != comment.size)
    return ww_fail(error, WW_ERROR_ARGUMENT, "the comment is no UTF-8: type it again");
  // The verdict is written with all that the report needs, so that --report asks for no document.
  const struct ww_drawn *drawn = audit->sample.order[index];
  struct ww_judged judged = {.key = drawn->key, .article = drawn->article, .event = drawn->event, .type = drawn->type,
                             .rule = drawn->rule, .comment = comment, .start = drawn->start, .end = drawn->end,
                             .confidence = drawn->confidence, .faults = faults};
  ww_status status = audit->draw_due ? ww_verdicts_put_draw(&audit->verdicts, &audit->draw, error) : WW_OK;
  if (status == WW_OK) audit->draw_due = false;
  return status == WW_OK ? ww_verdicts_put(&audit->verdicts, &judged, error) : status;
}

ww_status ww_audit_report(const struct ww_audit *audit, bool tsv, ww_write_function write, void *context, struct ww_error *error) {
  // What was drawn now is better known than what an earlier line of the file says.
  const struct ww_draw *known = audit->sample.documents > 0 ? &audit->draw : audit->verdicts.drawn ? &audit->verdicts.draw : &audit->draw;
  struct ww_buffer out;
  ww_buffer_init(&out);
  ww_put_report(&audit->verdicts, known, tsv, &out);
  ww_status status = out.failed ? ww_fail_memory(error) : write(context, out.data, out.size);
  if (status != WW_OK && status != WW_ERROR_MEMORY) (void)ww_fail(error, status, "the report cannot be written");
  ww_buffer_release(&out);
  return status;
}
