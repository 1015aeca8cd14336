// mates.c: the title of a report tells what its text tells; once the one is in a story, the other is too.
//
// The reading holds both for one act only where they name the same sides. "Car bomb at police station kills seven" above "A car bomb killed
// seven people outside a police station" does not, and other reports would be linked to the one or the other, as chance has it. So the event of the
// text that agrees best with the title's, if it agrees well and nothing contradicts, comes into its story. Such a title is not looked for by
// itself, and not found: of the two it says less, often neither the day nor how it was done, and would chain what is two.
#include "base/error.h"
#include "base/limits.h"
#include "story/link.h"

// What the two must share beyond contradicting one another nowhere: the sentence's words in thousandths, or the verb, or a toll.
enum { WORDS_LEAST = 200 };

static bool is_mate(const struct ww_story_grounds *g) {
  bool shared = g->trigger || g->words >= WORDS_LEAST;
  for (int i = 0; i < WW_STORY_COUNTS; i++) {
    if (g->counts[i] < WW_STORY_COUNT_UNKNOWN) return false;
    shared = shared || g->counts[i] == WW_STORY_COUNT_SAME;
  }
  return shared && g->type == WW_STORY_TYPE_SAME && g->mode >= 0 && g->actor != WW_STORY_OTHER && g->recipient != WW_STORY_OTHER &&
         g->day != WW_STORY_DAY_OTHER && g->place != WW_STORY_PLACE_OTHER && g->realis;
}

// The best mate of an event; `*found` false where there is none.
static ww_status find_mate(struct ww_linker *linker, const struct ww_story_event *event, struct ww_story_event *best, bool *found, struct ww_error *error) {
  struct ww_story_context context;
  sqlite3_stmt *row;
  *found = false;
  ww_status status = ww_story_load_context(linker, event->document, &context, error);
  if (status == WW_OK) status = ww_linker_use(linker, WW_SQL_MATES, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, event->key);
  int score = 0;
  bool more, there;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
    struct ww_story_event other;
    struct ww_story_grounds grounds;
    status = ww_story_load_event(linker, sqlite3_column_int64(row, 0), &other, &there, error);
    if (status != WW_OK) break;
    if (!there) continue;
    ww_story_compare(event, &context, &other, &context, false, &grounds);
    if (!is_mate(&grounds) || (*found && grounds.score <= score)) continue;
    *best = other;
    *found = true;
    score = grounds.score;
  }
  (void)sqlite3_reset(row);
  return status;
}

// The one whose best this one is too: of two acts of the text that could be the title's it is the likelier one alone.
static ww_status find_mutual(struct ww_linker *linker, const struct ww_story_event *event, struct ww_story_event *mate, bool *found, struct ww_error *error) {
  struct ww_story_event back = {.key = 0};
  ww_status status = find_mate(linker, event, mate, found, error);
  if (status == WW_OK && *found) status = find_mate(linker, mate, &back, found, error);
  *found = *found && back.key == event->key;
  return status;
}

ww_status ww_story_has_mate(struct ww_linker *linker, const struct ww_story_event *event, bool *out, struct ww_error *error) {
  struct ww_story_event mate;
  return find_mutual(linker, event, &mate, out, error);
}

ww_status ww_story_join_mate(struct ww_linker *linker, const struct ww_story_event *event, struct ww_error *error) {
  struct ww_story_event mate;
  enum ww_story_refusal refusal = WW_STORY_FITS;
  bool found;
  int more;
  sqlite3_int64 story = 0, other = 0;
  ww_status status = find_mutual(linker, event, &mate, &found, error);
  if (status == WW_OK && found) status = ww_story_of(linker, event->key, &story, error);
  if (status == WW_OK && found) status = ww_story_of(linker, mate.key, &other, error);
  if (status != WW_OK || !found || story == 0 || other != 0) return status;
  status = ww_story_ask(linker, event, &mate, &refusal, &more, error);
  if (status != WW_OK || refusal != WW_STORY_FITS) return status;
  return ww_story_join(linker, event, &mate, WW_STORY_TOLD_AGAIN, "the title of the article tells what its text tells", error);
}
