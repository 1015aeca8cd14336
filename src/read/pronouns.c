// pronouns.c: whom he, it and they mean, and who says I and we.
//
// In: a pronoun, and the clusters of what was spoken of before. Out: its cluster, or WW_NONE. Of the candidates that fit in
// number and gender the best by learnt weights (antecedents.c) is taken, unless nobody fits better, as where a plain noun has
// more right to the pronoun. In "Chad sent troops. It warned Libya." it is Chad; in "It is clear that" nobody.
#include "base/slice.h"
#include "read/antecedents.h"
#include "read/clause.h"
#include "read/mentions.h"

// Scores of the rules are tuned on the training part of GUM with tools/score_coref.py. "It" is a thing or an event as often as
// somebody, so that it asks for more than nearness: a subject of the sentence before, or a near one.
enum { WW_LEAST_FOR_IT = 42, WW_CLAUSES_UP = 10, WW_FOR_UNDERSTOOD = 16, WW_FOR_BESIDE = 12, WW_FOR_ACCUSED = 18, WW_OPENING = 12 };
enum { WW_FOR_TWO = 20 };  // of two that are joined: what the rules take off where "they" would be one

static const struct ww_token *token_of(const struct ww_mention_work *work, uint32_t t) { return &work->article->tokens[t]; }

// How much the place of a word in its clause speaks for it.
int ww_grammar_score(const struct ww_mention_work *work, uint32_t head, bool before_noun) {
  uint8_t deprel = ww_relation_of(work, head);
  if (ww_is_subject(deprel)) {
    uint32_t verb = token_of(work, head)->head;
    return verb != WW_NONE && token_of(work, verb)->deprel == WW_REL_ROOT ? 14 : 10;
  }
  if (before_noun) return -8;
  switch (deprel) {
    case WW_REL_OBJ: case WW_REL_IOBJ: return 4;
    case WW_REL_OBL_AGENT: return 6;
    case WW_REL_NMOD_POSS: return 1;
    default: return 0;
  }
}

int ww_nearness(uint32_t from, uint32_t to) {
  static const int scores[] = {30, 25, 13, 6};
  uint32_t distance = to - from;
  return distance < sizeof scores / sizeof *scores ? scores[distance] : WW_NO_SCORE;
}

// Whether subject and object of one verb: "Chad attacked it" is not about Chad.
static bool clash_in_clause(const struct ww_mention_work *work, const struct ww_candidate *pronoun, const struct ww_candidate *other) {
  const struct ww_token *p = token_of(work, pronoun->head), *o = token_of(work, other->head);
  if (pronoun->sentence != other->sentence || p->deprel == WW_REL_NMOD_POSS || (p->morph & WW_MORPH_REFL) != 0) return false;
  if (p->head == o->head) return true;
  return p->head != WW_NONE && p->head >= other->first && p->head <= other->last;
}

// The clause above the pronoun whose subject `o` is without standing in it: North Korea of "urged North Korea to resume
// talks it left", the wife of "his wife, who spoke of her work". Returns the verb of that clause, or WW_NONE.
static uint32_t clause_of_understood(const struct ww_mention_work *work, const struct ww_candidate *p, const struct ww_candidate *o) {
  if (p->sentence != o->sentence) return WW_NONE;
  uint32_t at = p->head;
  for (int steps = 0; steps < WW_CLAUSES_UP && at != WW_NONE; steps++, at = token_of(work, at)->head) {
    const struct ww_token *verb = token_of(work, at);
    if (verb->head == WW_NONE) break;
    if (verb->deprel == WW_REL_XCOMP && verb->upos == WW_UPOS_VERB) {
      const struct ww_token *head = token_of(work, o->head);
      bool told = head->head == verb->head && (head->deprel == WW_REL_OBJ || head->deprel == WW_REL_IOBJ);
      if (told && !ww_slice_is(token_of(work, verb->head)->lemma, "promise")) return at;
    } else if (verb->deprel == WW_REL_ACL && verb->upos == WW_UPOS_VERB && verb->head >= o->first && verb->head <= o->last && (verb->morph & WW_MORPH_PAST) == 0 &&
               ww_cue_of(work->knowledge, verb->lemma, WW_POS_VERB) != NULL) {
      return at;  // "a clip of Lee saying that he left"
    } else if (verb->deprel == WW_REL_ACL_RELCL && verb->head >= o->first && verb->head <= o->last) {
      for (uint32_t t = o->last + 1; t < at; t++) {
        const struct ww_token *who = token_of(work, t);
        bool relative = ww_slice_is(who->lower, "who") || ww_slice_is(who->lower, "which") || ww_slice_is(who->lower, "that");
        if (who->head == at && ww_is_subject(who->deprel)) return relative ? at : WW_NONE;
      }
      return WW_NONE;
    }
  }
  return WW_NONE;
}

