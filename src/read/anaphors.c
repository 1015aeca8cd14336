// anaphors.c: whom pronouns and common nouns speak of.
//
// In: candidates and the clusters of names. Out: every candidate that speaks of somebody is in a cluster; the others
// keep WW_NONE and become no mention. Candidates are read in the order of the text; each looks back over what was
// spoken of before, and the best by nearness and by grammar (a subject before an object) is taken, unless some plain
// noun ("the attack", "the talks") claims the pronoun with more right. "The group" looks for a group, "the president"
// for a person of that office, "the country" (lands.c) for a state; what finds nobody is somebody new.
#include "base/slice.h"
#include "read/mentions.h"

enum { WW_FAR_BODY = 200 };  // sentences back in which "the Commission" is looked for

static const struct ww_token *token_of(const struct ww_mention_work *work, uint32_t t) { return &work->article->tokens[t]; }

// ---- common nouns -----------------------------------------------------------------------------------

static bool in_class(const struct ww_mention_work *work, const struct ww_candidate *c, uint8_t class_number) {
  struct ww_word_info word = ww_word(work->knowledge, token_of(work, c->name_last)->lemma, WW_POS_NOUN);
  return ww_word_in(&word, class_number);
}

bool ww_shares_sector(const struct ww_role *a, const struct ww_role *b) {
  for (size_t i = 0; i < WW_SECTORS && a->sector[i][0] != '\0'; i++)
    for (size_t j = 0; j < WW_SECTORS && b->sector[j][0] != '\0'; j++)
      if (memcmp(a->sector[i], b->sector[j], 4) == 0) return true;
  return false;
}

// Whether the name of a cluster holds the noun: "the party" and Dawn Party.
static bool name_holds(const struct ww_mention_work *work, const struct ww_cluster *k, struct ww_slice lemma) {
  if (k->name_item == WW_NONE) return false;
  const struct ww_candidate *o = &work->items[k->name_item];
  for (uint32_t t = o->name_first; t <= o->name_last; t++)
    if (ww_slice_equal_fold(token_of(work, t)->form, lemma)) return true;
  if (k->actor == WW_NONE) return false;
  struct ww_slice name = ww_actor(work->knowledge, k->actor)->name;
  for (size_t i = 0; i + lemma.size <= name.size; i++)
    if ((i == 0 || name.data[i - 1] == ' ') && ww_slice_equal_fold((struct ww_slice){name.data + i, lemma.size}, lemma)) return true;
  return false;
}

static bool is_institution(const struct ww_role *role) {
  static const char sectors[][4] = {"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP", "REB", "PRM"};
  for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
    if (memcmp(role->sector[0], sectors[i], 4) == 0) return true;
  return false;
}

static uint32_t state_cluster(struct ww_mention_work *work, uint32_t item, const char *code) {
  uint32_t actor = ww_actor_of_code(work->knowledge, code);
  if (actor == WW_NONE) return WW_NONE;
  uint32_t known = ww_cluster_of_actor(work, actor);
  if (known != WW_NONE) return known;
  // The state has not been named: it has this mention alone, which is its government.
  work->items[item].actor = actor;
  uint32_t made = ww_cluster_new(work, item);
  if (made != WW_NONE) {
    struct ww_cluster *k = &work->clusters[made];
    k->actor = actor, k->kind = WW_ENTITY_STATE, k->plural = false;
    memset(&k->role, 0, sizeof k->role);
    memcpy(k->role.code, code, 4);
  }
  return made;
}

// Whether words of its own tell the noun from others of its sort: "the consular department".
static bool own_words(const struct ww_mention_work *work, const struct ww_candidate *c) {
  uint32_t words = 0;
  for (uint32_t t = c->first; t < c->name_first; t++) words += token_of(work, t)->upos != WW_UPOS_DET && token_of(work, t)->upos != WW_UPOS_PRON;
  return words > c->sector_count;
}

