// mend.c: small repairs of a parsed sentence, where the labels contradict each other in ways that news never has.
//
// In: tokens with trees. Out: the same tokens, a few relations changed. Each repair asks for two signs at least, so that
// a sound tree passes unchanged. Worked example: in "Kerry said Moscow should back, rather than hamper, American efforts"
// a tagger that takes `back` for an adverb has given it a modal all the same: it is a verb; and `efforts`, hung on
// `said` as a second subject behind that clause, is the object that `back` lacks.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

static bool among(struct ww_slice word, const char *const *words, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (ww_slice_is(word, words[i])) return true;
  return false;
}

static bool preposition_of(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  static const char *const words[] = {"in", "on", "at", "from", "with", "after", "before", "since", "during", "against", "to", "into", "near", "under"};
  uint32_t mark = ww_mend_child(a, s, token, WW_REL_CASE, WW_NONE);
  return mark != WW_NONE && mark < token && among(a->tokens[mark].lower, words, sizeof words / sizeof *words);
}

// A modal stands with a verb, whatever the tag.
static void mend_modal(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  static const char *const modals[] = {"should", "will", "would", "could", "may", "might", "must", "can", "shall"};
  const struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_AUX || t->head == WW_NONE || !ww_mend_within(s, t->head) || !among(t->lower, modals, sizeof modals / sizeof *modals)) return;
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
  bool passive = ww_mend_child(a, s, t->head, WW_REL_AUX_PASS, WW_NONE) != WW_NONE;
  t->deprel = passive ? WW_REL_NSUBJ_PASS : WW_REL_NSUBJ;
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
  bool passive = ww_mend_child(a, s, said, WW_REL_AUX_PASS, WW_NONE) != WW_NONE;
  a->tokens[token].head = said;
  a->tokens[token].deprel = passive ? WW_REL_NSUBJ_PASS : WW_REL_NSUBJ;
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
  if (preposition_of(a, s, token) && a->tokens[verb].upos == WW_UPOS_VERB) {
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
  if (!preposition_of(a, s, token) || ww_mend_child(a, s, token, WW_REL_CC, WW_NONE) != WW_NONE || ww_mend_child(a, s, head, WW_REL_CASE, WW_NONE) != WW_NONE) return;
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

// ---- sentences whose verb the parser has not seen ------------------------------------------------

// "was called", "got called"; "had called" and "will call" are active.
static bool passive_auxiliary(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++) {
    const struct ww_token *x = &a->tokens[t];
    if (x->head != verb || (x->deprel != WW_REL_AUX && x->deprel != WW_REL_AUX_PASS && x->deprel != WW_REL_COP)) continue;
    if (ww_slice_is(x->lemma, "be") || ww_slice_is(x->lemma, "get")) return true;
  }
  return false;
}

// "The opposition called for talks", "had called": without be or get nothing is passive, headlines apart.
static void mend_passive(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *v = &a->tokens[verb];
  if (v->upos != WW_UPOS_VERB || (v->morph & WW_MORPH_PAST) == 0 || passive_auxiliary(a, s, verb)) return;
  if (v->deprel == WW_REL_ACL || v->deprel == WW_REL_AMOD || v->deprel == WW_REL_ADVCL) return;
  uint32_t passive = ww_mend_child(a, s, verb, WW_REL_NSUBJ_PASS, WW_NONE), active = ww_mend_child(a, s, verb, WW_REL_NSUBJ, WW_NONE);
  if (passive != WW_NONE && passive < verb && active == WW_NONE) a->tokens[active = passive].deprel = WW_REL_NSUBJ;
  if (active == WW_NONE || active > verb) return;
  uint32_t agent = ww_mend_child(a, s, verb, WW_REL_OBL_AGENT, WW_NONE);
  if (agent != WW_NONE) a->tokens[agent].deprel = WW_REL_OBL;  // "spoke by telephone"
  v->morph = (v->morph & ~(uint32_t)(WW_MORPH_PASS | WW_MORPH_PART)) | WW_MORPH_FIN;
}

static bool nominal(const struct ww_token *t) { return t->upos == WW_UPOS_NOUN || t->upos == WW_UPOS_PROPN; }

