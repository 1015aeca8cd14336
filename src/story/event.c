#include "story/event.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/slice.h"
#include "story/words.h"

// Codes that say what kind of group it is and not which (PLOVER's codes for those who belong to no state).
static const char *const kinds[] = {"IGO", "NGO", "ISM", "IMG", "MNC"};

uint32_t ww_story_hash32(struct ww_slice text) { return text.size == 0 ? 0 : (uint32_t)(ww_hash(text.data, text.size, 0) >> 32) | 1; }

uint32_t ww_story_party_token(const struct ww_story_party *party) {
  bool kind = false;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) kind = kind || strcmp(party->code, kinds[i]) == 0;
  if (party->code[0] != 0 && !kind) return ww_story_hash32(ww_slice_cstring(party->code));
  return party->proper ? party->name & ~1U : 0;  // codes are odd
}

uint32_t ww_story_place_token(const struct ww_story_place *place) {
  if (place->resolution == 1) return 0;
  return place->geonameid != 0 ? place->geonameid * 2654435761U | 1 : place->name;
}

// ---- words --------------------------------------------------------------------------------------

static int by_stem(const void *a, const void *b) {
  uint32_t one = ((const struct ww_story_word_weight *)a)->stem, other = ((const struct ww_story_word_weight *)b)->stem;
  return (one > other) - (one < other);
}
static int by_number(const void *a, const void *b) {
  uint32_t one = *(const uint32_t *)a, other = *(const uint32_t *)b;
  return (one > other) - (one < other);
}

// A number of up to two digits may be a day, one of four a year: they say little. A name says most.
static uint8_t weight_of(const struct ww_story_word *word) {
  if (word->number) return word->letters <= 2 || word->letters == 4 ? 1 : 3;
  if (word->capital && !word->opens) return 3;
  return word->letters >= 8 ? 2 : 1;
}

void ww_story_event_words(struct ww_slice sentence, struct ww_story_event *event) {
  struct ww_story_words cursor;
  struct ww_story_word word;
  size_t count = 0;
  ww_story_words_begin(&cursor, sentence);
  while (ww_story_words_next(&cursor, &word)) {
    if (word.common || (word.letters < 3 && !word.number)) continue;
    struct ww_story_word_weight kept = {(uint32_t)(word.stem >> 32), weight_of(&word)};
    size_t at = 0, light = 0;
    while (at < count && event->words[at].stem != kept.stem) at++;
    if (at < count) continue;
    if (count < WW_STORY_SENTENCE_WORDS) {
      event->words[count++] = kept;
      continue;
    }
    // Full: the first of the lightest goes, if it is lighter than the new one.
    for (size_t i = 1; i < count; i++)
      if (event->words[i].weight < event->words[light].weight) light = i;
    if (event->words[light].weight < kept.weight) event->words[light] = kept;
  }
  event->word_count = (uint8_t)count;
  qsort(event->words, count, sizeof *event->words, by_stem);
}

static bool is_among(struct ww_slice word, const char *const *list, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (ww_slice_equal_fold(word, ww_slice_cstring(list[i]))) return true;
  return false;
}
#define AMONG(word, list) is_among(word, list, sizeof(list) / sizeof *(list))

// Words of a clause that speaks of somebody or something known; how far before the trigger they are looked for.
static const char *const passing[] = {"who", "whom", "whose", "which", "since", "after", "where", "had"};
static const char *const auxiliaries[] = {"was", "were", "been", "being", "be", "is", "are", "get", "got", "and", "or", "not"};
static const char *const behind_participle[] = {"by", "in", "at", "near", "outside", "during"};
enum { PASSING_WORDS = 12 };

bool ww_story_told_in_passing(struct ww_slice before, struct ww_slice after) {
  struct ww_story_words cursor;
  struct ww_story_word word;
  int count = 0, last_passing = -1;
  struct ww_slice last = WW_SLICE("");
  ww_story_words_begin(&cursor, before);
  while (ww_story_words_next(&cursor, &word)) {
    last = ww_slice_of(before.data + word.start, word.end - word.start);
    if (AMONG(last, passing)) last_passing = count;
    count++;
  }
  if (last_passing >= 0 && count - last_passing <= PASSING_WORDS) return true;
  ww_story_words_begin(&cursor, after);
  if (count < 2 || AMONG(last, auxiliaries) || !ww_story_words_next(&cursor, &word)) return false;
  return AMONG(ww_slice_of(after.data + word.start, word.end - word.start), behind_participle);
}

enum { COUNTED = 128 };
struct counted {
  uint32_t stem, count;
};
static int by_count(const void *a, const void *b) {
  const struct counted *one = a, *other = b;
  if (one->count != other->count) return one->count < other->count ? 1 : -1;
  return (one->stem > other->stem) - (one->stem < other->stem);
}

