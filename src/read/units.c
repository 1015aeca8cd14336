// units.c: the words of a sentence that may be somebody or some place.
//
// In: tokens with tags, the hits of the names trie, the times. Out: units in order, none inside another. In "Syrian
// President Bashar Assad met the rebel Qadam Front in Homs" the units are Syrian (adjective), President (agent),
// Bashar Assad (actor or run), rebel (agent), Qadam Front (run), Homs (place).
//
// What the lexicon lacks is a run of proper nouns. Runs grow over listed words that are only parts of them: "Denzel
// Washington" is nobody's capital, and "Basra Relief Committee" is one name.
#include "read/mentions.h"

#include "base/slice.h"
#include "read/clause.h"
#include "read/names.h"

// Of each word some ten classes are asked: what the lexicon says of it is kept.
static bool noun_in(const struct ww_mention_work *work, struct ww_noun_kept *kept, uint32_t token, struct ww_slice word, uint8_t class_number) {
  if (class_number == WW_NO_CLASS) return false;
  if (kept->token != token) *kept = (struct ww_noun_kept){token, ww_word(work->knowledge, word, WW_POS_NOUN)};
  return ww_word_in(&kept->word, class_number);
}

bool ww_token_in(const struct ww_mention_work *work, uint32_t token, uint8_t class_number) {
  return noun_in(work, &work->nouns[2 * (token % WW_NOUNS_KEPT)], token, work->article->tokens[token].lower, class_number);
}

bool ww_token_in_lemma(const struct ww_mention_work *work, uint32_t token, uint8_t class_number) {
  return noun_in(work, &work->nouns[2 * (token % WW_NOUNS_KEPT) + 1], token, work->article->tokens[token].lemma, class_number);
}

// "Both sides", "the two camps": those two, while a side alone is anybody's.
static bool is_one_of_two(const struct ww_article *a, uint32_t start, uint32_t t) {
  if (t == start || (a->tokens[t].morph & WW_MORPH_PLUR) == 0) return false;
  return ww_slice_is(a->tokens[t - 1].lower, "both") || (t > start + 1 && ww_slice_is(a->tokens[t - 1].lower, "two") && ww_slice_is(a->tokens[t - 2].lower, "the"));
}

static struct ww_unit *add_unit(struct ww_mention_work *work) {
  if (!ww_arena_grow(work->arena, (void **)&work->units, &work->unit_room, work->unit_count + 1, sizeof *work->units)) return NULL;
  struct ww_unit *unit = &work->units[work->unit_count++];
  *unit = (struct ww_unit){.actor = WW_NONE, .agent = WW_NONE};
  return unit;
}

// Values of one hit, the first of each sort that holds here.
struct senses {
  const struct ww_name *actor, *brief, *adjective, *people, *seat, *agent, *place;
};

static struct senses senses_of(const struct ww_mention_work *work, const struct ww_name_hit *hit) {
  struct senses s = {0};
  size_t count;
  const struct ww_name *names = ww_names_at(work->knowledge, hit->node, &count);
  for (size_t i = 0; i < count; i++) {
    const struct ww_name *name = &names[i];
    const struct ww_name **slot = NULL;
    switch (name->kind) {
      case WW_NAME_ACTOR: slot = &s.actor; break;
      case WW_NAME_SHORT: slot = &s.brief; break;
      case WW_NAME_ADJ: slot = &s.adjective; break;
      case WW_NAME_PEOPLE: slot = &s.people; break;
      case WW_NAME_SEAT: slot = &s.seat; break;
      case WW_NAME_AGENT: slot = &s.agent; break;
      case WW_NAME_PLACE: slot = &s.place; break;
      default: break;
    }
    if (slot != NULL && *slot == NULL && ww_name_holds(work->knowledge, work->article, hit->first_token, hit->last_token, name)) *slot = name;
  }
  return s;
}

// "Turkish" before a noun is an adjective; "Turks", and "an American", are people; a language is neither.
static bool reads_as_adjective(const struct ww_article *a, const struct ww_name_hit *hit) {
  const struct ww_token *t = &a->tokens[hit->last_token];
  if ((t->morph & WW_MORPH_PLUR) != 0) return false;
  if (t->upos == WW_UPOS_ADJ) return true;
  return t->deprel == WW_REL_AMOD || t->deprel == WW_REL_COMPOUND || (t->head != WW_NONE && t->head > hit->last_token && t->deprel == WW_REL_NMOD);
}

// "TUNIS, Jan. 8 (Halden Wire)", "BATKEN, January 14. /Orda Agency/", "From Florence Marsh in Beira": of a dateline the credit
// names who reports, never where.
static bool in_credit(const struct ww_article *a, uint32_t token) {
  const struct ww_sentence *s = &a->sentences[a->tokens[token].sentence];
  bool from = ww_slice_is(a->tokens[s->first_token].lower, "from"), open = from;
  for (uint32_t t = s->first_token; t < token; t++) {
    struct ww_slice word = a->tokens[t].lower;
    bool stroke = ww_slice_is(word, "/") && (open || (a->tokens[t].flags & WW_TOKEN_SPACE_BEFORE) != 0);
    if (ww_slice_is(word, "(") || (stroke && !open)) open = true;
    else if (ww_slice_is(word, ")") || stroke || (from && ww_slice_is(word, "in"))) open = false;
  }
  return open;
}

