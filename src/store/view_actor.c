// view_actor.c: actors by the first letters of their names, and one of them whole: what they did, what was done to them, what they claimed.
#include <string.h>

#include "base/countries.h"
#include "base/error.h"
#include "store/view.h"

enum { LONGEST_NAME = 200, LONGEST_CODE = 64, SHOWN = 20 };

// Codes and names with how often they stand in events. Codes are few, and are all counted; names along their index. `f` is where a name stands
// first: of names that are as frequent, the key of a next page.
static const char by_code[] = "SELECT code, count(*) AS n FROM event_parties WHERE code IS NOT NULL GROUP BY code ORDER BY n DESC, code";
static const char by_name[] =
    "SELECT name, count(*) AS n, min(event * 2048 + role * 1024 + position) AS f FROM event_parties WHERE name >= ?1 COLLATE NOCASE AND name < ?2 COLLATE NOCASE"
    " GROUP BY name COLLATE NOCASE HAVING n < ?4 OR (n = ?4 AND f > ?5) ORDER BY n DESC, f LIMIT ?3";

static void put_found(struct ww_viewer *view, struct ww_slice key, int64_t events) {
  ww_json_open(&view->json, '{');
  ww_json_key(&view->json, "actor");
  ww_view_actor(view, key);
  ww_json_key_int(&view->json, "events", events);
  ww_json_close(&view->json, '}');
}

static bool begins(struct ww_slice text, struct ww_slice with) {
  if (with.size > text.size) return false;
  for (size_t i = 0; i < with.size; i++)
    if (ww_ascii_fold((unsigned char)text.data[i]) != ww_ascii_fold((unsigned char)with.data[i])) return false;
  return true;
}

// Codes come before names. The cursor of the former is "c", how many events the last one had and the code itself; of the latter "n" and that of a
// list of groups.
struct found {
  struct ww_viewer view;
  uint64_t limit, count;
  int64_t events, key;       // of the last one told
  char code[LONGEST_CODE];   // likewise
  bool after, names, more;   // a page before this one; it begins among the names; there is a next one
};

static bool read_after(struct ww_slice after, struct found *found) {
  found->events = INT64_MAX;
  if (after.size == 0) return true;
  struct ww_slice rest = ww_slice_of(after.data + 1, after.size - 1);
  found->after = true;
  found->names = after.data[0] == 'n';
  if (found->names) return ww_view_read_cursor(rest, &found->events, &found->key);
  size_t digits = 0;
  for (found->events = 0; digits < rest.size && digits < 18 && rest.data[digits] >= '0' && rest.data[digits] <= '9'; digits++)
    found->events = found->events * 10 + (rest.data[digits] - '0');
  if (after.data[0] != 'c' || digits == 0 || digits + 1 >= rest.size || rest.data[digits] != ' ' || rest.size - digits - 1 >= sizeof found->code) return false;
  memcpy(found->code, rest.data + digits + 1, rest.size - digits - 1);
  return true;
}

// Whether a group of the list was told on an earlier page.
static bool told_before(const struct found *found, int64_t events, struct ww_slice code) {
  if (!found->after || events != found->events) return found->after && events > found->events;
  size_t known = strlen(found->code), least = code.size < known ? code.size : known;
  int order = memcmp(code.data, found->code, least);
  return order < 0 || (order == 0 && code.size <= known);
}

static void put_codes(struct found *found, struct ww_slice q) {
  const struct found before = *found;
  sqlite3_stmt *codes = ww_view_prepare(&found->view, by_code, NULL, 0);
  while (ww_view_step(&found->view, &codes)) {
    struct ww_slice code = ww_view_column(codes, 0);
    int64_t events = sqlite3_column_int64(codes, 1);
    const struct ww_country *country = ww_country_by_code(code);
    struct ww_slice name = country == NULL ? code : ww_slice_of(country->name, strlen(country->name));
    if (found->more || !(q.size == 0 || begins(code, q) || begins(name, q)) || told_before(&before, events, code)) continue;
    found->more = found->count == found->limit;
    if (found->more || code.size >= sizeof found->code) continue;
    put_found(&found->view, code, events);
    found->count++;
    found->events = events;
    memset(found->code, 0, sizeof found->code);
    memcpy(found->code, code.data, code.size);
  }
}

