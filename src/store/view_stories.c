// view_stories.c: where reports cannot all be right, and a story with all that tell it.
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "store/view.h"

#define COLUMNS "g.id, g.field, g.story, g.text, g.a, g.b, g.value_a, g.value_b, g.source_a, g.source_b"

static void put_side(struct ww_viewer *view, sqlite3_stmt *row, int side) {
  struct ww_json *json = &view->json;
  ww_json_open(json, '{');
  ww_json_key(json, "event");
  ww_view_event(view, sqlite3_column_int64(row, 4 + side));
  ww_json_key_text(json, "value", ww_view_column(row, 6 + side));
  ww_json_key_text(json, "source", ww_view_column(row, 8 + side));
  ww_json_close(json, '}');
}

void ww_view_disagreements(struct ww_viewer *view, sqlite3_stmt *statement, size_t limit, int64_t *last, bool *more) {
  struct ww_json *json = &view->json;
  for (size_t count = 0; ww_view_step(view, &statement); count++) {
    if (count == limit) {
      *more = true;
      continue;
    }
    if (last != NULL) *last = sqlite3_column_int64(statement, 0);
    ww_json_open(json, '{');
    ww_json_key_text(json, "field", ww_view_column(statement, 1));
    ww_json_key_int(json, "story", sqlite3_column_int64(statement, 2));
    ww_json_key(json, "text");
    ww_json_text(json, ww_view_column(statement, 3));
    ww_json_key(json, "sides");
    ww_json_open(json, '[');
    put_side(view, statement, 0);
    put_side(view, statement, 1);
    ww_json_close(json, ']');
    ww_json_close(json, '}');
    ww_view_flush(view);
  }
}

// The statement of a page: newest first, that is by falling id, which is the cursor.
static ww_status put_statement(struct ww_ask *ask, const struct ww_disagreement_query *query, struct ww_buffer *sql) {
  static const char *const fields[] = {"dead", "injured", "arrested", "denial", "actor", "recipient", "place", "date", "event", "mode", "figure"};
  ww_buffer_put_text(sql, "SELECT " COLUMNS " FROM disagreements AS g WHERE 1");
  ww_status status = ww_ask_party(ask, query->either, WW_ASK_EITHER, "either");
  if (status == WW_OK && ask->condition_count > 0) {
    ww_buffer_put_text(sql, " AND EXISTS(SELECT 1 FROM events AS e WHERE e.id IN (g.a, g.b) AND ");
    ww_ask_put(sql, ask->conditions[0].test, "e");
    ww_buffer_put_text(sql, ")");
  }
  for (int last = 0; last < 2 && status == WW_OK; last++) {
    struct ww_slice given = last ? query->until : query->since;
    char day[11];
    if (given.size == 0) continue;
    if (!ww_ask_day(given, last, day)) return ww_fail(ask->error, WW_ERROR_ARGUMENT, "%s: no day, month or year: write 2014-09-01, 2014-09 or 2014", last ? "until" : "since");
    ww_buffer_put_format(sql, " AND EXISTS(SELECT 1 FROM events AS e WHERE e.id IN (g.a, g.b) AND %s ?%d)", last ? "e.date <=" : "e.enddate >=",
                         ww_ask_text(ask, ww_slice_of(day, 10)));
  }
  if (query->story.size > 0) ww_buffer_put_format(sql, " AND g.story = ?%d + 0", ww_ask_text(ask, query->story));
  if (query->field.size > 0) {
    size_t k = 0;
    while (k < sizeof fields / sizeof *fields && !ww_slice_is(query->field, fields[k])) k++;
    if (k == sizeof fields / sizeof *fields)
      return ww_fail(ask->error, WW_ERROR_ARGUMENT, "field: is dead, injured, arrested, denial, actor, recipient, place, date, event, mode or figure");
    ww_buffer_put_format(sql, " AND g.field = ?%d", ww_ask_text(ask, query->field));
  }
  return status;
}

static bool read_cursor(struct ww_slice after, sqlite3_int64 *out) {
  *out = 0;
  for (size_t i = 0; i < after.size; i++) {
    if (after.data[i] < '0' || after.data[i] > '9' || i > 17) return false;
    *out = *out * 10 + (after.data[i] - '0');
  }
  return true;
}

