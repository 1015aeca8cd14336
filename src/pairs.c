// pairs.c: the public ww_train_pairs: lines of labelled pairs in, a model of pairs out.
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/memory.h"
#include "input/input.h"
#include "read/pair_features.h"
#include "read/pair_train.h"
#include "reader.h"
#include "write/json.h"

// Pairs held out in turn stand among text that the makers of frames and prose have seen; on other text a model is less often
// right than it is there. The temper that fits them is taken half as high again for that: a choice by hand (docs/accuracy.md shows what comes of it).
enum { CAUTION_TENTHS = 15 };

struct set {
  const struct ww_pair_training *options;
  struct ww_arena arena;
  struct ww_slice label[WW_PAIR_LABELS];
  size_t label_count;
  struct ww_pair_row *rows;
  struct ww_slice *ids;        // of the pairs, [rows.count]
  size_t count, row_room, id_room;
  uint32_t held;               // rows of the first file so far
};

static struct ww_slice keep(struct ww_arena *arena, struct ww_slice text) {
  char *out = ww_arena_alloc(arena, text.size + 1, 1);
  if (out == NULL) return (struct ww_slice){NULL, 0};
  memcpy(out, text.data, text.size);
  return ww_slice_of(out, text.size);
}

static ww_status label_of(struct set *set, struct ww_slice name, uint32_t *out, struct ww_error *error) {
  if (name.size == 0) return ww_fail(error, WW_ERROR_FORMAT, "the pair has no field 'label' with the types that are right, as in \"AID\" or \"RETREAT CONCEDE\"");
  for (size_t l = 0; l < set->label_count; l++)
    if (ww_slice_equal(set->label[l], name)) { *out = (uint32_t)l; return WW_OK; }
  if (set->label_count == WW_PAIR_LABELS) return ww_fail(error, WW_ERROR_LIMIT, "there are more than %d labels", (int)WW_PAIR_LABELS);
  *out = (uint32_t)set->label_count;
  set->label[set->label_count] = keep(&set->arena, name);
  return set->label[set->label_count++].data == NULL ? ww_fail_memory(error) : WW_OK;
}

// Each pair is learnt from twice, once as if no frame had fired: frames were written beside these sentences and fire there more
// often than elsewhere, and the words must do without them.
static ww_status add_row(struct set *set, struct ww_worker *worker, const struct ww_input_document *document, bool twin, bool first_file, struct ww_error *error) {
  struct ww_pair_features features;
  struct ww_pair pair = {document->document.id, document->document.text, document->source, document->target};
  uint32_t label = 0;
  ww_status status = label_of(set, document->label, &label, error);
  if (status == WW_OK) status = ww_relate_features(worker, &pair, twin, &features, error);
  if (status != WW_OK) return status;
  uint32_t *ids = ww_arena_alloc(&set->arena, features.count + 1, sizeof *ids);
  if (ids == NULL || !ww_arena_grow(&set->arena, (void **)&set->rows, &set->row_room, set->count + 1, sizeof *set->rows) ||
      !ww_arena_grow(&set->arena, (void **)&set->ids, &set->id_room, set->count + 1, sizeof *set->ids))
    return ww_fail_memory(error);
  memcpy(ids, features.id, features.count * sizeof *ids);
  uint32_t fold = first_file && set->options->folds > 1 ? 1 + set->held % set->options->folds : 0;
  if (twin && first_file) set->held++;
  set->ids[set->count] = keep(&set->arena, pair.id);
  set->rows[set->count++] = (struct ww_pair_row){ids, features.count, label, document->weight, fold, twin};
  return WW_OK;
}

static ww_status read_all(struct set *set, struct ww_worker *worker, struct ww_error *error) {
  struct ww_input *input = NULL;
  struct ww_input_options from = {set->options->paths, set->options->path_count, {0}, true};
  ww_status status = ww_input_open(&from, &input, error);
  for (bool end = false; status == WW_OK && !end;) {
    struct ww_input_document document;
    struct ww_error fault;
    memset(&fault, 0, sizeof fault);
    status = ww_input_next(input, &document, &end, &fault);
    if (status == WW_OK && !end) {
      fault.status = WW_OK;
      bool first = strcmp(document.file, set->options->paths[0]) == 0;
      status = add_row(set, worker, &document, false, first, &fault);
      if (status == WW_OK) status = add_row(set, worker, &document, true, first, &fault);
      if (status != WW_OK && fault.file[0] == 0) ww_error_place(&fault, document.file, document.line, 0, 0);
      ww_input_document_release(&document);
    }
    // Nobody wants a model of half the pairs: the first faulty line ends it.
    if (status != WW_OK && error != NULL) *error = fault;
  }
  ww_input_close(input);
  if (status == WW_OK && set->label_count < 2) return ww_fail(error, WW_ERROR_FORMAT, "the pairs have fewer than two labels: there is nothing to learn");
  return status;
}

// ---- held-out answers ------------------------------------------------------------------------

