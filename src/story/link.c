// link.c: the earlier events that a new report's events tell again.
//
// In comes a report with its events; each one's searched keys find earlier events, those that share most keys are scored
// (compare.h), and from the report's best pair downwards each that is good enough is linked, unless the stories that the link
// would join contradict one another. Then the other events of reports with which something is shared get a second chance. One link a story is enough: a story is what links connect, and a person who undoes one takes apart
// what it had joined.
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/slice.h"
#include "story/link.h"

struct candidate {
  sqlite3_int64 event, document;
  size_t of;        // the event of the report that it is held against
  int keys, score;
  bool alike;       // see may_be_sister
  bool sister;      // its report tells something else that this one tells too
};

// What a report's events may be linked with, of all of them together.
struct candidates {
  struct candidate *items;  // in the linker's arena
  size_t count, room;
};

enum { FOUND = WW_STORY_KEYS * WW_LIMIT_STORY_FOUND, REFUSALS = 3 };

static int by_number(const void *a, const void *b) {
  sqlite3_int64 one = *(const sqlite3_int64 *)a, other = *(const sqlite3_int64 *)b;
  return (one > other) - (one < other);
}
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
  if (one->of != other->of) return one->of < other->of ? -1 : 1;
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
    while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) found[all++] = (struct candidate){.event = sqlite3_column_int64(row, 0), .keys = 1};
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

// What two reports share elsewhere speaks for two events that contradict one another in nothing and have words in common. An arrest and the
// protest against it, two sides that ask for two things, shots and the drones of the day after are told by the same reports, too.
static bool may_be_sister(const struct ww_story_grounds *g) {
  return g->type == WW_STORY_TYPE_SAME && g->mode >= 0 && g->actor != WW_STORY_OTHER && g->place != WW_STORY_PLACE_OTHER && g->words > 0;
}

// Adds those that may be linked, if not by themselves then with the help of what else their reports share.
static ww_status score_all(struct ww_linker *linker, const struct ww_linked_report *report, size_t of, const struct candidate *found, size_t count,
                           struct candidates *out, struct ww_error *error) {
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < count; i++) {
    struct ww_story_event earlier;
    struct ww_story_grounds grounds;
    status = compare(linker, report, &report->events[of].told, found[i].event, &earlier, &grounds, error);
    if (status != WW_OK || grounds.score < WW_STORY_THRESHOLD - WW_STORY_SISTER_LESS) continue;
    if (!ww_arena_grow(&linker->arena, (void **)&out->items, &out->room, out->count + 1, sizeof *out->items)) return ww_fail_memory(error);
    out->items[out->count++] = (struct candidate){found[i].event, earlier.document, of, found[i].keys, grounds.score, may_be_sister(&grounds), false};
  }
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