// "The secretary of state" is the listed person who is one on that day.
static bool holds_office(const struct ww_mention_work *work, const struct ww_cluster *k, const struct ww_candidate *c) {
  if (k->actor == WW_NONE || k->kind != WW_ENTITY_PERSON || c->agent == WW_NONE || c->former) return false;
  const struct ww_dated_role *role = ww_actor_role_on(work->knowledge, k->actor, work->article->published);
  return role != NULL && ww_slice_equal_fold(role->office, ww_agent(work->knowledge, c->agent)->lemma);
}

// Who owns the noun: his in "his brother"; WW_NONE where nobody does, or nobody known.
static uint32_t owner_of(const struct ww_mention_work *work, const struct ww_candidate *c) {
  for (size_t i = 0; i < c->modifier_count; i++) {
    const struct ww_candidate *m = &work->items[c->modifier[i]];
    if (token_of(work, m->head)->deprel == WW_REL_NMOD_POSS && m->cluster != WW_NONE) return ww_cluster_root(work, m->cluster);
  }
  return WW_NONE;
}

// His brother is not her brother.
static bool owners_differ(const struct ww_mention_work *work, const struct ww_candidate *x, const struct ww_candidate *y) {
  uint32_t a = owner_of(work, x), b = owner_of(work, y);
  return a != WW_NONE && b != WW_NONE && a != b;
}

// "The Ohio governor" is not the governor of Texas.
static bool lands_differ(const struct ww_mention_work *work, const struct ww_candidate *x, const struct ww_candidate *y) {
  for (size_t i = 0; i < x->modifier_count; i++) {
    const struct ww_candidate *m = &work->items[x->modifier[i]];
    if (m->entity_kind != WW_ENTITY_PLACE && m->entity_kind != WW_ENTITY_STATE) continue;
    for (size_t j = 0; j < y->modifier_count; j++) {
      const struct ww_candidate *n = &work->items[y->modifier[j]];
      if (n->entity_kind != m->entity_kind || n->cluster == WW_NONE || m->cluster == WW_NONE) continue;
      if (ww_cluster_root(work, n->cluster) != ww_cluster_root(work, m->cluster)) return true;
    }
  }
  return false;
}

// Looks back for a body or person that the noun may mean; `far` sentences at most.
static uint32_t antecedent_of_noun(const struct ww_mention_work *work, uint32_t item, bool person, uint32_t far) {
  const struct ww_candidate *c = &work->items[item];
  struct ww_slice lemma = token_of(work, c->name_last)->lemma;
  uint32_t best = WW_NONE;
  int best_score = 0;
  for (uint32_t i = item, steps = 0; i-- > 0 && steps < 4 * WW_LOOK_BACK; steps++) {
    const struct ww_candidate *o = &work->items[i];
    if (c->sentence - o->sentence > far) break;
    if (o->cluster == WW_NONE || o->last >= c->first || o->kind == WW_MENTION_PRONOUN) continue;
    uint32_t root = ww_cluster_root(work, o->cluster);
    const struct ww_cluster *k = &work->clusters[root];
    int score = 40 - 3 * (int)(c->sentence - o->sentence) + ww_grammar_score(work, o->head, o->before_noun) / 2;
    if (person) {
      bool same_office = o->agent != WW_NONE && o->agent == c->agent && o->agent != WW_NONE;
      same_office |= holds_office(work, k, c);
      bool same_noun = o->kind == WW_MENTION_NOMINAL && ww_slice_equal(token_of(work, o->name_last)->lemma, lemma);
      if (k->kind != WW_ENTITY_PERSON || k->plural || !(same_office || same_noun)) continue;
      if (c->role.code[0] != '\0' && k->role.code[0] != '\0' && memcmp(c->role.code, k->role.code, 4) != 0) continue;
      if (owners_differ(work, c, o) || lands_differ(work, c, o)) continue;
    } else {
      if (k->kind != WW_ENTITY_GROUP && k->kind != WW_ENTITY_ORG && !(k->kind == WW_KIND_UNKNOWN && o->unit == WW_IS_RUN)) continue;
      if (k->name_kind != WW_MENTION_NAME && !ww_slice_equal(token_of(work, o->name_last)->lemma, lemma)) continue;
      if (ww_cluster_names_somebody(work, k)) continue;
      bool holds = name_holds(work, k, lemma);
      bool shares = ww_shares_sector(&c->role, &k->role);
      if (holds) score += 14;
      if (shares) score += 10;
      else if (c->role.sector[0][0] != '\0' && k->role.sector[0][0] != '\0' && !holds) score -= 25;
      if (c->role.code[0] != '\0' && k->role.code[0] != '\0' && memcmp(c->role.code, k->role.code, 4) != 0) score -= 25;
      // "The agency", "the ministry" name a sort of body; only "the group" may be any.
      bool any = ww_slice_is(lemma, "group") || ww_slice_is(lemma, "organization") || ww_slice_is(lemma, "organisation") || ww_slice_is(lemma, "movement") ||
                 ww_slice_is(lemma, "body") || ww_slice_is(lemma, "militia") || ww_slice_is(lemma, "faction") || ww_slice_is(lemma, "agency");
      if (!any && !holds && !shares && k->name_kind == WW_MENTION_NAME) continue;
      // "The news agency" may be any that is known for one; a name of which nothing is known is no such body.
      bool unknown = k->kind == WW_KIND_UNKNOWN || k->role.sector[0][0] == '\0';
      if (!holds && own_words(work, c) && (ww_slice_is(lemma, "agency") ? unknown : !any)) continue;
      // Papers, ministries and courts are seldom called a group.
      bool office = memcmp(k->role.sector[0], "JRN", 4) == 0 || memcmp(k->role.sector[0], "GOV", 4) == 0 || memcmp(k->role.sector[0], "JUD", 4) == 0 ||
                    memcmp(k->role.sector[0], "LEG", 4) == 0 || memcmp(k->role.sector[0], "COP", 4) == 0;
      if (office && ww_slice_is(lemma, "group") && k->kind == WW_ENTITY_ORG && !holds) continue;
    }
    if (score > best_score) best_score = score, best = root;
  }
  return best;
}

