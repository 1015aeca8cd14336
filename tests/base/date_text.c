// Dates as people write them.
#include "base/date_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/slice.h"

static void read_whole(void **state) {
  (void)state;
  static const char *const same[] = {"2014-09-12", " 2014-09-12\n", "2014-09-12T08:30:00Z", "2014-09-12 08:30", "2014/09/12", "20140912", "20140912083000",
                                     "12 September 2014", "12th September 2014", "12th of Sept., 2014", "12 sep 2014", "Fri, 12 Sep 2014 08:30:00 GMT", "September 12, 2014",
                                     "Sept 12, 2014", "Sept. 12, 2014", "Friday, September 12, 2014", "SEPTEMBER 12 2014", "Sep 12th, 2014, 08:30", "12.09.2014", "12.9.2014",
                                     "2014-9-12"};
  for (size_t i = 0; i < sizeof same / sizeof *same; i++)
    if (ww_date_parse(ww_slice_cstring(same[i])) != ww_day_of(2014, 9, 12)) fail_msg("%s", same[i]);
  // Where only one order makes a date, it is that one.
  assert_int_equal(ww_date_parse(WW_SLICE("13/09/2014")), ww_day_of(2014, 9, 13));
  assert_int_equal(ww_date_parse(WW_SLICE("09/13/2014")), ww_day_of(2014, 9, 13));
  assert_int_equal(ww_date_parse(WW_SLICE("09/09/2014")), ww_day_of(2014, 9, 9));
}

static void refused(void **state) {
  (void)state;
  static const char *const bad[] = {"", " ", "soon", "September", "Sept 12", "12 September", "September 2014", "11/09/2014", "2014-13-01", "2014-02-30", "30 February 2014",
                                    "2014091", "201409123", "2014-09-123", "12 September 14", "1 2 3", "Friday", "2014", "12-09-14", "99999999", "2014-09-12x", "May be 2014"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    if (ww_date_parse(ww_slice_cstring(bad[i])) != WW_NO_DAY) fail_msg("%s", bad[i]);
}

// At the beginning of a longer text: how far the date goes.
static void how_far(void **state) {
  (void)state;
  size_t used;
  assert_int_equal(ww_date_read(WW_SLICE("Sept. 12, 2014. The army left"), &used), ww_day_of(2014, 9, 12));
  assert_int_equal(used, 14);
  assert_int_equal(ww_date_read(WW_SLICE("12 September 2014, 10:30 GMT"), &used), ww_day_of(2014, 9, 12));
  assert_int_equal(used, 17);
  assert_int_equal(ww_date_read(WW_SLICE("The army left"), &used), WW_NO_DAY);
  assert_int_equal(used, 0);
}

static void names(void **state) {
  (void)state;
  static const char *const months[] = {"jan", "Feb", "MARCH", "Apr", "may", "June", "jul", "august", "Sept", "octo", "nov", "December"};
  for (int i = 0; i < 12; i++) assert_int_equal(ww_month_of(ww_slice_cstring(months[i])), i + 1);
  static const char *const days[] = {"Mon", "tues", "Wednesday", "Thurs", "fri", "SAT", "sunday"};
  for (int i = 0; i < 7; i++) assert_int_equal(ww_weekday_of(ww_slice_cstring(days[i])), i);
  assert_int_equal(ww_month_of(WW_SLICE("ma")), 0);
  assert_int_equal(ww_month_of(WW_SLICE("mayor")), 0);
  assert_int_equal(ww_weekday_of(WW_SLICE("moon")), -1);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(read_whole), cmocka_unit_test(refused), cmocka_unit_test(how_far), cmocka_unit_test(names)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
