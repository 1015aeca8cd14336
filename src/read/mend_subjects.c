// mend_subjects.c: nouns that the parser hung where they cannot belong, and that are the subjects of verbs without one.
//
// In: one parsed sentence. Out: the same, with a few heads changed. In "It was done after a refugee working in Leeds begged
// the minister to think again" the parser may take "after a refugee" for a phrase of its own, and nobody would have begged.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

// "have thrown", "would leave": an auxiliary that no participle after a noun has.
static bool has_finite_auxiliary(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  for (uint32_t t = s->first_token; t < verb; t++)
    if (a->tokens[t].head == verb && a->tokens[t].deprel == WW_REL_AUX && !ww_word_among(a->tokens[t].lemma, "be get")) return true;
  return false;
}

// Whether the verb has no subject and cannot do without one: a finite form with an object of its own and no doer behind "by".
static bool lacks_subject(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  const struct ww_token *v = &a->tokens[verb];
  if (v->upos != WW_UPOS_VERB || v->head == WW_NONE || !ww_mend_within(s, v->head)) return false;
  if (v->deprel != WW_REL_ADVCL && v->deprel != WW_REL_CONJ && v->deprel != WW_REL_ACL && v->deprel != WW_REL_PARATAXIS && v->deprel != WW_REL_CCOMP) return false;
  bool object = false, finite = has_finite_auxiliary(a, s, verb);
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++) {
    const struct ww_token *x = &a->tokens[t];
    if (x->head != verb) continue;
    switch (x->deprel) {
      case WW_REL_NSUBJ: case WW_REL_NSUBJ_PASS: case WW_REL_CSUBJ: case WW_REL_EXPL: case WW_REL_MARK: case WW_REL_CC: case WW_REL_AUX_PASS: case WW_REL_OBL_AGENT:
        return false;
      case WW_REL_OBJ: case WW_REL_IOBJ: object |= t > verb; break;
      case WW_REL_XCOMP: object |= t > verb && ww_mend_child(a, s, t, WW_REL_MARK, WW_NONE) == WW_NONE && a->tokens[t].upos == WW_UPOS_VERB; break;
      default: break;
    }
  }
  if (finite) return true;
  // "a group called the Front", "a man given a visa" are told of passively; "killing four" has no subject of its own.
  if (!object || (v->morph & WW_MORPH_PAST) == 0 || ww_word_among(v->lemma, "call name dub title know term give grant offer award deny hand send pay show teach")) return false;
  return ww_mend_child(a, s, verb, WW_REL_AUX, WW_NONE) == WW_NONE;
}

// The preposition of a noun; of a name of several words the parser may hang it on any of them.
static uint32_t case_of_name(const struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  uint32_t mark = ww_mend_child(a, s, noun, WW_REL_CASE, WW_NONE), last = noun;
  while (mark == WW_NONE && ww_mend_within(s, last + 1) && a->tokens[last + 1].deprel == WW_REL_FLAT) mark = ww_mend_child(a, s, ++last, WW_REL_CASE, WW_NONE);
  return mark;
}

static bool is_clause_word(struct ww_slice word) { return ww_word_among(word, "after before as since until though although while because"); }

// "It began when Lee, in a letter, accused him": the word right before the noun's phrase, taken for one of the verb above.
static uint32_t when_before(const struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  uint32_t t = noun;
  while (t > s->first_token + 1 && a->tokens[t - 1].head == noun && a->tokens[t - 1].upos != WW_UPOS_PUNCT) t--;
  if (t == s->first_token || a->tokens[t - 1].head != a->tokens[noun].head) return WW_NONE;
  return ww_slice_is(a->tokens[t - 1].lower, "when") && a->tokens[t - 1].deprel == WW_REL_ADVMOD ? t - 1 : WW_NONE;
}