static void put_matching(struct found *found, struct ww_slice q) {
  char end[LONGEST_NAME + 8] = "";
  memcpy(end, q.data, q.size);
  memcpy(end + q.size, "\xF4\x8F\xBF\xBF", 4);
  int64_t events = found->names ? found->events : INT64_MAX;
  struct ww_view_value values[] = {WW_VIEW_TEXT(q), WW_VIEW_TEXT(ww_slice_of(end, q.size + 4)), WW_VIEW_NUMBER((sqlite3_int64)(found->limit - found->count) + 1),
                                   WW_VIEW_NUMBER(events), WW_VIEW_NUMBER(found->key)};
  sqlite3_stmt *names = ww_view_prepare(&found->view, by_name, values, 5);
  while (ww_view_step(&found->view, &names)) {
    found->more = found->count == found->limit;
    if (found->more) continue;
    put_found(&found->view, ww_view_column(names, 0), sqlite3_column_int64(names, 1));
    found->count++;
    found->names = true;
    found->events = sqlite3_column_int64(names, 1);
    found->key = sqlite3_column_int64(names, 2);
  }
}

ww_status ww_store_actors_json(struct ww_store *store, struct ww_slice q, struct ww_slice after, uint64_t limit, ww_write_function write, void *context,
                               char next[WW_CURSOR_BYTES], struct ww_error *error) {
  struct ww_error own;
  struct found found = {.limit = limit};
  struct ww_viewer *view = &found.view;
  next[0] = 0;
  ww_view_open(view, store, write, context, error == NULL ? &own : error);
  if (!read_after(after, &found)) ww_view_fail(view, ww_fail(view->error, WW_ERROR_ARGUMENT, "after: no cursor of this list"));
  q = ww_slice_trim(q);
  if (q.size > LONGEST_NAME) q.size = LONGEST_NAME;
  ww_json_open(&view->json, '[');
  if (!found.names) put_codes(&found, q);
  if (q.size > 0 && !found.more) put_matching(&found, q);
  ww_json_close(&view->json, ']');
  if (found.more && found.names)
    (void)snprintf(next, WW_CURSOR_BYTES, "n%lld %lld", (long long)found.events, (long long)found.key);
  else if (found.more)
    (void)snprintf(next, WW_CURSOR_BYTES, "c%lld %s", (long long)found.events, found.code);
  return ww_view_close(view);
}

// What is gathered of one actor. Rows of type, quad class and month come in the order of months.
struct tally {
  char type[24];
  int64_t events;
};
struct month {
  char name[8];
  int64_t count[3];  // did, received, claimed
};
enum { TYPES = 32, DID = 0, RECEIVED = 1, CLAIMED = 2 };
struct profile {
  struct ww_viewer view;
  struct ww_buffer months;  // struct month, by name
  struct tally types[TYPES];
  size_t type_count;
  int64_t events, quads[4];
  int side;
};

static void add_month(struct profile *profile, struct ww_slice name, int64_t count) {
  if (name.size != 7) return;
  struct month *months = (struct month *)(void *)profile->months.data;
  size_t known = profile->months.size / sizeof *months, at = 0;
  while (at < known && memcmp(months[at].name, name.data, 7) < 0) at++;
  if (at == known || memcmp(months[at].name, name.data, 7) != 0) {
    struct month fresh = {.name = ""};
    memcpy(fresh.name, name.data, 7);
    ww_buffer_put(&profile->months, (const char *)&fresh, sizeof fresh);
    if (profile->months.failed) return;
    months = (struct month *)(void *)profile->months.data;
    memmove(months + at + 1, months + at, (known - at) * sizeof *months);
    months[at] = fresh;
  }
  months[at].count[profile->side] += count;
}

// Row: type or stance, month, quad class, count.
static void take_row(struct ww_viewer *view, sqlite3_stmt *row) {
  struct profile *profile = (struct profile *)(void *)view;  // its first member
  struct ww_slice type = ww_view_column(row, 0);
  int64_t count = sqlite3_column_int64(row, 3);
  int quad = sqlite3_column_int(row, 2);
  size_t i = 0;
  while (i < profile->type_count && !ww_slice_is(type, profile->types[i].type)) i++;
  if (i == profile->type_count && i < TYPES && type.size < sizeof profile->types[i].type) {
    memset(&profile->types[i], 0, sizeof profile->types[i]);
    memcpy(profile->types[i].type, type.data, type.size);
    profile->type_count++;
  }
  if (i < profile->type_count) profile->types[i].events += count;
  profile->events += count;
  if (quad >= 1 && quad <= 4) profile->quads[quad - 1] += count;
  add_month(profile, ww_view_column(row, 1), count);
}

