set(WW_READ_SOURCES
  read/context.c
  read/names.c
  read/numbers.c
  read/times.c
  read/times_resolve.c
  read/words.c
)
