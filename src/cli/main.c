// main.c: the command. Finds the verb and hands over.
#include <signal.h>
#include <string.h>

#include "cli.h"

static const char help[] =
    "whowhom reads news and writes down who did what to whom, when, where, and according to whom.\n"
    "\n"
    "usage: whowhom VERB [options] [files]\n"
    "\n"
    "  code       read articles and write events (text, doc, plover, tsv)\n"
    "  recode     read the texts of a store again with this lexicon\n"
    "  query      list or count the events of a store\n"
    "  export     a store as TSV, PLOVER, GDELT, ICEWS, POLECAT or Phoenix\n"
    "  relate     the event between two given parties of a sentence\n"
    "  explain    show how a text is read: the trees, the frames tried, why each did or did not fire\n"
    "  parse      write the trees of a text, or of given CoNLL-U words, as CoNLL-U\n"
    "  train      train a language model from CoNLL-U files\n"
    "  eval       score the language layer on CoNLL-U files\n"
    "  audit      judge a sample of events by eye, and report precision\n"
    "  diff       compare the events of two versions, lexicons or models on the same text\n"
    "  stories    find who else tells the same in a store, say why, undo a link\n"
    "  lexicon    check the lexicon's examples, or compile it\n"
    "  serve      answer questions to a store over HTTP, for the page and for programs\n"
    "  import     carry dictionaries of TABARI and PETRARCH over into the lexicon's syntax\n"
    "\n"
    "`whowhom VERB --help` tells a verb's options; `whowhom --version` the version and the hashes of model and lexicon.\n"
    "\n"
    "First events:   echo 'Kenya sent food to Somalia on Monday.' | whowhom code -\n"
    "\n"
    "Exit codes:  0 all was read              4 model or knowledge missing or damaged\n"
    "             1 some documents failed     5 the lexicon is faulty, or an example does not hold\n"
    "             2 wrong use                 6 out of memory\n"
    "             3 a file failed             7 the reader of the output has gone\n"
    "                                         8 diff: the two readings differ\n";

static int version(void) {
  printf("whowhom %s\n", ww_version());
  struct cli_common common = {.model = NULL};
  struct ww_reader *reader = NULL;
  int code = cli_open_reader(&common, true, &reader);
  if (code != 0) return code;
  struct ww_engine engine;
  ww_reader_engine(reader, &engine);
  printf("model   %s\nlexicon %s\n", engine.model, engine.lexicon);
  ww_reader_close(reader);
  return fflush(stdout) == 0 ? EXIT_ALL_READ : EXIT_FILE;
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    int (*run)(int, char **);
  } verbs[] = {{"code", cli_code}, {"recode", cli_recode}, {"query", cli_query}, {"export", cli_export},
               {"relate", cli_relate}, {"explain", cli_explain}, {"parse", cli_parse},
               {"train", cli_train}, {"eval", cli_eval},       {"audit", cli_audit},
               {"diff", cli_diff}, {"stories", cli_stories}, {"lexicon", cli_lexicon}, {"import", cli_import}, {"serve", cli_serve}};
  // A closed pipe is told by write's status, not by a signal that ends the process without a word.
  (void)signal(SIGPIPE, SIG_IGN);
  if (argc < 2) {
    fputs(help, stderr);
    return EXIT_USAGE;
  }
  if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0) {
    fputs(help, stdout);
    return fflush(stdout) == 0 ? EXIT_ALL_READ : EXIT_FILE;
  }
  if (strcmp(argv[1], "--version") == 0) return version();
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
    if (strcmp(argv[1], verbs[i].name) == 0) return verbs[i].run(argc - 1, argv + 1);
  fprintf(stderr, "whowhom: there is no verb '%s': ", argv[1]);
  for (size_t i = 0, last = sizeof verbs / sizeof *verbs - 1; i <= last; i++) fprintf(stderr, "%s%s", verbs[i].name, i + 1 < last ? ", " : i < last ? " or " : "");
  fputs("; see whowhom --help\n", stderr);
  return EXIT_USAGE;
}
