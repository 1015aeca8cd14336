// whowhom code: articles in, events out.
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"

static const char help[] =
    "usage: whowhom code [options] [FILE | FOLDER | -] ...\n"
    "\n"
    "Reads articles and writes the events in them. A file is one article as plain text or Markdown; a file that ends in\n"
    ".jsonl or .ndjson holds one JSON object a line; either may be gzipped (.gz). Folders are read with all that is in\n"
    "them; - or no file at all is standard input, where JSON lines are told from text by their first byte.\n"
    "\n"
    "  --format FORMAT   text (default), doc, plover, tsv, conllu\n"
    "  --db FILE         store what is read in FILE, an SQLite file that is made if it is not there, instead of writing it;\n"
    "                    what FILE has already is not read again (docs/schema.md tells its tables)\n"
    "  --no-stories      with --db: leave it to `whowhom stories` to find who else tells the same\n"
    "  -o, --output FILE write there; the file appears when all of it is written\n"
    "  -j, --threads N   threads; 0, the default, is one a processor. The output is the same with any number\n"
    "  --why             at the end, count why sentences gave no event; twice: each sentence with its reason\n"
    "  --published DAY   the publication date of texts that tell none, for words like 'Thursday'\n"
    "  --no-text         leave texts out of doc and tsv\n"
    "  --dyads           tsv: one row for each pair of actor and recipient\n"
    "  --unnamed         plover: also events whose doer nobody names\n"
    "  --coded-date DAY  plover: write this day as coded_date\n"
    "  --least-confidence P  leave out events that are less likely than P, from 0 (none is left out) to 1; the default is\n"
    "                    that of the model of events\n"
    "  --color WHEN      auto (default), always, never\n"
    "  -q, --quiet       no progress and no warnings\n"
    "\n"
    "Fields of JSON lines, if they are called otherwise (a.b is field b of field a):\n"
    "  --id NAME  --title NAME  --text NAME  --date NAME  --url NAME  --publisher NAME\n"
    "\n"
    "  --model FILE  --knowledge FILE  --claims FILE|none  --events FILE|none  --simd auto|plain|avx2|avx512\n"
    "\n"
    "A document that cannot be read is named on standard error and the rest is read; the exit code is then 1.\n";

enum { PROGRESS_SECONDS = 1, REASON_NAMES = 32 };

struct code {
  struct cli_common common;
  struct ww_code_options options;
  const char *color;
  const char *db;             // the store's file, NULL where none
  bool formatted;             // --format was given
  unsigned why;               // how often --why was given
  bool progress_shown;
  time_t started, told;
  uint64_t reasons[REASON_NAMES];
};

static void on_report(void *context, const struct ww_error *error, bool fatal) {
  struct code *code = context;
  if (code->progress_shown) fputs("\r\x1b[K", stderr);
  code->progress_shown = false;
  if (fatal || !code->common.quiet) cli_complain(error, fatal);
}

// One line that is written over, for work that takes longer than a second.
static void on_progress(void *context, const struct ww_progress *p) {
  struct code *code = context;
  time_t now = time(NULL);
  if (now - code->told < PROGRESS_SECONDS || now - code->started < 2) return;
  code->told = now;
  code->progress_shown = true;
  fprintf(stderr, "\r\x1b[K%llu documents, %llu events, %llu words (%llu words/s)", (unsigned long long)p->documents,
          (unsigned long long)p->events, (unsigned long long)p->words,
          (unsigned long long)(p->words / (uint64_t)(now - code->started)));
  (void)fflush(stderr);
}

static void on_why(void *context, struct ww_slice id, struct ww_slice sentence, const char *reason) {
  struct code *code = context;
  for (size_t i = 0; i < ww_reason_count() && i < REASON_NAMES; i++)
    if (strcmp(ww_reason_name(i), reason) == 0) code->reasons[i]++;
  if (code->why < 2) return;
  fprintf(stderr, "%-12s %.*s: ", reason, (int)(id.size < 80 ? id.size : 80), id.data);
  for (size_t i = 0; i < sentence.size; i++) fputc((unsigned char)sentence.data[i] < ' ' ? ' ' : sentence.data[i], stderr);
  fputc('\n', stderr);
}

