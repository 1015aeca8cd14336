// view_search.c: sentences that hold words, and actors and places whose names begin with them.
#include <string.h>

#include "base/error.h"
#include "store/view.h"

enum { NAMES_SHOWN = 8, MARKS = 32, LONGEST_NAME = 200 };

// Words that were found stand between these: no text holds them, since control characters are no part of a kept text's words.
#define MARK_START "\x02"
#define MARK_END "\x03"

static const char hits[] =
    "SELECT s.id, s.start, s.end, highlight(sentence_text, 0, '" MARK_START "', '" MARK_END "'),"
    " json_object('id', d.doc_id, 'title', d.title, 'publisher', d.publisher, 'published', d.published, 'url', d.url)"
    " FROM sentence_text JOIN sentences AS s ON s.id = sentence_text.rowid JOIN readings AS r ON r.id = s.reading AND r.current = 1"
    " JOIN documents AS d ON d.id = r.document WHERE sentence_text MATCH ?1 AND sentence_text.rowid < ?2 ORDER BY sentence_text.rowid DESC LIMIT ?3";
static const char hit_events[] = "SELECT json_quote(printf('%016x', e.event_key)) FROM events AS e WHERE e.reading = (SELECT reading FROM sentences WHERE id = ?1) AND e.sentence = ?1 ORDER BY e.number";
// Names along their index; the range ends where names no longer begin so.
static const char actors[] =
    "SELECT DISTINCT name FROM event_parties WHERE name >= ?1 COLLATE NOCASE AND name < ?2 COLLATE NOCASE LIMIT ?3";
static const char places[] =
    "SELECT json_object('name', l.name, 'country', l.country_code, 'province', l.province, 'lat', l.lat_micro / 1000000.0, 'lon', l.lon_micro / 1000000.0,"
    " 'geonameid', l.geonameid) FROM locations AS l WHERE l.name >= ?1 COLLATE NOCASE AND l.name < ?2 COLLATE NOCASE ORDER BY l.resolution, l.name, l.id LIMIT ?3";

// The words without marks, and where the marks stood, in code points.
static void put_marked(struct ww_viewer *view, struct ww_slice marked) {
  struct ww_json *json = &view->json;
  struct ww_buffer plain;
  size_t marks[MARKS][2], count = 0, at = 0;
  ww_buffer_init(&plain);
  for (size_t i = 0; i < marked.size; i++) {
    char c = marked.data[i];
    if (c == MARK_START[0]) {
      if (count < MARKS) marks[count][0] = at;
    } else if (c == MARK_END[0]) {
      if (count < MARKS) marks[count][1] = at;
      count += count < MARKS;
    } else {
      ww_buffer_put_byte(&plain, c);
      at += ((unsigned char)c & 0xc0) != 0x80;
    }
  }
  view->out.failed |= plain.failed;
  ww_json_key(json, "text");
  ww_json_text(json, ww_slice_of(plain.data == NULL ? "" : plain.data, plain.size));
  ww_json_key(json, "marks");
  ww_json_open(json, '[');
  for (size_t i = 0; i < count; i++) {
    ww_json_open(json, '[');
    ww_json_int(json, (int64_t)marks[i][0]);
    ww_json_int(json, (int64_t)marks[i][1]);
    ww_json_close(json, ']');
  }
  ww_json_close(json, ']');
  ww_buffer_release(&plain);
}

static void put_hit(struct ww_viewer *view, sqlite3_stmt *row) {
  struct ww_json *json = &view->json;
  struct ww_view_value sentence = WW_VIEW_NUMBER(sqlite3_column_int64(row, 0));
  ww_json_open(json, '{');
  ww_json_key(json, "document");
  ww_buffer_put_slice(&view->out, ww_view_column(row, 4));
  json->first = false;
  ww_json_key_int(json, "start", sqlite3_column_int64(row, 1));
  ww_json_key_int(json, "end", sqlite3_column_int64(row, 2));
  put_marked(view, ww_view_column(row, 3));
  ww_view_array(view, "events", hit_events, &sentence, 1);
  ww_json_close(json, '}');
  ww_view_flush(view);
}

// [q, end): all that begins with `q`. 0x10FFFF comes after every letter.
static bool put_end(struct ww_slice q, char end[LONGEST_NAME + 8], struct ww_slice *out) {
  if (q.size > LONGEST_NAME) return false;
  memcpy(end, q.data, q.size);
  memcpy(end + q.size, "\xF4\x8F\xBF\xBF", 4);
  *out = ww_slice_of(end, q.size + 4);
  return true;
}

static void put_names(struct ww_viewer *view, struct ww_slice q) {
  struct ww_json *json = &view->json;
  char end[LONGEST_NAME + 8];
  struct ww_slice last;
  bool some = put_end(q, end, &last);
  struct ww_view_value range[] = {WW_VIEW_TEXT(q), WW_VIEW_TEXT(last), WW_VIEW_NUMBER(NAMES_SHOWN)};
  ww_json_key(json, "actors");
  ww_json_open(json, '[');
  sqlite3_stmt *statement = some ? ww_view_prepare(view, actors, range, 3) : NULL;
  while (ww_view_step(view, &statement)) ww_view_actor(view, ww_view_column(statement, 0));
  ww_json_close(json, ']');
  ww_json_key(json, "places");
  ww_json_open(json, '[');
  if (some) (void)ww_view_values(view, places, range, 3);
  ww_json_close(json, ']');
}

ww_status ww_store_search_json(struct ww_store *store, struct ww_slice q, struct ww_slice after, uint64_t limit, ww_write_function write, void *context,
                               char next[WW_CURSOR_BYTES], struct ww_error *error) {
  struct ww_viewer view;
  struct ww_buffer words;
  sqlite3_int64 before = INT64_MAX, last = 0;
  next[0] = 0;
  ww_view_open(&view, store, write, context, error);
  ww_buffer_init(&words);
  if (after.size > 0) before = 0;
  for (size_t i = 0; i < after.size; i++) {
    if (after.data[i] < '0' || after.data[i] > '9' || i > 17) ww_view_fail(&view, ww_fail(error, WW_ERROR_ARGUMENT, "after: no cursor of this list"));
    if (view.status != WW_OK) break;
    before = before * 10 + (after.data[i] - '0');
  }
  q = ww_slice_trim(q);
  // A question of signs alone finds no sentence; names may begin so.
  bool some = ww_ask_words(q, &words) && !words.failed;
  struct ww_view_value values[] = {WW_VIEW_TEXT(ww_slice_of(words.data, words.size)), WW_VIEW_NUMBER(before), WW_VIEW_NUMBER((sqlite3_int64)limit + 1)};
  ww_json_open(&view.json, '{');
  ww_json_key(&view.json, "hits");
  ww_json_open(&view.json, '[');
  sqlite3_stmt *statement = some ? ww_view_prepare(&view, hits, values, 3) : NULL;
  for (uint64_t count = 0; ww_view_step(&view, &statement); count++) {
    if (count == limit) {
      (void)snprintf(next, WW_CURSOR_BYTES, "%lld", (long long)last);
      continue;
    }
    last = sqlite3_column_int64(statement, 0);
    put_hit(&view, statement);
  }
  ww_json_close(&view.json, ']');
  put_names(&view, q);
  ww_json_close(&view.json, '}');
  ww_buffer_release(&words);
  return ww_view_close(&view);
}
