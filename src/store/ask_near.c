// What somebody may have meant who names what a store does not know: names that hold the word, or that differ in few letters.
// The nearest five, by distance and then by name, so that the message is the same each time.
#include "base/edits.h"
#include "base/error.h"
#include "store/ask.h"

enum { NEAREST = 5, LONGEST = WW_EDITS_LONGEST, FAR = 1000 };

void ww_ask_near_open(struct ww_ask_near *near, struct ww_slice wanted) { *near = (struct ww_ask_near){.wanted = wanted}; }

// Whether `part` stands in `text` as whole words.
static bool holds(struct ww_slice text, struct ww_slice part) {
  for (size_t at = 0; part.size > 0 && at + part.size <= text.size; at++) {
    if (at > 0 && text.data[at - 1] != ' ' && text.data[at - 1] != '-') continue;
    if (at + part.size < text.size && text.data[at + part.size] != ' ' && text.data[at + part.size] != '-') continue;
    if (ww_slice_equal_fold(ww_slice_of(text.data + at, part.size), part)) return true;
  }
  return false;
}

void ww_ask_near_offer(struct ww_ask_near *near, struct ww_slice name) {
  struct ww_slice wanted = near->wanted;
  if (name.size == 0 || name.size > LONGEST || wanted.size > LONGEST) return;
  unsigned distance = FAR;
  if (holds(name, wanted) || holds(wanted, name)) {
    distance = 1;
  } else {
    // A third of the letters may differ; more is another word.
    unsigned allowed = (unsigned)wanted.size / 3 + (wanted.size < 3);
    size_t apart = name.size > wanted.size ? name.size - wanted.size : wanted.size - name.size;
    if (apart > allowed) return;
    distance = (unsigned)ww_edits(wanted, name, true, allowed);
    if (distance > allowed) return;
  }
  size_t at = near->count;
  for (size_t i = near->count; i > 0; i--) {
    int order = ww_slice_compare(name, ww_slice_cstring(near->best[i - 1]));
    if (order == 0) return;
    if (distance < near->distance[i - 1] || (distance == near->distance[i - 1] && order < 0)) at = i - 1;
  }
  for (size_t i = 0; i < near->count; i++)
    if (ww_slice_is(name, near->best[i])) return;
  if (at == NEAREST) return;
  size_t moved = near->count < NEAREST ? near->count - at : NEAREST - 1 - at;
  memmove(near->best + at + 1, near->best + at, moved * sizeof *near->best);
  memmove(near->distance + at + 1, near->distance + at, moved * sizeof *near->distance);
  memcpy(near->best[at], name.data, name.size);
  near->best[at][name.size] = 0;
  near->distance[at] = distance;
  if (near->count < NEAREST) near->count++;
}

ww_status ww_ask_near_offer_all(struct ww_ask_near *near, struct ww_ask *ask, const char *sql) {
  sqlite3_stmt *statement = ww_store_prepare(ask->store, sql, ask->error);
  if (statement == NULL) return WW_ERROR_STORE;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    const char *name = (const char *)sqlite3_column_text(statement, 0);
    if (name != NULL) ww_ask_near_offer(near, ww_slice_of(name, (size_t)sqlite3_column_bytes(statement, 0)));
  }
  (void)sqlite3_finalize(statement);
  return code == SQLITE_DONE ? WW_OK : ww_ask_failed(ask, code);
}

ww_status ww_ask_near_fail(struct ww_ask_near *near, struct ww_ask *ask, const char *what, const char *hint) {
  char list[400] = "";
  size_t size = 0;
  for (size_t i = 0; i < near->count; i++) {
    size_t need = strlen(near->best[i]) + 2;
    if (size + need >= sizeof list) break;
    if (i > 0) memcpy(list + size, ", ", 2), size += 2;
    memcpy(list + size, near->best[i], need - 2);
    size += need - 2;
    list[size] = 0;
  }
  int shown = near->wanted.size > LONGEST ? LONGEST : (int)near->wanted.size;
  if (near->count == 0) return ww_fail(ask->error, WW_ERROR_ARGUMENT, "no %s is called '%.*s'%s%s", what, shown, near->wanted.data, hint[0] == 0 ? "" : ": ", hint);
  return ww_fail(ask->error, WW_ERROR_ARGUMENT, "no %s is called '%.*s'; near to it: %s", what, shown, near->wanted.data, list);
}
