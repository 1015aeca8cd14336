// ww_store_query: events in the order of their dates, a page at a time, whatever the filter.
//
// Two ways lead to a page. Going along the index of dates and testing each event is best where many fit: the page is full
// soon. Where few fit, the condition that fits fewest is asked for its events, which are then tested and sorted. Which is
// cheaper is guessed from how many each condition selects.
#include "base/error.h"
#include "store/ask.h"

ww_status ww_ask_open(struct ww_ask *ask) {
  ww_arena_init(&ask->arena);
  sqlite3_int64 old = 0, tables = 0;
  ww_status status = ww_store_number(ask->store, "SELECT 1 FROM readings WHERE current = 0 LIMIT 1", 0, &old, ask->error);
  if (status == WW_OK)
    status = ww_store_number(ask->store, "SELECT count(*) FROM sqlite_master WHERE name = 'story_events'", 0, &tables, ask->error);
  if (status != WW_OK) return status;
  ask->old_readings = old != 0;
  ask->stories = tables != 0;
  return ww_ask_filter(ask);
}

void ww_ask_release(struct ww_ask *ask) { ww_arena_release(&ask->arena); }

// A cursor is the date (or "-") and the key of the row before: "2014-09-12.381".
struct cursor {
  char date[11];
  sqlite3_int64 key;
  bool given, undated;
};

static ww_status read_cursor(struct ww_ask *ask, struct cursor *out) {
  struct ww_slice text = ask->query->after;
  *out = (struct cursor){.key = 0};
  if (text.size == 0) return WW_OK;
  out->given = true;
  size_t point = 0;
  while (point < text.size && text.data[point] != '.') point++;
  out->undated = point == 1 && text.data[0] == '-';
  bool good = point < text.size && text.size - point < 20 && text.size - point > 1 && (out->undated || ww_ask_day(ww_slice_of(text.data, point), false, out->date));
  for (size_t i = point + 1; good && i < text.size; i++) {
    good = ww_ascii_digit((unsigned char)text.data[i]);
    out->key = out->key * 10 + (text.data[i] - '0');
  }
  return good ? WW_OK : ww_fail(ask->error, WW_ERROR_ARGUMENT, "'%.*s' is no cursor: give the one that came with the last event of the page before",
                                (int)(text.size > 60 ? 60 : text.size), text.data);
}

// Whether the events of the condition at `fewest` are asked for first.
static bool drives(const struct ww_ask *ask, size_t fewest, uint64_t events) {
  if (fewest == SIZE_MAX || events == 0) return false;
  uint64_t few = ask->conditions[fewest].estimate, limit = ask->query->limit;
  if (limit == 0) return few < events / 4;
  // How many must be gone through until the page is full, were the conditions independent; in thousandths to stay in integers.
  uint64_t thousandths = 1000000;
  for (size_t i = 0; i < ask->condition_count; i++)
    if (ask->conditions[i].drive != NULL) thousandths = thousandths * (ask->conditions[i].estimate + 1) / (events + 1);
  uint64_t along = thousandths == 0 ? events : limit * 1000000 / thousandths;
  if (along > events) along = events;
  return few * 2 < along;
}

static void put_statement(struct ww_ask *ask, struct ww_buffer *sql, const struct cursor *cursor, bool undated, size_t fewest, bool driven) {
  bool down = ask->query->order == WW_ORDER_DATE_DOWN;
  const char *beyond = down ? "<" : ">", *direction = down ? " DESC" : "";
  ww_buffer_put_text(sql, "SELECT e.id, e.date FROM events AS e ");
  ww_buffer_put_text(sql, driven ? "NOT INDEXED WHERE e.id IN (" : "INDEXED BY events_date WHERE ");
  if (driven) ww_buffer_put_text(sql, ask->conditions[fewest].drive);
  if (driven) ww_buffer_put_text(sql, ") AND ");
  ww_buffer_put_text(sql, undated ? "e.date IS NULL" : "e.date > ''");
  if (cursor->given && undated && cursor->undated) ww_buffer_put_format(sql, " AND e.id %s ?%d", beyond, ww_ask_number(ask, cursor->key));
  if (cursor->given && !undated) {
    int day = ww_ask_text(ask, ww_slice_cstring(cursor->date)), key = ww_ask_number(ask, cursor->key);
    ww_buffer_put_format(sql, " AND e.date %s= ?%d AND (e.date %s ?%d OR e.id %s ?%d)", beyond, day, beyond, day, beyond, key);
  }
  ww_ask_put_tests(ask, sql, "e", driven ? fewest : SIZE_MAX);
  if (!ask->query->told_again) {
    ww_buffer_put_text(sql, " AND ");
    ww_ask_put_first(ask, sql, "e");
  }
  // Undated events have their keys alone to be ordered by, which the index gives as well.
  ww_buffer_put_format(sql, undated ? " ORDER BY e.id%s" : " ORDER BY e.date%s, e.id%s", direction, direction);
}