ww_status ww_story_ask(struct ww_linker *linker, const struct ww_story_event *a, const struct ww_story_event *b, enum ww_story_refusal *out, int *more,
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
  // One report may be a day off; two stories that both have several are two.
  if (*out == WW_STORY_FITS && story_a != 0 && story_b != 0 && ww_story_group_days_apart(&of_a, &of_b)) *out = WW_STORY_OTHER_DAY;
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

// What speaks against making one story of two that both have several reports: each report that tells an act of the one and
// another of the other, and that they are two for it.
static ww_status has_both(struct ww_linker *linker, sqlite3_int64 story, sqlite3_int64 other, int *more, bool *apart, struct ww_error *error) {
  sqlite3_int64 reports = 0;
  ww_status status = ww_linker_number(linker, WW_SQL_BOTH, 2, (sqlite3_int64[]){story, other}, 0, &reports, error);
  *more = WW_STORY_BRIDGE_MORE + (int)(reports / 2) * WW_STORY_SECOND_MORE;
  *apart = *apart || (reports & 1) != 0;
  return status;
}

// How much it takes to join them: more where two stories become one, or where a story has another event of the report; never
// where a report tells that one as another deed, nor on the strength of what else two reports share, which speaks for each of a
// report's events alike.
static ww_status needed(struct ww_linker *linker, const struct ww_linked_event *event, sqlite3_int64 story, const struct candidate *candidate,
                        sqlite3_int64 other, int *out, struct ww_error *error) {
  bool second = false, apart = false;
  int bridge = 0;
  ww_status status = has_second(linker, other, event->told.key, &second, &apart, error);
  if (status == WW_OK) status = has_second(linker, story, candidate->event, &second, &apart, error);
  if (status == WW_OK && story != 0 && other != 0) status = has_both(linker, story, other, &bridge, &apart, error);
  *out = WW_STORY_THRESHOLD + bridge + (second ? WW_STORY_SECOND_MORE : 0);
  if (apart || (second && candidate->sister)) *out = INT32_MAX / 2;
  return status;
}

static ww_status decide(struct ww_linker *linker, const struct ww_linked_report *report, const struct ww_linked_event *event,
                        const struct candidate *candidate, int *refusals, struct ww_error *error) {
  sqlite3_int64 story = 0, other = 0;
  int need = 0;
  ww_status status = ww_story_of(linker, event->told.key, &story, error);
  if (status == WW_OK) status = ww_story_of(linker, candidate->event, &other, error);
  if (status != WW_OK || (story != 0 && story == other)) return status;
  status = needed(linker, event, story, candidate, other, &need, error);
  if (status != WW_OK || candidate->score < need) return status;
  struct ww_story_event earlier;
  struct ww_story_grounds grounds;
  enum ww_story_refusal refusal = WW_STORY_FITS;
  status = compare(linker, report, &event->told, candidate->event, &earlier, &grounds, error);
  int more = 0;
  if (status == WW_OK) status = ww_story_ask(linker, &earlier, &event->told, &refusal, &more, error);
  bool yields = refusal == WW_STORY_OTHER_PLACE || refusal == WW_STORY_OTHER_ACTOR;
  if (yields && candidate->score >= WW_STORY_THRESHOLD + WW_STORY_CERTAIN_MORE) refusal = WW_STORY_FITS;
  if (status != WW_OK || candidate->score < need + more || (refusal != WW_STORY_FITS && *refusals == REFUSALS)) return status;
  struct ww_buffer reason;
  ww_buffer_init(&reason);
  ww_story_grounds_put(&grounds, &earlier, &event->told, &reason);
  if (candidate->sister) ww_buffer_put_text(&reason, "; the reports tell another happening in common");
  ww_buffer_put_byte(&reason, 0);
  if (reason.failed) {
    status = ww_fail_memory(error);
  } else if (refusal == WW_STORY_FITS) {
    status = ww_story_join(linker, &earlier, &event->told, candidate->score, reason.data, error);
    if (status == WW_OK) status = ww_story_join_mate(linker, &earlier, error);
    if (status == WW_OK) status = ww_story_join_mate(linker, &event->told, error);
  } else {
    ++*refusals;
    status = refuse(linker, candidate, &event->told, reason.data, refusal, error);
  }
  ww_buffer_release(&reason);
  return status;
}

// Whether the two are in one story by now.
static ww_status is_joined(struct ww_linker *linker, const struct ww_linked_report *report, const struct candidate *candidate, bool *out,
                           struct ww_error *error) {
  sqlite3_int64 story = 0, other = 0;
  ww_status status = ww_story_of(linker, report->events[candidate->of].told.key, &story, error);
  if (status == WW_OK) status = ww_story_of(linker, candidate->event, &other, error);
  *out = story != 0 && story == other;
  return status;
}

// Leaves what is not joined yet and comes from reports that tell something else that this one tells too: as a
// single pair it is short of the threshold by WW_STORY_SISTER_LESS at most.
static ww_status leave_sisters(struct ww_linker *linker, const struct ww_linked_report *report, struct candidates *all, struct ww_error *error) {
  size_t shared = 0, kept = 0;
  ww_status status = WW_OK;
  sqlite3_int64 *documents = ww_arena_alloc(&linker->arena, all->count + 1, sizeof *documents);
  if (documents == NULL) return ww_fail_memory(error);
  for (size_t i = 0; status == WW_OK && i < all->count; i++) {
    bool joined = false;
    status = is_joined(linker, report, &all->items[i], &joined, error);
    if (joined) documents[shared++] = all->items[i].document;
    else all->items[kept++] = all->items[i];
  }
  qsort(documents, shared, sizeof *documents, by_number);
  all->count = 0;
  for (size_t i = 0; i < kept; i++) {
    if (!all->items[i].alike) continue;
    if (bsearch(&all->items[i].document, documents, shared, sizeof *documents, by_number) == NULL) continue;
    all->items[all->count] = all->items[i];
    all->items[all->count].sister = true;
    all->items[all->count++].score += WW_STORY_SISTER_LESS;
  }
  return status;
}

static ww_status decide_all(struct ww_linker *linker, const struct ww_linked_report *report, const struct candidates *all, int *refusals,
                            struct ww_error *error) {
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < all->count && all->items[i].score >= WW_STORY_THRESHOLD; i++)
    status = decide(linker, report, &report->events[all->items[i].of], &all->items[i], &refusals[all->items[i].of], error);
  return status;
}