// "Trump and his aides", "Chad and its army": the owner stands right before.
static bool owns_beside(const struct ww_mention_work *work, const struct ww_candidate *p, const struct ww_candidate *o) {
  return token_of(work, p->head)->deprel == WW_REL_NMOD_POSS && p->sentence == o->sentence && o->last + 2 == p->first &&
         ww_slice_is(token_of(work, o->last + 1)->lower, "and");
}

// Whether somebody says what the quotation around the pronoun holds: "he" in what Moreno says is not Moreno.
static bool says_quotation(const struct ww_mention_work *work, const struct ww_candidate *p, uint32_t cluster) {
  if (!work->quoted[p->head]) return false;
  const struct ww_article *a = work->article;
  const struct ww_sentence *s = &a->sentences[p->sentence];
  bool before = p->sentence > 0 && a->sentences[p->sentence - 1].paragraph == s->paragraph;
  uint32_t first = before ? a->sentences[p->sentence - 1].first_token : s->first_token;
  for (uint32_t t = first; t < s->first_token + s->token_count; t++) {
    const struct ww_token *w = token_of(work, t);
    if (work->quoted[t] || !ww_is_subject(w->deprel) || w->head == WW_NONE || w->mention == WW_NONE || work->quoted[w->head]) continue;
    if (ww_cue_of(work->knowledge, token_of(work, w->head)->lemma, WW_POS_VERB) == NULL) continue;
    uint32_t k = work->items[w->mention].cluster;
    if (k != WW_NONE && ww_cluster_root(work, k) == cluster) return true;
  }
  return false;
}

// "He accused Moreno": whom the pronoun's own verb is about is named behind it, and so is somebody else.
static bool named_behind(const struct ww_mention_work *work, uint32_t item, uint32_t cluster) {
  const struct ww_candidate *p = &work->items[item];
  uint32_t verb = token_of(work, p->head)->head;
  if (verb == WW_NONE || !ww_is_subject(token_of(work, p->head)->deprel)) return false;
  for (uint32_t i = item + 1; i < work->count && work->items[i].sentence == p->sentence; i++) {
    const struct ww_candidate *o = &work->items[i];
    const struct ww_token *head = token_of(work, o->head);
    bool beside = head->head == verb && (head->deprel == WW_REL_OBJ || head->deprel == WW_REL_IOBJ || head->deprel == WW_REL_OBL);
    if (beside && o->kind == WW_MENTION_NAME && o->cluster != WW_NONE && ww_cluster_root(work, o->cluster) == cluster) return true;
  }
  return false;
}

static bool fits_pronoun(const struct ww_candidate *p, const struct ww_cluster *k, const struct ww_candidate *o) {
  switch (p->pronoun) {
    case WW_PRONOUN_HE:
    case WW_PRONOUN_SHE: {
      if (k->kind != WW_ENTITY_PERSON && k->kind != WW_KIND_UNKNOWN) return false;
      bool male = p->pronoun == WW_PRONOUN_HE;
      return !k->plural && !o->plural && !(male ? k->female && !k->male : k->male && !k->female);
    }
    case WW_PRONOUN_IT: return k->kind != WW_ENTITY_PERSON && !k->plural && !o->plural;
    case WW_PRONOUN_THEY: return k->kind != WW_ENTITY_PLACE && (k->kind != WW_ENTITY_PERSON || k->plural);
    default: return false;
  }
}

// Whom the article names again and again it speaks of more likely.
int ww_salience(const struct ww_cluster *k) {
  int score = 0;
  for (uint32_t names = k->names; names > 1 && score < 8; names >>= 1) score += 2;
  return score;
}

