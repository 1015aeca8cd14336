// ww_store_count: events by up to three groups, in one statement.
#include "base/error.h"
#include "store/ask.h"

// Actors and recipients stand in event_parties as `a` and `r`, contexts as `gc`, places as `gl`.
enum { NEED_ACTOR = 1, NEED_RECIPIENT = 2, NEED_CONTEXT = 4, NEED_PLACE = 8, NEED_DOCUMENT = 16 };

#define CODE(party) "coalesce(" party ".code, " party ".name, '')"
#define CODE_OR_NOBODY(party) "coalesce(" party ".code, " party ".name, '-')"
#define NAME_OR_NOBODY(party) "coalesce(" party ".name, " party ".text, '-')"
#define NAME(party) "coalesce(" party ".name, " party ".text, '')"

static const struct {
  const char *name, *key;
  unsigned needs;
} groups[WW_GROUP_COUNT] = {
    [WW_GROUP_NONE] = {"none", "", 0},
    [WW_GROUP_DAY] = {"day", "CASE WHEN e.date = e.enddate THEN e.date ELSE '' END", 0},
    [WW_GROUP_WEEK] = {"week", "CASE WHEN date(e.date, 'weekday 0', '-6 days') = date(e.enddate, 'weekday 0', '-6 days')"
                               " THEN date(e.date, 'weekday 0', '-6 days') ELSE '' END", 0},
    [WW_GROUP_MONTH] = {"month", "CASE WHEN substr(e.date, 1, 7) = substr(e.enddate, 1, 7) THEN substr(e.date, 1, 7) ELSE '' END", 0},
    [WW_GROUP_YEAR] = {"year", "CASE WHEN substr(e.date, 1, 4) = substr(e.enddate, 1, 4) THEN substr(e.date, 1, 4) ELSE '' END", 0},
    [WW_GROUP_EVENT] = {"event", "e.type", 0},
    [WW_GROUP_MODE] = {"mode", "CASE WHEN e.mode IS NULL THEN '' ELSE e.type || ' ' || e.mode END", 0},
    [WW_GROUP_QUAD] = {"quad", "e.quad", 0},
    [WW_GROUP_CONTEXT] = {"context", "ifnull(gc.context, '')", NEED_CONTEXT},
    [WW_GROUP_ACTOR] = {"actor", CODE("a"), NEED_ACTOR},
    [WW_GROUP_RECIPIENT] = {"recipient", CODE("r"), NEED_RECIPIENT},
    [WW_GROUP_DYAD] = {"dyad", CODE_OR_NOBODY("a") " || ' > ' || " CODE_OR_NOBODY("r"), NEED_ACTOR | NEED_RECIPIENT},
    [WW_GROUP_ACTOR_NAME] = {"actor-name", NAME("a"), NEED_ACTOR},
    [WW_GROUP_RECIPIENT_NAME] = {"recipient-name", NAME("r"), NEED_RECIPIENT},
    [WW_GROUP_DYAD_NAME] = {"dyad-name", NAME_OR_NOBODY("a") " || ' > ' || " NAME_OR_NOBODY("r"), NEED_ACTOR | NEED_RECIPIENT},
    [WW_GROUP_PLACE] = {"place", "coalesce(gl.name, gp.extracted, '') || ifnull(', ' || gl.country_code, '')", NEED_PLACE},
    [WW_GROUP_COUNTRY] = {"country", "ifnull(gl.country_code, '')", NEED_PLACE},
    [WW_GROUP_PUBLISHER] = {"publisher", "ifnull(gd.publisher, '')", NEED_DOCUMENT},
};

const char *ww_group_name(enum ww_group group) { return (unsigned)group < WW_GROUP_COUNT ? groups[group].name : NULL; }

