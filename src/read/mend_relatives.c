// mend_relatives.c: relative clauses that hang on a word which cannot be meant.
//
// In: one parsed sentence. Out: the same, with a few heads changed. In "a bombing in Basra last week that killed four" the
// parser takes the nearest noun, and a week kills nobody: the clause belongs to the bombing.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

static bool nominal(const struct ww_token *t) { return t->upos == WW_UPOS_NOUN || t->upos == WW_UPOS_PROPN; }

// "week" in "last week", "Monday": nouns of time, which do nothing.
static bool is_time(const struct ww_token *t) {
  return ww_word_among(t->lower, "day week month year night morning evening afternoon weekend yesterday today monday tuesday wednesday "
                                 "thursday friday saturday sunday january february march april june july august september october november december");
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

// "a car carrying two boys", "rebels defying the truce": what such forms tell of is the noun right before them.
static bool tells_of_noun(const struct ww_token *v) {
  return ww_word_among(v->lower, "carrying containing transporting belonging defying backing supporting opposing seeking demanding representing operating fleeing");
}

// "in a poll released Thursday": a participle right behind a noun, with no comma between, is that noun's.
void ww_mend_participle(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb) {
  struct ww_token *v = &article->tokens[verb];
  bool doing = tells_of_noun(v);
  if (v->deprel != WW_REL_ADVCL || v->upos != WW_UPOS_VERB || ((v->morph & WW_MORPH_PAST) == 0 && !doing) || verb == sentence->first_token) return;
  const struct ww_token *noun = v - 1;
  if (noun->upos != WW_UPOS_NOUN || is_time(noun) || noun->head == verb || v->head == WW_NONE || v->head > verb) return;
  for (uint32_t t = sentence->first_token; t < sentence->first_token + sentence->token_count; t++) {
    const struct ww_token *x = &article->tokens[t];
    if (x->head != verb) continue;
    if (x->deprel == WW_REL_NSUBJ || x->deprel == WW_REL_NSUBJ_PASS || x->deprel == WW_REL_MARK || x->deprel == WW_REL_AUX || x->deprel == WW_REL_AUX_PASS ||
        (x->deprel == WW_REL_OBJ && !doing) || t < verb)
      return;
  }
  v->head = verb - 1;
  v->deprel = WW_REL_ACL;
}

// "The ministry, the police and the army are looking into it": names in a row of which the last has "and" are joined;
// that the second explains the first is only said of it where nothing is joined to it. A second with a title of its own ("Sen. Lee
// of Utah, Sen. Cruz of Ohio and Gov. Hill") explains nobody, whoever the last one is joined to.
void ww_mend_row(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *t = &article->tokens[token];
  if (t->deprel != WW_REL_APPOS || t->upos != WW_UPOS_PROPN || t->head == WW_NONE || t->head > token || t->head < sentence->first_token) return;
  const struct ww_token *first = &article->tokens[t->head];
  if (first->upos != WW_UPOS_PROPN || (first->morph & WW_MORPH_PLUR) != 0) return;
  bool and_behind = false, comma = false, titled = ww_mend_child(article, sentence, token, WW_REL_NMOD_DESC, WW_NONE) != WW_NONE;
  for (uint32_t c = t->head + 1; c < sentence->first_token + sentence->token_count; c++) {
    const struct ww_token *x = &article->tokens[c];
    if ((x->head == token || (titled && c > token && x->head == t->head)) && x->deprel == WW_REL_CONJ && x->upos == WW_UPOS_PROPN)
      for (uint32_t k = token + 1; k < c; k++) {
        and_behind |= article->tokens[k].head == c && article->tokens[k].deprel == WW_REL_CC && ww_slice_is(article->tokens[k].lower, "and");
      }
    if (c < token) comma |= ww_slice_is(x->form, ",");
    if (c < token && (ww_slice_is(x->form, "(") || ww_slice_is(x->form, "-"))) return;
  }
  if (and_behind && comma) t->deprel = WW_REL_CONJ;
}

// "responsibility for a bombing in Basra that killed four": what is only spoken of an act kills nobody, the act does.
static uint32_t act_behind(const struct ww_article *a, uint32_t word, uint32_t verb) {
  if (!ww_word_among(a->tokens[word].lemma, "responsibility blame credit condolence revenge charge role") || !ww_word_among(a->tokens[verb].lemma, "kill wound injure leave claim destroy")) return WW_NONE;
  for (uint32_t t = word + 1; t < verb; t++)
    if (a->tokens[t].head == word && a->tokens[t].deprel == WW_REL_NMOD && a->tokens[t].upos == WW_UPOS_NOUN) return t;
  return WW_NONE;
}

// "the shooting at a clinic in Basra that killed four": where something was done kills nobody.
static uint32_t done_there(const struct ww_article *a, const struct ww_sentence *s, uint32_t place, uint32_t verb) {
  if (!ww_word_among(a->tokens[verb].lemma, "kill wound injure leave claim")) return WW_NONE;
  uint32_t at = place;
  for (int steps = 0; steps < 3; steps++) {
    uint32_t mark = ww_mend_child(a, s, at, WW_REL_CASE, WW_NONE);
    if (a->tokens[at].deprel != WW_REL_NMOD || mark == WW_NONE || !ww_word_among(a->tokens[mark].lower, "at in on near inside outside of")) return WW_NONE;
    at = a->tokens[at].head;
    if (at == WW_NONE || !ww_mend_within(s, at)) return WW_NONE;
    if (ww_word_among(a->tokens[at].lemma, "shooting attack bombing explosion blast raid strike massacre ambush stabbing crash fire shelling clash siege airstrike")) return at;
  }
  return WW_NONE;
}

static bool is_ground(const struct ww_token *t) {
  return t->upos == WW_UPOS_PROPN || ww_is_venue(t->lemma) ||
         ww_word_among(t->lemma, "checkpoint base post camp village town city district centre center bar party parade building barracks");
}

void ww_mend_relative(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb) {
  struct ww_token *v = &article->tokens[verb];
  if (v->deprel != WW_REL_ACL_RELCL || v->head == WW_NONE || v->head > verb || v->head < sentence->first_token) return;
  if (!nominal(&article->tokens[v->head]) || !subject_is_relative(article, sentence, verb)) return;
  if (is_time(&article->tokens[v->head])) {
    uint32_t noun = noun_before(article, sentence, v->head);
    if (noun != WW_NONE) v->head = noun;
  }
  uint32_t deed = act_behind(article, v->head, verb);
  if (deed != WW_NONE) v->head = deed;
  uint32_t act = is_ground(&article->tokens[v->head]) ? done_there(article, sentence, v->head, verb) : WW_NONE;
  if (act != WW_NONE) v->head = act;
}

// "A bombing that killed 11 shopkeepers was the work of rebels": what stands right behind the verb of a relative clause without an
// object, and was taken for a second subject of the verb further on, is that object.
void ww_mend_relative_object(struct ww_article *article, const struct ww_sentence *sentence, uint32_t noun) {
  struct ww_token *tokens = article->tokens, *n = &tokens[noun];
  if (n->deprel != WW_REL_NSUBJ && n->deprel != WW_REL_NSUBJ_PASS) return;
  if (!nominal(n) || n->head == WW_NONE || n->head < noun || !ww_mend_within(sentence, n->head) || ww_mend_child(article, sentence, noun, WW_REL_CASE, WW_NONE) != WW_NONE) return;
  uint32_t first = ww_mend_child(article, sentence, n->head, n->deprel, noun), start = ww_mend_first(article, sentence, noun);
  if (first == WW_NONE || first > noun || start <= sentence->first_token) return;
  uint32_t verb = start - 1;
  if (tokens[verb].upos != WW_UPOS_VERB || tokens[verb].deprel != WW_REL_ACL_RELCL || !ww_mend_under(article, sentence, verb, first)) return;
  if (!subject_is_relative(article, sentence, verb) || ww_mend_child(article, sentence, verb, WW_REL_OBJ, WW_NONE) != WW_NONE) return;
  if (ww_mend_child(article, sentence, verb, WW_REL_AUX_PASS, WW_NONE) != WW_NONE) return;
  n->head = verb;
  n->deprel = WW_REL_OBJ;
}

// "minister Omar Wendo, pressed to resign,": what is said of a name that the parser hung on the title right before it is said of both.
void ww_mend_clause_of_title(struct ww_article *article, const struct ww_sentence *sentence, uint32_t verb) {
  struct ww_token *v = &article->tokens[verb];
  if (v->head == WW_NONE || !ww_mend_within(sentence, v->head) || v->head == sentence->first_token || v->head > verb) return;
  const struct ww_token *name = &article->tokens[v->head];
  if (name->upos == WW_UPOS_PROPN && name->deprel == WW_REL_APPOS && name->head == v->head - 1 && article->tokens[name->head].upos == WW_UPOS_NOUN) v->head = name->head;
}