// Fighters of a named group are the group.
static uint32_t group_of_members(const struct ww_mention_work *work, const struct ww_candidate *c) {
  if (!c->plural && (c->agent == WW_NONE || ww_agent(work->knowledge, c->agent)->kind != WW_ENTITY_GROUP)) return WW_NONE;
  for (size_t i = 0; i < c->modifier_count; i++) {
    const struct ww_candidate *m = &work->items[c->modifier[i]];
    // Tuareg separatists are not the Tuareg.
    if (m->cluster == WW_NONE || (m->actor != WW_NONE && ww_actor(work->knowledge, m->actor)->people)) continue;
    uint32_t root = ww_cluster_root(work, m->cluster);
    const struct ww_cluster *k = &work->clusters[root];
    bool member = c->role.sector[0][0] == '\0' || ww_shares_sector(&c->role, &k->role) || memcmp(c->role.sector[0], "MIL", 4) == 0 ||
                  memcmp(c->role.sector[0], "UAF", 4) == 0 || memcmp(c->role.sector[0], "REB", 4) == 0;
    if (k->kind == WW_ENTITY_GROUP && k->name_kind == WW_MENTION_NAME && member) return root;
  }
  return WW_NONE;
}

// An earlier body of the same noun and country: police, the rebels.
static uint32_t same_body(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  // "People" here are not the people there.
  if (c->plural && !c->definite && c->role.code[0] == '\0' && (c->role.sector[0][0] == '\0' || memcmp(c->role.sector[0], "CVL", 4) == 0)) return WW_NONE;
  for (uint32_t i = item, steps = 0; i-- > 0 && steps < 4 * WW_LOOK_BACK; steps++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->kind != WW_MENTION_NOMINAL || o->cluster == WW_NONE || o->agent != c->agent || c->agent == WW_NONE || owners_differ(work, c, o)) continue;
    // Police are police in either number; soldiers are not the soldier.
    if (memcmp(&o->role, &c->role, sizeof o->role) != 0) continue;
    if (o->plural != c->plural && ww_agent(work->knowledge, c->agent)->kind == WW_ENTITY_PERSON) continue;
    uint32_t root = ww_cluster_root(work, o->cluster);
    if (work->clusters[root].name_kind == WW_MENTION_NOMINAL) return root;
  }
  return WW_NONE;
}