static void put_joins(struct ww_buffer *sql, unsigned needs) {
  if ((needs & NEED_ACTOR) != 0) ww_buffer_put_text(sql, " LEFT JOIN event_parties AS a ON a.event = e.id AND a.role = 0");
  if ((needs & NEED_RECIPIENT) != 0) ww_buffer_put_text(sql, " LEFT JOIN event_parties AS r ON r.event = e.id AND r.role = 1");
  if ((needs & NEED_CONTEXT) != 0) ww_buffer_put_text(sql, " LEFT JOIN event_contexts AS gc ON gc.event = e.id");
  if ((needs & NEED_PLACE) != 0)
    ww_buffer_put_text(sql, " LEFT JOIN event_places AS ge ON ge.event = e.id LEFT JOIN places AS gp ON gp.id = ge.place LEFT JOIN locations AS gl ON gl.id = ge.location");
  if ((needs & NEED_DOCUMENT) != 0) ww_buffer_put_text(sql, " JOIN documents AS gd ON gd.id = e.document");
}

static void put_keys(const struct ww_ask *ask, struct ww_buffer *sql, size_t group_count) {
  for (size_t i = 0; i < group_count; i++) ww_buffer_put_format(sql, ", %s AS k%zu", groups[ask->query->by[i]].key, i);
}

static void put_group_by(struct ww_buffer *sql, size_t group_count) {
  for (size_t i = 0; i < group_count; i++) ww_buffer_put_format(sql, "%s%zu", i == 0 ? " GROUP BY k" : ", k", i);
}

// The usual way: the events that fit, those of the condition at `fewest` first where that drives, with what their groups need.
static void put_plain(struct ww_ask *ask, struct ww_buffer *sql, size_t group_count, size_t fewest, bool driven) {
  unsigned needs = 0;
  ww_buffer_put_text(sql, "SELECT count(DISTINCT ");
  ww_ask_put_unit(ask, sql, "e");
  ww_buffer_put_text(sql, ") AS n");
  put_keys(ask, sql, group_count);
  for (size_t i = 0; i < group_count; i++) needs |= groups[ask->query->by[i]].needs;
  ww_buffer_put_text(sql, " FROM events AS e");
  if (driven) ww_buffer_put_text(sql, " NOT INDEXED");
  put_joins(sql, needs);
  ww_buffer_put_text(sql, " WHERE 1");
  if (driven) ww_buffer_put_format(sql, " AND e.id IN (%s)", ask->conditions[fewest].drive);
  ww_ask_put_tests(ask, sql, "e", driven ? fewest : SIZE_MAX);
  put_group_by(sql, group_count);
}

// Over the whole store, where all that is asked stands in the index of dates. Events without a twin (nearly all) are counted along
// the index by its own columns, which needs neither the table nor sorting nor a look for twins, and only those sums are put into
// groups; the others are counted as usual.
static void put_along(struct ww_ask *ask, struct ww_buffer *sql, size_t group_count) {
  ww_buffer_put_text(sql, "SELECT sum(n) AS n");
  for (size_t i = 0; i < group_count; i++) ww_buffer_put_format(sql, ", k%zu", i);
  ww_buffer_put_text(sql, " FROM (SELECT sum(e.n) AS n");
  put_keys(ask, sql, group_count);
  ww_buffer_put_text(sql, " FROM (SELECT count(*) AS n, e.date AS date, e.enddate AS enddate, e.type AS type, e.quad AS quad, e.mode AS mode"
                          " FROM events AS e INDEXED BY events_date WHERE e.link IS NULL");
  ww_ask_put_tests(ask, sql, "e", SIZE_MAX);
  ww_buffer_put_text(sql, " GROUP BY e.date, e.enddate, e.type, e.quad, e.mode) AS e");
  put_group_by(sql, group_count);
  ww_buffer_put_text(sql, " UNION ALL SELECT count(DISTINCT ");
  ww_ask_put_unit(ask, sql, "e");
  ww_buffer_put_text(sql, ")");
  put_keys(ask, sql, group_count);
  ww_buffer_put_text(sql, " FROM events AS e INDEXED BY events_link WHERE e.link IS NOT NULL");
  ww_ask_put_tests(ask, sql, "e", SIZE_MAX);
  put_group_by(sql, group_count);
  ww_buffer_put_text(sql, ")");
  put_group_by(sql, group_count);
}

