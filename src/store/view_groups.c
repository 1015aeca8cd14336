// view_groups.c: events gathered by pairs and by places, with their quad classes beside: what the matrix, the network and the map show.
#include <string.h>

#include "base/error.h"
#include "store/view.h"

#define KEY(party) WW_SQL_GROUP_KEY(party)
// The first of an event's parties with its key: an event with two Kenyan actors is one of Kenya's.
#define ONCE(party, role) \
  "(" party ".position = 0 OR NOT EXISTS(SELECT 1 FROM event_parties AS o WHERE o.event = e.id AND o.role = " role " AND o.position < " party ".position AND " KEY("o") " = " KEY(party) "))"
#define QUADS WW_SQL_QUADS

// Groups of one size stand in the order in which the store got to know them: `f`, one number for each, which is short where names are not and so
// can be the key of a next page.
static const char dyads[] = "SELECT " QUADS ", sum(e.scale), min(e.date), max(e.enddate), " KEY("a") " AS k0, " KEY("b") " AS k1,"
                            " min(e.id * 1048576 + a.position * 1024 + b.position) AS f";
static const char dyad_joins[] = " JOIN event_parties AS a ON a.event = e.id AND a.role = 0 JOIN event_parties AS b ON b.event = e.id AND b.role = 1";
static const char dyad_tests[] = " AND k0 <> '' AND k1 <> '' AND " ONCE("a", "0") " AND " ONCE("b", "1");
static const char dyad_groups[] = " GROUP BY k0, k1";

// A place that no gazetteer knows lies where its province or country does, and goes by that name, which the filter takes too.
static const char places[] = "SELECT " QUADS ", coalesce(l.name, l.province, l.country, l.country_code), l.country_code, l.province, l.lat_micro, l.lon_micro, l.geonameid, l.id AS f";
static const char place_joins[] = " JOIN event_places AS p ON p.event = e.id JOIN locations AS l ON l.id = p.location";
static const char place_tests[] = " AND l.lat_micro IS NOT NULL AND NOT EXISTS(SELECT 1 FROM event_places AS o WHERE o.event = e.id AND o.location = p.location AND o.position < p.position)";
static const char place_groups[] = " GROUP BY l.id";

static const char unplaced[] = "SELECT count(*)";
static const char unplaced_tests[] = " AND NOT EXISTS(SELECT 1 FROM event_places AS p JOIN locations AS l ON l.id = p.location WHERE p.event = e.id AND l.lat_micro IS NOT NULL)";

// A page of groups, the largest first: behind the group of `events` and `key`, where there is one, at most `limit`.
struct page {
  struct ww_viewer view;
  uint64_t limit, count;
  int64_t events, key;
  bool after, more;
  int column;  // of `f`
  void (*put)(struct ww_viewer *view, sqlite3_stmt *row);
};

static void put_page(const struct page *page, struct ww_ask *ask, struct ww_buffer *sql) {
  if (page->after) {
    int events = ww_ask_number(ask, page->events);
    ww_buffer_put_format(sql, " HAVING n < ?%d OR (n = ?%d AND f > ?%d)", events, events, ww_ask_number(ask, page->key));
  }
  // One more than is shown tells whether there is a next page.
  ww_buffer_put_format(sql, " ORDER BY n DESC, f LIMIT ?%d", ww_ask_number(ask, page->limit == 0 ? -1 : (sqlite3_int64)page->limit + 1));
}

