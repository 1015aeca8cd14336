// attributions.c: the public ww_train_claims: articles with known attributions in, a model of claims out.
#include <jansson.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "input/objects.h"
#include "read/claim_train.h"
#include "reader.h"

// One document of FOLDS is held out when the threshold is chosen. The gate lets through words of which one in GATE_ONE_IN is a cue.
enum { FOLDS = 5, GATE_ONE_IN = 100, CORE_LOSES = 100, GATE_SLOTS = 1 << WW_CLAIM_GATE_BITS };
static const float RATE = 0.2f, DECAY = 0.3f;

struct course {
  const struct ww_claim_training *options;
  struct ww_worker *worker;
  struct ww_claim_learning learning;
  struct ww_arena arena;     // the gold of the document in work
  uint32_t *byte_of;         // its code points' bytes, [points + 1]
  size_t points, documents, shifted;
};

// ---- gold ------------------------------------------------------------------------------------

static ww_status take_spans(struct course *c, json_t *value, const char *name, const struct ww_span **out, size_t *count, struct ww_error *error) {
  size_t size = json_array_size(value);
  struct ww_span *spans = ww_arena_alloc(&c->arena, size + 1, sizeof *spans);
  if (spans == NULL) return ww_fail_memory(error);
  for (size_t i = 0; i < size; i++) {
    json_t *pair = json_array_get(value, i), *start = json_array_get(pair, 0), *end = json_array_get(pair, 1);
    json_int_t from = json_is_integer(start) ? json_integer_value(start) : -1, to = json_is_integer(end) ? json_integer_value(end) : -1;
    if (from < 0 || to <= from || (size_t)to > c->points)
      return ww_fail(error, WW_ERROR_FORMAT, "a span of '%s' is no [start, end] in code points of the text", name);
    spans[i] = (struct ww_span){c->byte_of[from], c->byte_of[to]};
  }
  *out = spans;
  *count = size;
  return WW_OK;
}

static ww_status take_gold(struct course *c, json_t *list, struct ww_claim_gold **out, size_t *count, struct ww_error *error) {
  if (!json_is_array(list)) return ww_fail(error, WW_ERROR_FORMAT, "the object has no list 'attributions'");
  *count = json_array_size(list);
  *out = ww_arena_alloc_zero(&c->arena, *count + 1, sizeof **out);
  if (*out == NULL) return ww_fail_memory(error);
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < *count; i++) {
    json_t *a = json_array_get(list, i);
    struct ww_claim_gold *g = &(*out)[i];
    status = take_spans(c, json_object_get(a, "cue"), "cue", &g->cue, &g->cue_count, error);
    if (status == WW_OK) status = take_spans(c, json_object_get(a, "source"), "source", &g->source, &g->source_count, error);
    if (status == WW_OK) status = take_spans(c, json_object_get(a, "content"), "content", &g->content, &g->content_count, error);
  }
  return status;
}

static ww_status take_object(void *context, json_t *object, struct ww_error *error) {
  struct course *c = context;
  json_t *text = json_object_get(object, "text");
  if (!json_is_string(text)) return ww_fail(error, WW_ERROR_FORMAT, "the object has no field 'text' with a string");
  struct ww_document document = {.text = {json_string_value(text), json_string_length(text)}};
  struct ww_claim_gold *gold = NULL;
  size_t count = 0;
  const struct ww_article *article;
  ww_arena_reset(&c->arena);
  if ((c->byte_of = ww_input_points(document.text, &c->arena, &c->points)) == NULL) return ww_fail_memory(error);
  ww_status status = take_gold(c, json_object_get(object, "attributions"), &gold, &count, error);
  if (status == WW_OK) status = ww_read(c->worker, &document, &article, error);
  if (status != WW_OK) return status;
  c->documents++;
  // Where the kept text is another than the given one, offsets are of no use.
  if (article->text.size != document.text.size || memcmp(article->text.data, document.text.data, document.text.size) != 0) {
    c->shifted++;
    return WW_OK;
  }
  status = ww_claim_learn(&c->worker->pipeline.read, &c->worker->article, gold, count, (uint8_t)(1 + c->documents % FOLDS), &c->learning);
  return status == WW_OK ? WW_OK : ww_fail_memory(error);
}

