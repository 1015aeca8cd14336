// put.c: packs into the file, many in one transaction. The lock is held only while rows go in, not while documents are
// read, so that two programs can fill one store by turns.
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "base/hash.h"
#include "store/store.h"

// The more rows go in at once, the fewer pages of the indexes are written again and again. What waits is lost in a kill and read again, and
// what goes in should fit SQLite's cache.
// Where documents come slowly they wait no longer than until the next one after a second. (When that is, no row tells.)
enum { WAITING_BYTES = 4 << 20, WAITING_PACKS = 1024, WAITING_SECONDS = 1 };

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
  ww_buffer_put_format(&sql, "%s(%s) VALUES(?", info->insert, info->columns);
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

static sqlite3_int64 signed_of(uint64_t hash) {
  sqlite3_int64 value;
  memcpy(&value, &hash, sizeof value);
  return value;
}

// Runs a statement with one or two integers bound.
static ww_status with_numbers(struct ww_store *store, enum ww_store_statement which, sqlite3_int64 a, sqlite3_int64 b, bool *row,
                              sqlite3_int64 *first, sqlite3_int64 *second, struct ww_error *error) {
  sqlite3_stmt *statement;
  ww_status status = statement_of(store, which, &statement, error);
  if (status != WW_OK) return status;
  int code = sqlite3_bind_int64(statement, 1, a);
  if (code == SQLITE_OK && sqlite3_bind_parameter_count(statement) > 1) code = sqlite3_bind_int64(statement, 2, b);
  return code == SQLITE_OK ? step(store, statement, row, first, second, error) : ww_store_fail(store, code, error);
}

// 0 where the store does not know the engine.
static ww_status find_engine(struct ww_store *store, const char *version, const char *model, const char *lexicon, bool add,
                             sqlite3_int64 *id, struct ww_error *error) {
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
  return WW_OK;
}

// The document of an input or of what it says; 0 where there is none. `*by_input` whether the very input was known.
static ww_status find_document(struct ww_store *store, const struct ww_pack_head *head, sqlite3_int64 *id, bool *by_input,
                               struct ww_error *error) {
  *id = head->stored;
  *by_input = head->stored != 0;
  if (*by_input) return WW_OK;
  ww_status status = with_numbers(store, WW_STORE_FIND_INPUT, signed_of(head->input_hash), 0, by_input, id, NULL, error);
  if (status != WW_OK || *by_input) return status;
  return with_numbers(store, WW_STORE_FIND_CONTENT, signed_of(head->content_hash), 0, NULL, id, NULL, error);
}

// ---- one pack into the file, inside a transaction ----------------------------------------------

struct writing {
  struct ww_store *store;
  const char *pack;
  struct ww_pack_head head;
  sqlite3_int64 base[WW_TABLE_COUNT + 1];   // what a reference's number is added to, by table; the last is the engine
  sqlite3_int64 count[WW_TABLE_COUNT];      // rows written so far
  struct ww_error *error;
};

