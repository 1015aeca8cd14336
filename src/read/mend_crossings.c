// mend_crossings.c: clauses that the parser hung across each other.
//
// In: one parsed sentence. Out: the same, with a few heads changed. Heads are scored word by word, and nothing keeps two of them
// from crossing. In "The fund lent the country a million and the bank agreed to wait" the "and" may be the second verb's, and the
// bank joined to the million all the same: the one or the other is wrong, and a verb without a subject says which.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

// A finite form, or a participle with "has", "was" or "will" before it.
static bool is_finite(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  return (a->tokens[verb].morph & WW_MORPH_FIN) != 0 || ww_mend_child(a, s, verb, WW_REL_AUX, WW_NONE) != WW_NONE || ww_mend_child(a, s, verb, WW_REL_AUX_PASS, WW_NONE) != WW_NONE;
}

// "lent the country a million and the bank agreed", "freed two and Chad let three go": the last of a row right before a verb that
// is joined to another without an "and" of its own, and has no subject, is its subject.
static void mend_taken_subject(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens, *v = &tokens[verb];
  if (v->deprel != WW_REL_CONJ || v->upos != WW_UPOS_VERB || !is_finite(a, s, verb) || !ww_mend_within(s, v->head) || v->head > verb) return;
  if (!ww_token_is_verbal(&tokens[v->head]) || ww_mend_has_subject(a, s, verb)) return;
  uint32_t start = verb;  // "and Chad has let them go": what helps the verb stands between
  while (start > s->first_token + 1 && tokens[start - 1].head == verb && (tokens[start - 1].deprel == WW_REL_AUX || tokens[start - 1].deprel == WW_REL_AUX_PASS || tokens[start - 1].deprel == WW_REL_ADVMOD)) start--;
  uint32_t noun = start - 1;
  for (uint32_t steps = 0; steps < s->token_count && tokens[noun].deprel != WW_REL_CONJ && ww_mend_within(s, tokens[noun].head) && tokens[noun].head > v->head; steps++) noun = tokens[noun].head;
  if (noun >= start || tokens[noun].deprel != WW_REL_CONJ || !ww_token_is_nominal(&tokens[noun]) || !ww_mend_within(s, tokens[noun].head)) return;
  if (tokens[noun].head <= v->head || ww_token_is_verbal(&tokens[tokens[noun].head]) || ww_mend_child(a, s, noun, WW_REL_CASE, WW_NONE) != WW_NONE || ww_mend_last(a, s, noun) + 1 != start) return;
  uint32_t first = ww_mend_first(a, s, noun), own = ww_mend_child(a, s, verb, WW_REL_CC, WW_NONE);
  uint32_t and = tokens[first].deprel == WW_REL_CC ? first : first - 1;
  if (and <= s->first_token || tokens[and].upos != WW_UPOS_CCONJ || (own != WW_NONE && own != and) || (tokens[and].head != noun && tokens[and].head != verb)) return;
  tokens[and].head = verb;
  tokens[noun].head = verb;
  tokens[noun].deprel = ww_mend_subject_of(a, s, verb);
}

// "marched to demand an answer, and police fired": a finite verb with a subject of its own is not joined to an infinitive but to
// the verb above it.
static void mend_joined_to_infinitive(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens, *v = &tokens[verb];
  if (v->deprel != WW_REL_CONJ || v->upos != WW_UPOS_VERB || !is_finite(a, s, verb) || !ww_mend_within(s, v->head) || v->head > verb) return;
  uint32_t mark = ww_mend_child(a, s, v->head, WW_REL_MARK, WW_NONE), above = tokens[v->head].head, subject = ww_mend_child(a, s, verb, WW_REL_NSUBJ, WW_NONE);
  if (mark == WW_NONE || !ww_slice_is(tokens[mark].lower, "to") || above == WW_NONE || !ww_mend_within(s, above) || above > mark || !ww_token_is_verbal(&tokens[above])) return;
  if (subject == WW_NONE || subject < v->head || ww_mend_child(a, s, verb, WW_REL_CC, WW_NONE) == WW_NONE) return;
  v->head = above;
}

// The tense of a clause, by its verb or by what stands beside its adjective: 0 where it has none.
static uint32_t tense(const struct ww_article *a, const struct ww_sentence *s, uint32_t token) {
  const uint32_t tenses = WW_MORPH_PAST | WW_MORPH_PRES;
  for (uint32_t t = s->first_token; t < token; t++)
    if (a->tokens[t].head == token && (a->tokens[t].deprel == WW_REL_AUX || a->tokens[t].deprel == WW_REL_AUX_PASS || a->tokens[t].deprel == WW_REL_COP))
      return (a->tokens[t].morph & WW_MORPH_FIN) != 0 ? a->tokens[t].morph & tenses : 0;
  return (a->tokens[token].morph & WW_MORPH_FIN) != 0 ? a->tokens[token].morph & tenses : 0;
}

