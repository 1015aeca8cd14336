// phrases.c: from units to whole mentions.
//
// In: the units of a sentence and its tree. Out: candidates. Units that stand in one noun phrase are one mention under
// its last name or agent noun; what stands before is its title or modifies it. "U.S. Secretary of State John Kerry" is
// a person with an office, modified by U.S.; "two Russian soldiers" is an agent noun, counted, modified by Russian;
// both modifiers are mentions of their own inside it. A possessor ends its own phrase: "Turkey's president" is two.
#include "base/slice.h"
#include "read/mentions.h"
#include "read/numbers.h"

uint32_t ww_top_token(const struct ww_article *article, uint32_t first, uint32_t last) {
  for (uint32_t t = last + 1; t-- > first;) {
    uint32_t head = article->tokens[t].head;
    if (article->tokens[t].upos != WW_UPOS_PUNCT && (head == WW_NONE || head < first || head > last)) return t;
  }
  return last;
}

uint32_t ww_case_of(const struct ww_article *article, uint32_t token) {
  uint32_t first = article->sentences[article->tokens[token].sentence].first_token;
  uint32_t found = WW_NONE;
  for (uint32_t t = token, steps = 0; t > first && steps < 10; steps++) {
    const struct ww_token *w = &article->tokens[--t];
    if (w->head == token && w->deprel == WW_REL_CASE) found = t;
    if (w->upos == WW_UPOS_VERB && w->deprel != WW_REL_AMOD) break;  // in the United Kingdom
  }
  return found;
}

static bool nominal_relation(uint8_t deprel) {
  switch (deprel) {
    case WW_REL_AMOD: case WW_REL_COMPOUND: case WW_REL_NMOD: case WW_REL_NMOD_DESC: case WW_REL_NMOD_POSS: case WW_REL_NMOD_UNMARKED:
    case WW_REL_FLAT: case WW_REL_APPOS: case WW_REL_DET: case WW_REL_NUMMOD: case WW_REL_GOESWITH: case WW_REL_FIXED: case WW_REL_DEP:
      return true;
    default: return false;
  }
}

// Climbs from `t` inside [first, last] over relations of the noun phrase; the token where that ends.
static uint32_t climb(const struct ww_article *a, uint32_t t, uint32_t first, uint32_t last) {
  for (int steps = 0; steps < 12; steps++) {
    uint32_t head = a->tokens[t].head;
    if (head == WW_NONE || head < first || head > last || !nominal_relation(a->tokens[t].deprel)) return t;
    t = head;
  }
  return t;
}

static bool is_possessive(const struct ww_token *token) {
  return token->upos == WW_UPOS_PART && (ww_slice_is(token->lower, "'s") || ww_slice_is(token->lower, "'") ||
                                         ww_slice_is(token->lower, "\xe2\x80\x99s") || ww_slice_is(token->lower, "\xe2\x80\x99"));
}

static bool modifies(uint8_t deprel) {
  return deprel == WW_REL_AMOD || deprel == WW_REL_COMPOUND || deprel == WW_REL_NMOD_POSS || deprel == WW_REL_NMOD_DESC || deprel == WW_REL_NMOD;
}

enum glue { GLUE_NONE, GLUE_PLAIN, GLUE_POSSESSIVE };

