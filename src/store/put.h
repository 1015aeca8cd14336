// put.h: inside the room, what putting a pack among those that wait (waiting.c) and writing it (put.c) both ask the file.
#ifndef WW_STORE_PUT_H
#define WW_STORE_PUT_H

#include "store/store.h"

// A hash as the file has it.
sqlite3_int64 ww_put_signed(uint64_t hash);
// Runs a statement with one or two integers bound. `*row` whether it gave a row, with its first two columns; each may be NULL.
ww_status ww_put_with_numbers(struct ww_store *store, enum ww_store_statement which, sqlite3_int64 a, sqlite3_int64 b, bool *row,
                              sqlite3_int64 *first, sqlite3_int64 *second, struct ww_error *error);
// 0 where the store does not know the engine and `add` is false.
ww_status ww_put_find_engine(struct ww_store *store, const char *version, const char *model, const char *lexicon, bool add, sqlite3_int64 *id,
                             struct ww_error *error);
// The document of an input or of what it says; 0 where there is none. `*by_input` whether the very input was known.
ww_status ww_put_find_document(struct ww_store *store, const struct ww_pack_head *head, sqlite3_int64 *id, bool *by_input, struct ww_error *error);

#endif