// "said that he is to blame for it and accused him": a past without a subject is not joined to a present; it goes with the next verb
// above in the past that has a subject.
static void mend_joined_tense(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens, *v = &tokens[verb];
  uint32_t first = v->head, and = ww_mend_child(a, s, verb, WW_REL_CC, WW_NONE);
  if (v->upos != WW_UPOS_VERB || (v->morph & WW_MORPH_PART) != 0 || tense(a, s, verb) != WW_MORPH_PAST || ww_mend_has_subject(a, s, verb) || and == WW_NONE || and > verb || first == WW_NONE || !ww_mend_within(s, first) || first > and) return;
  // "has killed and wounded", "are held and charged": what looks like a past may be a participle there.
  if (ww_mend_child(a, s, first, WW_REL_AUX, WW_NONE) != WW_NONE || ww_mend_child(a, s, first, WW_REL_AUX_PASS, WW_NONE) != WW_NONE || tense(a, s, first) != WW_MORPH_PRES) return;
  uint32_t above = tokens[first].head;
  for (uint32_t steps = 0; steps < s->token_count && above != WW_NONE && ww_mend_within(s, above) && above < first; steps++, above = tokens[above].head) {
    if (!ww_token_is_verbal(&tokens[above]) || tense(a, s, above) != WW_MORPH_PAST || !ww_mend_has_subject(a, s, above)) continue;
    v->head = above;
    return;
  }
}

// "says that for all its weight the law failed", "which in recent weeks has seized": a phrase between the mark of a clause, or its
// relative pronoun, and the clause's verb is that verb's.
static void mend_phrase_inside(struct ww_article *a, const struct ww_sentence *s, uint32_t mark) {
  struct ww_token *tokens = a->tokens;
  const struct ww_token *m = &tokens[mark];
  uint32_t verb = m->head;
  bool relative = (m->deprel == WW_REL_NSUBJ || m->deprel == WW_REL_NSUBJ_PASS) && ww_word_among(m->lower, "which who that");
  if (m->deprel != WW_REL_MARK && !relative) return;
  if (!ww_word_among(m->lower, "that which who while because although though if whether") || verb == WW_NONE || !ww_mend_within(s, verb) || verb < mark + 3 || !ww_token_is_verbal(&tokens[verb])) return;
  for (uint32_t t = mark + 1; t < verb; t++) {
    struct ww_token *x = &tokens[t];
    if ((x->deprel != WW_REL_OBL && x->deprel != WW_REL_NMOD) || !ww_mend_within(s, x->head) || x->head >= mark) continue;
    uint32_t preposition = ww_mend_child(a, s, t, WW_REL_CASE, WW_NONE);
    if (preposition == WW_NONE || preposition < mark || preposition > t || ww_mend_under(a, s, verb, t)) continue;
    x->head = verb;
    x->deprel = WW_REL_OBL;
  }
}

// "told the agency that it had taken a decision", "charges that he had hidden a report": what has an object of its own has no second
// in the "that" before its subject; the clause is what was told, and no relative one.
static void mend_that(struct ww_article *a, const struct ww_sentence *s, uint32_t that) {
  struct ww_token *tokens = a->tokens;
  uint32_t verb = tokens[that].head;
  if (!ww_slice_is(tokens[that].lower, "that") || verb == WW_NONE || !ww_mend_within(s, verb) || verb < that || (tokens[verb].deprel != WW_REL_ACL_RELCL && tokens[verb].deprel != WW_REL_CCOMP)) return;
  uint32_t object = ww_mend_child(a, s, verb, WW_REL_OBJ, that), subject = ww_mend_child(a, s, verb, WW_REL_NSUBJ, that), noun = tokens[verb].head;
  if (object == WW_NONE || object < verb || subject == WW_NONE || subject < that || noun == WW_NONE || !ww_mend_within(s, noun) || noun > that) return;
  tokens[that].deprel = WW_REL_MARK;
  tokens[that].upos = WW_UPOS_SCONJ;
  if (tokens[verb].deprel == WW_REL_CCOMP) return;  // "announced that he will not back Mali"
  tokens[verb].deprel = WW_REL_ACL;
  uint32_t said = tokens[noun].head;
  if (said == WW_NONE || !ww_mend_within(s, said) || said > noun || (tokens[noun].deprel != WW_REL_IOBJ && tokens[noun].deprel != WW_REL_OBJ)) return;
  if (!ww_word_among(tokens[said].lemma, "tell inform warn assure remind advise convince persuade notify") || ww_mend_child(a, s, said, WW_REL_CCOMP, WW_NONE) != WW_NONE) return;
  tokens[verb].head = said;
  tokens[verb].deprel = WW_REL_CCOMP;
}

