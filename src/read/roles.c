// roles.c: the code and the sectors that a mention's own words give.
//
// In: candidates with their modifiers, agents and places. Out: candidate.role. The head's sector comes first, those of
// the words before it after it; the code is that of the nearest modifier that has one, else of what stands behind in
// "of", "in" or "from". "Opposition lawmakers in Chad" are TCD LEG OPP; "Shia militiamen in Basra" IRQ and the
// militiaman's sector; "a Kremlin spokesman" RUS GOV.
#include "base/slice.h"
#include "read/mentions.h"

static bool is_armed(const char sector[4]) {
  static const char armed[][4] = {"REB", "MIL", "PRM", "COP"};
  for (size_t i = 0; i < sizeof armed / sizeof *armed; i++)
    if (memcmp(sector, armed[i], 4) == 0) return true;
  return false;
}

// An armed force is unidentified (UAF) only as long as nothing says what it is.
void ww_role_add_sector(struct ww_role *role, const char sector[4]) {
  if (sector[0] == '\0') return;
  bool unidentified = memcmp(sector, "UAF", 4) == 0;
  for (size_t i = 0; i < WW_SECTORS; i++) {
    if (memcmp(role->sector[i], sector, 4) == 0 || (unidentified && is_armed(role->sector[i]))) return;
    if (memcmp(role->sector[i], "UAF", 4) == 0 && is_armed(sector)) {
      memcpy(role->sector[i], sector, 4);
      return;
    }
    if (role->sector[i][0] == '\0') {
      memcpy(role->sector[i], sector, 4);
      return;
    }
  }
}

void ww_role_add(struct ww_role *to, const struct ww_role *from) {
  if (to->code[0] == '\0') memcpy(to->code, from->code, 4);
  for (size_t i = 0; i < WW_SECTORS && from->sector[i][0] != '\0'; i++) ww_role_add_sector(to, from->sector[i]);
}

static void add_sectors(struct ww_role *role, const struct ww_agent *agent) {
  ww_role_add_sector(role, agent->sector);
  ww_role_add_sector(role, agent->second);
}

// A modifier lends its code; its sectors only where it is a body or a person of its own: "Kremlin spokesman".
static void lend(const struct ww_mention_work *work, struct ww_role *role, const struct ww_candidate *modifier) {
  struct ww_role lent = modifier->role;
  if (modifier->entity_kind == WW_ENTITY_STATE && modifier->unit != WW_IS_SEAT) memset(lent.sector, 0, sizeof lent.sector);
  if (modifier->unit == WW_IS_SEAT && modifier->use != WW_USE_METONYM && modifier->place != WW_NONE && role->sector[0][0] != '\0') memset(lent.sector, 0, sizeof lent.sector);
  // Kurdish militants are no civilians, though the Kurds are.
  bool people = modifier->actor != WW_NONE && ww_actor(work->knowledge, modifier->actor)->people;
  if (people && role->sector[0][0] != '\0' && memcmp(lent.sector[0], "CVL", 4) == 0) memset(lent.sector, 0, sizeof lent.sector);
  ww_role_add(role, &lent);
}

// A town inside a name tells the country where it is the only one so called, or the article speaks of its country:
// police of a Nassau County are not of the Bahamas.
static bool place_tells(const struct ww_mention_work *work, const char *code, const struct ww_name *names, size_t count) {
  size_t places = 0;
  for (size_t i = 0; i < count; i++) places += names[i].kind == WW_NAME_PLACE;
  return places == 1 || work->focus[0] == '\0' || memcmp(work->focus, code, 4) == 0;
}