// Whether two neighbouring units stand in one noun phrase.
static enum glue glue_between(const struct ww_mention_work *work, const struct ww_unit *left, const struct ww_unit *right) {
  const struct ww_article *a = work->article;
  if (left->kind == WW_IS_PRONOUN || right->kind == WW_IS_PRONOUN || right->first - left->last > 5) return GLUE_NONE;
  enum glue glue = GLUE_PLAIN;
  for (uint32_t t = left->last + 1; t < right->first; t++) {
    const struct ww_token *w = &a->tokens[t];
    if (is_possessive(w)) glue = GLUE_POSSESSIVE;
    else if (w->upos != WW_UPOS_ADJ && w->upos != WW_UPOS_NOUN && w->upos != WW_UPOS_PROPN && w->upos != WW_UPOS_NUM && !ww_slice_is(w->lower, "-") &&
             !(w->upos == WW_UPOS_VERB && w->deprel == WW_REL_AMOD && ww_slice_is(a->tokens[t - 1].lower, "-"))) return GLUE_NONE;
  }
  bool adjacent = left->last + 1 == right->first;
  // "... told the news agency Mr Orsini had ...": no body is the title of him who has one.
  struct ww_slice mister = a->tokens[right->first].lower;
  bool polite = ww_slice_is(mister, "mr.") || ww_slice_is(mister, "mr") || ww_slice_is(mister, "mrs.") || ww_slice_is(mister, "mrs") || ww_slice_is(mister, "ms.") || ww_slice_is(mister, "ms");
  bool body = left->kind == WW_IS_GENERIC || (left->kind == WW_IS_AGENT && ww_agent(work->knowledge, left->agent)->kind != WW_ENTITY_PERSON);
  if (adjacent && polite && body && right->first != right->last) return GLUE_NONE;
  bool title = left->kind == WW_IS_AGENT && (right->kind == WW_IS_RUN || right->kind == WW_IS_ACTOR) && right->capital;
  if (adjacent && title && !left->plural) return GLUE_PLAIN;  // President Putin, however it is parsed
  uint32_t top_left = climb(a, ww_top_token(a, left->first, left->last), left->first, right->last);
  uint32_t top_right = climb(a, ww_top_token(a, right->first, right->last), left->first, right->last);
  if (top_left == top_right) return glue;
  // "Denmark's opposition party", "Burkinabe opposition parties": both hang on one noun behind them.
  uint32_t noun = a->tokens[top_left].head;
  if (noun != WW_NONE && noun > right->last && noun == a->tokens[top_right].head && (a->tokens[noun].upos == WW_UPOS_NOUN || a->tokens[noun].upos == WW_UPOS_PROPN) &&
      modifies(a->tokens[top_left].deprel) && modifies(a->tokens[top_right].deprel)) return glue;
  // A listed adjective directly before a noun belongs to it even where the tree has gone astray.
  if (adjacent && left->kind == WW_IS_ADJECTIVE && (a->tokens[left->last].upos == WW_UPOS_ADJ || right->kind == WW_IS_AGENT)) return GLUE_PLAIN;
  return GLUE_NONE;
}

static struct ww_candidate *add(struct ww_mention_work *work, uint32_t sentence, const struct ww_unit *unit) {
  if (!ww_arena_grow(work->arena, (void **)&work->items, &work->room, work->count + 1, sizeof *work->items)) return NULL;
  struct ww_candidate *c = &work->items[work->count++];
  *c = (struct ww_candidate){
      .first = unit->first, .last = unit->last, .name_first = unit->first, .name_last = unit->last, .sentence = sentence,
      .office_first = WW_NONE, .office_last = WW_NONE, .node = unit->node, .actor = unit->actor, .agent = unit->agent, .place = WW_NONE,
      .cluster = WW_NONE, .pair = {WW_NONE, WW_NONE}, .unit = unit->kind, .entity_kind = WW_KIND_UNKNOWN, .plural = unit->plural, .short_name = unit->short_name,
      .use = WW_USE_LITERAL};
  c->head = ww_top_token(work->article, unit->first, unit->last);
  return c;
}

static bool all_upper(const struct ww_article *a, uint32_t t) { return (a->tokens[t].flags & WW_TOKEN_ALL_UPPER) != 0 && a->tokens[t].form.size <= 7; }

static void gender_of_title(struct ww_slice title, struct ww_candidate *c) {
  static const char *const male[] = {"mr.", "mr", "sir", "king", "prince", "lord"}, *const female[] = {"mrs.", "mrs", "ms.", "ms", "miss", "queen", "princess", "lady"};
  for (size_t i = 0; i < sizeof male / sizeof *male; i++) c->male |= ww_slice_is(title, male[i]);
  for (size_t i = 0; i < sizeof female / sizeof *female; i++) c->female |= ww_slice_is(title, female[i]);
}

