// lands.c: which country "the army" has, and which one "the country" is.
//
// In: candidates and clusters, and the home of the article, in the order of the text, those before the one asked about settled. Out: a code or a cluster.
// In "Rebels attacked the army in Chad" the army is Chad's; in "A bank opened in Mombasa. The fund lent the country money"
// the country is Kenya, if the article is about Kenya and tells of it by its places.
#include "base/slice.h"
#include "read/mentions.h"

// An earlier noun of another country than the article's tells for so many sentences.
enum { WW_NOUN_FAR = 2, WW_WAY_NOUN = 1 };
// "The country" looks so many sentences back; what speaks for or against a state there, and a lead that is too small.
enum { WW_COUNTRY_FAR = 4, WW_COUNTRY_BY_PLACE = 4, WW_COUNTRY_OF_ARTICLE = 9, WW_COUNTRY_DOUBT = 1, WW_COUNTRY_SUBJECT = 14 };

static const struct ww_token *token_of(const struct ww_mention_work *work, uint32_t t) { return &work->article->tokens[t]; }

// The other side of a war or a parliament is that of the country of which it was said to be.
static bool stays(const struct ww_candidate *c) {
  static const char sectors[][4] = {"REB", "OPP", "UAF", "PRM"};
  for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
    if (memcmp(c->role.sector[0], sectors[i], 4) == 0) return true;
  return false;
}

// The code of an earlier body of the same noun: once the rebels are Syria's, they stay so; in an article that is at home
// elsewhere, for a while.
static const char *country_of_noun(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  for (uint32_t i = item, steps = 0; c->agent != WW_NONE && i-- > 0 && steps < 4 * WW_LOOK_BACK; steps++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->kind != WW_MENTION_NOMINAL || o->agent != c->agent || o->cluster == WW_NONE || o->role.code[0] == '\0') continue;
    bool one = !c->plural && ww_agent(work->knowledge, c->agent)->kind == WW_ENTITY_PERSON;
    bool far = work->homely != WW_HOME_WEAK && c->sentence - o->sentence > WW_NOUN_FAR && memcmp(o->role.code, work->home, 4) != 0;
    return far && !one && !stays(c) ? NULL : o->role.code;
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

// "The ministry accused the Kyrgyz side": what government or army does something to a country, or to what is its, is not of
// it; nor are rebels whom it backs. Its own towns it may take.
bool ww_is_against(const struct ww_mention_work *work, const struct ww_candidate *c, const char *code) {
  const struct ww_token *doer = token_of(work, c->head);
  for (size_t i = 0; i < c->modifier_count; i++)
    if (memcmp(work->items[c->modifier[i]].role.code, code, 4) == 0) return true;
  if (memcmp(c->role.sector[0], "GOV", 4) != 0 && memcmp(c->role.sector[0], "MIL", 4) != 0) return false;
  if (doer->deprel != WW_REL_NSUBJ || doer->head == WW_NONE) return false;
  for (uint32_t i = 0; i < work->count && work->items[i].sentence <= c->sentence; i++) {
    const struct ww_candidate *o = &work->items[i];
    const char *land = o->sentence == c->sentence && o->head > doer->head ? ww_land_of(work, o) : NULL;
    if (land == NULL || memcmp(land, code, 4) != 0 || o->unit == WW_IS_SEAT || o->unit == WW_IS_PLACE || o->entity_kind == WW_ENTITY_PERSON) continue;
    const struct ww_token *t = token_of(work, o->head);
    if (t->head != WW_NONE && t->head != doer->head && (t->deprel == WW_REL_AMOD || t->deprel == WW_REL_NMOD_POSS || t->deprel == WW_REL_COMPOUND)) t = token_of(work, t->head);
    bool town = t != token_of(work, o->head) && (ww_token_in_lemma(work, (uint32_t)(t - work->article->tokens), work->context->classes.geo_word) ||
                                                 ww_token_in_lemma(work, (uint32_t)(t - work->article->tokens), work->context->classes.facility_word));
    if (!town && t->head == doer->head && (t->deprel == WW_REL_OBJ || t->deprel == WW_REL_IOBJ)) return true;
  }
  return false;
}

// Who arrives in a country or its capital, or visits it, is not of it; towns of their own are visited by ministers, too.
bool ww_is_guest(const struct ww_mention_work *work, const struct ww_candidate *c, const char *code) {
  static const char *const verbs[] = {"arrive", "visit", "travel", "fly", "land", "come"};
  const struct ww_token *doer = token_of(work, c->head);
  if (doer->deprel != WW_REL_NSUBJ || doer->head == WW_NONE) return false;
  bool comes = false;
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) comes |= ww_slice_is(token_of(work, doer->head)->lemma, verbs[i]);
  for (uint32_t i = 0; comes && i < work->count && work->items[i].sentence <= c->sentence; i++) {
    const struct ww_candidate *o = &work->items[i];
    bool town = o->unit == WW_IS_PLACE && (o->place == WW_NONE || memcmp(ww_place(work->knowledge, o->place)->feature_code, "PPLC", 5) != 0);
    if (!town && o->sentence == c->sentence && token_of(work, o->head)->head == doer->head && o->head > doer->head && is_land(o) && memcmp(o->role.code, code, 4) == 0) return true;
  }
  return false;
}

