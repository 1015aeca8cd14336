// ww_text_read: what is given, what is kept, limits and failures.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/limits.h"
#include "text/text.h"

static void given_wins(void **state) {
  (void)state;
  struct ww_article article;
  struct ww_error error;
  ww_article_init(&article);
  struct ww_text_input input = {.text = WW_SLICE("By [The Lantern](#)\n\nMarch 3, 2015\n\nChad freed two pilots.\n\nSource: https://example.org/a\n"),
                                .id = WW_SLICE(" a-1 "), .title = WW_SLICE("Pilots Free"), .date = WW_SLICE("20140912"),
                                .url = WW_SLICE("https://example.org/given"), .publisher = WW_SLICE("The Courier")};
  assert_int_equal(ww_text_read(&article, &input, &error), WW_OK);
  assert_true(ww_slice_is(article.id, "a-1"));
  assert_true(ww_slice_is(article.title, "Pilots Free"));
  assert_true(ww_slice_is(article.publisher, "The Courier"));
  assert_true(ww_slice_is(article.url, "https://example.org/given"));
  assert_int_equal(article.published, ww_day_of(2014, 9, 12));
  assert_true(ww_slice_starts(article.text, WW_SLICE("Pilots Free\n\nBy The Lantern\n")));
  assert_int_equal(article.sentences[0].part, WW_PART_TITLE);
  assert_int_equal(article.sentences[0].end, 11);
  ww_article_release(&article);
}

// A title that stands at the top already is not put there again, whatever punctuation ends it.
static void title_in_text(void **state) {
  (void)state;
  struct ww_article article;
  ww_article_init(&article);
  static const char *const texts[] = {"Pilots Free\n\nChad freed two pilots.", "\n Pilots Free.\nChad freed two pilots."};
  for (size_t i = 0; i < 2; i++) {
    struct ww_text_input input = {.text = ww_slice_cstring(texts[i]), .title = WW_SLICE("Pilots Free")};
    assert_int_equal(ww_text_read(&article, &input, NULL), WW_OK);
    assert_true(ww_slice_is(article.text, texts[i]));
    assert_true(ww_slice_is(article.title, "Pilots Free"));
    assert_int_equal(article.sentence_count, 2);
    assert_int_equal(article.sentences[0].part, WW_PART_TITLE);
    assert_int_equal(article.sentences[1].part, WW_PART_BODY);
  }
  // A text that begins with the same words and goes on is another line.
  struct ww_text_input input = {.text = WW_SLICE("Chad freed two pilots."), .title = WW_SLICE("Chad")};
  assert_int_equal(ww_text_read(&article, &input, NULL), WW_OK);
  assert_true(ww_slice_is(article.text, "Chad\n\nChad freed two pilots."));
  ww_article_release(&article);
}

// Clean text is kept byte for byte, and the id is its hash.
static void kept_as_it_is(void **state) {
  (void)state;
  struct ww_article article;
  ww_article_init(&article);
  static const char text[] = "  Chad’s army\tfreed [two] pilots.  \n\n\n It (the army) left: “Go.” \n";
  struct ww_text_input input = {.text = WW_SLICE(text)};
  assert_int_equal(ww_text_read(&article, &input, NULL), WW_OK);
  assert_true(ww_slice_is(article.text, text));
  assert_int_equal(article.id.size, 16);
  assert_int_equal(article.broken, 0);
  struct ww_article other;
  ww_article_init(&other);
  input.text = WW_SLICE("Chad freed three pilots.");
  assert_int_equal(ww_text_read(&other, &input, NULL), WW_OK);
  assert_false(ww_slice_equal(article.id, other.id));
  ww_article_release(&other);
  ww_article_release(&article);
}

static void forms(void **state) {
  (void)state;
  struct ww_article article;
  ww_article_init(&article);
  struct ww_text_input input = {.text = WW_SLICE("NATO’s co\xC2\xADop \xE2\x80\x8Bmet Éva.")};
  assert_int_equal(ww_text_read(&article, &input, NULL), WW_OK);
  assert_int_equal(article.token_count, 6);
  const struct ww_token *t = article.tokens;
  assert_true(ww_slice_is(t[0].lower, "nato"));
  assert_int_equal(t[0].flags, WW_TOKEN_UPPER | WW_TOKEN_ALL_UPPER | WW_TOKEN_MULTI_FIRST);
  assert_true(ww_slice_is(t[1].form, "’s"));
  assert_true(ww_slice_is(t[1].lower, "'s"));
  assert_int_equal(t[1].flags, WW_TOKEN_MULTI_REST);
  assert_true(ww_slice_is(t[2].form, "coop"));  // the soft hyphen is in the text, not in the form
  assert_int_equal(t[2].end - t[2].start, 6);
  assert_int_equal(t[2].flags, WW_TOKEN_SPACE_BEFORE);
  assert_true(ww_slice_is(t[3].form, "met"));
  assert_true(ww_slice_is(t[4].lower, "éva"));
  assert_int_equal(t[4].flags, WW_TOKEN_SPACE_BEFORE | WW_TOKEN_UPPER);
  assert_int_equal(t[5].flags, 0);
  for (size_t i = 0; i < article.token_count; i++) {
    assert_int_equal(t[i].head, WW_NONE);
    assert_int_equal(t[i].mention, WW_NONE);
    assert_int_equal(t[i].sentence, 0);
  }
  ww_article_release(&article);
}

static void one_sentence(void **state) {
  (void)state;
  struct ww_article article;
  ww_article_init(&article);
  assert_int_equal(ww_text_read_sentence(&article, WW_SLICE("He left. She stayed, didn't she?"), NULL), WW_OK);
  assert_int_equal(article.sentence_count, 1);
  assert_int_equal(article.sentences[0].token_count, article.token_count);
  assert_int_equal(article.token_count, 10);
  assert_int_equal(article.sentences[0].parse, 1);
  ww_article_release(&article);
}

