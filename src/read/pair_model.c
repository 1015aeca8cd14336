// Worked example: of "Kenya is suing the rebels" the features "way sue" and "top sue VERB" weigh 1.9 nats for ACCUSE
// together; with a bias of 0.2 and nothing for the other labels that is 0.36 of the whole among 15.
#include "read/pair_model.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/packed.h"

enum { VERSION = 1, STEPS = 64, MOST_FEATURES = 1 << 22 };
static const char kind[4] = {'P', 'A', 'I', 'R'};

struct ww_pair_model {
  struct ww_packed packed;
  struct ww_slice label[WW_PAIR_LABELS];
  size_t label_count, count;
  const uint32_t *ids;
  const int16_t *weights;
  const int32_t *bias;
  uint32_t temper;
};

// ---- opening ---------------------------------------------------------------------------------

static ww_status damaged(const char *what, struct ww_error *error) {
  return ww_fail(error, WW_ERROR_MODEL, "the model of pairs is damaged: %s; make it again with models/pairs.sh", what);
}

static bool cut_labels(struct ww_pair_model *model, const char *text, size_t size) {
  for (size_t at = 0; at < size;) {
    size_t end = at;
    while (end < size && text[end] != '\n') end++;
    if (end == at || model->label_count == WW_PAIR_LABELS) return false;
    model->label[model->label_count++] = ww_slice_of(text + at, end - at);
    at = end + 1;
  }
  return model->label_count > 1;
}

static ww_status check(struct ww_pair_model *model, struct ww_error *error) {
  const void *labels, *ids, *weights, *bias, *temper;
  size_t label_bytes, weight_count, bias_count, temper_count;
  if (!ww_packed_section(&model->packed, "labels", 1, &labels, &label_bytes) || !ww_packed_section(&model->packed, "features", 4, &ids, &model->count) ||
      !ww_packed_section(&model->packed, "weights", 2, &weights, &weight_count) || !ww_packed_section(&model->packed, "bias", 4, &bias, &bias_count) ||
      !ww_packed_section(&model->packed, "temper", 4, &temper, &temper_count))
    return damaged("a section is missing", error);
  if (!cut_labels(model, labels, label_bytes)) return damaged("its labels", error);
  if (bias_count != model->label_count || model->count > MOST_FEATURES || weight_count != model->count * model->label_count || temper_count != 1)
    return damaged("its sections do not fit together", error);
  model->ids = ids;
  model->weights = weights;
  model->bias = bias;
  memcpy(&model->temper, temper, sizeof model->temper);
  for (size_t i = 1; i < model->count; i++)
    if (model->ids[i - 1] >= model->ids[i]) return damaged("its features are not in order", error);
  for (size_t i = 0; i < bias_count; i++)
    if (model->bias[i] < -(1 << 20) || model->bias[i] > 1 << 20) return damaged("a bias", error);
  if (model->temper < 100 || model->temper > 10000) return damaged("its temper", error);
  return WW_OK;
}

static ww_status finish(ww_status status, struct ww_pair_model *model, struct ww_pair_model **out, struct ww_error *error) {
  if (status == WW_OK) status = check(model, error);
  if (status != WW_OK) {
    ww_pair_model_close(model);
    return status;
  }
  *out = model;
  return WW_OK;
}

ww_status ww_pair_model_open(const char *path, struct ww_pair_model **out, struct ww_error *error) {
  *out = NULL;
  struct ww_pair_model *model = ww_alloc_zero(1, sizeof *model);
  if (model == NULL) return ww_fail_memory(error);
  return finish(ww_packed_open(path, kind, VERSION, WW_ERROR_MODEL, &model->packed, error), model, out, error);
}

ww_status ww_pair_model_from_memory(const void *data, size_t size, struct ww_pair_model **out, struct ww_error *error) {
  *out = NULL;
  struct ww_pair_model *model = ww_alloc_zero(1, sizeof *model);
  if (model == NULL) return ww_fail_memory(error);
  return finish(ww_packed_from_memory(data, size, kind, VERSION, WW_ERROR_MODEL, &model->packed, error), model, out, error);
}

