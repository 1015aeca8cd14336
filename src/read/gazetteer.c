// gazetteer.c: which place is meant by a name that several bear, or whether it is a place at all.
//
// In: candidates, with the names trie's places of each. Out: candidate.place, and the country that the article is
// about. The choice weighs population, the place named right behind ("Springfield, Illinois"), and the countries and
// provinces of which the article speaks elsewhere; a name keeps its place through an article. "Paris" alone is in
// France; in a report from Lamar County, Texas, it is there.
#include "base/hash.h"
#include "base/slice.h"
#include "read/mentions.h"
#include "read/chooser.h"

static void count_country(struct ww_chooser *chooser, const char *code, uint32_t weight) {
  if (code[0] == '\0') return;
  chooser->total += weight;
  for (size_t i = 0; i < chooser->country_count; i++)
    if (memcmp(chooser->countries[i].code, code, 4) == 0) {
      chooser->countries[i].weight += weight;
      return;
    }
  if (chooser->country_count == WW_COUNTRIES) return;
  memcpy(chooser->countries[chooser->country_count].code, code, 4);
  chooser->countries[chooser->country_count++].weight = weight;
}

uint32_t ww_chooser_weight(const struct ww_chooser *chooser, const char *code) {
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

const struct ww_name *ww_places_of(const struct ww_mention_work *work, const struct ww_candidate *c, size_t *count) {
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
uint32_t ww_container_of(const struct ww_mention_work *work, uint32_t index) {
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
bool ww_lies_in(const struct ww_mention_work *work, const struct ww_place_info *place, const struct ww_candidate *outer) {
  if (outer->entity_kind == WW_ENTITY_STATE && outer->actor != WW_NONE &&
      memcmp(place->country_code, ww_actor(work->knowledge, outer->actor)->role.code, 4) == 0) return true;
  size_t count;
  const struct ww_name *names = ww_places_of(work, outer, &count);
  for (size_t i = 0; i < count; i++) {
    if (names[i].index == place->province_place) return true;
    const struct ww_place_info *o = ww_place(work->knowledge, names[i].index);
    if (o->resolution == 2 && memcmp(o->country_code, place->country_code, 4) == 0 && ww_slice_equal(o->name, place->province)) return true;
  }
  return false;
}

// How much a place of a name counts for its country, once for each name.
static uint32_t weight_of(const struct ww_place_info *place) { return place->resolution <= 2 ? 4 : 2; }

static int score_place(const struct ww_chooser *chooser, const struct ww_candidate *c, uint32_t index, uint32_t outer) {
  const struct ww_mention_work *work = chooser->work;
  const struct ww_place_info *place = ww_place(work->knowledge, index);
  // A country outweighs all, a province a city of half a million, a capital a province of its name.
  int people = log_score(place->population);
  int score = place->resolution == 1 ? 300 : place->resolution == 2 ? 190 : people;
  if (memcmp(place->feature_code, "PPLC", 5) == 0) score += c->unit == WW_IS_SEAT ? 150 : 20;
  // Seas and continents stand in the lexicon because everybody knows them.
  if (place->feature_class == 'L' || place->feature_class == 'H') score = 220;
  if (outer != WW_NONE && ww_lies_in(work, place, &work->items[outer])) score += 200;
  uint32_t weight = ww_chooser_weight(chooser, place->country_code), total = chooser->total;
  int near = 0;
  bool province = false;
  for (size_t i = 0; i < chooser->anchor_count; i++) {
    const struct ww_chooser_anchor *anchor = &chooser->anchors[i];
    if (anchor->node == c->node) {
      uint32_t own = weight_of(anchor->info);
      if (memcmp(anchor->info->country_code, place->country_code, 4) == 0 && weight >= own) weight -= own;
      if (total >= own) total -= own;
      continue;
    }
    province |= place->province_place == anchor->place;
    int32_t lat = anchor->info->lat_micro - place->lat_micro, lon = anchor->info->lon_micro - place->lon_micro;
    if (anchor->info->resolution == 4 && lat > -WW_NEAR_LAT && lat < WW_NEAR_LAT && lon > -WW_NEAR_LON && lon < WW_NEAR_LON) near++;
  }
  if (weight > 0) score += 20 + (int)(45 * (uint64_t)weight / (total + 1));
  if (province) score += 40;
  return score + (near > 2 ? 60 : near > 0 ? 30 + 10 * near : 0);
}

// How many other names of the article have a place close to this one, beyond doubt or not: villages of one valley
// vouch for one another.
static int neighbours(const struct ww_chooser *chooser, const struct ww_candidate *c, const struct ww_place_info *place) {
  int count = 0;
  for (size_t i = 0; i < chooser->name_count && count < 4; i++) {
    const struct ww_chooser_ambiguous *other = &chooser->names[i];
    if (other->node == c->node) continue;
    for (size_t k = 0; k < other->count; k++) {
      const struct ww_place_info *o = ww_place(chooser->work->knowledge, other->names[k].index);
      int32_t lat = o->lat_micro - place->lat_micro, lon = o->lon_micro - place->lon_micro;
      if (o->resolution != 4 || lat < -WW_CLOSE_LAT || lat > WW_CLOSE_LAT || lon < -WW_CLOSE_LON || lon > WW_CLOSE_LON) continue;
      count++;
      break;
    }
  }
  return count;
}

static void choose(const struct ww_chooser *chooser, uint32_t index) {
  struct ww_candidate *c = &chooser->work->items[index];
  size_t count;
  const struct ww_name *names = ww_places_of(chooser->work, c, &count);
  if (count == 0) return;
  uint32_t outer = ww_container_of(chooser->work, index);
  int best = -1;
  const char *state = c->entity_kind == WW_ENTITY_STATE && c->actor != WW_NONE ? ww_actor(chooser->work->knowledge, c->actor)->role.code : NULL;
  for (size_t i = 0; i < count; i++) {
    // Of a state's names and seats only the places of that state are meant: America is no town in Argentina.
    if (state != NULL) {
      const struct ww_place_info *place = ww_place(chooser->work->knowledge, names[i].index);
      if (memcmp(place->country_code, state, 4) != 0 || (c->unit == WW_IS_ACTOR && place->resolution > 2)) continue;
    }
    if (names[i].exact && !ww_name_holds(chooser->work->knowledge, chooser->work->article, c->name_first, c->name_last, &names[i])) continue;
    int score = score_place(chooser, c, names[i].index, outer);
    if (count > 1 && i < WW_PLACES_A_NAME && ww_place(chooser->work->knowledge, names[i].index)->resolution == 4)
      score += 18 * neighbours(chooser, c, ww_place(chooser->work->knowledge, names[i].index));
    if (score > best) best = score, c->place = names[i].index;
  }
  if (count < 2 || c->place == WW_NONE || state != NULL) return;
  const struct ww_place_info *taken = ww_place(chooser->work->knowledge, c->place);
  if (outer != WW_NONE && ww_lies_in(chooser->work, taken, &chooser->work->items[outer])) c->meant = WW_MEANT_CONTAINER;
  else c->meant = ww_chooser_weight(chooser, taken->country_code) > 0 ? WW_MEANT_ARTICLE : WW_MEANT_GREATEST;
}

static bool seen_before(const struct ww_chooser *chooser, uint32_t node) {
  for (size_t i = 0; i < chooser->anchor_count; i++)
    if (chooser->anchors[i].node == node) return true;
  return false;
}

static void add_anchor(struct ww_chooser *chooser, uint32_t node, uint32_t place) {
  if (chooser->anchor_count == WW_ANCHORS || seen_before(chooser, node)) return;
  const struct ww_place_info *info = ww_place(chooser->work->knowledge, place);
  chooser->anchors[chooser->anchor_count++] = (struct ww_chooser_anchor){node, place, info};
  count_country(chooser, info->country_code, weight_of(info));
}

// The only place of a name, or the one that outweighs all others, or the one that lies in what stands behind it.
static void survey_place(struct ww_chooser *chooser, uint32_t item) {
  const struct ww_mention_work *work = chooser->work;
  const struct ww_candidate *c = &work->items[item];
  size_t count;
  const struct ww_name *names = ww_places_of(work, c, &count);
  if (count == 0 || c->unit == WW_IS_AGENT || c->entity_kind == WW_ENTITY_PERSON) return;
  bool known = chooser->name_count == WW_NAMES;
  for (size_t i = 0; i < chooser->name_count && !known; i++) known = chooser->names[i].node == c->node;
  if (!known) chooser->names[chooser->name_count++] = (struct ww_chooser_ambiguous){c->node, names, count < WW_PLACES_A_NAME ? count : WW_PLACES_A_NAME};
  uint32_t outer = ww_container_of(work, item);
  for (size_t k = 0; k < count && outer != WW_NONE; k++)
    if (ww_lies_in(work, ww_place(work->knowledge, names[k].index), &work->items[outer])) {
      add_anchor(chooser, c->node, names[k].index);
      return;
    }
  const struct ww_place_info *first = ww_place(work->knowledge, names[0].index);
  bool alone = first->population >= 50000 || first->resolution <= 2;
  for (size_t k = 1; k < count && alone; k++) {
    const struct ww_place_info *other = ww_place(work->knowledge, names[k].index);
    alone = memcmp(other->country_code, first->country_code, 4) == 0 || other->population < first->population / 10 || first->resolution == 2;
  }
  if (alone) add_anchor(chooser, c->node, names[0].index);
}

// Countries and places of which the article speaks beyond doubt: states, their adjectives, places that only one may be.
static void survey(struct ww_chooser *chooser) {
  const struct ww_mention_work *work = chooser->work;
  uint32_t counted[WW_COUNTRIES];
  size_t counted_count = 0;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->kind == WW_MENTION_PRONOUN) continue;
    if (c->actor == WW_NONE) {
      survey_place(chooser, i);
      continue;
    }
    const struct ww_actor *actor = ww_actor(work->knowledge, c->actor);
    uint32_t weight = c->entity_kind == WW_ENTITY_STATE || c->unit == WW_IS_PEOPLE ? 4 : c->entity_kind == WW_ENTITY_PERSON && !c->short_name ? 2 : 0;
    bool known = false;
    for (size_t k = 0; k < counted_count; k++) known |= counted[k] == c->actor;
    if (known || counted_count == WW_COUNTRIES || weight == 0) continue;
    counted[counted_count++] = c->actor;
    count_country(chooser, actor->role.code, weight);
  }
}

static bool inside_other(const struct ww_mention_work *work, uint32_t item) {
  if (item == 0) return false;
  uint32_t before = item - 1;
  return ww_container_of(work, before) == item;
}

// One name, one place: the choice that a container decided holds for the bare name elsewhere.
static bool agree(const struct ww_mention_work *work) {
  struct ww_index decided;
  if (!ww_index_init(&decided, work->arena, work->count)) return false;
  for (uint32_t i = 0; i < work->count; i++)
    if (work->items[i].place != WW_NONE && ww_container_of(work, i) != WW_NONE) ww_index_add(&decided, work->items[i].node, work->items[i].place);
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->place == WW_NONE || ww_container_of(work, i) != WW_NONE) continue;
    uint32_t at = 0, place = ww_index_next(&decided, c->node, &at);
    if (place != WW_NONE && place != c->place) c->place = place, c->meant = WW_MEANT_CONTAINER;
  }
  return true;
}

