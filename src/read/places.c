// places.c: the places of an article, from its mentions.
//
// In: mentions with their places of the gazetteer. Out: places, in the order of the text, with names, province, country
// and coordinates. States count, with the point that the lexicon gives them, and so do their adjectives ("Syrian"), so
// that a reader may ask for any; `use` says which are literal. A building or street that no gazetteer has lies in the
// last city spoken of before it, one level below.
#include "base/slice.h"
#include "read/read.h"

// Which of the country names of the lexicon the code stands for.
static struct ww_slice country_name(const struct ww_knowledge *knowledge, const char *code) {
  uint32_t actor = ww_actor_of_code(knowledge, code);
  return actor == WW_NONE ? (struct ww_slice){NULL, 0} : ww_actor(knowledge, actor)->name;
}

static void fill_from_gazetteer(const struct ww_knowledge *knowledge, uint32_t index, struct ww_place *out) {
  const struct ww_place_info *place = ww_place(knowledge, index);
  out->resolved = place->name, out->province = place->province;
  memcpy(out->country_code, place->country_code, 4);
  out->country = country_name(knowledge, place->country_code);
  out->feature_class = place->feature_class;
  memcpy(out->feature_code, place->feature_code, 6);
  out->lat_micro = place->lat_micro, out->lon_micro = place->lon_micro;
  out->geonameid = place->geonameid;
  out->resolution = place->resolution;
}

static void fill_from_state(const struct ww_knowledge *knowledge, uint32_t actor_index, struct ww_place *out) {
  const struct ww_actor *actor = ww_actor(knowledge, actor_index);
  out->resolved = out->country = actor->name;
  memcpy(out->country_code, actor->role.code, 4);
  out->feature_class = 'A';
  memcpy(out->feature_code, "PCLI", 5);
  out->lat_micro = actor->lat_micro, out->lon_micro = actor->lon_micro;
  out->resolution = 1;
}

// A language, an accent or a people is no place: "said in Turkish".
static bool is_place_adjective(const struct ww_article *article, const struct ww_mention *mention) {
  const struct ww_token *head = &article->tokens[mention->head];
  return head->upos == WW_UPOS_ADJ || head->deprel == WW_REL_AMOD || head->deprel == WW_REL_COMPOUND ||
         (head->head != WW_NONE && head->head > mention->last_token && head->deprel == WW_REL_NMOD_DESC);
}

// What no gazetteer has lies in the city that is spoken of nearest to it.
static void lie_in(const struct ww_place *city, struct ww_place *out) {
  out->province = city->province, out->country = city->country;
  memcpy(out->country_code, city->country_code, 4);
  out->lat_micro = city->lat_micro, out->lon_micro = city->lon_micro;
  out->feature_class = 'S', out->resolution = 5;
}

static bool fill(const struct ww_knowledge *knowledge, const struct ww_article *article, const struct ww_mention *mention,
                 const struct ww_place *city, struct ww_place *out) {
  const struct ww_entity *entity = &article->entities[mention->entity];
  if (mention->kind == WW_MENTION_PRONOUN || mention->kind == WW_MENTION_NOMINAL) return false;
  if (mention->kind == WW_MENTION_ADJECTIVE && !is_place_adjective(article, mention)) return false;
  bool state = entity->kind == WW_ENTITY_STATE && entity->actor != WW_NONE;
  if (mention->gazetteer != WW_NONE && (entity->kind == WW_ENTITY_PLACE || state)) {
    fill_from_gazetteer(knowledge, mention->gazetteer, out);
    if (state && out->lat_micro == INT32_MIN) fill_from_state(knowledge, entity->actor, out);
    return true;
  }
  if (state) {
    // The Kremlin has no point of its own; the state's would be far from it, but it is its country's.
    fill_from_state(knowledge, entity->actor, out);
    return true;
  }
  if (entity->kind != WW_ENTITY_PLACE || mention->kind == WW_MENTION_ADJECTIVE) return false;  // Bavarian has no point
  if (city != NULL) {
    lie_in(city, out);
  } else if (entity->role.code[0] != '\0') {
    memcpy(out->country_code, entity->role.code, 4);
    out->country = country_name(knowledge, entity->role.code);
  }
  return true;
}

// The name alone: "downtown Basra" and "Basra province" are Basra.
static void trim(const struct ww_article *article, uint32_t *first, uint32_t *last) {
  while (*first < *last && (article->tokens[*first].flags & WW_TOKEN_UPPER) == 0) (*first)++;
  while (*last > *first && (article->tokens[*last].flags & WW_TOKEN_UPPER) == 0) (*last)--;
  if (*first < *last && ww_slice_is(article->tokens[*first].lower, "the")) (*first)++;
}

ww_status ww_read_places(const struct ww_reader_context *context, struct ww_article *article) {
  struct ww_place city = {0};
  bool has_city = false;
  for (uint32_t i = 0; i < article->mention_count; i++) {
    const struct ww_mention *mention = &article->mentions[i];
    struct ww_place place = {.lat_micro = INT32_MIN, .lon_micro = INT32_MIN};
    if (!fill(context->knowledge, article, mention, has_city ? &city : NULL, &place)) continue;
    uint32_t first = mention->name_first, last = mention->name_last;
    trim(article, &first, &last);
    place.extracted = ww_article_words(article, first, last);
    place.start = article->tokens[first].start, place.end = article->tokens[last].end;
    place.first_token = first, place.last_token = last;
    place.sentence = article->tokens[mention->head].sentence, place.head = mention->head;
    place.entity = mention->entity;
    place.use = mention->use;
    struct ww_place *out = ww_article_add_place(article);
    if (out == NULL) return WW_ERROR_MEMORY;
    *out = place;
    if (place.resolution != 4 && place.resolution != 3) continue;
    // What stood before the first city of the article lies in that.
    for (size_t k = 0; !has_city && k < article->place_count; k++)
      if (article->places[k].resolution == 0 && article->places[k].lat_micro == INT32_MIN) lie_in(&place, &article->places[k]);
    city = place, has_city = true;
  }
  return WW_OK;
}