// "killed at least 20 people", "sent up to 300 men": the words of a number are no preposition.
static void mend_counted_object(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  static const char *const first[] = {"at", "up", "more", "fewer", "less"}, *const second[] = {"least", "most", "to", "than"};
  if (a->tokens[verb].upos != WW_UPOS_VERB || !ww_mend_within(s, verb + 3)) return;
  if (!among(a->tokens[verb + 1].lower, first, sizeof first / sizeof *first) || !among(a->tokens[verb + 2].lower, second, sizeof second / sizeof *second)) return;
  if (ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE) != WW_NONE) return;
  uint32_t counted = ww_mend_child(a, s, verb, WW_REL_OBL, WW_NONE);
  if (counted == WW_NONE || counted < verb + 3) return;
  bool noun = nominal(&a->tokens[counted]) && ww_mend_child(a, s, counted, WW_REL_NUMMOD, WW_NONE) != WW_NONE;
  if (!noun && a->tokens[counted].upos != WW_UPOS_NUM) return;
  for (uint32_t t = verb + 3; t < counted; t++)
    if (a->tokens[t].upos == WW_UPOS_PUNCT || a->tokens[t].upos == WW_UPOS_ADP || a->tokens[t].upos == WW_UPOS_VERB) return;
  a->tokens[counted].deprel = WW_REL_OBJ;
  for (uint32_t t = verb + 1; t < verb + 3; t++)
    if (a->tokens[t].deprel == WW_REL_CASE) a->tokens[t].deprel = WW_REL_ADVMOD;
}

// Whether a word stands in a clause that hangs on something behind the root: what is finite there is no verb of the sentence.
static bool in_later_clause(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  for (uint32_t t = token, steps = 0; t != WW_NONE && ww_mend_within(s, t) && t != s->root && steps < s->token_count; steps++, t = a->tokens[t].head) {
    uint8_t rel = a->tokens[t].deprel;
    uint32_t head = a->tokens[t].head;
    bool clause = rel == WW_REL_ACL_RELCL || rel == WW_REL_ADVCL || rel == WW_REL_ACL || rel == WW_REL_CCOMP;
    if (clause && head != WW_NONE && head > s->root && head < t) return true;
  }
  return false;
}

static bool verbless(const struct ww_article *a, const struct ww_sentence *s) {
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++) {
    const struct ww_token *token = &a->tokens[t];
    bool hung = token->head == s->root && (token->deprel == WW_REL_CONJ || token->deprel == WW_REL_ACL);
    if (hung && token->upos == WW_UPOS_VERB && ww_mend_child(a, s, t, WW_REL_NSUBJ, WW_NONE) == WW_NONE) continue;
    bool finite = token->upos == WW_UPOS_AUX || (token->upos == WW_UPOS_VERB && (token->morph & WW_MORPH_FIN) != 0 && token->deprel != WW_REL_AMOD);
    if (finite && !in_later_clause(a, s, t)) return false;
  }
  return true;
}

// "The fighting displaced thousands": a form in -ing right behind an article, before a participle, is a noun.
static bool is_done_noun(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  return token > s->first_token && a->tokens[token].upos == WW_UPOS_VERB && ww_slice_ends(a->tokens[token].lower, WW_SLICE("ing")) && a->tokens[token - 1].upos == WW_UPOS_DET;
}