// "refused a request from the premier to step down": what somebody was asked for right behind the asking is what was asked.
static void mend_asking(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens;
  uint32_t mark = ww_mend_child(a, s, verb, WW_REL_MARK, WW_NONE), above = tokens[verb].head;
  if (mark == WW_NONE || !ww_slice_is(tokens[mark].lower, "to") || mark > verb || above == WW_NONE || !ww_mend_within(s, above) || above > mark) return;
  uint32_t noun = ww_mend_child(a, s, above, WW_REL_OBJ, WW_NONE);
  if (noun == WW_NONE || noun < above || noun > mark || !ww_word_among(tokens[noun].lower, "request requests demand demands appeal appeals plea pleas call calls order orders invitation ultimatum")) return;
  if (ww_mend_last(a, s, noun) + 1 != ww_mend_first(a, s, verb)) return;
  tokens[verb].head = noun;
  tokens[verb].deprel = WW_REL_ACL;
}

// "The union called on Chad and Mali to remember that no raid can excuse it": of two subjects of one verb, with "that" between them,
// the first is no part of the clause; the participle behind it is the verb that the sentence lacks.
static void mend_said_before_that(struct ww_article *a, struct ww_sentence *s, uint32_t that) {
  struct ww_token *tokens = a->tokens;
  uint32_t verb = tokens[that].head, first = WW_NONE, second = WW_NONE, said = WW_NONE;
  if (!ww_slice_is(tokens[that].lower, "that") || verb == WW_NONE || verb != s->root || verb < that) return;
  for (uint32_t t = s->first_token; t < verb; t++) {
    if (tokens[t].head != verb || (tokens[t].deprel != WW_REL_NSUBJ && tokens[t].deprel != WW_REL_NSUBJ_PASS)) continue;
    if (t < that && first == WW_NONE) first = t;
    else if (t > that && second == WW_NONE) second = t;
  }
  if (first == WW_NONE || second == WW_NONE) return;
  for (uint32_t t = first + 1; t < that && said == WW_NONE; t++)
    if (tokens[t].head == first && tokens[t].deprel == WW_REL_ACL && tokens[t].upos == WW_UPOS_VERB && (tokens[t].morph & WW_MORPH_PAST) != 0 && ww_mend_child(a, s, t, WW_REL_OBL_AGENT, WW_NONE) == WW_NONE) said = t;
  if (said == WW_NONE) return;
  uint32_t inner = said;  // "to remember that"
  for (uint32_t t = said + 1; t < that; t++)
    if (tokens[t].head == said && tokens[t].upos == WW_UPOS_VERB && ww_mend_last(a, s, t) + 1 >= that - 1) inner = t;
  tokens[said].head = tokens[verb].head;
  tokens[said].deprel = tokens[verb].deprel;
  tokens[said].morph = WW_MORPH_PAST | WW_MORPH_FIN;
  tokens[verb].head = inner;
  tokens[verb].deprel = WW_REL_CCOMP;
  tokens[first].head = said;
  tokens[first].deprel = WW_REL_NSUBJ;
  s->root = said;
}

// "an inquiry by the Federal Police and Department of State": behind "by" or "between" a name right behind "and" is joined to the
// name there, and not to what they do.
static void mend_joined_to_act(struct ww_article *a, const struct ww_sentence *s, uint32_t name) {
  struct ww_token *tokens = a->tokens, *n = &tokens[name];
  uint32_t act = n->head, and = ww_mend_child(a, s, name, WW_REL_CC, WW_NONE);
  if (n->upos != WW_UPOS_PROPN || act == WW_NONE || !ww_mend_within(s, act) || tokens[act].upos != WW_UPOS_NOUN || act > name || and == WW_NONE || and > name || !ww_slice_is(tokens[and].lower, "and")) return;
  if (ww_mend_child(a, s, name, WW_REL_CASE, WW_NONE) != WW_NONE) return;
  for (uint32_t t = act + 1; t < and; t++) {
    uint32_t mark = tokens[t].head == act && tokens[t].deprel == WW_REL_NMOD && tokens[t].upos == WW_UPOS_PROPN ? ww_mend_child(a, s, t, WW_REL_CASE, WW_NONE) : WW_NONE;
    if (mark == WW_NONE || !ww_word_among(tokens[mark].lower, "by between with against") || ww_mend_last(a, s, t) + 1 != and) continue;
    n->head = t;
    return;
  }
}

