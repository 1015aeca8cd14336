// mend.c: small repairs of a parsed sentence, where the labels contradict each other in ways that news never has.
//
// In: tokens with trees. Out: the same tokens, a few relations changed. Each repair asks for two signs at least, so that
// a sound tree passes unchanged. Worked example: in "Kerry said Moscow should back, rather than hamper, American efforts"
// a tagger that takes `back` for an adverb has given it a modal all the same: it is a verb; and `efforts`, hung on
// `said` as a second subject behind that clause, is the object that `back` lacks.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

bool ww_mend_has_preposition(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  uint32_t mark = ww_mend_child(a, s, token, WW_REL_CASE, WW_NONE);
  return mark != WW_NONE && mark < token && ww_word_among(a->tokens[mark].lower, "in on at from with after before since during against to into near under");
}

// A modal stands with a verb, whatever the tag.
static void mend_modal(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  const struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_AUX || t->head == WW_NONE || !ww_mend_within(s, t->head) || !ww_word_among(t->lower, "should will would could may might must can shall")) return;
  struct ww_token *head = &a->tokens[t->head];
  if (head->upos == WW_UPOS_VERB || head->upos == WW_UPOS_AUX || t->head < token) return;
  if (ww_mend_child(a, s, t->head, WW_REL_COP, WW_NONE) != WW_NONE || ww_mend_child(a, s, t->head, WW_REL_AUX_PASS, WW_NONE) != WW_NONE) return;
  if (ww_mend_child(a, s, t->head, WW_REL_AUX, token) != WW_NONE) return;
  head->upos = WW_UPOS_VERB;
  head->lemma = head->lower;
  head->morph = WW_MORPH_INF;
}

// Nobody is addressed in the body of a news sentence whose verb has no subject.
static void mend_vocative(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_VOCATIVE || t->head == WW_NONE || t->head < token) return;
  if (ww_mend_child(a, s, t->head, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, t->head, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE) return;
  t->deprel = ww_mend_subject_of(a, s, t->head);
}

// "Okello Urges Ethiopia to Act": a name that the tagger has never seen is no interjection.
static void mend_interjection(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if ((t->deprel != WW_REL_DISCOURSE && t->upos != WW_UPOS_INTJ) || t->head == WW_NONE || !ww_mend_within(s, t->head) || t->head != token + 1) return;
  if ((t->flags & WW_TOKEN_UPPER) == 0 || t->form.size < 4 || a->tokens[t->head].upos != WW_UPOS_VERB) return;
  if (ww_mend_child(a, s, t->head, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, t->head, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE) return;
  t->upos = WW_UPOS_PROPN;
  t->lemma = t->form;
  t->deprel = WW_REL_NSUBJ;
}

// "Army Retakes Hill Town": what has a subject and an object is a verb.
static void mend_verb(struct ww_article *a, const struct ww_sentence *s, uint32_t object) {
  uint32_t head = a->tokens[object].head;
  if (head == WW_NONE || !ww_mend_within(s, head) || head > object || a->tokens[head].upos != WW_UPOS_NOUN) return;
  uint32_t subject = ww_mend_child(a, s, head, WW_REL_NSUBJ, WW_NONE);
  if (subject == WW_NONE || subject > head || ww_mend_child(a, s, head, WW_REL_COP, WW_NONE) != WW_NONE) return;
  a->tokens[head].upos = WW_UPOS_VERB;
  a->tokens[head].morph = WW_MORPH_PRES | WW_MORPH_FIN;
}

// "Police say William Goble, 26, of Edmonton, was arrested": the second subject is that of the clause behind it, which has none, with all
// that stands between them.
static bool mend_subject_of_said(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  uint32_t verb = a->tokens[token].head, said = ww_mend_child(a, s, verb, WW_REL_CCOMP, WW_NONE);
  if (token < verb || said == WW_NONE || said < token || ww_mend_child(a, s, said, WW_REL_MARK, WW_NONE) != WW_NONE) return false;
  if (ww_mend_child(a, s, said, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, said, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE) return false;
  a->tokens[token].head = said;
  a->tokens[token].deprel = ww_mend_subject_of(a, s, said);
  for (uint32_t t = token + 1; t < said; t++) {
    if (a->tokens[t].head != verb) continue;
    a->tokens[t].head = token;
    if (a->tokens[t].deprel == WW_REL_OBL) a->tokens[t].deprel = WW_REL_NMOD;
  }
  return true;
}

// Two subjects of one verb: one with a preposition is an oblique; one behind a clause without an object is that
// clause's object.
static void mend_second_subject(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_NSUBJ || t->head == WW_NONE || !ww_mend_within(s, t->head)) return;
  uint32_t verb = t->head, other = ww_mend_child(a, s, verb, WW_REL_NSUBJ, token);
  if (ww_mend_has_preposition(a, s, token) && a->tokens[verb].upos == WW_UPOS_VERB) {
    t->deprel = WW_REL_OBL;
    return;
  }
  if (other == WW_NONE || a->tokens[verb].upos != WW_UPOS_VERB) return;
  if (other < verb && mend_subject_of_said(a, s, token)) return;
  bool nearer = other < verb && (token > verb || token < other);
  if (!nearer) return;
  for (uint32_t clause = token; clause-- > s->first_token;) {
    const struct ww_token *c = &a->tokens[clause];
    if (c->head != verb || (c->deprel != WW_REL_CCOMP && c->deprel != WW_REL_PARATAXIS)) continue;
    if (c->upos == WW_UPOS_VERB && ww_mend_child(a, s, clause, WW_REL_OBJ, WW_NONE) == WW_NONE) {
      t->head = clause;
      t->deprel = WW_REL_OBJ;
    }
    return;
  }
}

// "estimates the force at 900 men": what has a preposition of its own and no "and" is not joined to anything.
static void mend_conjunct(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_CONJ || t->head == WW_NONE || !ww_mend_within(s, t->head) || t->head > token) return;
  if (t->upos != WW_UPOS_NOUN && t->upos != WW_UPOS_PROPN) return;
  uint32_t head = t->head, above = a->tokens[head].head;
  if (!ww_mend_has_preposition(a, s, token) || ww_mend_child(a, s, token, WW_REL_CC, WW_NONE) != WW_NONE || ww_mend_child(a, s, head, WW_REL_CASE, WW_NONE) != WW_NONE) return;
  for (uint32_t between = head + 1; between < token; between++)
    if (a->tokens[between].head == head && (a->tokens[between].deprel == WW_REL_PUNCT || a->tokens[between].deprel == WW_REL_CONJ)) return;
  if (above == WW_NONE || a->tokens[above].upos != WW_UPOS_VERB || a->tokens[head].deprel != WW_REL_OBJ) return;
  t->head = above;
  t->deprel = WW_REL_OBL;
}

