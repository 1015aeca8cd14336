// open.c: opening a store, and telling one from whatever else a file may be. What is no store is never written to: the
// file's first bytes are looked at before SQLite gets it, and its own marks before anything is changed.
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/slice.h"
#include "store/schema.h"
#include "store/store.h"

enum { WAIT_MILLISECONDS = 10000, MAGIC_SIZE = 16 };

ww_status ww_store_fail(const struct ww_store *store, int code, struct ww_error *error) {
  const char *path = store->path;
  int system = store->db == NULL ? 0 : sqlite3_system_errno(store->db);
  switch (code & 0xff) {
    case SQLITE_NOMEM: return ww_fail_memory(error);
    case SQLITE_FULL:
      return ww_fail(error, WW_ERROR_IO, "%s: the disk is full; what was stored before is safe: free some space and run again", path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ww_fail(error, WW_ERROR_IO, "%s: another program is writing to it: run again when that one has finished", path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return ww_fail(error, WW_ERROR_IO, "%s: the file or its folder is read-only: nothing was stored", path);
    case SQLITE_CANTOPEN:
      return ww_fail(error, WW_ERROR_IO, "%s: cannot be opened: %s", path, system != 0 ? strerror(system) : "is its folder there, and may it be written to?");
    case SQLITE_NOTADB: return ww_fail(error, WW_ERROR_STORE, "%s: is no store of whowhom: name another file", path);
    case SQLITE_CORRUPT:
      return ww_fail(error, WW_ERROR_STORE, "%s: is damaged: take a copy that is not, or save what can be read with: sqlite3 FILE .recover", path);
    case SQLITE_IOERR:
      return ww_fail(error, WW_ERROR_IO, "%s: cannot be read or written: %s", path, system != 0 ? strerror(system) : sqlite3_errstr(code));
    default:
      return ww_fail(error, WW_ERROR_STORE, "%s: %s", path, store->db == NULL ? sqlite3_errstr(code) : sqlite3_errmsg(store->db));
  }
}

ww_status ww_store_execute(struct ww_store *store, const char *sql, struct ww_error *error) {
  int code = sqlite3_exec(store->db, sql, NULL, NULL, NULL);
  return code == SQLITE_OK ? WW_OK : ww_store_fail(store, code, error);
}

sqlite3_stmt *ww_store_prepare(const struct ww_store *store, const char *sql, struct ww_error *error) {
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
  if (code != SQLITE_OK) (void)ww_store_fail(store, code, error);
  return statement;
}

ww_status ww_store_number(struct ww_store *store, const char *sql, sqlite3_int64 none, sqlite3_int64 *out, struct ww_error *error) {
  sqlite3_stmt *statement = NULL;
  *out = none;
  int code = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
  if (code == SQLITE_OK) code = sqlite3_step(statement);
  if (code == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL) *out = sqlite3_column_int64(statement, 0);
  (void)sqlite3_finalize(statement);
  return code == SQLITE_ROW || code == SQLITE_DONE ? WW_OK : ww_store_fail(store, code, error);
}

// What the file system says, before SQLite is asked: a folder, or the bytes of something else, stay untouched.
static ww_status look_at_file(const struct ww_store *store, const struct ww_store_options *options, struct ww_error *error) {
  static const char magic[MAGIC_SIZE] = "SQLite format 3";
  struct stat about;
  if (stat(store->path, &about) != 0) {
    if (errno != ENOENT) return ww_fail(error, WW_ERROR_IO, "%s: cannot be opened: %s", store->path, strerror(errno));
    if (options->write && !options->existing) return WW_OK;
    return ww_fail(error, WW_ERROR_IO, "%s: there is no such file: `whowhom code --db FILE` makes a store", store->path);
  }
  if (S_ISDIR(about.st_mode)) return ww_fail(error, WW_ERROR_IO, "%s: is a folder: name a file in it", store->path);
  if (!S_ISREG(about.st_mode)) return ww_fail(error, WW_ERROR_IO, "%s: is no ordinary file", store->path);
  if (about.st_size == 0) return WW_OK;
  FILE *file = fopen(store->path, "rb");
  if (file == NULL) return ww_fail(error, WW_ERROR_IO, "%s: cannot be opened: %s", store->path, strerror(errno));
  unsigned char head[100];
  size_t size = fread(head, 1, sizeof head, file);
  (void)fclose(file);
  if (size < MAGIC_SIZE || memcmp(head, magic, MAGIC_SIZE) != 0)
    return ww_fail(error, WW_ERROR_STORE, "%s: is no store of whowhom: name another file", store->path);
  return WW_OK;
}

static int open_file(struct ww_store *store, bool write, bool immutable) {
  int flags = SQLITE_OPEN_NOMUTEX | (write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
  if (!immutable) return sqlite3_open_v2(store->path, &store->db, flags, NULL);
  char *uri = sqlite3_mprintf("file:%s?immutable=1", store->path);
  if (uri == NULL) return SQLITE_NOMEM;
  int code = sqlite3_open_v2(uri, &store->db, flags | SQLITE_OPEN_URI, NULL);
  sqlite3_free(uri);
  return code;
}

// Whose file is it? `*version` 0 where nothing is in it yet.
static ww_status identify(struct ww_store *store, int *version, struct ww_error *error) {
  sqlite3_int64 application, of_file, objects;
  ww_status status = ww_store_number(store, "PRAGMA application_id", 0, &application, error);
  if (status == WW_OK) status = ww_store_number(store, "PRAGMA user_version", 0, &of_file, error);
  if (status == WW_OK) status = ww_store_number(store, "SELECT count(*) FROM sqlite_master", 0, &objects, error);
  if (status != WW_OK) return status;
  *version = 0;
  if (application == 0 && of_file == 0 && objects == 0) return WW_OK;
  if (application != WW_STORE_APPLICATION_ID || of_file < 1)
    return ww_fail(error, WW_ERROR_STORE, "%s: is a database of another program, no store of whowhom: name another file", store->path);
  if (of_file > WW_STORE_VERSION)
    return ww_fail(error, WW_ERROR_STORE, "%s: is a store of version %lld, and this whowhom knows versions up to %d: take a newer whowhom", store->path,
                   (long long)of_file, WW_STORE_VERSION);
  *version = (int)of_file;
  return WW_OK;
}

// Looks at the file without changing it: closing this handle leaves also the log of an unknown file as it is.
static ww_status probe(struct ww_store *store, int *version, struct ww_error *error) {
  int code = open_file(store, false, false);
  if (code == SQLITE_OK) code = sqlite3_db_config(store->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  if (code == SQLITE_OK) code = sqlite3_busy_timeout(store->db, WAIT_MILLISECONDS);
  ww_status status = code == SQLITE_OK ? identify(store, version, error) : ww_store_fail(store, code, error);
  (void)sqlite3_close(store->db);
  store->db = NULL;
  return status;
}

static ww_status set_up_writing(struct ww_store *store, struct ww_error *error) {
  int version = 0;
  // NORMAL in WAL: no wait for the disk at each transaction; a loss of power may take the last ones, never the file.
  ww_status status = ww_store_execute(store, "PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536;", error);
  if (status == WW_OK) status = ww_store_execute(store, "BEGIN IMMEDIATE", error);
  if (status != WW_OK) return status;
  status = identify(store, &version, error);
  if (status == WW_OK && version < WW_STORE_VERSION) status = ww_store_migrate(store, version, error);
  if (status == WW_OK) return ww_store_execute(store, "COMMIT", error);
  (void)sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
  return status;
}

static ww_status open_for_writing(struct ww_store *store, struct ww_error *error) {
  int version = 0;
  struct stat about;
  if (stat(store->path, &about) == 0 && about.st_size > 0) {
    ww_status status = probe(store, &version, error);
    if (status != WW_OK) return status;
  }
  int code = open_file(store, true, false);
  if (code == SQLITE_OK) code = sqlite3_busy_timeout(store->db, WAIT_MILLISECONDS);
  if (code != SQLITE_OK) return ww_store_fail(store, code, error);
  if (sqlite3_db_readonly(store->db, "main") == 1) return ww_store_fail(store, SQLITE_READONLY, error);
  return set_up_writing(store, error);
}

static ww_status open_for_reading(struct ww_store *store, struct ww_error *error) {
  int version = 0;
  int code = open_file(store, false, false);
  if (code == SQLITE_OK) code = sqlite3_busy_timeout(store->db, WAIT_MILLISECONDS);
  if (code == SQLITE_OK) code = sqlite3_exec(store->db, "SELECT count(*) FROM sqlite_master", NULL, NULL, NULL);
  if ((code & 0xff) == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_READONLY) {
    // A folder that cannot be written to has no room for the files beside a log; where there is no log none are needed.
    (void)sqlite3_close(store->db);
    store->db = NULL;
    code = open_file(store, false, true);
  }
  if (code != SQLITE_OK) return ww_store_fail(store, code, error);
  ww_status status = identify(store, &version, error);
  if (status != WW_OK) return status;
  if (version == 0) return ww_fail(error, WW_ERROR_STORE, "%s: is empty: `whowhom code --db FILE` fills a store", store->path);
  if (version < WW_STORE_VERSION)
    return ww_fail(error, WW_ERROR_STORE, "%s: is a store of version %d: open it once for writing (`whowhom code --db FILE`), which brings it to version %d",
                   store->path, version, WW_STORE_VERSION);
  return ww_store_execute(store, "PRAGMA cache_size=-65536; PRAGMA query_only=1;", error);
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
  ww_status status = look_at_file(store, options, error);
  if (status == WW_OK) status = options->write ? open_for_writing(store, error) : open_for_reading(store, error);
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
  (void)sqlite3_close(store->db);
  ww_buffer_release(&store->waiting);
  ww_free(store->path);
  ww_free(store);
}

void ww_store_get_totals(const struct ww_store *store, struct ww_store_totals *out) { *out = store->totals; }
