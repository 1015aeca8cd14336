// mend_clauses.c: clauses and subjects that a comma, a colon or a verb of saying has cut off from the words that they belong to.
//
// In: one parsed sentence. Out: the same, with a few heads changed. In "Troops shot two boys near the border crossing, killing
// one" the parser hangs the killing on the boys or on the crossing; it is what came of the shooting, and the troops did it.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

enum { CLIMB = 8 };  // steps up a tree before a search gives up

static bool gerund(const struct ww_token *t) {
  return t->upos == WW_UPOS_VERB && (t->morph & WW_MORPH_PAST) == 0 && (t->morph & (WW_MORPH_GER | WW_MORPH_PART)) != 0;
}

// The first word that hangs under a token: ww_mend_first without the sign that it may begin with.
static uint32_t first_word_under(const struct ww_article *a, const struct ww_sentence *s, uint32_t top) {
  uint32_t t = ww_mend_first(a, s, top);
  while (t < top && a->tokens[t].upos == WW_UPOS_PUNCT) t++;
  return t;
}

static bool has_subject(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  return ww_mend_child(a, s, verb, WW_REL_NSUBJ, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_NSUBJ_PASS, WW_NONE) != WW_NONE ||
         ww_mend_child(a, s, verb, WW_REL_EXPL, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_CSUBJ, WW_NONE) != WW_NONE;
}

// Whose words they are: "in a letter from the mayor, accusing him", "condemned a raid on the camp, killing nine".
static bool has_words_of_its_own(const struct ww_token *t) {
  return ww_word_among(t->lemma, "letter statement report message speech interview article editorial tweet post video resolution lawsuit "
                                 "condemn denounce mourn investigate recall describe report blame mark say");
}

// The active verb with a subject that a participle behind a comma belongs to, past the nouns and participles in between.
static uint32_t verb_above(const struct ww_article *a, const struct ww_sentence *s, uint32_t at, uint32_t participle) {
  for (int steps = 0; steps < CLIMB && at != WW_NONE && ww_mend_within(s, at); steps++, at = a->tokens[at].head) {
    const struct ww_token *t = &a->tokens[at];
    if (at > participle || has_words_of_its_own(t) || t->deprel == WW_REL_NSUBJ || t->deprel == WW_REL_OBL_AGENT || t->deprel == WW_REL_ACL_RELCL) return WW_NONE;
    if (!ww_token_is_verbal(t)) continue;
    if (ww_mend_child(a, s, at, WW_REL_NSUBJ, WW_NONE) != WW_NONE) return ww_mend_child(a, s, at, WW_REL_AUX_PASS, WW_NONE) == WW_NONE ? at : WW_NONE;
    if (t->deprel != WW_REL_ACL && t->deprel != WW_REL_XCOMP) return WW_NONE;
  }
  return WW_NONE;
}

// "was freed before guards fired on the others, killing nine": what has been done to somebody kills nobody; the nearest verb that
// somebody does before it may.
static uint32_t nearest_deed(const struct ww_article *a, const struct ww_sentence *s, uint32_t passive, uint32_t participle) {
  for (uint32_t t = participle; t-- > passive + 1;) {
    const struct ww_token *x = &a->tokens[t];
    if (x->upos != WW_UPOS_VERB || ww_mend_child(a, s, t, WW_REL_NSUBJ, WW_NONE) == WW_NONE) continue;
    bool active = ww_mend_child(a, s, t, WW_REL_AUX_PASS, WW_NONE) == WW_NONE && x->deprel == WW_REL_ADVCL && ww_mend_under(a, s, t, passive);
    return active && !has_words_of_its_own(x) ? t : WW_NONE;
  }
  return WW_NONE;
}

