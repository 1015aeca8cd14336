// keys.h: tables that are asked by word, without the words: 64-bit fingerprints in buckets.
//
// A fingerprint is the hash of the word, begun with a seed that says what is asked (the part of speech; in the trie of
// names the fingerprint of the words before, so that a node needs no parent). Bucket b holds the fingerprints with
// those low bits, sorted, at key[start[b] .. start[b + 1]); the position is the entry's number. No word is stored or
// compared: some other word of the language meets a given entry's fingerprint once in 2^64. That makes an answer one
// hash and one or two cache lines, and a load of 300,000 names one pass over `start`.
#ifndef WW_KNOWLEDGE_KEYS_H
#define WW_KNOWLEDGE_KEYS_H

#include "base/hash.h"
#include "base/slice.h"

#define WW_NO_KEY UINT32_MAX

// What a table is asked for is part of the fingerprint.
enum ww_key_seed { WW_SEED_WORD = 1, WW_SEED_FORM = 11, WW_SEED_CUE = 21, WW_SEED_CONTEXT = 31, WW_SEED_CODE = 41, WW_SEED_NAMES = 51, WW_SEED_KIN = 61 };

// Behind WW_SEED_CONTEXT: strong words, weak words, and the first tokens of phrases of either.
enum ww_context_seed { WW_CONTEXT_STRONG, WW_CONTEXT_WEAK, WW_CONTEXT_BEGINS };

struct ww_keys {
  const uint32_t *start;  // [bucket_count + 1]
  const uint64_t *key;    // [count]
  uint32_t mask;          // bucket_count - 1, a power of two
  uint32_t count;
};

static inline uint64_t ww_key_of(struct ww_slice word, uint64_t seed) { return ww_hash(word.data, word.size, seed); }

static inline uint32_t ww_keys_find(const struct ww_keys *keys, uint64_t key) {
  uint32_t bucket = (uint32_t)key & keys->mask;
  for (uint32_t i = keys->start[bucket], end = keys->start[bucket + 1]; i < end; i++)
    if (keys->key[i] == key) return i;
  return WW_NO_KEY;
}

// How many buckets a table of `count` entries has.
static inline uint32_t ww_keys_buckets(size_t count) {
  uint32_t buckets = 1;
  while (buckets < count) buckets *= 2;
  return buckets;
}

#endif
