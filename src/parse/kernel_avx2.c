// The kernel for AVX2; the same bits as kernel_plain.c.
//
// The heart is `multiply`. VPMADDUBSW multiplies 32 pairs of bytes and adds neighbours into 16 sums of
// 16 bits; those are added up over eight groups (32 k) before one VPMADDWD widens them: 2.25
// instructions for 32 products. Sums of u * w with u = a + 64 would leave 16 bits, but the lane starts
// at -64 times its weights, and the sum of a * w fits (model.h): what wraps on the way comes back.
// Six rows by 16 columns are in flight; wider sums wait in memory.
#include "parse/kernel_avx2.h"

#include <immintrin.h>
#include <string.h>

typedef __m256i v;

static inline v load(const void *p) { return _mm256_loadu_si256((const __m256i *)p); }
static inline void store(void *p, v x) { _mm256_storeu_si256((__m256i *)p, x); }
static inline int32_t four(const uint8_t *p) {
  int32_t x;
  memcpy(&x, p, sizeof x);
  return x;
}

// a += b in place. Left to itself gcc 12 keeps the sums on the stack (87 products a ns), and where a barrier alone holds
// the steps together it copies each sum at each step (126); so it is 139.
static inline void add16(v *a, v b) { __asm__ volatile("vpaddw %1, %0, %0" : "+x"(*a) : "x"(b)); }

