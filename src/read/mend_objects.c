// mend_objects.c: objects, receivers and what is joined to them, where the parser hung them on a word that is not theirs.
//
// In: one parsed sentence. Out: the same, with a few relations changed. In "the blast left nine soldiers dead" the parser
// may hang the soldiers on `dead`, and nobody would know whom the blast left so; in "granted the government permission to
// sell" it takes the government for a kind of permission.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

// "left nine soldiers dead": whoever stands between "leave" and what has become of them is its object.
void ww_mend_left(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *t = &article->tokens[token];
  uint32_t state = t->head;
  if (t->deprel != WW_REL_OBL_UNMARKED && t->deprel != WW_REL_NSUBJ && t->deprel != WW_REL_COMPOUND) return;
  if (state == WW_NONE || state < token || state - sentence->first_token >= sentence->token_count || !ww_token_is_nominal(t)) return;
  const struct ww_token *adjective = &article->tokens[state];
  if (adjective->deprel != WW_REL_XCOMP || adjective->head == WW_NONE || adjective->head > token) return;
  if (!ww_word_among(adjective->lower, "dead wounded injured homeless missing stranded displaced")) return;
  if (!ww_slice_is(article->tokens[adjective->head].lemma, "leave")) return;
  t->head = adjective->head;
  t->deprel = WW_REL_OBJ;
}

static bool in_sentence(const struct ww_sentence *s, uint32_t token) { return token - s->first_token < s->token_count; }

// The first child of `head` with that relation from `from` on, or WW_NONE.
static uint32_t child_from(const struct ww_article *a, const struct ww_sentence *s, uint32_t head, enum ww_deprel deprel, uint32_t from) {
  for (uint32_t t = from; t < s->first_token + s->token_count; t++)
    if (a->tokens[t].head == head && a->tokens[t].deprel == deprel) return t;
  return WW_NONE;
}

static bool is_noun(const struct ww_token *t) { return t->upos == WW_UPOS_NOUN || t->upos == WW_UPOS_PROPN; }

// "granted the Portuguese government permission": before a leave, a loan or a right that is given stands who gets it.
static void mend_receiver(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  uint32_t thing = t->head;
  if (t->deprel != WW_REL_COMPOUND || thing != token + 1 || !in_sentence(s, thing) || a->tokens[thing].deprel != WW_REL_OBJ) return;
  if (!ww_word_among(t->lemma, "government regime authority ministry army police president minister union group council court parliament rebel "
                               "company country state opposition commission agency city")) return;
  if (!ww_word_among(a->tokens[thing].lemma, "permission approval access leave asylum immunity authority power time money loan credit support "
                                             "backing assurance guarantee recognition autonomy reason right")) return;
  uint32_t verb = a->tokens[thing].head, first = WW_NONE;
  if (verb == WW_NONE || !in_sentence(s, verb) || verb > token) return;
  if (!ww_word_among(a->tokens[verb].lemma, "give grant offer deny promise hand award lend refuse pledge allow")) return;
  for (uint32_t c = verb + 1; c < token; c++)
    if (a->tokens[c].head == thing && a->tokens[c].deprel == WW_REL_DET) first = c;
  if (first == WW_NONE) return;  // "granted government permission": a kind of it
  for (uint32_t c = first; c < token; c++)
    if (a->tokens[c].head == thing) a->tokens[c].head = token;
  t->head = verb;
  t->deprel = WW_REL_IOBJ;
}

// "charged her and the lawyer with fraud": of two objects with "and" between them neither receives the other.
static void mend_joined_receiver(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_IOBJ || t->head == WW_NONE || !in_sentence(s, token + 1) || a->tokens[token + 1].upos != WW_UPOS_CCONJ) return;
  uint32_t second = a->tokens[token + 1].head;
  if (second == WW_NONE || second < token || !in_sentence(s, second)) return;
  if (a->tokens[second].head == token && a->tokens[second].deprel == WW_REL_CONJ && child_from(a, s, t->head, WW_REL_OBJ, s->first_token) == WW_NONE) {
    t->deprel = WW_REL_OBJ;
    return;
  }
  if (a->tokens[second].deprel != WW_REL_OBJ || a->tokens[second].head != t->head) return;
  t->deprel = WW_REL_OBJ;
  a->tokens[second].head = token;
  a->tokens[second].deprel = WW_REL_CONJ;
}

