// What layouts of other projects hold beside the event itself: which report stands for all, how many there are, who else is named.
#include "base/error.h"
#include "base/memory.h"
#include "store/ask.h"

enum { REPRESENTATIVE, REPORTS, OUTLETS, LENGTH, NAMES, LOCATIONS, ASKS };

struct ww_asker {
  struct ww_store *store;
  struct ww_arena arena;
  sqlite3_stmt *statements[ASKS];
  bool failed;
};

// The parties of the representative tell how many dyads it is.
#define SIDES(role) "max(1, (SELECT count(*) FROM event_parties AS p WHERE p.event = v.id AND p.role = " role "))"

static const char *const texts[ASKS] = {
    [REPRESENTATIVE] = "SELECT v.id, " SIDES("0") " * " SIDES("1") " FROM (SELECT coalesce("
                       "(SELECT st.event FROM story_events AS se JOIN stories AS st ON st.id = se.story WHERE se.event = ?1),"
                       "(SELECT st.event FROM events AS e JOIN events AS f ON f.reading = e.reading AND f.link = e.link"
                       " JOIN story_events AS se ON se.event = f.id JOIN stories AS st ON st.id = se.story WHERE e.id = ?1 ORDER BY st.id LIMIT 1),"
                       "(SELECT min(f.id) FROM events AS e JOIN events AS f ON f.reading = e.reading AND f.link = e.link WHERE e.id = ?1), ?1) AS id) AS v",
    // All events that the representative stands for: of its story, else its twins.
    [REPORTS] = "SELECT count(*), count(DISTINCT e.document), count(DISTINCT d.publisher), min(d.published) FROM events AS e JOIN documents AS d ON d.id = e.document"
                " WHERE e.id IN (SELECT m.event FROM story_events AS se JOIN story_events AS m ON m.story = se.story WHERE se.event = ?1"
                " UNION SELECT f.id FROM events AS r JOIN events AS f ON f.reading = r.reading AND f.link = r.link WHERE r.id = ?1 UNION SELECT ?1)",
    [OUTLETS] = "SELECT d.publisher, d.url, d.published FROM events AS e JOIN documents AS d ON d.id = e.document"
                " WHERE e.id IN (SELECT m.event FROM story_events AS se JOIN story_events AS m ON m.story = se.story WHERE se.event = ?1 UNION SELECT ?1)"
                " ORDER BY e.id <> ?1, d.id",
    [LENGTH] = "SELECT length(t.text) FROM events AS e JOIN readings AS r ON r.id = e.reading JOIN texts AS t ON t.id = r.text WHERE e.id = ?1",
    [NAMES] = "SELECT DISTINCT n.kind, n.name FROM events AS e JOIN entities AS n ON n.reading = e.reading WHERE e.id = ?1 AND n.name <> '' ORDER BY n.kind, n.name",
    [LOCATIONS] = ("SELECT DISTINCT l.name FROM events AS e JOIN places AS p ON p.reading = e.reading JOIN locations AS l ON l.id = p.location "
                   "WHERE e.id = ?1 AND l.name IS NOT NULL ORDER BY l.name"),
};

ww_status ww_asker_open(struct ww_store *store, struct ww_asker **out, struct ww_error *error) {
  *out = NULL;
  struct ww_asker *asker = ww_alloc_zero(1, sizeof *asker);
  if (asker == NULL) return ww_fail_memory(error);
  asker->store = store;
  ww_arena_init(&asker->arena);
  for (int i = 0; i < ASKS; i++) {
    asker->statements[i] = ww_store_prepare(store, texts[i], error);
    if (asker->statements[i] != NULL) continue;
    ww_asker_close(asker);
    return error != NULL && error->status != WW_OK ? error->status : WW_ERROR_STORE;
  }
  *out = asker;
  return WW_OK;
}

void ww_asker_close(struct ww_asker *asker) {
  if (asker == NULL) return;
  for (int i = 0; i < ASKS; i++) (void)sqlite3_finalize(asker->statements[i]);
  ww_arena_release(&asker->arena);
  ww_free(asker);
}

static struct ww_slice column(struct ww_asker *asker, sqlite3_stmt *statement, int index) {
  const char *text = (const char *)sqlite3_column_text(statement, index);
  if (text == NULL) return WW_SLICE("");
  struct ww_slice copy = ww_arena_copy(&asker->arena, ww_slice_of(text, (size_t)sqlite3_column_bytes(statement, index)));
  if (copy.data == NULL) asker->failed = true;
  return copy.data == NULL ? WW_SLICE("") : copy;
}

// Adds to a list between semicolons what it does not hold yet. What has a semicolon itself gets a comma in its place.
static void add(struct ww_buffer *list, struct ww_slice text) {
  if (text.size == 0) return;
  for (size_t start = 0, i = 0; i <= list->size; i++) {
    if (i < list->size && list->data[i] != ';') continue;
    if (i - start == text.size && memcmp(list->data + start, text.data, text.size) == 0) return;
    start = i + 1;
  }
  if (list->size > 0) ww_buffer_put_byte(list, ';');
  for (size_t i = 0; i < text.size; i++) ww_buffer_put_byte(list, text.data[i] == ';' ? ',' : text.data[i]);
}

