#include "parse/tiny.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

struct ww_train_options ww_tiny_options(const char *out, unsigned epochs, unsigned threads) {
  static const char *const gold[] = {WW_TINY_TREEBANK};
  return (struct ww_train_options){.gold = gold, .gold_count = 1, .output = out, .epochs = epochs, .threads = threads,
                                   .batch_words = 40, .min_count = 1, .warmup = 4,
                                   // It is to know its few sentences by heart.
                                   .dropout = -1, .dropout_head = -1, .word_drop = -1, .lower = -1, .title = -1, .upper = -1, .unstop = -1,
                                   .shape = {.dim = 64, .layers = 3, .radius0 = 1, .radii = 0x11, .arc = 64, .lab = 32}};
}

const char *ww_tiny_model(const char *name, unsigned epochs, unsigned threads) {
  static char path[512];
  snprintf(path, sizeof path, WW_TEST_BUILD_DIR "/%s.wwm", name);
  struct ww_train_options o = ww_tiny_options(path, epochs, threads);
  struct ww_error error = {0};
  if (ww_train(&o, &error) != WW_OK) fail_msg("training failed: %s", error.message);
  return path;
}

void ww_tiny_article(struct ww_article *article, const char *lines) {
  for (const char *p = lines; *p;) {
    const char *end = strchr(p, '\n');
    size_t left = end ? (size_t)(end - p) : strlen(p);
    struct ww_sentence *s = ww_article_add_sentence(article);
    assert_non_null(s);
    s->first_token = (uint32_t)article->token_count;
    s->parse = 1;
    while (left > 0) {
      const char *blank = memchr(p, ' ', left);
      size_t n = blank ? (size_t)(blank - p) : left;
      struct ww_token *t = ww_article_add_token(article);
      assert_non_null(t);
      t->form = ww_slice_of(p, n);
      char *low = ww_arena_alloc(&article->arena, n, 1);
      for (size_t i = 0; i < n; i++) low[i] = (char)ww_ascii_fold((unsigned char)p[i]);
      t->lower = ww_slice_of(low, n);
      t->sentence = (uint32_t)article->sentence_count - 1;
      article->sentences[article->sentence_count - 1].token_count++;
      p += blank ? n + 1 : n;
      left -= blank ? n + 1 : n;
    }
    if (*p == '\n') p++;
  }
}

void ww_tiny_check_trees(const struct ww_article *a) {
  for (size_t s = 0; s < a->sentence_count; s++) {
    const struct ww_sentence *sent = &a->sentences[s];
    if (!sent->parse || sent->token_count == 0) {
      assert_int_equal(sent->root, WW_NONE);
      continue;
    }
    uint32_t first = sent->first_token, after = first + sent->token_count, roots = 0;
    for (uint32_t i = first; i < after; i++) {
      const struct ww_token *t = &a->tokens[i];
      assert_true(t->upos < WW_UPOS_COUNT && t->deprel < WW_DEPREL_COUNT);
      assert_true(t->lemma.data != NULL && t->lemma.size > 0);
      assert_int_equal(t->head == WW_NONE, t->deprel == WW_REL_ROOT);
      uint32_t k = i, steps = 0;
      while (a->tokens[k].head != WW_NONE) {
        k = a->tokens[k].head;
        assert_true(k >= first && k < after);
        assert_true(++steps <= sent->token_count);
      }
      assert_int_equal(k, sent->root);
      roots += t->head == WW_NONE;
    }
    assert_int_equal(roots, 1);
  }
}
