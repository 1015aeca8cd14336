// stories.c: the public side of stories: linking what waits, all of it anew, undoing a link and doing it again.
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/slice.h"
#include "story/find.h"
#include "story/link.h"

struct list {
  sqlite3_int64 *items;  // in the linker's arena
  size_t count, room;
};

// All first columns of a statement's rows, behind what the list has.
static ww_status collect(struct ww_linker *linker, enum ww_story_sql sql, sqlite3_int64 key, struct list *out, struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, sql, &row, error);
  if (status != WW_OK) return status;
  if (sqlite3_bind_parameter_count(row) > 0) (void)sqlite3_bind_int64(row, 1, key);
  bool more;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
    if (!ww_arena_grow(&linker->arena, (void **)&out->items, &out->room, out->count + 1, sizeof *out->items)) {
      status = ww_fail_memory(error);
      break;
    }
    out->items[out->count++] = sqlite3_column_int64(row, 0);
  }
  (void)sqlite3_reset(row);
  return status;
}

// ---- the queue --------------------------------------------------------------------------------------

static ww_status forget_event(struct ww_linker *linker, sqlite3_int64 key, struct ww_error *error) {
  struct ww_story_event event;
  int64_t keys[WW_STORY_KEYS];
  bool there;
  ww_status status = ww_story_load_event(linker, key, &event, &there, error);
  size_t key_count = status == WW_OK && there ? ww_story_event_keys(&event, keys) : 0;
  for (size_t k = 0; status == WW_OK && k < key_count; k++)
    status = ww_linker_run(linker, WW_SQL_DROP_EVENT_KEY, 2, (sqlite3_int64[]){keys[k], key}, error);
  if (status == WW_OK) status = ww_linker_run(linker, WW_SQL_DROP_LINKS, 1, &key, error);
  if (status == WW_OK) status = ww_linker_run(linker, WW_SQL_DROP_REFUSALS, 1, &key, error);
  return status == WW_OK ? ww_linker_run(linker, WW_SQL_DROP_FEATURES, 1, &key, error) : status;
}

// The events of a reading that is no longer the current one leave their stories; what they had joined is looked at again.
static ww_status take_out(struct ww_linker *linker, sqlite3_int64 reading, struct ww_error *error) {
  struct list events = {NULL, 0, 0}, members = {NULL, 0, 0};
  ww_status status = collect(linker, WW_SQL_OF_READING, reading, &events, error);
  for (size_t i = 0; status == WW_OK && i < events.count; i++) {
    sqlite3_int64 story;
    status = ww_story_of(linker, events.items[i], &story, error);
    if (status == WW_OK && story != 0) status = collect(linker, WW_SQL_MEMBERS, story, &members, error);
  }
  for (size_t i = 0; status == WW_OK && i < events.count; i++) status = forget_event(linker, events.items[i], error);
  return status == WW_OK && members.count > 0 ? ww_story_regroup(linker, members.items, members.count, error) : status;
}

static ww_status link_reading(struct ww_linker *linker, sqlite3_int64 reading, struct ww_error *error) {
  struct ww_linked_report report;
  struct list known = {NULL, 0, 0};
  ww_arena_reset(&linker->arena);
  ww_status status = ww_story_load(linker, reading, &report, error);
  if (status != WW_OK) return status;
  if (!report.current) return take_out(linker, reading, error);
  // A reading that stood, was replaced and stands again within one batch: it is linked already.
  status = collect(linker, WW_SQL_OF_READING, reading, &known, error);
  if (status != WW_OK || known.count > 0) return status;
  status = ww_story_find_copies(linker, &report, error);
  if (status == WW_OK) status = ww_story_link_report(linker, &report, error);
  linker->totals.reports += status == WW_OK;
  return status;
}