// The noun before the verb that stands behind "after", "as" or "though", with nothing but its own words and pairs of commas
// between it and the verb.
static uint32_t noun_behind_mark(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb, uint32_t *mark) {
  for (uint32_t t = verb; t-- > s->first_token;) {
    const struct ww_token *x = &a->tokens[t];
    if (x->deprel != WW_REL_OBL && x->deprel != WW_REL_NMOD) continue;
    if (!ww_token_is_nominal(x) || x->head == WW_NONE || x->head > t || x->head == verb) continue;
    uint32_t c = case_of_name(a, s, t);
    if (c == WW_NONE) c = when_before(a, s, t);
    if (c == WW_NONE || c > t || !(is_clause_word(a->tokens[c].lower) || ww_slice_is(a->tokens[c].lower, "when"))) continue;
    uint32_t commas = 0;
    for (uint32_t between = t + 1; between < verb; between++) {
      const struct ww_token *b = &a->tokens[between];
      if (b->upos == WW_UPOS_PUNCT && ww_slice_is(b->form, ",")) commas++;
      else if (b->upos == WW_UPOS_PUNCT && !ww_slice_is(b->form, "-")) return WW_NONE;
      if (commas == 0 && b->head != verb && !ww_mend_under(a, s, between, t)) return WW_NONE;
      bool clause = b->upos == WW_UPOS_VERB && (b->morph & WW_MORPH_FIN) != 0 && b->deprel != WW_REL_ACL && b->deprel != WW_REL_AMOD && b->deprel != WW_REL_CASE;
      if (clause && !ww_mend_under(a, s, between, t)) return WW_NONE;
    }
    // "members, among them Lee, Ito and Rao, have left": what is put in ends with a comma right before the verb.
    uint32_t start = verb;
    while (start > t + 1 && (a->tokens[start - 1].deprel == WW_REL_AUX || a->tokens[start - 1].deprel == WW_REL_ADVMOD)) start--;
    bool closed = ww_slice_is(a->tokens[start - 1].form, ",");
    if (commas == 1 || (commas > 0 && !closed) || (commas > 2 && start == verb)) return WW_NONE;
    *mark = c;
    return t;
  }
  return WW_NONE;
}

// "after a refugee ... begged the minister": the noun behind the word of time or reason is the subject of the verb that has none.
void ww_mend_marked_subject(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb) {
  if (!lacks_subject(article, sentence, verb)) return;
  uint32_t mark = WW_NONE, noun = noun_behind_mark(article, sentence, verb, &mark);
  if (noun == WW_NONE) return;
  uint32_t above = article->tokens[noun].head;
  while (above != WW_NONE && ww_mend_within(sentence, above) && !ww_token_is_verbal(&article->tokens[above]) && article->tokens[above].head != WW_NONE) above = article->tokens[above].head;
  if (above == WW_NONE || !ww_mend_within(sentence, above) || above >= mark || ww_mend_under(article, sentence, above, verb)) return;
  struct ww_token *tokens = article->tokens;
  for (uint32_t t = noun + 1; t < verb; t++)
    if (ww_mend_within(sentence, tokens[t].head) && (tokens[t].head < mark || tokens[t].head == verb)) tokens[t].head = verb;
  tokens[verb].head = above;
  tokens[verb].deprel = WW_REL_ADVCL;
  ww_mend_make_finite(&tokens[verb]);
  tokens[noun].head = verb;
  tokens[noun].deprel = WW_REL_NSUBJ;
  tokens[mark].head = verb;
  tokens[mark].deprel = WW_REL_MARK;
  tokens[mark].upos = WW_UPOS_SCONJ;
}

// "after a teacher working in Lima urged the president": the verb has its mark, and the noun right behind that one has no other use.
void ww_mend_subject_behind_own_mark(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb) {
  struct ww_token *tokens = article->tokens, *v = &tokens[verb];
  if (v->upos != WW_UPOS_VERB || v->deprel != WW_REL_ADVCL || v->head == WW_NONE || !ww_mend_within(sentence, v->head) || (v->morph & (WW_MORPH_INF | WW_MORPH_GER)) != 0) return;
  uint32_t mark = ww_mend_child(article, sentence, verb, WW_REL_MARK, WW_NONE);
  if (mark == WW_NONE || mark < v->head || mark > verb || !(is_clause_word(tokens[mark].lower) || ww_slice_is(tokens[mark].lower, "when"))) return;
  if (ww_mend_has_subject(article, sentence, verb)) return;
  for (uint32_t t = mark + 1; t < verb; t++) {
    if (tokens[t].head != v->head || !ww_token_is_nominal(&tokens[t]) || case_of_name(article, sentence, t) != WW_NONE) continue;
    if (ww_mend_first(article, sentence, t) != mark + 1) return;
    tokens[t].head = verb;
    tokens[t].deprel = ww_mend_subject_of(article, sentence, verb);
    return;
  }
}

