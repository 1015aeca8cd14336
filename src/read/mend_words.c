// mend_words.c: words that were tagged as something that they cannot be beside their neighbours.
//
// In: one parsed sentence. Out: the same, with a few tags and relations changed. In "asked the ministry to supply tanks" the parser
// may read a way to supply-tanks, in "a deadline set by the army" a set that the army is of: an order has no such goal, and what
// somebody does is done in a verb.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

static bool lower_case(const struct ww_token *t) { return (t->flags & WW_TOKEN_UPPER) == 0; }

static void make_verb(struct ww_token *t, uint32_t morph) {
  t->upos = WW_UPOS_VERB;
  t->lemma = t->lower;
  t->morph = morph;
}

static const char asking_verbs[] = "ask tell urge order beg implore instruct press persuade convince force allow enable advise encourage command compel pressure";

// "told the premier to jail rebels", "asked the ministry to supply tanks": behind whoever is asked, "to" and a noun without an
// article begin what is asked.
static void mend_asked(struct ww_article *a, const struct ww_sentence *s, uint32_t to) {
  struct ww_token *tokens = a->tokens, *m = &tokens[to];
  uint32_t noun = m->head, verb = to + 1;
  if (!ww_slice_is(m->lower, "to") || noun == WW_NONE || !ww_mend_within(s, noun) || noun < verb || noun > verb + 5) return;
  struct ww_token *v = &tokens[verb];
  if (v->upos != WW_UPOS_NOUN || !lower_case(v) || !ww_slice_equal(v->lemma, v->lower) || ww_slice_ends(v->lower, WW_SLICE("s")) || (verb != noun && (v->head != noun || v->deprel != WW_REL_COMPOUND))) return;
  uint32_t asked = WW_NONE;  // whoever is asked ends right before "to"
  for (uint32_t up = to - 1, steps = 0; steps < s->token_count && ww_mend_within(s, up); steps++, up = tokens[up].head)
    if (tokens[up].deprel == WW_REL_IOBJ || tokens[up].deprel == WW_REL_OBJ) { asked = up; break; }
  if (asked == WW_NONE || !ww_mend_within(s, tokens[asked].head) || tokens[asked].head > asked) return;
  uint32_t ask = tokens[asked].head;
  if (tokens[ask].upos != WW_UPOS_VERB || !ww_word_among(tokens[ask].lemma, asking_verbs)) return;
  if (ww_mend_child(a, s, ask, WW_REL_XCOMP, WW_NONE) != WW_NONE || (verb != noun && ww_mend_child(a, s, noun, WW_REL_CC, WW_NONE) != WW_NONE)) return;
  make_verb(v, WW_MORPH_INF);
  for (uint32_t t = noun + 1; verb == noun && t < s->first_token + s->token_count; t++)
    if (tokens[t].head == noun && tokens[t].deprel == WW_REL_NMOD) tokens[t].deprel = WW_REL_OBL;
  v->head = ask;
  v->deprel = WW_REL_XCOMP;
  m->head = verb;
  m->deprel = WW_REL_MARK;
  m->upos = WW_UPOS_PART;
  if (verb == noun) return;
  tokens[noun].head = verb;
  tokens[noun].deprel = WW_REL_OBJ;
}

// "rejected a deadline set by the army": what somebody does it by is a verb, and the noun before it the thing that is meant.
static void mend_set_by(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *tokens = a->tokens, *v = &tokens[token];
  if (!ww_word_among(v->lower, "set put cut hit hurt shut held led made built sent run read cast") || token < s->first_token + 1) return;
  uint32_t agent = ww_mend_child(a, s, token, WW_REL_OBL_AGENT, WW_NONE), noun = token - 1;
  if (agent == WW_NONE || agent < token || tokens[noun].head != token || tokens[noun].deprel != WW_REL_COMPOUND || !ww_token_is_nominal(&tokens[noun])) return;
  for (uint32_t t = s->first_token; t < noun; t++)
    if (tokens[t].head == token) tokens[t].head = noun;
  tokens[noun].head = v->head;
  tokens[noun].deprel = v->deprel == WW_REL_XCOMP || v->deprel == WW_REL_CCOMP ? WW_REL_OBJ : v->deprel;
  v->head = noun;
  v->deprel = WW_REL_ACL;
  make_verb(v, WW_MORPH_PAST | WW_MORPH_PART | WW_MORPH_PASS);
}

