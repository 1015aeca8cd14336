// CoNLL-U: what is read can be written again; what is wrong is told with its line.
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/slice.h"
#include "parse/conllu.h"
#include "parse/score.h"

static void round_trip(void **state) {
  (void)state;
  struct ww_buffer file, out;
  struct ww_conllu c;
  struct ww_error error;
  ww_buffer_init(&file);
  ww_buffer_init(&out);
  ww_conllu_init(&c);
  const char *path = WW_TEST_SOURCE_DIR "/tests/parse/tiny.conllu";
  assert_int_equal(ww_conllu_load(path, &file, &error), WW_OK);
  assert_int_equal(ww_conllu_read(&c, path, &error), WW_OK);
  assert_int_equal(c.sentence_count, 12);
  for (size_t i = 0; i < c.sentence_count; i++) ww_conllu_write(&out, &c.sentences[i]);
  assert_int_equal(out.size, file.size);
  assert_memory_equal(out.data, file.data, file.size);
  const struct ww_conllu_sentence *last = &c.sentences[11];
  assert_int_equal(last->row_count, 12);
  assert_int_equal(last->word_count, 10);
  assert_int_equal(last->rows[0].kind, WW_CONLLU_RANGE);
  assert_int_equal(last->rows[8].kind, WW_CONLLU_EMPTY);
  assert_true(ww_slice_is(ww_conllu_comment(last, "sent_id"), "tiny-12"));
  assert_int_equal(ww_conllu_comment(last, "newpar").size, 0);
  ww_conllu_release(&c);
  ww_buffer_release(&out);
  ww_buffer_release(&file);
}

#define ROW(id, head) id "\tword\t_\tX\tXX\t_\t" head "\tdep\t_\t_\n"

static void bad_lines(void **state) {
  (void)state;
  static const struct {
    const char *text;
    unsigned line;
  } bad[] = {{"1\tone\n", 1},
             {ROW("1", "0") "2\tword\t_\tX\tXX\t_\t1\tdep\t_\t_\t_\n", 2},
             {ROW("one", "0"), 1},
             {"\n\n" ROW("2", "0"), 3},
             {ROW("1", "0") ROW("3", "1"), 1},
             {ROW("1", "2"), 1},
             {ROW("1", "1"), 1},
             {ROW("1", "x"), 1},
             {ROW("1", "0") "# late\n" ROW("2", "1"), 2},
             {ROW("1-2", "_") ROW("1", "0"), 1},
             {ROW("2-1", "_") ROW("1", "0"), 1},
             {ROW("1", "0") ROW("0.1", "_"), 1},
             {ROW("99999999999", "0"), 1},
             {"1\t\t_\tX\tXX\t_\t0\tdep\t_\t_\n", 1}};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    struct ww_conllu c;
    struct ww_error error = {0};
    ww_conllu_init(&c);
    assert_int_equal(ww_conllu_parse(&c, ww_slice_cstring(bad[i].text), "bad.conllu", &error), WW_ERROR_FORMAT);
    if (error.line != bad[i].line) fail_msg("case %zu: line %u", i, (unsigned)error.line);
    assert_string_equal(error.file, "bad.conllu");
    assert_true(strlen(error.message) > 10);
    ww_conllu_release(&c);
  }
}

static void small_things(void **state) {
  (void)state;
  struct ww_conllu c;
  struct ww_error error;
  ww_conllu_init(&c);
  assert_int_equal(ww_conllu_parse(&c, WW_SLICE(""), "empty", &error), WW_OK);
  assert_int_equal(ww_conllu_parse(&c, WW_SLICE("\xef\xbb\xbf# a = b\r\n" "1\tword\t_\tX\tXX\t_\t_\t_\t_\t_\r\n"), "crlf", &error), WW_OK);
  assert_int_equal(c.sentence_count, 1);
  assert_int_equal(c.sentences[0].rows[0].head, WW_CONLLU_NO_HEAD);
  assert_true(ww_slice_is(c.sentences[0].rows[0].misc, "_"));
  assert_int_equal(ww_conllu_read(&c, "/no/such/file.conllu", &error), WW_ERROR_IO);
  assert_string_equal(error.file, "/no/such/file.conllu");
  ww_conllu_release(&c);
}

static struct ww_scores scores_of(const char *gold, const char *system, ww_status want) {
  struct ww_conllu g, s;
  struct ww_scores out;
  struct ww_error error;
  ww_conllu_init(&g);
  ww_conllu_init(&s);
  assert_int_equal(ww_conllu_parse(&g, ww_slice_cstring(gold), "gold", &error), WW_OK);
  assert_int_equal(ww_conllu_parse(&s, ww_slice_cstring(system), "system", &error), WW_OK);
  assert_int_equal(ww_score(&g, &s, &out, &error), want);
  ww_conllu_release(&g);
  ww_conllu_release(&s);
  return out;
}

static const char gold_text[] =
    "1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_\n1\tcan\tcan\tAUX\tMD\tVerbForm=Fin|Case=Nom\t3\taux\t_\t_\n2\tnot\tnot\tPART\tRB\tPolarity=Neg\t3\tadvmod\t_\t_\n"
    "3\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_\n4\tnow\tnow\tADV\tRB\t_\t3\tadvmod:x\t_\t_\n\n";

static void scoring(void **state) {
  (void)state;
  struct ww_scores s = scores_of(gold_text, gold_text, WW_OK);
  for (int k = 0; k < WW_SCORE_KINDS; k++) assert_true(ww_score_f1(&s, (enum ww_score_kind)k) == 100.0);
  assert_int_equal(s.bad_trees, 0);
  // One sentence is cut in two, the contraction stays whole, a subtype and the order of features differ.
  s = scores_of(gold_text,
                "1\tcannot\tcannot\tAUX\tMD\tCase=Nom|VerbForm=Fin\t0\troot\t_\t_\n\n"
                "1\tgo\tgo\tVERB\tVB\tVerbForm=Inf|Unknown=Yes\t0\troot\t_\t_\n2\tnow\tnew\tADV\tRB\t_\t1\tadvmod\t_\t_\n\n", WW_OK);
  assert_int_equal(s.gold[WW_SCORE_WORDS], 4);
  assert_int_equal(s.system[WW_SCORE_WORDS], 3);
  assert_int_equal(s.right[WW_SCORE_WORDS], 2);
  assert_int_equal(s.right[WW_SCORE_TOKENS], 3);
  assert_int_equal(s.right[WW_SCORE_SENTENCES], 0);
  assert_int_equal(s.right[WW_SCORE_FEATS], 2);
  assert_int_equal(s.right[WW_SCORE_LEMMAS], 1);
  assert_int_equal(s.right[WW_SCORE_UAS], 2);
  assert_int_equal(s.right[WW_SCORE_LAS], 2);
  assert_int_equal(s.right[WW_SCORE_LAS_FULL], 1);
  // A cycle is counted, other characters are refused.
  s = scores_of("1\ta\t_\tX\tX\t_\t2\tdep\t_\t_\n2\tb\t_\tX\tX\t_\t0\troot\t_\t_\n\n", "1\ta\t_\tX\tX\t_\t2\tdep\t_\t_\n2\tb\t_\tX\tX\t_\t1\tdep\t_\t_\n\n", WW_OK);
  assert_int_equal(s.bad_trees, 1);
  scores_of(gold_text, "1\tcannot\t_\tX\tX\t_\t0\troot\t_\t_\n\n", WW_ERROR_FORMAT);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(round_trip), cmocka_unit_test(bad_lines), cmocka_unit_test(small_things),
                                     cmocka_unit_test(scoring)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
