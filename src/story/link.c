// link.c: the earlier events that a new report's events tell again.
//
// In comes a report with its events; each one's searched keys find earlier events, those that share most keys are scored
// (compare.h), and from the best downwards each that is good enough is linked, unless the stories that the link would join
// contradict one another. One link a story is enough: a story is what links connect, and a person who undoes one takes apart
// what it had joined.
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/slice.h"
#include "story/link.h"

struct candidate {
  sqlite3_int64 event;
  int keys, score;
};

enum { FOUND = WW_STORY_KEYS * WW_LIMIT_STORY_FOUND, REFUSALS = 3, TOLD_AGAIN = 100 };

static int by_event(const void *a, const void *b) {
  sqlite3_int64 one = ((const struct candidate *)a)->event, other = ((const struct candidate *)b)->event;
  return (one > other) - (one < other);
}
static int by_keys(const void *a, const void *b) {
  const struct candidate *one = a, *other = b;
  if (one->keys != other->keys) return one->keys < other->keys ? 1 : -1;
  return (one->event < other->event) - (one->event > other->event);  // the latest first
}
static int by_score(const void *a, const void *b) {
  const struct candidate *one = a, *other = b;
  if (one->score != other->score) return one->score < other->score ? 1 : -1;
  return by_event(a, b);
}

static ww_status search(struct ww_linker *linker, const struct ww_story_event *event, sqlite3_int64 before, struct candidate *found, size_t *count,
                        struct ww_error *error) {
  int64_t keys[WW_STORY_KEYS];
  size_t key_count = ww_story_event_searched(event, keys), all = 0;
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < key_count; i++) {
    sqlite3_stmt *row;
    status = ww_linker_use(linker, WW_SQL_FIND_EVENT_KEY, &row, error);
    if (status != WW_OK) break;
    (void)sqlite3_bind_int64(row, 1, keys[i]);
    (void)sqlite3_bind_int64(row, 2, before);
    bool more;
    while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) found[all++] = (struct candidate){sqlite3_column_int64(row, 0), 1, 0};
  }
  qsort(found, all, sizeof *found, by_event);
  *count = 0;
  for (size_t i = 0; i < all; i++) {
    if (*count > 0 && found[*count - 1].event == found[i].event) found[*count - 1].keys++;
    else found[(*count)++] = found[i];
  }
  qsort(found, *count, sizeof *found, by_keys);
  if (*count > WW_LIMIT_STORY_COMPARED) *count = WW_LIMIT_STORY_COMPARED;
  return status;
}

static ww_status compare(struct ww_linker *linker, const struct ww_linked_report *report, const struct ww_story_event *event, sqlite3_int64 other,
                         struct ww_story_event *earlier, struct ww_story_grounds *grounds, struct ww_error *error) {
  struct ww_story_context context;
  sqlite3_int64 copied = 0;
  bool there;
  *grounds = (struct ww_story_grounds){.score = 0};
  ww_status status = ww_story_load_event(linker, other, earlier, &there, error);
  if (status != WW_OK || !there || earlier->document == report->document) return status;
  status = ww_story_load_context(linker, earlier->document, &context, error);
  if (status == WW_OK)
    status = ww_linker_number(linker, WW_SQL_IS_COPY, 2, (sqlite3_int64[]){earlier->document, report->document}, 0, &copied, error);
  if (status == WW_OK) ww_story_compare(earlier, &context, event, &report->context, copied != 0, grounds);
  return status;
}

// Leaves those that reach the threshold, the best first.
static ww_status score_all(struct ww_linker *linker, const struct ww_linked_report *report, const struct ww_story_event *event, struct candidate *found,
                           size_t *count, struct ww_error *error) {
  size_t kept = 0;
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < *count; i++) {
    struct ww_story_event earlier;
    struct ww_story_grounds grounds;
    status = compare(linker, report, event, found[i].event, &earlier, &grounds, error);
    if (grounds.score < WW_STORY_THRESHOLD) continue;
    found[kept] = found[i];
    found[kept++].score = grounds.score;
  }
  *count = kept;
  qsort(found, kept, sizeof *found, by_score);
  return status;
}