static void refused(void **state) {
  (void)state;
  struct ww_article article;
  struct ww_error error;
  ww_article_init(&article);
  static const struct ww_slice empty[] = {{"", 0}, {" \n\t\n", 4}, {"\xEF\xBB\xBF", 3}, {"\0\0\0", 3}};
  for (size_t i = 0; i < 4; i++) {
    struct ww_text_input input = {.text = empty[i]};
    assert_int_equal(ww_text_read(&article, &input, &error), WW_ERROR_FORMAT);
    assert_true(error.message[0] != 0);
  }
  struct ww_text_input strict = {.text = WW_SLICE("caf\xE9 noir"), .strict = true};
  assert_int_equal(ww_text_read(&article, &strict, &error), WW_ERROR_FORMAT);
  assert_int_equal(error.offset, 3);
  strict.strict = false;
  assert_int_equal(ww_text_read(&article, &strict, &error), WW_OK);
  assert_int_equal(article.broken, 1);
  assert_int_equal(article.first_broken, 3);
  assert_int_equal(ww_text_read(NULL, &strict, &error), WW_ERROR_ARGUMENT);
  assert_int_equal(ww_text_read(&article, NULL, &error), WW_ERROR_ARGUMENT);
  ww_article_release(&article);
}

static void too_long(void **state) {
  (void)state;
  struct ww_article article;
  struct ww_error error;
  ww_article_init(&article);
  char *data = malloc(WW_LIMIT_DOCUMENT_BYTES + 1);
  assert_non_null(data);
  memset(data, 'a', WW_LIMIT_DOCUMENT_BYTES + 1);
  struct ww_text_input input = {.text = {data, WW_LIMIT_DOCUMENT_BYTES + 1}};
  assert_int_equal(ww_text_read(&article, &input, &error), WW_ERROR_LIMIT);
  assert_int_equal(ww_text_read_sentence(&article, input.text, &error), WW_ERROR_LIMIT);
  // At the limit: one word, read.
  input.text.size--;
  assert_int_equal(ww_text_read(&article, &input, &error), WW_OK);
  assert_int_equal(article.token_count, 1);
  // More words than an article may have.
  for (size_t i = 1; i < input.text.size; i += 2) data[i] = ' ';
  assert_int_equal(ww_text_read(&article, &input, &error), WW_ERROR_LIMIT);
  free(data);
  ww_article_release(&article);
}

// A million sentences in one document.
static void million(void **state) {
  (void)state;
  enum { COUNT = 1000000 };
  char *data = malloc(4 * (size_t)COUNT);
  assert_non_null(data);
  for (size_t i = 0; i < COUNT; i++) memcpy(data + 4 * i, "Go! ", 4);
  struct ww_article article;
  struct ww_error error;
  ww_article_init(&article);
  struct ww_text_input input = {.text = {data, 4 * (size_t)COUNT}};
  assert_int_equal(ww_text_read(&article, &input, &error), WW_OK);
  assert_int_equal(article.sentence_count, COUNT);
  free(data);
  ww_article_release(&article);
}

// A sentence without end is cut, behind a mark where one stands near, and never between the halves of a word.
static void endless_sentence(void **state) {
  (void)state;
  static char data[60000];
  static const char unit[] = "they can't go, and ";
  for (size_t i = 0; i < sizeof data; i++) data[i] = unit[i % (sizeof unit - 1)];
  struct ww_article article;
  ww_article_init(&article);
  struct ww_text_input input = {.text = {data, sizeof data}};
  assert_int_equal(ww_text_read(&article, &input, NULL), WW_OK);
  assert_true(article.sentence_count >= article.token_count / WW_LIMIT_SENTENCE_TOKENS);
  for (size_t i = 0; i + 1 < article.sentence_count; i++) {
    const struct ww_sentence *sentence = &article.sentences[i];
    assert_true(sentence->token_count <= WW_LIMIT_SENTENCE_TOKENS);
    assert_true(ww_slice_is(article.tokens[sentence->first_token + sentence->token_count - 1].form, ","));
  }
  ww_article_release(&article);
}

// Half a megabyte of one thing again and again: what is quadratic anywhere would take hours.
static void one_thing_again(void **state) {
  (void)state;
  static const char *const units[] = {"\"", "(", "a.", "1-", "a&", "''", "U.S.", "@a", "[x](", "**", "a-", "9/", "\xE2\x80\x9C", "<http://", "...", "1,000,", "'s", "www.", "# ", "a\xC2\xAD", "a\n"};
  enum { SIZE = 500000 };
  struct ww_article article;
  ww_article_init(&article);
  char *data = malloc(SIZE);
  assert_non_null(data);
  for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
    size_t size = strlen(units[u]);
    for (size_t i = 0; i < SIZE; i++) data[i] = units[u][i % size];
    struct ww_text_input input = {.text = {data, SIZE - SIZE % size}};
    struct ww_error error;
    if (ww_text_read(&article, &input, &error) != WW_OK) fail_msg("%s: %s", units[u], error.message);
  }
  free(data);
  ww_article_release(&article);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(given_wins),  cmocka_unit_test(title_in_text), cmocka_unit_test(kept_as_it_is), cmocka_unit_test(forms),
                                     cmocka_unit_test(one_sentence), cmocka_unit_test(refused),       cmocka_unit_test(too_long),      cmocka_unit_test(million),
                                     cmocka_unit_test(endless_sentence),
                                     cmocka_unit_test(one_thing_again)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