// ---- the gate and the threshold --------------------------------------------------------------

// Words that are hardly ever cues are not asked about: their rows go.
static bool shut_gate(struct ww_claim_rows *core, struct ww_claim_rows *rows, uint8_t *gate) {
  uint32_t *all = ww_alloc_zero(GATE_SLOTS, sizeof *all), *cues = ww_alloc_zero(GATE_SLOTS, sizeof *cues);
  bool room = all != NULL && cues != NULL;
  for (size_t r = 0; room && r < rows->count; r++) {
    all[rows->rows[r].gate]++;
    cues[rows->rows[r].gate] += rows->rows[r].label;
  }
  size_t kept = 0;
  for (size_t g = 0; room && g < GATE_SLOTS; g++)
    if (cues[g] > 0 && cues[g] * GATE_ONE_IN >= all[g]) gate[g >> 3] |= (uint8_t)(1 << (g & 7));
  for (size_t r = 0; room && r < rows->count; r++) {
    uint16_t g = rows->rows[r].gate;
    if (rows->rows[r].always || (gate[g >> 3] >> (g & 7) & 1) != 0) {
      core->rows[kept] = core->rows[r];
      rows->rows[kept++] = rows->rows[r];
    }
  }
  if (room) core->count = rows->count = kept;
  ww_free(all);
  ww_free(cues);
  return room;
}

enum { SCORES = 2048 };  // what a row weighs, from -1024 to 1023 parts of a nat, is counted in these
struct held {
  uint16_t *core, *cue;    // [rows] what each row weighs by models that have not seen it, plus SCORES / 2
};

static uint16_t sum_of(const struct ww_claim_rows *rows, const float *weights, size_t row) {
  int32_t sum = SCORES / 2;
  for (uint32_t i = 0; i < rows->rows[row].count; i++) sum += ww_claim_round(weights[rows->slots[rows->rows[row].first + i]]);
  return (uint16_t)(sum < 0 ? 0 : sum >= SCORES ? SCORES - 1 : sum);
}

// One turn: models of all rows but the fold's weigh the fold's. False when memory runs out.
static bool weigh_fold(const struct ww_claim_learning *l, const struct ww_claim_settings *settings, struct held *held) {
  float *core = ww_claim_train(&l->core, settings), *cues = ww_claim_train(&l->cues, settings);
  bool room = core != NULL && cues != NULL;
  for (size_t r = 0; room && r < l->cues.count; r++) {
    if (l->cues.rows[r].fold != settings->fold) continue;
    held->core[r] = sum_of(&l->core, core, r);
    held->cue[r] = sum_of(&l->cues, cues, r);
  }
  ww_free(core);
  ww_free(cues);
  return room;
}

// The threshold with the best F1, in parts of a nat; `missed` cues are none of the rows.
static int32_t best_threshold(const struct ww_claim_rows *rows, const struct held *held, size_t missed, struct ww_claim_scores *out) {
  uint32_t cues[SCORES] = {0}, others[SCORES] = {0};
  size_t gold = missed, right = 0, wrong = 0;
  int32_t best = 0;
  for (size_t r = 0; r < rows->count; r++) {
    if (rows->rows[r].label) cues[held->cue[r]]++;
    else others[held->cue[r]]++;
    gold += rows->rows[r].label;
  }
  for (int32_t s = SCORES - 1; s >= 0; s--) {
    right += cues[s];
    wrong += others[s];
    double f1 = right == 0 ? 0 : 2.0 * (double)right / (double)(right + wrong + gold);
    if (f1 <= out->cue_f1) continue;
    out->cue_f1 = f1;
    out->cue_precision = (double)right / (double)(right + wrong);
    out->cue_recall = (double)right / (double)gold;
    best = s;
  }
  return best - SCORES / 2;
}

