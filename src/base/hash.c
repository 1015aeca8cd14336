#include "base/hash.h"

// XXH3 is compiled in: words are a few bytes long, and a call into the shared library costs as much as their hash.
#define XXH_INLINE_ALL
#include <xxhash.h>

static __attribute__((noinline)) uint64_t hash_long(const void *data, size_t size, uint64_t seed) { return XXH3_64bits_withSeed(data, size, seed); }

__attribute__((flatten)) uint64_t ww_hash(const void *data, size_t size, uint64_t seed) {
  if (size > 16) return hash_long(data, size, seed);
  return XXH3_64bits_withSeed(data, size, seed);  // the compiler keeps what such short ones need
}

void ww_hash_hex(uint64_t hash, char out[16]) {
  static const char digits[] = "0123456789abcdef";
  for (int i = 0; i < 16; i++) out[i] = digits[hash >> (60 - 4 * i) & 15];
}