#define GROUP(r)                              \
  u = _mm256_set1_epi32(four(row##r + k));    \
  add16(&a##r##0, _mm256_maddubs_epi16(u, w0)); \
  add16(&a##r##1, _mm256_maddubs_epi16(u, w1))

#define WIDEN(r)                                                                 \
  store(sum + 2 * r, _mm256_add_epi32(load(sum + 2 * r), _mm256_madd_epi16(a##r##0, one))); \
  store(sum + 2 * r + 1, _mm256_add_epi32(load(sum + 2 * r + 1), _mm256_madd_epi16(a##r##1, one)))

static inline void finish(const v *sum, int shift, v scale, int16_t *y) {
  __m128i s = _mm_cvtsi32_si128(shift);
  v lo = _mm256_sra_epi32(load(sum), s), hi = _mm256_sra_epi32(load(sum + 1), s);
  store(y, _mm256_mulhrs_epi16(_mm256_packs_epi32(lo, hi), scale));
}

// Six rows by one panel; y has one row pointer each, rows may repeat.
static inline void tile6(const struct ww_matrix *m, size_t p, const uint8_t *const *rows, int16_t *const *y) {
  const uint8_t *row0 = rows[0], *row1 = rows[1], *row2 = rows[2], *row3 = rows[3], *row4 = rows[4], *row5 = rows[5];
  const int8_t *w = m->w + p * 16 * m->k;
  const int16_t *init = m->init + p * m->k;
  const v one = _mm256_set1_epi16(1);
  v sum[12];
  for (size_t i = 0; i < 12; i++) sum[i] = load(m->bias + p * 16 + i % 2 * 8);
  for (size_t block = 0; block < m->k; block += 32, init += 32) {
    v a00 = load(init), a01 = load(init + 16), a10 = a00, a11 = a01, a20 = a00, a21 = a01;
    v a30 = a00, a31 = a01, a40 = a00, a41 = a01, a50 = a00, a51 = a01;
    for (size_t k = block; k < block + 32; k += 4, w += 64) {
      v w0 = load(w), w1 = load(w + 32), u;
      GROUP(0);
      GROUP(1);
      GROUP(2);
      GROUP(3);
      GROUP(4);
      GROUP(5);
    }
    WIDEN(0);
    WIDEN(1);
    WIDEN(2);
    WIDEN(3);
    WIDEN(4);
    WIDEN(5);
  }
  v scale = load(m->scale + p * 16);
  for (size_t r = 0; r < 6; r++) finish(sum + 2 * r, (int)m->shift, scale, y[r] + p * 16);
}

// One row, all panels.
static void single(const struct ww_matrix *m, const uint8_t *row, int16_t *y) {
  const v one = _mm256_set1_epi16(1);
  const int8_t *w = m->w;
  const int16_t *init = m->init;
  for (size_t p = 0; p < m->n / 16; p++) {
    v sum[2] = {load(m->bias + p * 16), load(m->bias + p * 16 + 8)};
    for (size_t block = 0; block < m->k; block += 32, init += 32) {
      v a0 = load(init), a1 = load(init + 16);
      for (size_t k = block; k < block + 32; k += 4, w += 64) {
        v u = _mm256_set1_epi32(four(row + k));
        a0 = _mm256_add_epi16(a0, _mm256_maddubs_epi16(u, load(w)));
        a1 = _mm256_add_epi16(a1, _mm256_maddubs_epi16(u, load(w + 32)));
      }
      sum[0] = _mm256_add_epi32(sum[0], _mm256_madd_epi16(a0, one));
      sum[1] = _mm256_add_epi32(sum[1], _mm256_madd_epi16(a1, one));
    }
    finish(sum, (int)m->shift, load(m->scale + p * 16), y + p * 16);
  }
}

static void multiply(const struct ww_matrix *m, const uint8_t *const *rows, size_t count, int16_t *y) {
  if (count <= 2) {  // a tile of six costs as much as two and a half
    for (size_t i = 0; i < count; i++) single(m, rows[i], y + i * m->n);
    return;
  }
  for (size_t p = 0; p < m->n / 16; p++)
    for (size_t i = 0; i < count; i += 6) {
      const uint8_t *r[6];
      int16_t *out[6];
      for (size_t k = 0; k < 6; k++) {
        size_t at = i + k < count ? i + k : count - 1;  // the last row again: its result is written again
        r[k] = rows[at];
        out[k] = y + at * m->n;
      }
      tile6(m, p, r, out);
    }
}

void ww_avx2_norm(const int16_t *x, const int16_t *gain, size_t dim, size_t count, uint8_t *u) {
  float root = ww_norm_root(dim);
  const v up = _mm256_set1_epi16(64), top = _mm256_set1_epi8(127);
  for (size_t i = 0; i < count; i++, x += dim, u += dim) {
    v sum = _mm256_setzero_si256(), other = sum;
    for (size_t j = 0; j < dim; j += 32) {
      v a = load(x + j), b = load(x + j + 16);
      sum = _mm256_add_epi32(sum, _mm256_srli_epi32(_mm256_madd_epi16(a, a), 6));
      other = _mm256_add_epi32(other, _mm256_srli_epi32(_mm256_madd_epi16(b, b), 6));
    }
    sum = _mm256_add_epi32(sum, other);
    __m128i s = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4e));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0xb1));
    v f = _mm256_set1_epi16((int16_t)ww_norm_factor((uint32_t)_mm_cvtsi128_si32(s), root));
    for (size_t j = 0; j < dim; j += 32) {
      v a = _mm256_adds_epi16(_mm256_mulhrs_epi16(_mm256_mulhrs_epi16(load(x + j), f), load(gain + j)), up);
      v b = _mm256_adds_epi16(_mm256_mulhrs_epi16(_mm256_mulhrs_epi16(load(x + j + 16), f), load(gain + j + 16)), up);
      store(u + j, _mm256_min_epu8(_mm256_permute4x64_epi64(_mm256_packus_epi16(a, b), 0xd8), top));
    }
  }
}

// One word: the products of `count` places of the window, each [2 * dim].
static inline void convolve_word(const int16_t *const *p, size_t count, const int16_t *x, size_t dim, const int16_t *bias, int16_t *out) {
  for (size_t j = 0; j < dim; j += 16) {
    v a = load(bias + j), b = load(bias + dim + j);
    for (size_t k = 0; k < count; k++) {
      a = _mm256_adds_epi16(a, load(p[k] + j));
      b = _mm256_adds_epi16(b, load(p[k] + dim + j));
    }
    store(out + j, _mm256_adds_epi16(load(x + j), _mm256_max_epi16(a, b)));
  }
}

void ww_avx2_convolve(const int16_t *const *products, const int16_t *const *x, size_t n, size_t window, size_t dim,
                      const int16_t *bias, int16_t *out) {
  size_t radius = window / 2;
  for (size_t i = 0; i < n; i++, out += dim) {
    const int16_t *p[WW_MAX_WINDOW];
    size_t from = i < radius ? radius - i : 0, to = i + radius < n ? window : window - (i + radius - n + 1), count = 0;
    for (size_t k = from; k < to; k++) p[count++] = products[i + k - radius] + k * 2 * dim;
    if (count == 3) convolve_word(p, 3, x[i], dim, bias, out);  // nearly always: without a loop inside
    else convolve_word(p, count, x[i], dim, bias, out);
  }
}

static inline v step(v h, v t, v c) {
  v u = _mm256_adds_epi16(t, t);
  u = _mm256_adds_epi16(u, u);
  u = _mm256_max_epi16(_mm256_adds_epi16(u, u), _mm256_set1_epi16(-32767));
  v bow = _mm256_srai_epi16(_mm256_mulhrs_epi16(u, _mm256_abs_epi16(u)), 1);
  v z = _mm256_adds_epi16(_mm256_subs_epi16(u, bow), _mm256_set1_epi16(16384));
  return _mm256_adds_epi16(h, _mm256_mulhrs_epi16(_mm256_subs_epi16(c, h), z));
}

void ww_avx2_recur(const int16_t *y, size_t n, size_t dim, int16_t *x) {
  size_t half = dim / 2;
  for (size_t j = 0; j < half; j += 16) {
    // Both directions at once: two chains hide one another's latency.
    v h = _mm256_setzero_si256(), g = h;
    const int16_t *yf = y + j, *yb = y + (n - 1) * 2 * dim + half + j;
    int16_t *xf = x + j, *xb = x + (n - 1) * dim + half + j;
    for (size_t t = 0; t < n; t++, yf += 2 * dim, yb -= 2 * dim, xf += dim, xb -= dim) {
      h = step(h, load(yf), load(yf + dim));
      g = step(g, load(yb), load(yb + dim));
      store(xf, _mm256_adds_epi16(load(xf), h));
      store(xb, _mm256_adds_epi16(load(xb), g));
    }
  }
}

void ww_avx2_pair(const int16_t *const *ldep, const int16_t *const *lhead, const int16_t *const *far, size_t count, size_t lab, uint32_t shift,
                  uint8_t *u) {
  const v top = _mm256_set1_epi8(127);
  const __m128i s = _mm_cvtsi32_si128((int)shift);
  for (size_t i = 0; i < count; i++, u += lab)
    for (size_t j = 0; j < lab; j += 32) {
      v a = _mm256_sra_epi16(_mm256_adds_epi16(_mm256_adds_epi16(load(ldep[i] + j), load(lhead[i] + j)), load(far[i] + j)), s);
      v b = _mm256_sra_epi16(_mm256_adds_epi16(_mm256_adds_epi16(load(ldep[i] + j + 16), load(lhead[i] + j + 16)), load(far[i] + j + 16)), s);
      store(u + j, _mm256_min_epu8(_mm256_permute4x64_epi64(_mm256_packus_epi16(a, b), 0xd8), top));
    }
}

// The values stand in rows whose next columns, up to a multiple of 16, can be read.
size_t ww_avx2_greatest(const int16_t *values, size_t n) {
  const v order = _mm256_setr_epi16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), low = _mm256_set1_epi16(-32768);
  v top = low, block[16];
  size_t blocks = (n + 15) / 16;
  for (size_t i = 0; i < blocks; i++) {
    v inside = _mm256_cmpgt_epi16(_mm256_set1_epi16((int16_t)(n - i * 16)), order);
    block[i] = _mm256_blendv_epi8(low, load(values + i * 16), inside);
    top = _mm256_max_epi16(top, block[i]);
  }
  __m128i t = _mm_max_epi16(_mm256_castsi256_si128(top), _mm256_extracti128_si256(top, 1));
  t = _mm_max_epi16(t, _mm_shuffle_epi32(t, 0x4e));
  t = _mm_max_epi16(t, _mm_shuffle_epi32(t, 0xb1));
  t = _mm_max_epi16(t, _mm_shufflelo_epi16(t, 0xb1));
  v all = _mm256_broadcastw_epi16(t);
  for (size_t i = 0; i < blocks; i++) {
    unsigned hit = (unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi16(block[i], all));
    if (hit) return i * 16 + (size_t)__builtin_ctz(hit) / 2;
  }
  return 0;
}

// Rows of scores are a multiple of 16 long: whole blocks can be read.
int32_t ww_avx2_top(const int32_t *score, size_t n, size_t *at) {
  const v order = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), low = _mm256_set1_epi32(INT32_MIN);
  v top = low;
  size_t whole = n / 8 * 8;
  for (size_t i = 0; i < whole; i += 8) top = _mm256_max_epi32(top, load(score + i));
  v inside = _mm256_cmpgt_epi32(_mm256_set1_epi32((int)(n - whole)), order);
  if (whole < n) top = _mm256_max_epi32(top, _mm256_blendv_epi8(low, load(score + whole), inside));
  __m128i t = _mm_max_epi32(_mm256_castsi256_si128(top), _mm256_extracti128_si256(top, 1));
  t = _mm_max_epi32(t, _mm_shuffle_epi32(t, 0x4e));
  t = _mm_max_epi32(t, _mm_shuffle_epi32(t, 0xb1));
  v all = _mm256_broadcastd_epi32(t);
  *at = 0;
  for (size_t i = 0; i < n; i += 8) {
    unsigned hit = (unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi32(load(score + i), all));
    if (!hit) continue;
    *at = i + (size_t)__builtin_ctz(hit) / 4;
    break;
  }
  return _mm_cvtsi128_si32(t);
}

// Eight rows of eight 32-bit numbers, turned.
static inline void turn(v r[8]) {
  v a[8], b[8];
  for (size_t i = 0; i < 8; i += 2) {
    a[i] = _mm256_unpacklo_epi32(r[i], r[i + 1]);
    a[i + 1] = _mm256_unpackhi_epi32(r[i], r[i + 1]);
  }
  for (size_t i = 0; i < 8; i += 4) {
    b[i] = _mm256_unpacklo_epi64(a[i], a[i + 2]);
    b[i + 1] = _mm256_unpackhi_epi64(a[i], a[i + 2]);
    b[i + 2] = _mm256_unpacklo_epi64(a[i + 1], a[i + 3]);
    b[i + 3] = _mm256_unpackhi_epi64(a[i + 1], a[i + 3]);
  }
  for (size_t i = 0; i < 4; i++) {
    r[i] = _mm256_permute2x128_si256(b[i], b[i + 4], 0x20);
    r[i + 4] = _mm256_permute2x128_si256(b[i], b[i + 4], 0x31);
  }
}

void ww_avx2_arc_bytes(const struct ww_model *m, const int16_t *o, size_t n, uint8_t *dep, int8_t *packed) {
  size_t arc = m->shape.arc, out_n = m->out_n;
  const v top = _mm256_set1_epi8(127), low = _mm256_set1_epi8(-127);
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < arc; j += 32) {
      v a = load(o + i * out_n + j), b = load(o + i * out_n + j + 16);
      store(dep + i * arc + j, _mm256_min_epu8(_mm256_permute4x64_epi64(_mm256_packus_epi16(a, b), 0xd8), top));
    }
  for (size_t i = 0; i < n; i += 8)
    for (size_t j = 0; j < arc; j += 32) {
      v r[8];
      for (size_t k = 0; k < 8; k++) {
        const int16_t *q = o + (i + k < n ? i + k : n - 1) * out_n + m->head_col + j;
        r[k] = _mm256_max_epi8(_mm256_permute4x64_epi64(_mm256_packs_epi16(load(q), load(q + 16)), 0xd8), low);
      }
      turn(r);
      for (size_t k = 0; k < 8; k++) store(packed + i * arc + (j / 4 + k) * 32, r[k]);
    }
}

// The scores of one word's distances, [20] by bucket, laid out for the WW_NEAR words to its left and right: of wide buckets
// eight at once, the farther ones first on the left and last on the right, so that the nearer end of each stays.
static inline void lay_near(const int32_t *by, int32_t *at) {
  static const int8_t wide[4] = {6, 8, 11, 16}, ends[4] = {7, 10, 15, 23};
  const int32_t *left = by + 10;
  for (size_t k = 4; k-- > 0;) store(at - ends[k], _mm256_set1_epi32(left[5 + k]));
  for (size_t k = 0; k < 5; k++) at[-1 - (long)k] = left[k];
  at[0] = by[0];
  for (size_t k = 0; k < 5; k++) at[1 + k] = by[k];
  for (size_t k = 0; k < 4; k++) store(at + wide[k], _mm256_set1_epi32(by[5 + k]));
}

void ww_avx2_distances(const struct ww_model *m, const int16_t *o, size_t n, int32_t *score, size_t stride, int32_t *line) {
  const v factor = _mm256_set1_epi32((int32_t)m->number[WW_N_DIST_FACTOR]);
  for (size_t i = 0; i < n; i++, score += stride) {
    const int16_t *dist = o + i * m->out_n + m->dist_col;
    int32_t by[24];
    for (size_t k = 0; k < 24; k += 8)
      store(by + k, _mm256_mullo_epi32(_mm256_cvtepi16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(dist + k))), factor));
    // line[24 + j] is for head j.
    for (size_t j = 0; j + WW_NEAR <= i; j++) line[WW_NEAR + j] = by[19];
    lay_near(by, line + WW_NEAR + i);
    for (size_t j = i + WW_NEAR; j < n; j++) line[WW_NEAR + j] = by[9];
    for (size_t j = 0; j < stride; j += 8)
      store(score + j, _mm256_add_epi32(load(score + j), load(line + WW_NEAR + j)));
  }
}

// score of two dependents with 16 heads.
static inline void arc_tile(const uint8_t *d0, const uint8_t *d1, const int8_t *h, size_t arc, int32_t *s0, int32_t *s1) {
  const v one = _mm256_set1_epi16(1);
  v a0 = _mm256_setzero_si256(), a1 = a0, b0 = a0, b1 = a0;
  const int8_t *g = h + 8 * arc;
  for (size_t k = 0; k < arc; k += 4, h += 32, g += 32) {
    v x = _mm256_set1_epi32(four(d0 + k)), y = _mm256_set1_epi32(four(d1 + k)), p = load(h), q = load(g);
    a0 = _mm256_add_epi32(a0, _mm256_madd_epi16(_mm256_maddubs_epi16(x, p), one));
    a1 = _mm256_add_epi32(a1, _mm256_madd_epi16(_mm256_maddubs_epi16(x, q), one));
    b0 = _mm256_add_epi32(b0, _mm256_madd_epi16(_mm256_maddubs_epi16(y, p), one));
    b1 = _mm256_add_epi32(b1, _mm256_madd_epi16(_mm256_maddubs_epi16(y, q), one));
  }
  store(s1, b0);
  store(s1 + 8, b1);
  store(s0, a0);
  store(s0 + 8, a1);
}

// Of four dependents with eight heads, the last of a sentence; the next eight columns are nobody's.
static inline void arc_half(const uint8_t *const d[4], const int8_t *h, size_t arc, int32_t *const s[4]) {
  const v one = _mm256_set1_epi16(1), none = _mm256_setzero_si256();
  v a = none, b = none, c = none, e = none;
  for (size_t k = 0; k < arc; k += 4, h += 32) {
    v p = load(h);
    a = _mm256_add_epi32(a, _mm256_madd_epi16(_mm256_maddubs_epi16(_mm256_set1_epi32(four(d[0] + k)), p), one));
    b = _mm256_add_epi32(b, _mm256_madd_epi16(_mm256_maddubs_epi16(_mm256_set1_epi32(four(d[1] + k)), p), one));
    c = _mm256_add_epi32(c, _mm256_madd_epi16(_mm256_maddubs_epi16(_mm256_set1_epi32(four(d[2] + k)), p), one));
    e = _mm256_add_epi32(e, _mm256_madd_epi16(_mm256_maddubs_epi16(_mm256_set1_epi32(four(d[3] + k)), p), one));
  }
  const v sums[4] = {a, b, c, e};
  for (size_t r = 4; r-- > 0;) {
    store(s[r], sums[r]);
    store(s[r] + 8, none);
  }
}

static void arcs(const struct ww_model *m, const int16_t *o, size_t n, int32_t *score, void *scratch) {
  size_t arc = m->shape.arc, stride = (n + 15) & ~(size_t)15;
  uint8_t *dep = scratch;
  int8_t *packed = (int8_t *)scratch + stride * arc;
  ww_avx2_arc_bytes(m, o, n, dep, packed);
  memset(packed + ((n + 7) & ~(size_t)7) * arc, 0, (stride - ((n + 7) & ~(size_t)7)) * arc);
  size_t whole = n % 16 == 0 || n % 16 > 8 ? stride : stride - 16;
  for (size_t j = 0; j < whole; j += 16)
    for (size_t i = 0; i < n; i += 2) {
      size_t second = i + 1 < n ? i + 1 : i;
      arc_tile(dep + i * arc, dep + second * arc, packed + j * arc, arc, score + i * stride + j, score + second * stride + j);
    }
  for (size_t i = 0; whole < stride && i < n; i += 4) {
    const uint8_t *d[4];
    int32_t *s[4];
    for (size_t k = 0; k < 4; k++) {
      size_t at = i + k < n ? i + k : n - 1;
      d[k] = dep + at * arc;
      s[k] = score + at * stride + whole;
    }
    arc_half(d, packed + whole * arc, arc, s);
  }
  ww_avx2_distances(m, o, n, score, stride, (int32_t *)(void *)((char *)scratch + 2 * stride * arc));
}

void ww_avx2_embed(const int8_t *const *rows, size_t dim, uint32_t shift, int16_t *x) {
  _Static_assert(WW_EMBED_UNIT == 4 * WW_STREAM_UNIT, "what is shifted by two below");
  const __m128i s = _mm_cvtsi32_si128((int)shift);
  const v half = _mm256_set1_epi32(2);
  for (size_t j = 0; j < dim; j += 16) {
    v sum = _mm256_setzero_si256();
    for (size_t k = 0; k < WW_FEATURES; k++)
      sum = _mm256_add_epi16(sum, _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(rows[k] + j))));
    v lo = _mm256_cvtepi16_epi32(_mm256_castsi256_si128(sum)), hi = _mm256_cvtepi16_epi32(_mm256_extracti128_si256(sum, 1));
    lo = _mm256_srai_epi32(_mm256_add_epi32(_mm256_sll_epi32(lo, s), half), 2);
    hi = _mm256_srai_epi32(_mm256_add_epi32(_mm256_sll_epi32(hi, s), half), 2);
    store(x + j, _mm256_permute4x64_epi64(_mm256_packs_epi32(lo, hi), 0xd8));
  }
}

const struct ww_kernel ww_kernel_avx2 = {WW_KERNEL_AVX2, multiply, ww_avx2_norm, ww_avx2_convolve, ww_avx2_recur, arcs,
                                         ww_avx2_pair, ww_avx2_greatest, ww_avx2_top, ww_avx2_embed};
