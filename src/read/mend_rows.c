// mend_rows.c: names joined by "and" that the parser has torn apart, so that a verb would have the last of them alone.
//
// In: one parsed sentence. Out: the same, with a few heads changed. In "Lee and Vice President Rao arrived" both may be
// subjects of their own; in "the governor, mayors and most senators support it" the verb may hang on the governor.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

// The "and" right before the phrase of a noun, hung on it or on its verb.
static uint32_t and_before(const struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  uint32_t first = ww_mend_first(a, s, noun);
  if (a->tokens[first].deprel == WW_REL_CC && a->tokens[first].head == noun) return ww_slice_is(a->tokens[first].lower, "and") ? first : WW_NONE;
  if (first == s->first_token) return WW_NONE;
  return ww_slice_is(a->tokens[first - 1].lower, "and") && a->tokens[first - 1].deprel == WW_REL_CC ? first - 1 : WW_NONE;
}

static void join(struct ww_article *a, uint32_t first, uint32_t second, uint32_t and) {
  a->tokens[second].head = first;
  a->tokens[second].deprel = WW_REL_CONJ;
  a->tokens[and].head = second;
}

// "Lee and Vice President Rao arrived": the second of two subjects with "and" before it is joined to the first. "Lee, Rao and
// Party Chairman Karim Ito arrived": a title that ends the first is the second's.
static void mend_two_subjects(struct ww_article *a, const struct ww_sentence *s, uint32_t second) {
  uint32_t verb = a->tokens[second].head, first = WW_NONE;
  for (uint32_t t = s->first_token; t < second; t++)
    if (a->tokens[t].head == verb && a->tokens[t].deprel == WW_REL_NSUBJ) first = t;
  if (first == WW_NONE || second > verb || !ww_token_is_nominal(&a->tokens[first]) || a->tokens[first].upos == WW_UPOS_PRON) return;
  uint32_t and = and_before(a, s, second);
  uint32_t last = and == WW_NONE ? WW_NONE : ww_mend_last(a, s, first);
  if (and != WW_NONE && (last + 1 == and || (last + 2 == and && ww_slice_is(a->tokens[last + 1].form, ",")))) {
    join(a, first, second, and);
    return;
  }
  uint32_t title = WW_NONE;
  for (uint32_t t = first + 1; t < second; t++)
    if (a->tokens[t].head == first && a->tokens[t].deprel == WW_REL_CONJ) title = t;
  bool adjacent = ww_mend_last(a, s, first) + 1 == ww_mend_first(a, s, second) && a->tokens[second].upos == WW_UPOS_PROPN;
  if (title == WW_NONE || !adjacent || ww_mend_last(a, s, title) != title) return;
  uint32_t joined = and_before(a, s, title);
  if (joined == WW_NONE) joined = ww_mend_child(a, s, title, WW_REL_CC, WW_NONE);
  a->tokens[second].head = first;
  a->tokens[second].deprel = WW_REL_CONJ;
  a->tokens[title].head = second;
  a->tokens[title].deprel = WW_REL_NMOD_DESC;
  if (joined != WW_NONE) a->tokens[joined].head = second;
}

// "Chairman Karim Ito and Committee Chairman Rao left": of two names before a verb the first ends before "and".
static void mend_cut_name(struct ww_article *a, const struct ww_sentence *s, uint32_t second) {
  uint32_t verb = a->tokens[second].head, first = WW_NONE;
  for (uint32_t t = s->first_token; t < second; t++)
    if (a->tokens[t].head == verb && a->tokens[t].deprel == WW_REL_NSUBJ && a->tokens[t].upos == WW_UPOS_PROPN) first = t;
  if (first == WW_NONE || second > verb) return;
  for (uint32_t t = first + 1; t + 1 < second; t++) {
    if (!ww_slice_is(a->tokens[t + 1].lower, "and") || a->tokens[t].upos != WW_UPOS_PROPN || a->tokens[t].head <= t + 1 || !ww_mend_under(a, s, t, second)) continue;
    for (uint32_t k = first + 1; k <= t; k++)
      if (a->tokens[k].upos != WW_UPOS_PROPN) return;
    for (uint32_t k = first + 1; k <= t; k++) a->tokens[k].head = first, a->tokens[k].deprel = WW_REL_FLAT;
    a->tokens[t + 1].deprel = WW_REL_CC;
    join(a, first, second, t + 1);
    return;
  }
}