// What an unlisted name's own words say: Syrian in "Syrian Relief Fund", party in "the Dawn Party".
static void role_of_words(const struct ww_mention_work *work, struct ww_candidate *c) {
  const struct ww_article *a = work->article;
  size_t low = 0, high = a->name_hit_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (a->name_hits[middle].first_token < c->name_first) low = middle + 1;
    else high = middle;
  }
  bool several = false;  // "Savanna and Coast Council" belongs to no one town
  for (uint32_t t = c->name_first; t <= c->name_last; t++) several |= a->tokens[t].upos == WW_UPOS_CCONJ;
  for (; low < a->name_hit_count && a->name_hits[low].last_token <= c->name_last; low++) {
    size_t count;
    const struct ww_name *names = ww_names_at(work->knowledge, a->name_hits[low].node, &count);
    for (size_t i = 0; i < count; i++) {
      if (names[i].kind == WW_NAME_AGENT) {
        const struct ww_agent *agent = ww_agent(work->knowledge, names[i].index);
        if (agent->kind != WW_ENTITY_PERSON) add_sectors(&c->role, agent);
      } else if (names[i].kind == WW_NAME_ADJ || (names[i].kind == WW_NAME_ACTOR && ww_actor(work->knowledge, names[i].index)->kind == WW_ENTITY_STATE)) {
        if (c->role.code[0] == '\0') memcpy(c->role.code, ww_actor(work->knowledge, names[i].index)->role.code, 4);
      } else if (names[i].kind == WW_NAME_PLACE && !several && c->name_first != c->name_last && c->role.code[0] == '\0' && ww_place(work->knowledge, names[i].index)->population > 100000) {
        if (place_tells(work, ww_place(work->knowledge, names[i].index)->country_code, names, count)) memcpy(c->role.code, ww_place(work->knowledge, names[i].index)->country_code, 4);
        break;
      } else if (names[i].kind != WW_NAME_PLACE) {
        continue;
      }
      break;
    }
  }
}

// "Paris Hilton": two words that the tree takes for first and last name.
static bool reads_as_person(const struct ww_mention_work *work, const struct ww_candidate *c) {
  return c->entity_kind == WW_KIND_UNKNOWN && c->name_last == c->name_first + 1 && work->article->tokens[c->name_last].deprel == WW_REL_FLAT;
}

// What sort of body an unlisted name ends or begins with: Norvane Corp., the Tembara Herald, University of Qadir.
static void role_of_sort(const struct ww_mention_work *work, struct ww_candidate *c) {
  if (c->role.sector[0][0] != '\0') return;
  const struct ww_read_classes *k = &work->context->classes;
  uint32_t head = c->name_first;  // Union in "Madre Union of Teachers"
  while (head < c->name_last && !ww_slice_is(work->article->tokens[head + 1].lower, "of")) head++;
  if (head == c->name_last) head = c->name_first;
  for (size_t i = 0; i < WW_NAME_SECTORS; i++)
    if (ww_token_in(work, c->name_last, k->name_sector[i]) || ww_token_in(work, c->name_first, k->name_sector[i]) || ww_token_in(work, head, k->name_sector[i])) {
      ww_role_add_sector(&c->role, ww_name_sectors[i]);
      return;
    }
}

// The mention that hangs on `head` behind of, in, from or for, within the next words.
static const struct ww_candidate *behind(const struct ww_mention_work *work, uint32_t index) {
  const struct ww_candidate *c = &work->items[index];
  const struct ww_article *a = work->article;
  for (uint32_t i = index + 1; i < work->count; i++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->sentence != c->sentence || o->first > c->last + 8) return NULL;
    if (o->first <= c->last || o->kind == WW_MENTION_PRONOUN) continue;
    const struct ww_token *head = &a->tokens[o->head];
    uint32_t top = o->head;
    if (o->before_noun && head->head != WW_NONE) top = head->head, head = &a->tokens[top];  // for the United Nations mission
    if (head->head == WW_NONE || head->head < c->first || head->head > c->last || (head->deprel != WW_REL_NMOD && head->deprel != WW_REL_OBL)) continue;
    uint32_t mark = ww_case_of(a, top);
    if (mark == WW_NONE || mark < c->last) continue;
    struct ww_slice word = a->tokens[mark].lower;
    if (ww_slice_is(word, "of") || ww_slice_is(word, "in") || ww_slice_is(word, "from") || ww_slice_is(word, "for") || ww_slice_is(word, "at") || ww_slice_is(word, "with")) return o;
  }
  return NULL;
}

