#include "read/claim_model.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/packed.h"

enum { VERSION = 3, CORE = 1 << WW_CLAIM_CORE_BITS, CUES = 1 << WW_CLAIM_CUE_BITS, PARTS = 1 << WW_CLAIM_PART_BITS, GATE = 1 << (WW_CLAIM_GATE_BITS - 3) };
static const char kind[4] = {'C', 'L', 'A', 'M'};

struct ww_claim_model {
  struct ww_packed packed;
  const int8_t *core, *cues;
  const uint8_t *parts;
  const uint8_t *gate;
  int32_t threshold, core_threshold;
};

static ww_status check(struct ww_claim_model *model, struct ww_error *error) {
  const void *core, *cues, *parts, *gate, *threshold;
  size_t core_count, cue_count, part_count, gate_count, threshold_count;
  if (!ww_packed_section(&model->packed, "core", 1, &core, &core_count) || !ww_packed_section(&model->packed, "cues", 1, &cues, &cue_count) || !ww_packed_section(&model->packed, "parts", 1, &parts, &part_count) ||
      !ww_packed_section(&model->packed, "gate", 1, &gate, &gate_count) ||
      !ww_packed_section(&model->packed, "threshold", 4, &threshold, &threshold_count) || core_count != CORE || cue_count != CUES ||
      part_count != (size_t)PARTS * WW_CLAIM_LANES || gate_count != GATE || threshold_count != 2)
    return ww_fail(error, WW_ERROR_MODEL, "the model of claims is damaged: its sections are not as they should be; make it again with models/claims.sh");
  model->core = core;
  model->cues = cues;
  model->parts = parts;
  model->gate = gate;
  memcpy(&model->threshold, threshold, sizeof model->threshold);
  memcpy(&model->core_threshold, (const int32_t *)threshold + 1, sizeof model->core_threshold);
  if (model->threshold < -(1 << 16) || model->threshold > 1 << 16 || model->core_threshold < -(1 << 16) || model->core_threshold > 1 << 16)
    return ww_fail(error, WW_ERROR_MODEL, "the model of claims is damaged: its threshold; make it again with models/claims.sh");
  return WW_OK;
}

static ww_status finish(ww_status status, struct ww_claim_model *model, struct ww_claim_model **out, struct ww_error *error) {
  if (status == WW_OK) status = check(model, error);
  if (status != WW_OK) {
    ww_claim_model_close(model);
    return status;
  }
  *out = model;
  return WW_OK;
}

ww_status ww_claim_model_open(const char *path, struct ww_claim_model **out, struct ww_error *error) {
  *out = NULL;
  struct ww_claim_model *model = ww_alloc_zero(1, sizeof *model);
  if (model == NULL) return ww_fail_memory(error);
  return finish(ww_packed_open(path, kind, VERSION, WW_ERROR_MODEL, &model->packed, error), model, out, error);
}

ww_status ww_claim_model_from_memory(const void *data, size_t size, struct ww_claim_model **out, struct ww_error *error) {
  *out = NULL;
  struct ww_claim_model *model = ww_alloc_zero(1, sizeof *model);
  if (model == NULL) return ww_fail_memory(error);
  return finish(ww_packed_from_memory(data, size, kind, VERSION, WW_ERROR_MODEL, &model->packed, error), model, out, error);
}

void ww_claim_model_close(struct ww_claim_model *model) {
  if (model == NULL) return;
  ww_packed_close(&model->packed);
  ww_free(model);
}

uint64_t ww_claim_model_hash(const struct ww_claim_model *model) { return model->packed.hash; }

struct ww_claim_rows_of ww_claim_model_rows(const struct ww_claim_model *model, enum ww_claim_table table) {
  switch (table) {
    case WW_CLAIM_OF_CORE: return (struct ww_claim_rows_of){(const char *)model->core, WW_CLAIM_CORE_BITS, 1};
    case WW_CLAIM_OF_CUES: return (struct ww_claim_rows_of){(const char *)model->cues, WW_CLAIM_CUE_BITS, 1};
    default: return (struct ww_claim_rows_of){(const char *)model->parts, WW_CLAIM_PART_BITS, WW_CLAIM_LANES};
  }
}

bool ww_claim_model_gate(const struct ww_claim_model *model, uint32_t hash) {
  uint32_t slot = ww_claim_slot(hash, WW_CLAIM_GATE_BITS);
  return (model->gate[slot >> 3] >> (slot & 7) & 1) != 0;
}

bool ww_claim_model_core(const struct ww_claim_model *model, const uint32_t *ids, size_t count) {
  int32_t sum = -model->core_threshold;
  for (size_t i = 0; i < count; i++) sum += model->core[ww_claim_slot(ids[i], WW_CLAIM_CORE_BITS)];
  return sum >= 0;
}

int32_t ww_claim_model_cue(const struct ww_claim_model *model, const uint32_t *ids, size_t count) {
  int32_t sum = -model->threshold;
  for (size_t i = 0; i < count; i++) sum += model->cues[ww_claim_slot(ids[i], WW_CLAIM_CUE_BITS)];
  return sum;
}

// Eight sums of bytes at once, in the even and the odd ones of two words; a byte in the file is its weight plus 128.
void ww_claim_model_parts(const struct ww_claim_model *model, const uint32_t *ids, size_t count, int32_t *scores) {
  const uint64_t even = 0x00FF00FF00FF00FFu;
  uint64_t low = 0, high = 0, row;  // at most WW_CLAIM_FEATURES times 255: no overflow
  for (size_t i = 0; i < count; i++) {
    memcpy(&row, model->parts + (size_t)ww_claim_slot(ids[i], WW_CLAIM_PART_BITS) * WW_CLAIM_LANES, sizeof row);
    low += row & even;
    high += row >> 8 & even;
  }
  for (int l = 0; l < WW_CLAIM_LANES; l++) {
    uint64_t sums = (l & 1) != 0 ? high : low;
    scores[l] = (int32_t)(sums >> (8 * (l & ~1)) & 0xFFFF) - 128 * (int32_t)count;
  }
}

ww_status ww_claim_model_write(const char *path, const struct ww_claim_model_parts_of_file *parts, struct ww_error *error) {
  const int32_t bounds[] = {parts->threshold, parts->core_threshold};
  const struct ww_packed_part sections[] = {{"core", parts->core, CORE},
                                            {"cues", parts->cues, CUES},
                                            {"parts", parts->parts, (size_t)PARTS * WW_CLAIM_LANES},
                                            {"gate", parts->gate, GATE},
                                            {"threshold", bounds, sizeof bounds}};
  return ww_packed_write(path, kind, VERSION, sections, sizeof sections / sizeof *sections, error);
}
