// whowhom import: dictionaries of actors and agents into the lexicon's syntax.
#include <getopt.h>
#include <string.h>

#include "cli.h"

static const char help[] =
    "usage: whowhom import [options] DICTIONARY ... [-o FILE.lex]\n"
    "\n"
    "Reads dictionaries of actors and agents in the text format of TABARI and PETRARCH (names in capitals, codes of CAMEO in\n"
    "brackets, with dates; - is standard input) and writes blocks of the lexicon: actors with their roles and days, nouns\n"
    "with their sectors. What the lexicon in use knows already is left out. Each line, code or date that cannot be carried\n"
    "over is told on standard error with file, line and column, and counted at the end; the rest is carried over.\n"
    "docs/import.md tells what becomes of what.\n"
    "\n"
    "  -o, --output FILE  write there; then `whowhom lexicon check lexicon/ FILE` reads both together\n"
    "  --prefix NAME      begins the keys of the blocks (import)\n"
    "  --all              write also what the lexicon knows already\n"
    "  --report FILE      tell there what is not carried over, not on standard error\n"
    "  -q, --quiet        only the counts\n"
    "  --knowledge FILE\n"
    "\n"
    "Exit codes: 0 all was carried over, 1 all but what was told, else as `whowhom --help` says.\n";

struct import {
  struct cli_common common;
  struct ww_import_options options;
  const char *report;
  FILE *told;
};

static void on_fault(void *context, const struct ww_error *error) {
  const struct import *import = context;
  if (import->told != NULL) {
    fprintf(import->told, "%s:%llu:", error->file, (unsigned long long)error->line);
    if (error->column != 0) fprintf(import->told, "%llu:", (unsigned long long)error->column);
    fprintf(import->told, " %s\n", error->message);
  } else if (!import->common.quiet) {
    cli_complain(error, error->status != WW_OK);
  }
}

// The counts, and the exit code that they give.
static int tell_totals(const struct ww_import_totals *totals) {
  uint64_t lost = 0;
  for (size_t i = 0; i < WW_IMPORT_REASONS; i++) lost += totals->lost[i];
  fprintf(stderr, "whowhom: %llu lines, %llu entries: %llu actors with %llu names and %llu dated roles, %llu nouns; %llu known already\n",
          (unsigned long long)totals->lines, (unsigned long long)totals->entries, (unsigned long long)totals->actors,
          (unsigned long long)totals->names, (unsigned long long)totals->roles, (unsigned long long)totals->agents,
          (unsigned long long)totals->known);
  if (lost == 0) return EXIT_ALL_READ;
  fputs("whowhom: not carried over:\n", stderr);
  for (size_t i = 0; ww_import_reason(i) != NULL; i++)
    if (totals->lost[i] > 0) fprintf(stderr, "%9llu  %s\n", (unsigned long long)totals->lost[i], ww_import_reason(i));
  return EXIT_SOME_FAILED;
}

static int run(struct import *import, const struct ww_reader *reader) {
  struct cli_output output;
  int code = cli_output_open(&output, import->common.output);
  if (code != 0) return code;
  struct ww_import_totals totals;
  struct ww_error error;
  memset(&error, 0, sizeof error);
  ww_status status = ww_import_dictionary(reader, &import->options, cli_output_write, &output, &totals, &error);
  if (status != WW_OK) {
    code = cli_failed(&output, status, &error);
    (void)cli_output_close(&output, false);
    return code;
  }
  code = cli_output_close(&output, true);
  return code != 0 ? code : tell_totals(&totals);
}

// A prefix becomes part of a key, so it is letters, digits and hyphens.
static bool prefix_good(const char *prefix) {
  return prefix[0] != 0 && strlen(prefix) <= 40 &&
         strspn(prefix, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == strlen(prefix);
}

static int open_and_run(struct import *import) {
  struct ww_reader *reader = NULL;
  int code = cli_open_knowledge(&import->common, &reader);
  if (code != 0) return code;
  struct cli_output report;
  memset(&report, 0, sizeof report);
  if (import->report != NULL) {
    code = cli_output_open(&report, import->report);
    import->told = report.file;
  }
  if (code == 0) code = run(import, reader);
  if (import->report != NULL && import->told != NULL) {
    int closed = cli_output_close(&report, true);
    if (code == EXIT_ALL_READ || code == EXIT_SOME_FAILED) code = closed != 0 ? closed : code;
  }
  ww_reader_close(reader);
  return code;
}

int cli_import(int argc, char **argv) {
  static const struct option options[] = {{"help", no_argument, NULL, 'h'},
                                          {"output", required_argument, NULL, 'o'},
                                          {"quiet", no_argument, NULL, 'q'},
                                          {"all", no_argument, NULL, OPTION_ALL},
                                          {"prefix", required_argument, NULL, OPTION_PREFIX},
                                          {"report", required_argument, NULL, OPTION_REPORT},
                                          {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE},
                                          {NULL, 0, NULL, 0}};
  struct import import;
  memset(&import, 0, sizeof import);
  int option, failed = 0;
  while ((option = getopt_long(argc, argv, "ho:q", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(help, stdout);
      return EXIT_ALL_READ;
    }
    if (option == OPTION_ALL) {
      import.options.all = true;
    } else if (option == OPTION_PREFIX) {
      import.options.prefix = optarg;
    } else if (option == OPTION_REPORT) {
      import.report = optarg;
    } else if (!cli_take_common(&import.common, option, optarg, &failed)) {
      return cli_usage("import", "wrong option");
    }
  }
  if (import.options.prefix != NULL && !prefix_good(import.options.prefix))
    return cli_usage("import", "--prefix is made of letters, digits and hyphens, not '%s'", import.options.prefix);
  if (optind == argc) return cli_usage("import", "name a dictionary, or - for standard input");
  import.options.paths = (const char *const *)(argv + optind);
  import.options.path_count = (size_t)(argc - optind);
  import.options.report = on_fault;
  import.options.report_context = &import;
  return open_and_run(&import);
}