// "Turkish-backed rebels" are not Turkey's.
static bool only_helps(const struct ww_mention_work *work, const struct ww_candidate *modifier) {
  static const char *const words[] = {"backed", "supported", "funded", "financed", "trained", "armed", "allied", "sponsored", "aligned", "linked", "brokered",
                                      "mediated", "hosted", "held", "occupied", "besieged", "bound", "made", "built", "supplied", "speaking",
                                      "friendly", "inspired", "registered", "flagged", "style", "armoured", "armored"};
  const struct ww_article *a = work->article;
  uint32_t t = modifier->last + 1;
  if (t + 1 >= a->token_count || !ww_slice_is(a->tokens[t].lower, "-")) return false;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ww_slice_is(a->tokens[t + 1].lower, words[i])) return true;
  return false;
}

static bool one_of(struct ww_slice word, const char *const *words, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (ww_slice_is(word, words[i])) return true;
  return false;
}

// Whether anybody but `c` and its like is a political party in the article, or of one.
static bool speaks_of_parties(const struct ww_mention_work *work, const struct ww_candidate *c) {
  for (size_t i = 0; i < work->count; i++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->agent != WW_NONE && o->agent != c->agent && memcmp(ww_agent(work->knowledge, o->agent)->sector, "PTY", 4) == 0) return true;
    if (o->actor != WW_NONE && memcmp(ww_actor(work->knowledge, o->actor)->role.sector[0], "PTY", 4) == 0) return true;
  }
  return false;
}

// A party to a lawsuit, a deal or a war is no political one: "one of the parties told the court", "the warring parties".
static bool is_side(const struct ww_mention_work *work, const struct ww_candidate *c) {
  static const char *const kinds[] = {"warring", "third", "aggrieved", "injured", "interested", "opposing", "contracting", "guilty", "belligerent", "conflicting"};
  const struct ww_article *a = work->article;
  if (!ww_slice_is(a->tokens[c->name_last].lemma, "party") || c->name_first != c->name_last || c->sector_count > 0 || c->modifier_count > 0) return false;
  if ((a->tokens[c->name_last].flags & WW_TOKEN_UPPER) != 0) return false;
  if (c->name_first > c->first && one_of(a->tokens[c->name_first - 1].lower, kinds, sizeof kinds / sizeof *kinds)) return true;
  if (c->name_first > c->first + 1) return false;  // a word of its own says which party
  if (c->plural && c->last + 1 < a->token_count && ww_slice_is(a->tokens[c->last + 1].lower, "to")) return true;
  if (c->plural && c->definite && !speaks_of_parties(work, c)) return true;
  size_t at = (size_t)(c - work->items);
  for (size_t i = at; i-- > 0 && work->items[i].sentence == c->sentence;)
    if (work->items[i].agent != WW_NONE && memcmp(ww_agent(work->knowledge, work->items[i].agent)->sector, "JUD", 4) == 0) return true;
  for (size_t i = at + 1; i < work->count && work->items[i].sentence == c->sentence; i++)
    if (work->items[i].agent != WW_NONE && memcmp(ww_agent(work->knowledge, work->items[i].agent)->sector, "JUD", 4) == 0) return true;
  return false;
}

static bool is_quote(struct ww_slice word) {
  static const char *const marks[] = {"\"", "'", "``", "''", "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x98", "\xe2\x80\x99"};
  return one_of(word, marks, sizeof marks / sizeof *marks);
}

// "The 'Prince of Pumice'": between quotation marks, with no verb, an office is a nickname.
static bool is_nickname(const struct ww_mention_work *work, const struct ww_candidate *c) {
  const struct ww_article *a = work->article;
  uint32_t start = a->sentences[c->sentence].first_token, end = start + a->sentences[c->sentence].token_count, open = c->name_first;
  while (open > start && open + 3 > c->name_first && !is_quote(a->tokens[open - 1].form)) open--;
  if (open == start || !is_quote(a->tokens[open - 1].form)) return false;
  for (uint32_t t = c->name_last + 1; t < end && t <= c->name_last + 6; t++) {
    if (is_quote(a->tokens[t].form)) return true;
    if (a->tokens[t].upos == WW_UPOS_VERB || a->tokens[t].upos == WW_UPOS_AUX) return false;
  }
  return false;
}