static bool is_machine(const struct ww_token *t) { return ww_word_among(t->lemma, "helicopter plane jet tank bulldozer"); }

// "Helicopters strafed the town": of machines those alone are somebody that are said to attack; what is flown, sold or shot
// down is a thing.
static bool machine_acts(const struct ww_article *a, uint32_t token) {
  for (int steps = 0; steps < 3; steps++) {
    const struct ww_token *t = &a->tokens[token];
    if (ww_slice_is(t->lower, "plane") || ww_slice_is(t->lower, "jet")) return false;  // an airliner may hit a tower
    if (t->head == WW_NONE || t->head >= a->token_count || t->head == token) return false;
    const struct ww_token *verb = &a->tokens[t->head];
    if ((t->deprel == WW_REL_NSUBJ && t->head > token) || t->deprel == WW_REL_OBL_AGENT)
      return ww_word_among(verb->lemma, "bomb bombard strike hit fire pound attack shell blast destroy raid strafe open target pummel rocket flatten level plough demolish "
                                        "launch storm crush fight surround enter roll drop");
    if (t->deprel != WW_REL_CONJ) return false;
    token = t->head;
  }
  return false;
}

static bool unit_of_hit(const struct ww_mention_work *work, const struct ww_name_hit *hit, struct ww_unit *unit) {
  const struct ww_article *a = work->article;
  struct senses s = senses_of(work, hit);
  unit->first = hit->first_token, unit->last = hit->last_token, unit->node = hit->node;
  unit->capital = (a->tokens[hit->first_token].flags & WW_TOKEN_UPPER) != 0;
  bool single = hit->first_token == hit->last_token;
  const struct ww_token *t = &a->tokens[hit->last_token];
  bool dateline = a->sentences[t->sentence].part == WW_PART_DATELINE;
  const struct ww_actor *known = s.actor == NULL ? NULL : ww_actor(work->knowledge, s.actor->index);
  bool reports = known != NULL && memcmp(known->role.sector[0], "JRN", 4) == 0;
  if (dateline && !reports && in_credit(a, hit->first_token)) return false;
  // A single word that the tagger takes for a verb or function word is one, whatever place bears its name.
  bool wordlike = single && !dateline && t->upos != WW_UPOS_PROPN && t->upos != WW_UPOS_NOUN && t->upos != WW_UPOS_ADJ && t->upos != WW_UPOS_X;
  if (s.adjective != NULL && (s.people == NULL || reads_as_adjective(a, hit)) && (s.actor == NULL || t->upos == WW_UPOS_ADJ)) {
    unit->kind = WW_IS_ADJECTIVE, unit->actor = s.adjective->index;
  } else if (s.actor != NULL && !(wordlike && t->upos != WW_UPOS_ADV && t->upos != WW_UPOS_PRON)) {
    unit->kind = WW_IS_ACTOR, unit->actor = s.actor->index;
  } else if (s.seat != NULL) {
    unit->kind = WW_IS_SEAT, unit->actor = s.seat->index;
  } else if (s.people != NULL && !wordlike) {
    unit->kind = WW_IS_PEOPLE, unit->actor = s.people->index, unit->plural = s.people->plural || (t->morph & WW_MORPH_PLUR) != 0;
  } else if (s.brief != NULL && !wordlike) {
    unit->kind = WW_IS_ACTOR, unit->actor = s.brief->index, unit->short_name = true;
  } else if (s.agent != NULL) {
    bool noun = t->upos == WW_UPOS_NOUN || t->upos == WW_UPOS_PROPN || t->upos == WW_UPOS_ADJ || t->upos == WW_UPOS_X;
    if (!noun || (single && is_machine(t) && !machine_acts(a, hit->last_token))) return false;
    unit->kind = WW_IS_AGENT, unit->agent = s.agent->index, unit->plural = s.agent->plural || (t->morph & WW_MORPH_PLUR) != 0;
  } else if (s.place != NULL && !wordlike && (dateline || t->upos == WW_UPOS_PROPN || !single || hit->first_token != a->sentences[t->sentence].first_token ||
              ww_place(work->knowledge, s.place->index)->population >= 100000)) {
    unit->kind = WW_IS_PLACE;
  } else {
    return false;
  }
  return true;
}