// "comes as police used gas to disperse them": an infinitive right behind a clause with a subject of its own says what that clause
// was done for.
static void mend_purpose(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens;
  uint32_t mark = ww_mend_child(a, s, verb, WW_REL_MARK, WW_NONE), above = tokens[verb].head;
  if (mark == WW_NONE || !ww_slice_is(tokens[mark].lower, "to") || mark > verb || above == WW_NONE || !ww_mend_within(s, above) || above > mark) return;
  for (uint32_t t = above + 1; t < mark; t++) {
    if (tokens[t].head != above || tokens[t].deprel != WW_REL_ADVCL || tokens[t].upos != WW_UPOS_VERB || ww_mend_last(a, s, t) + 1 != mark) continue;
    uint32_t why = ww_mend_child(a, s, t, WW_REL_MARK, WW_NONE);
    if (why == WW_NONE || !ww_word_among(tokens[why].lower, "as while after when") || !ww_mend_has_subject(a, s, t) || ww_mend_child(a, s, t, WW_REL_OBJ, WW_NONE) == WW_NONE) continue;
    tokens[verb].head = t;
    return;
  }
}

// The verb of a sentence whose root is the noun that a clause was put in behind: "Chad, which has ties with both, asked for calm".
// It stands right behind the second comma, with no subject, mark or "and" of its own, somewhere under the clause.
static bool behind_clause(const struct ww_article *a, const struct ww_sentence *s, uint32_t root, uint32_t verb) {
  const struct ww_token *tokens = a->tokens, *v = &tokens[verb];
  if (v->upos != WW_UPOS_VERB || ((v->morph & WW_MORPH_PAST) == 0 && !is_finite(a, s, verb)) || !ww_mend_within(s, v->head) || ww_mend_has_subject(a, s, verb)) return false;
  if (v->deprel != WW_REL_CONJ && v->deprel != WW_REL_ACL && v->deprel != WW_REL_ACL_RELCL && v->deprel != WW_REL_ADVCL && v->deprel != WW_REL_PARATAXIS) return false;
  static const enum ww_deprel signs[] = {WW_REL_MARK, WW_REL_CC, WW_REL_OBL_AGENT};
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (ww_mend_child(a, s, verb, signs[i], WW_NONE) != WW_NONE) return false;
  uint32_t start = verb, clause = WW_NONE, commas = 0;
  while (start > root + 1 && tokens[start - 1].head == verb && (tokens[start - 1].deprel == WW_REL_AUX || tokens[start - 1].deprel == WW_REL_AUX_PASS || tokens[start - 1].deprel == WW_REL_ADVMOD)) start--;
  if (!ww_slice_is(tokens[start - 1].form, ",")) return false;
  for (uint32_t t = root + 1; t < verb; t++) {
    commas += ww_slice_is(tokens[t].form, ",");
    if (clause == WW_NONE && commas == 1 && tokens[t].upos == WW_UPOS_VERB && (tokens[t].deprel == WW_REL_ACL_RELCL || tokens[t].deprel == WW_REL_ACL)) clause = t;
  }
  return commas == 2 && clause != WW_NONE && ww_mend_under(a, s, clause, root);
}

// "The expert under scrutiny declared, "I did nothing"": nothing that is said of a noun says something itself.
static bool says_itself(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  const struct ww_token *v = &a->tokens[verb];
  if (v->deprel != WW_REL_ACL || v->upos != WW_UPOS_VERB || (v->morph & WW_MORPH_PAST) == 0 || ww_mend_has_subject(a, s, verb) || ww_mend_child(a, s, verb, WW_REL_OBL_AGENT, WW_NONE) != WW_NONE) return false;
  uint32_t said = ww_mend_child(a, s, verb, WW_REL_CCOMP, WW_NONE);
  return said != WW_NONE && said > verb && ww_word_among(v->lower, "declared said insisted argued announced warned claimed asked replied added wrote admitted");
}

