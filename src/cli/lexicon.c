// whowhom lexicon: compile the folder of .lex files, or run its examples.
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lexicon.h"

static const char help[] =
    "usage: whowhom lexicon compile [options] FOLDER ... -o FILE\n"
    "       whowhom lexicon check [options] [FOLDER ...]\n"
    "       whowhom lexicon examples [options] [FOLDER ...] [-o FILE]\n"
    "\n"
    "compile  reads every .lex file under the FOLDERs (a FOLDER may be one file too) and writes one knowledge file. Each\n"
    "         fault is told with file, line and column.\n"
    "check    compiles the FOLDERs for itself (or takes the knowledge in use), runs every example of every frame, and\n"
    "         tells those that do not hold. docs/lexicon.md has the syntax, docs/lexicon-tutorial.md teaches it.\n"
    "examples writes the examples and counter-examples, and the sentences of --sentences, as JSON lines (docs/corpus.md).\n"
    "\n"
    "  --sentences FILE  check: score these sentences (lines of `+ Sentence. => TYPE: actor > recipient; ...`) instead of\n"
    "                    the examples; tell what is missed. May be given several times\n"
    "  --corpus PATH     check: read these articles (as `whowhom code` reads them) instead, and tell for each frame how often it\n"
    "                    fires and how many events it decides, which frames meet on the same words, and which never fire\n"
    "  --coverage PATH   check: the share of main verbs and event nouns in these articles that the lexicon knows or knowingly\n"
    "                    ignores, and the commonest that it does not know\n"
    "  --format FORMAT   of these three: text (default) or tsv\n"
    "  -j, --threads N   of --corpus and --coverage; 0, the default, is one a processor\n"
    "  --places FILE     the table of places made from the packages (tools/places.py); without it the table that lies beside\n"
    "                    the knowledge in use is taken (or WHOWHOM_PLACES names one). --places none compiles without\n"
    "  -o, --output FILE the file to write\n"
    "  -q, --quiet       no warnings\n"
    "  --model FILE  --knowledge FILE  --claims FILE|none  --events FILE|none  --simd auto|plain|avx2|avx512\n";

void cli_lexicon_fault(void *context, const struct ww_error *error) {
  struct lexicon *lexicon = context;
  bool fatal = error->status != WW_OK;
  lexicon->faults += fatal;
  if (fatal || !lexicon->common.quiet) cli_complain(error, fatal);
}

// Which table of places a folder is compiled with, NULL for none. A lexicon without places reads other sentences than the
// one it is edited for, so whatever was not asked for is said.
static const char *places_of(const struct lexicon *lexicon, char *found, size_t size) {
  if (lexicon->places != NULL) return strcmp(lexicon->places, "none") == 0 ? NULL : lexicon->places;
  bool there = cli_find_places(&lexicon->common, found, size);
  if (there && !lexicon->common.quiet) fprintf(stderr, "whowhom: with the places of %s\n", found);
  if (!there)
    fputs("whowhom: warning: compiled without places, so that towns and provinces are unknown: no places.tsv lies beside the "
          "knowledge in use; name one with --places FILE, or say --places none\n", stderr);
  return there ? found : NULL;
}

static int compile(struct lexicon *lexicon, char **folders, size_t count) {
  if (lexicon->common.output == NULL) return cli_usage("lexicon", "compile needs -o FILE, the knowledge file to write");
  struct ww_error error;
  char found[PATH_MAX];
  const char *places = places_of(lexicon, found, sizeof found);
  ww_status status = ww_lexicon_compile((const char *const *)folders, count, places, lexicon->common.output, cli_lexicon_fault, lexicon, &error);
  if (status == WW_OK) return EXIT_ALL_READ;
  if (status == WW_ERROR_FORMAT && lexicon->faults > 0) {
    fprintf(stderr, "whowhom: %lu fault%s: nothing was compiled\n", lexicon->faults, lexicon->faults == 1 ? "" : "s");
  } else {
    cli_complain(&error, true);
  }
  return status == WW_ERROR_KNOWLEDGE || status == WW_ERROR_FORMAT ? EXIT_LEXICON : cli_exit_of(status);
}

static int check_examples(struct lexicon *lexicon, struct ww_worker *worker) {
  struct ww_check_totals totals;
  struct ww_error error;
  memset(&totals, 0, sizeof totals);
  ww_status status = ww_lexicon_check(worker, cli_lexicon_fault, lexicon, &totals, &error);
  if (status != WW_OK && status != WW_ERROR_CHECK) {
    cli_complain(&error, true);
    return cli_exit_of(status);
  }
  printf("%llu of %llu examples hold, %llu of %llu counter-examples, %llu warnings\n", (unsigned long long)totals.held,
         (unsigned long long)totals.examples, (unsigned long long)totals.counter_held,
         (unsigned long long)totals.counter_examples, (unsigned long long)totals.warnings);
  return cli_exit_of(status);
}