// "talked to unions, and both the Guild and the League endorsed her": what stands behind "both" is the subject as well.
static void mend_both(struct ww_article *a, const struct ww_sentence *s, uint32_t second) {
  uint32_t verb = a->tokens[second].head, and = and_before(a, s, second);
  if (and == WW_NONE || and == s->first_token || second > verb) return;
  for (uint32_t t = s->first_token; t < and; t++) {
    const struct ww_token *both = &a->tokens[t];
    uint32_t first = both->head;
    if (both->deprel != WW_REL_CC_PRECONJ || first == WW_NONE || !ww_mend_within(s, first) || first < t || first > and || first == second) continue;
    if (!ww_slice_is(both->lower, "both") || ww_mend_last(a, s, first) + 1 != and || ww_mend_under(a, s, verb, first)) continue;
    uint32_t before = ww_mend_child(a, s, first, WW_REL_CC, WW_NONE);
    if (before != WW_NONE && before < t) a->tokens[before].head = verb;
    a->tokens[first].head = verb;
    a->tokens[first].deprel = WW_REL_NSUBJ;
    join(a, first, second, and);
    return;
  }
}

// "The governor, mayors and most senators support it": a sentence whose root is a noun, and whose verb is joined to that noun.
static void mend_row_as_root(struct ww_article *a, struct ww_sentence *s, uint32_t second) {
  uint32_t verb = a->tokens[second].head, first = s->root;
  if (verb == WW_NONE || !ww_mend_within(s, verb) || a->tokens[verb].head != first || a->tokens[verb].deprel != WW_REL_CONJ || second > verb) return;
  if (!ww_token_is_verbal(&a->tokens[verb]) || !ww_token_is_nominal(&a->tokens[first]) || first >= second) return;
  if (ww_mend_child(a, s, first, WW_REL_COP, WW_NONE) != WW_NONE || ww_mend_child(a, s, first, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, first, WW_REL_CASE, WW_NONE) != WW_NONE) return;
  uint32_t and = and_before(a, s, second);
  if (and == WW_NONE || (a->tokens[and].head != verb && a->tokens[and].head != second)) return;
  for (uint32_t t = s->first_token; t < and; t++)
    if (ww_token_is_verbal(&a->tokens[t]) && (a->tokens[t].head == first || a->tokens[t].deprel == WW_REL_PARATAXIS)) return;
  a->tokens[verb].head = a->tokens[first].head;
  a->tokens[verb].deprel = a->tokens[first].deprel;
  a->tokens[first].head = verb;
  a->tokens[first].deprel = WW_REL_NSUBJ;
  join(a, first, second, and);
  for (uint32_t t = verb + 1; t < s->first_token + s->token_count; t++)
    if (a->tokens[t].head == first) a->tokens[t].head = verb;
  s->root = verb;
}

// "According to a summary, Lee and another aide asked her": what is joined with "and" right behind a subject is joined to it.
static void mend_crossing(struct ww_article *a, const struct ww_sentence *s, uint32_t second) {
  uint32_t and = ww_mend_child(a, s, second, WW_REL_CC, WW_NONE), head = a->tokens[second].head;
  if (and == WW_NONE || and > second || and == s->first_token || head == WW_NONE || !ww_mend_within(s, head) || head >= and) return;
  uint32_t first = and - 1;
  while (a->tokens[first].deprel == WW_REL_FLAT && a->tokens[first].head != WW_NONE && a->tokens[first].head < first && a->tokens[first].head > head) first = a->tokens[first].head;
  const struct ww_token *f = &a->tokens[first];
  if (first <= head || f->deprel != WW_REL_NSUBJ || f->head == WW_NONE || f->head < second || ww_mend_under(a, s, first, head) || ww_mend_under(a, s, f->head, second)) return;
  if (!ww_token_is_nominal(f) || !ww_token_is_nominal(&a->tokens[second])) return;
  a->tokens[second].head = first;
}

void ww_mend_rows(struct ww_article *article, struct ww_sentence *sentence, uint32_t token) {
  const struct ww_token *t = &article->tokens[token];
  if (t->head == WW_NONE || !ww_mend_within(sentence, t->head) || !ww_token_is_nominal(t)) return;
  if (t->deprel == WW_REL_CONJ) {
    // What is joined to a name is joined to all of it: "Syed Farook and his wife".
    uint32_t *head = &article->tokens[token].head;
    while (article->tokens[*head].deprel == WW_REL_FLAT && article->tokens[*head].head != WW_NONE && article->tokens[*head].head < *head) *head = article->tokens[*head].head;
    mend_crossing(article, sentence, token);
  } else if (t->deprel == WW_REL_NSUBJ && t->upos != WW_UPOS_PRON) {
    mend_two_subjects(article, sentence, token);
    if (t->deprel == WW_REL_NSUBJ) mend_cut_name(article, sentence, token);
    if (t->deprel == WW_REL_NSUBJ) mend_both(article, sentence, token);
    if (t->deprel == WW_REL_NSUBJ) mend_row_as_root(article, sentence, token);
  }
}
