// mend.h: repairs of trees that contradict themselves, before anything is read off them.
#ifndef WW_READ_MEND_H
#define WW_READ_MEND_H

#include "article.h"

// ---- questions of a tree that is still being mended: no index of children is kept yet ----

static inline bool ww_mend_within(const struct ww_sentence *s, uint32_t token) { return token - s->first_token < s->token_count; }

// The first child with this relation, other than `not_this`; WW_NONE where there is none.
static inline uint32_t ww_mend_child(const struct ww_article *a, const struct ww_sentence *s, uint32_t head, unsigned deprel, uint32_t not_this) {
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++)
    if (a->tokens[t].head == head && a->tokens[t].deprel == deprel && t != not_this) return t;
  return WW_NONE;
}

// Whether `token` is `top` or hangs under it.
static inline bool ww_mend_under(const struct ww_article *a, const struct ww_sentence *s, uint32_t token, uint32_t top) {
  for (uint32_t steps = 0; token != WW_NONE && ww_mend_within(s, token) && steps < s->token_count; steps++, token = a->tokens[token].head)
    if (token == top) return true;
  return false;
}

// The first and the last word that hang under a token, or it itself.
static inline uint32_t ww_mend_first(const struct ww_article *a, const struct ww_sentence *s, uint32_t top) {
  uint32_t t = s->first_token;
  while (t < top && !ww_mend_under(a, s, t, top)) t++;
  return t;
}
static inline uint32_t ww_mend_last(const struct ww_article *a, const struct ww_sentence *s, uint32_t top) {
  uint32_t t = s->first_token + s->token_count - 1;
  while (t > top && !ww_mend_under(a, s, t, top)) t--;
  return t;
}

// Whether the verb has a subject of any kind, and which relation one would have.
static inline bool ww_mend_has_subject(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  return ww_mend_child(a, s, verb, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE ||
         ww_mend_child(a, s, verb, WW_REL_EXPL, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_CSUBJ, WW_NONE) != WW_NONE;
}
static inline uint8_t ww_mend_subject_of(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  return ww_mend_child(a, s, verb, WW_REL_AUX_PASS, WW_NONE) != WW_NONE ? WW_REL_NSUBJ_PASS : WW_REL_NSUBJ;
}

// A participle that is its clause's verb: finite, and not passive.
static inline void ww_mend_make_finite(struct ww_token *verb) { verb->morph = (verb->morph & ~(uint32_t)(WW_MORPH_PASS | WW_MORPH_PART)) | WW_MORPH_FIN; }

// Whether one of the commonest prepositions stands before the noun as its own.
bool ww_mend_has_preposition(const struct ww_article *a, const struct ww_sentence *s, uint32_t token);

// ---- the repairs ----

// The verbs of a sentence: none that is passive without an auxiliary, and none taken for a modifier where the sentence has
// no other. Runs before entities are read, since names end at verbs.
void ww_mend_verbs(struct ww_article *article, struct ww_sentence *sentence);

// A relative clause that hangs on a noun of time is given to the noun before it; a participle right behind a noun is that
// noun's; an apposition to which a third name is joined with "and" is the second of three; a second subject right behind the
// verb of a relative clause is its object.
void ww_mend_participle(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb);
void ww_mend_row(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);
void ww_mend_clause_of_title(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb);
void ww_mend_relative_object(struct ww_article *article, const struct ww_sentence *sentence, uint32_t noun);
void ww_mend_relative(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb);

// Subjects that the parser hung elsewhere: the noun behind "after" or "as" whose verb has none, the second name of a headline's
// row, a name that is taken for a modifier of the noun joined to it.
void ww_mend_marked_subject(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb);
void ww_mend_subject_behind_own_mark(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb);
void ww_mend_own_subject(struct ww_article *article, const struct ww_sentence *sentence, uint32_t noun);
void ww_mend_behind_date(struct ww_article *article, const struct ww_sentence *sentence, uint32_t noun);
void ww_mend_people_as_verb(struct ww_article *article, struct ww_sentence *sentence, uint32_t token);
void ww_mend_headline_adverb(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);
void ww_mend_joined_verb(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb);
void ww_mend_noun_as_verb(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);
void ww_mend_behind_semicolon(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb);
void ww_mend_headline_row(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);
void ww_mend_doubtful_subject(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);
void ww_mend_swallowed_name(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);

// Clauses and phrases that cross each other, and words tagged as what they cannot be beside their neighbours; the root may change.
void ww_mend_crossings(struct ww_article *article, struct ww_sentence *sentence, uint32_t token);
void ww_mend_words(struct ww_article *article, struct ww_sentence *sentence, uint32_t token);

// Names joined by "and" before a verb, of which the parser gave it the last one alone; the sentence's root may change.
void ww_mend_rows(struct ww_article *article, struct ww_sentence *sentence, uint32_t token);

// Whoever stands between "left" and "dead" is who was left so.
void ww_mend_left(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);
// Receivers, second objects, rows of names and participles behind a comma are given to the words that they belong to.
void ww_mend_arguments(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);
// Rows of names behind "of" or "from", and two with a hyphen before a noun, are given back to the noun that they belong to.
void ww_mend_lands(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);
// "insurgency-hit Cabo Delgado": a participle with a hyphen before it and its noun behind it is that noun's adjective, and no act.
void ww_mend_hyphened(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb);
// Participles behind a comma, subjects of what is said, names behind a colon and owners are given to the words that they belong to.
void ww_mend_clauses(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token);

#endif
