// Every allocation of the language layer fails in turn: opening, parsing, reading, training.
#include "base/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "alloc_fail.h"
#include "base/buffer.h"
#include "parse/conllu.h"
#include "parse/score.h"
#include "parse/tiny.h"

static char model_path[512];

static ww_status parse_once(void *context) {
  (void)context;
  struct ww_model *model = NULL;
  struct ww_parser *parser = NULL;
  struct ww_error error;
  struct ww_article *article = context;
  ww_status st = ww_model_open(model_path, &model, &error);
  if (st == WW_OK) st = ww_parser_new(model, WW_KERNEL_BEST, &parser, &error);
  if (st == WW_OK) st = ww_parse_article(parser, article, &error);
  ww_parser_free(parser);
  ww_model_close(model);
  return st;
}

static void parsing(void **state) {
  (void)state;
  struct ww_article article;
  ww_article_init(&article);
  strcpy(model_path, ww_tiny_model("parse_memory", 1, 1));
  ww_tiny_article(&article, "The ministers met in Oslo on Monday .\nSend help !\n");
  assert_true(ww_alloc_fail_each(parse_once, &article, 1) > 20);
  ww_tiny_check_trees(&article);
  ww_article_release(&article);
}

static ww_status read_once(void *context) {
  (void)context;
  struct ww_conllu a, b;
  struct ww_scores scores;
  struct ww_error error;
  struct ww_buffer out;
  ww_conllu_init(&a);
  ww_conllu_init(&b);
  ww_buffer_init(&out);
  ww_status st = ww_conllu_read(&a, WW_TINY_TREEBANK, &error);
  for (size_t i = 0; st == WW_OK && i < a.sentence_count; i++) ww_conllu_write(&out, &a.sentences[i]);
  if (st == WW_OK && out.failed) st = WW_ERROR_MEMORY;
  if (st == WW_OK) st = ww_conllu_parse(&b, ww_slice_of(out.data, out.size), "again", &error);
  if (st == WW_OK) st = ww_score(&a, &b, &scores, &error);
  ww_buffer_release(&out);
  ww_conllu_release(&a);
  ww_conllu_release(&b);
  return st;
}

// zlib allocates by itself; a file it could not open for want of memory is told as WW_ERROR_IO.
static ww_status read_once_plain(void *context) {
  ww_status st = read_once(context);
  return st == WW_ERROR_IO ? WW_ERROR_MEMORY : st;
}

static void reading(void **state) {
  (void)state;
  assert_true(ww_alloc_fail_each(read_once_plain, NULL, 1) > 10);
}

static ww_status train_once(void *context) {
  (void)context;
  struct ww_train_options o = ww_tiny_options(model_path, 1, 1);
  struct ww_error error;
  ww_status st = ww_train(&o, &error);
  return st == WW_ERROR_IO ? WW_ERROR_MEMORY : st;
}

static void training(void **state) {
  (void)state;
  assert_true(ww_alloc_fail_each(train_once, NULL, 3) > 20);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(parsing), cmocka_unit_test(reading), cmocka_unit_test(training)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