// "al", "-", "bin" join proper nouns into one name.
static bool joins_names(const struct ww_article *a, uint32_t t, uint32_t end) {
  const struct ww_token *token = &a->tokens[t];
  bool before_hyphen = t + 2 < end && ww_slice_is(a->tokens[t + 1].lower, "-") && a->tokens[t + 2].upos == WW_UPOS_PROPN;  // al-Bab
  if (before_hyphen && (ww_slice_is(token->lower, "al") || ww_slice_is(token->lower, "el") || ww_slice_is(token->lower, "ul"))) return true;
  if (t + 1 >= end || a->tokens[t + 1].upos != WW_UPOS_PROPN) return false;
  static const char *const words[] = {"al", "bin", "ibn", "van", "von", "der", "den", "de", "del", "da", "di", "du", "la", "el", "ul", "abu", "&"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ww_slice_is(token->lower, words[i])) return true;
  bool hyphen = ww_slice_is(token->lower, "-");
  return hyphen && (token->flags & WW_TOKEN_SPACE_BEFORE) == 0 && (a->tokens[t + 1].flags & WW_TOKEN_SPACE_BEFORE) == 0;
}

static bool is_title_word(const struct ww_mention_work *work, uint32_t t) { return ww_token_in(work, t, work->context->classes.title); }

// "Patriotic" in "the Mekong Patriotic Front": an adjective with a capital before a name, where not every word has one.
static bool adjective_of_name(const struct ww_article *a, uint32_t t, uint32_t end) {
  const struct ww_sentence *s = &a->sentences[a->tokens[t].sentence];
  if (a->tokens[t].upos != WW_UPOS_ADJ || (a->tokens[t].flags & WW_TOKEN_UPPER) == 0 || t == s->first_token || t + 1 >= end) return false;
  const struct ww_token *next = &a->tokens[t + 1];
  return next->upos == WW_UPOS_PROPN && (next->flags & WW_TOKEN_UPPER) != 0 && !ww_tokens_are_headline(a->tokens + s->first_token, s->token_count);
}

// "Ahmed Okwere visited": an unknown surname that the tagger takes for a verb, behind a name, where not every word has a
// capital.
static bool surname_gone_astray(const struct ww_article *a, uint32_t last, uint32_t t) {
  const struct ww_token *token = &a->tokens[t];
  const struct ww_sentence *s = &a->sentences[token->sentence];
  if (s->part == WW_PART_TITLE || last + 1 != t || (token->flags & WW_TOKEN_UPPER) == 0 || token->word != 0 || token->form.size < 3 || a->tokens[last].upos != WW_UPOS_PROPN) return false;
  if (token->upos != WW_UPOS_AUX && token->upos != WW_UPOS_VERB && token->upos != WW_UPOS_X && token->upos != WW_UPOS_INTJ) return false;
  return !ww_tokens_are_headline(a->tokens + s->first_token, s->token_count);
}

// Proper nouns from `t` on that no hit and no time holds; `stop` is the first token that one of them does.
static uint32_t run_end(const struct ww_article *a, uint32_t t, uint32_t stop) {
  uint32_t last = t;
  for (uint32_t i = t + 1; i < stop; i++) {
    const struct ww_token *token = &a->tokens[i];
    bool hyphened = last + 2 == i && ww_slice_is(a->tokens[i - 1].lower, "-");  // Ban Ki-moon
    if (token->upos == WW_UPOS_PROPN && ((token->flags & WW_TOKEN_UPPER) != 0 || hyphened)) last = i;
    else if (adjective_of_name(a, i, stop) || surname_gone_astray(a, last, i)) last = i;
    else if (joins_names(a, i, stop)) continue;
    else break;
  }
  return last;
}

// "Croix-Muller": the first half of a surname with a hyphen is no town, whoever has listed one of that name.
static bool half_of_name(const struct ww_article *a, const struct ww_name_hit *hit, uint32_t end) {
  uint32_t t = hit->first_token;
  if (hit->last_token != t || t + 2 >= end || !ww_slice_is(a->tokens[t + 1].lower, "-") || (a->tokens[t].flags & WW_TOKEN_UPPER) == 0) return false;
  const struct ww_token *behind = &a->tokens[t + 2];
  if (((a->tokens[t + 1].flags | behind->flags) & WW_TOKEN_SPACE_BEFORE) != 0 || (behind->flags & WW_TOKEN_UPPER) == 0) return false;
  // "Paris-London" and "Kenya-Somalia border" are two places: a half of a name has a name before it.
  return t > a->sentences[a->tokens[t].sentence].first_token && a->tokens[t - 1].upos == WW_UPOS_PROPN && (a->tokens[t].flags & WW_TOKEN_SPACE_BEFORE) != 0;
}

// "The 54-year-old said": an age that stands for a person, and not before a noun.
static bool is_age_alone(const struct ww_article *a, uint32_t first, uint32_t t) {
  const struct ww_token *old = &a->tokens[t];
  if (!ww_slice_is(old->lower, "old") || t < first + 4 || !ww_slice_is(a->tokens[t - 1].lower, "-") || !ww_slice_is(a->tokens[t - 2].lower, "year")) return false;
  return old->deprel != WW_REL_AMOD && old->deprel != WW_REL_COMPOUND && !(old->head != WW_NONE && old->head > t && a->tokens[old->head].upos == WW_UPOS_NOUN);
}