// "Innocence Project of Texas": the sort of body stands before its preposition.
static bool names_body(const struct ww_mention_work *work, const struct ww_candidate *c) {
  for (uint32_t t = c->name_first + 1; t + 1 < c->name_last; t++) {
    struct ww_slice next = work->article->tokens[t + 1].lower;
    if ((ww_slice_is(next, "of") || ww_slice_is(next, "for")) && ww_token_in(work, t, work->context->classes.org_word)) return true;
  }
  return false;
}

// What the words of an unlisted name say of it.
static void type_run(const struct ww_mention_work *work, struct ww_candidate *c) {
  const struct ww_article *a = work->article;
  const struct ww_read_classes *k = &work->context->classes;
  uint32_t length = c->name_last - c->name_first + 1;
  // Mr. and Gen. are no part of the name, but say that it is a person's.
  while (c->name_first < c->name_last && ww_token_in(work, c->name_first, k->title)) {
    gender_of_title(a->tokens[c->name_first].lower, c);
    c->entity_kind = WW_ENTITY_PERSON;
    c->name_first++;
  }
  if (c->entity_kind == WW_ENTITY_PERSON) {
    if (c->first + 1 < c->last) c->male |= ww_token_in(work, c->name_first, k->given_male), c->female |= ww_token_in(work, c->name_first, k->given_female);
    return;
  }
  if (length > 1 && ww_token_in(work, c->name_last, k->facility_word)) c->entity_kind = WW_ENTITY_PLACE;
  else if (length > 1 && ww_token_in(work, c->name_last, k->geo_word)) c->entity_kind = WW_ENTITY_PLACE;
  else if (length > 1 && (ww_token_in(work, c->name_last, k->org_word) || ww_token_in(work, c->name_first, k->org_word))) c->entity_kind = WW_ENTITY_ORG;
  else if (names_body(work, c)) c->entity_kind = WW_ENTITY_ORG;
  else if (length > 1 && ww_token_in(work, c->name_first, k->geo_prefix)) c->entity_kind = WW_ENTITY_PLACE;
  else if (ww_token_in(work, c->name_first, k->given_male) || ww_token_in(work, c->name_first, k->given_female)) {
    c->entity_kind = WW_ENTITY_PERSON;
    c->male = ww_token_in(work, c->name_first, k->given_male), c->female = ww_token_in(work, c->name_first, k->given_female);
    if (c->male && c->female) c->male = c->female = false;
  } else if (length == 1 && all_upper(a, c->name_first)) {
    c->entity_kind = WW_ENTITY_ORG;
  }
}

// Of listed persons whose gender nobody wrote down, the first name tells it: Bill Clinton, but not "Clinton".
static void gender_of_listed(const struct ww_mention_work *work, const struct ww_actor *actor, struct ww_candidate *c) {
  c->male = actor->male, c->female = actor->female;
  if (actor->kind != WW_ENTITY_PERSON || c->male || c->female) return;
  size_t size = 0;
  while (size < actor->name.size && actor->name.data[size] != ' ') size++;
  char lower[32];
  if (size == 0 || size >= sizeof lower) return;
  for (size_t i = 0; i < size; i++) lower[i] = (char)ww_ascii_fold((unsigned char)actor->name.data[i]);
  struct ww_word_info word = ww_word(work->knowledge, ww_slice_of(lower, size), WW_POS_NOUN);
  bool male = ww_word_in(&word, work->context->classes.given_male), female = ww_word_in(&word, work->context->classes.given_female);
  c->male = male && !female, c->female = female && !male;
}

// "Mrs. Clinton" is a woman, whoever else bears the name; "Mrs. Obama" is not the man whom news calls Obama.
static void heed_title(const struct ww_mention_work *work, struct ww_candidate *c) {
  if (c->name_first == 0 || work->article->tokens[c->name_first - 1].sentence != c->sentence) return;
  struct ww_candidate titled = {.male = false};
  gender_of_title(work->article->tokens[c->name_first - 1].lower, &titled);
  if (!titled.male && !titled.female) return;
  if ((titled.male && c->female) || (titled.female && c->male)) {
    c->unit = WW_IS_RUN, c->actor = WW_NONE, c->node = 0, c->short_name = false, c->role = (struct ww_role){0};
    c->entity_kind = WW_ENTITY_PERSON;
  }
  c->male = titled.male, c->female = titled.female, c->titled = true;
}