// "Ana Cole, his former adviser, ripped Director Low": the verb behind the second comma, taken for a word of the noun behind it.
static bool before_object(const struct ww_article *a, const struct ww_sentence *s, uint32_t root, uint32_t verb) {
  const struct ww_token *tokens = a->tokens, *v = &tokens[verb];
  uint32_t noun = v->head, commas = 0, explained = ww_mend_child(a, s, root, WW_REL_APPOS, WW_NONE);
  if (v->upos != WW_UPOS_VERB || v->deprel != WW_REL_AMOD || (v->morph & WW_MORPH_PAST) == 0 || !ww_slice_is(v[-1].form, ",") || !ww_mend_within(s, noun) || noun < verb) return false;
  if (tokens[root].upos != WW_UPOS_PROPN || explained == WW_NONE || explained > verb || ww_mend_first(a, s, noun) + 1 < verb || (tokens[noun].deprel != WW_REL_APPOS && tokens[noun].deprel != WW_REL_CONJ)) return false;
  for (uint32_t t = root + 1; t < verb; t++) commas += ww_slice_is(tokens[t].form, ",");
  return commas == 2 && ww_mend_child(a, s, noun, WW_REL_CC, WW_NONE) == WW_NONE;
}

// What is hung on the noun behind its verb is the verb's.
static void mend_noun_for_verb(struct ww_article *a, struct ww_sentence *s, uint32_t root) {
  struct ww_token *tokens = a->tokens;
  uint32_t verb = WW_NONE, end = s->first_token + s->token_count;
  if (s->part == WW_PART_TITLE || !ww_token_is_nominal(&tokens[root]) || ww_mend_has_subject(a, s, root) || ww_mend_child(a, s, root, WW_REL_COP, WW_NONE) != WW_NONE || ww_mend_child(a, s, root, WW_REL_CASE, WW_NONE) != WW_NONE) return;
  for (uint32_t t = root + 1; t < end && verb == WW_NONE; t++)
    if (behind_clause(a, s, root, t) || says_itself(a, s, t) || before_object(a, s, root, t)) verb = t;
  if (verb == WW_NONE) return;
  uint32_t object = tokens[verb].deprel == WW_REL_AMOD ? tokens[verb].head : WW_NONE;
  for (uint32_t t = verb + 1; t < end; t++)
    if (!ww_mend_under(a, s, t, verb) && tokens[t].head < verb) tokens[t].head = verb;
  for (uint32_t t = s->first_token; t < root; t++)  // "In May Chad, which ..., left"
    if (tokens[t].head == root && (tokens[t].deprel == WW_REL_OBL || tokens[t].deprel == WW_REL_ADVMOD || tokens[t].deprel == WW_REL_CC || tokens[t].deprel == WW_REL_OBL_UNMARKED)) tokens[t].head = verb;
  tokens[verb].head = tokens[root].head;
  tokens[verb].deprel = tokens[root].deprel;
  if (object != WW_NONE) tokens[object].head = verb, tokens[object].deprel = WW_REL_OBJ;
  tokens[root].head = verb;
  tokens[root].deprel = ww_mend_subject_of(a, s, verb);
  if (tokens[root].deprel == WW_REL_NSUBJ) ww_mend_make_finite(&tokens[verb]);
  s->root = verb;
}

// "The judge said the trial was fair and added": whoever said the one added the other.
static void mend_added(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens, *v = &tokens[verb];
  uint32_t clause = v->head, said = clause == WW_NONE || !ww_mend_within(s, clause) ? WW_NONE : tokens[clause].head;
  if (said == WW_NONE || !ww_mend_within(s, said) || said > clause || tokens[clause].deprel != WW_REL_CCOMP || ww_mend_has_subject(a, s, verb)) return;
  if (!ww_word_among(v->lower, "added stressed reiterated noted insisted") || !ww_word_among(tokens[said].lower, "said says told confirmed explained argued claimed announced")) return;
  v->head = said;
}

// "looks into reports that Mali has armed them": behind a word for what is said, "that" begins what it says.
static void mend_report_that(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens;
  uint32_t mark = ww_mend_child(a, s, verb, WW_REL_MARK, WW_NONE);
  if (mark == WW_NONE || mark <= s->first_token || mark > verb || !ww_slice_is(tokens[mark].lower, "that") || ww_mend_first(a, s, verb) != mark) return;
  struct ww_token *noun = &tokens[mark - 1];
  if (noun->upos != WW_UPOS_NOUN || noun->head != tokens[verb].head || noun->head > mark) return;
  if (!ww_word_among(noun->lower, "report reports claim claims allegation allegations accusation accusations charge charges rumour rumours rumor rumors suggestion suggestions evidence fears concerns")) return;
  tokens[verb].head = mark - 1;
  tokens[verb].deprel = WW_REL_ACL;
}

