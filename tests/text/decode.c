// Raw bytes to kept text: every encoding and every kind of broken byte.
#include "text/decode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/slice.h"
#include "base/utf8.h"

static struct ww_decoded decode(struct ww_arena *arena, const char *data, size_t size) {
  struct ww_decoded out;
  struct ww_error error;
  assert_int_equal(ww_text_decode(arena, ww_slice_of(data, size), 0, &out, &error), WW_OK);
  assert_int_equal(ww_utf8_valid_prefix(out.text.data, out.text.size), out.text.size);
  return out;
}

#define KEPT(in, out, mended)                                                     \
  do {                                                                            \
    struct ww_decoded got = decode(&arena, in, sizeof(in) - 1);                    \
    if (!ww_slice_equal(got.text, WW_SLICE(out))) fail_msg("%s -> %.*s", in, (int)got.text.size, got.text.data); \
    assert_int_equal(got.replaced, mended);                                       \
  } while (0)

static void kept(void **state) {
  (void)state;
  struct ww_arena arena;
  ww_arena_init(&arena);
  KEPT("Plain text.\n", "Plain text.\n", 0);
  KEPT("\xEF\xBB\xBFMarked.", "Marked.", 0);
  KEPT("a\r\nb\rc\n\r\nd", "a\nb\nc\n\nd", 0);
  KEPT("tab\tand\0nul\x01\x1b.", "tab\tand nul  .", 0);
  KEPT("a\xC2\x85" "b", "a\nb", 0);
  // Marks that turn the writing round become a space that nobody sees; the soft hyphen stays.
  KEPT("\xE2\x80\xAEtxt\xE2\x80\xAC \xD8\x9C\xE2\x81\xA6x\xE2\x81\xA9 co\xC2\xADop", "\xE2\x80\x8Btxt\xE2\x80\x8B \xE2\x80\x8B\xE2\x80\x8Bx\xE2\x80\x8B co\xC2\xADop", 0);
  // Broken bytes: a lone one, a sequence cut short at the end and in the middle, an overlong one, a surrogate.
  KEPT("caf\xE9 noir", "caf\xEF\xBF\xBD noir", 1);
  KEPT("cut \xE2\x80", "cut \xEF\xBF\xBD", 1);
  KEPT("cut \xF0\x9F\x98 here", "cut \xEF\xBF\xBD here", 1);
  KEPT("\xC0\xAF text and more", "\xEF\xBF\xBD\xEF\xBF\xBD text and more", 2);
  KEPT("\xED\xA0\x80 text and more", "\xEF\xBF\xBD\xEF\xBF\xBD text and more", 2);
  ww_arena_release(&arena);
}

static void where_it_broke(void **state) {
  (void)state;
  struct ww_arena arena;
  ww_arena_init(&arena);
  struct ww_decoded out = decode(&arena, "all good, then \xFF and \xFE.", 22);
  assert_int_equal(out.replaced, 2);
  assert_int_equal(out.first_replaced, 15);
  struct ww_error error;
  assert_int_equal(ww_text_decode(&arena, WW_SLICE("all good, then \xFF."), WW_DECODE_STRICT, &out, &error), WW_ERROR_FORMAT);
  assert_int_equal(error.offset, 15);
  assert_non_null(strstr(error.message, "15"));
  assert_int_equal(ww_text_decode(&arena, WW_SLICE("all good."), WW_DECODE_STRICT, &out, &error), WW_OK);
  ww_arena_release(&arena);
}

// The same words in both byte orders, with and without a mark.
static void utf16(void **state) {
  (void)state;
  static const uint16_t units[] = {'P', 'e', 'a', 'c', 'e', ' ', 0x2019, 's', ' ', 0xD83D, 0xDE00, '\r', '\n', 'n', 'o', 'w', ' ', 't', 'h', 'e', 'y', ' ', 's', 'a', 'i', 'd'};
  enum { UNITS = sizeof units / sizeof *units };
  static const char want[] = "Peace \xE2\x80\x99s \xF0\x9F\x98\x80\nnow they said";
  struct ww_arena arena;
  ww_arena_init(&arena);
  for (int big = 0; big < 2; big++) {
    for (int mark = 0; mark < 2; mark++) {
      char raw[2 * UNITS + 2];
      size_t size = 0;
      if (mark != 0) {
        raw[size++] = (char)(big != 0 ? 0xFE : 0xFF);
        raw[size++] = (char)(big != 0 ? 0xFF : 0xFE);
      }
      for (size_t i = 0; i < UNITS; i++) {
        raw[size++] = (char)(big != 0 ? units[i] >> 8 : units[i] & 255);
        raw[size++] = (char)(big != 0 ? units[i] & 255 : units[i] >> 8);
      }
      struct ww_decoded out = decode(&arena, raw, size);
      assert_true(ww_slice_is(out.text, want));
      assert_int_equal(out.replaced, 0);
      // Cut in the middle of a unit, and with a surrogate that lost its twin.
      out = decode(&arena, raw, size - 1);
      assert_int_equal(out.replaced, 1);
    }
  }
  struct ww_decoded out = decode(&arena, "\xFF\xFE" "a\0\x00\xD8" "b\0", 8);
  assert_true(ww_slice_is(out.text, "a\xEF\xBF\xBD" "b"));
  ww_arena_release(&arena);
}

static void binary(void **state) {
  (void)state;
  struct ww_arena arena;
  struct ww_decoded out;
  ww_arena_init(&arena);
  static const struct ww_slice cases[] = {{"\x89PNG\r\n\x1a\n", 8}, {"%PDF-1.4 text", 13}, {"PK\003\004 zipped", 11}, {"\177ELF\2\1\1", 7}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct ww_error error;
    assert_int_equal(ww_text_decode(&arena, cases[i], 0, &out, &error), WW_ERROR_FORMAT);
    assert_non_null(strstr(error.message, "binary"));
  }
  char noise[4000];
  uint32_t seed = 1;
  for (size_t i = 0; i < sizeof noise; i++) noise[i] = (char)((seed = seed * 1664525u + 1013904223u) >> 24);
  assert_int_equal(ww_text_decode(&arena, ww_slice_of(noise, sizeof noise), 0, &out, NULL), WW_ERROR_FORMAT);
  // A text in Latin-1 is text, with its letters lost.
  static const char latin[] = "Le pr\xE9sident a d\xE9" "clar\xE9 \xE0 l'Assembl\xE9" "e que tout va bien ici.";
  out = decode(&arena, latin, sizeof latin - 1);
  assert_int_equal(out.replaced, 5);
  ww_arena_release(&arena);
}

static void nothing(void **state) {
  (void)state;
  struct ww_arena arena;
  ww_arena_init(&arena);
  assert_int_equal(decode(&arena, "", 0).text.size, 0);
  assert_int_equal(decode(&arena, "\xEF\xBB\xBF", 3).text.size, 0);
  assert_int_equal(decode(&arena, "\xFF\xFE", 2).text.size, 0);
  ww_arena_release(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(kept), cmocka_unit_test(where_it_broke), cmocka_unit_test(utf16),
                                     cmocka_unit_test(binary), cmocka_unit_test(nothing)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