// "The governor shot back at the senator.": a sentence without a verb, whose root is the past of one and has an adverb behind it.
static void mend_past_as_noun(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *tokens = a->tokens, *v = &tokens[token];
  if (s->root != token || token == s->first_token || v->upos != WW_UPOS_NOUN || !ww_word_among(v->lower, "shot hit struck cut fought broke set put shut led held") || !ww_mend_within(s, token + 1)) return;
  if (tokens[token + 1].head != token || !ww_word_among(tokens[token + 1].lower, "back out off down up away") || ww_mend_child(a, s, token, WW_REL_COP, WW_NONE) != WW_NONE) return;
  uint32_t noun = token - 1;
  if (tokens[noun].head != token || tokens[noun].deprel != WW_REL_COMPOUND || !ww_token_is_nominal(&tokens[noun])) return;
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++) {
    if (t != token && ww_token_is_verbal(&tokens[t])) return;
  }
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++) {
    if (tokens[t].head != token || t == noun) continue;
    if (t < noun) tokens[t].head = noun;
    else if (tokens[t].deprel == WW_REL_NMOD) tokens[t].deprel = WW_REL_OBL;
  }
  tokens[noun].deprel = WW_REL_NSUBJ;
  make_verb(v, WW_MORPH_PAST | WW_MORPH_FIN);
}

// "Fighting flared between them": a past is nobody's open complement; what it hangs on, first of the sentence, is its subject.
static void mend_finite_complement(struct ww_article *a, struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens, *v = &tokens[verb];
  uint32_t first = v->head;
  if (v->upos != WW_UPOS_VERB || (v->morph & WW_MORPH_PAST) == 0 || first != s->root || first != verb - 1 || ww_mend_has_subject(a, s, first)) return;
  if (!ww_slice_ends(tokens[first].lower, WW_SLICE("ing")) || ww_mend_child(a, s, verb, WW_REL_MARK, WW_NONE) != WW_NONE || ww_mend_child(a, s, first, WW_REL_AUX, WW_NONE) != WW_NONE) return;
  for (uint32_t t = verb + 1; t < s->first_token + s->token_count; t++)
    if (tokens[t].head == first) tokens[t].head = verb;
  v->head = tokens[first].head;
  v->deprel = tokens[first].deprel;
  tokens[first].head = verb;
  tokens[first].deprel = WW_REL_NSUBJ;
  tokens[first].upos = WW_UPOS_NOUN;
  tokens[first].lemma = tokens[first].lower;
  v->morph = WW_MORPH_PAST | WW_MORPH_FIN;
  s->root = verb;
}

// "The minister, pressed by a senator to resign, left": what somebody was asked is no purpose of the asking.
static void mend_asked_of(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *v = &a->tokens[verb];
  uint32_t ask = v->head, mark = ww_mend_child(a, s, verb, WW_REL_MARK, WW_NONE);
  if (v->deprel != WW_REL_ADVCL || (v->morph & WW_MORPH_INF) == 0 || ask == WW_NONE || !ww_mend_within(s, ask) || ask > verb || mark == WW_NONE || !ww_slice_is(a->tokens[mark].lower, "to")) return;
  bool passive = ww_mend_child(a, s, ask, WW_REL_AUX_PASS, WW_NONE) != WW_NONE || ww_mend_child(a, s, ask, WW_REL_OBL_AGENT, WW_NONE) != WW_NONE;
  if (!passive || a->tokens[ask].upos != WW_UPOS_VERB || !ww_word_among(a->tokens[ask].lemma, asking_verbs) || ww_mend_child(a, s, ask, WW_REL_XCOMP, WW_NONE) != WW_NONE) return;
  v->deprel = WW_REL_XCOMP;
}

