// groups.c: stories in the store. A story's id is the smallest of its events' ids; its row keeps what all its reports have
// said together (group.h), so that a new report is held against the whole story at the cost of one row.
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/slice.h"
#include "story/link.h"

ww_status ww_story_of(struct ww_linker *linker, sqlite3_int64 event, sqlite3_int64 *story, struct ww_error *error) {
  return ww_linker_number(linker, WW_SQL_STORY_OF, 1, &event, 0, story, error);
}

ww_status ww_story_touch(struct ww_linker *linker, sqlite3_int64 story, struct ww_error *error) {
  size_t at = linker->touched_count;
  while (at > 0 && linker->touched[at - 1] > story) at--;
  if (at > 0 && linker->touched[at - 1] == story) return WW_OK;
  if (linker->touched_count == linker->touched_room) {
    size_t room = linker->touched_room == 0 ? 64 : 2 * linker->touched_room;
    sqlite3_int64 *more = ww_realloc(linker->touched, room, sizeof *more);
    if (more == NULL) return ww_fail_memory(error);
    linker->touched = more;
    linker->touched_room = room;
  }
  memmove(linker->touched + at + 1, linker->touched + at, (linker->touched_count - at) * sizeof *linker->touched);
  linker->touched[at] = story;
  linker->touched_count++;
  return WW_OK;
}

ww_status ww_story_group_get(struct ww_linker *linker, const struct ww_story_event *event, sqlite3_int64 *story, struct ww_story_group *out,
                             struct ww_error *error) {
  ww_status status = ww_story_of(linker, event->key, story, error);
  if (status != WW_OK) return status;
  if (*story == 0) {
    ww_story_group_of(event, out);
    return WW_OK;
  }
  sqlite3_stmt *row;
  status = ww_linker_use(linker, WW_SQL_GET_STORY, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, *story);
  bool there;
  status = ww_linker_step(linker, row, &there, error);
  if (status == WW_OK) {
    const void *bytes = there ? sqlite3_column_blob(row, 0) : NULL;
    if (!ww_story_group_unpack(bytes, bytes == NULL ? 0 : (size_t)sqlite3_column_bytes(row, 0), out))
      status = ww_fail(error, WW_ERROR_STORE, "%s: the row of story %lld is damaged: run `whowhom stories --rebuild`", linker->store->path,
                       (long long)*story);
  }
  (void)sqlite3_reset(row);
  return status;
}

static ww_status put_story(struct ww_linker *linker, sqlite3_int64 story, const struct ww_story_group *group, struct ww_error *error) {
  ww_buffer_reset(&linker->bytes);
  ww_story_group_pack(group, &linker->bytes);
  if (linker->bytes.failed) return ww_fail_memory(error);
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_PUT_STORY, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, story);
  (void)sqlite3_bind_blob(row, 2, linker->bytes.data, (int)linker->bytes.size, SQLITE_STATIC);
  bool more;
  status = ww_linker_step(linker, row, &more, error);
  (void)sqlite3_reset(row);
  return status == WW_OK ? ww_story_touch(linker, story, error) : status;
}

// Takes a story's row away; its events keep theirs.
static ww_status drop_story(struct ww_linker *linker, sqlite3_int64 story, struct ww_error *error) {
  ww_status status = ww_linker_run(linker, WW_SQL_DROP_DISAGREEMENTS, 1, &story, error);
  return status == WW_OK ? ww_linker_run(linker, WW_SQL_DROP_STORY, 1, &story, error) : status;
}

static ww_status put_link(struct ww_linker *linker, const struct ww_story_event *a, const struct ww_story_event *b, int score, const char *reason,
                          struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_ADD_LINK, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, a->key < b->key ? a->key : b->key);
  (void)sqlite3_bind_int64(row, 2, a->key < b->key ? b->key : a->key);
  (void)sqlite3_bind_int(row, 3, score);
  (void)sqlite3_bind_text(row, 4, reason, -1, SQLITE_STATIC);
  (void)sqlite3_bind_int(row, 5, 0);
  bool more;
  status = ww_linker_step(linker, row, &more, error);
  (void)sqlite3_reset(row);
  linker->totals.links += status == WW_OK;
  return status;
}

// The events of one side come under the new id.
static ww_status move(struct ww_linker *linker, sqlite3_int64 event, sqlite3_int64 old, sqlite3_int64 story, struct ww_error *error) {
  if (old == story) return WW_OK;
  if (old == 0) return ww_linker_run(linker, WW_SQL_PUT_STORY_OF, 2, (sqlite3_int64[]){event, story}, error);
  ww_status status = drop_story(linker, old, error);
  return status == WW_OK ? ww_linker_run(linker, WW_SQL_MOVE_STORY, 2, (sqlite3_int64[]){old, story}, error) : status;
}

