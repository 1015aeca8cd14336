// twos.c: two who are spoken of by one word.
//
// In: candidates and clusters. Out: candidate.pair. "Both countries" are the two states of the sentences before, "the two
// sides" the two that fight there; "Kenyan-Ugandan talks" are both's, and so are "their presidents" and "the armies of both
// countries".
#include "base/slice.h"
#include "read/mentions.h"

enum { WW_TWO_FAR = 3 };  // sentences back in which two are looked for

static const struct ww_token *token_of(const struct ww_mention_work *work, uint32_t t) { return &work->article->tokens[t]; }

bool ww_is_two(const struct ww_mention_work *work, const struct ww_candidate *c) {
  struct ww_slice first = token_of(work, c->first)->lower;
  if (!c->plural || c->other || c->modifier_count > 0) return false;
  return ww_slice_is(first, "both") || (c->definite && c->count_min == 2 && c->count_max == 2);
}

// Whether the cluster may be one of two of that sort. A side is a state, or a body that has a name.
static bool may_be_one(const struct ww_candidate *c, const struct ww_candidate *o, const struct ww_cluster *k, enum ww_two two) {
  switch (two) {
    case WW_TWO_STATES: return k->kind == WW_ENTITY_STATE;
    case WW_TWO_SIDES: return k->kind == WW_ENTITY_STATE || (k->kind == WW_ENTITY_GROUP && k->name_kind == WW_MENTION_NAME);
    default: return k->kind == WW_ENTITY_PERSON && !k->plural && !o->plural && (c->role.sector[0][0] == '\0' || ww_shares_sector(&c->role, &k->role));
  }
}

bool ww_find_two(struct ww_mention_work *work, uint32_t item, enum ww_two two) {
  struct ww_candidate *c = &work->items[item];
  uint32_t found[3], count = 0, nearest = WW_NONE;
  for (uint32_t i = item, steps = 0; i-- > 0 && steps < WW_LOOK_BACK; steps++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->cluster == WW_NONE || o->last >= c->first || o->kind == WW_MENTION_PRONOUN) continue;
    // Two in one sentence are enough; else the sentence before may hold the other.
    if (c->sentence - o->sentence > WW_TWO_FAR || (nearest != WW_NONE && o->sentence != nearest && count >= 2) || (nearest != WW_NONE && nearest - o->sentence > 1)) break;
    uint32_t root = ww_cluster_root(work, o->cluster);
    if (!may_be_one(c, o, &work->clusters[root], two)) continue;
    // Who asks both sides to talk is neither.
    if (two == WW_TWO_SIDES && o->sentence == c->sentence) continue;
    if (nearest == WW_NONE || count < 2) nearest = o->sentence;
    bool known = false;
    for (uint32_t n = 0; n < count; n++) known |= found[n] == root;
    if (known) continue;
    if (count == 2) return false;
    found[count++] = root;
  }
  if (count != 2) return false;
  c->pair[0] = found[1], c->pair[1] = found[0];
  return true;
}

// ---- one word beside another ----------------------------------------------------------------------

static uint32_t state_of(const struct ww_mention_work *work, const struct ww_candidate *c) {
  uint32_t root = c->cluster == WW_NONE || c->kind == WW_MENTION_PRONOUN || c->kind == WW_MENTION_NOMINAL ? WW_NONE : ww_cluster_root(work, c->cluster);
  return root != WW_NONE && work->clusters[root].kind == WW_ENTITY_STATE ? root : WW_NONE;
}

static void set_pair(struct ww_candidate *c, uint32_t a, uint32_t b) { c->pair[0] = a, c->pair[1] = b; }

// "Iranian-American men" are one sort of men, and no two states.
static bool are_persons(const struct ww_mention_work *work, uint32_t item) {
  uint32_t next = work->items[item].name_last + 1, from = item > 4 ? item - 4 : 0;
  for (uint32_t i = from; i < work->count && work->items[i].first <= next; i++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->name_first > next || next > o->last) continue;
    bool agent = o->agent != WW_NONE && ww_agent(work->knowledge, o->agent)->kind == WW_ENTITY_PERSON;
    if (agent || ww_token_in_lemma(work, next, work->context->classes.person_anaphor)) return true;
  }
  return false;
}

// "Kenyan-Ugandan": two states with a hyphen between.
static void join_hyphen(struct ww_mention_work *work, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  uint32_t second = state_of(work, c);
  for (uint32_t i = item > 4 ? item - 4 : 0; second != WW_NONE && i < work->count && i < item + 4; i++) {
    struct ww_candidate *o = &work->items[i];
    if (i == item || o->name_last + 2 != c->name_last || o->sentence != c->sentence || !ww_slice_is(token_of(work, o->name_last + 1)->lower, "-")) continue;
    if ((token_of(work, c->name_last)->flags & WW_TOKEN_SPACE_BEFORE) != 0) continue;
    uint32_t first = state_of(work, o);
    if (first == WW_NONE || first == second || are_persons(work, item)) continue;
    set_pair(c, first, second), set_pair(o, first, second);
  }
}