// What a noun says by itself: an officer is of the police where the article speaks of police.
static void add_own_sectors(const struct ww_mention_work *work, const struct ww_candidate *c, struct ww_role *role) {
  const struct ww_agent *agent = ww_agent(work->knowledge, c->agent);
  if (is_side(work, c)) return;
  if (agent->kind == WW_ENTITY_PERSON && memcmp(agent->sector, "GOV", 4) == 0 && is_nickname(work, c)) return;
  // Delegates of a party's convention; those of a summit are of governments.
  if (ww_slice_is(agent->lemma, "delegate") && speaks_of_parties(work, c)) {
    ww_role_add_sector(role, "PTY");
    return;
  }
  if (work->craft && ww_slice_is(work->article->tokens[c->name_last].lemma, "bomber") && ww_slice_is(agent->lemma, "bomber")) {
    ww_role_add_sector(role, "MIL");
    return;
  }
  bool officer = work->police && c->sector_count == 0 && ww_slice_equal(agent->lemma, work->article->tokens[c->name_last].lemma) &&
                 ww_token_in_lemma(work, c->name_last, work->context->classes.officer_noun);
  if (officer) ww_role_add_sector(role, "COP");
  else add_sectors(role, agent);
}

// "Advisers" alone are anybody's, "civil rights leaders" those of a cause: of the government only beside a state.
static bool is_follower(const struct ww_mention_work *work, const struct ww_candidate *c) {
  const struct ww_token *head = &work->article->tokens[c->name_last];
  for (uint32_t t = c->first; t < c->name_first && ww_slice_is(head->lemma, "leader") && c->plural; t++)
    if (work->article->tokens[t].upos == WW_UPOS_NOUN) return true;
  return ww_slice_equal(ww_agent(work->knowledge, c->agent)->lemma, work->article->tokens[c->name_last].lemma) &&
         ww_token_in_lemma(work, c->name_last, work->context->classes.follower_noun);
}

static void drop_first_sector(struct ww_role *role) {
  memmove(role->sector[0], role->sector[1], (WW_SECTORS - 1) * sizeof role->sector[0]);
  memset(role->sector[WW_SECTORS - 1], 0, sizeof role->sector[0]);
}

// The name right behind "of" or "of the", wherever the parser hangs it.
static const struct ww_candidate *right_behind_of(const struct ww_mention_work *work, const struct ww_candidate *c) {
  const struct ww_article *a = work->article;
  uint32_t end = a->sentences[c->sentence].first_token + a->sentences[c->sentence].token_count;
  if (c->last + 3 >= end || !ww_slice_is(a->tokens[c->last + 1].lower, "of")) return NULL;
  uint32_t first = c->last + 2 + (a->tokens[c->last + 2].upos == WW_UPOS_DET ? 1 : 0);
  for (uint32_t i = (uint32_t)(c - work->items) + 1; i < work->count && work->items[i].first <= first; i++)
    if ((work->items[i].name_first == first || work->items[i].first == first) && work->items[i].kind != WW_MENTION_ADJECTIVE) return &work->items[i];
  return NULL;
}

// "The National Election Commission": words that bodies of a state have in their names.
static bool sounds_public(const struct ww_mention_work *work, const struct ww_candidate *body) {
  static const char *const words[] = {"national", "federal", "state", "public", "royal", "republic", "commission", "agency", "ministry", "department", "office", "authority",
                                      "council", "bank", "bureau", "service", "services", "directorate", "administration", "board", "city", "county", "region", "district"};
  for (uint32_t t = body->name_first; t <= body->name_last; t++)
    if (one_of(work->article->tokens[t].lower, words, sizeof words / sizeof *words)) return true;
  return false;
}

