// lexicon.h: what the files of `whowhom lexicon` share.
#ifndef WW_CLI_LEXICON_H
#define WW_CLI_LEXICON_H

#include "cli.h"

enum { CLI_MOST_FILES = 256 };

// An option that may be given several times.
struct cli_files {
  const char *path[CLI_MOST_FILES];
  size_t count;
};

struct lexicon {
  struct cli_common common;
  const char *places;
  bool tsv;
  struct cli_files sentences, corpus, coverage;  // --sentences and so on
  unsigned threads;
  unsigned long faults;        // told
};

// Tells a fault, or, unless --quiet, a warning. `context` is a struct lexicon.
void cli_lexicon_fault(void *context, const struct ww_error *error);

int cli_lexicon_survey(struct lexicon *lexicon, const struct ww_reader *reader);
int cli_lexicon_sentences(struct lexicon *lexicon, struct ww_worker *worker);
int cli_lexicon_examples(struct lexicon *lexicon, struct ww_worker *worker);

#endif