static void type_candidate(const struct ww_mention_work *work, struct ww_candidate *c) {
  switch (c->unit) {
    case WW_IS_ACTOR:
    case WW_IS_SEAT:
    case WW_IS_ADJECTIVE: {
      const struct ww_actor *actor = ww_actor(work->knowledge, c->actor);
      c->entity_kind = actor->kind;
      gender_of_listed(work, actor, c);
      if (c->short_name) heed_title(work, c);
      c->kind = c->unit == WW_IS_ADJECTIVE ? WW_MENTION_ADJECTIVE : WW_MENTION_NAME;
      if (c->unit == WW_IS_ADJECTIVE) c->use = WW_USE_ADJECTIVE;
      break;
    }
    case WW_IS_PLACE: c->entity_kind = WW_ENTITY_PLACE; break;
    case WW_IS_PEOPLE: c->entity_kind = WW_ENTITY_GROUP, c->kind = WW_MENTION_NOMINAL; break;
    case WW_IS_RUN: type_run(work, c); break;
    case WW_IS_AGENT:
      c->kind = WW_MENTION_NOMINAL;
      c->entity_kind = c->plural ? WW_ENTITY_GROUP : ww_agent(work->knowledge, c->agent)->kind;
      break;
    case WW_IS_GENERIC: {
      struct ww_word_info word = ww_word(work->knowledge, work->article->tokens[c->name_last].lemma, WW_POS_NOUN);
      c->kind = WW_MENTION_NOMINAL, c->generic = true;
      if (!c->plural && ww_word_in(&word, work->context->classes.person_anaphor)) c->entity_kind = WW_ENTITY_PERSON;
      break;
    }
    default: break;
  }
  if ((c->unit == WW_IS_AGENT || c->unit == WW_IS_GENERIC) && !c->plural) {
    struct ww_word_info word = ww_word(work->knowledge, work->article->tokens[c->name_last].lemma, WW_POS_NOUN);
    c->male = ww_word_in(&word, work->context->classes.male_noun), c->female = ww_word_in(&word, work->context->classes.female_noun);
  }
}

// Determiners, numbers and adjectives before a nominal are its own.
static void extend_left(const struct ww_mention_work *work, struct ww_candidate *c) {
  const struct ww_article *a = work->article;
  uint32_t start = a->sentences[c->sentence].first_token;
  while (c->first > start) {
    uint32_t t = c->first - 1;
    const struct ww_token *w = &a->tokens[t];
    bool word = w->upos == WW_UPOS_DET || w->upos == WW_UPOS_ADJ || w->upos == WW_UPOS_NUM || w->upos == WW_UPOS_NOUN || ww_slice_is(w->lower, "-") ||
                (w->upos == WW_UPOS_VERB && w->deprel == WW_REL_AMOD && (w->morph & WW_MORPH_PAST) != 0) || (w->upos == WW_UPOS_PROPN && w->deprel == WW_REL_COMPOUND);
    if (ww_slice_is(w->lower, "least") || ww_slice_is(w->lower, "most") || ww_slice_is(w->lower, "more")) break;
    // "The army wounded people": a verb behind a noun is no adjective.
    if (w->upos == WW_UPOS_VERB && t > start && (a->tokens[t - 1].upos == WW_UPOS_NOUN || a->tokens[t - 1].upos == WW_UPOS_PROPN || a->tokens[t - 1].upos == WW_UPOS_PRON)) break;
    if (!word || climb(a, t, t, c->last) == t) {
      if (!(word && ww_slice_is(w->lower, "-"))) break;
      if (t == start || climb(a, t - 1, t - 1, c->last) == t - 1) break;
    }
    if (w->upos == WW_UPOS_DET) {
      if (ww_slice_is(w->lower, "the") || ww_slice_is(w->lower, "this") || ww_slice_is(w->lower, "that") || ww_slice_is(w->lower, "these") || ww_slice_is(w->lower, "those")) c->definite = true;
      else c->indefinite = true;
      if (ww_slice_is(w->lower, "another")) c->other = true;
    }
    if (w->upos == WW_UPOS_ADJ) {
      if (ww_slice_is(w->lower, "other")) c->other = true;
      if (ww_slice_is(w->lower, "former") || ww_slice_is(w->lower, "ex")) c->former = true;
    }
    c->first = t;
    if (w->upos == WW_UPOS_DET) break;
  }
  uint32_t last_count = WW_NONE;
  for (uint32_t t = c->first; t < c->name_first && last_count == WW_NONE; t++) {
    struct ww_number number;
    if (a->tokens[t].deprel == WW_REL_NUMMOD && ww_number_at(a, t, c->name_first, &number)) {
      c->count_min = number.min < 0 || number.min > UINT32_MAX ? 0 : (uint32_t)number.min;
      c->count_max = number.max < 0 || number.max > UINT32_MAX ? c->count_min : (uint32_t)number.max;
      last_count = t;
      if (!c->definite) c->indefinite = true;
    }
  }
  if (last_count == WW_NONE && c->indefinite && !c->plural) c->count_min = c->count_max = 1;
}