static void put_tallies(struct profile *profile, const char *list, const char *name, const char *number) {
  struct ww_json *json = &profile->view.json;
  ww_json_key(json, list);
  ww_json_open(json, '[');
  for (;;) {
    // The largest that is left, by name where two are equal; there are a dozen.
    struct tally *best = NULL;
    for (size_t i = 0; i < profile->type_count; i++) {
      struct tally *at = &profile->types[i];
      if (at->events > 0 && (best == NULL || at->events > best->events || (at->events == best->events && strcmp(at->type, best->type) < 0))) best = at;
    }
    if (best == NULL) break;
    ww_json_open(json, '{');
    ww_json_key(json, name);
    ww_json_cstring(json, best->type);
    ww_json_key_int(json, number, best->events);
    ww_json_close(json, '}');
    best->events = 0;
  }
  ww_json_close(json, ']');
}

static void put_partner(struct ww_viewer *view, sqlite3_stmt *row) {
  struct ww_json *json = &view->json;
  ww_json_open(json, '{');
  ww_json_key(json, "actor");
  ww_view_actor(view, ww_view_column(row, 5));
  ww_view_quads(view, row);
  ww_json_close(json, '}');
}

static void put_side(struct profile *profile, const char *name, const struct ww_query *query, int side) {
  static const struct ww_grouping rows = {"SELECT e.type, substr(e.date, 1, 7) AS m, e.quad, count(*)", "", "", " GROUP BY e.type, m, e.quad ORDER BY m, e.type, e.quad"};
  static const struct ww_grouping partners[] = {
      {"SELECT " WW_SQL_QUADS ", " WW_SQL_GROUP_KEY("p") " AS k", " JOIN event_parties AS p ON p.event = e.id AND p.role = 1", " AND k <> ''", " GROUP BY k ORDER BY n DESC, k"},
      {"SELECT " WW_SQL_QUADS ", " WW_SQL_GROUP_KEY("p") " AS k", " JOIN event_parties AS p ON p.event = e.id AND p.role = 0", " AND k <> ''", " GROUP BY k ORDER BY n DESC, k"}};
  struct ww_viewer *view = &profile->view;
  struct ww_json *json = &view->json;
  profile->side = side;
  profile->type_count = 0;
  profile->events = 0;
  memset(profile->quads, 0, sizeof profile->quads);
  ww_view_groups(view, query, &rows, 0, take_row);
  ww_json_key(json, name);
  ww_json_open(json, '{');
  ww_json_key_int(json, "events", profile->events);
  ww_json_key(json, "quads");
  ww_json_open(json, '[');
  for (int i = 0; i < 4; i++) ww_json_int(json, profile->quads[i]);
  ww_json_close(json, ']');
  put_tallies(profile, "types", "event", "events");
  ww_json_key(json, "partners");
  ww_json_open(json, '[');
  ww_view_groups(view, query, &partners[side], SHOWN, put_partner);
  ww_json_close(json, ']');
  ww_json_close(json, '}');
}

static void put_claimed(struct profile *profile, struct ww_slice key, const struct ww_filter *span) {
  static const struct ww_query no_filter;
  struct ww_viewer *view = &profile->view;
  struct ww_error own, *error = view->error == NULL ? &own : view->error;
  struct ww_ask ask = {.store = view->store, .query = &no_filter, .error = error};
  struct ww_buffer sql;
  char first[11] = "0000-00-00", last[11] = "9999-99-99";
  profile->side = CLAIMED;
  profile->type_count = 0;
  profile->events = 0;
  ww_buffer_init(&sql);
  ww_status status = ww_ask_open(&ask);
  if (status == WW_OK) status = ww_ask_party(&ask, key, WW_ASK_SOURCE, "key");
  // Nobody who is cited has this name: no claims, and no error.
  bool none = status == WW_ERROR_ARGUMENT;
  if (none) status = WW_OK;
  if (span->since.size > 0) (void)ww_ask_day(span->since, false, first);
  if (span->until.size > 0) (void)ww_ask_day(span->until, true, last);
  if (status == WW_OK && !none) {
    const struct ww_ask_condition *source = &ask.conditions[0];
    ww_buffer_put_text(&sql, "SELECT c.stance, substr(d.published, 1, 7) AS m, 0, count(*) FROM (SELECT id AS claim, reading, stance FROM claims) AS c"
                             " JOIN readings AS r ON r.id = c.reading AND r.current = 1 JOIN documents AS d ON d.id = r.document WHERE (");
    ww_ask_put(&sql, source->test, "c");
    if (source->drive != NULL) {
      ww_buffer_put_text(&sql, ") AND c.claim IN (");
      ww_view_put_claims(&sql, source->drive);
    }
    ww_buffer_put_format(&sql, ") AND coalesce(d.published, '0000-00-00') BETWEEN ?%d AND ?%d GROUP BY c.stance, m ORDER BY m, c.stance", ww_ask_text(&ask, ww_slice_of(first, 10)),
                         ww_ask_text(&ask, ww_slice_of(last, 10)));
    sqlite3_stmt *statement = ww_ask_prepare(&ask, &sql);
    if (statement == NULL) status = error->status != WW_OK ? error->status : WW_ERROR_STORE;
    while (ww_view_step(view, &statement)) take_row(view, statement);
  }
  ww_view_fail(view, status);
  ww_buffer_release(&sql);
  ww_ask_release(&ask);
  ww_json_key(&view->json, "claimed");
  ww_json_open(&view->json, '{');
  ww_json_key_int(&view->json, "claims", profile->events);
  put_tallies(profile, "stances", "stance", "claims");
  ww_json_close(&view->json, '}');
}

