// link.h: the inside of linking, shared by the files of this room that speak with the store.
//
//   load.c      a reading's texts and events become signatures, keys and features
//   copies.c    the reports whose text a new report shares
//   link.c      the events that a new event tells again
//   mates.c     the title that tells what its text tells
//   groups.c    stories: what links connect, its summary, joining, taking apart
//   disagree.c  what the reports of a story cannot agree on
//   stories.c   the public functions: the queue, rebuilding, undoing
//   why.c       a story told to a person
//
// Reports are taken one after the other in the order of their readings' ids, and each is compared with those before it
// alone. So it does not matter how many are linked at once, and all of it costs by the new reports: every search is by key,
// and no search looks at more than WW_LIMIT_STORY_* rows.
#ifndef WW_STORY_LINK_H
#define WW_STORY_LINK_H

#include <sqlite3.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "store/store.h"
#include "story/compare.h"
#include "story/group.h"
#include "story/signature.h"

// Every statement of the room, prepared when first used. The SQL stands in statements.c, in this order.
enum ww_story_sql {
  WW_SQL_READING, WW_SQL_COUNTRY, WW_SQL_EVENTS, WW_SQL_PARTIES, WW_SQL_PLACES,
  WW_SQL_DOCUMENT_THERE, WW_SQL_ADD_DOCUMENT, WW_SQL_GET_DOCUMENT, WW_SQL_ADD_TEXT_KEY, WW_SQL_FIND_TEXT_KEY, WW_SQL_GET_TEXT,
  WW_SQL_ADD_COPY, WW_SQL_IS_COPY,
  WW_SQL_ADD_FEATURES, WW_SQL_GET_FEATURES, WW_SQL_ADD_EVENT_KEY, WW_SQL_FIND_EVENT_KEY, WW_SQL_DROP_EVENT_KEY, WW_SQL_DROP_FEATURES,
  WW_SQL_ADD_LINK, WW_SQL_ADD_REFUSAL, WW_SQL_LINKS_OF, WW_SQL_DROP_LINKS, WW_SQL_DROP_REFUSALS,
  WW_SQL_IS_UNDONE, WW_SQL_UNDONE_BETWEEN, WW_SQL_SECOND, WW_SQL_BOTH, WW_SQL_MATES,
  WW_SQL_STORY_OF, WW_SQL_PUT_STORY_OF, WW_SQL_DROP_STORY_OF, WW_SQL_MOVE_STORY, WW_SQL_MEMBERS, WW_SQL_GET_STORY, WW_SQL_PUT_STORY,
  WW_SQL_DROP_STORY, WW_SQL_FINISH_STORY, WW_SQL_FIND_FIGURES, WW_SQL_FIND_DENIALS, WW_SQL_FIND_DENYING, WW_SQL_FIND_BLAME, WW_SQL_DROP_DISAGREEMENTS, WW_SQL_ADD_DISAGREEMENT,
  WW_SQL_OF_READING, WW_SQL_QUEUE, WW_SQL_UNQUEUE, WW_SQL_EVENT_KEY_OF, WW_SQL_FIND_BY_KEY, WW_SQL_FIND_BY_ROW,
  WW_SQL_ADD_UNDONE, WW_SQL_DROP_UNDONE, WW_SQL_MARK_LINK, WW_SQL_LINK_IS, WW_SQL_LINK_REFUSED, WW_SQL_DROP_REFUSAL, WW_SQL_LINK_TOLD,
  WW_SQL_TELL_EVENT, WW_SQL_TELL_STORY, WW_SQL_TELL_LINKS, WW_SQL_TELL_REFUSALS, WW_SQL_TELL_DISAGREEMENTS, WW_SQL_TELL_COPIES, WW_SQL_LIST,
  WW_SQL_COUNT
};
extern const char *const ww_story_statements[WW_SQL_COUNT];

struct ww_linker {
  struct ww_store *store;
  sqlite3_stmt *statements[WW_SQL_COUNT];  // owned
  struct ww_arena arena;                   // of the report in work
  struct ww_buffer bytes;                  // of a row in work
  sqlite3_int64 *touched;                  // owned; stories that changed since they were last finished, ascending
  size_t touched_count, touched_room;
  struct ww_story_totals totals;
};