// What the first features of nearly every cue weigh at least: of those that are found one in CORE_LOSES may weigh less.
static int32_t core_bound(const struct ww_claim_rows *rows, const struct held *held, int32_t threshold, double *passed) {
  uint32_t found[SCORES] = {0}, every[SCORES] = {0};
  size_t all = 0, lost = 0, stopped = 0;
  int32_t bound = 0;
  for (size_t r = 0; r < rows->count; r++) {
    every[held->core[r]]++;
    if (held->cue[r] - SCORES / 2 < threshold) continue;
    found[held->core[r]]++;
    all++;
  }
  while (bound + 1 < SCORES && (lost += found[bound]) * CORE_LOSES <= all) stopped += every[bound++];
  *passed = rows->count == 0 ? 0 : 1 - (double)stopped / (double)rows->count;
  return bound - SCORES / 2;
}

static double parts_right(const struct ww_claim_rows *rows, const float *weights, unsigned fold) {
  size_t right = 0, all = 0;
  for (size_t r = 0; r < rows->count; r++) {
    const struct ww_claim_row *row = &rows->rows[r];
    if (row->fold != fold) continue;
    float s[WW_CLAIM_LANES] = {0};
    unsigned best = 0;
    for (uint32_t i = 0; i < row->count; i++)
      for (unsigned l = 0; l < rows->outputs; l++) s[l] += weights[(size_t)rows->slots[row->first + i] * rows->outputs + l];
    for (unsigned l = 1; l < rows->outputs; l++)
      if (s[l] > s[best]) best = l;
    right += best == row->label;
    all++;
  }
  return all == 0 ? 0 : (double)right / (double)all;
}

// ---- the file --------------------------------------------------------------------------------

struct weights {
  float *core, *cues, *parts;  // nats, owned
  uint8_t *gate;               // bits, owned
  int32_t threshold, core_threshold;
};

static ww_status write_model(const struct course *c, const struct weights *w, struct ww_error *error) {
  size_t core_slots = (size_t)1 << WW_CLAIM_CORE_BITS, cue_slots = (size_t)1 << WW_CLAIM_CUE_BITS, part_slots = (size_t)1 << WW_CLAIM_PART_BITS;
  int8_t *f8 = ww_alloc_zero(core_slots, 1), *c8 = ww_alloc_zero(cue_slots, 1);
  uint8_t *p8 = ww_alloc(part_slots, WW_CLAIM_LANES);
  ww_status status = f8 == NULL || c8 == NULL || p8 == NULL ? ww_fail_memory(error) : WW_OK;
  for (size_t i = 0; status == WW_OK && i < core_slots; i++) f8[i] = ww_claim_round(w->core[i]);
  for (size_t i = 0; status == WW_OK && i < cue_slots; i++) c8[i] = ww_claim_round(w->cues[i]);
  for (size_t i = 0; status == WW_OK && i < part_slots; i++)
    for (size_t l = 0; l < WW_CLAIM_LANES; l++)
      p8[i * WW_CLAIM_LANES + l] = (uint8_t)(128 + (l < WW_CLAIM_PARTS ? ww_claim_round(w->parts[i * WW_CLAIM_PARTS + l]) : 0));
  struct ww_claim_model_parts_of_file file = {f8, c8, p8, w->gate, w->threshold, w->core_threshold};
  if (status == WW_OK) status = ww_claim_model_write(c->options->output, &file, error);
  ww_free(f8);
  ww_free(c8);
  ww_free(p8);
  return status;
}

