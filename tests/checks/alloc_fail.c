// The harness of failing allocations reaches the allocations of the static library, each in turn.
#include "alloc_fail.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/memory.h"

static ww_status three(void *context) {
  (void)context;
  void *one = ww_alloc(1, 10), *two = ww_alloc_zero(1, 10), *grown = two == NULL ? NULL : ww_realloc(two, 20, 10);
  bool good = one != NULL && grown != NULL;
  ww_free(one);
  ww_free(grown != NULL ? grown : two);
  return good ? WW_OK : WW_ERROR_MEMORY;
}

static void each_in_turn(void **state) {
  (void)state;
  assert_int_equal(ww_alloc_fail_each(three, NULL, 1), 3);
  assert_int_equal(ww_alloc_fail_each(three, NULL, 2), 2);
}

static void one_at_a_time(void **state) {
  (void)state;
  ww_alloc_fail_at(2);
  void *first = ww_alloc(1, 1), *second = ww_alloc(1, 1), *third = ww_alloc(1, 1);
  assert_non_null(first);
  assert_null(second);
  assert_non_null(third);
  assert_int_equal(ww_alloc_count(), 3);
  assert_true(ww_alloc_failed());
  ww_alloc_fail_at(0);
  assert_false(ww_alloc_failed());
  ww_free(first);
  ww_free(third);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(each_in_turn), cmocka_unit_test(one_at_a_time)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