// "Washington lifted sanctions" read as one noun phrase: the participle in it that has a noun right before it is the
// verb, what stands before is its subject, the root its object.
static void mend_verbless(struct ww_article *a, struct ww_sentence *s) {
  uint32_t root = s->root, verb = WW_NONE, subject = WW_NONE;
  if (root == WW_NONE || !ww_mend_within(s, root) || !nominal(&a->tokens[root]) || !verbless(a, s)) return;
  for (uint32_t t = s->first_token + 1; t < root; t++) {
    const struct ww_token *v = &a->tokens[t];
    bool inside = v->deprel == WW_REL_AMOD || v->deprel == WW_REL_COMPOUND;
    uint32_t before = t - 1;  // "the government recently seized control": but for an adverb
    if (a->tokens[before].upos == WW_UPOS_ADV && before > s->first_token) before--;
    if (v->upos == WW_UPOS_VERB && (v->morph & WW_MORPH_PAST) != 0 && inside && v->head == root && (nominal(&a->tokens[before]) || is_done_noun(a, s, before))) verb = t, subject = before;
  }
  if (verb == WW_NONE) return;
  if (a->tokens[subject].upos == WW_UPOS_VERB) a->tokens[subject].upos = WW_UPOS_NOUN, a->tokens[subject].lemma = a->tokens[subject].lower;
  // "Congress on Tuesday approved": not the day, but what it hangs on.
  while (preposition_of(a, s, subject) && a->tokens[subject].head != WW_NONE && ww_mend_within(s, a->tokens[subject].head) && a->tokens[subject].head < subject)
    subject = a->tokens[subject].head;
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++) {
    struct ww_token *token = &a->tokens[t];
    if (t == subject || t == verb || t == root) continue;
    if (t < verb && (token->head == root || token->head == verb)) token->head = t < subject ? subject : verb;
    if (t > root && token->head == root && token->deprel == WW_REL_PUNCT) token->head = verb;
  }
  a->tokens[subject].head = verb;
  a->tokens[subject].deprel = WW_REL_NSUBJ;
  a->tokens[verb].head = a->tokens[root].head;
  a->tokens[verb].deprel = a->tokens[root].deprel;
  a->tokens[verb].morph = (a->tokens[verb].morph & ~(uint32_t)(WW_MORPH_PASS | WW_MORPH_PART)) | WW_MORPH_FIN;
  a->tokens[root].head = verb;
  a->tokens[root].deprel = WW_REL_OBJ;
  s->root = verb;
}

// "The opposition called for talks." read as an opposition that somebody called, "Talks between two rebels collapsed." as
// talks and collapsed: where the sentence has no other verb, the first participle behind its noun is the verb.
static bool takes_for_verb(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  const struct ww_token *v = &a->tokens[token];
  if (v->upos != WW_UPOS_VERB || (v->morph & WW_MORPH_PAST) == 0 || v->head != s->root) return false;
  if (v->deprel != WW_REL_ACL && v->deprel != WW_REL_CONJ && v->deprel != WW_REL_ACL_RELCL && v->deprel != WW_REL_PARATAXIS) return false;
  return ww_mend_child(a, s, token, WW_REL_OBL_AGENT, WW_NONE) == WW_NONE && ww_mend_child(a, s, token, WW_REL_NSUBJ, WW_NONE) == WW_NONE &&
         ww_mend_child(a, s, token, WW_REL_CC, WW_NONE) == WW_NONE;
}

// "Police in Ankara used water cannon": a participle between two nouns with nothing else before it.
static bool stands_before_object(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  const struct ww_token *v = &a->tokens[token];
  if (v->upos != WW_UPOS_VERB || (v->morph & WW_MORPH_PAST) == 0 || (v->deprel != WW_REL_AMOD && v->deprel != WW_REL_COMPOUND)) return false;
  if (v->head == WW_NONE || v->head <= token || a->tokens[v->head].head != s->root || !nominal(&a->tokens[token - 1])) return false;
  return ww_mend_child(a, s, v->head, WW_REL_CASE, WW_NONE) == WW_NONE && ww_mend_child(a, s, v->head, WW_REL_CC, WW_NONE) == WW_NONE;
}

// "The bombing of the mosque by extremists shocked Lahore": nothing in -ed modifies the noun before it and stands before
// a name.
static bool stands_behind_noun(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  const struct ww_token *v = &a->tokens[token];
  if (v->deprel != WW_REL_AMOD || v->head == WW_NONE || v->head >= token || v->head < s->root || !ww_mend_within(s, token + 1)) return false;
  const struct ww_token *object = &a->tokens[token + 1];
  return ww_slice_ends(v->lower, WW_SLICE("ed")) && object->upos == WW_UPOS_PROPN && ww_mend_child(a, s, token + 1, WW_REL_CASE, WW_NONE) == WW_NONE;
}

// "The minister, pressed to resign, left on Monday": nothing joins a participle behind a comma to an infinitive.
static bool joined_to_infinitive(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  const struct ww_token *v = &a->tokens[token];
  if (v->upos != WW_UPOS_VERB || (v->morph & WW_MORPH_PAST) == 0 || v->deprel != WW_REL_CONJ || v->head == WW_NONE || !ww_mend_within(s, v->head)) return false;
  return (a->tokens[v->head].morph & WW_MORPH_INF) != 0 && ww_slice_is(a->tokens[token - 1].form, ",") && v->head < token &&
         ww_mend_child(a, s, token, WW_REL_CC, WW_NONE) == WW_NONE && ww_mend_child(a, s, token, WW_REL_AUX, WW_NONE) == WW_NONE;
}

