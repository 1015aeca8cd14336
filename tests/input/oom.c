// Every allocation of the input room fails in turn.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "alloc_fail.h"
#include "scratch.h"

// Reads everything; other faults than memory are passed over, since the files have some on purpose.
static ww_status once(void *context) {
  const char *const *paths = context;
  struct ww_input *input;
  struct ww_error error;
  struct ww_input_options options = {paths, 2, {0}, false};
  ww_status status = ww_input_open(&options, &input, &error);
  while (status == WW_OK) {
    struct ww_input_document document;
    bool end;
    ww_status got = ww_input_next(input, &document, &end, &error);
    if (got == WW_OK && end) break;
    if (got == WW_OK) ww_input_document_release(&document);
    if (got == WW_ERROR_MEMORY) status = got;
  }
  ww_input_close(input);
  return status;
}

static void each_fails(void **state) {
  (void)state;
  scratch_open("oom");
  scratch_folder("f");
  scratch_folder("f/g");
  scratch_text("f/a.txt", "One.");
  scratch_text("f/g/b.txt", "Two.");
  scratch_text("l.jsonl", "{\"id\":\"a\",\"text\":\"x\",\"title\":\"T\"}\n{\"broken\n{\"id\":\"a\",\"text\":\"caf\xE9\"}\n");
  static char folder[800], lines[800];
  (void)snprintf(folder, sizeof folder, "%s", scratch("f"));
  (void)snprintf(lines, sizeof lines, "%s", scratch("l.jsonl"));
  const char *paths[] = {folder, lines};
  assert_true(ww_alloc_fail_each(once, paths, 1) > 10);
  scratch_close();
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(each_fails)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