// "Mr." before a listed name.
static void take_title(const struct ww_mention_work *work, struct ww_candidate *c) {
  const struct ww_article *a = work->article;
  if (c->kind != WW_MENTION_NAME || c->first != c->name_first || c->first == a->sentences[c->sentence].first_token || c->unit != WW_IS_ACTOR) return;
  if ((a->tokens[c->first - 1].flags & WW_TOKEN_UPPER) == 0 || !ww_token_in(work, c->first - 1, work->context->classes.title)) return;
  c->first--;
  gender_of_title(a->tokens[c->first].lower, c);
}

// "Public beheadings": an adjective that the lexicon has as a noun is nobody.
static bool is_mere_adjective(const struct ww_article *a, const struct ww_unit *unit) {
  const struct ww_token *t = &a->tokens[unit->last];
  return unit->kind == WW_IS_AGENT && t->upos == WW_UPOS_ADJ && t->deprel == WW_REL_AMOD;
}

static void attach(struct ww_candidate *c, uint32_t modifier) {
  if (c->modifier_count < WW_MODIFIERS) c->modifier[c->modifier_count++] = modifier;
}

// The title of a name, or what kind of thing it is: the jihadist group Islamic State. Returns the first unit that is
// neither title nor name.
static size_t take_office(const struct ww_mention_work *work, struct ww_candidate *c, size_t from, size_t head) {
  const struct ww_article *a = work->article;
  const struct ww_unit *u = work->units;
  bool name = c->kind == WW_MENTION_NAME;
  size_t first_modifier = head;
  if (name && head > from && (u[head - 1].kind == WW_IS_AGENT || u[head - 1].kind == WW_IS_GENERIC) && c->unit != WW_IS_SEAT) {
    const struct ww_unit *title = &u[head - 1];
    bool person = title->kind == WW_IS_AGENT && ww_agent(work->knowledge, title->agent)->kind == WW_ENTITY_PERSON && !title->plural &&
                  (a->tokens[title->last].upos != WW_UPOS_ADJ || title->capital) && c->entity_kind != WW_ENTITY_ORG && c->entity_kind != WW_ENTITY_PLACE;
    bool body = title->kind == WW_IS_GENERIC || (title->kind == WW_IS_AGENT && ww_agent(work->knowledge, title->agent)->kind == WW_ENTITY_GROUP);
    if (c->unit == WW_IS_RUN || (c->unit == WW_IS_ACTOR && c->short_name)) {
      if (person || (title->kind == WW_IS_GENERIC && ww_token_in(work, title->last, work->context->classes.person_anaphor))) c->entity_kind = WW_ENTITY_PERSON;
      else if (body && c->entity_kind != WW_ENTITY_PERSON) c->entity_kind = c->entity_kind == WW_ENTITY_ORG ? WW_ENTITY_ORG : WW_ENTITY_GROUP;
    }
    if (c->entity_kind == WW_ENTITY_PERSON || c->entity_kind == WW_ENTITY_GROUP || c->entity_kind == WW_ENTITY_ORG) {
      c->agent = title->agent;
      if (person) {
        c->office_first = title->first, c->office_last = title->last;
        c->male |= ww_token_in(work, title->last, work->context->classes.male_noun), c->female |= ww_token_in(work, title->last, work->context->classes.female_noun);
      }
      first_modifier = head - 1;
    }
  }
  return first_modifier;
}

