// A reader of the trained model with one worker, and a folder of the test's own, for tests that store what is read.
#ifndef WW_TEST_STORE_READING_H
#define WW_TEST_STORE_READING_H

#include <unistd.h>

#include "input/scratch.h"

struct reading {
  struct ww_reader *reader;
  struct ww_worker *worker;
};

// Skips the test where model or knowledge have not been built.
static struct reading reading_open(const char *name) {
  if (access(WW_TEST_MODEL, R_OK) != 0 || access(WW_TEST_KNOWLEDGE, R_OK) != 0) skip();
  const struct ww_reader_options files = {.model = WW_TEST_MODEL, .knowledge = WW_TEST_KNOWLEDGE};
  struct reading r;
  scratch_open(name);
  assert_int_equal(ww_reader_open(&files, &r.reader, NULL), WW_OK);
  assert_int_equal(ww_worker_new(r.reader, NULL, &r.worker, NULL), WW_OK);
  return r;
}

static void reading_close(struct reading *r) {
  ww_worker_free(r->worker);
  ww_reader_close(r->reader);
  scratch_close();
}

#endif
