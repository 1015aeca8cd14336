#include "read/event_train.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "read/falling.h"

double ww_event_logistic(double x) {
  double e = ww_falling(x < 0 ? x : -x);
  return x < 0 ? e / (1 + e) : 1 / (1 + e);
}

// ---- rows by feature -------------------------------------------------------------------------

struct cell { uint32_t id, row; };

struct training {
  const struct ww_event_rows *rows;
  const struct ww_event_settings *settings;
  struct ww_event_weights *w;
  struct cell *cells;    // by feature, then by row; a row that has a feature twice stands there twice
  uint32_t *first;       // [features + 1] into cells
  double *score, *chance;  // [rows]
};

static int compare(const void *a, const void *b) {
  const struct cell *x = a, *y = b;
  if (x->id != y->id) return x->id < y->id ? -1 : 1;
  return (x->row > y->row) - (x->row < y->row);
}

static bool used(const struct training *t, size_t row) { return t->settings->without == 0 || t->rows->rows[row].fold != t->settings->without; }

static bool gather(struct training *t) {
  size_t all = 0, at = 0;
  for (size_t r = 0; r < t->rows->count; r++) all += used(t, r) ? t->rows->rows[r].count : 0;
  t->cells = ww_alloc(all + 1, sizeof *t->cells);
  t->first = ww_alloc(all + 2, sizeof *t->first);
  t->score = ww_alloc_zero(t->rows->count + 1, sizeof *t->score);
  t->chance = ww_alloc_zero(t->rows->count + 1, sizeof *t->chance);
  t->w->ids = ww_alloc(all + 1, sizeof *t->w->ids);
  if (t->cells == NULL || t->first == NULL || t->score == NULL || t->chance == NULL || t->w->ids == NULL) return false;
  for (size_t r = 0; r < t->rows->count; r++)
    for (uint32_t i = 0; used(t, r) && i < t->rows->rows[r].count; i++) t->cells[at++] = (struct cell){t->rows->rows[r].ids[i], (uint32_t)r};
  qsort(t->cells, all, sizeof *t->cells, compare);
  size_t features = 0, kept = 0;
  for (size_t i = 0; i < all;) {  // features that enough rows have move to the front
    size_t end = i, rows = 0;
    for (; end < all && t->cells[end].id == t->cells[i].id; end++) rows += end == i || t->cells[end].row != t->cells[end - 1].row;
    if (rows >= t->settings->seen) {
      t->w->ids[features] = t->cells[i].id;
      t->first[features++] = (uint32_t)kept;
      memmove(t->cells + kept, t->cells + i, (end - i) * sizeof *t->cells);
      kept += end - i;
    }
    i = end;
  }
  t->first[features] = (uint32_t)kept;
  t->w->count = features;
  t->w->weights = ww_alloc_zero(features + 1, sizeof *t->w->weights);
  return t->w->weights != NULL;
}

// ---- steps -----------------------------------------------------------------------------------

static double share_of(const struct training *t, uint32_t row) { return t->rows->rows[row].weight / 1000.0; }

static void move(struct training *t, uint32_t row, double by) {
  t->score[row] += by;
  t->chance[row] = ww_event_logistic(t->score[row]);
}

// One Newton step of one weight: all rows that have it, and the prior.
static void step(struct training *t, size_t feature, int answer) {
  double *weight = &t->w->weights[feature][answer], slope = t->settings->prior * *weight, bend = t->settings->prior;
  for (uint32_t i = t->first[feature]; i < t->first[feature + 1]; i++) {
    uint32_t row = t->cells[i].row;
    double p = t->chance[row], share = share_of(t, row);
    slope += share * (p - t->rows->rows[row].holds[answer]);
    bend += share * (p * (1 - p) + 0.01);
  }
  double by = -slope / bend;
  if (by > -1e-6 && by < 1e-6) return;
  if (by > 0.5) by = 0.5;  // far from the bottom the bend says too little
  if (by < -0.5) by = -0.5;
  *weight += by;
  for (uint32_t i = t->first[feature]; i < t->first[feature + 1]; i++) move(t, t->cells[i].row, by);
}

static void step_bias(struct training *t, int answer) {
  double slope = 0, bend = 1e-9;
  for (size_t r = 0; r < t->rows->count; r++) {
    if (!used(t, r)) continue;
    double p = t->chance[r], share = share_of(t, (uint32_t)r);
    slope += share * (p - t->rows->rows[r].holds[answer]);
    bend += share * (p * (1 - p) + 0.01);
  }
  double by = -slope / bend;
  t->w->bias[answer] += by;
  for (size_t r = 0; r < t->rows->count; r++) move(t, (uint32_t)r, by);
}

ww_status ww_event_train(const struct ww_event_rows *rows, const struct ww_event_settings *settings, struct ww_event_weights *out, struct ww_error *error) {
  memset(out, 0, sizeof *out);
  struct training t = {.rows = rows, .settings = settings, .w = out};
  bool room = gather(&t);
  for (int answer = 0; room && answer < WW_EVENT_ANSWERS; answer++) {
    for (size_t r = 0; r < rows->count; r++) {
      t.score[r] = 0;
      t.chance[r] = 0.5;
    }
    for (unsigned round = 0; round < settings->rounds; round++) {
      step_bias(&t, answer);
      for (size_t f = 0; f < out->count; f++) step(&t, f, answer);
    }
  }
  ww_free(t.cells);
  ww_free(t.first);
  ww_free(t.score);
  ww_free(t.chance);
  if (room) return WW_OK;
  ww_event_weights_release(out);
  return ww_fail_memory(error);
}

void ww_event_weights_release(struct ww_event_weights *weights) {
  ww_free(weights->ids);
  ww_free(weights->weights);
  memset(weights, 0, sizeof *weights);
}

void ww_event_weights_score(const struct ww_event_weights *w, const struct ww_event_row *row, double out[WW_EVENT_ANSWERS]) {
  memcpy(out, w->bias, sizeof w->bias);
  for (uint32_t i = 0; i < row->count; i++) {
    size_t low = 0, high = w->count;
    while (low < high) {
      size_t middle = low + (high - low) / 2;
      if (w->ids[middle] < row->ids[i]) low = middle + 1;
      else high = middle;
    }
    if (low == w->count || w->ids[low] != row->ids[i]) continue;
    for (int a = 0; a < WW_EVENT_ANSWERS; a++) out[a] += w->weights[low][a];
  }
}

// ---- calibration -----------------------------------------------------------------------------

void ww_event_calibrate(const double *scores, const bool *holds, size_t count, double *a, double *b) {
  *a = 0;
  *b = 1;
  for (int round = 0; round < 40; round++) {
    double ga = 0, gb = 1e-3 * (*b - 1), aa = 1e-6, ab = 0, bb = 1e-3;
    for (size_t i = 0; i < count; i++) {
      double p = ww_event_logistic(*a + *b * scores[i]), bend = p * (1 - p), off = p - holds[i];
      ga += off;
      gb += off * scores[i];
      aa += bend;
      ab += bend * scores[i];
      bb += bend * scores[i] * scores[i];
    }
    double whole = aa * bb - ab * ab;
    if (whole <= 0) return;
    *a -= (bb * ga - ab * gb) / whole;
    *b -= (aa * gb - ab * ga) / whole;
    if (*b < 0.05) *b = 0.05;
  }
}