// "began to imprison journalists": a noun right behind an infinitive that has no object is no oblique of another verb, and
// no preposition is cut off from its noun by a verb.
static void mend_split_infinitive_object(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if ((t->deprel != WW_REL_OBL && t->deprel != WW_REL_NMOD) || !is_noun(t) || t->head == WW_NONE || t->head > token) return;
  uint32_t verb = token;
  while (verb > s->first_token && verb > t->head && a->tokens[verb].upos != WW_UPOS_VERB) verb--;
  if (verb <= t->head || verb == token || a->tokens[verb].deprel != WW_REL_XCOMP || a->tokens[verb].head != t->head) return;
  for (uint32_t k = s->first_token; k < token; k++)
    if (k > verb ? a->tokens[k].head != token || a->tokens[k].deprel == WW_REL_CASE : a->tokens[k].head == token && k + 1 != verb) return;
  struct ww_token *to = &a->tokens[verb - 1];
  if (!ww_slice_is(to->lower, "to") || (to->head != token && to->head != verb) || child_from(a, s, verb, WW_REL_OBJ, verb) != WW_NONE) return;
  to->head = verb;
  to->deprel = WW_REL_MARK;
  to->upos = WW_UPOS_PART;
  t->head = verb;
  t->deprel = WW_REL_OBJ;
}

// "called for the United States to act and for the union to follow": what is joined with the preposition of an earlier
// phrase is joined to that phrase, not to the verb in it.
static void mend_repeated_case(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_CONJ || !is_noun(t) || t->head == WW_NONE || t->head > token || a->tokens[t->head].upos != WW_UPOS_VERB) return;
  uint32_t mark = child_from(a, s, token, WW_REL_CASE, t->head), verb = a->tokens[t->head].head;
  if (mark == WW_NONE || mark > token || verb == WW_NONE || !in_sentence(s, verb)) return;
  for (uint32_t c = verb + 1; c < t->head; c++) {
    const struct ww_token *earlier = &a->tokens[c];
    if (earlier->head != verb || (earlier->deprel != WW_REL_OBL && earlier->deprel != WW_REL_OBJ) || !is_noun(earlier)) continue;
    uint32_t own = child_from(a, s, c, WW_REL_CASE, verb + 1);
    if (own == WW_NONE || own > c || !ww_slice_equal(a->tokens[own].lower, a->tokens[mark].lower)) continue;
    t->head = c;
    return;
  }
}

// "freed the editor Ana Silva, arrested last week,": behind the comma stands what happened to the one right before it.
static void mend_captive(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *v = &a->tokens[token];
  if ((v->deprel != WW_REL_ADVCL && v->deprel != WW_REL_CONJ) || v->upos != WW_UPOS_VERB || (v->morph & WW_MORPH_PAST) == 0) return;
  if (token < s->first_token + 2 || !ww_slice_is(v[-1].form, ",") || v->head == WW_NONE || !in_sentence(s, v->head) || v->head > token) return;
  if (!ww_word_among(v->lemma, "arrest detain jail imprison kidnap abduct capture sentence convict accuse charge suspect want hold injure wound")) return;
  for (uint32_t c = token; c < s->first_token + s->token_count; c++)
    if (a->tokens[c].head == token && (a->tokens[c].deprel == WW_REL_OBJ || a->tokens[c].deprel == WW_REL_NSUBJ || a->tokens[c].deprel == WW_REL_CC)) return;
  uint32_t up = token - 2;
  while (in_sentence(s, up) && a->tokens[up].head != v->head && up > v->head) {
    if (a->tokens[up].head == WW_NONE || !is_noun(&a->tokens[up])) return;
    up = a->tokens[up].head;
  }
  if (!in_sentence(s, up) || a->tokens[up].head != v->head || a->tokens[up].deprel != WW_REL_OBJ || !is_noun(&a->tokens[up]) || up < v->head) return;
  v->head = up;
  v->deprel = WW_REL_ACL;
}

// "condemned candidate Ana Cole's call": an office right before the owner's name is no object of its own.
static void mend_title_of_owner(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token], *name = t + 1;
  if (t->upos != WW_UPOS_NOUN || !in_sentence(s, token + 1) || name->upos != WW_UPOS_PROPN || name->deprel != WW_REL_NMOD_POSS) return;
  if (name->head == WW_NONE || name->head < token || !in_sentence(s, name->head)) return;
  if (a->tokens[name->head].deprel != WW_REL_OBJ || a->tokens[name->head].head != t->head) return;
  t->head = token + 1;
  t->deprel = WW_REL_NMOD_DESC;
}

