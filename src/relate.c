// relate.c: the public ww_relate and ww_relate_files: one given pair, and lines of them.
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "batch.h"
#include "reader.h"
#include "read/related.h"
#include "write/json.h"

// ---- one pair --------------------------------------------------------------------------------

static bool at_character(struct ww_slice text, size_t at) { return at == text.size || ((unsigned char)text.data[at] & 0xC0) != 0x80; }

static ww_status take_side(const struct ww_pair *pair, const struct ww_pair_side *given, const char *name, struct ww_side *out, struct ww_error *error) {
  if (given->count > WW_PAIR_SPANS) return ww_fail(error, WW_ERROR_ARGUMENT, "the %s has %zu spans, more than %d", name, given->count, (int)WW_PAIR_SPANS);
  for (size_t i = 0; i < given->count; i++) {
    size_t start = given->start[i], end = given->end[i];
    if (start >= end || end > pair->sentence.size || !at_character(pair->sentence, start) || !at_character(pair->sentence, end))
      return ww_fail(error, WW_ERROR_FORMAT, "the %s's span %zu to %zu does not lie in the sentence, or cuts a character", name, start, end);
    out->spans[i] = (struct ww_span){(uint32_t)start, (uint32_t)end};
  }
  out->count = (uint32_t)given->count;
  return WW_OK;
}

static void tell(const struct ww_knowledge *k, const struct ww_related *related, struct ww_relation *out) {
  if (related->type == WW_NO_TYPE) return;
  out->type = ww_type(k, related->type)->name;
  if (related->mode != WW_NO_MODE) out->mode = ww_mode_name(k, related->type, related->mode);
  out->rule = related->frame == WW_NONE ? related->by_model ? WW_SLICE("model") : WW_SLICE("none") : ww_frame(k, related->frame)->name;
  out->confidence = related->confidence;
}

static ww_status relate(struct ww_worker *worker, const struct ww_pair *pair, struct ww_related *related, struct ww_error *error) {
  if (worker->pipeline.knowledge == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no knowledge: open the reader with a compiled lexicon");
  if (pair->sentence.size > WW_LIMIT_PAIR_BYTES)
    return ww_fail(error, WW_ERROR_LIMIT, "the sentence has %zu bytes, more than %zu: cut it", pair->sentence.size, WW_LIMIT_PAIR_BYTES);
  if (ww_utf8_valid_prefix(pair->sentence.data, pair->sentence.size) < pair->sentence.size)
    return ww_fail(error, WW_ERROR_FORMAT, "the sentence is no UTF-8");
  ww_status status = take_side(pair, &pair->source, "source", &related->side[WW_SIDE_SOURCE], error);
  if (status == WW_OK) status = take_side(pair, &pair->target, "target", &related->side[WW_SIDE_TARGET], error);
  if (status != WW_OK) return status;
  status = ww_pipeline_relate(&worker->pipeline, pair->sentence, related, &worker->article, error);
  worker->article.related = NULL;
  return status;
}

ww_status ww_relate(struct ww_worker *worker, const struct ww_pair *pair, bool forced, struct ww_relation *out, struct ww_error *error) {
  memset(out, 0, sizeof *out);
  struct ww_related related = {.forced = forced, .type = WW_NO_TYPE, .mode = WW_NO_MODE, .frame = WW_NONE};
  ww_status status = relate(worker, pair, &related, error);
  if (status == WW_OK) tell(worker->pipeline.knowledge, &related, out);
  return status;
}

ww_status ww_relate_features(struct ww_worker *worker, const struct ww_pair *pair, bool bare, struct ww_pair_features *out, struct ww_error *error) {
  out->count = 0;
  struct ww_related related = {.features = out, .bare = bare, .type = WW_NO_TYPE, .mode = WW_NO_MODE, .frame = WW_NONE};
  return relate(worker, pair, &related, error);
}

// ---- lines of pairs --------------------------------------------------------------------------

static void put_list(struct ww_json *json, const char *key, struct ww_slice value) {
  ww_json_key(json, key);
  ww_json_open(json, '[');
  if (value.size > 0) ww_json_text(json, value);
  ww_json_close(json, ']');
}

// {"id":"7","event":["ACCUSE"],"mode":["allege"],"rule":"accuse.allege/accuse","confidence":0.82}
static void put_relation(const struct ww_input_document *document, const struct ww_relation *relation, struct ww_buffer *out) {
  struct ww_json json = {out, true};
  ww_json_open(&json, '{');
  ww_json_key(&json, "id");
  if (document->document.id.size == 0) ww_json_null(&json);
  else if (document->id_is_number) {
    ww_buffer_put_slice(out, document->document.id);
    json.first = false;
  } else ww_json_text(&json, document->document.id);
  if (relation->type.size > 0) put_list(&json, "event", relation->type);
  else {
    ww_json_key(&json, "event");
    ww_json_null(&json);
  }
  put_list(&json, "mode", relation->mode);
  ww_json_key_text(&json, "rule", relation->rule);
  ww_json_key(&json, "confidence");
  ww_json_micro(&json, (int64_t)relation->confidence * 1000);
  ww_json_close(&json, '}');
  ww_buffer_put_byte(out, '\n');
}

static ww_status read_pair(void *context, struct ww_worker *worker, const struct ww_input_document *document, struct ww_buffer *out,
                           struct ww_error *error) {
  const struct ww_relate_options *options = context;
  struct ww_relation relation;
  struct ww_pair pair = {document->document.id, document->document.text, document->source, document->target};
  ww_status status = ww_relate(worker, &pair, options->forced, &relation, error);
  if (status == WW_OK) put_relation(document, &relation, out);
  return status;
}

ww_status ww_relate_files(const struct ww_reader *reader, const struct ww_relate_options *options, struct ww_progress *total, struct ww_error *error) {
  struct ww_code_options as = {.paths = options->paths, .path_count = options->path_count, .threads = options->threads, .output = options->output,
                               .output_context = options->output_context, .report = options->report, .report_context = options->report_context};
  struct ww_relate_options own = *options;
  struct ww_batch_read read = {.read = read_pair, .context = &own};
  return ww_batch_run(reader, &as, &read, total, error);
}
