// Days: every day of eight centuries there and back, and dates that are none.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/slice.h"

// Counts days the plain way, month by month, and compares with the closed formulas.
static void centuries(void **state) {
  (void)state;
  int32_t day = ww_day_of(1600, 1, 1);
  assert_int_equal(day, -135140);
  int weekday = 5;  // 1 January 1600 was a Saturday.
  for (int year = 1600; year < 2400; year++) {
    for (int month = 1; month <= 12; month++) {
      for (int of_month = 1; of_month <= ww_days_in_month(year, month); of_month++, day++) {
        assert_int_equal(ww_day_of(year, month, of_month), day);
        int y, m, d;
        ww_day_split(day, &y, &m, &d);
        assert_int_equal(y, year);
        assert_int_equal(m, month);
        assert_int_equal(d, of_month);
        assert_int_equal(ww_day_weekday(day), weekday);
        weekday = (weekday + 1) % 7;
        char text[10];
        ww_day_format(day, text);
        assert_int_equal(ww_day_parse_iso(ww_slice_of(text, sizeof text)), day);
      }
    }
  }
}

static void known_days(void **state) {
  (void)state;
  assert_int_equal(ww_day_of(1970, 1, 1), 0);
  assert_int_equal(ww_day_weekday(0), 3);
  assert_int_equal(ww_day_of(2014, 9, 12), 16325);
  assert_int_equal(ww_day_weekday(16325), 4);
  assert_int_equal(ww_day_of(2000, 2, 29), 11016);
  assert_int_equal(ww_day_of(1, 1, 1), -719162);
  assert_int_equal(ww_day_of(9999, 12, 31), 2932896);
}

static void no_such_day(void **state) {
  (void)state;
  assert_int_equal(ww_day_of(1900, 2, 29), WW_NO_DAY);
  assert_int_equal(ww_day_of(2013, 2, 29), WW_NO_DAY);
  assert_int_equal(ww_day_of(2014, 0, 1), WW_NO_DAY);
  assert_int_equal(ww_day_of(2014, 13, 1), WW_NO_DAY);
  assert_int_equal(ww_day_of(2014, 4, 31), WW_NO_DAY);
  assert_int_equal(ww_day_of(2014, 4, 0), WW_NO_DAY);
  assert_int_equal(ww_day_of(0, 1, 1), WW_NO_DAY);
  assert_int_equal(ww_day_of(10000, 1, 1), WW_NO_DAY);
  static const char *const bad[] = {"", "2014", "2014-09-1", "2014/09/12", "2014-9-12x", "2014-09-123", "2014-02-30",
                                    "201a-09-12", "-014-09-12"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    assert_int_equal(ww_day_parse_iso(ww_slice_cstring(bad[i])), WW_NO_DAY);
  assert_int_equal(ww_day_parse_iso(WW_SLICE("2014-09-12T23:59:00Z")), 16325);
  assert_int_equal(ww_day_parse_iso(WW_SLICE("2014-09-12 08:00")), 16325);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(centuries),
      cmocka_unit_test(known_days),
      cmocka_unit_test(no_such_day),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
