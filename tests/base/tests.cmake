ww_test(base_date base/date.c)