static bool is_party_tag(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  if (!ww_word_among(a->tokens[token].form, "R D I") || !in_sentence(s, token + 2)) return false;
  return ww_slice_is(a->tokens[token + 1].form, "-") && (a->tokens[token + 2].flags & WW_TOKEN_UPPER) != 0;
}

// "Sen. Ana Cole, D-Ohio, and Sen. Ben Low, R-Utah": party and state are said of the one before, who is joined to none of them.
static void mend_party_tag(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel == WW_REL_CONJ && is_party_tag(a, s, token)) t->deprel = WW_REL_APPOS;
}

// "who supported Cole and fiercely opposed Low": a participle right behind "and" is the second verb, and the name behind it
// its object: names have no participles before them without an article.
static void mend_second_verb(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *v = &a->tokens[token];
  uint32_t object = v->head;
  if (v->deprel != WW_REL_AMOD || v->upos != WW_UPOS_VERB || (v->morph & WW_MORPH_PAST) == 0 || object == WW_NONE || object < token) return;
  if (!in_sentence(s, object) || a->tokens[object].upos != WW_UPOS_PROPN || a->tokens[object].deprel != WW_REL_CONJ) return;
  uint32_t cc = token - 1, first = a->tokens[object].head;
  while (cc > s->first_token && a->tokens[cc].upos == WW_UPOS_ADV) cc--;
  if (cc <= s->first_token || a->tokens[cc].upos != WW_UPOS_CCONJ || (a->tokens[cc].head != object && a->tokens[cc].head != token)) return;
  if (first == WW_NONE || !in_sentence(s, first) || first > cc || a->tokens[first].deprel != WW_REL_OBJ) return;
  uint32_t verb = a->tokens[first].head;
  if (verb == WW_NONE || !in_sentence(s, verb) || (a->tokens[verb].morph & WW_MORPH_PAST) == 0) return;
  for (uint32_t c = cc; c < object; c++)
    if (c != token && a->tokens[c].head == object && c < token) a->tokens[c].head = token;
  v->head = verb;
  v->deprel = WW_REL_CONJ;
  v->morph = (v->morph & ~(uint32_t)(WW_MORPH_PASS | WW_MORPH_PART)) | WW_MORPH_FIN;
  a->tokens[object].head = token;
  a->tokens[object].deprel = WW_REL_OBJ;
}

// "the election of Ana Cole (Utah), Ben Low (Ohio), and Eve Ray": names in a row behind a noun that one of them belongs to
// are joined to that one; none of them explains the noun.
static void mend_row_behind_noun(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->deprel != WW_REL_CONJ || t->upos != WW_UPOS_PROPN || t->head == WW_NONE || t->head > token || !in_sentence(s, t->head)) return;
  uint32_t noun = t->head, first = WW_NONE, cc = child_from(a, s, token, WW_REL_CC, t->head), between = WW_NONE;
  if (a->tokens[noun].upos != WW_UPOS_NOUN || cc == WW_NONE || cc > token) return;
  for (uint32_t c = noun + 1; c < cc; c++) {
    if (a->tokens[c].head != noun) continue;
    if (a->tokens[c].deprel == WW_REL_NMOD && is_noun(&a->tokens[c]) && first == WW_NONE) first = c;
    if (a->tokens[c].deprel == WW_REL_APPOS && a->tokens[c].upos == WW_UPOS_PROPN && first != WW_NONE) between = c;
  }
  if (first == WW_NONE || between == WW_NONE) return;
  for (uint32_t c = first + 1; c < cc; c++)
    if (a->tokens[c].head == noun && a->tokens[c].deprel == WW_REL_APPOS && a->tokens[c].upos == WW_UPOS_PROPN)
      a->tokens[c].head = first, a->tokens[c].deprel = WW_REL_CONJ;
  t->head = first;
}

