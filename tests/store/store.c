// A store through the public interface, on good disks and bad ones. What is told about a document is looked at through SQLite
// itself, as a user's program would.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include <sqlite3.h>

#include "base/hash.h"
#include "base/slice.h"
#include "input/scratch.h"
#include "store/schema.h"
#include "store/vfs.h"

enum { REPORTS = 12, ROOMS = 24 };

static struct ww_reader *reader;
static struct ww_worker *worker;

static int open_reader(void **state) {
  (void)state;
  struct ww_reader_options files = {.model = WW_TEST_MODEL, .knowledge = WW_TEST_KNOWLEDGE};
  struct ww_error error;
  vfs_install();
  scratch_open("store");
  if (access(WW_TEST_MODEL, R_OK) != 0 || access(WW_TEST_KNOWLEDGE, R_OK) != 0) return 0;
  if (ww_reader_open(&files, &reader, &error) != WW_OK) return -1;
  return ww_worker_new(reader, NULL, &worker, &error) == WW_OK ? 0 : -1;
}

static int close_reader(void **state) {
  (void)state;
  ww_worker_free(worker);
  ww_reader_close(reader);
  scratch_close();
  return 0;
}

static int need_reader(void **state) {
  (void)state;
  vfs_set_room(INT64_MAX);
  vfs_set_read_only(false);
  return 0;
}

// The i-th invented report. Each is a document of its own.
static struct ww_document report(int i) {
  static char text[400], id[16];
  static const char *const who[] = {"Kenyan", "Chadian", "Malian", "Somali"}, *const where[] = {"Garissa", "Damascus", "Lima"};
  (void)snprintf(id, sizeof id, "r-%d", i);
  (void)snprintf(text, sizeof text,
                 "%s soldiers attacked a rebel camp near %s on Monday, the army said. %d rebels were killed. The rebels denied that "
                 "they had lost anybody. The president condemned the attack \xe2\x80\x94 and asked Ghana for help.",
                 who[i % 4], where[i % 3], i + 2);
  return (struct ww_document){.id = ww_slice_cstring(id), .text = ww_slice_cstring(text), .title = WW_SLICE("Camp attacked"),
                              .date = WW_SLICE("2016-05-04"), .publisher = WW_SLICE("Example Post")};
}

static ww_status put(struct ww_store *store, const struct ww_document *document, bool *known, struct ww_error *error) {
  const struct ww_article *article;
  assert_int_equal(ww_read(worker, document, &article, error), WW_OK);
  return ww_store_put(store, worker, document, known, error);
}

// Puts reports [from, to) and commits.
static ww_status put_reports(struct ww_store *store, int from, int to, struct ww_error *error) {
  ww_status status = WW_OK;
  for (int i = from; status == WW_OK && i < to; i++) {
    struct ww_document document = report(i);
    status = put(store, &document, NULL, error);
  }
  return status == WW_OK ? ww_store_commit(store, error) : status;
}

static struct ww_store *open_store(const char *path, bool write) {
  struct ww_store_options options = {.write = write, .wait_milliseconds = 50};
  struct ww_store *store = NULL;
  struct ww_error error;
  error.message[0] = 0;
  ww_status status = ww_store_open(path, &options, &store, &error);
  if (status != WW_OK) fail_msg("%s: %s", error.file, error.message);
  return store;
}

// A path that must not open, with words of the message.
static void refuse(const char *path, bool write, ww_status wanted, const char *words) {
  struct ww_store_options options = {.write = write, .wait_milliseconds = 50};
  struct ww_store *store = (struct ww_store *)&options;
  struct ww_error error;
  assert_int_equal(ww_store_open(path, &options, &store, &error), wanted);
  assert_null(store);
  assert_int_equal(error.status, wanted);
  assert_string_equal(error.file, path);
  if (strstr(error.message, words) == NULL) fail_msg("'%s' does not say '%s'", error.message, words);
}

// The first column of a query's first row.
static sqlite3_int64 ask(const char *path, const char *sql) {
  sqlite3 *db;
  sqlite3_stmt *statement;
  assert_int_equal(sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) fail_msg("%s: %s", sql, sqlite3_errmsg(db));
  assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
  sqlite3_int64 value = sqlite3_column_int64(statement, 0);
  assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
  assert_int_equal(sqlite3_close(db), SQLITE_OK);
  return value;
}

