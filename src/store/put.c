// put.c: packs into the file, many in one transaction. The lock is held only while rows go in, not while documents are
// read, so that two programs can fill one store by turns.
#include "store/put.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "store/bulk.h"

static const char *const statements[WW_STORE_STATEMENTS] = {
    [WW_STORE_FIND_INPUT] = "SELECT document FROM inputs WHERE hash=?",
    [WW_STORE_FIND_CONTENT] = "SELECT id FROM documents WHERE content_hash=?",
    [WW_STORE_FIND_READING] = "SELECT id, current FROM readings WHERE document=? AND engine=?",
    [WW_STORE_FIND_TEXT] = "SELECT id FROM texts WHERE document=? AND text_hash=?",
    [WW_STORE_FIND_ENGINE] = "SELECT id FROM engines WHERE version=? AND model=? AND lexicon=?",
    [WW_STORE_ADD_ENGINE] = "INSERT INTO engines(version, model, lexicon) VALUES(?,?,?)",
    [WW_STORE_ADD_INPUT] = "INSERT OR IGNORE INTO inputs VALUES(?,?)",
    [WW_STORE_ADD_BOX] = "INSERT INTO location_box VALUES(?1,?2,?2,?3,?3)",
    [WW_STORE_SET_CURRENT] = "UPDATE readings SET current=1 WHERE id=?",
    [WW_STORE_UNSET_CURRENT] = "UPDATE readings SET current=0 WHERE document=? AND current=1",
    [WW_STORE_SET_HEAD] = "UPDATE documents SET title=?4, byline=?5, publisher=?6, published=?7, dateline=?8, language=?10 WHERE id=?12",
};

// Prepares what is not prepared yet.
static ww_status prepare(struct ww_store *store, sqlite3_stmt **statement, const char *sql, struct ww_error *error) {
  if (*statement != NULL) return WW_OK;
  int code = sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
  return code == SQLITE_OK ? WW_OK : ww_store_fail(store, code, error);
}

static ww_status statement_of(struct ww_store *store, enum ww_store_statement which, sqlite3_stmt **out, struct ww_error *error) {
  ww_status status = prepare(store, &store->statements[which], statements[which], error);
  *out = store->statements[which];
  return status;
}

// "INSERT INTO texts(id, document, text_hash, text) VALUES(?,?,?,?)"
static ww_status insert_of(struct ww_store *store, enum ww_table table, sqlite3_stmt **out, struct ww_error *error) {
  *out = store->inserts[table];
  if (*out != NULL) return WW_OK;
  const struct ww_table_info *info = &ww_tables[table];
  struct ww_buffer sql;
  ww_buffer_init(&sql);
  // Many documents name one place.
  ww_buffer_put_format(&sql, "INSERT %sINTO %s(%s) VALUES(?", table == WW_TABLE_LOCATIONS ? "OR IGNORE " : "", info->name, info->columns);
  for (unsigned i = 1; i < info->count; i++) ww_buffer_put_text(&sql, ",?");
  ww_buffer_put(&sql, ")", 2);
  ww_status status = sql.failed ? ww_fail_memory(error) : prepare(store, &store->inserts[table], sql.data, error);
  *out = store->inserts[table];
  ww_buffer_release(&sql);
  return status;
}

// Steps a bound statement to its first row and resets it. `*row` whether there was one, with its first two columns.
static ww_status step(struct ww_store *store, sqlite3_stmt *statement, bool *row, sqlite3_int64 *first, sqlite3_int64 *second,
                      struct ww_error *error) {
  int code = sqlite3_step(statement);
  bool there = code == SQLITE_ROW;
  if (there && first != NULL) *first = sqlite3_column_int64(statement, 0);
  if (there && second != NULL) *second = sqlite3_column_int64(statement, 1);
  if (row != NULL) *row = there;
  ww_status status = there || code == SQLITE_DONE ? WW_OK : ww_store_fail(store, code, error);
  (void)sqlite3_reset(statement);
  return status;
}

sqlite3_int64 ww_put_signed(uint64_t hash) {
  sqlite3_int64 value;
  memcpy(&value, &hash, sizeof value);
  return value;
}

ww_status ww_put_with_numbers(struct ww_store *store, enum ww_store_statement which, sqlite3_int64 a, sqlite3_int64 b, bool *row,
                              sqlite3_int64 *first, sqlite3_int64 *second, struct ww_error *error) {
  sqlite3_stmt *statement;
  ww_status status = statement_of(store, which, &statement, error);
  if (status != WW_OK) return status;
  int code = sqlite3_bind_int64(statement, 1, a);
  if (code == SQLITE_OK && sqlite3_bind_parameter_count(statement) > 1) code = sqlite3_bind_int64(statement, 2, b);
  return code == SQLITE_OK ? step(store, statement, row, first, second, error) : ww_store_fail(store, code, error);
}