// "shot two boys near the crossing, killing one", "visited both premiers, urging a truce": hung on the last noun. And "launched a
// crackdown on the militia arresting ninety": nobody is cracked down on for arresting.
static void mend_outcome(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *v = &a->tokens[token];
  if ((v->deprel != WW_REL_ACL && v->deprel != WW_REL_ADVCL) || !gerund(v) || token == s->first_token || v->head == WW_NONE || v->head > token) return;
  if (!ww_mend_within(s, v->head) || has_subject(a, s, token)) return;
  uint32_t noun = v->head, verb = WW_NONE;
  if (ww_slice_is(a->tokens[token - 1].form, ",")) {
    if (!ww_word_among(v->lemma, "kill wound injure maim destroy damage urge accuse demand warn blame threaten arrest detain seize")) return;
    bool undergone = v->deprel == WW_REL_ADVCL && ww_mend_child(a, s, noun, WW_REL_AUX_PASS, WW_NONE) != WW_NONE && ww_word_among(v->lemma, "kill wound injure maim destroy damage");
    verb = undergone ? nearest_deed(a, s, noun, token) : verb_above(a, s, noun, token);
  } else if (v->deprel == WW_REL_ACL && ww_word_among(v->lemma, "arrest detain") && ww_token_is_nominal(&a->tokens[noun])) {
    uint32_t act = a->tokens[noun].head;
    if (act == WW_NONE || !ww_mend_within(s, act) || a->tokens[act].deprel != WW_REL_OBJ || a->tokens[noun].deprel != WW_REL_NMOD) return;
    if (!ww_word_among(a->tokens[act].lemma, "crackdown raid operation sweep swoop offensive campaign attack assault clampdown purge")) return;
    verb = verb_above(a, s, a->tokens[act].head, token);
  }
  if (verb == WW_NONE || verb == noun) return;
  v->head = verb;
  v->deprel = WW_REL_ADVCL;
}

// "say Chadian officers are working there": whoever stands right before the verb of a clause that has no subject is no object of
// `say`. "claim most of the staff voted against it": verbs that nothing is done by are no participles.
static void mend_said_of(struct ww_article *a, const struct ww_sentence *s, uint32_t object) {
  struct ww_token *tokens = a->tokens, *o = &tokens[object];
  uint32_t said = o->head;
  if (said == WW_NONE || !ww_mend_within(s, said) || said > object || (!ww_token_is_nominal(o) && !ww_word_among(o->lower, "most some many all"))) return;
  if (!ww_word_among(tokens[said].lemma, "say believe think claim allege insist argue fear hope report know") || ww_mend_child(a, s, said, WW_REL_IOBJ, WW_NONE) != WW_NONE) return;
  uint32_t last = ww_mend_last(a, s, object), clause = ww_mend_child(a, s, said, WW_REL_CCOMP, WW_NONE);
  if (clause != WW_NONE && clause > last && ww_token_is_verbal(&tokens[clause]) && !has_subject(a, s, clause) && ww_mend_first(a, s, clause) == last + 1 &&
      ww_mend_child(a, s, clause, WW_REL_MARK, WW_NONE) == WW_NONE) {
    o->head = clause;
    o->deprel = ww_mend_child(a, s, clause, WW_REL_AUX_PASS, WW_NONE) != WW_NONE ? WW_REL_NSUBJ_PASS : WW_REL_NSUBJ;
    return;
  }
  for (uint32_t t = object + 1; t <= last && clause == WW_NONE; t++) {
    if (tokens[t].deprel != WW_REL_ACL || tokens[t].upos != WW_UPOS_VERB || (tokens[t].morph & WW_MORPH_PAST) == 0) continue;
    if (!ww_word_among(tokens[t].lemma, "vote agree die refuse resign surrender flee march") || !ww_slice_ends(tokens[t].lower, WW_SLICE("ed"))) continue;
    tokens[t].head = said;
    tokens[t].deprel = WW_REL_CCOMP;
    tokens[t].morph = (tokens[t].morph & ~(uint32_t)(WW_MORPH_PASS | WW_MORPH_PART)) | WW_MORPH_FIN;
    o->head = t;
    o->deprel = WW_REL_NSUBJ;
    return;
  }
}