// Owners that are known only now: its forces, an agency spokesman.
static void lend_from_owner(struct ww_mention_work *work, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  for (size_t i = 0; i < c->modifier_count; i++) {
    struct ww_candidate *m = &work->items[c->modifier[i]];
    if (m->unit == WW_IS_GENERIC && m->cluster == WW_NONE && c->modifier[i] > item) {
      uint32_t found = antecedent_of_noun(work, c->modifier[i], false, 12);
      if (found != WW_NONE) ww_cluster_add(work, found, c->modifier[i]);
    } else if (m->kind != WW_MENTION_PRONOUN) {
      continue;
    }
    if (m->cluster == WW_NONE) continue;
    const struct ww_cluster *k = &work->clusters[ww_cluster_root(work, m->cluster)];
    struct ww_role lent = k->role;
    if (m->unit == WW_IS_GENERIC) {
      ww_role_add(&c->role, &lent);
      continue;
    }
    // His counterpart has his office in another country; his aides have his country and side.
    bool counterpart = ww_slice_is(token_of(work, c->name_last)->lemma, "counterpart");
    if (k->kind == WW_ENTITY_STATE || (c->role.sector[0][0] != '\0' && !counterpart)) memset(lent.sector, 0, sizeof lent.sector);
    if (counterpart) lent.code[0] = '\0';
    ww_role_add(&c->role, &lent);
    // "His Russian counterpart, Ivan Petrov": the name has it too.
    struct ww_cluster *own = c->cluster == WW_NONE ? NULL : &work->clusters[ww_cluster_root(work, c->cluster)];
    if (own != NULL && own->kind == WW_ENTITY_PERSON) ww_role_add(&own->role, &c->role);
  }
}

static bool has_role(const struct ww_role *role) { return role->code[0] != '\0' || role->sector[0][0] != '\0'; }

// The place or state that hangs on the noun behind "of".
static const struct ww_candidate *place_behind(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  for (uint32_t i = item + 1; i < work->count && work->items[i].first <= c->last + 4; i++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->first <= c->last || (o->entity_kind != WW_ENTITY_PLACE && o->entity_kind != WW_ENTITY_STATE)) continue;
    if (o->sentence == c->sentence && ww_slice_is(token_of(work, c->last + 1)->lower, "of") && token_of(work, o->head)->head == c->head) return o;
  }
  return NULL;
}

// "The 54-year-old": the person who has just been spoken of.
static bool is_age(const struct ww_mention_work *work, const struct ww_candidate *c) { return ww_slice_is(token_of(work, c->name_last)->lower, "old"); }

static uint32_t antecedent_by_age(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  uint32_t best = WW_NONE;
  int best_score = 0;
  for (uint32_t i = item, steps = 0; i-- > 0 && steps < WW_LOOK_BACK; steps++) {
    const struct ww_candidate *o = &work->items[i];
    int score = ww_nearness(o->sentence, c->sentence);
    if (score == WW_NO_SCORE) break;
    if (o->cluster == WW_NONE || o->last >= c->first || o->sentence == c->sentence) continue;
    uint32_t root = ww_cluster_root(work, o->cluster);
    const struct ww_cluster *k = &work->clusters[root];
    if (k->kind != WW_ENTITY_PERSON || k->plural || o->plural) continue;
    score += ww_grammar_score(work, o->head, o->before_noun) + ww_salience(k);
    if (score > best_score) best_score = score, best = root;
  }
  return best;
}

// "The Commission": a body so well known to the article that its sort alone names it.
static bool has_capital(const struct ww_mention_work *work, const struct ww_candidate *c) {
  const struct ww_sentence *s = &work->article->sentences[c->sentence];
  if (s->part == WW_PART_TITLE || c->name_first == s->first_token || c->name_first != c->name_last || c->plural || c->modifier_count > 0) return false;
  return (token_of(work, c->name_first)->flags & WW_TOKEN_UPPER) != 0 && (token_of(work, c->name_first)->flags & WW_TOKEN_ALL_UPPER) == 0 &&
         in_class(work, c, work->context->classes.group_anaphor);
}