void ww_linker_init(struct ww_linker *linker, struct ww_store *store);
void ww_linker_release(struct ww_linker *linker);

// The statement, reset and ready to bind; it is the linker's.
ww_status ww_linker_use(struct ww_linker *linker, enum ww_story_sql sql, sqlite3_stmt **out, struct ww_error *error);
// Binds up to four integers and runs a statement that gives no row.
ww_status ww_linker_run(struct ww_linker *linker, enum ww_story_sql sql, int count, const sqlite3_int64 *numbers, struct ww_error *error);
// The first number of the first row, `none` where there is none.
ww_status ww_linker_number(struct ww_linker *linker, enum ww_story_sql sql, int count, const sqlite3_int64 *numbers, sqlite3_int64 none,
                           sqlite3_int64 *out, struct ww_error *error);
// After a step: WW_OK for a row (`*row` true) or the end.
ww_status ww_linker_step(struct ww_linker *linker, sqlite3_stmt *statement, bool *row, struct ww_error *error);

// A report as it is linked.
struct ww_linked_event {
  struct ww_story_event told;
  int64_t link;               // of the reading, 0 none
  bool title;                 // in the title
  bool led;                   // its text tells it better: it follows that telling
  sqlite3_int64 story;        // 0 none
};
struct ww_linked_report {
  sqlite3_int64 reading, document;
  bool current;
  struct ww_slice text;       // in the arena
  struct ww_story_context context;
  struct ww_linked_event *events;  // in the arena
  size_t event_count;
};

// load.c. `out->current` false: nothing else is loaded.
ww_status ww_story_load(struct ww_linker *linker, sqlite3_int64 reading, struct ww_linked_report *out, struct ww_error *error);
ww_status ww_story_load_event(struct ww_linker *linker, sqlite3_int64 event, struct ww_story_event *out, bool *there, struct ww_error *error);
ww_status ww_story_load_context(struct ww_linker *linker, sqlite3_int64 document, struct ww_story_context *out, struct ww_error *error);
// copies.c: signature, keys and copies of a report, once a document.
ww_status ww_story_find_copies(struct ww_linker *linker, const struct ww_linked_report *report, struct ww_error *error);
// link.c
ww_status ww_story_link_report(struct ww_linker *linker, struct ww_linked_report *report, struct ww_error *error);
// Whether a person, or what the stories say, speaks against joining the two. `*more`: what the score must have beyond the threshold
// for their modes.
ww_status ww_story_ask(struct ww_linker *linker, const struct ww_story_event *a, const struct ww_story_event *b, enum ww_story_refusal *out, int *more,
                       struct ww_error *error);
// mates.c: of an event that has come into a story, the title's or the text's telling of it comes too.
enum { WW_STORY_TOLD_AGAIN = 100 };  // the score of links within a report
ww_status ww_story_has_mate(struct ww_linker *linker, const struct ww_story_event *event, bool *out, struct ww_error *error);
ww_status ww_story_join_mate(struct ww_linker *linker, const struct ww_story_event *event, struct ww_error *error);

// groups.c
ww_status ww_story_of(struct ww_linker *linker, sqlite3_int64 event, sqlite3_int64 *story, struct ww_error *error);
// The summary of an event's story, or of the event alone; `*story` 0 then.
ww_status ww_story_group_get(struct ww_linker *linker, const struct ww_story_event *event, sqlite3_int64 *story, struct ww_story_group *out,
                             struct ww_error *error);
// Writes the link and makes one story of both.
ww_status ww_story_join(struct ww_linker *linker, const struct ww_story_event *a, const struct ww_story_event *b, int score, const char *reason,
                        struct ww_error *error);
// Makes the stories of these events again from the links that stand.
ww_status ww_story_regroup(struct ww_linker *linker, const sqlite3_int64 *events, size_t count, struct ww_error *error);
// Counts, days and disagreements of all stories that changed.
ww_status ww_story_finish(struct ww_linker *linker, struct ww_error *error);
ww_status ww_story_touch(struct ww_linker *linker, sqlite3_int64 story, struct ww_error *error);
// disagree.c
ww_status ww_story_disagree(struct ww_linker *linker, sqlite3_int64 story, struct ww_error *error);

#endif
