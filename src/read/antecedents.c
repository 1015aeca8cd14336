// antecedents.c: how well somebody spoken of before fits a pronoun, in integers.
//
// In: a pronoun and a mention before it that fits in number and gender. Out: a score: what the rules of pronouns.c guess, which
// holds where little has been learnt, and one learnt weight a question: how far off it is, what it is in its clause, what it is called, how often it has been spoken of. The same
// questions are asked of nobody at all ("it was late"), who wins where no mention scores more.
#include "read/antecedents.h"

#include "base/slice.h"

static const struct ww_token *token_of(const struct ww_mention_work *work, uint32_t t) { return &work->article->tokens[t]; }

// He, they; subject, owner, other; grammar_of's answers; clauses up the tree; words that are near.
enum { TYPES = 2, ROLES = 3, GRAMMARS = 9, CHAIN = 10, NEAR = 12 };

static uint32_t type_of(const struct ww_candidate *p) { return p->pronoun == WW_PRONOUN_THEY ? 1 : 0; }

static uint32_t role_of(const struct ww_mention_work *work, const struct ww_candidate *p) {
  uint8_t rel = token_of(work, p->head)->deprel;
  return ww_is_subject(rel) ? 0 : rel == WW_REL_NMOD_POSS ? 1 : 2;
}

static uint32_t grammar_of(const struct ww_mention_work *work, const struct ww_candidate *o) {
  uint8_t rel = ww_relation_of(work, o->head);
  if (ww_is_subject(rel)) {
    uint32_t verb = token_of(work, o->head)->head;
    return verb != WW_NONE && token_of(work, verb)->deprel == WW_REL_ROOT ? 0 : 1;
  }
  if (o->before_noun || o->kind == WW_MENTION_ADJECTIVE) return 2;
  switch (rel) {
    case WW_REL_OBJ: case WW_REL_IOBJ: return 3;
    case WW_REL_OBL_AGENT: return 4;
    case WW_REL_NMOD_POSS: return 5;
    case WW_REL_OBL: return 6;
    case WW_REL_NMOD: return 7;
    default: return 8;
  }
}

static uint32_t bucket(uint32_t n) { return n <= 2 ? n : n <= 4 ? 3 : n <= 8 ? 4 : 5; }

static bool says(const struct ww_mention_work *work, uint32_t head) {
  const struct ww_token *t = token_of(work, head);
  return ww_is_subject(t->deprel) && t->head != WW_NONE && ww_cue_of(work->knowledge, token_of(work, t->head)->lemma, WW_POS_VERB) != NULL;
}

// Where the mention stands over the clause of the pronoun: the subject of a verb of saying or of another above it, an object.
static uint32_t above(const struct ww_mention_work *work, const struct ww_candidate *p, const struct ww_candidate *o) {
  if (p->sentence != o->sentence) return 0;
  const struct ww_token *x = token_of(work, o->head);
  uint32_t at = token_of(work, p->head)->head, below = p->head;
  for (int steps = 0; steps < CHAIN && at != WW_NONE; steps++, below = at, at = token_of(work, at)->head) {
    if (x->head != at) continue;
    if (ww_is_subject(x->deprel)) {
      bool content = token_of(work, below)->deprel == WW_REL_CCOMP && ww_cue_of(work->knowledge, token_of(work, at)->lemma, WW_POS_VERB) != NULL;
      return content ? 1 : 2;
    }
    if (x->deprel == WW_REL_OBJ || x->deprel == WW_REL_IOBJ) return 3;
    return 4;
  }
  return 5;
}

static void put(struct ww_antecedent_features *f, uint32_t group, uint32_t value) { f->index[f->count++] = (uint16_t)(group + value); }