// "tipped off the police": behind a verb and its particle a noun without a preposition is the object.
static void mend_behind_particle(struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  struct ww_token *tokens = a->tokens, *n = &tokens[noun];
  uint32_t verb = n->head;
  if ((n->upos != WW_UPOS_NOUN && n->upos != WW_UPOS_PROPN) || verb == WW_NONE || !ww_mend_within(s, verb) || verb > noun || tokens[verb].upos != WW_UPOS_VERB) return;
  if (ww_mend_child(a, s, noun, WW_REL_CASE, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_AUX_PASS, WW_NONE) != WW_NONE) return;
  uint32_t particle = ww_mend_child(a, s, verb, WW_REL_COMPOUND_PRT, WW_NONE);
  if (particle == verb + 1 && ww_mend_first(a, s, noun) == verb + 2) n->deprel = WW_REL_OBJ;
}

// "ruled out sending tanks": right behind a verb and its particle a form in -ing is what the verb is about.
static void mend_doing(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens, *v = &tokens[verb];
  uint32_t above = v->head;
  if (v->upos != WW_UPOS_VERB || !ww_slice_ends(v->lower, WW_SLICE("ing")) || verb < s->first_token + 2 || above != verb - 2 || tokens[verb - 1].head != above || tokens[verb - 1].deprel != WW_REL_COMPOUND_PRT) return;
  if (tokens[above].upos != WW_UPOS_VERB || !ww_word_among(tokens[above].lower, "rule rules ruled ruling put puts putting give gives gave giving keep keeps kept hold held swore") || ww_mend_child(a, s, above, WW_REL_OBJ, WW_NONE) != WW_NONE || ww_mend_has_subject(a, s, verb)) return;
  v->deprel = WW_REL_XCOMP;
}

// "will not accept returned refugees": a participle right behind a verb, without "to" and with an object of its own, is said of that
// object, which is the verb's.
static void mend_said_of_object(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *tokens = a->tokens, *v = &tokens[token];
  uint32_t verb = v->head;
  if (v->upos != WW_UPOS_VERB || verb == WW_NONE || verb + 1 != token || !ww_mend_within(s, verb) || tokens[verb].upos != WW_UPOS_VERB || !ww_slice_ends(v->lower, WW_SLICE("ed"))) return;
  if (ww_word_among(tokens[verb].lemma, "get have be keep help make let see go start stop want need") || ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE) != WW_NONE) return;
  uint32_t object = ww_mend_child(a, s, token, WW_REL_OBJ, WW_NONE);
  if (object == WW_NONE || object < token || ww_mend_first(a, s, object) != token + 1 || ww_mend_child(a, s, object, WW_REL_DET, WW_NONE) != WW_NONE || ww_mend_child(a, s, object, WW_REL_NMOD_POSS, WW_NONE) != WW_NONE) return;
  for (uint32_t t = token + 1; t < s->first_token + s->token_count; t++)
    if (tokens[t].head == token) tokens[t].head = verb;
  v->head = object;
  v->deprel = WW_REL_AMOD;
  v->morph = WW_MORPH_PAST | WW_MORPH_PART;
}

// "summoned the envoy Monday": a day without an article is when, and no object.
static void mend_day(struct ww_article *a, const struct ww_sentence *s, uint32_t day) {
  struct ww_token *t = &a->tokens[day];
  if (!ww_word_among(t->lower, "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow") || t->head == WW_NONE || !ww_mend_within(s, t->head) || t->head > day) return;
  for (uint32_t k = s->first_token; k < s->first_token + s->token_count; k++)
    if (a->tokens[k].head == day && a->tokens[k].deprel != WW_REL_PUNCT) return;
  t->deprel = WW_REL_OBL_UNMARKED;
}

