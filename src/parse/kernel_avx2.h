// The AVX2 steps that the AVX-512 kernel shares; see kernel.h for what they do.
#ifndef WW_PARSE_KERNEL_AVX2_H
#define WW_PARSE_KERNEL_AVX2_H

#include "parse/kernel.h"

void ww_avx2_norm(const int16_t *x, const int16_t *gain, size_t dim, size_t count, uint8_t *u);
void ww_avx2_convolve(const int16_t *const *products, const int16_t *const *x, size_t n, size_t window, size_t dim,
                      const int16_t *bias, int16_t *out);
void ww_avx2_recur(const int16_t *y, size_t n, size_t dim, int16_t *x);
void ww_avx2_pair(const int16_t *const *ldep, const int16_t *const *lhead, const int16_t *const *far, size_t count, size_t lab, uint32_t shift,
                  uint8_t *u);
size_t ww_avx2_greatest(const int16_t *v, size_t n);
int32_t ww_avx2_top(const int32_t *score, size_t n, size_t *at);
void ww_avx2_embed(const int8_t *const *rows, size_t dim, uint32_t shift, int16_t *x);
// dep[n][arc] as bytes of 0..127 and the heads as packed[n / 8][arc / 4][8][4] bytes of -127..127.
void ww_avx2_arc_bytes(const struct ww_model *m, const int16_t *o, size_t n, uint8_t *dep, int8_t *packed);
// score[i][j] += the distance score of j - i; `line` holds n + 64 numbers.
void ww_avx2_distances(const struct ww_model *m, const int16_t *o, size_t n, int32_t *score, size_t stride, int32_t *line);

#endif