// Whether a test names columns of the index of dates alone.
static bool in_index(const char *test) {
  static const char *const columns[] = {"date ", "enddate ", "type ", "quad ", "mode "};
  for (const char *at = strchr(test, '@'); at != NULL; at = strchr(at + 1, '@')) {
    bool known = false;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) known = known || (at[1] == '.' && strncmp(at + 2, columns[i], strlen(columns[i])) == 0);
    if (!known) return false;
  }
  return true;
}

static bool goes_along(const struct ww_ask *ask, size_t group_count) {
  if (ask->query->once_a_story && ask->stories) return false;
  for (size_t i = 0; i < group_count; i++)
    if (groups[ask->query->by[i]].needs != 0) return false;
  for (size_t i = 0; i < ask->condition_count; i++)
    if (!in_index(ask->conditions[i].test)) return false;
  return group_count > 0;
}

static void put_statement(struct ww_ask *ask, struct ww_buffer *sql, size_t group_count, size_t fewest, bool driven) {
  if (!driven && goes_along(ask, group_count)) {
    put_along(ask, sql, group_count);
  } else {
    put_plain(ask, sql, group_count, fewest, driven);
  }
  if (group_count == 0) return;
  ww_buffer_put_text(sql, " ORDER BY ");
  if (ask->query->by_count) ww_buffer_put_text(sql, "n DESC, ");
  for (size_t i = 0; i < group_count; i++) ww_buffer_put_format(sql, "%sk%zu", i == 0 ? "" : ", ", i);
  if (ask->query->limit > 0) ww_buffer_put_format(sql, " LIMIT ?%d", ww_ask_number(ask, (sqlite3_int64)(ask->query->limit > INT64_MAX ? INT64_MAX : ask->query->limit)));
}

static ww_status count(struct ww_ask *ask, ww_count_function row, void *context) {
  size_t group_count = 0;
  uint64_t events;
  ww_status status = WW_OK;
  while (group_count < WW_GROUPS_MAX && ask->query->by[group_count] != WW_GROUP_NONE) group_count++;
  size_t fewest = ww_ask_fewest(ask, &events, &status);
  if (status != WW_OK) return status;
  bool driven = fewest != SIZE_MAX && ask->conditions[fewest].estimate < events / 3;
  struct ww_buffer sql;
  ww_buffer_init(&sql);
  put_statement(ask, &sql, group_count, fewest, driven);
  sqlite3_stmt *statement = ww_ask_prepare(ask, &sql);
  ww_buffer_release(&sql);
  if (statement == NULL) return ask->error != NULL && ask->error->status != WW_OK ? ask->error->status : WW_ERROR_STORE;
  int code = SQLITE_DONE;
  while (status == WW_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
    struct ww_count_row counted = {.key_count = group_count, .events = (uint64_t)sqlite3_column_int64(statement, 0)};
    for (size_t i = 0; i < group_count; i++) {
      const char *text = (const char *)sqlite3_column_text(statement, (int)i + 1);
      counted.keys[i] = ww_slice_of(text == NULL ? "" : text, (size_t)sqlite3_column_bytes(statement, (int)i + 1));
    }
    status = row(context, &counted);
  }
  if (status == WW_OK && code != SQLITE_DONE) status = ww_ask_failed(ask, code);
  (void)sqlite3_finalize(statement);
  return status;
}

ww_status ww_store_count(struct ww_store *store, const struct ww_query *query, ww_count_function row, void *context, struct ww_error *error) {
  if (store == NULL || query == NULL || row == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no store, no query or no function");
  for (size_t i = 0; i < WW_GROUPS_MAX; i++)
    if ((unsigned)query->by[i] >= WW_GROUP_COUNT) return ww_fail(error, WW_ERROR_ARGUMENT, "there is no such group");
  struct ww_ask ask = {.store = store, .query = query, .error = error};
  ww_status status = ww_ask_open(&ask);
  if (status == WW_OK) status = count(&ask, row, context);
  ww_ask_release(&ask);
  return status;
}
