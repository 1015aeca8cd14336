ww_test(review_interval review/interval.c)
ww_test(review_match review/match.c)
ww_test(review_verdicts review/verdicts.c)
ww_alloc_test(review_oom review/oom.c)