static uint64_t hash_query(sqlite3 *db, const char *sql, uint64_t hash) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) fail_msg("%s: %s", sql, sqlite3_errmsg(db));
  while (sqlite3_step(statement) == SQLITE_ROW) {
    for (int i = 0; i < sqlite3_column_count(statement); i++) {
      const void *data = sqlite3_column_blob(statement, i);
      size_t size = (size_t)sqlite3_column_bytes(statement, i);
      hash = ww_hash(data == NULL ? "" : data, size, hash + (uint64_t)sqlite3_column_type(statement, i));
    }
  }
  assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
  return hash;
}

// One number for all that is stored: every row of every table, the index of words by what it finds. Checks on the way that the
// file is sound, that every reference leads somewhere, and that the index of words is that of the sentences.
static uint64_t check_and_hash(const char *path) {
  static const char *const tables[] = {"engines", "documents", "texts", "originals", "inputs", "readings", "sentences", "entities", "times", "locations",
                                       "places", "claims", "claim_links", "figures", "events", "event_contexts", "event_parties", "event_places",
                                       "event_figures"};
  sqlite3 *db;
  sqlite3_stmt *statement;
  assert_int_equal(sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
  assert_int_equal(sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1, &statement, NULL), SQLITE_OK);
  assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
  assert_string_equal((const char *)sqlite3_column_text(statement, 0), "ok");
  assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
  assert_int_equal(sqlite3_prepare_v2(db, "PRAGMA foreign_key_check", -1, &statement, NULL), SQLITE_OK);
  assert_int_equal(sqlite3_step(statement), SQLITE_DONE);
  assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
  assert_int_equal(sqlite3_exec(db, "INSERT INTO sentence_text(sentence_text) VALUES('integrity-check')", NULL, NULL, NULL), SQLITE_OK);
  uint64_t hash = 0;
  char sql[200];
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    (void)snprintf(sql, sizeof sql, "SELECT * FROM %s", tables[i]);
    hash = hash_query(db, sql, hash);
  }
  hash = hash_query(db, "SELECT rowid FROM sentence_text WHERE sentence_text MATCH 'rebels AND army' ORDER BY rowid", hash);
  hash = hash_query(db, "SELECT id FROM location_box WHERE min_lat > -90 ORDER BY id", hash);
  assert_int_equal(sqlite3_close(db), SQLITE_OK);
  return hash;
}

static const char *path_of(const char *name) {
  const char *path = scratch(name);
  char other[900];
  (void)remove(path);
  (void)snprintf(other, sizeof other, "%s-wal", path);
  (void)remove(other);
  (void)snprintf(other, sizeof other, "%s-shm", path);
  (void)remove(other);
  return path;
}

static uint64_t whole_hash(void) {
  static uint64_t hash;
  struct ww_error error;
  if (hash != 0) return hash;
  const char *path = path_of("whole.db");
  struct ww_store *store = open_store(path, true);
  assert_int_equal(put_reports(store, 0, REPORTS, &error), WW_OK);
  ww_store_close(store);
  hash = check_and_hash(path);
  return hash;
}

// ---- tests --------------------------------------------------------------------------------------

