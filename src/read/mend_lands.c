// mend_lands.c: names of lands that the parser took apart.
//
// In: one parsed sentence. Out: the same, with a few heads changed. In "Envoys of Chad, Mali and Niger were turned away" the
// parser may end the envoys at Chad, and give the verb a second subject; in "the round of Greek-Turkish talks" it may hang
// the two names on the round.
#include "read/mend.h"

#include "base/slice.h"
#include "read/clause.h"
#include "read/read.h"

// The second subject, a name right behind a comma to which another is joined, is joined to the name before the comma.
static void mend_row_behind(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if ((t->deprel != WW_REL_NSUBJ && t->deprel != WW_REL_NSUBJ_PASS) || t->upos != WW_UPOS_PROPN || !ww_mend_within(s, t->head) || token < s->first_token + 3) return;
  uint32_t before = token - 2;
  const struct ww_token *name = &a->tokens[before];
  if (!ww_slice_is(a->tokens[token - 1].lower, ",") || name->deprel != WW_REL_NMOD || !ww_mend_within(s, name->head) || name->head > before) return;
  const struct ww_token *first = &a->tokens[name->head];
  if (first->head != t->head || (first->deprel != WW_REL_NSUBJ && first->deprel != WW_REL_NSUBJ_PASS) || name->upos != WW_UPOS_PROPN) return;
  bool joined = false;
  for (uint32_t k = token + 1; k < s->first_token + s->token_count; k++) joined |= a->tokens[k].head == token && a->tokens[k].deprel == WW_REL_CONJ;
  if (!joined) return;
  for (uint32_t k = token + 1; k < s->first_token + s->token_count; k++)
    if (a->tokens[k].head == token && a->tokens[k].deprel == WW_REL_CONJ) a->tokens[k].head = before;
  t->head = before, t->deprel = WW_REL_CONJ;
}

// "Greek-Turkish talks": two names with a hyphen right before a noun are that noun's.
static void mend_hyphen(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  uint32_t second = token + 2, noun = token + 3;
  struct ww_token *t = &a->tokens[token];
  if (!ww_mend_within(s, noun) || t->upos != WW_UPOS_PROPN || !ww_slice_is(a->tokens[token + 1].lower, "-") || a->tokens[second].head != token) return;
  if (a->tokens[second].deprel != WW_REL_FLAT || a->tokens[noun].upos != WW_UPOS_NOUN || t->deprel != WW_REL_NMOD || t->head >= token) return;
  if (!ww_mend_within(s, t->head) || a->tokens[noun].head != t->head || a->tokens[noun].deprel != WW_REL_NMOD) return;
  for (uint32_t k = s->first_token; k < token; k++)
    if (a->tokens[k].head == token && a->tokens[k].deprel == WW_REL_CASE) a->tokens[k].head = noun;
  t->head = noun, t->deprel = WW_REL_COMPOUND;
}

void ww_mend_lands(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  mend_row_behind(article, sentence, token);
  mend_hyphen(article, sentence, token);
}
