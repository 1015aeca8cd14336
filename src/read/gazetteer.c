// gazetteer.c: which place is meant by a name that several bear, or whether it is a place at all.
//
// In: candidates, with the names trie's places of each. Out: candidate.place, and the country that the article is
// about. The choice weighs population, the place named right behind ("Springfield, Illinois"), and the countries and
// provinces of which the article speaks elsewhere; a name keeps its place through an article. "Paris" alone is in
// France; in a report from Lamar County, Texas, it is there.
#include "base/slice.h"
#include "read/mentions.h"

enum { WW_COUNTRIES = 64 };

struct country { char code[4]; uint32_t weight; };

struct chooser {
  struct ww_mention_work *work;
  struct country countries[WW_COUNTRIES];
  size_t country_count;
  uint32_t total;
};

static void count_country(struct chooser *chooser, const char *code, uint32_t weight) {
  if (code[0] == '\0') return;
  for (size_t i = 0; i < chooser->country_count; i++)
    if (memcmp(chooser->countries[i].code, code, 4) == 0) {
      chooser->countries[i].weight += weight;
      chooser->total += weight;
      return;
    }
  if (chooser->country_count == WW_COUNTRIES) return;
  memcpy(chooser->countries[chooser->country_count].code, code, 4);
  chooser->countries[chooser->country_count++].weight = weight;
  chooser->total += weight;
}

static uint32_t country_weight(const struct chooser *chooser, const char *code) {
  for (size_t i = 0; i < chooser->country_count; i++)
    if (memcmp(chooser->countries[i].code, code, 4) == 0) return chooser->countries[i].weight;
  return 0;
}

// Ten times the logarithm to base 2: a hundred thousand people are 166.
static int log_score(uint32_t population) {
  int score = 0;
  while (population > 1) population >>= 1, score += 10;
  return score;
}

static const struct ww_name *places_of(const struct ww_mention_work *work, const struct ww_candidate *c, size_t *count) {
  *count = 0;
  if (c->node == 0) return NULL;
  size_t all;
  const struct ww_name *names = ww_names_at(work->knowledge, c->node, &all);
  size_t first = 0;
  while (first < all && names[first].kind != WW_NAME_PLACE) first++;
  *count = all - first;
  return names + first;
}

// "Springfield, Illinois", "Paris (France)": the candidate right behind a comma, or WW_NONE.
static uint32_t container_of(const struct ww_mention_work *work, uint32_t index) {
  const struct ww_candidate *c = &work->items[index];
  const struct ww_article *a = work->article;
  if (c->last + 2 >= a->token_count) return WW_NONE;
  struct ww_slice mark = a->tokens[c->last + 1].lower;
  if (!ww_slice_is(mark, ",") && !ww_slice_is(mark, "(") && !ww_slice_is(mark, "in") && !ww_slice_is(mark, "'s")) return WW_NONE;
  for (uint32_t i = index + 1; i < work->count && work->items[i].first <= c->last + 3; i++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->sentence == c->sentence && o->first >= c->last + 2 &&
        (o->unit == WW_IS_PLACE || o->entity_kind == WW_ENTITY_STATE || o->unit == WW_IS_SEAT)) return i;
  }
  return WW_NONE;
}

// Whether the place lies in what candidate `outer` names.
static bool lies_in(const struct ww_mention_work *work, const struct ww_place_info *place, const struct ww_candidate *outer) {
  if (outer->entity_kind == WW_ENTITY_STATE && outer->actor != WW_NONE &&
      memcmp(place->country_code, ww_actor(work->knowledge, outer->actor)->role.code, 4) == 0) return true;
  size_t count;
  const struct ww_name *names = places_of(work, outer, &count);
  for (size_t i = 0; i < count; i++) {
    if (names[i].index == place->province_place) return true;
    const struct ww_place_info *o = ww_place(work->knowledge, names[i].index);
    if (o->resolution == 2 && memcmp(o->country_code, place->country_code, 4) == 0 && ww_slice_equal(o->name, place->province)) return true;
  }
  return false;
}