// "Please oppose it": a word that opens a request or a greeting, however it is tagged.
static bool courtesy(const struct ww_article *a, uint32_t first, uint32_t t) {
  return t == first && ww_word_among(a->tokens[t].lower, "please thanks sorry hello welcome") &&
         !(t + 1 < a->token_count && a->tokens[t + 1].upos == WW_UPOS_PROPN);
}

// "killed 12", "two were wounded", "arresting dozens": a number that nothing follows counts people, where people are what the
// verb is done to.
static bool counts_people(const struct ww_mention_work *work, uint32_t t) {
  const struct ww_article *a = work->article;
  const struct ww_read_classes *c = &work->context->classes;
  const struct ww_token *n = &a->tokens[t];
  bool number = n->upos == WW_UPOS_NUM || (n->upos == WW_UPOS_NOUN && ww_token_in_lemma(work, t, c->many));
  if (!number || work->context->people == WW_NONE || n->head == WW_NONE) return false;
  bool subject = n->deprel == WW_REL_NSUBJ_PASS || (n->deprel == WW_REL_NSUBJ && n->head > t);
  if (n->deprel != WW_REL_OBJ && !subject) return false;
  // "dozens of miners" are the miners.
  for (uint32_t k = t + 1; k < t + 3 && k < a->token_count && a->tokens[k].sentence == n->sentence; k++)
    if (ww_slice_is(a->tokens[k].lower, "of") || ww_slice_is(a->tokens[k].lower, "percent") || ww_slice_is(a->tokens[k].lower, "%")) return false;
  if (a->tokens[n->head].upos != WW_UPOS_VERB) return false;
  struct ww_word_info verb = ww_word(work->knowledge, a->tokens[n->head].lemma, WW_POS_VERB);
  return ww_word_in(&verb, c->death) || ww_word_in(&verb, c->injury) || ww_word_in(&verb, c->arrest) || ww_word_in(&verb, c->people_verb);
}

// The words of the sentence in order, as units; runs still as they stand between the hits.
static ww_status collect(struct ww_mention_work *work, uint32_t sentence, size_t *hit, size_t *time) {
  const struct ww_article *a = work->article;
  const struct ww_sentence *s = &a->sentences[sentence];
  const struct ww_read_classes *c = &work->context->classes;
  uint32_t end = s->first_token + s->token_count;
  for (uint32_t t = s->first_token; t < end;) {
    while (*hit < a->name_hit_count && a->name_hits[*hit].first_token < t) (*hit)++;
    while (*time < a->time_count && a->times[*time].last_token < t) (*time)++;
    const struct ww_name_hit *h = *hit < a->name_hit_count && a->name_hits[*hit].first_token < end ? &a->name_hits[*hit] : NULL;
    const struct ww_time *when = *time < a->time_count && a->times[*time].first_token < end ? &a->times[*time] : NULL;
    if (when != NULL && when->first_token <= t) {
      t = when->last_token + 1;
      continue;
    }
    if (courtesy(a, s->first_token, t)) {
      t++;
      continue;
    }
    struct ww_unit unit = {.first = t, .last = t, .actor = WW_NONE, .agent = WW_NONE};
    const struct ww_token *token = &a->tokens[t];
    bool found = false;
    if (h != NULL && h->first_token == t && !half_of_name(a, h, end)) found = unit_of_hit(work, h, &unit);
    // A first name at the head of a sentence is seldom taken for one.
    bool first_name = !found && token->upos != WW_UPOS_PROPN && (token->flags & WW_TOKEN_UPPER) != 0 && t + 1 < end && a->tokens[t + 1].upos == WW_UPOS_PROPN &&
                      (a->tokens[t + 1].flags & WW_TOKEN_UPPER) != 0 && (ww_token_in(work, t, c->given_male) || ww_token_in(work, t, c->given_female));
    bool small = joins_names(a, t, end) && token->upos != WW_UPOS_PUNCT;
    if (!found && (first_name || token->upos == WW_UPOS_PROPN || adjective_of_name(a, t, end) || (small && ww_slice_is(token->lower, "al"))) && ((token->flags & WW_TOKEN_UPPER) != 0 || joins_names(a, t, end))) {
      uint32_t stop = end;
      if (h != NULL && h->first_token > t) stop = h->first_token;
      if (h != NULL && h->first_token == t) stop = t + 1;
      if (when != NULL && when->first_token < stop) stop = when->first_token;
      unit.kind = WW_IS_RUN, unit.capital = true;
      unit.last = run_end(a, t, stop);
      found = true;
    } else if (!found && token->upos == WW_UPOS_PRON && ww_word_kind_of(token) == WW_WORD_PRONOUN) {
      unit.kind = WW_IS_PRONOUN;
      found = true;
    } else if (!found && counts_people(work, t)) {
      unit.kind = WW_IS_AGENT, unit.agent = work->context->people, unit.plural = true;
      found = true;
    } else if (!found && is_age_alone(a, s->first_token, t)) {
      unit.kind = WW_IS_GENERIC;
      found = true;
    } else if (!found && (token->upos == WW_UPOS_NOUN || token->upos == WW_UPOS_PROPN)) {
      struct ww_word_info word = ww_word(work->knowledge, token->lemma, WW_POS_NOUN);
      if (ww_word_in(&word, c->group_anaphor) || ww_word_in(&word, c->country_anaphor) || ww_word_in(&word, c->person_anaphor) ||
          ww_word_in(&word, c->member_noun) || (ww_word_in(&word, c->side_noun) && is_one_of_two(a, s->first_token, t))) {
        unit.kind = WW_IS_GENERIC, unit.plural = (token->morph & WW_MORPH_PLUR) != 0;
        unit.capital = (token->flags & WW_TOKEN_UPPER) != 0;
        found = true;
      }
    }
    if (found) {
      struct ww_unit *out = add_unit(work);
      if (out == NULL) return WW_ERROR_MEMORY;
      *out = unit;
    }
    t = unit.last + 1;
  }
  return WW_OK;
}

