// Shares and their intervals against values worked out by hand and with other programs.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/slice.h"
#include "review/interval.h"

static void near(uint32_t got, uint32_t wanted) { assert_true(abs((int)got - (int)wanted) <= 60); }

static void wilson(void **state) {
  (void)state;
  // statsmodels' proportion_confint(k, n, method="wilson") with z = 1.96
  static const struct {
    uint64_t right, judged;
    uint32_t share, low, high;
  } cases[] = {{35, 50, 700000, 562480, 808980}, {0, 10, 0, 0, 277550}, {10, 10, 1000000, 722450, 1000000},
               {1, 1, 1000000, 206543, 1000000}, {8, 10, 800000, 490156, 943318}, {150, 200, 750000, 685690, 804970},
               {500000, 1000000, 500000, 499020, 500980}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct ww_interval got = ww_interval_of(cases[i].right, cases[i].judged);
    near(got.share, cases[i].share);
    near(got.low, cases[i].low);
    near(got.high, cases[i].high);
  }
}

static void every_interval_holds_its_share(void **state) {
  (void)state;
  for (uint64_t n = 1; n <= 300; n++) {
    for (uint64_t k = 0; k <= n; k++) {
      struct ww_interval a = ww_interval_of(k, n), mirror = ww_interval_of(n - k, n);
      assert_true(a.low <= a.share && a.share <= a.high && a.high <= 1000000);
      assert_true(abs((int)a.low - (int)(1000000 - mirror.high)) <= 4);
    }
  }
}

static void layers(void **state) {
  (void)state;
  struct ww_interval got;
  // Nine tenths of all events are of a type that is right in 9 of 10 cases, a tenth of one that is right in 1 of 2.
  struct ww_layer two[] = {{9, 10, 900}, {5, 10, 100}, {0, 0, 500}};
  assert_true(ww_interval_of_layers(two, 3, &got));
  near(got.share, 860000);
  assert_true(got.low < 860000 && got.high > 860000);
  // One layer is a plain sample.
  struct ww_layer one[] = {{35, 50, 12345}};
  assert_true(ww_interval_of_layers(one, 1, &got));
  near(got.share, 700000);
  near(got.low, 562480);
  near(got.high, 808980);
  // All right: the interval is that of all judged, not of none.
  struct ww_layer right[] = {{5, 5, 10}, {5, 5, 1000}};
  assert_true(ww_interval_of_layers(right, 2, &got));
  near(got.low, 722450);
  struct ww_layer none[] = {{0, 0, 10}};
  assert_false(ww_interval_of_layers(none, 1, &got));
  assert_false(ww_interval_of_layers(none, 0, &got));
}

static void roots(void **state) {
  (void)state;
  static const uint64_t values[] = {0, 1, 2, 3, 4, 15, 16, 17, 999999, 1000000, (uint64_t)1 << 62, UINT64_MAX};
  for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
    uint64_t root = ww_square_root(values[i]);
    assert_true(root * root <= values[i]);
    assert_true(root == UINT32_MAX || (root + 1) * (root + 1) > values[i]);
  }
}

static void decimals(void **state) {
  (void)state;
  struct ww_buffer out;
  ww_buffer_init(&out);
  static const uint32_t values[] = {0, 499, 500, 700000, 999499, 999500, 1000000};
  for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
    ww_put_share(values[i], &out);
    ww_buffer_put_byte(&out, ' ');
  }
  assert_true(ww_slice_is(ww_slice_of(out.data, out.size), "0.000 0.000 0.001 0.700 0.999 1.000 1.000 "));
  ww_buffer_release(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(wilson), cmocka_unit_test(every_interval_holds_its_share), cmocka_unit_test(layers),
                                     cmocka_unit_test(roots), cmocka_unit_test(decimals)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
