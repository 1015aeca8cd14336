// The sums of the parser, once for each instruction set; every version gives the same bits.
//
// In: rows of 7-bit activations and matrices of model.h.  Out: int16 rows.  `round(a * b / 2^15)`
// below is what PMULHRSW computes: (a * b + 2^14) >> 15; all int16 sums saturate unless said.
#ifndef WW_PARSE_KERNEL_H
#define WW_PARSE_KERNEL_H

#include "parse/model.h"

struct ww_kernel {
  enum ww_kernel_kind kind;
  // y[count][m->n] from rows[count], each of m->k bytes.
  void (*multiply)(const struct ww_matrix *m, const uint8_t *const *rows, size_t count, int16_t *y);
  // u[count][dim] from x[count][dim]: x over its root mean square, in WW_NORM_FINE, times gain[dim], plus 64.
  void (*norm)(const int16_t *x, const int16_t *gain, size_t dim, size_t count, uint8_t *u);
  // The convolution of one sentence: products[i] is word i's [window][2 * dim], x[i] its sum of
  // embeddings; out[n][dim] = x + max of the two halves of bias + sum over the window.
  void (*convolve)(const int16_t *const *products, const int16_t *const *x, size_t n, size_t window, size_t dim,
                   const int16_t *bias, int16_t *out);
  // One recurrent layer over a sentence: y[n][2 * dim] gates and candidates, x[n][dim] is added to.
  void (*recur)(const int16_t *y, size_t n, size_t dim, int16_t *x);
  // score[n][stride] = dep_i . head_j + near[i][clamp(j - i, -24, 24) + 24], from o[n][out_n]: dep
  // columns clamped to 0..127, head columns to -127..127; stride is n rounded up to 16.
  void (*arcs)(const struct ww_model *m, const int16_t *o, size_t n, int32_t *score, void *scratch);
  // u[count][lab] = clamp((ldep[i] + lhead[i] + far[i]) >> shift, 0, 127)
  void (*pair)(const int16_t *const *ldep, const int16_t *const *lhead, const int16_t *const *far, size_t count, size_t lab, uint32_t shift,
               uint8_t *u);
  // Place of the greatest of n values, the first of equals.
  size_t (*greatest)(const int16_t *v, size_t n);
  // The greatest of n scores; its place, the first of equals, goes to *at. All above INT32_MIN or none.
  int32_t (*top)(const int32_t *score, size_t n, size_t *at);
  // x[dim] = the sum of the rows, [WW_FEATURES][dim], from embeddings' units (times 2^shift, at most 7) to the stream's,
  // rounded, halves up.
  void (*embed)(const int8_t *const *rows, size_t dim, uint32_t shift, int16_t *x);
};

#define WW_NEAR 24

// Bytes that arcs needs as scratch for a sentence of n tokens.
size_t ww_arcs_scratch(size_t n, size_t arc);

extern const struct ww_kernel ww_kernel_plain;
extern const struct ww_kernel ww_kernel_avx2;
extern const struct ww_kernel ww_kernel_avx512;
// NULL where this processor, or this build, cannot run it.
const struct ww_kernel *ww_kernel_get(enum ww_kernel_kind kind);

// Its numerator: WW_NORM_FINE in fractions of 2^15, times the root of dim / 64.
static inline float ww_norm_root(size_t dim) { return 4096.0f * WW_NORM_FINE * __builtin_sqrtf((float)dim); }

// The factor that norm multiplies with, from the sum of squares in units of 64; shared by all versions.
static inline int32_t ww_norm_factor(uint32_t sum, float root) {
  float f = root / __builtin_sqrtf((float)(int32_t)(sum < 0x7fffff00u ? sum + 1 : 0x7fffff00u));
  return f >= 32767.0f ? 32767 : (int32_t)f;
}

#endif
