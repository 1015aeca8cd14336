// bulk.c: packs as a table that SQLite reads: INSERT INTO events(...) SELECT c0, c1, ... FROM ww_rows. Values are handed over where
// they stand in the pack, without a copy.
#include "store/bulk.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"

// What is written table by table, in this order. Documents, their texts and readings went in before, pack by pack.
static const enum ww_table tables[] = {
    WW_TABLE_SENTENCES, WW_TABLE_ENTITIES, WW_TABLE_TIMES, WW_TABLE_PLACES, WW_TABLE_CLAIMS, WW_TABLE_CLAIM_LINKS, WW_TABLE_FIGURES, WW_TABLE_EVENTS,
    WW_TABLE_EVENT_CONTEXTS, WW_TABLE_EVENT_PARTIES, WW_TABLE_EVENT_PLACES, WW_TABLE_EVENT_FIGURES, WW_TABLE_SENTENCE_TEXT,
};

// ---- the table ----------------------------------------------------------------------------------

struct rows_table {
  sqlite3_vtab base;  // SQLite's, first
  struct ww_store *store;
};

struct rows_cursor {
  sqlite3_vtab_cursor base;  // SQLite's, first
  const struct ww_store *store;
  size_t at;                 // in store->written, of the pack
  struct ww_bulk_pack pack;
  struct ww_pack_head head;
  uint32_t next;             // in the pack, of the row behind this one; 0 none
  sqlite3_int64 number;      // of this row among the pack's
  bool end;
  struct ww_value values[WW_TABLE_COLUMNS];
};

static int rows_connect(sqlite3 *db, void *store, int count, const char *const *arguments, sqlite3_vtab **out, char **message) {
  (void)count, (void)arguments, (void)message;
  struct rows_table *table = ww_alloc_zero(1, sizeof *table);
  if (table == NULL) return SQLITE_NOMEM;
  table->store = store;
  *out = &table->base;
  int code = sqlite3_declare_vtab(db,
                                  "CREATE TABLE x(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23,"
                                  " c24, c25, c26, c27, c28, c29, c30, c31)");
  if (code != SQLITE_OK) {
    ww_free(table);
    *out = NULL;
  }
  return code;
}

static int rows_disconnect(sqlite3_vtab *table) {
  ww_free(table);
  return SQLITE_OK;
}

static int rows_plan(sqlite3_vtab *table, sqlite3_index_info *info) {
  (void)table;
  info->estimatedCost = 1e6;
  return SQLITE_OK;
}

static int rows_open(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
  struct rows_cursor *cursor = ww_alloc_zero(1, sizeof *cursor);
  if (cursor == NULL) return SQLITE_NOMEM;
  cursor->store = ((struct rows_table *)table)->store;
  *out = &cursor->base;
  return SQLITE_OK;
}

static int rows_close(sqlite3_vtab_cursor *cursor) {
  ww_free(cursor);
  return SQLITE_OK;
}

// From the pack at `at` on, the first one that has rows of the table.
static void find_pack(struct rows_cursor *cursor) {
  const struct ww_buffer *written = &cursor->store->written;
  for (; cursor->at < written->size; cursor->at += sizeof cursor->pack) {
    memcpy(&cursor->pack, written->data + cursor->at, sizeof cursor->pack);
    memcpy(&cursor->head, cursor->pack.pack, sizeof cursor->head);
    cursor->number = 0;
    cursor->next = cursor->head.first[cursor->store->bulk_table];
    if (cursor->next != 0) return;
  }
  cursor->end = true;
}

static void read_row(struct rows_cursor *cursor) {
  enum ww_table table = cursor->store->bulk_table;
  const struct ww_table_info *info = &ww_tables[table];
  unsigned column = 0;
  size_t at = cursor->next;
  cursor->next = ww_rows_begin(cursor->pack.pack, &at);
  if (info->numbered) cursor->values[column++] = (struct ww_value){.kind = WW_VALUE_INT, .number = cursor->pack.base[table] + cursor->number};
  for (; column < info->count; column++) cursor->values[column] = ww_rows_read(cursor->pack.pack, &cursor->head, &at);
  cursor->number++;
}

static int rows_filter(sqlite3_vtab_cursor *base, int plan, const char *text, int count, sqlite3_value **values) {
  (void)plan, (void)text, (void)count, (void)values;
  struct rows_cursor *cursor = (struct rows_cursor *)base;
  cursor->at = 0;
  cursor->end = false;
  find_pack(cursor);
  if (!cursor->end) read_row(cursor);
  return SQLITE_OK;
}

