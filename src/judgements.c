// judgements.c: the public ww_train_events: articles with judged events in, a model of events out.
//
// A judgement says of some words which type they tell, that they tell no event, or that the type once read is a wrong one. It is
// laid beside what is read at those words now: rules change, judgements stay.
#include <jansson.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/memory.h"
#include "input/objects.h"
#include "read/event_train.h"
#include "reader.h"
#include "write/json.h"

enum { ROUNDS = 40, SEEN = 2, MOST_WEIGHT = 1000000 };

struct judgement {
  struct ww_span *spans;     // [count], bytes
  size_t count;
  struct ww_slice type;      // the right one; empty: unknown, but not `read`
  struct ww_slice read;      // the type that was judged; empty: none in particular
  uint32_t weight;
  bool none, weak;           // no event at all; weak: of other types that are read there nothing is known, and none of it is held out
};

// What is told of a row beside its features.
struct about { struct ww_slice id; uint32_t start, end; struct ww_slice type; bool asked; };  // start, end: code points; asked: not a weak one

struct course {
  const struct ww_event_training *options;
  struct ww_worker *worker;
  struct ww_arena arena, document;  // of the whole, of the document in work
  struct ww_event_row *rows;
  struct about *about;
  size_t count, row_room, about_room;
  uint32_t *byte_of;
  size_t points, documents, judgements, met;
};

static struct ww_slice keep(struct ww_arena *arena, struct ww_slice text) {
  char *out = ww_arena_alloc(arena, text.size + 1, 1);
  if (out == NULL) return (struct ww_slice){NULL, 0};
  memcpy(out, text.data, text.size);
  return ww_slice_of(out, text.size);
}

// ---- judgements ------------------------------------------------------------------------------

static uint32_t point_of(const struct course *c, uint32_t byte) {
  size_t low = 0, high = c->points;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (c->byte_of[middle] < byte) low = middle + 1;
    else high = middle;
  }
  return (uint32_t)low;
}

static struct ww_slice string_of(json_t *object, const char *name) {
  json_t *value = json_object_get(object, name);
  return json_is_string(value) ? ww_slice_of(json_string_value(value), json_string_length(value)) : (struct ww_slice){"", 0};
}

// The words that are judged: `spans`, in code points of the text as the doc format has it; `words`, which stand there; else all.
static ww_status take_spans(struct course *c, json_t *object, struct ww_slice text, struct judgement *out, struct ww_error *error) {
  json_t *value = json_object_get(object, "spans");
  struct ww_slice words = string_of(object, "words");
  out->count = value == NULL ? 1 : json_array_size(value);
  out->spans = ww_arena_alloc(&c->document, out->count + 1, sizeof *out->spans);
  if (out->spans == NULL) return ww_fail_memory(error);
  out->spans[0] = (struct ww_span){0, (uint32_t)text.size};
  if (value == NULL && words.size > 0) {
    size_t at = 0;
    while (at + words.size <= text.size && memcmp(text.data + at, words.data, words.size) != 0) at++;
    if (at + words.size > text.size) return ww_fail(error, WW_ERROR_FORMAT, "the text has no words '%.*s'", (int)(words.size < 100 ? words.size : 100), words.data);
    out->spans[0] = (struct ww_span){(uint32_t)at, (uint32_t)(at + words.size)};
  }
  if (value == NULL) return WW_OK;
  if (out->count == 0) return ww_fail(error, WW_ERROR_FORMAT, "the 'spans' of a judgement are no list of [start, end]");
  for (size_t i = 0; i < out->count; i++) {
    json_t *pair = json_array_get(value, i), *start = json_array_get(pair, 0), *end = json_array_get(pair, 1);
    json_int_t from = json_is_integer(start) ? json_integer_value(start) : -1, to = json_is_integer(end) ? json_integer_value(end) : -1;
    if (from < 0 || to <= from || (size_t)to > c->points)
      return ww_fail(error, WW_ERROR_FORMAT, "a span of 'spans' is no [start, end] in code points of the text");
    out->spans[i] = (struct ww_span){c->byte_of[from], c->byte_of[to]};
  }
  return WW_OK;
}

