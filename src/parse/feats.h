// UD features: bundles like Mood=Ind|Tense=Past|VerbForm=Fin, chosen after the tree is known.
//
// In: forms, tags, heads and relations of a sentence.  Out: one bundle number a word.  The idea: a
// word's features follow from its form and tag, but a verb's person, number, mood and voice from what
// stands around it: its subject, an auxiliary, *to*.  That context is packed into a few bits, and a
// table learned from the treebank is asked for (form, tags, context), then (tags, context), then (tags).
// In *they were seen*, seen is VBN with a passive auxiliary: Tense=Past|VerbForm=Part|Voice=Pass.
#ifndef WW_PARSE_FEATS_H
#define WW_PARSE_FEATS_H

#include "article.h"

struct ww_feats_word {
  uint64_t form;           // ww_feats_form of its lower case
  uint32_t head;           // index in the sentence, WW_NONE for the root
  uint8_t upos, xpos, deprel;
};

// Entries are key (upper 32 bits), 1 (bit 16) and bundle (16 bits); 0 is an unused slot.
struct ww_feats_table {
  const uint64_t *slots;   // [mask + 1]
  uint32_t mask;
  const uint32_t *morph;   // enum ww_morph bits of each bundle
};

enum ww_feats_level { WW_FEATS_TAGS, WW_FEATS_CONTEXT, WW_FEATS_FORM, WW_FEATS_FORM_CONTEXT, WW_FEATS_LEVELS };

uint64_t ww_feats_form(struct ww_slice lower);
uint64_t ww_feats_key(enum ww_feats_level level, const struct ww_feats_word *w, uint32_t context);
// The bundle stored under a key, or -1.
int ww_feats_find(const struct ww_feats_table *t, uint64_t key);
// Bundles of a sentence; `morph` and `context` are work space; these and `bundle` hold n entries.
void ww_feats_assign(const struct ww_feats_table *t, const struct ww_feats_word *w, size_t n, uint32_t *morph,
                     uint32_t *context, uint16_t *bundle);
// Contexts alone, given the morph bits of every word (verbs' own bits are not read).
void ww_feats_contexts(const struct ww_feats_word *w, size_t n, const uint32_t *morph, uint32_t *context);
// The bits of a bundle's text.
uint32_t ww_feats_morph(struct ww_slice feats);

#endif
