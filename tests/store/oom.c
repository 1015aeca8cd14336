// Each allocation of our own fails in turn, while a store is made, filled and read again; SQLite's own are its own.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include "alloc_fail.h"
#include "base/slice.h"
#include "store/reading.h"

static ww_status make_and_fill(void *context) {
  struct ww_worker *worker = context;
  const char *const ends[] = {"oom.db", "oom.db-wal", "oom.db-shm"};
  for (size_t i = 0; i < 3; i++) (void)remove(scratch(ends[i]));
  const struct ww_store_options options = {.write = true};
  const struct ww_document document = {.id = WW_SLICE("a"), .text = WW_SLICE("Kenya sent food to Somalia on Monday."), .date = WW_SLICE("2016-05-04")};
  struct ww_store *store = NULL;
  struct ww_error error;
  ww_status status = ww_store_open(scratch("oom.db"), &options, &store, &error);
  if (status == WW_OK) status = ww_store_put(store, worker, &document, NULL, &error);
  if (status == WW_OK) status = ww_store_commit(store, &error);
  ww_store_close(store);
  if (status != WW_OK) assert_int_equal(error.status, status);
  return status;
}

static void every_allocation_may_fail(void **state) {
  (void)state;
  struct reading reading = reading_open("store-oom");
  struct ww_error error;
  const struct ww_article *article;
  const struct ww_document document = {.id = WW_SLICE("a"), .text = WW_SLICE("Kenya sent food to Somalia on Monday."), .date = WW_SLICE("2016-05-04")};
  assert_int_equal(ww_read(reading.worker, &document, &article, &error), WW_OK);
  assert_true(ww_alloc_fail_each(make_and_fill, reading.worker, 1) > 8);
  reading_close(&reading);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation_may_fail)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