static struct ww_slice keep(struct ww_asker *asker, struct ww_buffer *list) {
  struct ww_slice copy = WW_SLICE("");
  if (list->size > 0) copy = ww_arena_copy(&asker->arena, ww_slice_of(list->data, list->size));
  if (list->failed || copy.data == NULL) asker->failed = true;
  ww_buffer_reset(list);
  return copy.data == NULL ? WW_SLICE("") : copy;
}

static int outlets(struct ww_asker *asker, struct ww_ask_more *more, struct ww_buffer lists[2]) {
  sqlite3_stmt *s = asker->statements[OUTLETS];
  int code;
  bool first = true;
  while ((code = sqlite3_step(s)) == SQLITE_ROW) {
    struct ww_slice publisher = {(const char *)sqlite3_column_text(s, 0), (size_t)sqlite3_column_bytes(s, 0)};
    struct ww_slice url = {(const char *)sqlite3_column_text(s, 1), (size_t)sqlite3_column_bytes(s, 1)};
    if (publisher.data != NULL) add(&lists[0], publisher);
    if (url.data != NULL) add(&lists[1], url);
    if (first) more->url = column(asker, s, 1);
    first = false;
  }
  more->publishers = keep(asker, &lists[0]);
  more->urls = keep(asker, &lists[1]);
  return code;
}

static int names(struct ww_asker *asker, struct ww_ask_more *more, struct ww_buffer lists[2]) {
  sqlite3_stmt *s = asker->statements[NAMES];
  int code;
  while ((code = sqlite3_step(s)) == SQLITE_ROW) {
    const char *kind = (const char *)sqlite3_column_text(s, 0);
    struct ww_slice name = {(const char *)sqlite3_column_text(s, 1), (size_t)sqlite3_column_bytes(s, 1)};
    if (kind == NULL || name.data == NULL) continue;
    if (strcmp(kind, "person") == 0) add(&lists[0], name);
    if (strcmp(kind, "org") == 0 || strcmp(kind, "group") == 0) add(&lists[1], name);
  }
  more->people = keep(asker, &lists[0]);
  more->organizations = keep(asker, &lists[1]);
  if (code != SQLITE_DONE) return code;
  s = asker->statements[LOCATIONS];
  while ((code = sqlite3_step(s)) == SQLITE_ROW)
    add(&lists[0], ww_slice_of((const char *)sqlite3_column_text(s, 0), (size_t)sqlite3_column_bytes(s, 0)));
  more->locations = keep(asker, &lists[0]);
  return code;
}

static int fill(struct ww_asker *asker, struct ww_ask_more *more, struct ww_buffer lists[2]) {
  sqlite3_stmt *s = asker->statements[REPRESENTATIVE];
  int code = sqlite3_step(s);
  if (code != SQLITE_ROW) return code;
  more->representative = sqlite3_column_int64(s, 0);
  more->dyads = (uint64_t)sqlite3_column_int64(s, 1);
  (void)sqlite3_bind_int64(asker->statements[REPORTS], 1, more->representative);
  (void)sqlite3_bind_int64(asker->statements[OUTLETS], 1, more->representative);
  s = asker->statements[REPORTS];
  code = sqlite3_step(s);
  if (code != SQLITE_ROW) return code;
  more->mentions = (uint64_t)sqlite3_column_int64(s, 0);
  more->articles = (uint64_t)sqlite3_column_int64(s, 1);
  more->outlets = (uint64_t)sqlite3_column_int64(s, 2);
  more->first_published = column(asker, s, 3);
  s = asker->statements[LENGTH];
  code = sqlite3_step(s);
  if (code != SQLITE_ROW) return code;
  more->length = (uint64_t)sqlite3_column_int64(s, 0);
  code = outlets(asker, more, lists);
  return code == SQLITE_DONE ? names(asker, more, lists) : code;
}

ww_status ww_asker_more(struct ww_asker *asker, const struct ww_stored_event *event, struct ww_ask_more *more, struct ww_error *error) {
  struct ww_buffer lists[2];
  *more = (struct ww_ask_more){.representative = 0};
  ww_arena_reset(&asker->arena);
  asker->failed = false;
  ww_buffer_init(&lists[0]);
  ww_buffer_init(&lists[1]);
  for (int i = 0; i < ASKS; i++) (void)sqlite3_bind_int64(asker->statements[i], 1, event->key);
  int code = fill(asker, more, lists);
  for (int i = 0; i < ASKS; i++) (void)sqlite3_reset(asker->statements[i]);
  ww_buffer_release(&lists[0]);
  ww_buffer_release(&lists[1]);
  if (asker->failed) return ww_fail_memory(error);
  return code == SQLITE_DONE ? WW_OK : ww_store_fail(asker->store, code, error);
}
