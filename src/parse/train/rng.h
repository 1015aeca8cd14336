// A small random generator: the same seed gives the same sequence on every machine.
//
// In: a seed and a stream number.  Out: 32 bits at a time (splitmix64, Steele, Lea and Flood 2014).
// Each shard of each training step has its own stream, so the draw never depends on threads.
#ifndef WW_PARSE_TRAIN_RNG_H
#define WW_PARSE_TRAIN_RNG_H

#include <stdint.h>

struct ww_rng {
  uint64_t state;
};

static inline uint64_t ww_rng_mix(uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

static inline struct ww_rng ww_rng_make(uint64_t seed, uint64_t stream) {
  return (struct ww_rng){ww_rng_mix(seed * 0x9e3779b97f4a7c15u + 1) ^ ww_rng_mix(stream + 0x632be59bd9b4e019u)};
}

static inline uint64_t ww_rng_u64(struct ww_rng *r) {
  r->state += 0x9e3779b97f4a7c15u;
  return ww_rng_mix(r->state);
}

static inline uint32_t ww_rng_u32(struct ww_rng *r) { return (uint32_t)(ww_rng_u64(r) >> 32); }

// Uniform in [0, 1) on a grid of 2^-24.
static inline float ww_rng_unit(struct ww_rng *r) { return (float)(ww_rng_u32(r) >> 8) * 0x1p-24f; }

// Uniform in [0, n), n > 0; the bias of at most n / 2^32 is of no matter here.
static inline uint32_t ww_rng_below(struct ww_rng *r, uint32_t n) {
  return (uint32_t)(((uint64_t)ww_rng_u32(r) * n) >> 32);
}

#endif
