// Lines and documents beyond the limits, and folders too deep: named, skipped, and what follows is read.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/limits.h"
#include "input/folder.h"
#include "scratch.h"

static char out[20000];

// `count` bytes of "a" between `before` and `after`, gzipped so that the disk need not hold them.
static void write_run(const char *name, const char *mode, const char *before, size_t count, const char *after) {
  static char run[1 << 20];
  memset(run, 'a', sizeof run);
  gzFile file = gzopen(scratch(name), mode);
  assert_non_null(file);
  assert_true(gzputs(file, before) >= 0);
  while (count > 0) {
    unsigned part = count < sizeof run ? (unsigned)count : (unsigned)sizeof run;
    assert_int_equal(gzwrite(file, run, part), (int)part);
    count -= part;
  }
  assert_true(gzputs(file, after) >= 0);
  assert_int_equal(gzclose(file), Z_OK);
}

static void long_line(void **state) {
  (void)state;
  scratch_open("long-line");
  const char *paths[] = {scratch("l.jsonl.gz")};
  write_run("l.jsonl.gz", "wb1", "{\"id\":\"a\",\"text\":\"1\"}\n{\"text\":\"", WW_LIMIT_LINE_BYTES, "\"}\n{\"id\":\"b\",\"text\":\"3\"}\n");
  scratch_read(paths, 1, (struct ww_fields){0}, out, sizeof out);
  assert_string_equal(out, "[a] 1\nlimit l.jsonl.gz:2\n[b] 3\n");
  // The last line of the file, without an end.
  write_run("l.jsonl.gz", "wb1", "{\"id\":\"a\",\"text\":\"1\"}\n", WW_LIMIT_LINE_BYTES + 1, "");
  scratch_read(paths, 1, (struct ww_fields){0}, out, sizeof out);
  assert_string_equal(out, "[a] 1\nlimit l.jsonl.gz:2\n");
  scratch_close();
}

static void long_document(void **state) {
  (void)state;
  scratch_open("long-document");
  const char *paths[] = {scratch("l.jsonl.gz"), scratch("d.txt.gz"), scratch("e.txt.gz")};
  write_run("l.jsonl.gz", "wb1", "{\"text\":\"", WW_LIMIT_DOCUMENT_BYTES + 1, "\"}\n{\"id\":\"b\",\"text\":\"2\"}\n");
  write_run("d.txt.gz", "wb1", "", WW_LIMIT_DOCUMENT_BYTES + 1, "");
  write_run("e.txt.gz", "wb1", "", WW_LIMIT_DOCUMENT_BYTES, "");
  scratch_read(paths, 3, (struct ww_fields){0}, out, sizeof out);
  assert_ptr_equal(strstr(out, "limit l.jsonl.gz:1\n[b] 2\nlimit d.txt.gz:0\n[e.txt] aaaa"), out);
  scratch_close();
}

static void deep_folder(void **state) {
  (void)state;
  scratch_open("deep");
  char name[4 * WW_FOLDER_DEPTH] = "r";
  scratch_folder(name);
  for (int i = 1; i <= WW_FOLDER_DEPTH; i++) {
    strcat(name, "/r");
    scratch_folder(name);
  }
  scratch_text("r/z.txt", "Read.");
  const char *paths[] = {scratch("r")};
  scratch_read(paths, 1, (struct ww_fields){0}, out, sizeof out);
  assert_ptr_equal(strstr(out, "limit "), out);
  assert_non_null(strstr(out, "[z.txt] Read.\n"));
  scratch_close();
}

// More ids than the first table holds, each twice.
static void many_ids(void **state) {
  (void)state;
  scratch_open("ids");
  FILE *file = fopen(scratch("l.jsonl"), "wb");
  assert_non_null(file);
  for (int i = 0; i < 10000; i++) (void)fprintf(file, "{\"id\":\"%d\",\"text\":\"x\"}\n", i % 5000);
  assert_int_equal(fclose(file), 0);
  const char *paths[] = {scratch("l.jsonl")};
  struct ww_input *input;
  struct ww_error error;
  struct ww_input_options options = {paths, 1, {0}, false};
  assert_int_equal(ww_input_open(&options, &input, &error), WW_OK);
  for (int i = 0; i < 10000; i++) {
    struct ww_input_document document;
    bool end;
    assert_int_equal(ww_input_next(input, &document, &end, &error), WW_OK);
    assert_false(end);
    if ((error.status != WW_OK) != (i >= 5000)) fail_msg("document %d: %s", i, error.message);
    ww_input_document_release(&document);
  }
  ww_input_close(input);
  scratch_close();
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(long_line), cmocka_unit_test(long_document), cmocka_unit_test(deep_folder), cmocka_unit_test(many_ids)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