static void the_same_report_once(void **state) {
  (void)state;
  if (worker == NULL) skip();
  struct ww_error error;
  const char *path = path_of("once.db");
  struct ww_store *store = open_store(path, true);
  bool known = true;
  struct ww_document document = report(0);
  assert_int_equal(put(store, &document, &known, &error), WW_OK);
  assert_false(known);
  // Before the transaction, and after it.
  assert_int_equal(put(store, &document, &known, &error), WW_OK);
  assert_true(known);
  assert_int_equal(ww_store_commit(store, &error), WW_OK);
  assert_int_equal(put(store, &document, &known, &error), WW_OK);
  assert_true(known);
  // Under another id and address it is the same report; with other line ends too, and from then on that is known unread.
  document.id = WW_SLICE("other");
  document.url = WW_SLICE("https://example.org/1");
  assert_int_equal(put(store, &document, &known, &error), WW_OK);
  assert_true(known);
  char text[420];
  (void)snprintf(text, sizeof text, "%s\r\n", report(0).text.data);
  document.text = ww_slice_cstring(text);
  assert_int_equal(ww_store_commit(store, &error), WW_OK);
  // Another outlet's copy is another document, and so is the same on another day.
  document = report(0);
  document.publisher = WW_SLICE("Another Post");
  assert_int_equal(put(store, &document, &known, &error), WW_OK);
  assert_false(known);
  document = report(0);
  document.date = WW_SLICE("2016-05-11");
  assert_int_equal(put(store, &document, &known, &error), WW_OK);
  assert_false(known);
  assert_int_equal(ww_store_commit(store, &error), WW_OK);
  struct ww_store_totals totals;
  ww_store_get_totals(store, &totals);
  assert_int_equal(totals.documents, 3);
  assert_int_equal(totals.readings, 3);
  assert_int_equal(totals.known, 3);
  assert_true(totals.events >= 9);
  ww_store_close(store);
  (void)check_and_hash(path);
  assert_int_equal(ask(path, "SELECT count(*) FROM documents"), 3);
  assert_int_equal(ask(path, "SELECT count(*) FROM events"), (sqlite3_int64)totals.events);
}

// What is not committed is not there; what others do not know they do not see; a reader sees whole transactions.
static void readers_see_what_is_committed(void **state) {
  (void)state;
  if (worker == NULL) skip();
  struct ww_error error;
  const char *path = path_of("seen.db");
  struct ww_store *store = open_store(path, true);
  struct ww_document document = report(0);
  assert_int_equal(put(store, &document, NULL, &error), WW_OK);
  struct ww_store *other = open_store(path, false);
  assert_int_equal(ask(path, "SELECT count(*) FROM documents"), 0);
  assert_int_equal(ww_store_commit(store, &error), WW_OK);
  assert_int_equal(ask(path, "SELECT count(*) FROM documents"), 1);
  assert_int_equal(put(other, &document, NULL, &error), WW_ERROR_ARGUMENT);
  assert_non_null(strstr(error.message, "reading only"));
  document = report(1);
  assert_int_equal(put(store, &document, NULL, &error), WW_OK);
  ww_store_close(store);
  ww_store_close(other);
  assert_int_equal(ask(path, "SELECT count(*) FROM documents"), 1);
}

static void two_write_by_turns(void **state) {
  (void)state;
  if (worker == NULL) skip();
  struct ww_error error;
  const char *path = path_of("turns.db");
  struct ww_store *one = open_store(path, true), *two = open_store(path, true);
  for (int i = 0; i < REPORTS; i++) {
    struct ww_document document = report(i);
    struct ww_store *store = i % 2 == 0 ? one : two;
    assert_int_equal(put(store, &document, NULL, &error), WW_OK);
    assert_int_equal(ww_store_commit(store, &error), WW_OK);
  }
  ww_store_close(one);
  ww_store_close(two);
  assert_true(check_and_hash(path) == whole_hash());
}