static bool among(struct ww_slice word, const char *const *words, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (ww_slice_is(word, words[i])) return true;
  return false;
}

// 3 behind a preposition of place, 1 behind one that may be of place, else 0.
static int preposition_score(const struct ww_article *a, uint32_t head) {
  static const char *const strong[] = {"in", "at", "near", "inside", "outside", "around", "across", "throughout", "toward", "towards", "into", "within"};
  static const char *const weak[] = {"from", "to", "through", "via", "off", "between", "of", "on", "over", "for"};
  uint32_t mark = ww_case_of(a, head);
  if (mark == WW_NONE) return 0;
  if (among(a->tokens[mark].lower, strong, sizeof strong / sizeof *strong)) return 3;
  return among(a->tokens[mark].lower, weak, sizeof weak / sizeof *weak) ? 1 : 0;
}

static uint64_t word_hash(struct ww_slice word) { return ww_hash(word.data, word.size, 7); }

// The last words of the full names of persons in the article.
static bool collect_surnames(struct ww_mention_work *work) {
  if (!ww_index_init(&work->surnames, work->arena, work->count)) return false;
  for (size_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    bool person = c->entity_kind == WW_ENTITY_PERSON || (c->entity_kind == WW_KIND_UNKNOWN && c->unit == WW_IS_RUN);
    if (person && c->kind == WW_MENTION_NAME && c->name_last > c->name_first) ww_index_add(&work->surnames, word_hash(work->article->tokens[c->name_last].lower), 1);
  }
  return true;
}

