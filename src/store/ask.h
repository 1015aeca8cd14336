// ask.h: questions to a store. A filter becomes conditions, each a piece of SQL with numbered parameters; from them come the
// statements of lists and counts.
//
// Worked example: actor "RUS" becomes the test "EXISTS(SELECT 1 FROM event_parties AS q WHERE q.event = @.id AND (q.code = ?1
// AND q.role IN (0)))" and the drive "SELECT q.event FROM event_parties AS q WHERE q.code = ?1 AND q.role IN (0)". '@' stands
// for the events that are asked: `e`, or `f` where an earlier event that fits too is looked for. The condition that fits the
// fewest events drives the statement, or none does where going along the dates finds a page sooner.
#ifndef WW_STORE_ASK_H
#define WW_STORE_ASK_H

#include "base/arena.h"
#include "base/slice.h"
#include "store/store.h"

// Values in one filter member, and parameters and conditions of one question.
enum { WW_ASK_VALUES = 64, WW_ASK_PARAMETERS = 512, WW_ASK_CONDITIONS = 32 };

struct ww_ask_parameter {
  struct ww_slice text;  // data NULL: the number
  sqlite3_int64 number;
};
struct ww_ask_condition {
  const char *test;      // SQL with '@'
  const char *drive;     // SQL that selects ids of events; NULL: there is none that is cheaper than looking at all
  bool loose;            // the drive selects more than the test holds for: the test is asked all the same
  uint64_t estimate;     // how many it selects, up to a bound
};
struct ww_ask {
  struct ww_store *store;
  const struct ww_query *query;
  struct ww_arena arena;  // the SQL and the values
  struct ww_ask_parameter parameters[WW_ASK_PARAMETERS];
  size_t parameter_count;
  struct ww_ask_condition conditions[WW_ASK_CONDITIONS];
  size_t condition_count;
  bool stories;           // the store has stories
  bool old_readings;      // the store holds readings that are no longer current
  bool dated;             // since or until is asked: undated events never fit
  struct ww_error *error;
};

// ww_store_query with one more test on '@', which holds before rows are counted against the limit; NULL: none.
ww_status ww_ask_list(struct ww_store *store, const struct ww_query *query, const char *extra, ww_event_function row, void *context, struct ww_error *error);

// Reads the filter into conditions. The caller gives the ask zeroed but for store, query and error, and releases it in any case.
ww_status ww_ask_open(struct ww_ask *ask);
void ww_ask_release(struct ww_ask *ask);

// ask_sql.c: pieces of SQL.
// A parameter's number, 0 where there are too many or memory ran out.
int ww_ask_text(struct ww_ask *ask, struct ww_slice text);
int ww_ask_number(struct ww_ask *ask, sqlite3_int64 number);
// A NUL-terminated copy in the arena of what `buffer` holds; resets the buffer. NULL when memory ran out.
const char *ww_ask_keep(struct ww_ask *ask, struct ww_buffer *buffer);
// Takes over two pieces (either may be NULL; a buffer is reset) as one condition.
ww_status ww_ask_add(struct ww_ask *ask, struct ww_buffer *test, struct ww_buffer *drive);
// The same for a test that stands fast.
ww_status ww_ask_test(struct ww_ask *ask, const char *test);
// Puts " AND (test)" for each condition but the one at `skip` (SIZE_MAX: all), with `alias` for '@'.
void ww_ask_put_tests(const struct ww_ask *ask, struct ww_buffer *sql, const char *alias, size_t skip);
// Puts a piece with `alias` for '@'.
void ww_ask_put(struct ww_buffer *sql, const char *piece, const char *alias);
// Prepares and binds. NULL where it fails, which `ask->error` then tells.
sqlite3_stmt *ww_ask_prepare(struct ww_ask *ask, struct ww_buffer *sql);
// The status of a step that gave neither row nor end.
ww_status ww_ask_failed(struct ww_ask *ask, int code);
// The condition that selects the fewest, SIZE_MAX for none; `*events` how many there are in the store.
size_t ww_ask_fewest(struct ww_ask *ask, uint64_t *events, ww_status *status);

