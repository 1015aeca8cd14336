// whowhom recode: the texts of a store, read again by this engine.
#include <getopt.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"

static const char help[] =
    "usage: whowhom recode --db FILE [options]\n"
    "\n"
    "Reads the texts of a store again with this version, model and lexicon. The new readings become the current ones, which\n"
    "views and queries speak of; those of other engines stay beside them. What this engine has read before is not read\n"
    "again. It can be broken off at any time: the next run goes on where it stopped.\n"
    "\n"
    "  --db FILE         the store\n"
    "  -j, --threads N   threads; 0, the default, is one a processor\n"
    "  -q, --quiet       no progress, no warnings, no summary\n"
    "\n"
    "  --model FILE  --knowledge FILE  --simd auto|plain|avx2|avx512\n";

struct recode {
  struct cli_common common;
  struct ww_code_options options;
  const char *db;
  bool progress_shown;
  time_t started, told;
};

static void on_report(void *context, const struct ww_error *error, bool fatal) {
  struct recode *recode = context;
  if (recode->progress_shown) fputs("\r\x1b[K", stderr);
  recode->progress_shown = false;
  if (fatal || !recode->common.quiet) cli_complain(error, fatal);
}

static void on_progress(void *context, const struct ww_progress *p) {
  struct recode *recode = context;
  time_t now = time(NULL);
  if (now == recode->told || now - recode->started < 2) return;
  recode->told = now;
  recode->progress_shown = true;
  fprintf(stderr, "\r\x1b[K%llu documents, %llu events, %llu words (%llu words/s)", (unsigned long long)p->documents,
          (unsigned long long)p->events, (unsigned long long)p->words,
          (unsigned long long)(p->words / (uint64_t)(now - recode->started)));
  (void)fflush(stderr);
}

static int take(struct recode *recode, int option, const char *argument) {
  int failed = 0;
  if (cli_take_common(&recode->common, option, argument, &failed)) return failed;
  if (option == OPTION_DB) {
    recode->db = argument;
    return 0;
  }
  if (option == 'j' && cli_number(argument, 0, 256, &recode->options.threads)) return 0;
  if (option == 'j') return cli_usage("recode", "-j takes a number from 0 to 256, not '%s'", argument);
  return cli_usage("recode", "see the options");
}

static int run(struct recode *recode) {
  const struct ww_store_options options = {.write = true, .existing = true};
  struct ww_reader *reader = NULL;
  struct ww_progress total;
  struct cli_linking linking;
  struct ww_error error;
  ww_status status = ww_store_open(recode->db, &options, &recode->options.store, &error);
  if (status != WW_OK) {
    cli_complain(&error, true);
    return cli_exit_of(status);
  }
  int exit_code = cli_open_reader(&recode->common, true, &reader);
  if (exit_code == 0) {
    recode->started = time(NULL);
    cli_watch_linking(&linking, recode->options.store, recode->common.quiet);
    status = ww_store_recode(reader, &recode->options, &total, &error);
    cli_end_linking(&linking);
    if (recode->progress_shown) fputs("\r\x1b[K", stderr);
    if (status != WW_OK) {
      cli_complain(&error, true);
      exit_code = cli_exit_of(status);
    } else if (total.failed > 0) {
      exit_code = EXIT_SOME_FAILED;
    }
    cli_tell_stored(recode->db, recode->options.store, &total, exit_code == 0 && recode->common.quiet);
  }
  ww_reader_close(reader);
  ww_store_close(recode->options.store);
  return exit_code;
}

int cli_recode(int argc, char **argv) {
  static const struct option options[] = {{"help", no_argument, NULL, 'h'}, {"db", required_argument, NULL, OPTION_DB},
                                          {"threads", required_argument, NULL, 'j'}, {"quiet", no_argument, NULL, 'q'},
                                          {"model", required_argument, NULL, OPTION_MODEL}, {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE},
                                          {"simd", required_argument, NULL, OPTION_SIMD}, {NULL, 0, NULL, 0}};
  struct recode recode;
  memset(&recode, 0, sizeof recode);
  int option;
  while ((option = getopt_long(argc, argv, "hj:q", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(help, stdout);
      return 0;
    }
    if (option == '?') return cli_usage("recode", "wrong option");
    int failed = take(&recode, option, optarg);
    if (failed != 0) return failed;
  }
  if (recode.db == NULL) return cli_usage("recode", "--db FILE names the store");
  if (optind < argc) return cli_usage("recode", "'%s': texts come from the store alone; `whowhom code --db` adds others", argv[optind]);
  recode.options.report = on_report;
  recode.options.report_context = recode.options.progress_context = &recode;
  if (!recode.common.quiet && isatty(STDERR_FILENO) != 0) recode.options.progress = on_progress;
  return run(&recode);
}
