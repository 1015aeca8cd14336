// Slices and ASCII: comparison is by byte, the locale is never asked, NUL is a byte like any other.
#include "base/slice.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void compare(void **state) {
  (void)state;
  // In order; bytes above 127 come after ASCII whether char is signed or not.
  const struct ww_slice ordered[] = {ww_slice_of(NULL, 0), ww_slice_of("\0", 1), ww_slice_of("\0a", 2), WW_SLICE("A"), WW_SLICE("a"),
                                     WW_SLICE("aa"), WW_SLICE("ab"), WW_SLICE("b"), WW_SLICE("\xC3\xA4"), WW_SLICE("\xFF")};
  size_t count = sizeof ordered / sizeof *ordered;
  for (size_t i = 0; i < count; i++) {
    for (size_t j = 0; j < count; j++) {
      int order = ww_slice_compare(ordered[i], ordered[j]);
      assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
      assert_int_equal(ww_slice_equal(ordered[i], ordered[j]), i == j);
    }
  }
}

static void questions(void **state) {
  (void)state;
  assert_true(ww_slice_is(WW_SLICE("Chad"), "Chad"));
  assert_false(ww_slice_is(WW_SLICE("Chad"), "Cha"));
  assert_false(ww_slice_is(ww_slice_of("Chad\0x", 6), "Chad"));
  const char *const table[] = {"Chad", "Cha", "Chads", ""};
  for (size_t i = 0; i < 4; i++) {
    assert_int_equal(ww_slice_is(WW_SLICE("Chad"), table[i]), i == 0);
    assert_int_equal(ww_slice_is(WW_SLICE(""), table[i]), i == 3);
    assert_false(ww_slice_is(ww_slice_of("Chad\0x", 6), table[i]));
  }
  assert_true(ww_slice_starts(WW_SLICE("Chad"), WW_SLICE("Ch")));
  assert_true(ww_slice_starts(WW_SLICE("Chad"), WW_SLICE("")));
  assert_false(ww_slice_starts(WW_SLICE("Ch"), WW_SLICE("Chad")));
  assert_true(ww_slice_ends(WW_SLICE("Chad"), WW_SLICE("ad")));
  assert_false(ww_slice_ends(WW_SLICE("ad"), WW_SLICE("Chad")));
  assert_true(ww_slice_equal_fold(WW_SLICE("cHAD"), WW_SLICE("ChaD")));
  assert_false(ww_slice_equal_fold(WW_SLICE("@[`{"), WW_SLICE("`{@[")));
  assert_true(ww_slice_is(ww_slice_trim(WW_SLICE(" \t\r\n a b \v\f")), "a b"));
  assert_int_equal(ww_slice_trim(WW_SLICE("  ")).size, 0);
  assert_int_equal(ww_slice_cstring(NULL).size, 0);
}

// Against the plain way, at every length of a list up to more than two of the blocks that are compared at once.
static void among(void **state) {
  (void)state;
  static const char words[] = "of a an off offer from the then x xy offering to too of-late under over";
  for (size_t from = 0; from < sizeof words - 1; from++)
    for (size_t to = from; to < sizeof words; to++) {
      struct ww_slice word = ww_slice_of(words + from, to - from);
      for (size_t size = 0; size < sizeof words; size++) {
        bool expected = false;
        for (size_t at = 0; word.size > 0 && at + word.size <= size; at++)
          expected |= (at == 0 || words[at - 1] == ' ') && (at + word.size == size || words[at + word.size] == ' ') && memcmp(words + at, word.data, word.size) == 0;
        assert_int_equal(ww_slice_among(word, ww_slice_of(words, size)), expected);
      }
    }
}

// The test runs in the C locale, where <ctype.h> gives the reference for all 256 bytes.
static void ascii(void **state) {
  (void)state;
  for (int c = 0; c < 256; c++) {
    unsigned char byte = (unsigned char)c;
    bool low = c < 128;
    assert_int_equal(ww_ascii_alpha(byte), low && isalpha(c) != 0);
    assert_int_equal(ww_ascii_upper(byte), low && isupper(c) != 0);
    assert_int_equal(ww_ascii_lower(byte), low && islower(c) != 0);
    assert_int_equal(ww_ascii_digit(byte), low && isdigit(c) != 0);
    assert_int_equal(ww_ascii_space(byte), low && isspace(c) != 0);
    assert_int_equal(ww_ascii_fold(byte), low ? tolower(c) : c);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(compare), cmocka_unit_test(questions), cmocka_unit_test(among), cmocka_unit_test(ascii)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