static void tell_reasons(const struct code *code, const struct ww_progress *total) {
  fprintf(stderr, "\n%llu sentences, %llu events; sentences that gave none:\n", (unsigned long long)total->sentences,
          (unsigned long long)total->events);
  for (size_t i = 1; i < ww_reason_count() && i < REASON_NAMES; i++)
    if (code->reasons[i] > 0)
      fprintf(stderr, "%8llu  %-12s  %s\n", (unsigned long long)code->reasons[i], ww_reason_name(i), ww_reason_text(i));
}

static bool take_format(const char *name, enum ww_format *out) {
  static const char *const names[] = {"text", "doc", "plover", "tsv", "conllu"};
  for (int i = 0; i < 5; i++) {
    if (strcmp(name, names[i]) != 0) continue;
    *out = (enum ww_format)i;
    return true;
  }
  return false;
}

// Takes one option; 0, or an exit code.
static int take(struct code *code, int option, const char *argument) {
  int failed = 0;
  if (cli_take_common(&code->common, option, argument, &failed)) return failed;
  if (cli_take_field(&code->options.fields, option, argument)) return 0;
  switch (option) {
    case OPTION_FORMAT:
      code->formatted = true;
      if (take_format(argument, &code->options.write.format)) return 0;
      return cli_usage("code", "unknown format '%s': text, doc, plover, tsv or conllu", argument);
    case 'j':
      if (cli_number(argument, 0, 256, &code->options.threads)) return 0;
      return cli_usage("code", "-j takes a number from 0 to 256, not '%s'", argument);
    case OPTION_WHY: code->why++; return 0;
    case OPTION_NO_TEXT: code->options.write.no_text = true; return 0;
    case OPTION_DYADS: code->options.write.dyads = true; return 0;
    case OPTION_UNNAMED: code->options.write.unnamed = true; return 0;
    case OPTION_CODED_DATE: code->options.write.coded_date = argument; return 0;
    case OPTION_PUBLISHED: code->options.date = (struct ww_slice){argument, strlen(argument)}; return 0;
    case OPTION_COLOR: code->color = argument; return 0;
    case OPTION_DB: code->db = argument; return 0;
    case OPTION_NO_STORIES: code->options.no_stories = true; return 0;
    default: return cli_usage("code", "see the options");
  }
}