// "sanctions over the raid, including travel bans, on two generals": what has another preposition than the phrase that it is
// joined to, and no "and", is that phrase's verb's.
static void mend_other_phrase(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_CONJ || t->head == WW_NONE || !ww_mend_within(s, t->head) || t->head > token) return;
  if (t->upos != WW_UPOS_NOUN && t->upos != WW_UPOS_PROPN) return;
  uint32_t mark = ww_mend_child(a, s, token, WW_REL_CASE, WW_NONE), own = ww_mend_child(a, s, t->head, WW_REL_CASE, WW_NONE), verb = t->head;
  if (mark == WW_NONE || own == WW_NONE || mark > token || mark < t->head || own > t->head || ww_slice_equal(a->tokens[mark].lower, a->tokens[own].lower)) return;
  if (!ww_word_among(a->tokens[mark].lower, "on against from with to") || ww_mend_child(a, s, token, WW_REL_CC, WW_NONE) != WW_NONE) return;
  while (verb != WW_NONE && ww_mend_within(s, verb) && a->tokens[verb].upos != WW_UPOS_VERB) verb = a->tokens[verb].head;
  if (verb == WW_NONE || !ww_mend_within(s, verb) || verb > t->head || ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE) == WW_NONE) return;
  t->head = verb;
  t->deprel = WW_REL_OBL;
}

// "Two men were killed, officials said": a noun taken for a second clause of `said` is the subject that `killed` lacks.
static void mend_noun_clause(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_CCOMP || (t->upos != WW_UPOS_NOUN && t->upos != WW_UPOS_PROPN) || t->head == WW_NONE || !ww_mend_within(s, t->head)) return;
  if (ww_mend_child(a, s, token, WW_REL_COP, WW_NONE) != WW_NONE || ww_mend_child(a, s, token, WW_REL_NSUBJ, WW_NONE) != WW_NONE) return;
  uint32_t verb = ww_mend_child(a, s, t->head, WW_REL_CCOMP, token);
  if (verb == WW_NONE || a->tokens[verb].upos != WW_UPOS_VERB) return;
  if (verb < token) {  // "said Moscow should back their efforts": behind the clause's verb it is that verb's object
    if (verb < t->head || ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_XCOMP, WW_NONE) != WW_NONE ||
        ww_mend_child(a, s, token, WW_REL_MARK, WW_NONE) != WW_NONE || ww_mend_child(a, s, token, WW_REL_CASE, WW_NONE) != WW_NONE)
      return;
    t->head = verb;
    t->deprel = WW_REL_OBJ;
    return;
  }
  if (ww_mend_child(a, s, verb, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE) return;
  t->head = verb;
  t->deprel = ww_mend_child(a, s, verb, WW_REL_AUX_PASS, WW_NONE) != WW_NONE ? WW_REL_NSUBJ_PASS : WW_REL_NSUBJ;
}