static int score_place(const struct chooser *chooser, const struct ww_place_info *place, uint32_t outer) {
  const struct ww_mention_work *work = chooser->work;
  // A country outweighs all, a province a city of half a million, a capital a province of its name.
  int people = log_score(place->population);
  int score = place->resolution == 1 ? 300 : place->resolution == 2 ? 190 : people;
  if (memcmp(place->feature_code, "PPLC", 5) == 0) score += 20;
  if (outer != WW_NONE && lies_in(work, place, &work->items[outer])) score += 200;
  uint32_t weight = country_weight(chooser, place->country_code);
  if (weight > 0) score += 25 + (int)(45 * (uint64_t)weight / (chooser->total + 1));
  return score;
}

static void choose(const struct chooser *chooser, uint32_t index) {
  struct ww_candidate *c = &chooser->work->items[index];
  size_t count;
  const struct ww_name *names = places_of(chooser->work, c, &count);
  if (count == 0) return;
  uint32_t outer = container_of(chooser->work, index);
  int best = -1;
  const char *state = c->entity_kind == WW_ENTITY_STATE && c->actor != WW_NONE ? ww_actor(chooser->work->knowledge, c->actor)->role.code : NULL;
  for (size_t i = 0; i < count; i++) {
    // Of a state's names and seats only the places of that state are meant: America is no town in Argentina.
    if (state != NULL) {
      const struct ww_place_info *place = ww_place(chooser->work->knowledge, names[i].index);
      if (memcmp(place->country_code, state, 4) != 0 || (c->unit == WW_IS_ACTOR && place->resolution != 1)) continue;
    }
    if (names[i].exact && !ww_name_holds(chooser->work->knowledge, chooser->work->article, c->name_first, c->name_last, &names[i])) continue;
    int score = score_place(chooser, ww_place(chooser->work->knowledge, names[i].index), outer);
    if (score > best) best = score, c->place = names[i].index;
  }
}

// Countries of which the article speaks, by its states, their adjectives, and places that only one country has.
static void survey(struct chooser *chooser) {
  const struct ww_mention_work *work = chooser->work;
  for (size_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->actor != WW_NONE && c->kind != WW_MENTION_PRONOUN) {
      const struct ww_actor *actor = ww_actor(work->knowledge, c->actor);
      if (c->entity_kind == WW_ENTITY_STATE || c->unit == WW_IS_PEOPLE) count_country(chooser, actor->role.code, 4);
      else if (c->entity_kind == WW_ENTITY_PERSON && !c->short_name) count_country(chooser, actor->role.code, 2);
      continue;
    }
    size_t count;
    const struct ww_name *names = places_of(work, c, &count);
    if (count == 0) continue;
    const struct ww_place_info *first = ww_place(work->knowledge, names[0].index);
    bool alone = true;
    for (size_t k = 1; k < count; k++) {
      const struct ww_place_info *other = ww_place(work->knowledge, names[k].index);
      alone &= memcmp(other->country_code, first->country_code, 4) == 0 || other->population < first->population / 10;
    }
    uint32_t outer = container_of(work, (uint32_t)i);
    if (alone && (first->population >= 50000 || first->resolution <= 2)) count_country(chooser, first->country_code, first->resolution == 2 ? 4 : 2);
    else if (outer != WW_NONE)
      for (size_t k = 0; k < count; k++) {
        const struct ww_place_info *inner = ww_place(work->knowledge, names[k].index);
        if (!lies_in(work, inner, &work->items[outer])) continue;
        count_country(chooser, inner->country_code, 3);
        break;
      }
  }
}

// One name, one place: the choice that a container decided holds for the bare name elsewhere.
static void agree(const struct ww_mention_work *work) {
  for (size_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->place == WW_NONE || container_of(work, (uint32_t)i) == WW_NONE) continue;
    for (size_t k = 0; k < work->count; k++)
      if (k != i && work->items[k].node == c->node && container_of(work, (uint32_t)k) == WW_NONE) work->items[k].place = c->place;
  }
}

