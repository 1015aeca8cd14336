// The runner of golden blocks fails when it should, and rewrites what it should and nothing else.
#include "golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

// Each word of the input on a line of its own.
static void words(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  for (size_t i = 0; i < input.size; i++) ww_buffer_put_byte(out, input.data[i] == ' ' ? '\n' : input.data[i]);
}

static int run(const char *text, size_t known_wrong, char **after) {
  char path[] = "/tmp/golden-XXXXXX";
  int file = mkstemp(path);
  assert_true(file >= 0);
  assert_int_equal(write(file, text, strlen(text)), (long)strlen(text));
  assert_int_equal(close(file), 0);
  int failures = ww_golden_run(path, words, NULL, known_wrong);
  size_t size;
  *after = ww_golden_read(path, &size);
  assert_non_null(*after);
  assert_int_equal(remove(path), 0);
  return failures;
}

static void expect(const char *text, size_t known_wrong, int failures) {
  char *after;
  assert_int_equal(run(text, known_wrong, &after), failures);
  assert_string_equal(after, text);
  free(after);
}

static void blocks(void **state) {
  (void)state;
  expect("# remark\n== two\na b\n---\na\nb\n", 0, 0);
  expect("== two\na b\n---\na\nb\n\n\n== one\nc\n---\nc", 0, 0);
  expect("== two\na b\n---\na b\n", 0, 1);
  expect("== two\na b\n---\n\n== one\nc\n---\nd\n", 0, 2);
}

static void marked(void **state) {
  (void)state;
  expect("==! two\na b\n---\na b\n", 1, 0);
  expect("==! two\na b\n---\na b\n", 0, 1);   // the count is pinned
  expect("==! two\na b\n---\na\nb\n", 1, 1);  // it comes right: the mark must go
}

static void broken(void **state) {
  (void)state;
  expect("", 0, 1);
  expect("only a remark\n", 0, 1);
  expect("== no rule\na b\n", 0, 1);
  expect("== no rule\n== one\nc\n---\nc\n", 0, 1);
  assert_int_equal(ww_golden_run("/nowhere/at-all.golden", words, NULL, 0), 1);
}

static void update(void **state) {
  (void)state;
  char *after;
  assert_int_equal(setenv("WW_UPDATE", "1", 1), 0);
  int failures = run("# remark\n\n== two\na b\n---\nold\n==! three\nx y\n---\nx y\n\n\n", 1, &after);
  assert_int_equal(unsetenv("WW_UPDATE"), 0);
  assert_int_equal(failures, 0);
  assert_string_equal(after, "# remark\n\n== two\na b\n---\na\nb\n\n==! three\nx y\n---\nx y\n");
  free(after);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(blocks),
      cmocka_unit_test(marked),
      cmocka_unit_test(broken),
      cmocka_unit_test(update),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