// "From France": whence, and not where.
static bool is_whence(const struct ww_mention_work *work, const struct ww_candidate *o) {
  uint32_t mark = ww_case_of(work->article, o->head);
  return mark != WW_NONE && ww_slice_is(token_of(work, mark)->lower, "from");
}

// The one country of literal places in the sentence, or NULL.
static const char *land_of_sentence(const struct ww_mention_work *work, uint32_t item) {
  const char *code = NULL;
  uint32_t i = item;
  while (i > 0 && work->items[i - 1].sentence == work->items[item].sentence) i--;
  for (; i < work->count && work->items[i].sentence == work->items[item].sentence; i++) {
    const struct ww_candidate *o = &work->items[i];
    if (!is_land(o) || o->use != WW_USE_LITERAL || ww_land_of(work, o) == NULL || is_whence(work, o)) continue;
    if (code != NULL && memcmp(code, o->role.code, 4) != 0) return NULL;
    code = o->role.code;
  }
  return code;
}

// The last country spoken of in the sentence or the one before, but for one to which the mention does something.
static const char *land_before(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence + 1 >= c->sentence;)
    if (is_land(&work->items[i]) && !work->items[i].faraway && !foe_of(work, &work->items[i], c)) return work->items[i].role.code;
  return NULL;
}

// The country of "the army" and "police": that of the place where they act, for those who act where they belong; else that
// of the noun before, else the home of the article; else what the sentence or the one before speaks of. None of which is
// a country that they do something to. A spokesman of somebody is of whose he is.
const char *ww_country_here(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  bool owned = false;
  if (c->kind == WW_MENTION_NOMINAL) (void)ww_whose(work, item, &owned);
  if (owned || ww_is_stranger(work, c)) return country_of_noun(work, item);
  enum ww_trust trust = ww_trust_of(work, &c->role, c, c->name_last);
  const char *home = work->home[0] == '\0' ? NULL : work->home, *place = ww_land_of_clause(work, item);
  bool away = home != NULL && place != NULL && memcmp(home, place, 4) != 0;
  bool local = trust == WW_TRUST_PLACE || trust == WW_TRUST_ARMED, abroad = ww_is_abroad(work, item);
  bool trusted = home != NULL && !(trust == WW_TRUST_ARMED && (abroad || !(work->armed || ww_is_counted(work, c))));
  const char *sentence = land_of_sentence(work, item), *focus = work->focus[0] == '\0' ? NULL : work->focus;
  if (away && trust == WW_TRUST_FORCE) {
    const char *noun = country_of_noun(work, item);
    return noun != NULL ? noun : ww_land_of_forces(work, item, NULL);
  }
  bool near = home == NULL || (abroad && work->homely != WW_HOME_SURE);
  const char *const ways[] = {local || !away ? place : NULL, country_of_noun(work, item), near ? sentence : NULL, trusted ? home : NULL, place,
                              sentence, home == NULL ? focus : NULL, trust == WW_TRUST_ARMED && home != NULL ? NULL : land_before(work, item)};
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
    if (ways[i] != NULL && !ww_is_against(work, c, ways[i]) && (local || !ww_is_guest(work, c, ways[i])))
      return trust == WW_TRUST_FORCE && i != WW_WAY_NOUN ? ww_land_of_forces(work, item, ways[i]) : ways[i];
  return NULL;
}

// A state that does something to "the country" in the same clause is not it.
static bool acts_on(const struct ww_mention_work *work, const struct ww_candidate *o, const struct ww_candidate *c) {
  const struct ww_token *x = token_of(work, o->head), *y = token_of(work, c->head);
  return o->sentence == c->sentence && y->deprel != WW_REL_NMOD_POSS && x->head == y->head && x->head != WW_NONE;
}

// "China has set up ties with Chad, after the country broke with Mali": the subject of the main clause would be "it" in the other.
static bool would_be_it(const struct ww_mention_work *work, const struct ww_candidate *o, const struct ww_candidate *c) {
  const struct ww_token *x = token_of(work, o->head), *y = token_of(work, c->head);
  if (o->sentence != c->sentence || x->deprel != WW_REL_NSUBJ || y->deprel != WW_REL_NSUBJ || y->head == WW_NONE) return false;
  const struct ww_token *clause = token_of(work, y->head);
  return clause->deprel == WW_REL_ADVCL && clause->head != WW_NONE && clause->head == x->head;
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
    if (would_be_it(work, o, c)) score -= WW_COUNTRY_SUBJECT;
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