static bool surname_of_somebody(const struct ww_mention_work *work, const struct ww_candidate *c) {
  uint32_t at = 0;
  return ww_index_next(&work->surnames, word_hash(work->article->tokens[c->name_last].lower), &at) != WW_NONE;
}

// "Giza's Haram district": what a town or a state owns lies in it; a small place elsewhere is not meant.
static bool owned_elsewhere(const struct ww_mention_work *work, uint32_t item, const struct ww_place_info *place) {
  const struct ww_candidate *c = &work->items[item];
  const struct ww_article *a = work->article;
  if (item == 0 || place->population >= 100000 || c->first < 2) return false;
  const struct ww_candidate *owner = &work->items[item - 1];
  struct ww_slice mark = a->tokens[c->first - 1].lower;
  if (owner->last + 2 != c->first || (!ww_slice_is(mark, "'s") && !ww_slice_is(mark, "\xe2\x80\x99s"))) return false;
  if (owner->entity_kind == WW_ENTITY_STATE && owner->actor != WW_NONE) return memcmp(ww_actor(work->knowledge, owner->actor)->role.code, place->country_code, 4) != 0;
  return owner->place != WW_NONE && memcmp(ww_place(work->knowledge, owner->place)->country_code, place->country_code, 4) != 0;
}

// What speaks for a single listed word being the place, by its syntax, its size and the article; 1 and more is a place.
static int place_evidence(const struct ww_chooser *chooser, uint32_t item) {
  const struct ww_mention_work *work = chooser->work;
  const struct ww_candidate *c = &work->items[item];
  const struct ww_article *a = work->article;
  const struct ww_read_classes *k = &work->context->classes;
  const struct ww_place_info *place = ww_place(work->knowledge, c->place);
  const struct ww_token *word = &a->tokens[c->name_last], *head = &a->tokens[c->head];
  uint32_t sentence_start = a->sentences[c->sentence].first_token;
  int score = place->population >= 1000000 ? 3 : place->population >= 300000 ? 2 : place->population >= 100000 ? 1 : place->population >= 15000 ? 0 : -1;
  if (place->resolution <= 2) score = place->resolution == 1 ? 5 : place->population >= 300000 ? 3 : 0;
  if (place->feature_class == 'L' || place->feature_class == 'H') score = 3;
  if (a->sentences[c->sentence].part == WW_PART_DATELINE) return 9;
  if ((word->flags & WW_TOKEN_ALL_UPPER) != 0 && c->first == sentence_start && word->form.size > 3) score += 3;
  score += preposition_score(a, c->head);
  uint32_t outer = ww_container_of(work, item);
  if (outer != WW_NONE) score += ww_lies_in(work, place, &work->items[outer]) ? 5 : 1;
  if (inside_other(work, item)) score += 3;
  if (owned_elsewhere(work, item, place)) score -= 9;
  if (c->last + 1 < a->token_count && c->last + 1 < sentence_start + a->sentences[c->sentence].token_count &&
      ww_token_in(work, c->last + 1, k->geo_word)) score += 2;
  if (head->head != WW_NONE && preposition_score(a, c->head) == 1 && ww_token_in(work, head->head, k->geo_word)) score += 3;
  uint32_t weight = ww_chooser_weight(chooser, place->country_code);
  if (place->resolution == 2 && ww_chooser_inside(chooser, c->place)) score += 2;
  if (weight > 0) score += 2 * weight >= chooser->total ? 2 : 1;
  bool acts = head->deprel == WW_REL_NSUBJ || head->deprel == WW_REL_FLAT;
  if (acts && place->resolution > 2) score -= 2;
  if (head->head != WW_NONE && acts && ww_cue_of(work->knowledge, a->tokens[head->head].lemma, WW_POS_VERB) != NULL) score -= 2;
  if (word->upos != WW_UPOS_PROPN) score -= 3;
  if (c->name_first != c->name_last) return score + 2;
  bool title = c->first > sentence_start && (a->tokens[c->first - 1].flags & WW_TOKEN_UPPER) != 0 && ww_token_in(work, c->first - 1, k->title);
  if (title) score -= 10;
  if (c->before_noun && place->population < 300000 && place->resolution > 2) score -= 1;
  if (surname_of_somebody(work, c)) score -= 4;
  if (ww_token_in(work, c->name_first, k->given_male) || ww_token_in(work, c->name_first, k->given_female)) score -= 3;
  if (ww_token_in(work, c->name_first, k->org_word) || ww_token_in(work, c->name_first, k->facility_word) || ww_token_in(work, c->name_first, k->geo_word) ||
      ww_token_in(work, c->name_first, k->geo_prefix)) score -= 7;
  // "Ky." and "B.C." stand behind their town.
  if (word->form.size > 0 && word->form.data[word->form.size - 1] == '.' && !inside_other(work, item)) score -= 4;
  return score;
}

