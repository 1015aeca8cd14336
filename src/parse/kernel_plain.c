// The kernel in plain C: the definition that the others must meet bit for bit; see kernel.h.
#include <string.h>

#include "parse/bucket.h"
#include "parse/kernel.h"

static int32_t clamp(int32_t v, int32_t lo, int32_t hi) { return v < lo ? lo : v > hi ? hi : v; }
static int16_t sat16(int32_t v) { return (int16_t)clamp(v, -32768, 32767); }

// PMULHRSW: the product of two fractions of 2^15, rounded.
static int16_t mulr(int32_t a, int32_t b) { return (int16_t)((a * b + 0x4000) >> 15); }

static void multiply(const struct ww_matrix *m, const uint8_t *const *rows, size_t count, int16_t *y) {
  for (size_t i = 0; i < count; i++)
    for (size_t p = 0; p < m->n / 16; p++) {
      int32_t acc[16];
      memcpy(acc, m->bias + p * 16, sizeof acc);
      const int8_t *w = m->w + p * 16 * m->k;
      for (size_t k = 0; k < m->k; k += 4, w += 64)
        for (size_t c = 0; c < 16; c++)
          for (size_t j = 0; j < 4; j++) acc[c] += ((int32_t)rows[i][k + j] - 64) * w[c * 4 + j];
      for (uint32_t c = 0; c < 16; c++) {
        int32_t v = sat16(acc[ww_panel_place(c)] >> m->shift);
        y[i * m->n + p * 16 + c] = mulr(v, m->scale[p * 16 + c]);
      }
    }
}

static void norm(const int16_t *x, const int16_t *gain, size_t dim, size_t count, uint8_t *u) {
  float root = ww_norm_root(dim);
  for (size_t i = 0; i < count; i++, x += dim, u += dim) {
    uint32_t sum = 0;
    for (size_t j = 0; j < dim; j += 2) sum += ((uint32_t)(x[j] * x[j]) + (uint32_t)(x[j + 1] * x[j + 1])) >> 6;
    int32_t f = ww_norm_factor(sum, root);
    for (size_t j = 0; j < dim; j++) u[j] = (uint8_t)clamp(mulr(mulr(x[j], f), gain[j]) + 64, 0, 127);
  }
}

static void convolve(const int16_t *const *products, const int16_t *const *x, size_t n, size_t window, size_t dim,
                     const int16_t *bias, int16_t *out) {
  size_t radius = window / 2;
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < dim; j++) {
      int16_t a = bias[j], b = bias[dim + j];
      for (size_t k = 0; k < window; k++) {
        if (i + k < radius || i + k - radius >= n) continue;
        const int16_t *p = products[i + k - radius] + k * 2 * dim;
        a = sat16(a + p[j]);
        b = sat16(b + p[dim + j]);
      }
      out[i * dim + j] = sat16(x[i][j] + (a > b ? a : b));
    }
}

// One step of the recurrence: the gate is 1/2 + u - u |u| / 2 with u = t / 4 cut to [-1, 1].
static int16_t step(int16_t h, int16_t t, int16_t c) {
  int32_t u = clamp(t * 8, -32767, 32767);
  int32_t bow = mulr(u, u < 0 ? -u : u) >> 1;
  int16_t z = sat16(sat16(u - bow) + 16384);
  return sat16(h + mulr(sat16(c - h), z));
}

static void recur(const int16_t *y, size_t n, size_t dim, int16_t *x) {
  for (size_t j = 0; j < dim; j++) {
    int16_t h = 0;
    for (size_t t = 0; t < n; t++) {
      size_t i = j < dim / 2 ? t : n - 1 - t;
      h = step(h, y[i * 2 * dim + j], y[i * 2 * dim + dim + j]);
      x[i * dim + j] = sat16(x[i * dim + j] + h);
    }
  }
}

size_t ww_arcs_scratch(size_t n, size_t arc) { return 64 + 2 * ((n + 15) & ~(size_t)15) * arc + 4 * (n + 64); }

static void arcs(const struct ww_model *m, const int16_t *o, size_t n, int32_t *score, void *scratch) {
  size_t arc = m->shape.arc, stride = (n + 15) & ~(size_t)15;
  int8_t *head = scratch;
  for (size_t j = 0; j < n; j++)
    for (size_t k = 0; k < arc; k++) head[j * arc + k] = (int8_t)clamp(o[j * m->out_n + m->head_col + k], -127, 127);
  for (size_t i = 0; i < n; i++) {
    const int16_t *dist = o + i * m->out_n + m->dist_col;
    for (size_t j = 0; j < stride; j++) {
      int32_t v = 0;
      if (j < n) {
        for (size_t k = 0; k < arc; k++) v += clamp(o[i * m->out_n + k], 0, 127) * head[j * arc + k];
        v += dist[ww_bucket((long)j - (long)i)] * (int32_t)m->number[WW_N_DIST_FACTOR];
      }
      score[i * stride + j] = v;
    }
  }
}

static void pair(const int16_t *const *ldep, const int16_t *const *lhead, const int16_t *const *far, size_t count, size_t lab, uint32_t shift,
                 uint8_t *u) {
  for (size_t i = 0; i < count; i++)
    for (size_t j = 0; j < lab; j++) u[i * lab + j] = (uint8_t)clamp(sat16(sat16(ldep[i][j] + lhead[i][j]) + far[i][j]) >> shift, 0, 127);
}

static size_t greatest(const int16_t *v, size_t n) {
  size_t best = 0;
  for (size_t i = 1; i < n; i++) best = v[i] > v[best] ? i : best;
  return best;
}

static int32_t top(const int32_t *score, size_t n, size_t *at) {
  size_t best = 0;
  for (size_t i = 1; i < n; i++) best = score[i] > score[best] ? i : best;
  *at = best;
  return score[best];
}

static void embed(const int8_t *const *rows, size_t dim, uint32_t shift, int16_t *x) {
  // Ten rows of at most 128 shifted by at most 7 stay within 163,840: with this added nothing is below 0.
  const int32_t coarser = WW_EMBED_UNIT / WW_STREAM_UNIT, up = WW_FEATURES * 128 * 128;
  for (size_t j = 0; j < dim; j++) {
    int32_t sum = 0;
    for (size_t k = 0; k < WW_FEATURES; k++) sum += rows[k][j];
    x[j] = sat16((sum * (1 << shift) + up * coarser + coarser / 2) / coarser - up);
  }
}

const struct ww_kernel ww_kernel_plain = {WW_KERNEL_PLAIN, multiply, norm, convolve, recur, arcs, pair, greatest, top, embed};
