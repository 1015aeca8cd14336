// whose.c: the country of those of whom nobody says it.
//
// In: candidates and clusters after all anaphors. Out: codes of roles that had none. In a report from Sfax "rioters
// torched a police station" they are Tunisia's; in "Gunmen ambushed a convoy in Mozambique" the gunmen are Mozambique's.
// How far the context is trusted hangs on who it is: a crowd is of the place where it acts, a ministry of the country
// that the report is from and about, and an ambassador, a tourist, an observer of neither.
#include "base/slice.h"
#include "read/mentions.h"

// So long a way up the tree is the antecedent of "whose" looked for; so many sentences of its body lead an article.
enum { WW_RELATIVE_WAY = 8, WW_LEAD = 3 };

static const struct ww_token *token_of(const struct ww_mention_work *work, uint32_t t) { return &work->article->tokens[t]; }

static bool first_sector(const struct ww_role *role, const char *sectors) {
  for (const char *s = sectors; *s != '\0'; s += 4)
    if (memcmp(role->sector[0], s, 3) == 0) return true;
  return false;
}

// An ambassador, a tourist, foreign fighters, international observers; anybody. A foreign ministry is none of them.
bool ww_is_stranger(const struct ww_mention_work *work, const struct ww_candidate *c) {
  uint8_t stranger = work->context->classes.stranger;
  bool office = c->agent != WW_NONE && memcmp(ww_agent(work->knowledge, c->agent)->sector, "GOV", 4) == 0;
  for (uint32_t t = c->first; t <= c->name_last; t++)
    if ((!office || t < c->name_first || t == c->name_last) && ww_token_in_lemma(work, t, stranger)) return true;
  if (ww_slice_is(token_of(work, c->name_last)->lemma, "delegate") && memcmp(c->role.sector[0], "GOV", 4) == 0) return true;  // of a summit
  struct ww_slice first = token_of(work, c->first)->lower;
  return ww_slice_is(first, "any") || ww_slice_is(first, "no") || ww_slice_is(first, "every");
}

// How far the context tells the country of somebody with that role; `word` is the noun of the office, or the last of the name.
enum ww_trust ww_trust_of(const struct ww_mention_work *work, const struct ww_role *role, const struct ww_candidate *c, uint32_t word) {
  static const char here[] = "CVL COP JUD MED LAB AGR EDU SOC CRM OPP PTY REL ";
  bool named = c->kind == WW_MENTION_NAME, person = c->entity_kind == WW_ENTITY_PERSON, bare = role->sector[0][0] == '\0';
  if (first_sector(role, "UAF REB ")) return WW_TRUST_ARMED;
  if (first_sector(role, "MIL PRM ")) return WW_TRUST_FORCE;
  if (first_sector(role, "GOV LEG SPY ")) return ww_token_in_lemma(work, word, work->context->classes.local_office) ? WW_TRUST_PLACE : WW_TRUST_SEAT;
  if (named && person) return bare || first_sector(role, here) ? WW_TRUST_PERSON : WW_TRUST_NONE;
  if (named) return first_sector(role, here) ? WW_TRUST_BODY : WW_TRUST_NONE;
  if (bare) return person || c->entity_kind == WW_ENTITY_GROUP ? WW_TRUST_PLACE : WW_TRUST_NONE;
  bool shopkeepers = first_sector(role, "BUS ") && c->agent != WW_NONE && ww_agent(work->knowledge, c->agent)->kind == WW_ENTITY_PERSON;
  return shopkeepers || first_sector(role, here) ? WW_TRUST_PLACE : WW_TRUST_NONE;
}

static enum ww_trust trust_of_cluster(const struct ww_mention_work *work, const struct ww_cluster *k, bool person) {
  struct ww_candidate c = work->items[k->name_item];
  c.kind = k->name_kind, c.entity_kind = k->kind;
  // Who has been spoken of as he or she is a person, whatever the name.
  if (k->kind == WW_KIND_UNKNOWN && (person || k->male || k->female || ww_cluster_names_somebody(work, k))) c.entity_kind = WW_ENTITY_PERSON;
  return ww_trust_of(work, &k->role, &c, k->office_item == WW_NONE ? c.name_last : work->items[k->office_item].office_last);
}