static void waits_for_a_lock_and_says_so(void **state) {
  (void)state;
  if (worker == NULL) skip();
  struct ww_error error;
  const char *path = path_of("locked.db");
  struct ww_store *store = open_store(path, true);
  assert_int_equal(put_reports(store, 0, 3, &error), WW_OK);
  sqlite3 *db;
  assert_int_equal(sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
  assert_int_equal(sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
  assert_int_equal(put_reports(store, 3, REPORTS, &error), WW_ERROR_IO);
  assert_non_null(strstr(error.message, "another program is writing"));
  assert_string_equal(error.file, path);
  refuse(path, true, WW_ERROR_IO, "another program is writing");
  assert_int_equal(sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
  assert_int_equal(sqlite3_close(db), SQLITE_OK);
  // What was put is still put.
  assert_int_equal(ww_store_commit(store, &error), WW_OK);
  ww_store_close(store);
  assert_true(check_and_hash(path) == whole_hash());
}

// The disk is full after any number of bytes: what was committed is there, the message says so, and with room the rest follows.
static void full_disk_at(int64_t bytes) {
  struct ww_error error;
  const char *path = path_of("full.db");
  struct ww_store *store = open_store(path, true);
  assert_int_equal(put_reports(store, 0, 4, &error), WW_OK);
  vfs_set_room(bytes);
  ww_status status = WW_OK;
  for (int i = 4; status == WW_OK && i < REPORTS; i++) status = put_reports(store, i, i + 1, &error);
  if (status != WW_OK) {
    assert_int_equal(status, WW_ERROR_IO);
    assert_non_null(strstr(error.message, "the disk is full"));
  }
  ww_store_close(store);
  vfs_set_room(INT64_MAX);
  assert_true(ask(path, "SELECT count(*) FROM documents") >= 4);
  (void)check_and_hash(path);
  store = open_store(path, true);
  assert_int_equal(put_reports(store, 0, REPORTS, &error), WW_OK);
  ww_store_close(store);
  assert_true(check_and_hash(path) == whole_hash());
}

static void a_full_disk_loses_nothing(void **state) {
  (void)state;
  if (worker == NULL) skip();
  struct ww_error error;
  // How much the reports need, to fill the disk at any point of it.
  const char *path = path_of("full.db");
  struct ww_store *store = open_store(path, true);
  assert_int_equal(put_reports(store, 0, 4, &error), WW_OK);
  vfs_set_room(INT64_MAX / 2);
  for (int i = 4; i < REPORTS; i++) assert_int_equal(put_reports(store, i, i + 1, &error), WW_OK);
  int64_t needed = INT64_MAX / 2 - vfs_room();
  ww_store_close(store);
  assert_true(needed > 50000);
  for (int i = 0; i < ROOMS; i++) full_disk_at(needed * i / ROOMS);
}

// There is no room for the schema itself: no half of a store is left behind that later runs stumble over.
static void a_full_disk_at_the_start(void **state) {
  (void)state;
  if (worker == NULL) skip();
  struct ww_error error;
  const struct ww_store_options options = {.write = true};
  for (int64_t bytes = 0; bytes < 400000; bytes += 16384) {
    const char *path = path_of("start.db");
    struct ww_store *store;
    vfs_set_room(bytes);
    ww_status status = ww_store_open(path, &options, &store, &error);
    ww_store_close(store);
    vfs_set_room(INT64_MAX);
    if (status != WW_OK) assert_int_equal(status, WW_ERROR_IO);
    if (bytes == 0) assert_int_equal(status, WW_ERROR_IO);
    store = open_store(path, true);
    assert_int_equal(put_reports(store, 0, REPORTS, &error), WW_OK);
    ww_store_close(store);
    assert_true(check_and_hash(path) == whole_hash());
  }
}

static void a_read_only_disk(void **state) {
  (void)state;
  if (worker == NULL) skip();
  struct ww_error error;
  const char *path = path_of("still.db");
  struct ww_store *store = open_store(path, true);
  assert_int_equal(put_reports(store, 0, REPORTS, &error), WW_OK);
  ww_store_close(store);
  vfs_set_read_only(true);
  refuse(path, true, WW_ERROR_IO, "read-only");
  store = open_store(path, false);
  ww_store_close(store);
  refuse(path_of("never.db"), true, WW_ERROR_IO, "cannot be opened");
  vfs_set_read_only(false);
  assert_true(check_and_hash(path) == whole_hash());
}

// Bytes of a file, and whether anything stands beside it.
static uint64_t bytes_of(const char *path) {
  static char bytes[4 << 20];
  char beside[900];
  FILE *file = fopen(path, "rb");
  assert_non_null(file);
  size_t size = fread(bytes, 1, sizeof bytes, file);
  assert_int_equal(fclose(file), 0);
  (void)snprintf(beside, sizeof beside, "%s-wal", path);
  uint64_t seed = access(beside, F_OK) == 0;
  (void)snprintf(beside, sizeof beside, "%s-shm", path);
  return ww_hash(bytes, size, seed * 2 + (access(beside, F_OK) == 0));
}

static void run_sql(const char *path, const char *sql) {
  sqlite3 *db;
  assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) fail_msg("%s", sqlite3_errmsg(db));
  assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static void refuse_untouched(const char *path, ww_status wanted, const char *words) {
  uint64_t before = bytes_of(path);
  refuse(path, true, wanted, words);
  refuse(path, false, wanted, words);
  assert_true(bytes_of(path) == before);
}

static void other_files_stay_untouched(void **state) {
  (void)state;
  char sql[80];
  scratch_text("notes.txt", "These are notes, and no store of anything at all. They are a little longer than a head.\n");
  refuse_untouched(scratch("notes.txt"), WW_ERROR_STORE, "no store of whowhom");
  scratch_text("short.txt", "SQL");
  refuse_untouched(scratch("short.txt"), WW_ERROR_STORE, "no store of whowhom");
  run_sql(path_of("cookies.db"), "CREATE TABLE cookies(name TEXT); INSERT INTO cookies VALUES('a')");
  refuse_untouched(scratch("cookies.db"), WW_ERROR_STORE, "of another program");
  run_sql(path_of("logged.db"), "PRAGMA journal_mode=WAL; CREATE TABLE cookies(name TEXT); INSERT INTO cookies VALUES('a')");
  refuse_untouched(scratch("logged.db"), WW_ERROR_STORE, "of another program");
  run_sql(path_of("marked.db"), "PRAGMA application_id=7; PRAGMA user_version=3");
  refuse_untouched(scratch("marked.db"), WW_ERROR_STORE, "of another program");
  (void)snprintf(sql, sizeof sql, "PRAGMA application_id=%d; PRAGMA user_version=%d", WW_STORE_APPLICATION_ID, WW_STORE_VERSION + 1);
  run_sql(path_of("newer.db"), sql);
  refuse_untouched(scratch("newer.db"), WW_ERROR_STORE, "newer whowhom");
  scratch_folder("folder.db");
  refuse(scratch("folder.db"), true, WW_ERROR_IO, "folder");
  refuse(scratch("folder.db"), false, WW_ERROR_IO, "folder");
  refuse(scratch("none.db"), false, WW_ERROR_IO, "no such file");
  refuse(scratch("none/none.db"), true, WW_ERROR_IO, "cannot be opened");
  struct ww_error error;
  struct ww_store *store;
  assert_int_equal(ww_store_open(scratch("none.db"), &(struct ww_store_options){.write = true, .existing = true}, &store, &error), WW_ERROR_IO);
  assert_int_not_equal(access(scratch("none.db"), F_OK), 0);
  assert_int_equal(ww_store_open("", NULL, &store, &error), WW_ERROR_ARGUMENT);
  ww_store_close(NULL);
}

// A foreign file whose log has not been carried into it: the log is neither played back nor taken away.
static void a_foreign_log_stays(void **state) {
  (void)state;
  const char *path = path_of("busy.db");
  char log[900];
  sqlite3 *db;
  assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
  assert_int_equal(sqlite3_exec(db, "PRAGMA journal_mode=WAL; CREATE TABLE cookies(name TEXT); INSERT INTO cookies VALUES('a')", NULL, NULL, NULL), SQLITE_OK);
  (void)snprintf(log, sizeof log, "%s-wal", path);
  uint64_t before = bytes_of(path), log_before = bytes_of(log);
  refuse(path, true, WW_ERROR_STORE, "of another program");
  refuse(path, false, WW_ERROR_STORE, "of another program");
  assert_true(bytes_of(path) == before);
  assert_true(bytes_of(log) == log_before);
  assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static void empty_files_become_stores(void **state) {
  (void)state;
  if (worker == NULL) skip();
  struct ww_error error;
  (void)path_of("empty.db");
  scratch_text("empty.db", "");
  refuse(scratch("empty.db"), false, WW_ERROR_STORE, "nothing is in it");
  struct ww_store *store = open_store(scratch("empty.db"), true);
  assert_int_equal(put_reports(store, 0, REPORTS, &error), WW_OK);
  ww_store_close(store);
  assert_true(check_and_hash(scratch("empty.db")) == whole_hash());
  // Made, and killed before the schema was in it.
  run_sql(path_of("born.db"), "PRAGMA journal_mode=WAL");
  store = open_store(scratch("born.db"), true);
  ww_store_close(store);
  assert_int_equal(ask(scratch("born.db"), "PRAGMA user_version"), WW_STORE_VERSION);
}

static void damaged_files_are_named(void **state) {
  (void)state;
  if (worker == NULL) skip();
  struct ww_error error;
  const char *path = path_of("damaged.db");
  struct ww_store *store = open_store(path, true);
  assert_int_equal(put_reports(store, 0, REPORTS, &error), WW_OK);
  ww_store_close(store);
  struct stat about;
  assert_int_equal(stat(path, &about), 0);
  // Cut short, at a page and inside one.
  for (int i = 1; i < 4; i++) {
    assert_int_equal(truncate(path, about.st_size * i / 4 + i), 0);
    refuse_untouched(path, WW_ERROR_STORE, "cut short");
    (void)remove(path);
    store = open_store(path, true);
    assert_int_equal(put_reports(store, 0, REPORTS, &error), WW_OK);
    ww_store_close(store);
  }
  // Every page but the first overwritten.
  FILE *file = fopen(path, "r+b");
  assert_non_null(file);
  assert_int_equal(fseek(file, 4096, SEEK_SET), 0);
  for (long i = 4096; i < about.st_size; i++) assert_int_not_equal(fputc((int)(i * 7 % 251), file), EOF);
  assert_int_equal(fclose(file), 0);
  store = NULL;
  ww_status status = ww_store_open(path, &(struct ww_store_options){.write = true}, &store, &error);
  if (status == WW_OK) status = put_reports(store, 0, REPORTS, &error);
  assert_int_equal(status, WW_ERROR_STORE);
  assert_non_null(strstr(error.message, "damaged"));
  ww_store_close(store);
}

static char *text_of(const char *path) {
  static char text[64 << 10];
  FILE *file = fopen(path, "rb");
  assert_non_null(file);
  size_t size = fread(text, 1, sizeof text - 1, file);
  assert_int_equal(fclose(file), 0);
  text[size] = 0;
  return text;
}

static void an_older_version_is_brought_up(void **state) {
  (void)state;
  struct ww_error error;
  const char *path = path_of("older.db");
  run_sql(path, text_of(WW_TEST_SOURCE_DIR "/tests/store/version1.sql"));
  run_sql(path, "CREATE VIEW mine AS SELECT count(*) FROM events");
  refuse(path, false, WW_ERROR_STORE, "version 1");
  // No room for it: it stays what it was.
  vfs_set_room(8192);
  refuse(path, true, WW_ERROR_IO, "the disk is full");
  vfs_set_room(INT64_MAX);
  assert_int_equal(ask(path, "PRAGMA user_version"), 1);
  assert_int_equal(ask(path, "SELECT count(*) FROM events_flat"), 2);
  struct ww_store *store = open_store(path, true);
  ww_store_close(store);
  assert_int_equal(ask(path, "PRAGMA user_version"), WW_STORE_VERSION);
  assert_int_equal(ask(path, "PRAGMA application_id"), WW_STORE_APPLICATION_ID);
  assert_int_equal(ask(path, "SELECT count(*) FROM events_flat WHERE actor_code = 'KEN' AND event = 'ASSAULT'"), 1);
  assert_int_equal(ask(path, "SELECT words IS NULL FROM readings"), 1);
  assert_int_equal(ask(path, "SELECT count(*) FROM story_queue"), 1);
  assert_int_equal(ask(path, "SELECT * FROM mine"), 2);
  (void)check_and_hash(path);
  if (worker == NULL) skip();
  store = open_store(path, true);
  assert_int_equal(put_reports(store, 0, REPORTS, &error), WW_OK);
  ww_store_close(store);
  assert_int_equal(ask(path, "SELECT count(*) FROM readings"), 1 + REPORTS);
  assert_int_equal(ask(path, "SELECT count(*) FROM readings WHERE words > 10"), REPORTS);
  (void)check_and_hash(path);
}

// A file of an older version has the same columns after it as a new one, in whatever order, and the same indexes and views.
static void an_older_version_becomes_the_same(void **state) {
  (void)state;
  static const char sql[] =
      "SELECT count(*) FROM (SELECT m.type, m.name, p.name, p.type FROM main.sqlite_master AS m JOIN pragma_table_info(m.name) AS p"
      "  EXCEPT SELECT m.type, m.name, p.name, p.type FROM other.sqlite_master AS m JOIN pragma_table_info(m.name, 'other') AS p)";
  static const char names[] = "SELECT count(*) FROM (SELECT type, name FROM main.sqlite_master EXCEPT SELECT type, name FROM other.sqlite_master)";
  const char *paths[] = {path_of("new.db"), path_of("old.db")};
  run_sql(paths[1], text_of(WW_TEST_SOURCE_DIR "/tests/store/version1.sql"));
  for (int i = 0; i < 2; i++) ww_store_close(open_store(paths[i], true));
  for (int i = 0; i < 2; i++) {
    sqlite3 *db;
    sqlite3_stmt *statement;
    char attach[900];
    (void)snprintf(attach, sizeof attach, "ATTACH '%s' AS other", paths[1 - i]);
    assert_int_equal(sqlite3_open(paths[i], &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, attach, NULL, NULL, NULL), SQLITE_OK);
    const char *const both[] = {sql, names};
    for (int k = 0; k < 2; k++) {
      if (sqlite3_prepare_v2(db, both[k], -1, &statement, NULL) != SQLITE_OK) fail_msg("%s", sqlite3_errmsg(db));
      assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
      assert_int_equal(sqlite3_column_int(statement, 0), 0);
      assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
    }
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
  }
}

// Each table of the file is in docs/schema.md with each of its columns; those of stories are told in docs/stories.md.
static void the_documentation_names_every_column(void **state) {
  (void)state;
  const char *path = path_of("told.db");
  char page[64 << 10];
  (void)snprintf(page, sizeof page, "%s", text_of(WW_TEST_SOURCE_DIR "/docs/schema.md"));
  ww_store_close(open_store(path, true));
  sqlite3 *db;
  sqlite3_stmt *statement;
  assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
  static const char sql[] =
      "SELECT m.name, p.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS p WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
      "  AND m.name NOT LIKE 'sentence_text%' AND m.name NOT LIKE 'location_box_%' AND p.name <> 'id'"
      "  AND m.name NOT LIKE 'stor%' AND m.name NOT IN ('copies', 'event_links', 'event_refusals')";
  assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
  int columns = 0;
  for (; sqlite3_step(statement) == SQLITE_ROW; columns++) {
    const char *table = (const char *)sqlite3_column_text(statement, 0), *column = (const char *)sqlite3_column_text(statement, 1);
    char words[100];
    (void)snprintf(words, sizeof words, "| `%s` |", table);
    const char *row = strstr(page, words);
    if (row == NULL) fail_msg("docs/schema.md has no row for the table %s", table);
    const char *end = strchr(row, '\n');
    (void)snprintf(words, sizeof words, "`%s`", column);
    const char *found = strstr(row, words);
    // sector1 ... sector4 are told by the first and the last.
    if ((found == NULL || found > end) && strncmp(column, "sector", 6) != 0) fail_msg("docs/schema.md does not tell %s.%s", table, column);
  }
  assert_true(columns > 100);
  assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
  assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(the_same_report_once, need_reader),
      cmocka_unit_test_setup(readers_see_what_is_committed, need_reader),
      cmocka_unit_test_setup(two_write_by_turns, need_reader),
      cmocka_unit_test_setup(waits_for_a_lock_and_says_so, need_reader),
      cmocka_unit_test_setup(a_full_disk_loses_nothing, need_reader),
      cmocka_unit_test_setup(a_full_disk_at_the_start, need_reader),
      cmocka_unit_test_setup(a_read_only_disk, need_reader),
      cmocka_unit_test_setup(other_files_stay_untouched, need_reader),
      cmocka_unit_test_setup(a_foreign_log_stays, need_reader),
      cmocka_unit_test_setup(empty_files_become_stores, need_reader),
      cmocka_unit_test_setup(damaged_files_are_named, need_reader),
      cmocka_unit_test_setup(an_older_version_is_brought_up, need_reader),
      cmocka_unit_test_setup(an_older_version_becomes_the_same, need_reader),
      cmocka_unit_test_setup(the_documentation_names_every_column, need_reader),
  };
  return cmocka_run_group_tests(tests, open_reader, close_reader);
}