// "declared, "I am not he," and lashed out": behind the quotation stands again what the speaker does.
static void mend_behind_quotation(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens, *v = &tokens[verb];
  uint32_t clause = v->head, and = ww_mend_child(a, s, verb, WW_REL_CC, WW_NONE);
  if (clause == WW_NONE || !ww_mend_within(s, clause) || clause > verb || tokens[clause].deprel != WW_REL_CCOMP || and == WW_NONE || and <= clause || v->upos != WW_UPOS_VERB || ww_mend_has_subject(a, s, verb)) return;
  uint32_t said = tokens[clause].head;
  if (said == WW_NONE || !ww_mend_within(s, said) || said > clause || !ww_word_among(tokens[and - 1].form, "\" ” ''")) return;
  for (uint32_t t = said + 1; t < clause; t++)
    if (ww_word_among(tokens[t].form, "\" “ ``")) v->head = said;
}

// "voters, who have backed her,": "who" is somebody, and nothing that happened: the clause is the noun's before its comma.
static void mend_who(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *tokens = a->tokens;
  uint32_t who = ww_mend_child(a, s, verb, WW_REL_NSUBJ, WW_NONE);
  if (who == WW_NONE) who = ww_mend_child(a, s, verb, WW_REL_NSUBJ_PASS, WW_NONE);
  if (who == WW_NONE || who < s->first_token + 2 || who > verb || !ww_slice_is(tokens[who].lower, "who") || tokens[verb].head == WW_NONE || tokens[verb].head > who) return;
  uint32_t noun = ww_slice_is(tokens[who - 1].form, ",") ? who - 2 : who - 1;
  if (!ww_token_is_nominal(&tokens[noun])) return;
  while (tokens[noun].deprel == WW_REL_FLAT && ww_mend_within(s, tokens[noun].head) && tokens[noun].head < noun) noun = tokens[noun].head;
  tokens[verb].head = noun;
  tokens[verb].deprel = WW_REL_ACL_RELCL;
}

// "One of them, the Front, has left": nobody is called to between a subject and its verb.
static void mend_called(struct ww_article *a, const struct ww_sentence *s, uint32_t name) {
  struct ww_token *n = &a->tokens[name];
  if (n->head == WW_NONE || !ww_mend_within(s, n->head) || n->head < name) return;
  uint32_t subject = ww_mend_child(a, s, n->head, WW_REL_NSUBJ, WW_NONE), first = ww_mend_first(a, s, name);
  if (subject == WW_NONE || subject > name || first <= subject + 1) return;
  while (first < name && a->tokens[first].upos == WW_UPOS_PUNCT) first++;
  if (!ww_slice_is(a->tokens[first - 1].form, ",") || ww_mend_last(a, s, subject) + 2 < first) return;
  n->head = subject;
  n->deprel = WW_REL_APPOS;
}

// "suggest the premier might be right": whoever stands right before a finite clause without a subject is its subject.
static void mend_before_clause(struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  struct ww_token *tokens = a->tokens, *n = &tokens[noun];
  if (!ww_token_is_nominal(n) || n->head == WW_NONE || !ww_mend_within(s, n->head) || n->head > noun) return;
  uint32_t clause = ww_mend_child(a, s, n->head, WW_REL_CCOMP, WW_NONE), next = ww_mend_last(a, s, noun) + 1;
  if (clause == WW_NONE || clause < noun || ww_mend_first(a, s, clause) != next || tokens[next].head != clause || ww_mend_has_subject(a, s, clause) || ww_mend_child(a, s, clause, WW_REL_MARK, WW_NONE) != WW_NONE) return;
  bool helped = tokens[next].upos == WW_UPOS_AUX && (tokens[next].deprel == WW_REL_AUX || tokens[next].deprel == WW_REL_AUX_PASS || tokens[next].deprel == WW_REL_COP) && (tokens[next].morph & (WW_MORPH_INF | WW_MORPH_PART | WW_MORPH_GER)) == 0;
  if (!helped) return;
  n->head = clause;
  n->deprel = ww_mend_subject_of(a, s, clause);
}