// "In the first, Chadian troops shot him": behind the comma begins the subject, and the preposition is not its own.
static void mend_behind_comma(struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  struct ww_token *tokens = a->tokens, *n = &tokens[noun];
  uint32_t verb = n->head, mark = ww_mend_child(a, s, noun, WW_REL_CASE, WW_NONE), comma = WW_NONE;
  if (verb == WW_NONE || verb < noun || !ww_mend_within(s, verb) || tokens[verb].upos != WW_UPOS_VERB || (tokens[verb].morph & (WW_MORPH_GER | WW_MORPH_INF)) != 0) return;
  if (mark == WW_NONE || mark + 2 > noun || !ww_token_is_nominal(n) || has_subject(a, s, verb)) return;
  for (uint32_t t = mark + 1; t < noun; t++)
    if (ww_slice_is(tokens[t].form, ",")) {
      if (comma != WW_NONE) return;
      comma = t;
    }
  if (comma == WW_NONE || comma < mark + 2 || ww_mend_child(a, s, noun, WW_REL_CC, WW_NONE) != WW_NONE) return;
  for (uint32_t t = ww_mend_last(a, s, noun) + 1; t < verb; t++)
    if (tokens[t].head != verb || (tokens[t].deprel != WW_REL_AUX && tokens[t].deprel != WW_REL_ADVMOD && tokens[t].deprel != WW_REL_AUX_PASS)) return;
  uint32_t top = comma - 1;
  for (int steps = 0; steps < CLIMB && tokens[top].head != noun && tokens[top].head != WW_NONE && tokens[top].head < comma && tokens[top].head > mark; steps++) top = tokens[top].head;
  if (tokens[top].head != noun) return;
  for (uint32_t t = mark; t < comma; t++)
    if (tokens[t].head == noun && t != top) tokens[t].head = top;
  tokens[top].head = tokens[comma].head = verb;
  tokens[top].deprel = WW_REL_OBL;
  n->deprel = ww_mend_child(a, s, verb, WW_REL_AUX_PASS, WW_NONE) != WW_NONE ? WW_REL_NSUBJ_PASS : WW_REL_NSUBJ;
}

// "Ministers from Chad, Mali, Niger and Togo will meet": the end of the row is no second subject.
static void mend_cut_row(struct ww_article *a, const struct ww_sentence *s, uint32_t second) {
  struct ww_token *tokens = a->tokens, *n = &tokens[second];
  uint32_t verb = n->head, first = WW_NONE, row = WW_NONE;
  if (n->upos != WW_UPOS_PROPN || verb == WW_NONE || verb < second || !ww_mend_within(s, verb) || ww_mend_child(a, s, second, WW_REL_CONJ, WW_NONE) == WW_NONE) return;
  for (uint32_t t = s->first_token; t < second; t++)
    if (tokens[t].head == verb && tokens[t].deprel == WW_REL_NSUBJ && tokens[t].upos == WW_UPOS_NOUN) first = t;
  uint32_t begin = ww_mend_first(a, s, second);
  if (first == WW_NONE || begin == s->first_token || !ww_slice_is(tokens[begin - 1].form, ",")) return;
  if (ww_mend_last(a, s, first) + 1 != begin - 1 && ww_mend_last(a, s, first) != begin - 1) return;
  for (uint32_t t = first + 1; t < begin; t++)
    if (tokens[t].head == first && tokens[t].deprel == WW_REL_NMOD && tokens[t].upos == WW_UPOS_PROPN && ww_mend_child(a, s, t, WW_REL_CONJ, WW_NONE) != WW_NONE) row = t;
  uint32_t mark = row == WW_NONE ? WW_NONE : ww_mend_child(a, s, row, WW_REL_CASE, WW_NONE);
  if (mark == WW_NONE || !ww_word_among(tokens[mark].lower, "of from")) return;
  for (uint32_t t = row + 1; t < begin; t++)  // what of the row the parser has joined to the noun itself
    if (tokens[t].head == first && tokens[t].deprel == WW_REL_CONJ && tokens[t].upos == WW_UPOS_PROPN) tokens[t].head = row;
  n->head = row;
  n->deprel = WW_REL_CONJ;
}

