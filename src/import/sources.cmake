set(WW_IMPORT_SOURCES
  import/code.c
  import/dictionary.c
  import/entry.c
  import/line.c
  import/name.c
)
