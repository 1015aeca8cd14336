// Kept answers: whose they are, how long they are given out when the data have changed, and that they are asked for anew.
#include "serve/cache.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "serve/server.h"

static const struct ww_slice key = {"7/", 2}, address = {"/api/v1/dyads", 13};

// The answer that `get` gives, put there by the caller where it has to be.
static struct serve_answer *put(struct serve_cache *cache, uint64_t version, int64_t cost, const char *text) {
  struct serve_bytes body = {.limit = 0};
  serve_bytes_text(&body, text);
  return serve_cache_put(cache, key, version, address, cost, &body);
}

static struct serve_answer *begin(struct serve_cache *cache, uint64_t version, bool fresh, bool mine_wanted, int64_t behind_wanted) {
  bool mine;
  int64_t behind;
  struct serve_answer *answer = serve_cache_get(cache, key, version, fresh, &mine, &behind);
  assert_int_equal(mine, mine_wanted);
  // Seconds pass as they like.
  if (behind_wanted < 0)
    assert_int_equal(behind, -1);
  else
    assert_in_range(behind, 0, SERVE_STALE_SECONDS);
  return answer;
}

static void an_answer_is_of_its_data(void **state) {
  (void)state;
  struct serve_cache *cache = serve_cache_new();
  assert_null(begin(cache, 1, false, true, -1));
  struct serve_answer *first = put(cache, 1, SERVE_STALE_COST - 1, "first"), *again = begin(cache, 1, false, false, -1);
  assert_ptr_equal(first, again);
  serve_answer_release(again);
  // What is quickly worked out is never given out for newer data.
  assert_null(begin(cache, 2, false, true, -1));
  serve_cache_give_up(cache, key, 2);
  assert_null(begin(cache, 2, false, true, -1));
  serve_answer_release(first);
  serve_cache_free(cache);
}

static void an_old_answer_bridges_the_time_to_the_new_one(void **state) {
  (void)state;
  struct serve_cache *cache = serve_cache_new();
  assert_null(begin(cache, 1, false, true, -1));
  struct serve_answer *first = put(cache, 1, SERVE_STALE_COST, "first");
  serve_cache_note(cache, 2);
  for (int i = 0; i < 3; i++) {
    struct serve_answer *old = begin(cache, 2, false, false, 0);
    assert_ptr_equal(old, first);
    struct MHD_Response *response = serve_answer_old_response(old, true, 5);
    assert_string_equal(MHD_get_response_header(response, "Age"), "5");
    assert_non_null(MHD_get_response_header(response, "Content-Security-Policy"));
    // The response lives on where the answer is let go.
    serve_answer_release(old);
    MHD_destroy_response(response);
  }
  // It was asked for three times and is wanted once.
  char *wanted = serve_cache_wanted(cache);
  assert_string_equal(wanted, "/api/v1/dyads");
  free(wanted);
  serve_answer_release(first);
  // While somebody works it out, also for data that change once more, the others still have the old one.
  assert_null(begin(cache, 2, true, true, -1));
  first = begin(cache, 2, false, false, 0);
  assert_null(begin(cache, 3, true, true, -1));
  struct serve_answer *other = begin(cache, 3, false, false, 0);
  assert_ptr_equal(first, other);
  serve_answer_release(first);
  serve_answer_release(other);
  serve_answer_release(put(cache, 2, SERVE_STALE_COST, "late"));
  struct serve_answer *third = put(cache, 3, SERVE_STALE_COST, "third"), *found = begin(cache, 3, false, false, -1);
  assert_ptr_equal(third, found);
  assert_null(MHD_get_response_header(serve_answer_response(found, true), "Age"));
  serve_answer_release(third);
  serve_answer_release(found);
  serve_cache_close(cache);
  assert_null(serve_cache_wanted(cache));
  serve_cache_free(cache);
}

static void who_wants_the_newest_waits_for_it(void **state) {
  (void)state;
  static const char *const newest[] = {"no-cache", "max-age=0", "private, No-Cache", "no-store"}, *const any[] = {"", "max-age=60", "no-cache2", "only-if-cached"};
  for (size_t i = 0; i < 4; i++) assert_true(serve_wants_newest(newest[i]));
  for (size_t i = 0; i < 4; i++) assert_false(serve_wants_newest(any[i]));
  assert_false(serve_wants_newest(NULL));
  struct serve_cache *cache = serve_cache_new();
  assert_null(begin(cache, 1, false, true, -1));
  serve_answer_release(put(cache, 1, SERVE_STALE_COST, "first"));
  assert_null(begin(cache, 2, true, true, -1));
  serve_cache_free(cache);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(an_answer_is_of_its_data), cmocka_unit_test(an_old_answer_bridges_the_time_to_the_new_one),
                                     cmocka_unit_test(who_wants_the_newest_waits_for_it)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