// "The president of Judicial Watch", "leaders of the teachers' union": who heads a body of its own has that body's sector and
// is of no government; of a body of which nothing is known, none.
static void settle_head_of_body(const struct ww_mention_work *work, const struct ww_candidate *c, const struct ww_candidate *body, struct ww_role *role) {
  static const char *const heads[] = {"president", "leader", "head", "chief", "director", "chairman", "chairwoman", "chair", "secretary"};
  if (body == NULL) body = right_behind_of(work, c);
  if (body == NULL || c->sector_count > 0 || memcmp(role->sector[0], "GOV", 4) != 0 || c->name_first != c->name_last) return;
  if (!one_of(work->article->tokens[c->name_last].lemma, heads, sizeof heads / sizeof *heads)) return;
  if (body->kind == WW_MENTION_PRONOUN || body->plural || body->entity_kind == WW_ENTITY_STATE || body->entity_kind == WW_ENTITY_PLACE || body->entity_kind == WW_ENTITY_PERSON) return;
  if (c->last + 1 >= work->article->token_count || !ww_slice_is(work->article->tokens[c->last + 1].lower, "of")) return;
  bool own = body->role.sector[0][0] != '\0' && memcmp(body->role.sector[0], "GOV", 4) != 0;
  if (own && role->sector[1][0] == '\0') ww_role_add(role, &body->role);
  if (own && role->sector[1][0] != '\0') drop_first_sector(role);
  else if (body->unit == WW_IS_RUN && body->role.sector[0][0] == '\0' && !sounds_public(work, body)) memset(role->sector, 0, sizeof role->sector);
}

static void role_of_agent(const struct ww_mention_work *work, struct ww_candidate *c, uint32_t index) {
  struct ww_role role = {0};
  const struct ww_candidate *body = NULL;
  const struct ww_agent *agent = c->agent == WW_NONE ? NULL : ww_agent(work->knowledge, c->agent);
  if (agent != NULL) add_own_sectors(work, c, &role);
  for (size_t i = 0; i < c->sector_count; i++) {
    const struct ww_agent *before = ww_agent(work->knowledge, c->sector_agent[i]);
    add_sectors(&role, before);
    if (role.code[0] == '\0') memcpy(role.code, before->code, 4);
  }
  for (size_t i = c->modifier_count; i-- > 0;)
    if (work->items[c->modifier[i]].kind != WW_MENTION_PRONOUN && !only_helps(work, &work->items[c->modifier[i]])) lend(work, &role, &work->items[c->modifier[i]]);
  if (role.code[0] == '\0' || role.sector[0][0] == '\0') {
    const struct ww_candidate *o = behind(work, index);
    // A group of voters is no voter.
    bool member = ww_token_in_lemma(work, c->name_last, work->context->classes.member_noun);
    if (o != NULL && c->unit == WW_IS_GENERIC && !member && o->entity_kind != WW_ENTITY_STATE && o->entity_kind != WW_ENTITY_PLACE) o = NULL;
    if (o != NULL) lend(work, &role, o);
    body = o;
  }
  // Soldiers of rebels are rebels, and no army.
  bool soldiers = memcmp(role.sector[0], "MIL", 4) == 0 || memcmp(role.sector[0], "GOV", 4) == 0;
  for (size_t i = 0; soldiers && i < c->modifier_count; i++) {
    const struct ww_candidate *m = &work->items[c->modifier[i]];
    if (m->entity_kind == WW_ENTITY_GROUP && m->kind == WW_MENTION_NAME && memcmp(m->role.sector[0], "REB", 4) == 0 && memcmp(role.sector[1], "REB", 4) == 0) {
      drop_first_sector(&role);
      break;
    }
  }
  // A leader, an adviser, a spokesman is of the government only beside a state: of rebels he is a rebel.
  bool of_state = false;
  for (size_t i = 0; i < c->modifier_count; i++) of_state |= work->items[c->modifier[i]].entity_kind == WW_ENTITY_STATE;
  bool of_body = false;  // the Irish police are no state
  for (size_t i = 0; i < c->modifier_count; i++) {
    const struct ww_candidate *m = &work->items[c->modifier[i]];
    of_body |= m->kind == WW_MENTION_NAME && (m->entity_kind == WW_ENTITY_ORG || m->entity_kind == WW_ENTITY_GROUP) && m->role.sector[0][0] != '\0';
  }
  if (agent != NULL && agent->kind == WW_ENTITY_PERSON && (of_body || (!agent->office && !of_state)) && memcmp(role.sector[0], "GOV", 4) == 0 && role.sector[1][0] != '\0') {
    drop_first_sector(&role);
  }
  if (agent != NULL && role.code[0] == '\0' && memcmp(role.sector[0], "GOV", 4) == 0 && role.sector[1][0] == '\0' && c->kind == WW_MENTION_NOMINAL && is_follower(work, c))
    memset(role.sector, 0, sizeof role.sector);
  if (role.code[0] == '\0' && agent != NULL) memcpy(role.code, agent->code, 4);
  bool headed = memcmp(role.sector[0], "GOV", 4) == 0;
  settle_head_of_body(work, c, body, &role);
  headed &= role.sector[0][0] == '\0';
  if (agent != NULL && agent->office && !headed && !is_nickname(work, c) && role.sector[0][0] == '\0') ww_role_add_sector(&role, "GOV");
  bool sort = c->unit == WW_IS_GENERIC && !ww_token_in_lemma(work, c->name_last, work->context->classes.member_noun) &&
              !ww_token_in_lemma(work, c->name_last, work->context->classes.person_anaphor);  // her former agency has its office still
  if (c->former && !sort && role.sector[0][0] != '\0') {  // who held an office and holds it no more
    memset(role.sector, 0, sizeof role.sector);
    ww_role_add_sector(&role, "ELI");
  }
  c->role = role;
}

