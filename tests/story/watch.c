// Who watches linking is told after each transaction of a queue that is longer than one, and of a shorter one nothing.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/limits.h"
#include "base/slice.h"
#include "store/reading.h"
#include "store/store.h"

enum { MORE = 40 };

struct seen {
  int calls;
  struct ww_link_progress first, last;
};

static void on_progress(void *context, const struct ww_link_progress *progress) {
  struct seen *seen = context;
  if (seen->calls++ == 0) seen->first = *progress;
  seen->last = *progress;
}

static void put(struct ww_store *store, struct ww_worker *worker, int from, int count) {
  for (int i = from; i < from + count; i++) {
    char text[100];
    const struct ww_article *article;
    (void)snprintf(text, sizeof text, "Chad attacked rebels in village %d.", i);
    struct ww_document document = {.text = ww_slice_cstring(text), .date = WW_SLICE("2016-05-04")};
    assert_int_equal(ww_read(worker, &document, &article, NULL), WW_OK);
    assert_int_equal(ww_store_put(store, worker, &document, NULL, NULL), WW_OK);
  }
}

static void told(void **state) {
  (void)state;
  struct reading reading = reading_open("story-watch");
  struct ww_store_options options = {.write = true};
  struct ww_store *store;
  struct ww_story_totals totals;
  struct seen seen = {0, {0, 0}, {0, 0}};
  assert_int_equal(ww_store_open(scratch("stories.db"), &options, &store, NULL), WW_OK);
  ww_store_watch_linking(store, on_progress, &seen);
  put(store, reading.worker, 0, 2 * WW_LIMIT_STORY_BATCH + MORE);
  assert_int_equal(ww_store_link_stories(store, &totals, NULL), WW_OK);
  assert_int_equal(totals.reports, 2 * WW_LIMIT_STORY_BATCH + MORE);
  assert_int_equal(seen.calls, 2);  // and not for the rest, at whose end it is done
  assert_int_equal(seen.first.reports, WW_LIMIT_STORY_BATCH);
  assert_int_equal(seen.first.waiting, WW_LIMIT_STORY_BATCH + MORE);
  assert_int_equal(seen.last.reports, 2 * WW_LIMIT_STORY_BATCH);
  assert_int_equal(seen.last.waiting, MORE);
  put(store, reading.worker, 10000, MORE);
  assert_int_equal(ww_store_link_stories(store, &totals, NULL), WW_OK);
  assert_int_equal(seen.calls, 2);
  ww_store_watch_linking(store, NULL, NULL);
  assert_int_equal(ww_store_rebuild_stories(store, &totals, NULL), WW_OK);
  assert_int_equal(seen.calls, 2);
  ww_store_close(store);
  reading_close(&reading);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(told)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
