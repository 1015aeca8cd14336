// load.c: a reading in the store becomes what linking compares: the text, what is kept of the article, its events.
#include <string.h>

#include "base/error.h"
#include "base/slice.h"
#include "base/utf8.h"
#include "story/link.h"
#include "story/words.h"

static struct ww_slice column(sqlite3_stmt *statement, int index) {
  const void *data = sqlite3_column_blob(statement, index);
  return ww_slice_of(data, data == NULL ? 0 : (size_t)sqlite3_column_bytes(statement, index));
}

static void copy_code(sqlite3_stmt *statement, int index, char out[4]) {
  struct ww_slice code = column(statement, index);
  memset(out, 0, 4);
  if (code.size > 0) memcpy(out, code.data, code.size < 3 ? code.size : 3);
}

// A proper name ends in a capital: "Rapid Support Forces", and not "three Kyrgyz soldiers". One word alone may only stand at the
// beginning of its sentence ("Gunmen"), unless it is known to be somebody's name.
static bool is_proper(struct ww_slice name, bool known) {
  struct ww_story_words words;
  struct ww_story_word word = {0};
  int count = 0;
  ww_story_words_begin(&words, name);
  while (ww_story_words_next(&words, &word)) count++;
  return count > (known ? 0 : 1) && word.capital;
}

static ww_status load_parties(struct ww_linker *linker, struct ww_story_event *event, struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_PARTIES, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, event->key);
  bool more;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
    int side = sqlite3_column_int(row, 0) != 0;
    if (event->party_count[side] == WW_STORY_PARTIES) continue;
    struct ww_story_party *party = &event->parties[side][event->party_count[side]++];
    struct ww_slice name = column(row, 1);
    party->name = (uint32_t)(ww_story_name_hash(name) >> 32);
    party->proper = is_proper(name, sqlite3_column_int(row, 7) != 0);
    copy_code(row, 2, party->code);
    for (int i = 0; i < 4; i++) copy_code(row, 3 + i, party->sectors[i]);
  }
  return status;
}

static ww_status load_places(struct ww_linker *linker, struct ww_story_event *event, struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_PLACES, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, event->key);
  bool more;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
    if (event->place_count == WW_STORY_PLACES) continue;
    struct ww_story_place *place = &event->places[event->place_count++];
    bool known = sqlite3_column_type(row, 1) != SQLITE_NULL;
    place->name = (uint32_t)(ww_story_name_hash(column(row, known ? 1 : 0)) >> 32);
    bool point = sqlite3_column_type(row, 2) != SQLITE_NULL && sqlite3_column_type(row, 3) != SQLITE_NULL;
    place->lat_micro = point ? sqlite3_column_int(row, 2) : INT32_MIN;
    place->lon_micro = point ? sqlite3_column_int(row, 3) : INT32_MIN;
    place->geonameid = (uint32_t)sqlite3_column_int64(row, 4);
    place->province = ww_story_hash32(column(row, 5));
    copy_code(row, 6, place->country);
    place->resolution = (uint8_t)sqlite3_column_int(row, 7);
  }
  return status;
}

// Where code points begin: what the store counts in and what a text is cut by.
static const uint32_t *index_points(struct ww_slice text, struct ww_arena *arena, size_t *count) {
  uint32_t *starts = ww_arena_alloc(arena, text.size + 1, sizeof *starts);
  if (starts == NULL) return NULL;
  size_t points = 0;
  for (size_t at = 0; at < text.size; at++)
    if (((unsigned char)text.data[at] & 0xC0) != 0x80) starts[points++] = (uint32_t)at;
  starts[points] = (uint32_t)text.size;
  *count = points;
  return starts;
}

struct points {
  struct ww_slice text;
  const uint32_t *starts;
  size_t count;
};
static struct ww_slice cut(const struct points *points, int64_t start, int64_t end) {
  if (start < 0 || end < start || (uint64_t)end > points->count) return WW_SLICE("");
  uint32_t from = points->starts[start];
  return ww_slice_of(points->text.data + from, points->starts[end] - from);
}

// The first span of "[[12,20],[25,31]]"; false where there is none.
static bool first_span(struct ww_slice json, int64_t numbers[2]) {
  int which = 0;
  numbers[0] = numbers[1] = 0;
  for (size_t i = 0; i < json.size && which < 2 && json.data[i] != ']'; i++) {
    if (json.data[i] == ',') which++;
    else if (ww_ascii_digit((unsigned char)json.data[i]) && which < 2) numbers[which] = numbers[which] * 10 + (json.data[i] - '0');
    if (numbers[which < 2 ? which : 1] > INT32_MAX) return false;
  }
  return numbers[1] > numbers[0];
}

static uint32_t stem_of(struct ww_slice text) {
  struct ww_story_words words;
  struct ww_story_word word;
  ww_story_words_begin(&words, text);
  return ww_story_words_next(&words, &word) ? (uint32_t)(word.stem >> 32) : 0;
}