// "Beck, who backed him, said it was over", "Lee, also campaigning there, said it was over": what is said is no name, and no form
// in -ing between commas; the name is who said it.
static void mend_named_clause(struct ww_article *a, const struct ww_sentence *s, uint32_t clause) {
  struct ww_token *tokens = a->tokens, *c = &tokens[clause];
  uint32_t said = c->head, name = clause;
  if (said == WW_NONE || !ww_mend_within(s, said) || said < clause || !ww_token_is_verbal(&tokens[said]) || ww_mend_has_subject(a, s, said)) return;
  if (ww_mend_child(a, s, clause, WW_REL_COP, WW_NONE) != WW_NONE || ww_mend_child(a, s, clause, WW_REL_CASE, WW_NONE) != WW_NONE || ww_mend_child(a, s, clause, WW_REL_AUX, WW_NONE) != WW_NONE) return;
  if (c->upos == WW_UPOS_VERB && ww_slice_ends(c->lower, WW_SLICE("ing"))) {
    name = ww_mend_child(a, s, clause, WW_REL_NSUBJ, WW_NONE);
    if (name == WW_NONE || name > clause) return;
    uint32_t comma = clause;
    while (comma > name + 1 && !ww_slice_is(tokens[comma].form, ",")) comma--;
    if (comma <= name + 1 && !ww_slice_is(tokens[comma].form, ",")) return;
    tokens[name].head = said;
    c->head = name;
    c->deprel = WW_REL_ACL;
  } else if (c->upos != WW_UPOS_PROPN || ww_mend_has_subject(a, s, clause) || ww_mend_child(a, s, clause, WW_REL_ACL_RELCL, WW_NONE) == WW_NONE) {
    return;
  }
  tokens[name].head = said;
  tokens[name].deprel = ww_mend_subject_of(a, s, said);
}

// "expanding its probe into the fire": what is looked into is the inquiry's.
static void mend_into(struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  struct ww_token *tokens = a->tokens;
  uint32_t mark = ww_mend_child(a, s, noun, WW_REL_CASE, WW_NONE);
  if (mark == WW_NONE || mark <= s->first_token || mark > noun || !ww_slice_is(tokens[mark].lower, "into") || ww_mend_first(a, s, noun) != mark || tokens[mark - 1].upos != WW_UPOS_NOUN) return;
  if (tokens[noun].head == WW_NONE || tokens[noun].head >= mark - 1 || !ww_word_among(tokens[mark - 1].lower, "probe probes investigation investigations inquiry inquiries enquiry inquest")) return;
  tokens[noun].head = mark - 1;
  tokens[noun].deprel = WW_REL_NMOD;
}

// "For its part the army gave in": a phrase with a preposition right before the article of a subject is the verb's.
static void mend_phrase_before(struct ww_article *a, const struct ww_sentence *s, uint32_t noun) {
  struct ww_token *tokens = a->tokens, *n = &tokens[noun];
  uint32_t subject = n->head;
  if (subject == WW_NONE || subject < noun || !ww_mend_within(s, subject) || !ww_token_is_nominal(n) || n->upos == WW_UPOS_NUM) return;
  uint32_t mark = ww_mend_child(a, s, noun, WW_REL_CASE, WW_NONE);
  if (mark == WW_NONE || mark > noun || mark != ww_mend_first(a, s, subject)) return;
  if ((tokens[subject].deprel != WW_REL_NSUBJ && tokens[subject].deprel != WW_REL_NSUBJ_PASS && tokens[subject].deprel != WW_REL_OBL) || !ww_token_is_nominal(&tokens[subject])) return;
  uint32_t next = ww_mend_last(a, s, noun) + 1, verb = tokens[subject].head;
  if (verb == WW_NONE || !ww_mend_within(s, verb) || verb < subject || !ww_token_is_verbal(&tokens[verb]) || tokens[next].head != subject || (tokens[next].deprel != WW_REL_DET && tokens[next].deprel != WW_REL_NMOD_POSS)) return;
  n->head = verb;
  n->deprel = WW_REL_OBL;
  if (tokens[subject].deprel == WW_REL_OBL && ww_mend_child(a, s, subject, WW_REL_CASE, WW_NONE) == WW_NONE && !ww_mend_has_subject(a, s, verb)) tokens[subject].deprel = ww_mend_subject_of(a, s, verb);
}

static const char weekdays[] = "monday tuesday wednesday thursday friday saturday sunday";

// "has backed him since 2012 and sent food on Monday": a day behind the second of two verbs is not the first one's that has its time.
static void mend_day_behind(struct ww_article *a, const struct ww_sentence *s, uint32_t day) {
  struct ww_token *tokens = a->tokens;
  uint32_t first = tokens[day].head, second = WW_NONE;
  if (!ww_word_among(tokens[day].lower, weekdays) || first == WW_NONE || !ww_mend_within(s, first) || first > day || tokens[first].upos != WW_UPOS_VERB) return;
  for (uint32_t t = first + 1; t < day; t++)
    if (tokens[t].head == first && tokens[t].deprel == WW_REL_CONJ && tokens[t].upos == WW_UPOS_VERB) second = t;
  if (second == WW_NONE || ww_mend_last(a, s, second) + 1 != ww_mend_first(a, s, day)) return;
  for (uint32_t t = first + 1; t < second; t++) {
    bool own = tokens[t].head == first && tokens[t].deprel == WW_REL_OBL && (tokens[t].upos == WW_UPOS_NUM || ww_word_among(tokens[t].lower, weekdays));
    if (own) tokens[day].head = second;
  }
}

