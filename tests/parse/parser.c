// The parser: what it knows of its own treebank, and odd sentences.
#include "parse/parse.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "parse/cache.h"
#include "parse/feats.h"
#include "parse/lemma.h"
#include "parse/stand_in.h"
#include "parse/tiny.h"

static struct ww_model *model;
static struct ww_parser *parser;

static int prepare(void **state) {
  (void)state;
  if (ww_model_open(ww_tiny_model("parse_parser", 60, 2), &model, NULL) != WW_OK) return -1;
  return ww_parser_new(model, WW_KERNEL_BEST, &parser, NULL) == WW_OK ? 0 : -1;
}

static int clean(void **state) {
  (void)state;
  ww_parser_free(parser);
  ww_model_close(model);
  return 0;
}

static void what_it_learned(void **state) {
  (void)state;
  struct ww_article a;
  ww_article_init(&a);
  ww_tiny_article(&a, "The envoy was expelled by Kenya .\nWhy did the army leave the ministries ?\n");
  assert_int_equal(ww_parse_article(parser, &a, NULL), WW_OK);
  ww_tiny_check_trees(&a);
  const struct ww_token *t = a.tokens;
  assert_int_equal(t[3].head, WW_NONE);
  assert_int_equal(a.sentences[0].root, 3);
  assert_int_equal(t[1].head, 3);
  assert_int_equal(t[1].deprel, WW_REL_NSUBJ_PASS);
  assert_int_equal(t[5].deprel, WW_REL_OBL_AGENT);
  assert_int_equal(t[3].upos, WW_UPOS_VERB);
  assert_true(ww_slice_is(ww_parse_xpos(model, t[3].xpos), "VBN"));
  assert_true(ww_slice_is(ww_parse_feats(model, t[3].feats), "Tense=Past|VerbForm=Part|Voice=Pass"));
  assert_true((t[3].morph & (WW_MORPH_PAST | WW_MORPH_PART | WW_MORPH_PASS)) == (WW_MORPH_PAST | WW_MORPH_PART | WW_MORPH_PASS));
  assert_true(ww_slice_is(t[3].lemma, "expel"));
  assert_true(ww_slice_is(t[5].lemma, "Kenya"));
  assert_true(ww_slice_is(t[0].lemma, "the"));
  assert_true(ww_slice_is(t[13].lemma, "ministry"));
  ww_article_release(&a);
}

// A name that is shown as another of its kind changes no form and no lemma, and two such names get the same tree.
static void stand_ins(void **state) {
  (void)state;
  static const char *const lines[] = {"The envoy was expelled by Kenya .\n", "The envoy was expelled by Phnomxyz .\n"};
  uint32_t heads[2][7];
  uint8_t relations[2][7];
  for (int i = 0; i < 2; i++) {
    struct ww_article a;
    ww_article_init(&a);
    ww_tiny_article(&a, lines[i]);
    a.tokens[5].stand_in = WW_STAND_IN_STATE;
    assert_int_equal(ww_parse_article(parser, &a, NULL), WW_OK);
    for (int t = 0; t < 7; t++) heads[i][t] = a.tokens[t].head, relations[i][t] = a.tokens[t].deprel;
    assert_true(ww_slice_equal(a.tokens[5].lower, a.tokens[5].lemma) || ww_slice_equal(a.tokens[5].form, a.tokens[5].lemma));
    ww_article_release(&a);
  }
  assert_memory_equal(heads[0], heads[1], sizeof heads[0]);
  assert_memory_equal(relations[0], relations[1], sizeof relations[0]);
}

// Surnames and initials are exchanged only where the model has not met them; states always.
static void known_forms_stay(void **state) {
  (void)state;
  struct ww_article a;
  ww_article_init(&a);
  ww_tiny_article(&a, "Kenya Zzyzx The\n");
  assert_true(ww_form_is_known(model, a.tokens[0].form));
  assert_false(ww_form_is_known(model, a.tokens[1].form));
  for (uint32_t t = 0; t < 3; t++) a.tokens[t].stand_in = WW_STAND_IN_PERSON;
  assert_true(ww_slice_is(ww_stand_in_of(model, &a.tokens[0], a.tokens[0].form).form, "Kenya"));
  assert_true(ww_slice_is(ww_stand_in_of(model, &a.tokens[1], a.tokens[1].form).form, "Musharraf"));
  assert_true(ww_slice_is(ww_stand_in_of(model, &a.tokens[1], a.tokens[1].form).lower, "musharraf"));
  assert_true(ww_slice_is(ww_stand_in_of(model, &a.tokens[2], a.tokens[2].form).form, "The"));
  a.tokens[0].stand_in = WW_STAND_IN_STATE;
  assert_true(ww_slice_is(ww_stand_in_of(model, &a.tokens[0], a.tokens[0].form).form, "Iran"));
  a.tokens[0].stand_in = WW_STAND_IN_NONE;
  assert_true(ww_slice_is(ww_stand_in_of(model, &a.tokens[0], a.tokens[0].lower).form, "kenya"));
  ww_article_release(&a);
}

