// Of the words of English news, two in five are in a list of some fifty function words; of other languages', at most
// one in ten (Dutch has "in", "is", "of", "was"). Between a sixth and a quarter, and in short texts, CLD2 is asked.
#include "text/language.h"

#include "base/slice.h"
#include "text/chars.h"
#include "text/cld2.h"
#include "text/words.h"

enum {
  WORDS_READ = 300,      // words that are counted
  BYTES_SHOWN = 16384,   // bytes that CLD2 is shown
  SHORT = 20,            // words of a text that is too short to be judged by its words
  FEWEST = 7             // words that CLD2 is believed on
};

struct counts {
  size_t words, function, foreign;  // foreign: words that begin with a letter beyond Latin
};

// Latin letters end with U+024F; U+1E00..1EFF are Latin again.
static bool beyond_latin(struct ww_slice word) {
  unsigned char a = (unsigned char)word.data[0], b = word.size > 1 ? (unsigned char)word.data[1] : 0;
  if (a < 0xC9 || (a == 0xC9 && b <= 0x8F)) return false;
  return !(a == 0xE1 && (b >= 0xB8 && b <= 0xBB));
}

static struct counts count(const struct ww_article *article) {
  struct counts c = {0, 0, 0};
  for (size_t i = 0; i < article->token_count && c.words < WORDS_READ; i++) {
    struct ww_slice lower = article->tokens[i].lower;
    size_t length;
    if (lower.size == 0 || !ww_char_is_letter(ww_char_at(lower.data, 0, lower.size, &length))) continue;
    c.words++;
    c.function += ww_words_has(WW_WORDS_FUNCTION, lower);
    c.foreign += beyond_latin(lower);
  }
  return c;
}

static void settle(struct ww_article *article, const char *code) {
  article->language = ww_slice_cstring(code);
  article->english = ww_slice_is(article->language, "en");
}

void ww_language_read(struct ww_article *article) {
  struct counts c = count(article);
  if (c.words == 0) {  // numbers and signs: nothing says that it is not
    settle(article, "en");
    return;
  }
  bool words_say_so = c.function * 4 >= c.words, is_short = c.words < SHORT;
  if (words_say_so && c.foreign * 4 < c.words && !(is_short && c.function < 2)) {
    settle(article, "en");
    return;
  }
  bool reliable;
  size_t size = article->text.size < BYTES_SHOWN ? article->text.size : BYTES_SHOWN;
  while (size > 0 && size < article->text.size && ((unsigned char)article->text.data[size] & 0xC0) == 0x80) size--;
  const char *code = ww_cld2_language(article->text.data, size, &reliable);
  bool foreign_script = c.foreign * 2 > c.words;
  // A short text is English unless it clearly is not: names alone lead the detector astray.
  if (is_short && !foreign_script && (!reliable || c.words < FEWEST || c.function * 4 >= c.words)) code = "en";
  // A long text that nobody recognises, in Latin letters and with a fair share of English words, is taken for English.
  if (!is_short && !reliable && c.function * 6 >= c.words) code = "en";
  if (foreign_script && ww_slice_is(ww_slice_cstring(code), "en")) code = "und";
  settle(article, code);
}