// "end what they call raids": what they are called is meant.
static void mend_what_they_call(struct ww_article *a, const struct ww_sentence *s, uint32_t what) {
  struct ww_token *tokens = a->tokens;
  uint32_t verb = tokens[what].head;
  if (!ww_slice_is(tokens[what].lower, "what") || verb == WW_NONE || !ww_mend_within(s, verb) || verb > what) return;
  uint32_t call = ww_mend_child(a, s, what, WW_REL_ACL_RELCL, WW_NONE);
  if (call == WW_NONE || !ww_word_among(tokens[call].lower, "call calls called term terms termed dubbed")) return;
  uint32_t name = ww_mend_child(a, s, call, WW_REL_OBJ, WW_NONE);
  if (name == WW_NONE) name = ww_mend_child(a, s, call, WW_REL_XCOMP, WW_NONE);
  if (name == WW_NONE || name < call || tokens[name].upos != WW_UPOS_NOUN || !ww_mend_has_subject(a, s, call)) return;
  tokens[name].head = verb;
  tokens[name].deprel = tokens[what].deprel;
  for (uint32_t t = s->first_token; t < what; t++)
    if (tokens[t].head == what) tokens[t].head = name;
  tokens[call].head = name;
  tokens[what].head = call;
  tokens[what].deprel = WW_REL_OBJ;
}

// "it was closed, the company said, citing a strike": what somebody does in saying is not what he says.
static void mend_citing(struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  struct ww_token *v = &a->tokens[verb];
  if (v->upos != WW_UPOS_VERB || !ww_slice_ends(v->lower, WW_SLICE("ing")) || verb == s->first_token || !ww_slice_is(v[-1].form, ",") || v->head == WW_NONE || v->head + 2 != verb) return;
  if (!ww_mend_has_subject(a, s, verb) && ww_mend_child(a, s, verb, WW_REL_MARK, WW_NONE) == WW_NONE) v->deprel = WW_REL_ADVCL;
}

void ww_mend_crossings(struct ww_article *article, struct ww_sentence *sentence, uint32_t token) {
  switch (article->tokens[token].deprel) {
    case WW_REL_ROOT: mend_noun_for_verb(article, sentence, token); break;
    case WW_REL_CCOMP:
      mend_citing(article, sentence, token);
      if (article->tokens[token].deprel == WW_REL_CCOMP) mend_named_clause(article, sentence, token);
      break;
    case WW_REL_ADVCL_RELCL: mend_who(article, sentence, token); break;
    case WW_REL_VOCATIVE: mend_called(article, sentence, token); break;
    case WW_REL_IOBJ: mend_before_clause(article, sentence, token); break;
    case WW_REL_CONJ:
      mend_added(article, sentence, token);
      mend_behind_quotation(article, sentence, token);
      mend_taken_subject(article, sentence, token);
      mend_joined_to_infinitive(article, sentence, token);
      mend_joined_tense(article, sentence, token);
      mend_joined_to_act(article, sentence, token);
      break;
    case WW_REL_MARK:
      mend_said_before_that(article, sentence, token);
      mend_phrase_inside(article, sentence, token);
      break;
    case WW_REL_NSUBJ: case WW_REL_NSUBJ_PASS: mend_phrase_inside(article, sentence, token); break;
    case WW_REL_NMOD: mend_phrase_before(article, sentence, token); break;
    case WW_REL_OBL:
      mend_what_they_call(article, sentence, token);
      mend_day_behind(article, sentence, token);
      mend_into(article, sentence, token);
      break;
    case WW_REL_OBJ:
      mend_that(article, sentence, token);
      if (article->tokens[token].deprel == WW_REL_OBJ) mend_before_clause(article, sentence, token);
      mend_what_they_call(article, sentence, token);
      break;
    case WW_REL_ADVCL:
      mend_asking(article, sentence, token);
      mend_report_that(article, sentence, token);
      if (article->tokens[token].deprel == WW_REL_ADVCL) mend_purpose(article, sentence, token);
      break;
    default: break;
  }
}
