// The kernel for AVX-512 with VNNI; the same bits as kernel_plain.c.
//
// VPDPBUSD multiplies 64 pairs of bytes and adds them by fours into 16 sums of 32 bits: one instruction
// where AVX2 needs four and a half. u * w with u = a + 64 cannot overflow there, and the surplus, 64
// times each column's weights, is what the init numbers hold. The small steps are those of AVX2.
//
// tests/parse builds this same file through SIMDe, which computes each instruction in plain C, so that
// its bits are checked on machines without AVX-512.
#ifdef WW_SIMDE
#include <simde/x86/avx512.h>
#undef _mm512_madd_epi16  // the alias of SIMDe 0.7 wants four arguments
#define _mm512_madd_epi16(a, b) simde_mm512_madd_epi16(a, b)
#else
#include <immintrin.h>
#endif
#include <string.h>

#include "parse/kernel_avx2.h"

#ifndef WW_AVX512_NAME
#define WW_AVX512_NAME ww_kernel_avx512
#endif

typedef __m512i w512;

static inline w512 load(const void *p) { return _mm512_loadu_si512(p); }
static inline w512 four(const uint8_t *p) {
  int32_t x;
  memcpy(&x, p, sizeof x);
  return _mm512_set1_epi32(x);
}

// What a panel's sums start from: the bias, less 64 times the weights, which init holds in int16 lanes.
static inline w512 start(const struct ww_matrix *m, size_t p) {
  w512 s = load(m->bias + p * 16);
  const int16_t *init = m->init + p * m->k;
  const w512 one = _mm512_set1_epi16(1);
  for (size_t b = 0; b < m->k; b += 32, init += 32) s = _mm512_add_epi32(s, _mm512_madd_epi16(load(init), one));
  return s;
}

// To 16 bits with saturation, columns put straight by the packing, times the scale.
static inline void finish(w512 sum, uint32_t shift, const int16_t *scale, int16_t *y) {
  __m128i s = _mm_cvtsi32_si128((int)shift);
  __m256i lo = _mm256_sra_epi32(_mm512_castsi512_si256(sum), s), hi = _mm256_sra_epi32(_mm512_extracti64x4_epi64(sum, 1), s);
  __m256i v = _mm256_mulhrs_epi16(_mm256_packs_epi32(lo, hi), _mm256_loadu_si256((const __m256i *)(const void *)scale));
  _mm256_storeu_si256((__m256i *)(void *)y, v);
}