static void not_marked(void **state) {
  (void)state;
  struct ww_article a;
  ww_article_init(&a);
  assert_int_equal(ww_parse_article(parser, &a, NULL), WW_OK);  // nothing at all
  ww_tiny_article(&a, "Send help !\n\nSend help !\n");
  a.sentences[0].parse = 0;
  assert_int_equal(ww_parse_article(parser, &a, NULL), WW_OK);
  ww_tiny_check_trees(&a);
  assert_int_equal(a.tokens[0].lemma.size, 0);
  assert_true(ww_slice_is(a.tokens[3].lemma, "send"));
  ww_article_release(&a);
}

// Sentences around and far beyond the limit: one tree each.
static void long_sentences(void **state) {
  (void)state;
  static const char *const words[] = {"Soldiers", "shot", "two", "farmers", "near", "the", "old", "bridge", ",", "she", "said", "and"};
  const size_t sizes[] = {1, 127, 128, 129, WW_LIMIT_SENTENCE_TOKENS - 1, WW_LIMIT_SENTENCE_TOKENS, WW_LIMIT_SENTENCE_TOKENS + 1, 5000};
  for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
    char *text = malloc(sizes[s] * 10 + 2), *p = text;
    for (size_t i = 0; i < sizes[s]; i++) p += sprintf(p, "%s%s", words[(i * 7 + i / 5) % 12], i + 1 < sizes[s] ? " " : "\n");
    struct ww_article a;
    ww_article_init(&a);
    ww_tiny_article(&a, text);
    assert_int_equal(a.sentences[0].token_count, sizes[s]);
    assert_int_equal(ww_parse_article(parser, &a, NULL), WW_OK);
    ww_tiny_check_trees(&a);
    if (sizes[s] > WW_LIMIT_SENTENCE_TOKENS) {
      size_t hung = 0;
      for (size_t i = WW_LIMIT_SENTENCE_TOKENS; i < sizes[s]; i++) hung += a.tokens[i].head == a.sentences[0].root;
      assert_true(hung >= (sizes[s] - 1) / WW_LIMIT_SENTENCE_TOKENS);
    }
    ww_article_release(&a);
    free(text);
  }
}

// A word's result depends neither on its neighbours in the batch nor on what the cache holds.
static void alone_or_together(void **state) {
  (void)state;
  static const char *const lines[] = {"The ministers met in Oslo on Monday .", "Send help !", "Two ships were seen off the coast , she added .",
                                      "Qwz-7 \xff\xfe odd by\x01tes", "a"};
  char all[60000] = "";
  for (int i = 0; i < 200; i++) {
    strcat(all, lines[i % 5]);
    strcat(all, "\n");
  }
  struct ww_article together, alone;
  ww_article_init(&together);
  ww_tiny_article(&together, all);
  assert_int_equal(ww_parse_article(parser, &together, NULL), WW_OK);
  for (size_t i = 0; i < 200; i += 7) {
    struct ww_parser *fresh;
    ww_article_init(&alone);
    ww_tiny_article(&alone, lines[i % 5]);
    assert_int_equal(ww_parser_new(model, WW_KERNEL_BEST, &fresh, NULL), WW_OK);
    assert_int_equal(ww_parse_article(fresh, &alone, NULL), WW_OK);
    const struct ww_token *a = together.tokens + together.sentences[i].first_token;
    for (size_t k = 0; k < alone.token_count; k++) {
      uint32_t head = a[k].head == WW_NONE ? WW_NONE : a[k].head - together.sentences[i].first_token;
      assert_true(head == alone.tokens[k].head && a[k].deprel == alone.tokens[k].deprel && a[k].upos == alone.tokens[k].upos);
      assert_true(a[k].feats == alone.tokens[k].feats && ww_slice_equal(a[k].lemma, alone.tokens[k].lemma));
    }
    ww_parser_free(fresh);
    ww_article_release(&alone);
  }
  ww_article_release(&together);
}

