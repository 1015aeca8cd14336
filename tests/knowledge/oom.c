// Every allocation of compiling and loading fails in turn: out of memory is told, nothing leaks, nothing breaks.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "alloc_fail.h"
#include "knowledge/fixture.h"

static ww_status compile_once(void *context) {
  struct fixture *fixture = context;
  struct ww_compile_options options = {.lexicon = fixture->folder, .places = fixture->places, .output = fixture->output};
  return ww_knowledge_compile(&options, NULL, NULL, &fixture->error);
}

static ww_status load_once(void *context) {
  struct fixture *fixture = context;
  struct ww_knowledge *knowledge = NULL;
  ww_status status = ww_knowledge_open(fixture->output, &knowledge, &fixture->error);
  if (status != WW_OK) assert_null(knowledge);
  ww_knowledge_close(knowledge);
  return status;
}

static void each(void **state) {
  (void)state;
  struct fixture fixture;
  fixture_begin(&fixture, "oom");
  fixture_small(&fixture);
  assert_true(ww_alloc_fail_each(compile_once, &fixture, 1) > 4);
  assert_true(ww_alloc_fail_each(load_once, &fixture, 1) >= 2);
  fixture_end(&fixture);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(each)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