static bool ends_in_stop(const struct ww_article *a, const struct ww_sentence *s) {
  for (uint32_t t = s->first_token + s->token_count; t-- > s->first_token;) {
    if (a->tokens[t].upos != WW_UPOS_PUNCT) return false;
    if (ww_slice_is(a->tokens[t].form, ".")) return true;
  }
  return false;
}

static void mend_noun_and_participle(struct ww_article *a, struct ww_sentence *s) {
  uint32_t root = s->root, verb = WW_NONE;
  if (root == WW_NONE || !ww_mend_within(s, root) || !nominal(&a->tokens[root]) || !verbless(a, s) || !ends_in_stop(a, s)) return;
  for (uint32_t t = root + 1; t < s->first_token + s->token_count && verb == WW_NONE; t++)
    if (takes_for_verb(a, s, t) || joined_to_infinitive(a, s, t)) verb = t;
  uint32_t object = WW_NONE;
  for (uint32_t t = root + 1; t < s->first_token + s->token_count && verb == WW_NONE; t++)
    if (stands_before_object(a, s, t)) verb = t, object = a->tokens[t].head;
  for (uint32_t t = root + 1; t < s->first_token + s->token_count && verb == WW_NONE; t++)
    if (stands_behind_noun(a, s, t)) verb = t, object = t + 1;
  if (verb == WW_NONE) return;
  for (uint32_t t = verb + 1; t < s->first_token + s->token_count; t++)
    if (a->tokens[t].head == root) a->tokens[t].head = verb;
  if (object == verb + 1) a->tokens[object].head = verb, a->tokens[verb].upos = WW_UPOS_VERB, a->tokens[verb].lemma = a->tokens[verb].lower;
  if (object != WW_NONE) a->tokens[object].deprel = WW_REL_OBJ;
  a->tokens[verb].head = a->tokens[root].head;
  a->tokens[verb].deprel = a->tokens[root].deprel;
  a->tokens[verb].morph = (a->tokens[verb].morph & ~(uint32_t)(WW_MORPH_PASS | WW_MORPH_PART)) | WW_MORPH_FIN;
  a->tokens[root].head = verb;
  a->tokens[root].deprel = WW_REL_NSUBJ;
  s->root = verb;
}

// "has armed Assad's forces": no adjective stands before the owner or the article of its noun.
static bool before_determiner(const struct ww_article *a, const struct ww_sentence *s, uint32_t token, uint32_t noun) {
  for (uint32_t t = token + 1; t < noun && ww_mend_within(s, t); t++)
    if (a->tokens[t].head == noun && (a->tokens[t].deprel == WW_REL_DET || a->tokens[t].deprel == WW_REL_NMOD_POSS)) return true;
  return false;
}

// "Egypt has severed ties": a participle right behind "has" and before its noun is the verb, and "has" its auxiliary.
static void mend_perfect(struct ww_article *a, struct ww_sentence *s, uint32_t token) {
  struct ww_token *have = &a->tokens[token];
  if (!ww_slice_is(have->lemma, "have") || !ww_mend_within(s, token + 1) || have->deprel == WW_REL_AUX) return;
  struct ww_token *verb = &a->tokens[token + 1];
  uint32_t object = ww_mend_child(a, s, token, WW_REL_OBJ, WW_NONE);
  if (object == WW_NONE || verb->head != object || verb->deprel != WW_REL_AMOD) return;
  bool adjective = verb->upos == WW_UPOS_ADJ && ww_slice_ends(verb->lower, WW_SLICE("ed")) && before_determiner(a, s, token + 1, object);
  if (!adjective && (verb->upos != WW_UPOS_VERB || (verb->morph & WW_MORPH_PAST) == 0)) return;
  if (adjective) {
    verb->upos = WW_UPOS_VERB;
    verb->lemma = verb->lower;
    verb->morph = WW_MORPH_PAST | WW_MORPH_PART;
  }
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++)
    if (a->tokens[t].head == token) a->tokens[t].head = token + 1;
  verb->head = have->head;
  verb->deprel = have->deprel;
  verb->morph = (verb->morph & ~(uint32_t)WW_MORPH_PASS) | WW_MORPH_FIN;
  have->head = token + 1;
  have->deprel = WW_REL_AUX;
  have->upos = WW_UPOS_AUX;
  if (s->root == token) s->root = token + 1;
}