static ww_status take_judgement(struct course *c, json_t *object, struct ww_slice text, struct judgement *out, struct ww_error *error) {
  const struct ww_knowledge *knowledge = c->worker->reader->knowledge;
  json_t *weight = json_object_get(object, "weight");
  out->type = string_of(object, "type");
  out->read = string_of(object, "read");
  out->none = json_is_true(json_object_get(object, "none"));
  out->weak = json_is_true(json_object_get(object, "weak"));
  out->weight = 1000;
  if (out->type.size > 0 && ww_type_of(knowledge, out->type) == WW_NO_TYPE) return ww_fail(error, WW_ERROR_FORMAT, "'%.*s' is no type of event", (int)out->type.size, out->type.data);
  if (out->type.size == 0 && out->read.size == 0 && !out->none) return ww_fail(error, WW_ERROR_FORMAT, "a judgement says neither 'type' nor 'none' nor which type it 'read'");
  if (weight != NULL) {
    if (!json_is_integer(weight) || json_integer_value(weight) < 1 || json_integer_value(weight) > MOST_WEIGHT)
      return ww_fail(error, WW_ERROR_FORMAT, "the field 'weight' is no number of thousandths from 1 to %d", (int)MOST_WEIGHT);
    out->weight = (uint32_t)json_integer_value(weight);
  }
  return take_spans(c, object, text, out, error);
}

// ---- rows ------------------------------------------------------------------------------------

static bool touches(const struct judgement *j, const struct ww_event *e) {
  for (size_t i = 0; i < j->count; i++)
    for (uint32_t t = 0; t < e->trigger_count; t++)
      if (j->spans[i].start < e->trigger[t].end && e->trigger[t].start < j->spans[i].end) return true;
  return false;
}

// The judgement of an event: of those at its words the one of the type that is read, else one that is no weak one.
static const struct judgement *judgement_of(const struct judgement *all, size_t count, const struct ww_event *e, struct ww_slice type) {
  const struct judgement *best = NULL;
  int best_rank = 0;
  for (size_t i = 0; i < count; i++) {
    const struct judgement *j = &all[i];
    if (!touches(j, e)) continue;
    bool known = ww_slice_equal(j->type, type) || ww_slice_equal(j->read, type);
    int rank = j->none ? (j->weak ? 1 : known ? 6 : 2) : !known ? 0 : j->weak ? 3 : ww_slice_equal(j->read, type) ? 5 : 4;
    if (rank > best_rank) { best = j; best_rank = rank; }
  }
  return best;
}

static ww_status add_rows(struct course *c, const struct ww_article *article, struct ww_slice id, const struct judgement *all, size_t count, struct ww_error *error) {
  uint32_t fold = c->options->folds > 1 ? 1 + (uint32_t)(ww_hash(id.data, id.size, 0) % c->options->folds) : 0;
  for (size_t i = 0; i < article->event_count; i++) {
    const struct ww_event *e = &article->events[i];
    struct ww_slice type = ww_type(c->worker->reader->knowledge, e->type)->name;
    const struct judgement *j = judgement_of(all, count, e, type);
    if (j == NULL) continue;
    uint32_t *ids = ww_arena_alloc(&c->arena, e->feature_count + 1u, sizeof *ids);
    if (ids == NULL || !ww_arena_grow(&c->arena, (void **)&c->rows, &c->row_room, c->count + 1, sizeof *c->rows) ||
        !ww_arena_grow(&c->arena, (void **)&c->about, &c->about_room, c->count + 1, sizeof *c->about))
      return ww_fail_memory(error);
    memcpy(ids, e->features, e->feature_count * sizeof *ids);
    struct ww_event_row row = {ids, e->feature_count, j->weight, fold, {!j->none, !j->none && ww_slice_equal(j->type, type)}};
    c->about[c->count] = (struct about){keep(&c->arena, id), point_of(c, e->trigger[0].start), point_of(c, e->trigger[e->trigger_count - 1].end), type, !j->weak};
    c->rows[c->count++] = row;
    c->met += !j->weak;
  }
  return WW_OK;
}

static ww_status take_object(void *context, json_t *object, struct ww_error *error) {
  struct course *c = context;
  json_t *text = json_object_get(object, "text"), *list = json_object_get(object, "judged");
  if (!json_is_string(text)) return ww_fail(error, WW_ERROR_FORMAT, "the object has no field 'text' with a string");
  if (!json_is_array(list)) return ww_fail(error, WW_ERROR_FORMAT, "the object has no list 'judged'");
  struct ww_document document = {.id = string_of(object, "id"), .text = {json_string_value(text), json_string_length(text)}, .title = string_of(object, "title"), .date = string_of(object, "date")};
  const struct ww_article *article;
  size_t count = json_array_size(list);
  ww_arena_reset(&c->document);
  struct judgement *judged = ww_arena_alloc_zero(&c->document, count + 1, sizeof *judged);
  ww_status status = judged == NULL ? ww_fail_memory(error) : ww_read(c->worker, &document, &article, error);
  if (status == WW_OK && (c->byte_of = ww_input_points(article->text, &c->document, &c->points)) == NULL) status = ww_fail_memory(error);
  for (size_t i = 0; status == WW_OK && i < count; i++) {
    status = take_judgement(c, json_array_get(list, i), article->text, &judged[i], error);
    c->judgements += !judged[i].weak;
  }
  c->documents++;
  if (status != WW_OK) return status;
  return add_rows(c, article, document.id, judged, count, error);
}

