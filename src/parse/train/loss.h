// Losses of the network's probabilities, and their gradients.
//
// This header is static: each file that includes it (net_plain.c and net_avx2.c) gets its own copy in its own
// instruction set.
#ifndef WW_PARSE_TRAIN_LOSS_H
#define WW_PARSE_TRAIN_LOSS_H

#include "parse/train/net.h"
#include "parse/train/vec.h"

// Turns scores into probabilities in place (n of them, at most 64 here or a row of arcs).
static void softmax(float *v, size_t n) {
  float top = v[0], sum = 0.0f;
  for (size_t i = 1; i < n; i++) top = v[i] > top ? v[i] : top;
  for (size_t i = 0; i < n; i++) {
    v[i] = ww_expf(v[i] - top);
    sum += v[i];
  }
  for (size_t i = 0; i < n; i++) v[i] /= sum;
}

static float loss_of(float p) { return -ww_logf(p < 1e-30f ? 1e-30f : p); }

// The loss of probabilities p[n] against shares, and in p their gradient.
static double share_loss(float *p, size_t n, const struct ww_soft *want) {
  double loss = 0.0;
  for (size_t k = 0; k < WW_SOFT_MOST && want->of[k] >= 0 && (size_t)want->of[k] < n; k++)
    loss += (double)(loss_of(p[want->of[k]]) * want->part[k]);
  for (size_t k = 0; k < WW_SOFT_MOST && want->of[k] >= 0 && (size_t)want->of[k] < n; k++) p[want->of[k]] -= want->part[k];
  return loss;
}

// What row t should be of one kind: the teachers' shares, or all on `gold`.
static struct ww_soft wanted(const struct ww_shard *s, size_t t, int kind, int32_t gold) {
  if (s->soft[t]) return s->soft[t][kind];
  return (struct ww_soft){{(int16_t)gold, -1}, {1.0f}};
}

#endif