// "arrested Ana Cole, her brother and six friends": with her own kin or staff begins the next of the row.
static void mend_row_of_kin(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->upos != WW_UPOS_NOUN || t->head == WW_NONE || t->head > token || !in_sentence(s, t->head) || a->tokens[t->head].upos != WW_UPOS_PROPN) return;
  uint32_t owner = child_from(a, s, token, WW_REL_NMOD_POSS, t->head), last = child_from(a, s, token, WW_REL_CONJ, token);
  if (last == WW_NONE) last = child_from(a, s, t->head, WW_REL_CONJ, token);  // the rest of the row may hang on the first
  if (owner == WW_NONE || owner > token || a->tokens[owner].upos != WW_UPOS_PRON || last == WW_NONE || !is_noun(&a->tokens[last])) return;
  if (owner == s->first_token || !ww_slice_is(a->tokens[owner - 1].form, ",")) return;
  uint32_t cc = child_from(a, s, last, WW_REL_CC, token);
  if (cc != WW_NONE && ww_slice_is(a->tokens[cc].lower, "and")) t->deprel = WW_REL_CONJ;
}

// "Sen. Ana Cole of Utah, Sen. Ben Low of Ohio and Gov. Eve Ray": whoever has a title of his own does not explain the land
// that the one before is of, but stands beside him; so does who comes behind a semicolon.
static void mend_torn_row(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->upos != WW_UPOS_PROPN || t->head == WW_NONE || t->head > token || !in_sentence(s, t->head)) return;
  uint32_t title = child_from(a, s, token, WW_REL_NMOD_DESC, t->head), land = t->head;
  if (title == WW_NONE || title > token) return;
  if (t->deprel == WW_REL_APPOS && title > s->first_token && ww_slice_is(a->tokens[title - 1].form, ";")) {
    t->deprel = WW_REL_CONJ;
    return;
  }
  uint32_t mark = child_from(a, s, land, WW_REL_CASE, s->first_token), before = a->tokens[land].head;
  if (a->tokens[land].upos != WW_UPOS_PROPN || a->tokens[land].deprel != WW_REL_NMOD || mark == WW_NONE || !ww_word_among(a->tokens[mark].lower, "of from")) return;
  if (before == WW_NONE || before > land || !in_sentence(s, before) || !is_noun(&a->tokens[before])) return;
  if (a->tokens[before].deprel == WW_REL_APPOS && a->tokens[before].head == before - 1) before--;  // "Speaker Ana Cole"
  t->head = before;
  t->deprel = WW_REL_CONJ;
}

static bool has_article(const struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  uint32_t det = child_from(a, s, noun, WW_REL_DET, s->first_token);
  return det != WW_NONE && det < noun && ww_word_among(a->tokens[det].lower, "a an");
}

// "released a reporter, a pastor and a pilot": of three with an article each none explains another.
static void mend_row_of_some(struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  struct ww_token *t = &a->tokens[token];
  if (t->upos != WW_UPOS_NOUN || t->deprel != WW_REL_APPOS || t->head == WW_NONE || t->head > token || !in_sentence(s, t->head)) return;
  if (a->tokens[t->head].upos != WW_UPOS_NOUN || !has_article(a, s, t->head) || !has_article(a, s, token)) return;
  uint32_t last = child_from(a, s, token, WW_REL_CONJ, token), cc = last == WW_NONE ? WW_NONE : child_from(a, s, last, WW_REL_CC, token);
  if (cc != WW_NONE && ww_slice_is(a->tokens[cc].lower, "and") && is_noun(&a->tokens[last]) && has_article(a, s, last)) t->deprel = WW_REL_CONJ;
}

void ww_mend_arguments(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  switch (article->tokens[token].deprel) {
    case WW_REL_COMPOUND: mend_receiver(article, sentence, token); break;
    case WW_REL_IOBJ:
      mend_joined_receiver(article, sentence, token);
      mend_title_of_owner(article, sentence, token);
      break;
    case WW_REL_OBJ: mend_title_of_owner(article, sentence, token); break;
    case WW_REL_OBL: case WW_REL_NMOD: mend_split_infinitive_object(article, sentence, token); break;
    case WW_REL_APPOS:
      mend_row_of_kin(article, sentence, token);
      mend_row_of_some(article, sentence, token);
      mend_torn_row(article, sentence, token);
      break;
    case WW_REL_ADVCL: mend_captive(article, sentence, token); break;
    case WW_REL_AMOD: mend_second_verb(article, sentence, token); break;
    case WW_REL_CONJ:
      mend_captive(article, sentence, token);
      mend_party_tag(article, sentence, token);
      mend_repeated_case(article, sentence, token);
      mend_row_behind_noun(article, sentence, token);
      mend_torn_row(article, sentence, token);
      break;
    default: break;
  }
}