// ---- held-out answers ------------------------------------------------------------------------

struct line { double a[WW_EVENT_ANSWERS], b[WW_EVENT_ANSWERS]; };

static uint32_t chance_of(const struct line *line, const double *score, int answer) {
  uint32_t chance = (uint32_t)(ww_event_logistic(line->a[answer] + line->b[answer] * score[answer]) * 1000 + 0.5);
  return chance < 1 ? 1 : chance > 999 ? 999 : chance;
}

static ww_status tell_held(const struct course *c, const double (*scores)[WW_EVENT_ANSWERS], const struct line *line, struct ww_error *error) {
  if (c->options->held_out == NULL) return WW_OK;
  struct ww_buffer out;
  ww_buffer_init(&out);
  for (size_t r = 0; r < c->count; r++) {
    if (!c->about[r].asked) continue;
    struct ww_json json = {&out, true};
    ww_json_open(&json, '{');
    ww_json_key_text(&json, "id", c->about[r].id);
    ww_json_key_int(&json, "start", c->about[r].start);
    ww_json_key_int(&json, "end", c->about[r].end);
    ww_json_key_text(&json, "event", c->about[r].type);
    ww_json_key_text(&json, "judged", !c->rows[r].holds[WW_EVENT_AT_ALL] ? WW_SLICE("none") : c->rows[r].holds[WW_EVENT_OF_TYPE] ? WW_SLICE("right") : WW_SLICE("other"));
    ww_json_key(&json, "event_at_all");
    ww_json_micro(&json, (int64_t)chance_of(line, scores[r], WW_EVENT_AT_ALL) * 1000);
    ww_json_key(&json, "confidence");
    ww_json_micro(&json, (int64_t)chance_of(line, scores[r], WW_EVENT_OF_TYPE) * 1000);
    ww_json_close(&json, '}');
    ww_buffer_put_byte(&out, '\n');
  }
  ww_status status = out.failed ? ww_fail_memory(error) : c->options->held_out(c->options->held_out_context, out.data == NULL ? "" : out.data, out.size);
  ww_buffer_release(&out);
  return status;
}

// How often a row that holds stands above one that does not, in thousandths.
static uint32_t area_of(const double *scores, const bool *holds, size_t count) {
  uint64_t twice = 0, pairs = 0;
  for (size_t i = 0; i < count; i++)
    for (size_t j = 0; holds[i] && j < count; j++) {
      if (holds[j]) continue;
      pairs++;
      twice += scores[i] > scores[j] ? 2 : scores[i] >= scores[j] ? 1 : 0;
    }
  return pairs == 0 ? 0 : (uint32_t)(twice * 500 / pairs);
}

static ww_status hold_out(struct course *c, const struct ww_event_rows *rows, struct line *line, struct ww_event_scores *told, struct ww_error *error) {
  *line = (struct line){{0, 0}, {1, 1}};
  if (c->options->folds < 2) return WW_OK;
  double (*scores)[WW_EVENT_ANSWERS] = ww_alloc_zero(c->count + 1, sizeof *scores), *held = ww_alloc_zero(c->count + 1, sizeof *held);
  bool *holds = ww_alloc_zero(c->count + 1, sizeof *holds);
  ww_status status = scores == NULL || held == NULL || holds == NULL ? ww_fail_memory(error) : WW_OK;
  for (uint32_t fold = 1; status == WW_OK && fold <= c->options->folds; fold++) {
    struct ww_event_settings settings = {c->options->prior / 1000.0, ROUNDS, SEEN, fold};
    struct ww_event_weights weights;
    status = ww_event_train(rows, &settings, &weights, error);
    for (size_t r = 0; status == WW_OK && r < c->count; r++)
      if (c->rows[r].fold == fold) ww_event_weights_score(&weights, &c->rows[r], scores[r]);
    ww_event_weights_release(&weights);
  }
  for (int answer = 0; status == WW_OK && answer < WW_EVENT_ANSWERS; answer++) {
    size_t count = 0;
    for (size_t r = 0; r < c->count; r++) {
      if (!c->about[r].asked) continue;
      held[count] = scores[r][answer];
      holds[count++] = c->rows[r].holds[answer];
    }
    ww_event_calibrate(held, holds, count, &line->a[answer], &line->b[answer]);
    told->area[answer] = area_of(held, holds, count);
  }
  if (status == WW_OK) status = tell_held(c, (const double (*)[WW_EVENT_ANSWERS])scores, line, error);
  ww_free(scores);
  ww_free(held);
  ww_free(holds);
  return status;
}