// The best plain noun that a pronoun may mean: a subject of this clause or the one before that is no mention.
static int blocker_score(const struct ww_mention_work *work, const struct ww_candidate *p) {
  const struct ww_article *a = work->article;
  int best = WW_NO_SCORE;
  if (p->pronoun != WW_PRONOUN_IT && p->pronoun != WW_PRONOUN_THEY) return best;
  uint32_t from = p->sentence > 0 ? p->sentence - 1 : 0;
  for (uint32_t s = from; s <= p->sentence; s++) {
    const struct ww_sentence *sentence = &a->sentences[s];
    if (!sentence->parse || sentence->part == WW_PART_TITLE) continue;
    uint32_t end = sentence->first_token + sentence->token_count;
    for (uint32_t t = sentence->first_token; t < end && t < p->first; t++) {
      const struct ww_token *w = &a->tokens[t];
      if (w->upos != WW_UPOS_NOUN || w->mention != WW_NONE) continue;
      bool plural = (w->morph & WW_MORPH_PLUR) != 0;
      if (plural != (p->pronoun == WW_PRONOUN_THEY)) continue;
      if (!ww_is_subject(w->deprel) && w->deprel != WW_REL_OBJ) continue;
      if (s == p->sentence && w->head == token_of(work, p->head)->head && token_of(work, p->head)->deprel != WW_REL_NMOD_POSS) continue;
      int score = ww_nearness(s, p->sentence) + ww_grammar_score(work, t, false);
      if (score > best) best = score;
    }
  }
  return best;
}

static bool is_seeming(struct ww_slice lemma) {
  static const char *const words[] = {"seem", "appear", "turn", "happen", "take", "cost", "matter", "follow", "emerge", "help", "make", "remain"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ww_slice_is(lemma, words[i])) return true;
  return false;
}

// "It is clear that", "it took years to", "it seems": it stands for the clause behind.
static bool is_pleonastic(const struct ww_mention_work *work, const struct ww_candidate *p) {
  const struct ww_article *a = work->article;
  const struct ww_token *it = token_of(work, p->head);
  if (p->pronoun != WW_PRONOUN_IT || !ww_is_subject(it->deprel) || it->head == WW_NONE) return false;
  const struct ww_token *head = token_of(work, it->head);
  bool verb = head->upos == WW_UPOS_VERB;
  if (verb && !is_seeming(head->lemma) && it->deprel != WW_REL_NSUBJ_PASS) return false;
  const struct ww_sentence *s = &a->sentences[p->sentence];
  for (uint32_t t = it->head + 1; t < s->first_token + s->token_count; t++) {
    const struct ww_token *w = token_of(work, t);
    if (w->head != it->head) continue;
    if (w->deprel == WW_REL_CSUBJ || w->deprel == WW_REL_CCOMP || w->deprel == WW_REL_CSUBJ_PASS || (!verb && (w->deprel == WW_REL_ADVCL || w->deprel == WW_REL_XCOMP || w->deprel == WW_REL_ACL_RELCL || w->deprel == WW_REL_ADVCL_RELCL)))
      return true;
  }
  return false;
}

// A phrase of the main verb in front of the whole sentence, up to a comma.
static bool opens_sentence(const struct ww_mention_work *work, const struct ww_sentence *s, uint32_t at) {
  const struct ww_token *t = token_of(work, at);
  return t->deprel == WW_REL_OBL && t->head == s->root && at < s->root && at - s->first_token < WW_OPENING;
}

// "After he met them, Emanuel said ...", "In his letter, Emanuel said ...": he and she in a clause or phrase before the main
// clause are its subject.
static uint32_t subject_behind(const struct ww_mention_work *work, const struct ww_candidate *p) {
  if (p->pronoun != WW_PRONOUN_HE && p->pronoun != WW_PRONOUN_SHE) return WW_NONE;
  const struct ww_sentence *s = &work->article->sentences[p->sentence];
  uint32_t at = p->head;
  for (int steps = 0; steps < 6 && at != WW_NONE && token_of(work, at)->deprel != WW_REL_ADVCL && !opens_sentence(work, s, at); steps++) at = token_of(work, at)->head;
  uint32_t main = at == WW_NONE ? WW_NONE : token_of(work, at)->head;
  if (main == WW_NONE || main < at || p->head < s->first_token) return WW_NONE;
  for (uint32_t i = (uint32_t)(p - work->items) + 1; i < work->count && work->items[i].sentence == p->sentence; i++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->first <= p->last || o->kind != WW_MENTION_NAME || o->cluster == WW_NONE) continue;
    if (!ww_is_subject(token_of(work, o->head)->deprel) || token_of(work, o->head)->head != main) continue;
    uint32_t root = ww_cluster_root(work, o->cluster);
    return work->clusters[root].kind == WW_ENTITY_PERSON && fits_pronoun(p, &work->clusters[root], o) ? root : WW_NONE;
  }
  return WW_NONE;
}