static bool is_date_word(const struct ww_token *t) {
  bool year = t->upos == WW_UPOS_NUM && t->form.size == 4 && (t->form.data[0] == '1' || t->form.data[0] == '2');
  return year || ww_word_among(t->lower, "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
                                         "october november december");
}

// "On 21 June Mexican authorities announced": what stands between a date and a verb without a subject is that subject.
void ww_mend_behind_date(struct ww_article *article, const struct ww_sentence *sentence, uint32_t noun) {
  struct ww_token *tokens = article->tokens, *n = &tokens[noun];
  uint32_t verb = n->head;
  if (n->deprel != WW_REL_OBL || (n->upos != WW_UPOS_NOUN && n->upos != WW_UPOS_PROPN) || verb == WW_NONE || verb <= noun || !ww_mend_within(sentence, verb) || is_date_word(n)) return;
  uint32_t mark = ww_mend_child(article, sentence, noun, WW_REL_CASE, WW_NONE), date = WW_NONE;
  if (tokens[verb].upos != WW_UPOS_VERB || mark == WW_NONE || mark > noun || !ww_word_among(tokens[mark].lower, "on in since by during")) return;
  if (ww_mend_child(article, sentence, verb, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(article, sentence, verb, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE) return;
  for (uint32_t t = noun + 1; t < verb; t++)
    if (tokens[t].head != verb || (tokens[t].deprel != WW_REL_AUX && tokens[t].deprel != WW_REL_ADVMOD)) return;
  for (uint32_t t = mark + 1; t < noun && t < mark + 5; t++) {
    if (tokens[t].upos == WW_UPOS_PUNCT) return;
    if (is_date_word(&tokens[t])) date = t;
  }
  if (date == WW_NONE || tokens[date].head != noun) return;
  for (uint32_t t = mark; t < date; t++)
    if (tokens[t].head == noun) tokens[t].head = date;
  tokens[date].head = verb;
  tokens[date].deprel = WW_REL_OBL;
  n->deprel = ww_mend_subject_of(article, sentence, verb);
}

static bool is_people(const struct ww_token *t) {
  return (t->upos == WW_UPOS_VERB || t->upos == WW_UPOS_AUX) && ww_slice_ends(t->lower, WW_SLICE("s")) &&  // all of them plurals
         ww_word_among(t->lower, "supporters aides backers allies rivals leaders officials voters donors lawmakers delegates activists protesters demonstrators soldiers fighters "
                                 "militants critics advisers opponents surrogates staffers");
}

// "Clinton aides met them", "Sanders supporters turned on her": behind a name such a word is no verb, and what the parser
// hung on it is the verb.
void ww_mend_people_as_verb(struct ww_article *article, struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *tokens = article->tokens, *t = &tokens[token];
  if (!is_people(t)) return;
  uint32_t name = ww_mend_child(article, sentence, token, WW_REL_NSUBJ, WW_NONE), verb = WW_NONE;
  for (uint32_t k = token + 1; k < sentence->first_token + sentence->token_count && verb == WW_NONE; k++)
    if (tokens[k].head == token && tokens[k].upos == WW_UPOS_VERB && ww_mend_child(article, sentence, k, WW_REL_NSUBJ, WW_NONE) == WW_NONE && (tokens[k].morph & (WW_MORPH_GER | WW_MORPH_INF)) == 0 &&
        (tokens[k].deprel == WW_REL_XCOMP || tokens[k].deprel == WW_REL_CCOMP || tokens[k].deprel == WW_REL_CONJ) && ww_mend_child(article, sentence, k, WW_REL_MARK, WW_NONE) == WW_NONE)
      verb = k;
  bool auxiliary = t->deprel == WW_REL_AUX || t->deprel == WW_REL_AUX_PASS;
  if (!auxiliary && t->deprel != WW_REL_NSUBJ && verb == WW_NONE) return;
  if (name != WW_NONE && name < token) tokens[name].deprel = WW_REL_COMPOUND;
  t->upos = WW_UPOS_NOUN;
  t->morph = WW_MORPH_PLUR;
  if (auxiliary) {
    uint32_t subject = ww_mend_child(article, sentence, t->head, WW_REL_NSUBJ, WW_NONE);
    if (subject != WW_NONE && subject < token) t->head = subject;
    t->deprel = subject != WW_NONE && subject < token ? WW_REL_CONJ : WW_REL_NSUBJ;
  } else if (verb != WW_NONE) {
    for (uint32_t k = sentence->first_token; k < sentence->first_token + sentence->token_count; k++)
      if (tokens[k].head == token && k != name && k != verb) tokens[k].head = verb;
    tokens[verb].head = t->head;
    tokens[verb].deprel = t->deprel;
    if (sentence->root == token) sentence->root = verb;
    t->head = verb;
    t->deprel = WW_REL_NSUBJ;
  }
}

// "Candidates Resoundingly Reject It": in a headline a word in -ly between subject and verb is no second subject.
void ww_mend_headline_adverb(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *t = &article->tokens[token];
  if (t->deprel != WW_REL_NSUBJ || t->upos != WW_UPOS_PROPN || !ww_slice_ends(t->lower, WW_SLICE("ly")) || t->head != token + 1) return;
  uint32_t first = ww_mend_child(article, sentence, t->head, WW_REL_NSUBJ, WW_NONE);
  if (first == WW_NONE || first >= token || article->tokens[t->head].upos != WW_UPOS_VERB) return;
  t->deprel = WW_REL_ADVMOD;
  t->upos = WW_UPOS_ADV;
}

// "Lee Backs Rao and Denounces Ito": a verb with an object of its own that is joined to the object of another is joined to that one.
void ww_mend_joined_verb(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb) {
  struct ww_token *v = &article->tokens[verb];
  uint32_t noun = v->head;
  if (v->deprel != WW_REL_CONJ || v->upos != WW_UPOS_VERB || noun == WW_NONE || !ww_mend_within(sentence, noun) || noun > verb) return;
  const struct ww_token *n = &article->tokens[noun];
  if (n->deprel != WW_REL_OBJ || n->upos != WW_UPOS_PROPN || n->head == WW_NONE || !ww_mend_within(sentence, n->head) || n->head > noun) return;
  if (article->tokens[n->head].upos != WW_UPOS_VERB || (v->morph & WW_MORPH_FIN) == 0) return;
  if (ww_mend_child(article, sentence, verb, WW_REL_OBJ, WW_NONE) == WW_NONE || ww_mend_child(article, sentence, verb, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(article, sentence, verb, WW_REL_CC, WW_NONE) == WW_NONE) return;
  v->head = n->head;
}

// "Rebels loyal to him freed prisoners": a verb that is a subject is a noun.
void ww_mend_noun_as_verb(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *t = &article->tokens[token];
  if (t->upos != WW_UPOS_VERB || t->deprel != WW_REL_NSUBJ || !ww_slice_ends(t->lower, WW_SLICE("s")) || (t->morph & WW_MORPH_PAST) != 0) return;
  if (ww_mend_child(article, sentence, token, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(article, sentence, token, WW_REL_OBJ, WW_NONE) != WW_NONE || ww_mend_child(article, sentence, token, WW_REL_MARK, WW_NONE) != WW_NONE) return;
  t->upos = WW_UPOS_NOUN;
  t->morph = WW_MORPH_PLUR;
}

// "Lee passed it; the mayor, who opposes it, vetoed it": behind a semicolon nothing shares the subject before it.
void ww_mend_behind_semicolon(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb) {
  struct ww_token *tokens = article->tokens;
  if (tokens[verb].deprel != WW_REL_CONJ && tokens[verb].deprel != WW_REL_PARATAXIS) return;
  if (tokens[verb].upos != WW_UPOS_VERB || ww_mend_child(article, sentence, verb, WW_REL_CC, WW_NONE) != WW_NONE) return;
  if (ww_mend_child(article, sentence, verb, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(article, sentence, verb, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE) return;
  uint32_t stop = verb;
  while (stop > sentence->first_token && !ww_slice_is(tokens[stop].form, ";")) stop--;
  for (uint32_t t = stop + 1; t < verb && stop > sentence->first_token; t++) {
    struct ww_token *n = &tokens[t];
    if (n->head != tokens[verb].head || !ww_token_is_nominal(n) || case_of_name(article, sentence, t) != WW_NONE) continue;
    if (n->deprel != WW_REL_DEP && n->deprel != WW_REL_PARATAXIS && n->deprel != WW_REL_APPOS && n->deprel != WW_REL_LIST && n->deprel != WW_REL_CONJ) continue;
    n->head = verb;
    n->deprel = ww_mend_subject_of(article, sentence, verb);
    return;
  }
}

// "a day after supporters physically attacked him", "six in ten men supported her": what stands right before a verb without a
// subject, behind a word that may begin a clause or behind none, is no phrase of that verb but its subject.
void ww_mend_own_subject(struct ww_article *article, const struct ww_sentence *sentence, uint32_t noun) {
  struct ww_token *n = &article->tokens[noun];
  uint32_t verb = n->head;
  if (n->deprel != WW_REL_OBL || !ww_token_is_nominal(n) || verb == WW_NONE || verb <= noun || !ww_mend_within(sentence, verb)) return;
  struct ww_token *v = &article->tokens[verb];
  if (v->upos != WW_UPOS_VERB || (v->morph & (WW_MORPH_GER | WW_MORPH_INF)) != 0 || ww_mend_child(article, sentence, verb, WW_REL_OBJ, WW_NONE) == WW_NONE) return;
  uint32_t mark = case_of_name(article, sentence, noun);
  if (mark != WW_NONE && (mark > noun || !is_clause_word(article->tokens[mark].lower))) return;
  for (uint32_t t = sentence->first_token; t < sentence->first_token + sentence->token_count; t++) {
    const struct ww_token *x = &article->tokens[t];
    bool between = t > noun && t < verb;
    if (between && x->head != verb && !ww_mend_under(article, sentence, t, noun)) return;
    if (between && x->head == verb && x->deprel != WW_REL_ADVMOD && x->deprel != WW_REL_AUX) return;
    if (x->head != verb) continue;
    if (x->deprel == WW_REL_NSUBJ || x->deprel == WW_REL_NSUBJ_PASS || x->deprel == WW_REL_EXPL || x->deprel == WW_REL_AUX_PASS || x->deprel == WW_REL_CSUBJ) return;
    if (mark != WW_NONE && x->deprel == WW_REL_MARK) return;
  }
  if (mark == WW_NONE && ww_mend_child(article, sentence, verb, WW_REL_MARK, WW_NONE) == WW_NONE) return;
  n->deprel = WW_REL_NSUBJ;
  if (mark == WW_NONE) return;
  article->tokens[mark].head = verb;
  article->tokens[mark].deprel = WW_REL_MARK;
  article->tokens[mark].upos = WW_UPOS_SCONJ;
}

// "Chad, Sudan agree on truce": headlines join names with a comma; nobody is spoken to in them, and what explains a name has
// another form.
void ww_mend_headline_row(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *first = &article->tokens[token];
  if (sentence->part != WW_PART_TITLE || first->upos != WW_UPOS_PROPN || !ww_mend_within(sentence, token + 3)) return;
  if (first->deprel != WW_REL_NSUBJ && first->deprel != WW_REL_VOCATIVE) return;
  struct ww_token *second = first + 2;
  uint32_t verb = token + 3;
  if (!ww_slice_is(first[1].form, ",") || second->upos != WW_UPOS_PROPN || !ww_token_is_verbal(&article->tokens[verb])) return;
  bool apposed = second->deprel == WW_REL_APPOS && second->head == token && first->head == verb;
  bool called = first->deprel == WW_REL_VOCATIVE && first->head == verb && second->head == verb && second->deprel == WW_REL_NSUBJ;
  const struct ww_token *v = &article->tokens[verb];
  bool one = (v->morph & WW_MORPH_PAST) == 0 && !ww_slice_equal_fold(v->form, v->lemma);  // "Musa, minister, agrees"
  if ((!apposed && !called) || one) return;
  first->deprel = WW_REL_NSUBJ;
  second->head = token;
  second->deprel = WW_REL_CONJ;
}

// "The Front and Malian government are guilty": a name taken for a modifier of the noun that is joined to it.
void ww_mend_swallowed_name(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *t = &article->tokens[token];
  uint32_t noun = t->head;
  if (t->deprel != WW_REL_COMPOUND || t->upos != WW_UPOS_PROPN || noun == WW_NONE || noun < token + 3 || !ww_mend_within(sentence, noun)) return;
  struct ww_token *n = &article->tokens[noun];
  uint32_t joined = ww_mend_child(article, sentence, token, WW_REL_CONJ, WW_NONE);
  uint32_t verb = n->head;
  if (n->deprel != WW_REL_NSUBJ || joined != token + 2 || joined + 1 != noun || verb == WW_NONE || !ww_mend_within(sentence, verb)) return;
  if (!ww_slice_is(article->tokens[token + 1].lower, "and") || (n->morph & WW_MORPH_PLUR) != 0 || article->tokens[joined].upos != WW_UPOS_ADJ) return;
  bool plural = false;
  for (uint32_t k = noun + 1; k < sentence->first_token + sentence->token_count; k++)
    plural |= article->tokens[k].head == verb && ww_word_among(article->tokens[k].lower, "are were have do");
  if (!plural) return;
  t->head = verb;
  t->deprel = WW_REL_NSUBJ;
  article->tokens[joined].head = noun;
  article->tokens[joined].deprel = WW_REL_AMOD;
  article->tokens[token + 1].head = noun;
  n->head = token;
  n->deprel = WW_REL_CONJ;
  for (uint32_t k = sentence->first_token; k < token; k++)
    if (article->tokens[k].head == noun) article->tokens[k].head = token;
}

// What did it: a finite verb, or the sentence's own participle with an object and no auxiliary, which then is finite.
static bool is_deed(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  if ((a->tokens[verb].morph & WW_MORPH_FIN) != 0) return true;
  if (a->tokens[verb].upos != WW_UPOS_VERB || a->tokens[verb].deprel != WW_REL_ROOT || (a->tokens[verb].morph & WW_MORPH_PAST) == 0) return false;
  return ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE) != WW_NONE && ww_mend_child(a, s, verb, WW_REL_AUX, WW_NONE) == WW_NONE &&
         ww_mend_child(a, s, verb, WW_REL_AUX_PASS, WW_NONE) == WW_NONE;
}

// "The 54-year-old condemned it": an adjective with an article is no verb's, nor is the article by itself: it is the subject.
static void mend_adjective_subject(struct ww_article *a, const struct ww_sentence *s, uint32_t article) {
  struct ww_token *tokens = a->tokens;
  uint32_t head = tokens[article].head, verb = tokens[head].upos == WW_UPOS_ADJ ? tokens[head].head : head, adjective = verb - 1;
  if (verb == WW_NONE || verb <= article + 1 || !ww_mend_within(s, verb) || (head != verb && head != adjective)) return;
  if (tokens[adjective].head != verb || tokens[adjective].deprel != WW_REL_AMOD || tokens[adjective].upos != WW_UPOS_ADJ || !is_deed(a, s, verb)) return;
  if (ww_mend_child(a, s, verb, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE) return;
  tokens[adjective].deprel = WW_REL_NSUBJ;
  tokens[article].head = adjective;
  if ((tokens[verb].morph & WW_MORPH_FIN) == 0) ww_mend_make_finite(&tokens[verb]);
}

// "Ana Lund criticized a paper": of two names side by side that are both subjects of one verb the first begins the name of the other.
void ww_mend_doubtful_subject(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *t = &article->tokens[token];
  uint32_t verb = t->head;
  if (verb == WW_NONE || !ww_mend_within(sentence, verb) || verb <= token) return;
  if (t->deprel == WW_REL_DET) mend_adjective_subject(article, sentence, token);
  if (t->deprel != WW_REL_NSUBJ || t->upos != WW_UPOS_PROPN || token + 1 >= verb || !ww_token_is_verbal(&article->tokens[verb])) return;
  struct ww_token *next = &article->tokens[token + 1];
  if (next->head != verb || next->deprel != WW_REL_NSUBJ || next->upos != WW_UPOS_PROPN) return;
  next->head = token;
  next->deprel = WW_REL_FLAT;
}
