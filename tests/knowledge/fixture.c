#include "knowledge/fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/slice.h"
#include "base/utf8.h"
#include "golden.h"

void fixture_begin(struct fixture *fixture, const char *name) {
  memset(fixture, 0, sizeof *fixture);
  (void)snprintf(fixture->folder, sizeof fixture->folder, "%s/knowledge-%s-XXXXXX", WW_TEST_BUILD_DIR, name);
  assert_non_null(mkdtemp(fixture->folder));
  (void)snprintf(fixture->output, sizeof fixture->output, "%s.wwk", fixture->folder);
  ww_buffer_init(&fixture->faults);
}

static void write_file(const char *path, const char *text) {
  FILE *file = fopen(path, "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
  assert_int_equal(fclose(file), 0);
}

void fixture_write(struct fixture *fixture, const char *name, const char *text) {
  char path[sizeof fixture->files[0]];
  (void)snprintf(path, sizeof path, "%s/%s", fixture->folder, name);
  write_file(path, text);
  memcpy(fixture->files[fixture->file_count++], path, sizeof path);
}

void fixture_places(struct fixture *fixture, const char *text) {
  (void)snprintf(fixture->places, sizeof fixture->places, "%s.tsv", fixture->folder);
  write_file(fixture->places, text);
}

static void note(void *context, const struct ww_error *error) {
  struct fixture *fixture = context;
  size_t skip = strlen(fixture->folder) + 1;
  const char *file = strlen(error->file) > skip ? error->file + skip : error->file;
  ww_buffer_put_format(&fixture->faults, "%s:%d:%d: %s\n", file, (int)error->line, (int)error->column, error->message);
}

ww_status fixture_compile(struct fixture *fixture) {
  struct ww_compile_options options = {.lexicon = fixture->folder, .places = fixture->places[0] == 0 ? NULL : fixture->places, .output = fixture->output};
  ww_buffer_reset(&fixture->faults);
  return ww_knowledge_compile(&options, note, fixture, &fixture->error);
}

struct ww_knowledge *fixture_load(struct fixture *fixture) {
  struct ww_knowledge *knowledge = NULL;
  ww_status status = fixture_compile(fixture);
  ww_buffer_put_byte(&fixture->faults, 0);
  if (status != WW_OK) fail_msg("%s%s", fixture->faults.data, fixture->error.message);
  assert_int_equal(ww_knowledge_open(fixture->output, &knowledge, &fixture->error), WW_OK);
  return knowledge;
}

void fixture_expect(struct fixture *fixture, const char *faults) {
  ww_status status = fixture_compile(fixture);
  ww_buffer_put_byte(&fixture->faults, 0);
  assert_string_equal(fixture->faults.data, faults);
  assert_int_equal(status, WW_ERROR_FORMAT);
}

void fixture_end(struct fixture *fixture) {
  for (size_t i = 0; i < fixture->file_count; i++) (void)remove(fixture->files[i]);
  (void)remove(fixture->output);
  if (fixture->places[0] != 0) (void)remove(fixture->places);
  (void)rmdir(fixture->folder);
  ww_buffer_release(&fixture->faults);
}

void fixture_small(struct fixture *fixture) {
  size_t size;
  char *text = ww_golden_read("tests/knowledge/small.lex", &size);
  assert_non_null(text);
  fixture_write(fixture, "small.lex", text);
  free(text);
  fixture_places(fixture,
                 "geonameid\tname\talternates\tlat\tlon\tclass\tcode\tcountry\tprovince\tkey\tpopulation\tresolution\n"
                 "101\tÖrdel\tOrdel City|Al-Urdal\t34.5\t-39.25\tP\tPPL\tSYR\tWest Bank of Ord\tSY.01\t52000\t4\n"
                 "102\tWest Ord\t\t34\t39\tA\tADM1\tSYR\tWest Ord\tSY.01\t900000\t2\n"
                 "103\tOrdel\t\t-12.345678\t0\tP\tPPL\tIRQ\t\t\t700\t4\n");
}

uint32_t fixture_walk(const struct ww_knowledge *knowledge, const char *words) {
  uint32_t node = WW_NAMES_ROOT;
  for (const char *at = words; *at != 0 && node != 0;) {
    size_t size = strcspn(at, " ");
    char lower[256];
    struct ww_slice form = ww_slice_of(at, size);
    size_t lower_size = ww_utf8_lower_text(form, lower);
    node = ww_names_step(knowledge, node, form, ww_slice_of(lower, lower_size));
    at += size;
    while (*at == ' ') at++;
  }
  return node;
}