// The word that is the subject of a verb: its own, or that of the verb whose subject it shares; WW_NONE where unsure.
static uint32_t doer_of(const struct ww_mention_work *work, uint32_t verb) {
  const struct ww_sentence *s = &work->article->sentences[token_of(work, verb)->sentence];
  for (int steps = 0; steps < WW_CLAUSES_UP && verb != WW_NONE; steps++) {
    uint32_t subject = WW_NONE;
    uint8_t rel = token_of(work, verb)->deprel;
    for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++) {
      if (token_of(work, t)->head != verb) continue;
      if (ww_is_subject(token_of(work, t)->deprel)) subject = t;
    }
    if (subject != WW_NONE) return subject;
    if (rel != WW_REL_CONJ && rel != WW_REL_ADVCL) return WW_NONE;  // of an infinitive it may be the object
    verb = token_of(work, verb)->head;
  }
  return WW_NONE;
}

// "Chad said Libya had attacked it": whoever stands in the pronoun's own clause is not meant by it, wherever else he is named.
static bool acts_in_clause(const struct ww_mention_work *work, uint32_t item, uint32_t cluster) {
  const struct ww_candidate *p = &work->items[item];
  const struct ww_token *head = token_of(work, p->head);
  // "Lee accused Rao and chided him": the subject that two verbs share is meant by the object of neither.
  bool object = (head->deprel == WW_REL_OBJ || head->deprel == WW_REL_IOBJ) && (head->morph & WW_MORPH_REFL) == 0;
  uint32_t shared = object && head->head != WW_NONE && token_of(work, head->head)->upos == WW_UPOS_VERB ? doer_of(work, head->head) : WW_NONE;
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence == p->sentence;) {
    const struct ww_candidate *o = &work->items[i];
    if (o->cluster == WW_NONE || o->before_noun || ww_cluster_root(work, o->cluster) != cluster) continue;
    if (ww_is_subject(token_of(work, o->head)->deprel) && clash_in_clause(work, p, o)) return true;
    if (o->head == shared) return true;
  }
  return false;
}

// Those that fit a pronoun, in the order in which they are looked at: the nearest first.
struct fitting { uint32_t root[WW_LOOK_BACK], spoken[WW_LOOK_BACK], count; };

static uint32_t place_among(struct fitting *f, uint32_t root) {
  for (uint32_t i = 0; i < f->count; i++)
    if (f->root[i] == root) return i;
  f->root[f->count] = root;
  f->spoken[f->count] = 0;
  return f->count++;
}

// "Chad accused Mali of breaking the truce, saying that its soldiers ...": what is said then is said of the accused.
static bool is_accused(const struct ww_mention_work *work, const struct ww_candidate *p, const struct ww_candidate *o) {
  const struct ww_token *x = token_of(work, o->head);
  if (p->sentence != o->sentence || (x->deprel != WW_REL_OBJ && x->deprel != WW_REL_IOBJ) || x->head == WW_NONE) return false;
  if (!ww_word_among(token_of(work, x->head)->lemma, "accuse blame criticise criticize denounce condemn charge fault chide")) return false;
  uint32_t at = p->head;
  for (int steps = 0; steps < WW_CLAUSES_UP && at != WW_NONE; steps++, at = token_of(work, at)->head) {
    const struct ww_token *saying = token_of(work, at);
    if (saying->deprel == WW_REL_ADVCL && saying->head == x->head) return ww_cue_of(work->knowledge, saying->lemma, WW_POS_VERB) != NULL;
  }
  return false;
}

