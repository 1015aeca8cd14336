// open.c: opening a store, and telling one from whatever else a file may be. What is no store is never written to.
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "store/bulk.h"
#include "store/head.h"
#include "store/schema.h"
#include "store/store.h"

enum { WAIT_MILLISECONDS = 10000 };

// Settings of every handle. NORMAL in WAL: a transaction does not wait for the disk; a loss of power may take the last ones,
// never the file. The log is carried into the file every 32 MiB, so that a page that changes often is written once. Erasing
// what is deleted (secure_delete, which Debian switches on) would double what the full-text index costs.
static const char writing_settings[] =
    "PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=8192;"
    "PRAGMA journal_size_limit=67108864; PRAGMA secure_delete=OFF; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;";
static const char reading_settings[] = "PRAGMA cache_size=-65536; PRAGMA query_only=1; PRAGMA temp_store=MEMORY;";

static ww_status check_marks(const struct ww_store *store, uint32_t application, uint32_t version, bool bare, int *out, struct ww_error *error) {
  *out = 0;
  if (application == 0 && version == 0 && bare) return WW_OK;
  if (application != WW_STORE_APPLICATION_ID || version < 1)
    return ww_store_error(store, error, WW_ERROR_STORE, "is a database of another program and no store of whowhom: name another file");
  if (version > WW_STORE_VERSION)
    return ww_store_error(store, error, WW_ERROR_STORE, "is a store of version %lu, and this whowhom knows versions up to %d: take a newer whowhom",
                          (unsigned long)version, WW_STORE_VERSION);
  *out = (int)version;
  return WW_OK;
}

// Whose file is it, as SQLite reads it? `*version` 0 where nothing is in it yet.
static ww_status identify(struct ww_store *store, int *version, struct ww_error *error) {
  sqlite3_int64 application, of_file, objects;
  ww_status status = ww_store_number(store, "PRAGMA application_id", 0, &application, error);
  if (status == WW_OK) status = ww_store_number(store, "PRAGMA user_version", 0, &of_file, error);
  if (status == WW_OK) status = ww_store_number(store, "SELECT count(*) FROM sqlite_master", 0, &objects, error);
  if (status != WW_OK) return status;
  return check_marks(store, (uint32_t)application, (uint32_t)of_file, objects == 0, version, error);
}

// A path as SQLite's URI, told that nobody writes to the file.
static char *immutable_uri(const char *path) {
  static const char hex[] = "0123456789ABCDEF";
  char *uri = ww_alloc(3 * strlen(path) + sizeof "file:?immutable=1", 1), *at = uri;
  if (uri == NULL) return NULL;
  memcpy(at, "file:", 5);
  at += 5;
  for (; *path != 0; path++) {
    bool plain = strchr("?#%", *path) == NULL;
    if (plain) {
      *at++ = *path;
      continue;
    }
    *at++ = '%';
    *at++ = hex[(unsigned char)*path >> 4];
    *at++ = hex[(unsigned char)*path & 15];
  }
  memcpy(at, "?immutable=1", sizeof "?immutable=1");
  return uri;
}

