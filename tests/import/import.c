// Codes, dates and limits of imported dictionaries, and every allocation failing in turn.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "alloc_fail.h"
#include "base/limits.h"
#include "import/import.h"
#include "knowledge/fixture.h"
#include "reader.h"

static const char states[] =
    "actor KEN\n  kind state\n  name Kenya\nactor COD\n  kind state\n  name DR Congo\n"
    "actor NLD\n  kind state\n  name Netherlands\n"
    "actor Known Band\n  kind group\n  name Known Band\n  code KEN\n  sector REB\nagent MIL\n  person soldier\n";

struct run {
  struct ww_reader reader;
  char file[512];
  struct ww_buffer out, said;
  struct ww_import_totals totals;
  struct ww_error error;
};

static struct fixture fixture;

static int setup(void **state) {
  (void)state;
  fixture_begin(&fixture, "import");
  fixture_write(&fixture, "a.lex", states);
  return 0;
}

static int teardown(void **state) {
  (void)state;
  fixture_end(&fixture);
  return 0;
}

static void begin(struct run *run) {
  memset(run, 0, sizeof *run);
  run->reader.knowledge = fixture_load(&fixture);
  (void)snprintf(run->file, sizeof run->file, "%s.actors", fixture.folder);
  ww_buffer_init(&run->out);
  ww_buffer_init(&run->said);
}

static void end(struct run *run) {
  ww_knowledge_close(run->reader.knowledge);
  ww_buffer_release(&run->out);
  ww_buffer_release(&run->said);
  (void)remove(run->file);
}

static void dictionary(const struct run *run, const char *text) {
  FILE *file = fopen(run->file, "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
  assert_int_equal(fclose(file), 0);
}

static ww_status keep(void *context, const char *data, size_t size) {
  struct ww_buffer *buffer = context;
  ww_buffer_put(buffer, data, size);
  return buffer->failed ? WW_ERROR_MEMORY : WW_OK;
}

static void note(void *context, const struct ww_error *error) {
  ww_buffer_put_format(context, "%d:%d: %s\n", (int)error->line, (int)error->column, error->message);
}

static ww_status once(void *context) {
  struct run *run = context;
  const char *paths[] = {run->file};
  struct ww_import_options options = {.paths = paths, .path_count = 1, .report_context = &run->said};
  ww_buffer_reset(&run->out);
  return ww_import_dictionary(&run->reader, &options, keep, &run->out, &run->totals, &run->error);
}

// The blocks that a dictionary gives, without the comment at the head.
static const char *blocks(struct run *run, const char *text) {
  dictionary(run, text);
  const char *paths[] = {run->file};
  struct ww_import_options options = {.paths = paths, .path_count = 1, .report = note, .report_context = &run->said};
  ww_buffer_reset(&run->out);
  ww_buffer_reset(&run->said);
  if (ww_import_dictionary(&run->reader, &options, keep, &run->out, &run->totals, &run->error) != WW_OK) fail_msg("%s", run->error.message);
  ww_buffer_put_byte(&run->out, 0);
  ww_buffer_put_byte(&run->said, 0);
  return strchr(run->out.data, '\n') + 1;
}

static void codes(void **state) {
  (void)state;
  static const struct { const char *code, *lines, *said; } rows[] = {
      {"KEN", "  code    KEN\n", ""},
      {"BES", "  code    NLD\n", ""},
      {"kenmil", "  code    KEN\n  sector  MIL\n", ""},
      {"KENMED", "  code    KEN\n  sector  JRN\n", ""},
      {"KENHLH", "  code    KEN\n  sector  MED\n", ""},
      {"KENINSSEP", "  code    KEN\n  sector  REB\n", ""},
      {"ZARGOVMILCOPJUDLEG", "  code    COD\n  sector  GOV MIL COP JUD\n", ""},
      {"IGOUNO", "  code    UNO\n", ""},
      {"IGOEUREEC", "  code    EUR\n", ""},
      {"IGOWSTNAT", "  code    IGO\n", ""},
      {"NGMENV", "  code    ISM\n  sector  SOC\n", ""},
      {"IMGMOS", "  code    IMG\n  sector  REB\n", ""},
      {"MEAREB", "  sector  REB\n", ""},
      {"SEPMIL", "  sector  REB MIL\n", ""},
      {"KENSHI", "  code    KEN\n", "1:12: 'SHI' of 'KENSHI' has no counterpart (a religion, a people, a place or a shade): the rest is taken\n"}};
  struct run run;
  begin(&run);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    char text[128];
    (void)snprintf(text, sizeof text, "OLD_BANK_ [%s]\n", rows[i].code);
    const char *got = strstr(blocks(&run, text), "Old Bank\n  ");
    assert_non_null(got);
    got = strstr(got + 11, "Old Bank\n");
    assert_non_null(got);
    assert_string_equal(got + 9, rows[i].lines);
    assert_string_equal(run.said.data, rows[i].said);
  }
  static const char *const bad[] = {"QQQ", "KENYA", "K1N", "", "MEA", "INT", "---", "KEN/COD", "KEN 990231-991301"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    char text[128];
    (void)snprintf(text, sizeof text, "OLD_BANK_ [%s]\n", bad[i]);
    assert_string_equal(blocks(&run, text), "");
    assert_int_equal(run.totals.lost[WW_IMPORT_NO_CODE], 1);
    assert_non_null(strstr(run.said.data, "1:1: none of its codes could be taken: 'Old Bank' is left out\n"));
  }
  end(&run);
}

