// UTF-8: every code point there and back, every malformed pair and triple refused, case by code point.
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/slice.h"

static void there_and_back(void **state) {
  (void)state;
  for (uint32_t c = 0; c <= 0x10FFFF; c++) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    char text[4];
    size_t size = ww_utf8_encode(c, text), length;
    if (ww_utf8_decode(text, size, &length) != c || length != size) fail_msg("U+%04X", (unsigned)c);
    // Cut short it is malformed, and only its first byte is taken.
    for (size_t cut = 1; cut < size; cut++)
      if (ww_utf8_decode(text, cut, &length) != WW_UTF8_BAD || length != 1) fail_msg("U+%04X cut", (unsigned)c);
  }
}

static void not_code_points(void **state) {
  (void)state;
  static const uint32_t bad[] = {0xD800, 0xDFFF, 0x110000, 0xFFFFFFFF};
  for (size_t i = 0; i < 4; i++) {
    char text[4];
    assert_int_equal(ww_utf8_encode(bad[i], text), 3);
    assert_memory_equal(text, "\xEF\xBF\xBD", 3);
  }
}

// All sequences of up to three bytes: what decodes must be the shortest form of a code point that may be.
static void all_short_sequences(void **state) {
  (void)state;
  size_t good = 0;
  for (uint32_t bits = 0; bits < 1u << 24; bits++) {
    const char text[3] = {(char)(bits >> 16), (char)(bits >> 8 & 255), (char)(bits & 255)};
    size_t length;
    uint32_t c = ww_utf8_decode(text, 3, &length);
    if (c == WW_UTF8_BAD) {
      if (length != 1) fail_msg("%06x: length %zu", (unsigned)bits, length);
      continue;
    }
    char again[4];
    size_t size = ww_utf8_encode(c, again);
    if (size != length || memcmp(again, text, size) != 0) fail_msg("%06x is taken for U+%04X", (unsigned)bits, (unsigned)c);
    good += length == 3;
  }
  assert_int_equal(good, 0x10000 - 0x800 - 0x800);
}

static void malformed(void **state) {
  (void)state;
  static const struct {
    const char *text;
    size_t good;
  } cases[] = {
      {"plain", 5},
      {"caf\xC3\xA9", 5},
      {"a\x80", 1},                  // a continuation byte alone
      {"a\xC0\xAF", 1},              // '/' written too long
      {"a\xE0\x80\xAF", 1},
      {"a\xF0\x80\x80\xAF", 1},
      {"a\xED\xA0\x80", 1},          // a surrogate
      {"a\xF4\x90\x80\x80", 1},      // beyond U+10FFFF
      {"a\xF5\x80\x80\x80", 1},
      {"a\xFE", 1},
      {"\xF0\x9F\x95\x8A ok\xE2\x82", 7},  // cut short at the end
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    assert_int_equal(ww_utf8_valid_prefix(cases[i].text, strlen(cases[i].text)), cases[i].good);
  size_t length = 7;
  assert_int_equal(ww_utf8_decode("", 0, &length), WW_UTF8_BAD);
  assert_int_equal(length, 0);
}

static void counting(void **state) {
  (void)state;
  assert_int_equal(ww_utf8_count("", 0), 0);
  assert_int_equal(ww_utf8_count("a\xC3\xA4\xE2\x80\x9D\xF0\x9F\x95\x8A", 10), 4);
}

static void classes(void **state) {
  (void)state;
  assert_true(ww_utf8_is_letter('x') && ww_utf8_is_letter(0xE4) && ww_utf8_is_letter(0x6F22));
  assert_false(ww_utf8_is_letter('1') || ww_utf8_is_letter(0x201D) || ww_utf8_is_letter(WW_UTF8_BAD));
  assert_true(ww_utf8_is_upper('X') && ww_utf8_is_upper(0xC4) && ww_utf8_is_lower(0xE4));
  assert_false(ww_utf8_is_upper(0xE4) || ww_utf8_is_lower(0xC4) || ww_utf8_is_upper('1'));
  assert_true(ww_utf8_is_digit('7') && ww_utf8_is_digit(0x0667));
  assert_true(ww_utf8_is_space(' ') && ww_utf8_is_space(0xA0) && ww_utf8_is_space(0x2009) && ww_utf8_is_space(0x85));
  assert_false(ww_utf8_is_space('x') || ww_utf8_is_space(0x200B));
}

static void lowering(void **state) {
  (void)state;
  char out[64];
  struct ww_slice text = WW_SLICE("U.S. \xC3\x84RGER \xC4\xB0\xFFX");
  size_t size = ww_utf8_lower_text(text, out);
  assert_true(ww_slice_equal(ww_slice_of(out, size), WW_SLICE("u.s. \xC3\xA4rger i\xFFx")));
  assert_int_equal(ww_utf8_lower(0x10FFFF + 1), 0x10FFFF + 1);
}

// Lower case can be longer in bytes, by half at most as the header says: its 2 * size bytes always suffice.
static void lowering_room(void **state) {
  (void)state;
  for (uint32_t c = 0; c <= 0x10FFFF; c++) {
    char text[4], out[8];
    size_t size = ww_utf8_encode(c, text);
    size_t lower = ww_utf8_lower_text(ww_slice_of(text, size), out);
    if (2 * lower > 3 * size) fail_msg("U+%04X: %zu bytes become %zu", (unsigned)c, size, lower);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(there_and_back),
      cmocka_unit_test(not_code_points),
      cmocka_unit_test(all_short_sequences),
      cmocka_unit_test(malformed),
      cmocka_unit_test(counting),
      cmocka_unit_test(classes),
      cmocka_unit_test(lowering),
      cmocka_unit_test(lowering_room),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