// ---- the file --------------------------------------------------------------------------------

static int32_t rounded(double nats, int32_t most) {
  double parts = nats * WW_EVENT_ONE;
  int32_t value = (int32_t)(parts < 0 ? parts - 0.5 : parts + 0.5);
  return value > most ? most : value < -most ? -most : value;
}

// The calibration goes into the weights: the file's own sums are what the curve is asked for.
static ww_status write_model(const struct course *c, const struct ww_event_weights *w, const struct line *line, size_t *features, struct ww_error *error) {
  uint32_t *ids = ww_alloc(w->count + 1, sizeof *ids);
  int16_t (*weights)[WW_EVENT_ANSWERS] = ww_alloc(w->count + 1, sizeof *weights);
  ww_status status = ids == NULL || weights == NULL ? ww_fail_memory(error) : WW_OK;
  struct ww_event_model_parts parts = {.ids = ids, .weights = (const int16_t (*)[WW_EVENT_ANSWERS])weights, .least = (uint16_t)c->options->least};
  for (size_t f = 0; status == WW_OK && f < w->count; f++) {
    bool any = false;
    for (int a = 0; a < WW_EVENT_ANSWERS; a++) {
      weights[parts.count][a] = (int16_t)rounded(w->weights[f][a] * line->b[a], INT16_MAX);
      any |= weights[parts.count][a] != 0;
    }
    ids[parts.count] = w->ids[f];
    parts.count += any;
  }
  for (int a = 0; a < WW_EVENT_ANSWERS; a++) parts.bias[a] = rounded(line->a[a] + line->b[a] * w->bias[a], 1 << 19);
  *features = parts.count;
  if (status == WW_OK) status = ww_event_model_write(c->options->output, &parts, error);
  ww_free(ids);
  ww_free(weights);
  return status;
}

static ww_status train(struct course *c, struct ww_error *error) {
  struct ww_event_rows rows = {c->rows, c->count};
  struct ww_event_scores told = {.documents = c->documents, .judgements = c->judgements, .met = c->met, .rows = c->count};
  struct ww_event_settings settings = {c->options->prior / 1000.0, ROUNDS, SEEN, 0};
  struct ww_event_weights weights = {0};
  struct line line;
  ww_status status = hold_out(c, &rows, &line, &told, error);
  if (status == WW_OK) status = ww_event_train(&rows, &settings, &weights, error);
  if (status == WW_OK) status = write_model(c, &weights, &line, &told.features, error);
  if (status == WW_OK && c->options->scores != NULL) *c->options->scores = told;
  ww_event_weights_release(&weights);
  return status;
}

ww_status ww_train_events(const struct ww_reader *reader, const struct ww_event_training *options, struct ww_error *error) {
  if (options->path_count == 0 || options->output == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "name the files of articles with judged events and the model to write");
  if (options->least > 1000) return ww_fail(error, WW_ERROR_ARGUMENT, "the least confidence is in thousandths, not %u", options->least);
  struct ww_event_training own = *options;
  if (own.prior == 0) own.prior = 10000;
  struct course c = {.options = &own};
  ww_arena_init(&c.arena);
  ww_arena_init(&c.document);
  ww_status status = ww_worker_new(reader, NULL, &c.worker, error);
  if (status == WW_OK) {
    c.worker->pipeline.read.events = NULL;
    c.worker->pipeline.read.keep_features = true;
  }
  for (size_t i = 0; status == WW_OK && i < own.path_count; i++) status = ww_input_objects(own.paths[i], take_object, &c, error);
  if (status == WW_OK && c.met == 0) status = ww_fail(error, WW_ERROR_FORMAT, "no event was read where one was judged: there is nothing to learn");
  if (status == WW_OK) status = train(&c, error);
  ww_worker_free(c.worker);
  ww_arena_release(&c.arena);
  ww_arena_release(&c.document);
  return status;
}
