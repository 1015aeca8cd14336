// whowhom relate: sentences with two given parties in, the event between them out.
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

enum { OPTION_FORCED = 1024, OPTION_PAIRS };  // beyond those that the verbs share

static const char help[] =
    "usage: whowhom relate [options] [FILE | -] ...\n"
    "\n"
    "Reads JSON lines, each a sentence with two parties, and writes for each the event between them:\n"
    "\n"
    "  {\"id\": \"1\", \"sentence\": \"Kenya sent food to Somalia.\", \"source\": {\"start\": 0, \"end\": 5}, \"target\": {\"start\": 19, \"end\": 26}}\n"
    "  {\"id\":\"1\",\"event\":[\"AID\"],\"mode\":[],\"rule\":\"aid/send-goods\",\"confidence\":0.9}\n"
    "\n"
    "Offsets are code points of the sentence, the end exclusive; a side may have \"spans\": [[start, end], ...] for all places where\n"
    "it is named, and nulls where nobody is named. Where nothing fires between the two, event is null.\n"
    "\n"
    "  --forced           always an event, the likeliest\n"
    "  -o, --output FILE  write there; the file appears when all of it is written\n"
    "  -j, --threads N    threads; 0, the default, is one a processor. The output is the same with any number\n"
    "  -q, --quiet        no warnings\n"
    "  --pairs FILE       the model of pairs; \"none\" goes by the lexicon's frames alone\n"
    "  --model FILE  --knowledge FILE  --claims FILE|none  --events FILE|none  --simd auto|plain|avx2|avx512\n"
    "\n"
    "A line that cannot be read is named on standard error and the rest is read; the exit code is then 1.\n";

struct relate {
  struct cli_common common;
  struct ww_relate_options options;
};

static void on_report(void *context, const struct ww_error *error, bool fatal) {
  const struct relate *relate = context;
  if (fatal || !relate->common.quiet) cli_complain(error, fatal);
}

static int parse_options(struct relate *relate, int argc, char **argv, bool *done) {
  static const struct option options[] = {
      {"help", no_argument, NULL, 'h'}, {"output", required_argument, NULL, 'o'}, {"threads", required_argument, NULL, 'j'},
      {"quiet", no_argument, NULL, 'q'}, {"forced", no_argument, NULL, OPTION_FORCED}, {"pairs", required_argument, NULL, OPTION_PAIRS},
      {"model", required_argument, NULL, OPTION_MODEL},
      {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE}, {"claims", required_argument, NULL, OPTION_CLAIMS}, {"events", required_argument, NULL, OPTION_EVENTS}, {"simd", required_argument, NULL, OPTION_SIMD}, {NULL, 0, NULL, 0}};
  int option;
  while ((option = getopt_long(argc, argv, "ho:j:q", options, NULL)) != -1) {
    int failed = 0;
    if (cli_take_common(&relate->common, option, optarg, &failed)) {
      if (failed != 0) return failed;
      continue;
    }
    switch (option) {
      case 'h':
        fputs(help, stdout);
        *done = true;
        return 0;
      case 'j':
        if (!cli_number(optarg, 0, 256, &relate->options.threads)) return cli_usage("relate", "-j takes a number from 0 to 256, not '%s'", optarg);
        break;
      case OPTION_PAIRS: relate->common.pairs = optarg; break;
      case OPTION_FORCED: relate->options.forced = true; break;
      default: return cli_usage("relate", "wrong option");
    }
  }
  return 0;
}

static int run(struct relate *relate) {
  struct ww_reader *reader = NULL;
  int exit_code = cli_open_reader(&relate->common, true, &reader);
  if (exit_code != 0) return exit_code;
  struct cli_output output;
  exit_code = cli_output_open(&output, relate->common.output);
  if (exit_code != 0) {
    ww_reader_close(reader);
    return exit_code;
  }
  relate->options.output = cli_output_write;
  relate->options.output_context = &output;
  struct ww_progress total;
  struct ww_error error;
  ww_status status = ww_relate_files(reader, &relate->options, &total, &error);
  if (status != WW_OK) exit_code = cli_failed(&output, status, &error);
  int closed = cli_output_close(&output, status == WW_OK);
  if (exit_code == 0) exit_code = closed;
  if (exit_code == 0 && total.failed > 0) {
    exit_code = EXIT_SOME_FAILED;
    fprintf(stderr, "whowhom: %llu of %llu pairs could not be read\n", (unsigned long long)total.failed, (unsigned long long)total.documents);
  }
  ww_reader_close(reader);
  return exit_code;
}

int cli_relate(int argc, char **argv) {
  static const char *const standard_input[] = {"-"};
  struct relate relate;
  memset(&relate, 0, sizeof relate);
  bool done = false;
  relate.common.with_pairs = true;
  int failed = parse_options(&relate, argc, argv, &done);
  if (failed != 0 || done) return failed;
  relate.options.paths = optind < argc ? (const char *const *)(argv + optind) : standard_input;
  relate.options.path_count = optind < argc ? (size_t)(argc - optind) : 1;
  if (optind >= argc && isatty(STDIN_FILENO) != 0 && !relate.common.quiet)
    fputs("whowhom: reading standard input; end it with Ctrl-D\n", stderr);
  relate.options.report = on_report;
  relate.options.report_context = &relate;
  return run(&relate);
}
