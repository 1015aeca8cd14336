// Every allocation of linking, telling and undoing fails in turn; the store stays sound and says so.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "alloc_fail.h"
#include "base/slice.h"
#include "store/reading.h"
#include "store/store.h"

enum { REPORTS = 6 };
static struct ww_store *store;

static ww_status nowhere(void *context, const char *data, size_t size) {
  (void)context;
  (void)data;
  (void)size;
  return WW_OK;
}

static ww_status once(void *context) {
  (void)context;
  struct ww_story_totals totals;
  struct ww_link_change change;
  sqlite3_int64 a = 0, b = 0;
  struct ww_error error;
  // What an interrupted run undid must not stand in this one's way.
  ww_status status = ww_store_execute(store, "DELETE FROM story_undone", &error);
  if (status == WW_OK) status = ww_store_rebuild_stories(store, &totals, &error);
  if (status == WW_OK) status = ww_store_number(store, "SELECT a FROM event_links ORDER BY a, b", 0, &a, &error);
  if (status == WW_OK) status = ww_store_number(store, "SELECT b FROM event_links ORDER BY a, b", 0, &b, &error);
  char names[2][24];
  (void)snprintf(names[0], sizeof names[0], "%lld", (long long)a);
  (void)snprintf(names[1], sizeof names[1], "%lld", (long long)b);
  if (status == WW_OK) status = ww_store_tell_story(store, ww_slice_cstring(names[0]), nowhere, NULL, &error);
  if (status == WW_OK) status = ww_store_list_stories(store, 0, nowhere, NULL, &error);
  if (status == WW_OK) status = ww_store_change_link(store, ww_slice_cstring(names[0]), ww_slice_cstring(names[1]), true, &change, &error);
  if (status == WW_OK) status = ww_store_change_link(store, ww_slice_cstring(names[1]), ww_slice_cstring(names[0]), false, &change, &error);
  return status;
}

static void each_fails(void **state) {
  (void)state;
  struct reading reading = reading_open("story-oom");
  struct ww_store_options options = {.write = true};
  assert_int_equal(ww_store_open(scratch("stories.db"), &options, &store, NULL), WW_OK);
  for (int i = 0; i < REPORTS; i++) {
    static const char *const outlets[] = {"Example Post", "Sample Wire", "Specimen Times"};
    char text[400];
    const struct ww_article *article;
    (void)snprintf(text, sizeof text,
                   "Kenyan soldiers attacked a rebel camp near Garissa on Monday and killed %d rebels, the army said. The rebels denied that they had lost "
                   "anybody. Kenya asked Ghana for help on day %d.",
                   i / 3 + 7, i);
    struct ww_document document = {.text = ww_slice_cstring(text), .title = WW_SLICE("Camp attacked near Garissa"), .date = WW_SLICE("2016-05-04"),
                                   .publisher = ww_slice_cstring(outlets[i % 3])};
    assert_int_equal(ww_read(reading.worker, &document, &article, NULL), WW_OK);
    assert_int_equal(ww_store_put(store, reading.worker, &document, NULL, NULL), WW_OK);
  }
  assert_int_equal(ww_store_commit(store, NULL), WW_OK);
  assert_true(ww_alloc_fail_each(once, NULL, 1) > 10);
  sqlite3_int64 bad = 0, links = 0;
  assert_int_equal(ww_store_number(store, "SELECT count(*) FROM pragma_foreign_key_check", -1, &bad, NULL), WW_OK);
  assert_int_equal(ww_store_number(store, "SELECT count(*) FROM event_links WHERE undone = 0", 0, &links, NULL), WW_OK);
  assert_int_equal(bad, 0);
  assert_true(links > 0);
  ww_store_close(store);
  reading_close(&reading);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(each_fails)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