static ww_status refuse(struct ww_linker *linker, const struct candidate *earlier, const struct ww_story_event *event, const char *reason,
                        enum ww_story_refusal refusal, struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_ADD_REFUSAL, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, earlier->event);
  (void)sqlite3_bind_int64(row, 2, event->key);
  (void)sqlite3_bind_int(row, 3, earlier->score);
  (void)sqlite3_bind_text(row, 4, reason, -1, SQLITE_STATIC);
  (void)sqlite3_bind_text(row, 5, ww_story_refusal_text(refusal), -1, SQLITE_STATIC);
  bool more;
  status = ww_linker_step(linker, row, &more, error);
  (void)sqlite3_reset(row);
  linker->totals.refused += status == WW_OK;
  return status;
}

// Whether a person, or what the stories say, speaks against joining the two. `*more`: what the score must have beyond the threshold
// for their modes.
static ww_status ask(struct ww_linker *linker, const struct ww_story_event *a, const struct ww_story_event *b, enum ww_story_refusal *out, int *more,
                     struct ww_error *error) {
  struct ww_story_group of_a, of_b;
  sqlite3_int64 story_a = 0, story_b = 0, undone = 0;
  ww_status status = ww_story_group_get(linker, a, &story_a, &of_a, error);
  if (status == WW_OK) status = ww_story_group_get(linker, b, &story_b, &of_b, error);
  if (status != WW_OK) return status;
  sqlite3_int64 ids[2] = {story_a != 0 ? story_a : a->key, story_b != 0 ? story_b : b->key};
  status = ww_linker_number(linker, WW_SQL_UNDONE_BETWEEN, 2, ids, 0, &undone, error);
  if (status == WW_OK && undone == 0) status = ww_linker_number(linker, WW_SQL_IS_UNDONE, 2, (sqlite3_int64[]){a->key, b->key}, 0, &undone, error);
  *more = ww_story_group_modes_apart(&of_a, &of_b) ? WW_STORY_MODES_MORE : 0;
  *out = undone != 0 ? WW_STORY_UNDONE : ww_story_group_fits(&of_a, &of_b);
  return status;
}

// Whether a story has an event of a report that its reading holds apart from `event`, an event of the same report: `*apart` true
// where that one is of another type or mode. Tellings of one act share a link, and do not count.
static ww_status has_second(struct ww_linker *linker, sqlite3_int64 story, sqlite3_int64 event, bool *second, bool *apart, struct ww_error *error) {
  sqlite3_int64 kind = 0;
  ww_status status = WW_OK;
  if (story != 0) status = ww_linker_number(linker, WW_SQL_SECOND, 2, (sqlite3_int64[]){story, event}, 0, &kind, error);
  *second = *second || kind != 0;
  *apart = *apart || kind == 2;
  return status;
}

// How much it takes to join them: more where two stories become one, or where a story has another event of the report; never
// where the report tells that one as another deed.
static ww_status needed(struct ww_linker *linker, sqlite3_int64 event, sqlite3_int64 story, sqlite3_int64 other_event, sqlite3_int64 other, int *out,
                        struct ww_error *error) {
  bool second = false, apart = false;
  ww_status status = has_second(linker, other, event, &second, &apart, error);
  if (status == WW_OK) status = has_second(linker, story, other_event, &second, &apart, error);
  *out = WW_STORY_THRESHOLD + (story != 0 && other != 0 ? WW_STORY_BRIDGE_MORE : 0) + (second ? WW_STORY_SECOND_MORE : 0);
  if (apart) *out = INT32_MAX / 2;
  return status;
}