// How well the rules think of a mention that fits.
static int guess_of(const struct ww_mention_work *work, const struct ww_candidate *p, const struct ww_candidate *o, bool understood) {
  const struct ww_cluster *k = &work->clusters[ww_cluster_root(work, o->cluster)];
  const struct ww_token *head = token_of(work, p->head);
  bool subject = ww_is_subject(head->deprel), several = k->plural || o->plural;
  int grammar = ww_grammar_score(work, o->head, o->before_noun || o->kind == WW_MENTION_ADJECTIVE);
  if (understood && grammar < WW_FOR_UNDERSTOOD) grammar = WW_FOR_UNDERSTOOD;
  int score = ww_nearness(o->sentence, p->sentence) + grammar + ww_salience(k);
  if (subject && (understood || ww_is_subject(ww_relation_of(work, o->head)))) score += 4;
  if (owns_beside(work, p, o)) score += WW_FOR_BESIDE;
  if (is_accused(work, p, o)) score += WW_FOR_ACCUSED;
  if (o->kind == WW_MENTION_PRONOUN) score += 2;
  if (work->article->sentences[o->sentence].part == WW_PART_TITLE) score -= 10;
  switch (p->pronoun) {
    case WW_PRONOUN_HE: return score + (k->male ? 6 : 0) - (k->kind == WW_KIND_UNKNOWN ? 4 : 0);
    case WW_PRONOUN_SHE: return score + (k->female ? 6 : 0) - (k->kind == WW_KIND_UNKNOWN ? 4 : 0);
    case WW_PRONOUN_IT:
      // "It is over": what is rather than acts is mostly a thing.
      if (subject && head->head != WW_NONE && token_of(work, head->head)->upos != WW_UPOS_VERB) score -= 8;
      return score - (k->kind == WW_ENTITY_PLACE ? 8 : 0) - (o->kind == WW_MENTION_ADJECTIVE ? 6 : 0);
    default: return score + (several ? 8 : k->kind == WW_ENTITY_STATE ? -18 : k->kind == WW_ENTITY_GROUP ? -4 : -12);  // "they" of one body is rare
  }
}

// "She was secretary of state": what somebody is called is not another one.
static bool is_predicate(const struct ww_mention_work *work, const struct ww_candidate *o) {
  if (o->kind != WW_MENTION_NOMINAL || ww_is_subject(token_of(work, o->head)->deprel)) return false;
  uint32_t first = work->article->sentences[o->sentence].first_token;
  for (uint32_t t = o->head; t-- > first && t + 8 > o->head;)
    if (token_of(work, t)->head == o->head && token_of(work, t)->deprel == WW_REL_COP) return true;
  return false;
}

// "Okoro ... He left. Lindqvist repeated his plea": somebody else who fits is the subject of the sentence before the pronoun.
static uint32_t rival_of(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *p = &work->items[item];
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence == p->sentence;) {
    const struct ww_candidate *o = &work->items[i];
    if (o->cluster == WW_NONE || o->last >= p->first || o->kind == WW_MENTION_PRONOUN || o->kind == WW_MENTION_ADJECTIVE || o->before_noun) continue;
    if (!ww_is_subject(ww_relation_of(work, o->head)) || clash_in_clause(work, p, o)) continue;
    uint32_t root = ww_cluster_root(work, o->cluster);
    if (fits_pronoun(p, &work->clusters[root], o)) return root;
  }
  return WW_NONE;
}

// "Clinton's testimony, which she gave", "Lee's claim that he won": the owner of the noun on which the pronoun's clause hangs.
static bool owns_clause(const struct ww_mention_work *work, const struct ww_candidate *p, const struct ww_candidate *o) {
  const struct ww_token *owner = token_of(work, o->head);
  if (p->sentence != o->sentence || owner->deprel != WW_REL_NMOD_POSS || owner->head == WW_NONE) return false;
  uint32_t at = p->head;
  for (int steps = 0; steps < WW_CLAUSES_UP && at != WW_NONE; steps++, at = token_of(work, at)->head) {
    const struct ww_token *t = token_of(work, at);
    if (t->head == owner->head && (t->deprel == WW_REL_ACL || t->deprel == WW_REL_ACL_RELCL || t->deprel == WW_REL_CCOMP)) return true;
  }
  return false;
}

