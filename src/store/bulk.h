// bulk.h: the rows of many packs into their tables, one statement a table. SQLite then keeps its place at the end of a table and of
// an index that grows at its end, where row by row it would begin a statement, open the table and all its indexes and come down
// from their roots each time.
#ifndef WW_STORE_BULK_H
#define WW_STORE_BULK_H

#include "store/store.h"

// A pack that goes into the file.
struct ww_bulk_pack {
  const char *pack;
  sqlite3_int64 base[WW_TABLE_COUNT + 1];  // what a reference's number is added to, by table; the last is the engine
};

// Makes the table-valued function ww_rows known to the handle: the rows of `store->bulk_table` in `store->written`.
ww_status ww_bulk_register(struct ww_store *store, struct ww_error *error);
// Writes what hangs on the readings of the packs in `store->written`, inside the caller's transaction. The words of sentences come
// last: FTS5 writes out what it has gathered whenever a statement with a trigger begins, as one for each reading does, and
// would make a segment of every document, to be merged again.
ww_status ww_bulk_write(struct ww_store *store, struct ww_error *error);

#endif