struct asked {
  const char *place;     // of a clause of one of its mentions; NULL where two differ
  uint32_t owner;        // the cluster whose it is; WW_NONE with `owned` where nobody knows whose
  bool owned;
  bool person;           // spoken of as he or she
  bool stranger, torn;   // torn: two places
  bool guest;            // arrives in the home, or visits it
  uint32_t seen, abroad;  // mentions, and those beside which another country than the home is spoken of
};

// Unions, parties, growers: bodies of one country, while what else is called a body may have come to it.
static bool is_rooted(const struct ww_role *role) {
  static const char sectors[][4] = {"LAB", "AGR", "PTY", "OPP", "JUD", "COP"};
  for (size_t i = 0; i < WW_SECTORS; i++)
    for (size_t k = 0; k < sizeof sectors / sizeof *sectors; k++)
      if (memcmp(role->sector[i], sectors[k], 4) == 0) return true;
  return false;
}

// The country or the part of the world that is spoken of: European, the Arab world. "" where nobody knows which.
static const char *realm_of(const struct ww_mention_work *work, const struct ww_candidate *c) {
  if (c->unit == WW_IS_ADJECTIVE && c->actor != WW_NONE) return ww_actor(work->knowledge, c->actor)->role.code;
  return ww_land_of(work, c);
}

// Whether another country than the home is spoken of in the sentence, or last before it.
bool ww_is_abroad(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  bool foreign = false, home = false;
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence + 2 >= c->sentence;) {
    const struct ww_candidate *o = &work->items[i];
    const char *code = realm_of(work, o);
    if (code == NULL || work->article->sentences[o->sentence].part == WW_PART_DATELINE) continue;
    if (o->sentence != c->sentence && (foreign || home)) break;
    if (memcmp(code, work->home, 4) == 0) home = true;
    else foreign = true;
  }
  for (uint32_t i = item + 1; i < work->count && work->items[i].sentence == c->sentence; i++) {
    const char *code = realm_of(work, &work->items[i]);
    if (code != NULL && memcmp(code, work->home, 4) != 0) foreign = true;
  }
  return foreign;
}

// "Iran, whose leaders": the mention on which the clause of `whose` hangs; `found` says that there is such a word.
static uint32_t owner_by_whose(const struct ww_mention_work *work, const struct ww_candidate *c, bool *found) {
  const struct ww_article *a = work->article;
  *found = false;
  for (uint32_t t = c->first; t > a->sentences[c->sentence].first_token && t + 3 > c->first && !*found; t--) *found = ww_slice_is(token_of(work, t - 1)->lower, "whose");
  if (ww_slice_is(token_of(work, c->first)->lower, "whose")) *found = true;
  uint32_t token = c->head;
  for (uint32_t n = 0; *found && n < WW_RELATIVE_WAY && token_of(work, token)->head != WW_NONE; n++) {
    bool relative = token_of(work, token)->deprel == WW_REL_ACL_RELCL;
    token = token_of(work, token)->head;
    if (!relative) continue;
    uint32_t item = token_of(work, token)->mention;
    return item == WW_NONE || work->items[item].cluster == WW_NONE ? WW_NONE : ww_cluster_root(work, work->items[item].cluster);
  }
  return WW_NONE;
}

// "The President of the Republic", "of the Nation": the state that needs no name.
static bool is_state_unnamed(const struct ww_mention_work *work, const struct ww_candidate *o) {
  const struct ww_read_classes *k = &work->context->classes;
  return o->role.code[0] == '\0' && o->actor == WW_NONE && o->name_first == o->name_last &&
         (ww_token_in(work, o->name_last, k->geo_word) || ww_token_in(work, o->name_last, k->country_anaphor));
}

// "The family of the boy", "elders of two tribes": a person or people, who are of where the others are.
static bool is_somebody(const struct ww_candidate *o) { return o->kind == WW_MENTION_NOMINAL && (o->entity_kind == WW_ENTITY_PERSON || o->plural); }

