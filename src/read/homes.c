// homes.c: the country at which an article is at home, that of its bare nouns.
//
// In: candidates and the clusters of names. Out: work->home, and how sure that is. A report from Sfax that speaks of
// Tunisia and once of France is at home in Tunisia, so that "the governor" in it is Tunisia's; of Kyrgyzstan and
// Tajikistan that are spoken of alike, a report from Bishkek is at home in the first.
#include "base/slice.h"
#include "read/mentions.h"

// So many countries are told apart in one article; what its title counts for, and the place that it is from.
enum { WW_HOME_COUNTRIES = 64, WW_HOME_TITLE = 2, WW_HOME_FROM = 2 };
// The outlet's name: so many words and bytes of it are read, so large is a town that names its country.
enum { WW_OUTLET_WORDS = 8, WW_OUTLET_BYTES = 128, WW_HOME_TOWN = 100000 };

struct ww_land_count { char code[4]; uint32_t count; };
struct ww_land_counts { struct ww_land_count lands[WW_HOME_COUNTRIES]; size_t size; };

bool ww_is_country(const struct ww_mention_work *work, const char *code) {
  uint32_t actor = code[0] == '\0' ? WW_NONE : ww_actor_of_code(work->knowledge, code);
  return actor != WW_NONE && ww_actor(work->knowledge, actor)->kind == WW_ENTITY_STATE;
}

static void count_land(struct ww_land_counts *counts, const char *code, uint32_t weight) {
  for (size_t i = 0; i < counts->size; i++)
    if (memcmp(counts->lands[i].code, code, 4) == 0) {
      counts->lands[i].count += weight;
      return;
    }
  if (counts->size == WW_HOME_COUNTRIES) return;
  memcpy(counts->lands[counts->size].code, code, 4);
  counts->lands[counts->size++].count = weight;
}

static uint32_t count_of(const struct ww_land_counts *counts, const char *code) {
  for (size_t i = 0; i < counts->size; i++)
    if (memcmp(counts->lands[i].code, code, 4) == 0) return counts->lands[i].count;
  return 0;
}

// What the name that begins an outlet's words says: Jakarta Harbour Times.
static const char *land_of_words(const struct ww_mention_work *work, const struct ww_slice *forms, const struct ww_slice *lower, size_t count) {
  uint32_t node = WW_NAMES_ROOT;
  const char *code = NULL;
  for (size_t i = 0; i < count; i++) {
    node = ww_names_step(work->knowledge, node, forms[i], lower[i]);
    if (node == 0) break;
    size_t size;
    const struct ww_name *names = ww_names_at(work->knowledge, node, &size);
    for (size_t n = 0; n < size; n++) {
      const char *found = NULL;
      bool state = names[n].kind == WW_NAME_ACTOR || names[n].kind == WW_NAME_ADJ || names[n].kind == WW_NAME_PEOPLE || names[n].kind == WW_NAME_SEAT;
      if (state) found = ww_actor(work->knowledge, names[n].index)->role.code;
      else if (names[n].kind == WW_NAME_PLACE && ww_place(work->knowledge, names[n].index)->population > WW_HOME_TOWN) found = ww_place(work->knowledge, names[n].index)->country_code;
      if (found == NULL || !ww_is_country(work, found)) continue;
      code = found;
      break;
    }
  }
  return code;
}

// The country that the outlet's name names, or NULL: The Times of India, but not Reuters.
static const char *land_of_outlet(const struct ww_mention_work *work) {
  struct ww_slice name = work->article->publisher, forms[WW_OUTLET_WORDS], lower[WW_OUTLET_WORDS];
  char letters[WW_OUTLET_BYTES];
  if (name.size > sizeof letters) return NULL;
  for (size_t i = 0; i < name.size; i++) letters[i] = ww_ascii_upper((unsigned char)name.data[i]) ? (char)(name.data[i] + ('a' - 'A')) : name.data[i];
  size_t count = 0;
  for (size_t i = 0, end; i < name.size && count < WW_OUTLET_WORDS; i = end + 1) {
    for (end = i; end < name.size && name.data[end] != ' ';) end++;
    if (end == i) continue;
    forms[count] = (struct ww_slice){name.data + i, end - i}, lower[count++] = (struct ww_slice){letters + i, end - i};
  }
  for (size_t i = 0; i < count; i++) {
    const char *code = land_of_words(work, forms + i, lower + i, count - i);
    if (code != NULL) return code;
  }
  return NULL;
}