// "Sen. Ana Cole", "Col. Sam Okoro": the title that stands right before the name. Who is listed with an office of that day has that.
static void role_of_title(const struct ww_mention_work *work, struct ww_candidate *c) {
  if (c->kind != WW_MENTION_NAME || c->name_first == c->first || c->agent != WW_NONE) return;
  bool open = c->role.sector[0][0] == '\0' || memcmp(c->role.sector[0], "PTY", 4) == 0;
  if (c->actor != WW_NONE) open = ww_actor_role_on(work->knowledge, c->actor, work->article->published) == NULL && (open || memcmp(c->role.sector[0], "ELI", 4) == 0);
  if (!open) return;
  for (size_t i = 0; i < WW_TITLE_SECTORS; i++) {
    if (!ww_token_in(work, c->name_first - 1, work->context->classes.title_sector[i])) continue;
    struct ww_role known = c->role;
    memset(c->role.sector, 0, sizeof c->role.sector);
    ww_role_add_sector(&c->role, c->former ? "ELI" : ww_title_sectors[i]);
    if (c->actor == WW_NONE) ww_role_add(&c->role, &known);
    return;
  }
}

// Christians, of no state by themselves, are of that in which they are.
static void role_of_people(const struct ww_mention_work *work, struct ww_candidate *c, uint32_t index) {
  c->role = ww_actor(work->knowledge, c->actor)->role;
  if (c->role.code[0] != '\0') return;
  for (size_t i = c->modifier_count; i-- > 0;) {
    const struct ww_candidate *m = &work->items[c->modifier[i]];
    if (m->kind != WW_MENTION_PRONOUN && c->role.code[0] == '\0') memcpy(c->role.code, m->role.code, 4);
  }
  const struct ww_candidate *where = c->role.code[0] == '\0' ? behind(work, index) : NULL;
  if (where != NULL && (where->entity_kind == WW_ENTITY_STATE || where->entity_kind == WW_ENTITY_PLACE)) memcpy(c->role.code, where->role.code, 4);
}

