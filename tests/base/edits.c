// Distances between words.
#include "base/edits.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void slips(void **state) {
  (void)state;
  assert_int_equal(ww_edits(WW_SLICE("agianst"), WW_SLICE("against"), false, 2), 1);
  assert_int_equal(ww_edits(WW_SLICE("verb"), WW_SLICE("verb"), false, 2), 0);
  assert_int_equal(ww_edits(WW_SLICE("kitten"), WW_SLICE("sitting"), false, 5), 3);
  assert_int_equal(ww_edits(WW_SLICE("kitten"), WW_SLICE("sitting"), false, 2), 3);
  assert_int_equal(ww_edits(WW_SLICE(""), WW_SLICE("ab"), false, 2), 2);
  assert_int_equal(ww_edits(WW_SLICE("ab"), WW_SLICE(""), false, 1), 2);
}

static void case_of_letters(void **state) {
  (void)state;
  assert_int_equal(ww_edits(WW_SLICE("Tunis"), WW_SLICE("tUnsi"), false, 9), 3);
  assert_int_equal(ww_edits(WW_SLICE("Tunis"), WW_SLICE("tUnsi"), true, 9), 1);
}

static void too_long(void **state) {
  (void)state;
  char text[WW_EDITS_LONGEST + 1];
  memset(text, 'x', sizeof text);
  assert_int_equal(ww_edits(ww_slice_of(text, WW_EDITS_LONGEST), ww_slice_of(text, WW_EDITS_LONGEST), false, 3), 0);
  assert_int_equal(ww_edits(ww_slice_of(text, sizeof text), ww_slice_of(text, sizeof text), false, 3), 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(slips), cmocka_unit_test(case_of_letters), cmocka_unit_test(too_long)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