// One transaction: some readings of the queue, and the stories that they changed. `*count`: how many it took.
static ww_status link_some(struct ww_linker *linker, size_t *count, struct ww_error *error) {
  sqlite3_int64 queue[WW_LIMIT_STORY_BATCH];
  *count = 0;
  ww_status status = ww_store_execute(linker->store, "BEGIN IMMEDIATE", error);
  if (status != WW_OK) return status;
  struct list waiting = {NULL, 0, 0};
  ww_arena_reset(&linker->arena);
  status = collect(linker, WW_SQL_QUEUE, 0, &waiting, error);
  for (size_t i = 0; i < waiting.count && i < WW_LIMIT_STORY_BATCH; i++) queue[i] = waiting.items[i];
  *count = waiting.count;
  for (size_t i = 0; status == WW_OK && i < *count; i++) {
    status = link_reading(linker, queue[i], error);
    if (status == WW_OK) status = ww_linker_run(linker, WW_SQL_UNQUEUE, 1, &queue[i], error);
  }
  ww_arena_reset(&linker->arena);
  if (status == WW_OK) status = ww_story_finish(linker, error);
  if (status == WW_OK) status = ww_store_execute(linker->store, "COMMIT", error);
  if (status != WW_OK) (void)sqlite3_exec(linker->store->db, "ROLLBACK", NULL, NULL, NULL);
  return status;
}