// "that Kenya had armed rebels": "had" and a form in -ed right behind it, hung side by side, are one verb.
static void mend_split_perfect(struct ww_article *a, struct ww_sentence *s, uint32_t token) {
  struct ww_token *have = &a->tokens[token], *verb = have + 1;
  if (have->upos != WW_UPOS_VERB || !ww_mend_within(s, token + 1) || !ww_word_among(have->lower, "has had have") || have->head == WW_NONE || verb->head != have->head || verb->deprel != have->deprel) return;
  if ((verb->upos != WW_UPOS_ADJ && verb->upos != WW_UPOS_VERB) || !ww_slice_ends(verb->lower, WW_SLICE("ed")) || ww_mend_child(a, s, token, WW_REL_NSUBJ, WW_NONE) == WW_NONE) return;
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++)
    if (a->tokens[t].head == token) a->tokens[t].head = token + 1;
  if (verb->upos == WW_UPOS_ADJ) verb->upos = WW_UPOS_VERB, verb->lemma = verb->lower;
  verb->morph = WW_MORPH_PAST | WW_MORPH_PART | WW_MORPH_FIN;
  have->head = token + 1;
  have->deprel = WW_REL_AUX;
  have->upos = WW_UPOS_AUX;
}

// "Norway suspended aid": a name right before a finite verb without a subject is its subject, and no time or measure.
static void mend_bare_subject(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_OBL_UNMARKED || t->upos != WW_UPOS_PROPN || t->head == WW_NONE || t->head != token + 1 || !ww_mend_within(s, t->head)) return;
  if (a->tokens[t->head].upos != WW_UPOS_VERB || ww_mend_child(a, s, t->head, WW_REL_NSUBJ, WW_NONE) != WW_NONE ||
      ww_mend_child(a, s, t->head, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE || passive_auxiliary(a, s, t->head))
    return;
  t->deprel = WW_REL_NSUBJ;
}

// "gave the government a loan": of two objects side by side the first is who gets the second.
static void mend_two_objects(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  if (a->tokens[verb].upos != WW_UPOS_VERB) return;
  uint32_t first = ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE);
  if (first == WW_NONE || first < verb) return;
  uint32_t second = ww_mend_child(a, s, verb, WW_REL_OBJ, first);
  if (second == WW_NONE || ww_mend_child(a, s, verb, WW_REL_IOBJ, WW_NONE) != WW_NONE) return;
  for (uint32_t t = first + 1; t < second; t++)
    if (a->tokens[t].upos == WW_UPOS_PUNCT || a->tokens[t].upos == WW_UPOS_CCONJ || a->tokens[t].upos == WW_UPOS_VERB) return;
  a->tokens[first].deprel = WW_REL_IOBJ;
}

void ww_mend_verbs(struct ww_article *article, struct ww_sentence *sentence) {
  if (sentence->token_count == 0 || sentence->part == WW_PART_TITLE) return;
  mend_verbless(article, sentence);
  mend_noun_and_participle(article, sentence);
  for (uint32_t t = sentence->first_token; t < sentence->first_token + sentence->token_count; t++) {
    mend_perfect(article, sentence, t);
    mend_split_perfect(article, sentence, t);
    ww_mend_doubtful_subject(article, sentence, t);
    mend_bare_subject(article, sentence, t);
    mend_passive(article, sentence, t);
    mend_two_objects(article, sentence, t);
    ww_mend_left(article, sentence, t);
    mend_counted_object(article, sentence, t);
    ww_mend_arguments(article, sentence, t);
    ww_mend_clauses(article, sentence, t);
    ww_mend_lands(article, sentence, t);
  }
}

ww_status ww_read_mend(const struct ww_reader_context *context, struct ww_article *article) {
  (void)context;
  for (size_t i = 0; i < article->sentence_count; i++)
    if (article->sentences[i].root != WW_NONE) mend_sentence(article, &article->sentences[i]);
  return WW_OK;
}