static int rows_next(sqlite3_vtab_cursor *base) {
  struct rows_cursor *cursor = (struct rows_cursor *)base;
  if (cursor->next == 0) {
    cursor->at += sizeof cursor->pack;
    find_pack(cursor);
  }
  if (!cursor->end) read_row(cursor);
  return SQLITE_OK;
}

static int rows_end(sqlite3_vtab_cursor *base) { return ((struct rows_cursor *)base)->end; }

static int rows_column(sqlite3_vtab_cursor *base, sqlite3_context *context, int column) {
  const struct rows_cursor *cursor = (const struct rows_cursor *)base;
  const struct ww_value *value = &cursor->values[column];
  switch (value->kind) {
    case WW_VALUE_NULL: sqlite3_result_null(context); break;
    case WW_VALUE_INT: sqlite3_result_int64(context, value->number); break;
    case WW_VALUE_REF: sqlite3_result_int64(context, cursor->pack.base[value->table] + value->number); break;
    case WW_VALUE_BYTES: sqlite3_result_blob64(context, value->text.data, value->text.size, SQLITE_STATIC); break;
    case WW_VALUE_TEXT:
    case WW_VALUE_SPAN: sqlite3_result_text64(context, value->text.data, value->text.size, SQLITE_STATIC, SQLITE_UTF8); break;
  }
  return SQLITE_OK;
}

static int rows_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *out) {
  *out = ((const struct rows_cursor *)base)->number;
  return SQLITE_OK;
}

// Without xCreate it needs no CREATE VIRTUAL TABLE, and nothing of it comes into the file.
static const sqlite3_module rows_module = {
    .xConnect = rows_connect, .xDisconnect = rows_disconnect, .xBestIndex = rows_plan, .xOpen = rows_open,     .xClose = rows_close,
    .xFilter = rows_filter,   .xNext = rows_next,             .xEof = rows_end,        .xColumn = rows_column, .xRowid = rows_rowid,
};

ww_status ww_bulk_register(struct ww_store *store, struct ww_error *error) {
  int code = sqlite3_create_module(store->db, "ww_rows", &rows_module, store);
  return code == SQLITE_OK ? WW_OK : ww_store_fail(store, code, error);
}

// ---- the writing --------------------------------------------------------------------------------

// "INSERT OR ROLLBACK INTO times(id, reading, ...) SELECT c0, c1, ... FROM ww_rows". A statement that may fail in its midst and leave
// the transaction standing would need a journal of its own.
static ww_status statement_of(struct ww_store *store, enum ww_table table, sqlite3_stmt **out, struct ww_error *error) {
  *out = store->inserts[table];
  if (*out != NULL) return WW_OK;
  const struct ww_table_info *info = &ww_tables[table];
  struct ww_buffer sql;
  ww_buffer_init(&sql);
  ww_buffer_put_format(&sql, "INSERT OR ROLLBACK INTO %s(%s) SELECT c0", info->name, info->columns);
  for (unsigned i = 1; i < info->count; i++) ww_buffer_put_format(&sql, ", c%u", i);
  ww_buffer_put(&sql, " FROM ww_rows", sizeof " FROM ww_rows");
  if (!sql.failed) *out = store->inserts[table] = ww_store_prepare(store, sql.data, error);
  ww_status status = sql.failed ? ww_fail_memory(error) : *out == NULL ? error->status : WW_OK;
  ww_buffer_release(&sql);
  return status;
}

static bool has_rows(const struct ww_store *store, enum ww_table table) {
  for (size_t at = 0; at < store->written.size; at += sizeof(struct ww_bulk_pack)) {
    struct ww_bulk_pack pack;
    struct ww_pack_head head;
    memcpy(&pack, store->written.data + at, sizeof pack);
    memcpy(&head, pack.pack, sizeof head);
    if (head.count[table] > 0) return true;
  }
  return false;
}

ww_status ww_bulk_write(struct ww_store *store, struct ww_error *error) {
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    sqlite3_stmt *statement;
    if (!has_rows(store, tables[i])) continue;
    ww_status status = statement_of(store, tables[i], &statement, error);
    if (status != WW_OK) return status;
    store->bulk_table = tables[i];
    int code = sqlite3_step(statement);
    if (code != SQLITE_DONE) status = ww_store_fail(store, code, error);
    (void)sqlite3_reset(statement);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}