static int open_file(struct ww_store *store, const struct ww_store_options *options, bool write, bool immutable) {
  int flags = SQLITE_OPEN_NOMUTEX | (write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
  char *uri = immutable ? immutable_uri(store->path) : NULL;
  if (immutable && uri == NULL) return SQLITE_NOMEM;
  int code = sqlite3_open_v2(immutable ? uri : store->path, &store->db, flags | (immutable ? SQLITE_OPEN_URI : 0), NULL);
  ww_free(uri);
  if (code != SQLITE_OK) return code;
  (void)sqlite3_extended_result_codes(store->db, 1);
  return sqlite3_busy_timeout(store->db, options->wait_milliseconds > 0 ? (int)options->wait_milliseconds : WAIT_MILLISECONDS);
}

static void close_file(struct ww_store *store) {
  (void)sqlite3_close(store->db);
  store->db = NULL;
}

// Looks at a file that has a log, without carrying the log into it at the end.
static ww_status probe(struct ww_store *store, const struct ww_store_options *options, struct ww_error *error) {
  int version = 0, code = open_file(store, options, false, false);
  if (code == SQLITE_OK) code = sqlite3_db_config(store->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  ww_status status = code == SQLITE_OK ? identify(store, &version, error) : ww_store_fail(store, code, error);
  close_file(store);
  return status;
}

static ww_status check_indexes(struct ww_store *store, struct ww_error *error) {
  sqlite3_int64 modules;
  ww_status status = ww_store_number(store, "SELECT count(*) FROM pragma_module_list WHERE name IN ('fts5', 'rtree')", 0, &modules, error);
  if (status != WW_OK || modules == 2) return status;
  return ww_store_error(store, error, WW_ERROR_STORE, "this machine's SQLite lacks FTS5 or R*Tree: install one built with both (Debian's libsqlite3-0 is)");
}

static ww_status set_up(struct ww_store *store, struct ww_error *error) {
  int version = 0;
  ww_status status = ww_store_execute(store, "BEGIN IMMEDIATE", error);
  if (status != WW_OK) return status;
  status = identify(store, &version, error);
  if (status == WW_OK && version < WW_STORE_VERSION) status = ww_store_migrate(store, version, error);
  if (status == WW_OK) status = ww_store_execute(store, "COMMIT", error);
  if (status != WW_OK) (void)sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
  return status;
}

static ww_status open_for_writing(struct ww_store *store, const struct ww_store_options *options, struct ww_error *error) {
  int code = open_file(store, options, true, false);
  if (code != SQLITE_OK) return ww_store_fail(store, code, error);
  if (sqlite3_db_readonly(store->db, "main") == 1) return ww_store_fail(store, SQLITE_READONLY, error);
  ww_status status = check_indexes(store, error);
  if (status == WW_OK) status = ww_store_execute(store, writing_settings, error);
  if (status == WW_OK) status = ww_bulk_register(store, error);
  return status == WW_OK ? set_up(store, error) : status;
}

static ww_status open_for_reading(struct ww_store *store, const struct ww_store_options *options, struct ww_error *error) {
  int version = 0, code = open_file(store, options, false, false);
  if (code == SQLITE_OK) code = sqlite3_exec(store->db, "SELECT count(*) FROM sqlite_master", NULL, NULL, NULL);
  if ((code & 0xff) == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_READONLY) {
    // A folder that cannot be written to has no room for what stands beside a file that is written; nobody writes to this one.
    close_file(store);
    code = open_file(store, options, false, true);
  }
  if (code != SQLITE_OK) return ww_store_fail(store, code, error);
  ww_status status = identify(store, &version, error);
  if (status != WW_OK) return status;
  if (version == 0) return ww_store_error(store, error, WW_ERROR_STORE, "nothing is in it: `whowhom code --db FILE` fills a store");
  if (version < WW_STORE_VERSION)
    return ww_store_error(store, error, WW_ERROR_STORE, "is a store of version %d: `whowhom code --db FILE` brings it to version %d", version, WW_STORE_VERSION);
  status = check_indexes(store, error);
  return status == WW_OK ? ww_store_execute(store, reading_settings, error) : status;
}

static ww_status open_store(struct ww_store *store, const struct ww_store_options *options, struct ww_error *error) {
  struct ww_file_head head;
  int version = 0;
  ww_status status = ww_store_look(store, &head, error);
  if (status != WW_OK) return status;
  if (head.kind == WW_FILE_NONE && !(options->write && !options->existing))
    return ww_store_error(store, error, WW_ERROR_IO, "there is no such file: `whowhom code --db FILE` makes a store");
  if (head.kind == WW_FILE_SQLITE) status = check_marks(store, head.application, head.version, head.bare, &version, error);
  if (head.kind == WW_FILE_LOGGED) status = probe(store, options, error);
  if (status != WW_OK) return status;
  return options->write ? open_for_writing(store, options, error) : open_for_reading(store, options, error);
}

ww_status ww_store_open(const char *path, const struct ww_store_options *options, struct ww_store **out, struct ww_error *error) {
  static const struct ww_store_options defaults;
  *out = NULL;
  if (path == NULL || path[0] == 0) return ww_fail(error, WW_ERROR_ARGUMENT, "no file: name the store");
  if (options == NULL) options = &defaults;
  struct ww_store *store = ww_alloc_zero(1, sizeof *store);
  char *copy = ww_alloc(strlen(path) + 1, 1);
  if (store == NULL || copy == NULL) {
    ww_free(store);
    ww_free(copy);
    return ww_fail_memory(error);
  }
  memcpy(copy, path, strlen(path) + 1);
  store->path = copy;
  store->writable = options->write;
  ww_buffer_init(&store->waiting);
  ww_buffer_init(&store->written);
  ww_status status = open_store(store, options, error);
  if (status != WW_OK) {
    ww_store_close(store);
    return status;
  }
  *out = store;
  return WW_OK;
}

void ww_store_close(struct ww_store *store) {
  if (store == NULL) return;
  for (size_t i = 0; i < WW_TABLE_COUNT; i++) (void)sqlite3_finalize(store->inserts[i]);
  for (size_t i = 0; i < WW_STORE_STATEMENTS; i++) (void)sqlite3_finalize(store->statements[i]);
  close_file(store);
  ww_buffer_release(&store->waiting);
  ww_buffer_release(&store->written);
  ww_free(store->slots);
  ww_free(store->path);
  ww_free(store);
}

void ww_store_get_totals(const struct ww_store *store, struct ww_store_totals *out) { *out = store->totals; }
