// Eight float lanes with the same bits everywhere.
//
// In: nothing.  Out: a vector type, a fused multiply-add and an exponential that give identical
// results on every x86-64 processor and with every compiler.  The idea: additions and products of
// single floats are exact by IEEE 754 as long as nobody contracts them (the build sets
// -ffp-contract=off), so only three things need care: fused steps are asked for by name (the
// hardware's where the file is built for it, fmaf lane by lane elsewhere, both rounding once);
// sums over many terms run in eight fixed lanes that are joined in one fixed order; exp and log are
// our own polynomials, since every C library has its own.
#ifndef WW_PARSE_TRAIN_VEC_H
#define WW_PARSE_TRAIN_VEC_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__AVX2__) && defined(__FMA__)
#include <immintrin.h>
#endif

// One register of eight floats; unaligned loads and stores go through memcpy.
typedef float ww_f8 __attribute__((vector_size(32)));

#define WW_INLINE static inline __attribute__((always_inline, unused))

WW_INLINE ww_f8 f8_load(const float *p) {
  ww_f8 v;
  memcpy(&v, p, sizeof v);
  return v;
}

WW_INLINE void f8_store(float *p, ww_f8 v) { memcpy(p, &v, sizeof v); }

WW_INLINE ww_f8 f8_set(float x) { return (ww_f8){x, x, x, x, x, x, x, x}; }

WW_INLINE ww_f8 f8_fma(ww_f8 a, ww_f8 b, ww_f8 c) {
#if defined(__AVX2__) && defined(__FMA__)
  return (ww_f8)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
#else
  for (int i = 0; i < 8; i++) c[i] = fmaf(a[i], b[i], c[i]);
  return c;
#endif
}

// Joins the eight lanes: neighbours at distance 4, then 2, then 1.
WW_INLINE float f8_sum(ww_f8 v) {
  float a = v[0] + v[4], b = v[1] + v[5], c = v[2] + v[6], d = v[3] + v[7];
  return (a + c) + (b + d);
}

// Sum of a[i] * b[i]; n is a multiple of 8.
WW_INLINE float f8_dot(const float *a, const float *b, size_t n) {
  ww_f8 s = f8_set(0.0f);
  for (size_t i = 0; i < n; i += 8) s = f8_fma(f8_load(a + i), f8_load(b + i), s);
  return f8_sum(s);
}

// e to the x, relative error below 1e-6; the argument is clamped to [-87, 87].
WW_INLINE float ww_expf(float x) {
  x = x < -87.0f ? -87.0f : x > 87.0f ? 87.0f : x;
  float t = x * 1.44269504f;
  int n = (int)(t < 0.0f ? t - 0.5f : t + 0.5f);
  float r = x - (float)n * 0.693359375f;
  r = r - (float)n * -2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  uint32_t bits = (uint32_t)(n + 127) << 23;
  float scale;
  memcpy(&scale, &bits, sizeof scale);
  return p * scale;
}

// Natural logarithm of a positive, normal x, for reported losses only.
WW_INLINE float ww_logf(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  int e = (int)(bits >> 23) - 127;
  bits = (bits & 0x7fffffu) | 0x3f800000u;
  float m;
  memcpy(&m, &bits, sizeof m);
  float y = (m - 1.0f) / (m + 1.0f), q = y * y;
  float s = 2.0f * y * (1.0f + q * (0.33333333f + q * (0.2f + q * (0.14285714f + q * 0.11111111f))));
  return s + (float)e * 0.69314718f;
}

#endif