// Whose the noun is: a possessor, or what stands behind it in of, for, at or with. `found`: somebody's, be it nobody known.
uint32_t ww_whose(const struct ww_mention_work *work, uint32_t item, bool *found) {
  const struct ww_candidate *c = &work->items[item];
  uint32_t whose = owner_by_whose(work, c, found);
  if (*found) return whose;
  *found = true;
  for (size_t i = 0; i < c->modifier_count; i++) {
    const struct ww_candidate *m = &work->items[c->modifier[i]];
    if (token_of(work, m->head)->deprel != WW_REL_NMOD_POSS) continue;
    if (m->cluster != WW_NONE) return ww_cluster_root(work, m->cluster);
    *found = !(m->kind == WW_MENTION_PRONOUN && m->pronoun <= WW_PRONOUN_SHE);
    return WW_NONE;
  }
  for (uint32_t i = item + 1; i < work->count && work->items[i].sentence == c->sentence && work->items[i].first <= c->last + 6; i++) {
    const struct ww_candidate *o = &work->items[i];
    const struct ww_token *head = token_of(work, o->head);
    if (o->first <= c->last || head->head != c->head || head->deprel != WW_REL_NMOD || o->entity_kind == WW_ENTITY_PLACE || o->entity_kind == WW_ENTITY_STATE || is_state_unnamed(work, o)) continue;
    uint32_t mark = ww_case_of(work->article, o->head);
    if (mark == WW_NONE) continue;
    struct ww_slice word = token_of(work, mark)->lower;
    if (!ww_slice_is(word, "of") && !ww_slice_is(word, "for") && !ww_slice_is(word, "at") && !ww_slice_is(word, "with")) continue;
    // A ministry of foreign affairs is not theirs.
    bool field = c->agent != WW_NONE && ww_agent(work->knowledge, c->agent)->kind == WW_ENTITY_GROUP && o->role.code[0] == '\0';
    if (field && (ww_slice_is(word, "of") || ww_slice_is(word, "for"))) continue;
    *found = o->cluster != WW_NONE || !is_somebody(o);
    return o->cluster == WW_NONE ? WW_NONE : ww_cluster_root(work, o->cluster);
  }
  *found = false;
  return WW_NONE;
}

static void ask(const struct ww_mention_work *work, uint32_t item, struct asked *asked) {
  const struct ww_candidate *c = &work->items[item];
  const char *place = ww_land_of_clause(work, item);
  asked->stranger |= ww_is_stranger(work, c);
  if (place != NULL && asked->place != NULL && memcmp(place, asked->place, 4) != 0) asked->torn = true;
  if (asked->place == NULL) asked->place = place;
  if (!asked->owned && c->kind == WW_MENTION_NOMINAL) asked->owner = ww_whose(work, item, &asked->owned);
  asked->guest |= ww_is_guest(work, c, work->home);
  asked->abroad += ww_is_abroad(work, item);
  asked->seen++;
}

// "19 insurgents", "a group of terrorists": some, and not whoever is one.
bool ww_is_counted(const struct ww_mention_work *work, const struct ww_candidate *c) {
  uint32_t head = token_of(work, c->head)->head;
  return c->count_min > 0 || (head != WW_NONE && token_of(work, c->head)->deprel == WW_REL_NMOD && ww_token_in_lemma(work, head, work->context->classes.many));
}

// "Leaders", "a minister", "officials": of any state.
static bool is_anybody(const struct ww_mention_work *work, const struct ww_cluster *k) {
  const struct ww_candidate *c = &work->items[k->name_item];
  bool body = c->agent != WW_NONE && ww_agent(work->knowledge, c->agent)->kind == WW_ENTITY_GROUP;
  return k->name_kind == WW_MENTION_NOMINAL && !body && (c->plural ? !c->definite : c->indefinite);
}

// Whether the candidate is a listed person who holds that office on the day.
static const char *land_of_holder(const struct ww_mention_work *work, const struct ww_candidate *o, uint32_t agent) {
  if (o->actor == WW_NONE || o->entity_kind != WW_ENTITY_PERSON) return NULL;
  const struct ww_dated_role *role = ww_actor_role_on(work->knowledge, o->actor, work->article->published);
  return role != NULL && ww_slice_equal_fold(role->office, ww_agent(work->knowledge, agent)->lemma) ? role->role.code : NULL;
}

// The country of the bodies and offices of the same noun, the last before the mention, else the first behind: "President
// Haddad of Chad" tells whose president "the president" is.
static const char *land_of_noun(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  const char *found = NULL;
  for (uint32_t i = 0; c->agent != WW_NONE && i < work->count && (found == NULL || i < item); i++) {
    const struct ww_candidate *o = &work->items[i];
    const char *code = o->agent == c->agent && !o->former ? o->role.code : land_of_holder(work, o, c->agent);
    if (code != NULL && ww_is_country(work, code)) found = code;
  }
  return found;
}

