// view.c: see view.h.
#include "store/view.h"

#include <string.h>

#include "base/countries.h"
#include "base/error.h"

enum { FLUSH_BYTES = 1 << 16 };

void ww_view_open(struct ww_viewer *view, struct ww_store *store, ww_write_function write, void *context, struct ww_error *error) {
  memset(view, 0, sizeof *view);
  view->store = store;
  view->write = write;
  view->context = context;
  view->error = error;
  ww_buffer_init(&view->out);
  view->json = (struct ww_json){&view->out, true};
  if (error != NULL) memset(error, 0, sizeof *error);
}

void ww_view_fail(struct ww_viewer *view, ww_status status) {
  if (view->status == WW_OK) view->status = status;
}

static void hand_on(struct ww_viewer *view) {
  if (view->out.failed) ww_view_fail(view, ww_fail_memory(view->error));
  if (view->status == WW_OK && view->out.size > 0) ww_view_fail(view, view->write(view->context, view->out.data, view->out.size));
  ww_buffer_reset(&view->out);
}

void ww_view_flush(struct ww_viewer *view) {
  if (view->out.size >= FLUSH_BYTES || view->out.failed) hand_on(view);
}

ww_status ww_view_close(struct ww_viewer *view) {
  hand_on(view);
  ww_buffer_release(&view->out);
  ww_ask_loader_close(view->loader);
  (void)sqlite3_finalize(view->reports);
  return view->status;
}

sqlite3_stmt *ww_view_prepare(struct ww_viewer *view, const char *sql, const struct ww_view_value *values, size_t count) {
  sqlite3_stmt *statement = NULL;
  if (view->status != WW_OK) return NULL;
  int code = sqlite3_prepare_v2(view->store->db, sql, -1, &statement, NULL);
  for (size_t i = 0; code == SQLITE_OK && i < count; i++) {
    const struct ww_view_value *value = &values[i];
    if (value->null)
      code = sqlite3_bind_null(statement, (int)i + 1);
    else if (value->text.data != NULL)
      code = sqlite3_bind_text64(statement, (int)i + 1, value->text.data, value->text.size, SQLITE_TRANSIENT, SQLITE_UTF8);
    else
      code = sqlite3_bind_int64(statement, (int)i + 1, value->number);
  }
  if (code == SQLITE_OK) return statement;
  (void)sqlite3_finalize(statement);
  ww_view_fail(view, ww_store_fail(view->store, code, view->error));
  return NULL;
}

bool ww_view_step(struct ww_viewer *view, sqlite3_stmt **statement) {
  if (*statement == NULL) return false;
  int code = view->status == WW_OK ? sqlite3_step(*statement) : SQLITE_DONE;
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) ww_view_fail(view, ww_store_fail(view->store, code, view->error));
  (void)sqlite3_finalize(*statement);
  *statement = NULL;
  return false;
}

struct ww_slice ww_view_column(sqlite3_stmt *statement, int column) {
  const char *text = (const char *)sqlite3_column_text(statement, column);
  return text == NULL ? ww_slice_of("", 0) : ww_slice_of(text, (size_t)sqlite3_column_bytes(statement, column));
}

// JSON that SQLite made, as the next value.
static void put_made(struct ww_viewer *view, struct ww_slice made) {
  if (!view->json.first) ww_buffer_put_byte(&view->out, ',');
  view->json.first = false;
  ww_buffer_put_slice(&view->out, made);
}

size_t ww_view_values(struct ww_viewer *view, const char *sql, const struct ww_view_value *values, size_t count) {
  size_t rows = 0;
  sqlite3_stmt *statement = ww_view_prepare(view, sql, values, count);
  while (ww_view_step(view, &statement)) {
    put_made(view, ww_view_column(statement, 0));
    ww_view_flush(view);
    rows++;
  }
  return rows;
}

void ww_view_array(struct ww_viewer *view, const char *key, const char *sql, const struct ww_view_value *values, size_t count) {
  ww_json_key(&view->json, key);
  ww_json_open(&view->json, '[');
  (void)ww_view_values(view, sql, values, count);
  ww_json_close(&view->json, ']');
}

void ww_view_member(struct ww_viewer *view, const char *key, const char *sql, const struct ww_view_value *values, size_t count) {
  ww_json_key(&view->json, key);
  sqlite3_stmt *statement = ww_view_prepare(view, sql, values, count);
  bool found = ww_view_step(view, &statement);
  if (found && sqlite3_column_type(statement, 0) != SQLITE_NULL)
    put_made(view, ww_view_column(statement, 0));
  else
    ww_json_null(&view->json);
  (void)sqlite3_finalize(statement);
}

int64_t ww_view_number(struct ww_viewer *view, const char *sql, const struct ww_view_value *values, size_t count, int64_t none) {
  sqlite3_stmt *statement = ww_view_prepare(view, sql, values, count);
  int64_t number = none;
  if (ww_view_step(view, &statement) && sqlite3_column_type(statement, 0) != SQLITE_NULL) number = sqlite3_column_int64(statement, 0);
  (void)sqlite3_finalize(statement);
  return number;
}

void ww_view_actor(struct ww_viewer *view, struct ww_slice key) {
  struct ww_json *json = &view->json;
  const struct ww_country *country = key.size == 3 ? ww_country_by_code(key) : NULL;
  bool code = key.size == 3;
  for (size_t i = 0; i < key.size; i++) code = code && key.data[i] >= 'A' && key.data[i] <= 'Z';
  ww_json_open(json, '{');
  ww_json_key_text(json, "key", key);
  ww_json_key_text(json, "name", country != NULL ? ww_slice_of(country->name, strlen(country->name)) : key);
  ww_json_key_text(json, "code", code ? key : ww_slice_of("", 0));
  ww_json_close(json, '}');
}

void ww_view_put_claims(struct ww_buffer *sql, const char *drive) {
  static const char from[] = WW_ASK_SOURCE_EVENTS, to[] = "SELECT q.claim FROM claim_links AS q WHERE ";
  for (const char *at; (at = strstr(drive, from)) != NULL; drive = at + sizeof from - 1) {
    ww_buffer_put(sql, drive, (size_t)(at - drive));
    ww_buffer_put_text(sql, to);
  }
  ww_buffer_put_text(sql, drive);
}