static void take_event(sqlite3_stmt *row, const struct points *points, struct ww_story_event *event) {
  event->type = ww_story_hash32(column(row, 2));
  event->mode = ww_story_hash32(column(row, 3));
  event->quad = (uint8_t)sqlite3_column_int(row, 4);
  event->scale_tenths = (int16_t)sqlite3_column_int(row, 5);
  event->from = ww_day_parse_iso(column(row, 6));
  event->to = ww_day_parse_iso(column(row, 7));
  if (event->to == WW_NO_DAY) event->to = event->from;
  event->auxiliary = (uint8_t)sqlite3_column_int(row, 8);
  for (int i = 0; i < WW_STORY_COUNTS; i++) event->counts[i] = sqlite3_column_type(row, 9 + i) == SQLITE_NULL ? -1 : sqlite3_column_int(row, 9 + i);
  event->dated = sqlite3_column_int(row, 14) != 0;
  event->denied = sqlite3_column_int(row, 15) != 0 || (event->auxiliary & 8) != 0;
  int64_t start = sqlite3_column_int64(row, 12), end = sqlite3_column_int64(row, 13), trigger[2];
  ww_story_event_words(cut(points, start, end), event);
  if (!first_span(column(row, 16), trigger)) return;
  event->trigger = stem_of(cut(points, trigger[0], trigger[1]));
  // A title and a lead tell what is new.
  bool others_day = sqlite3_column_int(row, 18) > 0;  // the sentence tells a day, which the reader has found to be something else's
  event->recalled = sqlite3_column_int(row, 17) > 0 &&
                    (others_day || ww_story_told_in_passing(cut(points, start, trigger[0]), cut(points, trigger[1], end)));
}

// The country of most of an article's places, the first by its code where several have as many.
static ww_status load_country(struct ww_linker *linker, sqlite3_int64 reading, char out[4], struct ww_error *error) {
  sqlite3_stmt *row;
  memset(out, 0, 4);
  ww_status status = ww_linker_use(linker, WW_SQL_COUNTRY, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, reading);
  bool there;
  status = ww_linker_step(linker, row, &there, error);
  if (status == WW_OK && there) copy_code(row, 0, out);
  (void)sqlite3_reset(row);
  return status;
}

static ww_status load_events(struct ww_linker *linker, int32_t published, uint32_t publisher, struct ww_linked_report *out, struct ww_error *error) {
  struct points points = {.text = out->text};
  points.starts = index_points(out->text, &linker->arena, &points.count);
  if (points.starts == NULL) return ww_fail_memory(error);
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_EVENTS, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, out->reading);
  size_t room = 0;
  bool more;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
    if (!ww_arena_grow(&linker->arena, (void **)&out->events, &room, out->event_count + 1, sizeof *out->events)) {
      (void)sqlite3_reset(row);
      return ww_fail_memory(error);
    }
    struct ww_linked_event *event = &out->events[out->event_count++];
    *event = (struct ww_linked_event){.link = sqlite3_column_int64(row, 1)};
    event->told.key = sqlite3_column_int64(row, 0);
    event->told.document = out->document;
    event->told.published = published;
    event->told.publisher = publisher;
    for (int i = 0; i < WW_STORY_TOPICS; i++) event->told.topics[i] = out->context.topics[i];
    take_event(row, &points, &event->told);
    event->title = sqlite3_column_int(row, 17) == 0;
  }
  char country[4];
  if (status == WW_OK && out->event_count > 0) status = load_country(linker, out->reading, country, error);
  for (size_t i = 0; status == WW_OK && i < out->event_count; i++) {
    memcpy(out->events[i].told.country, country, sizeof country);
    status = load_parties(linker, &out->events[i].told, error);
    if (status == WW_OK) status = load_places(linker, &out->events[i].told, error);
  }
  return status;
}

ww_status ww_story_load(struct ww_linker *linker, sqlite3_int64 reading, struct ww_linked_report *out, struct ww_error *error) {
  *out = (struct ww_linked_report){.reading = reading};
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_READING, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, reading);
  bool there;
  status = ww_linker_step(linker, row, &there, error);
  if (status != WW_OK || !there) return status;
  out->document = sqlite3_column_int64(row, 0);
  out->current = sqlite3_column_int(row, 1) != 0;
  if (!out->current) {
    (void)sqlite3_reset(row);
    return WW_OK;
  }
  out->text = ww_arena_copy(&linker->arena, column(row, 2));
  ww_story_context_make(column(row, 3), out->text, &out->context);
  uint32_t publisher = ww_story_hash32(column(row, 4));
  int32_t published = ww_day_parse_iso(column(row, 5));
  (void)sqlite3_reset(row);
  if (out->text.data == NULL) return ww_fail_memory(error);
  return load_events(linker, published, publisher, out, error);
}

ww_status ww_story_load_event(struct ww_linker *linker, sqlite3_int64 event, struct ww_story_event *out, bool *there, struct ww_error *error) {
  *out = (struct ww_story_event){.key = event};
  *there = false;
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_GET_FEATURES, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, event);
  status = ww_linker_step(linker, row, there, error);
  if (status == WW_OK && *there) {
    struct ww_slice bytes = column(row, 1);
    if (!ww_story_event_unpack(bytes.data, bytes.size, out))
      status = ww_fail(error, WW_ERROR_STORE, "%s: what is kept of event %lld for stories is damaged: run `whowhom stories --rebuild`",
                       linker->store->path, (long long)event);
    out->key = event;
    out->document = sqlite3_column_int64(row, 0);
  }
  (void)sqlite3_reset(row);
  return status;
}

ww_status ww_story_load_context(struct ww_linker *linker, sqlite3_int64 document, struct ww_story_context *out, struct ww_error *error) {
  *out = (struct ww_story_context){.title_count = 0};
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_GET_DOCUMENT, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, document);
  bool there;
  status = ww_linker_step(linker, row, &there, error);
  if (status == WW_OK && there) {
    struct ww_slice bytes = column(row, 1);
    if (!ww_story_context_unpack(bytes.data, bytes.size, out))
      status = ww_fail(error, WW_ERROR_STORE, "%s: what is kept of document %lld for stories is damaged: run `whowhom stories --rebuild`",
                       linker->store->path, (long long)document);
  }
  (void)sqlite3_reset(row);
  return status;
}