// "The premier endorsed Ana Silva": no verb is the second part of a compound; the noun before it is its subject, and an article
// before that noun is the noun's.
static void mend_compound_of_verb(struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  struct ww_token *tokens = a->tokens, *n = &tokens[noun];
  uint32_t verb = n->head;
  if (verb == WW_NONE || verb != noun + 1 || !ww_mend_within(s, verb) || tokens[verb].upos != WW_UPOS_VERB || ww_mend_has_subject(a, s, verb)) return;
  if (n->upos != WW_UPOS_NOUN && n->upos != WW_UPOS_PROPN && n->upos != WW_UPOS_ADJ) return;
  bool past = (tokens[verb].morph & WW_MORPH_PAST) != 0 && verb == s->root && ww_mend_child(a, s, verb, WW_REL_OBJ, WW_NONE) != WW_NONE;
  if (((tokens[verb].morph & WW_MORPH_FIN) == 0 && !past) || tokens[verb].deprel == WW_REL_AMOD || ww_mend_child(a, s, verb, WW_REL_AUX_PASS, WW_NONE) != WW_NONE) return;
  n->deprel = WW_REL_NSUBJ;
  if (past) tokens[verb].morph = WW_MORPH_PAST | WW_MORPH_FIN;
  if (n->upos == WW_UPOS_ADJ) n->upos = WW_UPOS_NOUN;
  for (uint32_t t = s->first_token; t < noun; t++)
    if (tokens[t].deprel == WW_REL_DET && tokens[t].head != WW_NONE && tokens[t].head >= verb) tokens[t].head = noun;
}

// "The lawyers were scathing": an adjective is its own lemma, and "be" beside it no auxiliary.
static void mend_adjective(struct ww_article *a, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->head == WW_NONE || !ww_slice_is(t->lemma, "be") || a->tokens[t->head].upos != WW_UPOS_ADJ) return;
  struct ww_token *adjective = &a->tokens[t->head];
  t->deprel = WW_REL_COP;
  if (ww_slice_ends(adjective->lower, WW_SLICE("ing"))) adjective->lemma = adjective->lower;
}

// "are pressing talks": what has "be" before it is no adjective but the verb, and its noun the object.
static void mend_progressive(struct ww_article *a, struct ww_sentence *s, uint32_t token) {
  struct ww_token *tokens = a->tokens, *v = &tokens[token];
  uint32_t noun = v->head, be = ww_mend_child(a, s, token, WW_REL_AUX, WW_NONE);
  if (v->upos != WW_UPOS_VERB || be == WW_NONE || be > token || !ww_slice_is(tokens[be].lemma, "be") || noun == WW_NONE || noun < token || !ww_mend_within(s, noun) || !ww_token_is_nominal(&tokens[noun])) return;
  if (!ww_slice_ends(v->lower, WW_SLICE("ing")) || !ww_mend_has_subject(a, s, noun)) return;
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++)
    if (tokens[t].head == noun && t != token && (t < token || tokens[t].upos == WW_UPOS_PUNCT)) tokens[t].head = token;
  v->head = tokens[noun].head;
  v->deprel = tokens[noun].deprel;
  tokens[noun].head = token;
  tokens[noun].deprel = WW_REL_OBJ;
  if (s->root == noun) s->root = token;
}

// "After Nine Die in North": nobody has nine dice in a headline.
static void mend_die(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  uint32_t count = ww_mend_child(a, s, token, WW_REL_NUMMOD, WW_NONE), mark = ww_mend_child(a, s, token, WW_REL_CASE, WW_NONE);
  if (!ww_slice_is(t->lower, "die") || t->upos == WW_UPOS_VERB || count == WW_NONE || count > token || !ww_mend_within(s, t->head)) return;
  make_verb(t, WW_MORPH_PRES | WW_MORPH_FIN);
  a->tokens[count].deprel = WW_REL_NSUBJ;
  t->deprel = WW_REL_ADVCL;
  if (mark != WW_NONE && mark < token) a->tokens[mark].deprel = WW_REL_MARK;
  for (uint32_t k = token + 1; k < s->first_token + s->token_count; k++)
    if (a->tokens[k].head == token && a->tokens[k].deprel == WW_REL_NMOD) a->tokens[k].deprel = WW_REL_OBL;
}