// "It is a danger, he said in an interview aired Thursday": a participle does not reach back over the verb that its
// noun hangs on; it belongs to the noun right before it.
static void mend_crossing_participle(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->head == WW_NONE || !ww_mend_within(s, t->head) || t->head > token) return;
  uint32_t over = t->deprel == WW_REL_ACL ? a->tokens[t->head].head : t->head;
  if (over == WW_NONE || over < s->first_token || over > token || (t->deprel == WW_REL_ACL && over < t->head)) return;
  if (t->deprel == WW_REL_CCOMP) {
    // The same participle taken for a second clause of the verb, which has one in front already.
    uint32_t first = ww_mend_child(a, s, over, WW_REL_CCOMP, token);
    if (t->upos != WW_UPOS_VERB || (t->morph & (WW_MORPH_PART | WW_MORPH_PAST)) == 0) return;
    bool put_in = a->tokens[over].deprel == WW_REL_PARATAXIS && a->tokens[over].head != WW_NONE && a->tokens[over].head < over;
    if (!put_in && (first == WW_NONE || first > over)) return;
    if (ww_mend_child(a, s, token, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, token, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE ||
        ww_mend_child(a, s, token, WW_REL_AUX, WW_NONE) != WW_NONE || ww_mend_child(a, s, token, WW_REL_AUX_PASS, WW_NONE) != WW_NONE ||
        ww_mend_child(a, s, token, WW_REL_MARK, WW_NONE) != WW_NONE)
      return;
  }
  for (uint32_t noun = token; noun-- > over + 1;) {
    uint8_t upos = a->tokens[noun].upos;
    if (upos == WW_UPOS_VERB || upos == WW_UPOS_PUNCT) return;
    if (upos != WW_UPOS_NOUN && upos != WW_UPOS_PROPN) continue;
    t->head = noun;
    t->deprel = WW_REL_ACL;
    return;
  }
}

// "back, rather than hamper, their efforts": a noun joined to a verb without "and" is the object that the verb lacks.
static void mend_joined_object(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  static const enum ww_deprel signs[] = {WW_REL_CC, WW_REL_COP, WW_REL_NSUBJ, WW_REL_CASE};
  static const enum ww_deprel lacks[] = {WW_REL_OBJ, WW_REL_CCOMP, WW_REL_XCOMP};
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_CONJ || (t->upos != WW_UPOS_NOUN && t->upos != WW_UPOS_PROPN) || t->head == WW_NONE || !ww_mend_within(s, t->head)) return;
  if (t->head > token || a->tokens[t->head].upos != WW_UPOS_VERB) return;
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (ww_mend_child(a, s, token, signs[i], WW_NONE) != WW_NONE) return;
  for (size_t i = 0; i < sizeof lacks / sizeof *lacks; i++)
    if (ww_mend_child(a, s, t->head, lacks[i], token) != WW_NONE) return;
  t->deprel = WW_REL_OBJ;
}

// "vetoed on Friday a resolution": a preposition belongs to the phrase right behind it, not to one beyond that.
static void mend_far_case(struct ww_article *a, const struct ww_sentence *s, uint32_t mark) {
  struct ww_token *m = &a->tokens[mark];
  if (m->deprel != WW_REL_CASE || m->head == WW_NONE || !ww_mend_within(s, m->head) || m->head < mark + 3) return;
  uint32_t noun = m->head, verb = a->tokens[noun].head;
  if (a->tokens[noun].deprel != WW_REL_OBL || verb == WW_NONE || verb > mark || ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE) != WW_NONE) return;
  for (uint32_t between = mark + 1; between < noun; between++) {
    struct ww_token *b = &a->tokens[between];
    if (b->head != verb || (b->upos != WW_UPOS_NOUN && b->upos != WW_UPOS_PROPN) || ww_mend_child(a, s, between, WW_REL_CASE, WW_NONE) != WW_NONE) continue;
    m->head = between;
    b->deprel = WW_REL_OBL;
    a->tokens[noun].deprel = WW_REL_OBJ;
    return;
  }
}