// "Islamic Jihad (IJ) organization": a noun right behind a name, or behind the brackets that explain it, says what it is.
static uint32_t name_before(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  if (c->first != c->name_first || c->first < 2 || c->plural) return WW_NONE;
  uint32_t end = c->first - 1;
  if (ww_slice_is(token_of(work, end)->lower, ")") && end >= 3 && ww_slice_is(token_of(work, end - 2)->lower, "(")) end -= 3;
  else return WW_NONE;
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence == c->sentence;) {
    const struct ww_candidate *o = &work->items[i];
    if (o->last != end || o->kind != WW_MENTION_NAME || o->cluster == WW_NONE) continue;
    uint8_t kind = work->clusters[ww_cluster_root(work, o->cluster)].kind;
    if (kind == WW_ENTITY_GROUP || kind == WW_ENTITY_ORG || kind == WW_KIND_UNKNOWN) return ww_cluster_root(work, o->cluster);
  }
  return WW_NONE;
}

// False when memory runs out.
static bool settle_generic(struct ww_mention_work *work, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  if (is_age(work, c)) {
    // The, 54, -, year, -, old: the article stands five words before.
    uint32_t the = c->name_last >= work->article->sentences[c->sentence].first_token + 5 ? c->name_last - 5 : c->name_last;
    uint32_t person = ww_slice_is(token_of(work, the)->lower, "the") ? antecedent_by_age(work, item) : WW_NONE;
    if (person != WW_NONE) ww_cluster_add(work, person, item);
    return true;
  }
  bool side = in_class(work, c, work->context->classes.side_noun);
  if (ww_is_two(work, c) && ww_find_two(work, item, in_class(work, c, work->context->classes.person_anaphor) ? WW_TWO_PERSONS : side ? WW_TWO_SIDES : WW_TWO_STATES)) {
    c->entity_kind = WW_ENTITY_GROUP;
    return ww_cluster_new(work, item) != WW_NONE;
  }
  if (side) return true;  // of which two, nobody knows
  const struct ww_read_classes *k = &work->context->classes;
  uint32_t found = name_before(work, item);
  if (found != WW_NONE) {
    ww_cluster_add(work, found, item);
    c->role = work->clusters[found].role;
    return true;
  }
  const struct ww_candidate *same = place_behind(work, item);
  if (same != NULL && in_class(work, c, k->geo_word)) {  // the republic of Chechnya is Chechnya
    if (same->cluster != WW_NONE) ww_cluster_add(work, ww_cluster_root(work, same->cluster), item);
    return true;
  }
  if (in_class(work, c, k->government_word)) {
    const char *code = c->role.code[0] != '\0' ? c->role.code : c->indefinite ? NULL : ww_country_here(work, item);
    ww_role_add_sector(&c->role, "GOV");
    if (code == NULL) return true;
    if (c->role.code[0] == '\0') memcpy(c->role.code, code, 4);
    found = state_cluster(work, item, c->role.code);
  } else if (!c->plural && !c->other && c->definite && in_class(work, c, k->country_anaphor) && !in_class(work, c, k->group_anaphor) && c->modifier_count == 0) {
    found = ww_country_meant(work, item);
    if (found == WW_NONE) return true;
    memcpy(c->role.code, work->clusters[found].role.code, 4);
  } else if (!c->plural && !c->other && c->definite && in_class(work, c, k->group_anaphor)) {
    found = antecedent_of_noun(work, item, false, has_capital(work, c) ? WW_FAR_BODY : 12);
    if (found != WW_NONE && !has_role(&c->role)) c->role = work->clusters[found].role;
  } else if (!c->plural && !c->other && c->definite && in_class(work, c, k->person_anaphor)) {
    found = antecedent_of_noun(work, item, true, 12);
  }
  if (found != WW_NONE) {
    if (work->items[item].cluster == WW_NONE) ww_cluster_add(work, found, item);
    return true;
  }
  bool member = in_class(work, c, k->member_noun);
  if (member && !has_role(&c->role)) return true;  // of what, nobody says
  bool person = member || in_class(work, c, k->person_anaphor);
  if (c->plural && !person && in_class(work, c, k->country_anaphor)) return true;
  if (!person && !has_role(&c->role) && !(c->definite && has_capital(work, c))) return true;  // "a company" is nobody that can be told apart
  if (!person && c->role.sector[0][0] == '\0' && in_class(work, c, k->country_anaphor)) return true;
  if (c->entity_kind == WW_KIND_UNKNOWN) c->entity_kind = person && !c->plural ? WW_ENTITY_PERSON : person ? WW_ENTITY_GROUP : WW_ENTITY_ORG;
  return ww_cluster_new(work, item) != WW_NONE;
}