static ww_status tell_held(const struct set *set, const double *scores, const bool *held, uint32_t temper, struct ww_error *error) {
  if (set->options->held_out == NULL) return WW_OK;
  struct ww_buffer out;
  ww_buffer_init(&out);
  for (size_t r = 0; r < set->count; r++) {
    if (!held[r]) continue;
    const double *s = scores + r * set->label_count;
    size_t best = 0;
    for (size_t l = 1; l < set->label_count; l++)
      if (s[l] > s[best]) best = l;
    struct ww_slice answer = set->label[best];
    for (size_t i = 0; i < answer.size; i++)
      if (answer.data[i] == ' ') answer.size = i;
    struct ww_json json = {&out, true};
    ww_json_open(&json, '{');
    ww_json_key_text(&json, "id", set->ids[r]);
    ww_json_key(&json, "event");
    ww_json_open(&json, '[');
    ww_json_text(&json, answer);
    ww_json_close(&json, ']');
    ww_json_key(&json, "confidence");
    ww_json_micro(&json, (int64_t)ww_pair_share(s, set->label_count, temper, best) * 1000);
    ww_json_close(&json, '}');
    ww_buffer_put_byte(&out, '\n');
  }
  ww_status status = out.failed ? ww_fail_memory(error) : set->options->held_out(set->options->held_out_context, out.data == NULL ? "" : out.data, out.size);
  ww_buffer_release(&out);
  return status;
}

static ww_status cross_validate(const struct set *set, const struct ww_pair_rows *rows, uint32_t *temper, struct ww_error *error) {
  *temper = 1000;
  if (set->options->folds < 2) return WW_OK;
  double *scores = ww_alloc_zero(set->count * set->label_count + 1, sizeof *scores);
  bool *held = ww_alloc_zero(set->count + 1, sizeof *held);
  ww_status status = scores == NULL || held == NULL ? ww_fail_memory(error) : WW_OK;
  for (uint32_t fold = 1; status == WW_OK && fold <= set->options->folds; fold++) {
    struct ww_pair_weights weights;
    status = ww_pair_train(rows, fold, set->options->epochs, &weights, error);
    for (size_t r = 0; status == WW_OK && r < set->count; r++) {
      if (set->rows[r].fold != fold || set->rows[r].twin) continue;
      ww_pair_weights_score(&weights, set->label_count, &set->rows[r], scores + r * set->label_count);
      held[r] = true;
    }
    ww_pair_weights_release(&weights);
  }
  if (status == WW_OK) *temper = ww_pair_temper(rows, scores, held) * CAUTION_TENTHS / 10;
  if (status == WW_OK) status = tell_held(set, scores, held, *temper, error);
  ww_free(scores);
  ww_free(held);
  return status;
}

// ---- the file --------------------------------------------------------------------------------

static int32_t rounded(double nats, int32_t most) {
  double parts = nats * WW_PAIR_ONE;
  int32_t value = (int32_t)(parts < 0 ? parts - 0.5 : parts + 0.5);
  return value > most ? most : value < -most ? -most : value;
}

static ww_status write_model(const struct set *set, const struct ww_pair_weights *w, uint32_t temper, struct ww_error *error) {
  size_t labels = set->label_count, kept = 0;
  uint32_t *ids = ww_alloc(w->count + 1, sizeof *ids);
  int16_t *weights = ww_alloc(w->count * labels + 1, sizeof *weights);
  int32_t bias[WW_PAIR_LABELS];
  struct ww_buffer names;
  ww_buffer_init(&names);
  for (size_t l = 0; l < labels; l++) {
    if (l > 0) ww_buffer_put_byte(&names, '\n');
    ww_buffer_put_slice(&names, set->label[l]);
    bias[l] = rounded(w->bias[l], 1 << 19);
  }
  ww_status status = ids == NULL || weights == NULL || names.failed ? ww_fail_memory(error) : WW_OK;
  for (size_t f = 0; status == WW_OK && f < w->count; f++) {
    bool any = false;  // what weighs next to nothing is left out
    for (size_t l = 0; l < labels; l++) {
      weights[kept * labels + l] = (int16_t)rounded(w->weights[f * labels + l], INT16_MAX);
      any |= weights[kept * labels + l] > WW_PAIR_ONE / 16 || weights[kept * labels + l] < -WW_PAIR_ONE / 16;
    }
    ids[kept] = w->ids[f];
    kept += any;
  }
  struct ww_pair_model_parts parts = {ww_slice_of(names.data, names.size), ids, weights, bias, kept, labels, temper};
  if (status == WW_OK) status = ww_pair_model_write(set->options->output, &parts, error);
  ww_buffer_release(&names);
  ww_free(ids);
  ww_free(weights);
  return status;
}

ww_status ww_train_pairs(const struct ww_reader *reader, const struct ww_pair_training *options, struct ww_error *error) {
  if (options->path_count == 0 || options->output == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "name the files of labelled pairs and the model to write");
  struct ww_pair_training own = *options;
  if (own.epochs == 0) own.epochs = 30;
  struct set set = {.options = &own};
  struct ww_worker *worker = NULL;
  struct ww_pair_weights weights = {0};
  uint32_t temper = 1000;
  ww_arena_init(&set.arena);
  ww_status status = ww_worker_new(reader, NULL, &worker, error);
  if (status == WW_OK) status = read_all(&set, worker, error);
  struct ww_pair_rows rows = {set.rows, set.count, set.label_count};
  if (status == WW_OK) status = cross_validate(&set, &rows, &temper, error);
  if (status == WW_OK) status = ww_pair_train(&rows, 0, own.epochs, &weights, error);
  if (status == WW_OK) status = write_model(&set, &weights, temper, error);
  ww_pair_weights_release(&weights);
  ww_worker_free(worker);
  ww_arena_release(&set.arena);
  return status;
}