void ww_antecedent_features_of(const struct ww_antecedent_question *q, uint32_t other, struct ww_antecedent_features *f) {
  const struct ww_mention_work *work = q->work;
  const struct ww_candidate *p = &work->items[q->item], *o = &work->items[other];
  const struct ww_cluster *k = &work->clusters[ww_cluster_root(work, o->cluster)];
  uint32_t type = type_of(p), role = role_of(work, p), distance = p->sentence - o->sentence, same = distance == 0;
  uint32_t grammar = grammar_of(work, o);
  bool quoted = work->quoted[p->head], other_quoted = work->quoted[o->head];
  f->count = 0;
  f->guess = q->guess;
  if (p->pronoun == WW_PRONOUN_IT) return;  // nothing was learnt of it that the rules do not know
  uint32_t at = 0;
  put(f, at, (distance * TYPES + type) * ROLES + role), at += 4 * TYPES * ROLES;
  put(f, at, (grammar * TYPES + type) * 2 + same), at += GRAMMARS * TYPES * 2;
  put(f, at, ((uint32_t)o->kind * TYPES + type) * 2 + same), at += 4 * TYPES * 2;
  put(f, at, (uint32_t)(q->pair ? WW_ENTITY_GROUP : k->kind) * TYPES + type), at += (WW_KIND_UNKNOWN + 1) * TYPES;
  put(f, at, (k->name_item != WW_NONE && k->name_kind == WW_MENTION_NAME ? TYPES : 0u) + type), at += 2 * TYPES;
  put(f, at, (o->plural || k->plural || q->pair ? TYPES : 0u) + type), at += 2 * TYPES;
  put(f, at, type == 0 ? (p->pronoun == WW_PRONOUN_HE ? k->male : k->female) : 2), at += 3;
  put(f, at, bucket(q->rank) * TYPES + type), at += 6 * TYPES;
  put(f, at, (above(work, p, o) * TYPES + type) * ROLES + role), at += 6 * TYPES * ROLES;
  put(f, at, bucket(k->names) * TYPES + type), at += 6 * TYPES;
  put(f, at, bucket(q->spoken) * TYPES + type), at += 6 * TYPES;
  put(f, at, work->article->sentences[o->sentence].part == WW_PART_TITLE ? 1u : 0u), at += 2;
  put(f, at, (((uint32_t)quoted * 2 + other_quoted) * 2 + says(work, o->head)) * TYPES + type), at += 8 * TYPES;
  put(f, at, (says(work, p->head) * 2u + says(work, o->head)) * TYPES + type), at += 4 * TYPES;
  put(f, at, (work->article->sentences[p->sentence].paragraph != work->article->sentences[o->sentence].paragraph ? TYPES : 0u) + type), at += 2 * TYPES;
  bool parallel = role == 0 ? grammar <= 1 : role == 1 ? grammar == 5 : grammar == 3 || grammar >= 6;
  put(f, at, (((uint32_t)parallel * 2 + same) * TYPES + type) * ROLES + role), at += 4 * TYPES * ROLES;
  put(f, at, o->kind == WW_MENTION_PRONOUN && o->pronoun == p->pronoun ? 1 + (distance > 2 ? 2 : distance) : 0), at += 4;
  put(f, at, q->understood ? 1 + role : 0), at += 1 + ROLES;
  put(f, at, q->beside), at += 2;
  uint32_t gap = p->first - o->last;
  put(f, at, same ? (gap < NEAR ? 1 + gap / 4 : 4) : 0), at += 5;
  uint32_t rival = q->rival == WW_NONE ? 0 : q->rival == ww_cluster_root(work, o->cluster) ? 1 : same ? 2 : 3;
  put(f, at, (rival * TYPES + type) * ROLES + role), at += 4 * TYPES * ROLES;
  put(f, at, q->owner ? 1 + role : 0), at += 1 + ROLES;
}

enum { NOBODY = 4 * TYPES * ROLES + GRAMMARS * TYPES * 2 + 4 * TYPES * 2 + (WW_KIND_UNKNOWN + 1) * TYPES + 2 * TYPES + 2 * TYPES + 3 + 6 * TYPES +
                6 * TYPES * ROLES + 6 * TYPES + 6 * TYPES + 2 + 8 * TYPES + 4 * TYPES + 2 * TYPES + 4 * TYPES * ROLES + 4 + 1 + ROLES + 2 + 5 + 4 * TYPES * ROLES + 1 + ROLES };

void ww_antecedent_nobody(const struct ww_antecedent_question *q, struct ww_antecedent_features *f) {
  int plain = q->plain;
  const struct ww_mention_work *work = q->work;
  const struct ww_candidate *p = &work->items[q->item];
  uint32_t type = type_of(p), role = role_of(work, p), at = NOBODY;
  f->count = 0;
  f->guess = q->guess;
  if (p->pronoun == WW_PRONOUN_IT) return;
  put(f, at, type * ROLES + role), at += TYPES * ROLES;
  put(f, at, (plain < 0 ? 0u : plain < 20 ? 1u : plain < 28 ? 2u : plain < 34 ? 3u : plain < 40 ? 4u : 5u) * TYPES + type), at += 6 * TYPES;
  put(f, at, (uint32_t)work->quoted[p->head] * TYPES + type), at += 2 * TYPES;
}

int ww_antecedent_score(const struct ww_antecedent_features *f) {
  int score = f->guess * WW_ANTECEDENT_GUESS;
  for (uint32_t i = 0; i < f->count; i++) score += ww_antecedent_weights[f->index[i]];
  return score;
}

_Static_assert(NOBODY + TYPES * ROLES + 8 * TYPES <= WW_ANTECEDENT_WEIGHTS, "each question has its weights");
