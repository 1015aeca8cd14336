// sql.c: what SQLite says, in words that say what to do; and the few ways in which this room asks it.
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "store/store.h"

ww_status ww_store_error(const struct ww_store *store, struct ww_error *error, ww_status status, const char *format, ...) {
  char message[sizeof error->message];
  va_list arguments;
  va_start(arguments, format);
  (void)vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  (void)ww_fail(error, status, "%s", message);
  ww_error_place(error, store->path, 0, 0, 0);
  return status;
}

ww_status ww_store_fail(const struct ww_store *store, int code, struct ww_error *error) {
  int number = store->db == NULL ? 0 : sqlite3_system_errno(store->db);
  const char *system = number != 0 ? strerror(number) : sqlite3_errstr(code);
  switch (code & 0xff) {
    case SQLITE_INTERRUPT: return ww_store_error(store, error, WW_ERROR_LIMIT, "the question took too long and was broken off: ask for less at once");
    case SQLITE_NOMEM: return ww_fail_memory(error);
    case SQLITE_FULL:
      return ww_store_error(store, error, WW_ERROR_IO, "the disk is full; what was stored before is safe: make room and run again");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ww_store_error(store, error, WW_ERROR_IO, "another program is writing to it: run again when that one has finished");
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return ww_store_error(store, error, WW_ERROR_IO, "the file or its folder is read-only: nothing can be stored there");
    case SQLITE_CANTOPEN:
      return ww_store_error(store, error, WW_ERROR_IO, "cannot be opened: %s", number != 0 ? system : "is its folder there, and may it be written to?");
    case SQLITE_NOTADB: return ww_store_error(store, error, WW_ERROR_STORE, "is no store of whowhom: name another file");
    case SQLITE_CORRUPT:
      return ww_store_error(store, error, WW_ERROR_STORE,
                            "is damaged: take a copy that is not, or save what can be read with `sqlite3 FILE .recover`");
    case SQLITE_IOERR: return ww_store_error(store, error, WW_ERROR_IO, "cannot be read or written: %s", system);
    case SQLITE_TOOBIG:
      return ww_store_error(store, error, WW_ERROR_LIMIT, "a document takes more room than SQLite gives to one value: split it");
    default:
      return ww_store_error(store, error, WW_ERROR_STORE, "%s", store->db == NULL ? sqlite3_errstr(code) : sqlite3_errmsg(store->db));
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