// The country that the words of a candidate speak of, or NULL: its name, its adjective, a place in it, somebody of it.
const char *ww_land_of(const struct ww_mention_work *work, const struct ww_candidate *c) {
  if (c->kind == WW_MENTION_PRONOUN || c->kind == WW_MENTION_NOMINAL || c->faraway || c->role.code[0] == '\0') return NULL;
  // "India Gate" is a place, and nobody says where; Sughd Region is where Sughd is.
  if (c->entity_kind == WW_ENTITY_PLACE && c->actor == WW_NONE && c->place == WW_NONE && !ww_token_in(work, c->name_last, work->context->classes.geo_word)) return NULL;
  return ww_is_country(work, c->role.code) ? c->role.code : NULL;
}

// A small town that the gazetteer alone knows: where its country is not spoken of else, it is as likely another of the name.
static bool is_small(const struct ww_mention_work *work, const struct ww_candidate *c) {
  if (c->unit != WW_IS_PLACE || c->place == WW_NONE || work->article->sentences[c->sentence].part == WW_PART_DATELINE) return false;
  const struct ww_place_info *place = ww_place(work->knowledge, c->place);
  return place->resolution > 2 && place->population < WW_HOME_TOWN;
}

// A body of many states is no home, but where it is spoken of most, and not from a country that is spoken of too, there
// is none: what Brussels decides is not Belgium's.
static const char *realm_of(const struct ww_mention_work *work, const struct ww_candidate *c) {
  if (c->actor != WW_NONE && c->kind == WW_MENTION_NAME && !c->faraway && (memcmp(c->role.code, "EUR", 4) == 0 || memcmp(c->role.code, "UNO", 4) == 0)) return c->role.code;
  return ww_land_of(work, c);
}

static void count_lands(struct ww_mention_work *work, bool small, struct ww_land_counts *counts, const char **from) {
  const struct ww_candidate *over = NULL;  // "Kyrgyz" inside "the Kyrgyz Army" is not counted again
  for (size_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    const char *code = is_small(work, c) == small ? realm_of(work, c) : NULL;
    if (code == NULL) continue;
    if (over != NULL && c->first <= over->last && memcmp(code, over->role.code, 4) == 0) continue;
    over = c;
    uint8_t part = work->article->sentences[c->sentence].part;
    if (small && counts->size > 0 && count_of(counts, code) == 0) c->faraway = true;
    else if (part != WW_PART_DATELINE) count_land(counts, code, part == WW_PART_TITLE ? WW_HOME_TITLE : 1);
    else if (*from == NULL && (c->entity_kind == WW_ENTITY_PLACE || c->entity_kind == WW_ENTITY_STATE)) *from = code;
  }
}

// The home of an article is the country of which it speaks most, if no other comes near; of two that are near equal the
// one that the report is from. Far from there it is one still, but less sure: a war is often told from the next country.
static void choose_home(struct ww_mention_work *work, const struct ww_land_counts *counts, const char *from) {
  const struct ww_land_count *most = NULL;
  uint32_t next = 0, total = 0, bodies = 0;
  for (size_t i = 0; i < counts->size; i++) {
    const struct ww_land_count *land = &counts->lands[i];
    bool country = ww_is_country(work, land->code);
    total += country ? land->count : 0;
    if (!country && land->count > bodies) bodies = land->count;
    if (!country) continue;
    if (most == NULL || land->count > most->count) next = most == NULL ? 0 : most->count, most = land;
    else if (land->count > next) next = land->count;
  }
  if (most == NULL || (bodies > most->count && (from == NULL || count_of(counts, from) <= WW_HOME_FROM))) return;
  bool there = from == NULL || memcmp(from, most->code, 4) == 0;
  bool leads = 3 * next <= 2 * most->count && next + 1 < most->count && 5 * most->count >= 2 * total;
  bool venue = bodies > 0 && from != NULL && count_of(counts, from) <= WW_HOME_FROM;  // where such a body sits
  if (!there && !venue && 3 * count_of(counts, from) >= 2 * most->count) {
    memcpy(work->home, from, 4);
    return;
  }
  if (!leads && (from == NULL || !there || venue)) return;
  memcpy(work->home, most->code, 4);
  if (leads) work->homely = there && 2 * next <= most->count && (most->count > 2 || next == 0) ? WW_HOME_SURE : WW_HOME_LEADS;
}

void ww_home_find(struct ww_mention_work *work) {
  struct ww_land_counts counts = {.size = 0};
  const char *from = NULL;
  count_lands(work, false, &counts, &from);
  if (from == NULL) from = land_of_outlet(work);
  if (from != NULL) count_land(&counts, from, WW_HOME_FROM);
  count_lands(work, true, &counts, &from);
  choose_home(work, &counts, from);
}