static void dates(void **state) {
  (void)state;
  static const struct { const char *text, *from, *to; } rows[] = {
      {"910101-991231", "1991-01-01", "1999-12-31"}, {"19910101-20000229", "1991-01-01", "2000-02-29"}, {"<910101", "", "1990-12-31"},
      {">290507", "2029-05-07", ""}, {"> 300507", "1930-05-07", ""}, {"910000-920600", "1991-01-01", "1992-06-30"}, {" 910101 - 910101 ", "1991-01-01", "1991-01-01"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    int32_t from, to;
    assert_true(ww_import_read_dates(ww_slice_cstring(rows[i].text), &from, &to));
    assert_int_equal(from, rows[i].from[0] == 0 ? WW_NO_DAY : ww_day_parse_iso(ww_slice_cstring(rows[i].from)));
    assert_int_equal(to, rows[i].to[0] == 0 ? WW_NO_DAY : ww_day_parse_iso(ww_slice_cstring(rows[i].to)));
  }
  static const char *const bad[] = {"910101", "990101-910101", "910229-920101", "911301-920101", "9101-9201", "<", "<91", "910005-920101", "x10101-920101"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    int32_t from, to;
    if (ww_import_read_dates(ww_slice_cstring(bad[i]), &from, &to)) fail_msg("%s", bad[i]);
  }
}

static void known(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  assert_string_equal(blocks(&run, "KNOWN_BAND_ [KENREB]\nKENYA_ [KEN]\nSOLDIER_ [~MIL]\n"), "");
  assert_int_equal(run.totals.known, 3);
  assert_string_equal(run.said.data, "");
  (void)blocks(&run, "KNOWN_BAND_ [CODREB]\nSOLDIER_ [~REB]\n");
  assert_string_equal(run.said.data, "1:1: 'Known Band' is known already as actor Known Band (KEN REB): left out; --all writes it too\n"
                                     "2:1: 'soldier' is known already as MIL, not REB: left out; --all writes it too\n");
  assert_int_equal(run.totals.lost[WW_IMPORT_OTHER], 2);
  end(&run);
}

static void limits(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  assert_non_null(strstr(blocks(&run, "A1_B2_C3_D4_E5_F6_G7_H8_I9_J10_K11_L12_ [KEN]\n"), "A1 B2 C3"));
  assert_string_equal(blocks(&run, "A1_B2_C3_D4_E5_F6_G7_H8_I9_J10_K11_L-12_ [KEN]\n"), "");
  assert_int_equal(run.totals.lost[WW_IMPORT_NAME], 1);
  struct ww_buffer text;
  ww_buffer_init(&text);
  ww_buffer_put_text(&text, "BAND_ [KENREB]\n");
  for (int i = 1; i < WW_IMPORT_NAMES + 1; i++) ww_buffer_put_format(&text, "+BAND_%d_\n", i);
  for (int i = 0; i < WW_IMPORT_CODES; i++) ww_buffer_put_format(&text, "[KENREB %d0101-%d0101]\n", 1700 + i, 1701 + i);
  ww_buffer_put_byte(&text, 0);
  (void)blocks(&run, text.data);
  assert_int_equal(run.totals.names, WW_IMPORT_NAMES);
  assert_int_equal(run.totals.lost[WW_IMPORT_NAME], 1);
  assert_int_equal(run.totals.roles, WW_IMPORT_CODES - 1);
  assert_int_equal(run.totals.lost[WW_IMPORT_SECOND], 1);
  ww_buffer_reset(&text);
  for (size_t i = 0; i <= WW_LIMIT_LEXICON_LINE; i++) ww_buffer_put_byte(&text, 'A');
  ww_buffer_put_text(&text, "\nBAND_ [KENREB]\n");
  ww_buffer_put_byte(&text, 0);
  assert_non_null(strstr(blocks(&run, text.data), "actor import/Band\n"));
  assert_int_equal(run.totals.lost[WW_IMPORT_LINE], 1);
  ww_buffer_release(&text);
  end(&run);
}

static void arguments(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  const char *paths[] = {"/nonexistent/a.actors"};
  struct ww_import_options options = {.paths = paths};
  assert_int_equal(ww_import_dictionary(&run.reader, &options, keep, &run.out, NULL, &run.error), WW_ERROR_ARGUMENT);
  options.path_count = 1;
  assert_int_equal(ww_import_dictionary(NULL, &options, keep, &run.out, NULL, &run.error), WW_ERROR_ARGUMENT);
  assert_int_equal(ww_import_dictionary(&run.reader, &options, keep, &run.out, NULL, &run.error), WW_ERROR_IO);
  assert_non_null(ww_import_reason(WW_IMPORT_WHYS - 1));
  assert_null(ww_import_reason(WW_IMPORT_WHYS));
  end(&run);
}

static void memory(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  dictionary(&run, "!SET! = ONE, TWO\nBAND_ [KENREB 910101-920101]\n+BAND_!SET!_\nPIPER_ {PIPERS_} [~MIL]\nDR\xC9UX_ [KEN]\n");
  assert_true(ww_alloc_fail_each(once, &run, 1) > 5);
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(codes),  cmocka_unit_test(dates),     cmocka_unit_test(known),
                                     cmocka_unit_test(limits), cmocka_unit_test(arguments), cmocka_unit_test(memory)};
  return cmocka_run_group_tests(tests, setup, teardown);
}