// "took aim at a rival on the trail: Mayor Ana Cole": a name behind a colon that ends the sentence says who was spoken of.
static void mend_behind_colon(struct ww_article *a, const struct ww_sentence *s, uint32_t name) {
  struct ww_token *tokens = a->tokens, *n = &tokens[name];
  uint32_t begin = first_word_under(a, s, name), end = s->first_token + s->token_count, verb = n->head, meant = WW_NONE;
  if (n->upos != WW_UPOS_PROPN || begin == s->first_token || !ww_slice_is(tokens[begin - 1].form, ":")) return;
  for (uint32_t t = ww_mend_last(a, s, name) + 1; t < end; t++)
    if (tokens[t].upos != WW_UPOS_PUNCT) return;
  while (verb != WW_NONE && ww_mend_within(s, verb) && !ww_token_is_verbal(&tokens[verb])) verb = tokens[verb].head;
  if (verb == WW_NONE || !ww_mend_within(s, verb) || verb > begin) return;
  for (uint32_t t = verb + 1; t < begin - 1; t++) {
    if (tokens[t].head != verb || tokens[t].upos != WW_UPOS_NOUN) continue;
    uint32_t mark = ww_mend_child(a, s, t, WW_REL_CASE, WW_NONE);
    if (tokens[t].deprel == WW_REL_OBJ && ww_mend_child(a, s, t, WW_REL_DET, WW_NONE) == WW_NONE && ww_mend_child(a, s, t, WW_REL_NMOD_POSS, WW_NONE) == WW_NONE) continue;  // "took aim"
    if (tokens[t].deprel == WW_REL_OBJ || (tokens[t].deprel == WW_REL_OBL && mark != WW_NONE && ww_word_among(tokens[mark].lower, "at on against with by"))) meant = meant == WW_NONE ? t : meant;
  }
  if (meant == WW_NONE) return;
  n->head = meant;
  n->deprel = WW_REL_APPOS;
}

// "by denouncing Ana Cole's Clean Water Plan": an owner receives nothing.
static void mend_owner(struct ww_article *a, const struct ww_sentence *s, uint32_t owner) {
  struct ww_token *tokens = a->tokens, *t = &tokens[owner];
  if (t->head == WW_NONE || !ww_mend_within(s, t->head)) return;
  uint32_t thing = ww_mend_child(a, s, t->head, WW_REL_OBJ, owner), mark = ww_mend_child(a, s, owner, WW_REL_CASE, WW_NONE);
  if (thing == WW_NONE || thing < owner || mark == WW_NONE || mark < owner || !ww_word_among(tokens[mark].form, "'s \xe2\x80\x99s ' \xe2\x80\x99")) return;
  if (mark + 1 != ww_mend_first(a, s, thing)) return;
  t->head = thing;
  t->deprel = WW_REL_NMOD_POSS;
}