struct listing {
  struct ww_ask *ask;
  struct ww_ask_loader *loader;
  ww_event_function row;
  void *context;
  uint64_t left;  // rows that may still come
};

static ww_status run(struct listing *listing, const struct cursor *cursor, bool undated, size_t fewest, bool driven) {
  struct ww_ask *ask = listing->ask;
  struct ww_buffer sql;
  ww_buffer_init(&sql);
  put_statement(ask, &sql, cursor, undated, fewest, driven);
  sqlite3_stmt *statement = ww_ask_prepare(ask, &sql);
  ww_buffer_release(&sql);
  if (statement == NULL) return ask->error != NULL && ask->error->status != WW_OK ? ask->error->status : WW_ERROR_STORE;
  ww_status status = WW_OK;
  int code = SQLITE_DONE;
  while (status == WW_OK && listing->left > 0 && (code = sqlite3_step(statement)) == SQLITE_ROW) {
    struct ww_stored_event event;
    char mark[40];
    status = ww_ask_load(listing->loader, sqlite3_column_int64(statement, 0), &event, ask->error);
    if (status != WW_OK) break;
    int size = snprintf(mark, sizeof mark, "%s.%lld", event.date[0] == 0 ? "-" : event.date, (long long)event.key);
    event.cursor = ww_slice_of(mark, (size_t)size);
    status = listing->row(listing->context, &event);
    listing->left--;
  }
  if (status == WW_OK && code != SQLITE_DONE && code != SQLITE_ROW) status = ww_ask_failed(ask, code);
  (void)sqlite3_finalize(statement);
  return status;
}

static ww_status list(struct listing *listing) {
  struct ww_ask *ask = listing->ask;
  struct cursor cursor;
  uint64_t events;
  ww_status status = read_cursor(ask, &cursor);
  if (status != WW_OK) return status;
  size_t fewest = ww_ask_fewest(ask, &events, &status);
  bool driven = drives(ask, fewest, events);
  if (status == WW_OK && !cursor.undated) status = run(listing, &cursor, false, fewest, driven);
  if (status == WW_OK && listing->left > 0 && !ask->dated) status = run(listing, &cursor, true, fewest, driven);
  return status;
}

ww_status ww_ask_list(struct ww_store *store, const struct ww_query *query, const char *extra, ww_event_function row, void *context, struct ww_error *error) {
  if (store == NULL || query == NULL || row == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no store, no query or no function");
  if (query->order != WW_ORDER_DATE && query->order != WW_ORDER_DATE_DOWN) return ww_fail(error, WW_ERROR_ARGUMENT, "there is no such order");
  struct ww_ask ask = {.store = store, .query = query, .error = error};
  struct listing listing = {&ask, NULL, row, context, query->limit == 0 ? UINT64_MAX : query->limit};
  ww_status status = ww_ask_open(&ask);
  if (status == WW_OK && extra != NULL) status = ww_ask_test(&ask, extra);
  if (status == WW_OK) status = ww_ask_loader_open(store, &listing.loader, error);
  if (status == WW_OK) status = list(&listing);
  ww_ask_loader_close(listing.loader);
  ww_ask_release(&ask);
  return status;
}

ww_status ww_store_query(struct ww_store *store, const struct ww_query *query, ww_event_function row, void *context, struct ww_error *error) {
  return ww_ask_list(store, query, NULL, row, context, error);
}