// The other state of "Kenya and Uganda", where they are two; WW_NONE else.
static uint32_t joined_state(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  uint32_t own = state_of(work, c), other = WW_NONE, top = token_of(work, c->head)->deprel == WW_REL_CONJ ? token_of(work, c->head)->head : c->head;
  uint32_t from = item;
  while (from > 0 && work->items[from - 1].sentence == c->sentence) from--;
  for (uint32_t i = from; own != WW_NONE && i < work->count && work->items[i].sentence == c->sentence; i++) {
    const struct ww_candidate *o = &work->items[i];
    bool joined = o->head == top || (token_of(work, o->head)->deprel == WW_REL_CONJ && token_of(work, o->head)->head == top);
    if (i == item || !joined || o->head == c->head) continue;
    uint32_t root = state_of(work, o);
    if (root == WW_NONE || (other != WW_NONE && root != other)) return WW_NONE;  // a third, or somebody else
    if (root != own) other = root;
  }
  return other;
}

// "Their presidents" behind "Kenya and Uganda" or "both sides": the pronoun that was taken for one state is both.
static void join_they(struct ww_mention_work *work, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  if (c->kind != WW_MENTION_PRONOUN || c->pronoun != WW_PRONOUN_THEY || c->cluster == WW_NONE || c->pair[0] != WW_NONE) return;
  uint32_t root = ww_cluster_root(work, c->cluster);
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence + 1 >= c->sentence;) {
    const struct ww_candidate *o = &work->items[i];
    if (o->cluster == WW_NONE || ww_cluster_root(work, o->cluster) != root) continue;
    if (o->pair[0] != WW_NONE) {
      set_pair(c, o->pair[0], o->pair[1]);
      return;
    }
    if (state_of(work, o) == WW_NONE) continue;
    uint32_t other = joined_state(work, i);
    if (other != WW_NONE) set_pair(c, other < root ? other : root, other < root ? root : other);
    return;
  }
}

// The two whose the noun is: the presidents of both countries, their armies.
static const struct ww_candidate *owners_of(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  for (size_t i = 0; i < c->modifier_count; i++) {
    const struct ww_candidate *m = &work->items[c->modifier[i]];
    if (m->pair[0] != WW_NONE) return m;
  }
  for (uint32_t i = item + 1; i < work->count && work->items[i].sentence == c->sentence && work->items[i].first <= c->last + 6; i++) {
    const struct ww_candidate *o = &work->items[i];
    const struct ww_token *head = token_of(work, o->head);
    uint32_t mark = o->pair[0] != WW_NONE && head->head == c->head && head->deprel == WW_REL_NMOD ? ww_case_of(work->article, o->head) : WW_NONE;
    if (mark != WW_NONE && (ww_slice_is(token_of(work, mark)->lower, "of") || ww_slice_is(token_of(work, mark)->lower, "from"))) return o;
  }
  return NULL;
}

// "The heads of state signed" behind "Kenya and Uganda": the offices of the two, in an article that is at home in neither.
static bool find_offices(struct ww_mention_work *work, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  bool owned = false;
  if (!c->definite || c->other || c->modifier_count > 0 || c->agent == WW_NONE || memcmp(c->role.sector[0], "GOV", 4) != 0 || work->homely == WW_HOME_SURE) return false;
  (void)ww_whose(work, item, &owned);
  for (uint32_t i = item; !owned && i-- > 0 && work->items[i].sentence + WW_TWO_FAR > c->sentence;) {
    const struct ww_candidate *o = &work->items[i];
    if (o->pair[0] != WW_NONE && work->clusters[ww_cluster_root(work, o->pair[0])].kind == WW_ENTITY_STATE) {
      set_pair(c, o->pair[0], o->pair[1]);
      return true;
    }
    uint32_t own = state_of(work, o), other = own == WW_NONE ? WW_NONE : joined_state(work, i);
    if (other != WW_NONE) {
      set_pair(c, other < own ? other : own, other < own ? own : other);
      return true;
    }
    if (own != WW_NONE && o->sentence != c->sentence && o->kind == WW_MENTION_NAME) return false;  // another is spoken of since
  }
  return false;
}

void ww_twos_share(struct ww_mention_work *work) {
  for (uint32_t i = 0; i < work->count; i++) join_hyphen(work, i);
  for (uint32_t i = 0; i < work->count; i++) join_they(work, i);
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->kind != WW_MENTION_NOMINAL || !c->plural || c->cluster == WW_NONE || c->pair[0] != WW_NONE) continue;
    const struct ww_candidate *owners = owners_of(work, i);
    if (owners != NULL) set_pair(c, owners->pair[0], owners->pair[1]);
    else if (!find_offices(work, i)) continue;
    struct ww_cluster *k = &work->clusters[ww_cluster_root(work, c->cluster)];
    c->role.code[0] = '\0';
    if (k->first_item == k->last_item) k->role.code[0] = '\0';
  }
}