static bool settle_agent(struct ww_mention_work *work, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  if (in_class(work, c, work->context->classes.government_word)) return settle_generic(work, item);
  if (ww_is_two(work, c) && ww_agent(work->knowledge, c->agent)->kind == WW_ENTITY_PERSON && ww_find_two(work, item, WW_TWO_PERSONS)) return ww_cluster_new(work, item) != WW_NONE;
  uint32_t found = in_class(work, c, work->context->classes.group_anaphor) ? name_before(work, item) : WW_NONE;
  if (found == WW_NONE) found = group_of_members(work, c);
  bool body = c->plural || c->entity_kind != WW_ENTITY_PERSON;
  if (found == WW_NONE && !body && c->definite && !c->other) found = antecedent_of_noun(work, item, true, 15);
  // "The agency" of which has just been spoken, before it is asked whose it is.
  bool body_again = !c->plural && c->definite && !c->other && c->entity_kind == WW_ENTITY_GROUP && c->role.code[0] == '\0' &&
                    in_class(work, c, work->context->classes.group_anaphor);
  if (found == WW_NONE && body_again) {
    found = antecedent_of_noun(work, item, false, 2);
    if (found != WW_NONE && work->clusters[found].name_kind != WW_MENTION_NAME) found = WW_NONE;
  }
  // Leaders and advisers are of any state or of none, unless the text says of which.
  bool anybody = ww_slice_is(token_of(work, c->name_last)->lemma, "leader") && memcmp(c->role.sector[0], "GOV", 4) == 0 && (c->plural || c->indefinite);
  if (found == WW_NONE && c->role.code[0] == '\0' && is_institution(&c->role) && !anybody) {
    const char *code = ww_country_here(work, item);
    if (code != NULL) memcpy(c->role.code, code, 4);
  }
  if (found == WW_NONE && body && !c->indefinite && !c->other) found = same_body(work, item);
  if (found == WW_NONE && !c->plural && c->definite && c->entity_kind == WW_ENTITY_GROUP && in_class(work, c, work->context->classes.group_anaphor))
    found = antecedent_of_noun(work, item, false, 12);
  if (found != WW_NONE) {
    ww_cluster_add(work, found, item);
    return true;
  }
  return ww_cluster_new(work, item) != WW_NONE;
}

static void follow(struct ww_mention_work *work, uint32_t item, uint32_t cluster) {
  if (cluster == WW_NONE) return;
  struct ww_candidate *c = &work->items[item];
  ww_cluster_add(work, cluster, item);
  c->role = work->clusters[cluster].role, c->entity_kind = work->clusters[cluster].kind;
  // "The Malian government said that it ...": a state that has just been called its government still is.
  for (uint32_t i = item; i-- > 0 && c->entity_kind == WW_ENTITY_STATE && work->items[i].sentence + 1 >= c->sentence;) {
    const struct ww_candidate *o = &work->items[i];
    if (o->cluster == WW_NONE || ww_cluster_root(work, o->cluster) != cluster || o->kind == WW_MENTION_ADJECTIVE) continue;
    if (o->kind == WW_MENTION_NOMINAL && memcmp(o->role.code, c->role.code, 4) == 0) c->role = o->role;
    break;
  }
  const struct ww_candidate *first = &work->items[work->clusters[cluster].first_item];
  if (first->pair[0] != WW_NONE && c->pronoun == WW_PRONOUN_THEY) c->pair[0] = first->pair[0], c->pair[1] = first->pair[1];
}