static ww_status decide(struct ww_linker *linker, const struct ww_linked_report *report, const struct ww_linked_event *event,
                        const struct candidate *candidate, int *refusals, struct ww_error *error) {
  sqlite3_int64 story = 0, other = 0;
  int need = 0;
  ww_status status = ww_story_of(linker, event->told.key, &story, error);
  if (status == WW_OK) status = ww_story_of(linker, candidate->event, &other, error);
  if (status != WW_OK || (story != 0 && story == other)) return status;
  status = needed(linker, event->told.key, story, candidate->event, other, &need, error);
  if (status != WW_OK || candidate->score < need) return status;
  struct ww_story_event earlier;
  struct ww_story_grounds grounds;
  enum ww_story_refusal refusal = WW_STORY_FITS;
  status = compare(linker, report, &event->told, candidate->event, &earlier, &grounds, error);
  int more = 0;
  if (status == WW_OK) status = ask(linker, &earlier, &event->told, &refusal, &more, error);
  bool yields = refusal == WW_STORY_OTHER_PLACE || refusal == WW_STORY_OTHER_ACTOR;
  if (yields && candidate->score >= WW_STORY_THRESHOLD + WW_STORY_CERTAIN_MORE) refusal = WW_STORY_FITS;
  if (status != WW_OK || candidate->score < need + more || (refusal != WW_STORY_FITS && *refusals == REFUSALS)) return status;
  struct ww_buffer reason;
  ww_buffer_init(&reason);
  ww_story_grounds_put(&grounds, &earlier, &event->told, &reason);
  ww_buffer_put_byte(&reason, 0);
  if (reason.failed) {
    status = ww_fail_memory(error);
  } else if (refusal == WW_STORY_FITS) {
    status = ww_story_join(linker, &earlier, &event->told, candidate->score, reason.data, error);
  } else {
    ++*refusals;
    status = refuse(linker, candidate, &event->told, reason.data, refusal, error);
  }
  ww_buffer_release(&reason);
  return status;
}

static ww_status link_event(struct ww_linker *linker, const struct ww_linked_report *report, const struct ww_linked_event *event, struct candidate *found,
                            struct ww_error *error) {
  size_t count = 0;
  int refusals = 0;
  ww_status status = search(linker, &event->told, event->told.key, found, &count, error);
  if (status == WW_OK) status = score_all(linker, report, &event->told, found, &count, error);
  for (size_t i = 0; status == WW_OK && i < count; i++) status = decide(linker, report, event, &found[i], &refusals, error);
  return status;
}

// What the reading holds for one act told again comes into the story of the act, if it has one.
static ww_status link_mates(struct ww_linker *linker, const struct ww_linked_report *report, struct ww_error *error) {
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < report->event_count; i++) {
    for (size_t j = i + 1; status == WW_OK && j < report->event_count; j++) {
      const struct ww_story_event *a = &report->events[i].told, *b = &report->events[j].told;
      if (report->events[i].link == 0 || report->events[i].link != report->events[j].link) continue;
      sqlite3_int64 story_a = 0, story_b = 0;
      enum ww_story_refusal refusal = WW_STORY_FITS;
      int more;
      status = ww_story_of(linker, a->key, &story_a, error);
      if (status == WW_OK) status = ww_story_of(linker, b->key, &story_b, error);
      if (status != WW_OK || story_a == story_b) continue;  // both 0: no other report tells it
      if (story_a != 0 && story_b != 0) status = ask(linker, a, b, &refusal, &more, error);
      if (status == WW_OK && refusal == WW_STORY_FITS)
        status = ww_story_join(linker, a, b, TOLD_AGAIN, "the same act told again in its article", error);
    }
  }
  return status;
}

static ww_status write_event(struct ww_linker *linker, const struct ww_story_event *event, struct ww_error *error) {
  ww_buffer_reset(&linker->bytes);
  ww_story_event_pack(event, &linker->bytes);
  if (linker->bytes.failed) return ww_fail_memory(error);
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_ADD_FEATURES, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, event->key);
  (void)sqlite3_bind_int64(row, 2, event->document);
  (void)sqlite3_bind_blob(row, 3, linker->bytes.data, (int)linker->bytes.size, SQLITE_STATIC);
  bool more;
  status = ww_linker_step(linker, row, &more, error);
  (void)sqlite3_reset(row);
  int64_t keys[WW_STORY_KEYS];
  size_t count = ww_story_event_keys(event, keys);
  for (size_t i = 0; status == WW_OK && i < count; i++)
    status = ww_linker_run(linker, WW_SQL_ADD_EVENT_KEY, 2, (sqlite3_int64[]){keys[i], event->key}, error);
  return status;
}

ww_status ww_story_link_report(struct ww_linker *linker, struct ww_linked_report *report, struct ww_error *error) {
  struct candidate *found = ww_arena_alloc(&linker->arena, FOUND, sizeof *found);
  if (found == NULL) return ww_fail_memory(error);
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < report->event_count; i++) status = link_event(linker, report, &report->events[i], found, error);
  for (size_t i = 0; status == WW_OK && i < report->event_count; i++) status = write_event(linker, &report->events[i].told, error);
  if (status == WW_OK) status = link_mates(linker, report, error);
  linker->totals.events += report->event_count;
  return status;
}