// "in war-torn Syria": a preposition that hangs on a word before the noun belongs to the noun.
static void mend_inner_case(struct ww_article *a, const struct ww_sentence *s, uint32_t mark) {
  struct ww_token *m = &a->tokens[mark];
  if (m->deprel != WW_REL_CASE || m->head == WW_NONE || !ww_mend_within(s, m->head) || m->head < mark) return;
  uint32_t at = m->head;
  for (int steps = 0; steps < 4; steps++) {
    const struct ww_token *t = &a->tokens[at];
    bool modifier = t->deprel == WW_REL_COMPOUND || t->deprel == WW_REL_AMOD || t->deprel == WW_REL_NMOD_DESC || t->deprel == WW_REL_NUMMOD;
    if (!modifier || t->head == WW_NONE || !ww_mend_within(s, t->head) || t->head < at) break;
    at = t->head;
  }
  const struct ww_token *noun = &a->tokens[at];
  if (at == m->head || (noun->upos != WW_UPOS_NOUN && noun->upos != WW_UPOS_PROPN) || ww_mend_child(a, s, at, WW_REL_CASE, WW_NONE) != WW_NONE) return;
  m->head = at;
}

static void mend_sentence(struct ww_article *article, struct ww_sentence *sentence) {
  uint32_t end = sentence->first_token + sentence->token_count;
  for (uint32_t t = sentence->first_token; t < end; t++) {
    ww_mend_words(article, sentence, t);
    ww_mend_crossings(article, sentence, t);
  }
  for (uint32_t t = sentence->first_token; t < end; t++) {
    switch (article->tokens[t].deprel) {
      case WW_REL_AUX: mend_modal(article, sentence, t); break;
      case WW_REL_CCOMP:
        mend_noun_clause(article, sentence, t);
        if (article->tokens[t].deprel == WW_REL_CCOMP) mend_crossing_participle(article, sentence, t);
        break;
      case WW_REL_ACL_RELCL: ww_mend_relative(article, sentence, t); break;
      case WW_REL_ADVCL: ww_mend_participle(article, sentence, t); break;
      case WW_REL_APPOS: ww_mend_row(article, sentence, t); break;
      case WW_REL_COMPOUND: ww_mend_swallowed_name(article, sentence, t); break;
      case WW_REL_ACL: ww_mend_clause_of_title(article, sentence, t); ww_mend_hyphened(article, sentence, t); mend_crossing_participle(article, sentence, t); break;
      case WW_REL_DISCOURSE: mend_interjection(article, sentence, t); break;
      case WW_REL_OBJ: mend_verb(article, sentence, t); break;
      case WW_REL_VOCATIVE: ww_mend_headline_row(article, sentence, t); mend_vocative(article, sentence, t); break;
      case WW_REL_CASE: mend_inner_case(article, sentence, t); mend_far_case(article, sentence, t); break;
      case WW_REL_NSUBJ: ww_mend_noun_as_verb(article, sentence, t); ww_mend_headline_row(article, sentence, t); ww_mend_relative_object(article, sentence, t); mend_second_subject(article, sentence, t); break;
      case WW_REL_NSUBJ_PASS: ww_mend_relative_object(article, sentence, t); break;
      default: break;
    }
  }
  for (uint32_t t = sentence->first_token; t < end; t++) {
    // All of these begin at a verb or a noun; half of all words are neither.
    if (!ww_token_is_verbal(&article->tokens[t]) && !ww_token_is_nominal(&article->tokens[t])) continue;
    mend_conjunct(article, sentence, t);
    mend_other_phrase(article, sentence, t);
    mend_joined_object(article, sentence, t);
    ww_mend_marked_subject(article, sentence, t);
    ww_mend_subject_behind_own_mark(article, sentence, t);
    ww_mend_people_as_verb(article, sentence, t);
    ww_mend_headline_adverb(article, sentence, t);
    ww_mend_joined_verb(article, sentence, t);
    ww_mend_behind_date(article, sentence, t);
    ww_mend_own_subject(article, sentence, t);
    ww_mend_behind_semicolon(article, sentence, t);
    ww_mend_rows(article, sentence, t);
  }
}

ww_status ww_read_mend(const struct ww_reader_context *context, struct ww_article *article) {
  (void)context;
  for (size_t i = 0; i < article->sentence_count; i++)
    if (article->sentences[i].root != WW_NONE) mend_sentence(article, &article->sentences[i]);
  return WW_OK;
}