static sqlite3_stmt *prepare(struct ww_ask *ask, const struct ww_grouping *grouping, const struct page *page, uint64_t limit) {
  uint64_t events;
  ww_status status = WW_OK;
  size_t fewest = ww_ask_fewest(ask, &events, &status);
  if (status != WW_OK) return NULL;
  bool driven = fewest != SIZE_MAX && ask->conditions[fewest].estimate < events / 3;
  struct ww_buffer sql;
  ww_buffer_init(&sql);
  ww_buffer_put_text(&sql, grouping->select);
  ww_buffer_put_text(&sql, driven ? " FROM events AS e NOT INDEXED" : " FROM events AS e");
  ww_buffer_put_text(&sql, grouping->joins);
  ww_buffer_put_text(&sql, " WHERE ");
  ww_ask_put_first(ask, &sql, "e");
  if (driven) ww_buffer_put_format(&sql, " AND e.id IN (%s)", ask->conditions[fewest].drive);
  ww_ask_put_tests(ask, &sql, "e", driven ? fewest : SIZE_MAX);
  ww_buffer_put_text(&sql, grouping->tests);
  ww_buffer_put_text(&sql, grouping->groups);
  if (page != NULL) put_page(page, ask, &sql);
  if (limit > 0) ww_buffer_put_format(&sql, " LIMIT ?%d", ww_ask_number(ask, (sqlite3_int64)limit));
  sqlite3_stmt *statement = ww_ask_prepare(ask, &sql);
  ww_buffer_release(&sql);
  return statement;
}

void ww_view_quads(struct ww_viewer *view, sqlite3_stmt *row) {
  ww_json_key_int(&view->json, "events", sqlite3_column_int64(row, 0));
  ww_json_key(&view->json, "quads");
  ww_json_open(&view->json, '[');
  for (int i = 1; i <= 4; i++) ww_json_int(&view->json, sqlite3_column_int64(row, i));
  ww_json_close(&view->json, ']');
}

static void put_dyad(struct ww_viewer *view, sqlite3_stmt *row) {
  struct ww_json *json = &view->json;
  int64_t events = sqlite3_column_int64(row, 0);
  ww_json_open(json, '{');
  ww_json_key(json, "actor");
  ww_view_actor(view, ww_view_column(row, 8));
  ww_json_key(json, "recipient");
  ww_view_actor(view, ww_view_column(row, 9));
  ww_view_quads(view, row);
  ww_json_key(json, "scale");
  // Tenths, summed: the mean in thousandths, cut.
  ww_json_micro(json, events == 0 ? 0 : sqlite3_column_int64(row, 5) * 100 / events * 1000);
  ww_json_key_text(json, "first", ww_view_column(row, 6));
  ww_json_key_text(json, "last", ww_view_column(row, 7));
  ww_json_close(json, '}');
}

static void put_place(struct ww_viewer *view, sqlite3_stmt *row) {
  struct ww_json *json = &view->json;
  ww_json_open(json, '{');
  ww_json_key(json, "place");
  ww_json_open(json, '{');
  ww_json_key(json, "name");
  ww_json_text(json, ww_view_column(row, 5));
  ww_json_key_text(json, "country", ww_view_column(row, 6));
  ww_json_key_text(json, "province", ww_view_column(row, 7));
  ww_json_key(json, "lat");
  ww_json_micro(json, sqlite3_column_int64(row, 8));
  ww_json_key(json, "lon");
  ww_json_micro(json, sqlite3_column_int64(row, 9));
  ww_json_key(json, "geonameid");
  if (sqlite3_column_type(row, 10) == SQLITE_NULL)
    ww_json_null(json);
  else
    ww_json_int(json, sqlite3_column_int64(row, 10));
  ww_json_close(json, '}');
  ww_view_quads(view, row);
  ww_json_close(json, '}');
}

static void run(struct ww_viewer *view, const struct ww_query *query, const struct ww_grouping *grouping, const struct page *page, uint64_t limit,
                void (*put)(struct ww_viewer *view, sqlite3_stmt *row)) {
  if (view->status != WW_OK) return;
  struct ww_error own;
  struct ww_error *error = view->error == NULL ? &own : view->error;
  struct ww_ask ask = {.store = view->store, .query = query, .error = error};
  ww_view_fail(view, ww_ask_open(&ask));
  sqlite3_stmt *statement = view->status == WW_OK ? prepare(&ask, grouping, page, limit) : NULL;
  if (view->status == WW_OK && statement == NULL) ww_view_fail(view, error->status != WW_OK ? error->status : WW_ERROR_STORE);
  while (ww_view_step(view, &statement)) {
    put(view, statement);
    ww_view_flush(view);
  }
  ww_ask_release(&ask);
}

