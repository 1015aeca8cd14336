// again.h: the documents of a store that an engine has not read, one at a time, as they came.
#ifndef WW_STORE_AGAIN_H
#define WW_STORE_AGAIN_H

#include "store/store.h"

struct ww_again {
  struct ww_store *store;
  sqlite3_stmt *next;      // owned
  sqlite3_int64 engine;    // 0 where the store does not know it yet
  sqlite3_int64 last;      // document given last
  uint64_t known;          // documents that this engine has read already
};

// Makes this engine's readings that are there the current ones. Whatever comes of it, `again` is to be closed.
ww_status ww_again_open(struct ww_store *store, const struct ww_engine *engine, struct ww_again *again, struct ww_error *error);
// The next document that was there when the walk began, in the order of their numbers; `*number` 0 at the end. Its slices live until the next call.
ww_status ww_again_next(struct ww_again *again, struct ww_document *out, int64_t *number, struct ww_error *error);
void ww_again_close(struct ww_again *again);

#endif
