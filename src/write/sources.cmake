set(WW_WRITE_SOURCES
  write/doc.c
  write/json.c
  write/plover.c
  write/shared.c
  write/text.c
  write/tsv.c
)