// ask_value.c: values between commas, and what they mean.
// The values of a filter's member, without blanks around them. False beyond WW_ASK_VALUES.
bool ww_ask_cut(struct ww_slice member, struct ww_slice values[WW_ASK_VALUES], size_t *count);
// "2014", "2014-09" or "2014-09-12" as its first or last day, ten bytes. False for anything else.
bool ww_ask_day(struct ww_slice text, bool last, char out[11]);
// "Rus mil" or "RUSMIL" as code and sectors: false where it is none.
struct ww_ask_role {
  char code[4];
  char sectors[4][4];
  size_t sector_count;
};
bool ww_ask_role(struct ww_slice text, struct ww_ask_role *out);
// The words of a search as an FTS5 query: false where it holds none.
bool ww_ask_words(struct ww_slice text, struct ww_buffer *out);

// ask_words.c: what the ontology calls things. NULL beyond the last.
const char *ww_plover_type(size_t index);
const char *ww_plover_context(size_t index);
// A mode and the types that have it, between blanks.
struct ww_plover_mode {
  const char *name, *types;
};
const struct ww_plover_mode *ww_plover_mode(size_t index);
const char *ww_plover_sector(size_t index);
const char *ww_plover_code(size_t index);  // those that are no state's

// ask_near.c: names that come near to one that is not known.
struct ww_ask_near {
  struct ww_slice wanted;
  char best[5][96];
  unsigned distance[5];
  size_t count;
};
void ww_ask_near_open(struct ww_ask_near *near, struct ww_slice wanted);
void ww_ask_near_offer(struct ww_ask_near *near, struct ww_slice name);
// Offers every value that a statement without parameters gives in its first column.
ww_status ww_ask_near_offer_all(struct ww_ask_near *near, struct ww_ask *ask, const char *sql);
// Fails with "there is no WHAT 'WANTED'", what comes near, and `hint`.
ww_status ww_ask_near_fail(struct ww_ask_near *near, struct ww_ask *ask, const char *what, const char *hint);

// ask_party.c, ask_filter.c: members of the filter.
enum ww_ask_side { WW_ASK_ACTOR, WW_ASK_RECIPIENT, WW_ASK_EITHER, WW_ASK_SOURCE };
ww_status ww_ask_party(struct ww_ask *ask, struct ww_slice member, enum ww_ask_side side, const char *what);
ww_status ww_ask_filter(struct ww_ask *ask);

// ask_once.c: what is one act.
// The member `story`.
ww_status ww_ask_story(struct ww_ask *ask, struct ww_slice text);
// Puts a test that holds for the first of the fitting events of one act (or of one story): "@.again = 0 OR NOT EXISTS(...)".
void ww_ask_put_first(const struct ww_ask *ask, struct ww_buffer *sql, const char *alias);
// Puts an expression that is the same number for all events of one act (or story), another for each other.
void ww_ask_put_unit(const struct ww_ask *ask, struct ww_buffer *sql, const char *alias);

// ask_record.c: one event whole.
struct ww_ask_loader;
ww_status ww_ask_loader_open(struct ww_store *store, struct ww_ask_loader **out, struct ww_error *error);
void ww_ask_loader_close(struct ww_ask_loader *loader);
// The event of a key; its slices live until the next call. `event->key` 0 where there is none.
ww_status ww_ask_load(struct ww_ask_loader *loader, int64_t key, struct ww_stored_event *event, struct ww_error *error);

// ask_more.c: what only some layouts ask.
struct ww_ask_more {
  int64_t representative;    // the key of the event that stands for all reports of this one
  uint64_t dyads;            // pairs of its actors and recipients, at least 1
  uint64_t mentions, outlets, articles;
  struct ww_slice publishers, urls;        // of all reports, between semicolons
  struct ww_slice first_published, url;    // of the representative
  uint64_t length;           // of the article's text, code points
  struct ww_slice people, organizations, locations;  // named in the article, between semicolons
};
struct ww_asker;
ww_status ww_asker_open(struct ww_store *store, struct ww_asker **out, struct ww_error *error);
void ww_asker_close(struct ww_asker *asker);
// Slices live until the next call.
ww_status ww_asker_more(struct ww_asker *asker, const struct ww_stored_event *event, struct ww_ask_more *more, struct ww_error *error);

#endif