static void scripts(void **state) {
  (void)state;
  const struct ww_lemma_table none = {NULL, 0, "y"};
  const struct ww_lemma_slot cut = {.cut = 3, .put = 1, .used = 1}, all = {.cut = 9, .used = 1}, keep = {.cut = 1, .keep = 1, .used = 1};
  char buffer[WW_LEMMA_ROOM];
  struct ww_slice form = WW_SLICE("Ministries"), lower = WW_SLICE("ministries");
  assert_true(ww_slice_is(ww_lemma_apply(&none, &cut, form, lower, buffer), "ministry"));
  assert_true(ww_slice_is(ww_lemma_apply(&none, &keep, form, lower, buffer), "Ministrie"));
  assert_true(ww_slice_is(ww_lemma_apply(&none, &all, WW_SLICE("a"), WW_SLICE("a"), buffer), "a"));
  assert_true(ww_slice_is(ww_lemma_apply(&none, NULL, form, lower, buffer), "ministries"));
  // An ending that another word lends never cuts a character in two: the euro sign has three bytes, e acute two.
  const struct ww_lemma_slot one = {.cut = 1, .used = 1};
  assert_true(ww_slice_is(ww_lemma_apply(&none, &one, WW_SLICE("\xE2\x82\xAC"), WW_SLICE("\xE2\x82\xAC"), buffer), "\xE2\x82\xAC"));
  assert_true(ww_slice_is(ww_lemma_apply(&none, &one, WW_SLICE("caf\xC3\xA9"), WW_SLICE("caf\xC3\xA9"), buffer), "caf\xC3\xA9"));
  assert_true(ww_slice_is(ww_lemma_apply(&none, &one, WW_SLICE("caf\xC3\xA9s"), WW_SLICE("caf\xC3\xA9s"), buffer), "caf\xC3\xA9"));
}

// Each form of three bytes, at the head of a sentence and inside one, is a word of its own in the cache: what a worker has
// read before must not show in what it reads now.
static void cache_tells_apart(void **state) {
  (void)state;
  struct ww_cache cache;
  static char forms[256][3];
  assert_int_equal(ww_cache_init(&cache, model, ww_kernel_get(WW_KERNEL_PLAIN), 64, 600, NULL), WW_OK);
  struct ww_word *word[2][256];
  for (int initial = 0; initial < 2; initial++)
    for (int i = 0; i < 256; i++) {
      memcpy(forms[i], "\xE2\x80", 2);
      forms[i][2] = (char)i;
      struct ww_slice form = {forms[i], 3};
      word[initial][i] = ww_cache_get(&cache, ww_cache_expect(&cache, form), form, form, initial);
      assert_non_null(word[initial][i]);
    }
  for (int i = 0; i < 256; i++)
    for (int j = 0; j < 256; j++) assert_true(word[0][i] != word[1][j]);
  ww_cache_release(&cache);
}

// Products of a batch that was given up are not taken for made.
static void cache_forgets_a_batch(void **state) {
  (void)state;
  struct ww_cache cache;
  assert_int_equal(ww_cache_init(&cache, model, ww_kernel_get(WW_KERNEL_PLAIN), 64, 8, NULL), WW_OK);
  size_t bytes = model->window0 * 2 * model->shape.dim * sizeof(int16_t);
  struct ww_slice form = WW_SLICE("ships");
  struct ww_word *word = ww_cache_get(&cache, ww_cache_expect(&cache, form), form, form, 0);
  ww_cache_finish(&cache);
  int16_t *made = malloc(bytes);
  memcpy(made, word->products, bytes);
  word->key = 0;
  ww_cache_next_batch(&cache);
  memset(ww_cache_get(&cache, ww_cache_expect(&cache, form), form, form, 0)->products, 0, bytes);
  ww_cache_next_batch(&cache);
  word = ww_cache_get(&cache, ww_cache_expect(&cache, form), form, form, 0);
  ww_cache_finish(&cache);
  assert_memory_equal(word->products, made, bytes);
  free(made);
  ww_cache_release(&cache);
}

static void morph_bits(void **state) {
  (void)state;
  assert_int_equal(ww_feats_morph(WW_SLICE("_")), 0);
  assert_int_equal(ww_feats_morph(WW_SLICE("Mood=Imp|VerbForm=Fin")), WW_MORPH_IMP | WW_MORPH_FIN);
  assert_int_equal(ww_feats_morph(WW_SLICE("Gender=Fem|Number=Sing|Person=3|Poss=Yes")), WW_MORPH_FEM | WW_MORPH_SING | WW_MORPH_THIRD | WW_MORPH_POSS);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(what_it_learned), cmocka_unit_test(stand_ins), cmocka_unit_test(known_forms_stay), cmocka_unit_test(not_marked), cmocka_unit_test(long_sentences),
                                     cmocka_unit_test(alone_or_together), cmocka_unit_test(scripts), cmocka_unit_test(cache_tells_apart), cmocka_unit_test(cache_forgets_a_batch), cmocka_unit_test(morph_bits)};
  return cmocka_run_group_tests(tests, prepare, clean);
}
