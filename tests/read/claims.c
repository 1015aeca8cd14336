// Claims over trees written by hand: speaker, content, kind, chain, parents, and the event that stands inside one.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "golden.h"
#include "read/read.h"
#include "tree_article.h"

static struct ww_knowledge *knowledge;

static void put_words(struct ww_buffer *out, const struct ww_article *article, uint32_t start, uint32_t end) {
  bool blank = false;
  for (size_t t = 0; t < article->token_count; t++) {
    if (article->tokens[t].start < start || article->tokens[t].end > end) continue;
    if (blank) ww_buffer_put_byte(out, ' ');
    ww_buffer_put_slice(out, article->tokens[t].form);
    blank = true;
  }
}

static void put_claim(struct ww_buffer *out, const struct ww_article *article, const struct ww_claim *claim) {
  static const char *const kinds[] = {"direct", "indirect", "mixed"};
  static const char *const stances[] = {"assert", "deny", "estimate", "doubt", "promise", "demand"};
  ww_buffer_put_format(out, "%s %s:", kinds[claim->kind], stances[claim->stance]);
  for (size_t i = 0; i < claim->chain_count; i++) {
    const struct ww_chain_link *link = &claim->chain[i];
    ww_buffer_put_text(out, i == 0 ? " " : ", ");
    put_words(out, article, link->start, link->end);
    ww_buffer_put_text(out, " (");
    ww_buffer_put_slice(out, link->relation);
    ww_buffer_put_byte(out, ')');
  }
  for (size_t i = 0; i < claim->span_count; i++) {
    ww_buffer_put_text(out, " [");
    put_words(out, article, claim->spans[i].start, claim->spans[i].end);
    ww_buffer_put_byte(out, ']');
  }
  if (claim->parent != WW_NONE) ww_buffer_put_format(out, " in %u", (unsigned)claim->parent);
  if (claim->day != WW_NO_DAY) {
    char day[10];
    ww_day_format(claim->day, day);
    ww_buffer_put_text(out, " on ");
    ww_buffer_put(out, day, sizeof day);
  }
  ww_buffer_put_byte(out, '\n');
}

static void make(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  struct ww_article article;
  struct ww_reader_context reader;
  ww_article_init(&article);
  ww_reader_context_init(&reader, knowledge);
  tree_article(&article, input);
  assert_int_equal(ww_read_mend(&reader, &article), WW_OK);
  assert_int_equal(ww_read_claims(&reader, &article), WW_OK);
  assert_int_equal(ww_read_events(&reader, &article), WW_OK);
  for (size_t i = 0; i < article.claim_count; i++) put_claim(out, &article, &article.claims[i]);
  for (size_t i = 0; i < article.event_count; i++)
    ww_buffer_put_format(out, "event %zu in claim %d\n", i, article.events[i].claim == WW_NONE ? -1 : (int)article.events[i].claim);
  ww_article_release(&article);
}

static void claims(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/read/claims.golden", make, NULL, 0), 0);
}

static int set_up(void **state) {
  (void)state;
  static const char lexicon[] = WW_TEST_SOURCE_DIR "/tests/read/lexicon", file[] = WW_TEST_BUILD_DIR "/read-claims.kn";
  struct ww_error error;
  struct ww_compile_options options = {.lexicon = lexicon, .output = file};
  if (ww_knowledge_compile(&options, NULL, NULL, &error) != WW_OK) return 1;
  return ww_knowledge_open(file, &knowledge, &error) == WW_OK ? 0 : 1;
}

static int tear_down(void **state) {
  (void)state;
  ww_knowledge_close(knowledge);
  return 0;
}

int main(int argc, char **argv) {
  ww_golden_arguments(argc, argv);
  const struct CMUnitTest tests[] = {cmocka_unit_test(claims)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
