#include "base/hash.h"

#include <xxhash.h>

uint64_t ww_hash(const void *data, size_t size, uint64_t seed) { return XXH3_64bits_withSeed(data, size, seed); }

void ww_hash_hex(uint64_t hash, char out[16]) {
  static const char digits[] = "0123456789abcdef";
  for (int i = 0; i < 16; i++) out[i] = digits[hash >> (60 - 4 * i) & 15];
}