void ww_view_groups(struct ww_viewer *view, const struct ww_query *query, const struct ww_grouping *grouping, uint64_t limit,
                    void (*put)(struct ww_viewer *view, sqlite3_stmt *row)) {
  run(view, query, grouping, NULL, limit, put);
}

static void put_group(struct ww_viewer *view, sqlite3_stmt *row) {
  struct page *page = (struct page *)(void *)view;  // its first member
  if (page->limit > 0 && page->count == page->limit) {
    page->more = true;
    return;
  }
  page->count++;
  page->events = sqlite3_column_int64(row, 0);
  page->key = sqlite3_column_int64(row, page->column);
  page->put(view, row);
}

// A number with or without a sign up to `end`; false where it is none.
static bool read_number(const char *at, const char *end, int64_t *out) {
  bool minus = at < end && *at == '-';
  uint64_t value = 0;
  at += minus;
  if (at == end || end - at > 19) return false;
  for (; at < end; at++) {
    if (*at < '0' || *at > '9') return false;
    value = value * 10 + (uint64_t)(*at - '0');
  }
  if (value > INT64_MAX) return false;
  *out = minus ? -(int64_t)value : (int64_t)value;
  return true;
}

bool ww_view_read_cursor(struct ww_slice after, int64_t *events, int64_t *key) {
  const char *blank = after.size == 0 ? NULL : memchr(after.data, ' ', after.size), *end = after.data + after.size;
  return blank != NULL && read_number(after.data, blank, events) && read_number(blank + 1, end, key);
}

static void put_array(struct page *page, const struct ww_query *query, const struct ww_grouping *grouping, char next[WW_CURSOR_BYTES]) {
  next[0] = 0;
  page->limit = query->limit;
  page->after = query->after.size > 0;
  if (page->after && !ww_view_read_cursor(query->after, &page->events, &page->key))
    ww_view_fail(&page->view, ww_fail(page->view.error, WW_ERROR_ARGUMENT, "after: no cursor of this list"));
  ww_json_open(&page->view.json, '[');
  run(&page->view, query, grouping, page, 0, put_group);
  ww_json_close(&page->view.json, ']');
  if (page->more) (void)snprintf(next, WW_CURSOR_BYTES, "%lld %lld", (long long)page->events, (long long)page->key);
}

ww_status ww_store_dyads_json(struct ww_store *store, const struct ww_query *query, ww_write_function write, void *context, char next[WW_CURSOR_BYTES],
                              struct ww_error *error) {
  static const struct ww_grouping grouping = {dyads, dyad_joins, dyad_tests, dyad_groups};
  struct page page = {.put = put_dyad, .column = 10};
  struct ww_error own;
  ww_view_open(&page.view, store, write, context, error == NULL ? &own : error);
  put_array(&page, query, &grouping, next);
  return ww_view_close(&page.view);
}

static void put_number(struct ww_viewer *view, sqlite3_stmt *row) { ww_json_int(&view->json, sqlite3_column_int64(row, 0)); }

ww_status ww_store_map_json(struct ww_store *store, const struct ww_query *query, ww_write_function write, void *context, char next[WW_CURSOR_BYTES],
                            struct ww_error *error) {
  static const struct ww_grouping by_place = {places, place_joins, place_tests, place_groups}, without = {unplaced, "", unplaced_tests, ""};
  struct page page = {.put = put_place, .column = 11};
  struct ww_error own;
  ww_view_open(&page.view, store, write, context, error == NULL ? &own : error);
  ww_json_open(&page.view.json, '{');
  ww_json_key(&page.view.json, "places");
  put_array(&page, query, &by_place, next);
  ww_json_key(&page.view.json, "unplaced");
  ww_view_groups(&page.view, query, &without, 0, put_number);
  ww_json_close(&page.view.json, '}');
  return ww_view_close(&page.view);
}
