// mend_relatives.c: relative clauses that hang on a word which cannot be meant.
//
// In: one parsed sentence. Out: the same, with a few heads changed. In "a bombing in Basra last week that killed four" the
// parser takes the nearest noun, and a week kills nobody: the clause belongs to the bombing.
#include "read/mend.h"

#include "read/read.h"

static bool nominal(const struct ww_token *t) { return t->upos == WW_UPOS_NOUN || t->upos == WW_UPOS_PROPN; }

// "week" in "last week", "Monday": nouns of time, which do nothing.
static bool is_time(const struct ww_token *t) {
  static const char *const words[] = {
      "day", "week", "month", "year", "night", "morning", "evening", "afternoon", "weekend", "yesterday", "today", "monday", "tuesday", "wednesday", "thursday",
      "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ww_slice_is(t->lower, words[i])) return true;
  return false;
}

static bool subject_is_relative(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  for (uint32_t t = s->first_token; t < verb; t++) {
    const struct ww_token *x = &a->tokens[t];
    if (x->head != verb || (x->deprel != WW_REL_NSUBJ && x->deprel != WW_REL_NSUBJ_PASS)) continue;
    return ww_slice_is(x->lower, "that") || ww_slice_is(x->lower, "which") || ww_slice_is(x->lower, "who");
  }
  return false;
}

// The noun before `time` that a clause with "that" may tell of: a common noun, nearest first.
static uint32_t noun_before(const struct ww_article *a, const struct ww_sentence *s, uint32_t time) {
  for (uint32_t t = time; t-- > s->first_token;) {
    const struct ww_token *x = &a->tokens[t];
    if (x->upos == WW_UPOS_VERB || x->upos == WW_UPOS_PUNCT) return WW_NONE;
    bool inside = x->deprel == WW_REL_COMPOUND || x->deprel == WW_REL_FLAT || x->deprel == WW_REL_NMOD_POSS;
    if (x->upos == WW_UPOS_NOUN && !inside && !is_time(x)) return t;
  }
  return WW_NONE;
}

void ww_mend_relative(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb) {
  struct ww_token *v = &article->tokens[verb];
  if (v->deprel != WW_REL_ACL_RELCL || v->head == WW_NONE || v->head > verb || v->head < sentence->first_token) return;
  if (!nominal(&article->tokens[v->head]) || !is_time(&article->tokens[v->head]) || !subject_is_relative(article, sentence, verb)) return;
  uint32_t noun = noun_before(article, sentence, v->head);
  if (noun != WW_NONE) v->head = noun;
}
