#include "story/signature.h"

#include <stdlib.h>

#include "base/hash.h"
#include "story/words.h"

// Shares in thousandths from which two texts are the one or the other. One word changed in a text of twenty costs four of
// its seventeen shingles, so that a copy with another headline and a corrected figure is still well above 600.
enum { SAME = 600, HELD = 700, PASSAGES = 200, PASSAGES_LEAST = 20, LONGER = 1150 };

static int by_value(const void *a, const void *b) {
  uint64_t one = *(const uint64_t *)a, other = *(const uint64_t *)b;
  return (one > other) - (one < other);
}

static size_t sort_distinct(uint64_t *items, size_t count) {
  if (count == 0) return 0;
  qsort(items, count, sizeof *items, by_value);
  size_t kept = 1;
  for (size_t i = 1; i < count; i++)
    if (items[i] != items[kept - 1]) items[kept++] = items[i];
  return kept;
}

bool ww_story_shingles_make(struct ww_slice text, struct ww_arena *arena, struct ww_story_shingles *out) {
  *out = (struct ww_story_shingles){0};
  // A word takes at least one byte and a mark behind it, and each begins one shingle at most.
  size_t room = text.size / 2 + 2;
  out->hashes = ww_arena_alloc(arena, room, sizeof *out->hashes);
  out->passages = ww_arena_alloc(arena, room / WW_STORY_PASSAGE_WORDS + 2, sizeof *out->passages);
  if (out->hashes == NULL || out->passages == NULL) return false;
  uint64_t last[WW_STORY_SHINGLE] = {0}, passage = 0;
  size_t words = 0, in_passage = 0;
  struct ww_story_words cursor;
  struct ww_story_word word;
  ww_story_words_begin(&cursor, text);
  cursor.hashes_only = true;
  while (ww_story_words_next(&cursor, &word)) {
    if (word.opens) {
      if (in_passage >= WW_STORY_PASSAGE_WORDS) out->passages[out->passage_count++] = passage;
      passage = in_passage = 0;
    }
    passage = ww_hash(&word.hash, sizeof word.hash, passage);
    in_passage++;
    for (int i = 0; i + 1 < WW_STORY_SHINGLE; i++) last[i] = last[i + 1];
    last[WW_STORY_SHINGLE - 1] = word.hash;
    if (++words >= WW_STORY_SHINGLE) out->hashes[out->count++] = ww_hash(last, sizeof last, 1);
  }
  if (in_passage >= WW_STORY_PASSAGE_WORDS) out->passages[out->passage_count++] = passage;
  if (words > 0 && words < WW_STORY_SHINGLE) out->hashes[out->count++] = ww_hash(last, sizeof last, 1);
  out->count = sort_distinct(out->hashes, out->count);
  out->passage_count = sort_distinct(out->passages, out->passage_count);
  return true;
}

// One permutation for all values (Li, Owen and Zhang 2012): the upper half of a hash chooses the slot, the lower half
// competes in it. A slot that nobody chose takes the value of one that is drawn by a hash of its number and nothing else, so
// that two texts draw alike (Shrivastava 2017).
void ww_story_signature_make(const struct ww_story_shingles *shingles, struct ww_story_signature *out) {
  bool filled[WW_STORY_VALUES] = {false};
  *out = (struct ww_story_signature){{0}};
  if (shingles->count == 0) return;
  for (size_t i = 0; i < shingles->count; i++) {
    size_t slot = (size_t)(((shingles->hashes[i] >> 32) * WW_STORY_VALUES) >> 32);
    uint32_t value = (uint32_t)shingles->hashes[i];
    if (!filled[slot] || value < out->values[slot]) out->values[slot] = value;
    filled[slot] = true;
  }
  for (uint32_t slot = 0; slot < WW_STORY_VALUES; slot++) {
    if (filled[slot]) continue;
    uint32_t drawn = slot;
    for (uint32_t attempt = 1; !filled[drawn]; attempt++) {
      uint32_t seed[2] = {slot, attempt};
      drawn = (uint32_t)(ww_hash(seed, sizeof seed, 2) % WW_STORY_VALUES);
    }
    out->values[slot] = out->values[drawn];
  }
}

// SQLite's integers are signed and shorter when small: 48 bits are enough to tell millions of texts apart.
static int64_t key_of(const void *data, size_t size, uint64_t kind) { return (int64_t)(ww_hash(data, size, kind) >> 16); }

size_t ww_story_text_keys(const struct ww_story_shingles *shingles, const struct ww_story_signature *signature,
                          int64_t keys[WW_STORY_TEXT_KEYS]) {
  if (shingles->count == 0) return 0;
  size_t count = 0;
  for (uint64_t band = 0; band < WW_STORY_BANDS; band++)
    keys[count++] = key_of(signature->values + band * WW_STORY_ROWS, WW_STORY_ROWS * sizeof *signature->values, 100 + band);
  // Sorted hashes: the smallest of two texts that share sentences are likely to be shared too.
  for (size_t i = 0; i < shingles->passage_count && i < WW_STORY_PASSAGES; i++)
    keys[count++] = key_of(&shingles->passages[i], sizeof shingles->passages[i], 99);
  return count;
}

static int share(size_t part, size_t whole) { return whole == 0 ? 0 : (int)(part * 1000 / whole); }

struct ww_story_overlap ww_story_overlap_of(const struct ww_story_shingles *a, const struct ww_story_shingles *b) {
  size_t shared = 0;
  for (size_t i = 0, j = 0; i < a->count && j < b->count;) {
    if (a->hashes[i] == b->hashes[j]) shared++, i++, j++;
    else if (a->hashes[i] < b->hashes[j]) i++;
    else j++;
  }
  return (struct ww_story_overlap){.jaccard = share(shared, a->count + b->count - shared), .of_a = share(shared, a->count),
                                   .of_b = share(shared, b->count), .shared = shared};
}

enum ww_story_copy ww_story_copy_of(const struct ww_story_shingles *a, const struct ww_story_shingles *b,
                                    const struct ww_story_overlap *overlap) {
  bool longer = b->count * 1000 > a->count * LONGER, shorter = a->count * 1000 > b->count * LONGER;
  if (longer && overlap->of_a >= HELD) return WW_STORY_COPY_LONGER;
  if (shorter && overlap->of_b >= HELD) return WW_STORY_COPY_SHORTER;
  if (overlap->jaccard >= SAME) return WW_STORY_COPY_SAME;
  int most = overlap->of_a > overlap->of_b ? overlap->of_a : overlap->of_b;
  return most >= PASSAGES && overlap->shared >= PASSAGES_LEAST ? WW_STORY_COPY_PASSAGES : WW_STORY_COPY_NONE;
}

const char *ww_story_copy_name(enum ww_story_copy copy) {
  static const char *const names[] = {"none", "copy", "longer", "shorter", "passages"};
  return names[copy];
}