static const char *country_of(const struct ww_mention_work *work, uint32_t cluster, const struct asked *asked) {
  const struct ww_cluster *k = &work->clusters[cluster];
  enum ww_trust trust = asked->stranger ? WW_TRUST_NONE : trust_of_cluster(work, k, asked->person);
  if (trust == WW_TRUST_NONE || (asked->guest && (trust == WW_TRUST_SEAT || trust == WW_TRUST_PERSON))) return NULL;
  if (asked->owned && asked->owner != cluster) {
    if (asked->owner == WW_NONE) return NULL;
    const struct ww_cluster *owner = &work->clusters[asked->owner];
    bool somebody = owner->kind == WW_ENTITY_PERSON || owner->kind == WW_KIND_UNKNOWN || (owner->name_kind == WW_MENTION_NOMINAL && owner->kind == WW_ENTITY_GROUP);
    if (owner->kind != WW_ENTITY_PLACE && owner->role.code[0] != '\0') return ww_is_country(work, owner->role.code) ? owner->role.code : NULL;
    if (owner->kind != WW_ENTITY_PLACE && !somebody) return NULL;
  }
  const char *home = work->home[0] == '\0' ? NULL : work->home;
  const char *place = asked->torn ? NULL : asked->place;
  bool here = place != NULL && home != NULL && memcmp(place, home, 4) == 0;
  bool abroad = 2 * asked->abroad >= asked->seen;
  bool sure = work->homely == WW_HOME_SURE, leads = work->homely >= WW_HOME_LEADS;
  // "The growers' association" has its home, whoever is spoken of beside it.
  const struct ww_candidate *name = &work->items[k->name_item];
  bool rooted = is_rooted(&k->role) && name->definite && !name->plural && name->agent != WW_NONE && ww_agent(work->knowledge, name->agent)->kind == WW_ENTITY_GROUP;
  bool called = k->role.sector[0][0] != '\0';
  switch (trust) {
    case WW_TRUST_PLACE: return place != NULL ? place : asked->torn || (abroad && !rooted) || !leads ? NULL : home;
    case WW_TRUST_FORCE: return ww_land_of_forces(work, k->name_item, place == NULL && !asked->torn ? home : here ? place : NULL);
    case WW_TRUST_ARMED: return place != NULL ? place : asked->torn || abroad || !(work->armed || ww_is_counted(work, &work->items[k->name_item])) ? NULL : home;
    case WW_TRUST_SEAT: {
      if (is_anybody(work, k)) return sure && !abroad ? home : NULL;
      if (k->name_kind == WW_MENTION_NAME) return leads ? home : NULL;
      const char *noun = land_of_noun(work, k->name_item);
      return noun != NULL ? noun : home != NULL ? home : place;
    }
    case WW_TRUST_BODY: return here || (home != NULL && sure && (!abroad || is_rooted(&k->role)) && place == NULL) ? home : NULL;
    case WW_TRUST_PERSON: return sure && (here || (called && !abroad && place == NULL)) ? home : NULL;
    default: return NULL;
  }
}

// Whether the sentence leads the article: its title, or one of the first of its body.
static bool leads(const struct ww_article *a, uint32_t sentence) {
  uint32_t bodies = 0;
  for (uint32_t s = 0; s < sentence; s++) bodies += a->sentences[s].part == WW_PART_BODY;
  return bodies < WW_LEAD;
}

// "Gunmen ambushed a convoy in insurgency-hit Sofala": who is armed beside a word of rebellion is a rebel.
static bool are_rebels(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_sentence *s = &work->article->sentences[work->items[item].sentence];
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++)
    if (ww_token_in_lemma(work, t, work->context->classes.rebellion)) return true;
  return false;
}

// Whether the lead of the article speaks of a rebellion, so that the gunmen further down are its.
static bool leads_with_rebels(const struct ww_mention_work *work) {
  for (uint32_t t = 0; t < work->article->token_count && work->homely != WW_HOME_WEAK; t++)
    if (ww_token_in_lemma(work, t, work->context->classes.rebellion)) return leads(work->article, work->article->tokens[t].sentence);
  return false;
}