ww_status ww_story_join(struct ww_linker *linker, const struct ww_story_event *a, const struct ww_story_event *b, int score, const char *reason,
                        struct ww_error *error) {
  struct ww_story_group of_a, of_b;
  sqlite3_int64 story_a = 0, story_b = 0;
  ww_status status = ww_story_group_get(linker, a, &story_a, &of_a, error);
  if (status == WW_OK) status = ww_story_group_get(linker, b, &story_b, &of_b, error);
  if (status == WW_OK) status = put_link(linker, a, b, score, reason, error);
  if (status != WW_OK || (story_a != 0 && story_a == story_b)) return status;
  sqlite3_int64 id_a = story_a != 0 ? story_a : a->key, id_b = story_b != 0 ? story_b : b->key, story = id_a < id_b ? id_a : id_b;
  ww_story_group_join(&of_a, &of_b);
  status = put_story(linker, story, &of_a, error);
  if (status == WW_OK) status = move(linker, a->key, story_a, story, error);
  if (status == WW_OK) status = move(linker, b->key, story_b, story, error);
  return status;
}

// ---- taking apart -------------------------------------------------------------------------------

struct member {
  sqlite3_int64 event;
  size_t part;      // 0: not yet reached
};

static int by_event(const void *a, const void *b) {
  sqlite3_int64 one = ((const struct member *)a)->event, other = ((const struct member *)b)->event;
  return (one > other) - (one < other);
}

// All that links connect with `first`, as one part. `stack` has room for all members.
static ww_status reach(struct ww_linker *linker, struct member *members, size_t count, size_t first, size_t part, size_t *stack, struct ww_error *error) {
  size_t depth = 0;
  members[first].part = part;
  stack[depth++] = first;
  while (depth > 0) {
    sqlite3_int64 event = members[stack[--depth]].event;
    sqlite3_stmt *row;
    ww_status status = ww_linker_use(linker, WW_SQL_LINKS_OF, &row, error);
    if (status != WW_OK) return status;
    (void)sqlite3_bind_int64(row, 1, event);
    bool more;
    while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
      struct member key = {sqlite3_column_int64(row, 0), 0};
      struct member *other = bsearch(&key, members, count, sizeof *members, by_event);
      if (other == NULL || other->part != 0) continue;
      other->part = part;
      stack[depth++] = (size_t)(other - members);
    }
    if (status != WW_OK) return status;
  }
  return WW_OK;
}

// Writes the story of one part, from its first member on; a part of one is none.
static ww_status put_part(struct ww_linker *linker, const struct member *members, size_t count, size_t first, struct ww_error *error) {
  struct ww_story_group group = {.mutual = false};
  size_t size = 0;
  ww_status status = WW_OK;
  for (size_t i = first; status == WW_OK && i < count; i++) {
    if (members[i].part != members[first].part) continue;
    struct ww_story_event event;
    struct ww_story_group own;
    bool there;
    status = ww_story_load_event(linker, members[i].event, &event, &there, error);
    if (status != WW_OK || !there) continue;
    ww_story_group_of(&event, &own);
    if (size++ == 0) group = own;
    else ww_story_group_join(&group, &own);
  }
  if (status != WW_OK || size < 2) return status;
  status = put_story(linker, members[first].event, &group, error);
  for (size_t i = first; status == WW_OK && i < count; i++)
    if (members[i].part == members[first].part)
      status = ww_linker_run(linker, WW_SQL_PUT_STORY_OF, 2, (sqlite3_int64[]){members[i].event, members[first].event}, error);
  return status;
}

ww_status ww_story_regroup(struct ww_linker *linker, const sqlite3_int64 *events, size_t count, struct ww_error *error) {
  struct member *members = ww_arena_alloc(&linker->arena, count + 1, sizeof *members);
  size_t *stack = ww_arena_alloc(&linker->arena, count + 1, sizeof *stack);
  if (members == NULL || stack == NULL) return ww_fail_memory(error);
  ww_status status = WW_OK;
  for (size_t i = 0; i < count; i++) members[i] = (struct member){events[i], 0};
  qsort(members, count, sizeof *members, by_event);
  size_t distinct = 0;
  for (size_t i = 0; i < count; i++)
    if (distinct == 0 || members[distinct - 1].event != members[i].event) members[distinct++] = members[i];
  count = distinct;
  for (size_t i = 0; status == WW_OK && i < count; i++) {
    sqlite3_int64 story;
    status = ww_story_of(linker, members[i].event, &story, error);
    if (status == WW_OK && story != 0) status = drop_story(linker, story, error);
    if (status == WW_OK) status = ww_linker_run(linker, WW_SQL_DROP_STORY_OF, 1, &members[i].event, error);
  }
  for (size_t i = 0; status == WW_OK && i < count; i++) {
    if (members[i].part != 0) continue;
    status = reach(linker, members, count, i, i + 1, stack, error);
    if (status == WW_OK) status = put_part(linker, members, count, i, error);
  }
  return status;
}

ww_status ww_story_finish(struct ww_linker *linker, struct ww_error *error) {
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < linker->touched_count; i++) {
    status = ww_linker_run(linker, WW_SQL_FINISH_STORY, 1, &linker->touched[i], error);
    if (status == WW_OK) status = ww_story_disagree(linker, linker->touched[i], error);
  }
  linker->touched_count = 0;
  return status;
}
