// view_meta.c: what a store holds, in numbers; when it changed; and how long a question may take.
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/error.h"
#include "base/hash.h"
#include "store/view.h"

// Steps of SQLite's machine between two looks at the clock: some 50 microseconds.
enum { STEPS_BETWEEN_LOOKS = 10000 };

static uint64_t stat_hash(const char *path, uint64_t seed) {
  struct stat about;
  if (stat(path, &about) != 0) return ww_hash("", 0, seed);
  int64_t parts[] = {(int64_t)about.st_ino, (int64_t)about.st_size, (int64_t)about.st_mtim.tv_sec, (int64_t)about.st_mtim.tv_nsec};
  return ww_hash((const char *)parts, sizeof parts, seed);
}

ww_status ww_store_data_version(struct ww_store *store, uint64_t *out, struct ww_error *error) {
  // data_version changes when another handle's transaction can be seen by this one; the files' own marks tell a file that was changed while
  // nobody looked. Together: the same number means the same data, also for a handle that is opened later.
  sqlite3_int64 seen = 0;
  ww_status status = ww_store_number(store, "PRAGMA data_version", 0, &seen, error);
  if (status != WW_OK) return status;
  struct ww_buffer log;
  ww_buffer_init(&log);
  ww_buffer_put_text(&log, store->path);
  ww_buffer_put_text(&log, "-wal");
  ww_buffer_put_byte(&log, 0);
  uint64_t hash = stat_hash(store->path, (uint64_t)seen);
  if (!log.failed) hash = stat_hash(log.data, hash);
  ww_buffer_release(&log);
  *out = hash == 0 ? 1 : hash;
  return WW_OK;
}

static int64_t milliseconds(void) {
  struct timespec now;
  (void)clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int out_of_time(void *context) {
  const struct ww_store *store = context;
  return milliseconds() > store->deadline;
}

void ww_store_limit_time(struct ww_store *store, unsigned limit) {
  store->deadline = milliseconds() + limit;
  sqlite3_progress_handler(store->db, limit == 0 ? 0 : STEPS_BETWEEN_LOOKS, limit == 0 ? NULL : out_of_time, store);
}

void ww_store_interrupt(struct ww_store *store) { sqlite3_interrupt(store->db); }

static const char counts[] =
    "SELECT json_object('documents', (SELECT count(*) FROM documents),"
    " 'sentences', (SELECT count(*) FROM sentences AS s JOIN readings AS r ON r.id = s.reading WHERE r.current = 1),"
    " 'claims', (SELECT count(*) FROM claims AS c JOIN readings AS r ON r.id = c.reading WHERE r.current = 1),"
    " 'stories', (SELECT count(*) FROM stories), 'publishers', (SELECT count(DISTINCT publisher) FROM documents),"
    " 'published', json_object('first', (SELECT min(published) FROM documents), 'last', (SELECT max(published) FROM documents)))";
static const char events[] = "SELECT count(*), min(e.date), max(e.enddate) FROM events AS e WHERE " WW_SQL_CURRENT;
static const char types[] =
    "SELECT json_object('event', type, 'quad', min(quad), 'scale', min(scale) / 10.0, 'modes', (SELECT json_group_array(m) FROM"
    " (SELECT DISTINCT mode AS m FROM events AS o WHERE o.type = e.type AND mode IS NOT NULL ORDER BY mode))) FROM events AS e GROUP BY type ORDER BY type";

ww_status ww_store_meta_json(struct ww_store *store, ww_write_function write, void *context, struct ww_error *error) {
  struct ww_viewer view;
  ww_view_open(&view, store, write, context, error);
  struct ww_json *json = &view.json;
  uint64_t version = 0;
  (void)ww_view_values(&view, counts, NULL, 0);
  if (view.out.size > 0) view.out.size--;
  json->first = false;
  ww_view_fail(&view, ww_store_data_version(store, &version, error));
  ww_json_key_hash(json, "data", version);
  sqlite3_stmt *row = ww_view_prepare(&view, events, NULL, 0);
  if (ww_view_step(&view, &row)) {
    ww_json_key_int(json, "events", sqlite3_column_int64(row, 0));
    ww_json_key_text(json, "first", ww_view_column(row, 1));
    ww_json_key_text(json, "last", ww_view_column(row, 2));
  }
  (void)sqlite3_finalize(row);
  ww_view_array(&view, "engines", "SELECT json_object('version', version, 'model', model, 'lexicon', lexicon) FROM engines ORDER BY id DESC", NULL, 0);
  ww_view_array(&view, "types", types, NULL, 0);
  ww_json_key(json, "contexts");
  ww_json_open(json, '[');
  for (size_t i = 0; ww_plover_context(i) != NULL; i++) ww_json_cstring(json, ww_plover_context(i));
  ww_json_close(json, ']');
  ww_json_close(json, '}');
  return ww_view_close(&view);
}
