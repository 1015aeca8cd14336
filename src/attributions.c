// attributions.c: the public ww_train_claims: articles with known attributions in, a model of claims out.
#include <jansson.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "input/source.h"
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

static bool map_points(struct course *c, struct ww_slice text) {
  c->byte_of = ww_arena_alloc(&c->arena, text.size + 2, sizeof *c->byte_of);
  if (c->byte_of == NULL) return false;
  c->points = 0;
  for (size_t at = 0; at < text.size;) {
    size_t length;
    (void)ww_utf8_decode(text.data + at, text.size - at, &length);
    c->byte_of[c->points++] = (uint32_t)at;
    at += length > 0 ? length : 1;
  }
  c->byte_of[c->points] = (uint32_t)text.size;
  return true;
}

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

static ww_status take_object(struct course *c, json_t *object, struct ww_error *error) {
  json_t *text = json_object_get(object, "text");
  if (!json_is_string(text)) return ww_fail(error, WW_ERROR_FORMAT, "the object has no field 'text' with a string");
  struct ww_document document = {.text = {json_string_value(text), json_string_length(text)}};
  struct ww_claim_gold *gold = NULL;
  size_t count = 0;
  const struct ww_article *article;
  ww_arena_reset(&c->arena);
  if (!map_points(c, document.text)) return ww_fail_memory(error);
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

static ww_status take_file(struct course *c, const char *path, struct ww_error *error) {
  struct ww_source source;
  memset(&source, 0, sizeof source);
  ww_status status = ww_source_open(&source, path, error);
  if (status != WW_OK) return status;
  for (bool end = false; status == WW_OK && !end;) {
    struct ww_slice line;
    status = ww_source_line(&source, &line, &end, error);
    if (status != WW_OK || end || ww_slice_trim(line).size == 0) continue;
    json_error_t fault;
    json_t *object = json_loadb(line.data, line.size, JSON_ALLOW_NUL, &fault);
    status = json_is_object(object) ? take_object(c, object, error)
                                    : ww_fail(error, WW_ERROR_FORMAT, "the line is no JSON object: %s", object == NULL ? fault.text : "it is another value");
    json_decref(object);
    if (status != WW_OK && error != NULL && error->file[0] == 0) ww_error_place(error, source.name, source.line, 0, 0);
  }
  ww_source_close(&source);
  return status;
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

enum { SCORES = 2048 };
static int32_t sum_of(const struct ww_claim_rows *rows, const float *weights, size_t row) {
  int32_t sum = SCORES / 2;
  for (uint32_t i = 0; i < rows->rows[row].count; i++) sum += ww_claim_round(weights[rows->slots[rows->rows[row].first + i]]);
  return sum < 0 ? 0 : sum >= SCORES ? SCORES - 1 : sum;
}

// The threshold with the best F1 on the rows held out, in parts of a nat.
static int32_t best_threshold(const struct ww_claim_rows *rows, const float *weights, unsigned fold, size_t missed, struct ww_claim_scores *out) {
  uint32_t cues[SCORES] = {0}, others[SCORES] = {0};
  size_t gold = missed;
  for (size_t r = 0; r < rows->count; r++) {
    const struct ww_claim_row *row = &rows->rows[r];
    if (row->fold != fold) continue;
    int32_t sum = sum_of(rows, weights, r);
    if (row->label) cues[sum]++;
    else others[sum]++;
    gold += row->label;
  }
  size_t right = 0, wrong = 0;
  int32_t best = 0;
  *out = (struct ww_claim_scores){0};
  for (int32_t s = SCORES - 1; s >= 0; s--) {
    right += cues[s];
    wrong += others[s];
    double f1 = right == 0 ? 0 : 2.0 * (double)right / (double)(right + wrong + gold);
    if (f1 > out->cue_f1) { *out = (struct ww_claim_scores){.cue_f1 = f1, .cue_precision = (double)right / (double)(right + wrong), .cue_recall = (double)right / (double)gold}; best = s; }
  }
  return best - SCORES / 2;
}

// What the first features of nearly every cue held out weigh at least: of those that are found one in CORE_LOSES may weigh less.
static int32_t core_bound(const struct ww_claim_learning *l, const float *core, const float *cues, unsigned fold, int32_t threshold, double *pass) {
  uint32_t found[SCORES] = {0}, every[SCORES] = {0};
  size_t all = 0, lost = 0, words = 0, stopped = 0;
  int32_t bound = 0;
  for (size_t r = 0; r < l->cues.count; r++) {
    if (l->cues.rows[r].fold != fold) continue;
    int32_t sum = sum_of(&l->core, core, r);
    words++;
    every[sum]++;
    if (sum_of(&l->cues, cues, r) - SCORES / 2 < threshold) continue;
    found[sum]++;
    all++;
  }
  while (bound + 1 < SCORES && (lost += found[bound]) * CORE_LOSES <= all) stopped += every[bound++];
  *pass = words == 0 ? 0 : 1 - (double)stopped / (double)words;
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

static ww_status write_model(const struct course *c, const float *core, const float *cues, const float *parts, const uint8_t *gate, int32_t threshold, int32_t core_threshold, struct ww_error *error) {
  size_t core_slots = (size_t)1 << WW_CLAIM_CORE_BITS, cue_slots = (size_t)1 << WW_CLAIM_CUE_BITS, part_slots = (size_t)1 << WW_CLAIM_PART_BITS;
  int8_t *f8 = ww_alloc_zero(core_slots, 1), *c8 = ww_alloc_zero(cue_slots, 1);
  uint8_t *p8 = ww_alloc(part_slots, WW_CLAIM_LANES);
  ww_status status = f8 == NULL || c8 == NULL || p8 == NULL ? ww_fail_memory(error) : WW_OK;
  for (size_t i = 0; status == WW_OK && i < core_slots; i++) f8[i] = ww_claim_round(core[i]);
  for (size_t i = 0; status == WW_OK && i < cue_slots; i++) c8[i] = ww_claim_round(cues[i]);
  for (size_t i = 0; status == WW_OK && i < part_slots; i++)
    for (size_t l = 0; l < WW_CLAIM_LANES; l++)
      p8[i * WW_CLAIM_LANES + l] = (uint8_t)(128 + (l < WW_CLAIM_PARTS ? ww_claim_round(parts[i * WW_CLAIM_PARTS + l]) : 0));
  struct ww_claim_model_parts_of_file file = {f8, c8, p8, gate, threshold, core_threshold};
  if (status == WW_OK) status = ww_claim_model_write(c->options->output, &file, error);
  ww_free(f8);
  ww_free(c8);
  ww_free(p8);
  return status;
}

static ww_status train(struct course *c, struct ww_error *error) {
  struct ww_claim_learning *l = &c->learning;
  struct ww_claim_settings held = {c->options->epochs, FOLDS, RATE, DECAY}, all = {c->options->epochs, 0, RATE, DECAY};
  uint8_t *gate = ww_alloc_zero(GATE_SLOTS / 8, 1);
  size_t before = 0, after = 0;
  for (size_t r = 0; r < l->cues.count; r++) before += l->cues.rows[r].label && l->cues.rows[r].fold == FOLDS;
  ww_status status = gate == NULL || !shut_gate(&l->core, &l->cues, gate) ? ww_fail_memory(error) : WW_OK;
  for (size_t r = 0; r < l->cues.count; r++) after += l->cues.rows[r].label && l->cues.rows[r].fold == FOLDS;
  float *core = NULL, *cues = NULL, *parts = NULL;
  int32_t threshold = 0, core_threshold = 0;
  struct ww_claim_scores scores = {0};
  for (int round = 0; status == WW_OK && round < 2; round++) {
    ww_free(core);
    ww_free(cues);
    ww_free(parts);
    core = ww_claim_train(&l->core, round == 0 ? &held : &all);
    cues = ww_claim_train(&l->cues, round == 0 ? &held : &all);
    parts = ww_claim_train(&l->parts, round == 0 ? &held : &all);
    if (core == NULL || cues == NULL || parts == NULL) status = ww_fail_memory(error);
    if (status != WW_OK || round > 0) continue;
    threshold = best_threshold(&l->cues, cues, FOLDS, before - after, &scores);
    core_threshold = core_bound(l, core, cues, FOLDS, threshold, &scores.passed);
    scores.parts_right = parts_right(&l->parts, parts, FOLDS);
  }
  if (status == WW_OK) status = write_model(c, core, cues, parts, gate, threshold, core_threshold, error);
  scores.documents = c->documents;
  scores.left_out = c->shifted;
  scores.attributions = l->golds;
  scores.placed = l->placed;
  if (status == WW_OK && c->options->scores != NULL) *c->options->scores = scores;
  ww_free(core);
  ww_free(cues);
  ww_free(parts);
  ww_free(gate);
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
  for (size_t i = 0; status == WW_OK && i < own.path_count; i++) status = take_file(&c, own.paths[i], error);
  if (status == WW_OK && c.learning.placed == 0) status = ww_fail(error, WW_ERROR_FORMAT, "no attribution was found: there is nothing to learn");
  if (status == WW_OK) status = train(&c, error);
  ww_claim_rows_release(&c.learning.core);
  ww_claim_rows_release(&c.learning.cues);
  ww_claim_rows_release(&c.learning.parts);
  ww_worker_free(c.worker);
  ww_arena_release(&c.arena);
  return status;
}