// "The Qadira newspaper", "the Zelkova militia": what sort of body the unlisted name is. Not of police, armies, courts and
// ministries: there the name is more often the town's.
static bool names_its_sort(const struct ww_mention_work *work, const struct ww_unit *name, const struct ww_unit *sort) {
  static const char sectors[][4] = {"JRN", "PTY", "REB", "UAF", "PRM", "BUS", "CRM"};
  if (sort->kind != WW_IS_AGENT || sort->plural || sort->capital || name->last + 1 != sort->first || sort->first != sort->last) return false;
  const struct ww_agent *agent = ww_agent(work->knowledge, sort->agent);
  if (agent->kind != WW_ENTITY_GROUP) return false;
  for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
    if (memcmp(agent->sector, sectors[i], 4) == 0) return true;
  return false;
}

// Units [from, to] of one phrase without a possessor; `owner` is the candidate of the possessor, or WW_NONE.
static uint32_t build(struct ww_mention_work *work, uint32_t sentence, size_t from, size_t to, uint32_t owner) {
  const struct ww_article *a = work->article;
  size_t head = to;
  const struct ww_unit *u = work->units;
  // "CNN news channel", "the Hamas movement": the name is what is spoken of.
  bool named = u[to].kind == WW_IS_GENERIC && to > from && !u[to].plural &&
               (u[to - 1].kind == WW_IS_RUN || (u[to - 1].kind == WW_IS_ACTOR && ww_actor(work->knowledge, u[to - 1].actor)->kind != WW_ENTITY_STATE &&
                                                ww_actor(work->knowledge, u[to - 1].actor)->kind != WW_ENTITY_PERSON));
  bool sorted = !named && to > from && u[to - 1].kind == WW_IS_RUN && names_its_sort(work, &u[to - 1], &u[to]);
  if (named || sorted) head = to - 1;
  struct ww_unit main_unit = u[head];
  struct ww_candidate *c = add(work, sentence, &main_unit);
  if (c == NULL) return WW_NONE;
  uint32_t index = (uint32_t)work->count - 1;
  type_candidate(work, c);
  bool name = c->kind == WW_MENTION_NAME;
  if (named) {
    c->last = u[to].last;
    if (c->unit == WW_IS_RUN && c->entity_kind != WW_ENTITY_ORG) c->entity_kind = WW_ENTITY_GROUP, c->male = c->female = false;
  }
  // A title that is a part of a building's or a body's name: King Fahd Road.
  if (c->unit == WW_IS_RUN && head > from && u[head - 1].capital && u[head - 1].last + 1 == c->name_first && u[head - 1].kind == WW_IS_AGENT &&
      (c->entity_kind == WW_ENTITY_PLACE || c->entity_kind == WW_ENTITY_ORG) && ww_agent(work->knowledge, u[head - 1].agent)->kind == WW_ENTITY_PERSON) {
    c->name_first = u[head - 1].first;
    if (--head == from) c->first = c->name_first;
  }
  size_t first_modifier = take_office(work, c, from, head);
  if (sorted) {
    c->last = u[to].last, c->agent = u[to].agent, c->office_first = c->office_last = WW_NONE;
    c->entity_kind = WW_ENTITY_ORG, c->male = c->female = false;
  }
  c->first = u[from].first;
  for (size_t k = first_modifier; k-- > from;) {
    if (u[k].kind == WW_IS_AGENT || (u[k].kind == WW_IS_GENERIC && u[k].agent != WW_NONE)) {
      if (c->sector_count < WW_MODIFIERS) c->sector_agent[c->sector_count++] = u[k].agent;
    }
  }
  if (!name || c->office_first != WW_NONE || c->first != c->name_first) extend_left(work, c);
  take_title(work, c);
  c->head = ww_top_token(a, c->first, c->last);
  uint32_t noun = a->tokens[c->head].head;
  uint8_t deprel = a->tokens[c->head].deprel;
  c->before_noun = noun != WW_NONE && noun > c->last && (deprel == WW_REL_AMOD || deprel == WW_REL_COMPOUND || deprel == WW_REL_NMOD_DESC || deprel == WW_REL_NMOD);
  if (c->before_noun && c->unit == WW_IS_AGENT && c->entity_kind == WW_ENTITY_PERSON) c->entity_kind = WW_ENTITY_GROUP;
  if (owner != WW_NONE) attach(c, owner), c->definite = true;
  for (size_t k = from; k < first_modifier; k++) {
    struct ww_unit unit = work->units[k];
    // "An agency spokesman": the agency is one that was spoken of.
    bool body = unit.kind == WW_IS_GENERIC && !unit.plural && work->items[index].unit == WW_IS_AGENT && ww_token_in(work, unit.last, work->context->classes.group_anaphor);
    if (unit.kind == WW_IS_AGENT || unit.kind == WW_IS_PRONOUN || (unit.kind == WW_IS_GENERIC && !body)) continue;
    struct ww_candidate *m = add(work, sentence, &unit);
    if (m == NULL) return WW_NONE;
    type_candidate(work, m);
    m->before_noun = true;
    if (body) m->definite = true;
    attach(&work->items[index], (uint32_t)work->count - 1);
  }
  return index;
}