ww_status ww_put_find_engine(struct ww_store *store, const char *version, const char *model, const char *lexicon, bool add,
                             sqlite3_int64 *id, struct ww_error *error) {
  if (store->engine != 0 && strcmp(store->engine_head.version, version) == 0 && strcmp(store->engine_head.model, model) == 0 &&
      strcmp(store->engine_head.lexicon, lexicon) == 0) {
    *id = store->engine;
    return WW_OK;
  }
  *id = 0;
  for (int i = 0; i < (add ? 3 : 1) && *id == 0; i++) {
    sqlite3_stmt *statement;
    ww_status status = statement_of(store, i == 1 ? WW_STORE_ADD_ENGINE : WW_STORE_FIND_ENGINE, &statement, error);
    if (status != WW_OK) return status;
    const char *const texts[] = {version, model, lexicon};
    for (int k = 0; k < 3; k++) (void)sqlite3_bind_text(statement, k + 1, texts[k], -1, SQLITE_STATIC);
    status = step(store, statement, NULL, id, NULL, error);
    (void)sqlite3_clear_bindings(statement);
    if (status != WW_OK) return status;
  }
  if (*id != 0) {
    (void)snprintf(store->engine_head.version, sizeof store->engine_head.version, "%s", version);
    (void)snprintf(store->engine_head.model, sizeof store->engine_head.model, "%s", model);
    (void)snprintf(store->engine_head.lexicon, sizeof store->engine_head.lexicon, "%s", lexicon);
  }
  store->engine = *id;
  return WW_OK;
}

ww_status ww_put_find_document(struct ww_store *store, const struct ww_pack_head *head, sqlite3_int64 *id, bool *by_input,
                               struct ww_error *error) {
  *id = head->stored;
  *by_input = head->stored != 0;
  if (*by_input) return WW_OK;
  ww_status status = ww_put_with_numbers(store, WW_STORE_FIND_INPUT, ww_put_signed(head->input_hash), 0, by_input, id, NULL, error);
  if (status != WW_OK || *by_input) return status;
  return ww_put_with_numbers(store, WW_STORE_FIND_CONTENT, ww_put_signed(head->content_hash), 0, NULL, id, NULL, error);
}

// ---- one pack into the file, inside a transaction ----------------------------------------------

struct writing {
  struct ww_store *store;
  struct ww_bulk_pack of;
  struct ww_pack_head head;
  struct ww_error *error;
};

static int bind(const struct writing *writing, sqlite3_stmt *statement, int column, const struct ww_value *value) {
  switch (value->kind) {
    case WW_VALUE_NULL: return sqlite3_bind_null(statement, column);
    case WW_VALUE_INT: return sqlite3_bind_int64(statement, column, value->number);
    case WW_VALUE_REF: return sqlite3_bind_int64(statement, column, writing->of.base[value->table] + value->number);
    case WW_VALUE_BYTES: return sqlite3_bind_blob64(statement, column, value->text.data, value->text.size, SQLITE_STATIC);
    case WW_VALUE_TEXT:
    case WW_VALUE_SPAN: return sqlite3_bind_text64(statement, column, value->text.data, value->text.size, SQLITE_STATIC, SQLITE_UTF8);
  }
  return SQLITE_MISUSE;
}

