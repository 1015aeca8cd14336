// Float matrix products for training, the same bits on every machine.
//
// In: row-major matrices with explicit strides.  Out: C = A B or C += A B.  The idea: B is first
// packed into panels of 16 columns, so that the kernel reads it in one stream; six rows of C at a
// time stay in registers.  Every element of C is one chain of fused steps over k in rising order,
// whatever the tile it falls in, so results depend on nothing but the operands.
//
// This header is static: each file that includes it (net_plain.c and net_avx2.c)
// gets its own copy in its own instruction set.
#ifndef WW_PARSE_TRAIN_GEMM_H
#define WW_PARSE_TRAIN_GEMM_H

#include "vec.h"

// Floats that a packed copy of a k x n matrix needs; n is a multiple of 16.
#define WW_PACKED(k, n) ((size_t)(k) * (size_t)(n))

// bp[n/16][k][16] <- b[k][n], rows ldb apart.
WW_INLINE void gemm_pack(size_t k, size_t n, const float *b, size_t ldb, float *bp) {
  for (size_t j = 0; j < n; j += 16)
    for (size_t p = 0; p < k; p++, bp += 16) memcpy(bp, b + p * ldb + j, 16 * sizeof *bp);
}

// bp[n/16][k][16] <- transpose of b[n][k], rows ldb apart.
WW_INLINE void gemm_pack_transposed(size_t k, size_t n, const float *b, size_t ldb, float *bp) {
  for (size_t j = 0; j < n; j += 16, bp += 16 * k)
    for (size_t c = 0; c < 16; c++)
      for (size_t p = 0; p < k; p++) bp[p * 16 + c] = b[(j + c) * ldb + p];
}

#define WW_GEMM_ROW(i)                 \
  do {                                 \
    ww_f8 x = f8_set(a##i[p * cs]);    \
    c##i##0 = f8_fma(x, b0, c##i##0);  \
    c##i##1 = f8_fma(x, b1, c##i##1);  \
  } while (0)

#define WW_GEMM_OUT(i)                                   \
  do {                                                   \
    if (rows > i) {                                      \
      float *q = c + i * ldc;                            \
      if (add) {                                         \
        c##i##0 = f8_load(q) + c##i##0;                  \
        c##i##1 = f8_load(q + 8) + c##i##1;              \
      }                                                  \
      f8_store(q, c##i##0);                              \
      f8_store(q + 8, c##i##1);                          \
    }                                                    \
  } while (0)

// rows (1 to 6) x 16 of C; rows beyond the last read the last row again and are not stored.
WW_INLINE void gemm_tile(size_t rows, size_t k, const float *a, size_t rs, size_t cs, const float *bp,
                         float *c, size_t ldc, int add) {
  const float *a0 = a, *a1 = a + (rows > 1 ? 1 : 0) * rs, *a2 = a + (rows > 2 ? 2 : 0) * rs;
  const float *a3 = a + (rows > 3 ? 3 : 0) * rs, *a4 = a + (rows > 4 ? 4 : 0) * rs;
  const float *a5 = a + (rows > 5 ? 5 : 0) * rs;
  ww_f8 z = f8_set(0.0f);
  ww_f8 c00 = z, c01 = z, c10 = z, c11 = z, c20 = z, c21 = z;
  ww_f8 c30 = z, c31 = z, c40 = z, c41 = z, c50 = z, c51 = z;
  for (size_t p = 0; p < k; p++, bp += 16) {
    ww_f8 b0 = f8_load(bp), b1 = f8_load(bp + 8);
    WW_GEMM_ROW(0);
    WW_GEMM_ROW(1);
    WW_GEMM_ROW(2);
    WW_GEMM_ROW(3);
    WW_GEMM_ROW(4);
    WW_GEMM_ROW(5);
  }
  WW_GEMM_OUT(0);
  WW_GEMM_OUT(1);
  WW_GEMM_OUT(2);
  WW_GEMM_OUT(3);
  WW_GEMM_OUT(4);
  WW_GEMM_OUT(5);
}

// C[m][n] (+)= A[m][k] B[k][n]: A's element (i, p) lies at a[i * rs + p * cs]; B is packed; n is a
// multiple of 16; add says whether C keeps what it holds.
static __attribute__((noinline, unused)) void gemm(size_t m, size_t n, size_t k, const float *a, size_t rs,
                                                   size_t cs, const float *bp, float *c, size_t ldc, int add) {
  for (size_t j = 0; j < n; j += 16)
    for (size_t i = 0; i < m; i += 6)
      gemm_tile(m - i < 6 ? m - i : 6, k, a + i * rs, rs, cs, bp + j * k, c + i * ldc + j, ldc, add);
}

#endif