static bool locative(const struct ww_article *a, uint32_t head) {
  uint32_t mark = ww_case_of(a, head);
  if (mark == WW_NONE) return false;
  static const char *const words[] = {"in", "at", "near", "inside", "outside", "from", "to", "around", "across", "throughout", "toward", "towards",
                                      "into", "through", "via", "within", "off", "outside", "between", "of", "on", "over"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ww_slice_is(a->tokens[mark].lower, words[i])) return true;
  return false;
}

// Whether some candidate's full name of a person ends with the words of `c`.
static bool surname_of_somebody(const struct ww_mention_work *work, const struct ww_candidate *c) {
  struct ww_slice last = work->article->tokens[c->name_last].lower;
  for (size_t i = 0; i < work->count; i++) {
    const struct ww_candidate *o = &work->items[i];
    if ((o->entity_kind == WW_ENTITY_PERSON) && o->kind == WW_MENTION_NAME && o->name_last > o->name_first &&
        ww_slice_equal(work->article->tokens[o->name_last].lower, last)) return true;
  }
  return false;
}

// A single word of the gazetteer is a place where the text treats it so, or where everybody knows it.
static void doubt_place(struct ww_mention_work *work, uint32_t index) {
  struct ww_candidate *c = &work->items[index];
  if (c->unit != WW_IS_PLACE || c->node == 0 || c->place == WW_NONE) return;
  const struct ww_article *a = work->article;
  const struct ww_place_info *place = ww_place(work->knowledge, c->place);
  const struct ww_token *head = &a->tokens[c->head];
  bool title = c->first > 0 && a->tokens[c->first].sentence == a->tokens[c->first - 1].sentence && (a->tokens[c->first - 1].flags & WW_TOKEN_UPPER) != 0 &&
               ww_token_in(work, c->first - 1, work->context->classes.title);
  bool single = c->name_first == c->name_last;
  bool place_like = !title && (locative(a, c->head) || container_of(work, index) != WW_NONE);
  if (place_like && !(single && surname_of_somebody(work, c) && !locative(a, c->head))) return;
  bool person = title || (single && surname_of_somebody(work, c));
  bool acts = head->deprel == WW_REL_NSUBJ || head->deprel == WW_REL_APPOS || head->deprel == WW_REL_FLAT;
  if (!person && acts && place->resolution > 2 && place->population < 300000) person = true;
  bool obscure = place->population < 20000 && place->resolution > 2;
  bool given = single && (ww_token_in(work, c->name_first, work->context->classes.given_male) || ww_token_in(work, c->name_first, work->context->classes.given_female));
  if (!person && !(obscure || (given && place->population < 1000000))) return;
  c->unit = WW_IS_RUN, c->node = 0, c->place = WW_NONE;
  c->entity_kind = title ? WW_ENTITY_PERSON : WW_KIND_UNKNOWN;
}

void ww_gazetteer_choose(struct ww_mention_work *work) {
  struct chooser chooser = {.work = work};
  survey(&chooser);
  for (uint32_t i = 0; i < work->count; i++)
    if (work->items[i].node != 0 && work->items[i].unit != WW_IS_AGENT && work->items[i].unit != WW_IS_ADJECTIVE) choose(&chooser, i);
  agree(work);
  for (uint32_t i = 0; i < work->count; i++) doubt_place(work, i);
  // The country of the article: that of the dateline's place, else the one it names most, if it stands out.
  uint32_t most = 0;
  for (size_t i = 0; i < chooser.country_count; i++)
    if (chooser.countries[i].weight > most) most = chooser.countries[i].weight, memcpy(work->focus, chooser.countries[i].code, 4);
  for (size_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->place == WW_NONE || work->article->sentences[c->sentence].part != WW_PART_DATELINE) continue;
    memcpy(work->focus, ww_place(work->knowledge, c->place)->country_code, 4);
    break;
  }
}