// "lent the country $118 million": no money is of a country's kind; with an article of its own it is who got it.
static void mend_paid(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *tokens = a->tokens, *t = &tokens[token];
  uint32_t money = t->head;
  if (!ww_token_is_nominal(t) || money != token + 1 || !ww_mend_within(s, money) || tokens[money].upos != WW_UPOS_SYM || tokens[money].deprel != WW_REL_OBJ) return;
  uint32_t verb = tokens[money].head, first = WW_NONE;
  if (verb == WW_NONE || !ww_mend_within(s, verb) || verb > token || ww_mend_child(a, s, verb, WW_REL_IOBJ, WW_NONE) != WW_NONE) return;
  for (uint32_t k = token; k-- > verb + 1;)
    if (tokens[k].head == money && (tokens[k].deprel == WW_REL_DET || tokens[k].deprel == WW_REL_NMOD_POSS)) first = k;
  if (first == WW_NONE) return;
  for (uint32_t k = first; k < token; k++)
    if (tokens[k].head == money) tokens[k].head = token;
  t->head = verb;
  t->deprel = WW_REL_IOBJ;
}

// "a talking doll": a noun in -ing is its own lemma.
static void mend_lemma(struct ww_token *t) {
  if (ww_slice_ends(t->lower, WW_SLICE("ing")) && t->lower.size > 5 && !ww_slice_ends(t->lemma, WW_SLICE("ing"))) t->lemma = t->lower;
}

// "Clashes between two bands erupted": what begins a sentence in -s and has neither subject nor object is a noun.
static void mend_noun_as_root(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (s->root != token || t->upos != WW_UPOS_VERB || !ww_slice_ends(t->lower, WW_SLICE("s")) || ww_mend_has_subject(a, s, token)) return;
  if (ww_mend_child(a, s, token, WW_REL_OBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, token, WW_REL_XCOMP, WW_NONE) != WW_NONE || ww_mend_child(a, s, token, WW_REL_NMOD, WW_NONE) == WW_NONE) return;
  t->upos = WW_UPOS_NOUN;
  t->morph = WW_MORPH_PLUR;
}

// "Kyrgyz drones struck it": what is written small in a sentence is no name.
static void mend_small_name(struct ww_article *a, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (!lower_case(t) || t->form.size < 4) return;
  for (size_t i = 0; i < t->form.size; i++)
    if (t->form.data[i] < 'a' || t->form.data[i] > 'z') return;
  t->upos = WW_UPOS_NOUN;
  if (ww_slice_ends(t->lower, WW_SLICE("s"))) t->morph |= WW_MORPH_PLUR;
}

// "Lightning struck": weather at the head of a sentence, where all words have a capital, is no name.
static void mend_weather(struct ww_article *a, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->upos != WW_UPOS_PROPN || t->deprel != WW_REL_NSUBJ || t->head != token + 1 || !ww_word_among(t->lower, "fog lightning thunder hail smoke mist drought flooding")) return;
  t->upos = WW_UPOS_NOUN;
  t->lemma = t->lower;
}

void ww_mend_words(struct ww_article *article, struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *t = &article->tokens[token];
  if (t->upos == WW_UPOS_PROPN && sentence->part != WW_PART_TITLE) mend_small_name(article, token);
  if (token == sentence->first_token) {
    mend_noun_as_root(article, sentence, token);
    mend_weather(article, token);
  }
  if (t->upos == WW_UPOS_NOUN) {
    mend_lemma(t);
    mend_set_by(article, sentence, token);
  }
  switch (t->deprel) {
    case WW_REL_AUX: mend_adjective(article, token); break;
    case WW_REL_AMOD: mend_progressive(article, sentence, token); break;
    case WW_REL_CASE: mend_asked(article, sentence, token); break;
    case WW_REL_ROOT: mend_past_as_noun(article, sentence, token); break;
    case WW_REL_XCOMP:
      mend_finite_complement(article, sentence, token);
      mend_said_of_object(article, sentence, token);
      break;
    case WW_REL_OBL:
      mend_die(article, sentence, token);
      mend_behind_particle(article, sentence, token);
      break;
    case WW_REL_ADVCL:
      mend_doing(article, sentence, token);
      mend_asked_of(article, sentence, token);
      break;
    case WW_REL_OBJ: case WW_REL_IOBJ: mend_day(article, sentence, token); break;
    case WW_REL_COMPOUND:
      mend_compound_of_verb(article, sentence, token);
      mend_paid(article, sentence, token);
      break;
    default: break;
  }
}
