// The tables of lemmas and features, learned from the gold sentences.
//
// In: the corpus.  Out: arrays in the layout of lemma.h and feats.h, ready for the model file.
#ifndef WW_PARSE_TRAIN_TABLES_H
#define WW_PARSE_TRAIN_TABLES_H

#include "base/buffer.h"
#include "parse/feats.h"
#include "parse/lemma.h"
#include "parse/train/corpus.h"

struct ww_tables {
  struct ww_lemma_slot *lemma;   // [lemma_mask + 1]
  uint32_t lemma_mask, lemma_count;
  struct ww_buffer lemma_text;
  uint64_t *feats;               // [feats_mask + 1]
  uint32_t feats_mask, feats_count;
  uint32_t *morph;               // [bundles.count]
  struct ww_slice *bundle;       // [bundle_count], texts; bundle 0 is "_"
  size_t bundle_count;
};

ww_status ww_tables_build(struct ww_tables *t, const struct ww_corpus *corpus, struct ww_error *error);
void ww_tables_release(struct ww_tables *t);

#endif
