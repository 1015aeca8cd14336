// Every allocation of the pipeline fails in turn: opening the reader, making a worker, reading, writing. Each gives
// a status and no crash, nothing leaks (AddressSanitizer looks on), and the same worker reads the next text.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>
#include <unistd.h>

#include "alloc_fail.h"
#include "base/slice.h"
#include "whowhom.h"

static const char text[] =
    "Ministers Meet in Accra\n\nACCRA, 3 May 2016 (Gulf Wire) - Ghanaian Foreign Minister Ama Boateng met rebels from Mali "
    "on Monday, and “we will send 200 soldiers,” she said. The group, known as the FRM, killed two French journalists.\n";

static ww_status count_bytes(void *context, const char *data, size_t size) {
  (void)data;
  *(size_t *)context += size;
  return WW_OK;
}

static ww_status read_and_write(struct ww_worker *worker, size_t *written) {
  struct ww_document document = {.text = ww_slice_cstring(text)};
  const struct ww_article *article = NULL;
  struct ww_error error;
  ww_status status = ww_read(worker, &document, &article, &error);
  *written = 0;
  for (int format = WW_FORMAT_TEXT; status == WW_OK && format <= WW_FORMAT_EXPLAIN; format++) {
    struct ww_write_options options = {.format = (enum ww_format)format};
    status = ww_write(worker, article, &options, count_bytes, written, &error);
  }
  return status;
}

static bool have_files(void) { return access(WW_TEST_MODEL, R_OK) == 0 && access(WW_TEST_KNOWLEDGE, R_OK) == 0; }

static const struct ww_reader_options files = {.model = WW_TEST_MODEL, .knowledge = WW_TEST_KNOWLEDGE};
static const struct ww_worker_options traced = {.trace = true};

static ww_status open_and_close(void *context) {
  (void)context;
  struct ww_reader *reader = NULL;
  struct ww_worker *worker = NULL;
  struct ww_error error;
  ww_status status = ww_reader_open(&files, &reader, &error);
  if (status == WW_OK) status = ww_worker_new(reader, &traced, &worker, &error);
  ww_worker_free(worker);
  ww_reader_close(reader);
  return status;
}

static void opening(void **state) {
  (void)state;
  if (!have_files()) skip();
  assert_true(ww_alloc_fail_each(open_and_close, NULL, 1) > 3);
}

// A fresh worker each time, so that its arenas ask for all their memory again. After a failure the same worker
// reads the same text whole.
static ww_status read_twice(void *context) {
  struct ww_worker *worker = NULL;
  struct ww_error error;
  ww_status status = ww_worker_new(context, &traced, &worker, &error);
  if (status != WW_OK) return status;
  size_t first = 0, second = 0;
  status = read_and_write(worker, &first);
  if (status != WW_OK) {
    assert_int_equal(read_and_write(worker, &second), WW_OK);
    assert_true(second > 1000);
  }
  ww_worker_free(worker);
  return status;
}

static void reading(void **state) {
  (void)state;
  if (!have_files()) skip();
  struct ww_reader *reader = NULL;
  struct ww_error error;
  assert_int_equal(ww_reader_open(&files, &reader, &error), WW_OK);
  assert_true(ww_alloc_fail_each(read_twice, reader, 1) > 10);
  ww_reader_close(reader);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(opening), cmocka_unit_test(reading)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
