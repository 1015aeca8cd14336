// Worked example: of "He attacked the problem" the features "type ASSAULT, object problem" and "object @nobody" take 1.3 and 0.9 nats
// from the answer "an event at all"; with a bias of 1.5 and 0.2 for what else is seen there is left -0.5 nats: 378 of 1000.
#include "read/event_model.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/packed.h"

enum { VERSION = 1, LEAST_BITS = 4, STEP = WW_EVENT_ONE / 4, STEPS = 33 };
static const char kind[4] = {'E', 'V', 'N', 'T'};

struct ww_event_slot {
  uint32_t id;                        // 0: empty
  int16_t weight[WW_EVENT_ANSWERS];
};

struct ww_event_model {
  struct ww_packed packed;
  const struct ww_event_slot *slots;  // [mask + 1], at least half of them empty
  uint32_t mask;
  int32_t bias[WW_EVENT_ANSWERS];
  uint16_t least;
};

static uint32_t home_of(uint32_t id, uint32_t mask) { return (id * 0x85EBCA6Bu >> 7) & mask; }

// ---- opening ---------------------------------------------------------------------------------

static ww_status damaged(const char *what, struct ww_error *error) {
  return ww_fail(error, WW_ERROR_MODEL, "the model of events is damaged: %s; make it again with models/events.sh", what);
}

static ww_status check(struct ww_event_model *model, struct ww_error *error) {
  const void *slots, *bias, *least;
  size_t slot_count, bias_count, least_count, used = 0;
  if (!ww_packed_section(&model->packed, "slots", sizeof *model->slots, &slots, &slot_count) || !ww_packed_section(&model->packed, "bias", 4, &bias, &bias_count) ||
      !ww_packed_section(&model->packed, "least", 4, &least, &least_count))
    return damaged("a section is missing", error);
  if (slot_count < (size_t)1 << LEAST_BITS || slot_count > (size_t)1 << WW_EVENT_MOST_BITS || (slot_count & (slot_count - 1)) != 0) return damaged("its table's size", error);
  if (bias_count != WW_EVENT_ANSWERS || least_count != 1) return damaged("its sections do not fit together", error);
  model->slots = slots;
  model->mask = (uint32_t)slot_count - 1;
  memcpy(model->bias, bias, sizeof model->bias);
  for (size_t i = 0; i < slot_count; i++) used += model->slots[i].id != 0;
  if (used * 2 > slot_count) return damaged("its table is too full", error);  // a search ends at an empty slot
  for (int a = 0; a < WW_EVENT_ANSWERS; a++)
    if (model->bias[a] < -(1 << 20) || model->bias[a] > 1 << 20) return damaged("a bias", error);
  uint32_t bound;
  memcpy(&bound, least, sizeof bound);
  if (bound > 1000) return damaged("its least confidence", error);
  model->least = (uint16_t)bound;
  return WW_OK;
}

static ww_status finish(ww_status status, struct ww_event_model *model, struct ww_event_model **out, struct ww_error *error) {
  if (status == WW_OK) status = check(model, error);
  if (status != WW_OK) {
    ww_event_model_close(model);
    return status;
  }
  *out = model;
  return WW_OK;
}

ww_status ww_event_model_open(const char *path, struct ww_event_model **out, struct ww_error *error) {
  *out = NULL;
  struct ww_event_model *model = ww_alloc_zero(1, sizeof *model);
  if (model == NULL) return ww_fail_memory(error);
  return finish(ww_packed_open(path, kind, VERSION, WW_ERROR_MODEL, &model->packed, error), model, out, error);
}

ww_status ww_event_model_from_memory(const void *data, size_t size, struct ww_event_model **out, struct ww_error *error) {
  *out = NULL;
  struct ww_event_model *model = ww_alloc_zero(1, sizeof *model);
  if (model == NULL) return ww_fail_memory(error);
  return finish(ww_packed_from_memory(data, size, kind, VERSION, WW_ERROR_MODEL, &model->packed, error), model, out, error);
}

void ww_event_model_close(struct ww_event_model *model) {
  if (model == NULL) return;
  ww_packed_close(&model->packed);
  ww_free(model);
}

uint64_t ww_event_model_hash(const struct ww_event_model *model) { return model->packed.hash; }
uint16_t ww_event_model_least(const struct ww_event_model *model) { return model->least; }

// ---- reading ---------------------------------------------------------------------------------

// 10^6 / (1 + e^-x) at x = 0, 1/4, 1/2 ... 8.
static const uint32_t curve[STEPS] = {
    500000, 562177, 622459, 679179, 731059, 777300, 817574, 851953, 880797, 904651, 924142,
    939913, 952574, 962673, 970688, 977023, 982014, 985936, 989013, 991423, 993307, 994780,
    995930, 996827, 997527, 998073, 998499, 998830, 999089, 999290, 999447, 999569, 999665};

uint16_t ww_event_chance(int64_t x) {
  uint64_t size = (uint64_t)(x < 0 ? -x : x), at = size / STEP;
  uint64_t high = at >= STEPS - 1 ? curve[STEPS - 1] : curve[at] + (uint64_t)(curve[at + 1] - curve[at]) * (size % STEP) / STEP;
  uint64_t chance = ((x < 0 ? 1000000 - high : high) + 500) / 1000;
  return (uint16_t)(chance < 1 ? 1 : chance > 999 ? 999 : chance);
}

void ww_event_model_read(const struct ww_event_model *model, const uint32_t *ids, size_t count, uint16_t out[WW_EVENT_ANSWERS]) {
  int64_t sum[WW_EVENT_ANSWERS] = {model->bias[0], model->bias[1]};
  for (size_t i = 0; i < count; i++) {
    uint32_t at = home_of(ids[i], model->mask);
    while (model->slots[at].id != 0 && model->slots[at].id != ids[i]) at = (at + 1) & model->mask;
    if (model->slots[at].id == 0) continue;
    for (int a = 0; a < WW_EVENT_ANSWERS; a++) sum[a] += model->slots[at].weight[a];
  }
  for (int a = 0; a < WW_EVENT_ANSWERS; a++) out[a] = ww_event_chance(sum[a]);
}

// ---- writing ---------------------------------------------------------------------------------

ww_status ww_event_model_write(const char *path, const struct ww_event_model_parts *parts, struct ww_error *error) {
  if (parts->count > WW_EVENT_MOST_FEATURES)
    return ww_fail(error, WW_ERROR_LIMIT, "the model of events has more than %d features", (int)WW_EVENT_MOST_FEATURES);
  unsigned bits = LEAST_BITS;
  while ((size_t)1 << bits < parts->count * 2) bits++;
  uint32_t mask = ((uint32_t)1 << bits) - 1, least = parts->least;
  struct ww_event_slot *slots = ww_alloc_zero((size_t)mask + 1, sizeof *slots);
  if (slots == NULL) return ww_fail_memory(error);
  for (size_t i = 0; i < parts->count; i++) {
    uint32_t at = home_of(parts->ids[i], mask);
    while (slots[at].id != 0) at = (at + 1) & mask;
    slots[at].id = parts->ids[i];
    memcpy(slots[at].weight, parts->weights[i], sizeof slots[at].weight);
  }
  const struct ww_packed_part sections[] = {{"slots", slots, ((size_t)mask + 1) * sizeof *slots},
                                            {"bias", parts->bias, sizeof parts->bias},
                                            {"least", &least, sizeof least}};
  ww_status status = ww_packed_write(path, kind, VERSION, sections, sizeof sections / sizeof *sections, error);
  ww_free(slots);
  return status;
}
