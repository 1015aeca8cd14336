// Lines of JSON lines: what each gives, and what is said of broken ones.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "scratch.h"

static char out[20000];

static void lines(void **state) {
  (void)state;
  static const struct {
    const char *line, *want;
  } cases[] = {
      {"{\"id\":\"a\",\"text\":\"x\",\"title\":\"T\",\"date\":\"2014-09-12\"}", "[a] x | T | 2014-09-12\n"},
      {"{\"text\":\"x\"}\r", "[] x\n"},
      {"  {\"text\":\"x\"}  ", "[] x\n"},
      {"{\"id\":42,\"text\":\"x\",\"date\":20140912}", "[42] x | 2014-09-12\n"},
      {"{\"text\":\"x\",\"date\":\"12 September 2014\"}", "[] x | 2014-09-12\n"},
      {"{\"text\":\"x\",\"date\":\"Sept. 12, 2014\"}", "[] x | 2014-09-12\n"},
      {"{\"text\":\"x\",\"date\":\"2014-09-12T23:59:59+02:00\"}", "[] x | 2014-09-12\n"},
      {"{\"text\":\"x\",\"date\":\"\",\"title\":null}", "[] x\n"},
      {"{\"text\":\"x\",\"date\":\"soon\"}", "warning l.jsonl:1\n[] x\n"},
      {"{\"text\":\"x\",\"title\":[1]}", "warning l.jsonl:1\n[] x\n"},
      {"{\"text\":\"x\",\"id\":{\"a\":1}}", "warning l.jsonl:1\n[] x\n"},
      {"{\"text\":\"caf\xE9\"}", "warning l.jsonl:1\n[] caf\xEF\xBF\xBD\n"},
      {"{\"text\":\"caf\\u00e9\"}", "[] caf\xC3\xA9\n"},
      {"{\"id\":\"a\"}", "format l.jsonl:1\n"},
      {"{\"text\":5}", "format l.jsonl:1\n"},
      {"{\"text\":null}", "format l.jsonl:1\n"},
      {"{\"text\":\"  \\n\"}", "format l.jsonl:1\n"},
      {"{\"text\":\"cut", "format l.jsonl:1\n"},
      {"{\"text\":\"x\"} more", "format l.jsonl:1\n"},
      {"[\"text\"]", "format l.jsonl:1\n"},
      {"plain words", "format l.jsonl:1\n"},
      {"{\"text\":\"\\ud800\"}", "format l.jsonl:1\n"},
      {"", ""},
  };
  scratch_open("lines");
  const char *paths[] = {scratch("l.jsonl")};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    scratch_text("l.jsonl", cases[i].line);
    scratch_read(paths, 1, (struct ww_fields){0}, out, sizeof out);
    if (strcmp(out, cases[i].want) != 0) fail_msg("%s\ngives %sand not %s", cases[i].line, out, cases[i].want);
  }
  scratch_close();
}

// Faults in the middle: the lines behind them are read, and each fault has its line.
static void reading_goes_on(void **state) {
  (void)state;
  scratch_open("goes-on");
  scratch_text("l.jsonl", "{\"id\":\"a\",\"text\":\"1\"}\n\n{\"id\":\"b\",\n{\"id\":\"c\"}\n{\"id\":\"a\",\"text\":\"5\"}\n}{\n{\"id\":\"d\",\"text\":\"7\"}");
  const char *paths[] = {scratch("l.jsonl")};
  scratch_read(paths, 1, (struct ww_fields){0}, out, sizeof out);
  assert_string_equal(out, "[a] 1\nformat l.jsonl:3\nformat l.jsonl:4\nwarning l.jsonl:5\n[a] 5\nformat l.jsonl:6\n[d] 7\n");
  scratch_text("spread.json", "{\n  \"text\": \"x\"\n}\n");
  const char *spread[] = {scratch("spread.json"), scratch("l.jsonl")};
  scratch_read(spread, 2, (struct ww_fields){0}, out, sizeof out);
  assert_ptr_equal(strstr(out, "format spread.json:1\n[a] 1\n"), out);
  scratch_close();
}

static void fields(void **state) {
  (void)state;
  scratch_open("fields");
  scratch_text("l.jsonl", "{\"doc\":\"d1\",\"body\":{\"plain\":\"x\",\"a\":{\"b\":\"T\"}},\"body.day\":\"20140912\",\"text\":\"not this\"}\n{\"doc\":\"d2\",\"body\":[]}\n");
  const char *paths[] = {scratch("l.jsonl")};
  struct ww_fields names = {.id = "doc", .text = "body.plain", .title = "body.a.b", .date = "body.day"};
  scratch_read(paths, 1, names, out, sizeof out);
  assert_string_equal(out, "[d1] x | T | 2014-09-12\nformat l.jsonl:2\n");
  scratch_close();
}

// The message says where in the line it broke.
static void column(void **state) {
  (void)state;
  scratch_open("column");
  scratch_text("l.jsonl", "{\"text\":\"x\",,}\n");
  const char *paths[] = {scratch("l.jsonl")};
  struct ww_input *input;
  struct ww_error error;
  struct ww_input_options options = {paths, 1, {0}, false};
  struct ww_input_document document;
  bool end;
  assert_int_equal(ww_input_open(&options, &input, &error), WW_OK);
  assert_int_equal(ww_input_next(input, &document, &end, &error), WW_ERROR_FORMAT);
  assert_int_equal(error.line, 1);
  assert_int_equal(error.column, 13);
  assert_non_null(strstr(error.file, "l.jsonl"));
  ww_input_close(input);
  scratch_close();
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(lines), cmocka_unit_test(reading_goes_on), cmocka_unit_test(fields), cmocka_unit_test(column)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