// Words that the article also writes without a capital are no names of places: Federal, Mobile, Nice. Bits by hash.
static bool *common_words(struct ww_mention_work *work) {
  bool *seen = ww_arena_alloc_zero(work->arena, WW_COMMON, sizeof *seen);
  for (size_t t = 0; seen != NULL && t < work->article->token_count; t++) {
    const struct ww_token *token = &work->article->tokens[t];
    if ((token->flags & WW_TOKEN_UPPER) == 0 && token->lower.size > 2 && token->word == 0) seen[word_hash(token->lower) % WW_COMMON] = true;
  }
  return seen;
}

// Names of the gazetteer that the text does not treat as places become plain names; one good showing speaks for all.
static bool doubt_places(const struct ww_chooser *chooser) {
  struct ww_mention_work *work = chooser->work;
  int *scores = ww_arena_alloc(work->arena, work->count + 1, sizeof *scores);
  bool *common = NULL;
  struct ww_index shown;  // names of the trie that are places somewhere beyond doubt
  if (scores == NULL || !ww_index_init(&shown, work->arena, work->count)) return false;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    bool listed = c->unit == WW_IS_PLACE && c->node != 0 && c->place != WW_NONE;
    scores[i] = listed ? place_evidence(chooser, i) : 1;
    if (listed && scores[i] < 4 && c->name_first == c->name_last) {
      if (common == NULL && (common = common_words(work)) == NULL) return false;
      if (common[word_hash(work->article->tokens[c->name_first].lower) % WW_COMMON]) scores[i] -= 4;
    }
    if (listed && scores[i] >= 4) ww_index_add(&shown, c->node, 1);
  }
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    uint32_t at = 0;
    if (scores[i] >= 1 || (scores[i] > -4 && ww_index_next(&shown, c->node, &at) != WW_NONE)) continue;
    c->unit = WW_IS_RUN, c->node = 0, c->place = WW_NONE;
    c->entity_kind = scores[i] <= -9 ? WW_ENTITY_PERSON : WW_KIND_UNKNOWN;
  }
  return true;
}

