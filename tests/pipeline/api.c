// The public interface as an embedder uses it: open, read, ask, write; wrong calls give statuses.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>
#include <unistd.h>

#include "base/slice.h"
#include "whowhom.h"

static const struct ww_reader_options files = {.model = WW_TEST_MODEL, .knowledge = WW_TEST_KNOWLEDGE};

static int open_reader(void **state) {
  struct ww_error error;
  if (access(WW_TEST_MODEL, R_OK) != 0 || access(WW_TEST_KNOWLEDGE, R_OK) != 0) return 0;
  return ww_reader_open(&files, (struct ww_reader **)state, &error) == WW_OK ? 0 : -1;
}

static int close_reader(void **state) {
  ww_reader_close(*state);
  return 0;
}

static void asks_for_everything(void **state) {
  if (*state == NULL) skip();
  struct ww_worker *worker = NULL;
  struct ww_error error;
  assert_int_equal(ww_worker_new(*state, NULL, &worker, &error), WW_OK);
  struct ww_document document = {.id = WW_SLICE("a-1"), .date = WW_SLICE("2016-05-04"),
                                 .text = WW_SLICE("Kenyan soldiers attacked a rebel camp in Somalia on Monday.")};
  const struct ww_article *article = NULL;
  assert_int_equal(ww_read(worker, &document, &article, &error), WW_OK);
  struct ww_article_record head;
  ww_article_get(article, &head);
  assert_true(ww_slice_is(head.id, "a-1"));
  assert_string_equal(head.published, "2016-05-04");
  assert_int_equal(ww_article_sentence_count(article), 1);
  assert_int_equal(ww_article_token_count(article), 11);
  struct ww_token_record token;
  assert_true(ww_article_token(article, 2, &token));
  assert_true(ww_slice_is(token.lemma, "attack"));
  assert_string_equal(token.upos, "VERB");
  assert_true(token.head == SIZE_MAX);
  assert_false(ww_article_token(article, 11, &token));
  assert_int_equal(ww_article_event_count(article), 1);
  struct ww_event_record event;
  assert_true(ww_article_event(article, 0, &event));
  assert_true(ww_slice_is(event.type, "ASSAULT"));
  assert_string_equal(event.date, "2016-05-02");
  assert_int_equal(event.quad_code, 4);
  assert_int_equal(event.actor_count, 1);
  struct ww_party_record party;
  assert_true(ww_article_party(article, 0, false, 0, &party));
  assert_string_equal(party.code, "KEN");
  assert_string_equal(party.sectors[0], "MIL");
  assert_false(ww_article_party(article, 0, false, 1, &party));
  assert_false(ww_article_party(article, 1, false, 0, &party));
  assert_false(ww_article_event(article, 1, &event));
  ww_worker_free(worker);
}

// Lemmas of the shipped model: irregular words as they were seen, and no verb that becomes another one by its ending alone.
static void lemmas(void **state) {
  if (*state == NULL) skip();
  static const struct { uint32_t token; const char *lemma; } want[] = {{1, "be"}, {2, "send"}, {4, "she"}, {5, "go"}, {9, "be"}, {12, "lend"}, {15, "they"}};
  struct ww_worker *worker = NULL;
  struct ww_error error;
  assert_int_equal(ww_worker_new(*state, NULL, &worker, &error), WW_OK);
  struct ww_document document = {.text = WW_SLICE("They were sent and she went home. It was he who lent money to them.")};
  const struct ww_article *article = NULL;
  assert_int_equal(ww_read(worker, &document, &article, &error), WW_OK);
  for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
    struct ww_token_record token;
    assert_true(ww_article_token(article, want[i].token, &token));
    assert_int_equal(token.lemma.size, strlen(want[i].lemma));
    assert_memory_equal(token.lemma.data, want[i].lemma, token.lemma.size);
  }
  ww_worker_free(worker);
}

static void a_failed_read_leaves_the_worker_sound(void **state) {
  if (*state == NULL) skip();
  struct ww_worker *worker = NULL;
  struct ww_error error;
  assert_int_equal(ww_worker_new(*state, NULL, &worker, &error), WW_OK);
  const struct ww_article *article = NULL;
  struct ww_document empty = {.text = WW_SLICE("")}, binary = {.text = WW_SLICE("\x7f" "ELF\0\1\2\3\4\5\6\0\0\0\0\1\2")};
  assert_int_equal(ww_read(worker, &empty, &article, &error), WW_ERROR_FORMAT);
  assert_null(article);
  assert_true(error.message[0] != 0);
  assert_int_equal(ww_read(worker, &binary, &article, &error), WW_ERROR_FORMAT);
  struct ww_document good = {.text = WW_SLICE("Police arrested two men in Madrid.")};
  assert_int_equal(ww_read(worker, &good, &article, &error), WW_OK);
  assert_int_equal(ww_article_event_count(article), 1);
  ww_worker_free(worker);
}

static void wrong_calls(void **state) {
  struct ww_reader *reader = NULL;
  struct ww_worker *worker = NULL;
  struct ww_error error;
  struct ww_reader_options none = {.model = NULL};
  assert_int_equal(ww_reader_open(NULL, &reader, &error), WW_ERROR_ARGUMENT);
  assert_int_equal(ww_reader_open(&none, &reader, NULL), WW_OK);
  assert_int_equal(ww_worker_new(reader, NULL, &worker, &error), WW_ERROR_ARGUMENT);
  ww_reader_close(reader);
  ww_reader_close(NULL);
  ww_worker_free(NULL);
  if (*state == NULL) return;
  struct ww_reader_options model_only = {.model = WW_TEST_MODEL};
  assert_int_equal(ww_reader_open(&model_only, &reader, &error), WW_OK);
  assert_int_equal(ww_worker_new(reader, NULL, &worker, &error), WW_OK);
  const struct ww_article *article = NULL;
  struct ww_document document = {.text = WW_SLICE("Police arrested two men in Madrid.")};
  assert_int_equal(ww_read(worker, &document, &article, &error), WW_ERROR_ARGUMENT);
  ww_worker_free(worker);
  ww_reader_close(reader);
}

static ww_status refuse(void *context, const char *data, size_t size) {
  (void)context, (void)data, (void)size;
  return WW_ERROR_PIPE;
}

static void a_writer_that_fails(void **state) {
  if (*state == NULL) skip();
  struct ww_worker *worker = NULL, *other = NULL;
  struct ww_error error;
  const struct ww_article *article = NULL;
  struct ww_document document = {.text = WW_SLICE("Police arrested two men in Madrid.")};
  struct ww_write_options doc = {.format = WW_FORMAT_DOC};
  assert_int_equal(ww_worker_new(*state, NULL, &worker, &error), WW_OK);
  assert_int_equal(ww_worker_new(*state, NULL, &other, &error), WW_OK);
  assert_int_equal(ww_read(worker, &document, &article, &error), WW_OK);
  assert_int_equal(ww_write(worker, article, &doc, refuse, NULL, &error), WW_ERROR_PIPE);
  assert_int_equal(ww_write(other, article, &doc, refuse, NULL, &error), WW_ERROR_ARGUMENT);
  ww_worker_free(other);
  ww_worker_free(worker);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(asks_for_everything), cmocka_unit_test(lemmas),
      cmocka_unit_test(a_failed_read_leaves_the_worker_sound),
      cmocka_unit_test(wrong_calls), cmocka_unit_test(a_writer_that_fails)};
  return cmocka_run_group_tests(tests, open_reader, close_reader);
}
