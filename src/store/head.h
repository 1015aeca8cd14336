// head.h: what a file is, by its own first bytes.
#ifndef WW_STORE_HEAD_H
#define WW_STORE_HEAD_H

#include "store/store.h"

enum ww_file_kind {
  WW_FILE_NONE,    // there is no such file
  WW_FILE_EMPTY,   // nothing is in it
  WW_FILE_SQLITE,  // an SQLite file; application and version are of its head
  WW_FILE_LOGGED   // likewise, and a log beside it may say something else: only SQLite can tell
};

struct ww_file_head {
  enum ww_file_kind kind;
  uint32_t application, version;
  bool bare;  // no table has been made in it
};

// Looks at the file, and at what stands beside it, without touching either. A folder, bytes of something else, and a file that
// is shorter than it says are errors.
ww_status ww_store_look(const struct ww_store *store, struct ww_file_head *out, struct ww_error *error);

#endif
