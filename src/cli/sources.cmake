set(WW_CLI_SOURCES
  cli/code.c
  cli/common.c
  cli/lexicon.c
  cli/main.c
  cli/read.c
  cli/train.c
)
