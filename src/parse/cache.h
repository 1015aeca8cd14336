// What a word form contributes by itself, computed once and kept.
//
// In: a form and whether it begins its sentence.  Out: the sum of its embeddings and its products with
// the convolution's matrices.  The idea: most words of a text have been seen before in it, and what
// depends on the form alone need not be computed again.  The cache is bounded; what it holds changes
// the speed, never the result.  Forms, and whether they begin a sentence, are told apart by 64 bits.
#ifndef WW_PARSE_CACHE_H
#define WW_PARSE_CACHE_H

#include "parse/kernel.h"
#include "parse/lemma.h"

struct ww_word {
  uint64_t key;                // 0: unused
  uint64_t form;               // ww_feats_form of the lower case
  const struct ww_lemma_slot *script;  // for the tag script_xpos
  uint32_t stamp;              // the batch that used it last
  uint8_t script_xpos;         // NO_SCRIPT: not looked up yet
  uint8_t wordlike;            // has a letter or a digit
  int16_t *x;                  // [dim]
  int16_t *products;           // [window0][2 * dim]
};

#define WW_NO_SCRIPT 255

struct ww_cache {
  const struct ww_model *model;
  const struct ww_kernel *kernel;
  struct ww_word *words;       // [2 * sets], two ways a set, then [spare] for batches that overflow a set
  int16_t *numbers;
  size_t sets, spare, spare_used;
  uint32_t stamp;
  struct ww_word **fresh;      // [spare], words of this batch whose products are still to be made
  const uint8_t **rows;        // [spare], their rows of u
  uint8_t *u;                  // [spare][dim], their normed sums
  int16_t *y;                  // [spare][2 * dim], scratch
  size_t fresh_count;
};

// Room for a batch of at most `spare` words.
ww_status ww_cache_init(struct ww_cache *c, const struct ww_model *model, const struct ww_kernel *kernel, size_t sets,
                        size_t spare, struct ww_error *error);
void ww_cache_release(struct ww_cache *c);
// Words handed out before may be overwritten from now on.
void ww_cache_next_batch(struct ww_cache *c);
// The hash of a form, and a call for the place where its word is kept: who asks for many words does so for all of them
// before the first.
uint64_t ww_cache_expect(const struct ww_cache *c, struct ww_slice form);
// The word of a form with that hash; never NULL as long as a batch has at most `spare` words. Its products hold after
// ww_cache_finish.
struct ww_word *ww_cache_get(struct ww_cache *c, uint64_t hash, struct ww_slice form, struct ww_slice lower, int initial);
// Makes the products of the batch's new words.
void ww_cache_finish(struct ww_cache *c);

#endif
