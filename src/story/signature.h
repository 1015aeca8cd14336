// signature.h: near-duplicate texts without comparing each with each.
//
// In comes a text; out go its shingles (runs of four words, hashed: Broder 1997), a MinHash signature of them, and the
// keys under which a store finds other texts again. Two texts that share a share J of their shingles agree in each of
// the signature's values with probability J; three values are one band, so that a band of two texts is equal with
// probability J^3, and one of sixteen bands with 1 - (1 - J^3)^16: 0.88 at J = 0.5, 0.998 at 0.7, 0.12 at 0.2. An
// update that is three times as long has J = 0.33 at most, so the eight smallest hashes of whole sentences are keys too.
//
// "Rebels in Brel freed two pilots on Monday" has the shingles rebels-in-brel-freed, in-brel-freed-two, ...; printed
// again with another headline it keeps them all, and with "on Monday" cut it keeps three of five.
#ifndef WW_STORY_SIGNATURE_H
#define WW_STORY_SIGNATURE_H

#include "base/arena.h"
#include "whowhom.h"

enum {
  WW_STORY_SHINGLE = 4,     // words
  WW_STORY_BANDS = 16,
  WW_STORY_ROWS = 3,
  WW_STORY_VALUES = WW_STORY_BANDS * WW_STORY_ROWS,
  WW_STORY_PASSAGES = 8,       // sentences of a text that are keys
  WW_STORY_PASSAGE_WORDS = 8,  // a shorter sentence is none: "He did not elaborate" stands everywhere
  WW_STORY_TEXT_KEYS = WW_STORY_BANDS + WW_STORY_PASSAGES
};

// Both sorted and without doubles; they live as long as the arena.
struct ww_story_shingles {
  uint64_t *hashes;    // [count]
  uint64_t *passages;  // [passage_count], of sentences of WW_STORY_PASSAGE_WORDS words and more
  size_t count, passage_count;
};

struct ww_story_signature {
  uint32_t values[WW_STORY_VALUES];
};

// A text of fewer than four words has one shingle, one without words none. False when memory runs out.
bool ww_story_shingles_make(struct ww_slice text, struct ww_arena *arena, struct ww_story_shingles *out);
// Of a text without shingles: all zero.
void ww_story_signature_make(const struct ww_story_shingles *shingles, struct ww_story_signature *out);
// Returns how many of `keys` were filled; they are positive and differ from band to band. A text without shingles has none.
size_t ww_story_text_keys(const struct ww_story_shingles *shingles, const struct ww_story_signature *signature,
                          int64_t keys[WW_STORY_TEXT_KEYS]);

// How much two texts have in common, by their shingles; all in thousandths.
struct ww_story_overlap {
  int jaccard;     // of all that is in either
  int of_a, of_b;  // of each
  size_t shared;   // shingles
};
struct ww_story_overlap ww_story_overlap_of(const struct ww_story_shingles *a, const struct ww_story_shingles *b);

enum ww_story_copy {
  WW_STORY_COPY_NONE,
  WW_STORY_COPY_SAME,     // the same text but for a few words: a wire's text printed twice
  WW_STORY_COPY_LONGER,   // the later text holds the earlier and more: an update
  WW_STORY_COPY_SHORTER,  // the later text is cut from the earlier
  WW_STORY_COPY_PASSAGES  // some of the text is the same
};
// `a` is the earlier text.
enum ww_story_copy ww_story_copy_of(const struct ww_story_shingles *a, const struct ww_story_shingles *b,
                                    const struct ww_story_overlap *overlap);
const char *ww_story_copy_name(enum ww_story_copy copy);  // "copy", "longer", "shorter", "passages"; static

#endif
