// mend_verbs.c: sentences whose verb the parser has not seen.
//
// In: one parsed sentence, before names are found in it. Out: the same, with a verb where there was none. In "The opposition called for
// talks." read as an opposition that somebody called, the sentence has no other verb: the participle is it, what stands before is its
// subject.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

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
  if (a->tokens[verb].upos != WW_UPOS_VERB || !ww_mend_within(s, verb + 3)) return;
  if (!ww_word_among(a->tokens[verb + 1].lower, "at up more fewer less") || !ww_word_among(a->tokens[verb + 2].lower, "least most to than")) return;
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

// The verb stands where the root stood, which hangs on it as `what`.
static void take_root(struct ww_article *a, struct ww_sentence *s, uint32_t verb, enum ww_deprel what) {
  struct ww_token *root = &a->tokens[s->root];
  a->tokens[verb].head = root->head;
  a->tokens[verb].deprel = root->deprel;
  ww_mend_make_finite(&a->tokens[verb]);
  root->head = verb;
  root->deprel = (uint8_t)what;
  s->root = verb;
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
  while (ww_mend_has_preposition(a, s, subject) && a->tokens[subject].head != WW_NONE && ww_mend_within(s, a->tokens[subject].head) && a->tokens[subject].head < subject)
    subject = a->tokens[subject].head;
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++) {
    struct ww_token *token = &a->tokens[t];
    if (t == subject || t == verb || t == root) continue;
    if (t < verb && (token->head == root || token->head == verb)) token->head = t < subject ? subject : verb;
    if (t > root && token->head == root && token->deprel == WW_REL_PUNCT) token->head = verb;
  }
  a->tokens[subject].head = verb;
  a->tokens[subject].deprel = WW_REL_NSUBJ;
  take_root(a, s, verb, WW_REL_OBJ);
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
  take_root(a, s, verb, WW_REL_NSUBJ);
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
