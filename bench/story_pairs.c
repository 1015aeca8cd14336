// story_pairs.c: the grounds of every pair of events that linking would compare, for those who set its points.
//
//   bench_story_pairs STORE
//
// In: a store whose stories are linked. Out: tab-separated lines, one a pair that shares a key and comes from two documents: the
// rows of both events, the score, each ground by its number, and the grounds in words. bench/story_points.py reads them.
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "story/link.h"

enum { EVENTS = 20000 };

struct loaded {
  sqlite3_int64 row;
  struct ww_story_event event;
  struct ww_story_context context;
};

static int fail(const struct ww_error *error) {
  (void)fprintf(stderr, "bench_story_pairs: %s\n", error->message);
  return 1;
}

static void tell(struct ww_linker *linker, const struct loaded *a, const struct loaded *b) {
  struct ww_story_grounds g;
  sqlite3_int64 copied = 0;
  struct ww_error error;
  if (ww_linker_number(linker, WW_SQL_IS_COPY, 2, (sqlite3_int64[]){a->event.document, b->event.document}, 0, &copied, &error) != WW_OK) return;
  ww_story_compare(&a->event, &a->context, &b->event, &b->context, copied != 0, &g);
  ww_buffer_reset(&linker->bytes);
  ww_story_grounds_put(&g, &a->event, &b->event, &linker->bytes);
  ww_buffer_put_byte(&linker->bytes, 0);
  printf("%lld\t%lld\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%s\n", (long long)a->row, (long long)b->row, g.score,
         (int)g.type, g.mode, (int)g.actor, (int)g.recipient, g.exchanged, g.mutual, g.country, g.recalled, (int)g.day, (int)g.place,
         (int)g.counts[0], (int)g.counts[1], (int)g.counts[2], g.words, g.titles, g.names, g.trigger, g.realis, g.copied, linker->bytes.data);
}

static ww_status load(struct ww_linker *linker, struct loaded *events, size_t *count, struct ww_error *error) {
  sqlite3_stmt *rows = NULL;
  if (sqlite3_prepare_v2(linker->store->db, "SELECT event FROM story_features ORDER BY event", -1, &rows, NULL) != SQLITE_OK)
    return ww_fail(error, WW_ERROR_STORE, "the store has no stories");
  ww_status status = WW_OK;
  while (status == WW_OK && sqlite3_step(rows) == SQLITE_ROW && *count < EVENTS) {
    struct loaded *one = &events[*count];
    bool there;
    one->row = sqlite3_column_int64(rows, 0);
    status = ww_story_load_event(linker, one->row, &one->event, &there, error);
    if (status == WW_OK) status = ww_story_load_context(linker, one->event.document, &one->context, error);
    ++*count;
  }
  (void)sqlite3_finalize(rows);
  return status;
}

int main(int argc, char **argv) {
  struct ww_error error;
  struct ww_store *store = NULL;
  if (argc != 2) return (void)fputs("usage: bench_story_pairs STORE\n", stderr), 2;
  const struct ww_store_options options = {.write = true, .existing = true};
  if (ww_store_open(argv[1], &options, &store, &error) != WW_OK) return fail(&error);
  struct loaded *events = calloc(EVENTS, sizeof *events);
  struct ww_linker linker;
  ww_linker_init(&linker, store);
  size_t count = 0;
  ww_status status = events == NULL ? ww_fail_memory(&error) : load(&linker, events, &count, &error);
  for (size_t i = 0; status == WW_OK && i < count; i++)
    for (size_t j = i + 1; j < count; j++)
      if (events[i].event.document != events[j].event.document && ww_story_event_finds(&events[i].event, &events[j].event)) tell(&linker, &events[i], &events[j]);
  ww_linker_release(&linker);
  ww_store_close(store);
  free(events);
  return status == WW_OK ? 0 : fail(&error);
}
