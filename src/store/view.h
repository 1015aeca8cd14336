// view.h: what a page shows, as JSON: one event whole, one document, an actor, a map. Each view is a function of whowhom.h; these are
// the tools that they share.
//
// Two ways to JSON, each where it is shorter: a statement whose one column is JSON already (SQLite's json_object), for layers that are
// shown as they are stored; and ww_json for what is put together here, events above all, which ww_ask_load reads.
#ifndef WW_STORE_VIEW_H
#define WW_STORE_VIEW_H

#include "store/ask.h"
#include "write/json.h"

struct ww_viewer {
  struct ww_store *store;
  ww_write_function write;
  void *context;
  struct ww_error *error;
  struct ww_buffer out;          // what has not been written yet
  struct ww_json json;           // on `out`
  struct ww_ask_loader *loader;  // opened when the first event is asked for
  sqlite3_stmt *reports;         // how many reports a story has, and its number
  ww_status status;              // of the first failure; all that follows does nothing
};

// A value of a statement's parameter: a text, or a number where `data` is NULL.
struct ww_view_value {
  struct ww_slice text;
  sqlite3_int64 number;
  bool null;
};
#define WW_VIEW_TEXT(slice) ((struct ww_view_value){.text = (slice)})
#define WW_VIEW_NUMBER(value) ((struct ww_view_value){.number = (value)})

void ww_view_open(struct ww_viewer *view, struct ww_store *store, ww_write_function write, void *context, struct ww_error *error);
// Writes what is left and gives everything back. The status of the whole.
ww_status ww_view_close(struct ww_viewer *view);
// Hands what stands in `out` on when it has grown; called between items.
void ww_view_flush(struct ww_viewer *view);
void ww_view_fail(struct ww_viewer *view, ww_status status);

// A prepared and bound statement; NULL where it fails, which the view then knows.
sqlite3_stmt *ww_view_prepare(struct ww_viewer *view, const char *sql, const struct ww_view_value *values, size_t count);
// Steps: true for a row. At the end, and where it fails, the statement is finalised and set to NULL.
bool ww_view_step(struct ww_viewer *view, sqlite3_stmt **statement);
struct ww_slice ww_view_column(sqlite3_stmt *statement, int column);  // of a row, until the next step; empty for NULL
// Runs a statement whose first column is JSON, and puts all rows as values with commas between. The number of rows.
size_t ww_view_values(struct ww_viewer *view, const char *sql, const struct ww_view_value *values, size_t count);
// The same as a member: "key": [...]
void ww_view_array(struct ww_viewer *view, const char *key, const char *sql, const struct ww_view_value *values, size_t count);
// The first row's JSON as a member, null where there is none.
void ww_view_member(struct ww_viewer *view, const char *key, const char *sql, const struct ww_view_value *values, size_t count);
// A number; `none` without a row or for NULL.
int64_t ww_view_number(struct ww_viewer *view, const char *sql, const struct ww_view_value *values, size_t count, int64_t none);

// Puts the event of a row number as an object; null where there is none.
void ww_view_event(struct ww_viewer *view, int64_t key);
void ww_view_stored_event(struct ww_viewer *view, const struct ww_stored_event *event);
// {"key","name","code"}: `key` is a code or a name, as WW_GROUP_ACTOR gives it.
void ww_view_actor(struct ww_viewer *view, struct ww_slice key);
// How a drive of ww_ask_party for sources begins: it selects events. Made to select claims by ww_view_put_claims.
#define WW_ASK_SOURCE_EVENTS "SELECT x.id FROM claim_links AS q JOIN events AS x ON x.claim = q.claim WHERE "
void ww_view_put_claims(struct ww_buffer *sql, const char *drive);
// The pieces of one statement over the events (`e`) that a filter leaves: SELECT ..., JOIN ..., AND ..., GROUP BY ... ORDER BY ...
struct ww_grouping {
  const char *select, *joins, *tests, *groups;
};
// Runs it and hands each row to `put`. `limit` 0: all rows.
void ww_view_groups(struct ww_viewer *view, const struct ww_query *query, const struct ww_grouping *grouping, uint64_t limit,
                    void (*put)(struct ww_viewer *view, sqlite3_stmt *row));
