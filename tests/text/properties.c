// Texts put together at random from what is hard to cut: whatever comes, words and sentences stand in order, inside
// the text, and cover all of it that is seen.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "../../fuzz/article_check.h"
#include "text/text.h"

static const char *const pieces[] = {
    "The", "army", " ", " ", " ", " ", "\n", "\n\n", "U.S.", "Sept.", "11", ",", "2014", ".", "“", "”", "‘", "’", "'", "\"", "(", ")", "[", "]", "don't",
    "can’t", "’s", "s'", "cannot", "-", "--", "—", "…", "...", "?", "!", "http://a.org/b", "<https://a.org>", "[x](y)", "**", "a@b.org", "@b", "#c", "$", "5", "%",
    "km", "3.5", "9/11", "\xC2\xA0", "\xE2\x80\x8B", "\xC2\xAD", "\xE2\x80\xAE", "É", "ß", "Ł", "中", "\xF0\x9F\x98\x80", "\xFF", "\xE2\x80", "No.", "Mr.", "J.", "e-", "anti-",
    "By ", "PARIS (AP) - ", "&", "/", ":", ";", ":)", "_", "*", "+1", "\t", "\r\n", "é", "İ", "n't", "'90s", "1-2-3", "a.b.c", "x.com", "[6]"};

static uint32_t next(uint32_t *seed) {
  *seed = *seed * 1664525u + 1013904223u;
  return *seed >> 8;
}

static void anything(void **state) {
  (void)state;
  struct ww_article article, again;
  ww_article_init(&article);
  ww_article_init(&again);
  uint32_t seed = 20140912;
  size_t read = 0;
  for (int round = 0; round < 6000; round++) {
    char text[1200];
    size_t size = 0, count = next(&seed) % 60;
    for (size_t i = 0; i < count; i++) {
      const char *piece = pieces[next(&seed) % (sizeof pieces / sizeof *pieces)];
      memcpy(text + size, piece, strlen(piece));
      size += strlen(piece);
    }
    struct ww_text_input input = {.text = {text, size}, .verbatim = round % 2 == 0};
    if (round % 5 == 0) input.title = WW_SLICE("The army");
    struct ww_error error;
    ww_status status = ww_text_read(&article, &input, &error);
    if (status != WW_OK) {
      assert_int_equal(status, WW_ERROR_FORMAT);
      continue;
    }
    read++;
    ww_check_article(&article);
    assert_int_equal(ww_text_read(&again, &input, NULL), WW_OK);
    ww_check_same(&article, &again);
  }
  assert_true(read > 5000);
  ww_article_release(&article);
  ww_article_release(&again);
}

// A text with quotation marks and brackets open ten thousand deep is read like any other.
static void nested_without_end(void **state) {
  (void)state;
  static char text[120000];
  for (size_t i = 0; i + 6 <= sizeof text; i += 6) memcpy(text + i, "\xE2\x80\x9C(a ", 6);
  struct ww_article article;
  ww_article_init(&article);
  struct ww_text_input input = {.text = {text, sizeof text}};
  assert_int_equal(ww_text_read(&article, &input, NULL), WW_OK);
  ww_check_article(&article);
  assert_int_equal(article.token_count, 60000);
  ww_article_release(&article);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(anything), cmocka_unit_test(nested_without_end)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