static int bind(const struct writing *writing, sqlite3_stmt *statement, int column, const struct ww_value *value) {
  switch (value->kind) {
    case WW_VALUE_NULL: return sqlite3_bind_null(statement, column);
    case WW_VALUE_INT: return sqlite3_bind_int64(statement, column, value->number);
    case WW_VALUE_REF: return sqlite3_bind_int64(statement, column, writing->base[value->table] + value->number);
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

// Words of a sentence that are indexed after all other rows of the transaction.
struct late_words {
  const char *pack;
  size_t at;
  sqlite3_int64 sentence;
};

static ww_status put_words_later(struct writing *writing, size_t *at) {
  struct late_words late = {writing->pack, *at, writing->base[WW_TABLE_SENTENCE_TEXT] + writing->count[WW_TABLE_SENTENCE_TEXT]++};
  struct ww_buffer *words = &writing->store->words;
  (void)ww_rows_read(writing->pack, &writing->head, at);
  ww_buffer_put(words, (const char *)&late, sizeof late);
  return words->failed ? ww_fail_memory(writing->error) : WW_OK;
}

static ww_status put_row(struct writing *writing, size_t *at) {
  struct ww_store *store = writing->store;
  enum ww_table table = (enum ww_table)(unsigned char)writing->pack[(*at)++];
  if (table == WW_TABLE_SENTENCE_TEXT) return put_words_later(writing, at);
  const struct ww_table_info *info = &ww_tables[table];
  sqlite3_stmt *statement;
  ww_status status = insert_of(store, table, &statement, writing->error);
  if (status != WW_OK) return status;
  struct ww_value first[4];
  int code = SQLITE_OK, column = 1;
  if (info->numbered) code = sqlite3_bind_int64(statement, column++, writing->base[table] + writing->count[table]++);
  for (int i = 0; column <= (int)info->count; i++, column++) {
    struct ww_value value = ww_rows_read(writing->pack, &writing->head, at);
    if (i < 4) first[i] = value;
    int bound = bind(writing, statement, column, &value);
    if (code == SQLITE_OK) code = bound;
  }
  if (code != SQLITE_OK) return ww_store_fail(store, code, writing->error);
  status = step(store, statement, NULL, NULL, NULL, writing->error);
  if (status == WW_OK && table == WW_TABLE_LOCATIONS) status = put_box(writing, first);
  return status;
}

static ww_status put_rows(struct writing *writing, size_t from, size_t to) {
  ww_status status = WW_OK;
  for (size_t at = from; status == WW_OK && at < to;) status = put_row(writing, &at);
  return status;
}

// A document that is there is told as this reading sees its head, and its text is put again only where it differs.
static ww_status put_known_document(struct writing *writing, sqlite3_int64 document) {
  struct ww_store *store = writing->store;
  bool there = false;
  writing->base[WW_TABLE_DOCUMENTS] = document;
  ww_status status = with_numbers(store, WW_STORE_UNSET_CURRENT, document, 0, NULL, NULL, NULL, writing->error);
  sqlite3_stmt *statement = NULL;
  if (status == WW_OK) status = statement_of(store, WW_STORE_SET_HEAD, &statement, writing->error);
  if (status != WW_OK) return status;
  size_t at = sizeof writing->head + 1;
  for (int column = 2; column <= (int)ww_tables[WW_TABLE_DOCUMENTS].count; column++) {
    struct ww_value value = ww_rows_read(writing->pack, &writing->head, &at);
    if (column < 12) (void)bind(writing, statement, column, &value);
  }
  (void)sqlite3_bind_int64(statement, 12, document);
  status = step(store, statement, NULL, NULL, NULL, writing->error);
  sqlite3_int64 text = 0;
  if (status == WW_OK)
    status = with_numbers(store, WW_STORE_FIND_TEXT, document, signed_of(writing->head.text_hash), &there, &text, NULL, writing->error);
  if (status != WW_OK) return status;
  if (!there) return put_row(writing, &at);
  writing->base[WW_TABLE_TEXTS] = text;
  return WW_OK;
}

static ww_status put_pack(struct ww_store *store, const char *pack, struct ww_error *error) {
  struct writing writing = {.store = store, .pack = pack, .error = error};
  memcpy(&writing.head, pack, sizeof writing.head);
  const struct ww_pack_head *head = &writing.head;
  memcpy(writing.base, store->next, sizeof store->next);
  sqlite3_int64 document = 0, engine = 0, reading = 0, current = 0;
  bool by_input = false, read = false;
  ww_status status = find_document(store, head, &document, &by_input, error);
  if (status == WW_OK) status = find_engine(store, head->version, head->model, head->lexicon, true, &engine, error);
  writing.base[WW_TABLE_ENGINES] = engine;
  if (status == WW_OK && document != 0)
    status = with_numbers(store, WW_STORE_FIND_READING, document, engine, &read, &reading, &current, error);
  if (status == WW_OK && read && current == 0) {
    status = with_numbers(store, WW_STORE_UNSET_CURRENT, document, 0, NULL, NULL, NULL, error);
    if (status == WW_OK) status = with_numbers(store, WW_STORE_SET_CURRENT, reading, 0, NULL, NULL, NULL, error);
  }
  if (status == WW_OK && !read) {
    status = document != 0 ? put_known_document(&writing, document) : put_rows(&writing, sizeof *head, head->reading_at);
    if (status == WW_OK) status = put_rows(&writing, head->reading_at, head->size);
  }
  if (status == WW_OK && !by_input)
    status = with_numbers(store, WW_STORE_ADD_INPUT, signed_of(head->input_hash), writing.base[WW_TABLE_DOCUMENTS], NULL, NULL, NULL, error);
  if (status != WW_OK || read) return status;
  for (size_t i = 0; i < WW_TABLE_COUNT; i++) store->next[i] += writing.count[i];
  store->totals.documents += document == 0;
  store->totals.readings++;
  store->totals.events += head->events;
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

// FTS5 writes out what it has gathered whenever a statement with a trigger begins, and each document's reading has one: indexed
// beside the other rows, every document would make a segment of its own, to be merged again.
static ww_status put_all_words(struct ww_store *store, struct ww_error *error) {
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < store->words.size; i += sizeof(struct late_words)) {
    struct late_words late;
    struct writing writing = {.store = store, .error = error};
    memcpy(&late, store->words.data + i, sizeof late);
    memcpy(&writing.head, late.pack, sizeof writing.head);
    sqlite3_stmt *statement;
    status = insert_of(store, WW_TABLE_SENTENCE_TEXT, &statement, error);
    if (status != WW_OK) break;
    struct ww_value words = ww_rows_read(late.pack, &writing.head, &late.at);
    int code = sqlite3_bind_int64(statement, 1, late.sentence);
    if (code == SQLITE_OK) code = bind(&writing, statement, 2, &words);
    status = code == SQLITE_OK ? step(store, statement, NULL, NULL, NULL, error) : ww_store_fail(store, code, error);
  }
  return status;
}

ww_status ww_store_commit(struct ww_store *store, struct ww_error *error) {
  if (store->waiting.size == 0) return WW_OK;
  struct ww_store_totals before = store->totals;
  ww_status status = ww_store_execute(store, "BEGIN IMMEDIATE", error);
  if (status != WW_OK) return status;
  status = find_next_ids(store, error);
  ww_buffer_reset(&store->words);
  for (size_t at = 0; status == WW_OK && at < store->waiting.size;) {
    struct ww_pack_head head;
    memcpy(&head, store->waiting.data + at, sizeof head);
    status = put_pack(store, store->waiting.data + at, error);
    at += head.size;
  }
  if (status == WW_OK) status = put_all_words(store, error);
  if (status == WW_OK) status = ww_store_execute(store, "COMMIT", error);
  if (status != WW_OK) {
    (void)sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    store->totals = before;
    return status;
  }
  store->totals.transactions++;
  ww_buffer_reset(&store->waiting);
  store->waiting_count = 0;
  return WW_OK;
}

static bool same_engine(const struct ww_pack_head *a, const struct ww_pack_head *b) {
  return strcmp(a->version, b->version) == 0 && strcmp(a->model, b->model) == 0 && strcmp(a->lexicon, b->lexicon) == 0;
}

// Whether what waits has the pack's reading already; `*same_input` also the very input.
static bool is_waiting(const struct ww_store *store, const struct ww_pack_head *wanted, bool *same_input) {
  bool found = false;
  for (size_t at = 0; at < store->waiting.size;) {
    struct ww_pack_head head;
    memcpy(&head, store->waiting.data + at, sizeof head);
    bool same = wanted->stored != 0 ? head.stored == wanted->stored : head.input_hash == wanted->input_hash || head.content_hash == wanted->content_hash;
    if (same && same_engine(&head, wanted)) {
      found = true;
      if (wanted->stored != 0 || head.input_hash == wanted->input_hash) *same_input = true;
    }
    at += head.size;
  }
  return found;
}

// Whether the file has it.
static ww_status is_stored(struct ww_store *store, const struct ww_pack_head *head, bool *stored, bool *by_input, bool *current, struct ww_error *error) {
  sqlite3_int64 document = 0, engine = 0, reading = 0, is_current = 0;
  *stored = *by_input = *current = false;
  ww_status status = find_document(store, head, &document, by_input, error);
  if (status == WW_OK) status = find_engine(store, head->version, head->model, head->lexicon, false, &engine, error);
  if (status != WW_OK || document == 0 || engine == 0) return status;
  status = with_numbers(store, WW_STORE_FIND_READING, document, engine, stored, &reading, &is_current, error);
  *current = is_current != 0;
  return status;
}

static int64_t seconds(void) {
  struct timespec now;
  return clock_gettime(CLOCK_MONOTONIC, &now) == 0 ? (int64_t)now.tv_sec : 0;
}

ww_status ww_store_put_pack(struct ww_store *store, struct ww_slice pack, bool *known, struct ww_error *error) {
  struct ww_pack_head head;
  bool by_input = false, current = false, waits = false, same_input = false;
  *known = false;
  if (!store->writable) return ww_store_error(store, error, WW_ERROR_ARGUMENT, "is open for reading only");
  memcpy(&head, pack.data, sizeof head);
  waits = is_waiting(store, &head, &same_input);
  ww_status status = WW_OK;
  if (!waits) status = is_stored(store, &head, known, &by_input, &current, error);
  if (status != WW_OK) return status;
  *known = *known || waits;
  if (*known) store->totals.known++;
  // Known, and nothing about it is new to the file.
  if (waits ? same_input : *known && by_input && current) return WW_OK;
  int64_t now = seconds();
  if (store->waiting_count == 0) store->waiting_since = now;
  size_t before = store->waiting.size;
  ww_buffer_put_slice(&store->waiting, pack);
  if (store->waiting.failed) {
    store->waiting.failed = false;
    store->waiting.size = before;
    return ww_fail_memory(error);
  }
  store->waiting_count++;
  bool enough = store->waiting.size >= WAITING_BYTES || store->waiting_count >= WAITING_PACKS || now - store->waiting_since > WAITING_SECONDS;
  return enough ? ww_store_commit(store, error) : WW_OK;
}

ww_status ww_store_has_input(struct ww_store *store, uint64_t input_hash, const struct ww_engine *engine, bool *has, struct ww_error *error) {
  struct ww_pack_head head = {.input_hash = input_hash};
  memcpy(head.version, engine->version, sizeof head.version);
  memcpy(head.model, engine->model, sizeof head.model);
  memcpy(head.lexicon, engine->lexicon, sizeof head.lexicon);
  sqlite3_int64 document = 0, of_engine = 0, reading = 0, current = 0;
  bool there = false;
  *has = false;
  for (size_t at = 0; at < store->waiting.size;) {
    struct ww_pack_head waiting;
    memcpy(&waiting, store->waiting.data + at, sizeof waiting);
    if (same_engine(&waiting, &head) && waiting.input_hash == input_hash) {
      *has = true;
      return WW_OK;
    }
    at += waiting.size;
  }
  ww_status status = with_numbers(store, WW_STORE_FIND_INPUT, signed_of(input_hash), 0, &there, &document, NULL, error);
  if (status == WW_OK && there) status = find_engine(store, head.version, head.model, head.lexicon, false, &of_engine, error);
  if (status != WW_OK || of_engine == 0) return status;
  status = with_numbers(store, WW_STORE_FIND_READING, document, of_engine, has, &reading, &current, error);
  // Another engine has read it since: this one's reading stands again.
  if (status == WW_OK && *has && current == 0) status = with_numbers(store, WW_STORE_UNSET_CURRENT, document, 0, NULL, NULL, NULL, error);
  if (status == WW_OK && *has && current == 0) status = with_numbers(store, WW_STORE_SET_CURRENT, reading, 0, NULL, NULL, NULL, error);
  return status;
}