static bool adjacent(const struct ww_article *a, const struct ww_unit *left, const struct ww_unit *right) {
  if (left->last + 1 == right->first) return true;
  // The Workers' Front is one name; Russia's Front is not.
  bool plural_owner = (left->kind == WW_IS_RUN || left->kind == WW_IS_AGENT || left->kind == WW_IS_GENERIC) && left->capital && right->capital;
  if (plural_owner && left->last + 2 == right->first && ww_slice_is(a->tokens[left->last + 1].lower, "'")) return true;
  return left->last + 2 == right->first && ww_slice_is(a->tokens[left->last + 1].lower, "-") &&
         (a->tokens[right->first].flags & WW_TOKEN_SPACE_BEFORE) == 0;
}

// Whether the unit may be a part of a longer name that begins or ends with a run.
static bool may_be_part(const struct ww_unit *unit) { return unit->capital && unit->kind != WW_IS_PRONOUN; }

// A unit that is a title before a name, and so begins no name: President, Gen., rebel.
static bool is_title_unit(const struct ww_mention_work *work, const struct ww_unit *unit) {
  if (unit->kind == WW_IS_AGENT) return ww_agent(work->knowledge, unit->agent)->kind == WW_ENTITY_PERSON;
  return unit->first == unit->last && unit->kind != WW_IS_ADJECTIVE && is_title_word(work, unit->first);
}

static bool ends_name(const struct ww_mention_work *work, const struct ww_unit *unit) {
  const struct ww_read_classes *c = &work->context->classes;
  if (unit->kind == WW_IS_AGENT && ww_agent(work->knowledge, unit->agent)->kind != WW_ENTITY_PERSON) return true;
  return ww_token_in(work, unit->last, c->org_word) || ww_token_in(work, unit->last, c->facility_word) || ww_token_in(work, unit->last, c->geo_word);
}

static void replace(struct ww_mention_work *work, size_t from, size_t to, uint8_t kind) {
  struct ww_unit *u = work->units;
  u[from].last = u[to].last;
  work->unit_grown = true;
  u[from].kind = kind, u[from].node = 0, u[from].actor = u[from].agent = WW_NONE, u[from].short_name = false;
  memmove(&u[from + 1], &u[to + 1], (work->unit_count - to - 1) * sizeof *u);
  work->unit_count -= to - from;
}

// "Ministry of Defense", "University of Basra", "Front for the Liberation of Azawad": a run that begins with such a word
// takes what follows its preposition.
static bool takes_of(const struct ww_mention_work *work, const struct ww_unit *left, const struct ww_unit *right) {
  const struct ww_article *a = work->article;
  if (left->kind != WW_IS_RUN && left->kind != WW_IS_GENERIC && !(left->kind == WW_IS_AGENT && left->first == left->last)) return false;
  if (!left->capital || !right->capital || right->kind == WW_IS_PRONOUN) return false;
  uint32_t gap = right->first - left->last - 1;
  // "Movement for Democratic Change" is a name; what is "for Chad" is not.
  bool purpose = ww_slice_is(a->tokens[left->last + 1].lower, "for") && right->kind != WW_IS_ACTOR && right->kind != WW_IS_SEAT;
  if (gap < 1 || gap > 2 || (!purpose && !ww_slice_is(a->tokens[left->last + 1].lower, "of"))) return false;
  if (gap == 2 && a->tokens[left->last + 2].upos != WW_UPOS_DET) return false;
  if (left->kind == WW_IS_AGENT && ww_agent(work->knowledge, left->agent)->kind == WW_ENTITY_PERSON) return false;
  return ww_token_in(work, left->last, work->context->classes.org_word);
}

static void drop_unit(struct ww_mention_work *work, size_t i) {
  memmove(&work->units[i], &work->units[i + 1], (work->unit_count - i - 1) * sizeof *work->units);
  work->unit_count--;
}