// The best pairs of the whole report come first: of two events that could both be the same earlier one, the likelier is it.
static ww_status link_events(struct ww_linker *linker, struct ww_linked_report *report, struct ww_error *error) {
  struct candidates all = {NULL, 0, 0};
  struct candidate *found = ww_arena_alloc(&linker->arena, FOUND, sizeof *found);
  int *refusals = ww_arena_alloc(&linker->arena, report->event_count + 1, sizeof *refusals);
  if (found == NULL || refusals == NULL) return ww_fail_memory(error);
  memset(refusals, 0, (report->event_count + 1) * sizeof *refusals);
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < report->event_count; i++) {
    size_t count = 0;
    if (report->events[i].title) status = ww_story_has_mate(linker, &report->events[i].told, &report->events[i].led, error);
    if (status != WW_OK || report->events[i].led) continue;
    status = search(linker, &report->events[i].told, report->events[i].told.key, found, &count, error);
    if (status == WW_OK) status = score_all(linker, report, i, found, count, &all, error);
  }
  if (status != WW_OK || all.count == 0) return status;
  qsort(all.items, all.count, sizeof *all.items, by_score);
  status = decide_all(linker, report, &all, refusals, error);
  if (status == WW_OK) status = leave_sisters(linker, report, &all, error);
  return status == WW_OK ? decide_all(linker, report, &all, refusals, error) : status;
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
      if (story_a != 0 && story_b != 0) status = ww_story_ask(linker, a, b, &refusal, &more, error);
      if (status == WW_OK && refusal == WW_STORY_FITS)
        status = ww_story_join(linker, a, b, WW_STORY_TOLD_AGAIN, "the same act told again in its article", error);
    }
  }
  return status;
}

static ww_status write_features(struct ww_linker *linker, const struct ww_story_event *event, struct ww_error *error) {
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
  return status;
}

static ww_status write_keys(struct ww_linker *linker, const struct ww_story_event *event, struct ww_error *error) {
  int64_t keys[WW_STORY_KEYS];
  ww_status status = WW_OK;
  size_t count = ww_story_event_keys(event, keys);
  for (size_t i = 0; status == WW_OK && i < count; i++)
    status = ww_linker_run(linker, WW_SQL_ADD_EVENT_KEY, 2, (sqlite3_int64[]){keys[i], event->key}, error);
  return status;
}

ww_status ww_story_link_report(struct ww_linker *linker, struct ww_linked_report *report, struct ww_error *error) {
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < report->event_count; i++) status = write_features(linker, &report->events[i].told, error);
  if (status == WW_OK) status = link_events(linker, report, error);
  // Their keys come last: a report's events are not found by one another.
  for (size_t i = 0; status == WW_OK && i < report->event_count; i++)
    if (!report->events[i].led) status = write_keys(linker, &report->events[i].told, error);
  if (status == WW_OK) status = link_mates(linker, report, error);
  linker->totals.events += report->event_count;
  return status;
}