static int parse_options(struct code *code, int argc, char **argv, bool *done) {
  static const struct option options[] = {
      {"help", no_argument, NULL, 'h'}, {"output", required_argument, NULL, 'o'}, {"threads", required_argument, NULL, 'j'},
      {"quiet", no_argument, NULL, 'q'}, {"format", required_argument, NULL, OPTION_FORMAT}, {"why", no_argument, NULL, OPTION_WHY},
      {"no-text", no_argument, NULL, OPTION_NO_TEXT}, {"dyads", no_argument, NULL, OPTION_DYADS},
      {"unnamed", no_argument, NULL, OPTION_UNNAMED}, {"coded-date", required_argument, NULL, OPTION_CODED_DATE},
      {"color", required_argument, NULL, OPTION_COLOR}, {"db", required_argument, NULL, OPTION_DB}, {"no-stories", no_argument, NULL, OPTION_NO_STORIES},
      {"published", required_argument, NULL, OPTION_PUBLISHED}, {"id", required_argument, NULL, OPTION_ID},
      {"title", required_argument, NULL, OPTION_TITLE}, {"text", required_argument, NULL, OPTION_TEXT},
      {"date", required_argument, NULL, OPTION_DATE}, {"url", required_argument, NULL, OPTION_URL},
      {"publisher", required_argument, NULL, OPTION_PUBLISHER}, {"model", required_argument, NULL, OPTION_MODEL},
      {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE}, {"claims", required_argument, NULL, OPTION_CLAIMS}, {"events", required_argument, NULL, OPTION_EVENTS}, {"least-confidence", required_argument, NULL, OPTION_LEAST}, {"simd", required_argument, NULL, OPTION_SIMD}, {NULL, 0, NULL, 0}};
  int option;
  while ((option = getopt_long(argc, argv, "ho:j:q", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(help, stdout);
      *done = true;
      return 0;
    }
    if (option == '?') return cli_usage("code", "wrong option");
    int failed = take(code, option, optarg);
    if (failed != 0) return failed;
  }
  if (code->color != NULL && strcmp(code->color, "auto") != 0 && strcmp(code->color, "always") != 0 && strcmp(code->color, "never") != 0)
    return cli_usage("code", "--color is auto, always or never, not '%s'", code->color);
  if (code->db == NULL && code->options.no_stories) return cli_usage("code", "--no-stories is for --db");
  if (code->db != NULL && (code->formatted || code->common.output != NULL))
    return cli_usage("code", "--db stores what is read; --format and -o write it: give one of them");
  return 0;
}

// Reads into the store and says what came of it.
static int run_store(struct code *code) {
  struct ww_reader *reader = NULL;
  struct ww_store_options options = {.write = true};
  struct ww_progress total;
  struct cli_linking linking;
  struct ww_error error;
  // The store first: what is wrong with it is told before the model is opened.
  ww_status status = ww_store_open(code->db, &options, &code->options.store, &error);
  if (status != WW_OK) {
    cli_complain(&error, true);
    return cli_exit_of(status);
  }
  int exit_code = cli_open_reader(&code->common, true, &reader);
  if (exit_code == 0) {
    code->started = time(NULL);
    cli_watch_linking(&linking, code->options.store, code->common.quiet);
    status = ww_code(reader, &code->options, &total, &error);
    cli_end_linking(&linking);
    if (code->progress_shown) fputs("\r\x1b[K", stderr);
    if (status != WW_OK) {
      cli_complain(&error, true);
      exit_code = cli_exit_of(status);
    } else if (total.failed > 0) {
      exit_code = EXIT_SOME_FAILED;
    }
    cli_tell_stored(code->db, code->options.store, &total, code->common.quiet && exit_code == 0);
    if (code->why > 0) tell_reasons(code, &total);
  }
  ww_reader_close(reader);
  ww_store_close(code->options.store);
  return exit_code;
}

static int run(struct code *code) {
  struct ww_reader *reader = NULL;
  int exit_code = cli_open_reader(&code->common, true, &reader);
  if (exit_code != 0) return exit_code;
  struct cli_output output;
  exit_code = cli_output_open(&output, code->common.output);
  if (exit_code != 0) {
    ww_reader_close(reader);
    return exit_code;
  }
  code->options.output = cli_output_write;
  code->options.output_context = &output;
  struct ww_progress total;
  struct ww_error error;
  code->started = time(NULL);
  ww_status status = ww_code(reader, &code->options, &total, &error);
  if (code->progress_shown) fputs("\r\x1b[K", stderr);
  if (status != WW_OK) exit_code = cli_failed(&output, status, &error);
  int closed = cli_output_close(&output, status == WW_OK);
  if (exit_code == 0) exit_code = closed;
  if (exit_code == 0 && total.failed > 0) {
    exit_code = EXIT_SOME_FAILED;
    fprintf(stderr, "whowhom: %llu of %llu documents could not be read\n", (unsigned long long)total.failed,
            (unsigned long long)total.documents);
  }
  if (code->why > 0) tell_reasons(code, &total);
  ww_reader_close(reader);
  return exit_code;
}

int cli_code(int argc, char **argv) {
  static const char *const standard_input[] = {"-"};
  struct code code;
  memset(&code, 0, sizeof code);
  bool done = false;
  int failed = parse_options(&code, argc, argv, &done);
  if (failed != 0 || done) return failed;
  code.options.paths = optind < argc ? (const char *const *)(argv + optind) : standard_input;
  code.options.path_count = optind < argc ? (size_t)(argc - optind) : 1;
  if (optind >= argc && isatty(STDIN_FILENO) != 0 && !code.common.quiet)
    fputs("whowhom: reading standard input; end it with Ctrl-D\n", stderr);
  bool to_terminal = code.common.output == NULL && cli_wants_color(stdout);
  code.options.write.color = code.color == NULL || strcmp(code.color, "auto") == 0 ? to_terminal : strcmp(code.color, "always") == 0;
  code.options.why = code.why > 0;
  code.options.report = on_report;
  code.options.tell_why = on_why;
  code.options.report_context = code.options.progress_context = code.options.why_context = &code;
  if (!code.common.quiet && isatty(STDERR_FILENO) != 0) code.options.progress = on_progress;
  return code.db != NULL ? run_store(&code) : run(&code);
}