void ww_pair_model_close(struct ww_pair_model *model) {
  if (model == NULL) return;
  ww_packed_close(&model->packed);
  ww_free(model);
}

uint64_t ww_pair_model_hash(const struct ww_pair_model *model) { return model->packed.hash; }
size_t ww_pair_model_labels(const struct ww_pair_model *model) { return model->label_count; }
struct ww_slice ww_pair_model_label(const struct ww_pair_model *model, size_t label) { return model->label[label]; }

// ---- reading ---------------------------------------------------------------------------------

// 2^20 * 2^(-i/STEPS), rounded.
static const uint32_t halves[STEPS] = {
    1048576, 1037281, 1026107, 1015054, 1004120, 993303, 982604, 972019, 961548, 951191, 940944, 930809, 920782, 910863, 901051, 891345,
    881744, 872246, 862850, 853555, 844361, 835265, 826268, 817367, 808563, 799853, 791237, 782714, 774282, 765942, 757691, 749529,
    741455, 733468, 725567, 717752, 710020, 702372, 694806, 687321, 679917, 672593, 665348, 658181, 651091, 644078, 637140, 630276,
    623487, 616771, 610127, 603555, 597053, 590622, 584260, 577966, 571740, 565581, 559489, 553462, 547500, 541603, 535768, 529997
};

// 2^20 * e^-x for x in parts of WW_PAIR_ONE of a nat, never negative.
static uint32_t falling(uint64_t x) {
  uint64_t steps = x * 94548 / ((uint64_t)WW_PAIR_ONE * 1024);  // of a 64th of an octave: 94548 / 1024 = 64 / ln 2
  uint64_t octaves = steps / STEPS;
  return octaves > 20 ? 0 : halves[steps % STEPS] >> octaves;
}

static const int16_t *row_of(const struct ww_pair_model *model, uint32_t id) {
  size_t low = 0, high = model->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (model->ids[middle] < id) low = middle + 1;
    else high = middle;
  }
  return low < model->count && model->ids[low] == id ? model->weights + low * model->label_count : NULL;
}

void ww_pair_model_read(const struct ww_pair_model *model, const uint32_t *ids, size_t count, uint16_t *probabilities) {
  int64_t score[WW_PAIR_LABELS], best = INT64_MIN;
  uint64_t part[WW_PAIR_LABELS] = {0}, whole = 0;
  for (size_t l = 0; l < model->label_count; l++) score[l] = model->bias[l];
  for (size_t i = 0; i < count; i++) {
    const int16_t *row = row_of(model, ids[i]);
    for (size_t l = 0; row != NULL && l < model->label_count; l++) score[l] += row[l];
  }
  for (size_t l = 0; l < model->label_count; l++)
    if (score[l] > best) best = score[l];
  for (size_t l = 0; l < model->label_count; l++) whole += part[l] = falling((uint64_t)(best - score[l]) * 1000 / model->temper);
  for (size_t l = 0; l < model->label_count; l++) probabilities[l] = (uint16_t)(part[l] * 1000 / whole);
}

// ---- writing ---------------------------------------------------------------------------------

ww_status ww_pair_model_write(const char *path, const struct ww_pair_model_parts *parts, struct ww_error *error) {
  const struct ww_packed_part sections[] = {{"labels", parts->labels.data, parts->labels.size},
                                            {"features", parts->ids, parts->count * sizeof *parts->ids},
                                            {"weights", parts->weights, parts->count * parts->label_count * sizeof *parts->weights},
                                            {"bias", parts->bias, parts->label_count * sizeof *parts->bias},
                                            {"temper", &parts->temper, sizeof parts->temper}};
  return ww_packed_write(path, kind, VERSION, sections, sizeof sections / sizeof *sections, error);
}
