// Sentences, tokens, layout and language as golden text: tests/text/*.golden, all our own prose.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/error.h"
#include "golden.h"
#include "text/text.h"

static const char *const part_names[] = {"body", "title", "byline", "date", "caption", "dateline", "address"};

// One line a sentence, a space between tokens, "|" between the words of a multi-word token.
static void put_sentence(const struct ww_article *article, const struct ww_sentence *sentence, struct ww_buffer *out) {
  for (uint32_t i = 0; i < sentence->token_count; i++) {
    const struct ww_token *token = &article->tokens[sentence->first_token + i];
    if (i > 0) ww_buffer_put_byte(out, (token->flags & WW_TOKEN_MULTI_REST) != 0 ? '|' : ' ');
    ww_buffer_put_slice(out, token->form);
  }
  ww_buffer_put_byte(out, '\n');
}

static void make_tokens(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  struct ww_article article;
  struct ww_error error;
  struct ww_text_input text = {.text = input, .verbatim = true};
  ww_article_init(&article);
  if (ww_text_read(&article, &text, &error) != WW_OK) ww_buffer_put_text(out, error.message);
  for (size_t i = 0; i < article.sentence_count; i++) put_sentence(&article, &article.sentences[i], out);
  ww_article_release(&article);
}

static void put_field(const char *name, struct ww_slice value, struct ww_buffer *out) {
  if (value.size == 0) return;
  ww_buffer_put_text(out, name);
  ww_buffer_put_text(out, ": ");
  ww_buffer_put_slice(out, value);
  ww_buffer_put_byte(out, '\n');
}

static void make_layout(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  struct ww_article article;
  struct ww_error error;
  struct ww_text_input text = {.text = input};
  ww_article_init(&article);
  if (ww_text_read(&article, &text, &error) != WW_OK) ww_buffer_put_text(out, error.message);
  put_field("title", article.title, out);
  put_field("byline", article.byline, out);
  put_field("publisher", article.publisher, out);
  char day[10];
  if (article.published != WW_NO_DAY) {
    ww_day_format(article.published, day);
    put_field("published", ww_slice_of(day, 10), out);
  }
  put_field("dateline", article.dateline, out);
  put_field("url", article.url, out);
  for (size_t i = 0; i < article.sentence_count; i++) {
    const struct ww_sentence *sentence = &article.sentences[i];
    ww_buffer_put_format(out, "%u %s%s ", sentence->paragraph, part_names[sentence->part], sentence->parse ? "+" : "");
    put_sentence(&article, sentence, out);
  }
  ww_article_release(&article);
}

static void make_language(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  struct ww_article article;
  struct ww_error error;
  struct ww_text_input text = {.text = input};
  ww_article_init(&article);
  if (ww_text_read(&article, &text, &error) != WW_OK) ww_buffer_put_text(out, error.message);
  ww_buffer_put_slice(out, article.language);
  ww_buffer_put_text(out, article.english ? " english" : " not english");
  ww_article_release(&article);
}

static void tokens(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/text/tokens.golden", make_tokens, NULL, 0), 0);
}

static void sentences(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/text/sentences.golden", make_tokens, NULL, 2), 0);
}

static void layout(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/text/layout.golden", make_layout, NULL, 1), 0);
}

static void language(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/text/language.golden", make_language, NULL, 0), 0);
}

int main(int argc, char **argv) {
  ww_golden_arguments(argc, argv);
  const struct CMUnitTest tests[] = {cmocka_unit_test(tokens), cmocka_unit_test(sentences), cmocka_unit_test(layout), cmocka_unit_test(language)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