static void put_months(struct profile *profile) {
  static const char *const names[] = {"did", "received", "claimed"};
  const struct month *months = (const struct month *)(const void *)profile->months.data;
  struct ww_json *json = &profile->view.json;
  profile->view.out.failed |= profile->months.failed;
  ww_json_key(json, "months");
  ww_json_open(json, '[');
  for (size_t i = 0; i < profile->months.size / sizeof *months; i++) {
    ww_json_open(json, '{');
    ww_json_key(json, "month");
    ww_json_cstring(json, months[i].name);
    for (int side = 0; side < 3; side++) ww_json_key_int(json, names[side], months[i].count[side]);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

// Names and sectors that texts have for a code; of a name, itself and the sectors of who bears it.
static void put_names(struct ww_viewer *view, struct ww_slice key) {
  struct ww_view_value value = WW_VIEW_TEXT(key);
  ww_view_array(view, "names",
                "SELECT json_quote(name) FROM (SELECT name, count(*) AS n FROM (SELECT name FROM event_parties WHERE (code = upper(?1) AND sector1 IS NULL) AND name IS NOT NULL LIMIT 5000)"
                " GROUP BY name UNION ALL SELECT name, count(*) FROM (SELECT name FROM event_parties WHERE name = ?1 COLLATE NOCASE LIMIT 5000) GROUP BY name)"
                " GROUP BY name ORDER BY sum(n) DESC, name LIMIT 12", &value, 1);
  ww_view_array(view, "sectors",
                "SELECT json_quote(sector1) FROM (SELECT sector1 FROM event_parties WHERE code = upper(?1) AND sector1 IS NOT NULL UNION ALL"
                " SELECT sector1 FROM (SELECT sector1 FROM event_parties WHERE name = ?1 COLLATE NOCASE AND sector1 IS NOT NULL LIMIT 5000))"
                " GROUP BY sector1 ORDER BY count(*) DESC, sector1 LIMIT 12", &value, 1);
}

ww_status ww_store_actor_json(struct ww_store *store, struct ww_slice key, const struct ww_filter *span, ww_write_function write, void *context, bool *found,
                              struct ww_error *error) {
  struct profile profile = {.side = DID};
  struct ww_viewer *view = &profile.view;
  struct ww_error own;
  ww_view_open(view, store, write, context, error == NULL ? &own : error);
  ww_buffer_init(&profile.months);
  struct ww_query query = {.filter = {.actor = key, .since = span->since, .until = span->until}};
  char day[11];
  if (span->since.size > 0 && !ww_ask_day(span->since, false, day)) ww_view_fail(view, ww_fail(view->error, WW_ERROR_ARGUMENT, "since is no day, month or year"));
  if (span->until.size > 0 && !ww_ask_day(span->until, true, day)) ww_view_fail(view, ww_fail(view->error, WW_ERROR_ARGUMENT, "until is no day, month or year"));
  bool days = view->status == WW_OK;
  ww_json_open(&view->json, '{');
  ww_json_key(&view->json, "actor");
  ww_view_actor(view, key);
  put_names(view, key);
  put_side(&profile, "did", &query, DID);
  // All else was checked: what makes no sense now is the name, which the store does not know.
  *found = !(days && view->status == WW_ERROR_ARGUMENT);
  query.filter.recipient = key;
  query.filter.actor = ww_slice_of("", 0);
  put_side(&profile, "received", &query, RECEIVED);
  put_claimed(&profile, key, span);
  put_months(&profile);
  ww_json_close(&view->json, '}');
  ww_buffer_put_byte(&view->out, '\n');
  ww_buffer_release(&profile.months);
  if (!*found) {
    ww_buffer_reset(&view->out);
    view->status = WW_OK;
  }
  return ww_view_close(view);
}