// "Dean then answered", where Howard Dean is spoken of: a noun with a capital and no article is his surname.
static void take_surnames(struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->unit != WW_IS_AGENT || c->kind != WW_MENTION_NOMINAL || c->first != c->last || c->plural || c->definite || c->indefinite) continue;
    if (c->modifier_count > 0 || c->sector_count > 0 || c->entity_kind != WW_ENTITY_PERSON) continue;
    const struct ww_token *word = &a->tokens[c->first];
    if (word->upos != WW_UPOS_PROPN || (word->flags & WW_TOKEN_UPPER) == 0 || !surname_of_somebody(work, c)) continue;
    c->unit = WW_IS_RUN, c->agent = WW_NONE, c->node = 0, c->kind = WW_MENTION_NAME;
  }
}

// The country that the article is about: two fifths of what it says of countries and their places; else, if no country
// has a quarter, that of the dateline.
static void find_focus(struct ww_mention_work *work) {
  struct ww_chooser counts = {.work = work};
  const char *dateline = NULL;
  for (size_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    const char *code = NULL;
    if (c->actor != WW_NONE && (c->entity_kind == WW_ENTITY_STATE || c->unit == WW_IS_PEOPLE)) code = ww_actor(work->knowledge, c->actor)->role.code;
    else if (c->place != WW_NONE) code = ww_place(work->knowledge, c->place)->country_code;
    if (code == NULL) continue;
    if (work->article->sentences[c->sentence].part != WW_PART_DATELINE) count_country(&counts, code, 1);
    else if (dateline == NULL) dateline = code;
  }
  const struct ww_chooser_country *most = NULL;
  for (size_t i = 0; i < counts.country_count; i++)
    if (most == NULL || counts.countries[i].weight > most->weight) most = &counts.countries[i];
  bool from_there = most != NULL && dateline != NULL && memcmp(most->code, dateline, 4) == 0;  // and spoken of most
  if (most != NULL && (5 * most->weight >= 2 * counts.total || from_there)) memcpy(work->focus, most->code, 4);
  else if (dateline != NULL && (most == NULL || 4 * most->weight < counts.total)) memcpy(work->focus, dateline, 4);
}

