#include "read/pair_train.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "read/falling.h"

// Steps are RATE over the root of the sum of squares so far; DECAY is what a feature is drawn to 0 with over an epoch.
static const double RATE = 0.35, DECAY = 1.0, TINY = 1e-6;

static void soften(double *scores, size_t labels) {
  double best = scores[0], whole = 0;
  for (size_t l = 1; l < labels; l++)
    if (scores[l] > best) best = scores[l];
  for (size_t l = 0; l < labels; l++) whole += scores[l] = ww_falling(scores[l] - best);
  for (size_t l = 0; l < labels; l++) scores[l] /= whole;
}

static size_t index_of(const uint32_t *ids, size_t count, uint32_t id) {
  size_t low = 0, high = count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (ids[middle] < id) low = middle + 1;
    else high = middle;
  }
  return low < count && ids[low] == id ? low : SIZE_MAX;
}

void ww_pair_weights_score(const struct ww_pair_weights *w, size_t labels, const struct ww_pair_row *row, double *scores) {
  memcpy(scores, w->bias, labels * sizeof *scores);
  for (uint32_t i = 0; i < row->count; i++) {
    size_t f = index_of(w->ids, w->count, row->ids[i]);
    for (size_t l = 0; f != SIZE_MAX && l < labels; l++) scores[l] += w->weights[f * labels + l];
  }
}

void ww_pair_weights_release(struct ww_pair_weights *weights) {
  ww_free(weights->ids);
  ww_free(weights->weights);
  memset(weights, 0, sizeof *weights);
}

static int compare(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

struct training {
  const struct ww_pair_rows *rows;
  uint32_t without;
  struct ww_pair_weights *w;
  double *squares;   // [features][labels], then the bias's
  double *seen;      // [features] rows that have it
  uint32_t *places;  // features of the rows that are used, one row after the other: where they stand in w->ids
  size_t *first;     // [rows] into places
  uint32_t *order;   // [rows]
};

static bool used(const struct training *t, size_t row) { return t->without == 0 || t->rows->rows[row].fold != t->without; }

// The features of the rows, each once, and how many rows have it.
static bool gather(struct training *t) {
  size_t all = 0;
  for (size_t r = 0; r < t->rows->count; r++) all += used(t, r) ? t->rows->rows[r].count : 0;
  uint32_t *ids = ww_alloc(all + 1, sizeof *ids);
  if (ids == NULL) return false;
  size_t at = 0, kept = 0;
  for (size_t r = 0; r < t->rows->count; r++) {
    if (!used(t, r)) continue;
    memcpy(ids + at, t->rows->rows[r].ids, t->rows->rows[r].count * sizeof *ids);
    at += t->rows->rows[r].count;
  }
  qsort(ids, all, sizeof *ids, compare);
  t->seen = ww_alloc_zero(all + 1, sizeof *t->seen);
  if (t->seen == NULL) {
    ww_free(ids);
    return false;
  }
  for (size_t i = 0; i < all; i++) {
    if (kept == 0 || ids[i] != ids[kept - 1]) ids[kept++] = ids[i];
    t->seen[kept - 1] += 1;
  }
  t->w->ids = ids;
  t->w->count = kept;
  t->places = ww_alloc(all + 1, sizeof *t->places);
  t->first = ww_alloc(t->rows->count + 1, sizeof *t->first);
  if (t->places == NULL || t->first == NULL) return false;
  for (size_t r = at = 0; r < t->rows->count; r++) {
    t->first[r] = at;
    for (uint32_t i = 0; used(t, r) && i < t->rows->rows[r].count; i++) t->places[at++] = (uint32_t)index_of(ids, kept, t->rows->rows[r].ids[i]);
  }
  t->w->weights = ww_alloc_zero(kept * t->rows->label_count + 1, sizeof(double));
  t->squares = ww_alloc_zero((kept + 1) * t->rows->label_count, sizeof(double));
  t->order = ww_alloc(t->rows->count + 1, sizeof *t->order);
  return t->w->weights != NULL && t->squares != NULL && t->order != NULL;
}

static void step(double *weight, double *square, double gradient) {
  *square += gradient * gradient;
  *weight -= RATE * gradient / (sqrt(*square) + TINY);
}

static void learn(struct training *t, size_t r) {
  const struct ww_pair_row *row = &t->rows->rows[r];
  const uint32_t *places = t->places + t->first[r];
  size_t labels = t->rows->label_count;
  double error[WW_PAIR_LABELS], share = row->weight / 1000.0;
  memcpy(error, t->w->bias, labels * sizeof *error);
  for (uint32_t i = 0; i < row->count; i++)
    for (size_t l = 0; l < labels; l++) error[l] += t->w->weights[places[i] * labels + l];
  soften(error, labels);
  error[row->label] -= 1;
  for (size_t l = 0; l < labels; l++) error[l] *= share;
  for (uint32_t i = 0; i < row->count; i++) {
    size_t f = places[i];
    double *weights = t->w->weights + f * labels, *squares = t->squares + f * labels, decay = DECAY / t->seen[f];
    for (size_t l = 0; l < labels; l++) step(&weights[l], &squares[l], error[l] + decay * weights[l]);
  }
  for (size_t l = 0; l < labels; l++) step(&t->w->bias[l], &t->squares[t->w->count * labels + l], error[l]);
}

// One order for every epoch's start, shuffled anew each time by a generator of our own.
static void shuffle(uint32_t *order, size_t count, uint64_t *state) {
  for (size_t i = count; i > 1; i--) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    size_t j = (size_t)(*state % i);
    uint32_t swap = order[i - 1];
    order[i - 1] = order[j];
    order[j] = swap;
  }
}