// The first hundred names of a text are looked at, which is an article's beginning, where the news stands.
static size_t count_names(struct ww_slice text, struct counted names[COUNTED]) {
  struct ww_story_words cursor;
  struct ww_story_word word;
  size_t count = 0;
  ww_story_words_begin(&cursor, text);
  while (ww_story_words_next(&cursor, &word)) {
    if (word.common || !word.capital || word.opens || word.letters < 3) continue;
    uint32_t stem = (uint32_t)(word.stem >> 32);
    size_t at = 0;
    while (at < count && names[at].stem != stem) at++;
    if (at < count) names[at].count++;
    else if (count < COUNTED) names[count++] = (struct counted){stem, 1};
  }
  return count;
}

void ww_story_context_make(struct ww_slice title, struct ww_slice text, struct ww_story_context *out) {
  *out = (struct ww_story_context){.title_count = 0};
  struct counted names[COUNTED];
  size_t count = count_names(text, names);
  qsort(names, count, sizeof *names, by_count);
  for (size_t i = 0; i < count && i < WW_STORY_NAMES; i++) out->names[out->name_count++] = names[i].stem;
  for (size_t i = 0; i < count && i < WW_STORY_TOPICS; i++) out->topics[i] = names[i].stem;
  qsort(out->names, out->name_count, sizeof *out->names, by_number);
  struct ww_story_words cursor;
  struct ww_story_word word;
  ww_story_words_begin(&cursor, title);
  while (out->title_count < WW_STORY_TITLE_WORDS && ww_story_words_next(&cursor, &word)) {
    uint32_t stem = (uint32_t)(word.stem >> 32);
    bool known = word.common;
    for (int i = 0; i < out->title_count; i++) known = known || out->title[i] == stem;
    if (!known) out->title[out->title_count++] = stem;
  }
  qsort(out->title, out->title_count, sizeof *out->title, by_number);
}

// ---- time and keys ------------------------------------------------------------------------------

// What is told as done is of no day to come: "boycotted the courts and will stay away until Tuesday" has not its own day. A day more
// for clocks that differ.
static bool is_ahead(const struct ww_story_event *event) {
  bool to_come = (event->auxiliary & 6) != 0;  // future, hypothetical
  return !to_come && event->published != WW_NO_DAY && event->from > event->published + 1;
}

struct ww_story_days ww_story_days_of(const struct ww_story_event *event) {
  if (event->from != WW_NO_DAY && event->to != WW_NO_DAY && event->dated && !is_ahead(event))
    return (struct ww_story_days){event->from, event->to, true, event->to - event->from <= 1};
  // A span without a time of its own (since, for weeks) ends where the article stands.
  int32_t day = event->published != WW_NO_DAY ? event->published : event->from;
  return (struct ww_story_days){day, day, false, true};
}

enum {
  BLOCK_DAYS = 7,
  SPAN_MOST = 31,  // days; a longer span is a key as it is: "in 2014" is found by "in 2014" alone
  LATER = 6,       // days after which a report still tells a happening without its day
  UNDATED = INT32_MAX
};

static int32_t block_of(int32_t day) { return day >= 0 ? day / BLOCK_DAYS : -((-day + BLOCK_DAYS - 1) / BLOCK_DAYS); }

struct key_list {
  int64_t *keys;
  size_t count;
};

static void put_key(struct key_list *list, uint32_t kind, uint32_t a, uint32_t b, int32_t block, int32_t end) {
  if (list->count == WW_STORY_KEYS) return;
  uint32_t parts[5] = {kind, a, b, (uint32_t)block, (uint32_t)end};
  list->keys[list->count++] = (int64_t)(ww_hash(parts, sizeof parts, 3) >> 16);
}

enum { KEY_PARTIES = 1, KEY_ACTOR, KEY_RECIPIENT, KEY_PLACE, KEY_TOLL, KEY_NAME, KEY_TOPIC, KEY_COUNTRY, KEY_PLACE_TYPE, KEY_PLACE_TOLL, KEY_NAME_TYPE, KEY_NAMES = 2, KEY_NAMES_DAYLESS = 3 };

// Cooperation has no direction: "A met B" is "B met A", and who is named second may stand on either side.
static uint32_t token_of(const struct ww_story_event *event, int side) {
  for (int i = 0; i < event->party_count[side]; i++) {
    uint32_t token = ww_story_party_token(&event->parties[side][i]);
    if (token != 0) return token;
  }
  return 0;
}