#define GROUP(r)                                     \
  u = four(row##r + k);                                \
  a##r = _mm512_dpbusd_epi32(a##r, u, wa);           \
  b##r = _mm512_dpbusd_epi32(b##r, u, wb)

#define OUT(r)                                                   \
  finish(a##r, m->shift, m->scale + p * 16, y[r] + p * 16);      \
  finish(b##r, m->shift, m->scale + q * 16, y[r] + q * 16)

// Eight rows by two panels; where there is but one panel left, it is done twice.
static inline void tile8(const struct ww_matrix *m, size_t p, size_t q, w512 sa, w512 sb, const uint8_t *const *rows,
                         int16_t *const *y) {
  const uint8_t *row0 = rows[0], *row1 = rows[1], *row2 = rows[2], *row3 = rows[3];
  const uint8_t *row4 = rows[4], *row5 = rows[5], *row6 = rows[6], *row7 = rows[7];
  const int8_t *w = m->w + p * 16 * m->k;
  const size_t far = (q - p) * 16 * m->k;  // from a panel's weights to the other's
  w512 a0 = sa, a1 = sa, a2 = sa, a3 = sa, a4 = sa, a5 = sa, a6 = sa, a7 = sa;
  w512 b0 = sb, b1 = sb, b2 = sb, b3 = sb, b4 = sb, b5 = sb, b6 = sb, b7 = sb;
  for (size_t k = 0; k < m->k; k += 4, w += 64) {
    __asm__ volatile("" : "+r"(k));  // one counter for all rows: gcc 12 would move ten pointers at each step
    w512 wa = load(w), wb = load(w + far), u;
    GROUP(0);
    GROUP(1);
    GROUP(2);
    GROUP(3);
    GROUP(4);
    GROUP(5);
    GROUP(6);
    GROUP(7);
  }
  OUT(0);
  OUT(1);
  OUT(2);
  OUT(3);
  OUT(4);
  OUT(5);
  OUT(6);
  OUT(7);
}

static void single(const struct ww_matrix *m, const uint8_t *row, int16_t *y) {
  const int8_t *w = m->w;
  for (size_t p = 0; p < m->n / 16; p++) {
    w512 s = start(m, p), t = _mm512_setzero_si512();
    for (size_t k = 0; k < m->k; k += 8, w += 128) {
      s = _mm512_dpbusd_epi32(s, four(row + k), load(w));
      t = _mm512_dpbusd_epi32(t, four(row + k + 4), load(w + 64));
    }
    finish(_mm512_add_epi32(s, t), m->shift, m->scale + p * 16, y + p * 16);
  }
}

static void multiply(const struct ww_matrix *m, const uint8_t *const *rows, size_t count, int16_t *y) {
  if (count == 1) {
    single(m, rows[0], y);
    return;
  }
  size_t panels = m->n / 16;
  for (size_t p = 0; p < panels; p += 2) {
    size_t q = p + 1 < panels ? p + 1 : p;
    w512 sa = start(m, p), sb = start(m, q);
    for (size_t i = 0; i < count; i += 8) {
      const uint8_t *r[8];
      int16_t *out[8];
      for (size_t k = 0; k < 8; k++) {
        size_t at = i + k < count ? i + k : count - 1;  // the last row again: its result is written again
        r[k] = rows[at];
        out[k] = y + at * m->n;
      }
      tile8(m, p, q, sa, sb, r, out);
    }
  }
}

// Two blocks of eight heads stand one after the other in `packed`; four words of each make one register.
static inline w512 heads(const int8_t *h, size_t arc) {
  w512 lo = _mm512_castsi256_si512(_mm256_loadu_si256((const __m256i *)(const void *)h));
  return _mm512_inserti64x4(lo, _mm256_loadu_si256((const __m256i *)(const void *)(h + 8 * arc)), 1);
}

static void arcs(const struct ww_model *m, const int16_t *o, size_t n, int32_t *score, void *scratch) {
  size_t arc = m->shape.arc, stride = (n + 15) & ~(size_t)15, filled = (n + 7) & ~(size_t)7;
  uint8_t *dep = scratch;
  int8_t *packed = (int8_t *)scratch + stride * arc;
  ww_avx2_arc_bytes(m, o, n, dep, packed);
  memset(packed + filled * arc, 0, (stride - filled) * arc);
  for (size_t j = 0; j < stride; j += 16)
    for (size_t i = 0; i < n; i += 4) {
      size_t i1 = i + 1 < n ? i + 1 : i, i2 = i + 2 < n ? i + 2 : i, i3 = i + 3 < n ? i + 3 : i;
      const uint8_t *d0 = dep + i * arc, *d1 = dep + i1 * arc, *d2 = dep + i2 * arc, *d3 = dep + i3 * arc;
      const int8_t *h = packed + j * arc;
      w512 s0 = _mm512_setzero_si512(), s1 = s0, s2 = s0, s3 = s0;
      for (size_t k = 0; k < arc; k += 4, h += 32) {
        w512 x = heads(h, arc);
        s0 = _mm512_dpbusd_epi32(s0, four(d0 + k), x);
        s1 = _mm512_dpbusd_epi32(s1, four(d1 + k), x);
        s2 = _mm512_dpbusd_epi32(s2, four(d2 + k), x);
        s3 = _mm512_dpbusd_epi32(s3, four(d3 + k), x);
      }
      _mm512_storeu_si512(score + i3 * stride + j, s3);
      _mm512_storeu_si512(score + i2 * stride + j, s2);
      _mm512_storeu_si512(score + i1 * stride + j, s1);
      _mm512_storeu_si512(score + i * stride + j, s0);
    }
  ww_avx2_distances(m, o, n, score, stride, (int32_t *)(void *)((char *)scratch + 2 * stride * arc));
}

const struct ww_kernel WW_AVX512_NAME = {WW_KERNEL_AVX512, multiply, ww_avx2_norm, ww_avx2_convolve, ww_avx2_recur, arcs,
                                         ww_avx2_pair, ww_avx2_greatest, ww_avx2_top, ww_avx2_embed};