static void role_of(struct ww_mention_work *work, uint32_t index) {
  struct ww_candidate *c = &work->items[index];
  switch (c->unit) {
    case WW_IS_ACTOR: {
      const struct ww_actor *actor = ww_actor(work->knowledge, c->actor);
      const struct ww_dated_role *dated = ww_actor_role_on(work->knowledge, c->actor, work->article->published);
      c->role = dated != NULL ? dated->role : actor->role;
      if (c->agent != WW_NONE && c->entity_kind == WW_ENTITY_PERSON) {  // the text's own words come first
        struct ww_role known = c->role;
        role_of_agent(work, c, index);
        if (c->role.sector[0][0] == '\0') c->role = known;
        else if (c->role.code[0] == '\0') memcpy(c->role.code, known.code, 4);
      } else if (actor->people && c->role.code[0] == '\0') {
        role_of_people(work, c, index);
      }
      break;
    }
    case WW_IS_SEAT:
      c->role = ww_actor(work->knowledge, c->actor)->role;
      if (c->use != WW_USE_LITERAL || c->place == WW_NONE) ww_role_add_sector(&c->role, "GOV");
      break;
    case WW_IS_ADJECTIVE: c->role = ww_actor(work->knowledge, c->actor)->role; break;
    case WW_IS_PEOPLE: role_of_people(work, c, index); break;
    case WW_IS_PLACE:
      if (c->place != WW_NONE) memcpy(c->role.code, ww_place(work->knowledge, c->place)->country_code, 4);
      break;
    case WW_IS_RUN:
      if (c->agent != WW_NONE || c->sector_count > 0 || c->modifier_count > 0) role_of_agent(work, c, index);
      if (c->entity_kind != WW_ENTITY_PERSON && !reads_as_person(work, c)) role_of_words(work, c);
      if (c->entity_kind == WW_ENTITY_ORG && c->name_first != c->name_last) role_of_sort(work, c);
      break;
    case WW_IS_AGENT:
    case WW_IS_GENERIC: role_of_agent(work, c, index); break;
    default: break;
  }
  if (c->entity_kind == WW_ENTITY_PERSON && (c->unit == WW_IS_RUN || c->unit == WW_IS_ACTOR)) role_of_title(work, c);
}

// Whether the article has more to say of police than of soldiers; officers themselves are no sign.
static bool speaks_of_police(const struct ww_mention_work *work) {
  size_t police = 0, soldiers = 0;
  for (size_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->agent == WW_NONE) continue;
    const struct ww_agent *agent = ww_agent(work->knowledge, c->agent);
    if (memcmp(agent->sector, "COP", 4) == 0) police++;
    else if (memcmp(agent->sector, "MIL", 4) == 0 && !ww_token_in_lemma(work, c->name_last, work->context->classes.officer_noun)) soldiers++;
  }
  return police > soldiers;
}

// Whether the bombers of the article, if it has any, fly: it has other aircraft, and no suicide bombers.
static bool speaks_of_craft(const struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  bool bomber = false, craft = false;
  for (size_t i = 0; i < work->count && !bomber; i++)
    bomber = work->items[i].agent != WW_NONE && ww_slice_is(ww_agent(work->knowledge, work->items[i].agent)->lemma, "bomber");
  for (uint32_t t = 0; bomber && t < a->token_count; t++) {
    struct ww_slice word = a->tokens[t].lemma;
    if (ww_slice_is(word, "suicide")) return false;
    craft |= ww_slice_among(word, WW_SLICE("warplane aircraft jet airstrike b-52"));
    craft |= ww_slice_is(word, "air") && t + 1 < a->token_count && ww_slice_among(a->tokens[t + 1].lemma, WW_SLICE("strike raid"));
  }
  return craft;
}

// Modifiers stand behind their mention in the list and "behind" further on, so the list is read from its end.
void ww_roles_compose(struct ww_mention_work *work) {
  work->police = speaks_of_police(work);
  work->craft = speaks_of_craft(work);
  for (uint32_t i = (uint32_t)work->count; i-- > 0;) role_of(work, i);
  // A possessor stands before what it owns: a second reading sees its role.
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->modifier_count > 0 && c->modifier[0] < i && work->items[c->modifier[0]].kind != WW_MENTION_PRONOUN) role_of(work, i);
  }
}
