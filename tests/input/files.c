// Files, folders, standard input, gzip: which documents come, in which order, and what is said of those that do not.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "scratch.h"

static char out[20000];

static void read_paths(const char *const *paths, size_t count) { scratch_read(paths, count, (struct ww_fields){0}, out, sizeof out); }

static void folders(void **state) {
  (void)state;
  scratch_open("folders");
  scratch_folder("b");
  scratch_folder("b/inner");
  scratch_folder("b/.hidden");
  scratch_folder("b/empty");
  scratch_text("b/z.txt", "Last.");
  scratch_text("b/a.md", "First.");
  scratch_text("b/Z.txt", "Capitals stand first.");
  scratch_text("b/.secret", "Never.");
  scratch_text("b/.hidden/x.txt", "Never.");
  scratch_text("b/inner/c.txt", "Inside.");
  scratch_text("b/inner/d.jsonl", "{\"id\":\"j\",\"text\":\"Line.\"}\n");
  scratch_gzip("b/inner/e.txt.gz", "Packed.");
  assert_int_equal(symlink("..", scratch("b/inner/loop")), 0);
  const char *paths[] = {scratch("b")};
  read_paths(paths, 1);
  assert_string_equal(out, "[Z.txt] Capitals stand first.\n[a.md] First.\n[inner/c.txt] Inside.\n[j] Line.\n[inner/e.txt] Packed.\n[z.txt] Last.\n");
  scratch_close();
}

static void faults_go_on(void **state) {
  (void)state;
  scratch_open("faults");
  scratch_text("a.txt", "Good.");
  scratch_text("empty.txt", "");
  scratch_text("blank.txt", " \n\n");
  scratch_folder("none");
  const char *paths[] = {scratch("a.txt"), scratch("missing.txt"), scratch("empty.txt"), scratch("none"), scratch("blank.txt"), scratch("a.txt")};
  read_paths(paths, 6);
  assert_string_equal(out, "[a.txt] Good.\nio missing.txt:0\nformat empty.txt:0\nformat blank.txt:0\nwarning a.txt:0\n[a.txt] Good.\n");
  scratch_close();
}

static void gzip_cut_short(void **state) {
  (void)state;
  scratch_open("gzip");
  static char lines[400000];
  size_t size = 0;
  uint32_t seed = 7;
  for (int i = 0; i < 4000; i++) {
    seed = seed * 1664525u + 1013904223u;
    size += (size_t)snprintf(lines + size, sizeof lines - size, "{\"id\":\"%d\",\"text\":\"%08x %08x\"}\n", i, seed, seed * 31);
  }
  scratch_gzip("whole.jsonl.gz", lines);
  struct stat info;
  assert_int_equal(stat(scratch("whole.jsonl.gz"), &info), 0);
  assert_int_equal(truncate(scratch("whole.jsonl.gz"), info.st_size / 2), 0);
  const char *paths[] = {scratch("whole.jsonl.gz")};
  static char many[200000];
  scratch_read(paths, 1, (struct ww_fields){0}, many, sizeof many);
  // Some lines are there, the fault is told once, at the end.
  assert_non_null(strstr(many, "[0] "));
  assert_non_null(strstr(many, "[1000] "));
  char *fault = strstr(many, "format whole.jsonl.gz:");
  assert_non_null(fault);
  assert_null(strchr(strchr(fault, '\n') + 1, '\n'));
  scratch_close();
}

// Standard input: sniffed, since it has no name.
static void standard_input(void **state) {
  (void)state;
  scratch_open("stdin");
  scratch_text("lines", "\xEF\xBB\xBF\n {\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}");
  scratch_text("plain", "Just a text.\nOf two lines.");
  static const char *const names[] = {"lines", "plain"};
  static const char *const wanted[] = {"[a] One.\n[b] Two.\n", "[] Just a text.\nOf two lines.\n"};
  for (int i = 0; i < 2; i++) {
    int kept = dup(STDIN_FILENO);
    assert_non_null(freopen(scratch(names[i]), "rb", stdin));
    const char *paths[] = {"-"};
    read_paths(paths, 1);
    assert_string_equal(out, wanted[i]);
    assert_true(dup2(kept, STDIN_FILENO) >= 0);
    (void)close(kept);
  }
  // A file whose name tells nothing is sniffed too; one that is called text is not.
  scratch_text("brace.txt", "{\"text\":\"One.\"}");
  const char *paths[] = {scratch("lines"), scratch("brace.txt")};
  read_paths(paths, 2);
  assert_string_equal(out, "[a] One.\n[b] Two.\n[brace.txt] {\"text\":\"One.\"}\n");
  scratch_close();
}

static void nothing(void **state) {
  (void)state;
  scratch_open("nothing");
  read_paths(NULL, 0);
  assert_string_equal(out, "");
  ww_input_close(NULL);
  ww_input_document_release(NULL);
  struct ww_input *input;
  struct ww_error error;
  struct ww_input_options options = {NULL, 1, {0}, false};
  assert_int_equal(ww_input_open(&options, &input, &error), WW_ERROR_ARGUMENT);
  // Closed in the middle of a file.
  scratch_text("l.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
  const char *paths[] = {scratch("l.jsonl")};
  options = (struct ww_input_options){paths, 1, {0}, false};
  assert_int_equal(ww_input_open(&options, &input, &error), WW_OK);
  struct ww_input_document document;
  bool end;
  assert_int_equal(ww_input_next(input, &document, &end, &error), WW_OK);
  ww_input_document_release(&document);
  ww_input_close(input);
  scratch_close();
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(folders), cmocka_unit_test(faults_go_on), cmocka_unit_test(gzip_cut_short), cmocka_unit_test(standard_input),
                                     cmocka_unit_test(nothing)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