// "Mr." belongs to the name behind it; "Mr. King" is no king, and "Mr. President" is the president.
static void settle_title(struct ww_mention_work *work, size_t i) {
  const struct ww_article *a = work->article;
  if (i + 1 >= work->unit_count) return;
  const struct ww_unit *title = &work->units[i], *next = title + 1;
  bool word = (title->kind == WW_IS_RUN || title->kind == WW_IS_PLACE) && title->first == title->last && title->last + 1 == next->first && next->capital;
  if (!word || !is_title_word(work, title->first)) return;
  bool noun = next->kind == WW_IS_AGENT || next->kind == WW_IS_GENERIC;
  if (noun && !ww_slice_ends(a->tokens[title->first].lower, WW_SLICE("."))) return;
  bool office = next->kind == WW_IS_AGENT && ww_agent(work->knowledge, next->agent)->office && !ww_token_in(work, next->last, work->context->classes.male_noun);
  if (next->kind == WW_IS_ACTOR || office) drop_unit(work, i);
  else if (noun || next->kind == WW_IS_RUN || next->kind == WW_IS_PLACE) replace(work, i, i + 1, WW_IS_RUN);
}

// The last of the units from `i` on that are one long name, such as "Basra Relief Committee"; `i` where there is none.
static size_t end_of_long_name(const struct ww_mention_work *work, size_t i, bool headline) {
  const struct ww_article *a = work->article;
  const struct ww_unit *u = work->units;
  size_t end = i;
  bool run = u[i].kind == WW_IS_RUN;
  while (end + 1 < work->unit_count && may_be_part(&u[end + 1]) && adjacent(a, &u[end], &u[end + 1])) run |= u[++end].kind == WW_IS_RUN;
  while (end > i && run && !ends_name(work, &u[end])) end--;
  run = false;
  for (size_t k = i; k <= end; k++) run |= u[k].kind == WW_IS_RUN;
  if (!run) return i;
  // "Kerry State Department"? A person's first name or a title inside starts another name.
  for (size_t k = i + 1; k <= end; k++)
    if (is_title_unit(work, &u[k]) && !u[k].plural && k < end) return i;
  // Where every word has its capital, a common noun is no sign of a name.
  for (size_t k = i; k < end && headline; k++)
    if (u[k].kind == WW_IS_AGENT || u[k].kind == WW_IS_GENERIC) return i;
  return end;
}

// "Paris Hilton": what the tree takes for one name, and no body or building ends with.
static bool seat_as_first_name(const struct ww_mention_work *work, const struct ww_unit *seat, const struct ww_unit *next) {
  return seat->kind == WW_IS_SEAT && (next->kind == WW_IS_RUN || next->kind == WW_IS_PLACE) && !ends_name(work, next);
}

// "Howard Baker", "Karim Bishop": a first name before a noun with a capital, which is the surname. Where every word has
// its capital, it may be Hillary's adviser.
static bool noun_as_surname(const struct ww_mention_work *work, const struct ww_unit *given, const struct ww_unit *noun) {
  const struct ww_read_classes *c = &work->context->classes;
  const struct ww_token *word = &work->article->tokens[noun->first];
  if (noun->kind != WW_IS_AGENT || noun->plural || noun->first != noun->last || !noun->capital || word->upos != WW_UPOS_PROPN) return false;
  bool place = given->kind == WW_IS_PLACE;
  bool initials = given->kind == WW_IS_RUN && given->first != given->last;  // Peter T. King
  for (uint32_t t = given->first + 1; t <= given->last; t++) initials &= work->article->tokens[t].form.size == 2 && work->article->tokens[t].form.data[1] == '.';
  if ((given->first != given->last && !initials) || given->last + 1 != noun->first || (given->kind != WW_IS_RUN && !given->short_name && !place)) return false;
  bool title = noun + 1 < work->units + work->unit_count && noun[1].first == noun->last + 1 && noun[1].capital;  // Charlotte Mayor Jane Orsini
  if (title) return false;
  bool office = ww_agent(work->knowledge, noun->agent)->office || (work->article->tokens[given->first].flags & WW_TOKEN_ALL_UPPER) != 0;  // "PAC Chief"
  if (word->deprel == WW_REL_FLAT && word->head == given->first && !given->short_name && !office) return true;
  return !place && (ww_token_in(work, given->first, c->given_male) || ww_token_in(work, given->first, c->given_female));
}

// "Mark Cuban", "David French": behind a first name an adjective of a country that nothing follows is the surname.
static bool adjective_as_surname(const struct ww_mention_work *work, const struct ww_unit *given, const struct ww_unit *adjective) {
  const struct ww_read_classes *c = &work->context->classes;
  const struct ww_token *word = &work->article->tokens[adjective->first];
  if ((given->kind != WW_IS_RUN && given->kind != WW_IS_PLACE) || given->first != given->last || given->last + 1 != adjective->first || adjective->first != adjective->last || !adjective->capital) return false;
  if ((adjective->kind != WW_IS_ADJECTIVE && adjective->kind != WW_IS_PEOPLE) || word->deprel == WW_REL_AMOD || word->deprel == WW_REL_COMPOUND) return false;
  if (word->deprel != WW_REL_FLAT && word->upos != WW_UPOS_PROPN) return false;
  return ww_token_in(work, given->first, c->given_male) || ww_token_in(work, given->first, c->given_female);
}

