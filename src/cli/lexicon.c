// whowhom lexicon: compile the folder of .lex files, or run its examples.
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

static const char help[] =
    "usage: whowhom lexicon compile [options] FOLDER ... -o FILE\n"
    "       whowhom lexicon check [options] [FOLDER ...]\n"
    "\n"
    "compile  reads every .lex file under the FOLDERs (a FOLDER may be one file too) and writes one knowledge file. Each\n"
    "         fault is told with file, line and column.\n"
    "check    compiles the FOLDERs for itself (or takes the knowledge in use), runs every example of every frame, and\n"
    "         tells those that do not hold. docs/lexicon.md teaches the syntax.\n"
    "\n"
    "  --places FILE     the table of places made from the packages (tools/places.py); without it the table that lies beside\n"
    "                    the knowledge in use is taken (or WHOWHOM_PLACES names one). --places none compiles without\n"
    "  -o, --output FILE the knowledge file to write\n"
    "  -q, --quiet       no warnings\n"
    "  --model FILE  --knowledge FILE  --simd auto|plain|avx2|avx512\n";

struct lexicon {
  struct cli_common common;
  const char *places;
};

static void on_fault(void *context, const struct ww_error *error) {
  const struct lexicon *lexicon = context;
  bool fatal = error->status != WW_OK;
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
  ww_status status = ww_lexicon_compile((const char *const *)folders, count, places, lexicon->common.output, on_fault, lexicon, &error);
  if (status == WW_OK) return EXIT_ALL_READ;
  cli_complain(&error, true);
  return status == WW_ERROR_KNOWLEDGE || status == WW_ERROR_FORMAT ? EXIT_LEXICON : cli_exit_of(status);
}

static int check_knowledge(struct lexicon *lexicon) {
  struct ww_reader *reader = NULL;
  int code = cli_open_reader(&lexicon->common, true, &reader);
  if (code != 0) return code;
  struct ww_worker *worker = NULL;
  struct ww_check_totals totals;
  struct ww_error error;
  memset(&totals, 0, sizeof totals);
  ww_status status = ww_worker_new(reader, NULL, &worker, &error);
  if (status == WW_OK) status = ww_lexicon_check(worker, on_fault, lexicon, &totals, &error);
  if (status == WW_OK || status == WW_ERROR_CHECK) {
    printf("%llu of %llu examples hold, %llu of %llu counter-examples, %llu warnings\n", (unsigned long long)totals.held,
           (unsigned long long)totals.examples, (unsigned long long)totals.counter_held,
           (unsigned long long)totals.counter_examples, (unsigned long long)totals.warnings);
  }
  if (status != WW_OK && status != WW_ERROR_CHECK) cli_complain(&error, true);
  ww_worker_free(worker);
  ww_reader_close(reader);
  return cli_exit_of(status);
}

// Folders are compiled into a file of its own, which is gone when the check is done.
static int check_folders(struct lexicon *lexicon, char **folders, size_t count) {
  const char *temporary = getenv("TMPDIR");
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
  if (code == EXIT_ALL_READ) code = check_knowledge(lexicon);
  (void)remove(path);
  return code;
}

int cli_lexicon(int argc, char **argv) {
  static const struct option options[] = {{"help", no_argument, NULL, 'h'},
                                          {"output", required_argument, NULL, 'o'},
                                          {"quiet", no_argument, NULL, 'q'},
                                          {"places", required_argument, NULL, OPTION_PLACES},
                                          {"model", required_argument, NULL, OPTION_MODEL},
                                          {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE},
                                          {"simd", required_argument, NULL, OPTION_SIMD},
                                          {NULL, 0, NULL, 0}};
  struct lexicon lexicon;
  memset(&lexicon, 0, sizeof lexicon);
  int option, failed = 0;
  while ((option = getopt_long(argc, argv, "ho:q", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(help, stdout);
      return EXIT_ALL_READ;
    }
    if (option == OPTION_PLACES) {
      lexicon.places = optarg;
    } else if (!cli_take_common(&lexicon.common, option, optarg, &failed)) {
      return cli_usage("lexicon", "wrong option");
    }
    if (failed != 0) return failed;
  }
  const char *verb = optind < argc ? argv[optind] : "";
  size_t count = optind + 1 < argc ? (size_t)(argc - optind - 1) : 0;
  char **folders = argv + optind + 1;
  if (strcmp(verb, "compile") == 0 && count > 0) return compile(&lexicon, folders, count);
  if (strcmp(verb, "check") == 0) return count > 0 ? check_folders(&lexicon, folders, count) : check_knowledge(&lexicon);
  return cli_usage("lexicon", "say `compile FOLDER -o FILE` or `check [FOLDER]`");
}
