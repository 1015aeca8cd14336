// Every allocation of the text room fails in turn.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "alloc_fail.h"
#include "text/text.h"

static ww_status once(void *context) {
  struct ww_article article;
  ww_article_init(&article);
  struct ww_text_input input = {.text = ww_slice_cstring(context), .title = WW_SLICE("Pilots Free"), .id = WW_SLICE("a"), .date = WW_SLICE("2014-09-12"),
                                .url = WW_SLICE("https://example.org"), .publisher = WW_SLICE("P")};
  struct ww_error error;
  ww_status status = ww_text_read(&article, &input, &error);
  if (status != WW_OK) assert_int_equal(error.status, status);
  ww_article_release(&article);
  return status;
}

static ww_status sentence(void *context) {
  struct ww_article article;
  ww_article_init(&article);
  ww_status status = ww_text_read_sentence(&article, ww_slice_cstring(context), NULL);
  ww_article_release(&article);
  return status;
}

static void each_fails(void **state) {
  (void)state;
  char text[] = "By [The Lantern](#)\n\nMarch 3, 2015\n\nChad’s co\xC2\xADop freed \xFF two pilots, and\n\nthe rest can't go.\n\nSource: https://example.org/a\n";
  // With one malloc an object the count is that of objects; with arenas it is that of blocks.
  assert_true(ww_alloc_fail_each(once, text, 1) >= 1);
  assert_true(ww_alloc_fail_each(sentence, text, 1) >= 1);
}

// A long text, so that arrays and arenas grow.
static void each_growth_fails(void **state) {
  (void)state;
  static char text[400000];
  static const char unit[] = "Norland’s Army freed two pilots on Monday.\n";
  for (size_t i = 0; i + 1 < sizeof text; i++) text[i] = unit[i % (sizeof unit - 1)];
  assert_true(ww_alloc_fail_each(once, text, 1) >= 5);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(each_fails), cmocka_unit_test(each_growth_fails)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
