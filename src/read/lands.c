// lands.c: which country "the army" has, and which one "the country" is.
//
// In: candidates and clusters, in the order of the text, those before the one asked about settled. Out: a code or a cluster.
// In "Rebels attacked the army in Chad" the army is Chad's; in "A bank opened in Mombasa. The fund lent the country money"
// the country is Kenya, if the article is about Kenya and tells of it by its places.
#include "base/slice.h"
#include "read/mentions.h"

// "The country" looks so many sentences back; what speaks for or against a state there, and a lead that is too small.
enum { WW_COUNTRY_FAR = 4, WW_COUNTRY_BY_PLACE = 4, WW_COUNTRY_OF_ARTICLE = 9, WW_COUNTRY_DOUBT = 1 };

static const struct ww_token *token_of(const struct ww_mention_work *work, uint32_t t) { return &work->article->tokens[t]; }

// The code of an earlier body of the same noun: once the rebels are Syria's, they stay so.
static const char *country_of_noun(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  for (uint32_t i = item, steps = 0; c->agent != WW_NONE && i-- > 0 && steps < 4 * WW_LOOK_BACK; steps++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->kind == WW_MENTION_NOMINAL && o->agent == c->agent && o->cluster != WW_NONE && o->role.code[0] != '\0') return o->role.code;
  }
  return NULL;
}

static bool is_land(const struct ww_candidate *c) {
  return (c->entity_kind == WW_ENTITY_STATE || c->entity_kind == WW_ENTITY_PLACE) && c->role.code[0] != '\0' && c->kind != WW_MENTION_PRONOUN;
}

// "Qadir has armed the rebels": whoever does something to them is not who they are of.
static bool foe_of(const struct ww_mention_work *work, const struct ww_candidate *land, const struct ww_candidate *c) {
  const struct ww_token *doer = token_of(work, land->head), *suffers = token_of(work, c->head);
  static const char foes[][4] = {"REB", "OPP", "PRM"};
  bool foe = false;
  for (size_t i = 0; i < sizeof foes / sizeof *foes; i++) foe |= memcmp(c->role.sector[0], foes[i], 4) == 0;
  return foe && doer->deprel == WW_REL_NSUBJ && doer->head != WW_NONE && doer->head == suffers->head &&
         (suffers->deprel == WW_REL_OBJ || suffers->deprel == WW_REL_IOBJ || suffers->deprel == WW_REL_OBL);
}

// The country of "the army" and "police": where the sentence has them act, else the country of that noun before, else
// the article's, else the last one spoken of in this sentence or the one before.
const char *ww_country_here(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  const char *before = NULL, *literal = NULL;
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence == c->sentence;) {
    const struct ww_candidate *o = &work->items[i];
    if (!is_land(o) || foe_of(work, o, c)) continue;
    if (before == NULL) before = o->role.code;
    if (literal == NULL && o->use == WW_USE_LITERAL) literal = o->role.code;
  }
  for (uint32_t i = item + 1; i < work->count && work->items[i].sentence == c->sentence && literal == NULL; i++)
    if (is_land(&work->items[i]) && work->items[i].use == WW_USE_LITERAL) literal = work->items[i].role.code;
  if (literal != NULL) return literal;
  const char *noun = country_of_noun(work, item);
  if (noun != NULL) return noun;
  if (work->focus[0] != '\0') return work->focus;
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence + 1 >= c->sentence && before == NULL;)
    if (is_land(&work->items[i]) && !foe_of(work, &work->items[i], c)) before = work->items[i].role.code;
  return before;
}

// A state that does something to "the country" in the same clause is not it.
static bool acts_on(const struct ww_mention_work *work, const struct ww_candidate *o, const struct ww_candidate *c) {
  const struct ww_token *x = token_of(work, o->head), *y = token_of(work, c->head);
  return o->sentence == c->sentence && y->deprel != WW_REL_NMOD_POSS && x->head == y->head && x->head != WW_NONE;
}

// "The country": of the states that are spoken of just before, by name or by one of their places, the best by nearness and
// grammar; the one that the article is about has more right to it. Where two are near equal, nobody knows.
uint32_t ww_country_meant(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  // In a report from one of its provinces "the state" is mostly the province.
  bool by_place = !ww_slice_is(token_of(work, c->name_last)->lemma, "state");
  uint32_t best = WW_NONE;
  int best_score = 0, second = 0;
  for (uint32_t i = item, steps = 0; i-- > 0 && steps < 4 * WW_LOOK_BACK; steps++) {
    const struct ww_candidate *o = &work->items[i];
    if (c->sentence - o->sentence > WW_COUNTRY_FAR) break;
    if (o->cluster == WW_NONE || o->last >= c->first || o->kind == WW_MENTION_PRONOUN || acts_on(work, o, c)) continue;
    uint32_t root = ww_cluster_root(work, o->cluster);
    int score = 40 - 3 * (int)(c->sentence - o->sentence) + ww_grammar_score(work, o->head, o->before_noun) / 2;
    if (work->clusters[root].kind != WW_ENTITY_STATE) {
      if (!by_place || o->entity_kind != WW_ENTITY_PLACE || o->place == WW_NONE) continue;
      uint32_t actor = ww_actor_of_code(work->knowledge, ww_place(work->knowledge, o->place)->country_code);
      root = actor == WW_NONE ? WW_NONE : ww_cluster_of_actor(work, actor);
      if (root == WW_NONE || work->clusters[root].kind != WW_ENTITY_STATE) continue;
      score -= WW_COUNTRY_BY_PLACE;
    }
    if (o->kind == WW_MENTION_ADJECTIVE) score -= 4;
    if (by_place && memcmp(work->clusters[root].role.code, work->focus, 4) == 0) score += WW_COUNTRY_OF_ARTICLE;
    if (root == best) {
      if (score > best_score) best_score = score;
    } else if (score > best_score) {
      second = best_score, best_score = score, best = root;
    } else if (score > second) {
      second = score;
    }
  }
  return best_score - second > WW_COUNTRY_DOUBT ? best : WW_NONE;
}
