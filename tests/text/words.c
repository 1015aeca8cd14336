// The closed lists: sorted, so that the look-up finds every entry, and nothing else.
#include "text/words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/slice.h"

static void sorted_and_found(void **state) {
  (void)state;
  for (int list = 0; list < WW_WORD_LISTS; list++) {
    size_t count;
    const char *const *words = ww_words_all((enum ww_word_list)list, &count);
    assert_true(count > 0);
    for (size_t i = 0; i < count; i++) {
      if (i > 0 && strcmp(words[i - 1], words[i]) >= 0) fail_msg("list %d: '%s' stands before '%s'", list, words[i - 1], words[i]);
      assert_true(ww_words_has((enum ww_word_list)list, ww_slice_cstring(words[i])));
      char longer[40];
      size_t size = strlen(words[i]);
      memcpy(longer, words[i], size);
      longer[size] = '~';
      assert_false(ww_words_has((enum ww_word_list)list, ww_slice_of(longer, size + 1)));
    }
    assert_false(ww_words_has((enum ww_word_list)list, ww_slice_of("", 0)));
    assert_false(ww_words_has((enum ww_word_list)list, WW_SLICE("zzz")));
  }
}

static void cuts(void **state) {
  (void)state;
  static const struct {
    const char *word;
    size_t first;
  } cases[] = {{"cannot", 3}, {"gonna", 3}, {"gotta", 3},   {"wanna", 3}, {"dont", 2},  {"didnt", 3}, {"wouldnt", 5}, {"im", 1},
               {"ive", 1},    {"youre", 3}, {"theyre", 4},  {"thats", 4}, {"can", 0},   {"lets", 0},  {"its", 0},     {"were", 0},
               {"t", 0},      {"", 0},      {"cannots", 0}, {"him", 0},   {"font", 0},  {"Cannot", 0}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    size_t first = ww_words_cut(ww_slice_cstring(cases[i].word));
    if (first != cases[i].first) fail_msg("%s: %zu", cases[i].word, first);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(sorted_and_found), cmocka_unit_test(cuts)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