// Whether the mention may be the one; what is asked about it goes into `q`.
static bool may_mean(const struct ww_mention_work *work, uint32_t item, uint32_t other, uint32_t rival, struct fitting *fitting, struct ww_antecedent_question *q) {
  const struct ww_candidate *p = &work->items[item], *o = &work->items[other];
  const struct ww_token *head = token_of(work, p->head);
  if (o->cluster == WW_NONE || o->last >= p->first || is_predicate(work, o)) return false;
  uint32_t root = ww_cluster_root(work, o->cluster);
  if (!fits_pronoun(p, &work->clusters[root], o) || clash_in_clause(work, p, o)) return false;
  if (says_quotation(work, p, root) || named_behind(work, item, root) || acts_in_clause(work, item, root)) return false;
  uint32_t understood = clause_of_understood(work, p, o);
  bool owns = head->deprel == WW_REL_NMOD_POSS;
  if (understood != WW_NONE && head->head == understood && !owns && !ww_is_subject(head->deprel)) return false;  // "urged Chad to help it"
  uint32_t place = place_among(fitting, root);
  *q = (struct ww_antecedent_question){.work = work, .item = item, .rank = place, .spoken = fitting->spoken[place]++, .understood = understood != WW_NONE,
                                       .beside = owns_beside(work, p, o),
                                       .rival = rival, .owner = owns_clause(work, p, o), .guess = guess_of(work, p, o, understood != WW_NONE)};
  return true;
}

// Nobody: as good as the best plain noun, and better than somebody far off where "it" asks for more.
static void ask_about_nobody(const struct ww_mention_work *work, struct ww_antecedent_question *q) {
  const struct ww_candidate *p = &work->items[q->item];
  q->plain = blocker_score(work, p);
  q->guess = p->pronoun == WW_PRONOUN_IT && token_of(work, p->head)->deprel != WW_REL_NMOD_POSS ? WW_LEAST_FOR_IT : 0;
  if (q->plain > q->guess) q->guess = q->plain;
}

// "Chad and Niger closed a road": the second of two that are joined, of whom they may be said; WW_NONE where there are more or
// less than two, or where they are of another sort.
static uint32_t other_of_two(const struct ww_mention_work *work, uint32_t item, uint32_t first) {
  const struct ww_candidate *p = &work->items[item], *o = &work->items[first];
  if (p->pronoun != WW_PRONOUN_THEY || o->cluster == WW_NONE || o->plural || o->kind == WW_MENTION_PRONOUN || o->kind == WW_MENTION_ADJECTIVE || o->before_noun) return WW_NONE;
  const struct ww_sentence *s = &work->article->sentences[o->sentence];
  uint32_t joined = WW_NONE, second = WW_NONE;
  for (uint32_t t = o->last + 1; t < s->first_token + s->token_count; t++)
    if (token_of(work, t)->head == o->head && token_of(work, t)->deprel == WW_REL_CONJ) {
      if (joined != WW_NONE) return WW_NONE;
      joined = t;
    }
  for (uint32_t i = first + 1; joined != WW_NONE && i < item && work->items[i].sentence == o->sentence && second == WW_NONE; i++)
    if (work->items[i].head == joined) second = i;
  if (second == WW_NONE) return WW_NONE;
  const struct ww_candidate *c = &work->items[second];
  if (c->cluster == WW_NONE || c->plural || c->last >= p->first || c->kind == WW_MENTION_PRONOUN || clash_in_clause(work, p, o)) return WW_NONE;
  const struct ww_cluster *x = &work->clusters[ww_cluster_root(work, o->cluster)], *y = &work->clusters[ww_cluster_root(work, c->cluster)];
  bool persons = (x->kind == WW_ENTITY_PERSON || x->kind == WW_KIND_UNKNOWN) && (y->kind == WW_ENTITY_PERSON || y->kind == WW_KIND_UNKNOWN);
  if (x == y || x->plural || y->plural || x->kind == WW_ENTITY_PLACE || (!persons && x->kind != y->kind)) return WW_NONE;
  return second;
}

