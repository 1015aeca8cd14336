// Events over trees written by hand, with a lexicon of a few frames of its own.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "golden.h"
#include "read/read.h"
#include "tree_article.h"

static struct ww_knowledge *knowledge;

static void put_parties(struct ww_buffer *out, const struct ww_article *article, const struct ww_party *parties, uint32_t count) {
  if (count == 0) ww_buffer_put_text(out, "-");
  for (uint32_t i = 0; i < count; i++) {
    if (i > 0) ww_buffer_put_text(out, "+");
    ww_buffer_put_slice(out, article->entities[parties[i].entity].name);
  }
}

static void put_day(struct ww_buffer *out, int32_t day) {
  char text[10];
  if (day == WW_NO_DAY) return;
  ww_day_format(day, text);
  ww_buffer_put(out, text, sizeof text);
}

static void put_count(struct ww_buffer *out, const char *name, int32_t count) {
  if (count >= 0) ww_buffer_put_format(out, " %s=%d", name, (int)count);
}

static void put_event(struct ww_buffer *out, const struct ww_article *article, const struct ww_event *e) {
  static const char *const auxiliaries[] = {"historical", "future", "hypothetical", "negation"};
  ww_buffer_put_slice(out, ww_type(knowledge, e->type)->name);
  for (uint8_t i = 0; i < e->mode_count; i++) {
    ww_buffer_put_byte(out, ' ');
    ww_buffer_put_slice(out, ww_mode_name(knowledge, e->type, e->mode[i]));
  }
  ww_buffer_put_text(out, ": ");
  put_parties(out, article, e->actors, e->actor_count);
  ww_buffer_put_text(out, " > ");
  put_parties(out, article, e->recipients, e->recipient_count);
  for (int i = 0; i < 4; i++)
    if ((e->auxiliary >> i & 1) != 0) ww_buffer_put_format(out, " %s", auxiliaries[i]);
  put_count(out, "dead", e->dead);
  put_count(out, "injured", e->injured);
  put_count(out, "arrested", e->arrested);
  for (uint32_t i = 0; i < e->place_count; i++) {
    ww_buffer_put_text(out, " in ");
    ww_buffer_put_slice(out, article->places[e->places[i]].extracted);
  }
  if (e->time != WW_NONE) {
    ww_buffer_put_text(out, " on ");
    put_day(out, e->from);
  }
  if (e->claim != WW_NONE) ww_buffer_put_text(out, " told");
  if (e->link != 0) ww_buffer_put_text(out, " linked");
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
  assert_int_equal(ww_read_lemmas(&reader, &article), WW_OK);
  assert_int_equal(ww_read_claims(&reader, &article), WW_OK);
  assert_int_equal(ww_read_events(&reader, &article), WW_OK);
  for (size_t i = 0; i < article.event_count; i++) put_event(out, &article, &article.events[i]);
  static const char *const reasons[] = {"none", "not-read", "language", "too-long", "no-trigger", "no-frame",
                                        "no-actor", "same-actor", "negated", "hypothetical", "overridden"};
  for (size_t i = 0; i < article.sentence_count; i++)
    if (article.sentences[i].reason != WW_REASON_NONE) ww_buffer_put_format(out, "(%s)\n", reasons[article.sentences[i].reason]);
  ww_article_release(&article);
}

static void events(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/read/events.golden", make, NULL, 0), 0);
}

static void report(void *context, const struct ww_error *error) {
  (void)context;
  print_error("%s:%lu: %s\n", error->file, (unsigned long)error->line, error->message);
}

static int set_up(void **state) {
  (void)state;
  static const char lexicon[] = WW_TEST_SOURCE_DIR "/tests/read/lexicon", file[] = WW_TEST_BUILD_DIR "/read-test.kn";
  struct ww_error error;
  struct ww_compile_options options = {.lexicon = lexicon, .output = file};
  if (ww_knowledge_compile(&options, report, NULL, &error) != WW_OK) {
    print_error("%s\n", error.message);
    return 1;
  }
  return ww_knowledge_open(file, &knowledge, &error) == WW_OK ? 0 : 1;
}

static int tear_down(void **state) {
  (void)state;
  ww_knowledge_close(knowledge);
  return 0;
}

int main(int argc, char **argv) {
  ww_golden_arguments(argc, argv);
  const struct CMUnitTest tests[] = {cmocka_unit_test(events)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
