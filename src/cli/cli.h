// cli.h: what the verbs of the command share. Of the library they see include/whowhom.h alone.
#ifndef WW_CLI_CLI_H
#define WW_CLI_CLI_H

#include <stdio.h>
#include <time.h>

#include "whowhom.h"

// Exit codes, documented in `whowhom --help` and docs/command.md.
enum exit_code {
  EXIT_ALL_READ = 0,
  EXIT_SOME_FAILED = 1,  // some documents could not be read; the rest was
  EXIT_USAGE = 2,
  EXIT_FILE = 3,         // a file could not be opened, read or written
  EXIT_ENGINE = 4,       // model or knowledge missing, damaged or of another version
  EXIT_LEXICON = 5,      // the lexicon is faulty, or an example of it does not hold
  EXIT_OUT_OF_MEMORY = 6,
  EXIT_CLOSED_PIPE = 7,
  EXIT_DIFFERENT = 8     // diff: the two readings differ
};

// Options that every verb takes.
struct cli_common {
  const char *model, *knowledge;  // as given, NULL where not
  const char *pairs;              // the model of pairs, "none" for none
  bool with_pairs;                // the verb wants one
  const char *claims;             // the model of claims, "none" for none
  const char *events;             // the model of events, "none" for none
  int least;                      // as least_confidence of ww_reader_options
  enum ww_simd simd;
  const char *output;             // -o, NULL for standard output
  bool quiet;
};

enum cli_option {  // values of long options without a letter
  OPTION_MODEL = 256, OPTION_KNOWLEDGE, OPTION_SIMD, OPTION_FORMAT, OPTION_WHY, OPTION_NO_TEXT, OPTION_DYADS, OPTION_UNNAMED,
  OPTION_CODED_DATE, OPTION_COLOR, OPTION_ID, OPTION_TITLE, OPTION_TEXT, OPTION_DATE, OPTION_URL, OPTION_PUBLISHER,
  OPTION_GIVEN_TOKENS, OPTION_RAW, OPTION_PUBLISHED, OPTION_PLACES, OPTION_DEV, OPTION_EPOCHS, OPTION_SEED, OPTION_SILVER, OPTION_SILVER_EPOCHS, OPTION_ALL,
  OPTION_PREFIX, OPTION_REPORT, OPTION_SENTENCES, OPTION_COUNT, OPTION_BY, OPTION_AGREE, OPTION_SUMS, OPTION_MODEL_A,
  OPTION_MODEL_B, OPTION_KNOWLEDGE_A, OPTION_KNOWLEDGE_B, OPTION_CORPUS, OPTION_COVERAGE, OPTION_DB, OPTION_CLAIMS, OPTION_EVENTS, OPTION_LEAST,
  OPTION_NO_STORIES, OPTION_REBUILD, OPTION_UNDO, OPTION_REDO, OPTION_LIST
};

int cli_code(int argc, char **argv);
int cli_recode(int argc, char **argv);
int cli_explain(int argc, char **argv);
int cli_relate(int argc, char **argv);
int cli_parse(int argc, char **argv);
int cli_train(int argc, char **argv);
int cli_eval(int argc, char **argv);
int cli_lexicon(int argc, char **argv);
int cli_import(int argc, char **argv);
int cli_serve(int argc, char **argv);
int cli_audit(int argc, char **argv);
int cli_diff(int argc, char **argv);
int cli_stories(int argc, char **argv);
int cli_query(int argc, char **argv);
int cli_export(int argc, char **argv);

// Says what is wrong on standard error, with file, line and column where they are known.
void cli_complain(const struct ww_error *error, bool fatal);
// A line on standard error that is written over while a long queue of reports is linked; nothing in the first two seconds, and nothing where
// that is no terminal.
struct cli_linking {
  time_t started, told;
  unsigned long long last;  // reports when it was last told of: fewer are another queue
  bool shown;
};
void cli_watch_linking(struct cli_linking *linking, struct ww_store *store, bool quiet);
void cli_end_linking(struct cli_linking *linking);  // takes the line away
// One line on standard error: what a run put into a store.
void cli_tell_stored(const char *db, const struct ww_store *store, const struct ww_progress *total, bool quiet);
// The exit code that a status stands for.
int cli_exit_of(ww_status status);
// "whowhom code: unknown option ...; see whowhom code --help". Returns EXIT_USAGE.
int cli_usage(const char *verb, const char *format, ...) __attribute__((format(printf, 2, 3)));
// Takes one of the common options; false when it is none of them.
bool cli_take_common(struct cli_common *common, int option, const char *argument, int *failed);
// Opens model and knowledge where they are found; complains and returns an exit code on failure, else 0.
int cli_open_reader(const struct cli_common *common, bool with_knowledge, struct ww_reader **out);
// Where the knowledge file in use lies; false where its path is too long.
bool cli_find_knowledge(const struct cli_common *common, char *out, size_t size);
// The table of places for a lexicon that is compiled without --places: WHOWHOM_PLACES, or places.tsv beside the knowledge
// in use. False where there is none.
bool cli_find_places(const struct cli_common *common, char *out, size_t size);
// The same with knowledge alone, for verbs that read no text.
int cli_open_knowledge(const struct cli_common *common, struct ww_reader **out);
// Takes one of the options that name fields of JSON lines (--id, --title, --text, --date, --url, --publisher).
bool cli_take_field(struct ww_fields *fields, int option, const char *name);
// Whether --color WHEN asks for colour on standard output; false and a complaint, through `failed`, for another word.
bool cli_color(const char *verb, const char *when, const char *output, int *failed);
// A whole number within [low, high]; false otherwise.
bool cli_number(const char *text, unsigned long low, unsigned long high, unsigned *out);

// Output: standard output, or a file that is given its name only once all of it is there.
struct cli_output {
  FILE *file;
  char *path, *temporary;  // NULL for standard output
  int error;               // errno of the write that failed, 0 while all is well
};
int cli_output_open(struct cli_output *output, const char *path);
ww_status cli_output_write(void *output, const char *data, size_t size);
// Says on standard error why a run failed: the output's own failure if there was one, else `error`. Returns an exit code.
int cli_failed(const struct cli_output *output, ww_status status, const struct ww_error *error);
// Flushes and closes; `keep` false throws a file's content away. Returns an exit code.
int cli_output_close(struct cli_output *output, bool keep);

// A file of our own in TMPDIR, "" until it is made.
struct cli_scratch {
  char path[512];
};
// Articles that are read for a verb which works on `doc` files.
struct cli_articles {
  const char *verb;
  struct cli_common common;  // model and knowledge; the knowledge may be a folder of .lex files, which is compiled first
  struct ww_fields fields;
  const char *published;
  const char *const *paths;  // [path_count]
  size_t path_count;
};
// Reads articles into a scratch file of `doc` output. Documents that fail are told and counted in `failed`. 0 or an exit code.
int cli_read_articles(const struct cli_articles *articles, struct cli_scratch *out, uint64_t *failed);
void cli_scratch_remove(struct cli_scratch *scratch);

// Whether a stream is a terminal that wants colour (NO_COLOR, TERM=dumb).
bool cli_wants_color(FILE *stream);

#endif