ww_status ww_pair_train(const struct ww_pair_rows *rows, uint32_t without, unsigned epochs, struct ww_pair_weights *out, struct ww_error *error) {
  memset(out, 0, sizeof *out);
  struct training t = {.rows = rows, .without = without, .w = out};
  bool room = gather(&t);
  uint64_t state = 88172645463325252u;
  for (size_t r = 0; room && r < rows->count; r++) t.order[r] = (uint32_t)r;
  for (unsigned e = 0; room && e < epochs; e++) {
    shuffle(t.order, rows->count, &state);
    for (size_t r = 0; r < rows->count; r++)
      if (used(&t, t.order[r])) learn(&t, t.order[r]);
  }
  ww_free(t.squares);
  ww_free(t.seen);
  ww_free(t.places);
  ww_free(t.first);
  ww_free(t.order);
  if (room) return WW_OK;
  ww_pair_weights_release(out);
  return ww_fail_memory(error);
}

uint32_t ww_pair_share(const double *scores, size_t labels, uint32_t temper, size_t label) {
  double p[WW_PAIR_LABELS];
  for (size_t l = 0; l < labels; l++) p[l] = scores[l] * 1000.0 / temper;
  soften(p, labels);
  return (uint32_t)(p[label] * 1000 + 0.5);
}

uint32_t ww_pair_temper(const struct ww_pair_rows *rows, const double *scores, const bool *held) {
  size_t labels = rows->label_count;
  uint32_t best = 1000;
  double most = -1;
  for (uint32_t temper = 400; temper <= 3000; temper += 50) {
    double fit = 0;  // the Brier score's opposite: no logarithm is needed for it
    for (size_t r = 0; r < rows->count; r++) {
      if (!held[r]) continue;
      double p[WW_PAIR_LABELS], whole = 0;
      for (size_t l = 0; l < labels; l++) p[l] = scores[r * labels + l] * 1000.0 / temper;
      soften(p, labels);
      for (size_t l = 0; l < labels; l++) whole += p[l] * p[l];
      fit += 2 * p[rows->rows[r].label] - whole + 1;
    }
    if (fit > most) { most = fit; best = temper; }
  }
  return best;
}
