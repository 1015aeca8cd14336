// store.h: the inside of an open store, for the files of this room. One handle belongs to one thread at a time; several
// handles, of several threads or programs, may be open on one file: any number read while one writes.
#ifndef WW_STORE_STORE_H
#define WW_STORE_STORE_H

#include <sqlite3.h>

#include "base/buffer.h"
#include "store/rows.h"
#include "whowhom.h"

// The statements that the writer needs beside the inserts of ww_tables.
enum ww_store_statement {
  WW_STORE_FIND_INPUT, WW_STORE_FIND_CONTENT, WW_STORE_FIND_READING, WW_STORE_FIND_TEXT, WW_STORE_FIND_ENGINE, WW_STORE_ADD_ENGINE,
  WW_STORE_ADD_INPUT, WW_STORE_ADD_BOX, WW_STORE_SET_CURRENT, WW_STORE_UNSET_CURRENT, WW_STORE_SET_HEAD, WW_STORE_STATEMENTS
};

enum { WW_STORE_LOCATIONS = 1024 };

struct ww_store {
  sqlite3 *db;
  char *path;                                     // owned; as given, for messages
  bool writable;
  sqlite3_stmt *inserts[WW_TABLE_COUNT];          // owned; prepared when first needed
  sqlite3_stmt *statements[WW_STORE_STATEMENTS];  // likewise
  sqlite3_int64 next[WW_TABLE_COUNT];             // ids that the next rows get; known inside a transaction
  struct ww_buffer waiting;                       // packs that the next transaction writes
  struct ww_buffer written;                       // struct ww_bulk_pack: those of them that go in, while they are written
  enum ww_table bulk_table;                       // whose rows ww_rows gives (bulk.h)
  sqlite3_int64 locations[WW_STORE_LOCATIONS];    // ids that this transaction has seen in the file, by their last bits; 0 none
  struct ww_waiting_slot *slots;                  // owned; finds what waits (waiting.c); NULL until something does
  struct ww_engine engine_head;                   // the engine that was asked for last, and its id; 0 not known
  sqlite3_int64 engine;
  uint64_t waiting_count;
  size_t waiting_bytes;                           // so many, and they go in
  int64_t waiting_since;                          // seconds of the monotonic clock
  struct ww_store_totals totals;
  void (*link_progress)(void *context, const struct ww_link_progress *progress);  // NULL: nobody is told
  void *link_context;
  int64_t deadline;                               // of ww_store_limit_time, milliseconds of the monotonic clock
};

// Fills `error` with the words and the store's file, and returns `status`.
ww_status ww_store_error(const struct ww_store *store, struct ww_error *error, ww_status status, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
// Fills `error` with what SQLite says of the store's last call, in words that say what to do. `code` is its result.
ww_status ww_store_fail(const struct ww_store *store, int code, struct ww_error *error);
// Runs statements that give no rows.
ww_status ww_store_execute(struct ww_store *store, const char *sql, struct ww_error *error);
// A statement of the caller's, to be finalised by it. NULL where it fails.
sqlite3_stmt *ww_store_prepare(const struct ww_store *store, const char *sql, struct ww_error *error);
// The first column of the first row of a query without parameters; `none` where it gives no row.
ww_status ww_store_number(struct ww_store *store, const char *sql, sqlite3_int64 none, sqlite3_int64 *out, struct ww_error *error);

// Puts a pack (pack.h) among those that wait; writes all that wait once they are many. `*known` true where the store has
// this engine's reading of the document already, or it waits: then nothing is put.
ww_status ww_store_put_pack(struct ww_store *store, struct ww_slice pack, bool *known, struct ww_error *error);
// Whether the store, or what waits, has this engine's reading of an input.
ww_status ww_store_has_input(struct ww_store *store, uint64_t input_hash, const struct ww_engine *engine, bool *has, struct ww_error *error);

// migrate.c: brings a store of `version` up to WW_STORE_VERSION, or makes the schema (`version` 0), inside the caller's transaction.
ww_status ww_store_migrate(struct ww_store *store, int version, struct ww_error *error);

#endif