ww_status ww_store_disagreements_json(struct ww_store *store, const struct ww_disagreement_query *query, ww_write_function write, void *context,
                                      char next[WW_CURSOR_BYTES], struct ww_error *error) {
  static const struct ww_query no_filter;
  struct ww_error own;
  struct ww_viewer view;
  sqlite3_int64 after = 0;
  int64_t last = 0;
  bool more = false;
  next[0] = 0;
  ww_view_open(&view, store, write, context, error == NULL ? &own : error);
  struct ww_ask ask = {.store = store, .query = &no_filter, .error = view.error};
  struct ww_buffer sql;
  ww_buffer_init(&sql);
  ww_status status = read_cursor(query->after, &after) ? ww_ask_open(&ask) : ww_fail(view.error, WW_ERROR_ARGUMENT, "after: no cursor of this list");
  if (status == WW_OK) status = put_statement(&ask, query, &sql);
  if (status == WW_OK && after > 0) ww_buffer_put_format(&sql, " AND g.id < ?%d", ww_ask_number(&ask, after));
  uint64_t limit = query->limit == 0 ? UINT32_MAX : query->limit;
  if (status == WW_OK) ww_buffer_put_format(&sql, " ORDER BY g.id DESC LIMIT ?%d", ww_ask_number(&ask, (sqlite3_int64)limit + 1));
  sqlite3_stmt *statement = status == WW_OK ? ww_ask_prepare(&ask, &sql) : NULL;
  if (status == WW_OK && statement == NULL) status = view.error->status != WW_OK ? view.error->status : WW_ERROR_STORE;
  ww_view_fail(&view, status);
  ww_json_open(&view.json, '[');
  ww_view_disagreements(&view, statement, limit, &last, &more);
  ww_json_close(&view.json, ']');
  if (more) (void)snprintf(next, WW_CURSOR_BYTES, "%lld", (long long)last);
  ww_buffer_release(&sql);
  ww_ask_release(&ask);
  return ww_view_close(&view);
}

ww_status ww_store_story_json(struct ww_store *store, int64_t id, ww_write_function write, void *context, bool *found, struct ww_error *error) {
  struct ww_viewer view;
  struct ww_view_value story = WW_VIEW_NUMBER(id);
  ww_view_open(&view, store, write, context, error);
  struct ww_json *json = &view.json;
  sqlite3_stmt *row = ww_view_prepare(&view, "SELECT first, last FROM stories WHERE id = ?1", &story, 1);
  *found = ww_view_step(&view, &row);
  if (*found) {
    ww_json_open(json, '{');
    ww_json_key_int(json, "id", id);
    ww_json_key_text(json, "first", ww_view_column(row, 0));
    ww_json_key_text(json, "last", ww_view_column(row, 1));
    ww_json_key(json, "events");
    ww_json_open(json, '[');
    sqlite3_stmt *events = ww_view_prepare(&view, "SELECT event FROM story_events WHERE story = ?1 ORDER BY event LIMIT 500", &story, 1);
    while (ww_view_step(&view, &events)) {
      ww_view_event(&view, sqlite3_column_int64(events, 0));
      ww_view_flush(&view);
    }
    ww_json_close(json, ']');
    ww_view_array(&view, "links",
                  "SELECT json_object('a', printf('%016x', a.event_key), 'b', printf('%016x', b.event_key), 'reason', l.reason, 'score', l.score / 1000.0)"
                  " FROM story_events AS m JOIN event_links AS l ON l.a = m.event AND l.undone = 0 JOIN events AS a ON a.id = l.a JOIN events AS b ON b.id = l.b"
                  " WHERE m.story = ?1 ORDER BY l.a, l.b LIMIT 2000", &story, 1);
    ww_json_key(json, "disagreements");
    ww_json_open(json, '[');
    ww_view_disagreements(&view, ww_view_prepare(&view, "SELECT " COLUMNS " FROM disagreements AS g WHERE g.story = ?1 ORDER BY g.id LIMIT 100", &story, 1), SIZE_MAX, NULL, NULL);
    ww_json_close(json, ']');
    ww_json_close(json, '}');
    ww_buffer_put_byte(&view.out, '\n');
  }
  (void)sqlite3_finalize(row);
  return ww_view_close(&view);
}