// "praised Torvane News' chief editor Ben Low": an apostrophe behind an s makes an owner of the word before it.
static void mend_cut_owner(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *tokens = a->tokens, *t = &tokens[token];
  uint32_t owner = t->head;
  if (owner == WW_NONE || owner > token || !ww_mend_within(s, owner) || !ww_token_is_nominal(&tokens[owner])) return;
  uint32_t begin = first_word_under(a, s, token);
  if (begin <= owner + 1 || !ww_word_among(tokens[begin - 1].form, "' \xe2\x80\x99") || !ww_slice_ends(tokens[begin - 2].lower, WW_SLICE("s"))) return;
  if (begin - 2 != owner && tokens[begin - 2].head != owner) return;
  for (uint32_t k = begin; k < s->first_token + s->token_count; k++)
    if (ww_word_among(tokens[k].form, "' \xe2\x80\x99")) return;  // a quotation ends there
  for (uint32_t k = s->first_token; k < begin - 2; k++)
    if (ww_word_among(tokens[k].form, "' \xe2\x80\x98")) return;
  t->head = tokens[owner].head;
  t->deprel = tokens[owner].deprel;
  tokens[owner].head = token;
  tokens[owner].deprel = WW_REL_NMOD_POSS;
  tokens[begin - 1].head = owner;
  tokens[begin - 1].deprel = WW_REL_CASE;
}

// "tribute to Ana Cole who won": a preposition before a name is the whole name's. "a curfew on Basra starting at four": one that
// stands before a noun is not the mark of the participle behind it.
static void mend_misled_case(struct ww_article *a, const struct ww_sentence *s, uint32_t mark) {
  struct ww_token *tokens = a->tokens, *m = &tokens[mark];
  uint32_t word = m->head, noun = word;
  if (m->upos != WW_UPOS_ADP || word == WW_NONE || !ww_mend_within(s, word) || word < mark) return;
  if (m->deprel == WW_REL_CASE && tokens[word].deprel == WW_REL_FLAT) {
    for (int steps = 0; steps < CLIMB && tokens[noun].deprel == WW_REL_FLAT && ww_mend_within(s, tokens[noun].head); steps++) noun = tokens[noun].head;
    if (noun < mark || noun >= word) return;
  } else if (m->deprel == WW_REL_MARK && tokens[word].deprel == WW_REL_ACL && gerund(&tokens[word])) {
    noun = tokens[word].head;
    for (uint32_t t = mark + 1; noun != WW_NONE && noun < mark && t < word; t++)
      if (tokens[t].head == noun && tokens[t].deprel == WW_REL_NMOD) { noun = t; break; }
    if (noun == WW_NONE || noun < mark || noun > word || !ww_token_is_nominal(&tokens[noun]) || !ww_word_among(m->lower, "on in at against to from with of for")) return;
  } else {
    return;
  }
  if (ww_mend_child(a, s, noun, WW_REL_CASE, mark) != WW_NONE) return;
  m->head = noun;
  m->deprel = WW_REL_CASE;
}

// "a deadline set by the militia": what has somebody that did it is a verb.
static void mend_done_by(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->upos == WW_UPOS_VERB || t->deprel != WW_REL_ACL || !ww_word_among(t->lower, "set put cut hit hurt let shut held led made built sent")) return;
  if (ww_mend_child(a, s, token, WW_REL_OBL_AGENT, WW_NONE) == WW_NONE) return;
  t->upos = WW_UPOS_VERB;
  t->morph = WW_MORPH_PAST | WW_MORPH_PART | WW_MORPH_PASS;
}

void ww_mend_clauses(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  switch (article->tokens[token].deprel) {
    case WW_REL_ACL: case WW_REL_ADVCL:
      mend_done_by(article, sentence, token);
      mend_outcome(article, sentence, token);
      break;
    case WW_REL_CASE: case WW_REL_MARK: mend_misled_case(article, sentence, token); break;
    case WW_REL_OBL: mend_behind_comma(article, sentence, token); break;
    case WW_REL_NSUBJ: mend_cut_row(article, sentence, token); break;
    case WW_REL_IOBJ: mend_owner(article, sentence, token); break;
    case WW_REL_OBJ: mend_said_of(article, sentence, token); break;
    case WW_REL_DEP: case WW_REL_PARATAXIS: mend_behind_colon(article, sentence, token); break;
    case WW_REL_APPOS:
      mend_behind_colon(article, sentence, token);
      mend_cut_owner(article, sentence, token);
      break;
    default: break;
  }
}
