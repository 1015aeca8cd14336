set(WW_INPUT_SOURCES
  input/folder.c
  input/ids.c
  input/input.c
  input/pair.c
  input/record.c
  input/source.c
)
