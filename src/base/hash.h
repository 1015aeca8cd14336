// hash.h: the one hash of the project (XXH3, 64 bits), for tables, file hashes and ids. Stable across versions
// and processors.
#ifndef WW_BASE_HASH_H
#define WW_BASE_HASH_H

#include "whowhom.h"

uint64_t ww_hash(const void *data, size_t size, uint64_t seed);
// Sixteen lower-case hexadecimal digits, no NUL.
void ww_hash_hex(uint64_t hash, char out[16]);

#endif