static ww_status check(struct ww_store *store, struct ww_error *error) {
  if (store == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no store is given");
  if (!store->writable) return ww_fail(error, WW_ERROR_ARGUMENT, "%s: the store is open for reading only", store->path);
  return ww_store_commit(store, error);
}

void ww_store_watch_linking(struct ww_store *store, void (*progress)(void *context, const struct ww_link_progress *progress), void *context) {
  if (store == NULL) return;
  store->link_progress = progress;
  store->link_context = context;
}

ww_status ww_store_link_stories(struct ww_store *store, struct ww_story_totals *totals, struct ww_error *error) {
  if (totals != NULL) *totals = (struct ww_story_totals){0};
  ww_status status = check(store, error);
  if (status != WW_OK) return status;
  struct ww_linker linker;
  struct ww_link_progress progress = {0, 0};
  ww_linker_init(&linker, store);
  size_t count = WW_LIMIT_STORY_BATCH;
  // How many wait is asked for when it is more than one transaction's, and once: what others add meanwhile is not counted.
  while (status == WW_OK && count == WW_LIMIT_STORY_BATCH) {
    status = link_some(&linker, &count, error);
    if (status != WW_OK || count < WW_LIMIT_STORY_BATCH || store->link_progress == NULL) continue;
    sqlite3_int64 waiting = 0;
    if (progress.reports == 0) status = ww_store_number(store, "SELECT count(*) FROM story_queue", 0, &waiting, error);
    else waiting = progress.waiting > count ? (sqlite3_int64)(progress.waiting - count) : 0;
    progress = (struct ww_link_progress){progress.reports + count, (uint64_t)waiting};
    if (status == WW_OK) store->link_progress(store->link_context, &progress);
  }
  if (totals != NULL) *totals = linker.totals;
  ww_linker_release(&linker);
  return status;
}

ww_status ww_store_rebuild_stories(struct ww_store *store, struct ww_story_totals *totals, struct ww_error *error) {
  static const char clear[] =
      "BEGIN IMMEDIATE; DELETE FROM disagreements; DELETE FROM stories; DELETE FROM story_events; DELETE FROM event_links; DELETE FROM event_refusals;"
      "DELETE FROM copies; DELETE FROM story_documents; DELETE FROM story_text_keys; DELETE FROM story_features; DELETE FROM story_event_keys;"
      "DELETE FROM story_queue; INSERT INTO story_queue(reading) SELECT id FROM readings WHERE current = 1; COMMIT";
  if (totals != NULL) *totals = (struct ww_story_totals){0};
  ww_status status = check(store, error);
  if (status == WW_OK) status = ww_store_execute(store, clear, error);
  if (status == WW_OK) return ww_store_link_stories(store, totals, error);
  if (store != NULL && store->writable) (void)sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
  return status;
}

// ---- a person's word --------------------------------------------------------------------------------

static ww_status mark(struct ww_linker *linker, sqlite3_int64 a, sqlite3_int64 b, bool undone, struct ww_error *error) {
  sqlite3_int64 keys[2];
  ww_status status = ww_linker_number(linker, WW_SQL_EVENT_KEY_OF, 1, &a, 0, &keys[0], error);
  if (status == WW_OK) status = ww_linker_number(linker, WW_SQL_EVENT_KEY_OF, 1, &b, 0, &keys[1], error);
  if (keys[0] > keys[1]) {
    sqlite3_int64 other = keys[0];
    keys[0] = keys[1];
    keys[1] = other;
  }
  if (status == WW_OK) status = ww_linker_run(linker, undone ? WW_SQL_ADD_UNDONE : WW_SQL_DROP_UNDONE, 2, keys, error);
  if (status == WW_OK) status = ww_linker_run(linker, WW_SQL_MARK_LINK, 3, (sqlite3_int64[]){a, b, undone}, error);
  // A link that was undone before all was made anew is found among the refusals, or not at all where others made it needless.
  static const enum ww_story_sql again[] = {WW_SQL_LINK_REFUSED, WW_SQL_DROP_REFUSAL, WW_SQL_LINK_TOLD};
  for (size_t i = 0; status == WW_OK && !undone && i < sizeof again / sizeof *again; i++)
    status = ww_linker_run(linker, again[i], 2, (sqlite3_int64[]){a, b}, error);
  return status;
}

static ww_status members_of(struct ww_linker *linker, sqlite3_int64 event, struct list *out, struct ww_error *error) {
  sqlite3_int64 story;
  ww_status status = ww_story_of(linker, event, &story, error);
  if (status == WW_OK && story != 0) return collect(linker, WW_SQL_MEMBERS, story, out, error);
  if (status != WW_OK) return status;
  if (!ww_arena_grow(&linker->arena, (void **)&out->items, &out->room, out->count + 1, sizeof *out->items)) return ww_fail_memory(error);
  out->items[out->count++] = event;
  return WW_OK;
}

static ww_status change_link(struct ww_linker *linker, struct ww_slice name_a, struct ww_slice name_b, bool undo, struct ww_link_change *out,
                             struct ww_error *error) {
  sqlite3_int64 a = 0, b = 0, there = 0, stories[2] = {0, 0};
  struct list members = {NULL, 0, 0};
  ww_status status = ww_story_find_event(linker, name_a, &a, error);
  if (status == WW_OK) status = ww_story_find_event(linker, name_b, &b, error);
  if (status != WW_OK) return status;
  if (a > b) {
    sqlite3_int64 other = a;
    a = b;
    b = other;
  }
  if (undo) status = ww_linker_number(linker, WW_SQL_LINK_IS, 3, (sqlite3_int64[]){a, b, 0}, 0, &there, error);
  if (!undo) status = ww_linker_number(linker, WW_SQL_IS_UNDONE, 2, (sqlite3_int64[]){a, b}, 0, &there, error);
  if (status == WW_OK && there == 0)
    return ww_fail(error, WW_ERROR_ARGUMENT, undo ? "%s: no link joins these two events: `whowhom stories --why EVENT` lists an event's links"
                                                  : "%s: no link between these two events was undone: `whowhom stories --why EVENT` lists an event's links",
                   linker->store->path);
  if (status == WW_OK) status = members_of(linker, a, &members, error);
  if (status == WW_OK) status = members_of(linker, b, &members, error);
  if (status == WW_OK) status = mark(linker, a, b, undo, error);
  if (status == WW_OK) status = ww_story_regroup(linker, members.items, members.count, error);
  if (status == WW_OK) status = ww_story_finish(linker, error);
  if (status == WW_OK) status = ww_story_of(linker, a, &stories[0], error);
  if (status == WW_OK) status = ww_story_of(linker, b, &stories[1], error);
  *out = (struct ww_link_change){stories[0], stories[1]};
  return status;
}

ww_status ww_store_change_link(struct ww_store *store, struct ww_slice a, struct ww_slice b, bool undo, struct ww_link_change *out,
                               struct ww_error *error) {
  *out = (struct ww_link_change){0, 0};
  // What waits is linked first, so that all links are there to be named.
  ww_status status = ww_store_link_stories(store, NULL, error);
  if (status == WW_OK) status = ww_store_execute(store, "BEGIN IMMEDIATE", error);
  if (status != WW_OK) return status;
  struct ww_linker linker;
  ww_linker_init(&linker, store);
  status = change_link(&linker, a, b, undo, out, error);
  ww_linker_release(&linker);
  if (status == WW_OK) status = ww_store_execute(store, "COMMIT", error);
  if (status != WW_OK) (void)sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
  return status;
}