// How often the article speaks of the state, by its name or its adjective.
static uint32_t mentions_of(const struct ww_mention_work *work, const char *code) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    count += c->entity_kind == WW_ENTITY_STATE && c->actor != WW_NONE && memcmp(ww_actor(work->knowledge, c->actor)->role.code, code, 4) == 0;
  }
  return count;
}

// "Congress opened an inquiry" in a report from Ecuador: a body whose name is also the common noun for its sort, and whose
// own country the article hardly speaks of, is that of the article's country.
static void yield_to_focus(struct ww_mention_work *work) {
  for (uint32_t i = 0; i < work->count && work->focus[0] != '\0'; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->unit != WW_IS_ACTOR || c->node == 0 || c->actor == WW_NONE || c->name_first != c->name_last || c->modifier_count > 0) continue;
    const struct ww_actor *actor = ww_actor(work->knowledge, c->actor);
    if (actor->kind != WW_ENTITY_ORG || memcmp(actor->role.code, work->focus, 4) == 0 || ww_actor_of_code(work->knowledge, actor->role.code) == WW_NONE) continue;
    // In an article about the two it is that of its own.
    if (2 * mentions_of(work, actor->role.code) > mentions_of(work, work->focus)) continue;
    size_t count;
    const struct ww_name *names = ww_names_at(work->knowledge, c->node, &count);
    for (size_t n = 0; n < count; n++) {
      if (names[n].kind != WW_NAME_AGENT || ww_agent(work->knowledge, names[n].index)->kind == WW_ENTITY_PERSON) continue;
      c->unit = WW_IS_AGENT, c->agent = names[n].index, c->actor = WW_NONE, c->kind = WW_MENTION_NOMINAL, c->short_name = false;
      c->entity_kind = ww_agent(work->knowledge, c->agent)->kind, c->definite = true;
      break;
    }
  }
}

ww_status ww_gazetteer_choose(struct ww_mention_work *work) {
  struct ww_chooser chooser = {.work = work};
  if (!collect_surnames(work)) return WW_ERROR_MEMORY;
  survey(&chooser);
  for (uint32_t i = 0; i < work->count; i++)
    if (work->items[i].node != 0 && work->items[i].unit != WW_IS_AGENT && work->items[i].unit != WW_IS_ADJECTIVE) choose(&chooser, i);
  if (!agree(work)) return WW_ERROR_MEMORY;
  ww_meant_states(&chooser);
  if (!doubt_places(&chooser)) return WW_ERROR_MEMORY;
  take_surnames(work);
  find_focus(work);
  yield_to_focus(work);
  return WW_OK;
}
