// again.c: a store's texts for another reading. Each document is fetched by a statement of its own, so that no snapshot is
// held while the readings are written; what came beside the text is given again, and nothing that was read from it.
#include "store/again.h"

#include <string.h>

#include "base/slice.h"
#include "store/pack.h"

// The text as it came: the bytes that were kept beside, or the first text from where the body begins.
static const char next_document[] =
    "SELECT d.id, d.given, d.doc_id, d.title, d.published, d.publisher, d.url,"
    "  ifnull((SELECT bytes FROM originals WHERE document = d.id),"
    "    (SELECT substr(text, d.body_at + 1) FROM texts WHERE document = d.id ORDER BY id LIMIT 1))"
    "  FROM documents AS d WHERE d.id > ?1 AND NOT EXISTS (SELECT 1 FROM readings AS r WHERE r.document = d.id AND r.engine = ?2)"
    "  ORDER BY d.id LIMIT 1";
static const char find_engine[] = "SELECT id FROM engines WHERE version = ?1 AND model = ?2 AND lexicon = ?3";
static const char set_current[] =
    "UPDATE readings SET current = (engine = ?1) WHERE document IN (SELECT document FROM readings WHERE engine = ?1 AND current = 0)"
    "  AND current <> (engine = ?1)";
static const char count_known[] = "SELECT count(*) FROM readings WHERE engine = ?1";

// Runs a statement with one number bound; its first column, if it gives a row.
static ww_status run_for(struct ww_again *again, const char *sql, uint64_t *out, struct ww_error *error) {
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2(again->store->db, sql, -1, &statement, NULL);
  if (code == SQLITE_OK) code = sqlite3_bind_int64(statement, 1, again->engine);
  if (code == SQLITE_OK) code = sqlite3_step(statement);
  if (code == SQLITE_ROW) *out = (uint64_t)sqlite3_column_int64(statement, 0);
  (void)sqlite3_finalize(statement);
  return code == SQLITE_ROW || code == SQLITE_DONE ? WW_OK : ww_store_fail(again->store, code, error);
}

ww_status ww_again_open(struct ww_store *store, const struct ww_engine *engine, struct ww_again *again, struct ww_error *error) {
  *again = (struct ww_again){.store = store};
  if (!store->writable) return ww_store_error(store, error, WW_ERROR_ARGUMENT, "is open for reading only");
  const char *const texts[] = {engine->version, engine->model, engine->lexicon};
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2(store->db, find_engine, -1, &statement, NULL);
  for (int i = 0; code == SQLITE_OK && i < 3; i++) code = sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC);
  if (code == SQLITE_OK) code = sqlite3_step(statement);
  if (code == SQLITE_ROW) again->engine = sqlite3_column_int64(statement, 0);
  (void)sqlite3_finalize(statement);
  if (code != SQLITE_ROW && code != SQLITE_DONE) return ww_store_fail(store, code, error);
  ww_status status = WW_OK;
  uint64_t ignored = 0;
  if (again->engine != 0) status = run_for(again, set_current, &ignored, error);
  if (status == WW_OK && again->engine != 0) status = run_for(again, count_known, &again->known, error);
  return status;
}

static struct ww_slice column(sqlite3_stmt *statement, int number) {
  // The bytes first: asking for the size of a text after its pointer is what SQLite wants.
  const void *data = sqlite3_column_blob(statement, number);
  return ww_slice_of(data, (size_t)sqlite3_column_bytes(statement, number));
}

ww_status ww_again_next(struct ww_again *again, struct ww_document *out, int64_t *number, struct ww_error *error) {
  *number = 0;
  *out = (struct ww_document){0};
  int code = SQLITE_OK;
  if (again->next == NULL) code = sqlite3_prepare_v3(again->store->db, next_document, -1, SQLITE_PREPARE_PERSISTENT, &again->next, NULL);
  if (code != SQLITE_OK) return ww_store_fail(again->store, code, error);
  (void)sqlite3_reset(again->next);
  (void)sqlite3_bind_int64(again->next, 1, again->last);
  (void)sqlite3_bind_int64(again->next, 2, again->engine);
  code = sqlite3_step(again->next);
  if (code != SQLITE_ROW) {
    (void)sqlite3_reset(again->next);
    return code == SQLITE_DONE ? WW_OK : ww_store_fail(again->store, code, error);
  }
  int given = sqlite3_column_int(again->next, 1);
  if ((given & WW_GIVEN_ID) != 0) out->id = column(again->next, 2);
  if ((given & WW_GIVEN_TITLE) != 0) out->title = column(again->next, 3);
  if ((given & WW_GIVEN_DATE) != 0) out->date = column(again->next, 4);
  if ((given & WW_GIVEN_PUBLISHER) != 0) out->publisher = column(again->next, 5);
  out->url = column(again->next, 6);
  out->text = column(again->next, 7);
  *number = again->last = sqlite3_column_int64(again->next, 0);
  return WW_OK;
}

void ww_again_close(struct ww_again *again) {
  (void)sqlite3_finalize(again->next);
  again->next = NULL;
}
