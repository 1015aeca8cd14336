#include "text/language.h"

#include "base/slice.h"
#include "text/words.h"

enum { ENOUGH = 400 };

void ww_language_read(struct ww_article *article) {
  size_t words = 0, function = 0;
  for (size_t i = 0; i < article->token_count && words < ENOUGH; i++) {
    struct ww_slice lower = article->tokens[i].lower;
    if (lower.size == 0 || (unsigned char)(lower.data[0] | 32) - 'a' >= 26) continue;
    words++;
    function += ww_words_has(WW_WORDS_FUNCTION, lower);
  }
  article->english = words < 20 || function * 6 >= words;
  article->language = article->english ? WW_SLICE("en") : WW_SLICE("und");
}
