set(WW_READ_SOURCES
  read/context.c
  read/names.c
  read/words.c
)