static uint32_t pronoun(struct ww_mention_work *work, uint32_t sentence, const struct ww_unit *unit) {
  struct ww_candidate *c = add(work, sentence, unit);
  if (c == NULL) return WW_NONE;
  c->kind = WW_MENTION_PRONOUN;
  c->pronoun = (uint8_t)ww_word_value(&work->article->tokens[unit->first]);
  c->male = c->pronoun == WW_PRONOUN_HE, c->female = c->pronoun == WW_PRONOUN_SHE;
  c->plural = c->pronoun == WW_PRONOUN_THEY || c->pronoun == WW_PRONOUN_WE;
  return (uint32_t)work->count - 1;
}

ww_status ww_phrases_read(struct ww_mention_work *work, uint32_t sentence) {
  const struct ww_article *a = work->article;
  uint32_t owner = WW_NONE;
  for (size_t i = 0; i < work->unit_count;) {
    const struct ww_unit unit = work->units[i];
    if (unit.kind == WW_IS_PRONOUN) {
      uint32_t made = pronoun(work, sentence, &unit);
      if (made == WW_NONE) return WW_ERROR_MEMORY;
      bool possessive = a->tokens[unit.first].deprel == WW_REL_NMOD_POSS;
      // "its forces": the pronoun owns the phrase that its noun heads.
      bool owns = possessive && i + 1 < work->unit_count && a->tokens[unit.first].head != WW_NONE &&
                  a->tokens[unit.first].head >= work->units[i + 1].first;
      owner = owns ? made : WW_NONE;
      i++;
      continue;
    }
    size_t to = i;
    enum glue glue = GLUE_NONE;
    while (to + 1 < work->unit_count) {
      glue = glue_between(work, &work->units[to], &work->units[to + 1]);
      if (glue != GLUE_PLAIN) break;
      to++;
    }
    if (to + 1 >= work->unit_count) glue = GLUE_NONE;
    if (i == to && is_mere_adjective(a, &unit)) {
      i++;
      continue;
    }
    if (owner != WW_NONE && work->items[owner].kind == WW_MENTION_PRONOUN) {
      uint32_t owned = a->tokens[work->items[owner].head].head;
      if (owned == WW_NONE || owned < unit.first || owned > work->units[to].last) owner = WW_NONE;
    }
    uint32_t made = build(work, sentence, i, to, owner);
    if (made == WW_NONE) return WW_ERROR_MEMORY;
    owner = glue == GLUE_POSSESSIVE ? made : WW_NONE;
    i = to + 1;
  }
  return WW_OK;
}