// Runs grow over their neighbours where these are parts of one name.
static void grow_runs(struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  const struct ww_read_classes *c = &work->context->classes;
  struct ww_unit *u = work->units;
  bool headline = work->unit_count > 0 && a->sentences[a->tokens[u[0].first].sentence].part == WW_PART_TITLE;
  for (size_t i = 0; i < work->unit_count; i++) {
    settle_title(work, i);
    if (!may_be_part(&u[i]) || is_title_unit(work, &u[i])) continue;
    // A word that the trie knows only as a part of something cuts a run in two.
    while (i + 1 < work->unit_count && u[i].kind == WW_IS_RUN && u[i + 1].kind == WW_IS_RUN && u[i].last + 1 == u[i + 1].first) replace(work, i, i + 1, WW_IS_RUN);
    size_t end = end_of_long_name(work, i, headline);
    if (end > i) {
      replace(work, i, end, WW_IS_RUN);
    } else if (i + 1 < work->unit_count && u[i].kind == WW_IS_RUN && adjacent(a, &u[i], &u[i + 1]) && u[i + 1].capital &&
               (u[i + 1].kind == WW_IS_PLACE || u[i + 1].kind == WW_IS_SEAT ||
                (u[i + 1].short_name && (!headline || ww_token_in(work, u[i].first, c->given_male) || ww_token_in(work, u[i].first, c->given_female))) ||
                (u[i + 1].kind == WW_IS_ACTOR && !u[i + 1].short_name && u[i + 1].first == u[i + 1].last && a->tokens[u[i + 1].first].deprel == WW_REL_FLAT))) {
      // A name before a name: Denzel Washington; but South Aleppo, and Mount Hermon.
      bool prefix = ww_token_in(work, u[i].last, c->geo_prefix) || ww_token_in(work, u[i].last, c->geo_word);
      if (!prefix) {
        replace(work, i, i + 1, WW_IS_RUN);
      } else if (u[i + 1].kind == WW_IS_PLACE || u[i + 1].kind == WW_IS_SEAT) {  // the place itself still says where
        u[i + 1].first = u[i].first, u[i + 1].kind = WW_IS_PLACE, u[i + 1].actor = WW_NONE;
        drop_unit(work, i);
      }
    } else if (i + 1 < work->unit_count && u[i].first == u[i].last && (u[i].kind == WW_IS_PLACE || u[i].kind == WW_IS_SEAT || u[i].short_name) &&
               adjacent(a, &u[i], &u[i + 1]) && u[i + 1].capital &&
               (u[i + 1].kind == WW_IS_RUN || (u[i + 1].first == u[i + 1].last && (u[i + 1].kind == WW_IS_PLACE || u[i + 1].short_name))) &&
               (u[i].short_name || ww_token_in(work, u[i].first, c->given_male) || ww_token_in(work, u[i].first, c->given_female) ||
                (u[i].kind == WW_IS_PLACE && u[i + 1].kind == WW_IS_PLACE && !ww_token_in(work, u[i + 1].first, c->geo_word)))) {
      replace(work, i, i + 1, WW_IS_RUN);  // Charlotte Brown, Logan Steele: each word a town somewhere
    }
    // "Karen Bobadilla", "Ariana Huichapa": what the tree joins as the parts of a person's name is one.
    if (i + 1 < work->unit_count && u[i].first == u[i].last && u[i].kind != WW_IS_RUN && u[i + 1].capital && u[i + 1].first == u[i + 1].last &&
        (u[i + 1].kind == WW_IS_RUN || u[i + 1].kind == WW_IS_PLACE || u[i + 1].short_name ||
         ((u[i + 1].kind == WW_IS_ACTOR || u[i + 1].kind == WW_IS_SEAT) && u[i].kind == WW_IS_PLACE && a->tokens[u[i + 1].first].deprel == WW_REL_FLAT)) &&
        adjacent(a, &u[i], &u[i + 1]) &&
        (u[i].kind == WW_IS_PLACE || u[i].kind == WW_IS_PEOPLE || u[i].kind == WW_IS_ADJECTIVE || u[i].kind == WW_IS_ACTOR || seat_as_first_name(work, &u[i], &u[i + 1])) &&
        ((a->tokens[u[i + 1].first].deprel == WW_REL_FLAT && a->tokens[u[i + 1].first].head == u[i].first) ||
         ww_token_in(work, u[i].first, c->given_male) || ww_token_in(work, u[i].first, c->given_female)))
      replace(work, i, i + 1, WW_IS_RUN);
    if (i + 1 < work->unit_count && !headline && (noun_as_surname(work, &u[i], &u[i + 1]) || adjective_as_surname(work, &u[i], &u[i + 1])))
      replace(work, i, i + 1, WW_IS_RUN);
    if (i + 1 < work->unit_count && takes_of(work, &u[i], &u[i + 1])) replace(work, i, i + 1, WW_IS_RUN);
    // What has grown may grow again; each time there is one unit less.
    if (work->unit_grown) i--;
    work->unit_grown = false;
  }
}

