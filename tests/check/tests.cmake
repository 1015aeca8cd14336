ww_test(check_check check/check.c knowledge/fixture.c)
