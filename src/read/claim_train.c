#include "read/claim_train.h"

#include <math.h>

#include "base/memory.h"

enum { LEAST_SEEN = 2 };
static const float TINY = 1e-6f;

ww_status ww_claim_rows_add(struct ww_claim_rows *r, const struct ww_claim_ids *ids, struct ww_claim_row row) {
  if (r->slot_count + ids->count > r->slot_room) {
    size_t room = r->slot_room * 2 + 65536;
    uint32_t *more = ww_realloc(r->slots, room, sizeof *more);
    if (more == NULL) return WW_ERROR_MEMORY;
    r->slots = more;
    r->slot_room = room;
  }
  if (r->count == r->row_room) {
    size_t room = r->row_room * 2 + 4096;
    struct ww_claim_row *more = ww_realloc(r->rows, room, sizeof *more);
    if (more == NULL) return WW_ERROR_MEMORY;
    r->rows = more;
    r->row_room = room;
  }
  row.first = r->slot_count;
  row.count = ids->count;
  for (uint32_t i = 0; i < ids->count; i++) r->slots[r->slot_count++] = ww_claim_slot(ids->id[i], r->bits);
  r->rows[r->count++] = row;
  return WW_OK;
}

void ww_claim_rows_release(struct ww_claim_rows *rows) {
  ww_free(rows->slots);
  ww_free(rows->rows);
  memset(rows, 0, sizeof *rows);
}

// e^x for x in [-50, 0], by halving and a polynomial: no library's exp, since libraries differ in the last bit.
static float falling(float x) {
  if (x < -50) return 0;
  int doublings = 0;
  while (x < -0.03125f) {
    x *= 0.5f;
    doublings++;
  }
  float y = 1 + x * (1 + x * (0.5f + x * (1.0f / 6 + x * (1.0f / 24 + x * (1.0f / 120)))));
  while (doublings-- > 0) y *= y;
  return y;
}

// Scores become what they are too high by.
static void errors_of(float *s, unsigned outputs, uint8_t label) {
  if (outputs == 1) {
    float e = falling(s[0] < 0 ? s[0] : -s[0]);
    s[0] = (s[0] < 0 ? e / (1 + e) : 1 / (1 + e)) - (float)label;
    return;
  }
  float best = s[0], whole = 0;
  for (unsigned l = 1; l < outputs; l++) best = s[l] > best ? s[l] : best;
  for (unsigned l = 0; l < outputs; l++) whole += s[l] = falling(s[l] - best);
  for (unsigned l = 0; l < outputs; l++) s[l] /= whole;
  s[label] -= 1;
}

struct training {
  const struct ww_claim_rows *rows;
  const struct ww_claim_settings *settings;
  float *weights, *squares;
  uint32_t *seen, *order;
};

static void learn(struct training *t, const struct ww_claim_row *row) {
  unsigned outputs = t->rows->outputs;
  const uint32_t *slots = t->rows->slots + row->first;
  float s[WW_CLAIM_LANES] = {0};
  for (uint32_t i = 0; i < row->count; i++)
    for (unsigned l = 0; l < outputs; l++) s[l] += t->weights[(size_t)slots[i] * outputs + l];
  errors_of(s, outputs, row->label);
  for (uint32_t i = 0; i < row->count; i++) {
    if (t->seen[slots[i]] < LEAST_SEEN) continue;
    float *w = t->weights + (size_t)slots[i] * outputs, *q = t->squares + (size_t)slots[i] * outputs;
    float decay = t->settings->decay / (float)t->seen[slots[i]];
    for (unsigned l = 0; l < outputs; l++) {
      float gradient = s[l] + decay * w[l];
      q[l] += gradient * gradient;
      w[l] -= t->settings->rate * gradient / (sqrtf(q[l]) + TINY);
    }
  }
}

// One order for every epoch's start, shuffled anew each time by a generator of our own.
static void shuffle(uint32_t *order, size_t count, uint64_t *state) {
  for (size_t i = count; i > 1; i--) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    size_t j = (size_t)(*state % i);
    uint32_t keep = order[i - 1];
    order[i - 1] = order[j];
    order[j] = keep;
  }
}

float *ww_claim_train(const struct ww_claim_rows *rows, const struct ww_claim_settings *settings) {
  size_t slots = (size_t)1 << rows->bits, count = 0;
  struct training t = {.rows = rows, .settings = settings};
  t.weights = ww_alloc_zero(slots * rows->outputs, sizeof *t.weights);
  t.squares = ww_alloc_zero(slots * rows->outputs, sizeof *t.squares);
  t.seen = ww_alloc_zero(slots, sizeof *t.seen);
  t.order = ww_alloc(rows->count + 1, sizeof *t.order);
  bool room = t.weights != NULL && t.squares != NULL && t.seen != NULL && t.order != NULL;
  for (size_t r = 0; room && r < rows->count; r++) {
    const struct ww_claim_row *row = &rows->rows[r];
    if (settings->fold != 0 && row->fold == settings->fold) continue;
    t.order[count++] = (uint32_t)r;
    for (uint32_t i = 0; i < row->count; i++) t.seen[rows->slots[row->first + i]]++;
  }
  uint64_t state = 88172645463325252u;
  for (unsigned e = 0; room && e < settings->epochs; e++) {
    shuffle(t.order, count, &state);
    for (size_t r = 0; r < count; r++) learn(&t, &rows->rows[t.order[r]]);
  }
  ww_free(t.squares);
  ww_free(t.seen);
  ww_free(t.order);
  if (room) return t.weights;
  ww_free(t.weights);
  return NULL;
}

int8_t ww_claim_round(float nats) {
  float parts = nats * WW_CLAIM_ONE;
  int value = (int)(parts < 0 ? parts - 0.5f : parts + 0.5f);
  return (int8_t)(value > 127 ? 127 : value < -127 ? -127 : value);
}