uint32_t ww_antecedent_of_pronoun(const struct ww_mention_work *work, uint32_t item, uint32_t pair[2]) {
  const struct ww_candidate *p = &work->items[item];
  pair[0] = pair[1] = WW_NONE;
  if (p->pronoun < WW_PRONOUN_HE || p->pronoun > WW_PRONOUN_THEY) return WW_NONE;
  if (token_of(work, p->head)->deprel == WW_REL_EXPL || is_pleonastic(work, p)) return WW_NONE;
  uint32_t behind = subject_behind(work, p);
  if (behind != WW_NONE) return behind;
  uint32_t rival = rival_of(work, item);
  struct ww_antecedent_question q = {.work = work, .item = item, .rival = rival};
  struct ww_antecedent_features features;
  struct fitting fitting = {.count = 0};
  const struct ww_antecedent_watch *watch = work->context->watch;
  ask_about_nobody(work, &q);
  ww_antecedent_nobody(&q, &features);
  if (watch != NULL) watch->asked(watch->context, work->article, p->head, WW_NONE, WW_NONE, &features);
  int best_score = ww_antecedent_score(&features);
  uint32_t best = WW_NONE;
  for (uint32_t i = item, steps = 0; i-- > 0 && steps < WW_LOOK_BACK; steps++) {
    if (ww_nearness(work->items[i].sentence, p->sentence) == WW_NO_SCORE) break;
    uint32_t second = other_of_two(work, item, i);
    if (second != WW_NONE) {
      q = (struct ww_antecedent_question){.work = work, .item = item, .rank = fitting.count, .pair = true, .rival = rival};
      q.guess = guess_of(work, p, &work->items[i], false) + WW_FOR_TWO;
      ww_antecedent_features_of(&q, i, &features);
      int score = ww_antecedent_score(&features);
      if (score > best_score) {
        best_score = score, best = WW_NONE;
        pair[0] = ww_cluster_root(work, work->items[i].cluster), pair[1] = ww_cluster_root(work, work->items[second].cluster);
      }
    }
    if (!may_mean(work, item, i, rival, &fitting, &q)) continue;
    ww_antecedent_features_of(&q, i, &features);
    if (watch != NULL) watch->asked(watch->context, work->article, p->head, work->items[i].first, work->items[i].last, &features);
    int score = ww_antecedent_score(&features);
    if (score > best_score) best_score = score, best = ww_cluster_root(work, work->items[i].cluster), pair[0] = pair[1] = WW_NONE;  // ties go to the nearer
  }
  return best;
}

// "I" and "we" are whoever is speaking: the subject of the verb of saying that the clause hangs on.
uint32_t ww_speaker_of(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *p = &work->items[item];
  const struct ww_article *a = work->article;
  const struct ww_sentence *s = &a->sentences[p->sentence];
  uint32_t top = p->head;
  for (int steps = 0; steps < 16 && a->tokens[top].head != WW_NONE; steps++) {
    uint32_t verb = a->tokens[top].head;
    bool content = a->tokens[top].deprel == WW_REL_CCOMP || a->tokens[top].deprel == WW_REL_PARATAXIS;
    top = verb;
    if (content && ww_cue_of(work->knowledge, a->tokens[verb].lemma, WW_POS_VERB) != NULL) {
      for (uint32_t i = 0; i < s->token_count; i++) {
        const struct ww_token *t = &a->tokens[s->first_token + i];
        if (t->head == verb && ww_is_subject(t->deprel) && t->mention != WW_NONE && t->mention != item) {
          uint32_t k = work->items[t->mention].cluster;
          return k == WW_NONE ? WW_NONE : ww_cluster_root(work, k);
        }
      }
    }
  }
  for (uint32_t i = 0; i < s->token_count; i++) {  // the quotation heads the sentence, "he said" is put into it
    const struct ww_token *verb = &a->tokens[s->first_token + i];
    if (verb->head != top || verb->deprel != WW_REL_PARATAXIS || ww_cue_of(work->knowledge, verb->lemma, WW_POS_VERB) == NULL) continue;
    for (uint32_t j = 0; j < s->token_count; j++) {
      const struct ww_token *t = &a->tokens[s->first_token + j];
      if (t->head == s->first_token + i && ww_is_subject(t->deprel) && t->mention != WW_NONE && t->mention != item) {
        uint32_t k = work->items[t->mention].cluster;
        return k == WW_NONE ? WW_NONE : ww_cluster_root(work, k);
      }
    }
  }
  return WW_NONE;
}
