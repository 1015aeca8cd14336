set(WW_CHECK_SOURCES
  check/check.c
  check/expect.c
  check/lexicon_check.c
  check/match.c
  check/overlap.c
)