// A place of the world that is new in the file gets its point in the spatial index.
static ww_status put_box(struct writing *writing, const struct ww_value values[4]) {
  struct ww_store *store = writing->store;
  if (sqlite3_changes(store->db) == 0 || values[2].kind != WW_VALUE_INT || values[3].kind != WW_VALUE_INT) return WW_OK;
  sqlite3_stmt *statement;
  ww_status status = statement_of(store, WW_STORE_ADD_BOX, &statement, writing->error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(statement, 1, values[0].number);
  (void)sqlite3_bind_double(statement, 2, (double)values[2].number / 1e6);
  (void)sqlite3_bind_double(statement, 3, (double)values[3].number / 1e6);
  return step(store, statement, NULL, NULL, NULL, writing->error);
}

static ww_status put_row(struct writing *writing, enum ww_table table, size_t at) {
  struct ww_store *store = writing->store;
  const struct ww_table_info *info = &ww_tables[table];
  sqlite3_stmt *statement;
  ww_status status = insert_of(store, table, &statement, writing->error);
  if (status != WW_OK) return status;
  struct ww_value first[4];
  int code = SQLITE_OK, column = 1;
  if (info->numbered) code = sqlite3_bind_int64(statement, column++, writing->of.base[table]);
  for (int i = 0; column <= (int)info->count; i++, column++) {
    struct ww_value value = ww_rows_read(writing->of.pack, &writing->head, &at);
    if (i < 4) first[i] = value;
    int bound = bind(writing, statement, column, &value);
    if (code == SQLITE_OK) code = bound;
  }
  if (code != SQLITE_OK) return ww_store_fail(store, code, writing->error);
  status = step(store, statement, NULL, NULL, NULL, writing->error);
  if (status == WW_OK && table == WW_TABLE_LOCATIONS) status = put_box(writing, first);
  return status;
}

// The row that a pack has of one of the document's own tables, if it has one.
static ww_status put_single(struct writing *writing, enum ww_table table) {
  if (writing->head.count[table] == 0) return WW_OK;
  size_t at = writing->head.first[table];
  (void)ww_rows_begin(writing->of.pack, &at);
  return put_row(writing, table, at);
}

// Texts name the same few places again and again: those that this transaction has met it need not look for.
static ww_status put_locations(struct writing *writing) {
  ww_status status = WW_OK;
  for (uint32_t next = writing->head.first[WW_TABLE_LOCATIONS]; status == WW_OK && next != 0;) {
    size_t at = next;
    next = ww_rows_begin(writing->of.pack, &at);
    size_t of_id = at;
    sqlite3_int64 id = ww_rows_read(writing->of.pack, &writing->head, &of_id).number;
    sqlite3_int64 *known = &writing->store->locations[(uint64_t)id % WW_STORE_LOCATIONS];
    if (*known == id && id != 0) continue;
    status = put_row(writing, WW_TABLE_LOCATIONS, at);
    if (status == WW_OK) *known = id;
  }
  return status;
}

// A document that is there is told as this reading sees its head, and its text is put again only where it differs.
static ww_status put_known_document(struct writing *writing, sqlite3_int64 document) {
  struct ww_store *store = writing->store;
  bool there = false;
  writing->of.base[WW_TABLE_DOCUMENTS] = document;
  ww_status status = ww_put_with_numbers(store, WW_STORE_UNSET_CURRENT, document, 0, NULL, NULL, NULL, writing->error);
  sqlite3_stmt *statement = NULL;
  if (status == WW_OK) status = statement_of(store, WW_STORE_SET_HEAD, &statement, writing->error);
  if (status != WW_OK) return status;
  size_t at = writing->head.first[WW_TABLE_DOCUMENTS];
  (void)ww_rows_begin(writing->of.pack, &at);
  for (int column = 2; column <= (int)ww_tables[WW_TABLE_DOCUMENTS].count; column++) {
    struct ww_value value = ww_rows_read(writing->of.pack, &writing->head, &at);
    if (column < 12) (void)bind(writing, statement, column, &value);
  }
  (void)sqlite3_bind_int64(statement, 12, document);
  status = step(store, statement, NULL, NULL, NULL, writing->error);
  sqlite3_int64 text = 0;
  if (status == WW_OK)
    status = ww_put_with_numbers(store, WW_STORE_FIND_TEXT, document, ww_put_signed(writing->head.text_hash), &there, &text, NULL, writing->error);
  if (status != WW_OK) return status;
  if (!there) return put_single(writing, WW_TABLE_TEXTS);
  writing->of.base[WW_TABLE_TEXTS] = text;
  return WW_OK;
}

// The document where it is new, and the reading's own row; the rows below the reading follow with those of all other packs (bulk.h).
static ww_status put_reading(struct writing *writing, sqlite3_int64 document) {
  ww_status status = WW_OK;
  if (document != 0) {
    status = put_known_document(writing, document);
  } else {
    status = put_single(writing, WW_TABLE_DOCUMENTS);
    if (status == WW_OK) status = put_single(writing, WW_TABLE_TEXTS);
    if (status == WW_OK) status = put_single(writing, WW_TABLE_ORIGINALS);
  }
  if (status == WW_OK) status = put_single(writing, WW_TABLE_READINGS);
  if (status == WW_OK) status = put_locations(writing);
  if (status != WW_OK) return status;
  struct ww_buffer *written = &writing->store->written;
  ww_buffer_put(written, (const char *)&writing->of, sizeof writing->of);
  return written->failed ? ww_fail_memory(writing->error) : WW_OK;
}

static ww_status put_pack(struct ww_store *store, const char *pack, struct ww_error *error) {
  struct writing writing = {.store = store, .of = {.pack = pack}, .error = error};
  memcpy(&writing.head, pack, sizeof writing.head);
  const struct ww_pack_head *head = &writing.head;
  memcpy(writing.of.base, store->next, sizeof store->next);
  sqlite3_int64 document = 0, engine = 0, reading = 0, current = 0;
  bool by_input = false, read = false;
  ww_status status = ww_put_find_document(store, head, &document, &by_input, error);
  if (status == WW_OK) status = ww_put_find_engine(store, head->version, head->model, head->lexicon, true, &engine, error);
  writing.of.base[WW_TABLE_ENGINES] = engine;
  if (status == WW_OK && document != 0)
    status = ww_put_with_numbers(store, WW_STORE_FIND_READING, document, engine, &read, &reading, &current, error);
  if (status == WW_OK && read && current == 0) {
    status = ww_put_with_numbers(store, WW_STORE_UNSET_CURRENT, document, 0, NULL, NULL, NULL, error);
    if (status == WW_OK) status = ww_put_with_numbers(store, WW_STORE_SET_CURRENT, reading, 0, NULL, NULL, NULL, error);
  }
  if (status == WW_OK && !read) status = put_reading(&writing, document);
  if (status == WW_OK && !by_input)
    status = ww_put_with_numbers(store, WW_STORE_ADD_INPUT, ww_put_signed(head->input_hash), writing.of.base[WW_TABLE_DOCUMENTS], NULL, NULL, NULL, error);
  if (status != WW_OK || read) return status;
  bool whole = document == 0, text = whole || writing.of.base[WW_TABLE_TEXTS] == store->next[WW_TABLE_TEXTS];
  for (size_t i = 0; i < WW_TABLE_COUNT; i++)
    if (i == WW_TABLE_DOCUMENTS ? whole : i != WW_TABLE_TEXTS || text) store->next[i] += head->count[i];
  store->totals.documents += whole;
  store->totals.readings++;
  store->totals.events += head->count[WW_TABLE_EVENTS];
  return WW_OK;
}

// ---- transactions -------------------------------------------------------------------------------

// Another program may have written since: the next ids are asked for under the lock.
static ww_status find_next_ids(struct ww_store *store, struct ww_error *error) {
  static const struct {
    enum ww_table table;
    const char *sql;
  } numbered[] = {{WW_TABLE_DOCUMENTS, "SELECT max(id) FROM documents"}, {WW_TABLE_TEXTS, "SELECT max(id) FROM texts"},
                  {WW_TABLE_READINGS, "SELECT max(id) FROM readings"},   {WW_TABLE_SENTENCES, "SELECT max(id) FROM sentences"},
                  {WW_TABLE_ENTITIES, "SELECT max(id) FROM entities"},   {WW_TABLE_TIMES, "SELECT max(id) FROM times"},
                  {WW_TABLE_PLACES, "SELECT max(id) FROM places"},       {WW_TABLE_CLAIMS, "SELECT max(id) FROM claims"},
                  {WW_TABLE_FIGURES, "SELECT max(id) FROM figures"},     {WW_TABLE_EVENTS, "SELECT max(id) FROM events"}};
  for (size_t i = 0; i < sizeof numbered / sizeof *numbered; i++) {
    sqlite3_int64 last;
    ww_status status = ww_store_number(store, numbered[i].sql, 0, &last, error);
    if (status != WW_OK) return status;
    store->next[numbered[i].table] = last + 1;
  }
  store->next[WW_TABLE_SENTENCE_TEXT] = store->next[WW_TABLE_SENTENCES];
  return WW_OK;
}

ww_status ww_store_commit(struct ww_store *store, struct ww_error *error) {
  if (store->waiting.size == 0) return WW_OK;
  struct ww_store_totals before = store->totals;
  ww_status status = ww_store_execute(store, "BEGIN IMMEDIATE", error);
  if (status != WW_OK) return status;
  status = find_next_ids(store, error);
  ww_buffer_reset(&store->written);
  memset(store->locations, 0, sizeof store->locations);
  for (size_t at = 0; status == WW_OK && at < store->waiting.size;) {
    struct ww_pack_head head;
    memcpy(&head, store->waiting.data + at, sizeof head);
    status = put_pack(store, store->waiting.data + at, error);
    at += head.size;
  }
  if (status == WW_OK) status = ww_bulk_write(store, error);
  if (status == WW_OK) status = ww_store_execute(store, "COMMIT", error);
  if (status != WW_OK) {
    (void)sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    store->totals = before;
    store->engine = 0;  // may have been added here
    return status;
  }
  store->totals.transactions++;
  ww_buffer_reset(&store->waiting);
  store->waiting_count = 0;
  return WW_OK;
}
