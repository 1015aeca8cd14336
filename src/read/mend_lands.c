// mend_lands.c: names of lands that the parser took apart.
//
// In: one parsed sentence. Out: the same, with a few heads changed. In "Envoys of Chad, Mali and Niger were turned away" the
// parser may end the envoys at Chad, and give the verb a second subject; in "the round of Greek-Turkish talks" it may hang
// the two names on the round; and it may take the participle of "the insurgency-hit province" for the verb of a clause.
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

// The noun behind takes the participle's place: its preposition, its head, and what stands behind it goes to the clause.
void ww_mend_hyphened(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  if (verb < s->first_token + 3) return;
  struct ww_token *v = &a->tokens[verb], *hyphen = &a->tokens[verb - 1], *before = &a->tokens[verb - 2];
  if (v->upos != WW_UPOS_VERB || !ww_slice_is(hyphen->lower, "-") || before->upos != WW_UPOS_NOUN || before->head != verb) return;
  if (before->end != hyphen->start || hyphen->end != v->start || !ww_mend_within(s, v->head) || v->head > verb) return;
  uint32_t noun = ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE), host = v->head, clause = host;
  if (noun == WW_NONE || noun < verb || noun > verb + 4) return;
  for (int steps = 0; ww_mend_within(s, clause) && steps < 10 && !ww_token_is_verbal(&a->tokens[clause]); steps++) clause = a->tokens[clause].head;
  if (!ww_mend_within(s, clause)) clause = host;
  for (uint32_t k = s->first_token; k < s->first_token + s->token_count; k++) {
    if (a->tokens[k].head != verb || k == noun || k == verb - 2) continue;
    a->tokens[k].head = k > noun ? clause : noun;
  }
  a->tokens[noun].head = host, a->tokens[noun].deprel = WW_REL_NMOD;
  v->head = noun, v->deprel = WW_REL_AMOD, v->upos = WW_UPOS_ADJ;
  before->deprel = WW_REL_COMPOUND;
}

void ww_mend_lands(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  mend_row_behind(article, sentence, token);
  mend_hyphen(article, sentence, token);
}