// False when memory runs out.
static bool settle_pronoun(struct ww_mention_work *work, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  if (c->pronoun == WW_PRONOUN_I || c->pronoun == WW_PRONOUN_WE) return true;
  uint32_t found = ww_antecedent_of_pronoun(work, item, c->pair);
  if (c->pair[0] == WW_NONE) {
    follow(work, item, found);
    return true;
  }
  c->entity_kind = WW_ENTITY_GROUP, c->plural = true;
  uint32_t both = ww_cluster_new(work, item);
  if (both != WW_NONE) work->clusters[both].name_item = item;  // nothing else names the two together
  return both != WW_NONE;
}

// "Prime Minister Karim Haddad" of whom nobody says the country holds office in the country that is spoken of.
static void lend_countries(struct ww_mention_work *work) {
  for (uint32_t k = 0; k < work->cluster_count; k++) {
    struct ww_cluster *cluster = &work->clusters[k];
    if (cluster->joined != k || cluster->kind != WW_ENTITY_PERSON || cluster->office_item == WW_NONE) continue;
    if (cluster->role.code[0] != '\0' || !is_institution(&cluster->role)) continue;
    const char *code = ww_country_here(work, cluster->office_item);
    if (code != NULL) memcpy(cluster->role.code, code, 4);
  }
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->cluster == WW_NONE || c->role.code[0] != '\0' || !is_institution(&c->role)) continue;
    const struct ww_cluster *cluster = &work->clusters[ww_cluster_root(work, c->cluster)];
    if (cluster->kind == WW_ENTITY_PERSON && cluster->office_item != WW_NONE) memcpy(c->role.code, cluster->role.code, 4);
  }
}

// Quotation marks; a quotation that is not closed ends with its paragraph.
static bool mark_quotes(struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  work->quoted = ww_arena_alloc(work->arena, a->token_count + 1, sizeof *work->quoted);
  if (work->quoted == NULL) return false;
  bool open = false;
  for (uint32_t s = 0; s < a->sentence_count; s++) {
    const struct ww_sentence *sentence = &a->sentences[s];
    if (s > 0 && sentence->paragraph != a->sentences[s - 1].paragraph) open = false;
    for (uint32_t t = sentence->first_token; t < sentence->first_token + sentence->token_count; t++) {
      struct ww_slice form = a->tokens[t].form;
      bool straight = ww_slice_is(form, "\"") || ww_slice_is(form, "''");
      bool opens = ww_slice_is(form, "\xe2\x80\x9c") || ww_slice_is(form, "``") || (straight && !open);
      bool closes = !opens && (straight || ww_slice_is(form, "\xe2\x80\x9d"));
      work->quoted[t] = open && !closes;
      if (opens) open = true;
      else if (closes) open = false;
    }
  }
  return true;
}

ww_status ww_anaphors_resolve(struct ww_mention_work *work) {
  if (!mark_quotes(work)) return WW_ERROR_MEMORY;
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    lend_from_owner(work, i);
    if (c->cluster != WW_NONE) {
      // "The group, known as ANS": of what was spoken before, the text gives another name.
      uint32_t known = c->unit == WW_IS_GENERIC && c->definite && !c->plural && in_class(work, c, work->context->classes.group_anaphor)
                           ? antecedent_of_noun(work, i, false, 12) : WW_NONE;
      if (known != WW_NONE && work->clusters[known].name_kind == WW_MENTION_NAME) ww_cluster_join(work, known, c->cluster);
      continue;
    }
    bool held = true;
    if (c->kind == WW_MENTION_PRONOUN) {
      held = settle_pronoun(work, i);
    } else if (c->unit == WW_IS_GENERIC) {
      held = settle_generic(work, i);
    } else if (c->unit == WW_IS_AGENT) {
      held = settle_agent(work, i);
    }
    if (!held) return WW_ERROR_MEMORY;
  }
  // Whoever speaks may stand behind what is said, and be a pronoun himself.
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->kind == WW_MENTION_PRONOUN && c->cluster == WW_NONE && (c->pronoun == WW_PRONOUN_I || c->pronoun == WW_PRONOUN_WE)) follow(work, i, ww_speaker_of(work, i));
  }
  lend_countries(work);
  return WW_OK;
}