// `check` and `examples` on the knowledge that is in use.
static int use_knowledge(struct lexicon *lexicon, bool check) {
  struct ww_reader *reader = NULL;
  // Examples are single sentences, and show what frames do: the model of events is asked where one is named.
  struct cli_common common = lexicon->common;
  if (common.events == NULL) common.events = "none";
  int code = cli_open_reader(&common, true, &reader);
  if (code != 0) return code;
  struct ww_worker *worker = NULL;
  struct ww_error error;
  ww_status status = ww_worker_new(reader, NULL, &worker, &error);
  if (status != WW_OK) {
    cli_complain(&error, true);
    code = cli_exit_of(status);
  } else if (!check) {
    code = cli_lexicon_examples(lexicon, worker);
  } else if (lexicon->corpus.count + lexicon->coverage.count > 0) {
    code = cli_lexicon_survey(lexicon, reader);
  } else if (lexicon->sentences.count > 0) {
    code = cli_lexicon_sentences(lexicon, worker);
  } else {
    code = check_examples(lexicon, worker);
  }
  ww_worker_free(worker);
  ww_reader_close(reader);
  return code;
}

// Folders are compiled into a file of its own, which is gone when the work is done.
static int use_folders(struct lexicon *lexicon, bool check, char **folders, size_t count) {
  const char *temporary = getenv("TMPDIR"), *output = lexicon->common.output;
  char path[512];
  if ((size_t)snprintf(path, sizeof path, "%s/whowhom-check-XXXXXX", temporary != NULL ? temporary : "/tmp") >= sizeof path)
    return cli_usage("lexicon", "TMPDIR is too long");
  int file = mkstemp(path);
  if (file < 0) {
    fprintf(stderr, "whowhom: %s: cannot be made: set TMPDIR to a folder that can be written\n", path);
    return EXIT_FILE;
  }
  (void)close(file);
  lexicon->common.output = path;
  int code = compile(lexicon, folders, count);
  lexicon->common.knowledge = path;
  lexicon->common.output = output;
  if (code == EXIT_ALL_READ) code = use_knowledge(lexicon, check);
  (void)remove(path);
  return code;
}

static bool add_file(struct cli_files *files, const char *path) {
  if (files->count == CLI_MOST_FILES) return false;
  files->path[files->count++] = path;
  return true;
}

// The options of `lexicon` itself; false where it is none of them.
static bool take_option(struct lexicon *lexicon, int option, const char *argument, int *failed) {
  if (option == OPTION_PLACES) {
    lexicon->places = argument;
  } else if (option == OPTION_SENTENCES || option == OPTION_CORPUS || option == OPTION_COVERAGE) {
    struct cli_files *files = option == OPTION_SENTENCES ? &lexicon->sentences : option == OPTION_CORPUS ? &lexicon->corpus : &lexicon->coverage;
    if (!add_file(files, argument)) *failed = cli_usage("lexicon", "more than %d files: name a folder", CLI_MOST_FILES);
  } else if (option == 'j') {
    if (!cli_number(argument, 0, 256, &lexicon->threads)) *failed = cli_usage("lexicon", "--threads is a number from 0 to 256, not '%s'", argument);
  } else if (option == OPTION_FORMAT) {
    lexicon->tsv = strcmp(argument, "tsv") == 0;
    if (!lexicon->tsv && strcmp(argument, "text") != 0) *failed = cli_usage("lexicon", "--format is text or tsv, not '%s'", argument);
  } else {
    return false;
  }
  return true;
}

int cli_lexicon(int argc, char **argv) {
  static const struct option options[] = {{"help", no_argument, NULL, 'h'},
                                          {"output", required_argument, NULL, 'o'},
                                          {"quiet", no_argument, NULL, 'q'},
                                          {"places", required_argument, NULL, OPTION_PLACES},
                                          {"sentences", required_argument, NULL, OPTION_SENTENCES},
                                          {"corpus", required_argument, NULL, OPTION_CORPUS},
                                          {"coverage", required_argument, NULL, OPTION_COVERAGE},
                                          {"threads", required_argument, NULL, 'j'},
                                          {"format", required_argument, NULL, OPTION_FORMAT},
                                          {"model", required_argument, NULL, OPTION_MODEL},
                                          {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE}, {"claims", required_argument, NULL, OPTION_CLAIMS}, {"events", required_argument, NULL, OPTION_EVENTS},
                                          {"simd", required_argument, NULL, OPTION_SIMD},
                                          {NULL, 0, NULL, 0}};
  static const struct lexicon nothing;
  struct lexicon lexicon = nothing;
  int option, failed = 0;
  while ((option = getopt_long(argc, argv, "ho:qj:", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(help, stdout);
      return EXIT_ALL_READ;
    }
    if (!take_option(&lexicon, option, optarg, &failed) && !cli_take_common(&lexicon.common, option, optarg, &failed))
      return cli_usage("lexicon", "wrong option");
    if (failed != 0) return failed;
  }
  const char *verb = optind < argc ? argv[optind] : "";
  size_t count = optind + 1 < argc ? (size_t)(argc - optind - 1) : 0;
  char **folders = argv + optind + 1;
  bool check = strcmp(verb, "check") == 0, examples = strcmp(verb, "examples") == 0;
  if (strcmp(verb, "compile") == 0 && count > 0) return compile(&lexicon, folders, count);
  if (check || examples) return count > 0 ? use_folders(&lexicon, check, folders, count) : use_knowledge(&lexicon, check);
  return cli_usage("lexicon", "say `compile FOLDER -o FILE`, `check [FOLDER]` or `examples [FOLDER]`");
}