// The first token of the name whose initials are the bracketed capitals at `brief`, or WW_NONE: "the Gulf and Red Sea
// Council (GRSC)". Small words between the capitals count for nothing.
static uint32_t spelled_out(const struct ww_article *a, uint32_t first, uint32_t brief) {
  struct ww_slice form = a->tokens[brief].form;
  size_t left = form.size;
  for (uint32_t t = brief - 1; t-- > first;) {
    struct ww_slice word = a->tokens[t].form;
    if (word.size == 0 || a->tokens[t].upos == WW_UPOS_PUNCT) return WW_NONE;
    if (!ww_ascii_upper((unsigned char)word.data[0])) {
      if (a->tokens[t].upos != WW_UPOS_ADP && a->tokens[t].upos != WW_UPOS_CCONJ && a->tokens[t].upos != WW_UPOS_DET) return WW_NONE;
      continue;
    }
    if (word.data[0] != form.data[--left]) return WW_NONE;
    if (left == 0) return t;
  }
  return WW_NONE;
}

// What the text itself abbreviates is one name, whatever "and" or place stands inside it.
static void join_spelled_out(struct ww_mention_work *work, const struct ww_sentence *s) {
  const struct ww_article *a = work->article;
  uint32_t end = s->first_token + s->token_count;
  for (uint32_t open = s->first_token + 2; open + 2 < end; open++) {
    const struct ww_token *brief = &a->tokens[open + 1];
    if (!ww_slice_is(a->tokens[open].lower, "(") || !ww_slice_is(a->tokens[open + 2].lower, ")")) continue;
    if ((brief->flags & WW_TOKEN_ALL_UPPER) == 0 || brief->form.size < 3 || brief->form.size > 8) continue;
    uint32_t first = spelled_out(a, s->first_token, open + 1);
    if (first == WW_NONE) continue;
    size_t from = 0, to;
    while (from < work->unit_count && work->units[from].last < first) from++;
    for (to = from; to < work->unit_count && work->units[to].last < open;) to++;
    if (to < from + 2) continue;  // one unit is a name that somebody knows already
    replace(work, from, to - 1, WW_IS_RUN);
    work->units[from].first = first, work->units[from].capital = true;
  }
}

static bool is_initial(struct ww_slice form) { return form.size == 2 && ww_ascii_upper((unsigned char)form.data[0]) && form.data[1] == '.'; }

// The listed person of that first and last name, "Karim B. Haddad" being Karim Haddad; who is listed with an initial or a middle
// name himself may be another one.
static uint32_t person_but_for_initial(const struct ww_mention_work *work, uint32_t first, uint32_t last) {
  const struct ww_article *a = work->article;
  uint32_t node = ww_names_step(work->knowledge, WW_NAMES_ROOT, a->tokens[first].form, a->tokens[first].lower);
  if (node != 0) node = ww_names_step(work->knowledge, node, a->tokens[last].form, a->tokens[last].lower);
  size_t count = 0;
  const struct ww_name *names = node == 0 ? NULL : ww_names_at(work->knowledge, node, &count);
  for (size_t i = 0; i < count; i++) {
    if (names[i].kind != WW_NAME_ACTOR || !ww_name_holds(work->knowledge, a, first, last, &names[i])) continue;
    const struct ww_actor *actor = ww_actor(work->knowledge, names[i].index);
    size_t words = 1;
    for (size_t k = 0; k < actor->name.size; k++) words += actor->name.data[k] == ' ';
    if (actor->kind == WW_ENTITY_PERSON && words == 2) return names[i].index;
  }
  return WW_NONE;
}

static void settle_initials(struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  for (size_t i = 0; i < work->unit_count; i++) {
    struct ww_unit *u = &work->units[i];
    if (u->kind != WW_IS_RUN || u->last != u->first + 2 || !is_initial(a->tokens[u->first + 1].form)) continue;
    uint32_t actor = person_but_for_initial(work, u->first, u->last);
    if (actor != WW_NONE) u->kind = WW_IS_ACTOR, u->actor = actor;
  }
}

ww_status ww_units_read(struct ww_mention_work *work, uint32_t sentence) {
  const struct ww_article *a = work->article;
  // The first hit and time that may touch the sentence, by halving.
  uint32_t first = a->sentences[sentence].first_token;
  size_t hit = 0, time = 0;
  for (size_t low = 0, high = a->name_hit_count; low < high;) {
    size_t middle = low + (high - low) / 2;
    if (a->name_hits[middle].first_token < first) low = middle + 1;
    else high = middle;
    hit = low;
  }
  for (size_t low = 0, high = a->time_count; low < high;) {
    size_t middle = low + (high - low) / 2;
    if (a->times[middle].first_token < first) low = middle + 1;
    else high = middle;
    time = low;
  }
  work->unit_count = 0;
  ww_status status = collect(work, sentence, &hit, &time);
  if (status == WW_OK) {
    join_spelled_out(work, &a->sentences[sentence]);
    grow_runs(work);
    settle_initials(work);
  }
  return status;
}