// Thresholds and scores from models that have not seen what they weigh.
static ww_status hold_out(struct course *c, size_t missed, int32_t *threshold, int32_t *core_threshold, struct ww_claim_scores *scores, struct ww_error *error) {
  struct ww_claim_learning *l = &c->learning;
  struct held held = {ww_alloc_zero(l->cues.count + 1, sizeof *held.core), ww_alloc_zero(l->cues.count + 1, sizeof *held.cue)};
  struct ww_claim_settings settings = {c->options->epochs, 0, RATE, DECAY};
  bool room = held.core != NULL && held.cue != NULL;
  for (settings.fold = 1; room && settings.fold <= FOLDS; settings.fold++) room = weigh_fold(l, &settings, &held);
  settings.fold = FOLDS;
  float *parts = room ? ww_claim_train(&l->parts, &settings) : NULL;
  room = parts != NULL;
  if (room) {
    *threshold = best_threshold(&l->cues, &held, missed, scores);
    *core_threshold = core_bound(&l->cues, &held, *threshold, &scores->passed);
    scores->parts_right = parts_right(&l->parts, parts, FOLDS);
  }
  ww_free(parts);
  ww_free(held.core);
  ww_free(held.cue);
  return room ? WW_OK : ww_fail_memory(error);
}

static size_t cues_in(const struct ww_claim_rows *rows) {
  size_t count = 0;
  for (size_t r = 0; r < rows->count; r++) count += rows->rows[r].label;
  return count;
}

static ww_status train(struct course *c, struct ww_error *error) {
  struct ww_claim_learning *l = &c->learning;
  struct ww_claim_settings all = {c->options->epochs, 0, RATE, DECAY};
  struct ww_claim_scores scores = {.documents = c->documents, .left_out = c->shifted, .attributions = l->golds, .placed = l->placed};
  struct weights w = {.gate = ww_alloc_zero(GATE_SLOTS / 8, 1)};
  size_t cues = cues_in(&l->cues);
  ww_status status = w.gate == NULL || !shut_gate(&l->core, &l->cues, w.gate) ? ww_fail_memory(error) : WW_OK;
  if (status == WW_OK) status = hold_out(c, cues - cues_in(&l->cues), &w.threshold, &w.core_threshold, &scores, error);
  if (status == WW_OK) {
    w.core = ww_claim_train(&l->core, &all);
    w.cues = ww_claim_train(&l->cues, &all);
    w.parts = ww_claim_train(&l->parts, &all);
    if (w.core == NULL || w.cues == NULL || w.parts == NULL) status = ww_fail_memory(error);
  }
  if (status == WW_OK) status = write_model(c, &w, error);
  if (status == WW_OK && c->options->scores != NULL) *c->options->scores = scores;
  ww_free(w.core);
  ww_free(w.cues);
  ww_free(w.parts);
  ww_free(w.gate);
  return status;
}

ww_status ww_train_claims(const struct ww_reader *reader, const struct ww_claim_training *options, struct ww_error *error) {
  if (options->path_count == 0 || options->output == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "name the files of articles with attributions and the model to write");
  struct ww_claim_training own = *options;
  if (own.epochs == 0) own.epochs = 8;
  struct course c = {.options = &own};
  c.learning.core.bits = WW_CLAIM_CORE_BITS;
  c.learning.core.outputs = 1;
  c.learning.cues.bits = WW_CLAIM_CUE_BITS;
  c.learning.cues.outputs = 1;
  c.learning.parts.bits = WW_CLAIM_PART_BITS;
  c.learning.parts.outputs = WW_CLAIM_PARTS;
  ww_arena_init(&c.arena);
  ww_status status = ww_worker_new(reader, NULL, &c.worker, error);
  for (size_t i = 0; status == WW_OK && i < own.path_count; i++) status = ww_input_objects(own.paths[i], take_object, &c, error);
  if (status == WW_OK && c.learning.placed == 0) status = ww_fail(error, WW_ERROR_FORMAT, "no attribution was found: there is nothing to learn");
  if (status == WW_OK) status = train(&c, error);
  ww_claim_rows_release(&c.learning.core);
  ww_claim_rows_release(&c.learning.cues);
  ww_claim_rows_release(&c.learning.parts);
  ww_worker_free(c.worker);
  ww_arena_release(&c.arena);
  return status;
}