// All keys of one block. Type and mode stay out of the keys of two parties and of places, where a report may call it
// otherwise; a single party is too common to go without.
static void put_block(const struct ww_story_event *event, int32_t block, int32_t end, struct key_list *list) {
  bool mutual = event->quad == 1 || (event->party_count[0] > 1 && event->party_count[1] == 0);
  uint32_t actor = token_of(event, 0), recipient = token_of(event, 1);
  if (mutual && recipient == 0 && event->party_count[0] > 1) recipient = ww_story_party_token(&event->parties[0][1]);
  if (mutual && actor > recipient) {
    uint32_t other = actor;
    actor = recipient;
    recipient = other;
  }
  if (actor != 0 && recipient != 0) put_key(list, KEY_PARTIES, actor, recipient, block, end);
  if (actor != 0) put_key(list, mutual ? KEY_RECIPIENT : KEY_ACTOR, actor, event->type, block, end);
  if (recipient != 0) put_key(list, KEY_RECIPIENT, recipient, event->type, block, end);
  for (int i = 0; i < event->place_count && i < 2; i++) {
    uint32_t place = ww_story_place_token(&event->places[i]);
    if (place != 0) put_key(list, KEY_PLACE, place, event->quad <= 2 ? 1 : event->quad, block, end);
  }
  int32_t toll = event->counts[0] >= 3 ? event->counts[0] : event->counts[2] >= 3 ? event->counts[2] : 0;
  if (toll > 0) put_key(list, KEY_TOLL, (uint32_t)toll, event->quad, block, end);
  int names = 0;
  for (int i = 0; i < event->word_count && names < KEY_NAMES; i++) {
    if (event->words[i].weight < 3) continue;
    put_key(list, KEY_NAME, event->words[i].stem, event->quad <= 2 ? 1 : event->quad, block, end);
    names++;
  }
  for (int i = 0; i < WW_STORY_TOPICS; i++)
    if (event->topics[i] != 0) put_key(list, KEY_TOPIC, event->topics[i], event->type, block, end);
  if (event->country[0] != 0) put_key(list, KEY_COUNTRY, ww_story_hash32(ww_slice_cstring(event->country)), event->type, block, end);
}

// Keys for whatever day. Only what few happenings of a place share: how it was done, and how many died.
static void put_dayless(const struct ww_story_event *event, struct key_list *list) {
  for (int i = 0; i < event->place_count && i < 2; i++) {
    uint32_t place = ww_story_place_token(&event->places[i]);
    if (place == 0) continue;
    put_key(list, KEY_PLACE_TYPE, place, event->type, UNDATED, 0);
    if (event->counts[0] >= 2) put_key(list, KEY_PLACE_TOLL, place, event->type + (uint32_t)event->counts[0], UNDATED, 0);
  }
  int names = 0;
  for (int i = 0; i < event->word_count && names < KEY_NAMES_DAYLESS; i++) {
    if (event->words[i].weight < 3) continue;
    put_key(list, KEY_NAME_TYPE, event->words[i].stem, event->type, UNDATED, 0);
    names++;
  }
}

bool ww_story_event_passing(const struct ww_story_event *event) { return event->recalled && !ww_story_days_of(event).dated; }

bool ww_story_event_vague(const struct ww_story_event *event) {
  struct ww_story_days days = ww_story_days_of(event);
  return days.dated && days.to - days.from >= SPAN_MOST;
}

static size_t put_all(const struct ww_story_event *event, bool searched, int64_t keys[WW_STORY_KEYS]) {
  struct key_list list = {keys, 0};
  struct ww_story_days days = ww_story_days_of(event);
  if (!searched || ww_story_event_passing(event) || ww_story_event_vague(event)) put_dayless(event, &list);
  if (days.from == WW_NO_DAY) {
    put_block(event, UNDATED, 0, &list);
    return list.count;
  }
  if (days.to - days.from >= SPAN_MOST) {
    put_block(event, days.from, days.to, &list);
    return list.count;
  }
  int32_t from = days.from, to = days.to;
  if (searched) {
    from -= days.dated ? 1 : LATER;
    to += LATER;
  }
  for (int32_t block = block_of(from); block <= block_of(to); block++) put_block(event, block, 0, &list);
  return list.count;
}

size_t ww_story_event_keys(const struct ww_story_event *event, int64_t keys[WW_STORY_KEYS]) { return put_all(event, false, keys); }
size_t ww_story_event_searched(const struct ww_story_event *event, int64_t keys[WW_STORY_KEYS]) { return put_all(event, true, keys); }

bool ww_story_event_finds(const struct ww_story_event *stored, const struct ww_story_event *seeker) {
  int64_t kept[WW_STORY_KEYS], searched[WW_STORY_KEYS];
  size_t kept_count = ww_story_event_keys(stored, kept), searched_count = ww_story_event_searched(seeker, searched);
  for (size_t i = 0; i < kept_count; i++)
    for (size_t j = 0; j < searched_count; j++)
      if (kept[i] == searched[j]) return true;
  return false;
}