// The cursor of a list of groups: how many events the last one had, and its number. False where it is none.
bool ww_view_read_cursor(struct ww_slice after, int64_t *events, int64_t *key);
// The members "events" and "quads" of a row that begins with WW_SQL_QUADS.
void ww_view_quads(struct ww_viewer *view, sqlite3_stmt *row);
#define WW_SQL_QUADS "count(*) AS n, sum(e.quad = 1), sum(e.quad = 2), sum(e.quad = 3), sum(e.quad = 4)"
// What parties are gathered by, as WW_GROUP_ACTOR has it.
#define WW_SQL_GROUP_KEY(party) "coalesce(" party ".code, " party ".name, '')"
// Puts the disagreements that a statement gives (its columns: see view_stories.c) as objects with commas between.
void ww_view_disagreements(struct ww_viewer *view, sqlite3_stmt *statement, size_t limit, int64_t *last, bool *more);

// Pieces of SQL that give JSON; each names the aliases that it speaks of.
#define WW_SQL_SECTORS(p) \
  "(SELECT json_group_array(v) FROM (SELECT " p ".sector1 AS v WHERE " p ".sector1 IS NOT NULL UNION ALL SELECT " p ".sector2 WHERE " p \
  ".sector2 IS NOT NULL UNION ALL SELECT " p ".sector3 WHERE " p ".sector3 IS NOT NULL UNION ALL SELECT " p ".sector4 WHERE " p ".sector4 IS NOT NULL))"
// A text's words [start, end).
#define WW_SQL_WORDS(start, end) "substr(t.text, " start " + 1, " end " - (" start "))"
// What a filter finds a party or source by: the code of a state, else the name, else code and sector, else the words.
#define WW_SQL_KEY(p) "coalesce(CASE WHEN " p ".sector1 IS NULL THEN " p ".code END, " p ".name, " p ".code || ' ' || " p ".sector1, nullif(" p ".text, ''))"
// The words of spans in a column.
#define WW_SQL_SPAN_WORDS(column) \
  "(SELECT group_concat(substr(t.text, json_extract(j.value, '$[0]') + 1, json_extract(j.value, '$[1]') - json_extract(j.value, '$[0]')), ' ') FROM json_each(" column ") AS j)"
// A claim (`c`) of a text (`t`) as an object.
#define WW_SQL_CLAIM \
  "json_object('id', printf('%016x', c.claim_key), 'kind', c.kind, 'stance', c.stance, 'date', c.day," \
  " 'cue', json_object('start', c.cue_start, 'end', c.cue_end, 'text', " WW_SQL_WORDS("c.cue_start", "c.cue_end") ")," \
  " 'spans', json(c.spans), 'text', coalesce(" WW_SQL_SPAN_WORDS("c.spans") ", '')," \
  " 'chain', (SELECT json_group_array(json(x)) FROM (SELECT json_object('name', k.name, 'text', coalesce(k.text, ''), 'code', k.code, 'sector', json(" WW_SQL_SECTORS("k") ")," \
  " 'key', " WW_SQL_KEY("k") ", 'relation', coalesce(k.relation, ''), 'start', coalesce(k.start, 0), 'end', coalesce(k.end, 0)) AS x FROM claim_links AS k WHERE k.claim = c.id ORDER BY k.position))," \
  " 'parent', (SELECT printf('%016x', p.claim_key) FROM claims AS p WHERE p.id = c.parent))"
// Where what is called `e` counts: in a current reading, and not the same act told again.
#define WW_SQL_CURRENT "e.again = 0 AND (SELECT r.current FROM readings AS r WHERE r.id = e.reading) = 1"

#endif