static void tell_rebels(struct ww_mention_work *work) {
  bool asked = false, led = false;  // few articles have armed men at all
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->cluster == WW_NONE || c->kind == WW_MENTION_PRONOUN || memcmp(c->role.sector[0], "UAF", 4) != 0) continue;
    if (!asked) led = leads_with_rebels(work), asked = true;
    if (!are_rebels(work, i) && !(led && memcmp(c->role.code, work->home, 4) == 0)) continue;
    struct ww_cluster *k = &work->clusters[ww_cluster_root(work, c->cluster)];
    ww_role_add_sector(&k->role, "REB");
  }
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->cluster == WW_NONE || memcmp(c->role.sector[0], "UAF", 4) != 0) continue;
    const struct ww_cluster *k = &work->clusters[ww_cluster_root(work, c->cluster)];
    if (first_sector(&k->role, "REB ")) ww_role_add_sector(&c->role, "REB");
  }
}

// Every mention of somebody with a country has it; one of which nothing is known takes all of his role later.
static void spread(struct ww_mention_work *work) {
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->cluster == WW_NONE || c->role.code[0] != '\0' || c->role.sector[0][0] == '\0' || c->kind == WW_MENTION_ADJECTIVE) continue;
    const struct ww_cluster *k = &work->clusters[ww_cluster_root(work, c->cluster)];
    if (k->kind != WW_ENTITY_PLACE) memcpy(c->role.code, k->role.code, 4);
  }
}

// Whether armed men act at home, by what the article says of them, or tells of in its lead: a report of war in its own country.
static bool are_armed(const struct ww_mention_work *work) {
  for (uint32_t i = 0; i < work->count && work->homely != WW_HOME_WEAK; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->kind == WW_MENTION_PRONOUN || !first_sector(&c->role, "UAF REB ")) continue;
    const char *place = memcmp(c->role.code, work->home, 4) == 0 ? work->home : ww_land_of_clause(work, i);
    if (place != NULL && memcmp(place, work->home, 4) == 0) return true;
    const struct ww_token *t = token_of(work, c->head);
    if (place != NULL || t->head == WW_NONE || (t->deprel != WW_REL_NSUBJ && t->deprel != WW_REL_NSUBJ_PASS) || work->homely != WW_HOME_SURE) continue;
    struct ww_word_info verb = ww_word(work->knowledge, token_of(work, t->head)->lemma, WW_POS_VERB);
    if (verb.trigger_count > 0 && leads(work->article, c->sentence) && !ww_is_abroad(work, i)) return true;
  }
  return false;
}

void ww_whose_begin(struct ww_mention_work *work) {
  ww_home_find(work);
  ww_forces_count(work);
  work->armed = are_armed(work);
}

bool ww_whose_give(struct ww_mention_work *work) {
  struct asked *asked = ww_arena_alloc_zero(work->arena, work->cluster_count + 1, sizeof *asked);
  if (asked == NULL) return false;
  for (size_t k = 0; k < work->cluster_count; k++) asked[k].owner = WW_NONE;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->cluster == WW_NONE || c->kind == WW_MENTION_ADJECTIVE) continue;
    if (c->kind == WW_MENTION_PRONOUN) {
      asked[ww_cluster_root(work, c->cluster)].person |= c->pronoun == WW_PRONOUN_HE || c->pronoun == WW_PRONOUN_SHE;
      continue;
    }
    uint32_t root = ww_cluster_root(work, c->cluster);
    const struct ww_cluster *k = &work->clusters[root];
    bool open = k->role.code[0] == '\0' && k->actor == WW_NONE && k->name_item != WW_NONE && k->kind != WW_ENTITY_STATE && k->kind != WW_ENTITY_PLACE;
    if (open) ask(work, i, &asked[root]);
  }
  for (uint32_t k = 0; k < work->cluster_count; k++) {  // an owner mostly stands before what he owns
    if (asked[k].seen == 0) continue;
    const char *code = country_of(work, k, &asked[k]);
    if (code != NULL && !ww_is_against(work, &work->items[work->clusters[k].first_item], code)) memcpy(work->clusters[k].role.code, code, 4);
  }
  spread(work);
  tell_rebels(work);
  return true;
}
